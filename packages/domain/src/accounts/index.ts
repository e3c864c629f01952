export * from './member.ts';
export * from './role.ts';
