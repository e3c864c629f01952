import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listItems } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import type { Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { readRoundFile } from './monthly-round/read-round-file.ts';
import { storeRound } from './monthly-round/store-round.ts';
import { importPolice, readPolice } from './police.service.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-turn-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** How many burglaries of each month a file has by district; of the district without a name those without a place. */
type Months = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Sent {
  readonly path: string;
  readonly name: string;
}
function file(months: Months): Sent {
  const name = `${Object.keys(months).at(-1) ?? ''}-kent-street.csv`;
  const rows = Object.entries(months).flatMap(([month, districts]) =>
    Object.entries(districts).flatMap(([district, count]) => {
      const place = district === '' ? ',,Here,,' : `0.5,51.2,Here,E01,${district} 001A`;
      return Array.from({ length: count }, (_, row) => `${month}${district}${row},${month},Kent Police,Kent Police,${place},Burglary,,`);
    }),
  );
  const path = join(mkdtempSync(join(folder, 'file-')), name);
  writeFileSync(path, [HEADER, ...rows, ''].join('\r\n'));
  return { path, name };
}
function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

onBothInstalled('police files that come one after another', (database) => {
  let api: TestApi;
  const context = () => api.contextOf('ann');
  /** Imports a file; answers what was odd of it. */
  const bringIn = async (sent: Sent, answers: Readonly<Record<string, string>> = {}, district?: string): Promise<readonly string[]> => {
    const counts = value(await readPolice(context(), { ...sent, answers, ...(district === undefined ? {} : { district }) }));
    value(await importPolice(context(), counts, []));
    return counts.reading.oddMonths.map(({ why, found, usual }) => `${why} ${found}/${usual}`);
  };
  const burglaries = async (month: string): Promise<number | null | undefined> => {
    const { db, scope } = context();
    const series = (await listItems(db, scope, 'series', null)).find(({ slug }) => slug === 'burglary');
    const kept = series === undefined ? undefined : (await loadObservations(db, scope)).get(series.id);
    return kept?.find(({ period }) => period === month)?.value;
  };

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('a value that a colleague stores while the files of a round are read stays where they have none', async () => {
    const part = file({ '2010-01': { Maidstone: 60, Ashford: 100 }, '2010-02': { Maidstone: 6, Ashford: 10 } });
    const read = await readRoundFile(context(), part, []);
    await bringIn(file({ '2010-01': { Maidstone: 60, Ashford: 100 }, '2010-02': { Maidstone: 70, Ashford: 100 } }));
    expect(await burglaries('2010-02')).toBe(70);
    value(await storeRound(context(), read));
    expect(await burglaries('2010-02')).toBe(70);
  });
});
