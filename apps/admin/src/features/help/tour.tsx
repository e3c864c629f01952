import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { client, trpc, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { lang } from '../../words/spoken.ts';
import { help } from './help-texts.ts';

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
  const { steps, ...said } = help.tour;
  const step = steps[at];
  if (closedNotices.includes('tour') || step === undefined) return null;
  const close = async (): Promise<void> => {
    try {
      await client.accounts.closeNotice.mutate({ notice: 'tour' });
      await queries.invalidateQueries({ queryKey: trpc.accounts.session.queryKey() });
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  const isLast = at === steps.length - 1;
  return (
    <section className="box tour" lang={lang} aria-label={said.name}>
      <header className="box-head">
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <span className="quiet">{said.at(at + 1, steps.length)}</span>
      </header>
      <div className="box-text">
        <p>{step.text}</p>
        <div className="buttons">
          {at === 0 ? null : (
            <Button variant="default" size="compact-md" onClick={() => setAt(at - 1)}>
              {said.back}
            </Button>
          )}
          {isLast ? null : (
            <Button size="compact-md" onClick={() => setAt(at + 1)}>
              {said.next}
            </Button>
          )}
          <Button variant={isLast ? 'filled' : 'subtle'} size="compact-md" onClick={() => void close()}>
            {isLast ? said.done : said.closeForGood}
          </Button>
        </div>
      </div>
    </section>
  );
}
