import { priorityNumber, type Snapshot, type SnapshotPriority, type SnapshotSeries } from '@saferplan/domain/publication';
import { documentWordsOf, paperFrame } from '../plan-document/paper.ts';
import { seriesReadingInShort } from '../plan-document/series-reading.ts';
import type { DocumentStatus } from '../plan-document/document.ts';
import { actionsIn, leadsOf } from '../progress-document/summary-document.ts';
import type { ScorecardInWords } from '../progress/scorecard-in-words.ts';
import { progressCy } from '../words/progress-cy.ts';
import { progressEn } from '../words/progress-en.ts';
import { slideWords } from '../words/slide-words.ts';
import type { SiteWords } from '../words/en.ts';

/** A picture in the shape of a slide (16 to 9), before it is drawn: every part that is empty is left out. */
export interface Slide {
  readonly language: 'en' | 'cy';
  /** `#rrggbb`, dark enough for white letters. */
  readonly colour: string;
  /** Whose it is, above the title. */
  readonly over: string;
  readonly title: string;
  readonly lede: string;
  /** Numbers, large, each over what it counts. */
  readonly numbers: readonly { readonly value: string; readonly label: string }[];
  readonly list: { readonly heading: string; readonly items: readonly string[] } | null;
  readonly facts: readonly { readonly heading: string; readonly text: string }[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  /** A drawing that takes the room that is left. */
  readonly chart: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** Which edition it is of, and when it was published; or that it is a draft. */
  readonly edition: string;
}

/** What a slide is drawn of: the scorecard, or the priority or series of a public address. */
export type SlideSubject = { readonly kind: 'scorecard' } | { readonly kind: 'priority' | 'series'; readonly slug: string };

interface SlideOptions {
  readonly language: 'en' | 'cy';
  readonly status: DocumentStatus;
  readonly siteWords: SiteWords;
  readonly scorecard: ScorecardInWords;
  readonly drawChart: (series: SnapshotSeries) => string;
}

/** So much finds room on a slide; how much more there is, is said. */
const [MOST_OUTCOMES, MOST_ROWS, MOST_LETTERS] = [5, 8, 330];

/** The slide of a subject; null where the edition has none of that address. */
export function slideOf(snapshot: Snapshot, subject: SlideSubject, options: SlideOptions): Slide | null {
  switch (subject.kind) {
    case 'scorecard':
      return scorecardSlide(snapshot, options);
    case 'priority': {
      const priority = snapshot.priorities.find(({ slug }) => slug === subject.slug);
      return priority === undefined ? null : prioritySlide(snapshot, priority, options);
    }
    case 'series': {
      const series = snapshot.series.find(({ slug }) => slug === subject.slug);
      return series === undefined ? null : seriesSlide(snapshot, series, options);
    }
  }
}

function prioritySlide(snapshot: Snapshot, priority: SnapshotPriority, options: SlideOptions): Slide {
  const words = options.language === 'cy' ? progressCy : progressEn;
  const said = slideWords[options.language];
  const documentWords = documentWordsOf(snapshot, options.language, options.siteWords);
  const { outcomes, indicators } = priority;
  const texts = outcomes.map(({ text }) => text);
  const measures = indicators.map(({ title, targetInWords }) => `${title} (${targetInWords})`);
  return {
    ...frameOf(snapshot, options),
    source: said.source(snapshot.plan.title),
    title: documentWords.priorityOf(priorityNumber(priority, snapshot.partnership.numbering), priority.title),
    lede: inShort(priority.summary === '' ? priority.aim : priority.summary),
    list: texts.length === 0 ? null : { heading: said.outcomes, items: atMost(texts, MOST_OUTCOMES, said.more) },
    facts: [
      { heading: words.leads, text: leadsOf(priority, documentWords) },
      { heading: words.actions, text: actionsIn(priority, words) },
      { heading: said.measures, text: measures.length === 0 ? words.noMeasures : atMost(measures, 3, said.more).join('; ') },
    ],
  };
}

const seriesSlide = (snapshot: Snapshot, series: SnapshotSeries, options: SlideOptions): Slide => ({
  ...frameOf(snapshot, options),
  title: `${series.title}, ${series.area}`,
  lede: inShort(seriesReadingInShort(snapshot, series, options.language)),
  chart: options.drawChart(series),
  source: series.source === '' ? '' : slideWords[options.language].source(series.source),
});

function scorecardSlide(snapshot: Snapshot, options: SlideOptions): Slide {
  const { scorecard } = options;
  const said = slideWords[options.language];
  const { columns, measures, series, numbers } = scorecard;
  // What has a figure comes first: of the rest there is nothing to show yet.
  const rows = [...series, ...measures.filter((row) => !series.some((one) => one.series !== null && one.series === row.series))];
  const shown = rows.slice(0, MOST_ROWS);
  return {
    ...frameOf(snapshot, options),
    title: scorecard.title,
    lede: '',
    numbers: numbers.map(({ label, count, of }) => ({ label, value: said.of(count.toString(), of.toString()) })),
    table: {
      head: [columns.measure, columns.change, columns.assurance, columns.newest],
      rows: shown.map(({ title, change, assurance, newest }) => [title, change, assurance, newest]),
    },
    source: [said.source(sourcesOf(snapshot, shown)), rows.length > shown.length ? said.moreMeasures(rows.length - shown.length) : '']
      .filter((part) => part !== '')
      .join('. '),
  };
}

/** Where the numbers of some measures come from: the sources of their series, or the plan where none says. */
function sourcesOf({ series, plan }: Snapshot, rows: readonly { readonly series: string | null }[]): string {
  const named = series.filter(({ slug, source }) => source !== '' && rows.some((row) => row.series === slug)).map(({ source }) => source);
  return named.length === 0 ? plan.title : [...new Set(named)].join('; ');
}

/** What every slide of an edition has alike, with nothing on it yet. */
function frameOf(snapshot: Snapshot, { language, status, siteWords }: SlideOptions): Slide {
  const documentWords = documentWordsOf(snapshot, language, siteWords);
  const { author, colour, mark } = paperFrame(snapshot, { language, status, subject: snapshot.plan.title }, documentWords);
  const edition = documentWords.edition(snapshot.edition.label);
  const when = status.kind === 'draft' ? mark : slideWords[language].published(documentWords.date(status.at.slice(0, 10)));
  return {
    language,
    colour,
    over: author,
    title: '',
    lede: '',
    numbers: [],
    list: null,
    facts: [],
    table: null,
    chart: '',
    source: '',
    edition: `${edition} · ${when}`,
  };
}

/** The first of some texts, and how many more there are. */
const atMost = (texts: readonly string[], most: number, more: (count: number) => string): readonly string[] =>
  texts.length <= most ? texts : [...texts.slice(0, most - 1), more(texts.length - most + 1)];

/** A text that finds room under a title: its first sentences, or its first words with an ellipsis where the first sentence is long. */
function inShort(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const sentences = text.slice(0, MOST_LETTERS).match(/^.*[.!?](?=\s)/su)?.[0];
  return sentences ?? `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/u, '')}…`;
}
