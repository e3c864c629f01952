export * from './practice-copy.repository.ts';
