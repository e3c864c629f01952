import { COMPARED_PARTS, compareFields, type FieldDifference } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { Page } from '../page.ts';
import { hrefAcross, type View } from '../view.ts';
import { definePage } from '../site/define-page.ts';

/** Two editions side by side: every field in which they differ. */
function comparePage(view: View, olderLabel: string, newerLabel: string): Page | null {
  const { words, editions } = view;
  const older = editions.find(({ snapshot }) => snapshot.edition.label === olderLabel)?.snapshot;
  const newer = editions.find(({ snapshot }) => snapshot.edition.label === newerLabel)?.snapshot;
  if (older === undefined || newer === undefined || older.edition.startsOn >= newer.edition.startsOn || view.base !== '') return null;
  const differences = compareFields(older, newer);
  return {
    title: words.compareTo(olderLabel, newerLabel),
    description: words.compareLede(olderLabel, newerLabel),
    section: 'changes',
    crumbs: [{ text: words.changed, href: hrefAcross(view, '/changes') }],
    body: (
      <div className="width">
        <h1>{words.compareTo(olderLabel, newerLabel)}</h1>
        <p className="lede">{differences.length === 0 ? words.nothingDiffers : words.compareLede(olderLabel, newerLabel)}</p>
        <p className="reading">{words.compareLeftOut}</p>
        {COMPARED_PARTS.map((part) => {
          const own = differences.filter((difference) => difference.part === part);
          return own.length === 0 ? null : (
            <section key={part}>
              <h2>{words.comparedParts[part]}</h2>
              <Differences view={view} differences={own} olderLabel={olderLabel} newerLabel={newerLabel} />
            </section>
          );
        })}
      </div>
    ),
  };
}

function Differences(props: {
  readonly view: View;
  readonly differences: readonly FieldDifference[];
  readonly olderLabel: string;
  readonly newerLabel: string;
}): ReactElement {
  const { view, differences, olderLabel, newerLabel } = props;
  const { words } = view;
  return (
    <table className="stacked compared">
      <thead>
        <tr>
          <th scope="col">{words.compareField}</th>
          <th scope="col">{olderLabel}</th>
          <th scope="col">{newerLabel}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ item, field, before, after }) => (
          <tr key={`${item} ${field}`}>
            <th scope="row">
              {item === '' ? '' : `${item}: `}
              {words.comparedFields[field] ?? field}
            </th>
            <td data-column={olderLabel}>
              {before === null ? <span className="quiet">{words.compareNone}</span> : <Lines text={before} />}
            </td>
            <td data-column={newerLabel}>{after === null ? <span className="quiet">{words.compareNone}</span> : <Lines text={after} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ text }: { readonly text: string }): ReactElement {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length < 2) return <span>{text === '' ? '–' : text}</span>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
