import { Alert, Button, NativeSelect, Textarea } from '@mantine/core';
import type { AdoptionMove } from '@saferplan/domain/adoption';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { client, failureIn, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { words } from '../words/en.ts';

type Move = { readonly move: AdoptionMove; readonly unmet: readonly string[] };

const ASKS_MEETING: ReadonlySet<AdoptionMove> = new Set(['recommend', 'adopt', 'refer-back']);
const ASKS_REASON: ReadonlySet<AdoptionMove> = new Set(['refer-back', 'open-amendment']);

/** The steps that can be taken next; of each that cannot be yet, what is missing. */
export function MoveList({ moves }: { readonly moves: readonly Move[] }): ReactElement {
  const { content } = useEdition();
  return (
    <section>
      <h2>What comes next</h2>
      <ul className="items moves">
        {moves.map((move) => (
          <li key={move.move} className="item">
            <h3>{words.moves[move.move]}</h3>
            {move.unmet.length > 0 ? (
              <>
                <p>Still missing:</p>
                <ul>
                  {move.unmet.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            ) : move.move === 'publish' ? (
              <LinkButton to="/editions/$label/publish" params={{ label: content.edition.label }} variant="light">
                Go to Publish
              </LinkButton>
            ) : (
              <MoveForm move={move.move} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoveForm({ move }: { readonly move: Exclude<AdoptionMove, 'publish'> }): ReactElement {
  const { content } = useEdition();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const meetings = content.items.meeting;
  const [meetingId, setMeetingId] = useState('');
  const [reason, setReason] = useState('');
  const [unmet, setUnmet] = useState<readonly string[]>([]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await client.adoption.move.mutate({
        editionId: content.edition.id,
        move,
        meetingId: meetings.find(({ id }) => id === meetingId)?.id ?? null,
        reason,
      });
      setUnmet([]);
      await queries.invalidateQueries();
      announce(`${words.movesDone[move]}: ${content.edition.label}.`);
    } catch (error) {
      const failure = failureIn(error);
      setUnmet(failure?.code === 'invalid-transition' ? failure.unmet : [messageOf(error)]);
    }
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      {ASKS_MEETING.has(move) ? (
        <NativeSelect
          label="Decided at"
          value={meetingId}
          data={[
            { value: '', label: move === 'refer-back' ? 'No meeting' : 'Choose a meeting' },
            ...meetings.map(({ id, heldOn, body }) => ({ value: id, label: `${heldOn}: ${body}` })),
          ]}
          onChange={(event) => setMeetingId(event.currentTarget.value)}
        />
      ) : null}
      {ASKS_REASON.has(move) ? (
        <Textarea
          label={move === 'open-amendment' ? 'What is to be amended, and why. This is published.' : 'Why'}
          autosize
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      {unmet.length === 0 ? null : (
        <Alert color="red" role="alert" title="This step cannot be taken yet">
          <ul>
            {unmet.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      <div>
        <Button type="submit" variant="light">
          {words.moves[move]}
        </Button>
      </div>
    </form>
  );
}
