import { z } from 'zod';
import { choice, line, prose, startingWith } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** A body in the partnership: a responsible authority under section 5 of the Crime and Disorder Act 1998, or one that joins of its own will. */
export const agency = defineKind('agency', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: 'name',
  distinctBy: ['name'],
  fields: {
    name: line(),
    shortName: startingWith(line(40), (name) => name.slice(0, 40)),
    standing: choice(z.enum(['statutory', 'voluntary'])),
    about: prose(1000),
  },
});
