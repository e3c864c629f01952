export * from './area-law.ts';
export * from './check-law.ts';
export * from './clocks.ts';
export type { Answer, AuthorityRole, Evidence, MeetingGap, Missing } from './evidence.ts';
export * from './law-dates.ts';
export type { Head, Law, LegalText, Provision } from './provision.ts';
export * from './provisions.ts';
