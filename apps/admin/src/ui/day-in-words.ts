import type { IsoDate } from '@saferplan/domain/shared';
import { uiWords } from '../words/ui-words.ts';
import { inWords } from './dates-in-words.ts';

/** A day as people write it; of one that nobody has said yet, that. */
export const dayInWords = (day: IsoDate | null): string => (day === null ? uiWords.dayInWords.dayNotYetSaid : inWords(day));
