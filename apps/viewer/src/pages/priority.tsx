import { searchedWords, PART_USES, priorityNumber, type SnapshotIndicator, type SnapshotPriority } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { ActionTable } from '../components/action-table.tsx';
import { ContactCard } from '../components/contact-card.tsx';
import { ExtraList } from '../components/extra-list.tsx';
import { EvidenceTiles } from '../components/evidence-tile.tsx';
import { DecidedBy } from '../components/lineage-sentence.tsx';
import { seriesOfPriority } from '../components/priority-series.ts';
import { Prose } from '../components/prose.tsx';
import { Text } from '../components/words-with-terms.tsx';
import { splitTitle } from '../components/split-title.ts';
import { Trend, TrendTag } from '../components/trend.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { Tag } from '../govuk/tag.tsx';
import type { Page } from '../page.ts';
import { href, hrefAcross, type View } from '../view.ts';
import { definePage } from '../site/define-page.ts';
import { wordsIn } from '../site/search-entry.ts';

/** Why it is a priority, what we want, what we do, how we measure it, who leads and where it comes from. */
function priorityPage(view: View, slug: string): Page | null {
  const { snapshot, words } = view;
  const priority = snapshot.priorities.find((candidate) => candidate.slug === slug);
  if (priority === undefined) return null;
  const { name, addition } = splitTitle(priority.title);
  const topics = snapshot.topics.filter((topic) => topic.informs.some((focus) => focus.type === 'priority' && focus.slug === slug));
  const findings = topics.flatMap((topic) => topic.findings);
  const helpFirst = helpersOf(view, priority).some((contact) => contact.category === 'helpline');
  return {
    title: priority.title,
    description: priority.summary,
    section: 'priorities',
    crumbs: [{ text: words.prioritiesOf(snapshot.edition.label), href: href(view, '/') }],
    quickExit: helpFirst,
    body: (
      <div className="width">
        <div className="two-columns">
          <div>
            <p className="quiet above-title">
              {words.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), snapshot.priorities.length)}
            </p>
            <h1>
              {name}
              {addition === '' ? null : <span className="title-addition"> {addition}</span>}
            </h1>
            <p className="lede">
              <Text>{priority.summary}</Text>
            </p>
            {helpFirst ? <Help view={view} priority={priority} /> : null}
            {priority.why === '' && findings.length === 0 ? null : (
              <section>
                <h2>{words.why}</h2>
                <Prose text={priority.why} />
                {findings.length === 0 ? null : <EvidenceTiles view={view} findings={findings} />}
              </section>
            )}
            <Plan view={view} priority={priority} />
            <Trends view={view} priority={priority} />
          </div>
          <Beside view={view} priority={priority} helpShown={helpFirst} />
        </div>
      </div>
    ),
  };
}

function Plan({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement {
  const { words } = view;
  const { actionPlan, outcomes, actions, indicators, aim } = priority;
  return (
    <>
      {aim === '' && outcomes.length === 0 ? null : (
        <section>
          <h2>{words.want}</h2>
          <Prose text={aim} />
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome.text}>
                <Text>{outcome.text}</Text>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.do}</h2>
        {actionPlan.state === 'to-come' ? (
          <InsetText>
            <Tag text={words.actionsToCome} kind="open" />
            <p>{actionPlan.note}</p>
          </InsetText>
        ) : null}
        {actionPlan.state === 'not-recorded' ? <p className="quiet">{words.notRecorded}</p> : null}
        {actions.length === 0 ? null : <ActionTable view={view} actions={actions} />}
      </section>
      {indicators.length === 0 ? null : (
        <section>
          <h2>{words.know}</h2>
          <table className="stacked">
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.target}</th>
                <th scope="col">{words.latest}</th>
              </tr>
            </thead>
            <tbody>
              {indicators.map((indicator) => (
                <tr key={indicator.title}>
                  <td data-column={words.indicator}>
                    <Text>{indicator.title}</Text>
                    <ExtraList extra={indicator.extra} />
                  </td>
                  <td data-column={words.target}>{indicator.targetInWords}</td>
                  <td data-column={words.latest}>
                    <span>
                      {latestOf(indicator, view) ?? <span className="quiet">{words.noReading}</span>}
                      {indicator.calculation === '' ? null : <span className="quiet small"> {indicator.calculation}</span>}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** The charts of the priority's indicators and of the topics that inform it, the resident's reading first. */
function Trends({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement | null {
  const { words, snapshot } = view;
  const shown = seriesOfPriority(snapshot, priority);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words.trend}</h2>
      {shown.map((series) => (
        <section key={series.slug} className="trend-section">
          <div className="trend-head">
            <h3>{series.title}</h3>
            <TrendTag view={view} series={series} />
          </div>
          <p>{residentReading(series, view.language)}</p>
          <Trend view={view} series={series} size="column" />
          <p>
            <a href={href(view, `/trends/${series.slug}`)}>{words.more(series.title)}</a>
          </p>
        </section>
      ))}
    </section>
  );
}

function latestOf(indicator: SnapshotIndicator, view: View): string | null {
  const latest = indicator.readings.toSorted((one, other) => one.when.localeCompare(other.when)).at(-1);
  return latest === undefined ? null : `${view.words.number(latest.value)} (${view.words.date(latest.when)})`;
}

const helpersOf = (view: View, priority: SnapshotPriority) =>
  priority.contacts.flatMap((slug) => view.snapshot.contacts.find((contact) => contact.slug === slug) ?? []);

function Help({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement | null {
  const { words } = view;
  const helpers = helpersOf(view, priority);
  if (helpers.length === 0) return null;
  return (
    <section className="help">
      <h2>{words.needHelp}</h2>
      <ul className="contacts">
        {helpers.map((contact) => (
          <ContactCard key={contact.slug} view={view} contact={contact} />
        ))}
      </ul>
      <p>
        <a href={href(view, '/contacts')}>{words.everyoneWhoHelps}</a>
      </p>
    </section>
  );
}

function Beside(props: { readonly view: View; readonly priority: SnapshotPriority; readonly helpShown: boolean }): ReactElement {
  const { view, priority, helpShown } = props;
  const { words, snapshot } = view;
  return (
    <div className="beside">
      {helpShown ? null : <Help view={view} priority={priority} />}
      <h2 className="small-heading">{words.leads}</h2>
      {priority.leadState === 'named' ? (
        <ul className="plain-list">
          {priority.leads.map((lead) => (
            <li key={`${lead.person}${lead.agency}`}>{lead.person === '' ? lead.agency : `${lead.person}, ${lead.agency}`}</li>
          ))}
        </ul>
      ) : (
        <p>
          <Tag text={priority.leadState === 'to-be-confirmed' ? words.leadToCome : words.notRecorded} kind="open" />
        </p>
      )}
      {priority.subgroup === null ? null : (
        <>
          <h2 className="small-heading">{words.delivers}</h2>
          <p>{priority.subgroup}</p>
        </>
      )}
      {priority.themes.length === 0 ? null : (
        <>
          <h2 className="small-heading">{words.runsThroughIt}</h2>
          <ul className="plain-list">
            {snapshot.themes
              .filter((theme) => priority.themes.includes(theme.slug))
              .map((theme) => (
                <li key={theme.slug}>
                  <a href={href(view, `/themes/${theme.slug}`)}>{theme.title}</a>
                </li>
              ))}
          </ul>
        </>
      )}
      {priority.extra.length === 0 ? null : (
        <>
          <h2 className="small-heading">{words.moreDetails}</h2>
          <ExtraList extra={priority.extra} />
        </>
      )}
      <Story view={view} slug={priority.slug} />
      <p className="quiet small">{words.lastPublished(words.date(view.publishedAt.slice(0, 10)))}</p>
    </div>
  );
}

function Story({ view, slug }: { readonly view: View; readonly slug: string }): ReactElement | null {
  const { words, snapshot, editions } = view;
  const label = snapshot.edition.previous ?? '';
  const origins = snapshot.lineage.filter((decision) => decision.to.some((focus) => focus.type === 'priority' && focus.slug === slug));
  const next = editions.find((edition) => edition.snapshot.edition.previous === snapshot.edition.label);
  if (origins.length === 0 && next === undefined) return null;
  return (
    <>
      <h2 className="small-heading">{words.story}</h2>
      {origins.map((decision) => (
        <div key={decision.kind}>
          <p>
            {words.cameFrom(decision.kind, words.list(decision.from.map((focus) => focus.title)), label)}. {decision.reason}
          </p>
          <DecidedBy view={view} decision={decision} />
        </div>
      ))}
      {origins.length === 0 ? null : (
        <p>
          <a href={href(view, '/changes')}>{words.wholeStory}</a>
        </p>
      )}
      {next === undefined ? null : (
        <p>
          <a href={hrefAcross(view, `/editions/${next.snapshot.edition.label}/changes`)}>
            {words.becameLater(next.snapshot.edition.label)}
          </a>
        </p>
      )}
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
