import { PeerGroup } from '@saferplan/domain/peers';
import { Outlines } from '@saferplan/domain/publication';
import { IsoDate } from '@saferplan/domain/shared';
import { z } from 'zod';
import type { Maker } from './maker.ts';
import { lookupFromCsv } from './postcodes.ts';

/** Counts of twelve months and more of each kind of crime: the first is that of `from`. */
const Counts = z.record(z.string(), z.array(z.int().min(0)));

/** What a package brings to stand beside a plan: other areas to compare with, and crime by place. */
export const BesideSource = z.strictObject({
  /** Areas to compare with, and why these. */
  peerGroups: z.array(PeerGroup).default([]),
  /** What police files count in those areas, by the names that the files give them. */
  areaCounts: z
    .strictObject({ from: z.string().regex(/^\d{4}-\d{2}$/u), areas: z.record(z.string(), Counts) })
    .nullable()
    .default(null),
  /** The outlines of wards: TopoJSON of 40 kB or less. */
  outlines: Outlines.refine((outlines) => JSON.stringify(outlines).length <= MOST_BYTES, {
    error: 'Simplify the outlines until they are 40 kB or less',
  })
    .nullable()
    .default(null),
  /** What police files count by ward and by small area, by their codes. */
  smallAreaCounts: z
    .strictObject({
      from: z.string().regex(/^\d{4}-\d{2}$/u),
      wards: z.record(z.string(), z.strictObject({ name: z.string().min(1), counts: Counts })),
      smallAreas: z.record(z.string(), z.strictObject({ name: z.string().min(1), counts: Counts })),
    })
    .nullable()
    .default(null),
  /**
   * Where postcodes lie, as CSV with the columns `postcode`, `small_area`, `ward` and, where known, `ended` (a month): the page of places
   * then answers a postcode. It stays in the package and is in no publication.
   */
  postcodes: z
    .strictObject({
      csv: z.string().min(1),
      source: z.string().min(1).max(300),
      datedOn: IsoDate,
      licence: z.string().min(1).max(200),
    })
    .transform((given, context) => {
      const lookup = lookupFromCsv(given);
      if (lookup.ok) return lookup.value;
      context.addIssue({ code: 'custom', message: `The lookup of postcodes cannot be read: ${lookup.failure}`, path: ['csv'] });
      return z.NEVER;
    })
    // Optional, so that what kits without it have defined is of the same format.
    .optional(),
});
export type Beside = z.infer<typeof BesideSource>;

const MOST_BYTES = 40_000;

export const NOTHING_BESIDE: Beside = { peerGroups: [], areaCounts: null, outlines: null, smallAreaCounts: null };

/** What a package says of its neighbours, checked; nothing beside where it says none. */
export const besideOf = (make: Maker, source: z.input<typeof BesideSource> | undefined): Beside =>
  source === undefined ? NOTHING_BESIDE : make.checked(BesideSource, source, 'beside');
