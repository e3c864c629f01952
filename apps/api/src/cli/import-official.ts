import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { basename } from 'node:path';
import { describeFailure } from '@saferplan/messages/failures';
import { PERIODS } from '@saferplan/messages';
import { sayValueNote } from '@saferplan/messages/value-notes';
import {
  importOfficial,
  importPopulations,
  type OfficialPreview,
  previewOfficial,
  readOfficialTable,
} from '../features/spc/official.service.ts';
import { typedPath } from '../platform/config.ts';
import { withPartnership } from './with-partnership.ts';

interface Said {
  readonly area: string | null;
  /** The measures that become new series; 'all' for every one that has none. */
  readonly create: readonly string[] | 'all';
  /** What numbers of people are called. */
  readonly edition: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Imports official figures of an area, or numbers of people; says what the publisher notes and what changes. Answers the exit code. */
export async function importOfficialCommand(path: string, { area, create, edition, dryRun, json }: Said): Promise<number> {
  const file = typedPath(path);
  return withPartnership(async (context) => {
    const read = await readOfficialTable(context, { path: file, name: basename(file), area });
    if (!read.ok) return printRefusal(describeFailure(read.failure));
    const table = read.value;
    if (table.kind === 'populations') {
      const { estimates, title, notices: found } = table.reading;
      const notices = found.map(sayOfFileInEnglish);
      const years = [...new Set(estimates.map(({ at }) => Number(at.slice(0, 4))))].toSorted((one, other) => one - other);
      const areas = new Set(estimates.map(({ code }) => code)).size;
      if (json) console.log(JSON.stringify({ kind: table.kind, title, years, areas, estimates: estimates.length, notices }, null, 2));
      else
        for (const line of [
          `${estimates.length.toLocaleString('en-GB')} numbers of people: ${areas.toLocaleString('en-GB')} areas, June of ${years.join(', ')}.${title === '' ? '' : ` “${title}”`}`,
          ...notices,
        ])
          console.log(line);
      if (dryRun || edition === null) {
        const called = title === '' ? 'ONS mid-year estimates, June 2026' : title.replaceAll('"', '').slice(0, 120);
        if (!json) console.log(`Nothing was stored. Say --edition "${called}" to keep them under that name.`);
        return 0;
      }
      const source = [title, table.fileName].filter(Boolean).join(', ').slice(0, 300);
      const kept = await importPopulations(context, table, { title: edition, source });
      return kept.ok ? 0 : printRefusal(describeFailure(kept.failure));
    }
    const preview = await previewOfficial(context, table);
    const createFor = preview.measures.flatMap(({ measure, series }) =>
      series === null && (create === 'all' || create.includes(measure)) ? [measure] : [],
    );
    const stored = dryRun ? null : await importOfficial(context, table, createFor);
    if (stored?.ok === false) return printRefusal(describeFailure(stored.failure));
    const count = stored?.value.changes.length ?? null;
    if (json) console.log(JSON.stringify({ ...inWords(preview), importId: stored?.value.importId ?? null, stored: count }, null, 2));
    else tell(preview, count);
    return 0;
  });
}

/** What importing would do, with what is noted of the file and of its values in words. */
const inWords = (preview: OfficialPreview) => ({
  ...preview,
  notices: preview.notices.map(sayOfFileInEnglish),
  measures: preview.measures.map((measure) => ({
    ...measure,
    values: measure.values.map((value) => ({ ...value, note: sayValueNote(value.note, 'en') })),
  })),
});

function printRefusal(sentence: string): number {
  console.error(sentence);
  return 1;
}

function tell({ area, names, updated, rows, notices, measures }: OfficialPreview, stored: number | null): void {
  console.log(
    `${rows.toLocaleString('en-GB')} rows. ${area}${names.length > 1 ? `: ${names.join(', ')}` : ''}${updated === '' ? '' : `. ${updated}`}`,
  );
  for (const notice of notices) console.log(`- ${sayOfFileInEnglish(notice)}`);
  for (const { measure, series, values, added, revised } of measures) {
    const known = values.filter(({ value }) => value !== null);
    const newest = known.at(-1);
    const unknown = values.length - known.length;
    console.log(
      `${measure}: ${known.length} quarters${newest === undefined ? '' : `, newest ${PERIODS.en.quarter.name(newest.period)}: ${(newest.value ?? 0).toLocaleString('en-GB')}`}${unknown === 0 ? '' : `, ${unknown} without a value`}${series === null ? ' (no series; --new makes one)' : `; “${series}”: ${added} new, ${revised} revised`}`,
    );
  }
  console.log(
    stored === null
      ? 'Nothing was stored (--dry-run).'
      : `${stored.toLocaleString('en-GB')} values stored, and those of the other areas to compare with.`,
  );
}
