import {
  type AskedYears,
  DEFAULT_SITE,
  type FirstPlan,
  firstYears,
  type Partnership,
  RESPONSIBLE_AUTHORITIES,
  type StatutoryFrame,
} from '@saferplan/domain/plan';
import { z } from 'zod';

/** A body in the list: what the law calls it, the name that is proposed or written, and whether an officer has read that name. */
const ListedAgency = z.strictObject({
  /** The law that names it; empty for a body that joins of its own will. */
  law: z.string(),
  sort: z.string(),
  name: z.string(),
  shortName: z.string(),
  isRead: z.boolean(),
});
export type ListedAgency = z.infer<typeof ListedAgency>;

const term = z.strictObject({ one: z.string(), many: z.string() });

/** What an officer has said so far of a first plan, as it was typed. It is kept in the browser until the plan is begun. */
export const FirstPlanDraft = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  area: z.string(),
  force: z.string(),
  frame: z.enum(['england', 'wales']),
  from: z.number(),
  years: z.enum(['financial', 'calendar']),
  planYears: z.number(),
  editionYears: z.number(),
  /** The first and last day, where they are not those of the years. */
  ownDays: z.strictObject({ startsOn: z.string(), endsOn: z.string() }).nullable(),
  title: z.string(),
  headline: z.string(),
  terms: z.strictObject({ priority: term, theme: term }),
  agencies: z.array(ListedAgency),
});
export type FirstPlanDraft = z.infer<typeof FirstPlanDraft>;

/** What stands in a name that nobody has said; the form shows an empty field instead. */
const NOT_SAID = 'To be named';

/** What is proposed before anything is said, in this year. */
export function startingDraft(
  { name, shortName, area, force, frame }: Pick<Partnership, 'name' | 'shortName' | 'area' | 'force' | 'frame'>,
  thisYear: number,
): FirstPlanDraft {
  const said = force === NOT_SAID ? '' : force;
  return {
    name,
    shortName,
    area,
    force: said,
    frame,
    from: thisYear,
    years: 'financial',
    planYears: 3,
    editionYears: 1,
    ownDays: null,
    title: 'Community Safety Plan',
    headline: `What we will do for a safer ${area}`,
    terms: { priority: { ...DEFAULT_SITE.terms.priority }, theme: { ...DEFAULT_SITE.terms.theme } },
    agencies: proposedAgencies(frame, said),
  };
}

/** The responsible authorities of a country, with the names that can be proposed; none of them is read yet. */
export const proposedAgencies = (frame: StatutoryFrame, force: string): ListedAgency[] =>
  RESPONSIBLE_AUTHORITIES[frame].map(({ sort, law, shortName, names }) => ({
    sort,
    law,
    shortName,
    name: sort === 'police' ? force : names.length === 1 ? (names[0] ?? '') : '',
    isRead: false,
  }));

/** The years that were asked for. */
export const askedYears = ({ from, years, planYears, editionYears }: FirstPlanDraft): AskedYears => ({
  from,
  years,
  planYears,
  editionYears,
});

/** What is sent: the agencies whose names were read, and nothing that is only proposed. */
export function firstPlanOf(draft: FirstPlanDraft): FirstPlan {
  const { name, shortName, area, force, frame, terms, title, headline, ownDays } = draft;
  const { plan, edition } = firstYears(askedYears(draft));
  return {
    partnership: { name, shortName, area, force, frame, terms },
    plan: { title, motto: '', ...plan },
    edition: { ...edition, ...ownDays, headline },
    agencies: draft.agencies
      .filter(({ isRead }) => isRead)
      .map(({ law, ...agency }) => ({
        name: agency.name,
        shortName: agency.shortName,
        standing: law === '' ? 'voluntary' : 'statutory',
        about: '',
      })),
  };
}

/** Faults by the path of the draft: those of agencies are told of the list as it is shown, which has rows that were not sent. */
export function faultsByField(
  faults: readonly { readonly path: string; readonly message: string }[],
  agencies: readonly ListedAgency[],
): Readonly<Record<string, string>> {
  const shownAt = agencies.flatMap(({ isRead }, index) => (isRead ? [index] : []));
  return Object.fromEntries(
    faults.map(({ path, message }) => [
      path.replace(/^agencies\.(?<sent>\d+)/u, (_whole, sent: string) => `agencies.${(shownAt[Number(sent)] ?? 0).toString()}`),
      message,
    ]),
  );
}
