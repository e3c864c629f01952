export * from './comment.repository.ts';
export { listenForChanges } from './listen.ts';
export * from './presence.repository.ts';
