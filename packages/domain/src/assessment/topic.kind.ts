import { z } from 'zod';
import { choice, line, optionalReference, prose, references, slug } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/**
 * What the assessment recommends should become of a topic: `not-decided` until somebody has, `not-recorded` where what was
 * recommended is not known any more.
 */
export const Recommendation = z.enum([
  'not-decided',
  'not-recorded',
  'make-or-keep-priority',
  'split',
  'merge',
  'make-theme',
  'remove',
  'watch',
]);
export type Recommendation = z.infer<typeof Recommendation>;

/** A thematic crime area that is assessed, whether or not it becomes a priority. */
export const topic = defineKind('topic', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  fields: {
    title: line(),
    slug: slug(),
    summary: prose(2000),
    /** The priority or theme of the edition before that this topic reviews; null where it is new or was not one. */
    reviews: optionalReference({ to: ['priority', 'theme'], edition: 'before', onRemoval: 'release' }),
    /** The priorities and themes of this edition that this topic is the evidence for. */
    informs: references({ to: ['priority', 'theme'], most: 20, onRemoval: 'release' }),
    /** The series that show how it has gone. */
    seriesIds: references({ to: ['series'], most: 20, onRemoval: 'refuse' }),
    recommendation: choice(Recommendation, 'not-decided'),
    reason: prose(2000),
    /** Why the recommendation differs from what the ranking suggests, where it does. */
    departure: prose(2000),
  },
});
export type TopicFields = FieldsOf<typeof topic>;
