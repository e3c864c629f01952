import type { Item } from '@saferplan/domain/plan';
import { criteriaOf, type ScoredTopic, type Sensitivity, type SingleChange } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { WeightsPicture } from './weights-picture.tsx';
import { scoringWords } from '../../words/scoring-words.ts';
import { WithOwnNames } from '../../edition-store/own-text.tsx';

const SHOWN = 12;

/** How firm the ranking is, in one sentence. */
export function firmnessInWords({ topics, topChanges }: Sensitivity): string {
  if (topics.length === 0) return scoringWords.sensitivities.nothingIsAgreedYetScore;
  if (topics.length <= TOP) return scoringWords.sensitivities.placesFollowFromTheAgreed;
  if (topChanges.length === 0) return scoringWords.sensitivities.noSingleAnswerByOne;
  return scoringWords.sensitivities.singleChangesWouldAlterThe(topChanges.length);
}

const TOP = 5;

/** How firm the ranking is: the places when the weights move, which single change would alter the first five, and who leads anyway. */
export function Sensitivities(props: {
  readonly model: Item<'scoring-model'>;
  readonly found: Sensitivity;
  readonly scored: readonly ScoredTopic[];
  readonly titleOf: (id: string) => string;
}): ReactElement | null {
  const { model, found, scored, titleOf } = props;
  if (found.topics.length < 2) return null;
  const titles = (ids: readonly string[]): string => ids.map(titleOf).join(', ');
  const leading = found.topics
    .map(({ id }) => ({ id, over: found.dominance.filter((pair) => pair.over === id).map(({ under }) => under) }))
    .filter(({ over }) => over.length > 0);
  return (
    <section className="box">
      <div className="box-head">
        <h2>{scoringWords.sensitivities.howFirmTheRankingIs}</h2>
      </div>
      <div className="box-text">
        <p>{scoringWords.sensitivities.placesWhenTheWeightsMove}</p>
        <WeightsPicture model={model} scored={scored} titleOf={titleOf} />
        {found.topChanges.length === 0 ? null : (
          <details>
            <summary>{scoringWords.sensitivities.whatWouldAlterTheFirst(found.topChanges.length)}</summary>
            <ul>
              {found.topChanges.slice(0, SHOWN).map(({ change, enters, leaves }) => (
                <li key={JSON.stringify(change)}>
                  {changeInWords(model, change, titleOf)}:{' '}
                  {enters.length === 0 ? '' : scoringWords.sensitivities.wouldComeIn(titles(enters))}
                  {enters.length > 0 && leaves.length > 0 ? ', ' : ''}
                  {leaves.length === 0 ? '' : scoringWords.sensitivities.wouldGoOut(titles(leaves))}.
                </li>
              ))}
            </ul>
            {found.topChanges.length > SHOWN ? (
              <p className="quiet">{scoringWords.sensitivities.andMore(found.topChanges.length - SHOWN)}</p>
            ) : null}
          </details>
        )}
        {leading.length === 0 ? null : (
          <details>
            <summary>{scoringWords.sensitivities.aheadWhateverTheWeights(leading.length)}</summary>
            <ul>
              {leading.map(({ id, over }) => (
                <li key={id}>
                  <WithOwnNames>{scoringWords.sensitivities.isAtLeastAsHigh(titleOf(id), titles(over))}</WithOwnNames>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function changeInWords({ definition }: Item<'scoring-model'>, change: SingleChange, titleOf: (id: string) => string): string {
  if (change.kind === 'weight') {
    const name =
      change.of === 'group'
        ? definition.groups.find(({ id }) => id === change.id)?.name
        : criteriaOf(definition).find(({ criterion }) => criterion.id === change.id)?.criterion.name;
    return scoringWords.sensitivities.weighingAFifthMore(name ?? '', change.factor);
  }
  const criterion = criteriaOf(definition).find((one) => one.criterion.id === change.criterionId)?.criterion;
  const label = (level: string): string => criterion?.levels.find(({ id }) => id === level)?.label ?? '';
  return scoringWords.sensitivities.insteadOf(titleOf(change.topicId), criterion?.name ?? '', label(change.to), label(change.from));
}
