import type { Language } from '@saferplan/domain/shared';

/** What a partnership wrote in another language than that of a page, as it stands in the page. */
export interface OwnWords {
  /** The language that it is in. */
  readonly language: Language;
  /** Each text, escaped as in a page. */
  readonly texts: ReadonlySet<string>;
  /** The longer of them, one a line, to find parts of them in. */
  readonly passages: string;
  /** Names that stand within sentences of the viewer's own; null where there are none. */
  readonly names: RegExp | null;
}
