import type { SeriesSource } from '@saferplan/partnership-kit';
import { UK_DRIVER_DEATHS } from '@saferplan/domain/spc/cases';

const EXAMPLE = { en: 'Made up for this example.', cy: 'Wedi’i greu ar gyfer yr enghraifft hon.' };

/** A quarterly count that begins in April 2022. */
const quarterly = (own: Pick<SeriesSource, 'title' | 'slug' | 'unit' | 'improvement'>, values: readonly number[]): SeriesSource => ({
  ...own,
  area: { en: 'Dyffryn (example)', cy: 'Dyffryn (enghraifft)' },
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
      {
        title: { en: 'Deliberate fires', cy: 'Tanau bwriadol' },
        slug: 'deliberate-fires',
        unit: { en: 'fires', cy: 'tanau' },
        improvement: 'lower',
      },
      [31, 28, 17, 14, 30, 33, 18, 15, 35, 29, 16, 12, 22, 19, 11, 9],
    ),
    // Grass burns in spring and summer: an individuals chart is drawn around the season.
    chart: 'i',
  },
  'abuse-reported': quarterly(
    {
      title: { en: 'Domestic abuse reported to the police', cy: 'Cam-drin domestig yr hysbyswyd yr heddlu amdano' },
      slug: 'domestic-abuse-reported',
      unit: { en: 'reports', cy: 'adroddiadau' },
      improvement: 'neutral',
    },
    [212, 224, 231, 219, 226, 238, 229, 221, 243, 239, 251, 236, 248, 257, 262, 254],
  ),
  'car-drivers-gb': {
    title: {
      en: 'Car drivers killed or seriously injured, Great Britain',
      cy: 'Gyrwyr ceir a laddwyd neu a anafwyd yn ddifrifol, Prydain Fawr',
    },
    slug: 'car-drivers-killed-or-seriously-injured-great-britain',
    unit: { en: 'drivers', cy: 'gyrwyr' },
    area: { en: 'Great Britain', cy: 'Prydain Fawr' },
    about: {
      en: 'Real figures, national and historic: they show how a season and a step look, and are not about Dyffryn.',
      cy: 'Ffigurau go iawn, cenedlaethol a hanesyddol: maent yn dangos sut mae tymor a newid sydyn yn edrych, ac nid ydynt am Ddyffryn.',
    },
    source: {
      en: 'Harvey and Durbin, Journal of the Royal Statistical Society A 149 (1986), as the data set UKDriverDeaths in R',
      cy: 'Harvey a Durbin, Journal of the Royal Statistical Society A 149 (1986), fel y set ddata UKDriverDeaths yn R',
    },
    improvement: 'lower',
    chart: 'i',
    marks: [
      {
        at: '1983-02',
        mark: {
          kind: 'phase',
          cause: 'intervention',
          reason: {
            en: 'Drivers and front-seat passengers had to wear seat belts from 31 January 1983.',
            cy: 'Bu’n rhaid i yrwyr a theithwyr yn y seddi blaen wisgo gwregys diogelwch o 31 Ionawr 1983 ymlaen.',
          },
        },
      },
      { at: '1983-02', mark: { kind: 'annotation', text: { en: 'Seat-belt law', cy: 'Deddf gwregysau' } } },
    ],
    observations: UK_DRIVER_DEATHS.map((value, index) => ({
      period: `${1969 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value,
    })),
  },
} satisfies Readonly<Record<string, SeriesSource>>;
