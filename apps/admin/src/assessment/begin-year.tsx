import { Button } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { yearAfter } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { useCopyForward } from '../plan/use-copy-forward.ts';
import { AddLine } from '../plan/workbench/add-line.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';

/** How a draft without topics is begun: with its assessment, or straight with the plan. */
export function BeginYear(): ReactElement {
  const { content, refresh } = useEdition();
  const session = useSession();
  const announce = useAnnounce();
  const { id, label, previousId } = content.edition;
  const begin = async (): Promise<void> => {
    try {
      const { kept } = await client.assessment.begin.mutate({ editionId: id });
      await refresh();
      announce(`${kept.length} topics were made.`);
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <>
      <h1>Assessment for {label}</h1>
      {mayChange(session, 'topic', null) ? (
        <TwoPaths
          first={
            previousId === null ? (
              <AddLine kind="topic" parentId={null} label="Add the first topic" />
            ) : (
              <Button onClick={() => void begin()}>Begin the assessment</Button>
            )
          }
          second={
            <Link to={previousId === null ? '/editions/$label/plan' : '/editions/$label/changes'} params={{ label }}>
              {previousId === null ? 'Write the plan' : 'Decide what becomes of each priority'}
            </Link>
          }
        />
      ) : (
        <p className="quiet">The assessment has not begun.</p>
      )}
    </>
  );
}

/** How the year after a closed edition is begun; nothing where it has been. */
export function BeginNext(): ReactElement | null {
  const { content } = useEdition();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const copy = useCopyForward();
  const [busy, setBusy] = useState(false);
  const { label } = yearAfter(content.edition);
  if (editions.data === undefined || editions.data.some((edition) => edition.previousId === content.edition.id)) return null;
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await client.plan.copyForward.mutate({ editionId: content.edition.id });
      await client.assessment.begin.mutate({ editionId: made.id });
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await navigate({ to: '/editions/$label/assessment', params: { label: made.label } });
    } catch (error) {
      announce(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <h3>Begin {label}</h3>
      <TwoPaths
        first={
          <Button loading={busy} onClick={() => void start()}>
            Start {label} with its assessment
          </Button>
        }
        second={
          <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate(content.edition.id)}>
            Start {label} with the plan
          </Button>
        }
      />
    </section>
  );
}

/** The two ways to begin a year, said once. */
function TwoPaths({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }): ReactElement {
  return (
    <div className="two-paths">
      <section className="box">
        <div className="box-head">
          <h2>Assess first</h2>
        </div>
        <div className="box-text">
          <ol className="plain-lines">
            <li>A topic for every priority and theme of the year before, and for what was only watched.</li>
            <li>Findings and scores show where each has gone; something is recommended on each.</li>
            <li>One step makes the plan follow the recommendations.</li>
          </ol>
          <p>{first}</p>
        </div>
      </section>
      <section className="box">
        <div className="box-head">
          <h2>Straight to the plan</h2>
        </div>
        <div className="box-text">
          <p>Where the assessment was done elsewhere: say of each priority and theme what becomes of it, and write the plan.</p>
          <p>{second}</p>
        </div>
      </section>
    </div>
  );
}
