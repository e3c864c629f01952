import { Alert, Badge, Button, Table } from '@mantine/core';
import type { EditionProblem } from '@saferplan/domain/plan';
import type { BodyDifference } from '@saferplan/domain/publication';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { ProblemList } from '../plan/problem-list.tsx';
import { StatementReminder } from './statement-reminder.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { SecondPerson } from './second-person.tsx';

/** What the public will see change, what still stands in the way, and the button. */
export function PublishScreen(): ReactElement {
  const { content } = useEdition();
  const { publisher } = useSession();
  return (
    <>
      <h1>
        {words.publish} {content.edition.label}
      </h1>
      <StatementReminder />
      <Preview />
      {publisher ? null : <p>You do not have the right to publish. An administrator can give it to you, or name who has it.</p>}
      <Publications />
      <SecondPerson />
    </>
  );
}

function useAfterPublication(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

function Preview(): ReactElement {
  const { content, outboxState } = useEdition();
  const { publisher } = useSession();
  const { edition } = content;
  const preview = useQuery({ ...trpc.publication.preview.queryOptions({ editionId: edition.id }), staleTime: 0 });
  const unmet = useUnmet();
  const announce = useAnnounce();
  const refreshAll = useAfterPublication();
  const publish = useMutation({
    mutationFn: () => client.publication.publish.mutate({ editionId: edition.id }),
    onSuccess: async () => {
      announce(`Edition ${edition.label} is published.`);
      await refreshAll();
    },
  });
  return (
    <Await query={preview}>
      {({ faults, withdrawn, changes, differences }) =>
        faults.length > 0 ? (
          <section>
            <StillHere problems={withdrawn} />
            <Alert color="orange" title="This edition cannot be published yet" role="alert">
              {faults.length === 1 ? 'One thing stands' : `${faults.length.toString()} things stand`} in the way. Each leads to where it is
              mended.
            </Alert>
            <ProblemList problems={faults} />
          </section>
        ) : (
          <section>
            <StillHere problems={withdrawn} />
            <h2>What the public will see change</h2>
            <ul>
              {changes.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Differences differences={differences} />
            {publish.error === null ? null : (
              <Alert color="red" role="alert">
                {messageOf(publish.error)}
              </Alert>
            )}
            {unmet.length === 0 ? null : (
              <Alert color="orange" title="It cannot be published yet" role="alert">
                <ul>
                  {unmet.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                <LinkButton to="/editions/$label/adoption" params={{ label: edition.label }} variant="light" size="compact-md">
                  Go to Adoption
                </LinkButton>
              </Alert>
            )}
            {publisher && unmet.length === 0 ? (
              <Button loading={publish.isPending} disabled={outboxState.pending.length > 0} onClick={() => publish.mutate()}>
                {edition.state === 'adopted' ? `Publish ${edition.label} now` : `Publish ${edition.label} again`}
              </Button>
            ) : null}
          </section>
        )
      }
    </Await>
  );
}

/** Says that what was withdrawn from the public still stands in what is about to be published. */
function StillHere({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <Alert color="orange" mb="md" title="What was withdrawn still stands here" role="alert">
      <p>It would be public again with the next publication. Each place leads to where it is changed.</p>
      <ProblemList problems={problems} />
    </Alert>
  );
}

/** Every place in which what would be published differs from what is, old beside new. */
function Differences({ differences }: { readonly differences: readonly BodyDifference[] }): ReactElement | null {
  if (differences.length === 0) return null;
  return (
    <details open={differences.length <= 40}>
      <summary>
        {differences.length === 1 ? 'The one place that differs' : `All ${differences.length.toString()} places that differ`}
      </summary>
      <Table.ScrollContainer minWidth={600}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Where</Table.Th>
              <Table.Th>Published</Table.Th>
              <Table.Th>To be published</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ kind, path, where, before, after }) => (
              <Table.Tr key={`${kind} ${path}`}>
                <Table.Th scope="row">{kind === 'moved' ? `${where} (the order)` : where}</Table.Th>
                <Table.Td>{before ?? 'not there'}</Table.Td>
                <Table.Td>{after ?? 'not there'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}

/** What keeps this edition from being published, on the way that editions take. */
function useUnmet(): readonly string[] {
  const { content } = useEdition();
  const { edition } = content;
  const adoption = useQuery({ ...trpc.adoption.read.queryOptions({ editionId: edition.id }), staleTime: 0 });
  if (adoption.data === undefined) return [];
  return adoption.data.moves.find(({ move }) => move === 'publish')?.unmet ?? ['It has not been adopted yet.'];
}

function Publications(): ReactElement {
  const publications = useQuery(trpc.publication.list.queryOptions());
  return (
    <section>
      <h2>Published so far</h2>
      <Await query={publications}>
        {(list) =>
          list.length === 0 ? (
            <Empty>{words.nothingYet}</Empty>
          ) : (
            <>
              <LeftOut labels={list.filter(({ unsound }) => unsound !== null).map(({ label }) => label)} />
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Edition</Table.Th>
                    <Table.Th>When</Table.Th>
                    <Table.Th>By</Table.Th>
                    <Table.Th>SHA-256</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {list.map((publication) => (
                    <Table.Tr key={publication.id}>
                      <Table.Td>
                        <a href={`/editions/${publication.label}/`}>{publication.label}</a>
                      </Table.Td>
                      <Table.Td>{momentInWords(publication.publishedAt)}</Table.Td>
                      <Table.Td>{publication.publishedBy}</Table.Td>
                      <Table.Td>
                        <code title={publication.sha256}>{publication.sha256.slice(0, 12)}…</code>
                        {publication.unsound === null ? null : <Badge color="red">{words.unsound[publication.unsound]}</Badge>}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </>
          )
        }
      </Await>
    </section>
  );
}

/** Says that publications are not public any more because what is stored of them is damaged. */
function LeftOut({ labels }: { readonly labels: readonly string[] }): ReactElement | null {
  if (labels.length === 0) return null;
  return (
    <Alert color="red" title="What is stored of a publication was changed or is damaged" role="alert">
      The public does not see it: {labels.join(', ')}. Everything else is shown. Tell whoever runs the server: the last backup has the right
      text.
    </Alert>
  );
}
