import {
  PART_USES,
  priorityNumber,
  searchedWords,
  type SnapshotContact,
  type SnapshotPriority,
  topicsFor,
} from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { DONE_BEFORE, DoneBefore } from '../components/done-before.tsx';
import { EvidenceTiles } from '../components/evidence-tile.tsx';
import { HelpFirst } from '../components/help-first.tsx';
import { IsItWorking } from '../components/is-it-working.tsx';
import { Origins } from '../components/origins.tsx';
import { PriorityFacts } from '../components/priority-facts.tsx';
import { Measures, WhatIsDone } from '../components/priority-plan.tsx';
import { seriesOfPriority } from '../components/priority-series.ts';
import { Prose } from '../components/prose.tsx';
import { splitTitle } from '../components/split-title.ts';
import { StandingNotice } from '../components/standing-notice.tsx';
import { ThroughTheYears } from '../components/through-the-years.tsx';
import { Text } from '../components/words-with-terms.tsx';
import type { Page } from '../page.ts';
import { definePage } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';
import { href, type View } from '../view.ts';

/** Is it working, what is being done, how it is measured, why it was chosen, and what it was in the years before; help first where it matters. */
function priorityPage(view: View, slug: string): Page | null {
  const { snapshot, words } = view;
  const priority = snapshot.priorities.find((candidate) => candidate.slug === slug);
  if (priority === undefined) return null;
  const { name, addition } = splitTitle(priority.title);
  const helpers = helpersOf(view, priority);
  const done = doneBefore(view, priority);
  const helpFirst = helpers.some((contact) => contact.category === 'helpline');
  return {
    title: priority.title,
    description: priority.summary,
    section: 'priorities',
    crumbs: [
      { text: words.prioritiesOf(snapshot.edition.label), href: href(view, '/') },
      { text: words.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), snapshot.priorities.length), href: null },
    ],
    quickExit: helpFirst,
    hasStanding: true,
    body: (
      <div className="width">
        <h1>
          {name}
          {addition === '' ? null : <span className="title-addition"> {addition}</span>}
        </h1>
        {helpFirst ? <HelpFirst view={view} helpers={helpers} /> : null}
        <p className="lede">
          <Text>{priority.summary}</Text>
        </p>
        {priority.easyRead === undefined ? null : (
          <p>
            <a href={href(view, `/priorities/${slug}/easy-read`)}>{words.onPriority.toEasyRead}</a>
          </p>
        )}
        {done.length === 0 ? null : (
          <p className="small to-done">
            <a href={`#${DONE_BEFORE}`}>{words.onPriority.doneBefore(done.length)}</a>
          </p>
        )}
        <StandingNotice view={view} />
        <div className="beside first">
          <IsItWorking view={view} priority={priority} />
          <PriorityFacts view={view} priority={priority} helpers={helpFirst ? [] : helpers} />
        </div>
        <div className="plan-of">
          <WhatIsDone view={view} priority={priority} />
          <Measures view={view} priority={priority} />
        </div>
        <WhyChosen view={view} priority={priority} />
        <ThroughTheYears view={view} type="priority" slug={slug} />
        <More view={view} priority={priority} />
      </div>
    ),
  };
}

/** Who can help somebody affected by a priority, most urgent first. */
export const helpersOf = ({ snapshot }: View, { contacts }: SnapshotPriority): readonly SnapshotContact[] =>
  contacts.flatMap((slug) => snapshot.contacts.find((contact) => contact.slug === slug) ?? []);

function WhyChosen({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement | null {
  const { words, snapshot } = view;
  const findings = topicsFor(snapshot, 'priority', priority.slug).flatMap((topic) => topic.findings);
  if (priority.why === '' && findings.length === 0) return null;
  return (
    <section>
      <h2>{words.onPriority.whyChosen}</h2>
      <p className="sub">
        {words.onPriority.assessmentSaid} <a href={href(view, '/how-we-chose')}>{words.howWeChose}</a>
      </p>
      <Prose text={priority.why} />
      {findings.length === 0 ? null : <EvidenceTiles view={view} findings={findings} />}
    </section>
  );
}

const doneBefore = ({ snapshot }: View, { slug }: SnapshotPriority) =>
  topicsFor(snapshot, 'priority', slug).flatMap(({ completedActions }) => completedActions);

/** What was done in the year before, and what the plan aims at, one click away. */
function More({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement {
  const said = view.words.onPriority;
  const done = doneBefore(view, priority);
  return (
    <>
      {priority.outcomes.length === 0 ? null : (
        <details className="more">
          <summary>{said.outcomes(priority.outcomes.length)}</summary>
          <ul>
            {priority.outcomes.map((outcome) => (
              <li key={outcome.text}>
                <Text>{outcome.text}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      {priority.aim === '' ? null : (
        <details className="more">
          <summary>{said.aimInFull}</summary>
          <Prose text={priority.aim} />
        </details>
      )}
      {done.length === 0 ? null : (
        <details className="more">
          <summary>{said.doneBefore(done.length)}</summary>
          <div id={DONE_BEFORE}>
            <DoneBefore view={view} done={done} />
          </div>
        </details>
      )}
      <Origins view={view} priority={priority} />
    </>
  );
}

export const priority = definePage({
  path: '/priorities/:slug',
  of: 'edition',
  list: ({ snapshot }) => snapshot.priorities,
  search: (snapshot) =>
    snapshot.priorities.map((one) => ({
      path: `/priorities/${one.slug}`,
      kind: 'priority',
      title: one.title,
      text: wordsIn(searchedWords(PART_USES.priority, one)),
      keywords: wordsIn(seriesOfPriority(snapshot, one).map(({ title }) => title)),
    })),
  render: (view, { slug }) => priorityPage(view, slug),
});
