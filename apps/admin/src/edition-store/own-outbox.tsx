import { useLayoutEffect } from 'react';
import { ownerOf, useSession } from '../session/session.ts';
import { outbox } from './outbox.ts';

/** Turns the outbox of this window to what the one who is signed in has typed and not saved; and to nobody's when they leave. */
export function OwnOutbox(): null {
  const owner = ownerOf(useSession());
  useLayoutEffect(() => {
    outbox.open(owner);
    return () => outbox.open(null);
  }, [owner]);
  return null;
}
