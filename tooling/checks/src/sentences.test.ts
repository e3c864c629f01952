import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences-in-code.ts';
import { STILL_ALLOWED } from './sentences-still-allowed.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('a sentence in code', () => {
  it.each([
    ["const a = 'Choose two series or more';", ['Choose two series or more']],
    ['const a = `${name} is empty.`;', ['# is empty.']],
    ["fail({ message: 'We cannot find this edition.' });", ['We cannot find this edition.']],
    ["throw new SourceRefused('There is no such file.');", ['There is no such file.']],
    ["const why = { en: 'There is no such file.', code: 'no-such-file' };", ['There is no such file.']],
    ["// There is no such file.\nconst code = 'no-such-file';", []],
    ["throw new Error('There is no such file.');", []],
    ['throw new TypeError(`${name} is no number here.`);', []],
    ["z.string().describe('What is to be done.');", []],
    ["z.string({ error: 'What is to be done.' }).describe('What is to be done.');", ['What is to be done.']],
    ["publicProcedure.meta({ summary: 'Every edition there is.' });", []],
    ["logger.info('The server has started.');", []],
    ["sql`SELECT id FROM plan WHERE is_open`; db.raw('SELECT id from plan');", []],
    ["type Why = 'There is no such file.';", []],
    ["const source = 'Home Office';", []],
  ])('%s', (code, sentences) => {
    expect(sentencesIn('planted.ts', code)).toEqual(sentences);
  });
});

describe('the sentences of the server, the domain and the packages', () => {
  const held = new Map(
    globSync(
      ['packages/{charts,crime-data,database,documents,domain,partnership-kit}/src/**/*.{ts,tsx}', 'apps/{api,viewer}/src/**/*.{ts,tsx}'],
      { cwd: root },
    )
      .filter((file) => !/\.test\.|\/(?:cases|fixtures|migrations|testing)\//u.test(file))
      .map((file) => [file, sentencesIn(file, readFileSync(`${root}${file}`, 'utf8'))] as const),
  );
  const within = STILL_ALLOWED.flatMap((allowed) => allowed.within ?? []);
  const files = new Map(STILL_ALLOWED.flatMap((allowed) => Object.entries(allowed.files ?? {})));

  // What is new is a code with parameters, in the domain, and a sentence in `packages/messages`, in English and Welsh.
  it('stand in the messages: no file has one that is not allowed', () => {
    expect(held.size).toBeGreaterThan(1000);
    const more = [...held].filter(
      ([file, sentences]) => sentences.length > (files.get(file) ?? 0) && !within.some((start) => file.startsWith(start)),
    );
    expect(more.map(([file, sentences]) => ({ file, allowed: files.get(file) ?? 0, sentences }))).toEqual([]);
  });

  it('are allowed no longer than they stand there: the numbers of `sentences-still-allowed.ts` fall with them', () => {
    const stale = [...files].filter(([file, number]) => (held.get(file)?.length ?? 0) < number);
    expect(stale.map(([file, number]) => ({ file, allowed: number, there: held.get(file)?.length ?? 0 }))).toEqual([]);
    const empty = within.filter((start) => ![...held].some(([file, sentences]) => file.startsWith(start) && sentences.length > 0));
    expect(empty).toEqual([]);
  });

  it('are allowed once, each for a reason', () => {
    const all = STILL_ALLOWED.flatMap((allowed) => [...(allowed.within ?? []), ...Object.keys(allowed.files ?? {})]);
    expect(
      all.filter((file, index) => all.indexOf(file) !== index || within.some((start) => file !== start && file.startsWith(start))),
    ).toEqual([]);
  });
});
