import type { SnapshotAction } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { Details } from '../govuk/details.tsx';
import { Tag } from '../govuk/tag.tsx';
import { ExtraList } from './extra-list.tsx';
import { Text } from './words-with-terms.tsx';
import type { View } from '../view.ts';
import type { Words } from '../words/en.ts';
import { LinkOrWords } from './link-or-words.tsx';

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
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.text} {...attributesOf?.(action)}>
            <td data-column={words.action}>
              <Text>{action.text}</Text>
              <ExtraList extra={action.extra} />
              <News view={view} action={action} />
            </td>
            <td data-column={words.who}>{action.leadAgency ?? <span className="quiet">{words.notAgreed}</span>}</td>
            <td data-column={words.when}>{dueInWords(action.due, words)}</td>
            <td data-column={words.now}>
              <Tag text={words.status[action.status]} kind={action.status} />
              {hasPassed(action, view.today) ? <p className="small">{words.duePassed}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was reported of an action: the newest in sight, the rest behind it. */
function News({ view, action }: { readonly view: View; readonly action: SnapshotAction }): ReactElement | null {
  const { words } = view;
  const [newest, ...older] = action.updates;
  if (newest === undefined) return null;
  return (
    <>
      <Update view={view} update={newest} />
      {older.length === 0 ? null : (
        <Details summary={words.earlierNews(older.length)}>
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

/** Whether an action's day or month is over and it is neither done nor stopped. */
const hasPassed = ({ due, status }: Pick<SnapshotAction, 'due' | 'status'>, today: string | null): boolean =>
  today !== null && /^\d/.test(due) && due < today.slice(0, due.length) && status !== 'done' && status !== 'stopped';

function dueInWords(due: SnapshotAction['due'], words: Words): string {
  if (due === 'ongoing' || due === 'quarterly' || due === 'annually' || due === 'not-agreed') return words.due[due];
  return words.date(due);
}
