import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';

const STEPS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'The year is the navigation',
    text: 'Assess, Plan, Decide, Deliver, Publish: what is filled is behind this edition, the ring is what it is at. G and a letter lead there by keyboard.',
  },
  {
    title: 'Find or do anything',
    text: 'Ctrl K leads to any screen or record by three letters, and does things: “new action in Mental Health”.',
  },
  {
    title: 'Read first, write in place',
    text: 'Screens read like the document. Click a text, or press Enter on it, to change it; a row opens beside the page.',
  },
  {
    title: 'It saves itself',
    text: 'A field is saved when you leave it, also without a connection, and Undo takes your last change back. Press ? for all keys.',
  },
  { title: 'Nothing is public until you publish', text: 'Publish shows what readers would see change, page by page, before anybody does.' },
];

/** A short tour at the first visit, a step at a time; closed, it stays closed for this account wherever it signs in. */
export function Tour(): ReactElement | null {
  const { closedNotices } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const step = STEPS[at];
  if (closedNotices.includes('tour') || step === undefined) return null;
  const close = async (): Promise<void> => {
    try {
      await client.accounts.closeNotice.mutate({ notice: 'tour' });
      await queries.invalidateQueries({ queryKey: trpc.accounts.session.queryKey() });
    } catch (error) {
      announce(messageOf(error));
    }
  };
  const isLast = at === STEPS.length - 1;
  return (
    <section className="box tour" aria-label="A short tour">
      <header className="box-head">
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <span className="quiet">
          {at + 1} of {STEPS.length}
        </span>
      </header>
      <div className="box-text">
        <p>{step.text}</p>
        <div className="buttons">
          {at === 0 ? null : (
            <Button variant="default" size="compact-md" onClick={() => setAt(at - 1)}>
              Back
            </Button>
          )}
          {isLast ? null : (
            <Button size="compact-md" onClick={() => setAt(at + 1)}>
              Next
            </Button>
          )}
          <Button variant={isLast ? 'filled' : 'subtle'} size="compact-md" onClick={() => void close()}>
            {isLast ? 'Done' : 'Close for good'}
          </Button>
        </div>
      </div>
    </section>
  );
}
