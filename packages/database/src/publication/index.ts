export * from './closure.repository.ts';
export { type PublicDatabase, publicTablesOf } from './public-database.ts';
export * from './publication.repository.ts';
export * from './published-revision.repository.ts';
export * from './second-person.repository.ts';
export * from './withdrawal.repository.ts';
