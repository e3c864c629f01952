import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { basename } from 'node:path';
import { inWords, IsoMonthOrDate } from '@saferplan/domain/shared';
import { describeFileFault } from '@saferplan/messages/faults/files';
import { describeFailure } from '@saferplan/messages/failures';
import { importPolice, type PolicePreview, previewPolice, readPolice } from '../features/spc/police.service.ts';
import type { Progress } from '../platform/uploads.ts';
import { typedPath } from '../platform/config.ts';
import { questionsInEnglish } from './read-table.ts';
import { withPartnership } from './with-partnership.ts';

/** Counts police files for the partnership and stores the counts; says what is odd and what changes. Answers the exit code. */
export async function importPoliceCommand(
  path: string,
  {
    district,
    answers,
    createNew,
    dryRun,
    json,
  }: {
    readonly district: string | null;
    readonly answers: Readonly<Record<string, string>>;
    readonly createNew: boolean;
    readonly dryRun: boolean;
    readonly json: boolean;
  },
): Promise<number> {
  const file = typedPath(path);
  return withPartnership(async (context) => {
    const source = {
      path: file,
      name: basename(file),
      answers,
      ...(district === null ? {} : { district }),
      ...(json || !process.stderr.isTTY ? {} : { onProgress: showProgress }),
    };
    const counts = await readPolice(context, source);
    if (!counts.ok) {
      console.error(describeFailure(counts.failure));
      return 1;
    }
    const preview = await previewPolice(context, counts.value);
    const createFor = createNew ? preview.uncounted.map(({ crimeType }) => crimeType) : [];
    const stored = dryRun ? null : await importPolice(context, counts.value, createFor);
    if (stored?.ok === false) {
      console.error(describeFailure(stored.failure));
      return 1;
    }
    if (json)
      console.log(
        JSON.stringify(
          {
            ...preview,
            notices: preview.notices.map(sayOfFileInEnglish),
            questions: questionsInEnglish(preview.questions),
            counts: counts.value.reading.counts,
            importId: stored?.value.importId ?? null,
            stored: stored?.value.changes.length ?? 0,
          },
          null,
          2,
        ),
      );
    else tell(preview, stored?.value.changes.length ?? null);
    return 0;
  });
}

function showProgress({ stage, bytes, totalBytes, rows, months }: Progress): void {
  const share = totalBytes === 0 ? '' : ` ${Math.round((bytes / totalBytes) * 100)}%`;
  process.stderr.write(`\r${stage}${share}, ${rows.toLocaleString('en-GB')} rows, ${months} months   `);
  if (stage === 'storing') process.stderr.write('\n');
}

const say = (period: string): string => {
  const when = IsoMonthOrDate.safeParse(period);
  return when.success ? inWords(when.data) : period;
};

function tell({ months, before: earlier, rows, notices, questions, kept, series, uncounted }: PolicePreview, stored: number | null): void {
  console.log(
    `${rows.toLocaleString('en-GB')} rows, ${months.length === 1 ? '1 month' : `${months.length} months`}: ${say(months[0] ?? '')}${months.length === 1 ? '' : ` to ${say(months.at(-1) ?? '')}`}`,
  );
  if (earlier !== null)
    console.log(`This very file was brought in on ${say(earlier.at.slice(0, 10))} by ${earlier.actorName}, as ${earlier.fileName}.`);
  for (const notice of notices) console.log(`- ${sayOfFileInEnglish(notice)}`);
  for (const { id, question, answer, ifCounted } of questions)
    if (answer === null)
      console.log(
        `? ${sayOfFileInEnglish(question)} --answer "${id}=as-counted" stores what the file counts, --answer "${id}=missing" leaves it out${ifCounted.some(({ isTakenBack }) => isTakenBack) ? ', and takes back what was stored of it as this file counts it' : ', as now'}.`,
      );
  for (const { title, period, note } of kept)
    console.log(`- ${title}, ${say(period)}: ${describeFileFault({ code: 'value-stays', note })}`);
  for (const { title, added, addedMissing, revised, unchanged } of series) {
    const changes = revised
      .slice(0, 3)
      .map(({ period, before, after }) => `${say(period)}: ${before ?? 'missing'} → ${after ?? 'missing'}`);
    console.log(
      `${title}: ${added} new${addedMissing === 0 ? '' : ` (${addedMissing === added ? '' : `${addedMissing} of them `}missing)`}, ${revised.length} revised${changes.length > 0 ? ` (${changes.join('; ')}${revised.length > 3 ? '; …' : ''})` : ''}, ${unchanged} unchanged`,
    );
  }
  if (uncounted.length > 0)
    console.log(
      `No series counts: ${uncounted.map(({ crimeType, total }) => `${crimeType} (${total.toLocaleString('en-GB')})`).join(', ')}. --new makes one of each.`,
    );
  console.log(stored === null ? 'Nothing was stored (--dry-run).' : `${stored.toLocaleString('en-GB')} values stored.`);
}
