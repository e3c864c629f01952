import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OrganisationChart } from './organisation-chart.tsx';

const names = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,12}){0,5}$/u), { maxLength: 9 });

describe('an organisation chart', () => {
  it('draws every agency and every group inside its paper, and no box over another', () => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,14}$/u), { maxLength: 7 }),
        (statutory, voluntary, groups) => {
          const svg = renderToStaticMarkup(
            <OrganisationChart
              id="chart"
              title="Who we are"
              description="Members"
              partnership="A partnership"
              chair=""
              groups={[
                { title: 'By law', names: statutory },
                { title: 'Voluntary', names: voluntary },
              ]}
              subgroups={groups.map((name) => ({ name, delivers: ['A priority'] }))}
              fontFamily="sans-serif"
            />,
          );
          const [, , , height] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
          const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/gu)].map((found) =>
            found.slice(1).map(Number),
          );
          expect(boxes).toHaveLength(1 + (statutory.length > 0 ? 1 : 0) + (voluntary.length > 0 ? 1 : 0) + groups.length);
          for (const name of groups) expect(svg).toContain(name);
          for (const [index, [x = 0, y = 0, wide = 0, high = 0]] of boxes.entries()) {
            expect(y + high).toBeLessThanOrEqual(height ?? 0);
            expect(x + wide).toBeLessThanOrEqual(1001);
            for (const [ox = 0, oy = 0, ow = 0, oh = 0] of boxes.slice(index + 1))
              expect(x + wide <= ox || ox + ow <= x || y + high <= oy || oy + oh <= y).toBe(true);
          }
        },
      ),
    );
  });
});
