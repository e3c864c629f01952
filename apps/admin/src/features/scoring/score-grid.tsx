import type { Item } from '@saferplan/domain/plan';
import { type Answer, criteriaOf, type Criterion } from '@saferplan/domain/scoring';
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { AnswerCells } from './answer-cells.tsx';
import { cellsOf, readAnswer } from './read-answer.ts';
import type { AnswerChanges } from './use-scores.ts';
import { scoringWords } from '../../words/scoring-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

export interface GridPlace {
  readonly topicId: string;
  readonly criterionId: string;
}

/**
 * Topics down, criteria across, walked like a spreadsheet: arrows move; a level’s number or first letters, ? and - answer;
 * Enter chooses from a list; Delete empties; what is copied from a spreadsheet can be pasted.
 */
export function ScoreGrid(props: {
  readonly model: Item<'scoring-model'>;
  readonly topics: readonly Item<'topic'>[];
  readonly answersOf: (topicId: string) => Readonly<Record<string, Answer>>;
  readonly locked: boolean;
  readonly place: GridPlace | null;
  readonly onPlace: (place: GridPlace) => void;
  /** Takes the answers of one or several topics, as one change. */
  readonly onAnswer: (answers: ReadonlyMap<string, AnswerChanges>) => void;
  /** The place of a topic; null where these answers have no places. */
  readonly rankOf: ((topic: Item<'topic'>) => ReactNode) | null;
  /** What stands below the title of a topic. */
  readonly belowTitle: (topic: Item<'topic'>) => ReactNode;
  /** Whether those who scored alone differ so much that it is to be talked about. */
  readonly differs: (topicId: string, criterionId: string) => boolean;
}): ReactElement {
  const { model, topics, answersOf, locked, place, onPlace, onAnswer } = props;
  const announce = useAnnounce();
  const table = useRef<HTMLTableElement>(null);
  const [editing, setEditing] = useState(false);
  const criteria = criteriaOf(model.definition).map(({ criterion }) => criterion);
  const at = {
    row: Math.max(
      0,
      topics.findIndex(({ id }) => id === place?.topicId),
    ),
    column: Math.max(
      0,
      criteria.findIndex(({ id }) => id === place?.criterionId),
    ),
  };
  const go = (row: number, column: number): void => {
    const topic = topics[Math.max(0, Math.min(row, topics.length - 1))];
    const criterion = criteria[Math.max(0, Math.min(column, criteria.length - 1))];
    if (topic === undefined || criterion === undefined) return;
    setEditing(false);
    onPlace({ topicId: topic.id, criterionId: criterion.id });
    table.current?.querySelector<HTMLElement>(`[data-cell="${topic.id} ${criterion.id}"]`)?.focus();
  };
  const answer = (topic: Item<'topic'>, criterion: Criterion, text: string): void => {
    const read = readAnswer(text, criterion);
    if (read === undefined)
      announce(scoringWords.scoreGrid.isNoLevelOfIts(text, criterion.name, criterion.levels.map(({ label }) => label).join(', ')));
    else onAnswer(new Map([[topic.id, { [criterion.id]: read }]]));
  };
  const onKeyDown = (event: KeyboardEvent, topic: Item<'topic'>, criterion: Criterion): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [at.row - 1, at.column],
      ArrowDown: [at.row + 1, at.column],
      ArrowLeft: [at.row, at.column - 1],
      ArrowRight: [at.row, at.column + 1],
      Home: [at.row, 0],
      End: [at.row, criteria.length - 1],
    };
    const move = moves[event.key];
    if (move !== undefined) go(...move);
    else if (locked) return;
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') setEditing(true);
    else if (event.key === 'Delete' || event.key === 'Backspace') onAnswer(new Map([[topic.id, { [criterion.id]: null }]]));
    else if (event.key.length === 1) answer(topic, criterion, event.key);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (locked || editing) return;
    event.preventDefault();
    const notRead: string[] = [];
    const answers = new Map<string, AnswerChanges>();
    const lines = cellsOf(event.clipboardData.getData('text/plain'));
    for (const [down, cells] of lines.entries()) {
      const topic = topics[at.row + down];
      if (topic === undefined) continue;
      const changes: Record<string, Answer | null> = {};
      for (const [across, text] of cells.entries()) {
        const criterion = criteria[at.column + across];
        const read = criterion === undefined ? undefined : readAnswer(text, criterion);
        if (criterion === undefined || read === undefined) notRead.push(text);
        else changes[criterion.id] = read;
      }
      if (Object.keys(changes).length > 0) answers.set(topic.id, changes);
    }
    if (answers.size > 0) onAnswer(answers);
    announce(
      scoringWords.scoreGrid.pastedExceptWhatIsNo(
        notRead.length,
        lines.length,
        notRead
          .slice(0, 5)
          .map((text) => `“${text}”`)
          .join(', '),
      ),
    );
  };
  const groups = model.definition.groups;
  return (
    <div className="scrolls" role="region" aria-label={scoringWords.scoreGrid.scoresBy(model.title)} tabIndex={-1}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid of the ARIA Authoring Practices
        role="grid"
        aria-readonly={locked}
        className="score-grid"
        aria-label={scoringWords.scoreGrid.scoresBy(model.title)}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className="score-topic">
              {scoringWords.scoreGrid.topic}
            </th>
            {props.rankOf === null ? null : (
              <th rowSpan={2} scope="col" className="score-rank">
                {scoringWords.scoreGrid.rankAndCouldBe}
              </th>
            )}
            {groups.map(({ id, name, criteria: own }) => (
              <th key={id} colSpan={own.length + 1} scope="colgroup" className="score-group">
                <span>{name}</span>
              </th>
            ))}
            <th rowSpan={2} scope="col" className="score-total">
              {scoringWords.scoreGrid.score}
            </th>
          </tr>
          <tr>
            {groups.map((group) => [
              ...group.criteria.map(({ id, name, question }) => (
                <th key={id} scope="col" title={question}>
                  {name}
                </th>
              )),
              <th key={`${group.id} sum`} scope="col" className="score-sum">
                {COMBINED[group.combine]}
                <span className="visually-hidden"> {scoringWords.scoreGrid.of(group.name)}</span>
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic, row) => {
            return (
              <tr key={topic.id}>
                <th scope="row" aria-label={topic.title}>
                  <OwnText>{topic.title}</OwnText>
                  {props.belowTitle(topic)}
                </th>
                {props.rankOf === null ? null : <td className="score-rank">{props.rankOf(topic)}</td>}
                <AnswerCells
                  model={model.definition}
                  topic={topic}
                  answers={answersOf(topic.id)}
                  here={at.row === row ? (criteria[at.column]?.id ?? null) : null}
                  isChosen={place !== null}
                  isEditing={editing}
                  differs={props.differs}
                  onFocus={(criterion) => onPlace({ topicId: topic.id, criterionId: criterion.id })}
                  onClick={(criterion) => (criteria[at.column] === criterion && at.row === row && !locked ? setEditing(true) : undefined)}
                  onKeyDown={(event, criterion) => (editing ? undefined : onKeyDown(event, topic, criterion))}
                  onChoose={(criterion, chosen) => {
                    onAnswer(new Map([[topic.id, { [criterion.id]: chosen }]]));
                    go(row, criteria.indexOf(criterion));
                  }}
                  onLeave={() => go(at.row, at.column)}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const COMBINED = {
  sum: scoringWords.scoreGrid.sum,
  mean: scoringWords.scoreGrid.mean,
  max: scoringWords.scoreGrid.most,
  product: scoringWords.scoreGrid.product,
} as const;
