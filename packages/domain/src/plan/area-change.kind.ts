import { z } from 'zod';
import { choice, date, optionalLine, prose, references, startingWith, theText } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** What became of areas on a day. */
export const AreaChangeKind = z.enum(['formed', 'renamed', 'merged', 'split', 'abolished']);
export type AreaChangeKind = z.infer<typeof AreaChangeKind>;

/** One change of areas: which ended and which began, on what day and by what law. */
export const areaChange = defineKind('area-change', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: null,
  calledBy: ['on'],
  fields: {
    kind: choice(AreaChangeKind),
    /** The first day on which it holds. */
    on: date(),
    fromIds: references({ to: ['area'], most: 60, onRemoval: 'refuse' }),
    toIds: references({ to: ['area'], most: 60, onRemoval: 'refuse' }),
    /** The order or decision behind it. */
    authority: startingWith(optionalLine(300), theText),
    reason: prose(1000),
  },
});
export type AreaChangeFields = FieldsOf<typeof areaChange>;

/** How many areas each kind of change ends and begins: `[least, most]`. */
export const AREA_CHANGE_ARITY: Readonly<Record<AreaChangeKind, { from: readonly [number, number]; to: readonly [number, number] }>> = {
  formed: { from: [0, 0], to: [1, 60] },
  renamed: { from: [1, 1], to: [1, 1] },
  merged: { from: [2, 60], to: [1, 1] },
  split: { from: [1, 1], to: [2, 60] },
  abolished: { from: [1, 60], to: [0, 0] },
};
