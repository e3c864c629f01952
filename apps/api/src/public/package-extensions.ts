import type { Block, PostcodeLookup, Snapshot } from '@saferplan/domain/publication';
import type { Result } from '@saferplan/domain/shared';
import type { Site } from '@saferplan/viewer/render';

/** What the package of a partnership adds to what is public: pages, and sections of its documents. */
export interface PackageExtensions {
  readonly pagesOf: NonNullable<Site['pagesOf']>;
  /** Where postcodes lie; null where the package does not bring it. */
  readonly postcodes: PostcodeLookup | null;
  /**
   * Makes what was asked of the pages since the last call and was not there: call it after a page was rendered, in the same turn, and
   * render the page again where it answers true.
   */
  readonly makeWanted: () => Promise<boolean>;
  readonly sectionsOf: (
    snapshot: Snapshot,
    language: 'en' | 'cy',
  ) => Promise<readonly { readonly title: string; readonly blocks: Result<readonly Block[], string> }[]>;
}

export const NO_EXTENSIONS: PackageExtensions = {
  pagesOf: () => [],
  postcodes: null,
  makeWanted: () => Promise.resolve(false),
  sectionsOf: () => Promise.resolve([]),
};
