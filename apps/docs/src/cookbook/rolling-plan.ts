import { definePartnership } from '@saferplan/partnership-kit';
import { edition, partnershipOf } from './the-rest.ts';

/** A plan that looks five years ahead and is written anew each year: its editions overlap, and say why. */
export const rolling = definePartnership(
  partnershipOf({
    plan: { title: 'Five-year plan', motto: '', startYear: 2025, endYear: 2030 },
    editions: [
      { ...edition, label: '2025-2029', startsOn: '2025-01-01' },
      {
        ...edition,
        label: '2026-2030',
        startsOn: '2026-01-01',
        overlap: 'The plan always looks five years ahead, and is written anew each year.',
        lineage: [{ kind: 'retained', from: ['evenings'], to: ['evenings'], reason: 'People still come home late.' }],
      },
    ],
  }),
);
