import { z } from 'zod';
import { line, optionalLine, optionalNumber, prose } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

const oneToFive = (): ReturnType<typeof optionalNumber> =>
  optionalNumber(
    z
      .int({ error: coded('not-whole-between', { least: 1, most: 5 }) })
      .min(1, { error: coded('not-between', { least: 1, most: 5 }) })
      .max(5, { error: coded('not-between', { least: 1, most: 5 }) }),
  );

/** What could keep the partnership from its plan, how likely and how grave that is from 1 to 5, and what is done about it. It is public only where the partnership publishes its register. */
export const risk = defineKind('risk', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'title',
  distinctBy: ['title'],
  fields: {
    title: line(),
    /** Null until somebody has judged it; the same goes for the impact. */
    likelihood: oneToFive(),
    impact: oneToFive(),
    /** Who watches it. */
    owner: optionalLine(),
    /** What is done about it. */
    control: prose(2000),
  },
});
