import type { PackageExtensions } from './package-extensions.ts';
import type { PublishedEditionsReader } from './published-editions.ts';

/** Where the public pages of a partnership stand, and what is published of it. */
export interface PublicRoot {
  readonly slug: string;
  /** What stands before each of its addresses: empty where it stands at the top, else `/<slug>`. */
  readonly root: string;
  readonly publishedEditions: PublishedEditionsReader;
  /** What its package adds to its pages and documents. */
  readonly own: PackageExtensions;
}

/** The public roots of an installation, to which one can be added while the server runs. */
export interface PublicRoots {
  readonly list: () => readonly PublicRoot[];
  /** The root that an address falls under: the one that its first part names, else the one at the top, where there is one. */
  readonly at: (path: string) => PublicRoot | undefined;
  readonly ofPartnership: (slug: string) => PublicRoot | undefined;
  /** Adds a partnership under `/<slug>`; where it is there already nothing is done. */
  readonly add: (partnership: Omit<PublicRoot, 'root'>) => void;
}

/** Of the partnerships that the configuration names one alone stands at the top; several stand each under its own name. */
export function publicRoots(partnerships: readonly Omit<PublicRoot, 'root'>[]): PublicRoots {
  const roots = new Map<string, PublicRoot>();
  for (const parts of partnerships) roots.set(parts.slug, { ...parts, root: partnerships.length === 1 ? '' : `/${parts.slug}` });
  const top = partnerships.length === 1 ? [...roots.values()][0] : undefined;
  return {
    list: () => [...roots.values()],
    at: (path) => {
      const named = roots.get(FIRST_PART.exec(path)?.groups?.['slug'] ?? '');
      return named === undefined || named === top ? top : named;
    },
    ofPartnership: (slug) => roots.get(slug),
    add: (parts) => {
      if (!roots.has(parts.slug)) roots.set(parts.slug, { ...parts, root: `/${parts.slug}` });
    },
  };
}

/** Whether pages stand above the partnerships: where several have been begun, and none stands at the top. One alone is led to from there. */
export const hasPagesAbove = (roots: PublicRoots): boolean => roots.at('/') === undefined && roots.list().length > 1;

const FIRST_PART = /^\/(?<slug>[^/?]+)/u;
