import { Button, TextInput } from '@mantine/core';
import { checkLineage, fociOf, type Item } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { DecisionCard } from './decision-card.tsx';
import { DecisionWords } from './decision-words.tsx';
import { useEdition } from './edition-data.tsx';
import { newItem } from './new-item.ts';

/** Last year on the left, this year on the right: what becomes of each priority and theme, decided one by one with its reason. */
export function ChangesScreen(): ReactElement {
  const { content, previous } = useEdition();
  if (previous === null)
    return (
      <>
        <h1>{words.changes}</h1>
        <Empty>This is the first edition, so nothing came before it.</Empty>
      </>
    );
  const newer = fociOf(content.items);
  const faults = checkLineage(previous.foci, newer, content.items.lineage);
  const shown = new Set<string>();
  return (
    <>
      <h1>
        What became of {previous.label} in {content.edition.label}
      </h1>
      <p role="status" className={faults.length === 0 ? 'quiet' : 'trouble'}>
        {faults.length === 0 ? 'Every priority and theme is decided, with its reason.' : `${faults.length} still to decide or mend.`}
      </p>
      <SameReason />
      <div className="lineage-columns">
        <section>
          <h2>{previous.label}</h2>
          <ol className="plain">
            {previous.foci.map((focus) => {
              const decisions = content.items.lineage.filter((decision) => decision.fromIds.some((id) => id === focus.id));
              const [decision] = decisions;
              const elsewhere = decision !== undefined && shown.has(decision.id) ? decision : null;
              for (const { id } of decisions) shown.add(id);
              return (
                <li key={focus.id} id={`decide-${focus.id}`} className="decision" tabIndex={-1}>
                  <h3>
                    {focus.title} {focus.type === 'theme' ? <span className="quiet">(theme)</span> : null}
                  </h3>
                  {elsewhere === null ? (
                    <DecisionCard focus={focus} decision={decision ?? null} />
                  ) : (
                    <p className="quiet">
                      Merged with “{previous.foci.find((other) => other.id === elsewhere.fromIds[0])?.title}”: see there.
                    </p>
                  )}
                  <Faults messages={faults.filter((fault) => fault.focusId === focus.id).map((fault) => fault.message)} />
                </li>
              );
            })}
          </ol>
        </section>
        <section>
          <h2>{content.edition.label}</h2>
          <ol className="plain">
            {newer.map((focus) => {
              const origins = content.items.lineage.filter((decision) => decision.toIds.some((id) => id === focus.id));
              return (
                <li key={focus.id} id={`decide-${focus.id}`} className="decision" tabIndex={-1}>
                  <h3>
                    {focus.title} {focus.type === 'theme' ? <span className="quiet">(theme)</span> : null}
                  </h3>
                  {origins.length === 0 ? <Orphan focusId={focus.id} /> : null}
                  {origins.map((origin) => (
                    <Origin key={origin.id} origin={origin} />
                  ))}
                  <Faults messages={faults.filter((fault) => fault.focusId === focus.id).map((fault) => fault.message)} />
                </li>
              );
            })}
          </ol>
        </section>
      </div>
    </>
  );
}

function Faults({ messages }: { readonly messages: readonly string[] }): ReactElement | null {
  if (messages.length === 0) return null;
  return (
    <ul className="trouble plain">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

/** Where a priority or theme of this year comes from. */
function Origin({ origin }: { readonly origin: Item<'lineage'> }): ReactElement {
  const { previous, remove, locked } = useEdition();
  if (origin.kind === 'introduced')
    return (
      <div className="stack">
        <p>{words.lineageKinds.introduced}</p>
        <DecisionWords decision={origin} />
        {locked ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => void remove('lineage', origin, words.lineageKinds.introduced)}>
            It is not new
          </Button>
        )}
      </div>
    );
  const from = origin.fromIds.map((id) => previous?.foci.find((focus) => focus.id === id)?.title ?? '?');
  return (
    <p>
      {words.lineageKinds[origin.kind]}: {from.join(', ')}
    </p>
  );
}

/** Something of this year that comes from nowhere yet: it is new, or it goes. */
function Orphan({ focusId }: { readonly focusId: string }): ReactElement | null {
  const { content, create, remove, locked } = useEdition();
  const priority = content.items.priority.find((item) => item.id === focusId);
  const theme = content.items.theme.find((item) => item.id === focusId);
  if (locked) return null;
  return (
    <div className="buttons">
      <Button
        variant="light"
        size="compact-md"
        onClick={() => void create('lineage', { ...newItem('lineage', '', null), toIds: [focusId] })}
      >
        It is new this year
      </Button>
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        onClick={() => {
          if (priority !== undefined) void remove('priority', priority, priority.title);
          if (theme !== undefined) void remove('theme', theme, theme.title);
        }}
      >
        Take it out of {content.edition.label}
      </Button>
    </div>
  );
}

/** Gives every decision that still lacks a reason the same one. */
function SameReason(): ReactElement | null {
  const { content, batch, locked } = useEdition();
  const [reason, setReason] = useState('');
  const without = content.items.lineage.filter((decision) => decision.reason === '');
  if (locked || without.length < 2) return null;
  return (
    <form
      className="add-item"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        const operations = without.map(({ id, version }) => ({ op: 'change', kind: 'lineage', id, version, changes: { reason } }) as const);
        void batch('edition', operations, reason);
      }}
    >
      <TextInput
        label={`One reason for all ${without.length.toString()} decisions that have none yet`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        Give this reason
      </Button>
    </form>
  );
}
