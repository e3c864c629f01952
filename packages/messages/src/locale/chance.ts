import type { Language } from '../language.ts';
import { NUMBERS } from './numbers.ts';

/** 'p = 0.012', 'p < 0.001': with so many digits that it stays on its own side of 0.05. */
export function chanceInWords(p: number, language: Language): string {
  const numbers = NUMBERS[language];
  if (p < 0.001) return `p < ${numbers.number(0.001)}`;
  return `p = ${numbers.together([p, 0.05])[0] ?? ''}`;
}
