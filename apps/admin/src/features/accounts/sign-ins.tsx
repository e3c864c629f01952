import type { Outputs } from '@saferplan/api/router';
import type { ReactElement } from 'react';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { settingsWords } from '../../words/settings-words.ts';

const OUTCOMES = {
  'signed-in': settingsWords.signIns.signedIn,
  'second-factor-asked': settingsWords.signIns.gaveTheRightPassword,
  refused: settingsWords.signIns.wasRefused,
  'second-factor-refused': settingsWords.signIns.gaveAWrongSecondFactor,
  'locked-out': settingsWords.signIns.wasSlowedDownAfterToo,
} as const;

/** Who has signed in to this partnership or tried to, the newest first. */
export function SignIns({ signIns }: Pick<Outputs['accounts']['people'], 'signIns'>): ReactElement {
  return (
    <details>
      <summary>{settingsWords.signIns.whoHasSignedIn}</summary>
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
