import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { departuresFrom, rankAgreed, ranksOfYearBefore, Recommendation } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { Confidence, type RankedTopic, rangeInWords, scoreTopic, sensitivity } from '@saferplan/domain/scoring';
import { itemWords } from '@saferplan/messages';
import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { AssessmentTabs } from '../assessment/assessment-tabs.tsx';
import { Lock, useEdition, useLock } from '../plan/edition-data.tsx';
import { trpc } from '../trpc.ts';
import { LineField } from '../ui/line-field.tsx';
import { Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { Assessors } from './assessors.tsx';
import { type GridPlace, ScoreGrid } from './score-grid.tsx';
import { Sensitivities } from './sensitivities.tsx';
import { TopicPanel } from './topic-panel.tsx';
import { useScores } from './use-scores.ts';

/** Topics, their answers and their places by one model, for one assessor or as agreed. */
export function ScoresScreen(): ReactElement {
  const { content } = useEdition();
  const models = content.shared['scoring-model'];
  const used = models.find(({ id }) => content.items.score.some(({ modelId }) => modelId === id));
  const [modelId, setModelId] = useState(used?.id ?? models[0]?.id ?? '');
  const model = models.find(({ id }) => id === modelId);
  return (
    <>
      <h1>
        {words.assessment} for {content.edition.label}
      </h1>
      <AssessmentTabs />
      {model === undefined || content.items.topic.length === 0 ? (
        <Empty>{model === undefined ? 'There is no scoring model yet.' : 'There are no topics to score yet.'}</Empty>
      ) : (
        <Lock kind="score" fields={{}}>
          <Scores
            key={model.id}
            model={model}
            choice={
              <NativeSelect
                label="Scoring model"
                value={model.id}
                data={models.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(event) => setModelId(models.find(({ id }) => id === event.currentTarget.value)?.id ?? model.id)}
              />
            }
          />
        </Lock>
      )}
    </>
  );
}

type Order = 'plan' | 'rank' | 'title';

function Scores({ model, choice }: { readonly model: Item<'scoring-model'>; readonly choice: ReactNode }): ReactElement {
  const { content, locked, batch } = useEdition();
  const [assessor, setAssessor] = useState('');
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<Order>('plan');
  const scores = useScores(model, assessor);
  const ranksBefore = useRanksBefore(model);
  const all = content.items.score;
  const topics = content.items.topic;
  const ranking = useMemo(() => rankAgreed(model, all, ranksBefore), [model, all, ranksBefore]);
  const firmness = useMemo(() => {
    const agreed = all.filter((score) => score.modelId === model.id && score.assessor === '');
    return sensitivity(
      model.definition,
      agreed.map(({ topicId, answers }) => ({ id: topicId, answers })),
    );
  }, [model, all]);
  const departures = useMemo(() => departuresFrom(ranking, topics), [ranking, topics]);
  const ranked = new Map<string, RankedTopic>(ranking.topics.map((one) => [one.id, one]));
  const firm = new Map<string, (typeof firmness.topics)[number]>(firmness.topics.map((one) => [one.id, one]));
  const shown = arrange(topics, order, filter, ranked);
  const isExample = scores.own.some(({ illustrative }) => illustrative);
  return (
    <>
      <div className="score-tools">
        {choice}
        <AssessorChoice model={model} assessor={assessor} onChoose={setAssessor} />
        <TextInput label="Show topics with" value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
        <NativeSelect
          label="Order"
          value={order}
          data={[
            { value: 'plan', label: 'As in the assessment' },
            { value: 'rank', label: 'By place' },
            { value: 'title', label: 'By title' },
          ]}
          onChange={(event) => setOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'plan')}
        />
      </div>
      <Provenance model={model} />
      {isExample ? (
        <Alert color="orange" mb="md">
          These answers are an example, made up to show how scoring works. They are never published.
        </Alert>
      ) : null}
      <p className="quiet">
        Arrows move. Type a level’s number or first letter, ? for not known, - for does not apply; Enter lists the levels; Delete empties.
        Cells copied from a spreadsheet can be pasted.
      </p>
      <ScoreGrid
        model={model}
        topics={shown}
        answersOf={(topicId) => scores.ofTopic(topicId)?.answers ?? {}}
        locked={locked}
        place={place}
        onPlace={setPlace}
        onAnswer={scores.putAll}
        lead={assessor === '' ? ['Topic', 'Place', 'Band', 'Year before', 'Could be'] : ['Topic']}
        leadOf={(topic) => (assessor === '' ? [topic.title, ...placeCells(ranked.get(topic.id), firm.get(topic.id))] : [topic.title])}
        trail={['Score', 'Confidence', ...(assessor === '' ? [itemWords.en.topic.fields.recommendation] : [])]}
        trailOf={(topic) => {
          const score = scores.ofTopic(topic.id);
          const total = score === undefined ? '' : rangeInWords(scoreTopic(model.definition, score.answers).range);
          const confidence = score === undefined ? '' : <ConfidenceCell key="confidence" topic={topic} score={score} />;
          return assessor === ''
            ? [total, confidence, <RecommendationCell key="recommendation" topic={topic} differs={departures.has(topic.id)} />]
            : [total, confidence];
        }}
      />
      {locked || !isExample ? null : (
        <Button
          variant="default"
          mt="sm"
          onClick={() =>
            void batch(
              'edition',
              scores.own.flatMap(({ id, version, illustrative }) =>
                illustrative ? [{ op: 'change', kind: 'score', id, version, changes: { illustrative: false } } as const] : [],
              ),
              model.title,
            )
          }
        >
          These are our own answers now, no example
        </Button>
      )}
      {place === null ? null : <TopicPanel model={model} assessor={assessor} place={place} ranked={ranked.get(place.topicId)} />}
      <Assessors model={model} />
      <Sensitivities model={model} found={firmness} />
    </>
  );
}

const ORDERS: readonly Order[] = ['plan', 'rank', 'title'];

function arrange(
  topics: readonly Item<'topic'>[],
  order: Order,
  filter: string,
  ranked: ReadonlyMap<string, RankedTopic>,
): readonly Item<'topic'>[] {
  const shown = topics.filter(({ title }) => title.toLowerCase().includes(filter.trim().toLowerCase()));
  const rankOf = ({ id }: Item<'topic'>): number => ranked.get(id)?.rank ?? Infinity;
  if (order === 'title') return shown.toSorted((one, other) => one.title.localeCompare(other.title));
  // Infinity less itself is no number: those without a place stay as they are.
  return order === 'rank' ? shown.toSorted((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(one) - rankOf(other))) : shown;
}

/** Place, band, place of the year before, and the places that one change could lead to. */
function placeCells(
  ranked: RankedTopic | undefined,
  firm: { readonly best: number; readonly worst: number } | undefined,
): readonly ReactNode[] {
  if (ranked === undefined) return ['', '', '', ''];
  const { score, rankInWords, risen, rank } = ranked;
  const before = risen === null ? '' : `${rank + risen}${risen === 0 ? '' : risen > 0 ? ' ↑' : ' ↓'}`;
  return [
    <strong key="rank">{rankInWords}</strong>,
    score.band ?? 'Not certain',
    before,
    firm === undefined ? '' : firm.best === firm.worst ? `${firm.best}` : `${firm.best} to ${firm.worst}`,
  ];
}

/** How good the evidence is. It stands beside the score and does not change it. */
function ConfidenceCell({ topic, score }: { readonly topic: Item<'topic'>; readonly score: Item<'score'> }): ReactElement {
  const { locked, change } = useEdition();
  if (locked) return <>{words.confidence[score.confidence]}</>;
  return (
    <NativeSelect
      aria-label={`Confidence in the evidence on ${topic.title}`}
      value={score.confidence}
      data={Confidence.options.map((value) => ({ value, label: words.confidence[value] }))}
      onChange={(event) => change('score', score, 'confidence', event.currentTarget.value)}
    />
  );
}

function RecommendationCell({ topic, differs }: { readonly topic: Item<'topic'>; readonly differs: boolean }): ReactElement {
  const { change } = useEdition();
  const locked = useLock('topic', topic);
  if (locked) return <>{words.recommendations[topic.recommendation]}</>;
  return (
    <>
      <NativeSelect
        aria-label={`${itemWords.en.topic.fields.recommendation} on ${topic.title}`}
        value={topic.recommendation}
        data={Recommendation.options.map((value) => ({ value, label: words.recommendations[value] }))}
        onChange={(event) => change('topic', topic, 'recommendation', event.currentTarget.value)}
      />
      {topic.recommendation === 'not-decided' ? null : (
        <LineField
          id={`${topic.id}--reason-here`}
          label={`Reason for what is recommended on ${topic.title}`}
          labelHidden
          multiline
          value={topic.reason}
          onCommit={(text) => change('topic', topic, 'reason', text)}
        />
      )}
      {differs ? (
        <LineField
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

function AssessorChoice(props: {
  readonly model: Item<'scoring-model'>;
  readonly assessor: string;
  readonly onChoose: (assessor: string) => void;
}): ReactElement {
  const { model, assessor, onChoose } = props;
  const { content, locked } = useEdition();
  const [name, setName] = useState('');
  const found = content.items.score.filter(({ modelId }) => modelId === model.id).map((score) => score.assessor);
  const names = [...new Set([...found, assessor])].filter((one) => one !== '').toSorted();
  return (
    <>
      <NativeSelect
        label="Answers of"
        value={assessor}
        data={[{ value: '', label: 'all together, as agreed' }, ...names.map((one) => ({ value: one, label: one }))]}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      {locked ? null : (
        <form
          className="add-assessor"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            onChoose(name.trim());
            setName('');
          }}
        >
          <TextInput label="Somebody who scores alone" value={name} onChange={(event) => setName(event.currentTarget.value)} />
          <Button type="submit" variant="default">
            Score as them
          </Button>
        </form>
      )}
    </>
  );
}

/** What the model is, wherever its scores are seen. */
function Provenance({ model }: { readonly model: Item<'scoring-model'> }): ReactElement {
  const { provenance, restricted, version } = model.definition;
  return (
    <p className="quiet">
      Version {version}. {provenance} {restricted ? 'Restricted: the public sees place and band alone.' : ''}
    </p>
  );
}

function useRanksBefore(model: Item<'scoring-model'>): ReadonlyMap<string, number> {
  const { content } = useEdition();
  const { previousId } = content.edition;
  const { data } = useQuery(trpc.assessment.scoresBefore.queryOptions(previousId === null ? skipToken : { editionId: previousId }));
  const { topic } = content.items;
  const models = content.shared['scoring-model'];
  return useMemo(
    () =>
      data === undefined
        ? new Map<string, number>()
        : ranksOfYearBefore(model, topic, { topics: data.topic, scores: data.score.filter(({ illustrative }) => !illustrative) }, models),
    [data, model, topic, models],
  );
}
