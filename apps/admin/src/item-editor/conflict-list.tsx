import { Button, Modal } from '@mantine/core';
import { type Item, ItemKind, kindOf, nameOf } from '@saferplan/domain/plan';
import { PREFIXES } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { outbox } from '../edition-store/outbox.ts';
import { type Conflict, conflictKey, fieldKey, type RefusedValue } from '../edition-store/outbox-storage.ts';
import { screenOf } from '../places/screen-of.ts';
import { trpc } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { bothLists, bothTexts } from '../ui/both-texts.ts';
import { type Both, ConflictBox } from '../ui/conflict-box.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldLabel, itemName } from '../words/item-names.ts';
import { lang } from '../words/spoken.ts';
import { nameIn } from './parts-in-words.ts';
import { valueInWords } from './value-in-words.ts';

const said = editorWords.conflict;

/** A value that was refused and whose field is on no screen of the edition. */
export type LostValue = RefusedValue & { readonly id: string; readonly field: string };

/** Every field that somebody else changed too, with both values and the choice between them; and what was refused and has no field here. */
export function ConflictList(props: {
  readonly conflicts: readonly Conflict[];
  readonly lost: readonly LostValue[];
  readonly onClose: () => void;
}): ReactElement {
  const { conflicts, lost, onClose } = props;
  const { refresh } = useEdition();
  const announce = useAnnounce();
  const box = useRef<HTMLDivElement>(null);
  const left = conflicts.length + lost.length;
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // What opened it may have gone with the last choice.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
        (isThere ? opener : document.getElementById('screen'))?.focus({ preventScroll: true });
      }, 0);
    },
    [opener],
  );
  /** After a choice the focus is on the next one. */
  const chosen = (): void => {
    announce({ text: left === 1 ? said.allChosen : said.chosenLeft(left - 1), lang });
    if (left === 1) onClose();
    else requestAnimationFrame(() => box.current?.querySelector('h3')?.focus());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={<span lang={lang}>{conflicts.length === 0 ? said.lost : said.title(conflicts.length)}</span>}
    >
      <div ref={box} className="conflicts">
        {conflicts.length === 0 ? null : <p lang={lang}>{said.everythingElse}</p>}
        {conflicts.map((conflict) => (
          <OneConflict
            key={conflictKey(conflict)}
            conflict={conflict}
            onGoThere={onClose}
            onChoose={(keep) => {
              outbox.settle(keep === 'theirs' ? conflict : { ...conflict, changes: keep }, keep === 'theirs' ? 'theirs' : 'mine');
              if (keep === 'theirs') void refresh();
              chosen();
            }}
          />
        ))}
        {lost.map((value) => (
          <Lost
            key={fieldKey(value.id, value.field)}
            value={value}
            onLetGo={() => {
              outbox.forget(value.id, value.field);
              chosen();
            }}
          />
        ))}
        <Button variant="default" lang={lang} onClick={onClose}>
          {said.later}
        </Button>
      </div>
    </Modal>
  );
}

function OneConflict(props: {
  readonly conflict: Conflict;
  readonly onGoThere: () => void;
  readonly onChoose: (keep: 'theirs' | Conflict['changes']) => void;
}): ReactElement {
  const { conflict, onGoThere, onChoose } = props;
  const { content } = useEdition();
  const { kind, id, changes, theirs } = conflict;
  const [field = ''] = Object.keys(changes);
  const history = useQuery({ ...trpc.plan.history.queryOptions({ kind, id }), staleTime: 0 });
  const theirChange = history.data?.find((set) => set.changes.some((change) => change.itemId === id && field in Object(change.after)));
  const lists: readonly (readonly Item<ItemKind>[])[] = Object.values({ ...content.items, ...content.shared });
  const item = lists.flat().find((one) => one.id === id);
  // As it was called when one began to type: its name may be what is contested.
  const name = item === undefined ? nameIn(content, id) : nameOf(kind, { ...item, ...conflict.before });
  const about = said.about(fieldLabel(kind, field), itemName(kind), name);
  const say = (value: unknown): string => valueInWords(kind, field, value, content);
  return (
    <ConflictBox
      about={
        item !== undefined ? (
          <Link to={screenOf(kind)} params={{ label: content.edition.label }} hash={fieldKey(id, field)} onClick={onGoThere}>
            {about}
          </Link>
        ) : (
          <>
            {about} <span className="quiet">{said.elsewhere}</span>
          </>
        )
      }
      changedBy={theirChange === undefined ? said.text : said.changedBy(theirChange.actorName, momentInWords(theirChange.at))}
      yours={say(changes[field])}
      theirs={say(theirs[field])}
      both={bothOf(conflict, say, (value) => onChoose({ [field]: value }))}
      onKeepMine={() => onChoose(changes)}
      onTakeTheirs={() => onChoose('theirs')}
    />
  );
}

const WRITTEN: ReadonlySet<string> = new Set(['line', 'prose', 'markdown']);

/** Both values of a conflict as one: of texts that people write, and of lists; null of dates, choices and names. */
function bothOf(conflict: Conflict, say: (value: unknown) => string, onKeep: (value: unknown) => void): Both | null {
  const [[field, mine] = ['', null]] = Object.entries(conflict.changes);
  const [theirs, before] = [conflict.theirs[field], conflict.before?.[field]];
  if (typeof mine === 'string' && typeof theirs === 'string') {
    // A text of sentences, and no date, choice or name.
    if (!WRITTEN.has(kindOf(conflict.kind).fields[field]?.kind ?? '')) return null;
    return { type: 'text', ...bothTexts(typeof before === 'string' ? before : null, mine, theirs), onKeep };
  }
  if (!isList(mine) || !isList(theirs)) return null;
  const list = bothLists(isList(before) ? before : null, mine, theirs);
  return { type: 'list', said: say(list), onKeep: () => onKeep(list) };
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

function Lost({ value, onLetGo }: { readonly value: LostValue; readonly onLetGo: () => void }): ReactElement {
  const { content } = useEdition();
  const kind = ItemKind.options.find((one) => value.id.startsWith(`${PREFIXES[one]}_`));
  return (
    <section className="conflict">
      <h3 tabIndex={-1}>{kind === undefined ? said.lost : said.lostField(fieldLabel(kind, value.field), itemName(kind))}</h3>
      <p className="conflict-note" lang={lang}>
        {value.message} {said.lostText}
      </p>
      <p className="conflict-text">{kind === undefined ? String(value.value) : valueInWords(kind, value.field, value.value, content)}</p>
      <Button variant="default" lang={lang} onClick={onLetGo}>
        {said.letGo}
      </Button>
    </section>
  );
}
