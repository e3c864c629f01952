import { parent, sentence } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** What we aim to achieve. */
export const outcome = defineKind('outcome', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'text',
  distinctBy: ['text', 'priorityId'],
  fields: { priorityId: parent('priority'), text: sentence(600) },
  carryForward: asItIs,
});
