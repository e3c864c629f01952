import {
  type Block,
  holderName,
  priorityNumber,
  type Snapshot,
  type SnapshotPriority,
  type SnapshotSeries,
} from '@saferplan/domain/publication';
import { numberFormat, type Result } from '@saferplan/domain/shared';
import { type Language, titleOfAct } from '@saferplan/messages';
import { blocksFromMarkdown } from '../markdown/blocks-from-markdown.ts';
import type { DocumentWords, SiteWords } from '../words/en.ts';
import { effectsBlock } from './effects-block.ts';
import { heading, linesOf, list, prose, table } from './block-makers.ts';
import type { Chapter, ChartMaker, DocumentBlock, DocumentStatus, PlanDocument } from './document.ts';
import { chaptersOf, chartMakerOf, documentWordsOf, imprintChapter, paperFrame } from './paper.ts';
import { trendsChapter } from './trends-chapter.ts';
import { changesChapter, choiceChapter, contradictionsChapter, decisionsChapter, METHODS } from './evidence-chapters.ts';

export type { DocumentStatus, PlanDocument } from './document.ts';
export { TYPEFACE } from '../typeface/typeface.ts';

export interface PlanDocumentOptions {
  readonly language: 'en' | 'cy';
  readonly status: DocumentStatus;
  /** The words of the pages, in the same language. */
  readonly siteWords: SiteWords;
  /** Draws the control chart of a series as SVG. */
  readonly drawChart: (series: SnapshotSeries) => string;
  /** What became of the priorities of the edition before, and who makes up the partnership; null where there is nothing to draw. */
  readonly pictures: Readonly<Record<'lineage' | 'organisation', { readonly svg: string; readonly alt: string } | null>>;
  /** Sections that the partnership's package makes; one that failed says so in its place. */
  readonly sections: readonly { readonly title: string; readonly blocks: Result<readonly Block[], string> }[];
}

/** A published edition as a document: everything that its pages say, in the order in which a committee reads it. */
export function planDocument(snapshot: Snapshot, options: PlanDocumentOptions): PlanDocument {
  const { language, status, drawChart, siteWords, sections } = options;
  const { partnership, plan, edition } = snapshot;
  const words = documentWordsOf(snapshot, language, siteWords);
  const chartOf = chartMakerOf(drawChart, language);
  const made = (blocks: readonly Block[]): readonly DocumentBlock[] => blocks.flatMap((block) => withCharts(block, snapshot, chartOf));
  return {
    ...paperFrame(snapshot, { language, status, subject: words.edition(edition.label) }, words),
    title: plan.title,
    lines: [partnership.name, words.edition(edition.label), ...(plan.motto === '' ? [] : [plan.motto])],
    contents: words.contents,
    opening: [],
    chapters: chaptersOf([
      openingChapter(snapshot, words, status),
      ...snapshot.priorities.map((priority) => priorityChapter(priority, snapshot, words)),
      ...themesChapter(snapshot, words),
      ...changesChapter(snapshot, words, pictureOf(options.pictures.lineage)),
      ...choiceChapter(snapshot, words, language),
      ...trendsChapter(snapshot, words, chartOf, options),
      ...decisionsChapter(snapshot, words),
      ...contradictionsChapter(snapshot, words),
      partnershipChapter(snapshot, words, pictureOf(options.pictures.organisation), language),
      backgroundChapter(snapshot, words),
      ...snapshot.pages.map(({ title, summary, body }) => ({ title, blocks: [...prose(summary), ...made(blocksFromMarkdown(body))] })),
      ...sections.map(({ title, blocks }) => ({ title, blocks: blocks.ok ? made(blocks.value) : prose(words.sectionFailed) })),
      ...contactsChapter(snapshot, words),
      ...glossaryChapter(snapshot, words),
      ...imprintChapter(words, status, edition.publishedOn),
    ]),
  };
}

/** How wide a picture of the whole plan is, as a share of the text. */
const PICTURE_SHARE = 0.74;
const pictureOf = (drawn: { readonly svg: string; readonly alt: string } | null): readonly DocumentBlock[] =>
  drawn === null ? [] : [{ kind: 'chart', ...drawn, share: PICTURE_SHARE }];

function withCharts(block: Block, snapshot: Snapshot, chartOf: ChartMaker): readonly DocumentBlock[] {
  if (block.kind !== 'trend') return [block];
  const series = snapshot.series.find(({ slug }) => slug === block.series);
  return series === undefined ? [] : [chartOf(series)];
}

function openingChapter({ edition, priorities, partnership }: Snapshot, words: DocumentWords, status: DocumentStatus): Chapter {
  return {
    title: edition.headline,
    blocks: [
      ...prose(edition.introduction),
      ...(edition.areas.length === 0 ? [] : prose(words.covers(words.list(edition.areas.map(({ name }) => name))))),
      ...prioritiesIn({ priorities, partnership }, words),
      ...(status.kind === 'draft' ? prose(words.mayChange) : []),
    ],
  };
}

/** The priorities by name: numbered where the partnership numbers them from 1. */
function prioritiesIn(
  { priorities, partnership }: Pick<Snapshot, 'priorities' | 'partnership'>,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const isCounted = partnership.numbering === 'numbers' && priorities.every(({ number }, index) => number === index + 1);
  return isCounted
    ? [{ kind: 'list', ordered: true, items: priorities.map(({ title }) => [{ text: title }]) }]
    : list(priorities.map((priority) => words.priorityOf(priorityNumber(priority, partnership.numbering), priority.title)));
}

function priorityChapter(priority: SnapshotPriority, snapshot: Snapshot, words: DocumentWords): Chapter {
  const { actionPlan, leads, leadState } = priority;
  const lead =
    leadState === 'named'
      ? words.lead(words.list(leads.map(({ person, agency }) => holderName(person, agency))))
      : leadState === 'to-be-confirmed'
        ? words.leadToCome
        : words.leadNotRecorded;
  const themes = snapshot.themes.filter(({ slug }) => priority.themes.includes(slug)).map(({ title }) => title);
  return {
    title: words.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), priority.title),
    blocks: [
      ...prose(priority.summary),
      ...prose(priority.aim),
      ...prose([lead, priority.subgroup === null ? '' : words.delivers(priority.subgroup)].filter(Boolean).join(' ')),
      ...(themes.length === 0 ? [] : prose(words.runsThrough(words.list(themes)))),
      ...list(priority.extra.map(({ label, value }) => `${label}: ${value}`)),
      ...under(words.why, prose(priority.why)),
      ...under(words.want, list(priority.outcomes.map(({ text }) => text))),
      ...(actionPlan.state === 'to-come' ? prose(words.actionsToCome(actionPlan.note)) : []),
      ...(actionPlan.state === 'not-recorded' ? prose(words.actionsNotRecorded) : []),
      ...under(
        words.do,
        table(
          words.do,
          [words.action, words.who, words.when, words.now],
          priority.actions.map(({ text, leadAgency, due, status }) => [
            text,
            leadAgency ?? words.notAgreed,
            due in words.due ? words.due[due as keyof DocumentWords['due']] : words.date(due),
            words.status[status],
          ]),
        ),
      ),
      ...effectsBlock(priority.actions, words),
      ...under(
        words.know,
        table(
          words.know,
          [words.indicator, words.target, words.latest],
          priority.indicators.map(({ title, targetInWords, readings }) => {
            const latest = readings.at(-1);
            return [
              title,
              targetInWords,
              latest === undefined ? words.noReading : `${numberFormat(words.locale).format(latest.value)} (${words.date(latest.when)})`,
            ];
          }),
        ),
      ),
    ],
  };
}

function themesChapter({ themes, priorities }: Snapshot, words: DocumentWords): readonly Chapter[] {
  if (themes.length === 0) return [];
  return [
    {
      title: words.themes,
      blocks: themes.flatMap((theme) => {
        const through = priorities.filter(({ slug }) => theme.priorities.includes(slug)).map(({ title }) => title);
        return [
          heading(theme.title),
          ...prose(theme.summary),
          ...prose(theme.about),
          ...(through.length === 0 ? [] : prose(words.throughWhich(words.list(through)))),
        ];
      }),
    },
  ];
}

/** What is told at the head of another chapter is not told here again. */
const backgroundChapter = ({ sections, alignments }: Snapshot, words: DocumentWords): Chapter => ({
  title: words.background,
  blocks: [
    ...sections.filter(({ slug }) => !METHODS.includes(slug)).flatMap(({ title, body }) => under(title, prose(body))),
    ...[...new Set(alignments.map(({ body }) => body))].flatMap((body) =>
      under(words.aligned(body), list(alignments.filter((alignment) => alignment.body === body).map(({ text }) => text))),
    ),
  ],
});

function partnershipChapter(
  { partnership, areaChanges }: Snapshot,
  words: DocumentWords,
  picture: readonly DocumentBlock[],
  language: Language,
): Chapter {
  const named = (standing: 'statutory' | 'voluntary') =>
    linesOf(
      partnership.agencies
        .filter((agency) => agency.standing === standing)
        .map(({ name, about }) =>
          about === '' ? [{ text: name, strong: true }] : [{ text: `${name}.`, strong: true }, { text: ` ${about}` }],
        ),
    );
  return {
    title: words.whoWeAre,
    blocks: [
      ...prose(partnership.about),
      ...prose(partnership.chair === '' ? '' : words.chair(partnership.chair)),
      ...picture,
      ...under(words.statutory, named('statutory')),
      ...under(words.voluntary, named('voluntary')),
      ...under(
        words.dutiesHeading,
        linesOf(partnership.duties.map(({ law, address }) => [{ text: titleOfAct(law, language).title, href: address }])),
      ),
      ...under(
        words.areasHeading,
        list(
          areaChanges.map(({ on, from, to, authority }) =>
            [`${words.date(on)}: ${[from.join(', '), to.join(', ')].filter(Boolean).join(' → ')}`, authority].filter(Boolean).join('. '),
          ),
        ),
      ),
    ],
  };
}

/** A number that is not broken at its spaces. */
const inOneLine = (number: string): string => number.replaceAll(' ', '\u00A0');

/** What a reader of paper does not type. */
const SCHEME = /^https?:\/\/|\/$/gu;

const contactsChapter = ({ contacts }: Snapshot, words: DocumentWords): readonly Chapter[] => [
  {
    title: words.contacts,
    blocks: table(
      words.contacts,
      [words.name, words.telephone, words.what],
      contacts.map(({ name, telephone, textNumber, description, web }) => [
        name,
        [telephone, textNumber].filter(Boolean).map(inOneLine).join(', '),
        [description, web.replace(SCHEME, '')].filter(Boolean).join(' '),
      ]),
    ),
  },
];

const glossaryChapter = ({ glossary }: Snapshot, words: DocumentWords): readonly Chapter[] => [
  {
    title: words.glossary,
    blocks: table(
      words.glossary,
      [words.term, words.meaning],
      glossary.map(({ term, meaning, note }) => [term, [meaning, note].filter(Boolean).join('. ')]),
    ),
  },
];

const under = (title: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];
