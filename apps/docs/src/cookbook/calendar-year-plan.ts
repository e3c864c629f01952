import { definePartnership } from '@saferplan/partnership-kit';
import { edition, partnershipOf } from './the-rest.ts';

/** A plan of calendar years: a label of one year begins in January, and the plan ends in the year of its last edition. */
export const calendarYears = definePartnership(
  partnershipOf({
    plan: { title: 'Community safety plan', motto: '', startYear: 2026, endYear: 2027 },
    editions: [{ ...edition, label: '2026' }],
  }),
);
