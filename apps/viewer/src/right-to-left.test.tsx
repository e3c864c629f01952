import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { directionOf } from './words/direction.ts';

const STYLES = fileURLToPath(new URL('styles/', import.meta.url));

/** What lays a page out by left and right, which a language that is written the other way would have to undo. */
const BY_SIDES = [
  /(?<![-\w])(?:left|right)\s*:/u,
  /(?:margin|padding|border)-(?:left|right)\b/u,
  /border-(?:top|bottom)-(?:left|right)-radius/u,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
];

/** Four values of which the second and the fourth differ say other things of left and right. */
const FOUR = /(?<![-\w])(?:margin|padding|inset)\s*:\s*(?<values>[^;]+);/gu;

function bySides(style: string): readonly string[] {
  const lines = style.replaceAll(/\/\*[\s\S]*?\*\//gu, '').split('\n');
  return lines.filter((line) => {
    const uneven = [...line.matchAll(FOUR)].some(({ groups }) => {
      const values = (groups?.['values'] ?? '').split(/\s+(?![^(]*\))/u);
      return values.length === 4 && values[1] !== values[3];
    });
    return uneven || BY_SIDES.some((pattern) => pattern.test(line));
  });
}

it.each(readdirSync(STYLES).filter((name) => name.endsWith('.scss')))('%s lays out by start and end, never by left and right', (name) => {
  expect(bySides(readFileSync(`${STYLES}${name}`, 'utf8'))).toEqual([]);
});

it('a drawing stays as it was drawn, since the ends of its labels follow the direction of the page', () => {
  expect(readFileSync(`${STYLES}_page.scss`, 'utf8')).toMatch(/\nsvg \{\n {2}direction: ltr;\n\}/u);
});

it('finds each way of laying out by left and right', () => {
  const planted = ['left: 0;', 'padding-right: 1px;', 'text-align: left;', 'margin: 0 1px 0 2px;', 'padding: 0 calc(1px + 2px) 0 0;'];
  expect(bySides(planted.join('\n'))).toEqual(planted);
  expect(bySides('margin: 0 1px 0 1px;\npadding-inline-start: 1px;\ntext-align: start;\ninset: 0 1px;')).toEqual([]);
});

it('a page says in which direction its language is written', () => {
  expect(['en-GB', 'cy', 'pl', 'ar', 'ur-PK', 'he', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
});
