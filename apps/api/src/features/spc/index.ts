/* What other features may use of this one. */

export { BUILT_IN } from './importers/built-in.ts';
export { insertFirstValues } from './insert-first-values.ts';
export { type PublishedOtherwise, publishedOtherwise, readNewestPublished } from './published-otherwise.ts';
