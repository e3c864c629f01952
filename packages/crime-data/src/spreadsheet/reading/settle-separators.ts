import type { Claims } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { withoutMarks } from './marks.ts';
import type { Collected, DraftValue } from './read-values.ts';

/** A point, or a comma, before three digits: of thousands, or of decimals. */
const [POINT, COMMA] = [/^[1-9]\d{0,2}\.\d{3}$/, /^\d{1,3},\d{3}$/];
const DECIMAL_COMMA = /^0,\d+$|,\d{1,2}$|,\d{4,}$|\.\d{3},\d+$|(?:\.\d{3}){2,}$/;
const DECIMAL_POINT = /^0?\.\d+$|\.\d{1,2}$|\.\d{4,}$|\d{4}\.\d+$|,\d{3}\.\d+$|(?:,\d{3}){2,}$/;

/** The digits of a figure and what parts them; empty where the cell holds no text. */
const digitsOf = ({ source, value }: DraftValue): string =>
  source?.stored.type === 'text' && value !== null ? withoutMarks(source.text).bare.replaceAll(/[^\d.,]/g, '') : '';

/**
 * In files parted by semicolons a comma can begin the decimals and a point mark the thousands. What the other figures of a measure show
 * holds for those that can be read both ways, as 1.234 and 1,234; where they show nothing it is asked about.
 */
export function settleSeparators(drafts: readonly DraftMeasure[], collected: Collected, claims: Claims): readonly DraftMeasure[] {
  const styles = drafts.map(({ values }) => {
    const digits = values.map(digitsOf);
    const [comma, point] = [DECIMAL_COMMA, DECIMAL_POINT].map((pattern) => digits.some((one) => pattern.test(one)));
    return comma === point ? 'open' : comma === true ? 'comma' : 'point';
  });
  const openOf = (pattern: RegExp): readonly string[] =>
    drafts.flatMap(({ values }, at) =>
      styles[at] === 'open' ? values.filter((value) => pattern.test(digitsOf(value))).map(({ cell }) => cell) : [],
    );
  const points = askAboutSeparator('points', openOf(POINT), claims);
  // Nobody writes decimals with a point in one column and with a comma in another.
  const commas = styles.includes('point') ? null : askAboutSeparator('commas', openOf(COMMA), claims);
  return drafts.map((draft, at) => ({
    ...draft,
    values: draft.values.map((value) => {
      const digits = digitsOf(value);
      if (value.value === null) return value;
      const isOpen = styles[at] === 'open';
      if (POINT.test(digits) && (styles[at] === 'comma' || (isOpen && points === 'thousands')))
        return { ...value, value: Math.round(value.value * 1000) };
      if (!COMMA.test(digits) || !(styles[at] === 'comma' || (isOpen && commas === 'decimals'))) return value;
      if (!isOpen) collected.decimalCommas.push(value.cell);
      return { ...value, value: value.value / 1000 };
    }),
  }));
}

const SIGNS = { points: 'point', commas: 'comma' } as const;

function askAboutSeparator(id: keyof typeof SIGNS, cells: readonly string[], claims: Claims): string | null {
  if (cells.length === 0) return null;
  const sign = SIGNS[id];
  return claims.ask({
    id,
    question: { code: 'separator', sign },
    options: [
      { id: 'thousands', label: { code: 'separator.thousands', sign } },
      { id: 'decimals', label: { code: 'separator.decimals', sign } },
    ],
    cells,
  });
}
