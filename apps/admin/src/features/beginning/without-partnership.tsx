import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { signOut } from '../../session/sign-out.ts';
import { client } from '../../server/trpc.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { useTitle } from '../../ui/use-title.ts';
import { NewPartnershipForm } from './begin-partnership.tsx';
import { beginningWords } from '../../words/beginning-words.ts';

/** For somebody whose account belongs to no partnership: the operator begins the first one, and everybody else is told whom to ask. */
export function WithoutPartnership({ email, isOperator }: { readonly email: string; readonly isOperator: boolean }): ReactElement {
  const { title, youBelongToNone, youCanBeginOne, askForAnInvitation, signOut: leave } = beginningWords.withoutPartnership;
  useTitle(title);
  return (
    <div className="stack">
      <h2 ref={takesFocus} tabIndex={-1}>
        {title}
      </h2>
      <p>{youBelongToNone(email)}</p>
      <p>{isOperator ? youCanBeginOne : askForAnInvitation}</p>
      {isOperator ? <NewPartnershipForm begin={(given) => client.partnerships.beginFirst.mutate({ given })} /> : null}
      <div className="buttons">
        <Button variant="default" onClick={() => void signOut(null)}>
          {leave}
        </Button>
      </div>
    </div>
  );
}
