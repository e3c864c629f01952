import type { PackageExtensions } from './package-extensions.ts';
import type { PublishedEditionsReader } from './published-editions.ts';

/** Where the public pages of a partnership stand, and what is published of it. */
export interface PublicRoot {
  /** What stands before each of its addresses: empty where it stands alone, else `/<slug>`. */
  readonly root: string;
  readonly publishedEditions: PublishedEditionsReader;
  /** What its package adds to its pages and documents. */
  readonly own: PackageExtensions;
}

/** One partnership stands at the top; several stand each under its own name. */
export const publicRoots = (partnerships: readonly (Omit<PublicRoot, 'root'> & { readonly slug: string })[]): readonly PublicRoot[] =>
  partnerships.map(({ slug, ...parts }) => ({ root: partnerships.length === 1 ? '' : `/${slug}`, ...parts }));
