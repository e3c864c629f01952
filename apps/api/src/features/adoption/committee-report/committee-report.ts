import type { EditionContent, Item } from '@saferplan/domain/plan';
import { type LocaleTools, localeTools } from '@saferplan/messages/locale';
import { stringsIn } from '@saferplan/domain/publication';
import { firstLanguageOf } from '@saferplan/domain/shared';
import { heading, list, prose, table } from '@saferplan/documents/block-makers';
import type { Chapter, DocumentBlock, PlanDocument } from '@saferplan/documents/document';
import { PAPER_WORDS, type PaperWords } from '@saferplan/messages/papers';

export interface CommitteeReportOptions {
  readonly language: 'en' | 'cy';
  /** `public` leaves out what is exempt, and the protective marking. */
  readonly version: 'public' | 'exempt';
  /** ISO 8601: when it was made. */
  readonly madeAt: string;
}

/** What a paper is made of: its own fields, and what the edition holds of meetings, consultations and implications. */
interface Paper {
  readonly report: Item<'committee-report'>;
  readonly meeting: Item<'meeting'> | null;
  readonly items: EditionContent['items'];
  readonly version: 'public' | 'exempt';
  readonly words: PaperWords;
  readonly tools: LocaleTools;
}

/**
 * The paper that asks a council's committee to decide on an edition, with numbered chapters and paragraphs, so that a councillor can
 * cite 3.4. What its author has not written is said to be missing.
 */
export function committeeReport(
  { partnership, edition, items }: Pick<EditionContent, 'partnership' | 'edition' | 'items'>,
  report: Item<'committee-report'>,
  { language, version, madeAt }: CommitteeReportOptions,
): PlanDocument {
  const words = PAPER_WORDS[language];
  const tools = localeTools(language);
  const meeting = items.meeting.find(({ id }) => id === report.meetingId) ?? null;
  const paper: Paper = { report, meeting, items, version, words, tools };
  const marking = version === 'exempt' ? words.markings[report.marking] : '';
  return {
    language,
    ...leftIn(paper, partnership, language),
    title: report.title,
    lines: meeting === null ? [partnership.name] : placeOf(meeting, paper),
    author: report.author === '' ? partnership.name : report.author,
    subject: report.title,
    colour: partnership.brandColour,
    contents: '',
    foot: `${partnership.name}, ${edition.label}`,
    numbered: true,
    madeAt,
    mark: [marking, words.draft(tools.date(madeAt.slice(0, 10)))].filter((part) => part !== '').join(' · '),
    opening: openingOf(paper),
    chapters: chaptersOf(paper),
  };
}

/** What the authors of a paper wrote, where that is in another language than its headings. */
function leftIn(
  { report, items }: Paper,
  { name, languages }: EditionContent['partnership'],
  language: 'en' | 'cy',
): Pick<PlanDocument, 'left'> {
  const own = firstLanguageOf({ languages });
  if (own === language) return {};
  const { meeting, consultation, implication } = items;
  const texts = stringsIn([name, report, meeting, items['report-option'], consultation, implication]);
  const named = [
    name,
    ...meeting.flatMap(({ body, item }) => [body, item]),
    ...items['report-option'].flatMap(({ title, text }) => [title, text]),
  ];
  const names = [...new Set([...named, ...consultation.map(({ title }) => title), ...implication.map(({ officer }) => officer)])]
    .filter((one) => one.length > 3)
    .toSorted((one, other) => other.length - one.length);
  return { left: { language: own, texts: new Set(texts), names } };
}

/** Meetings whose day nobody recorded stand after all others. */
const LAST = '9999';

const dayOf = (day: string | null, { dayNotRecorded }: PaperWords, tools: LocaleTools): string =>
  day === null ? dayNotRecorded : tools.date(day);

const placeOf = ({ body, heldOn, agendaItem }: Item<'meeting'>, { words, tools }: Paper): readonly string[] => [
  body,
  dayOf(heldOn, words, tools),
  ...(agendaItem === '' ? [] : [words.agendaItem(agendaItem)]),
];

/** What stands before the first chapter: who decides and who answers for the paper, what it recommends, and when it goes where. */
function openingOf({ report, meeting, items, words, tools }: Paper): readonly DocumentBlock[] {
  const said = (text: string): string => (text === '' ? words.notYetSaid : text);
  const isFinal = meeting !== null && report.finalDecisionMaker !== '' && report.finalDecisionMaker === meeting.body;
  const dated = items.meeting.toSorted((one, other) => (one.heldOn ?? LAST).localeCompare(other.heldOn ?? LAST));
  return [
    ...(meeting === null || report.finalDecisionMaker === '' ? [] : prose(`${words.isFinal} ${isFinal ? words.yes : words.no}`)),
    ...table(
      '',
      [words.facts, words.recorded],
      [
        [words.finalDecisionMaker, said(report.finalDecisionMaker)],
        [words.leadOfficer, said(report.leadOfficer)],
        [words.author, said(report.author)],
        [words.classification, words.classifications[report.classification]],
        [words.wards, said(report.wards)],
      ],
    ),
    heading(words.recommends),
    ...written(meeting?.recommendation ?? '', words),
    ...(report.corporatePriorities === '' ? [] : [heading(words.corporatePriorities), ...prose(report.corporatePriorities)]),
    ...(dated.length === 0
      ? []
      : [
          heading(words.timetable),
          ...table(
            '',
            [words.meeting, words.day],
            dated.map(({ body, item, heldOn }) => [`${body}: ${item}`, dayOf(heldOn, words, tools)]),
          ),
        ]),
  ];
}

function chaptersOf(paper: Paper): readonly Chapter[] {
  const { report, items, version, words } = paper;
  const options = items['report-option'].filter(({ reportId }) => reportId === report.id);
  return [
    { title: words.purpose, blocks: written(report.purpose, words) },
    { title: words.background, blocks: written(report.background, words) },
    {
      title: words.options,
      blocks:
        options.length === 0
          ? prose(words.notYetWritten)
          : options.flatMap(({ title, text, isPreferred }) =>
              prose(`${title} (${isPreferred ? words.recommended : words.notRecommended}). ${text}`),
            ),
    },
    { title: words.preferred, blocks: written(report.preferredWhy, words) },
    { title: words.feedback, blocks: feedbackOf(paper) },
    { title: words.nextSteps, blocks: written(report.nextSteps, words) },
    { title: words.implications, blocks: implicationsOf(paper) },
    {
      title: words.appendices,
      blocks:
        report.appendices === ''
          ? prose(words.notYetWritten)
          : [...prose(words.partOf[report.classification === 'non-exempt' ? 'published' : 'kept']), ...list(report.appendices.split('\n'))],
    },
    ...(version === 'exempt' && report.exemptText !== '' ? [{ title: words.exempt, blocks: prose(report.exemptText) }] : []),
  ];
}

const written = (text: string, { notYetWritten }: PaperWords): readonly DocumentBlock[] => prose(text === '' ? notYetWritten : text);

/** What people said: each consultation with how many answered, then what the author writes of it. */
function feedbackOf({ report, items, words, tools }: Paper): readonly DocumentBlock[] {
  const consulted = items.consultation.map(({ id, title, startsOn, endsOn }) =>
    words.consulted(title, tools.dated.span(startsOn, endsOn), items.response.filter(({ consultationId }) => consultationId === id).length),
  );
  const blocks = [...consulted.flatMap(prose), ...prose(report.feedback)];
  return blocks.length === 0 ? prose(words.notYetWritten) : blocks;
}

function implicationsOf({ items, words }: Paper): readonly DocumentBlock[] {
  const rows = items.implication.map(({ aspect, text, officer, signedOff }) => [
    words.aspects[aspect],
    text,
    [officer, signedOff ? '' : words.notSignedOff].filter((part) => part !== '').join(', '),
  ]);
  return rows.length === 0 ? prose(words.notYetWritten) : table('', [words.issue, words.implication, words.signOff], rows);
}
