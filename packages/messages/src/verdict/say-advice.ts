import type { ChartAdvice, PhaseSuggestion } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';
import { chanceInWords } from '../locale/chance.ts';
import { capital } from './catalogue.ts';
import { contextOf, type ReadSeries, type VerdictContext } from './context.ts';
import { perCy } from './words-cy.ts';
import { perEn } from './words-en.ts';

type AdviceWords = {
  readonly [Kind in ChartAdvice['kind']]: (advice: Extract<ChartAdvice, { kind: Kind }>, context: VerdictContext) => string;
};

const INSTEAD = {
  en: { i: 'an individuals chart', uPrime: 'a U′ chart', pPrime: 'a P′ chart' },
  cy: { i: 'siart unigolion', uPrime: 'siart U′', pPrime: 'siart P′' },
} as const;

const ADVICE: Readonly<Record<Language, AdviceWords>> = {
  en: {
    'too-few': ({ count, needed }) =>
      `The newest limits would rest on ${count} ${count === 1 ? 'value' : 'values'}. They are drawn from ${needed} on; until then read the line alone.`,
    provisional: ({ count, needed }) => `The newest limits rest on ${count} values. They stay provisional until there are ${needed}.`,
    'small-counts': ({ mean }, { plain }) =>
      `There are about ${plain.number(mean)} each time, which is too few for this chart. Count over longer periods, or chart the time between events (t) or the cases between events (g).`,
    'over-dispersed': ({ ratio, instead }, { plain }) =>
      `The values vary ${plain.number(ratio)} times as much as chance alone would make them, so the limits are too narrow. Use ${INSTEAD.en[instead]}.`,
    season: ({ p }, { interval }) =>
      `There is a yearly season (${chanceInWords(p, 'en')}), so the same ${interval === 'quarter' ? 'quarters' : 'months'} may signal every year. Compare each with the same ${interval === 'quarter' ? 'quarter' : 'month'} of the year before.`,
    autocorrelation: ({ r }, { plain }) =>
      `Neighbouring values are alike (correlation ${plain.number(r)}), so runs and points outside the limits come more often than the rules assume. Look for a step or a trend first.`,
    'rate-not-share': ({ per }, { plain }) =>
      `These values are not shares of the same things. They would read better as a rate per ${plain.number(per)}, on a U or U′ chart.`,
    'rate-per-one': ({ per }, { plain }) =>
      `These rates are counted per 1, which makes numbers too small to read. Count them per ${plain.number(per)}: set “Rates per” of this series.`,
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    'too-few': ({ count, needed }) =>
      `Byddai’r terfynau diweddaraf yn seiliedig ar ${count} gwerth. Fe’u llunnir o ${needed} ymlaen; tan hynny darllenwch y llinell yn unig.`,
    provisional: ({ count, needed }) =>
      `Mae’r terfynau diweddaraf yn seiliedig ar ${count} gwerth. Maent yn rhai dros dro nes bod ${needed}.`,
    'small-counts': ({ mean }, { plain }) =>
      `Mae tua ${plain.number(mean)} bob tro, sy’n rhy ychydig i’r siart hwn. Cyfrifwch dros gyfnodau hwy, neu lluniwch siart o’r amser rhwng digwyddiadau (t) neu’r achosion rhwng digwyddiadau (g).`,
    'over-dispersed': ({ ratio, instead }, { plain }) =>
      `Mae’r gwerthoedd yn amrywio ${plain.number(ratio)} gwaith cymaint ag y byddai hap yn unig yn ei achosi, felly mae’r terfynau’n rhy gul. Defnyddiwch ${INSTEAD.cy[instead]}.`,
    season: ({ p }, { interval }) =>
      `Mae tymor blynyddol (${chanceInWords(p, 'cy')}), felly gall yr un ${interval === 'quarter' ? 'chwarteri' : 'misoedd'} roi arwydd bob blwyddyn. Cymharwch bob un â’r un flwyddyn ynghynt.`,
    autocorrelation: ({ r }, { plain }) =>
      `Mae gwerthoedd cyfagos yn debyg i’w gilydd (cydberthynas ${plain.number(r)}), felly daw rhediadau a phwyntiau y tu allan i’r terfynau yn amlach nag y mae’r rheolau’n ei dybio. Chwiliwch yn gyntaf am gam neu duedd.`,
    'rate-not-share': ({ per }, { plain }) =>
      `Nid yw’r gwerthoedd hyn yn gyfran o’r un pethau. Byddent yn darllen yn well fel cyfradd fesul ${plain.number(per)}, ar siart U neu U′.`,
    'rate-per-one': ({ per }, { plain }) =>
      `Cyfrifir y cyfraddau hyn fesul 1, sy’n rhoi rhifau rhy fach i’w darllen. Cyfrifwch hwy fesul ${plain.number(per)}: gosodwch “Rates per” y gyfres hon.`,
  },
};

/** What does not fit between a chart and its values, in words. */
export function adviceInWords(advice: ChartAdvice, series: ReadSeries, language: Language): string {
  // The entry of a kind takes the advice of that kind, which the type of a union of entries cannot say.
  const say = ADVICE[language][advice.kind] as (advice: ChartAdvice, context: VerdictContext) => string;
  return say(advice, contextOf(series, language));
}

/** Where new limits should probably begin, in words. `at` is the period of the suggested point. */
export function suggestionInWords(
  { size, direction }: Pick<PhaseSuggestion, 'size' | 'direction'>,
  at: string,
  series: ReadSeries,
  language: Language,
): string {
  const context = contextOf(series, language);
  const { numbers, plain, periods } = context;
  const [old = '', now = ''] = numbers.together([size.before, size.after]);
  const share = size.percent === null ? null : plain.number(Math.abs(size.percent));
  const since = capital(periods.since(at));
  if (language === 'cy') {
    const change = share === null ? '' : `, ${share}% yn ${direction === 'rise' ? 'fwy' : 'llai'}`;
    return `${since} mae’r cyfartaledd wedi bod tua ${now}${perCy(context)} yn lle ${old}${change}. Mae hyn yn fwy nag y gellir ei briodoli i hap.`;
  }
  const change = share === null ? '' : `, ${share}% ${direction === 'rise' ? 'more' : 'less'}`;
  return `${since} the average has been about ${now}${perEn(context)} instead of ${old}${change}. This is more than chance.`;
}
