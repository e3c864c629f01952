import { z } from 'zod';
import { type Field, structure } from '../fields/index.ts';
import { AgencyId, SubgroupId } from '../shared/id.ts';
import { optionalLine } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** One person, one agency, or a person of an agency. An empty name means the agency as such. */
const LeadHolder = z.strictObject({ person: optionalLine(120), agencyId: AgencyId });

/** Who leads a priority. That nobody has been named yet is a state of its own, not a form of words. */
export const Lead = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-decided') }),
  z.strictObject({ state: z.literal('to-be-confirmed') }),
  z.strictObject({ state: z.literal('not-recorded') }),
  z.strictObject({
    state: z.literal('named'),
    holders: z
      .array(LeadHolder)
      .min(1, { error: coded('no-holder') })
      .max(12),
  }),
]);
export type Lead = z.infer<typeof Lead>;

/** Who carries an action: agencies (with or without their partners), a subgroup or its members, or nobody yet. */
export const LeadAgency = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-agreed') }),
  z.strictObject({
    kind: z.literal('agencies'),
    agencyIds: z
      .array(AgencyId)
      .min(1, { error: coded('no-agency') })
      .max(12),
    andPartners: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('subgroup'), subgroupId: SubgroupId, members: z.boolean() }),
]);
export type LeadAgency = z.infer<typeof LeadAgency>;

/** Who leads, by name: 'A. Officer, Kent Police'; the agency alone where no person is named. */
export const holderName = (person: string, agency: string): string => (person === '' ? agency : `${person}, ${agency}`);

/** Who leads: the agencies in it are named for as long as they lead. Without the last one it is no lead. */
export const lead = (): Field<'lead', typeof Lead> =>
  structure(
    'lead',
    Lead,
    { state: 'not-decided' },
    {
      to: ['agency'],
      edition: 'this',
      onRemoval: 'refuse',
      idsIn: (value) => holdersIn(value).map(({ agencyId }) => agencyId),
      without: (value, id) => {
        const holders = holdersIn(value);
        return holders.length === 0 ? value : { state: 'named', holders: holders.filter(({ agencyId }) => agencyId !== id) };
      },
    },
  );

function holdersIn(value: unknown): readonly z.infer<typeof LeadHolder>[] {
  const { success, data } = Lead.safeParse(value);
  return success && data.state === 'named' ? data.holders : [];
}

/** Who carries an action: agencies or a subgroup, named for as long as they do. Without the last one it is not fit to be stored. */
export const leadAgency = (): Field<'lead-agency', typeof LeadAgency> =>
  structure(
    'lead-agency',
    LeadAgency,
    { kind: 'not-agreed' },
    {
      to: ['agency', 'subgroup'],
      edition: 'this',
      onRemoval: 'refuse',
      idsIn: (value) => {
        const { success, data } = LeadAgency.safeParse(value);
        if (!success || data.kind === 'not-agreed') return [];
        return data.kind === 'agencies' ? data.agencyIds : [data.subgroupId];
      },
      without: (value, id) => {
        const { success, data } = LeadAgency.safeParse(value);
        if (!success || data.kind !== 'agencies') return value;
        return { ...data, agencyIds: data.agencyIds.filter((agencyId) => agencyId !== id) };
      },
    },
  );
