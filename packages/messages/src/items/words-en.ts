import { evidence } from './evidence-en.ts';
import type { ItemWords } from './item-words.ts';
import { plan } from './plan-en.ts';
import { running } from './running-en.ts';

/** What kinds and their fields are called in English: a kind or field without its words is a type error here or in its file. */
export const itemWordsEn: ItemWords = { ...plan, ...evidence, ...running };
