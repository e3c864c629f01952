import type { Snapshot } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { directionOf } from '../words/direction.ts';
import { brandStyle } from '../components/brand-style.ts';
import { ActionsInShort } from '../components/priority-card.tsx';
import { SeriesVerdict } from '../components/series-verdict.tsx';
import { Trend } from '../components/trend.tsx';
import { href, type View } from '../view.ts';

declare const STYLESHEET_ADDRESS: string;

/** The addresses of what may stand in pages of other sites. */
export const embedAddresses = ({ priorities, series }: Snapshot): readonly string[] => [
  ...priorities.map(({ slug }) => `/embed/priorities/${slug}`),
  ...series.map(({ slug }) => `/embed/trends/${slug}`),
];

/** A priority or a chart alone, to stand in a page of another site; null where the address names neither. */
export function embedPage(view: View, path: string): ReactElement | null {
  const found = /^\/embed\/(?<folder>priorities|trends)\/(?<slug>[^/]+)$/u.exec(path);
  const slug = found?.groups?.['slug'];
  if (found === null || view.base !== '') return null;
  const { snapshot } = view;
  const priority = found.groups?.['folder'] === 'priorities' ? snapshot.priorities.find((one) => one.slug === slug) : undefined;
  if (priority !== undefined)
    return (
      <Embedded view={view} title={priority.title} address={href(view, `/priorities/${priority.slug}`)}>
        <p>{priority.summary}</p>
        <ActionsInShort view={view} priority={priority} />
      </Embedded>
    );
  const series = found.groups?.['folder'] === 'trends' ? snapshot.series.find((one) => one.slug === slug) : undefined;
  if (series === undefined) return null;
  return (
    <Embedded view={view} title={series.title} address={href(view, `/trends/${series.slug}`)}>
      <SeriesVerdict view={view} series={series} />
      <p>{residentReading(series, view.language)}</p>
      <Trend view={view} series={series} size="wide" />
    </Embedded>
  );
}

function Embedded(props: {
  readonly view: View;
  readonly title: string;
  readonly address: string;
  readonly children: React.ReactNode;
}): ReactElement {
  const { view, title, address, children } = props;
  const { words, snapshot, site } = view;
  const style = brandStyle(snapshot.partnership.brandColour);
  return (
    <html lang={words.language} dir={directionOf(words.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${snapshot.partnership.name}`}</title>
        {site.origin === '' ? null : <link rel="canonical" href={`${site.origin}${address}`} />}
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
        {style === '' ? null : <style dangerouslySetInnerHTML={{ __html: style }} />}
      </head>
      <body className="embedded">
        <main className="width">
          <h1>
            <a href={`${site.origin}${address}`} target="_top">
              {title}
            </a>
          </h1>
          {children}
          <p className="quiet small">
            {words.embeddedFrom}{' '}
            <a href={`${site.origin}${href(view, '/')}`} target="_top">
              {snapshot.partnership.name}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
