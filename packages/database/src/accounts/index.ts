export * from './access-link.repository.ts';
export * from './account.repository.ts';
export * from './membership.repository.ts';
export * from './notice.repository.ts';
export * from './rate-limit.repository.ts';
export * from './reset-link.repository.ts';
export * from './sign-in-event.repository.ts';
