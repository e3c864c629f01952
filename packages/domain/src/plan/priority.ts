import { z } from 'zod';
import { ContactId, PriorityId, SubgroupId } from '../shared/id.ts';
import { lineOfText, prose, Slug } from '../shared/text.ts';
import { Extra } from './extra-field.ts';
import { Lead } from './lead.ts';

/** Whether the outcomes, actions and indicators are agreed, honestly still to come, or unknown for an edition of the past. */
export const ActionPlan = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('agreed') }),
  z.strictObject({ state: z.literal('to-come'), note: lineOfText(600) }),
  z.strictObject({ state: z.literal('not-recorded') }),
]);
export type ActionPlan = z.infer<typeof ActionPlan>;

/** A named focus of an edition. Its number is its place in the order. */
export const PriorityFields = z.strictObject({
  title: lineOfText(),
  slug: Slug,
  /** One or two sentences for the front page. */
  summary: prose(600),
  /** What the partnership wants to reach overall. */
  aim: prose(2000),
  /** Why it is a priority, and how to read the numbers. */
  why: prose(2000),
  lead: Lead,
  subgroupId: SubgroupId.nullable(),
  actionPlan: ActionPlan,
  /** Who can help someone affected, most urgent first. */
  contactIds: z.array(ContactId).max(12),
  extra: Extra,
});
export type PriorityFields = z.infer<typeof PriorityFields>;

/** Which priorities a theme runs through; all is the usual, and then covers those added later too. */
export const RunsThrough = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('some'), priorityIds: z.array(PriorityId).max(60) }),
]);
export type RunsThrough = z.infer<typeof RunsThrough>;

/** A cross-cutting theme. */
export const ThemeFields = z.strictObject({
  title: lineOfText(),
  slug: Slug,
  summary: prose(600),
  about: prose(2000),
  runsThrough: RunsThrough,
});
export type ThemeFields = z.infer<typeof ThemeFields>;

/** Whether a theme runs through a priority. */
export function runsThrough(theme: { readonly runsThrough: RunsThrough }, priorityId: PriorityId): boolean {
  return theme.runsThrough.kind === 'all' || theme.runsThrough.priorityIds.includes(priorityId);
}
