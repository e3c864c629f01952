import { Button, NativeSelect } from '@mantine/core';
import { type Criterion, type CriterionGroup, type Level, newCriterion } from '@saferplan/domain/scoring';
import { slugFrom } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { NumberField } from './number-field.tsx';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';

/** The same identifier, with a number where it is taken. */
export function freeId(wanted: string, among: readonly { readonly id: string }[]): string {
  const taken = new Set(among.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

const COMBINE = {
  sum: scoringModelsWords.groupEditor.addedUp,
  mean: scoringModelsWords.groupEditor.averaged,
  max: scoringModelsWords.groupEditor.theGreatestCounts,
  product: scoringModelsWords.groupEditor.multiplied,
} as const;

/** A group of criteria of a matrix, with each of them. */
export function GroupEditor(props: {
  readonly path: string;
  readonly group: CriterionGroup;
  /** Every criterion of the matrix, whose levels can be copied. */
  readonly all: readonly Criterion[];
  readonly onChange: (group: CriterionGroup | null) => void;
}): ReactElement {
  const { path, group, all, onChange } = props;
  const setCriterion = (index: number, criterion: Criterion | null): void =>
    onChange({ ...group, criteria: group.criteria.flatMap((one, at) => (at === index ? (criterion === null ? [] : [criterion]) : [one])) });
  return (
    <fieldset className="group-editor">
      <legend>{group.name}</legend>
      <div className="row">
        <LineField
          id={`${path}-name`}
          label={scoringModelsWords.groupEditor.group}
          value={group.name}
          onCommit={(name) => onChange({ ...group, name })}
        />
        <NativeSelect
          label={scoringModelsWords.groupEditor.itsCriteriaAre}
          value={group.combine}
          data={Object.entries(COMBINE).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const combine = (['sum', 'mean', 'max', 'product'] as const).find((one) => one === event.currentTarget.value);
            onChange({ ...group, combine: combine ?? 'sum' });
          }}
        />
        <NumberField
          label={scoringModelsWords.groupEditor.weightOf(group.name)}
          value={group.weight}
          onCommit={(weight) => onChange({ ...group, weight })}
        />
        <Button variant="subtle" onClick={() => onChange(null)}>
          {scoringModelsWords.groupEditor.remove(group.name)}
        </Button>
      </div>
      {group.criteria.map((criterion, index) => (
        <CriterionEditor
          key={index}
          path={`${path}-${index}`}
          criterion={criterion}
          others={all.filter(({ id }) => id !== criterion.id)}
          onChange={(changed) => setCriterion(index, changed)}
        />
      ))}
      <Button
        variant="default"
        size="compact-md"
        onClick={() => {
          const number = group.criteria.length + 1;
          const id = freeId(`${group.id}-criterion-${number}`, group.criteria);
          onChange({ ...group, criteria: [...group.criteria, newCriterion(id, scoringModelsWords.groupEditor.criterion(number))] });
        }}
      >
        {scoringModelsWords.groupEditor.addACriterionTo(group.name)}
      </Button>
    </fieldset>
  );
}

function CriterionEditor(props: {
  readonly path: string;
  readonly criterion: Criterion;
  /** Those whose levels can be copied here. */
  readonly others: readonly Criterion[];
  readonly onChange: (criterion: Criterion | null) => void;
}): ReactElement {
  const { path, criterion, others, onChange } = props;
  const setLevel = (index: number, level: Level): void => onChange({ ...criterion, levels: criterion.levels.with(index, level) });
  return (
    <details className="criterion-editor">
      <summary>
        {criterion.name} ({criterion.levels.map(({ value }) => value).join(', ')})
      </summary>
      <div className="row">
        <LineField
          id={`${path}-name`}
          label={scoringModelsWords.groupEditor.criterion2}
          value={criterion.name}
          onCommit={(name) => onChange({ ...criterion, name })}
        />
        <LineField
          id={`${path}-question`}
          label={scoringModelsWords.groupEditor.question}
          value={criterion.question}
          onCommit={(question) => onChange({ ...criterion, question })}
        />
        <NumberField
          label={scoringModelsWords.groupEditor.weightOf(criterion.name)}
          value={criterion.weight}
          onCommit={(weight) => onChange({ ...criterion, weight })}
        />
        <NativeSelect
          label={scoringModelsWords.groupEditor.aGreaterValue}
          value={criterion.direction}
          data={[
            { value: 'raises', label: scoringModelsWords.groupEditor.raisesTheScore },
            { value: 'lowers', label: scoringModelsWords.groupEditor.lowersTheScore },
          ]}
          onChange={(event) => onChange({ ...criterion, direction: event.currentTarget.value === 'lowers' ? 'lowers' : 'raises' })}
        />
        <NativeSelect
          label={scoringModelsWords.groupEditor.proposedFromATopicsSeries}
          value={criterion.proposedFrom}
          data={[
            { value: 'nothing', label: scoringModelsWords.groupEditor.notProposed },
            { value: 'trend', label: scoringModelsWords.groupEditor.byItsTrend },
            { value: 'volume', label: scoringModelsWords.groupEditor.byItsVolume },
          ]}
          onChange={(event) =>
            onChange({
              ...criterion,
              proposedFrom: (['trend', 'volume'] as const).find((one) => one === event.currentTarget.value) ?? 'nothing',
            })
          }
        />
        <Button variant="subtle" onClick={() => onChange(null)}>
          {scoringModelsWords.groupEditor.remove(criterion.name)}
        </Button>
      </div>
      {others.length === 0 ? null : (
        <NativeSelect
          label={scoringModelsWords.groupEditor.copyTheLevelsOfAnother(criterion.name)}
          value=""
          data={[
            { value: '', label: scoringModelsWords.groupEditor.chooseWhoseLevels },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            const from = others.find(({ id }) => id === event.currentTarget.value);
            if (from !== undefined) onChange({ ...criterion, levels: from.levels });
          }}
        />
      )}
      <ol className="level-editor">
        {criterion.levels.map((level, index) => (
          <li key={index} className="row">
            <NumberField
              label={scoringModelsWords.groupEditor.valueOfLevel(index + 1)}
              value={level.value}
              onCommit={(value) => setLevel(index, { ...level, value })}
            />
            <LineField
              id={`${path}-level-${index}`}
              label={scoringModelsWords.groupEditor.level(index + 1)}
              value={level.label}
              onCommit={(label) => {
                const otherLevels = criterion.levels.toSpliced(index, 1);
                setLevel(index, { ...level, label, id: freeId(slugFrom(label) || level.id, otherLevels) });
              }}
            />
            <LineField
              id={`${path}-level-${index}-descriptor`}
              label={scoringModelsWords.groupEditor.whatLevelMeans(index + 1)}
              value={level.descriptor}
              onCommit={(descriptor) => setLevel(index, { ...level, descriptor })}
            />
            {criterion.proposedFrom === 'volume' ? (
              <NumberField
                label={scoringModelsWords.groupEditor.fromSoManyAYear}
                value={level.atLeast ?? 0}
                onCommit={(atLeast) => setLevel(index, { ...level, atLeast })}
              />
            ) : null}
            <Button variant="subtle" onClick={() => onChange({ ...criterion, levels: criterion.levels.toSpliced(index, 1) })}>
              {scoringModelsWords.groupEditor.removeLevel(index + 1)}
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
          const level = {
            id: freeId(`level-${number}`, criterion.levels),
            value,
            label: scoringModelsWords.groupEditor.level2(number),
            descriptor: '',
            atLeast: null,
          };
          onChange({ ...criterion, levels: [...criterion.levels, level] });
        }}
      >
        {scoringModelsWords.groupEditor.addALevelTo(criterion.name)}
      </Button>
    </details>
  );
}
