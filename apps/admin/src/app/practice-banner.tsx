import type { ReactElement } from 'react';
import { choosePartnership } from '../session/choose-partnership.ts';
import { useSession } from '../session/session.ts';
import { frame, lang } from '../words/spoken.ts';

/** Says on every screen of a practice copy that it is one, and leads back to the partnerships that are none. */
export function PracticeBanner(): ReactElement | null {
  const { isPractice, partnerships } = useSession();
  if (!isPractice) return null;
  const real = partnerships.find((one) => !one.isPractice);
  return (
    <p className="practice-banner" role="note" lang={lang}>
      <b>{frame.practice}</b> {frame.practiceHelp}{' '}
      {real === undefined ? null : (
        <button type="button" onClick={() => choosePartnership(real.slug)}>
          {frame.backTo(real.name)}
        </button>
      )}
    </p>
  );
}
