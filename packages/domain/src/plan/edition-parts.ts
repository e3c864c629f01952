import { z } from 'zod';
import { lineOfText, optionalLine, prose, Slug } from '../shared/text.ts';

/** A part of the document that is prose: how the partnership is made up, how it was consulted on, the method. */
export const ContextSectionFields = z.strictObject({ title: lineOfText(), slug: Slug, body: prose(8000) });

/** A strategic priority of another body that the plan aligns with. */
export const AlignmentFields = z.strictObject({ body: lineOfText(), text: lineOfText(400) });

/** A place where the source disagrees with itself: what it says, and what the plan carries. Published only where it touches the public. */
export const ContradictionFields = z.strictObject({
  subject: lineOfText(300),
  statements: prose(2000),
  carried: prose(1000),
  settled: z.boolean(),
  /** Whether it is published: where it bears on what a reader relies on, such as a figure, a number to ring or what was decided. */
  isPublic: z.boolean().default(false),
});

/** A term and what it stands for. */
export const GlossaryEntryFields = z.strictObject({ term: lineOfText(60), meaning: lineOfText(300), note: optionalLine(300) });
