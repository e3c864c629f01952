import type { Snapshot } from '@saferplan/domain/publication';
import type { Words } from './words/en.ts';

/** A published edition as the viewer gets it. */
export interface PublishedEdition {
  readonly snapshot: Snapshot;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
}

/** What every page is made of: one snapshot, its place among the others, and the words of the interface. */
export interface View {
  readonly snapshot: Snapshot;
  readonly words: Words;
  /** Every published edition, newest first. */
  readonly editions: readonly PublishedEdition[];
  /** What stands before each address of this edition: empty for the current one, else `/editions/<label>`. */
  readonly base: string;
  readonly isCurrent: boolean;
  /** The part of the site that this page belongs to, to mark it in the navigation. */
  readonly section: Section | null;
}

export type Section = 'priorities' | 'changes' | 'trends' | 'how-we-chose' | 'partners' | 'contacts';

/** The address of a page of this edition. */
export const href = (view: View, path: string): string => (path === '/' && view.base !== '' ? `${view.base}/` : `${view.base}${path}`);
