/** Stands in the place of the client of a search service, which the manual, searching its own pages, never calls. */
export default function noSearchService(): never {
  throw new Error('The manual searches its own pages.');
}
