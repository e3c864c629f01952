import { Button } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, trpc, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { spcWords } from '../../words/spc-words.ts';
import { noticeInWords } from '../../words/files-read-words.ts';

type BroughtInImport = Outputs['spc']['imports'][number];

const KINDS = {
  police: spcWords.broughtIn.policeFiles,
  table: spcWords.broughtIn.spreadsheet,
  official: spcWords.broughtIn.officialFigures,
  typed: spcWords.broughtIn.typedIn,
  package: spcWords.broughtIn.withThePackage,
  sum: spcWords.broughtIn.addedUpFromOtherSeries,
  undo: spcWords.broughtIn.takenBack,
} as const;

/** So many are shown at first, the newest. */
const FIRST = 8;

/** The imports that filled the series, newest first, each of which can be taken back. */
export function BroughtIn(): ReactElement {
  const imports = useQuery(trpc.spc.imports.queryOptions());
  const [all, setAll] = useState(false);
  return (
    <section>
      <h2>{spcWords.broughtIn.broughtIn}</h2>
      <Await query={imports}>
        {(list) => {
          const undone = new Set(list.map(({ undoes }) => undoes));
          return list.length === 0 ? (
            <Empty>{spcWords.broughtIn.nothingHasBeenImportedYet}</Empty>
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
                  {spcWords.broughtIn.showTheBefore(list.length - FIRST)}
                </Button>
              )}
            </>
          );
        }}
      </Await>
    </section>
  );
}

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
      announce(spcWords.broughtIn.takenBackAsBefore(changes.length));
      await queries.invalidateQueries({ queryKey: trpc.spc.pathKey() });
    },
    onError: (error) => announce(messageWithLang(error)),
  });
  const { values, series } = made.changed;
  const facts = [
    KINDS[made.kind],
    spcWords.broughtIn.ofSeries(values, series),
    momentInWords(made.at),
    made.actorName,
    ...(together === 1 ? [] : [spcWords.broughtIn.withOfThatMonth(together - 1)]),
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
            {made.rows === 0 ? null : <p>{spcWords.broughtIn.read(made.rows)}</p>}
            {made.notices.length === 0 ? (
              <p>{spcWords.broughtIn.nothingWasOddInIt}</p>
            ) : (
              <ul>
                {made.notices.map(noticeInWords).map((notice) => (
                  <li key={notice}>{notice}</li>
                ))}
              </ul>
            )}
            {made.sha256 === '' ? null : <p className="hash">{spcWords.broughtIn.fingerprintOfTheFileSha(made.sha256)}</p>}
          </div>
        </details>
        {made.kind === 'undo' || isUndone ? (
          <span className="quiet">{isUndone ? spcWords.broughtIn.takenBack2 : ''}</span>
        ) : locked ? null : (
          <span>
            <Button
              variant="default"
              size="compact-sm"
              loading={undo.isPending}
              onClick={() => undo.mutate()}
              aria-label={spcWords.broughtIn.takeBackTheImportOf(made.fileName, momentInWords(made.at), together)}
            >
              {spcWords.broughtIn.takeBackAll(together)}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}
