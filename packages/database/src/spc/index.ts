export * from './import.repository.ts';
export * from './observation.repository.ts';
