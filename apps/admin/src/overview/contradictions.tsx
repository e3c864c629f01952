import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Lock, useEdition } from '../plan/edition-data.tsx';
import { ItemForm } from '../plan/item-form.tsx';
import { AddItem } from '../plan/item-list.tsx';
import { Comments } from '../teamwork/comments.tsx';

/** Where the documents that the plan was taken from contradict themselves: a line each, opened one at a time. */
export function Contradictions(): ReactElement | null {
  const { content, locked } = useEdition();
  const { contradiction: list } = content.items;
  const target = useLocation({ select: ({ hash }) => hash.split('--')[0] });
  if (list.length === 0 && locked) return null;
  const open = list.filter(({ settled }) => !settled).length;
  return (
    <section className="box">
      <header className="box-head">
        <h2>Contradictions in the source</h2>
        <span className="quiet">
          {list.length === 0 ? 'none noted' : `${open.toString()} of ${list.length.toString()} not settled with whoever wrote it`}
        </span>
      </header>
      <ul className="lines contradictions">
        {list.map((one) => (
          <li key={one.id} id={one.id}>
            <details name="contradictions" open={target === one.id}>
              <summary className="line">
                <span className="line-text">{one.subject}</span>
                <span className="state">{one.settled ? 'Settled' : 'Open'}</span>
              </summary>
              <div className="box-text">
                <Lock kind="contradiction" fields={one}>
                  <div className="item-fields item-fields-card">
                    <ItemForm kind="contradiction" item={one} />
                  </div>
                </Lock>
                <Comments kind="contradiction" item={one} name={one.subject} />
              </div>
            </details>
          </li>
        ))}
      </ul>
      {locked ? null : (
        <div className="box-text">
          <AddItem kind="contradiction" parentId={null} />
        </div>
      )}
    </section>
  );
}
