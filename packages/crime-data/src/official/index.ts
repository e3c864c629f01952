export { type AreaFigures, figuresOfArea } from './figures-by-area.ts';
export { type FoundArea, findArea } from './known-areas.ts';
export { ALL_CRIME, type OfficialValue } from './recorded-crime.ts';
export { type OfficialByArea, readOfficialByArea } from './read-official.ts';
