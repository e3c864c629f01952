import { Button } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await, Empty } from '../ui/screen-states.tsx';

type BroughtInImport = Outputs['spc']['imports'][number];

const KINDS = {
  police: 'Police files',
  table: 'Spreadsheet',
  official: 'Official figures',
  typed: 'Typed in',
  package: 'With the package',
  sum: 'Added up from other series',
  undo: 'Taken back',
} as const;

/** So many are shown at first, the newest. */
const FIRST = 8;

/** The imports that filled the series, newest first, each of which can be taken back. */
export function BroughtIn(): ReactElement {
  const imports = useQuery(trpc.spc.imports.queryOptions());
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>Brought in</h2>
      <Await query={imports}>
        {(list) => {
          const undone = new Set(list.map(({ undoes }) => undoes));
          return list.length === 0 ? (
            <Empty>Nothing has been imported yet.</Empty>
          ) : (
            <>
              <ul className="lines boxed">
                {(all ? list : list.slice(0, FIRST)).map((made) => (
                  <One
                    key={made.id}
                    made={made}
                    isUndone={undone.has(made.id)}
                    together={made.round === null ? 1 : list.filter(({ round }) => round === made.round).length}
                  />
                ))}
              </ul>
              {all || list.length <= FIRST ? null : (
                <Button variant="subtle" onClick={() => setAll(true)}>
                  Show the {list.length - FIRST} before
                </Button>
              )}
            </>
          );
        }}
      </Await>
    </section>
  );
}

const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function One(props: {
  readonly made: BroughtInImport;
  readonly isUndone: boolean;
  /** How many files came in one round, this one among them: they are taken back together. */
  readonly together: number;
}): ReactElement {
  const { made, isUndone, together } = props;
  const { locked } = useEdition();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const undo = useMutation({
    mutationFn: () => client.spc.undoImport.mutate({ importId: made.id }),
    onSuccess: async ({ changes }) => {
      announce(`Taken back: ${counted(changes.length, 'value is', 'values are')} as before.`);
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
    onError: (error) => announce(messageOf(error)),
  });
  const { values, series } = made.changed;
  const facts = [
    KINDS[made.kind],
    `${counted(values, 'value', 'values')} of ${series.toLocaleString('en-GB')} series`,
    momentInWords(made.at),
    made.actorName,
    ...(together === 1 ? [] : [`with ${counted(together - 1, 'other file', 'other files')} of that month`]),
  ];
  return (
    <li>
      <div className="line-and-aside">
        <details>
          <summary className="line">
            <span className="turns" aria-hidden="true">
              ›
            </span>
            <span className="line-text">
              <b>{made.fileName}</b>
              <span>{facts.join(' · ')}</span>
            </span>
          </summary>
          <div className="box-text">
            {made.rows === 0 ? null : <p>{counted(made.rows, 'row was', 'rows were')} read.</p>}
            {made.notices.length === 0 ? (
              <p>Nothing was odd in it.</p>
            ) : (
              <ul>
                {made.notices.map((notice) => (
                  <li key={notice}>{notice}</li>
                ))}
              </ul>
            )}
            {made.sha256 === '' ? null : <p className="hash">Fingerprint of the file (SHA-256): {made.sha256}</p>}
          </div>
        </details>
        {made.kind === 'undo' || isUndone ? (
          <span className="quiet">{isUndone ? 'taken back' : ''}</span>
        ) : locked ? null : (
          <span>
            <Button
              variant="default"
              size="compact-sm"
              loading={undo.isPending}
              onClick={() => undo.mutate()}
              aria-label={`Take back the import of ${made.fileName}, ${momentInWords(made.at)}${together === 1 ? '' : `, and what came with it`}`}
            >
              {together === 1 ? 'Take back' : `Take back all ${together.toString()}`}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}
