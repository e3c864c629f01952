import { Alert, Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { PeerGroup } from '@saferplan/domain/peers';
import { issueInWords } from '../../words/fault-words.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { asStored, besideTheirs, codesIn, type TypedGroup } from './beside-theirs.ts';
import { GroupConflicts } from './group-conflicts.tsx';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { client, sentAs, trpc } from '../../server/trpc.ts';
import { words } from '../../words/spoken.ts';
import { peersWords } from '../../words/peers-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

type Group = Outputs['peers']['choices']['groups'][number];
type Peer = Group['areas'][number];

/** What the form is called in which a choice of areas is changed; null for a new one. */
export const formOfPeerGroup = (id: string | null): string => `peer-group/${id ?? 'new'}`;

/** Which areas to compare with, why, and whose list it is. */
export function PeerGroupForm(props: {
  /** The group that is changed; null for a new one. */
  readonly group: Group | null;
  /** The areas that imported files count. */
  readonly areas: readonly Peer[];
  /** Saved or removed; null where no group is left to show, or nothing was done. */
  readonly onDone: (id: string | null) => void;
}): ReactElement {
  const { group, areas, onDone } = props;
  const queries = useQueryClient();
  const stored = {
    title: group?.title ?? '',
    reason: group?.reason ?? '',
    source: group?.source ?? '',
    chosen: group?.areas.map(({ name }) => name) ?? [],
  };
  const saved = asStored(stored);
  const known = new Map([...areas, ...(group?.areas ?? [])].map((area) => [area.name, area]));
  const besideStored = (before: TypedGroup) => besideTheirs(before, stored, (name) => known.get(name)?.codes ?? []);
  const kept = useHalfTyped<TypedGroup>(formOfPeerGroup(group?.id ?? null), saved, null, ['from']);
  const { type, notice, send } = kept;
  const { typed, contested, contestedCodes } = besideStored(kept.typed);
  const { title, reason, source, chosen, codes } = typed;
  const put = (part: Partial<TypedGroup>): void => type((before) => ({ ...besideStored(before).typed, ...part }));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const codesOf = (name: string): string => codes[name] ?? known.get(name)?.codes.join(', ') ?? '';
  const fields = {
    title,
    reason,
    source,
    areas: chosen.map((name) => ({
      name,
      codes: codesIn(codesOf(name)),
    })),
  };
  const refresh = () => queries.invalidateQueries({ queryKey: trpc.peers.pathKey() });
  const save = useMutation({
    mutationFn: async () => {
      let id: string | null = group?.id ?? null;
      const isSaved = await send(
        async (change) => {
          const answer =
            group === null
              ? await client.peers.add.mutate({ group: fields }, sentAs(change))
              : await client.peers.change.mutate({ id: group.id, version: group.version, group: fields }, sentAs(change));
          id = answer.id;
        },
        { version: group?.version ?? null, fields },
      );
      return isSaved ? { id } : null;
    },
    onSuccess: async (done) => {
      if (done === null) return;
      await refresh();
      onDone(done.id);
    },
    // Where somebody has changed it meanwhile, theirs is shown beside what is typed.
    onError: refresh,
  });
  const remove = useMutation({
    mutationFn: async (gone: Group) => client.peers.remove.mutate({ id: gone.id, version: gone.version }),
    onSuccess: async () => {
      await refresh();
      onDone(null);
    },
    onError: refresh,
  });
  const submit = (): void => {
    const parsed = PeerGroup.safeParse(fields);
    setFaults(
      parsed.success
        ? {}
        : Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), issueInWords(issue) ?? ''])),
    );
    if (parsed.success) save.mutate();
  };
  const uncoded = chosen.filter((name) => (known.get(name)?.codes.length ?? 0) === 0);
  const error = save.error ?? remove.error;
  return (
    <form
      className="stack narrow after"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label={peersWords.peerGroupForm.whatThisChoiceOfAreas}
        placeholder={peersWords.peerGroupForm.districtsOfKentAndMedway}
        value={title}
        error={faults['title']}
        maxLength={120}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <MultiSelect
        label={peersWords.peerGroupForm.areas}
        description={peersWords.peerGroupForm.asTheImportedFiguresSpell}
        data={[...known.keys()]}
        value={[...chosen]}
        error={faults['areas']}
        searchable
        onChange={(names) => put({ chosen: names })}
      />
      <div className="buttons">
        <Button variant="default" size="compact-md" onClick={() => put({ chosen: [...known.keys()] })}>
          {peersWords.peerGroupForm.chooseAll(known.size)}
        </Button>
      </div>
      {uncoded.map((name) => (
        <TextInput
          key={name}
          label={peersWords.peerGroupForm.officialCodeOf(name)}
          description={peersWords.peerGroupForm.suchAsE07000110SeveralFor}
          value={codesOf(name)}
          onChange={(event) => put({ codes: { ...codes, [name]: event.currentTarget.value } })}
        />
      ))}
      <Textarea
        label={peersWords.peerGroupForm.whyTheseAreas}
        value={reason}
        error={faults['reason']}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => put({ reason: event.currentTarget.value })}
      />
      <TextInput
        label={peersWords.peerGroupForm.whoseListItIsIf}
        value={source}
        error={faults['source']}
        maxLength={300}
        onChange={(event) => put({ source: event.currentTarget.value })}
      />
      {notice}
      {group === null || contested.length + contestedCodes.length === 0 ? null : (
        <GroupConflicts
          id={group.id}
          typed={typed}
          stored={stored}
          contested={contested}
          codes={contestedCodes.map((area) => ({ area, theirs: known.get(area)?.codes.join(', ') ?? '' }))}
          onChoose={put}
        />
      )}
      {error === null ? null : (
        <Alert color="red" role="alert" title={peersWords.peerGroupForm.thisWasNotSaved}>
          <ServerMessage error={error} />
        </Alert>
      )}
      <div className="buttons">
        <Button type="submit" loading={save.isPending} disabled={contested.length + contestedCodes.length > 0}>
          {peersWords.peerGroupForm.save}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            type(saved);
            onDone(group?.id ?? null);
          }}
        >
          {words.cancel}
        </Button>
        {group === null ? null : (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate(group)}>
            {words.remove(group.title)}
          </Button>
        )}
      </div>
    </form>
  );
}
