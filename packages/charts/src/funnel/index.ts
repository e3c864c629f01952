export * from './funnel-chart.tsx';
export * from './funnel-table.tsx';
export * from './words.ts';
