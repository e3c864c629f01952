import { NativeSelect } from '@mantine/core';
import { Recommendation } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { Confidence, scoreTopic } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { sayScoreStep } from '@saferplan/messages/say-score';
import { language } from '../../words/spoken.ts';
import { scoringWords } from '../../words/scoring-words.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { kindWords } from '../../words/item-names.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** A topic as a whole: what is recommended for it, how good its evidence is, and how its score comes about. */
export function TopicDecision(props: {
  readonly model: Item<'scoring-model'>;
  readonly topic: Item<'topic'>;
  readonly score: Item<'score'> | undefined;
  /** Whether what is recommended differs from what the place suggests. */
  readonly differs: boolean;
  /** Whether these are the agreed answers, from which something is recommended. */
  readonly isAgreed: boolean;
}): ReactElement {
  const { model, topic, score, differs, isAgreed } = props;
  const found = scoreTopic(model.definition, score?.answers ?? {});
  return (
    <section className="box" aria-label={scoringWords.topicDecision.asAWhole(topic.title)}>
      <div className="box-head">
        <h2>
          <OwnText>{topic.title}</OwnText>
        </h2>
      </div>
      <div className="box-text">
        {isAgreed ? <RecommendationFields topic={topic} differs={differs} /> : null}
        {score === undefined ? null : <ConfidenceField topic={topic} score={score} />}
        <h3>{scoringWords.topicDecision.howTheScoreComesAbout}</h3>
        <ol className="steps">
          {found.steps.map((step) => (
            <li key={step.kind === 'group' ? step.group.name : 'formula'}>{sayScoreStep(step, language)}</li>
          ))}
        </ol>
        {found.missing.length === 0 ? null : (
          <p className="small">{scoringWords.topicDecision.answersAreOpenSoThe(found.missing.length)}</p>
        )}
      </div>
    </section>
  );
}

/** How good the evidence is. It stands beside the score and does not change it. */
function ConfidenceField({ topic, score }: { readonly topic: Item<'topic'>; readonly score: Item<'score'> }): ReactElement {
  const { locked, change } = useEdition();
  if (locked)
    return (
      <p>
        <Phrase
          text={scoringWords.topicDecision.howGoodTheEvidenceIs(choiceWords.confidence[score.confidence])}
          parts={[(inside) => <b>{inside}</b>]}
        />
      </p>
    );
  return (
    <NativeSelect
      label={scoringWords.topicDecision.howGoodTheEvidenceIs2}
      aria-label={scoringWords.topicDecision.howGoodTheEvidenceOn(topic.title)}
      value={score.confidence}
      data={Confidence.options.map((value) => ({ value, label: choiceWords.confidence[value] }))}
      onChange={(event) => change('score', score, 'confidence', event.currentTarget.value)}
    />
  );
}

function RecommendationFields({ topic, differs }: { readonly topic: Item<'topic'>; readonly differs: boolean }): ReactElement {
  const { change } = useEdition();
  const locked = useLock('topic', topic);
  if (locked)
    return (
      <p>
        {kindWords.topic.fields.recommendation}: <b>{choiceWords.recommendations[topic.recommendation]}</b>
        {topic.reason === '' ? '' : `. ${topic.reason}`}
      </p>
    );
  return (
    <>
      <NativeSelect
        label={kindWords.topic.fields.recommendation}
        aria-label={scoringWords.topicDecision.on(kindWords.topic.fields.recommendation, topic.title)}
        value={topic.recommendation}
        data={Recommendation.options.map((value) => ({ value, label: choiceWords.recommendations[value] }))}
        onChange={(event) => change('topic', topic, 'recommendation', event.currentTarget.value)}
      />
      {topic.recommendation === 'not-decided' ? null : (
        <LineField
          key={`${topic.id} reason`}
          id={`${topic.id}--reason-here`}
          label={scoringWords.topicDecision.reasonForWhatIsRecommended(topic.title)}
          multiline
          value={topic.reason}
          onCommit={(text) => change('topic', topic, 'reason', text)}
        />
      )}
      {differs ? (
        <LineField
          key={`${topic.id} departure`}
          id={`${topic.id}--departure-here`}
          label={scoringWords.topicDecision.thisDiffersFromItsPlace}
          multiline
          value={topic.departure}
          onCommit={(text) => change('topic', topic, 'departure', text)}
        />
      ) : null}
    </>
  );
}
