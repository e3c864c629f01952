export * from './comparison-state.ts';
export * from './comparison.ts';
export * from './dispersion.ts';
export * from './funnel.ts';
