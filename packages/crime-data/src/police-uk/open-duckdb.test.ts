import { describe, expect, it } from 'vitest';
import { openDuckDB } from './open-duckdb.ts';
import { SourceRefused } from './refusal.ts';

/** As Node rejects an import: of a package that is not installed, and of one whose part for this platform is not. */
const failing = (code: string) => (): Promise<never> => Promise.reject(Object.assign(new Error('Cannot find it'), { code }));

describe('the database that counts police files', () => {
  it('opens where it is installed', async () => {
    const instance = await openDuckDB();
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll('select 1 + 1 as two');
    expect(reader.getRows()).toEqual([[2]]);
    connection.closeSync();
    instance.closeSync();
  });

  it.each(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'])(
    'is refused with what to do where it is not (%s)',
    async (code) => {
      const opened = openDuckDB(failing(code));
      await expect(opened).rejects.toBeInstanceOf(SourceRefused);
      await expect(opened).rejects.toMatchObject({ fault: { code: 'no-duckdb' } });
    },
  );

  it('is not said to be missing where it fails in another way', async () => {
    await expect(openDuckDB(failing('ENOMEM'))).rejects.not.toBeInstanceOf(SourceRefused);
  });
});
