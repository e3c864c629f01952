import { Button, Modal } from '@mantine/core';
import { type EditionContent, type Item, ItemKind, kindOf, nameOf } from '@saferplan/domain/plan';
import { PREFIXES } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { outbox } from '../edition-store/outbox.ts';
import {
  type ChangedKind,
  type Conflict,
  conflictKey,
  fieldKey,
  isParentRecord,
  type RefusedValue,
} from '../edition-store/outbox-storage.ts';
import { kindOfId, placeOfField } from '../places/place-of-field.ts';
import { trpc } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { bothLists, bothTexts } from '../ui/both-texts.ts';
import { type Both, ConflictBox } from '../ui/conflict-box.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { takesFocus } from '../ui/takes-focus.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldLabel, itemName } from '../words/item-names.ts';
import { lang } from '../words/spoken.ts';
import { nameIn } from './parts-in-words.ts';
import { valueInWords } from './value-in-words.ts';
import { isWritten, labelOfOther, nameOfParentRecord, valueOfOther } from './parent-record-in-words.ts';

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
        {conflicts.length < 2 ? null : (
          <AllAtOnce
            count={conflicts.length}
            onChoose={(keep) => {
              for (const conflict of conflicts) outbox.settle(conflict, keep);
              if (keep === 'theirs') void refresh();
              announce({ text: said.allChosenAs[keep](conflicts.length), lang });
              if (lost.length === 0) onClose();
            }}
          />
        )}
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

/** One choice for all fields, which is asked for again with their number: what it lets go of is gone. */
function AllAtOnce(props: { readonly count: number; readonly onChoose: (keep: 'mine' | 'theirs') => void }): ReactElement {
  const { count, onChoose } = props;
  const [asked, setAsked] = useState<'mine' | 'theirs' | null>(null);
  if (asked === null)
    return (
      <div className="buttons" lang={lang}>
        <Button variant="default" onClick={() => setAsked('theirs')}>
          {said.all.theirs(count)}
        </Button>
        <Button variant="default" onClick={() => setAsked('mine')}>
          {said.all.mine(count)}
        </Button>
      </div>
    );
  return (
    <section className="conflict" role="alert" lang={lang}>
      <p>{said.allMeans[asked](count)}</p>
      <div className="buttons">
        <Button ref={takesFocus} onClick={() => onChoose(asked)}>
          {said.all[asked](count)}
        </Button>
        <Button variant="default" onClick={() => setAsked(null)}>
          {said.oneByOne}
        </Button>
      </div>
    </section>
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
  // What is written of a plan is noted as a change of the edition in which it was.
  const noted = kind === 'plan' ? ({ kind: 'edition', id: conflict.editionId ?? '', field: 'plan' } as const) : { kind, id, field };
  const history = useQuery({ ...trpc.plan.history.queryOptions({ kind: noted.kind, id: noted.id }), staleTime: 0 });
  const theirChange = history.data?.find((set) =>
    set.changes.some((change) => change.itemId === noted.id && noted.field in Object(change.after)),
  );
  const isHere = kindOfId(content, id) !== null;
  const { refetch } = history;
  useEffect(() => {
    // Who removed it is in the history as it is now.
    if (!isHere) void refetch();
  }, [isHere, refetch]);
  const removal = isHere ? undefined : history.data?.[0];
  const removed = removal?.changes.find(({ itemId, changeType }) => itemId === id && changeType === 'removed');
  const about = said.about(
    labelOf(kind, field),
    isParentRecord(kind) ? said.parentRecords[kind] : itemName(kind),
    nameOfChanged(conflict, content),
  );
  const say = (value: unknown): string =>
    isParentRecord(kind) ? valueOfOther(kind, field, value) : valueInWords(kind, field, value, content);
  if (removal !== undefined && removed !== undefined && !isParentRecord(kind))
    return (
      <section className="conflict">
        <h3 tabIndex={-1}>{said.about(labelOf(kind, field), itemName(kind), nameOf(kind, Object(removed.before)))}</h3>
        <p className="conflict-note" lang={lang}>
          {said.removed(removal.actorName, momentInWords(removal.at))}
        </p>
        <h4 lang={lang}>{said.yours}</h4>
        <p className="conflict-text">{say(changes[field])}</p>
        <div className="buttons" lang={lang}>
          <LinkButton to="/editions/$label/history" params={{ label: content.edition.label }} onClick={onGoThere}>
            {said.putBack}
          </LinkButton>
          <Button variant="default" onClick={() => onChoose('theirs')}>
            {said.letGo}
          </Button>
        </div>
      </section>
    );
  return (
    <ConflictBox
      about={
        isHere ? (
          <Link {...placeOfField(content, kind, id, field)} params={{ label: content.edition.label }} onClick={onGoThere}>
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

const labelOf = (kind: ChangedKind, field: string): string => (isParentRecord(kind) ? labelOfOther(kind, field) : fieldLabel(kind, field));

/** As it was called when one began to type: its name may be what is contested. */
function nameOfChanged({ kind, id, before }: Conflict, content: EditionContent): string {
  if (isParentRecord(kind)) return content[kind].id === id ? nameOfParentRecord(kind, content) : said.another;
  const lists: readonly (readonly Item<ItemKind>[])[] = Object.values({ ...content.items, ...content.shared });
  const item = lists.flat().find((one) => one.id === id);
  return item === undefined ? nameIn(content, id) : nameOf(kind, { ...item, ...before });
}

const WRITTEN: ReadonlySet<string> = new Set(['line', 'prose', 'markdown']);

/** Both values of a conflict as one: of texts that people write, and of lists; null of dates, choices and names. */
function bothOf(conflict: Conflict, say: (value: unknown) => string, onKeep: (value: unknown) => void): Both | null {
  const [[field, mine] = ['', null]] = Object.entries(conflict.changes);
  const [theirs, before] = [conflict.theirs[field], conflict.before?.[field]];
  if (typeof mine === 'string' && typeof theirs === 'string') {
    // A text of sentences, and no date, choice or name.
    if (!(isParentRecord(conflict.kind) ? isWritten(conflict.kind, field) : WRITTEN.has(kindOf(conflict.kind).fields[field]?.kind ?? '')))
      return null;
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
