import { localeTools } from '@saferplan/messages/locale';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { lang, language } from '../../words/spoken.ts';
import { versions as said } from '../../words/versions-words.ts';

const dayOf = localeTools(language).date;

/** Which chapter of the assessment was changed for which version of the edition, when last, by whom, and beside which version that stands. */
export function Versions(): ReactElement {
  const { content } = useEdition();
  const { data, isError } = useQuery(trpc.assessment.versions.queryOptions({ editionId: content.edition.id }));
  return (
    <section className="box" lang={lang}>
      <div className="box-head">
        <h3>{said.heading}</h3>
      </div>
      <div className="box-text">
        <p>{said.lede}</p>
        {isError ? <p role="alert">{said.notRead}</p> : null}
        {data?.length === 0 ? <p className="quiet">{said.none}</p> : null}
        {data === undefined || data.length === 0 ? null : (
          <table className="plan-table">
            <thead>
              <tr>
                {[said.columns.chapter, said.columns.version, said.columns.changedOn, said.columns.by, said.columns.against].map(
                  (column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {data.map(({ chapter, version, changedOn, against, by }) => (
                <tr key={`${chapter} ${version.toString()}`}>
                  <th scope="row">{said.chapters[chapter]}</th>
                  <td>{said.numbered(version)}</td>
                  <td>{dayOf(changedOn)}</td>
                  <td>{by.join(', ')}</td>
                  <td>{against === null ? said.first : said.against(version - 1, dayOf(against))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
