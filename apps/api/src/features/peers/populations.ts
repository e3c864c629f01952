import { codeOfDistrict, SHIPPED_POPULATIONS } from '@saferplan/crime-data/populations';
import { listPopulations } from '@saferplan/database/peers';
import { type Peer, peopleIn, type PopulationEdition } from '@saferplan/domain/peers';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Rates are per so many people. */
export const PER = 1000;

/** The editions of people that the partnership imported, the newest first, then those that come with Saferplan. */
export async function populationsOf(context: ServiceContext): Promise<readonly PopulationEdition[]> {
  const imported = await listPopulations(context.db, context.scope);
  const titles = new Set(imported.map(({ title }) => title));
  return [...imported, ...SHIPPED_POPULATIONS.filter(({ title }) => !titles.has(title))];
}

/** An area by its name, with the code of the district of that name where there is one. */
export function peerOf(name: string): Peer {
  const code = codeOfDistrict(name);
  return { name, codes: code === null ? [] : [code] };
}

/**
 * The edition that fits a period: yearly estimates of these very months, the newest import first; else the last census before the period,
 * as those knew who counted then; else any that knows the area. Undefined where none does.
 */
export function fitting(
  editions: readonly PopulationEdition[],
  codes: readonly string[],
  from: string,
  to: string,
): PopulationEdition | undefined {
  const knowing = editions.filter((edition) => peopleIn(edition, codes, from, to) !== null);
  const heldAt = ({ estimates }: PopulationEdition): string => estimates[0]?.at ?? '';
  const censuses = knowing.filter((edition) => edition.kind === 'fixed' && heldAt(edition) <= from);
  return (
    knowing.find(({ kind }) => kind === 'yearly') ??
    censuses.toSorted((one, other) => heldAt(other).localeCompare(heldAt(one)))[0] ??
    knowing[0]
  );
}
