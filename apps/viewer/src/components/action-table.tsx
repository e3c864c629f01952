import { type SnapshotAction, standingOfAction } from '@saferplan/domain/publication';
import { effectInWords } from '@saferplan/messages';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Details } from '../govuk/details.tsx';
import { ExtraList } from './extra-list.tsx';
import { Text } from './words-with-terms.tsx';
import { href, type View } from '../view.ts';
import type { Words } from '../words/en.ts';
import { LinkOrWords } from './link-or-words.tsx';
import { Verdict } from './verdict.tsx';

type Column = 'action' | 'who' | 'when' | 'now';
const COLUMNS: readonly Column[] = ['action', 'who', 'when', 'now'];

/** In which column a field is shown, and how. */
export interface Shown {
  readonly column: Column;
  readonly show: (action: SnapshotAction, view: View) => ReactNode;
}

/** In which column each field of an action is shown, and how: a published field without an answer is a type error. */
export const SHOWN: { readonly [Field in keyof SnapshotAction]: Shown } = {
  text: { column: 'action', show: ({ text }) => <Text>{text}</Text> },
  extra: { column: 'action', show: ({ extra }) => <ExtraList extra={extra} /> },
  updates: { column: 'action', show: (action, view) => <Updates view={view} action={action} /> },
  effects: { column: 'action', show: (action, view) => <Effects view={view} action={action} /> },
  leadAgency: {
    column: 'who',
    show: ({ leadAgency }, { words }) => leadAgency ?? <span className="quiet">{words.notAgreed}</span>,
  },
  due: { column: 'when', show: ({ due }, { words }) => dueInWords(due, words) },
  status: {
    column: 'now',
    show: (action, view) => <Verdict view={view} verdict={standingOfAction(action, view.today)} />,
  },
};

/** What is done, by whom, until when, and where it stands. On a phone each row becomes a list with its headers. */
export function ActionTable(props: {
  readonly view: View;
  readonly actions: readonly SnapshotAction[];
  readonly attributesOf?: (action: SnapshotAction) => Readonly<Record<string, string>>;
}): ReactElement {
  const { view, actions, attributesOf } = props;
  const { words } = view;
  return (
    <table className="stacked actions-table">
      <caption className="visually-hidden">{words.do}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.text} {...attributesOf?.(action)}>
            {COLUMNS.map((column, index) => {
              const shown = Object.entries(SHOWN)
                .filter(([, field]) => field.column === column)
                .map(([field, { show }]) => <Fragment key={field}>{show(action, view)}</Fragment>);
              return index === 0 ? (
                <th key={column} scope="row" data-column={words[column]}>
                  {shown}
                </th>
              ) : (
                <td key={column} data-column={words[column]}>
                  {shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an action was expected to do, when that was said, and what became of it. */
function Effects({ view, action }: { readonly view: View; readonly action: SnapshotAction }): ReactElement | null {
  const { words, language } = view;
  if (action.effects.length === 0) return null;
  return (
    <Details summary={words.didItWork}>
      {action.effects.map((effect) => {
        const { expected, said, result } = effectInWords(effect, language);
        return (
          <Fragment key={effect.text}>
            {[...expected, said].map((sentence) => (
              <p key={sentence} className="news">
                {sentence}
              </p>
            ))}
            <p className="news">
              <b>{result.join(' ')}</b>{' '}
              {effect.result.kind === 'series' ? <a href={href(view, `/trends/${effect.result.series}`)}>{words.theTrend}</a> : null}
            </p>
          </Fragment>
        );
      })}
    </Details>
  );
}

/** What was reported of an action: the newest in sight, the rest behind it. */
function Updates({ view, action }: { readonly view: View; readonly action: SnapshotAction }): ReactElement | null {
  const { words } = view;
  const [newest, ...older] = action.updates;
  if (newest === undefined) return null;
  return (
    <>
      <Update view={view} update={newest} />
      {older.length === 0 ? null : (
        <Details summary={words.earlierUpdates(older.length)}>
          {older.map((update) => (
            <Update key={`${update.on} ${update.done}`} view={view} update={update} />
          ))}
        </Details>
      )}
    </>
  );
}

function Update({ view, update }: { readonly view: View; readonly update: SnapshotAction['updates'][number] }): ReactElement {
  const { words } = view;
  const { on, done, next, evidence } = update;
  return (
    <p className="news">
      <span className="quiet">{words.date(on)}:</span> {done === '' ? words.status[update.status] : done}
      {next === '' ? '' : ` ${words.next(next)}`} {evidence === '' ? null : <LinkOrWords address={evidence}>{words.evidence}</LinkOrWords>}
    </p>
  );
}

/** When an action is due, in words: a day, a month or a rhythm. */
export function dueInWords(due: SnapshotAction['due'], words: Words): string {
  if (due === 'ongoing' || due === 'quarterly' || due === 'annually' || due === 'not-agreed') return words.due[due];
  return words.date(due);
}
