import type { PeerGroupId } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { trpc } from '../../server/trpc.ts';
import { bothLists, bothTexts } from '../../ui/both-texts.ts';
import { ConflictBox } from '../../ui/conflict-box.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { editorWords } from '../../words/editor-words.ts';
import { peersWords } from '../../words/peers-words.ts';
import { codesIn, type GroupField, type GroupText, type TypedGroup } from './beside-theirs.ts';

const LABELS: Readonly<Record<GroupField, string>> = {
  title: peersWords.peerGroupForm.whatThisChoiceOfAreas,
  chosen: peersWords.peerGroupForm.areas,
  reason: peersWords.peerGroupForm.whyTheseAreas,
  source: peersWords.peerGroupForm.whoseListItIsIf,
};

/** What two people changed of a peer group, field by field, to be chosen. */
export function GroupConflicts(props: {
  readonly id: PeerGroupId;
  readonly typed: TypedGroup;
  readonly stored: GroupText;
  readonly contested: readonly GroupField[];
  /** The areas whose code both have typed, with what is stored. */
  readonly codes: readonly { readonly area: string; readonly theirs: string }[];
  readonly onChoose: (part: Partial<TypedGroup>) => void;
}): ReactElement {
  const { id, typed, stored, contested, codes, onChoose } = props;
  const history = useQuery({ ...trpc.plan.history.queryOptions({ kind: 'peer-group', id }), staleTime: 0 });
  const [last] = history.data ?? [];
  const changedBy = last === undefined ? editorWords.conflict.text : editorWords.conflict.changedBy(last.actorName, momentInWords(last.at));
  /** One's own of a field from now on, which differs from what is stored or is the same. */
  const choose = (field: GroupField, value: string | readonly string[]): void =>
    onChoose({ [field]: value, from: { ...typed.from, [field]: stored[field] } });
  return (
    <>
      {contested.map((field) => {
        const [mine, theirs, before] = [typed[field], stored[field], typed.from[field]];
        const say = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));
        const both =
          typeof mine === 'string' || typeof theirs === 'string' || typeof before === 'string'
            ? { type: 'text' as const, ...bothTexts(say(before), say(mine), say(theirs)), onKeep: (text: string) => choose(field, text) }
            : listOfBoth(bothLists(before, mine, theirs), (list) => choose(field, list));
        return (
          <ConflictBox
            key={field}
            about={LABELS[field]}
            changedBy={changedBy}
            yours={say(mine)}
            theirs={say(theirs)}
            both={both}
            onKeepMine={() => choose(field, mine)}
            onTakeTheirs={() => choose(field, theirs)}
          />
        );
      })}
      {codes.map(({ area, theirs }) => {
        const keep = (code: string): void =>
          onChoose({ codes: { ...typed.codes, [area]: code }, from: { ...typed.from, codes: { ...typed.from.codes, [area]: theirs } } });
        return (
          <ConflictBox
            key={`code ${area}`}
            about={peersWords.peerGroupForm.officialCodeOf(area)}
            changedBy={changedBy}
            yours={codesIn(typed.codes[area] ?? '').join(', ')}
            theirs={theirs}
            both={null}
            onKeepMine={() => keep(typed.codes[area] ?? '')}
            onTakeTheirs={() => keep(theirs)}
          />
        );
      })}
    </>
  );
}

const listOfBoth = (list: readonly string[], onKeep: (list: readonly string[]) => void) => ({
  type: 'list' as const,
  said: list.join(', '),
  onKeep: () => onKeep(list),
});
