import type { Outputs } from '@saferplan/api/router';
import { PERIODS } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { figureInWords } from '../../ui/figure-in-words.ts';
import { publicationWords } from '../../words/publication-words.ts';
import { language } from '../../words/spoken.ts';

/** The published figures that are kept otherwise by now, with both; none where there are none. */
export function RevisedFigures({ revised }: { readonly revised: Outputs['publication']['preview']['revised'] }): ReactElement | null {
  const { edition } = useEdition().content;
  if (revised.length === 0) return null;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{publicationWords.revisedFigures.revisedSinceTheyWerePublished}</h2>
      </header>
      <div className="box-text">
        <p>{publicationWords.revisedFigures.thePagesOfTheseEditions}</p>
        <ul>
          {revised.map(({ slug, title, interval, editions }) => (
            <li key={slug}>
              <Link to="/editions/$label/data/series/$slug" params={{ label: edition.label, slug }}>
                {title}
              </Link>
              {editions.map(({ edition: of, page, values }) => (
                <p key={of} className="small">
                  <a href={page}>{of}</a>:{' '}
                  {values
                    .map(({ period, published, now }) =>
                      publicationWords.revisedFigures.now(
                        PERIODS[language][interval].name(period),
                        figureInWords(published.value),
                        figureInWords(now.value),
                      ),
                    )
                    .join('; ')}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
