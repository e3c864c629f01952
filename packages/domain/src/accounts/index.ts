export * from './member.ts';
export * from './readable-fields.ts';
export * from './role.ts';
export { asksAccount, awaitsAccount, actionsShownTo } from './waits-for.ts';
