import { type LineageColumn, type LineageNode, LineagePicture, type LineagePictureProps } from '@saferplan/charts/lineage';
import type { Snapshot, SnapshotFocus, SnapshotLineage } from '@saferplan/domain/publication';
import { areaChangesSince, AreaStory } from '../components/area-story.tsx';
import { DecidedBy, lineageSentence } from '../components/lineage-sentence.tsx';
import { Details } from '../govuk/details.tsx';
import { Tag } from '../govuk/tag.tsx';
import { Scrolls } from '../components/scrolls.tsx';
import type { Page } from '../page.ts';
import { href, hrefAcross, type View } from '../view.ts';
import { definePage, linkTo } from '../site/define-page.ts';
import { pageEntry, wordsIn } from '../site/search-entry.ts';

/** What became of each priority and theme of the edition before, as a picture and in words; and the years before that. */
function changesPage(view: View): Page {
  const { words, snapshot, editions } = view;
  const { lineage, edition } = snapshot;
  const older = editions.filter((other) => other.snapshot.edition.startsOn < edition.startsOn);
  const areaChanges = areaChangesSince(view);
  if (edition.previous === null)
    return {
      title: words.changed,
      description: words.firstEdition,
      section: 'changes',
      body: (
        <div className="width">
          <h1>{words.changed}</h1>
          <p className="lede">{words.firstEdition}</p>
        </div>
      ),
    };
  return {
    title: words.changedSince(edition.previous),
    description: words.changesLede(edition.previous, edition.label),
    section: 'changes',
    body: (
      <div className="width">
        <h1>{words.changedSince(edition.previous)}</h1>
        <p className="lede">{words.changesLede(edition.previous, edition.label)}</p>
        <Scrolls className="picture" label={words.pictureTitle(edition.previous, edition.label)}>
          <LineagePicture
            id="lineage"
            title={words.pictureTitle(edition.previous, edition.label)}
            description={words.pictureDescription}
            {...pictureOf([snapshot, ...older.map((other) => other.snapshot)])}
            kindWords={words.kind}
            themeWord={words.theme.toLowerCase()}
          />
        </Scrolls>
        <h2>{words.inWords}</h2>
        <ul className="changes">
          {lineage.map((decision) => (
            <Change key={[...decision.from, ...decision.to].map(keyOf).join()} view={view} decision={decision} />
          ))}
        </ul>
        {areaChanges.length === 0 ? null : (
          <section>
            <h2>{words.areaChanged}</h2>
            <AreaStory view={view} changes={areaChanges} />
          </section>
        )}
        {older.length === 0 ? null : (
          <section>
            <h2>{words.acrossYears}</h2>
            <ul>
              {older.map((other) => {
                const { label, previous } = other.snapshot.edition;
                return (
                  <li key={label}>
                    <a href={hrefAcross(view, `/changes/${label}/${edition.label}`)}>{words.compareTo(label, edition.label)}</a>
                    {previous === null ? null : (
                      <>
                        {' · '}
                        <a href={hrefAcross(view, `/editions/${label}/changes`)}>{words.changedSince(previous)}</a>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </div>
    ),
  };
}

/** The columns and joints of the picture, from editions newest first. An edition that is not held shows by what its successor names of it. */
function pictureOf(newestFirst: readonly Snapshot[]): Pick<LineagePictureProps, 'columns' | 'joints'> {
  const linked = newestFirst.filter(({ edition }) => edition.previous !== null);
  const oldest = linked.at(-1);
  const held = newestFirst.find(({ edition }) => edition.label === oldest?.edition.previous);
  const first: LineageColumn = {
    label: oldest?.edition.previous ?? '',
    nodes: held === undefined ? unique((oldest?.lineage ?? []).flatMap(({ from }) => from)) : nodesOf(held),
  };
  const inOrder = linked.toReversed();
  return {
    columns: [first, ...inOrder.map((snapshot) => ({ label: snapshot.edition.label, nodes: nodesOf(snapshot) }))],
    joints: inOrder.map(({ lineage }) =>
      lineage.map((decision) => ({ kind: decision.kind, from: decision.from.map(keyOf), to: decision.to.map(keyOf) })),
    ),
  };
}

function Change({ view, decision }: { readonly view: View; readonly decision: SnapshotLineage }) {
  const { words, snapshot } = view;
  const done = snapshot.topics
    .filter(
      (topic) => topic.reviews !== null && decision.from.some((focus) => topic.reviews !== null && keyOf(focus) === keyOf(topic.reviews)),
    )
    .flatMap((topic) => topic.completedActions);
  return (
    <li>
      <h3>
        <Tag text={words.kind[decision.kind]} kind={`lineage-${decision.kind}`} /> {lineageSentence(view, decision)}
      </h3>
      <p>{decision.reason}</p>
      {decision.to.length === 0 ? null : (
        <p>
          {decision.to.map((focus, index) => (
            <span key={keyOf(focus)}>
              {index === 0 ? '' : ' · '}
              <a href={href(view, `/${focus.type === 'priority' ? 'priorities' : 'themes'}/${focus.slug}`)}>{focus.title}</a>
            </span>
          ))}
        </p>
      )}
      <DecidedBy view={view} decision={decision} />
      {done.length === 0 ? null : (
        <Details summary={`${words.whatWasDone} (${done.length})`}>
          <ul>
            {done.map((action) => (
              <li key={action.text}>{action.text}</li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  );
}

const keyOf = (focus: SnapshotFocus): string => `${focus.type}/${focus.slug}`;
const nodeOf = (focus: SnapshotFocus): LineageNode => ({ key: keyOf(focus), title: focus.title, type: focus.type });

function unique(foci: readonly SnapshotFocus[]): readonly LineageNode[] {
  return [...new Map(foci.map((focus) => [keyOf(focus), nodeOf(focus)])).values()];
}

function nodesOf(snapshot: Snapshot): readonly LineageNode[] {
  return [
    ...snapshot.priorities.map(({ slug, title }) => nodeOf({ type: 'priority', slug, title })),
    ...snapshot.themes.map(({ slug, title }) => nodeOf({ type: 'theme', slug, title })),
  ];
}

export const changes = definePage({
  path: '/changes',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/changes', (words) => words.changed), section: 'changes' },
  hasContent: ({ edition }) => edition.previous !== null,
  search: ({ lineage }, words) =>
    pageEntry(
      '/changes',
      words.changed,
      wordsIn(lineage.flatMap(({ from, to, reason }) => [...[...from, ...to].map(({ title }) => title), reason])),
    ),
  render: changesPage,
});
