import type { Outputs } from '@saferplan/api/router';
import type { ReactElement } from 'react';
import { momentInWords } from '../ui/moment-in-words.ts';

const OUTCOMES = {
  'signed-in': 'signed in',
  'second-factor-asked': 'gave the right password',
  refused: 'was refused',
  'second-factor-refused': 'gave a wrong second factor',
  'locked-out': 'was slowed down after too many tries',
} as const;

/** Who has signed in to this partnership or tried to, the newest first. */
export function SignIns({ signIns }: Pick<Outputs['accounts']['people'], 'signIns'>): ReactElement {
  return (
    <details>
      <summary>Who has signed in</summary>
      <ul>
        {signIns.map(({ at, email, outcome, address }) => (
          <li key={`${at} ${email}`}>
            {momentInWords(at)}: {email} {OUTCOMES[outcome]} <span className="quiet">{address}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
