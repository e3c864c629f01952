import { Button, Checkbox, CloseButton, Textarea } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { type Answer, type Criterion, criteriaOf } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { answerFigure, answerInWords, stepOf } from './read-answer.ts';
import type { GridPlace } from './score-grid.tsx';
import type { Sheet } from './sheet.ts';
import { useProposals } from './use-proposals.ts';
import { useScores } from './use-scores.ts';
import { sayProposal } from '@saferplan/messages/say-score';
import { language } from '../../words/spoken.ts';
import { scoringWords } from '../../words/scoring-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** All about the cell that the grid stands on: what the criterion asks, its levels, who said what, and what the answer rests on. */
export function TopicPanel(props: {
  readonly model: Item<'scoring-model'>;
  readonly sheet: Sheet;
  readonly place: GridPlace;
  readonly onClose: () => void;
}): ReactElement | null {
  const { model, sheet, place } = props;
  const { content, locked } = useEdition();
  const scores = useScores(model, sheet);
  const topic = content.items.topic.find(({ id }) => id === place.topicId);
  const found = criteriaOf(model.definition).find(({ criterion }) => criterion.id === place.criterionId);
  if (topic === undefined || found === undefined) return null;
  const { criterion } = found;
  const answers = scores.ofTopic(topic.id)?.answers ?? {};
  const answer = answers[criterion.id];
  const put = (given: Answer) => void scores.put(topic.id, { [criterion.id]: given });
  return (
    <section className="box topic-panel" aria-label={`${topic.title}: ${criterion.name}`}>
      <div className="box-head">
        <h2>
          <OwnText>{topic.title}</OwnText>, {criterion.name.toLowerCase()}:{' '}
          <span className="score-said">{sayAnswer(answer, criterion)}</span>
        </h2>
        <CloseButton className="box-more" aria-label={scoringWords.topicPanel.close} onClick={props.onClose} />
      </div>
      <div className="box-text">
        <p>{criterion.question}</p>
        <LevelTiles criterion={criterion} answer={answer} locked={locked} onPut={put} />
        <WhoSaidWhat model={model} topic={topic} criterion={criterion} />
        <AnswerDetail topic={topic} criterion={criterion} answer={answer} onPut={put} />
        <Proposals model={model} topic={topic} answers={answers} onTake={(changes) => void scores.put(topic.id, changes)} />
      </div>
    </section>
  );
}

const sayAnswer = (answer: Answer | undefined, criterion: Criterion): string =>
  answer === undefined
    ? scoringWords.topicPanel.notAnswered
    : answer.status === 'assessed'
      ? `${answerFigure(answer, criterion)}, ${answerInWords(answer, criterion).toLowerCase()}`
      : answerInWords(answer, criterion).toLowerCase();

/** The levels as buttons, each with its meaning. */
function LevelTiles(props: {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly locked: boolean;
  readonly onPut: (answer: Answer) => void;
}): ReactElement {
  const { criterion, answer, locked, onPut } = props;
  const described = criterion.levels.filter(({ descriptor }) => descriptor !== '');
  return (
    <>
      <div className="level-tiles" role="group" aria-label={scoringWords.topicPanel.levelsOf(criterion.name)}>
        {criterion.levels.map((level) => {
          const given = { status: 'assessed', level: level.id, proposed: false, cites: [], note: '' } as const;
          const isChosen = answer?.status === 'assessed' && answer.level === level.id;
          return (
            <button
              key={level.id}
              type="button"
              disabled={locked}
              aria-pressed={isChosen}
              onClick={() =>
                onPut(answer?.status === 'assessed' ? { ...answer, level: level.id, proposed: false } : { ...given, cites: [] })
              }
            >
              <span className="score-tile" data-step={stepOf({ ...given, cites: [] }, criterion)}>
                {level.value}
              </span>
              <span>{level.label}</span>
            </button>
          );
        })}
      </div>
      {described.length === 0 ? null : (
        <details>
          <summary>{scoringWords.topicPanel.whatEachLevelMeans}</summary>
          <dl className="levels">
            {described.map(({ id, label, value, descriptor }) => (
              <div key={id}>
                <dt>
                  {value} {label}
                </dt>
                <dd>{descriptor}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** What each of those who scored alone answered here. */
function WhoSaidWhat(props: {
  readonly model: Item<'scoring-model'>;
  readonly topic: Item<'topic'>;
  readonly criterion: Criterion;
}): ReactElement | null {
  const { model, topic, criterion } = props;
  const { content } = useEdition();
  const said = content.items.score.filter(
    ({ modelId, topicId, assessor, answers }) =>
      modelId === model.id && topicId === topic.id && assessor !== '' && answers[criterion.id] !== undefined,
  );
  if (said.length === 0) return null;
  return (
    <p className="small">
      <b>{scoringWords.topicPanel.whoSaidWhat}</b>{' '}
      {said
        .map(
          ({ assessor, enteredBy, answers }) =>
            `${assessor} ${answerFigure(answers[criterion.id], criterion)}${enteredBy === '' ? '' : scoringWords.topicPanel.enteredBy(enteredBy)}`,
        )
        .join(' · ')}
    </p>
  );
}

function AnswerDetail(props: {
  readonly topic: Item<'topic'>;
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly onPut: (answer: Answer) => void;
}): ReactElement | null {
  const { topic, criterion, answer, onPut } = props;
  const { content, locked } = useEdition();
  if (answer === undefined) return null;
  const sources = [
    ...content.items.finding.filter(({ topicId }) => topicId === topic.id).map(({ id, measure }) => ({ id, name: measure })),
    ...content.shared.series
      .filter(({ id }) => topic.seriesIds.includes(id))
      .map(({ id, title }) => ({ id, name: scoringWords.topicPanel.series(title) })),
  ];
  return (
    <>
      {answer.status === 'assessed' && answer.proposed && !locked ? (
        <Button variant="default" size="compact-sm" onClick={() => onPut({ ...answer, proposed: false })}>
          {scoringWords.topicPanel.confirmWhatIsProposed}
        </Button>
      ) : null}
      {locked ? (
        answer.note === '' ? null : (
          <Textarea label={scoringWords.topicPanel.note} readOnly value={answer.note} autosize />
        )
      ) : (
        <LineField
          id={`note-${topic.id}-${criterion.id}`}
          label={scoringWords.topicPanel.note}
          multiline
          value={answer.note}
          onCommit={(note) => onPut({ ...answer, note })}
        />
      )}
      {answer.status !== 'assessed' || sources.length === 0 ? null : (
        <details className="cites">
          <summary>{scoringWords.topicPanel.restsOnOf(answer.cites.length, sources.length)}</summary>
          <fieldset>
            <legend className="visually-hidden">{scoringWords.topicPanel.restsOn}</legend>
            {sources.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                disabled={locked}
                checked={answer.cites.includes(id)}
                onChange={(event) =>
                  onPut({
                    ...answer,
                    cites: event.currentTarget.checked ? [...answer.cites, id] : answer.cites.filter((cite) => cite !== id),
                  })
                }
              />
            ))}
          </fieldset>
        </details>
      )}
    </>
  );
}

function Proposals(props: {
  readonly model: Item<'scoring-model'>;
  readonly topic: Item<'topic'>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly onTake: (changes: Readonly<Record<string, Answer>>) => void;
}): ReactElement | null {
  const { model, topic, answers, onTake } = props;
  const { locked } = useEdition();
  const proposals = useProposals(model, topic).filter(({ criterionId }) => answers[criterionId] === undefined);
  if (locked || proposals.length === 0) return null;
  return (
    <div className="proposals">
      <h3>{scoringWords.topicPanel.proposedByTheSeries}</h3>
      <ul>
        {proposals.map(({ criterionId, because }) => (
          <li key={criterionId}>{sayProposal(because, language)}</li>
        ))}
      </ul>
      <Button
        variant="light"
        size="compact-md"
        onClick={() =>
          onTake(
            Object.fromEntries(
              proposals.map(({ criterionId, answer, because }) => [criterionId, { ...answer, note: sayProposal(because, language) }]),
            ),
          )
        }
      >
        {scoringWords.topicPanel.takeThemMarkedAsProposed(proposals.length)}
      </Button>
    </div>
  );
}
