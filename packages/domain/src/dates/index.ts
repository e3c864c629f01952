export { withPlainMonths } from './date-words.ts';
export { readDate, weekdayOf } from './read-date.ts';
export * from './read-due.ts';
export * from './read-period.ts';
export { type DateContext, type ReadDate, type Rhythm, type WrittenDate } from './written-date.ts';
