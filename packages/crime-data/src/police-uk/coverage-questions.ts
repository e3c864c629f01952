import type { FileSaying } from '@saferplan/domain/shared';
import type { OddMonth, OddNeighbour } from './coverage.ts';
import type { FoundInMonth } from './usual-months.ts';

/** What is asked about a month or a neighbour; the answers are given by its identifier. */
export interface CoverageQuestion {
  readonly id: string;
  readonly question: FileSaying;
  readonly options: readonly { readonly id: string; readonly label: FileSaying }[];
  readonly answer: string | null;
  /** The months that it asks about. */
  readonly months: readonly string[];
  /** The district beside the own that it asks about; null where it asks about the own. */
  readonly district: string | null;
  /** The figures that raised it: of every month, those that it asks about among them. */
  readonly judgedBy: readonly FoundInMonth[];
  /** Whether these are shares of rows without a place rather than rows. */
  readonly areShares: boolean;
}

const QUESTIONS = {
  'partial-month': 'month-partial',
  'partial-district': 'month-partial-district',
  'places-lost': 'month-places-lost',
} as const;

/**
 * Asks for each odd month whether it is to be counted as it stands, by the month, and for each odd neighbour whether its months are, by
 * the name of the district.
 */
export const questionsOfCoverage = (
  { oddMonths, oddNeighbours }: { readonly oddMonths: readonly OddMonth[]; readonly oddNeighbours: readonly OddNeighbour[] },
  answers: Readonly<Record<string, string>>,
): readonly CoverageQuestion[] => [
  ...oddMonths.flatMap(({ month, why, found, usual, judgedBy, isForceWhole, isAccepted }) => {
    const lost = oddMonths.find((other) => other.month === month && other.why === 'places-lost');
    const isPartial = oddMonths.some((other) => other.month === month && other.why === 'partial-month');
    // One question a month: that of a partial one tells of its places too.
    if (why === 'places-lost' && isPartial) return [];
    return [
      {
        id: month,
        question:
          why === 'partial-district'
            ? { code: QUESTIONS[why], month, found, usual, isForceWhole }
            : why === 'partial-month' && lost !== undefined
              ? { code: QUESTIONS[why], month, found, usual, withoutPlace: { found: lost.found, usual: lost.usual } }
              : { code: QUESTIONS[why], month, found, usual },
        options: optionsOf('month.missing'),
        answer: answerTo(answers[month], isAccepted),
        months: [month],
        district: null,
        judgedBy,
        areShares: why === 'places-lost',
      },
    ];
  }),
  ...oddNeighbours.map(({ district, months, usual, judgedBy, isAccepted }) => ({
    id: district,
    question: { code: 'neighbour-partial' as const, district, months, usual },
    options: optionsOf('neighbour-partial.missing'),
    answer: answerTo(answers[district], isAccepted),
    months,
    district,
    judgedBy,
    areShares: false,
  })),
];

const optionsOf = (missing: 'month.missing' | 'neighbour-partial.missing'): CoverageQuestion['options'] => [
  { id: 'missing', label: { code: missing } },
  { id: 'as-counted', label: { code: 'month.as-counted' } },
];

function answerTo(given: string | undefined, isAccepted: boolean): string | null {
  if (isAccepted) return 'as-counted';
  return given === 'missing' ? given : null;
}
