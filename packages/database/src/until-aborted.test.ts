import { expect, it } from 'vitest';
import { onBothDatabases } from './testing/on-both-databases.ts';
import { isAbandoned, untilAborted } from './until-aborted.ts';

onBothDatabases('a database that reads for somebody', (database) => {
  it('answers while they wait, and asks nothing more once they have gone', async () => {
    const gone = new AbortController();
    const reading = untilAborted(database().db, gone.signal);
    const read = () => reading.selectFrom('partnership').select('id').execute();
    expect(Array.isArray(await read())).toBe(true);
    gone.abort();
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    expect([isAbandoned(error), isAbandoned(new Error('around it', { cause: error })), isAbandoned(new Error('another'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(Array.isArray(await database().db.selectFrom('partnership').select('id').execute())).toBe(true);
  });
});
