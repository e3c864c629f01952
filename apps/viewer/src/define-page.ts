import type { Snapshot } from '@saferplan/domain/publication';
import type { Page } from './page.ts';
import type { PublishedEdition, Section, Site, View } from './view.ts';
import type { Words } from './words/en.ts';
import type { SearchEntry } from './search/search-entry.ts';

/** The names in a path: `'/changes/:older/:newer'` has `older` and `newer`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** What stands in an address where its path has names. */
type ParamsOf<Path extends string> = Readonly<Record<NamesIn<Path>, string>>;

/** For what addresses are listed: an edition among all that are published, newest first. */
interface Listing {
  readonly site: Site;
  readonly snapshot: Snapshot;
  readonly editions: readonly PublishedEdition[];
}

/** The lists at the foot of every page, in their order. */
export const FOOTER_LISTS = ['plan', 'figures', 'answers', 'use'] as const;

/** Where links to a page stand on every other: in one of the lists at the foot of the page, and in the header where it says so. */
interface Navigation {
  readonly list: (typeof FOOTER_LISTS)[number];
  readonly inHeader?: boolean;
  /** What its link says; several links where a page is made for each of several things. */
  readonly links: (view: View) => readonly { readonly path: string; readonly text: string }[];
  /** The part of the site that its link leads to. */
  readonly section?: Section;
}

interface Definition<Path extends string> {
  readonly path: Path;
  /** `edition`: each edition has it at an address of its own. `site`: it is about all editions, and stands once. */
  readonly of: 'edition' | 'site';
  /** Whether an edition has it, where not all have. */
  readonly isUsed?: (given: Pick<View, 'snapshot'>) => boolean;
  readonly navigation?: Navigation;
  /** Whether there is anything on it to read in an edition; where there is not, no navigation leads to it. */
  readonly hasContent?: (snapshot: Snapshot) => boolean;
  /** What of it can be found by searching. */
  readonly search?: (snapshot: Snapshot, words: Words) => readonly SearchEntry[];
  /** The page, or null where there is nothing at that address. */
  readonly render: (view: View, params: ParamsOf<Path>) => Page | null;
}

/** A path that names parts lists what they are; any other stands at one address. */
type Listed<Path extends string> = Path extends `${string}:${string}`
  ? { readonly list: (listing: Listing) => readonly ParamsOf<Path>[] }
  : { readonly list?: undefined };

/** A kind of public page: everything that the site knows of it. */
export interface SitePage {
  readonly of: 'edition' | 'site';
  readonly navigation: Navigation | null;
  readonly isUsed: (given: Pick<View, 'snapshot'>) => boolean;
  readonly hasContent: (snapshot: Snapshot) => boolean;
  readonly addresses: (listing: Listing) => readonly string[];
  readonly search: (snapshot: Snapshot, words: Words) => readonly SearchEntry[];
  /** The page at `view.path`, or null where that is no address of it. */
  readonly at: (view: View) => Page | null;
}

/**
 * Defines a kind of public page. Its address, its links in the navigation, its place in the list of addresses and what can be found
 * of it by searching are made of this; `pages/index.ts` lists the definitions.
 *
 * @example
 * export const glossary = definePage({
 *   path: '/glossary',
 *   of: 'edition',
 *   navigation: { list: 'use', links: linkTo('/glossary', (words) => words.glossary) },
 *   render: glossaryPage,
 * });
 */
export function definePage<const Path extends `/${string}`>(definition: Definition<Path> & Listed<Path>): SitePage {
  const { path, of, isUsed = () => true, hasContent = () => true, navigation = null, search = () => [], render } = definition;
  // Without names there is nothing to list: `Listed` asks for `list` where the path has some.
  const list: (listing: Listing) => readonly ParamsOf<Path>[] = definition.list ?? (() => [{} as ParamsOf<Path>]);
  return {
    of,
    navigation,
    isUsed,
    hasContent,
    addresses: (listing) => list(listing).map((params) => fillIn(path, params)),
    search,
    at: (view) => {
      const params = readFrom(path, view.path);
      return params === null || !isUsed(view) ? null : render(view, params);
    },
  };
}

/** The one link to a page that stands at one address. */
export const linkTo =
  (path: string, text: (words: Words) => string): Navigation['links'] =>
  ({ words }) => [{ path, text: text(words) }];

const fillIn = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(?<name>[^/]+)/gu, (_, name: string) => params[name] ?? '');

function readFrom(path: string, address: string): Readonly<Record<string, string>> | null {
  const [names, given] = [path.split('/'), address.split('/')];
  if (names.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = given[index] ?? '';
    if (!name.startsWith(':')) {
      if (name !== part) return null;
    } else if (part === '') return null;
    else params[name.slice(1)] = part;
  }
  return params;
}
