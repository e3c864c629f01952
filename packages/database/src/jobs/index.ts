export * from './job.repository.ts';
