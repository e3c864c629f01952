import { Button, Checkbox, Textarea } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { type Answer, type Criterion, criteriaOf, type RankedTopic, scoreTopic } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { answerInWords } from './read-answer.ts';
import type { GridPlace } from './score-grid.tsx';
import { useProposals } from './use-proposals.ts';
import { useScores } from './use-scores.ts';

/** All about the cell that the grid stands on: what the criterion asks, what the answer rests on, and how the score comes about. */
export function TopicPanel(props: {
  readonly model: Item<'scoring-model'>;
  readonly assessor: string;
  readonly place: GridPlace;
  readonly ranked: RankedTopic | undefined;
}): ReactElement | null {
  const { model, assessor, place } = props;
  const { content } = useEdition();
  const scores = useScores(model, assessor);
  const topic = content.items.topic.find(({ id }) => id === place.topicId);
  const found = criteriaOf(model.definition).find(({ criterion }) => criterion.id === place.criterionId);
  if (topic === undefined || found === undefined) return null;
  const { criterion } = found;
  const answers = scores.ofTopic(topic.id)?.answers ?? {};
  const score = scoreTopic(model.definition, answers);
  const put = (answer: Answer) => void scores.put(topic.id, { [criterion.id]: answer });
  return (
    <section className="topic-panel" aria-label={`${topic.title}: ${criterion.name}`}>
      <div>
        <h2>
          {topic.title}: {criterion.name}
        </h2>
        <p>{criterion.question}</p>
        <dl className="levels">
          {criterion.levels.map(({ id, label, value, descriptor }) => (
            <div key={id}>
              <dt>
                {value} {label}
              </dt>
              <dd>{descriptor}</dd>
            </div>
          ))}
        </dl>
        <AnswerDetail topic={topic} criterion={criterion} answer={answers[criterion.id]} onPut={put} />
        <Proposals model={model} topic={topic} answers={answers} onTake={(changes) => void scores.put(topic.id, changes)} />
      </div>
      <div>
        <h3>How the score comes about</h3>
        <ol className="steps">
          {score.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {score.missing.length === 0 ? null : (
          <p>
            {score.missing.length === 1 ? 'One answer is' : `${score.missing.length} answers are`} open, so the score is a range and the
            place is not certain.
          </p>
        )}
      </div>
    </section>
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
    ...content.shared.series.filter(({ id }) => topic.seriesIds.includes(id)).map(({ id, title }) => ({ id, name: `Series: ${title}` })),
  ];
  return (
    <>
      <p>
        Answered: <strong>{answerInWords(answer, criterion)}</strong>
        {answer.status === 'assessed' && answer.proposed && !locked ? (
          <>
            {' '}
            <Button variant="default" size="compact-sm" onClick={() => onPut({ ...answer, proposed: false })}>
              Confirm what is proposed
            </Button>
          </>
        ) : null}
      </p>
      {locked ? (
        <Textarea label="Note" readOnly value={answer.note} autosize />
      ) : (
        <LineField
          id={`note-${topic.id}-${criterion.id}`}
          label="Note"
          multiline
          value={answer.note}
          onCommit={(note) => onPut({ ...answer, note })}
        />
      )}
      {answer.status !== 'assessed' || sources.length === 0 ? null : (
        <fieldset className="cites">
          <legend>Rests on</legend>
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
      <h3>Proposed by the series</h3>
      <ul>
        {proposals.map(({ criterionId, sentence }) => (
          <li key={criterionId}>{sentence}</li>
        ))}
      </ul>
      <Button
        variant="light"
        size="compact-md"
        onClick={() => onTake(Object.fromEntries(proposals.map(({ criterionId, answer }) => [criterionId, answer])))}
      >
        Take {proposals.length === 1 ? 'it' : 'them'}, marked as proposed
      </Button>
    </div>
  );
}
