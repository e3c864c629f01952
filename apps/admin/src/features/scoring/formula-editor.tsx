import { Button, NativeSelect } from '@mantine/core';
import type { CriterionGroup, Formula } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { NumberField } from './number-field.tsx';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';

const OPERATIONS = {
  group: scoringModelsWords.formulaEditor.aGroup,
  constant: scoringModelsWords.formulaEditor.aNumber,
  add: scoringModelsWords.formulaEditor.theseAddedUp,
  multiply: scoringModelsWords.formulaEditor.theseMultiplied,
  max: scoringModelsWords.formulaEditor.theGreatestOfThese,
  min: scoringModelsWords.formulaEditor.theLeastOfThese,
  scale: scoringModelsWords.formulaEditor.scaledToARange,
} as const;

/** A formula, part within part; each part says what it is and holds its own. */
export function FormulaEditor(props: {
  readonly formula: Formula;
  readonly groups: readonly CriterionGroup[];
  readonly onChange: (formula: Formula) => void;
  readonly label: string;
}): ReactElement {
  const { formula, groups, onChange, label } = props;
  return (
    <div className="formula" role="group" aria-label={label}>
      <NativeSelect
        label={label}
        value={formula.op}
        data={Object.entries(OPERATIONS).map(([value, name]) => ({ value, label: name }))}
        onChange={(event) => {
          const op = OPS.find((one) => one === event.currentTarget.value);
          if (op !== undefined) onChange(become(formula, op, groups));
        }}
      />
      <Inside formula={formula} groups={groups} onChange={onChange} label={label} />
    </div>
  );
}

const OPS = ['group', 'constant', 'add', 'multiply', 'max', 'min', 'scale'] as const;

function Inside(props: Parameters<typeof FormulaEditor>[0]): ReactElement {
  const { formula, groups, onChange, label } = props;
  switch (formula.op) {
    case 'group':
      return (
        <NativeSelect
          label={scoringModelsWords.formulaEditor.whichGroup(label)}
          value={formula.group}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => onChange({ op: 'group', group: event.currentTarget.value })}
        />
      );
    case 'constant':
      return (
        <NumberField
          label={scoringModelsWords.formulaEditor.number(label)}
          value={formula.value}
          onCommit={(value) => onChange({ ...formula, value })}
        />
      );
    case 'scale':
      return (
        <>
          <NumberField
            label={scoringModelsWords.formulaEditor.from(label)}
            value={formula.from}
            onCommit={(from) => onChange({ ...formula, from })}
          />
          <NumberField
            label={scoringModelsWords.formulaEditor.to(label)}
            value={formula.to}
            onCommit={(to) => onChange({ ...formula, to })}
          />
          <FormulaEditor
            formula={formula.of}
            groups={groups}
            label={scoringModelsWords.formulaEditor.whatIsScaled(label)}
            onChange={(of) => onChange({ ...formula, of })}
          />
        </>
      );
    default:
      return (
        <>
          <ol>
            {formula.of.map((part, index) => (
              <li key={index}>
                <FormulaEditor
                  formula={part}
                  groups={groups}
                  label={scoringModelsWords.formulaEditor.part(label, index + 1)}
                  onChange={(changed) => onChange({ ...formula, of: formula.of.with(index, changed) })}
                />
                {formula.of.length < 2 ? null : (
                  <Button variant="subtle" size="compact-sm" onClick={() => onChange({ ...formula, of: formula.of.toSpliced(index, 1) })}>
                    {scoringModelsWords.formulaEditor.removePart(index + 1)}
                  </Button>
                )}
              </li>
            ))}
          </ol>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange({ ...formula, of: [...formula.of, nextGroup(formula.of, groups)] })}
          >
            {scoringModelsWords.formulaEditor.addAPart}
          </Button>
        </>
      );
  }
}

/** Another operation over the same parts, where it can hold them. */
function become(formula: Formula, op: (typeof OPS)[number], groups: readonly CriterionGroup[]): Formula {
  const parts = formula.op === 'group' || formula.op === 'constant' ? [formula] : formula.op === 'scale' ? [formula.of] : formula.of;
  const [first = nextGroup([], groups)] = parts;
  switch (op) {
    case 'group':
      return first.op === 'group' ? first : nextGroup([], groups);
    case 'constant':
      return { op, value: 1 };
    case 'scale':
      return { op, of: formula, from: 0, to: 100 };
    default:
      return { op, of: formula.op === 'group' || formula.op === 'constant' ? groups.map(({ id }) => ({ op: 'group', group: id })) : parts };
  }
}

/** The first group that is not among the parts yet. */
function nextGroup(parts: readonly Formula[], groups: readonly CriterionGroup[]): Formula {
  const used = new Set(parts.flatMap((part) => (part.op === 'group' ? [part.group] : [])));
  return { op: 'group', group: groups.find(({ id }) => !used.has(id))?.id ?? groups[0]?.id ?? '' };
}
