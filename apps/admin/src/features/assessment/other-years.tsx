import { type EditionYears, yearsCalled } from '@saferplan/domain/plan';
import { type ReactElement, useId } from 'react';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { planWords } from '../../words/plan-words.ts';

interface OtherYearsProps {
  readonly years: EditionYears;
  /** The edition that they follow. */
  readonly beside: EditionYears;
  /** Why the server refused what stands in a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (years: EditionYears) => void;
}

/** Years of the next edition that are neither those after this one nor those of a rolling plan: named, with their days to correct. */
export function OtherYears({ years, beside, errors, onChange }: OtherYearsProps): ReactElement {
  const id = useId();
  const day = (field: 'startsOn' | 'endsOn', label: string): ReactElement => (
    <DateField
      id={`${id}-${field}`}
      label={label}
      kind="day"
      value={years[field]}
      error={errors[field] ?? null}
      onChange={(value) => onChange({ ...years, [field]: value })}
    />
  );
  return (
    <>
      <LineField
        id={`${id}-label`}
        label={planWords.editionYears.yearsSuchAs201718}
        value={years.label}
        error={errors['label'] ?? null}
        onCommit={(text) => {
          const label = text.trim();
          onChange(yearsCalled(label, beside) ?? { ...years, label });
        }}
      />
      {day('startsOn', planWords.editionYears.firstDay)}
      {day('endsOn', planWords.editionYears.lastDay)}
    </>
  );
}
