import type { ShelfReader } from './shelf.ts';

/** Where the public pages of a partnership stand, and what is published of it. */
export interface PublicRoot {
  /** What stands before each of its addresses: empty where it stands alone, else `/<slug>`. */
  readonly root: string;
  readonly shelf: ShelfReader;
}

/** One partnership stands at the top; several stand each under its own name. */
export const publicRoots = (partnerships: readonly { readonly slug: string; readonly shelf: ShelfReader }[]): readonly PublicRoot[] =>
  partnerships.map(({ slug, shelf }) => ({ root: partnerships.length === 1 ? '' : `/${slug}`, shelf }));
