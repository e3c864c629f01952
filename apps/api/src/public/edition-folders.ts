import type { Snapshot } from '@saferplan/domain/publication';
import { languageFolder } from '@saferplan/viewer/render';
import type { PublishedEditions } from './published-editions.ts';

type PublishedEdition = PublishedEditions['editions'][number];

/** How an address that is of a file of an edition begins, as part of a pattern: `folderAsked` reads what it finds. */
export const FOLDER = String.raw`(?:\/(?<language>en|cy))?(?:\/editions\/(?<label>[^/]+))?`;

/** What stands before the addresses of files of each edition in each language that it has: those of the current one without its label too. */
export function editionFolders({
  editions,
}: Pick<PublishedEditions, 'editions'>): readonly { readonly folder: string; readonly snapshot: Snapshot }[] {
  const places = [
    ...editions.slice(0, 1).map(({ snapshot }) => ({ base: '', snapshot })),
    ...editions.map(({ snapshot }) => ({ base: `/editions/${snapshot.edition.label}`, snapshot })),
  ];
  return places.flatMap(({ base, snapshot }) =>
    snapshot.partnership.languages.map((language) => ({ folder: `${languageFolder(language)}${base}`, snapshot })),
  );
}

/** The edition and the language that the beginning of an address asks for, by what `FOLDER` found; null where there is no such edition in it. */
export function folderAsked(
  groups: Readonly<Record<string, string | undefined>>,
  { editions }: Pick<PublishedEditions, 'editions'>,
): { readonly edition: PublishedEdition; readonly language: 'en' | 'cy'; readonly label: string | undefined } | null {
  const label = groups['label'];
  const edition = label === undefined ? editions[0] : editions.find(({ snapshot }) => snapshot.edition.label === label);
  const language = groups['language'] === 'cy' ? 'cy' : 'en';
  return edition === undefined || !edition.snapshot.partnership.languages.includes(language) ? null : { edition, language, label };
}
