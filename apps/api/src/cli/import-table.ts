import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { basename } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { describeFailure } from '@saferplan/messages/failures';
import { type Destination, importTable, previewTable, type TablePreview } from '../features/spc/table.service.ts';
import { readingInEnglish, tableInLines } from './read-table.ts';
import { typedPath } from '../platform/config.ts';
import { withPartnership } from './with-partnership.ts';

interface Said {
  readonly sheet: string | null;
  readonly answers: Readonly<Record<string, string>>;
  /** The slug of the series that each measure goes into. */
  readonly into: Readonly<Record<string, string>>;
  /** What is counted by each measure that becomes a new series. */
  readonly create: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Reads a spreadsheet, shows how it was understood, and stores the measures that were given a place. Answers the exit code. */
export async function importTableCommand(path: string, { sheet, answers, into, create, dryRun, json }: Said): Promise<number> {
  const file = typedPath(path);
  return withPartnership(async (context) => {
    const source = { path: file, name: basename(file), sheet, answers };
    const preview = await previewTable(context, source);
    if (!preview.ok) {
      console.error(describeFailure(preview.failure));
      return 1;
    }
    if (json) console.log(JSON.stringify(inEnglish(preview.value), null, 2));
    else tell(preview.value);
    const series = await listItems(context.db, context.scope, 'series', null);
    const destinations: Destination[] = Object.entries(create).map(([measure, unit]) => ({ kind: 'new', measure, title: measure, unit }));
    for (const [measure, slug] of Object.entries(into)) {
      const found = series.find((one) => one.slug === slug);
      if (found === undefined) {
        console.error(`There is no series ${slug}. There are: ${series.map((one) => one.slug).join(', ')}`);
        return 1;
      }
      destinations.push({ kind: 'series', measure, seriesId: found.id });
    }
    if (dryRun || destinations.length === 0) {
      if (!json) console.log('Nothing was stored. Say --into "MEASURE=series-slug" or --new "MEASURE=unit" for each measure to import.');
      return 0;
    }
    const stored = await importTable(context, { ...source, destinations });
    if (!stored.ok) {
      console.error(describeFailure(stored.failure));
      return 1;
    }
    if (!json) console.log(`${stored.value.changes.length.toLocaleString('en-GB')} values stored.`);
    return 0;
  });
}

const inEnglish = (preview: TablePreview) => ({
  ...preview,
  reading: { ...preview.reading, ...readingInEnglish(preview.reading) },
  remarks: preview.remarks.map(sayOfFileInEnglish),
});

function tell({ reading, remarks }: TablePreview): void {
  for (const remark of remarks) console.log(`- ${sayOfFileInEnglish(remark)}`);
  for (const line of tableInLines(reading)) console.log(line);
}
