import { useLayoutEffect } from 'react';
import { HalfTyped } from '../session/half-typed.ts';
import { ownerOf, useSession } from '../session/session.ts';
import { deviceStorage } from '../ui/device-storage.ts';
import { outbox } from './outbox.ts';

/** Turns the outbox of this window to what the one who is signed in has typed and not saved; and to nobody's when they leave. */
export function OwnOutbox(): null {
  const owner = ownerOf(useSession());
  useLayoutEffect(() => {
    outbox.open(owner);
    const forms = new HalfTyped(deviceStorage, owner);
    // Also of a form that has gone, as where the page was loaded anew before the answer came.
    const forget = outbox.whenSaved(({ changeSetId }) => (changeSetId === undefined ? undefined : forms.forgetSent(changeSetId)));
    return () => {
      forget();
      outbox.open(null);
    };
  }, [owner]);
  return null;
}
