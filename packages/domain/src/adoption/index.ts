export * from './adoption-parts.ts';
export { PaperClassification, ProtectiveMarking } from './committee-report.kind.ts';
export type { ConsultationFields } from './consultation.kind.ts';
export * from './decide-transition.ts';
export { exampleOf } from './deciding-body.ts';
export type { ImplicationFields } from './implication.kind.ts';
export type { MeetingFields } from './meeting.kind.ts';
export type { ResponseFields } from './response.kind.ts';
export * from './state.ts';
