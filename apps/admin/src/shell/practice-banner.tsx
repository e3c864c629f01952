import type { ReactElement } from 'react';
import { choosePartnership } from '../accounts/choose-partnership.ts';
import { useSession } from '../accounts/session.tsx';

/** Says on every screen of a practice copy that it is one, and leads back to the partnerships that are none. */
export function PracticeBanner(): ReactElement | null {
  const { isPractice, partnerships } = useSession();
  if (!isPractice) return null;
  const real = partnerships.find((one) => !one.isPractice);
  return (
    <p className="practice-banner" role="note">
      <b>Practice.</b> Nothing here is published, sent or seen by anybody outside.{' '}
      {real === undefined ? null : (
        <button type="button" onClick={() => choosePartnership(real.slug)}>
          Back to {real.name}
        </button>
      )}
    </p>
  );
}
