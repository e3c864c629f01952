import type { SeriesSource } from '@saferplan/partnership-kit';
import { UK_DRIVER_DEATHS } from '@saferplan/domain/spc/cases';

const EXAMPLE = 'Made up for this example.';

/** A quarterly count that begins in April 2022. */
const quarterly = (own: Pick<SeriesSource, 'title' | 'slug' | 'unit' | 'improvement'>, values: readonly number[]): SeriesSource => ({
  ...own,
  area: 'Dyffryn (example)',
  source: EXAMPLE,
  caveat: EXAMPLE,
  interval: 'quarter',
  observations: values.map((value, index) => ({
    period: `${2022 + Math.floor((index + 1) / 4)}-${['01', '04', '07', '10'][(index + 1) % 4] ?? '01'}`,
    value,
  })),
});

export const series = {
  'deliberate-fires': {
    ...quarterly(
      { title: 'Deliberate fires', slug: 'deliberate-fires', unit: 'fires', improvement: 'lower' },
      [31, 28, 17, 14, 30, 33, 18, 15, 35, 29, 16, 12, 22, 19, 11, 9],
    ),
    // Grass burns in spring and summer: an individuals chart is drawn around the season.
    chart: 'i',
  },
  'abuse-reported': quarterly(
    { title: 'Domestic abuse reported to the police', slug: 'domestic-abuse-reported', unit: 'reports', improvement: 'neutral' },
    [212, 224, 231, 219, 226, 238, 229, 221, 243, 239, 251, 236, 248, 257, 262, 254],
  ),
  'car-drivers-gb': {
    title: 'Car drivers killed or seriously injured, Great Britain',
    slug: 'car-drivers-killed-or-seriously-injured-great-britain',
    unit: 'drivers',
    area: 'Great Britain',
    about: 'Real figures, national and historic: they show how a season and a step look, and are not about Dyffryn.',
    source: 'Harvey and Durbin, Journal of the Royal Statistical Society A 149 (1986), as the data set UKDriverDeaths in R',
    improvement: 'lower',
    chart: 'i',
    marks: [
      {
        at: '1983-02',
        mark: {
          kind: 'phase',
          cause: 'intervention',
          reason: 'Drivers and front-seat passengers had to wear seat belts from 31 January 1983.',
        },
      },
      { at: '1983-02', mark: { kind: 'annotation', text: 'Seat-belt law' } },
    ],
    observations: UK_DRIVER_DEATHS.map((value, index) => ({
      period: `${1969 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value,
    })),
  },
} satisfies Readonly<Record<string, SeriesSource>>;
