import { line } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** A strategic priority of another body that the plan aligns with. */
export const alignment = defineKind('alignment', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'text',
  fields: { body: line(), text: line(400) },
  carryForward: asItIs,
});
