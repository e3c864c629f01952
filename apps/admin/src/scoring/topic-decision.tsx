import { NativeSelect } from '@mantine/core';
import { Recommendation } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { Confidence, scoreTopic } from '@saferplan/domain/scoring';
import { itemWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../plan/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { words } from '../words/en.ts';

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
    <section className="box" aria-label={`${topic.title} as a whole`}>
      <div className="box-head">
        <h2>{topic.title}</h2>
      </div>
      <div className="box-text">
        {isAgreed ? <RecommendationFields topic={topic} differs={differs} /> : null}
        {score === undefined ? null : <ConfidenceField topic={topic} score={score} />}
        <h3>How the score comes about</h3>
        <ol className="steps">
          {found.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {found.missing.length === 0 ? null : (
          <p className="small">
            {found.missing.length === 1 ? 'One answer is' : `${found.missing.length} answers are`} open, so the score lies between two
            figures and the place is not certain.
          </p>
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
        How good the evidence is: <b>{words.confidence[score.confidence]}</b>
      </p>
    );
  return (
    <NativeSelect
      label="How good the evidence is"
      aria-label={`How good the evidence on ${topic.title} is`}
      value={score.confidence}
      data={Confidence.options.map((value) => ({ value, label: words.confidence[value] }))}
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
        {itemWords.en.topic.fields.recommendation}: <b>{words.recommendations[topic.recommendation]}</b>
        {topic.reason === '' ? '' : `. ${topic.reason}`}
      </p>
    );
  return (
    <>
      <NativeSelect
        label={itemWords.en.topic.fields.recommendation}
        aria-label={`${itemWords.en.topic.fields.recommendation} on ${topic.title}`}
        value={topic.recommendation}
        data={Recommendation.options.map((value) => ({ value, label: words.recommendations[value] }))}
        onChange={(event) => change('topic', topic, 'recommendation', event.currentTarget.value)}
      />
      {topic.recommendation === 'not-decided' ? null : (
        <LineField
          key={`${topic.id} reason`}
          id={`${topic.id}--reason-here`}
          label={`Reason for what is recommended on ${topic.title}`}
          multiline
          value={topic.reason}
          onCommit={(text) => change('topic', topic, 'reason', text)}
        />
      )}
      {differs ? (
        <LineField
          key={`${topic.id} departure`}
          id={`${topic.id}--departure-here`}
          label="This differs from its place. Why?"
          multiline
          value={topic.departure}
          onCommit={(text) => change('topic', topic, 'departure', text)}
        />
      ) : null}
    </>
  );
}
