import type { LevelTest } from '@saferplan/domain/spc';
import { capital, type Catalogue, withStop } from './catalogue.ts';
import type { VerdictContext } from './context.ts';
import { chartNames, ruleSetNames, stepCauses } from './names.ts';
import { intervalCy, noLimitsCy, perCy, yearsCy } from './words-cy.ts';

const values = (count: number): string => `${count.toLocaleString('cy')} gwerth`;

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly lasts: boolean;
}

const when = ({ from, to, lasts }: Stretch, { periods }: VerdictContext): string =>
  capital(from === to ? periods.at(from) : lasts ? periods.since(from) : periods.through(from, to));

function tested({ standardErrors, threshold, falseAlarms }: LevelTest, { plain }: VerdictContext): string {
  if (standardErrors === null) return 'nid yw’r naill ran na’r llall yn amrywio, felly mae unrhyw wahaniaeth yn cyfrif';
  const [found = '', needed = ''] = plain.together([standardErrors, threshold]);
  return `${found} gwall safonol, lle mae ${needed} yn cyfrif fel mwy na hap: mae llai na ${plain.number(falseAlarms * 100)} o bob 100 cyfres sefydlog yn cyrraedd hynny yn unman`;
}

const side = (above: boolean): string => (above ? 'uwchlaw’r' : 'islaw’r');

/** What an analyst is told, in Welsh. To be read by a Welsh speaker before a partnership relies on it. */
export const analystCy: Catalogue = {
  'within-usual': ({ period, value, lower, upper }, { numbers, periods }) => {
    const [said = '', low = '', high = ''] = numbers.together([value, lower, upper]);
    return `Mae’r gwerth diweddaraf, ${said} ${periods.at(period)}, o fewn ei derfynau, ${low} a ${high}, ac nid yw’n rhan o unrhyw arwydd.`;
  },
  'no-signal-now': ({ period, value }, { numbers, periods }) =>
    `Nid yw’r gwerth diweddaraf, ${numbers.number(value)} ${periods.at(period)}, yn rhan o unrhyw arwydd.`,
  level: ({ from, at, level, centre, lower, upper, seasonal }, context) => {
    const { chart, numbers, periods } = context;
    const name = `${chartNames.cy[chart]}${seasonal ? ' heb y tymor' : ''}`;
    if (lower === null || upper === null)
      return `${name}: llinell ganol ${numbers.number(centre)}${perCy(context)} ${periods.since(from)}; dim terfynau.`;
    const [average = '', middle = '', low = '', high = ''] = numbers.together([level, centre, lower, upper]);
    return seasonal
      ? `${name}: lefel ${average}${perCy(context)} ${periods.since(from)}; ${periods.at(at)} y llinell ganol yw ${middle} a’r terfynau yw ${low} a ${high}.`
      : `${name}: llinell ganol ${middle}${perCy(context)} ${periods.since(from)}; terfynau ${low} a ${high} ${periods.at(at)}.`;
  },
  'outside-limits': (claim, context) => {
    const { count, extreme } = claim;
    const [value = '', limit = ''] = context.numbers.together([extreme.value, extreme.limit]);
    const beyond = `${side(claim.side === 'above')} terfyn ${claim.side === 'above' ? 'uchaf' : 'isaf'}`;
    return count === 1
      ? `${when(claim, context)}: mae ${value} ${beyond}, sef ${limit}.`
      : `${when(claim, context)}: mae ${values(count)} ${beyond}, y pellaf ${value} yn erbyn ${limit} ${context.periods.at(extreme.period)}.`;
  },
  run: (claim, context) =>
    `${when(claim, context)}: symudiad, ${values(claim.count)} yn olynol ${side(claim.side === 'above')} llinell ganol${context.seasonal ? ' ar gyfer eu mis' : `, sef ${context.numbers.number(claim.centre)}`}.`,
  trend: (claim, context) => {
    const [first = '', last = ''] = context.numbers.together([claim.first, claim.last]);
    return `${when(claim, context)}: tuedd, ${values(claim.count)}, pob un yn ${claim.direction === 'rising' ? 'uwch' : 'is'} na’r un o’i flaen, o ${first} i ${last}.`;
  },
  zone: (claim, context) =>
    claim.rule === 'two-of-three'
      ? `${when(claim, context)}: dau o dri gwerth y tu hwnt i ddau wall safonol ${side(claim.side === 'above')} llinell ganol.`
      : `${when(claim, context)}: pedwar o bum gwerth y tu hwnt i un gwall safonol ${side(claim.side === 'above')} llinell ganol.`,
  'little-variation': (claim, context) =>
    `${when(claim, context)}: ${values(claim.count)} yn olynol o fewn un gwall safonol i’r llinell ganol. Efallai fod y terfynau’n rhy lydan.`,
  'much-variation': (claim, context) =>
    `${when(claim, context)}: ${values(claim.count)} yn olynol y tu hwnt i un gwall safonol, ar y naill ochr neu’r llall.`,
  alternating: (claim, context) => `${when(claim, context)}: ${values(claim.count)} yn codi ac yn gostwng am yn ail.`,
  runs: ({ from, to, longest, longestExpected, crossings, crossingsExpected, notRandom }, { periods }) =>
    `${capital(periods.through(from, to))}: y rhediad hwyaf yw ${longest} (disgwylir ${longestExpected} ar y mwyaf), a chroesir y llinell ganol ${crossings} gwaith (disgwylir o leiaf ${crossingsExpected})${notRandom ? ': nid yw’r drefn ar hap' : ''}.`,
  step: ({ at, before, after, percent, because, test }, context) => {
    const { numbers, plain, periods } = context;
    const [old = '', now = ''] = numbers.together([before, after]);
    const change = percent === null ? '' : ` (${percent < 0 ? '−' : '+'}${plain.number(Math.abs(percent))}%)`;
    const cause = because === null ? '' : ` Fe’i priodolir i ${stepCauses.cy[because.cause]}: ${withStop(because.reason)}`;
    return `${capital(periods.since(at))}: cam o ${old} i ${now}${change}; ${tested(test, context)}.${cause}`;
  },
  'limits-redrawn': ({ at, because, why, count, needed, test }, context) => {
    const drawn = `${capital(context.periods.since(at))}: terfynau newydd drwy benderfyniad person, wedi’u priodoli i ${stepCauses.cy[because.cause]}: ${withStop(because.reason)}`;
    return why === 'too-few-values' || test === null
      ? `${drawn} Mae ${values(count)} ar yr ochr fyrraf, ac mae’r prawf o gam yn gofyn am ${needed}.`
      : `${drawn} Nid yw gwahaniaeth y lefelau’n fwy na hap (${tested(test, context)}).`;
  },
  'no-variation': (claim, context) =>
    `${when(claim, context)}: dim amrywiad, ${values(claim.count)}, pob un yn ${context.numbers.number(claim.value)}.`,
  'too-few': ({ of, from, count, needed }, { periods }) =>
    of === 'series' || from === null
      ? `${capital(values(count))} i gyd; llunnir terfynau o ${needed} ymlaen.`
      : `${capital(values(count))} ${periods.since(from)}; llunnir terfynau o ${needed} ymlaen.`,
  provisional: ({ count, needed }) =>
    `Mae’r terfynau diweddaraf yn seiliedig ar ${values(count)}. Maent yn rhai dros dro nes bod ${needed}.`,
  'no-limits': ({ of, from, reason }, { periods }) =>
    of === 'series' || from === null
      ? `Dim terfynau: ${noLimitsCy(reason)}.`
      : `Dim terfynau yn y cyfnod sy’n dechrau ${periods.at(from)}: ${noLimitsCy(reason)}.`,
  'newest-value': ({ period, value, missingAfter, lastPeriod }, context) => {
    const { numbers, periods } = context;
    const none =
      missingAfter === 0 ? '' : `; dim ar gyfer y ${intervalCy(missingAfter, context)} wedyn, gan gynnwys ${periods.name(lastPeriod)}`;
    return `Y gwerth diweddaraf yw ${numbers.number(value)}, ${periods.at(period)}${none}.`;
  },
  values: ({ from, to, count, missing, signalled, stretches, rules }, { periods }) => {
    const span = from === null || to === null ? '' : ` ${periods.through(from, to)}`;
    const absent = missing === 0 ? '' : `, ${missing} ar goll rhyngddynt`;
    return `${capital(values(count))}${span}${absent}, mewn ${stretches} cyfnod o derfynau; mae ${signalled} yn rhan o arwydd yn ôl rheolau ${ruleSetNames[rules]}.`;
  },
  'without-denominator': ({ periods: missing }, { periods }) =>
    `Mae ${values(missing.length)} yn cyfrif fel rhai ar goll, am fod yr hyn y maent yn rhan ohono ar goll neu’n 0: ${missing.map(periods.name).join('; ')}.`,
  gap: ({ from, to, count }, context) =>
    `Dim gwerthoedd ${context.periods.through(from, to)} (${intervalCy(count, context)}): nid yw rhediadau, tueddiadau nac amrediadau symudol yn ymestyn ar draws hynny.`,
  season: ({ f, p, years, leftInFor }, { plain, chance }) => {
    const found = f === null ? '' : `F = ${plain.number(f)}, `;
    const left = leftInFor === null ? '' : ` Fe’i gadewir i mewn: ${SEASON_LEFT_IN[leftInFor]}.`;
    return `Mae tymor blynyddol (dadansoddiad amrywiant ${yearsCy(years)}: ${found}${chance(p)}).${left}`;
  },
  'season-taken-out': ({ asserted, years, judgedFrom, index }, { plain, periods }) =>
    `Tynnir y tymor allan${asserted ? '' : ', heb ddweud bod un'}: fe’i dysgwyd o ${yearsCy(years)} gynharach gyfan; mae mis y gwerth diweddaraf yn werth ${plain.number(index)} o fis cyfartalog. Bernir gwerthoedd ${periods.since(judgedFrom)}.`,
  'season-not-yet-known': ({ count, needed }, context) =>
    `Ni ellir eto wahaniaethu rhwng tymor a newid: ${intervalCy(count, context)} o ${needed}.`,
  baseline: ({ count }) => `Gosodir terfynau pob cyfnod gan ei ${values(count)} cyntaf.`,
  'carried-limits': ({ from, to, count }, { periods }) => `Terfynau a gariwyd drosodd ${periods.through(from, to)} (${values(count)}).`,
  'left-out': ({ period, value, reason }, { numbers, periods }) =>
    `${capital(periods.at(period))} gadewir ${numbers.number(value)} allan o’r terfynau: ${withStop(reason)}`,
  target: ({ label, target, period, value, relation, met }, { numbers, periods }) => {
    const [now = '', aim = ''] = numbers.together([value, target]);
    const place = { above: `yn uwch na’r targed o ${aim}`, at: `ar y targed o ${aim}`, below: `yn is na’r targed o ${aim}` }[relation];
    return `${capital(periods.at(period))} mae ${now} ${place} (${label})${met === null ? '' : met ? ': wedi’i gyrraedd' : ': heb ei gyrraedd'}.`;
  },
};

const SEASON_LEFT_IN = {
  'season-unknown': 'mae rhy ychydig o flynyddoedd i’w ddysgu ohonynt',
  'season-zero': 'nid oes ond seroau mewn un mis',
  'negative-values': 'mae rhai gwerthoedd yn is na 0',
  'small-counts': 'mae’r niferoedd yn rhy fach; byddai chwarteri’n gwneud y tro',
  'no-variation': 'nid oes dim arall yn amrywio',
  'chart-kind': 'ni ellir llunio siart o’r math hwn o amgylch tymor',
} as const;
