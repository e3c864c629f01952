import type { Item } from '@saferplan/domain/plan';
import { type Answer, type Criterion, type ScoringModel, scoreTopic } from '@saferplan/domain/scoring';
import type { KeyboardEvent, ReactElement } from 'react';
import { LevelChoice } from './level-choice.tsx';
import { answerFigure, answerInWords, stepOf } from './read-answer.ts';
import { sayRange } from '@saferplan/messages/say-score';
import { language } from '../../words/spoken.ts';
import { scoringWords } from '../../words/scoring-words.ts';

/** The answers of one topic as cells, with what each group and the whole come to. */
export function AnswerCells(props: {
  readonly model: ScoringModel;
  readonly topic: Item<'topic'>;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The criterion of the cell that the grid stands on; null where that is in another row. */
  readonly here: string | null;
  /** Whether somebody has gone to that cell. */
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly differs: (topicId: string, criterionId: string) => boolean;
  readonly onFocus: (criterion: Criterion) => void;
  readonly onClick: (criterion: Criterion) => void;
  readonly onKeyDown: (event: KeyboardEvent, criterion: Criterion) => void;
  readonly onChoose: (criterion: Criterion, answer: Answer | null) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { model, topic, answers, here } = props;
  const score = Object.keys(answers).length === 0 ? null : scoreTopic(model, answers);
  return (
    <>
      {model.groups.map((group) => [
        ...group.criteria.map((criterion) => {
          const own = answers[criterion.id];
          const isHere = criterion.id === here;
          const isEditing = isHere && props.isEditing;
          const differs = props.differs(topic.id, criterion.id);
          const said = sayCell(own, criterion, differs);
          return (
            <td
              key={criterion.id}

              data-cell={`${topic.id} ${criterion.id}`}
              data-label={criterion.name}
              className="score-cell"
              tabIndex={isHere ? 0 : -1}
              aria-selected={isHere && props.isChosen}
              aria-label={isEditing ? undefined : said}
              title={own === undefined ? undefined : said}
              onFocus={() => props.onFocus(criterion)}
              onClick={() => props.onClick(criterion)}
              onKeyDown={(event) => props.onKeyDown(event, criterion)}
            >
              {isEditing ? (
                <LevelChoice
                  criterion={criterion}
                  answer={own}
                  onChoose={(chosen) => props.onChoose(criterion, chosen)}
                  onLeave={props.onLeave}
                />
              ) : (
                <span
                  className="score-tile"
                  data-step={own === undefined ? 'open' : stepOf(own, criterion)}
                  data-proposed={own?.status === 'assessed' && own.proposed ? true : undefined}
                  data-differs={differs ? true : undefined}
                >
                  {answerFigure(own, criterion)}
                </span>
              )}
            </td>
          );
        }),
        <td key={`${group.id} sum`} className="score-sum">
          {score === null ? '' : sayRange(score.groups.find(({ id }) => id === group.id)?.range ?? score.range, language)}
        </td>,
      ])}
      <td className="score-total" data-label={scoringWords.answerCells.scoreLabel}>
        {score === null ? null : (
          <>
            <b>{sayRange(score.range, language)}</b>
            <small>{score.band ?? scoringWords.answerCells.notCertain}</small>
          </>
        )}
      </td>
    </>
  );
}

/** '4, Rising (proposed); partners differ': what a cell says to those who do not see it. */
function sayCell(answer: Answer | undefined, criterion: Criterion, differs: boolean): string {
  const words = answerInWords(answer, criterion);
  const said =
    answer === undefined
      ? scoringWords.answerCells.notAnswered
      : answer.status === 'assessed'
        ? `${answerFigure(answer, criterion)}, ${words}`
        : words;
  const proposed = answer?.status === 'assessed' && answer.proposed ? scoringWords.answerCells.proposed : '';
  return `${said}${proposed}${differs ? scoringWords.answerCells.partnersDiffer : ''}`;
}
