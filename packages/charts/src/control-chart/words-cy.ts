import { PERIODS, SHORT_MONTHS } from '@saferplan/messages';
import type { ChartWords } from './words.ts';

/** The words in Welsh. */
export const chartWordsCy: ChartWords = {
  locale: 'cy',
  shortMonths: SHORT_MONTHS.cy,
  periodOf: (period, interval) => PERIODS.cy[interval].name(period),
  average: (value) => `cyfartaledd ${value}`,
  typical: (value) => `nodweddiadol ${value}`,
  usualRange: 'ystod arferol',
  usualLevel: 'lefel arferol',
  usualForTheTime: 'Arferol i’r adeg o’r flwyddyn',
  provisional: 'dros dro',
  noFigures: 'dim ffigurau',
  period: 'Pryd',
  value: 'Nifer',
  centre: 'Cyfartaledd',
  typicalCentre: 'Nodweddiadol',
  lower: 'Terfyn isaf',
  upper: 'Terfyn uchaf',
  unusual: 'Beth sy’n anarferol',
  missing: 'ar goll',
  leftOut: 'heb ei gynnwys yn y terfynau',
  newLimits: (reason) => `terfynau newydd o’r fan hon: ${reason}`,
  signal: (rule, direction) => {
    const high = direction === 'above' || direction === 'rising';
    switch (rule) {
      case 'outside-limits':
        return high ? 'uwchlaw’r ystod arferol' : 'islaw’r ystod arferol';
      case 'shift':
        return high ? 'mewn rhediad hir uwchlaw’r cyfartaledd' : 'mewn rhediad hir islaw’r cyfartaledd';
      case 'trend':
        return high ? 'mewn cynnydd cyson' : 'mewn gostyngiad cyson';
      case 'two-of-three':
        return high ? 'yn agos at frig yr ystod, fel ei gymydog' : 'yn agos at waelod yr ystod, fel ei gymydog';
      case 'four-of-five':
        return high ? 'yn rhan uchaf yr ystod gan mwyaf' : 'yn rhan isaf yr ystod gan mwyaf';
      case 'fifteen-within-one-sigma':
        return 'mewn cyfnod heb lawer o amrywiad';
      case 'eight-beyond-one-sigma':
        return 'mewn cyfnod â llawer o amrywiad';
      case 'fourteen-alternating':
        return 'mewn cyfnod sy’n codi a gostwng am yn ail';
    }
  },
};
