import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FileCache } from './file-cache.ts';

describe('kept files', () => {
  const root = mkdtempSync(join(tmpdir(), 'saferplan-files-'));
  let folder = '';
  let trouble: string[] = [];
  const open = (mostBytes = 10_000): FileCache => new FileCache({ folder, mostBytes, onTrouble: (error) => trouble.push(String(error)) });
  const bytesOf = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length));
  const names = (): string[] => readdirSync(folder).toSorted();
  beforeEach(() => {
    folder = join(mkdtempSync(join(root, 'one-')), 'cache');
    trouble = [];
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('come back as they were written, with their hash, also in another run', async () => {
    const cache = open();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (given) => {
        const bytes = new Uint8Array(given);
        await cache.write('one.pdf', bytes);
        for (const each of [cache, open()]) {
          const found = await each.read('one.pdf');
          expect(Buffer.from(found?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
          expect(found?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        }
      }),
      { numRuns: 20 },
    );
    expect(await cache.read('other.pdf')).toBeNull();
    expect(names()).toEqual(['one.pdf']);
    expect(statSync(join(folder, 'one.pdf')).mode & 0o777).toBe(0o600);
    expect(trouble).toEqual([]);
  });

  it('are damaged by any change of any byte, and by any cut: then there is none, the operator is told, and it can be written again', async () => {
    const cache = open();
    const bytes = bytesOf(200);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 264 }), fc.boolean(), async (place, isCut) => {
        await cache.write('one.pdf', bytes);
        const content = readFileSync(join(folder, 'one.pdf'));
        // The end of the first line separates, and says nothing.
        fc.pre(place !== 64);
        const damaged = isCut ? content.subarray(0, place) : Buffer.from(content);
        if (!isCut) damaged[place] = (damaged[place] ?? 0) ^ 1;
        writeFileSync(join(folder, 'one.pdf'), damaged);
        trouble = [];
        expect(await cache.read('one.pdf')).toBeNull();
        expect(trouble.join()).toContain('is damaged');
        expect(names()).toEqual([]);
      }),
      { numRuns: 40 },
    );
    await cache.write('one.pdf', bytes);
    expect(await cache.read('one.pdf')).not.toBeNull();
  });

  it('never take more than they may: the least recently used go, also of those that an earlier run left', async () => {
    const earlier = open(3000);
    for (const name of ['a', 'b', 'c']) await earlier.write(name, bytesOf(900));
    // An hour ago, in this order: c, a, b.
    for (const [index, name] of ['c', 'a', 'b'].entries()) {
      const at = Date.now() / 1000 - 3600 + index;
      utimesSync(join(folder, name), at, at);
    }
    const cache = open(3000);
    expect(await cache.size()).toEqual({ files: 3, bytes: 3 * 965 });
    await cache.read('c');
    await cache.write('d', bytesOf(900));
    await expect.poll(names).toEqual(['b', 'c', 'd']);
    await cache.write('too-large', bytesOf(5000));
    expect(names()).toEqual(['b', 'c', 'd']);
    expect((await cache.size()).bytes).toBeLessThanOrEqual(3000);
  });

  it('are removed by choice, and what a killed process had begun to write goes after an hour', async () => {
    const cache = open();
    for (const name of ['maidstone.1.pdf', 'maidstone.2.pdf', 'swale.1.pdf']) await cache.write(name, bytesOf(10));
    // Somebody is at this moment writing the Word file beside its place.
    writeFileSync(join(folder, 'maidstone.1.docx.a.part'), 'begun');
    await cache.removeWhere((name) => name.startsWith('maidstone.1'));
    expect(names()).toEqual(['maidstone.1.docx.a.part', 'maidstone.2.pdf', 'swale.1.pdf']);
    rmSync(join(folder, 'maidstone.1.docx.a.part'));
    for (const [name, age] of [
      ['old.part', 7200],
      ['new.part', 0],
    ] as const) {
      writeFileSync(join(folder, name), 'begun');
      utimesSync(join(folder, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
    }
    expect((await open().size()).files).toBe(2);
    expect(names()).toEqual(['maidstone.2.pdf', 'new.part', 'swale.1.pdf']);
  });

  it('have names that lead nowhere else', async () => {
    for (const name of ['../secret', 'a/b', '.hidden', '', 'x.part']) await expect(open().write(name, bytesOf(1))).rejects.toThrow('name');
  });
});
