export * from './member.ts';
export * from './readable-fields.ts';
export * from './role.ts';
