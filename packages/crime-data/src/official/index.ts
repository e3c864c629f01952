export { type FoundArea, findArea } from './known-areas.ts';
export { ALL_CRIME, type OfficialValue } from './recorded-crime.ts';
export { type OfficialReading, readOfficial } from './read-official.ts';
