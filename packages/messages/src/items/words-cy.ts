import { evidence } from './evidence-cy.ts';
import type { ItemWords } from './item-words.ts';
import { plan } from './plan-cy.ts';
import { running } from './running-cy.ts';

/** What kinds and their fields are called in Welsh, which no Welsh speaker has read yet: a kind or field without its words is a type error here or in its file. */
export const itemWordsCy: ItemWords = { ...plan, ...evidence, ...running };
