export * from './change-log.repository.ts';
export * from './changes-of-kinds.ts';
