import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import { blocksFromMarkdown } from '@saferplan/documents/markdown';
import { ok } from '@saferplan/domain/shared';
import { Blocks } from '../components/blocks.tsx';
import type { Page } from '../page.ts';
import type { OwnPage, View } from '../view.ts';
import { definePage } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';

/** The pages of the partnership's own: those it has written, then those that its package makes. */
const ownPagesOf = ({ snapshot, language, site }: Pick<View, 'snapshot' | 'language' | 'site'>): readonly OwnPage[] => [
  ...snapshot.pages.map(({ slug, title, summary, body }) => ({ slug, title, summary, blocks: () => ok(blocksFromMarkdown(body)) })),
  ...(site.pagesOf?.(snapshot, language) ?? []),
];

/** A page of the partnership's own; where its code fails, one that says so, while all others stay as they are. */
function ownPage(view: View, slug: string): Page | null {
  const own = ownPagesOf(view).find((page) => page.slug === slug);
  if (own === undefined) return null;
  const { words } = view;
  const made = own.blocks();
  return {
    title: own.title,
    description: own.summary === '' ? own.title : own.summary,
    section: null,
    ...(made.ok ? {} : { failed: true }),
    body: (
      <div className="width reading">
        <h1>{own.title}</h1>
        {own.summary === '' ? null : <p className="lede">{own.summary}</p>}
        {made.ok ? <Blocks view={view} blocks={made.value} /> : <p>{words.pageFailed}</p>}
      </div>
    ),
  };
}

export const own = definePage({
  path: '/pages/:slug',
  of: 'edition',
  navigation: {
    list: 'plan',
    inHeader: true,
    links: (view) => ownPagesOf(view).map(({ slug, title }) => ({ path: `/pages/${slug}`, text: title })),
  },
  list: ({ snapshot, site }) => ownPagesOf({ snapshot, site, language: 'en' }).map(({ slug }) => ({ slug })),
  search: ({ pages }) =>
    pages.map((page) => ({
      path: `/pages/${page.slug}`,
      kind: 'page',
      title: page.title,
      text: wordsIn(searchedWords(PART_USES.page, page)),
    })),
  render: (view, { slug }) => ownPage(view, slug),
});
