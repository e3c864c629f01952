import { Alert, Button, Checkbox, NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { checkModel, type CriterionGroup, formulaInWords, newGroup, ScoringModel } from '@saferplan/domain/scoring';
import { slugFrom } from '@saferplan/domain/shared';
import { type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEdition } from '../plan/edition-data.tsx';
import { outbox } from '../plan/outbox.ts';
import { fieldKey } from '../plan/outbox-sender.ts';
import type { OutboxState } from '../plan/outbox-state.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LineField } from '../ui/line-field.tsx';
import { FormulaEditor } from './formula-editor.tsx';
import { freeId, GroupEditor } from './group-editor.tsx';
import { NumberField } from './number-field.tsx';

const FIELD = 'definition';

/** A matrix that is being edited, and the version of the model from which that began. */
interface Draft {
  readonly version: number;
  readonly definition: ScoringModel;
}

/** Every part of a model, edited as a whole and saved at once: half a matrix cannot score. */
export function ModelEditor({ model, isUsed }: { readonly model: Item<'scoring-model'>; readonly isUsed: boolean }): ReactElement {
  const { content, outboxState, refresh } = useEdition();
  const announce = useAnnounce();
  const queries = useQueryClient();
  // Kept in the browser until it is saved: half a matrix cannot score, and leaving this screen must not lose it.
  // What stands there was put there by `set`, below.
  const draftIn = ({ drafts }: OutboxState): Draft | null => (drafts[fieldKey(model.id, FIELD)] ?? null) as Draft | null;
  const kept = draftIn(outboxState);
  const draft = kept?.definition ?? model.definition;
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const set = (part: Partial<ScoringModel>): void => {
    const { version, definition } = draftIn(outbox.read()) ?? model;
    outbox.keepDraft(model.id, FIELD, { version, definition: { ...definition, ...part } } satisfies Draft);
  };
  const setGroup = (index: number, group: CriterionGroup | null): void =>
    set({ groups: draft.groups.flatMap((one, at) => (at === index ? (group === null ? [] : [group]) : [one])) });
  const save = async (): Promise<void> => {
    const parsed = ScoringModel.safeParse(draft);
    const problems = parsed.success
      ? checkModel(parsed.data)
          .filter(({ severity }) => severity === 'fault')
          .map(({ message }) => message)
      : parsed.error.issues.map(({ message, path }) => `${placeInWords(draft, path)}${message}`);
    setTrouble(problems);
    if (!parsed.success || problems.length > 0) return;
    try {
      const changes = { definition: parsed.data, title: draft.version === 1 ? draft.name : `${draft.name}, version ${draft.version}` };
      await client.plan.change.mutate({ kind: 'scoring-model', id: model.id, version: kept?.version ?? model.version, changes });
      outbox.dropDraft(model.id, FIELD);
      announce('The matrix is saved.');
      await refresh();
      await queries.invalidateQueries({ queryKey: trpc.plan.edition.queryKey({ editionId: content.edition.id }) });
    } catch (error) {
      setTrouble([messageOf(error)]);
    }
  };
  const nameOf = (id: string): string => draft.groups.find((group) => group.id === id)?.name ?? id;
  return (
    <fieldset className="model-editor" disabled={isUsed}>
      <legend>{isUsed ? 'This version has been used, so it stays as it is' : 'The matrix'}</legend>
      <div className="row">
        <LineField
          id={`${model.id}-name`}
          label="Name"
          value={draft.name}
          onCommit={(name) => set({ name, id: draft.version === 1 ? slugFrom(name) || draft.id : draft.id })}
        />
        <NativeSelect
          label="“Not known”"
          value={draft.unknown}
          data={[
            { value: 'range', label: 'widens the score to a range' },
            { value: 'lowest', label: 'counts as the lowest level' },
            { value: 'highest', label: 'counts as the highest level' },
          ]}
          onChange={(event) => set({ unknown: UNKNOWN.find((one) => one === event.currentTarget.value) ?? 'range' })}
        />
        <NativeSelect
          label="“Does not apply”"
          value={draft.notApplicable}
          data={[
            { value: 'leave-out', label: 'is left out of means and maxima' },
            { value: 'lowest', label: 'counts as the lowest level' },
          ]}
          onChange={(event) => set({ notApplicable: event.currentTarget.value === 'lowest' ? 'lowest' : 'leave-out' })}
        />
      </div>
      <LineField
        id={`${model.id}-provenance`}
        label="Where it comes from"
        multiline
        value={draft.provenance}
        onCommit={(provenance) => set({ provenance })}
      />
      <Checkbox
        mt="sm"
        label="Restricted: licensed to us. The public gets place and band, and nothing else."
        checked={draft.restricted}
        onChange={(event) => set({ restricted: event.currentTarget.checked })}
      />
      {draft.groups.map((group, index) => (
        <GroupEditor key={index} path={`${model.id}-${index}`} group={group} onChange={(changed) => setGroup(index, changed)} />
      ))}
      <Button
        variant="default"
        onClick={() => {
          const number = draft.groups.length + 1;
          const group = newGroup(freeId(`group-${number}`, draft.groups), `Group ${number}`);
          set({ groups: [...draft.groups, group] });
        }}
      >
        Add a group
      </Button>
      <h3>Formula</h3>
      <p>Score = {formulaInWords(draft.formula, nameOf)}</p>
      <FormulaEditor formula={draft.formula} groups={draft.groups} onChange={(formula) => set({ formula })} label="Formula" />
      <h3>Bands</h3>
      <ul className="bands">
        {draft.bands.map((band, index) => (
          <li key={index} className="row">
            <LineField
              id={`${model.id}-band-${index}`}
              label={`Band ${index + 1}`}
              value={band.name}
              onCommit={(name) => set({ bands: draft.bands.with(index, { ...band, name }) })}
            />
            <NumberField
              label={`Band ${index + 1} begins at`}
              value={band.from}
              onCommit={(from) => set({ bands: draft.bands.with(index, { ...band, from }) })}
            />
            <Button variant="subtle" onClick={() => set({ bands: draft.bands.toSpliced(index, 1) })}>
              Remove band {index + 1}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() => set({ bands: [...draft.bands, { name: 'Next band', from: (draft.bands.at(-1)?.from ?? 0) + 1 }] })}
      >
        Add a band
      </Button>
      {trouble.length === 0 ? null : (
        <Alert color="red" role="alert" mt="md" title="Not saved yet">
          <ul>
            {trouble.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {isUsed ? null : (
        <div className="buttons">
          <Button onClick={() => void save()}>Save the matrix</Button>
          {kept === null ? null : (
            <Button
              variant="subtle"
              color="red"
              onClick={() => {
                setTrouble([]);
                outbox.dropDraft(model.id, FIELD);
              }}
            >
              Take back what is not saved
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

const UNKNOWN = ['range', 'lowest', 'highest'] as const;

/** 'Harm, Physical harm: ' for a path into the model. */
function placeInWords({ groups }: ScoringModel, path: readonly PropertyKey[]): string {
  const group = path[0] === 'groups' ? groups[Number(path[1])] : undefined;
  const criterion = path[2] === 'criteria' ? group?.criteria[Number(path[3])] : undefined;
  const names = [group?.name, criterion?.name].filter((name) => name !== undefined);
  return names.length === 0 ? '' : `${names.join(', ')}: `;
}
