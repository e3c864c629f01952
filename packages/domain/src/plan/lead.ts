import { z } from 'zod';
import { AgencyId, SubgroupId } from '../shared/id.ts';
import { lineOfText, optionalLine } from '../shared/text.ts';

/** One person, one agency, or a person of an agency. An empty name means the agency as such. */
const LeadHolder = z.strictObject({ person: optionalLine(120), agencyId: AgencyId });

/** Who leads a priority. That nobody has been named yet is a state of its own, not a form of words. */
export const Lead = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-decided') }),
  z.strictObject({ state: z.literal('to-be-confirmed') }),
  z.strictObject({ state: z.literal('not-recorded') }),
  z.strictObject({
    state: z.literal('named'),
    holders: z.array(LeadHolder).min(1, { error: 'Name at least one person or agency' }).max(12),
  }),
]);
export type Lead = z.infer<typeof Lead>;

/** Who carries an action: agencies (with or without their partners), a subgroup or its members, or nobody yet. */
export const LeadAgency = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-agreed') }),
  z.strictObject({
    kind: z.literal('agencies'),
    agencyIds: z.array(AgencyId).min(1, { error: 'Choose at least one agency' }).max(12),
    andPartners: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('subgroup'), subgroupId: SubgroupId, members: z.boolean() }),
]);
export type LeadAgency = z.infer<typeof LeadAgency>;

/** A group of partners that delivers one or more priorities. */
export const SubgroupFields = z.strictObject({ name: lineOfText(), note: optionalLine(400) });
