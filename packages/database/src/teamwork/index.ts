export * from './comment.repository.ts';
export * from './presence.repository.ts';
