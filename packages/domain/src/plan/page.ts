import { z } from 'zod';
import { lineOfText, optionalLine, prose, Slug } from '../shared/text.ts';

/** A public page of the partnership's own, beside those that every plan has. */
export const PageFields = z.strictObject({
  title: lineOfText(120),
  slug: Slug,
  /** What it is about, in a sentence. */
  summary: optionalLine(300),
  /** Markdown: headings, paragraphs, lists, tables, links; no HTML. */
  body: prose(20_000),
});
export type PageFields = z.infer<typeof PageFields>;
