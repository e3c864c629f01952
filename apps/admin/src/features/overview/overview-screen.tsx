import { Button } from '@mantine/core';
import { type EditionProblem, yearAfter } from '@saferplan/domain/plan';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, Suspense } from 'react';
import { Tour } from '../help/index.ts';
import { useSession } from '../../session/session.ts';
import { useRatedActions } from '../monitoring/index.ts';
import { Contradictions } from './contradictions.tsx';
import { Delivery } from './delivery.tsx';
import { FrontPage } from './front-page.tsx';
import { RecentChanges } from './recent-changes.tsx';
import { LastSeen } from './last-seen.tsx';
import { NeedsFixing } from './needs-fixing.tsx';
import { NextDates } from './next-dates.tsx';
import { YearRibbon } from './ribbon.tsx';
import { Trends } from './trends.tsx';
import { WaitingForYou } from './waiting.tsx';
import { standingInWords } from './year-ribbon.ts';
import { OpenComments } from '../teamwork/index.ts';
import { trpc } from '../../server/trpc.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Await } from '../../ui/screen-states.tsx';
import { today } from '../../ui/today.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useCopyOrChoosePlan } from '../../edition-store/use-copy-forward.ts';
import { planWords } from '../../words/plan-words.ts';

/** The year at a glance: where the edition stands, what waits, what needs fixing, how it is delivered, what the public sees. */
export function OverviewScreen(): ReactElement {
  const { edition, partnership } = useEdition().content;
  const { closedNotices } = useSession();
  const problems = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const publications = useQuery(trpc.publication.list.queryOptions());
  const own = publications.data?.find(({ editionId }) => editionId === edition.id);
  return (
    <Await query={problems}>
      {(list) => (
        <div className="overview">
          <header className="page-head">
            <div>
              <h1>{standingInWords(edition, today())}</h1>
              <Summary problems={list} />
            </div>
            <Actions />
          </header>
          {closedNotices.includes('tour') ? null : (
            <Suspense fallback={null}>
              <Tour />
            </Suspense>
          )}
          <YearRibbon publishedOn={own?.publishedAt.slice(0, 10) ?? null} />
          <div className="two">
            <div>
              <WaitingForYou />
              {edition.state === 'published' || edition.state === 'superseded' ? <Delivery /> : null}
              <OpenComments />
            </div>
            <div>
              <NeedsFixing problems={list} />
              <NextDates />
              <LastSeen publications={publications.data ?? []} />
              <FrontPage />
              <RecentChanges />
            </div>
          </div>
          {partnership.features.includes('trends') ? <Trends /> : null}
          <Contradictions />
        </div>
      )}
    </Await>
  );
}

/** What matters most of an edition, in one or two sentences: made of counts, so that it never says more than they do. */
function Summary({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement {
  const { edition } = useEdition().content;
  const actions = useRatedActions();
  const count = (rag: 'red' | 'amber'): number => actions.filter(({ rating }) => rating.rag === rag).length;
  const faults = problems.filter(({ severity }) => severity === 'fault').length;
  const delivered = edition.state === 'published' || edition.state === 'superseded';
  const sentences = [
    delivered ? planWords.overviewScreen.lateAtRisk(sayActions(count('red')), sayCount(count('amber'))) : '',
    faults > 0 ? planWords.overviewScreen.thingsBlockPublication(faults) : '',
    problems.length === faults ? '' : planWords.overviewScreen.thingsAreStillOpenIn(problems.length - faults, problems.length - faults),
    problems.length === 0 ? planWords.overviewScreen.theChecksFoundNothingTo : '',
  ].filter((sentence) => sentence !== '');
  return <p>{sentences.join(' ').replace(/^./, (first) => first.toUpperCase())}</p>;
}

const sayCount = (count: number): string => planWords.overviewScreen.are(count);
const sayActions = (count: number): string => planWords.overviewScreen.actionsAre(count);

function Actions(): ReactElement {
  const { edition } = useEdition().content;
  const { role } = useSession();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const { copy, isPending } = useCopyOrChoosePlan();
  const isNewest = editions.data?.every(({ previousId }) => previousId !== edition.id) ?? false;
  const params = { label: edition.label };
  return (
    <div className="page-actions">
      {isNewest && (role === 'administrator' || role === 'editor') && edition.state === 'published' ? (
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden="true" size={16} />}
          loading={isPending}
          onClick={() => copy(edition.id)}
        >
          {planWords.overviewScreen.start(yearAfter(edition).label)}
        </Button>
      ) : null}
      {edition.state === 'published' || edition.state === 'superseded' ? (
        <LinkButton to="/editions/$label/progress" params={params}>
          {planWords.overviewScreen.reportProgress}
        </LinkButton>
      ) : role !== 'administrator' && role !== 'editor' ? (
        <LinkButton to="/editions/$label/plan" params={params} variant="default">
          {planWords.overviewScreen.readThePlan}
        </LinkButton>
      ) : edition.state === 'draft' ? (
        <LinkButton to="/editions/$label/plan" params={params}>
          {planWords.overviewScreen.writeThePlan}
        </LinkButton>
      ) : (
        <LinkButton to="/editions/$label/adoption" params={params}>
          {planWords.overviewScreen.goOnWithItsAdoption}
        </LinkButton>
      )}
    </div>
  );
}
