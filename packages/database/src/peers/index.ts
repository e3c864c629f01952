export * from './area-count.repository.ts';
export * from './peer-group.repository.ts';
export * from './population.repository.ts';
