import type { Direction, Target } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';

/** What is aimed at, the words of the partnership apart from those of the language that it is said in: together they are the sentence. */
export interface SaidTarget {
  readonly before: string;
  /** What the change is measured from, as the partnership wrote it; empty where nothing is measured. */
  readonly baseline: string;
  readonly after: string;
}

interface TargetWords {
  readonly notSet: string;
  readonly below: (value: string) => string;
  readonly atLeast: (value: string) => string;
  /** What stands before and after the baseline. `size` is empty where it is not said by how much. */
  readonly change: (size: string, direction: Direction) => Pick<SaidTarget, 'before' | 'after'>;
}

const HIGHER_EN = { increase: 'higher than', decrease: 'lower than', neither: 'different from', 'not-said': 'different from' } as const;
const HIGHER_CY = { increase: 'yn uwch', decrease: 'yn is', neither: 'yn wahanol', 'not-said': 'yn wahanol' } as const;

/** What is aimed at, by language. In Welsh the baseline stands apart: a word before it would change how it begins. */
const WORDS: Readonly<Record<Language, TargetWords>> = {
  en: {
    notSet: 'no target set',
    below: (value) => `below ${value}`,
    atLeast: (value) => `at least ${value}`,
    change: (size, direction) => ({ before: `${size}${HIGHER_EN[direction]} `, after: '' }),
  },
  cy: {
    notSet: 'dim targed wedi’i osod',
    below: (value) => `llai na ${value}`,
    atLeast: (value) => `o leiaf ${value}`,
    change: (size, direction) => ({ before: `${size}${HIGHER_CY[direction]} (o gymharu: `, after: ')' }),
  },
};

/** 'below 1,000', 'at least 50', '10% lower than last year', 'lower than last year', 'no target set'. */
export function sayTarget(target: Target, direction: Direction, language: Language): string {
  const { before, baseline, after } = sayTargetInParts(target, direction, language);
  return `${before}${baseline}${after}`;
}

/** The sentence of `sayTarget` with what the partnership wrote apart. */
export function sayTargetInParts(target: Target, direction: Direction, language: Language): SaidTarget {
  const words = WORDS[language];
  const whole = (before: string): SaidTarget => ({ before, baseline: '', after: '' });
  switch (target.kind) {
    case 'not-set':
      return whole(words.notSet);
    case 'below':
      return whole(words.below(target.value.toLocaleString('en-GB')));
    case 'at-least':
      return whole(words.atLeast(target.value.toLocaleString('en-GB')));
    case 'percent-change': {
      const size = target.percent === null ? '' : `${Math.abs(target.percent).toLocaleString('en-GB')}% `;
      return { ...words.change(size, direction), baseline: target.baseline };
    }
  }
}
