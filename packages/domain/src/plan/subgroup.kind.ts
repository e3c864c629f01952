import { inOneLanguage, line, optionalLine } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** A group of partners that delivers one or more priorities. */
export const subgroup = defineKind('subgroup', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'name',
  distinctBy: ['name'],
  fields: { name: line(), note: inOneLanguage(optionalLine(400)) },
  carryForward: asItIs,
});
