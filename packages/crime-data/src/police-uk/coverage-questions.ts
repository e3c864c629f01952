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
  /** What these are: rows, rows that repeat the Crime ID of another, or shares of rows without a place from 0 to 1. */
  readonly figures: 'rows' | 'repeats' | 'shares-without-place';
}

const FIGURES = { 'places-lost': 'shares-without-place', 'repeated-rows': 'repeats' } as const;

/**
 * Asks for each odd month whether it is to be counted as it stands, by the month, and for each odd neighbour whether its months are, by
 * the name of the district. A month that is odd in several ways is asked about once.
 */
export const questionsOfCoverage = (
  { oddMonths, oddNeighbours }: { readonly oddMonths: readonly OddMonth[]; readonly oddNeighbours: readonly OddNeighbour[] },
  answers: Readonly<Record<string, string>>,
): readonly CoverageQuestion[] => [
  ...[...Map.groupBy(oddMonths, ({ month }) => month)].flatMap(([month, ways]) => {
    const [first] = ways;
    if (first === undefined) return [];
    return [
      {
        id: month,
        question: sayingOf(first, ways),
        options: optionsOf('month.missing'),
        answer: answerTo(answers[month], first.isAccepted),
        months: [month],
        district: null,
        judgedBy: first.judgedBy,
        figures: first.why === 'places-lost' || first.why === 'repeated-rows' ? FIGURES[first.why] : ('rows' as const),
      },
    ];
  }),
  ...oddNeighbours.map(({ district, months, surplus, usual, judgedBy, isAccepted }) => ({
    id: district,
    question: { code: 'neighbour-partial' as const, district, months, surplus, usual },
    options: optionsOf('neighbour-partial.missing'),
    answer: answerTo(answers[district], isAccepted),
    months,
    district,
    judgedBy,
    figures: 'rows' as const,
  })),
];

/** What is asked about a month by the first way in which it is odd, with the others where they are told with it. */
function sayingOf({ month, why, found, usual, isForceWhole }: OddMonth, ways: readonly OddMonth[]): FileSaying {
  const lost = ways.find((other) => other.why === 'places-lost');
  const repeats = ways.find((other) => other.why === 'repeated-rows');
  const withoutPlace = lost === undefined ? {} : { withoutPlace: { found: lost.found, usual: lost.usual } };
  const repeated = repeats === undefined ? {} : { repeated: { found: repeats.found, usual: repeats.usual } };
  const asked = { month, found, usual };
  switch (why) {
    case 'partial-month':
      return { code: 'month-partial', ...asked, ...withoutPlace, ...repeated };
    case 'surplus-month':
      return { code: 'month-surplus', ...asked, ...withoutPlace, ...repeated };
    case 'repeated-rows':
      return { code: 'month-repeated', ...asked, ...withoutPlace };
    case 'places-lost':
      return { code: 'month-places-lost', ...asked };
    case 'partial-district':
      return { code: 'month-partial-district', ...asked, isForceWhole };
    case 'surplus-district':
      return { code: 'month-surplus-district', ...asked, isForceWhole };
  }
}

const optionsOf = (missing: 'month.missing' | 'neighbour-partial.missing'): CoverageQuestion['options'] => [
  { id: 'missing', label: { code: missing } },
  { id: 'as-counted', label: { code: 'month.as-counted' } },
];

function answerTo(given: string | undefined, isAccepted: boolean): string | null {
  if (isAccepted) return 'as-counted';
  return given === 'missing' ? given : null;
}
