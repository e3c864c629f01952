import { type ActionStanding, type SnapshotAction, standingOfAction } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';

/** One square an action, in the order of the plan: a decoration before words that say the same. */
export function Squares({ actions, day }: { readonly actions: readonly SnapshotAction[]; readonly day: string | null }): ReactElement {
  return (
    <span className="squares" aria-hidden="true">
      {actions.map((action) => (
        <svg key={action.text} viewBox="0 0 18 18">
          {square(standingOfAction(action, day))}
        </svg>
      ))}
    </span>
  );
}

function square(standing: ActionStanding): ReactElement {
  const box = (className: string): ReactElement => <rect className={`sign ${className}`} x="1.5" y="1.5" width="15" height="15" rx="2" />;
  switch (standing) {
    case 'done':
      return (
        <>
          {box('on')}
          <path className="sign tick" d="m5 9.3 2.7 2.7L13 6.5" />
        </>
      );
    case 'under-way':
      return (
        <>
          {box('is-usual')}
          <rect className="sign on" x="1.5" y="9" width="15" height="7.5" rx="1" />
        </>
      );
    case 'late':
      return (
        <>
          {box('is-bad')}
          <path className="sign is-bad" d="m6 6 6 6m0-6-6 6" />
        </>
      );
    case 'date-passed':
      return (
        <>
          {box('is-late')}
          <path className="sign is-late" d="M9 5v5M9 12.8v.2" />
        </>
      );
    case 'stopped':
      return (
        <>
          {box('is-mixed')}
          <path className="sign is-mixed" d="M5 9h8" />
        </>
      );
    case 'not-started':
      return box('is-mixed');
    case 'not-reported':
      return box('dashed');
  }
}
