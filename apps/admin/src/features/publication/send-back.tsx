import { Alert, Button, Textarea } from '@mantine/core';
import type { AdoptionStep } from '@saferplan/domain/adoption';
import type { Edition } from '@saferplan/domain/plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { OwnText } from '../../edition-store/own-text.tsx';
import { client, sentAs } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { OpensForm } from '../../ui/opens-form.tsx';
import { ServerMessage } from '../../ui/server-message.tsx';
import { useHalfTyped, useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { takesFocus } from '../../ui/takes-focus.ts';
import { publicationWords } from '../../words/publication-words.ts';

const ID = 'sent-back';

/** Who sent it back, when, and what is to be put right before it is asked for again. */
export const SentBack = ({ step }: { readonly step: AdoptionStep }): ReactElement => (
  <li id={ID} tabIndex={-1}>
    <Avatar id={step.actorId} name={step.actorName} />
    <div>
      {publicationWords.publishScreen.sentBackOn(step.actorName, momentInWords(step.at))}
      <q className="sent-back">
        <OwnText>{step.reason}</OwnText>
      </q>
      <span>{publicationWords.publishScreen.putRightAndAskAgain}</span>
    </div>
  </li>
);

/** Instead of publishing what somebody else asked for: a form that says what is to be put right first. */
export function SendBack({ edition }: { readonly edition: Pick<Edition, 'id' | 'label' | 'version' | 'state'> }): ReactElement {
  const left = useWasLeft(FORM);
  return (
    <OpensForm label={publicationWords.publishScreen.sendBack} left={left}>
      {() => <ReasonForm edition={edition} />}
    </OpensForm>
  );
}

const FORM = 'send-back';

function ReasonForm({ edition }: { readonly edition: Pick<Edition, 'id' | 'label' | 'version' | 'state'> }): ReactElement {
  const { typed: reason, type: setReason, notice, wasLeft, send: sendOnce } = useHalfTyped(FORM, '');
  const announce = useAnnounce();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () =>
      sendOnce(
        async (change) => {
          await client.adoption.sendBack.mutate({ editionId: edition.id, reason }, sentAs(change));
        },
        { version: edition.version, state: edition.state },
      ),
    onSuccess: async (isSent) => {
      if (!isSent) return;
      announce(publicationWords.publishScreen.isSentBack(edition.label));
      await queries.invalidateQueries();
      document.getElementById(ID)?.focus();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Textarea
        ref={wasLeft ? null : takesFocus}
        label={publicationWords.publishScreen.whatIsToBePutRight}
        description={publicationWords.publishScreen.whoeverAskedReadsIt}
        autosize
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {notice}
      {send.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={send.error} />
        </Alert>
      )}
      <div>
        <Button type="submit" variant="light" loading={send.isPending}>
          {publicationWords.publishScreen.sendItBack}
        </Button>
      </div>
    </form>
  );
}
