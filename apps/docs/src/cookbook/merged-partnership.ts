import { definePartnership } from '@saferplan/partnership-kit';
import { partnershipOf } from './the-rest.ts';

/** A partnership that took the place of two, and whose councils became one, each on its day and by its law. */
export const merged = definePartnership(
  partnershipOf({
    areas: {
      north: { name: 'North Exampleton' },
      south: { name: 'South Exampleton' },
      whole: { name: 'Exampleton' },
    },
    areaChanges: [
      {
        kind: 'merged',
        on: '2026-04-01',
        from: ['north', 'south'],
        to: ['whole'],
        authority: 'The Exampleton (Structural Changes) Order 2025 (made up)',
        reason: 'One council takes the place of two.',
      },
    ],
  }),
);
