import type { SeriesSource } from '@saferplan/partnership-kit';

/** Assaults out of visitors, as a rate with limits of its own (u chart), by Nelson's rules; lower is better; one month is not known. */
export const assaultsAtNight: SeriesSource = {
  title: 'Assaults at night',
  slug: 'assaults-at-night',
  unit: 'assaults',
  area: 'Exampleton',
  source: 'Made up for this example',
  audience: 'public',
  chart: 'u',
  rules: 'nelson',
  outOf: 'Visitors',
  multiplier: 10_000,
  improvement: 'lower',
  target: { label: 'What we want', value: 5 },
  marks: [{ at: '2026-07', mark: { kind: 'annotation', text: 'Festival' } }],
  observations: [31, 28, 35, 30, null, 27, 44, 29, 30, 33, 26, 31, 30, 28].map((value, index) => ({
    period: `${index < 12 ? '2026' : '2027'}-${((index % 12) + 1).toString().padStart(2, '0')}`,
    value,
    ...(value === null ? { note: 'Not recorded' } : { denominator: 52_000 }),
  })),
};
