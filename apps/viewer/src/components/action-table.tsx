import type { SnapshotAction } from '@saferplan/domain/publication';
import { inWords } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import type { Words } from '../words/en.ts';

/** What is done, by whom, until when, and where it stands. On a phone each row becomes a list with its headers. */
export function ActionTable({ view, actions }: { readonly view: View; readonly actions: readonly SnapshotAction[] }): ReactElement {
  const { words } = view;
  return (
    <table className="stacked">
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
          <tr key={action.text}>
            <td data-column={words.action}>{action.text}</td>
            <td data-column={words.who}>{action.leadAgency ?? <span className="quiet">{words.notAgreed}</span>}</td>
            <td data-column={words.when}>{dueInWords(action.due, words)}</td>
            <td data-column={words.now}>
              <span className={`tag tag-${action.status}`}>{words.status[action.status]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dueInWords(due: SnapshotAction['due'], words: Words): string {
  if (due === 'ongoing' || due === 'quarterly' || due === 'annually' || due === 'not-agreed') return words.due[due];
  return inWords(due);
}
