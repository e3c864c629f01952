export * from './files/index.ts';
export type { Cell, Grid } from './grid.ts';
export * from './read-grids.ts';
export * from './table-reading.ts';
export * from './understand-table.ts';
