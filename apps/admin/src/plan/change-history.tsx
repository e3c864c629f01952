import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { trpc } from '../trpc.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';

/** Who changed what lately, from the log that nobody can alter. */
export function ChangeHistory({ editionId, label }: { readonly editionId: string; readonly label: string }): ReactElement {
  const changes = useQuery(trpc.plan.recentChanges.queryOptions({ editionId, limit: 20 }));
  return (
    <section>
      <h2>What changed lately</h2>
      <Await query={changes}>
        {(sets) =>
          sets.length === 0 ? (
            <Empty>Nothing has been changed yet.</Empty>
          ) : (
            <>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>When</Table.Th>
                    <Table.Th>Who</Table.Th>
                    <Table.Th>What</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {sets.map((set) => (
                    <Table.Tr key={set.id}>
                      <Table.Td>{momentInWords(set.at)}</Table.Td>
                      <Table.Td>{set.actorName}</Table.Td>
                      <Table.Td>{set.summary}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Link to="/editions/$label/history" params={{ label }}>
                All of the history
              </Link>
            </>
          )
        }
      </Await>
    </section>
  );
}
