export * from './access-link.repository.ts';
export * from './membership.repository.ts';
export * from './sign-in-event.repository.ts';
