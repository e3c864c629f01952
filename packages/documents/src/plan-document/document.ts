import type { Block, SnapshotSeries, TextsLeft } from '@saferplan/domain/publication';

/** A chart, map or other drawing as a picture, with what it says for those who do not see it. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly svg: string;
  readonly alt: string;
  /** How much of the width of the text it takes, above 0 and up to 1; all of it where it is left out. */
  readonly share?: number;
}

/** How wide the chart of a series is, as a share of the text: what is said of it finds room beside it. */
export const SERIES_SHARE = 0.58;

/** Draws the control chart of a series. */
export type ChartMaker = (series: SnapshotSeries) => ChartBlock;

/** A published edition, with the hash of its content and where it is read online; or a draft, as it was at a moment (ISO 8601). */
export type DocumentStatus =
  | {
      readonly kind: 'published';
      readonly at: string;
      readonly sha256: string;
      readonly address: string;
      /** The format in which it is stored: of an older one, what charts say was worded anew. */
      readonly storedAs: number;
    }
  | {
      readonly kind: 'draft';
      readonly at: string;
      /** The protective marking that stands on each page beside the word draft (Government Security Classifications Policy). */
      readonly marking?: 'official' | 'official-sensitive';
    };

/** What chapters are made of: blocks, with charts in place of the series that they name. A table with an empty caption is named by its heading. */
export type DocumentBlock = Exclude<Block, { kind: 'trend' }> | ChartBlock;

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A plan, or a paper about one, as a document, before it is PDF or Word. */
export interface PlanDocument {
  readonly language: 'en' | 'cy';
  /** What stands in it in another language, where anything does. */
  readonly left?: TextsLeft;
  readonly title: string;
  /** What stands under the title, a line each. */
  readonly lines: readonly string[];
  readonly author: string;
  readonly subject: string;
  /** `#rrggbb`, dark enough for white letters. */
  readonly colour: string;
  /** What the list of chapters is called. */
  readonly contents: string;
  /** What stands at the foot of each page, before its number. */
  readonly foot: string;
  /** Whether chapters and paragraphs are numbered (3, 3.4), so that a paragraph can be cited; such a document has no list of chapters. */
  readonly numbered: boolean;
  /** Whether everything is in the opening, set small so that it fits one page, without a list of chapters. */
  readonly onePage?: boolean;
  /** ISO 8601; when it was published, or the draft was made: the only time that a document names. */
  readonly madeAt: string;
  /** What stands at the head of each page, as on a draft; empty where it is published. */
  readonly mark: string;
  /** What stands before the first chapter. */
  readonly opening: readonly DocumentBlock[];
  readonly chapters: readonly Chapter[];
}
