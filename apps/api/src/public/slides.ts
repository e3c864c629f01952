import type { SlideSubject } from '@saferplan/documents/slide';
import type { Snapshot } from '@saferplan/domain/publication';
import { editionFolders, FOLDER, folderAsked } from './edition-folders.ts';
import type { PublishedEditions } from './published-editions.ts';
import type { PictureKind } from './paper-names.ts';
import type { SentDocument } from './plan-documents.ts';
import type { Renderings } from './renderings.ts';
import type { Site } from '@saferplan/viewer/render';

/** The media type of each kind of picture. */
const TYPES: Readonly<Record<PictureKind, string>> = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

/** A picture in the shape of a slide that somebody asks for. */
interface AskedSlide {
  readonly subject: SlideSubject;
  readonly kind: PictureKind;
}

const WITHIN = /^(?:(?<scorecard>scorecard)|(?<list>priorities|trends)\/(?<slug>[a-z0-9-]+))\.(?<kind>svg|png)$/u;

/** `scorecard.svg`, `priorities/<slug>.png` or `trends/<slug>.png`; null where it is of no form of these, or the edition has none of it. */
export function slideNamed(path: string, { priorities, series }: Snapshot): AskedSlide | null {
  const named = WITHIN.exec(path)?.groups;
  if (named === undefined) return null;
  const kind = named['kind'] === 'svg' ? 'svg' : 'png';
  if (named['scorecard'] !== undefined) return { subject: { kind: 'scorecard' }, kind };
  const slug = named['slug'] ?? '';
  const isPriority = named['list'] === 'priorities';
  const has = (isPriority ? priorities : series).some((one) => one.slug === slug);
  return has ? { subject: { kind: isPriority ? 'priority' : 'series', slug }, kind } : null;
}

/** The addresses of the slides of every published edition, in every language that it has: the current one without its label too. */
export const slideAddresses = (published: Pick<PublishedEditions, 'editions'>): readonly string[] =>
  editionFolders(published).flatMap(({ folder, snapshot: { priorities, series } }) =>
    ['scorecard', ...priorities.map(({ slug }) => `priorities/${slug}`), ...series.map(({ slug }) => `trends/${slug}`)].flatMap((picture) =>
      (['svg', 'png'] satisfies PictureKind[]).map((kind) => `${folder}/slides/${picture}.${kind}`),
    ),
  );

/** The media type of a slide, and the file name that it is saved under. */
export const nameOfSlide = ({ partnership, edition }: Snapshot, { subject, kind }: AskedSlide, isDraft: boolean) => ({
  type: TYPES[kind],
  download: `${partnership.slug}-${edition.label}-${subject.kind === 'scorecard' ? 'scorecard' : subject.slug}${isDraft ? '-draft' : ''}.${kind}`,
});

const ADDRESS = new RegExp(String.raw`^${FOLDER}\/slides\/(?<within>.+)$`, 'u');

/** A picture of a published edition in the shape of a slide; null where the address is of none. */
export async function slideAt(
  {
    site,
    publishedEditions,
    renderings,
  }: {
    readonly site: Pick<Site, 'origin' | 'root'>;
    readonly publishedEditions: PublishedEditions;
    readonly renderings: Renderings;
  },
  path: string,
  signal: AbortSignal | undefined,
): Promise<SentDocument | null> {
  const asked = ADDRESS.exec(path)?.groups;
  if (asked === undefined) return null;
  const found = folderAsked(asked, publishedEditions);
  if (found === null) return null;
  const { edition, language } = found;
  const { publishedAt, sha256, storedAs, snapshot } = edition;
  const slide = slideNamed(asked['within'] ?? '', snapshot);
  if (slide === null) return null;
  const status = { kind: 'published', at: publishedAt, sha256, address: `${site.origin}${site.root}/`, storedAs } as const;
  // Only the scorecard tells of dates that have passed, and is made anew each day.
  const on = slide.subject.kind === 'scorecard' ? publishedEditions.today : null;
  const made = await renderings.slide(edition, { ...slide, language, status, on }, signal);
  return { ...nameOfSlide(snapshot, slide, false), language, made };
}
