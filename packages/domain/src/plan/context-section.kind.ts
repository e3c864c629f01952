import { line, prose, slug } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** A part of the document that is prose: how the partnership is made up, how it was consulted on, the method. */
export const contextSection = defineKind('context-section', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  fields: { title: line(), slug: slug(), body: prose(8000) },
  carryForward: asItIs,
});
