import type { StatutoryFrame } from './statutory-frame.ts';

/** The sorts of bodies that section 5(1) of the Crime and Disorder Act 1998 makes responsible authorities. */
export type AuthoritySort = 'council' | 'county-council' | 'police' | 'probation' | 'fire' | 'health';

/** A sort of responsible authority, the law that names it, and what bodies of it are called. */
export interface ResponsibleAuthority {
  readonly sort: AuthoritySort;
  /** As it is cited. */
  readonly law: string;
  readonly shortName: string;
  /** Names that bodies of the sort have, to choose from: proposals, which somebody reads before they are used. */
  readonly names: readonly string[];
}

/** The territorial police forces of England, by the names that they use of themselves. */
const ENGLISH_FORCES = [
  'Avon and Somerset Police',
  'Bedfordshire Police',
  'Cambridgeshire Constabulary',
  'Cheshire Constabulary',
  'City of London Police',
  'Cleveland Police',
  'Cumbria Constabulary',
  'Derbyshire Constabulary',
  'Devon and Cornwall Police',
  'Dorset Police',
  'Durham Constabulary',
  'Essex Police',
  'Gloucestershire Constabulary',
  'Greater Manchester Police',
  'Hampshire and Isle of Wight Constabulary',
  'Hertfordshire Constabulary',
  'Humberside Police',
  'Kent Police',
  'Lancashire Constabulary',
  'Leicestershire Police',
  'Lincolnshire Police',
  'Merseyside Police',
  'Metropolitan Police Service',
  'Norfolk Constabulary',
  'North Yorkshire Police',
  'Northamptonshire Police',
  'Northumbria Police',
  'Nottinghamshire Police',
  'South Yorkshire Police',
  'Staffordshire Police',
  'Suffolk Constabulary',
  'Surrey Police',
  'Sussex Police',
  'Thames Valley Police',
  'Warwickshire Police',
  'West Mercia Police',
  'West Midlands Police',
  'West Yorkshire Police',
  'Wiltshire Police',
] as const;

const WELSH_FORCES = ['Dyfed-Powys Police', 'Gwent Police', 'North Wales Police', 'South Wales Police'] as const;

/** The three that cover Wales. */
const WELSH_FIRE = [
  'Mid and West Wales Fire and Rescue Service',
  'North Wales Fire and Rescue Service',
  'South Wales Fire and Rescue Service',
] as const;

/** The seven local health boards of Wales. */
const HEALTH_BOARDS = [
  'Aneurin Bevan University Health Board',
  'Betsi Cadwaladr University Health Board',
  'Cardiff and Vale University Health Board',
  'Cwm Taf Morgannwg University Health Board',
  'Hywel Dda University Health Board',
  'Powys Teaching Health Board',
  'Swansea Bay University Health Board',
] as const;

const SECTION = 'Crime and Disorder Act 1998, section 5(1)';
const council = { sort: 'council', law: `${SECTION}(a)`, shortName: 'Council', names: [] } as const;
/** One national service since June 2021. */
const probation = { sort: 'probation', law: `${SECTION}(aa)`, shortName: 'Probation', names: ['The Probation Service'] } as const;

/**
 * The responsible authorities of an area by the law of its country (section 5(1) as amended by the Health and Care Act 2022). Where
 * there are two tiers of councils both are. Integrated care boards and English fire services are many and change: their names are
 * written and not chosen.
 */
export const RESPONSIBLE_AUTHORITIES: Readonly<Record<StatutoryFrame, readonly ResponsibleAuthority[]>> = {
  england: [
    council,
    { sort: 'county-council', law: `${SECTION}(a)`, shortName: 'County Council', names: [] },
    { sort: 'police', law: `${SECTION}(b)`, shortName: 'Police', names: ENGLISH_FORCES },
    probation,
    { sort: 'fire', law: `${SECTION}(d)`, shortName: 'Fire', names: [] },
    { sort: 'health', law: `${SECTION}(e)`, shortName: 'Health', names: [] },
  ],
  wales: [
    council,
    { sort: 'police', law: `${SECTION}(b)`, shortName: 'Police', names: WELSH_FORCES },
    probation,
    { sort: 'fire', law: `${SECTION}(d)`, shortName: 'Fire', names: WELSH_FIRE },
    { sort: 'health', law: `${SECTION}(f)`, shortName: 'Health', names: HEALTH_BOARDS },
  ],
};

/** The police forces of a country, to choose from. */
export const policeForcesOf = (frame: StatutoryFrame): readonly string[] =>
  RESPONSIBLE_AUTHORITIES[frame].flatMap(({ sort, names }) => (sort === 'police' ? names : []));
