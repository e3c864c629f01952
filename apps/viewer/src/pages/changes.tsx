import { LineagePicture, type LineageNode } from '@saferplan/charts/lineage';
import type { SnapshotFocus, SnapshotLineage } from '@saferplan/domain/publication';
import { DecidedBy, lineageSentence } from '../components/lineage-sentence.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';

/** What became of each priority and theme of the edition before, as a picture and in words. */
export function changesPage(view: View): Page {
  const { words, snapshot } = view;
  const { lineage, edition } = snapshot;
  if (edition.previous === null)
    return {
      title: words.changed,
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
    section: 'changes',
    body: (
      <div className="width">
        <h1>{words.changedSince(edition.previous)}</h1>
        <p className="lede">{words.changesLede(edition.previous, edition.label)}</p>
        <div className="picture">
          <LineagePicture
            id="lineage"
            title={words.pictureTitle(edition.previous, edition.label)}
            description={words.pictureDescription}
            olderLabel={edition.previous}
            newerLabel={edition.label}
            older={unique(lineage.flatMap((decision) => decision.from))}
            newer={newerNodes(view)}
            links={lineage.map((decision) => ({ kind: decision.kind, from: decision.from.map(keyOf), to: decision.to.map(keyOf) }))}
            kindWords={words.kind}
            themeWord={words.theme.toLowerCase()}
          />
        </div>
        <h2>{words.inWords}</h2>
        <ul className="changes">
          {lineage.map((decision) => (
            <Change key={[...decision.from, ...decision.to].map(keyOf).join()} view={view} decision={decision} />
          ))}
        </ul>
      </div>
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
        <span className={`tag tag-lineage-${decision.kind}`}>{words.kind[decision.kind]}</span> {lineageSentence(view, decision)}
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
        <details>
          <summary>
            {words.whatWasDone} ({done.length})
          </summary>
          <ul>
            {done.map((action) => (
              <li key={action.text}>{action.text}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const keyOf = (focus: SnapshotFocus): string => `${focus.type}/${focus.slug}`;
const nodeOf = (focus: SnapshotFocus): LineageNode => ({ key: keyOf(focus), title: focus.title, type: focus.type });

function unique(foci: readonly SnapshotFocus[]): readonly LineageNode[] {
  return [...new Map(foci.map((focus) => [keyOf(focus), nodeOf(focus)])).values()];
}

function newerNodes({ snapshot }: View): readonly LineageNode[] {
  return [
    ...snapshot.priorities.map(({ slug, title }) => nodeOf({ type: 'priority', slug, title })),
    ...snapshot.themes.map(({ slug, title }) => nodeOf({ type: 'theme', slug, title })),
  ];
}
