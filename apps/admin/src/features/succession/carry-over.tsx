import { Alert, Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc } from '../../server/trpc.ts';
import { Await } from '../../ui/screen-states.tsx';
import {
  type Before,
  type Choice,
  choiceOf,
  type Choices,
  decidedCount,
  decisionsOf,
  joinedBy,
  type JoinChoice,
  joinOf,
  keyOf,
  keyOfMatch,
  type Match,
  NOTHING_CHOSEN,
} from './carried-choices.ts';
import { ACTION_PLANS, COUNTED, evidenceInWords, LEFT, QUESTIONS, type Succession } from './succession-in-words.ts';
import { successionWords } from '../../words/succession-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/** The priorities of the plans before, as they could match, for people to decide: those that are given the same title become one. */
export function CarryOver({ succession }: { readonly succession: Succession }): ReactElement {
  const { content, locked } = useEdition();
  const { id: editionId, label } = content.edition;
  const matches = useQuery(trpc.succession.matches.queryOptions({ id: succession.id }));
  const carried = useQuery({ ...trpc.succession.carried.queryOptions({ editionId }), staleTime: 0 });
  const [report, setReport] = useState<Outputs['succession']['carryOver'] | null>(null);
  const own = (list: Outputs['succession']['carried']) =>
    new Set(list.filter(({ successionId, kind }) => successionId === succession.id && kind === 'priority').map(({ itemId }) => itemId))
      .size;
  return (
    <section className="stack">
      <h3>{successionWords.carryOver.carryOverPriorities}</h3>
      <p>{successionWords.carryOver.whatWasPublishedIsRead}</p>
      {report === null ? null : <Report report={report} />}
      <Await query={carried}>
        {(list) =>
          own(list) > 0 ? (
            <p>{successionWords.carryOver.prioritiesOfTheDraftOf(own(list), label)}</p>
          ) : locked ? (
            <p className="quiet">{successionWords.carryOver.openADraftToCarry(label)}</p>
          ) : (
            <Await query={matches}>{(found) => <Decide succession={succession} matches={found} onCarried={setReport} />}</Await>
          )
        }
      </Await>
    </section>
  );
}

function Decide(props: {
  readonly succession: Succession;
  readonly matches: readonly Match[];
  readonly onCarried: (report: Outputs['succession']['carryOver']) => void;
}): ReactElement {
  const { succession, matches, onCarried } = props;
  const { content } = useEdition();
  const { id: editionId, label } = content.edition;
  const [choices, setChoices] = useState<Choices>(NOTHING_CHOSEN);
  const queries = useQueryClient();
  const decisions = decisionsOf(matches, choices);
  const carry = useMutation({
    mutationFn: () => client.succession.carryOver.mutate({ id: succession.id, editionId, given: { decisions } }),
    onSuccess: async (report) => {
      onCarried(report);
      await queries.invalidateQueries();
    },
  });
  const all = matches.flatMap(({ priorities }) => priorities);
  const titles = [...new Set([...all.map(({ title }) => title), ...decisions.flatMap((one) => (one.kind === 'carried' ? one.title : []))])];
  const nameOf = (slug: string): string => succession.before.find((one) => one.slug === slug)?.name ?? slug;
  const shown = { nameOf, titles };
  const joined = joinedBy(decisions, matches);
  const choose = (one: Before, choice: Choice): void => setChoices({ ...choices, each: { ...choices.each, [keyOf(one)]: choice } });
  const join = (match: Match, choice: JoinChoice): void =>
    setChoices({ ...choices, joins: { ...choices.joins, [keyOfMatch(match)]: choice } });
  return (
    <>
      {matches.map((match) =>
        match.priorities.length > 1 ? (
          <CouldBeOne
            key={keyOfMatch(match)}
            match={match}
            shown={shown}
            choice={joinOf(choices, match)}
            onChoose={(choice) => join(match, choice)}
          >
            {match.priorities.map((one) => (
              <Fate key={keyOf(one)} one={one} shown={shown} choice={choiceOf(choices, one)} onChoose={(choice) => choose(one, choice)} />
            ))}
          </CouldBeOne>
        ) : (
          match.priorities.map((one) => (
            <Fate key={keyOf(one)} one={one} shown={shown} choice={choiceOf(choices, one)} onChoose={(choice) => choose(one, choice)} />
          ))
        ),
      )}
      {carry.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={carry.error} />
        </Alert>
      )}
      {joined.length === 0 ? null : (
        <div>
          <p>{successionWords.carryOver.becomeOne}</p>
          <ul>
            {joined.map(({ title, priorities }) => (
              <li key={title}>
                “{title}”: {priorities.map((one) => `“${one.title}” (${nameOf(one.partnership)})`).join(', ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="buttons">
        <Button loading={carry.isPending} onClick={() => carry.mutate()}>
          {successionWords.carryOver.carryOverIntoTheDraft(label)}
        </Button>
        <span className="quiet">{successionWords.carryOver.decidedOf(decidedCount(decisions), all.length)}</span>
      </div>
    </>
  );
}

/** What the choices are shown with: names of partnerships by their addresses, and titles that can be chosen again. */
interface Shown {
  readonly nameOf: (slug: string) => string;
  readonly titles: readonly string[];
}

/** Priorities that could become one, with what speaks for it; each by itself where that is what becomes of them. */
function CouldBeOne(props: {
  readonly match: Match;
  readonly shown: Shown;
  readonly choice: JoinChoice;
  readonly onChoose: (choice: JoinChoice) => void;
  readonly children: ReactElement[];
}): ReactElement {
  const {
    match: { priorities, pairs },
    shown: { nameOf, titles },
    choice,
    onChoose,
    children,
  } = props;
  const names = priorities.map(({ title, partnership }) => `“${title}” (${nameOf(partnership)})`);
  return (
    <fieldset className="stack fate">
      <legend>{successionWords.carryOver.theseCouldBecomeOne}</legend>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <ul className="quiet">
        {pairs.flatMap(({ one, other, evidence }) =>
          evidence.map((each) => (
            <li key={`${one.partnership}/${one.priority} ${other.partnership}/${other.priority} ${JSON.stringify(each)}`}>
              {successionWords.carryOver.and(nameOf(one.partnership), nameOf(other.partnership), evidenceInWords(each))}
            </li>
          )),
        )}
      </ul>
      <div className="fate-choice">
        <NativeSelect
          label={successionWords.carryOver.whatBecomesOfThem}
          value={choice.fate}
          data={[
            { value: '', label: successionWords.carryOver.notDecidedYet },
            { value: 'one', label: successionWords.carryOver.theyBecomeOne },
            { value: 'each', label: successionWords.carryOver.eachIsDecidedByItself },
          ]}
          onChange={({ currentTarget: { value } }) => onChoose({ ...choice, fate: value === 'one' || value === 'each' ? value : '' })}
        />
        {choice.fate === 'one' ? (
          <Autocomplete
            label={successionWords.carryOver.itsTitle}
            value={choice.title}
            data={[...titles]}
            onChange={(title) => onChoose({ ...choice, title })}
          />
        ) : null}
      </div>
      {choice.fate === 'each' ? children : null}
    </fieldset>
  );
}

/** What becomes of one priority. */
function Fate(props: {
  readonly one: Before;
  readonly shown: Shown;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}): ReactElement {
  const {
    one,
    shown: { nameOf, titles },
    choice,
    onChoose,
  } = props;
  const { fate, words } = choice;
  const others = titles.filter((title) => title !== one.title);
  return (
    <div className="fate-choice">
      <NativeSelect
        label={`“${one.title}” (${nameOf(one.partnership)})`}
        value={fate}
        data={[
          { value: '', label: successionWords.carryOver.notDecidedYet },
          { value: 'own-title', label: successionWords.carryOver.goesOnUnderItsOwn },
          { value: 'other-title', label: successionWords.carryOver.goesOnUnderAnotherTitle },
          { value: 'ends', label: successionWords.carryOver.doesNotGoOn },
        ]}
        onChange={({ currentTarget: { value } }) => onChoose({ words: '', fate: FATES.find((known) => known === value) ?? '' })}
      />
      {fate === 'other-title' ? (
        <Autocomplete
          label={successionWords.carryOver.titleUnderWhichGoesOn(one.title)}
          value={words}
          data={others}
          onChange={(title) => onChoose({ fate, words: title })}
        />
      ) : null}
      {fate === 'ends' ? (
        <TextInput
          label={successionWords.carryOver.whyDoesNotGoOn(one.title)}
          value={words}
          maxLength={300}
          onChange={(event) => onChoose({ fate, words: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
}

const FATES = ['own-title', 'other-title', 'ends'] as const;

function Report({ report: { counts, questions, left } }: { readonly report: Outputs['succession']['carryOver'] }): ReactElement {
  return (
    <Alert color="teal" role="status">
      <p>
        {successionWords.carryOver.carriedOver(
          Object.entries(counts)
            .map(([kind, count]) => `${COUNTED[kind] ?? kind}: ${count.toString()}`)
            .join(', '),
        )}
      </p>
      {questions.length === 0 ? null : (
        <>
          <p>{successionWords.carryOver.forYouToDecideSince}</p>
          <ul>
            {questions.map(({ itemId, title, about, said }) => (
              <li key={`${itemId} ${about}`}>
                {title}: {QUESTIONS[about]}
                {said.length === 0 ? '' : ` (${said.map(({ name, words }) => `${name}: “${ACTION_PLANS[words] ?? words}”`).join('; ')})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <details>
          <summary>{successionWords.carryOver.leftBehind(left.length)}</summary>
          <ul>
            {left.map(({ source, why }) => (
              <li key={`${source.sha256}${source.path}`}>
                {source.name}: “{source.words}” ({LEFT[why]})
              </li>
            ))}
          </ul>
        </details>
      )}
    </Alert>
  );
}
