import { Alert, Button, TextInput } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { SuccessionDecision } from '@saferplan/domain/succession';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { evidenceInWords, LEFT, QUESTIONS, type Succession } from './succession-words.ts';

type Match = Outputs['succession']['matches'][number];
type Before = Match['priorities'][number];

/** Where each priority before goes: the title of the new one, or why it does not go on. Empty titles are not decided. */
interface Choice {
  readonly title: string;
  readonly reason: string;
}

const keyOf = ({ partnership, priority }: Before): string => `${partnership}/${priority}`;

/** The priorities of the plans before, as they could match, for people to decide: those that get the same title become one. */
export function CarryOver({ succession }: { readonly succession: Succession }): ReactElement {
  const matches = useQuery(trpc.succession.matches.queryOptions({ id: succession.id }));
  return (
    <section className="stack">
      <h3>Carry over priorities</h3>
      <p>
        What was published is read, and nothing else. Priorities that get the same new title become one, with the actions, outcomes,
        indicators and leads of each; nothing is joined unless you say so. One that does not go on needs a reason.
      </p>
      <Await query={matches}>{(found) => <Decide succession={succession} matches={found} />}</Await>
    </section>
  );
}

function Decide({ succession, matches }: { readonly succession: Succession; readonly matches: readonly Match[] }): ReactElement {
  const { content, locked } = useEdition();
  const { id: editionId, label } = content.edition;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const queries = useQueryClient();
  const carry = useMutation({
    mutationFn: () =>
      client.succession.carryOver.mutate({ id: succession.id, editionId, given: { decisions: decisionsOf(matches, choices) } }),
    onSuccess: async () => {
      await queries.invalidateQueries();
    },
  });
  const nameOf = (slug: string): string => succession.before.find((one) => one.slug === slug)?.name ?? slug;
  const choiceOf = (one: Before): Choice => choices[keyOf(one)] ?? { title: '', reason: '' };
  const set = (one: Before, changed: Partial<Choice>): void => setChoices({ ...choices, [keyOf(one)]: { ...choiceOf(one), ...changed } });
  if (locked) return <p className="quiet">Open a draft to carry them over: edition {label} is closed to changes.</p>;
  return (
    <>
      {matches.map((match) => (
        <fieldset key={match.priorities.map(keyOf).join(' ')}>
          <legend>{match.priorities.length > 1 ? 'These could become one' : 'Nothing matches this'}</legend>
          {match.pairs.length === 0 ? null : (
            <ul>
              {match.pairs.flatMap(({ one, other, evidence }) =>
                evidence.map((each) => (
                  <li key={`${one.partnership}/${one.priority} ${other.partnership}/${other.priority} ${JSON.stringify(each)}`}>
                    {nameOf(one.partnership)} and {nameOf(other.partnership)}: {evidenceInWords(each)}
                  </li>
                )),
              )}
            </ul>
          )}
          {match.priorities.map((one) => (
            <div key={keyOf(one)} className="stack">
              <TextInput
                label={`“${one.title}” (${nameOf(one.partnership)}) goes on as`}
                value={choiceOf(one).title}
                onChange={(event) => set(one, { title: event.currentTarget.value })}
              />
              {choiceOf(one).title === '' ? (
                <TextInput
                  label={`Or why “${one.title}” does not go on`}
                  value={choiceOf(one).reason}
                  onChange={(event) => set(one, { reason: event.currentTarget.value })}
                />
              ) : null}
            </div>
          ))}
        </fieldset>
      ))}
      {carry.error === null ? null : (
        <Alert color="red" role="alert">
          {messageOf(carry.error)}
        </Alert>
      )}
      <div className="buttons">
        <Button loading={carry.isPending} onClick={() => carry.mutate()}>
          {`Carry over into the draft of ${label}`}
        </Button>
      </div>
      {carry.data === undefined ? null : <Report report={carry.data} />}
    </>
  );
}

/** What was decided: priorities of the same title in one decision, in the order in which they are listed. What has no answer is left out, and refused. */
function decisionsOf(matches: readonly Match[], choices: Readonly<Record<string, Choice>>): readonly SuccessionDecision[] {
  const all = matches.flatMap(({ priorities }) => priorities);
  const ref = ({ partnership, priority }: Before) => ({ partnership, priority });
  const titled = Map.groupBy(all, (one) => choices[keyOf(one)]?.title.trim() ?? '');
  return [
    ...[...titled].flatMap(([title, from]) => (title === '' ? [] : [{ kind: 'carried' as const, title, from: from.map(ref) }])),
    ...(titled.get('') ?? []).flatMap((one) => {
      const reason = choices[keyOf(one)]?.reason.trim() ?? '';
      return reason === '' ? [] : [{ kind: 'left' as const, from: ref(one), reason }];
    }),
  ];
}

function Report({ report: { counts, questions, left } }: { readonly report: Outputs['succession']['carryOver'] }): ReactElement {
  return (
    <Alert color="teal" role="status">
      <p>
        Carried over:{' '}
        {Object.entries(counts)
          .map(([kind, count]) => `${kind} ${count.toString()}`)
          .join(', ')}
        .
      </p>
      {questions.length === 0 ? null : (
        <>
          <p>For you to decide, since the plans before say different things or speak of their old areas:</p>
          <ul>
            {questions.map(({ itemId, title, about, said }) => (
              <li key={`${itemId} ${about}`}>
                {title}: {QUESTIONS[about]} {said.map(({ name, words }) => `${name}: “${words}”`).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <details>
          <summary>Left behind: {left.length}</summary>
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
