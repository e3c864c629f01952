import { isSameValue } from '@saferplan/domain/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type Item, ItemKind, nameOf } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { client, trpc, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Scrolls } from '../../ui/scrolls.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { Bin } from './bin.tsx';
import { language, words } from '../../words/spoken.ts';
import { ChangeSaid } from '../../edition-store/change-said.tsx';
import { ValueWithOwnTexts, WithOwnNames } from '../../edition-store/own-text.tsx';
import { useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { historyWords } from '../../words/history-words.ts';
import { changeInWords } from '../../words/change-words.ts';
import { fieldLabel, itemName } from '../../words/item-names.ts';
import { valueInWords } from '../../item-editor/value-in-words.ts';
import { labelOfOther, valueOfOther } from '../../item-editor/parent-record-in-words.ts';

const SHOWN = 200;

type ChangeSet = Awaited<ReturnType<typeof client.plan.recentChanges.query>>[number];
type Change = ChangeSet['changes'][number];

/** Everything that was done to an edition, or to what editions share: who, when, what it was before and after. */
export function HistoryScreen(): ReactElement {
  const { content } = useEdition();
  const { edition } = content;
  const [home, setHome] = useState<'edition' | 'shared'>('edition');
  const [person, setPerson] = useState('');
  const [text, setText] = useState('');
  const editionId = home === 'edition' ? edition.id : null;
  const changes = useQuery({ ...trpc.plan.recentChanges.queryOptions({ editionId, limit: SHOWN }), staleTime: 0 });
  return (
    <>
      <h1>
        {historyWords.historyScreen.of(words.history, home === 'edition' ? edition.label : historyWords.historyScreen.whatAllEditionsShare)}
      </h1>
      <Bin editionId={editionId} />
      <Await query={changes}>
        {(sets) => {
          const people = [...new Set(sets.map(({ actorName }) => actorName))].toSorted();
          const shown = sets.filter(
            (set) =>
              (person === '' || set.actorName === person) &&
              `${changeInWords(set.summary)} ${JSON.stringify(set)}`.toLowerCase().includes(text.trim().toLowerCase()),
          );
          return (
            <>
              <div className="form-row">
                <NativeSelect
                  label={historyWords.historyScreen.ofWhat}
                  value={home}
                  data={[
                    { value: 'edition', label: historyWords.historyScreen.edition(edition.label) },
                    { value: 'shared', label: historyWords.historyScreen.whatAllEditionsShare },
                  ]}
                  onChange={(event) => setHome(event.currentTarget.value === 'shared' ? 'shared' : 'edition')}
                />
                <NativeSelect
                  label={historyWords.historyScreen.by}
                  value={person}
                  data={[
                    { value: '', label: historyWords.historyScreen.everybody },
                    ...people.map((name) => ({ value: name, label: name })),
                  ]}
                  onChange={(event) => setPerson(event.currentTarget.value)}
                />
                <TextInput
                  label={historyWords.historyScreen.withTheWords}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <Export editionId={editionId} />
              </div>
              {shown.length === 0 ? <Empty>{historyWords.historyScreen.nothingLikeThisWasChanged}</Empty> : null}
              <ol className="timeline">
                {shown.map((set, entry) => (
                  <li key={set.id}>
                    <details>
                      <summary>
                        <ChangeSaid summary={set.summary} />{' '}
                        <span className="quiet">
                          {set.actorName}, {momentInWords(set.at)}
                        </span>
                      </summary>
                      {set.changes.map((change, part) => (
                        <ChangeDetail
                          key={`${change.itemId} ${change.changeType}`}
                          change={change}
                          place={`${(entry + 1).toString()}.${(part + 1).toString()}`}
                          onRestored={() => void changes.refetch()}
                        />
                      ))}
                    </details>
                  </li>
                ))}
              </ol>
              {sets.length === SHOWN ? <p className="quiet">{historyWords.historyScreen.theseAreTheNewestThe(SHOWN)}</p> : null}
            </>
          );
        }}
      </Await>
    </>
  );
}

function Export({ editionId }: { readonly editionId: string | null }): ReactElement {
  return (
    <Button
      component="a"
      variant="default"
      href={`/drafts/${encodeURIComponent(editionId ?? 'shared')}/history.csv?language=${language}`}
      download
    >
      {historyWords.historyScreen.downloadAllOfItAs}
    </Button>
  );
}

function ChangeDetail(props: {
  readonly change: Change;
  /** Its place among all that are shown: it tells tables of the same item apart for those who hear the screen. */
  readonly place: string;
  readonly onRestored: () => void;
}): ReactElement {
  const { change, place, onRestored } = props;
  const kind = ItemKind.safeParse(change.kind);
  const fields = Object.keys({ ...valuesOf(change.before), ...valuesOf(change.after) }).filter((field) => field !== 'hash');
  const item = useItem(change);
  const { content } = useEdition();
  const said = (field: string, value: unknown): string =>
    kind.success ? valueInWords(kind.data, field, value, content) : valueOfOther(change.kind, field, value);
  const heading = `${kind.success ? itemName(kind.data) : change.kind}${item === undefined || !kind.success ? '' : ` “${nameOf(kind.data, item)}”`}: ${CHANGE_TYPES[change.changeType]}`;
  return (
    <div className="change-detail">
      <h2>
        <WithOwnNames>{heading}</WithOwnNames>
      </h2>
      {change.changeType === 'reordered' ? null : (
        <Scrolls label={historyWords.historyScreen.valuesBeforeAndAfter(place, heading)}>
          <table className="before-and-after">
            <thead>
              <tr>
                <th scope="col">{historyWords.historyScreen.field}</th>
                <th scope="col">{historyWords.historyScreen.before}</th>
                <th scope="col">{historyWords.historyScreen.after}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{kind.success ? fieldLabel(kind.data, field) : labelOfOther(change.kind, field)}</th>
                  <td>
                    <ValueWithOwnTexts value={valuesOf(change.before)[field]}>
                      {said(field, valuesOf(change.before)[field])}
                    </ValueWithOwnTexts>
                    {kind.success && item !== undefined && change.changeType === 'changed' ? (
                      <BringBack
                        kind={kind.data}
                        item={item}
                        field={field}
                        value={valuesOf(change.before)[field]}
                        onRestored={onRestored}
                      />
                    ) : null}
                  </td>
                  <td>
                    <ValueWithOwnTexts value={valuesOf(change.after)[field]}>
                      {said(field, valuesOf(change.after)[field])}
                    </ValueWithOwnTexts>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
    </div>
  );
}

const CHANGE_TYPES = historyWords.historyScreen.changeTypes;

/** Puts the value from before into the field as it is today; that is a change like any other, and can be undone. */
function BringBack(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly value: unknown;
  readonly onRestored: () => void;
}): ReactElement | null {
  const { kind, item, field, value, onRestored } = props;
  const locked = useLock(kind, item);
  const { refresh } = useEdition();
  const announce = useAnnounce();
  const now: unknown = Object.entries(item).find(([name]) => name === field)?.[1];
  if (locked || isSameValue(now, value)) return null;
  const bringBack = async (): Promise<void> => {
    try {
      await client.plan.change.mutate({ kind, id: item.id, version: item.version, changes: { [field]: value } });
      await refresh();
      onRestored();
      announce(historyWords.historyScreen.isWhatItWasBefore(fieldLabel(kind, field)));
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      onClick={() => void bringBack()}
      aria-label={historyWords.historyScreen.bringBack(fieldLabel(kind, field))}
    >
      {historyWords.historyScreen.bringBack2}
    </Button>
  );
}

function useItem(change: Change): Item<ItemKind> | undefined {
  const { content } = useEdition();
  const lists: readonly (readonly Item<ItemKind>[])[] = [...Object.values(content.items), ...Object.values(content.shared)];
  return lists.flat().find(({ id }) => id === change.itemId);
}

const valuesOf = (values: unknown): Readonly<Record<string, unknown>> =>
  typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {};
