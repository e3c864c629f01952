import { Alert, Button, Checkbox, NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { checkModel, type CriterionGroup, newGroup, ScoringModel } from '@saferplan/domain/scoring';
import { slugFrom } from '@saferplan/domain/shared';
import { faultInWords, issueInWords } from '../../words/fault-words.ts';
import type { ReactElement } from 'react';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { outbox } from '../../edition-store/outbox.ts';
import { fieldKey } from '../../edition-store/outbox-storage.ts';
import type { OutboxState } from '../../edition-store/outbox-state.ts';
import { LineField } from '../../ui/line-field.tsx';
import { FormulaEditor } from './formula-editor.tsx';
import { freeId, GroupEditor } from './group-editor.tsx';
import { NumberField } from './number-field.tsx';
import { sayFormula } from '@saferplan/messages/say-score';
import { language, words } from '../../words/spoken.ts';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';

const FIELD = 'definition';

/** A matrix that is being edited, and the version of the model from which that began. */
interface Draft {
  readonly version: number;
  readonly definition: ScoringModel;
}

/** Every part of a model. It saves itself whenever it can score; half a matrix, which cannot, is kept here until it can. */
export function ModelEditor({ model, isUsed }: { readonly model: Item<'scoring-model'>; readonly isUsed: boolean }): ReactElement {
  const { outboxState } = useEdition();
  // Leaving this screen must not lose what cannot be saved yet. What stands there was put there by `set`, below.
  const draftIn = ({ drafts }: OutboxState): Draft | null => (drafts[fieldKey(model.id, FIELD)] ?? null) as Draft | null;
  const kept = draftIn(outboxState);
  const saved = useFieldValue(model, FIELD);
  const draft = kept?.definition ?? saved.value;
  const problems =
    kept === null
      ? saved.error === null
        ? []
        : [typeof saved.error === 'string' ? saved.error : words.conflictAtField]
      : problemsOf(draft);
  const set = (part: Partial<ScoringModel>): void => {
    const base = draftIn(outbox.read()) ?? { version: model.version, definition: draft };
    const next: Draft = { ...base, definition: { ...base.definition, ...part } };
    const parsed = ScoringModel.safeParse(next.definition);
    if (!parsed.success || problemsOf(parsed.data).length > 0) return outbox.keepDraft(model.id, FIELD, next);
    const { name, version } = parsed.data;
    const changes = { definition: parsed.data, title: version === 1 ? name : scoringModelsWords.modelEditor.version(name, version) };
    outbox.put({ kind: 'scoring-model', id: model.id, version: next.version, changes });
    outbox.dropDraft(model.id, FIELD);
  };
  const setGroup = (index: number, group: CriterionGroup | null): void =>
    set({ groups: draft.groups.flatMap((one, at) => (at === index ? (group === null ? [] : [group]) : [one])) });
  const nameOf = (id: string): string => draft.groups.find((group) => group.id === id)?.name ?? id;
  return (
    <fieldset className="model-editor" disabled={isUsed}>
      <legend>{isUsed ? scoringModelsWords.modelEditor.thisVersionHasBeenUsed : scoringModelsWords.modelEditor.theMatrix}</legend>
      <div className="row">
        <LineField
          id={`${model.id}-name`}
          label={scoringModelsWords.modelEditor.name}
          value={draft.name}
          onCommit={(name) => set({ name, id: draft.version === 1 ? slugFrom(name) || draft.id : draft.id })}
        />
        <NativeSelect
          label={scoringModelsWords.modelEditor.notKnown}
          value={draft.unknown}
          data={[
            { value: 'range', label: scoringModelsWords.modelEditor.leavesTheScoreBetweenTwo },
            { value: 'lowest', label: scoringModelsWords.modelEditor.countsAsTheLowestLevel },
            { value: 'highest', label: scoringModelsWords.modelEditor.countsAsTheHighestLevel },
          ]}
          onChange={(event) => set({ unknown: UNKNOWN.find((one) => one === event.currentTarget.value) ?? 'range' })}
        />
        <NativeSelect
          label={scoringModelsWords.modelEditor.doesNotApply}
          value={draft.notApplicable}
          data={[
            { value: 'leave-out', label: scoringModelsWords.modelEditor.isLeftOutOfMeans },
            { value: 'lowest', label: scoringModelsWords.modelEditor.countsAsTheLowestLevel },
          ]}
          onChange={(event) => set({ notApplicable: event.currentTarget.value === 'lowest' ? 'lowest' : 'leave-out' })}
        />
      </div>
      <LineField
        id={`${model.id}-provenance`}
        label={scoringModelsWords.modelEditor.whereItComesFrom}
        multiline
        value={draft.provenance}
        onCommit={(provenance) => set({ provenance })}
      />
      <Checkbox
        mt="sm"
        label={scoringModelsWords.modelEditor.restrictedLicensedToUsThe}
        checked={draft.restricted}
        onChange={(event) => set({ restricted: event.currentTarget.checked })}
      />
      {draft.groups.map((group, index) => (
        <GroupEditor
          key={index}
          path={`${model.id}-${index}`}
          group={group}
          all={draft.groups.flatMap(({ criteria }) => criteria)}
          onChange={(changed) => setGroup(index, changed)}
        />
      ))}
      <Button
        variant="default"
        onClick={() => {
          const number = draft.groups.length + 1;
          const group = newGroup(freeId(`group-${number}`, draft.groups), scoringModelsWords.modelEditor.group(number));
          set({ groups: [...draft.groups, group] });
        }}
      >
        {scoringModelsWords.modelEditor.addAGroup}
      </Button>
      <h3>{scoringModelsWords.modelEditor.formula}</h3>
      <p>{scoringModelsWords.modelEditor.score(sayFormula(draft.formula, nameOf, language))}</p>
      <FormulaEditor
        formula={draft.formula}
        groups={draft.groups}
        onChange={(formula) => set({ formula })}
        label={scoringModelsWords.modelEditor.formula}
      />
      <h3>{scoringModelsWords.modelEditor.bands}</h3>
      <ul className="bands">
        {draft.bands.map((band, index) => (
          <li key={index} className="row">
            <LineField
              id={`${model.id}-band-${index}`}
              label={scoringModelsWords.modelEditor.band(index + 1)}
              value={band.name}
              onCommit={(name) => set({ bands: draft.bands.with(index, { ...band, name }) })}
            />
            <NumberField
              label={scoringModelsWords.modelEditor.bandBeginsAt(index + 1)}
              value={band.from}
              onCommit={(from) => set({ bands: draft.bands.with(index, { ...band, from }) })}
            />
            <Button variant="subtle" onClick={() => set({ bands: draft.bands.toSpliced(index, 1) })}>
              {scoringModelsWords.modelEditor.removeBand(index + 1)}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() =>
          set({ bands: [...draft.bands, { name: scoringModelsWords.modelEditor.nextBand, from: (draft.bands.at(-1)?.from ?? 0) + 1 }] })
        }
      >
        {scoringModelsWords.modelEditor.addABand}
      </Button>
      {problems.length === 0 ? null : (
        <Alert color="red" role="alert" mt="md" title={scoringModelsWords.modelEditor.notSavedYetItCannot}>
          <ul>
            {problems.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
      {isUsed || problems.length === 0 ? null : (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            outbox.dropDraft(model.id, FIELD);
            outbox.forget(model.id, FIELD);
          }}
        >
          {scoringModelsWords.modelEditor.takeBackWhatIsNot}
        </Button>
      )}
    </fieldset>
  );
}

/** Why a model cannot score, in sentences; none where it can. */
function problemsOf(model: ScoringModel): readonly string[] {
  const parsed = ScoringModel.safeParse(model);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${placeInWords(model, issue.path)}${issueInWords(issue) ?? ''}`);
  return checkModel(parsed.data)
    .filter(({ severity }) => severity === 'fault')
    .map(({ fault }) => faultInWords(fault));
}

const UNKNOWN = ['range', 'lowest', 'highest'] as const;

/** 'Harm, Physical harm: ' for a path into the model. */
function placeInWords({ groups }: ScoringModel, path: readonly PropertyKey[]): string {
  const group = path[0] === 'groups' ? groups[Number(path[1])] : undefined;
  const criterion = path[2] === 'criteria' ? group?.criteria[Number(path[3])] : undefined;
  const names = [group?.name, criterion?.name].filter((name) => name !== undefined);
  return names.length === 0 ? '' : `${names.join(', ')}: `;
}
