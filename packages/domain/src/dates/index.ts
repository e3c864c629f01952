export { readDate, weekdayOf } from './read-date.ts';
export * from './read-due.ts';
export { addMonths, type DateContext, daysIn, type ReadDate, type Rhythm, type WrittenDate } from './written-date.ts';
