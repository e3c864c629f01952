export * from './membership.repository.ts';
