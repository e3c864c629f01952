import type { Item } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Lock, useEdition } from '../../edition-store/edition-data.tsx';
import { ItemForm } from '../../item-editor/item-form.tsx';
import { ItemHistory } from '../../item-editor/item-history.tsx';
import { ItemList, useMove } from '../../item-editor/item-list.tsx';
import { InPlaceText } from '../../item-editor/in-place-text.tsx';
import { Comments } from '../../item-editor/comments.tsx';
import { words } from '../../words/spoken.ts';
import { decisionsOn } from './decisions-on.ts';
import { VerdictsOfPeers } from '../peers/index.ts';
import { Findings } from './findings.tsx';
import { assessmentWords } from '../../words/assessment-words.ts';
import { shortDate } from '../../ui/dates-in-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';

/** One topic, to be read: its findings, what is recommended, what was decided; edited where it stands. */
export function TopicDocument({ topic, index }: { readonly topic: Item<'topic'>; readonly index: number }): ReactElement {
  const { content } = useEdition();
  const done = content.items['completed-action'].filter(({ topicId }) => topicId === topic.id).length;
  return (
    <Lock kind="topic" fields={topic}>
      <article className="plan-document">
        <p className="eyebrow">{assessmentWords.topicDocument.topicOf(index + 1, content.items.topic.length)}</p>
        <h2>
          <InPlaceText kind="topic" item={topic} field="title" empty={assessmentWords.topicDocument.nameIt} />
        </h2>
        <div className="why">
          <InPlaceText kind="topic" item={topic} field="summary" multiline empty={assessmentWords.topicDocument.whatIsItAbout} />
        </div>
        <Findings topic={topic} />
        <VerdictsOfPeers series={content.shared.series.filter(({ id }) => topic.seriesIds.includes(id))} />
        <div className="two">
          <Recommended topic={topic} />
          <Decided topic={topic} />
        </div>
        <details className="box">
          <summary className="box-head">
            {assessmentWords.topicDocument.completedActionsOfTheYear} <span className="quiet">{done}</span>
          </summary>
          <div className="box-text">
            <ItemList kind="completed-action" parentId={topic.id} layout="row" heading={null} />
          </div>
        </details>
        <details className="box">
          <summary className="box-head">{assessmentWords.topicDocument.whatItReviewsItsSeries}</summary>
          <div className="box-text">
            <ItemForm kind="topic" item={topic} only={['reviews', 'informs', 'seriesIds', 'slug']} />
          </div>
        </details>
        <Foot topic={topic} index={index} />
      </article>
    </Lock>
  );
}

function Recommended({ topic }: { readonly topic: Item<'topic'> }): ReactElement {
  const { locked } = useEdition();
  const isOpen = topic.recommendation === 'not-decided';
  const said = (
    <>
      <b className={isOpen ? 'missing' : undefined}>{choiceWords.recommendations[topic.recommendation]}</b>
      {topic.reason === '' ? null : <span> {topic.reason}</span>}
    </>
  );
  return (
    <section className="box">
      <div className="box-head">
        <h3>{assessmentWords.topicDocument.recommended}</h3>
      </div>
      <div className="box-text">
        {locked ? (
          <p>{said}</p>
        ) : (
          <details open={isOpen}>
            <summary className="reads">
              {said} <span className="quiet">{assessmentWords.topicDocument.change}</span>
            </summary>
            <ItemForm kind="topic" item={topic} only={['recommendation', 'reason', 'departure']} />
          </details>
        )}
        {locked && topic.departure !== '' ? (
          <p className="small">{assessmentWords.topicDocument.itDiffersFromItsPlace(topic.departure)}</p>
        ) : null}
      </div>
    </section>
  );
}

/** What the partnership decided, which may be something else than was recommended. */
function Decided({ topic }: { readonly topic: Item<'topic'> }): ReactElement {
  const { content } = useEdition();
  const decisions = decisionsOn(topic, content);
  const at = (id: string | null): string => {
    const meeting = content.items.meeting.find((one) => one.id === id);
    return meeting === undefined
      ? ''
      : `${meeting.body}, ${meeting.heldOn === null ? assessmentWords.topicDocument.dayNotRecorded : shortDate(meeting.heldOn)}`;
  };
  return (
    <section className="box">
      <div className="box-head">
        <h3>{assessmentWords.topicDocument.decided}</h3>
        <Link className="box-more" to="/editions/$label/changes" params={{ label: content.edition.label }}>
          {assessmentWords.topicDocument.whatChanged}
        </Link>
      </div>
      <div className="box-text">
        {decisions.length === 0 ? <p className="quiet">{assessmentWords.topicDocument.nothingIsDecidedYet}</p> : null}
        {decisions.map(({ id, kind, reason, recommendedId, meetingId }) => (
          <p key={id}>
            <b>{choiceWords.lineageKinds[kind]}.</b> {reason}
            {recommendedId === null ? null : (
              <span className="quiet"> {assessmentWords.topicDocument.recommended2(at(recommendedId))}</span>
            )}
            {meetingId === null ? null : <span className="quiet"> {assessmentWords.topicDocument.decided2(at(meetingId))}</span>}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Comments, history, and what can be done with the topic as a whole. */
function Foot({ topic, index }: { readonly topic: Item<'topic'>; readonly index: number }): ReactElement {
  const { content, locked, remove } = useEdition();
  const count = content.items.topic.length;
  const move = useMove('topic', topic, index, count);
  return (
    <div className="item-foot topic-foot">
      <Comments kind="topic" item={topic} name={topic.title} takesKey />
      <ItemHistory kind="topic" id={topic.id} name={topic.title} />
      {locked ? null : (
        <div className="buttons">
          <button type="button" className="chip chip-button" disabled={index === 0} onClick={() => move.by(-1)}>
            {assessmentWords.topicDocument.moveUp}
            <span className="visually-hidden">: {topic.title}</span>
          </button>
          <button type="button" className="chip chip-button" disabled={index === count - 1} onClick={() => move.by(1)}>
            {assessmentWords.topicDocument.moveDown}
            <span className="visually-hidden">: {topic.title}</span>
          </button>
          <button type="button" className="chip chip-button" onClick={() => void remove('topic', topic, topic.title)}>
            {words.remove(topic.title)}
          </button>
        </div>
      )}
    </div>
  );
}
