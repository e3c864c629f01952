import { Alert, Button, NativeSelect, Textarea } from '@mantine/core';
import type { AdoptionTransition } from '@saferplan/domain/adoption';
import type { UnmetCondition } from '@saferplan/domain/shared';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useHalfTyped, useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { hashOf, screenOf } from '../../places/screen-of.ts';
import { client, failureIn, messageOf, sentAs, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { takesFocus } from '../../ui/takes-focus.ts';
import { words } from '../../words/spoken.ts';
import { OpensForm } from '../../ui/opens-form.tsx';
import { placeOfUnmet } from './place-of-unmet.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { unmetInWords } from '../../words/unmet-in-words.ts';
import { useOwnOption, WithOwnNames } from '../../edition-store/own-text.tsx';

/** Who may note its adoption without a meeting: whoever looks, an administrator alone, or nobody. */
type MayLackMeeting = 'here' | 'administrator' | null;
type Move<Step = AdoptionTransition> = { readonly move: Step; readonly unmet: readonly UnmetCondition[] };

const ASKS_MEETING: ReadonlySet<AdoptionTransition> = new Set(['recommend', 'adopt', 'refer-back']);
/** Of a step that lacks more than this, what it lacks is opened by hand. */
const MOST_OPEN = 30;

const ASKS_REASON: ReadonlySet<AdoptionTransition> = new Set(['refer-back', 'open-amendment']);

/** The steps that can be taken next; of each that cannot be yet, what is missing, leading to where it is put right. */
export function TransitionList(props: { readonly moves: readonly Move[]; readonly mayLackMeeting: MayLackMeeting }): ReactElement {
  const { moves, mayLackMeeting } = props;
  const { content } = useEdition();
  const { role } = useSession();
  const isDraft = content.edition.state === 'draft';
  return (
    <section className="box">
      <header className="box-head">
        <h2>{adoptionWords.transitionList.whatComesNext}</h2>
      </header>
      {mayLackMeeting === 'administrator' && isDraft ? (
        <p className="box-text quiet">{adoptionWords.transitionList.anAdministratorNotes}</p>
      ) : null}
      {isDraft && mayLackMeeting === null ? (
        <p className="box-text quiet">
          <Phrase
            text={
              role === 'administrator'
                ? adoptionWords.transitionList.whereItWasPublicAlready
                : adoptionWords.transitionList.whereItWasPublicAskAnAdministrator
            }
            parts={[
              (inside) => (
                <Link to="/editions/$label" params={{ label: content.edition.label }} hash={`${content.edition.id}--publishedOn`}>
                  {inside}
                </Link>
              ),
            ]}
          />
        </p>
      ) : null}
      <ul className="lines moves">
        {moves.filter(isTakenHere).map((move) => (
          <li key={move.move}>
            {move.unmet.length > 0 ? (
              <Unmet move={move} />
            ) : (
              <div className="box-text">
                <h3>{words.moves[move.move]}</h3>
                {move.move === 'publish' ? (
                  <LinkButton to="/editions/$label/publish" params={{ label: content.edition.label }} variant="light">
                    {adoptionWords.transitionList.goToPublish}
                  </LinkButton>
                ) : move.move === 'open-amendment' ? (
                  <OpenAmendment />
                ) : (
                  <TransitionForm move={move.move} mayLackMeeting={mayLackMeeting === 'here'} />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was asked of somebody is sent back beside it, at Publish. */
const isTakenHere = (one: Move): one is Move<Exclude<AdoptionTransition, 'send-back'>> => one.move !== 'send-back';

/** A step that cannot be taken yet, with all that it still lacks. */
function Unmet({ move }: { readonly move: Move }): ReactElement {
  const { content } = useEdition();
  const { edition, items } = content;
  const problems = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const params = { label: edition.label };
  return (
    <details open={move.unmet.length <= MOST_OPEN}>
      <summary className="line">
        <span className="count" data-tone="gap">
          {move.unmet.length}
        </span>
        <span className="line-text">
          <b>{words.moves[move.move]}</b>
          <span>{adoptionWords.transitionList.stillMissing}</span>
        </span>
        <IconChevronRight aria-hidden="true" size={16} className="turns" />
      </summary>
      <ul className="sub-lines">
        {move.unmet.map((condition) => {
          const place = placeOfUnmet(condition, problems.data ?? [], items);
          const sentence = unmetInWords(condition);
          return (
            <li key={sentence}>
              {place === null ? (
                <WithOwnNames>{sentence}</WithOwnNames>
              ) : 'problem' in place ? (
                <Link to={screenOf(place.problem.place.kind, place.problem.place.field)} params={params} hash={hashOf(place.problem.place)}>
                  <WithOwnNames>{sentence}</WithOwnNames>
                </Link>
              ) : (
                <Link to="/editions/$label/adoption" params={params} hash={place.hash}>
                  <WithOwnNames>{sentence}</WithOwnNames>
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function OpenAmendment(): ReactElement {
  const left = useWasLeft(formOf('open-amendment'));
  return (
    <OpensForm label={words.moves['open-amendment']} left={left}>
      {() => <TransitionForm move="open-amendment" takesFocusAtOnce />}
    </OpensForm>
  );
}

const NOTHING = { meetingId: '', reason: '' };
const formOf = (move: string): string => `move/${move}`;

function TransitionForm(props: {
  readonly move: Exclude<AdoptionTransition, 'publish' | 'send-back'>;
  /** Whether its adoption may be noted without a meeting. */
  readonly mayLackMeeting?: boolean;
  /** Whether the reason has the focus once it is there: where somebody has just asked for the form. */
  readonly takesFocusAtOnce?: boolean;
}): ReactElement {
  const { move, mayLackMeeting = false, takesFocusAtOnce = false } = props;
  const { content } = useEdition();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const meetings = content.items.meeting;
  const ownOption = useOwnOption();
  const { typed, type, notice, wasLeft, send, isSending } = useHalfTyped(formOf(move), NOTHING);
  const { reason } = typed;
  // Since it was chosen, the meeting may have been removed.
  const meeting = meetings.find(({ id }) => id === typed.meetingId) ?? null;
  const [unmet, setUnmet] = useState<readonly string[]>([]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { id: editionId, version, state } = content.edition;
      const isTaken = await send(
        async (change) => {
          await client.adoption.move.mutate({ editionId, move, meetingId: meeting?.id ?? null, reason }, sentAs(change));
        },
        // Taken once more, as after a referral back, it is another step.
        { version, state, meetingId: meeting?.id ?? null },
      );
      if (!isTaken) return;
      setUnmet([]);
      await queries.invalidateQueries();
      announce(`${words.movesDone[move]}: ${content.edition.label}.`);
    } catch (error) {
      const failure = failureIn(error);
      setUnmet(failure?.code === 'invalid-transition' ? failure.unmet.map(unmetInWords) : [messageOf(error)]);
    }
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      {ASKS_MEETING.has(move) ? (
        <NativeSelect
          label={adoptionWords.transitionList.decidedAt}
          value={meeting?.id ?? ''}
          data={[
            {
              value: '',
              label:
                move === 'refer-back'
                  ? adoptionWords.transitionList.noMeeting
                  : mayLackMeeting && move === 'adopt'
                    ? adoptionWords.transitionList.notRecorded
                    : adoptionWords.transitionList.chooseAMeeting,
            },
            ...meetings.map(({ id, heldOn, body }) => ownOption(id, `${dayInWords(heldOn)}: ${body}`)),
          ]}
          onChange={(event) => type({ ...typed, meetingId: event.currentTarget.value })}
        />
      ) : null}
      {ASKS_REASON.has(move) ? (
        <Textarea
          label={move === 'open-amendment' ? adoptionWords.transitionList.whatIsToBeAmended : adoptionWords.transitionList.why}
          {...(takesFocusAtOnce && !wasLeft ? { ref: takesFocus } : {})}
          autosize
          required
          value={reason}
          onChange={(event) => type({ ...typed, reason: event.currentTarget.value })}
        />
      ) : null}
      {notice}
      {unmet.length === 0 ? null : (
        <Alert color="red" role="alert" title={adoptionWords.transitionList.thisStepCannotBeTaken}>
          <ul>
            {unmet.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      <div>
        <Button type="submit" variant="light" loading={isSending}>
          {words.moves[move]}
        </Button>
      </div>
    </form>
  );
}
