import type { Language } from '../language.ts';

/** What stands in the feed of a partnership beside its own texts. */
export interface FeedWords {
  readonly whatIsPublished: (partnership: string) => string;
  readonly editionPublished: (label: string) => string;
  readonly editionWithdrawn: (label: string) => string;
  readonly textWithdrawn: (label: string) => string;
}

/** By language; no Welsh speaker has read the Welsh yet. */
export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  en: {
    whatIsPublished: (partnership) => `${partnership}: what is published`,
    editionPublished: (label) => `Edition ${label} was published`,
    editionWithdrawn: (label) => `Edition ${label} was withdrawn`,
    textWithdrawn: (label) => `A text of edition ${label} was withdrawn`,
  },
  cy: {
    whatIsPublished: (partnership) => `${partnership}: yr hyn a gyhoeddwyd`,
    editionPublished: (label) => `Cyhoeddwyd rhifyn ${label}`,
    editionWithdrawn: (label) => `Tynnwyd rhifyn ${label} yn ôl`,
    textWithdrawn: (label) => `Tynnwyd testun o rifyn ${label} yn ôl`,
  },
};
