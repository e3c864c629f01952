import { Button } from '@mantine/core';
import type { ItemKind } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { trpc } from '../server/trpc.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { ChangeSaid } from '../edition-store/change-said.tsx';
import { words } from '../words/spoken.ts';
import { historyWords } from '../words/history-words.ts';
import { ValueWithOwnTexts } from '../edition-store/own-text.tsx';
import { useEdition } from '../edition-store/edition-data.tsx';
import type { Named } from './parts-in-words.ts';
import { valuesInWords } from './value-in-words.ts';

/** The history of one item, shown when asked for: each change with what was there before and after. */
export function ItemHistory({ kind, id, name }: { readonly kind: ItemKind; readonly id: string; readonly name: string }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className="item-history">
      <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.history}
        <span className="visually-hidden"> {historyWords.itemHistory.of(name)}</span>
      </Button>
      {open ? <Changes kind={kind} id={id} /> : null}
    </div>
  );
}

function Changes({ kind, id }: { readonly kind: ItemKind; readonly id: string }): ReactElement {
  const { content } = useEdition();
  const history = useQuery(trpc.plan.history.queryOptions({ kind, id }));
  return (
    <Await query={history}>
      {(sets) =>
        sets.length === 0 ? (
          <Empty>{historyWords.itemHistory.unchangedSinceItCameWith}</Empty>
        ) : (
          <ol className="plain">
            {sets.map((set) => (
              <li key={set.id}>
                <strong>
                  <ChangeSaid summary={set.summary} />
                </strong>
                , {set.actorName}, {momentInWords(set.at)}
                {set.changes
                  .filter((change) => change.itemId === id && change.changeType === 'changed')
                  .map((change) => (
                    <dl key={change.itemId} className="before-after">
                      <dt>{historyWords.itemHistory.before}</dt>
                      <dd>
                        <ValueWithOwnTexts value={change.before}>{inWords(kind, change.before, content)}</ValueWithOwnTexts>
                      </dd>
                      <dt>{historyWords.itemHistory.after}</dt>
                      <dd>
                        <ValueWithOwnTexts value={change.after}>{inWords(kind, change.after, content)}</ValueWithOwnTexts>
                      </dd>
                    </dl>
                  ))}
              </li>
            ))}
          </ol>
        )
      }
    </Await>
  );
}

const inWords = (kind: ItemKind, values: unknown, content: Named): string =>
  values === null || typeof values !== 'object' ? '' : valuesInWords(kind, { ...values }, content);
