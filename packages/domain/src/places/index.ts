export * from './withhold.ts';
