import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { agreementOf, type Answer, criteriaOf, type CriterionAgreement } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { AGREED, sheetKey, sheetsOf } from './sheet.ts';
import { type AnswerChanges, useScores } from './use-scores.ts';
import { scoringWords } from '../../words/scoring-words.ts';

/**
 * How those who scored alone agree. Their middle answers can become the agreed ones; where two different levels stand in the middle
 * that is a question to people, and where the answers lie far apart a note is asked for.
 */
export function AgreeAnswers({ model }: { readonly model: Item<'scoring-model'> }): ReactElement | null {
  const { content, locked } = useEdition();
  const agreed = useScores(model, AGREED);
  const sheets = content.items.score.filter(({ modelId, assessor }) => modelId === model.id && assessor !== '');
  if (sheets.length === 0) return null;
  const raters = sheets.map((sheet) => ({ ...sheet, assessor: sheetKey(sheet) }));
  const { criteria, alpha } = agreementOf(model.definition, raters);
  const nameOf = (key: string): string => sheets.find((sheet) => sheetKey(sheet) === key)?.assessor ?? key;
  const isOpen = ({ topicId, criterionId }: CriterionAgreement): boolean => agreed.ofTopic(topicId)?.answers[criterionId] === undefined;
  const settled = criteria.filter((one) => one.median !== null && isOpen(one));
  const questions = criteria.filter((one) => one.between !== null && isOpen(one));
  const differing = criteria.filter((one) => one.asksForNote && !questions.includes(one));
  const takeMedians = (): void => {
    const answers = [...Map.groupBy(settled, ({ topicId }) => topicId)].map(
      ([topicId, own]) =>
        [topicId, Object.fromEntries(own.map((one) => [one.criterionId, middleAnswer(one)]))] as readonly [string, AnswerChanges],
    );
    agreed.putAll(new Map(answers));
  };
  return (
    <section className="box" id="agree">
      <div className="box-head">
        <h2>{scoringWords.agreeAnswers.scoredAlone}</h2>
      </div>
      <div className="box-text">
        <p>
          {sheetsOf(content, model.id)
            .map(({ assessor }) => assessor)
            .join(', ')}
          . {alpha === null ? scoringWords.agreeAnswers.thereIsTooLittleTo : agreementInWords(alpha)}
        </p>
        {locked || settled.length === 0 ? null : (
          <Button variant="light" onClick={takeMedians}>
            {scoringWords.agreeAnswers.takeTheMiddleAnswerWhere(settled.length)}
          </Button>
        )}
      </div>
      {questions.length === 0 ? null : (
        <>
          <h3 className="box-text">{scoringWords.agreeAnswers.toBeDecidedTheMiddle}</h3>
          <ul className="lines">
            {questions.map((one) => (
              <li key={`${one.topicId} ${one.criterionId}`} className="box-text agree-question">
                <WhoSaid model={model} one={one} nameOf={nameOf} />
                {locked ? null : (
                  <span className="agree-levels">
                    {levelsBetween(model, one).map(({ id, label }) => (
                      <Button
                        key={id}
                        variant="default"
                        size="compact-sm"
                        onClick={() => void agreed.put(one.topicId, { [one.criterionId]: decidedAnswer(id, one, nameOf) })}
                      >
                        {label}
                      </Button>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {differing.length === 0 ? null : (
        <>
          <h3 className="box-text">{scoringWords.agreeAnswers.toBeTalkedAboutAnswers}</h3>
          <ul className="lines">
            {differing.map((one) => (
              <li key={`${one.topicId} ${one.criterionId}`} className="box-text">
                <WhoSaid model={model} one={one} nameOf={nameOf} />
                <Discussed model={model} one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const middleAnswer = ({ median, answers }: CriterionAgreement): Answer => ({
  status: 'assessed',
  level: median ?? '',
  proposed: true,
  cites: [],
  note: scoringWords.agreeAnswers.middleOf(answers.length),
});

/** Somebody has chosen it, so it is not a proposal any more. */
const decidedAnswer = (level: string, { answers }: CriterionAgreement, nameOf: (key: string) => string): Answer => ({
  status: 'assessed',
  level,
  proposed: false,
  cites: [],
  note: `Decided between the answers of ${answers.map(({ assessor }) => nameOf(assessor)).join(', ')}`.slice(0, 1000),
});

function levelsBetween({ definition }: Item<'scoring-model'>, { criterionId, between }: CriterionAgreement) {
  const levels = criteriaOf(definition).find(({ criterion: { id } }) => id === criterionId)?.criterion.levels ?? [];
  const at = (level: string | undefined): number => levels.findIndex(({ id }) => id === level);
  return between === null ? [] : levels.slice(at(between[0]), at(between[1]) + 1);
}

/** Krippendorff (2004) trusts conclusions from 0.8 on, and tentative ones from 0.667. */
function agreementInWords(alpha: number): string {
  const figure = scoringWords.agreeAnswers.krippendorffsAlphaIs(alpha.toFixed(2));
  if (alpha >= 0.8) return scoringWords.agreeAnswers.theyAgreeWell(figure);
  if (alpha >= 0.667) return scoringWords.agreeAnswers.theyAgreeWellEnoughFor(figure);
  return scoringWords.agreeAnswers.theyDoNotAgreeWell(figure);
}

interface OfOne {
  readonly model: Item<'scoring-model'>;
  readonly one: CriterionAgreement;
}

function WhoSaid({ model, one, nameOf }: OfOne & { readonly nameOf: (key: string) => string }): ReactElement {
  const { content } = useEdition();
  const criterion = criteriaOf(model.definition).find(({ criterion: { id } }) => id === one.criterionId)?.criterion;
  const topic = content.items.topic.find(({ id }) => id === one.topicId);
  const labelOf = (level: string | null): string => criterion?.levels.find(({ id }) => id === level)?.label ?? '';
  return (
    <p>
      <b>
        {topic?.title}: {criterion?.name}.
      </b>{' '}
      {one.answers.map(({ assessor, level }) => `${nameOf(assessor)} ${labelOf(level)}`).join(', ')}.{' '}
      {one.between === null
        ? scoringWords.agreeAnswers.theMiddleIs(labelOf(one.median))
        : scoringWords.agreeAnswers.theMiddleLiesBetweenAnd(labelOf(one.between[0]), labelOf(one.between[1]))}
    </p>
  );
}

function Discussed({ model, one }: OfOne): ReactElement {
  const { locked, change } = useEdition();
  const agreed = useScores(model, AGREED).ofTopic(one.topicId);
  if (agreed?.answers[one.criterionId] === undefined) return <p className="quiet">{scoringWords.agreeAnswers.agreeAnAnswerFirstThen}</p>;
  return (
    <LineField
      id={`${one.topicId}-${one.criterionId}-discussion`}
      label={scoringWords.agreeAnswers.whatWasSaid}
      multiline
      readOnly={locked}
      value={agreed.discussion[one.criterionId] ?? ''}
      onCommit={(text) => change('score', agreed, 'discussion', { ...agreed.discussion, [one.criterionId]: text })}
    />
  );
}
