import { Checkbox } from '@mantine/core';
import type { EditionProblem, Item } from '@saferplan/domain/plan';
import { WHEN } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { trpc } from '../../../server/trpc.ts';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { useMove } from '../../../item-editor/item-list.tsx';
import { AddLine } from '../../../item-editor/add-line.tsx';
import { today } from '../../../ui/today.ts';
import { PARTS, type PartName } from './plan-parts.ts';
import { nextMeeting, readinessOf } from './readiness.ts';
import { concerns } from './priority-document.tsx';
import { singleKeysAreOn, switchSingleKeys } from '../../../ui/single-keys.ts';
import { useSelection } from './use-selection.ts';
import { language } from '../../../words/spoken.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { OwnText, useOwnLang } from '../../../edition-store/own-text.tsx';

/** Everything that the plan holds, with how much is still to be said of each: the way through it. */
export function Outline(): ReactElement {
  const own = useOwnLang();
  const { content, locked } = useEdition();
  const { at, show } = useSelection();
  const { items, edition } = content;
  const check = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const problems = check.data ?? [];
  const [keys, setKeys] = useState(singleKeysAreOn);
  return (
    <aside className="outline" aria-label={workbenchWords.outline.outlineOfThePlan}>
      <h1>{workbenchWords.outline.plan(edition.label)}</h1>
      <label className="outline-menu">
        <span className="visually-hidden">{workbenchWords.outline.goTo}</span>
        <select value={at} onChange={(event) => show(event.currentTarget.value)}>
          {items.priority.map(({ id, title }, index) => (
            <option key={id} value={id} lang={own}>
              {index + 1}. {title}
            </option>
          ))}
          {Object.entries(PARTS).map(([part, { name }]) => (
            <option key={part} value={part}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <nav className="outline-list" aria-label={workbenchWords.outline.partsOfThePlan}>
        <ol className="plain">
          {items.priority.map((priority, index) => (
            <OutlinePriority
              key={priority.id}
              priority={priority}
              index={index}
              count={items.priority.length}
              isHere={at === priority.id}
              gaps={problems.filter((problem) => concerns(problem, priority, items)).length}
            />
          ))}
        </ol>
        <ul className="plain">
          {Object.entries(PARTS).map(([part, { name }]) => (
            <li key={part}>
              <Link
                to="/editions/$label/plan"
                params={{ label: edition.label }}
                search={{ at: part }}
                className="outline-part"
                aria-current={at === part ? 'true' : undefined}
                activeProps={{}}
              >
                {name}
                <span className="outline-count">{countOf(part as PartName, content)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {locked ? null : <AddLine kind="priority" parentId={null} label={workbenchWords.outline.addAPriority} />}
      {check.data === undefined || locked ? null : <Readiness problems={problems} />}
      {locked ? null : (
        <Checkbox
          size="xs"
          className="outline-keys"
          label={workbenchWords.outline.singleKeysAAddsAn}
          checked={keys}
          onChange={(event) => {
            switchSingleKeys(event.currentTarget.checked);
            setKeys(event.currentTarget.checked);
          }}
        />
      )}
    </aside>
  );
}

/** In how many parts of the plan nothing is open, as a bar; what is open in the others and elsewhere, and before which meeting. */
function Readiness({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement {
  const { content } = useEdition();
  const { ready, of, inParts, elsewhere } = readinessOf(content.items, problems);
  const next = nextMeeting(content.items.meeting, today());
  return (
    <div className="outline-ready">
      <p>
        <b>{workbenchWords.outline.readyToPutOut}</b> <span>{workbenchWords.outline.readyOf(ready, of)}</span>
      </p>
      <meter min={0} max={of} value={ready} aria-label={workbenchWords.outline.readyToPutOut} />
      {problems.length === 0 ? null : (
        <>
          <p className="outline-left">
            <Link to="/editions/$label" params={{ label: content.edition.label }} activeOptions={{ exact: true }}>
              {workbenchWords.outline.thingsAreStillToBe(problems.length)}
            </Link>
          </p>
          <p className="quiet">{workbenchWords.outline.whereTheyAre(inParts, of - ready, elsewhere)}</p>
          {next === null ? null : (
            <p className="quiet">{workbenchWords.outline.beforeItGoesTo(next.body, WHEN[language].at(next.heldOn))}</p>
          )}
        </>
      )}
    </div>
  );
}

function OutlinePriority(props: {
  readonly priority: Item<'priority'>;
  readonly index: number;
  readonly count: number;
  readonly isHere: boolean;
  readonly gaps: number;
}): ReactElement {
  const { priority, index, count, isHere, gaps } = props;
  const { content } = useEdition();
  const move = useMove('priority', priority, index, count);
  const params = { label: content.edition.label };
  return (
    <li>
      <Link
        to="/editions/$label/plan"
        params={params}
        search={{ at: priority.id }}
        className="outline-priority"
        aria-current={isHere ? 'true' : undefined}
        activeProps={{}}
        onKeyDown={move.onKeyDown}
      >
        <span className="outline-number">{index + 1}</span>{' '}
        <span className="outline-title">
          <OwnText>{priority.title}</OwnText>
        </span>
        {gaps === 0 ? null : (
          <span className="outline-gaps">
            {gaps}
            <span className="visually-hidden"> {workbenchWords.outline.toBeSaid}</span>
          </span>
        )}
      </Link>
      {isHere ? (
        <ul className="plain outline-parts">
          {(['outcome', 'action', 'indicator'] as const).map((kind) => (
            <li key={kind}>
              <a
                href={`#${priority.id}-part-${kind}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(`${priority.id}-part-${kind}`)?.scrollIntoView({ block: 'start' });
                }}
              >
                {
                  {
                    outcome: workbenchWords.outline.outcomes,
                    action: workbenchWords.outline.actions,
                    indicator: workbenchWords.outline.indicators,
                  }[kind]
                }
                <span className="outline-count">{content.items[kind].filter(({ priorityId }) => priorityId === priority.id).length}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function countOf(part: PartName, { items }: ReturnType<typeof useEdition>['content']): string {
  const { kind } = PARTS[part];
  if (part === 'matrix') return `${items.priority.length.toString()} × ${items.theme.length.toString()}`;
  return kind === null ? '' : items[kind].length.toString();
}
