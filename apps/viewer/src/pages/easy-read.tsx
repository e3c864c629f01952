import { easyReadSentences, priorityNumber } from '@saferplan/domain/publication';
import { HelpFirst } from '../components/help-first.tsx';
import type { Page } from '../page.ts';
import { definePage } from '../define-page.ts';
import { href, type View } from '../view.ts';
import { helpersOf } from './priority.tsx';

/** A priority in easy read, as the partnership has written it: short sentences, one idea each; null where it has written none. */
function easyReadPage(view: View, slug: string): Page | null {
  const { snapshot, words } = view;
  const priority = snapshot.priorities.find((candidate) => candidate.slug === slug);
  if (priority?.easyRead === undefined) return null;
  const said = words.onPriority;
  const helpers = helpersOf(view, priority);
  const helpFirst = helpers.some((contact) => contact.category === 'helpline');
  return {
    title: `${priority.title}: ${said.easyRead}`,
    description: easyReadSentences(priority.easyRead).slice(0, 2).join(' '),
    section: 'priorities',
    crumbs: [
      { text: words.prioritiesOf(snapshot.edition.label), href: href(view, '/') },
      {
        text: words.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), snapshot.priorities.length),
        href: href(view, `/priorities/${slug}`),
      },
      { text: said.easyRead, href: null },
    ],
    quickExit: helpFirst,
    body: (
      <div className="width easy-read">
        <h1>{priority.title}</h1>
        {helpFirst ? <HelpFirst view={view} helpers={helpers} /> : null}
        <p className="sub">{said.easyReadOf}</p>
        {easyReadSentences(priority.easyRead).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href={href(view, `/priorities/${slug}`)}>{said.inFullWords}</a>
        </p>
      </div>
    ),
  };
}

export const easyRead = definePage({
  path: '/priorities/:slug/easy-read',
  of: 'edition',
  list: ({ snapshot }) => snapshot.priorities.filter((one) => one.easyRead !== undefined),
  render: (view, { slug }) => easyReadPage(view, slug),
});
