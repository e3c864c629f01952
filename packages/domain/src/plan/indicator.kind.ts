import { z } from 'zod';
import { choice, field, optionalLine, optionalReference, parent, sentence, structure, withLocalised } from '../fields/index.ts';
import { asItIs, defineKind, type FieldsOf } from '../items/define-kind.ts';
import type { Language } from '../shared/language.ts';
import { lineOfText, Slug } from '../shared/text.ts';
import { extra } from './extra-field.ts';
import { coded } from '../shared/value-fault.ts';

/** The value that a change is measured from; null where it has a name but no figure yet. */
const Baseline = z.strictObject({ name: lineOfText(), value: z.number({ error: coded('not-number') }).nullable() });
export type Baseline = z.infer<typeof Baseline>;

/** What is aimed at. A percentage change names its baseline; its size may still be open. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-set') }),
  z.strictObject({ kind: z.literal('below'), value: z.number({ error: coded('not-number') }) }),
  z.strictObject({ kind: z.literal('at-least'), value: z.number({ error: coded('not-number') }) }),
  z.strictObject({
    kind: z.literal('percent-change'),
    percent: z.number({ error: coded('not-number') }).nullable(),
    baseline: lineOfText(),
  }),
]);
export type Target = z.infer<typeof Target>;

/** Which way is wanted; `neither` where the number only informs; `not-said` where nobody has said it, which keeps it from being published. */
export const Direction = z.enum(['increase', 'decrease', 'neither', 'not-said']);
export type Direction = z.infer<typeof Direction>;

/** How often an indicator is read, where that is agreed. */
const Frequency = z.enum(['monthly', 'quarterly', 'annually', 'not-agreed']);

/** How we measure it. */
export const indicator = defineKind('indicator', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  distinctBy: ['title', 'priorityId', 'unit', 'baseline', 'target', 'seriesId'],
  fields: {
    priorityId: parent('priority'),
    title: sentence(300),
    unit: optionalLine(60),
    direction: choice(Direction, 'not-said'),
    frequency: choice(Frequency, 'not-agreed'),
    baseline: withLocalised(structure('baseline', Baseline.nullable(), null), /^\/name$/u),
    target: withLocalised(structure('target', Target, { kind: 'not-set' }), /^\/baseline$/u),
    /** The series that it reads its values from; null where they are typed in. */
    seriesId: optionalReference({ to: ['series'], onRemoval: 'refuse' }),
    /** The calculation of the partnership's own that makes its readings from that series; null where its values are the readings. */
    calculation: field('calculation', 'text', Slug.nullable(), null),
    extra: extra(),
  },
  carryForward: asItIs,
});
export type IndicatorFields = FieldsOf<typeof indicator>;

/** 'below 1,000', 'at least 50', '10% lower than last year', 'lower than last year', 'no target set'. */
export function describeTarget(target: Target, direction: Direction, language: Language = 'en'): string {
  const words = TARGET_WORDS[language];
  switch (target.kind) {
    case 'not-set':
      return words.notSet;
    case 'below':
      return words.below(target.value.toLocaleString('en-GB'));
    case 'at-least':
      return words.atLeast(target.value.toLocaleString('en-GB'));
    case 'percent-change': {
      const size = target.percent === null ? '' : `${Math.abs(target.percent).toLocaleString('en-GB')}% `;
      return words.change(size, direction, target.baseline);
    }
  }
}

/** What is aimed at, by language. In Welsh the baseline stands apart: a word before it would change how it begins. */
const TARGET_WORDS = {
  en: {
    notSet: 'no target set',
    below: (value: string) => `below ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    change: (size: string, direction: Direction, baseline: string) => {
      const comparison = { increase: 'higher than', decrease: 'lower than', neither: 'different from', 'not-said': 'different from' };
      return `${size}${comparison[direction]} ${baseline}`;
    },
  },
  cy: {
    notSet: 'dim targed wedi’i osod',
    below: (value: string) => `llai na ${value}`,
    atLeast: (value: string) => `o leiaf ${value}`,
    change: (size: string, direction: Direction, baseline: string) => {
      const comparison = { increase: 'yn uwch', decrease: 'yn is', neither: 'yn wahanol', 'not-said': 'yn wahanol' };
      return `${size}${comparison[direction]} (o gymharu: ${baseline})`;
    },
  },
} as const;
