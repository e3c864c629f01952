import { Button } from '@mantine/core';
import { Sparkline } from '@saferplan/charts/control-chart';
import type { Outputs } from '@saferplan/api/router';
import { adviceInWords, manyChartsInWords, NUMBERS, PERIODS, residentReading } from '@saferplan/messages';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Unlocked, useEdition } from '../plan/edition-data.tsx';
import { AddItem } from '../plan/item-list.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';

/** Every series as a small chart with its state in words, and the imports that filled them. */
export function DataScreen(): ReactElement {
  return (
    <Unlocked kind="series">
      <Series />
      <Imports />
    </Unlocked>
  );
}

function Series(): ReactElement {
  const { content, undo } = useEdition();
  const overview = useQuery(trpc.spc.overview.queryOptions());
  const { label } = content.edition;
  return (
    <>
      <header className="screen-heading">
        <h1>{words.data}</h1>
        <div className="buttons">
          <LinkButton to="/editions/$label/data/import-police" params={{ label }}>
            Import police files
          </LinkButton>
          <LinkButton to="/editions/$label/data/import-table" params={{ label }} variant="light">
            Import a spreadsheet
          </LinkButton>
          <Button variant="default" onClick={() => void undo('shared')}>
            {words.undo}
          </Button>
        </div>
      </header>
      <p className="quiet">All editions share these series. The public sees a change with the next publication.</p>
      <Await query={overview}>
        {(list) =>
          list.length === 0 ? (
            <Empty>There is no series yet. Import police files or a spreadsheet, or add one below and type its values in.</Empty>
          ) : (
            <>
              {manyChartsInWords(list.map(asOneOfMany), 'en').sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              <ul className="series-list">
                {list.map((glance) => (
                  <Glance key={glance.series.id} glance={glance} label={label} />
                ))}
              </ul>
            </>
          )
        }
      </Await>
      <AddItem kind="series" parentId={null} />
    </>
  );
}

const asOneOfMany = ({ series, verdict, evidence, values }: Outputs['spc']['overview'][number]) => ({
  title: series.title,
  rules: series.rules,
  reading: verdict,
  evidence,
  points: values.map((value) => ({ value })),
});

function Glance({ glance, label }: { readonly glance: Outputs['spc']['overview'][number]; readonly label: string }): ReactElement {
  const { series, verdict, values, newest, suggestions, advice } = glance;
  const read = { ...series, reading: verdict };
  return (
    <li>
      <Sparkline values={values} />
      <div>
        <h2>
          <Link to="/editions/$label/data/series/$slug" params={{ label, slug: series.slug }}>
            {series.title}
          </Link>{' '}
          <span className={`state trend-${verdict.state}`}>{words.trendStates[verdict.state]}</span>
        </h2>
        <p>{residentReading(read, 'en')}</p>
        <p className="quiet">
          {[
            newest === null
              ? 'No values yet'
              : `Newest: ${NUMBERS.en.number(newest.value)} ${PERIODS.en[series.interval].at(newest.period)}`,
            series.area,
            series.audience === 'partners' ? 'not shown to the public' : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {suggestions === 0 ? null : (
          <p className="attention">
            {suggestions === 1 ? 'New limits are suggested in one place' : `New limits are suggested in ${suggestions} places`}: accept or
            refuse.
          </p>
        )}
        {advice.map((one) => (
          <p key={one.kind} className="quiet">
            {adviceInWords(one, read, 'en')}
          </p>
        ))}
      </div>
    </li>
  );
}

const KINDS = {
  police: 'Police files',
  table: 'Spreadsheet',
  official: 'Official figures',
  typed: 'Typed in',
  package: 'With the package',
  undo: 'Undone',
} as const;

function Imports(): ReactElement {
  const imports = useQuery(trpc.spc.imports.queryOptions());
  const queries = useQueryClient();
  const announce = useAnnounce();
  const undo = useMutation({
    mutationFn: (importId: string) => client.spc.undoImport.mutate({ importId }),
    onSuccess: async ({ changes }) => {
      announce(`Undone: ${changes.length.toLocaleString('en-GB')} values are as they were before.`);
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
    onError: (error) => announce(messageOf(error)),
  });
  return (
    <section>
      <h2>Imports</h2>
      <Await query={imports}>
        {(list) => {
          const undone = new Set(list.map(({ undoes }) => undoes));
          return list.length === 0 ? (
            <Empty>Nothing has been imported yet.</Empty>
          ) : (
            <ul className="imports">
              {list.map((made) => (
                <li key={made.id}>
                  <div>
                    {KINDS[made.kind]}: {made.fileName}, {made.rows.toLocaleString('en-GB')} {made.rows === 1 ? 'row' : 'rows'}
                    <p className="quiet">
                      {momentInWords(made.at)}, {made.actorName}
                    </p>
                    {made.notices.length === 0 ? null : (
                      <details>
                        <summary>What was odd in it</summary>
                        <ul>
                          {made.notices.map((notice) => (
                            <li key={notice}>{notice}</li>
                          ))}
                        </ul>
                      </details>
                    )}
                    {made.sha256 === '' ? null : <p className="hash">SHA-256 {made.sha256}</p>}
                  </div>
                  {made.kind === 'undo' || undone.has(made.id) ? (
                    <span className="quiet">{undone.has(made.id) ? 'undone' : ''}</span>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={undo.isPending && undo.variables === made.id}
                      onClick={() => undo.mutate(made.id)}
                      aria-label={`Undo the import of ${made.fileName}, ${momentInWords(made.at)}`}
                    >
                      Undo
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Await>
    </section>
  );
}
