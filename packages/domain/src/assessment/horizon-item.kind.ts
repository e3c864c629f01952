import { z } from 'zod';
import { choice, line, optionalLine, prose } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';

/** Where something comes from, by the usual headings of a horizon scan (PESTEL); `not-said` until somebody has said. */
export const HorizonHeading = z.enum(['not-said', 'political', 'economic', 'social', 'technological', 'environmental', 'legal']);
export type HorizonHeading = z.infer<typeof HorizonHeading>;

/** Something that is expected and that the partnership should be ready for. */
export const horizonItem = defineKind('horizon-item', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'title',
  fields: {
    title: line(),
    heading: choice(HorizonHeading, 'not-said'),
    /** By when it is expected, as far as anybody knows: 'from April 2018'. */
    expected: optionalLine(120),
    /** What it could mean for the partnership. */
    effect: prose(2000),
    source: optionalLine(300),
  },
  carryForward: asItIs,
});
