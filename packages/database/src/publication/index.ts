export * from './publication.repository.ts';
