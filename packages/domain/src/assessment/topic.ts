import { z } from 'zod';
import { PriorityId, SeriesId, ThemeId } from '../shared/id.ts';
import { lineOfText, prose, Slug } from '../shared/text.ts';

/** What the assessment recommends should become of a topic; `not-decided` until somebody has. */
export const Recommendation = z.enum(['not-decided', 'make-or-keep-priority', 'split', 'merge', 'make-theme', 'remove', 'watch']);
export type Recommendation = z.infer<typeof Recommendation>;

/** A thematic crime area that is assessed, whether or not it becomes a priority. */
export const TopicFields = z.strictObject({
  title: lineOfText(),
  slug: Slug,
  summary: prose(2000),
  /** The priority or theme of the edition before that this topic reviews; null where it is new or was not one. */
  reviews: z.union([PriorityId, ThemeId]).nullable(),
  /** The priorities and themes of this edition that this topic is the evidence for. */
  informs: z.array(z.union([PriorityId, ThemeId])).max(20),
  /** The series that show how it has gone. */
  seriesIds: z.array(SeriesId).max(20),
  recommendation: Recommendation,
  reason: prose(2000),
  /** Why the recommendation differs from what the ranking suggests, where it does. */
  departure: prose(2000),
});
export type TopicFields = z.infer<typeof TopicFields>;
