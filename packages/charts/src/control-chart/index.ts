export * from './chart-table.tsx';
export * from './control-chart.tsx';
export * from './layout.ts';
export * from './small-chart.tsx';
export * from './sparkline.tsx';
export * from './words-cy.ts';
export * from './words.ts';
