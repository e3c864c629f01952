import { Alert, Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { client, trpc } from '../../server/trpc.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import type { Succession } from './succession-in-words.ts';
import { successionWords } from '../../words/succession-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';

/** Series of the partnerships before, to be added up to one on the new area. */
export function AddedSeries({ succession: { id, before } }: { readonly succession: Succession }): ReactElement {
  const offered = useQuery(trpc.succession.series.queryOptions({ id }));
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (parts: readonly { readonly partnership: string; readonly series: string }[]) =>
      client.succession.addSeries.mutate({ id, given: { title, parts } }),
    onSuccess: async () => {
      setTitle('');
      setChosen([]);
      await queries.invalidateQueries();
    },
  });
  return (
    <section className="stack">
      <h3>{successionWords.addedSeries.addUpSeries}</h3>
      <p>{successionWords.addedSeries.aPeriodHasAValue}</p>
      <Await query={offered}>
        {(list) =>
          list.length === 0 ? (
            <Empty>{successionWords.addedSeries.thePartnershipsBeforePublishNo}</Empty>
          ) : (
            <>
              <div className="series-before">
                {[...Map.groupBy(list, ({ partnership }) => partnership)].map(([partnership, offers]) => (
                  <fieldset key={partnership}>
                    <legend>{before.find((one) => one.slug === partnership)?.name ?? partnership}</legend>
                    {offers.map(({ slug, title: name, restricted }) => {
                      const key = `${partnership}/${slug}`;
                      return (
                        <Checkbox
                          key={key}
                          label={`${name}${restricted ? successionWords.addedSeries.keptToPartners : ''}`}
                          checked={chosen.includes(key)}
                          onChange={(event) =>
                            setChosen(event.currentTarget.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
                          }
                        />
                      );
                    })}
                  </fieldset>
                ))}
              </div>
              <TextInput
                label={successionWords.addedSeries.titleOfTheSum}
                value={title}
                onChange={(event) => setTitle(event.currentTarget.value)}
              />
              {add.error === null ? null : (
                <Alert color="red" role="alert">
                  <ServerMessage error={add.error} />
                </Alert>
              )}
              {add.data === undefined ? null : (
                <Alert color="teal" role="status">
                  {successionWords.addedSeries.addedKeptToPartnersUntil(add.data.known, add.data.missing)}
                </Alert>
              )}
              <div className="buttons">
                <Button
                  loading={add.isPending}
                  onClick={() =>
                    add.mutate(
                      list
                        .filter(({ partnership, slug }) => chosen.includes(`${partnership}/${slug}`))
                        .map(({ partnership, slug: series }) => ({ partnership, series })),
                    )
                  }
                >
                  {successionWords.addedSeries.addThemUp}
                </Button>
              </div>
            </>
          )
        }
      </Await>
    </section>
  );
}
