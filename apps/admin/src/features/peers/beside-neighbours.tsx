import { Button, NativeSelect } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { Item } from '@saferplan/domain/plan';
import { PERIODS } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { trpc } from '../../server/trpc.ts';
import { Await } from '../../ui/screen-states.tsx';
import { ComparedWithPeers } from './compared-with-peers.tsx';
import { formOfPeerGroup, PeerGroupForm } from './peer-group-form.tsx';
import { peersWords } from '../../words/peers-words.ts';
import { language } from '../../words/spoken.ts';
import { useOwnOption } from '../../edition-store/own-text.tsx';

type Choices = Outputs['peers']['choices'];
type Group = Choices['groups'][number];

/** A series beside the areas of a peer group: the verdict, the funnel chart and its table; and the groups, to be added and changed. */
export function BesideNeighbours({ series }: { readonly series: Item<'series'> }): ReactElement {
  const choices = useQuery(trpc.peers.choices.queryOptions({ seriesId: series.id }));
  return (
    <section>
      <h2>{peersWords.besideNeighbours.besideItsNeighbours}</h2>
      <Await query={choices}>{(data) => <Chosen series={series} choices={data} />}</Await>
    </section>
  );
}

const NOTHING_YET = {
  'no-source': peersWords.besideNeighbours.onlyFiguresThatAPolice,
  'no-counts': peersWords.besideNeighbours.noFileThatCountsOther,
} as const;

function Chosen({ series, choices }: { readonly series: Item<'series'>; readonly choices: Choices }): ReactElement {
  const { locked } = useEdition();
  const [groupId, setGroupId] = useState<string | null>(null);
  const { groups, nothingYet } = choices;
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  const newWasLeft = useWasLeft(formOfPeerGroup(null)).wasLeft;
  const changeWasLeft = useWasLeft(formOfPeerGroup(group?.id ?? null)).wasLeft;
  const [open, setOpen] = useState<'new' | 'change' | null>(newWasLeft ? 'new' : changeWasLeft ? 'change' : null);
  if (nothingYet !== null) return <p className="quiet">{NOTHING_YET[nothingYet]}</p>;
  const close = (): void => setOpen(null);
  return (
    <>
      {group === undefined ? (
        <p>{peersWords.besideNeighbours.noAreasHaveBeenChosen}</p>
      ) : (
        <Compared
          key={group.id}
          series={series}
          choices={choices}
          group={group}
          onGroup={(id) => {
            setGroupId(id);
            close();
          }}
        />
      )}
      {locked ? null : (
        <div className="buttons after">
          {group === undefined ? null : (
            <Button variant="default" aria-expanded={open === 'change'} onClick={() => setOpen(open === 'change' ? null : 'change')}>
              {peersWords.besideNeighbours.change(group.title)}
            </Button>
          )}
          <Button variant="default" aria-expanded={open === 'new'} onClick={() => setOpen(open === 'new' ? null : 'new')}>
            {peersWords.besideNeighbours.chooseOtherAreas}
          </Button>
        </div>
      )}
      {open === 'new' || (open === 'change' && group !== undefined) ? (
        <PeerGroupForm
          key={open === 'new' ? 'new' : (group?.id ?? '')}
          group={open === 'new' ? null : (group ?? null)}
          areas={choices.areas}
          onDone={(id) => {
            setGroupId(id);
            close();
          }}
        />
      ) : null}
    </>
  );
}

function Compared(props: {
  readonly series: Item<'series'>;
  readonly choices: Choices;
  readonly group: Group;
  readonly onGroup: (id: string) => void;
}): ReactElement {
  const ownOption = useOwnOption();
  const { series, choices, group, onGroup } = props;
  const [asked, setAsked] = useState<{ readonly from?: string; readonly to?: string; readonly population?: string }>({});
  const compared = useQuery(trpc.peers.compare.queryOptions({ seriesId: series.id, groupId: group.id, ...asked }));
  const periods = choices.periods.map((period) => ({ value: period, label: PERIODS[language][series.interval].name(period) }));
  const { data } = compared;
  return (
    <>
      <div className="peer-choices">
        <NativeSelect
          label={peersWords.besideNeighbours.comparedWith}
          data={choices.groups.map(({ id, title }) => ownOption(id, title))}
          value={group.id}
          onChange={(event) => onGroup(event.currentTarget.value)}
        />
        <NativeSelect
          label={peersWords.besideNeighbours.from}
          data={withShown(periods, data?.from, series.interval)}
          value={asked.from ?? data?.from ?? ''}
          onChange={(event) => setAsked({ ...asked, from: event.currentTarget.value })}
        />
        <NativeSelect
          label={peersWords.besideNeighbours.to}
          data={withShown(periods, data?.to, series.interval)}
          value={asked.to ?? data?.to ?? ''}
          onChange={(event) => setAsked({ ...asked, to: event.currentTarget.value })}
        />
        <NativeSelect
          label={peersWords.besideNeighbours.people}
          data={[...choices.populations]}
          value={asked.population ?? data?.population ?? ''}
          onChange={(event) => setAsked({ ...asked, population: event.currentTarget.value })}
        />
      </div>
      <Await query={compared}>{(read) => <ComparedWithPeers id={`funnel-${series.slug}`} compared={read} series={series} />}</Await>
    </>
  );
}

/** The choices with the period that is shown, which need not be counted elsewhere. */
function withShown(
  periods: readonly { readonly value: string; readonly label: string }[],
  shown: string | undefined,
  interval: Item<'series'>['interval'],
): { value: string; label: string }[] {
  if (shown === undefined || periods.some(({ value }) => value === shown)) return [...periods];
  return [...periods, { value: shown, label: PERIODS[language][interval].name(shown) }].toSorted((one, other) =>
    one.value.localeCompare(other.value),
  );
}
