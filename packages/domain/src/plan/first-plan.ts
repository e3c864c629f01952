import { z } from 'zod';
import { TO_BE_NAMED } from '../fields/index.ts';
import { agency } from './agency.kind.ts';
import { EditionFields, type EditionYears, planYearOf } from './edition.ts';
import { suggested } from './placeholders.ts';
import { DEFAULT_SITE, OPEN_GOVERNMENT_LICENCE, PartnershipFields, Plan, type Plan as PlanOf } from './partnership.ts';
import { REQUIRED_LANGUAGES, type StatutoryFrame } from './statutory-frame.ts';
import { coded } from '../shared/value-fault.ts';

/** What has to be said of a partnership that is begun without a package. The rest is said in the app. */
export const NewPartnership = PartnershipFields.pick({ slug: true, name: true, area: true, frame: true }).extend({
  force: PartnershipFields.shape.force.default(TO_BE_NAMED),
});
export type NewPartnership = z.infer<typeof NewPartnership>;

/** The longest name that still serves as a short one. */
const SHORT = 40;

/**
 * A partnership of which nothing but this is said: the rest is as `DEFAULT_SITE` has it, in the languages that its law asks for. The
 * licence of what it publishes is proposed, since it gives rights away: somebody confirms it before anything is published.
 */
export function newPartnershipFields(given: NewPartnership): PartnershipFields {
  return PartnershipFields.parse({
    ...DEFAULT_SITE,
    licence: { ...OPEN_GOVERNMENT_LICENCE, name: suggested(OPEN_GOVERNMENT_LICENCE.name) },
    ...given,
    shortName: given.name.length <= SHORT ? given.name : given.area.slice(0, SHORT),
    chair: '',
    about: '',
    finalDecisionBy: 'council',
    fourEyes: false,
    languages: [...REQUIRED_LANGUAGES[given.frame]],
  });
}

/** What an officer says who begins the first plan of a partnership. Nothing of it is public before an edition is published. */
export const FirstPlan = z.strictObject({
  partnership: PartnershipFields.pick({ name: true, shortName: true, area: true, force: true, frame: true, terms: true }),
  plan: Plan.omit({ id: true }).refine(({ startYear, endYear }) => endYear >= startYear, {
    error: coded('last-before-first'),
    path: ['endYear'],
  }),
  edition: EditionFields.pick({ label: true, startsOn: true, endsOn: true, headline: true }),
  /** Those whose names the officer has read: a name that is only proposed is not among them. */
  agencies: z.array(agency.schema).max(100),
});
export type FirstPlan = z.infer<typeof FirstPlan>;

/** The languages of the site of a partnership: those it has, and those that the law of its country asks for. */
export const languagesIn = (frame: StatutoryFrame, languages: PartnershipFields['languages']): PartnershipFields['languages'] => [
  ...languages,
  ...REQUIRED_LANGUAGES[frame].filter((language) => !languages.includes(language)),
];

/** How the years of a first plan are asked for. */
export interface AskedYears {
  /** The year in which the plan begins. */
  readonly from: number;
  /** Financial years begin on 1 April, calendar years on 1 January. */
  readonly years: 'financial' | 'calendar';
  /** How many years the plan lasts, and how many of them its first edition covers: 1 to 10. */
  readonly planYears: number;
  readonly editionYears: number;
}

/**
 * The years of a plan and of its first edition: three financial years from 2026 in editions of one year are 2026 to 2029, and
 * `2026-27` from 1 April 2026 to 31 March 2027. An edition is never longer than its plan.
 */
export function firstYears({ from, years, planYears, editionYears }: AskedYears): {
  readonly plan: Pick<PlanOf, 'startYear' | 'endYear'>;
  readonly edition: EditionYears;
} {
  const covered = Math.min(planYears, editionYears);
  const isCalendar = years === 'calendar';
  const last = from + covered - (isCalendar ? 1 : 0);
  const label = labelOf(from, last);
  const startsOn = `${from.toString()}-${isCalendar ? '01-01' : '04-01'}`;
  return {
    plan: { startYear: from, endYear: from + planYears - (isCalendar ? 1 : 0) },
    edition: { label, startsOn, endsOn: planYearOf(label, startsOn).endsOn },
  };
}

/** `2026`, `2026-27`, `2026-29`; four digits for both years where two would not say the century. */
function labelOf(first: number, last: number): string {
  if (first === last) return first.toString();
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first.toString()}-${sameCentury ? last.toString().slice(2) : last.toString()}`;
}
