import { linkOrNull } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import type { Page } from '../page.ts';
import { href, hrefOfFile, type View } from '../view.ts';
import { LinkOrWords } from '../components/link-or-words.tsx';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';

/** What there is as data, where, and under what terms; the same for machines as schema.org data. */
function dataPage(view: View): Page {
  const { words, snapshot, editions, site, sha256 } = view;
  const { partnership, plan, series } = snapshot;
  const written = view.isTranslated ? `/data/${view.language}` : '/data';
  const indicators = snapshot.priorities.flatMap((priority) => priority.indicators);
  const isMeasured = indicators.length + series.length > 0;
  const files: readonly (readonly [path: string, what: string, mediaType: string])[] = [
    ['/data/plan.json', words.dataPlanText, 'application/json'],
    ...editions.map(
      ({ snapshot: { edition } }) =>
        [`/data/editions/${edition.label}.json`, words.dataEditionText(edition.label), 'application/json'] as const,
    ),
    ...(view.closure === null ? [] : [['/data/closure.json', words.closure.dataText, 'application/json'] as const]),
    ['/data/schema.json', words.dataSchemaText, 'application/schema+json'],
    // A file without a line is none to be listed; it stays at its address.
    ...(snapshot.priorities.every(({ actions }) => actions.length === 0)
      ? []
      : [[`${written}/actions.csv`, words.dataActionsText, 'text/csv'] as const]),
    ...(indicators.length === 0 ? [] : [[`${written}/indicators.csv`, words.dataIndicatorsText, 'text/csv'] as const]),
    ...(snapshot.topics.every(({ findings }) => findings.length === 0)
      ? []
      : [[`${written}/findings.csv`, words.dataFindingsText, 'text/csv'] as const]),
    ...(isMeasured ? [['/data/scorecard.csv', words.beside.scorecardText, 'text/csv'] as const] : []),
    ...(snapshot.neighbours.length === 0 ? [] : [['/data/neighbours.csv', words.beside.neighbours.dataText, 'text/csv'] as const]),
    ...(snapshot.places === null ? [] : [['/data/places.csv', words.beside.place.dataText, 'text/csv'] as const]),
    ...(snapshot.risks === undefined ? [] : [[`${written}/risks.csv`, words.registers.risks.dataText, 'text/csv'] as const]),
    ...series.map(({ slug, title }) => [`/data/series/${slug}.csv`, words.dataSeriesText(title), 'text/csv'] as const),
    ['/data/csv-metadata.json', words.dataCsvwText, 'application/csvm+json'],
    ['/data/catalogue.jsonld', words.dataCatalogueText, 'application/ld+json'],
    ['/data/calendar.ics', words.dataCalendarText, 'text/calendar'],
    ...(site.origin === '' ? [] : [['/feed.atom', words.dataFeedText, 'application/atom+xml'] as const]),
  ];
  const embedded = `<iframe src="${site.origin}${hrefOfFile(view, `/embed/priorities/${snapshot.priorities[0]?.slug ?? ''}`)}" title="${partnership.name}" width="100%" height="420" loading="lazy"></iframe>`;
  return {
    title: words.dataPage,
    description: words.dataLede,
    section: null,
    ...(site.origin === ''
      ? {}
      : {
          linkedData: {
            '@context': 'https://schema.org',
            '@type': 'Dataset',
            name: `${plan.title}, ${partnership.name}`,
            description: words.dataLede,
            ...(partnership.licence.name === '' ? {} : { license: linkOrNull(partnership.licence.address) ?? partnership.licence.name }),
            creator: { '@type': 'GovernmentOrganization', name: partnership.name },
            spatialCoverage: partnership.area,
            temporalCoverage: `${snapshot.edition.startsOn}/${snapshot.edition.endsOn}`,
            distribution: files.map(([path, what, mediaType]) => ({
              '@type': 'DataDownload',
              name: what,
              encodingFormat: mediaType,
              contentUrl: `${site.origin}${hrefOfFile(view, path)}`,
            })),
          },
        }),
    body: (
      <div className="width">
        <h1>{words.dataPage}</h1>
        <p className="lede">
          {words.dataLede}
          {partnership.licence.name === '' ? null : ` ${words.dataLicenceBelow}`}
        </p>
        <h2>{words.dataFiles}</h2>
        <table className="stacked">
          <caption className="visually-hidden">{words.dataLink}</caption>
          <thead>
            <tr>
              <th scope="col">{words.dataFile}</th>
              <th scope="col">{words.dataWhat}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(([path, what]) => (
              <tr key={path}>
                <th scope="row" data-column={words.dataFile}>
                  <a href={hrefOfFile(view, path)}>{path}</a>
                </th>
                <td data-column={words.dataWhat}>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {site.isFiles === true ? null : <Slides view={view} />}
        <p className="quiet small hash">{words.hashText(sha256)}</p>
        <h2>{words.dataLicence}</h2>
        <p>
          {partnership.licence.name === '' ? (
            words.dataLicenceNotStated
          ) : (
            <>
              {words.dataLicenceText(partnership.licence.name)}{' '}
              <LinkOrWords address={partnership.licence.address}>{partnership.licence.name}</LinkOrWords>
            </>
          )}
        </p>
        {partnership.dataSources.length === 0 ? null : (
          <>
            <h2>{words.dataSources}</h2>
            <ul>
              {partnership.dataSources.map(({ name, address, licence, about }) => (
                <li key={name}>
                  <LinkOrWords address={address}>{name}</LinkOrWords>
                  {[licence, about].filter(Boolean).map((text) => ` · ${text}`)}
                </li>
              ))}
            </ul>
          </>
        )}
        {site.origin === '' ? null : (
          <>
            <h2>{words.dataEmbed}</h2>
            <p>{words.dataEmbedText}</p>
            <Code text={embedded} />
          </>
        )}
      </div>
    ),
  };
}

/** Pictures in the shape of slides: of the scorecard, each priority and each chart, as PNG and as SVG. */
function Slides({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot } = view;
  const isMeasured = snapshot.series.length > 0 || snapshot.priorities.some(({ indicators }) => indicators.length > 0);
  const pictures = [
    ...(isMeasured ? [{ path: 'scorecard', title: words.beside.slides.scorecard }] : []),
    ...snapshot.priorities.map(({ slug, title }) => ({ path: `priorities/${slug}`, title })),
    ...snapshot.series.map(({ slug, title, area }) => ({ path: `trends/${slug}`, title: `${title}, ${area}` })),
  ];
  return (
    <>
      <h2>{words.beside.slides.heading}</h2>
      <p>{words.beside.slides.text}</p>
      <ul>
        {pictures.map(({ path, title }) => (
          <li key={path}>
            {title}:{' '}
            <a href={href(view, `/slides/${path}.png`)}>
              PNG
              <span className="visually-hidden">: {title}</span>
            </a>{' '}
            <a href={href(view, `/slides/${path}.svg`)}>
              SVG
              <span className="visually-hidden">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const Code = ({ text }: { readonly text: string }): ReactElement => (
  <p>
    <code>{text}</code>
  </p>
);

export const data = definePage({
  path: '/data',
  of: 'site',
  navigation: { list: 'figures', links: linkTo('/data', (words) => words.dataLink) },
  search: (_, words) =>
    pageEntry(
      '/data',
      words.dataPage,
      [words.dataLede, words.dataPlanText, words.dataActionsText, words.dataIndicatorsText, words.dataSeriesText('')].join(' '),
    ),
  render: dataPage,
});
