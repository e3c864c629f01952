import { line, optionalLine, startingWith, theText } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** A term and what it stands for. */
export const glossaryEntry = defineKind('glossary-entry', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: 'term',
  distinctBy: ['term', 'note'],
  fields: { term: line(60), meaning: startingWith(line(300), theText), note: optionalLine(300) },
});
