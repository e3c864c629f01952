import { Alert, Button } from '@mantine/core';
import { departuresFrom, rankAgreed } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { agreementOf, criteriaOf, type RankedTopic, sensitivity } from '@saferplan/domain/scoring';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { Lock, useEdition } from '../../edition-store/edition-data.tsx';
import { Empty } from '../../ui/screen-states.tsx';
import { AgreeAnswers } from './agree-answers.tsx';
import { ConfirmProposed } from './confirm-proposed.tsx';
import { firmnessInWords, Sensitivities } from './sensitivities.tsx';
import { RankBar } from './rank-bar.tsx';
import { type GridPlace, ScoreGrid } from './score-grid.tsx';
import { AskPartners, PillSelect, SheetChoice } from './score-tools.tsx';
import './scores.css';
import { AGREED, isSheet, type Sheet, useOwnSheet } from './sheet.ts';
import { TopicDecision } from './topic-decision.tsx';
import { TopicPanel } from './topic-panel.tsx';
import { type Order, topicsInOrder } from './topics-in-order.ts';
import { useRanksBefore } from './use-ranks-before.ts';
import { useScores } from './use-scores.ts';
import { scoringWords } from '../../words/scoring-words.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { choices as choiceWords } from '../../words/choices.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** Topics, their answers and their places by one model: of one assessor, or as agreed. */
export function ScoresScreen(): ReactElement {
  const { content } = useEdition();
  const models = content.shared['scoring-model'];
  const used = models.find(({ id }) => content.items.score.some(({ modelId }) => modelId === id));
  const [modelId, setModelId] = useState(used?.id ?? models[0]?.id ?? '');
  const model = models.find(({ id }) => id === modelId);
  const params = { label: content.edition.label };
  if (model === undefined || content.items.topic.length === 0)
    return (
      <>
        <h1>{scoringWords.scoresScreen.scoresAndRanking}</h1>
        <Empty>
          {model === undefined ? (
            <>
              <Phrase
                text={scoringWords.scoresScreen.topicsAreScoredByA}
                parts={[
                  (inside) => (
                    <Link to="/editions/$label/assessment/models" params={params}>
                      {inside}
                    </Link>
                  ),
                ]}
              />
            </>
          ) : (
            <>
              <Phrase
                text={scoringWords.scoresScreen.thereAreNoTopicsTo}
                parts={[
                  (inside) => (
                    <Link to="/editions/$label/assessment" params={params}>
                      {inside}
                    </Link>
                  ),
                ]}
              />
            </>
          )}
        </Empty>
      </>
    );
  return (
    <Lock kind="score" fields={{}}>
      <Scores key={model.id} model={model} models={models} onModel={setModelId} />
    </Lock>
  );
}

interface ScoresProps {
  readonly model: Item<'scoring-model'>;
  readonly models: readonly Item<'scoring-model'>[];
  readonly onModel: (id: string) => void;
}

function Scores({ model, models, onModel }: ScoresProps): ReactElement {
  const data = useEdition();
  const { content, locked } = data;
  const { role } = useSession();
  const own = useOwnSheet(content, model.id);
  const [sheet, setSheet] = useState<Sheet>(AGREED);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const [filter, setFilter] = useState('');
  const [differOnly, setDifferOnly] = useState(false);
  const isAgreed = isSheet(sheet, AGREED);
  const isOthers = !isAgreed && !isSheet(sheet, own);
  const [order, setOrder] = useState<Order>('plan');
  const scores = useScores(model, sheet);
  const ranksBefore = useRanksBefore(model);
  const all = content.items.score;
  const topics = content.items.topic;
  const ranking = useMemo(() => rankAgreed(model, all, ranksBefore), [model, all, ranksBefore]);
  const scored = useMemo(
    () =>
      all.filter((score) => score.modelId === model.id && score.assessor === '').map(({ topicId, answers }) => ({ id: topicId, answers })),
    [model, all],
  );
  const firmness = useMemo(() => sensitivity(model.definition, scored), [model, scored]);
  const departures = useMemo(() => departuresFrom(ranking, topics), [ranking, topics]);
  const differing = useMemo(() => differencesIn(model, all), [model, all]);
  const ranked = new Map<string, RankedTopic>(ranking.topics.map((one) => [one.id, one]));
  const firm = new Map<string, (typeof firmness.topics)[number]>(firmness.topics.map((one) => [one.id, one]));
  const shown = topicsInOrder(topics, order, filter, ranked).filter(
    ({ id }) => !differOnly || [...differing].some((cell) => cell.startsWith(`${id} `)),
  );
  const here = topics.find(({ id }) => id === place?.topicId);
  const loneSheets = all.some(({ modelId, assessor }) => modelId === model.id && assessor !== '');
  const titleOf = (id: string): string => topics.find((topic) => topic.id === id)?.title ?? '';
  const enteredBy = scores.own.find((score) => score.enteredBy !== '')?.enteredBy ?? '';
  return (
    <Lock kind="score" fields={{}} unless={isOthers && role !== 'administrator'}>
      <div className="page-head">
        <div>
          <h1>{scoringWords.scoresScreen.scoresAndRanking}</h1>
          <p>{firmnessInWords(firmness)}</p>
        </div>
        <div className="page-actions">
          {locked ? null : <AskPartners model={model} />}
          {loneSheets ? (
            <Button component="a" href="#agree" onClick={() => setSheet(AGREED)}>
              {scoringWords.scoresScreen.agreeTheAnswers}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="score-tools">
        <PillSelect
          label={scoringWords.scoresScreen.scoringModel}
          on
          value={model.id}
          data={models.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onModel}
        />
        <SheetChoice model={model} sheet={sheet} onChoose={setSheet} />
        <PillSelect
          label={scoringWords.scoresScreen.order}
          before={scoringWords.scoresScreen.order2}
          value={order}
          data={[
            { value: 'plan', label: scoringWords.scoresScreen.asInTheAssessment },
            { value: 'rank', label: scoringWords.scoresScreen.byRank },
            { value: 'title', label: scoringWords.scoresScreen.byTitle },
          ]}
          onChange={(value) => setOrder(ORDERS.find((one) => one === value) ?? 'plan')}
        />
        <input
          className="score-pill"
          type="search"
          aria-label={scoringWords.scoresScreen.showTopicsWith}
          placeholder={scoringWords.scoresScreen.showTopicsWith2}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        {differing.size === 0 ? null : (
          <button type="button" className="score-pill" aria-pressed={differOnly} onClick={() => setDifferOnly(!differOnly)}>
            <i className="differs-mark" aria-hidden="true" /> {scoringWords.scoresScreen.partnersDiffer(differing.size)}
          </button>
        )}
        <Link className="score-models" to="/editions/$label/assessment/models" params={{ label: content.edition.label }}>
          {scoringWords.scoresScreen.scoringModels}
        </Link>
      </div>
      {isOthers ? (
        <Alert color="blue" mb="md">
          {role === 'administrator' && !locked
            ? scoringWords.scoresScreen.theseAreTheAnswersOf(sheet.assessor)
            : scoringWords.scoresScreen.theseAreTheAnswersOfNobody(sheet.assessor)}
          {enteredBy === '' ? '' : scoringWords.scoresScreen.enteredBy(enteredBy)}
        </Alert>
      ) : null}
      <ScoreGrid
        model={model}
        topics={shown}
        answersOf={(topicId) => scores.ofTopic(topicId)?.answers ?? {}}
        locked={locked || (isOthers && role !== 'administrator')}
        place={place}
        onPlace={setPlace}
        onAnswer={scores.putAll}
        differs={(topicId, criterionId) => isAgreed && differing.has(`${topicId} ${criterionId}`)}
        belowTitle={(topic) => (isAgreed ? <small>{belowTitle(topic, departures.has(topic.id))}</small> : null)}
        rankOf={
          isAgreed
            ? ({ id }) => {
                const found = ranked.get(id);
                const could = firm.get(id);
                return found === undefined ? (
                  ''
                ) : (
                  <RankBar ranked={found} best={could?.best ?? found.best} worst={could?.worst ?? found.worst} of={ranking.topics.length} />
                );
              }
            : null
        }
      />
      <KeysLine model={model} />
      {isAgreed ? <ConfirmProposed model={model} /> : null}
      <div className="score-below">
        <div>
          <Sensitivities model={model} found={firmness} scored={scored} titleOf={titleOf} />
          <AgreeAnswers model={model} />
        </div>
        <div>
          {place === null ? null : <TopicPanel model={model} sheet={sheet} place={place} onClose={() => setPlace(null)} />}
          {here === undefined ? null : (
            <TopicDecision
              model={model}
              topic={here}
              score={scores.ofTopic(here.id)}
              differs={departures.has(here.id)}
              isAgreed={isAgreed}
            />
          )}
        </div>
      </div>
    </Lock>
  );
}

const ORDERS: readonly Order[] = ['plan', 'rank', 'title'];

const belowTitle = ({ recommendation, departure }: Item<'topic'>, differs: boolean): string =>
  `${choiceWords.recommendations[recommendation]}${differs && departure === '' ? scoringWords.scoresScreen.sayWhy : ''}`;

/** The cells, as 'topic criterion', in which those who scored alone lie two levels or more apart. */
function differencesIn({ id, definition }: Item<'scoring-model'>, scores: readonly Item<'score'>[]): ReadonlySet<string> {
  const sheets = scores.filter(({ modelId, assessor }) => modelId === id && assessor !== '');
  const { criteria } = agreementOf(definition, sheets);
  return new Set(criteria.filter(({ asksForNote }) => asksForNote).map(({ topicId, criterionId }) => `${topicId} ${criterionId}`));
}

/** The keys of the grid, and what the model is. */
function KeysLine({ model }: { readonly model: Item<'scoring-model'> }): ReactElement {
  const { provenance, restricted, version } = model.definition;
  const values = criteriaOf(model.definition).flatMap(({ criterion: { levels } }) => levels.map(({ value }) => value));
  return (
    <>
      <p className="score-keys">
        <span>
          <Phrase text={scoringWords.scoresScreen.move} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
        <span>
          <Phrase
            text={scoringWords.scoresScreen.orAFirstLetterScore(Math.min(...values), Math.max(...values))}
            parts={[(inside) => <kbd>{inside}</kbd>, (inside) => <kbd>{inside}</kbd>]}
          />
        </span>
        <span>
          <Phrase text={scoringWords.scoresScreen.notKnown} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
        <span>
          <Phrase text={scoringWords.scoresScreen.doesNotApply} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
        <span>
          <Phrase text={scoringWords.scoresScreen.enterLevelsInWords} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
        <span>
          <Phrase text={scoringWords.scoresScreen.deleteEmpties} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
        <span>
          <Phrase text={scoringWords.scoresScreen.ctrlVPastesCellsOf} parts={[(inside) => <kbd>{inside}</kbd>]} />
        </span>
      </p>
      <p className="small quiet">
        {scoringWords.scoresScreen.version(version)} <OwnText>{provenance}</OwnText>{' '}
        {restricted ? scoringWords.scoresScreen.restrictedThePublicSeesPlace : ''}
      </p>
    </>
  );
}
