import type { PartnershipSource } from '@saferplan/partnership-kit';
import smallAreaCounts from './counts-2016.json' with { type: 'json' };
import areaCounts from './kent-districts-2016.json' with { type: 'json' };
import outlines from './wards-2013.json' with { type: 'json' };

/** The other districts of Kent Police in 2016, as its files name them; E07000112 is Folkestone and Hythe since 2018. */
const DISTRICTS = [
  ['Ashford', 'E07000105'],
  ['Canterbury', 'E07000106'],
  ['Dartford', 'E07000107'],
  ['Dover', 'E07000108'],
  ['Gravesham', 'E07000109'],
  ['Medway', 'E06000035'],
  ['Sevenoaks', 'E07000111'],
  ['Shepway', 'E07000112'],
  ['Swale', 'E07000113'],
  ['Thanet', 'E07000114'],
  ['Tonbridge and Malling', 'E07000115'],
  ['Tunbridge Wells', 'E07000116'],
] as const;

/**
 * What police files of 2016 count in the other districts of Kent, and by ward and small area of Maidstone: facts of the street-level
 * files of Kent Police from data.police.uk, in a public copy of February 2017. A point is counted in the ward whose outline of 2013 holds
 * it (13,977 of 13,979). Neither is in the plan of March 2017.
 */
export const beside: NonNullable<PartnershipSource['beside']> = {
  peerGroups: [
    {
      title: 'Districts of Kent and Medway',
      reason: 'They are the districts of one police force, which records crime in one way. They are no list of most similar places.',
      source: '',
      areas: [{ name: 'Maidstone', codes: ['E07000110'] }, ...DISTRICTS.map(([name, code]) => ({ name, codes: [code] }))],
    },
  ],
  areaCounts,
  outlines: { ...outlines, topology: topologyOf(outlines.topology) },
  smallAreaCounts,
};

type Outlines = NonNullable<NonNullable<PartnershipSource['beside']>['outlines']>;

/** A file cannot say that its pairs are pairs; the kit checks that they are. */
function topologyOf(read: unknown): Outlines['topology'] {
  return read as Outlines['topology'];
}
