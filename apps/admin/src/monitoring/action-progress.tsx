import { describeDue } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ItemList } from '../plan/item-list.tsx';
import { Comments } from '../teamwork/comments.tsx';
import { words } from '../words/en.ts';
import { RagTag } from './rag-tag.tsx';
import type { RatedAction } from './use-rated-actions.ts';

/** One action: its colour and why, and what was reported of it, newest last, with a line to report more. */
export function ActionProgress({ rated }: { readonly rated: RatedAction }): ReactElement {
  const { action, rating, updates } = rated;
  return (
    <li className="item action-progress" id={action.id}>
      <h3>{action.text}</h3>
      <p className="action-facts">
        <RagTag rag={rating.rag} />
        <span>{words.statuses[rating.status]}</span>
        <span>Due: {describeDue(action.due)}</span>
      </p>
      <p className="quiet">
        {rating.because}
        {rating.overridden === null ? '' : ` By the rules it would be: ${words.rags[rating.overridden].toLowerCase()}.`}
      </p>
      <details>
        <summary>
          {updates.length === 0 ? 'Report on it' : updates.length === 1 ? 'One update' : `${updates.length.toString()} updates`}
          <span className="visually-hidden">: {action.text}</span>
        </summary>
        <ItemList kind="action-update" parentId={action.id} heading={null} />
      </details>
      <Comments kind="action" item={action} name={action.text} />
    </li>
  );
}
