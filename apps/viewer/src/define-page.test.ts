import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from './pages/index.ts';
import type { View } from './view.ts';
import { definePage } from './define-page.ts';

const listing = { site: { origin: '', root: '', accessibility: {} }, snapshot: {}, editions: [] } as never;
const Part = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/u);

describe('a kind of public page', () => {
  it('is found at every address that it lists, with the parts that it was listed by', () => {
    fc.assert(
      fc.property(Part, Part, (older, newer) => {
        const asked: unknown[] = [];
        const page = definePage({
          path: '/changes/:older/:newer',
          of: 'site',
          list: () => [{ older, newer }],
          render: (_, params) => {
            asked.push(params);
            return null;
          },
        });
        const [address] = page.addresses(listing);
        expect(address).toBe(`/changes/${older}/${newer}`);
        page.at({ path: address } as View);
        expect(asked).toEqual([{ older, newer }]);
        for (const path of ['/changes', `/changes/${older}`, `/changes/${older}/`, `${address ?? ''}/more`, `/others/${older}/${newer}`])
          expect(page.at({ path } as View)).toBeNull();
        expect(asked).toHaveLength(1);
      }),
    );
  });

  it('is nowhere in an edition that does not use it', () => {
    const page = definePage({ path: '/trends', of: 'edition', isUsed: () => false, render: () => ({ title: '' }) as never });
    expect(page.at({ path: '/trends' } as View)).toBeNull();
  });

  it('has to list what its path names, and nothing else', () => {
    // @ts-expect-error a path with a part in it has many addresses
    definePage({ path: '/a/:slug', of: 'edition', render: () => null });
    // @ts-expect-error the part is called slug
    definePage({ path: '/a/:slug', of: 'edition', list: () => [{ name: 'x' }], render: () => null });
    // @ts-expect-error there is no part to ask for
    definePage({ path: '/a', of: 'edition', render: (_, { slug }) => slug });
    expect(new Set(PAGES).size).toBe(PAGES.length);
  });
});
