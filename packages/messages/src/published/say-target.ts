import type { Direction, Target } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';

interface TargetWords {
  readonly notSet: string;
  readonly below: (value: string) => string;
  readonly atLeast: (value: string) => string;
  /** `size` is empty where it is not said by how much. */
  readonly change: (size: string, direction: Direction, baseline: string) => string;
}

const HIGHER_EN = { increase: 'higher than', decrease: 'lower than', neither: 'different from', 'not-said': 'different from' } as const;
const HIGHER_CY = { increase: 'yn uwch', decrease: 'yn is', neither: 'yn wahanol', 'not-said': 'yn wahanol' } as const;

/** What is aimed at, by language. In Welsh the baseline stands apart: a word before it would change how it begins. */
const WORDS: Readonly<Record<Language, TargetWords>> = {
  en: {
    notSet: 'no target set',
    below: (value) => `below ${value}`,
    atLeast: (value) => `at least ${value}`,
    change: (size, direction, baseline) => `${size}${HIGHER_EN[direction]} ${baseline}`,
  },
  cy: {
    notSet: 'dim targed wedi’i osod',
    below: (value) => `llai na ${value}`,
    atLeast: (value) => `o leiaf ${value}`,
    change: (size, direction, baseline) => `${size}${HIGHER_CY[direction]} (o gymharu: ${baseline})`,
  },
};

/** 'below 1,000', 'at least 50', '10% lower than last year', 'lower than last year', 'no target set'. */
export function sayTarget(target: Target, direction: Direction, language: Language): string {
  const words = WORDS[language];
  switch (target.kind) {
    case 'not-set':
      return words.notSet;
    case 'below':
      return words.below(target.value.toLocaleString('en-GB'));
    case 'at-least':
      return words.atLeast(target.value.toLocaleString('en-GB'));
    case 'percent-change':
      return words.change(
        target.percent === null ? '' : `${Math.abs(target.percent).toLocaleString('en-GB')}% `,
        direction,
        target.baseline,
      );
  }
}
