import { Sparkline } from '@saferplan/charts/control-chart';
import { NUMBERS, PERIODS } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Await } from '../../ui/screen-states.tsx';
import { words, language } from '../../words/spoken.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** Every series as a small chart with its newest value and what the chart says. */
export function Trends(): ReactElement {
  const { label } = useEdition().content.edition;
  const overview = useQuery(trpc.spc.overview.queryOptions());
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.trends.trends}</h2>
        <span className="box-more">
          <Link to="/editions/$label/data" params={{ label }}>
            {overviewWords.trends.allSeries}
          </Link>
        </span>
      </header>
      <Await query={overview}>
        {(list) =>
          list.length === 0 ? (
            <div className="box-text">
              <p className="quiet">{overviewWords.trends.noSeriesYetWithThe}</p>
              <LinkButton to="/editions/$label/data/import-police" params={{ label }} variant="default" size="compact-md">
                {overviewWords.trends.importPoliceFiles}
              </LinkButton>
            </div>
          ) : (
            <ul className="small-charts">
              {list.map(({ series, verdict, values, newest }) => (
                <li key={series.id}>
                  <Link to="/editions/$label/data/series/$slug" params={{ label, slug: series.slug }}>
                    <b>
                      <OwnText>{series.title}</OwnText>
                    </b>
                    <span className="small-chart-value">
                      {newest === null ? overviewWords.trends.noValue : NUMBERS[language].number(newest.value)}{' '}
                      <small>{newest === null ? '' : PERIODS[language][series.interval].at(newest.period)}</small>
                    </span>
                    <Sparkline values={values} />
                    <span className={`trend trend-${verdict.state}`}>{words.trendStates[verdict.state]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </section>
  );
}
