import { z } from 'zod';
import { choice, optionalReference, prose, references, startingWith, theText, withDefault } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { PriorityId, ThemeId } from '../shared/id.ts';

/** What became of a priority or theme between two editions. */
export const LineageKind = z.enum(['introduced', 'retained', 'renamed', 'split', 'merged', 'became-theme', 'became-priority', 'removed']);
export type LineageKind = z.infer<typeof LineageKind>;

/** A priority or a theme: what lineage joins. */
export const PlanElementId = z.union([PriorityId, ThemeId]);
export type PlanElementId = z.infer<typeof PlanElementId>;

/**
 * One decision about what became of priorities and themes of the edition before. A draft may hold a
 * decision that is not yet whole (a split with one successor so far); `checkLineage` says what it lacks.
 */
export const lineage = defineKind('lineage', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: null,
  calledBy: ['kind'],
  fields: {
    kind: choice(LineageKind, 'introduced'),
    fromIds: references({ to: ['priority', 'theme'], most: 60, edition: 'before', onRemoval: 'release' }),
    toIds: references({ to: ['priority', 'theme'], most: 60, onRemoval: 'release' }),
    reason: startingWith(prose(2000), theText),
    /** The meeting that recommended it to the body that decides; null where none did, or it is not recorded. */
    recommendedId: withDefault(optionalReference({ to: ['meeting'], onRemoval: 'refuse' }), null),
    /** The meeting that decided it; null where that is not recorded. */
    meetingId: optionalReference({ to: ['meeting'], onRemoval: 'refuse' }),
  },
});
export type LineageFields = FieldsOf<typeof lineage>;

/** How many sources and successors each kind has: `[least, most]`. */
export const LINEAGE_ARITY: Readonly<Record<LineageKind, { from: readonly [number, number]; to: readonly [number, number] }>> = {
  introduced: { from: [0, 0], to: [1, 1] },
  retained: { from: [1, 1], to: [1, 1] },
  renamed: { from: [1, 1], to: [1, 1] },
  split: { from: [1, 1], to: [2, 60] },
  merged: { from: [2, 60], to: [1, 1] },
  'became-theme': { from: [1, 1], to: [1, 1] },
  'became-priority': { from: [1, 1], to: [1, 1] },
  removed: { from: [1, 1], to: [0, 0] },
};
