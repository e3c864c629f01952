import { Autocomplete, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { firstYears, policeForcesOf, RESPONSIBLE_AUTHORITIES, StatutoryFrame } from '@saferplan/domain/plan';
import { inWords } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { words } from '../words/en.ts';
import { askedYears, type FirstPlanDraft, proposedAgencies } from './first-plan-draft.ts';

/** What each step is given: what was said, how to say more, and what is wrong by the path of what is sent. */
export interface StepProps {
  readonly draft: FirstPlanDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<FirstPlanDraft>) => void;
}

/** Who the partnership is. */
export function WhoStep({ draft, errors, onChange }: StepProps): ReactElement {
  const line = (field: 'name' | 'shortName' | 'area', label: string): ReactElement => (
    <TextInput
      label={label}
      value={draft[field]}
      error={errors[`partnership.${field}`] ?? null}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <div className="stack narrow">
      {line('name', 'Name of the partnership')}
      {line('shortName', 'Short name')}
      {line('area', 'Area')}
      <NativeSelect
        label="Country"
        description="Whose law it acts under."
        value={draft.frame}
        data={StatutoryFrame.options.map((frame) => ({ value: frame, label: words.frames[frame] }))}
        onChange={(event) => {
          const frame = StatutoryFrame.parse(event.currentTarget.value);
          onChange({ frame, agencies: proposedAgencies(frame, draft.force) });
        }}
      />
      <Autocomplete
        comboboxProps={{ withinPortal: false }}
        label="Police force"
        description="Choose it, or write it as it calls itself."
        value={draft.force}
        data={[...policeForcesOf(draft.frame)]}
        error={errors['partnership.force'] ?? null}
        onChange={(force) =>
          onChange({
            force,
            agencies: draft.agencies.map((agency) => (agency.sort === 'police' && !agency.isRead ? { ...agency, name: force } : agency)),
          })
        }
      />
    </div>
  );
}

const MOST_YEARS = 10;

/** The years of the plan and of its first edition. */
export function YearsStep({ draft, errors, onChange }: StepProps): ReactElement {
  const { edition } = firstYears(askedYears(draft));
  const { startsOn, endsOn } = { ...edition, ...draft.ownDays };
  const number = (field: 'from' | 'planYears' | 'editionYears', label: string, [min, max]: readonly [number, number]): ReactElement => (
    <NumberInput
      label={label}
      value={draft[field]}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      thousandSeparator={false}
      onChange={(value) => {
        if (typeof value === 'number' && value >= min && value <= max) onChange({ [field]: value });
      }}
    />
  );
  const day = (field: 'startsOn' | 'endsOn', label: string): ReactElement => (
    <TextInput
      type="date"
      label={label}
      value={field === 'startsOn' ? startsOn : endsOn}
      error={errors[`edition.${field}`] ?? null}
      onChange={(event) => onChange({ ownDays: { startsOn, endsOn, [field]: event.currentTarget.value } })}
    />
  );
  return (
    <div className="stack narrow">
      <TextInput
        label="Title of the plan"
        value={draft.title}
        error={errors['plan.title'] ?? null}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label="Its years are"
        value={draft.years}
        data={[
          { value: 'financial', label: 'financial years, from 1 April' },
          { value: 'calendar', label: 'calendar years, from 1 January' },
        ]}
        onChange={(event) => onChange({ years: event.currentTarget.value === 'calendar' ? 'calendar' : 'financial', ownDays: null })}
      />
      {number('from', 'It begins in the year', [1998, 2200])}
      {number('planYears', 'For so many years', [1, MOST_YEARS])}
      {number('editionYears', 'Years in its first edition: the document that is drafted, adopted and published', [1, MOST_YEARS])}
      <p role="status">
        The first edition is <strong>{edition.label}</strong>, from {inWords(startsOn)} to {inWords(endsOn)}.
      </p>
      <Checkbox
        label="Its first and last day are others"
        checked={draft.ownDays !== null}
        onChange={(event) =>
          onChange({ ownDays: event.currentTarget.checked ? { startsOn: edition.startsOn, endsOn: edition.endsOn } : null })
        }
      />
      {draft.ownDays === null ? null : (
        <>
          {day('startsOn', 'First day')}
          {day('endsOn', 'Last day')}
        </>
      )}
      {draft.ownDays === null && errors['edition.endsOn'] !== undefined ? <p role="alert">{errors['edition.endsOn']}</p> : null}
      <TextInput
        label="Headline of the first page"
        value={draft.headline}
        error={errors['edition.headline'] ?? null}
        onChange={(event) => onChange({ headline: event.currentTarget.value })}
      />
    </div>
  );
}

/** The words of the partnership: what its public pages call priorities and themes. */
export function WordsStep({ draft, errors, onChange }: StepProps): ReactElement {
  const line = (what: 'priority' | 'theme', form: 'one' | 'many', label: string): ReactElement => (
    <TextInput
      label={label}
      value={draft.terms[what][form]}
      error={errors[`partnership.terms.${what}.${form}`] ?? null}
      onChange={(event) => onChange({ terms: { ...draft.terms, [what]: { ...draft.terms[what], [form]: event.currentTarget.value } } })}
    />
  );
  return (
    <div className="stack narrow">
      <p>Some plans have objectives in place of priorities, or golden threads in place of themes. Write yours in small letters.</p>
      {line('priority', 'one', 'What you work on: one')}
      {line('priority', 'many', 'and several')}
      {line('theme', 'one', 'What runs through them: one')}
      {line('theme', 'many', 'and several')}
    </div>
  );
}

/** Names to choose from for a body, by its sort. */
export const namesOf = ({ frame }: Pick<FirstPlanDraft, 'frame'>, sort: string): string[] =>
  RESPONSIBLE_AUTHORITIES[frame].flatMap((authority) => (authority.sort === sort ? [...authority.names] : []));
