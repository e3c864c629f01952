import type { SnapshotEffect, SnapshotEffectResult } from '@saferplan/domain/publication';
import type { Language } from '../language.ts';
import { chanceInWords } from '../locale/chance.ts';
import { localeTools } from '../locale/locale-tools.ts';
import { NUMBERS } from '../locale/numbers.ts';

/** A difference and its bounds, said with the same digits. */
interface SaidDifference {
  /** Without its sign. */
  readonly size: string;
  readonly low: string;
  readonly high: string;
  readonly way: 'fall' | 'rise' | 'same';
}

/** Whether what was expected is what is seen: open where nobody said which way, or where it is no more than chance. */
type Matches = 'as-expected' | 'the-other-way' | 'open';

/** Every sentence about what an action was expected to do. None says that the action is the cause. */
interface EffectMessages {
  readonly expected: (text: string) => string;
  readonly where: (where: string) => string;
  readonly measure: (measure: string) => string;
  readonly way: Readonly<Record<'fall' | 'rise', string>>;
  readonly comparedWith: (areas: string) => string;
  readonly source: (source: string) => string;
  readonly said: (
    said: SnapshotEffect['said'],
    dates: { readonly said: string; readonly amended: string; readonly began: string },
  ) => string;
  readonly cannotSay: Readonly<Record<Extract<SnapshotEffectResult, { kind: 'cannot-say' }>['why'], string>>;
  readonly withheld: (threshold: string) => string;
  readonly comparedAreas: (difference: SaidDifference, around: boolean) => string;
  /** Of what the difference was counted. */
  readonly counted: (crime: string, months: number) => string;
  readonly inSeries: (difference: SaidDifference, averages: { readonly before: string; readonly after: string }, chance: string) => string;
  readonly more: string;
  readonly noMore: string;
  readonly matches: Readonly<Record<Exclude<Matches, 'open'>, string>>;
  readonly notTheCause: string;
}

const MESSAGES: Readonly<Record<Language, EffectMessages>> = {
  en: {
    expected: (text) => `Expected: ${text}`,
    where: (where) => `Where: ${where}`,
    measure: (measure) => `Measured by: ${measure}`,
    way: { fall: 'It is to fall.', rise: 'It is to rise.' },
    comparedWith: (areas) => `Compared with: ${areas}`,
    source: (source) => `Source: ${source}`,
    said: (said, dates) => {
      switch (said) {
        case 'not-begun':
          return `Said on ${dates.said}; the action has not begun.`;
        case 'before':
          return `Said on ${dates.said}, before the action began on ${dates.began}.`;
        case 'changed-after':
          return `Said on ${dates.said}, and changed on ${dates.amended}, after the action began on ${dates.began}: the measure may have been chosen by its result.`;
        case 'after':
          return `Said on ${dates.said}, not before the action began on ${dates.began}: the measure may have been chosen by its result.`;
      }
    },
    cannotSay: {
      'not-begun': 'What became of it can be said when the action has begun.',
      'no-measure': 'Nobody has said by what it is measured.',
      'no-counts': 'What was counted before and after is not recorded yet.',
      'too-few-values': 'There are too few figures before or after it began to tell.',
      'recording-changed': 'It cannot be told: what is recorded changed after the action began.',
      'series-not-public': 'The figures by which it is measured are not public.',
      'single-events': 'It cannot be told from a list of single events.',
      'areas-not-known': 'It cannot be told: an area or a kind of crime is not known as it is written, or is named twice.',
      'months-not-counted': 'It cannot be told yet: crime by place is not counted in every month before and after.',
    },
    withheld: (threshold) => `The numbers are too small to publish (below ${threshold}), and so is what they show.`,
    comparedAreas: ({ size, low, high, way }, around) =>
      way === 'same'
        ? `There was no more and no less than in the areas compared with${around ? ', those around both counted in' : ''} (19 times in 20 between ${low} and ${high}).`
        : `${size} ${way === 'fall' ? 'fewer' : 'more'} than the areas compared with would lead one to expect${around ? ', those around both counted in' : ''} (19 times in 20 between ${low} and ${high}).`,
    counted: (crime, months) =>
      `Counted from crime recorded by place (${crime === '' ? 'all kinds' : crime}), over ${months === 1 ? 'one month' : `${months} months`} before and as long after.`,
    inSeries: ({ size, low, high, way }, { before, after }, chance) =>
      `The average was ${before} before it began and ${after} since${way === 'same' ? '' : `: ${size} ${way === 'fall' ? 'lower' : 'higher'}`} (19 times in 20 between ${low} and ${high}; ${chance}).`,
    more: 'That is more than chance.',
    noMore: 'That is no more than chance can make.',
    matches: { 'as-expected': 'It went the way that was expected.', 'the-other-way': 'It went the other way than was expected.' },
    notTheCause: 'It does not show that the action was the cause.',
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    expected: (text) => `Disgwylir: ${text}`,
    where: (where) => `Ble: ${where}`,
    measure: (measure) => `Mesurir yn ôl: ${measure}`,
    way: { fall: 'Dylai ostwng.', rise: 'Dylai godi.' },
    comparedWith: (areas) => `Cymharir â: ${areas}`,
    source: (source) => `Ffynhonnell: ${source}`,
    said: (said, dates) => {
      switch (said) {
        case 'not-begun':
          return `Dywedwyd ar ${dates.said}; nid yw’r cam wedi dechrau.`;
        case 'before':
          return `Dywedwyd ar ${dates.said}, cyn i’r cam ddechrau ar ${dates.began}.`;
        case 'changed-after':
          return `Dywedwyd ar ${dates.said}, a newidiwyd ar ${dates.amended}, ar ôl i’r cam ddechrau ar ${dates.began}: efallai i’r mesur gael ei ddewis yn ôl ei ganlyniad.`;
        case 'after':
          return `Dywedwyd ar ${dates.said}, nid cyn i’r cam ddechrau ar ${dates.began}: efallai i’r mesur gael ei ddewis yn ôl ei ganlyniad.`;
      }
    },
    cannotSay: {
      'not-begun': 'Gellir dweud beth a ddaeth ohono pan fydd y cam wedi dechrau.',
      'no-measure': 'Nid oes neb wedi dweud sut y caiff ei fesur.',
      'no-counts': 'Nid yw’r hyn a gyfrifwyd cyn ac wedyn wedi’i gofnodi eto.',
      'too-few-values': 'Mae rhy ychydig o ffigurau cyn neu ar ôl iddo ddechrau i ddweud.',
      'recording-changed': 'Ni ellir dweud: newidiodd yr hyn a gofnodir ar ôl i’r cam ddechrau.',
      'series-not-public': 'Nid yw’r ffigurau y caiff ei fesur yn eu herbyn yn gyhoeddus.',
      'single-events': 'Ni ellir dweud o restr o ddigwyddiadau unigol.',
      'areas-not-known': 'Ni ellir dweud: nid yw ardal neu fath o drosedd yn hysbys fel y’i hysgrifennwyd, neu fe’i henwir ddwywaith.',
      'months-not-counted': 'Ni ellir dweud eto: nid yw troseddau fesul lle wedi’u cyfrif ym mhob mis cyn ac wedyn.',
    },
    withheld: (threshold) => `Mae’r rhifau’n rhy fach i’w cyhoeddi (llai na ${threshold}), a’r hyn a ddangosant hefyd.`,
    comparedAreas: ({ size, low, high, way }, around) =>
      way === 'same'
        ? `Nid oedd mwy na llai nag yn yr ardaloedd y cymharwyd â hwy${around ? ', gan gyfrif y rhai o amgylch y ddau' : ''} (19 gwaith o bob 20 rhwng ${low} a ${high}).`
        : `${size} yn ${way === 'fall' ? 'llai' : 'fwy'} nag y byddid yn ei ddisgwyl o’r ardaloedd y cymharwyd â hwy${around ? ', gan gyfrif y rhai o amgylch y ddau' : ''} (19 gwaith o bob 20 rhwng ${low} a ${high}).`,
    counted: (crime, months) =>
      `Cyfrifwyd o droseddau a gofnodwyd fesul lle (${crime === '' ? 'pob math' : crime}), dros ${months} mis cyn hynny a’r un hyd wedyn.`,
    inSeries: ({ size, low, high, way }, { before, after }, chance) =>
      `Y cyfartaledd oedd ${before} cyn iddo ddechrau a ${after} ers hynny${way === 'same' ? '' : `: ${size} yn ${way === 'fall' ? 'is' : 'uwch'}`} (19 gwaith o bob 20 rhwng ${low} a ${high}; ${chance}).`,
    more: 'Mae hynny’n fwy na hap.',
    noMore: 'Nid yw hynny’n fwy nag y gall hap ei achosi.',
    matches: { 'as-expected': 'Aeth i’r cyfeiriad a ddisgwylid.', 'the-other-way': 'Aeth i’r cyfeiriad arall i’r un a ddisgwylid.' },
    notTheCause: 'Nid yw’n dangos mai’r cam oedd yr achos.',
  },
};

const TOOLS = { en: localeTools('en'), cy: localeTools('cy') } as const;

/** What an action was expected to do, and what became of it, a sentence each. */
export interface EffectInWords {
  /** What was said, where, and by which measure. */
  readonly expected: readonly string[];
  /** When that was said, before or after the action began. */
  readonly said: string;
  /** What became of it, with its uncertainty; never as the cause. */
  readonly result: readonly string[];
}

/** What an action was expected to do and what became of it, in a language. */
export function effectInWords(effect: SnapshotEffect, language: Language): EffectInWords {
  const words = MESSAGES[language];
  const { text, where, measure, way, comparedWith, source, saidAt, amendedAt, beganOn, said } = effect;
  const day = (moment: string): string => (moment === '' ? '' : TOOLS[language].date(moment.slice(0, 10)));
  return {
    expected: [
      words.expected(text),
      ...(where === '' ? [] : [words.where(where)]),
      ...(measure === '' ? [] : [words.measure(measure)]),
      ...(way === 'not-said' ? [] : [words.way[way]]),
      ...(comparedWith === '' ? [] : [words.comparedWith(comparedWith)]),
    ],
    said: words.said(said, { said: day(saidAt), amended: day(amendedAt), began: day(beganOn ?? '') }),
    result: [...resultInWords(effect, language), ...(source === '' ? [] : [words.source(source)])],
  };
}

function resultInWords({ result, way }: SnapshotEffect, language: Language): readonly string[] {
  const words = MESSAGES[language];
  switch (result.kind) {
    case 'cannot-say':
      return [words.cannotSay[result.why]];
    case 'withheld':
      return [words.withheld(TOOLS[language].number(result.threshold))];
    case 'compared-areas':
      return [
        words.comparedAreas(differenceOf(result, language), result.around),
        ...(result.counted === undefined ? [] : [words.counted(result.counted.crime, result.counted.months)]),
        ...whatItMeans(result, way, words),
      ];
    case 'series': {
      const [before = '', after = ''] = NUMBERS[language].together([result.before, result.after]);
      return [
        words.inSeries(differenceOf(result, language), { before, after }, chanceInWords(result.p, language)),
        ...whatItMeans(result, way, words),
      ];
    }
  }
}

type Difference = Extract<SnapshotEffectResult, { readonly estimate: number }>;

function differenceOf({ estimate, low, high }: Difference, language: Language): SaidDifference {
  const { number } = NUMBERS[language];
  const signed = (value: number): string => (value < 0 ? `−${number(-value)}` : number(value));
  return {
    size: number(Math.abs(estimate)),
    low: signed(low),
    high: signed(high),
    way: estimate === 0 ? 'same' : estimate < 0 ? 'fall' : 'rise',
  };
}

function whatItMeans(
  { estimate, more }: Pick<Difference, 'estimate' | 'more'>,
  way: SnapshotEffect['way'],
  words: EffectMessages,
): readonly string[] {
  if (!more) return [words.noMore];
  const matches: Matches = way === 'not-said' ? 'open' : (way === 'fall') === estimate < 0 ? 'as-expected' : 'the-other-way';
  return [words.more, ...(matches === 'open' ? [] : [words.matches[matches]]), words.notTheCause];
}
