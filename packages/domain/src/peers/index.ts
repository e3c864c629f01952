export * from './compare-with-peers.ts';
export * from './comparison-state.ts';
export * from './comparison.ts';
export * from './dispersion.ts';
export * from './funnel.ts';
export * from './peer-group.ts';
export * from './population.ts';
