import type { Item } from '@saferplan/domain/plan';
import { type Answer, criteriaOf, type Criterion } from '@saferplan/domain/scoring';
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useAnnounce } from '../ui/announce.tsx';
import { answerInWords, cellsOf, readAnswer } from './read-answer.ts';
import type { AnswerChanges } from './use-scores.ts';

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
  readonly lead: readonly string[];
  readonly leadOf: (topic: Item<'topic'>) => readonly ReactNode[];
  readonly trail: readonly string[];
  readonly trailOf: (topic: Item<'topic'>) => readonly ReactNode[];
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
      announce(`“${text}” is no level of ${criterion.name}. Its levels are: ${criterion.levels.map(({ label }) => label).join(', ')}.`);
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
      notRead.length === 0
        ? `${lines.length === 1 ? 'One line' : `${lines.length} lines`} pasted.`
        : `Pasted, except what is no level: ${notRead
            .slice(0, 5)
            .map((text) => `“${text}”`)
            .join(', ')}${notRead.length > 5 ? ' and more' : ''}.`,
    );
  };
  return (
    <div className="scrolls" role="region" aria-label={`Scores by ${model.title}`} tabIndex={-1}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid of the ARIA Authoring Practices
        role="grid"
        aria-readonly={locked}
        className="score-grid"
        aria-label={`Scores by ${model.title}`}
        onPaste={onPaste}
      >
        <thead>
          <tr>
            {props.lead.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {criteria.map(({ id, name, question }) => (
              <th key={id} scope="col" title={question}>
                {name}
              </th>
            ))}
            {props.trail.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic, row) => {
            const answers = answersOf(topic.id);
            return (
              <tr key={topic.id}>
                {props.leadOf(topic).map((cell, index) =>
                  index === 0 ? (
                    <th key={props.lead[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={props.lead[index]}>{cell}</td>
                  ),
                )}
                {criteria.map((criterion, column) => {
                  const own = answers[criterion.id];
                  const isHere = at.row === row && at.column === column;
                  return (
                    <td
                      key={criterion.id}
                      data-cell={`${topic.id} ${criterion.id}`}
                      className={`score-cell${own?.status === 'assessed' && own.proposed ? ' score-proposed' : ''}${isHere ? ' score-here' : ''}`}
                      tabIndex={isHere ? 0 : -1}
                      aria-selected={isHere && place !== null}
                      onFocus={() => onPlace({ topicId: topic.id, criterionId: criterion.id })}
                      onClick={() => (isHere && !locked ? setEditing(true) : undefined)}
                      onKeyDown={(event) => (editing ? undefined : onKeyDown(event, topic, criterion))}
                    >
                      {isHere && editing ? (
                        <LevelChoice
                          criterion={criterion}
                          answer={own}
                          onChoose={(chosen) => {
                            onAnswer(new Map([[topic.id, { [criterion.id]: chosen }]]));
                            go(row, column);
                          }}
                          onLeave={() => go(row, column)}
                        />
                      ) : (
                        <>
                          {answerInWords(own, criterion)}
                          {own?.status === 'assessed' && own.proposed ? <span className="quiet"> (proposed)</span> : null}
                        </>
                      )}
                    </td>
                  );
                })}
                {props.trailOf(topic).map((cell, index) => (
                  <td key={props.trail[index]}>{cell}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function LevelChoice(props: {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly onChoose: (answer: Answer | null) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { criterion, answer, onChoose, onLeave } = props;
  const value = answer === undefined ? '' : answer.status === 'assessed' ? answer.level : answer.status === 'unknown' ? '?' : '-';
  return (
    <select
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the focus was, and was asked for by Enter
      autoFocus
      aria-label={criterion.name}
      value={value}
      onChange={(event) => onChoose(readAnswer(event.currentTarget.value, criterion) ?? null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') onLeave();
        event.stopPropagation();
      }}
    >
      <option value="">Not answered</option>
      {criterion.levels.map(({ id, label, descriptor }) => (
        <option key={id} value={id}>
          {descriptor === '' ? label : `${label}: ${descriptor}`}
        </option>
      ))}
      <option value="?">Not known</option>
      <option value="-">Does not apply</option>
    </select>
  );
}
