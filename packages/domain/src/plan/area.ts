import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { AreaId } from '../shared/id.ts';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';

/**
 * A district, or a partnership itself, under the name that it had. Areas are not edited when councils are reorganised: they end,
 * and others begin, by a change of area.
 */
export const AreaFields = z.strictObject({
  name: lineOfText(),
  kind: z.enum(['district', 'partnership']),
  /** The nine characters of the Office for National Statistics, as in E07000110; empty where it has none. */
  code: z
    .string()
    .trim()
    .regex(/^(?:|[EW]\d{8})$/, { error: 'Enter a code such as E07000110, or leave this empty' }),
  /** How files of data.police.uk spell it; empty where they spell it as its name. */
  policeName: optionalLine(120),
});
export type AreaFields = z.infer<typeof AreaFields>;

/** What became of areas on a day. */
export const AreaChangeKind = z.enum(['formed', 'renamed', 'merged', 'split', 'abolished']);
export type AreaChangeKind = z.infer<typeof AreaChangeKind>;

/** One change of areas: which ended and which began, on what day and by what law. */
export const AreaChangeFields = z.strictObject({
  kind: AreaChangeKind,
  /** The first day on which it holds. */
  on: IsoDate,
  fromIds: z.array(AreaId).max(60),
  toIds: z.array(AreaId).max(60),
  /** The order or decision behind it. */
  authority: optionalLine(300),
  reason: prose(1000),
});
export type AreaChangeFields = z.infer<typeof AreaChangeFields>;

/** How many areas each kind of change ends and begins: `[least, most]`. */
export const AREA_CHANGE_ARITY: Readonly<Record<AreaChangeKind, { from: readonly [number, number]; to: readonly [number, number] }>> = {
  formed: { from: [0, 0], to: [1, 60] },
  renamed: { from: [1, 1], to: [1, 1] },
  merged: { from: [2, 60], to: [1, 1] },
  split: { from: [1, 1], to: [2, 60] },
  abolished: { from: [1, 60], to: [0, 0] },
};
