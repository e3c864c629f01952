import { linkOrNull } from '@saferplan/domain/shared';
import { DATA_COLUMNS, type DataTable, type Snapshot } from '@saferplan/domain/publication';
import { type DataColumnWords, dataColumnsCy, dataColumnsEn } from '@saferplan/messages/published';

const wordOf = (words: DataColumnWords, table: DataTable, column: string): string =>
  new Map<string, string>(Object.entries(words[table])).get(column) ?? column;

/** The columns of a table with what each holds: in English, and beside it in Welsh where the partnership writes Welsh. */
function columnsOf(table: DataTable, languages: Snapshot['partnership']['languages']): object[] {
  return DATA_COLUMNS[table].map((name) => {
    const english = wordOf(dataColumnsEn, table, name);
    const both = [
      { '@value': english, '@language': 'en' },
      { '@value': wordOf(dataColumnsCy, table, name), '@language': 'cy' },
    ];
    return { name, titles: name, 'dc:description': languages.includes('cy') ? both : english };
  });
}

/** The licence under a property, by its address, or by its name where that may not become a link; nothing where none is stated. */
function licenceUnder(
  property: 'dc:license' | 'dct:license',
  { partnership: { licence } }: Snapshot,
): Partial<Record<string, object | string>> {
  if (licence.name === '') return {};
  const address = linkOrNull(licence.address);
  return { [property]: address === null ? licence.name : { '@id': address } };
}

/** What the CSV files hold, as CSV on the Web metadata (W3C Recommendation, 17 December 2015). */
export function csvMetadata(snapshot: Snapshot): object {
  const { languages } = snapshot.partnership;
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    ...licenceUnder('dc:license', snapshot),
    'dc:publisher': snapshot.partnership.name,
    tables: [
      { url: 'actions.csv', tableSchema: { columns: columnsOf('actions', languages) } },
      { url: 'indicators.csv', tableSchema: { columns: columnsOf('indicators', languages) } },
      { url: 'findings.csv', tableSchema: { columns: columnsOf('findings', languages) } },
      { url: 'scorecard.csv', tableSchema: { columns: columnsOf('scorecard', languages) } },
      ...(snapshot.neighbours.length === 0
        ? []
        : [{ url: 'neighbours.csv', tableSchema: { columns: columnsOf('neighbours', languages) } }]),
      ...(snapshot.places === null ? [] : [{ url: 'places.csv', tableSchema: { columns: columnsOf('places', languages) } }]),
      ...(snapshot.risks === undefined ? [] : [{ url: 'risks.csv', tableSchema: { columns: columnsOf('risks', languages) } }]),
      ...snapshot.series.map(({ slug, title }) => ({
        url: `series/${slug}.csv`,
        'dc:title': title,
        tableSchema: { columns: columnsOf('series', languages), primaryKey: 'period' },
      })),
    ],
  };
}

/**
 * The data of the site as a catalogue (W3C DCAT 3), as JSON-LD. `base` is the whole address that the files stand under; `successors` are
 * the partnerships that take the place of this one.
 */
export function catalogue(
  snapshot: Snapshot,
  base: string,
  publishedAt: string,
  successors: readonly { readonly address: string }[],
): object {
  const { partnership, plan, edition, series } = snapshot;
  const distribution = (path: string, mediaType: string): object => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': `${base}${path}` },
    'dcat:mediaType': mediaType,
    ...licenceUnder('dct:license', snapshot),
  });
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/' },
    '@type': 'dcat:Catalog',
    'dct:title': `${partnership.name}: ${plan.title}`,
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': partnership.name },
    'dct:modified': publishedAt,
    ...(successors.length === 0 ? {} : { 'dct:isReplacedBy': successors.map(({ address }) => ({ '@id': address })) }),
    'dcat:dataset': [
      {
        '@type': 'dcat:Dataset',
        'dct:title': `${plan.title}, ${edition.label}`,
        'dct:temporal': `${edition.startsOn}/${edition.endsOn}`,
        'dct:spatial': partnership.area,
        'dcat:distribution': [
          distribution('/data/plan.json', 'application/json'),
          distribution('/data/actions.csv', 'text/csv'),
          distribution('/data/indicators.csv', 'text/csv'),
          distribution('/data/findings.csv', 'text/csv'),
          distribution('/data/scorecard.csv', 'text/csv'),
          ...(snapshot.neighbours.length === 0 ? [] : [distribution('/data/neighbours.csv', 'text/csv')]),
          ...(snapshot.places === null ? [] : [distribution('/data/places.csv', 'text/csv')]),
          ...(snapshot.risks === undefined ? [] : [distribution('/data/risks.csv', 'text/csv')]),
        ],
      },
      ...series.map(({ slug, title, source }) => ({
        '@type': 'dcat:Dataset',
        'dct:title': title,
        'dct:source': source,
        'dcat:distribution': [distribution(`/data/series/${slug}.csv`, 'text/csv')],
      })),
    ],
  };
}
