/* What other features may use of this one. */

export { compareWithGroup, type SeriesComparison } from './compare.service.ts';
export { countedSourceOf } from './counted-areas.ts';
export { peopleOfSeries } from './people-of-series.ts';
export { populationsOf } from './populations.ts';
