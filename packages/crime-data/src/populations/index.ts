import type { PopulationEdition, PopulationEstimate } from '@saferplan/domain/peers';
import { sameName } from '@saferplan/domain/peers';
import alsoCalled from './also-called.json' with { type: 'json' };
import censuses from './censuses.json' with { type: 'json' };

export { formerAreas, withChangedAreas, withEarlierPeriods } from './area-changes.ts';

interface District {
  readonly code: string;
  readonly name: string;
  readonly people2011: number;
  readonly people2021: number;
}

const districts: readonly District[] = censuses.areas.map(([code, name, people2011, people2021]) => ({
  code: String(code),
  name: String(name),
  people2011: Number(people2011),
  people2021: Number(people2021),
}));

const of2011 = districts.map(({ code, name, people2011 }): PopulationEstimate => ({ code, name, at: '2011-03', people: people2011 }));
const of2021 = districts.map(({ code, name, people2021 }): PopulationEstimate => ({ code, name, at: '2021-03', people: people2021 }));

const { source, licence } = censuses;

/** The numbers of people that come with Saferplan: of 331 districts of England and Wales at two censuses, and between them. */
export const SHIPPED_POPULATIONS: readonly PopulationEdition[] = [
  { title: 'Census 2011', kind: 'fixed', source, licence, estimates: of2011 },
  { title: 'Census 2021', kind: 'fixed', source, licence, estimates: of2021 },
  { title: 'between Census 2011 and Census 2021', kind: 'between', source, licence, estimates: [...of2011, ...of2021] },
];

/** Names under which figures know a district, where that is not its name in the list; of Wales also the Welsh ones. E07000112 was renamed in 2018. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = alsoCalled;

const byName = new Map(
  districts.flatMap(({ code, name }) => [name, ...(ALSO_CALLED[code] ?? [])].map((called) => [sameName(called), code] as const)),
);

/** The official code of the district that is called so; null where none, or no district alone, has that name. */
export const codeOfDistrict = (name: string): string | null => byName.get(sameName(name)) ?? null;
