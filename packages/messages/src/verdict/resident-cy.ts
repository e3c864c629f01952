import { capital, type Catalogue, withStop } from './catalogue.ts';
import type { VerdictContext } from './context.ts';
import { figuresCy, intervalCy, noLimitsCy, perCy, subjectCy } from './words-cy.ts';

const about = (said: string, context: VerdictContext): string => `tua ${said}${perCy(context)}`;
/** After o and i, tua is softened. */
const softAbout = (said: string, context: VerdictContext): string => `dua ${said}${perCy(context)}`;
const allowing = ({ seasonal }: VerdictContext): string => (seasonal ? ', gan ystyried yr adeg o’r flwyddyn,' : '');
const MORE_THAN_CHANCE = ' Mae hyn yn fwy nag y gellir ei briodoli i hap.';
const chance = ({ mayTellChange }: VerdictContext): string => (mayTellChange ? MORE_THAN_CHANCE : '');

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly lasts: boolean;
}

/** 'Ers mis Mai 2016 mae nifer y troseddau wedi bod', 'O fis Mai 2016 i fis Gorffennaf 2016 roedd nifer y troseddau'. */
function itWas({ from, to, lasts }: Stretch, context: VerdictContext): string {
  const { periods } = context;
  if (from === to) return `${capital(periods.at(from))} roedd ${subjectCy(context)}`;
  return lasts
    ? `${capital(periods.since(from))} mae ${subjectCy(context)} wedi bod`
    : `${capital(periods.through(from, to))} roedd ${subjectCy(context)}`;
}

const inARow = (count: number): string => `${figuresCy(count)} yn olynol`;

/** What a resident is told, in Welsh. To be read by a Welsh speaker before a partnership relies on it. */
export const residentCy: Catalogue = {
  'within-usual': ({ period, value }, context) =>
    `${capital(context.periods.at(period))}${allowing(context)} roedd ${subjectCy(context)} o fewn yr hyn sy’n arferol: ${context.numbers.number(value)}.`,
  'no-signal-now': ({ period, value }, context) =>
    `${capital(context.periods.at(period))} roedd ${subjectCy(context)} yn ${context.numbers.number(value)}, heb i unrhyw reol nodi hynny’n anarferol.`,
  level: ({ level, centre, lower, upper, seasonal, at }, context) => {
    const { numbers, periods, isAverage } = context;
    const middleIs = isAverage ? 'Y cyfartaledd yw' : 'Y ffigur nodweddiadol yw';
    if (lower === null || upper === null) return `${middleIs} ${about(numbers.number(level), context)}.`;
    const [average = '', middle = '', low = '', high = ''] = numbers.together([level, centre, lower, upper]);
    return seasonal
      ? `Gan ystyried yr adeg o’r flwyddyn, y cyfartaledd yw ${about(average, context)}; ${periods.at(at)} mae tua ${middle} fel arfer, a rhwng ${low} a ${high}.`
      : `${middleIs} ${about(average, context)}, a’r ystod arferol yw ${low === high ? low : `${low} i ${high}`}.`;
  },
  'outside-limits': (claim, context) => {
    const { side, extreme, count } = claim;
    const { numbers, periods } = context;
    const [value, limit] = [numbers.number(extreme.value), numbers.number(extreme.limit)];
    const wanted = side === 'above' ? `lle mae ${limit} ar y mwyaf yn arferol` : `lle mae o leiaf ${limit} yn arferol`;
    const usual = value === limit ? `ychydig ${side === 'above' ? 'uwchlaw’r' : 'islaw’r'} ystod arferol` : wanted;
    const said = `${itWas(claim, context)} yn anarferol o ${side === 'above' ? 'uchel' : 'isel'}`;
    return claim.from === claim.to
      ? `${said}: ${value}, ${usual}.${chance(context)}`
      : `${said}, ${inARow(count)}; yn fwyaf oll ${periods.at(extreme.period)} (${value}, ${usual}).${chance(context)}`;
  },
  run: (claim, context) =>
    `${itWas(claim, context)} yn ${claim.side === 'above' ? 'uwch' : 'is'} nag arfer${context.seasonal ? ' am yr adeg o’r flwyddyn' : ''}, ${inARow(claim.count)}.${chance(context)}`,
  trend: ({ from, to, lasts, direction, first, last }, context) => {
    const { numbers, periods } = context;
    const [begin = '', end = ''] = numbers.together([first, last]);
    const up = direction === 'rising';
    const said = lasts
      ? `${capital(periods.since(from))} mae ${subjectCy(context)} wedi ${up ? 'codi' : 'gostwng'}`
      : `${capital(periods.through(from, to))} ${up ? 'cododd' : 'gostyngodd'} ${subjectCy(context)}`;
    return `${said} gyda phob ffigur, o ${begin} i ${end}.${chance(context)}`;
  },
  zone: (claim, context) => {
    const up = claim.side === 'above';
    const where = claim.rule === 'two-of-three' ? `yn agos at ${up ? 'frig' : 'waelod'}` : `yn rhan ${up ? 'uchaf' : 'isaf'}`;
    return `${itWas(claim, context)} ${where} yr ystod arferol yn amlach nag y mae hap yn ei egluro.`;
  },
  'little-variation': (claim, context) =>
    `${itWas(claim, context)} yn fwy cyson nag y mae hap yn ei egluro, ${inARow(claim.count)} yn agos at y cyfartaledd.`,
  'much-variation': (claim, context) =>
    `${itWas(claim, context)} ymhell o’r cyfartaledd yn amlach nag y mae hap yn ei egluro, ${inARow(claim.count)}.`,
  alternating: ({ from, to, count }, context) =>
    `${capital(context.periods.through(from, to))} bu ${subjectCy(context)} yn codi ac yn gostwng am yn ail yn fwy rheolaidd nag y mae hap yn ei egluro, ${inARow(count)}.`,
  runs: ({ isSignal, notRandom, longest, longestExpected, crossings, crossingsExpected }, context) => {
    if (!isSignal || !notRandom) return null;
    return longest > longestExpected
      ? `Nid yw trefn y ffigurau ar hap: mae ${longest} yn olynol ar un ochr i’r cyfartaledd, lle disgwylir ${longestExpected} ar y mwyaf.${chance(context)}`
      : `Nid yw trefn y ffigurau ar hap: maent yn croesi’r cyfartaledd ${crossings === 1 ? 'unwaith' : `${crossings} gwaith`}, lle disgwylir o leiaf ${crossingsExpected}.${chance(context)}`;
  },
  step: ({ at, before, after, direction, because, isNewest }, context) => {
    const { numbers, periods } = context;
    const [old = '', now = ''] = numbers.together([before, after]);
    const up = direction === 'rising';
    const why = because === null ? '' : ` Pam: ${withStop(because.reason)}`;
    const said = isNewest
      ? `${capital(periods.since(at))}${allowing(context)} mae ${subjectCy(context)} wedi bod yn ${up ? 'uwch' : 'is'} nag o’r blaen: ${about(now, context)} yn lle ${about(old, context)}.`
      : `${capital(periods.at(at))}${allowing(context)} ${up ? 'cododd' : 'gostyngodd'} ${subjectCy(context)} o ${softAbout(old, context)} i ${softAbout(now, context)}.`;
    return `${said}${MORE_THAN_CHANCE}${why}`;
  },
  'limits-redrawn': ({ at, because, why, count, needed }, context) => {
    const drawn = `${capital(context.periods.since(at))} cyfrifir y cyfartaledd a’r ystod arferol o’r newydd, fel y penderfynodd y bartneriaeth: ${withStop(because.reason)}`;
    return why === 'too-few-values'
      ? `${drawn} Mae ${figuresCy(count)} yn rhy ychydig i ddweud a yw’r lefel wedi newid; mae angen ${needed}.`
      : `${drawn} Nid yw’r lefelau cyn ac ar ôl hynny’n gwahaniaethu mwy nag y gellir ei briodoli i hap.`;
  },
  'no-variation': ({ count, from, value }, context) =>
    `${capital(context.periods.since(from))} mae ${subjectCy(context)} wedi bod yr un fath bob tro, ${context.numbers.number(value)}, mewn ${figuresCy(count)}.`,
  'too-few': ({ of, from, count, needed }, context) => {
    const figures = count === 0 ? 'nid oes ffigurau' : `dim ond ${figuresCy(count)} sydd`;
    return of === 'series' || from === null
      ? `${capital(figures)} hyd yma. Mae hynny’n rhy ychydig i ddweud beth sy’n arferol: mae angen ${needed}.`
      : `${capital(context.periods.since(from))} ${figures}. Mae hynny’n rhy ychydig i ddweud beth sy’n arferol nawr: mae angen ${needed}.`;
  },
  provisional: ({ count }) => `Mae’n gynnar: mae’r ystod arferol yn seiliedig ar ${figuresCy(count)}, a gall newid eto.`,
  'no-limits': ({ of, from, reason }, context) =>
    of === 'series' || from === null
      ? `Ni ellir llunio siart: ${noLimitsCy(reason)}.`
      : `${capital(context.periods.since(from))} ni ellir llunio ystod arferol: ${noLimitsCy(reason)}.`,
  'newest-value': ({ period, missingAfter, lastPeriod }, context) =>
    missingAfter === 0
      ? null
      : `Mae’r ffigur diweddaraf ${context.periods.at(period)}: nid oes rhai ar gyfer y ${intervalCy(missingAfter, context)} wedyn, gan gynnwys ${context.periods.name(lastPeriod)}.`,
  values: () => null,
  'without-denominator': () => null,
  gap: () => null,
  season: ({ leftInFor }, { interval }) =>
    leftInFor === null
      ? null
      : `Mae’n codi ac yn gostwng gydag adeg y flwyddyn, felly cymharwch ${interval === 'quarter' ? 'chwarter â’r un chwarter' : 'mis â’r un mis'} mewn blynyddoedd eraill.`,
  'season-taken-out': ({ asserted }) =>
    asserted
      ? 'Mae’n codi ac yn gostwng gydag adeg y flwyddyn. Ystyrir hynny, ar sail blynyddoedd cynharach yn unig.'
      : 'Ystyrir adeg y flwyddyn, ar sail blynyddoedd cynharach yn unig.',
  'season-not-yet-known': ({ count, needed }, context) =>
    `Ni ellir eto wahaniaethu rhwng tymor a newid (${intervalCy(count, context)}; mae angen ${needed}).`,
  baseline: () => null,
  'carried-limits': ({ from, to }, context) => `Fe’i cymherir â’r hyn a oedd yn arferol ${context.periods.through(from, to)}.`,
  'left-out': () => null,
  target: ({ label, target, period, value, relation, met }, context) => {
    const [now = '', aim = ''] = context.numbers.together([value, target]);
    const place = { above: `yn uwch na’r targed o ${aim}`, at: `ar y targed o ${aim}`, below: `yn is na’r targed o ${aim}` }[relation];
    const reached = met === null ? '' : met ? ', ac felly’n ei gyrraedd' : ', ac felly heb ei gyrraedd';
    return `${capital(context.periods.at(period))} roedd yn ${now}. Mae hynny ${place} (${label})${reached}.`;
  },
};
