import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFileFault } from '@saferplan/messages/faults/files';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { closePools } from '../../platform/workers/pool-on-demand.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { READ_SHEET } from './read-sheet.ts';
import { READ_MODEL_FILE } from '../scoring/read-model.ts';
import { runPoliceJob } from './run-police-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-limits-'));
afterAll(async () => {
  await closePools();
  rmSync(folder, { recursive: true, force: true });
});

/** What a member is told of a file; 'read' where it was read. The event loop must go round meanwhile. */
async function outcomeOf(name: string, body: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, body);
  let longest = 0;
  let last = performance.now();
  const turning = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const done = await runImportJob(READ_SHEET, { path, name, sheet: null, answers: {}, workbook: null }, name);
  clearInterval(turning);
  expect(longest).toBeLessThan(1500);
  if (!done.ok) return describeFailure(done.failure);
  return done.value.ok ? 'read' : describeFileFault(done.value.failure);
}

const sheetOf = (rows: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });

const GOOD = 'Month,Thefts\nNov-15,12\nDec-15,9\nJan-16,10\n';
const months = Array.from({ length: 3 }, (_, index) => `2016-0${(index + 1).toString()}`).join(',');

describe('a file that is too large', () => {
  it.each([
    ['commas.csv', `Month,Thefts\n${','.repeat(2_000_000)}`, 'more than 1,000,000 cells'],
    ['lines.csv', '2016-01,1\n'.repeat(1_000_000), 'more than 1,000,000 cells'],
    ['bomb.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(110 * 1024 ** 2) }), 'unpacks to 110 MB'],
    [
      'events.csv',
      `Name,${months}\n${Array.from({ length: 6000 }, (_, index) => `Event ${index.toString()},1,2,3`).join('\n')}`,
      '6,000 measures',
    ],
    [
      'corner.xlsx',
      sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /more memory than an import may use|took longer|more than 1,000,000 cells|damaged|no row or column of periods/,
    ],
  ])('is refused with a sentence, keeps nobody waiting, and the next is read: %s', async (name, body, said) => {
    expect(await outcomeOf(name, body)).toMatch(said);
    expect(await outcomeOf('good.csv', GOOD)).toBe('read');
  });

  it('is read where it has 3,000 measures of 36 months', async () => {
    const header = Array.from(
      { length: 36 },
      (_, index) => `${(2016 + Math.floor(index / 12)).toString()}-${((index % 12) + 1).toString().padStart(2, '0')}`,
    );
    const rows = Array.from({ length: 3000 }, (_, row) => [
      `Measure ${row.toString()}`,
      ...header.map((_month, index) => ((row * 7 + index * 13) % 50).toString()),
    ]);
    expect(await outcomeOf('many.csv', [['Name', ...header], ...rows].map((row) => row.join(',')).join('\n'))).toBe('read');
  });
});

describe('police files', () => {
  const header =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
  const row = ',2017-01,Kent Police,Kent Police,0.5,51.2,On or near High Street,E01024400,Maidstone 013B,Burglary,,';
  const path = join(folder, '2017-01-kent-street.csv');
  const source = { path, name: '2017-01-kent-street.csv', force: 'Kent Police', district: 'Maidstone', spelt: ['Maidstone'] };

  it('are counted in a thread of their own, which ends where nobody waits any longer, and the next is counted', async () => {
    writeFileSync(path, `${header}\n${`${row}\n`.repeat(100_000)}`);
    // Another file of tests may have left a thread that waits.
    await closePools();
    const gone = new AbortController();
    let threads = 0;
    const count = (): void => {
      threads += 1;
      gone.abort();
    };
    process.on('worker', count);
    const abandoned = runPoliceJob(source, gone.signal);
    expect((await abandoned).ok).toBe(false);
    const stages = new Set<string>();
    const done = await runPoliceJob({ ...source, onProgress: ({ stage }) => stages.add(stage) });
    process.off('worker', count);
    if (!done.ok || !done.value.ok) throw new Error('the file can be read');
    expect(done.value.value.counts.find(({ crimeType }) => crimeType === 'Burglary')?.count).toBe(100_000);
    expect([...stages].every((stage) => ['unpacking', 'counting'].includes(stage))).toBe(true);
    expect(threads).toBe(2);
  });
});

it('a scoring model is read in a thread, from text that is none too', async () => {
  const read = async (text: string): Promise<string> => {
    const done = await runImportJob(READ_MODEL_FILE, { name: 'model.json', text }, 'model.json');
    return !done.ok ? describeFailure(done.failure) : done.value.ok ? 'read' : describeFailure(done.value.failure);
  };
  expect(await read('{')).toContain('model.json is damaged');
  expect(await read(`{"a":${'['.repeat(100_000)}`)).toContain('model.json is damaged');
});
