import { z } from 'zod';
import { IsoMonth } from '../shared/calendar.ts';
import { SnapshotCount } from './snapshot-series.ts';

/** Crime by place as published: a part of the shape in `snapshot.ts`, under the same rules. */
const withheld = 'Null where it is withheld: a small number, or one by which a small number could be worked out';
const Code = z.string().min(1).describe('Of the Office for National Statistics');

const SnapshotWard = z.strictObject({
  code: Code,
  name: z.string().min(1),
  total: SnapshotCount.nullable().describe(withheld),
  counts: z.array(SnapshotCount.nullable()).describe(`One for each of \`measures\`. ${withheld}`),
});
export type SnapshotWard = z.infer<typeof SnapshotWard>;

const Arcs = z.array(z.array(z.number().int()));

/** Outlines as TopoJSON: one object, whose geometries have the codes of wards as identifiers. */
export const Outlines = z.strictObject({
  topology: z.strictObject({
    type: z.literal('Topology'),
    transform: z.strictObject({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
    objects: z.strictObject({
      wards: z.strictObject({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.discriminatedUnion('type', [
            z.strictObject({
              type: z.literal('Polygon'),
              arcs: Arcs,
              id: Code,
              properties: z.strictObject({ name: z.string().min(1) }),
            }),
            z.strictObject({
              type: z.literal('MultiPolygon'),
              arcs: z.array(Arcs),
              id: Code,
              properties: z.strictObject({ name: z.string().min(1) }),
            }),
          ]),
        ),
      }),
    }),
    arcs: z.array(z.array(z.tuple([z.number().int(), z.number().int()]))),
  }),
  /** What they are: 'Wards of 2013'. */
  title: z.string().min(1).max(120),
  source: z.string().min(1).max(600),
});
export type Outlines = z.infer<typeof Outlines>;

/** Crime of one calendar year by ward and by small area, with small numbers withheld. */
export const SnapshotPlaces = z.strictObject({
  from: IsoMonth,
  to: IsoMonth.describe('The last of twelve months of one calendar year, so that no two editions can be told apart by a few months'),
  threshold: SnapshotCount.describe('Numbers below it are withheld'),
  source: z.string().min(1),
  measures: z.array(z.string().min(1)).describe('Kinds of crime, as the source names them'),
  totals: z.array(SnapshotCount).describe('Of the whole area, one for each of `measures`'),
  outside: SnapshotCount.describe('Records whose point lies in no ward, or that the source gives no place'),
  wards: z.array(SnapshotWard).describe('From the most recorded to the least'),
  smallAreas: z
    .array(z.strictObject({ code: Code, name: z.string().min(1), total: SnapshotCount.nullable().describe(withheld) }))
    .describe('Census areas (LSOA) of about 1,600 people, from the most recorded to the least; all kinds of crime together'),
  outlines: Outlines.nullable(),
});
export type SnapshotPlaces = z.infer<typeof SnapshotPlaces>;
