import {
  adoptionOf,
  isRecommendation,
  type Snapshot,
  type SnapshotFinding,
  type SnapshotTopic,
  whenHeld,
} from '@saferplan/domain/publication';
import { dateFormat, numberFormat } from '@saferplan/domain/shared';
import { findingInWords, type Language } from '@saferplan/messages';
import type { DocumentWords } from '../words/en.ts';
import { heading, list, prose, table } from './block-makers.ts';
import type { Chapter, DocumentBlock } from './document.ts';

/** The background sections that tell of a method; they stand at the head of the chapter that follows it. */
export const METHODS: readonly string[] = ['how-we-chose', 'how-we-read-trends'];

export const methodOf = (sections: Snapshot['sections'], slug: string): string =>
  sections.find((section) => section.slug === slug)?.body ?? '';

/** What became of the priorities of the edition before, and why. */
export const changesChapter = (
  { edition, lineage }: Snapshot,
  words: DocumentWords,
  picture: readonly DocumentBlock[],
): readonly Chapter[] =>
  edition.previous === null
    ? []
    : [
        {
          title: words.changed(edition.previous),
          blocks: [
            ...picture,
            ...list(
              lineage.map((decision) => {
                const { kind, from, to, reason } = decision;
                const named = (planElements: typeof from): string => planElements.map(({ title }) => title).join(', ');
                return `${words.became(kind, named(from), named(to), isRecommendation(decision))}. ${reason === '' ? words.reasonNotRecorded : reason}`;
              }),
            ),
          ],
        },
      ];

/** Each topic that was looked at: what the numbers say, what was recommended and why. */
export function choiceChapter({ topics, sections }: Snapshot, words: DocumentWords, language: Language): readonly Chapter[] {
  if (topics.length === 0) return [];
  return [
    {
      title: words.howWeChose,
      blocks: [
        ...prose(methodOf(sections, 'how-we-chose')),
        ...topics.flatMap((topic) => [
          heading(topic.title),
          ...prose(topic.summary),
          ...prose(`${words.recommended} ${words.recommendation[topic.recommendation]}. ${topic.reason}`),
          ...prose(topic.departure),
          ...findingsOf(topic, words, language),
        ]),
      ],
    },
  ];
}

/** The findings of a topic as a table, and under it what is to be said of each; a source that all of them have is told once, below them. */
export function findingsOf({ findings }: SnapshotTopic, words: DocumentWords, language: Language): readonly DocumentBlock[] {
  const sources = [...new Set(findings.map(({ source }) => source))];
  const shared = findings.length > 1 && sources.length === 1 ? (sources[0] ?? '') : '';
  return [
    ...table(
      words.findings,
      [words.measure, words.now, words.before, words.change, ...(shared === '' ? [words.source] : [])],
      findings.map((finding) => [
        finding.measure,
        valueIn(finding.now, finding, words),
        valueIn(finding.before, finding, words),
        changeIn(finding.stated, words),
        ...(shared === '' ? [finding.source] : []),
      ]),
    ),
    ...(shared === '' ? [] : prose(`${words.source}: ${shared}.`)),
    ...list(findings.flatMap((finding) => checkIn(finding, language))),
  ];
}

/** A stated change in words, with whether it follows from its numbers and is more than chance; empty where none is stated. */
export function changeInWords(finding: SnapshotFinding, words: DocumentWords, language: Language): string {
  if (finding.stated === null) return '';
  const { disagreement, chance } = findingInWords(finding, language);
  return [changeIn(finding.stated, words), disagreement, chance]
    .filter((part) => part !== '')
    .join('. ')
    .replaceAll('..', '.')
    .replace(/\.$/u, '');
}

/** What is to be said of a finding under the table: that its figures differ, why both stand, and whether the change is more than chance. */
function checkIn(finding: SnapshotFinding, language: Language): readonly string[] {
  const { disagreement, chance } = findingInWords(finding, language);
  const said = [disagreement, disagreement === '' ? '' : finding.disagreement, chance].filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [`${finding.measure}: ${said.join(' ')}`];
}

function valueIn(value: SnapshotFinding['now'], { unit }: SnapshotFinding, words: DocumentWords): string {
  if (value === null) return '–';
  const said = numberFormat(words.locale).format(value.value);
  const period = [...new Set([value.from, value.to].filter((when) => when !== null))].map((when) => shortMonth(when, words));
  return `${unit === '%' ? `${said}%` : said}${period.length === 0 ? '' : ` (${period.join(' – ')})`}`;
}

const shortMonth = (when: string, { locale }: DocumentWords): string =>
  dateFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(when.length === 7 ? `${when}-01` : when));

/** The change as the source states it: with its sign, or as a share. */
function changeIn(stated: SnapshotFinding['stated'], { locale }: DocumentWords): string {
  if (stated === null) return '–';
  const { kind, value, decimals } = stated;
  const said = numberFormat(locale, { minimumFractionDigits: decimals }).format(Math.abs(value));
  const sign = kind === 'percent-share' || value === 0 ? '' : value > 0 ? '+' : '−';
  return `${sign}${said}${kind === 'difference' ? '' : '%'}`;
}

const paragraphOf = (text: string): Chapter['blocks'][number] => ({ kind: 'paragraph', words: [{ text }] });

/** What is said before the meetings: of an adoption whose meeting is not recorded, or of what a body agreed where no adoption is recorded. */
function adoptionBlocks(snapshot: Snapshot, { standing, dated }: DocumentWords): Chapter['blocks'] {
  const known = adoptionOf(snapshot);
  if (known.state === 'adopted-unrecorded') return [paragraphOf(`${standing.adoptedUnrecorded}.`)];
  if (known.state !== 'agreed') return [];
  const { body, item, on } = known;
  return [paragraphOf(`${standing.agreed(body, item, on === null ? null : dated.at(on))} ${standing.noAdoption}.`)];
}

/** The meetings that decided on the plan, oldest first, after what is said of its adoption. */
export const decisionsChapter = (snapshot: Snapshot, words: DocumentWords): readonly Chapter[] => [
  {
    title: words.decisions,
    blocks: [
      ...adoptionBlocks(snapshot, words),
      ...table(
        words.decisions,
        [words.heldOn, words.body, words.decision],
        snapshot.meetings
          .map((meeting) => ({ ...meeting, when: whenHeld(meeting) ?? '' }))
          .toSorted((one, other) => one.when.localeCompare(other.when))
          .map(({ when, body, item, decision, votes }) => [
            when === '' ? words.dayNotRecorded : words.date(when),
            body,
            `${[item, decision].filter(Boolean).join(': ')}${votes === null ? '' : ` (${words.votes(votes)})`}`,
          ]),
      ),
    ],
  },
];

/** Where the source of the plan says two things that touch the reader, and which of them stands here. */
export const contradictionsChapter = ({ contradictions }: Snapshot, words: DocumentWords): readonly Chapter[] =>
  contradictions.length === 0
    ? []
    : [
        {
          title: words.contradictions,
          blocks: contradictions.flatMap(({ subject, statements, carried }): Chapter['blocks'] => [
            { kind: 'heading', level: 2, text: subject },
            ...statements
              .split(/\n{2,}/)
              .filter((paragraph) => paragraph.trim() !== '')
              .map((text) => paragraphOf(text)),
            ...(carried === '' ? [] : [paragraphOf(words.carried(carried))]),
          ]),
        },
      ];
