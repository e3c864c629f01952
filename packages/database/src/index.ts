export type { Database } from './database.ts';
export { MEMBER_LIMITS } from './limits.ts';
export { oneAtATime } from './one-at-a-time.ts';
export { type DatabaseLocation, openDatabase } from './open.ts';
export { openPublicReader, type PublicReader } from './public-reader.ts';
export { connectionsOf, onBehalfOf } from './row-security.ts';
export { probeStorage } from './probe-storage.ts';
export { type StorageFailure, storageFailureOf } from './storage-failure.ts';
export { type DatabaseTrouble, troubleOf } from './trouble.ts';
