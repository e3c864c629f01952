import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense } from 'react';
import { BeginFirstPlan, BeginPartnership } from '../beginning/index.ts';
import { SignOut } from '../../session/sign-out-button.tsx';
import { useSession } from '../../session/session.ts';
import { takesFocus } from '../../ui/takes-focus.ts';
import { useTitle } from '../../ui/use-title.ts';
import { type client, trpc } from '../../server/trpc.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { frame, lang, words } from '../../words/spoken.ts';
import { useCopyOrChoosePlan } from '../../edition-store/use-copy-forward.ts';
import { inWords } from '../../ui/dates-in-words.ts';
import { planWords } from '../../words/plan-words.ts';

/** What somebody sees first: their partnerships where they have several, else every edition of the one that they have. */
export function EditionsScreen(): ReactElement {
  const session = useSession();
  const isOne = session.partnerships.length < 2;
  useTitle(isOne ? words.editions : frame.yourPartnerships, isOne ? session.partnership.name : '');
  return (
    <main className="lone wide">
      <header className="screen-heading">
        <h1 ref={takesFocus} tabIndex={-1} lang={isOne ? 'en-GB' : lang}>
          {isOne ? session.partnership.name : frame.yourPartnerships}
        </h1>
        <SignOut
          button={(said, press) => (
            <Button variant="subtle" onClick={press}>
              {said}
            </Button>
          )}
        />
      </header>
      <Editions isOne={isOne} />
      {isOne ? null : (
        <Suspense fallback={words.loading}>
          <YourPartnerships />
        </Suspense>
      )}
      {session.isOperator ? (
        <Suspense fallback={null}>
          <BeginPartnership />
        </Suspense>
      ) : null}
    </main>
  );
}

/** How the plan of one's partnership is begun where it has no edition; else, for who has one partnership, its editions, the newest first. */
function Editions({ isOne }: { readonly isOne: boolean }): ReactElement {
  const { partnership } = useSession();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  return (
    <Await query={editions}>
      {(list) => {
        if (list.length > 0) return isOne ? <EditionList list={list} /> : null;
        return (
          <>
            {isOne ? null : <h2 lang="en-GB">{partnership.name}</h2>}
            <NoPlanYet />
          </>
        );
      }}
    </Await>
  );
}

/** From here an edition is opened, and the newest copied forward. */
function EditionList({ list }: { readonly list: Awaited<ReturnType<typeof client.plan.editions.query>> }): ReactElement {
  const { copy, isPending } = useCopyOrChoosePlan();
  return (
    <>
      <h2>{words.editions}</h2>
      <ul className="editions">
        {list.map((edition) => (
          <li key={edition.id}>
            <Link className="edition-link" to="/editions/$label" params={{ label: edition.label }}>
              {edition.label}
            </Link>
            <span className={`state state-${edition.state}`}>{words.states[edition.state]}</span>
            <span className="quiet">{planWords.editionsScreen.fromTo(inWords(edition.startsOn), inWords(edition.endsOn))}</span>
            {edition.state === 'draft' || list.some((other) => other.previousId === edition.id) ? null : (
              <Button className="box-more" variant="light" size="compact-md" loading={isPending} onClick={() => copy(edition.id)}>
                {words.copyForward(edition.label)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={words.loading}>
        <WaitsHere />
      </Suspense>
    </>
  );
}

const PeopleWhoBegin = lazy(async () => ({ default: (await import('./people-who-begin.tsx')).PeopleWhoBegin }));
const WaitsHere = lazy(async () => ({ default: (await import('./your-partnerships.tsx')).WaitsHere }));
const YourPartnerships = lazy(async () => ({ default: (await import('./your-partnerships.tsx')).YourPartnerships }));

/** What stands where a partnership has no edition: how to begin, for those who may. */
function NoPlanYet(): ReactElement {
  const { role } = useSession();
  if (role !== 'administrator') return <Empty>{planWords.editionsScreen.thereIsNoPlanYet}</Empty>;
  return (
    <Suspense fallback={null}>
      <BeginFirstPlan />
      <PeopleWhoBegin />
    </Suspense>
  );
}
