import { Autocomplete, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { firstYears, policeForcesOf, RESPONSIBLE_AUTHORITIES, StatutoryFrame } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';

import {
  askedYears,
  type FirstPlanDraft,
  isAsProposed,
  proposedAgencies,
  proposedHeadline,
  type ProposedText,
} from './first-plan-draft.ts';
import { beginningWords } from '../../words/beginning-words.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { inWords } from '../../ui/dates-in-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';

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
      onChange={(event) => {
        const value = event.currentTarget.value;
        // The headline that is proposed names the area.
        onChange({ [field]: value, ...(field === 'area' && isAsProposed(draft, 'headline') ? { headline: proposedHeadline(value) } : {}) });
      }}
    />
  );
  return (
    <div className="stack narrow">
      {line('name', beginningWords.firstPlanSteps.nameOfThePartnership)}
      {line('shortName', beginningWords.firstPlanSteps.shortName)}
      {line('area', beginningWords.firstPlanSteps.area)}
      <NativeSelect
        label={beginningWords.firstPlanSteps.country}
        description={beginningWords.firstPlanSteps.whoseLawItActsUnder}
        value={draft.frame}
        data={StatutoryFrame.options.map((frame) => ({ value: frame, label: choiceWords.frames[frame] }))}
        onChange={(event) => {
          const frame = StatutoryFrame.parse(event.currentTarget.value);
          onChange({ frame, agencies: proposedAgencies(frame, draft.force) });
        }}
      />
      <Autocomplete
        label={beginningWords.firstPlanSteps.policeForce}
        description={beginningWords.firstPlanSteps.chooseItOrWriteIt}
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

/** Beneath a text that is proposed: that an officer has read it and wants it. Nothing beneath one that they have written. */
function Confirm({
  what,
  draft,
  error,
  onChange,
}: Pick<StepProps, 'draft' | 'onChange'> & { readonly what: ProposedText; readonly error?: string | undefined }): ReactElement | null {
  if (!isAsProposed(draft, what)) return null;
  const { confirmed } = draft;
  return (
    <Checkbox
      label={beginningWords.firstPlanSteps.confirmed[what]}
      description={beginningWords.firstPlanSteps.unconfirmed[what]}
      error={error}
      aria-invalid={error !== undefined}
      checked={confirmed.includes(what)}
      onChange={(event) =>
        onChange({ confirmed: event.currentTarget.checked ? [...confirmed, what] : confirmed.filter((one) => one !== what) })
      }
    />
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
        label={beginningWords.firstPlanSteps.titleOfThePlan}
        value={draft.title}
        error={errors['plan.title'] ?? null}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Confirm what="title" draft={draft} onChange={onChange} />
      <NativeSelect
        label={beginningWords.firstPlanSteps.itsYearsAre}
        value={draft.years}
        data={[
          { value: 'financial', label: beginningWords.firstPlanSteps.financialYearsFrom1April },
          { value: 'calendar', label: beginningWords.firstPlanSteps.calendarYearsFrom1January },
        ]}
        onChange={(event) => onChange({ years: event.currentTarget.value === 'calendar' ? 'calendar' : 'financial', ownDays: null })}
      />
      {number('from', beginningWords.firstPlanSteps.itBeginsInTheYear, [1998, 2200])}
      {number('planYears', beginningWords.firstPlanSteps.forSoManyYears, [1, MOST_YEARS])}
      {number('editionYears', beginningWords.firstPlanSteps.yearsInItsFirstEdition, [1, MOST_YEARS])}
      <p role="status">
        <Phrase
          text={beginningWords.firstPlanSteps.theFirstEditionIsFrom(edition.label, inWords(startsOn), inWords(endsOn))}
          parts={[(inside) => <strong>{inside}</strong>]}
        />
      </p>
      <Checkbox
        label={beginningWords.firstPlanSteps.itsFirstAndLastDay}
        checked={draft.ownDays !== null}
        onChange={(event) =>
          onChange({ ownDays: event.currentTarget.checked ? { startsOn: edition.startsOn, endsOn: edition.endsOn } : null })
        }
      />
      {draft.ownDays === null ? null : (
        <>
          {day('startsOn', beginningWords.firstPlanSteps.firstDay)}
          {day('endsOn', beginningWords.firstPlanSteps.lastDay)}
        </>
      )}
      {draft.ownDays === null && errors['edition.endsOn'] !== undefined ? <p role="alert">{errors['edition.endsOn']}</p> : null}
      <TextInput
        label={beginningWords.firstPlanSteps.headlineOfTheFirstPage}
        value={draft.headline}
        error={errors['edition.headline'] ?? null}
        onChange={(event) => onChange({ headline: event.currentTarget.value })}
      />
      <Confirm what="headline" draft={draft} onChange={onChange} />
    </div>
  );
}

/** The words of the partnership: what its public pages call priorities and themes. */
export function WordsStep({ draft, errors, onChange }: StepProps): ReactElement {
  const line = (what: 'priority' | 'theme', form: 'one' | 'many', label: string, fullName?: string): ReactElement => (
    <TextInput
      label={label}
      aria-label={fullName}
      value={draft.terms[what][form]}
      error={errors[`partnership.terms.${what}.${form}`] ?? null}
      onChange={(event) => onChange({ terms: { ...draft.terms, [what]: { ...draft.terms[what], [form]: event.currentTarget.value } } })}
    />
  );
  return (
    <div className="stack narrow">
      <p>{beginningWords.firstPlanSteps.somePlansHaveObjectivesIn}</p>
      {line('priority', 'one', beginningWords.firstPlanSteps.whatYouWorkOnOne)}
      {line('priority', 'many', beginningWords.firstPlanSteps.andSeveral, beginningWords.firstPlanSteps.whatYouWorkOnSeveral)}
      {line('theme', 'one', beginningWords.firstPlanSteps.whatRunsThroughThemOne)}
      {line('theme', 'many', beginningWords.firstPlanSteps.andSeveral, beginningWords.firstPlanSteps.whatRunsThroughThemSeveral)}
      <Confirm what="terms" draft={draft} error={errors['partnership.terms']} onChange={onChange} />
    </div>
  );
}

/** Names to choose from for a body, by its sort. */
export const namesOf = ({ frame }: Pick<FirstPlanDraft, 'frame'>, sort: string): string[] =>
  RESPONSIBLE_AUTHORITIES[frame].flatMap((authority) => (authority.sort === sort ? [...authority.names] : []));
