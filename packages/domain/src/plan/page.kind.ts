import { line, markdown, optionalLine, slug } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** A public page of the partnership's own, beside those that every plan has. */
export const page = defineKind('page', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  fields: {
    title: line(120),
    slug: slug(),
    /** What it is about, in a sentence. */
    summary: optionalLine(300),
    body: markdown(20_000),
  },
});
export type PageFields = FieldsOf<typeof page>;
