import type { EditionProblem } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { client, messageOf, trpc } from '../trpc.ts';
import { OpenComments } from '../teamwork/open-comments.tsx';
import { useAnnounce } from '../ui/announce.tsx';
import { LineField } from '../ui/line-field.tsx';
import { Await, Empty } from '../ui/screen-states.tsx';
import { ChangeHistory } from './change-history.tsx';
import { useEdition } from './edition-data.tsx';
import { EditionYears } from './edition-years.tsx';
import { ItemList } from './item-list.tsx';
import { ProblemList } from './problem-list.tsx';

/** What needs doing before publication, where the source contradicts itself, and what changed lately. */
export function OverviewScreen(): ReactElement {
  const { content, locked } = useEdition();
  const { edition } = content;
  const problems = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const of = (list: readonly EditionProblem[], severity: EditionProblem['severity']) =>
    list.filter((problem) => problem.severity === severity);
  return (
    <>
      <h1>Overview of {edition.label}</h1>
      <Await query={problems}>
        {(list) => (
          <>
            <section>
              <h2>To mend before publication</h2>
              {of(list, 'fault').length === 0 ? (
                <Empty>Nothing: this edition can be published.</Empty>
              ) : (
                <ProblemList problems={of(list, 'fault')} />
              )}
            </section>
            <section>
              <h2>Still open, and shown to the public as such</h2>
              {of(list, 'gap').length === 0 ? <Empty>Nothing is open.</Empty> : <ProblemList problems={of(list, 'gap')} />}
            </section>
          </>
        )}
      </Await>
      <OpenComments />
      <Introduction />
      <EditionYears />
      {content.items.contradiction.length === 0 && locked ? null : <ItemList kind="contradiction" heading="h2" />}
      <ChangeHistory editionId={edition.id} label={edition.label} />
    </>
  );
}

function Introduction(): ReactElement {
  const { content, locked, refresh } = useEdition();
  const { edition } = content;
  const announce = useAnnounce();
  const save = async (changes: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      await client.plan.changeEdition.mutate({ editionId: edition.id, version: edition.version, changes });
      await refresh();
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <section className="stack narrow">
      <h2>The front page</h2>
      <LineField
        id={`${edition.id}--headline`}
        label="Headline of the front page"
        value={edition.headline}
        readOnly={locked}
        onCommit={(headline) => void save({ headline })}
      />
      <LineField
        id={`${edition.id}--introduction`}
        label="Introduction"
        value={edition.introduction}
        readOnly={locked}
        multiline
        onCommit={(introduction) => void save({ introduction })}
      />
      <LineField
        id={`${edition.id}--refreshed`}
        label="Refreshed in, such as 2017-03"
        value={edition.refreshed ?? ''}
        readOnly={locked}
        onCommit={(text) => void save({ refreshed: text.trim() === '' ? null : text.trim() })}
      />
    </section>
  );
}
