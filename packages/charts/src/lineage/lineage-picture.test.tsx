import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type LineageLink, LineagePicture } from './lineage-picture.tsx';

const KINDS = { split: 'from a split', merged: 'from a merger', introduced: 'new', removed: 'ended' };

function draw(sizes: readonly number[], joints: readonly (readonly LineageLink[])[]): string {
  const columns = sizes.map((size, column) => ({
    label: (2015 + column).toString(),
    nodes: Array.from({ length: size }, (_, row) => ({
      key: row.toString(),
      title: `A title of so many words that it takes two lines, ${row.toString()}`,
      type: 'priority' as const,
    })),
  }));
  return renderToStaticMarkup(
    <LineagePicture id="x" title="T" description="D" columns={columns} joints={joints} kindWords={KINDS} themeWord="theme" />,
  );
}

/** Of each column of bars, from where to where each reaches. */
function bars(html: string): ReadonlyMap<string, readonly (readonly [from: number, to: number])[]> {
  const found = [...html.matchAll(/<rect [^>]*\bx="([^"]+)" y="([^"]+)" width="[^"]+" height="([^"]+)"/gu)];
  return new Map(
    [...Map.groupBy(found, ([, x]) => x ?? '')].map(([x, own]) => [
      x,
      own.map(([, , y, height]) => [Number(y), Number(y) + Number(height)] as const).toSorted(([one], [other]) => one - other),
    ]),
  );
}

const size = fc.integer({ min: 1, max: 9 });
const lineage = fc.tuple(size, size, size).chain((sizes) =>
  fc.record({
    sizes: fc.constant(sizes),
    joints: fc.tuple(
      ...[0, 1].map((pair) =>
        fc.array(
          fc.record({
            kind: fc.constantFrom(...Object.keys(KINDS)),
            from: fc.subarray(Array.from({ length: sizes[pair] ?? 1 }, (_, row) => row.toString())),
            to: fc.subarray(Array.from({ length: sizes[pair + 1] ?? 1 }, (_, row) => row.toString())),
          }),
          { maxLength: 4 },
        ),
      ),
    ),
  }),
);

describe('the picture of what became of the priorities', () => {
  it('has no bar over another, whatever leads to what', () => {
    fc.assert(
      fc.property(lineage, ({ sizes, joints }) => {
        const columns = bars(draw(sizes, joints));
        expect(columns.size).toBe(4);
        for (const own of columns.values())
          for (const [index, [from]] of own.entries()) expect(from).toBeGreaterThan(own[index - 1]?.[1] ?? -1);
      }),
      { numRuns: 60 },
    );
  });

  it('says that a priority goes at the side to which it goes, apart from how it came', () => {
    const html = draw([1, 1, 1], [[{ kind: 'introduced', from: [], to: ['0'] }], [{ kind: 'removed', from: ['0'], to: [] }]]);
    const words = [...html.matchAll(/<text class="lineage-verb" x="([^"]+)" y="([^"]+)" text-anchor="(\w+)">([^<]+)</gu)];
    expect(words.map(([, , , anchor, word]) => [anchor, word])).toEqual([
      ['start', 'new'],
      ['end', 'ended'],
    ]);
    expect(words[0]?.[2]).not.toBe(words[1]?.[2]);
  });
});
