import { sayNoticeInEnglish } from '@saferplan/messages/files-read/english';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFileFault } from '@saferplan/messages/faults/files';
import { PERIODS } from '@saferplan/messages';
import { type FileOfRound, monthlyRound, type RoundReport } from '../features/spc/monthly-round/monthly-round.service.ts';
import type { ChangedValue, SeriesOfRound } from '../features/spc/monthly-round/report-on-series.ts';
import { answersOfFile } from './answers-of-file.ts';
import { questionsInEnglish } from './read-table.ts';
import { typedPath } from '../platform/config.ts';
import { withPartnership } from './with-partnership.ts';

interface Said {
  readonly partnership: string | null;
  /** What was answered, by the identifier of the question, with the name of a file and a colon before it where it is of that file alone. */
  readonly answers: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Takes this month's files, and says what changed, what is published otherwise, what is new in charts and whom to tell. Answers the exit code. */
export async function monthlyRoundCommand(paths: readonly string[], { partnership, answers, dryRun, json }: Said): Promise<number> {
  const names = new Set(paths.map((path) => basename(path)));
  const files = paths.map((path) => ({
    path: typedPath(path),
    name: basename(path),
    answers: answersOfFile(basename(path), names, answers),
  }));
  for (const { path, name } of files)
    if ((await stat(path).catch(() => null))?.isFile() !== true) {
      console.error(`There is no file ${name}.`);
      return 1;
    }
  return withPartnership(
    async (context) => {
      const done = await monthlyRound(context, files, { store: !dryRun });
      if (!done.ok) {
        console.error(describeFailure(done.failure));
        return 1;
      }
      if (json) console.log(JSON.stringify(inEnglish(done.value), null, 2));
      else for (const line of roundInLines(done.value, dryRun)) console.log(line);
      return done.value.files.every(({ outcome }) => outcome === 'left-out') ? 1 : 0;
    },
    { slug: partnership, byName: true },
  );
}

const whyInEnglish = (why: FileOfRound['why']): string =>
  why === null ? '' : 'fault' in why ? describeFileFault(why.fault) : describeFailure(why.failure);

const whatInEnglish = ({ what, period }: FileOfRound['unfit'][number]): string =>
  period === undefined ? what : `${what}, ${PERIODS.en[period.interval].name(period.period)}`;

const inEnglish = ({ files, ...report }: RoundReport) => ({
  ...report,
  series: report.series.map(({ headline, newSignals, ...one }) => ({
    ...one,
    headline: headline.en,
    newSignals: newSignals.map(({ words, ...signal }) => ({ ...signal, words: words.en })),
  })),
  files: files.map((file) => ({
    ...file,
    notices: file.notices.map(sayNoticeInEnglish),
    why: whyInEnglish(file.why),
    unfit: file.unfit.map((one) => ({ what: whatInEnglish(one), why: describeFileFault(one.why) })),
    questions: questionsInEnglish(file.questions),
  })),
});

/** The round as lines for people. */
function roundInLines({ files, series, round }: RoundReport, dryRun: boolean): readonly string[] {
  const nothing = dryRun ? 'Nothing was stored (--dry-run).' : 'Nothing was stored: all of it is kept already, or left out.';
  return [
    ...files.flatMap(fileInLines),
    ...series.flatMap(seriesInLines),
    round === null ? nothing : `Stored as one change, ${round}. It can be taken back at once under Data.`,
  ];
}

function fileInLines({ name, outcome, why, changes, missing, notices, unfit, questions }: FileOfRound): readonly string[] {
  const said = {
    stored:
      changes === 0
        ? 'no value of a series is new, but counts of neighbours or of small areas are'
        : `${changes === 1 ? 'one value is new or differs' : `${changes.toLocaleString('en-GB')} values are new or differ`}${missing === 0 ? '' : `, ${missing.toLocaleString('en-GB')} of them missing`}`,
    known: 'all of it is kept already, or comes with an earlier one of these files',
    nothing: 'no series gets a value from it',
    'left-out': `left out. ${whyInEnglish(why)}`,
  }[outcome];
  return [
    `${name}: ${said}`,
    ...notices.map((notice) => `- ${sayNoticeInEnglish(notice)}`),
    ...questionsInEnglish(questions).flatMap(({ id, question, answer, options }) =>
      answer === null ? [`? ${question}`, ...options.map((option) => `    --answer "${name}:${id}=${option.id}"  ${option.label}`)] : [],
    ),
    ...unfit.map((one) => `- ${whatInEnglish(one)}: ${describeFileFault(one.why)}`),
  ];
}

const figure = (value: number | null): string => (value === null ? 'missing' : value.toLocaleString('en-GB'));

function seriesInLines({
  title,
  interval,
  added,
  revised,
  publishedOtherwise,
  newSignals,
  headline,
  tell,
}: SeriesOfRound): readonly string[] {
  const name = PERIODS.en[interval].name;
  const list = (values: readonly ChangedValue[], say: (value: ChangedValue) => string): string => values.map(say).join('; ');
  const people = tell.flatMap(({ leads, members }) => [...leads, ...members.map((member) => `${member.name} <${member.email}>`)]);
  return [
    '',
    title,
    ...(added.length === 0 ? [] : [`  new: ${list(added, ({ period, after }) => `${name(period)}: ${figure(after)}`)}`]),
    ...(revised.length === 0
      ? []
      : [`  revised: ${list(revised, ({ period, before, after }) => `${name(period)}: ${figure(before)} → ${figure(after)}`)}`]),
    ...publishedOtherwise.map(
      ({ edition, page, values }) =>
        `  published otherwise in ${edition} (${page}): ${values.map(({ period, published, now }) => `${name(period)}: ${figure(published.value)}, now ${figure(now.value)}`).join('; ')}`,
    ),
    ...newSignals.map(({ words }) => `  new signal: ${words.en}`),
    `  ${headline.en}`,
    ...tell.map(
      ({ edition, by, priority }) =>
        `  ${by.kind === 'indicator' ? 'read by the indicator' : 'evidence for the topic'} “${by.title}”: ${priority.title} (${edition})`,
    ),
    people.length === 0 ? '  Nobody is named who would have to be told.' : `  tell: ${[...new Set(people)].join('; ')}`,
  ];
}
