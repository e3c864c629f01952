import {
  type AskedYears,
  DEFAULT_SITE,
  type FirstPlan,
  firstYears,
  type Partnership,
  RESPONSIBLE_AUTHORITIES,
  type StatutoryFrame,
  suggested,
} from '@saferplan/domain/plan';
import type { FieldFault } from '@saferplan/domain/shared';
import { faultInWords } from '../../words/fault-words.ts';
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
  /** Which of the texts that are proposed an officer has read and wants. */
  confirmed: z.array(z.enum(['title', 'headline', 'terms'])).default([]),
  agencies: z.array(ListedAgency),
});
export type FirstPlanDraft = z.infer<typeof FirstPlanDraft>;
export type ProposedText = FirstPlanDraft['confirmed'][number];

const PROPOSED_TITLE = 'Community Safety Plan';
/** The headline that is proposed for the first page of an area. */
export const proposedHeadline = (area: string): string => `What we will do for a safer ${area}`;

/** Whether a text is still the one that is proposed: what an officer has written is theirs. */
export function isAsProposed({ area, title, headline, terms }: FirstPlanDraft, what: ProposedText): boolean {
  if (what === 'title') return title === PROPOSED_TITLE;
  if (what === 'headline') return headline === proposedHeadline(area);
  return (['priority', 'theme'] as const).every(
    (kind) => terms[kind].one === DEFAULT_SITE.terms[kind].one && terms[kind].many === DEFAULT_SITE.terms[kind].many,
  );
}

/** Whether nobody has said yet that a text that is proposed is right. */
export const isUnconfirmed = (draft: FirstPlanDraft, what: ProposedText): boolean =>
  isAsProposed(draft, what) && !draft.confirmed.includes(what);

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
    title: PROPOSED_TITLE,
    headline: proposedHeadline(area),
    terms: { priority: { ...DEFAULT_SITE.terms.priority }, theme: { ...DEFAULT_SITE.terms.theme } },
    confirmed: [],
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

/** What is sent: the agencies whose names were read, and what is only proposed as a proposal, which the checks of the draft see. */
export function firstPlanOf(draft: FirstPlanDraft): FirstPlan {
  const { name, shortName, area, force, frame, terms, ownDays } = draft;
  const { plan, edition } = firstYears(askedYears(draft));
  return {
    partnership: { name, shortName, area, force, frame, terms },
    plan: { title: asSent(draft, 'title'), motto: '', ...plan },
    edition: { ...edition, ...ownDays, headline: asSent(draft, 'headline') },
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

const asSent = (draft: FirstPlanDraft, what: 'title' | 'headline'): string =>
  isUnconfirmed(draft, what) ? suggested(draft[what]) : draft[what];

/** The faults that are left once part of the draft is said anew: what was wrong with that part is not known of what it is now. */
export function faultsLeft(
  faults: Readonly<Record<string, string>>,
  draft: FirstPlanDraft,
  part: Partial<FirstPlanDraft>,
): Readonly<Record<string, string>> {
  const said = Object.keys(part).flatMap((field) => FAULTS_OF[field] ?? [field]);
  const isSaidAnew = (path: string): boolean => {
    const [of, field = ''] = path.split('.');
    return of === 'agencies'
      ? part.agencies !== undefined && part.agencies[Number(field)] !== draft.agencies[Number(field)]
      : said.includes(field);
  };
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !isSaidAnew(path)));
}

/** Where the faults of a part of the draft stand, where that is called otherwise in what is sent. */
const FAULTS_OF: Readonly<Record<string, readonly string[]>> = {
  confirmed: ['title', 'headline', 'terms'],
  ownDays: ['startsOn', 'endsOn'],
  from: ['startYear', 'endYear', 'startsOn', 'endsOn', 'label'],
  years: ['startYear', 'endYear', 'startsOn', 'endsOn', 'label'],
  planYears: ['startYear', 'endYear'],
  editionYears: ['startsOn', 'endsOn', 'label'],
};

/** Faults by the path of the draft: those of agencies are told of the list as it is shown, which has rows that were not sent. */
export function faultsByField(faults: readonly FieldFault[], agencies: readonly ListedAgency[]): Readonly<Record<string, string>> {
  const shownAt = agencies.flatMap(({ isRead }, index) => (isRead ? [index] : []));
  return Object.fromEntries(
    faults.map(({ path, message }) => [
      path.replace(/^agencies\.(?<sent>\d+)/u, (_whole, sent: string) => `agencies.${(shownAt[Number(sent)] ?? 0).toString()}`),
      faultInWords(message),
    ]),
  );
}
