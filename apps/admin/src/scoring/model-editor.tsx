import { Alert, Button, Checkbox, NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import {
  checkModel,
  type Criterion,
  type CriterionGroup,
  formulaInWords,
  type Level,
  newCriterion,
  newGroup,
  ScoringModel,
} from '@saferplan/domain/scoring';
import { slugFrom } from '@saferplan/domain/shared';
import { type ReactElement, useState } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEdition } from '../plan/edition-data.tsx';
import { useAnnounce } from '../ui/announce.tsx';
import { LineField } from '../ui/line-field.tsx';
import { FormulaEditor } from './formula-editor.tsx';
import { NumberField } from './number-field.tsx';

/** Every part of a model, edited as a whole and saved at once: half a matrix cannot score. */
export function ModelEditor({ model, isUsed }: { readonly model: Item<'scoring-model'>; readonly isUsed: boolean }): ReactElement {
  const { content, refresh } = useEdition();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(model.definition);
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const set = (part: Partial<ScoringModel>): void => setDraft((before) => ({ ...before, ...part }));
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
      await client.plan.change.mutate({ kind: 'scoring-model', id: model.id, version: model.version, changes });
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
        <Button mt="md" onClick={() => void save()}>
          Save the matrix
        </Button>
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

/** The same identifier, with a number where it is taken. */
function freeId(wanted: string, among: readonly { readonly id: string }[]): string {
  const taken = new Set(among.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

const COMBINE = { sum: 'added up', mean: 'averaged', max: 'the greatest counts', product: 'multiplied' } as const;

function GroupEditor(props: {
  readonly path: string;
  readonly group: CriterionGroup;
  readonly onChange: (group: CriterionGroup | null) => void;
}): ReactElement {
  const { path, group, onChange } = props;
  const setCriterion = (index: number, criterion: Criterion | null): void =>
    onChange({ ...group, criteria: group.criteria.flatMap((one, at) => (at === index ? (criterion === null ? [] : [criterion]) : [one])) });
  return (
    <fieldset className="group-editor">
      <legend>{group.name}</legend>
      <div className="row">
        <LineField id={`${path}-name`} label="Group" value={group.name} onCommit={(name) => onChange({ ...group, name })} />
        <NativeSelect
          label="Its criteria are"
          value={group.combine}
          data={Object.entries(COMBINE).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const combine = (['sum', 'mean', 'max', 'product'] as const).find((one) => one === event.currentTarget.value);
            onChange({ ...group, combine: combine ?? 'sum' });
          }}
        />
        <NumberField label={`Weight of ${group.name}`} value={group.weight} onCommit={(weight) => onChange({ ...group, weight })} />
        <Button variant="subtle" onClick={() => onChange(null)}>
          Remove {group.name}
        </Button>
      </div>
      {group.criteria.map((criterion, index) => (
        <CriterionEditor key={index} path={`${path}-${index}`} criterion={criterion} onChange={(changed) => setCriterion(index, changed)} />
      ))}
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          const number = group.criteria.length + 1;
          const id = freeId(`${group.id}-criterion-${number}`, group.criteria);
          onChange({ ...group, criteria: [...group.criteria, newCriterion(id, `Criterion ${number}`)] });
        }}
      >
        Add a criterion to {group.name}
      </Button>
    </fieldset>
  );
}

function CriterionEditor(props: {
  readonly path: string;
  readonly criterion: Criterion;
  readonly onChange: (criterion: Criterion | null) => void;
}): ReactElement {
  const { path, criterion, onChange } = props;
  const setLevel = (index: number, level: Level): void => onChange({ ...criterion, levels: criterion.levels.with(index, level) });
  return (
    <details className="criterion-editor">
      <summary>
        {criterion.name} ({criterion.levels.map(({ value }) => value).join(', ')})
      </summary>
      <div className="row">
        <LineField id={`${path}-name`} label="Criterion" value={criterion.name} onCommit={(name) => onChange({ ...criterion, name })} />
        <LineField
          id={`${path}-question`}
          label="Question"
          value={criterion.question}
          onCommit={(question) => onChange({ ...criterion, question })}
        />
        <NumberField
          label={`Weight of ${criterion.name}`}
          value={criterion.weight}
          onCommit={(weight) => onChange({ ...criterion, weight })}
        />
        <NativeSelect
          label="A greater value"
          value={criterion.direction}
          data={[
            { value: 'raises', label: 'raises the score' },
            { value: 'lowers', label: 'lowers the score' },
          ]}
          onChange={(event) => onChange({ ...criterion, direction: event.currentTarget.value === 'lowers' ? 'lowers' : 'raises' })}
        />
        <NativeSelect
          label="Proposed from a topic’s series"
          value={criterion.proposedFrom}
          data={[
            { value: 'nothing', label: 'no' },
            { value: 'trend', label: 'by its trend' },
            { value: 'volume', label: 'by its volume' },
          ]}
          onChange={(event) =>
            onChange({
              ...criterion,
              proposedFrom: (['trend', 'volume'] as const).find((one) => one === event.currentTarget.value) ?? 'nothing',
            })
          }
        />
        <Button variant="subtle" onClick={() => onChange(null)}>
          Remove {criterion.name}
        </Button>
      </div>
      <ol className="level-editor">
        {criterion.levels.map((level, index) => (
          <li key={index} className="row">
            <NumberField
              label={`Value of level ${index + 1}`}
              value={level.value}
              onCommit={(value) => setLevel(index, { ...level, value })}
            />
            <LineField
              id={`${path}-level-${index}`}
              label={`Level ${index + 1}`}
              value={level.label}
              onCommit={(label) => {
                const others = criterion.levels.toSpliced(index, 1);
                setLevel(index, { ...level, label, id: freeId(slugFrom(label) || level.id, others) });
              }}
            />
            <LineField
              id={`${path}-level-${index}-descriptor`}
              label={`What level ${index + 1} means`}
              value={level.descriptor}
              onCommit={(descriptor) => setLevel(index, { ...level, descriptor })}
            />
            {criterion.proposedFrom === 'volume' ? (
              <NumberField
                label={`From so many a year on`}
                value={level.atLeast ?? 0}
                onCommit={(atLeast) => setLevel(index, { ...level, atLeast })}
              />
            ) : null}
            <Button variant="subtle" onClick={() => onChange({ ...criterion, levels: criterion.levels.toSpliced(index, 1) })}>
              Remove level {index + 1}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          const number = criterion.levels.length + 1;
          const value = (criterion.levels.at(-1)?.value ?? 0) + 1;
          const level = { id: freeId(`level-${number}`, criterion.levels), value, label: `Level ${number}`, descriptor: '', atLeast: null };
          onChange({ ...criterion, levels: [...criterion.levels, level] });
        }}
      >
        Add a level to {criterion.name}
      </Button>
    </details>
  );
}
