import { NumberInput, TextInput } from '@mantine/core';
import type { PlanFields } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { planWords } from '../words/plan-words.ts';

interface NewPlanFieldsProps {
  readonly plan: PlanFields;
  readonly onChange: (plan: PlanFields) => void;
  /** Why the server refused what stands in a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What is asked of a plan that begins: its title and its years. */
export function NewPlanFields({ plan, onChange, errors }: NewPlanFieldsProps): ReactElement {
  const year = (field: 'startYear' | 'endYear', label: string): ReactElement => (
    <NumberInput
      label={label}
      value={plan[field]}
      error={errors[field] ?? null}
      allowDecimal={false}
      thousandSeparator={false}
      onChange={(value) => {
        if (typeof value === 'number') onChange({ ...plan, [field]: value });
      }}
    />
  );
  return (
    <>
      <TextInput
        label={planWords.planOfEdition.titleOfThePlan}
        value={plan.title}
        error={errors['title'] ?? null}
        onChange={(event) => onChange({ ...plan, title: event.currentTarget.value })}
      />
      {year('startYear', planWords.planOfEdition.yearItBeginsIn)}
      {year('endYear', planWords.planOfEdition.yearItEndsIn)}
    </>
  );
}
