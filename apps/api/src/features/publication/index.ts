/* What other features may use of this one. */

export { buildPublication } from './build-publication.ts';
export { chapterVersionsOf } from './chapter-versions.ts';
export { publishEdition } from './service.ts';
