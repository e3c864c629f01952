import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip file can name. */
const ZIP_EPOCH = new Date('1980-01-01T00:00:00');
const LINK = /rId[\w-]{12,}/gu;
/** The library counts pictures and bookmarks on from one document to the next. */
const PICTURE = /(?<=<(?:wp:docPr|pic:cNvPr) id=")\d+/gu;
const BOOKMARK = /(?<=<w:bookmark(?:Start w:name="[^"]*" |End )w:id=")\d+/gu;
/** Where a line of the table of contents leads. */
const ENTRY = /(?<=[" ])_Toc\d+/gu;
const MOMENT = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/** A picture of a document, with the SHA-256 of its content in hexadecimal: two that are the same are one. */
export interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const nameByContent = (bytes: Uint8Array): Picture => ({ name: createHash('sha256').update(bytes).digest('hex'), bytes });

/** What the Word library is given for a picture: it would hash, compress and copy the picture itself, and `makeReproducible` once more. */
export const standInOf = ({ name }: Picture): Uint8Array => strToU8(name);
const MEDIA = 'word/media/';

/**
 * The same Word file with its pictures in the place of their stand-ins, and with nothing in it that differs from one run to the
 * next: the moment of its making becomes that of the document, and identifiers become numbers in their order.
 */
export function makeReproducible(
  bytes: Uint8Array,
  { madeAt, pictures }: { readonly madeAt: string; readonly pictures: readonly Picture[] },
): Uint8Array {
  const contents = new Map(pictures.map(({ name, bytes: content }) => [name, content]));
  const [link, picture, bookmark, entry] = [counter('rIdLink'), counter(''), counter(''), counter('_Toc')];
  const made = Object.entries(unzipSync(bytes))
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([path, content]) => {
      if (path.startsWith(MEDIA)) return [path, contents.get(strFromU8(content)) ?? content] as const;
      if (!/\.(?:xml|rels)$/u.test(path)) return [path, content] as const;
      const text = strFromU8(content)
        .replaceAll(LINK, link)
        .replaceAll(PICTURE, picture)
        .replaceAll(BOOKMARK, bookmark)
        .replaceAll(ENTRY, entry)
        .replaceAll(MOMENT, madeAt);
      return [path, strToU8(text)] as const;
    });
  return zipSync(Object.fromEntries(made.map(([path, content]) => [path, [content, { mtime: ZIP_EPOCH, level: levelOf(path) }] as const])));
}

/** How hard a part is compressed: a PNG is already, and outlines of letters take most of the time for little. */
const levelOf = (path: string): 0 | 2 | 6 => (path.endsWith('.png') ? 0 : path.endsWith('.svg') ? 2 : 6);

/** Gives each name that it meets a number, the same one each time. */
function counter(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const number = known.get(name) ?? `${prefix}${(known.size + 1).toString()}`;
    known.set(name, number);
    return number;
  };
}
