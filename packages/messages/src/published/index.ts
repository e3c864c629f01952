export { choiceSaid } from './choices-said.ts';
export { dataColumnsCy } from './data-columns-cy.ts';
export { dataColumnsEn, type DataColumnWords } from './data-columns-en.ts';
export { FEED_WORDS } from './feed-words.ts';
export * from './say-noticed.ts';
export * from './say-published.ts';
