export type { PublicDatabase } from './public-database.ts';
export * from './publication.repository.ts';
