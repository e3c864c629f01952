import type { FeedbackFault } from '@saferplan/domain/feedback';
import type { Block, Closure, PostcodeLookup, Snapshot } from '@saferplan/domain/publication';
import type { Result } from '@saferplan/domain/shared';
import type { Search } from './search/search-index.ts';
import type { OwnWords } from './site/own-words.ts';
import type { SearchEntry } from './search/search-entry.ts';
import type { Words } from './words/en.ts';

/** A published edition as the viewer gets it. */
export interface PublishedEdition {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** The format in which it is stored; where that is older than today's, what charts say was worded anew. */
  readonly storedAs: number;
  /** The series of which values were revised after it was published; none where it is left out. */
  readonly revised?: readonly RevisedSeries[];
}

/** How many values of a published series have been revised since, and the periods of the first and the last of them. */
export interface RevisedSeries {
  readonly series: string;
  readonly revised: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
}

/** An edition that was withdrawn: what stands at its addresses instead. */
export interface WithdrawnEdition {
  readonly label: string;
  /** Of the publication as it was, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly on: string;
  /** The roles of the two people who decided, separated by a comma and a space. */
  readonly decidedBy: string;
  readonly reason: string;
}

/** Where the pages stand. */
export interface Site {
  /** Scheme and host, as in `https://plan.example.gov.uk`: for addresses that must be whole; empty of files of which nobody has said where they will stand. */
  readonly origin: string;
  /** What stands before every address of this partnership: empty, or `/maidstone` where several share a site. */
  readonly root: string;
  /** The last run of the accessibility tests over the pages of each partnership, by its slug. */
  readonly accessibility: AccessibilityRuns;
  /** What stands above several partnerships at `/`, by its name; left out where this one stands alone. */
  readonly above?: string;
  /** Where another partnership of the installation stands, by its slug; left out where that is `/<slug>`. */
  readonly rootOf?: (slug: string) => string | undefined;
  /** Where postcodes lie; left out where the partnership's package does not bring it. */
  readonly postcodes?: PostcodeLookup;
  /** Whether they are written as plain files, with no server behind them. */
  readonly isFiles?: boolean;
  /** The pages that the partnership's package makes of an edition; none where it makes none. */
  readonly pagesOf?: (snapshot: Snapshot, language: Language) => readonly OwnPage[];
}

/** A page of the partnership's own: what it is called, and how it is made when somebody asks for it. */
export interface OwnPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** The page, or what went wrong while it was made. */
  readonly blocks: () => Result<readonly Block[], string>;
}

/** Runs of the accessibility tests by the slug of the partnership whose pages they tried; others have none. */
export type AccessibilityRuns = Readonly<Partial<Record<string, AccessibilityRun>>>;

/** What the accessibility tests found when they last ran over the pages of one partnership. */
export interface AccessibilityRun {
  /** ISO 8601 date. */
  readonly on: string;
  readonly pages: number;
  /** In pixels; each page was tried at each width in each set of colours. */
  readonly widths: readonly number[];
  readonly colours: readonly ('light' | 'dark' | 'forced')[];
  /** Whether the way from the front page to a priority was followed with the keyboard alone. */
  readonly byKeyboard: boolean;
  readonly violations: readonly string[];
}

export type Language = 'en' | 'cy';

/** Feedback that was sent and not taken, as it was typed. */
export interface RefusedFeedback {
  readonly why: FeedbackFault | 'too-many';
  readonly text: string;
  /** The page that it is about, or empty. */
  readonly page: string;
}

/** What every page is made of: one snapshot, its place among the others, and the words of the interface. */
export interface View {
  readonly site: Site;
  /** In the language of the page, as far as there are translations. */
  readonly snapshot: Snapshot;
  readonly publishedAt: string;
  readonly sha256: string;
  readonly storedAs: number;
  readonly revised: readonly RevisedSeries[];
  readonly words: Words;
  /** Whether anything of the edition is translated into the language of the page. */
  readonly isTranslated: boolean;
  /** What is said in another language than the page; null where nothing is. */
  readonly ownWords: OwnWords | null;
  readonly language: Language;
  /** The day on which the page is made, as an ISO 8601 date; null where it is to say nothing of dates that have passed. */
  readonly today: string | null;
  /** Every published edition, newest first, in the language of the page as far as there are translations. */
  readonly editions: readonly PublishedEdition[];
  /** The editions that were withdrawn, newest first. */
  readonly withdrawn: readonly WithdrawnEdition[];
  /** That the partnership ends; null where it goes on. */
  readonly closure: Closure | null;
  /** What stands before each address of this edition: empty for the current one, else `/editions/<label>`. */
  readonly base: string;
  readonly isCurrent: boolean;
  /** The address of this page within its edition, as in `/priorities/mental-health`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was just sent by the form of this page and not taken; null where nothing was. */
  readonly refusedFeedback: RefusedFeedback | null;
  /** Searches in this edition, in this language. */
  readonly search: () => Search;
  /** Everything that can be found of this edition, in this language. */
  readonly searchable: () => readonly SearchEntry[];
}

export type Section = 'priorities' | 'progress' | 'place' | 'changes' | 'trends' | 'how-we-chose' | 'partners' | 'contacts';

/** Whether the partnership uses a part of Saferplan. */
export const uses = ({ snapshot }: Pick<View, 'snapshot'>, feature: Snapshot['partnership']['features'][number]): boolean =>
  snapshot.partnership.features.includes(feature);

/** What stands before the addresses of a language within an edition or a site: English needs no folder. */
export const languageFolder = (language: Language): string => (language === 'en' ? '' : `/${language}`);

/** The address of a page of this edition, in this language. */
export const href = (view: View, path: string): string => addressOf(view, view.language, view.base, path);

/** The address of a page that belongs to no edition, or to another. */
export const hrefAcross = (view: View, path: string): string => addressOf(view, view.language, '', path);

/** The address of a file or page that is the same in every language. */
export const hrefOfFile = ({ site }: View, path: string): string => `${site.root}${path}`;

/** The first page of a partnership that takes the place of this one, in this language where it is English or theirs. */
export const addressOfSuccessor = ({ site }: Pick<View, 'site'>, slug: string): string => `${site.rootOf?.(slug) ?? `/${slug}`}/`;

export function addressOf({ site }: Pick<View, 'site'>, language: Language, base: string, path: string): string {
  const address = `${site.root}${languageFolder(language)}${base}${path === '/' && base !== '' ? '/' : path}`;
  return address === '' ? '/' : address;
}
