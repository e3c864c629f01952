export * from './change-log.repository.ts';
