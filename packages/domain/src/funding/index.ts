export * from './grant.ts';
export * from './spending.ts';
