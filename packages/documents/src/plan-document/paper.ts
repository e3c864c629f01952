import type { Snapshot, SnapshotSeries } from '@saferplan/domain/publication';
import type { IsoMonthOrDate } from '@saferplan/domain/shared';
import { residentReading } from '@saferplan/messages';
import { cy } from '../words/cy.ts';
import { type DocumentWords, type SiteWords, wordsWithTerms } from '../words/en.ts';
import { link, prose } from './block-makers.ts';
import type { Chapter, ChartMaker, DocumentBlock, DocumentStatus, PlanDocument } from './document.ts';

/*
 * What all papers about an edition have alike: the plan itself, its assessment, its report of progress and the plan on a page.
 */

/** The words of the pages and those of documents, with the partnership's own terms. */
export const documentWordsOf = ({ partnership }: Snapshot, language: 'en' | 'cy', siteWords: SiteWords): DocumentWords => ({
  ...siteWords,
  ...(language === 'cy' ? cy : wordsWithTerms(partnership.terms)),
});

/** Makes the block of a series: its chart, with its title, its area and what residents read of it for those who do not see it. */
export const chartMakerOf =
  (drawChart: (series: SnapshotSeries) => string, language: 'en' | 'cy'): ChartMaker =>
  (series) => ({ kind: 'chart', svg: drawChart(series), alt: `${series.title}, ${series.area}. ${residentReading(series, language)}` });

/** Whose paper it is, what stands at the head and foot of its pages, and when it was made. `subject` says what it is about. */
export const paperFrame = (
  { partnership }: Snapshot,
  { language, status, subject }: { readonly language: 'en' | 'cy'; readonly status: DocumentStatus; readonly subject: string },
  words: DocumentWords,
) =>
  ({
    language,
    author: partnership.name,
    subject,
    colour: partnership.brandColour,
    foot: `${partnership.name}, ${subject}`,
    numbered: false,
    madeAt: status.at,
    mark: markOf(status, words),
  }) satisfies Partial<PlanDocument>;

/** The chapters that hold something, as they are printed. */
export const chaptersOf = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.filter(({ blocks }) => blocks.length > 0).map(withoutRepeatedCaptions);

/** What stands at the head of each page: the marking of a draft and that it is one; nothing where it is published. */
function markOf(status: DocumentStatus, { draft, markings, date }: DocumentWords): string {
  if (status.kind === 'published') return '';
  const said = draft(date(status.at.slice(0, 10)));
  return status.marking === undefined ? said : `${markings[status.marking]} · ${said}`;
}

/**
 * When it was published, what its content is known by, and where it is read online; nothing of a draft. `publishedBefore` is the day or
 * month in which it was public before it came here.
 */
export const imprintChapter = (words: DocumentWords, status: DocumentStatus, publishedBefore?: IsoMonthOrDate): readonly Chapter[] =>
  status.kind === 'draft'
    ? []
    : [
        {
          title: words.imprint,
          blocks: [
            ...(publishedBefore === undefined ? [] : prose(words.firstPublished(words.date(publishedBefore)))),
            ...prose(words.published(words.date(status.at.slice(0, 10)), status.sha256)),
            ...link(words.online(status.address), status.address),
          ],
        },
      ];

/** A table right under a heading that says the same needs no caption of its own. */
const withoutRepeatedCaptions = ({ title, blocks }: Chapter): Chapter => ({
  title,
  blocks: blocks.map((block, index) => {
    const above = index === 0 ? title : headingOf(blocks[index - 1]);
    return block.kind === 'table' && block.caption === above ? { ...block, caption: '' } : block;
  }),
});

const headingOf = (block: DocumentBlock | undefined): string => (block?.kind === 'heading' ? block.text : '');
