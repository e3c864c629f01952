import {
  type ActionChanges,
  type Chosen,
  compareEditions,
  type EditionComparison,
  type ListChange,
  placeOfCompared,
  type Reworded,
  type Snapshot,
  type SnapshotAction,
  standingOfAction,
} from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { dueInWords } from '../components/action-table.tsx';
import { DecisionFacts, LineageArticle, sharedDecider } from '../components/lineage-article.tsx';
import { MarkedWords } from '../components/marked-words.tsx';
import { verdictInWords } from '../components/verdict.tsx';
import type { Page } from '../page.ts';
import { definePage } from '../define-page.ts';
import { hrefAcross, type View } from '../view.ts';

/** Two editions as an article: what became of each priority, what is worded anew, actions that came and went, and what cannot be compared. */
function comparePage(view: View, olderLabel: string, newerLabel: string): Page | null {
  const { words, editions } = view;
  const older = editions.find(({ snapshot }) => snapshot.edition.label === olderLabel)?.snapshot;
  const newer = editions.find(({ snapshot }) => snapshot.edition.label === newerLabel)?.snapshot;
  if (older === undefined || newer === undefined || older.edition.startsOn >= newer.edition.startsOn || view.base !== '') return null;
  const comparison = compareEditions(older, newer);
  const said = words.onChanges;
  return {
    title: words.compareTo(olderLabel, newerLabel),
    description: words.compareLede(olderLabel, newerLabel),
    section: 'changes',
    crumbs: [{ text: words.changed, href: hrefAcross(view, '/changes') }],
    body: (
      <div className="width">
        <h1>{said.sideBySide(olderLabel, newerLabel)}</h1>
        <p className="lede">{isEmpty(comparison) ? said.nothing : words.compareLede(olderLabel, newerLabel)}</p>
        <div className="beside">
          <div className="article">
            <LineageArticle
              view={view}
              decisions={comparison.decisions}
              withDecider={sharedDecider(comparison.decisions) === null}
              heading="h2"
            />
            <PlanElements heading={said.added} titles={comparison.added.map(({ title }) => title)} />
            <PlanElements heading={said.ended} titles={comparison.ended.map(({ title }) => title)} />
            <Actions view={view} changes={comparison.actions} older={older} />
            <Texts view={view} reworded={comparison.reworded} />
            <Choices view={view} chosen={comparison.chosen} />
            <Lists view={view} lists={comparison.lists} />
            <CannotCompare view={view} comparison={comparison} olderLabel={olderLabel} newerLabel={newerLabel} />
          </div>
          <DecisionFacts view={{ ...view, snapshot: newer }} decisions={comparison.decisions} />
        </div>
      </div>
    ),
  };
}

const isEmpty = ({ decisions, added, ended, reworded, chosen, lists, actions }: EditionComparison): boolean =>
  [decisions, added, ended, reworded, chosen, lists, actions].every((part) => part.length === 0);

function PlanElements({ heading, titles }: { readonly heading: string; readonly titles: readonly string[] }): ReactElement | null {
  if (titles.length === 0) return null;
  return (
    <section className="article-part">
      <h2>{heading}</h2>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}

function Actions(props: {
  readonly view: View;
  readonly changes: readonly ActionChanges[];
  readonly older: Snapshot;
}): ReactElement | null {
  const { view, changes, older } = props;
  const { words } = view;
  const said = words.onChanges;
  if (changes.length === 0) return null;
  // Where it stood on the last day of its edition.
  const standing = (action: SnapshotAction): string => verdictInWords(view, standingOfAction(action, older.edition.endsOn)).toLowerCase();
  const due = (value: SnapshotAction['due']): string => dueInWords(value, words);
  return (
    <section className="article-part">
      <h2>{said.actionsHeading}</h2>
      {changes.map(({ priority, added, ended, moved }) => (
        <div key={priority}>
          <h3>{priority}</h3>
          <ul>
            {ended.map((action) => (
              <li key={action.text}>{said.actionEnded(action.text, due(action.due), standing(action))}</li>
            ))}
            {added.map((action) => (
              <li key={action.text}>{said.actionNew(action.text, due(action.due))}</li>
            ))}
            {moved.map(({ action, before }) => (
              <li key={action.text}>{said.actionMoved(action.text, due(before), due(action.due))}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Texts({ view, reworded }: { readonly view: View; readonly reworded: readonly Reworded[] }): ReactElement | null {
  const said = view.words.onChanges;
  if (reworded.length === 0) return null;
  const isMain = ({ part }: Reworded): boolean => part === 'priorities' || part === 'themes';
  const [main, rest] = [reworded.filter(isMain), reworded.filter((one) => !isMain(one))];
  return (
    <section className="article-part">
      <h2>{said.rewordedHeading}</h2>
      <p className="small quiet">{said.rewordedLede}</p>
      {main.map((one) => (
        <OneText key={`${one.item} ${one.field}`} view={view} reworded={one} />
      ))}
      {rest.length === 0 ? null : (
        <details className="more">
          <summary>{said.showReworded(rest.length)}</summary>
          {rest.map((one) => (
            <OneText key={`${one.part} ${one.item} ${one.field}`} view={view} reworded={one} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What was chosen otherwise, by the label of each choice. */
function Choices({ view: { words }, chosen }: { readonly view: View; readonly chosen: readonly Chosen[] }): ReactElement | null {
  const said = words.onChanges;
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'topics.recommendation': words.recommendation,
    'partnership.agencies.standing': { statutory: words.statutory, voluntary: words.voluntary },
  };
  if (chosen.length === 0) return null;
  return (
    <details className="more">
      <summary>{said.showChosen(chosen.length)}</summary>
      <ul>
        {chosen.map((one) => {
          const label = (value: string): string => labels[placeOfCompared(one)]?.[value] ?? words.notRecorded;
          const what = words.comparedFields[one.field] ?? one.field;
          return <li key={`${one.part} ${one.item} ${one.field}`}>{said.chosen(one.item, what, label(one.before), label(one.after))}</li>;
        })}
      </ul>
    </details>
  );
}

function OneText({
  view: { words },
  reworded: { part, item, field, words: marked },
}: {
  readonly view: View;
  readonly reworded: Reworded;
}): ReactElement {
  const what = words.comparedFields[field] ?? field;
  return (
    <p>
      <b>{`${item === '' ? words.comparedParts[part] : item}, ${what}:`}</b>{' '}
      <MarkedWords words={marked} removed={words.onChanges.removedWords} added={words.onChanges.addedWords} />
    </p>
  );
}

function Lists({ view, lists }: { readonly view: View; readonly lists: readonly ListChange[] }): ReactElement | null {
  const { words } = view;
  const said = words.onChanges;
  if (lists.length === 0) return null;
  return (
    <details className="more">
      <summary>{said.showLists(lists.length)}</summary>
      {lists.map(({ part, item, field, added, ended }) => (
        <div key={`${part} ${item} ${field}`}>
          <h3>{item === '' ? words.comparedParts[part] : `${item}: ${words.comparedFields[field] ?? field}`}</h3>
          <ul>
            {ended.map((text) => (
              <li key={`- ${text}`}>{said.entryEnded(text)}</li>
            ))}
            {added.map((text) => (
              <li key={`+ ${text}`}>{said.entryNew(text)}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function CannotCompare(props: {
  readonly view: View;
  readonly comparison: EditionComparison;
  readonly olderLabel: string;
  readonly newerLabel: string;
}): ReactElement {
  const { view, comparison, olderLabel, newerLabel } = props;
  const { words } = view;
  const said = words.onChanges;
  return (
    <section className="article-part">
      <h2>{said.cannotCompare}</h2>
      {comparison.notRecorded.map(({ item, fields, missingIn }) => (
        <p key={`${missingIn} ${item}`}>
          {said.onlyRecordedIn(
            missingIn === 'older' ? newerLabel : olderLabel,
            item,
            words.list(fields.map((field) => words.comparedFields[field] ?? field)),
          )}
        </p>
      ))}
      <p className="small quiet">{words.compareLeftOut}</p>
    </section>
  );
}

export const compare = definePage({
  path: '/changes/:older/:newer',
  of: 'site',
  // Each edition with each one before it.
  list: ({ editions }) => {
    const labels = editions.map(({ snapshot }) => snapshot.edition.label);
    return labels.flatMap((newer, index) => labels.slice(index + 1).map((older) => ({ older, newer })));
  },
  render: (view, { older, newer }) => comparePage(view, older, newer),
});
