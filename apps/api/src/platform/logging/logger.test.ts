import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogger, withRequestId, writeLinesTo } from './logger.ts';

/** What a log of a level writes while something is done, line by line. */
function linesOf(action: (log: ReturnType<typeof createLogger>) => void, level: 'debug' | 'info' = 'info'): Record<string, unknown>[] {
  const lines: string[] = [];
  action(createLogger(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const withCode = (code: string): Error => Object.assign(new Error('as the driver puts it'), { code });

describe('the log', () => {
  it('says an error in an operator’s words, and keeps the error for an engineer', () => {
    const [line] = linesOf((log) => log.error(withCode('ENOSPC'), { path: '/trpc/plan.change' }));
    expect(line).toMatchObject({
      level: 'error',
      event: 'The disk is full. Free some space; saving works again as soon as there is room.',
      operational: true,
      path: '/trpc/plan.change',
      error: { code: 'ENOSPC', message: 'as the driver puts it' },
    });
  });

  it('finds what is known of an error in what caused it, and in SQLite’s extended codes', () => {
    const [first, second] = linesOf((log) => {
      log.error(new Error('saving failed', { cause: withCode('SQLITE_IOERR_WRITE') }));
      log.error(withCode('57P01'));
    });
    expect(first?.['event']).toContain('Check the disk.');
    expect(second?.['event']).toContain('was restarted');
  });

  it.skipIf(process.platform !== 'linux')('never fails what it tells of, where the disk takes no line', () => {
    const log = createLogger('info', writeLinesTo('/dev/full'));
    expect(() => {
      log.warn('The disk is full');
      log.error(withCode('ENOSPC'));
    }).not.toThrow();
  });

  it('says that something was not foreseen where nothing is known of it', () => {
    const [line] = linesOf((log) => log.error(new TypeError('x is not a function')));
    expect(line).toMatchObject({ operational: false, error: { type: 'TypeError' } });
    expect(line?.['event']).toContain('not foreseen');
  });

  it('bears the identifier of the request in every line of it, across what is awaited, and in no other', async () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    await Promise.all(
      ['first', 'second'].map((id) =>
        withRequestId(id, async () => {
          await Promise.resolve();
          log.info(`of the ${id}`);
        }),
      ),
    );
    log.info('of none');
    const found = lines.map((line) => JSON.parse(line) as { event: string; requestId?: string });
    expect(found.map(({ event, requestId }) => [event, requestId])).toEqual([
      ['of the first', 'first'],
      ['of the second', 'second'],
      ['of none', undefined],
    ]);
  });

  it('holds no email address, whatever an error says and wherever in it', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.lorem(), fc.constantFrom(' ', '<', '"', '('), (email, words, before) => {
        const error = new Error(`${words}${before}${email}`, { cause: new Error(`550 ${email} unknown`) });
        Object.assign(error, { code: '23505', detail: `Key (email)=(${email}) already exists.` });
        const [line] = linesOf((log) => log.error(error));
        expect(JSON.stringify(line)).not.toContain(email);
      }),
    );
  });

  it('holds no password of a database’s address', () => {
    const [line] = linesOf((log) => log.error(new Error('cannot reach postgres://plan:s3cret@db.example/plan')));
    expect(JSON.stringify(line)).not.toContain('s3cret');
  });

  it('writes nothing below its level', () => {
    expect(linesOf((log) => log.debug('detail'))).toEqual([]);
    expect(linesOf((log) => log.debug('detail'), 'debug')).toHaveLength(1);
  });
});
