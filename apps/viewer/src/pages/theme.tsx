import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import { EvidenceTiles } from '../components/evidence-tile.tsx';
import { ThroughTheYears } from '../components/through-the-years.tsx';
import { Text } from '../components/words-with-terms.tsx';
import { Prose } from '../components/prose.tsx';
import { splitTitle } from '../components/split-title.ts';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import { definePage } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';

/** What a theme is, which priorities it runs through, and where it comes from. */
function themePage(view: View, slug: string): Page | null {
  const { snapshot, words } = view;
  const theme = snapshot.themes.find((candidate) => candidate.slug === slug);
  if (theme === undefined) return null;
  const findings = snapshot.topics
    .filter((topic) => topic.informs.some((focus) => focus.type === 'theme' && focus.slug === slug))
    .flatMap((topic) => topic.findings);
  return {
    title: theme.title,
    description: theme.summary,
    section: 'priorities',
    crumbs: [
      { text: words.prioritiesOf(snapshot.edition.label), href: href(view, '/') },
      { text: words.themeOf, href: null },
    ],
    body: (
      <div className="width">
        <h1>{theme.title}</h1>
        <p className="lede">
          <Text>{theme.summary}</Text>
        </p>
        <Prose text={theme.about} />
        <h2>{words.throughWhich}</h2>
        <ul>
          {snapshot.priorities
            .filter((priority) => theme.priorities.includes(priority.slug))
            .map((priority) => (
              <li key={priority.slug}>
                <a href={href(view, `/priorities/${priority.slug}`)}>{splitTitle(priority.title).name}</a>
              </li>
            ))}
        </ul>
        {findings.length === 0 ? null : (
          <>
            <h2>{words.howWeChose}</h2>
            <EvidenceTiles view={view} findings={findings} />
          </>
        )}
        <ThroughTheYears view={view} type="theme" slug={slug} />
      </div>
    ),
  };
}

export const theme = definePage({
  path: '/themes/:slug',
  of: 'edition',
  list: ({ snapshot }) => snapshot.themes,
  search: ({ themes }) =>
    themes.map((one) => ({
      path: `/themes/${one.slug}`,
      kind: 'theme',
      title: one.title,
      text: wordsIn(searchedWords(PART_USES.theme, one)),
    })),
  render: (view, { slug }) => themePage(view, slug),
});
