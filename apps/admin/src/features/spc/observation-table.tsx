import { Alert, Button, Checkbox, Table, TextInput } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { Item } from '@saferplan/domain/plan';
import { MOST_EVENTS_A_DAY, periodOfEvent } from '@saferplan/domain/shared';
import { PERIODS } from '@saferplan/messages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { client, sentAs, trpc } from '../../server/trpc.ts';
import { Scrolls } from '../../ui/scrolls.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { numberFrom } from '../../ui/number-from.ts';
import { isGridInterval } from './value-grid-cells.ts';
import { spcWords } from '../../words/spc-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { language } from '../../words/spoken.ts';

/** Every value with the import that it came with, and fields to type one in, or to say that what it is out of is not known. */
export function ObservationTable({
  series,
  detail,
}: {
  readonly series: Item<'series'>;
  readonly detail: Outputs['spc']['series'];
}): ReactElement {
  const { locked } = useEdition();
  const hasGrid = isGridInterval(series.interval);
  const imports = new Map(detail.imports.map((made) => [made.id as string, made]));
  return (
    <section>
      {hasGrid ? null : <h2>{spcWords.observationTable.values}</h2>}
      {locked ? null : (
        <details open={!hasGrid}>
          <summary>{spcWords.observationTable.typeOneValue}</summary>
          <TypeValue series={series} observations={detail.observations} />
        </details>
      )}
      <details>
        <summary>{spcWords.observationTable.valuesAndWhereEachCame(detail.observations.length)}</summary>
        <Scrolls label={spcWords.observationTable.valuesAndWhereEachCameFrom}>
          <Table className="chart-table">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{spcWords.observationTable.when}</Table.Th>
                <Table.Th>{spcWords.observationTable.value}</Table.Th>
                <Table.Th>{spcWords.observationTable.outOf}</Table.Th>
                <Table.Th>{spcWords.observationTable.note}</Table.Th>
                <Table.Th>{spcWords.observationTable.source}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {detail.observations.map(({ period, value, denominator, note, importId }) => {
                const made = imports.get(importId);
                return (
                  <Table.Tr key={period}>
                    <Table.Th scope="row">{PERIODS[language][series.interval].name(period)}</Table.Th>
                    <Table.Td>{value === null ? spcWords.observationTable.missing : value.toLocaleString('en-GB')}</Table.Td>
                    <Table.Td>{denominator === null ? '' : denominator.toLocaleString('en-GB')}</Table.Td>
                    <Table.Td>{note}</Table.Td>
                    <Table.Td>{made === undefined ? '' : `${made.fileName}, ${made.actorName}, ${momentInWords(made.at)}`}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Scrolls>
      </details>
    </section>
  );
}

interface TypedValue {
  readonly period: string;
  /** Which event of that day, where the series is one of events; left empty for the first. */
  readonly place?: string;
  readonly value: string;
  /** Null where nothing was typed over what is stored. */
  readonly outOf: string | null;
  readonly clears: boolean;
}

const NO_VALUE: TypedValue = { period: '', value: '', outOf: null, clears: false };

function TypeValue({
  series,
  observations,
}: {
  readonly series: Item<'series'>;
  readonly observations: Outputs['spc']['series']['observations'];
}): ReactElement {
  const queries = useQueryClient();
  const { typed, type, notice, send } = useHalfTyped(`value/${series.id}`, NO_VALUE);
  const { period: day, place = '', value, outOf, clears } = typed;
  const whichEvent = place.trim() === '' ? 1 : Number(place);
  const isPlace = Number.isInteger(whichEvent) && whichEvent >= 1 && whichEvent <= MOST_EVENTS_A_DAY;
  const period = isPlace ? periodOfEvent(day.trim(), whichEvent) : day.trim();
  const stored = observations.find((observation) => observation.period === period);
  const storedOutOf = stored?.denominator ?? null;
  // What is stored is shown until another number is typed over it, and stays where the field is left empty.
  const shownOutOf = clears ? '' : (outOf ?? (storedOutOf === null ? '' : String(storedOutOf)));
  const isCountedOutOf = observations.some(({ denominator }) => denominator !== null);
  const store = useMutation({
    mutationFn: () =>
      send(async (change) => {
        const observation = {
          period,
          value: value.trim() === '' ? null : numberFrom(value),
          denominator: shownOutOf.trim() === '' ? null : numberFrom(shownOutOf),
          note: '',
        };
        const was = stored === undefined ? null : { value: stored.value, denominator: stored.denominator };
        await client.spc.typeValue.mutate({ seriesId: series.id, observation, clearsDenominator: clears, was }, sentAs(change));
      }),
    // Where somebody has stored another, it is shown as what is stored now.
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
  });
  return (
    <form
      className="type-value"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPlace) store.mutate();
      }}
    >
      <DateField
        label={spcWords.observationTable.monthOrDate}
        kind="month-or-day"
        value={day}
        onChange={(chosen) => type({ ...typed, period: chosen, outOf: null, clears: false })}
      />
      {series.interval === 'event' ? (
        <TextInput
          label={spcWords.observationTable.whichEventOfThatDay}
          inputMode="numeric"
          value={place}
          error={isPlace ? null : spcWords.observationTable.notWhichEvent(MOST_EVENTS_A_DAY)}
          onChange={(event) => type({ ...typed, place: event.currentTarget.value, outOf: null, clears: false })}
        />
      ) : null}
      <TextInput
        label={spcWords.observationTable.valueEmptyIfMissing}
        inputMode="decimal"
        value={value}
        onChange={(event) => type({ ...typed, value: event.currentTarget.value })}
        {...(stored === undefined || stored.value === null ? {} : { description: spcWords.observationTable.now(stored.value) })}
      />
      {isCountedOutOf ? (
        <TextInput
          label={spcWords.observationTable.outOf}
          inputMode="decimal"
          value={shownOutOf}
          disabled={clears}
          onChange={(event) => type({ ...typed, outOf: event.currentTarget.value })}
          {...(storedOutOf === null ? {} : { description: spcWords.observationTable.nowItStaysIfYou(storedOutOf) })}
        />
      ) : null}
      {storedOutOf === null ? null : (
        <Checkbox
          label={spcWords.observationTable.removeWhatThisValueIs(storedOutOf)}
          checked={clears}
          onChange={(event) => type({ ...typed, clears: event.currentTarget.checked })}
        />
      )}
      <Button type="submit" variant="light" loading={store.isPending}>
        {spcWords.observationTable.addOrCorrect}
      </Button>
      {notice}
      {store.error === null ? null : (
        <Alert color="red" role="alert">
          <ServerMessage error={store.error} />
        </Alert>
      )}
    </form>
  );
}
