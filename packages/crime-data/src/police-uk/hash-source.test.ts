import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashOfSource } from './hash-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-hash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const never = new AbortController().signal;

/** So few are hashed at once, and so many in a thread of their own. */
const [FEW, MANY] = [1, 1024 ** 3];

it.each([
  ['at once', FEW],
  ['in a thread of its own', MANY],
])('a source is hashed %s: a file by its bytes, a folder by the names and hashes of its files', async (_how, bytes) => {
  const large = Buffer.alloc(700_000, 'a street ');
  const files = [
    { name: '2016-01-kent-street.csv', month: '2016-01', content: 'a\n' },
    { name: '2016-02-kent-street.csv', month: '2016-02', content: large },
    { name: '2016-03-kent-street.csv', month: '2016-03', content: '' },
  ].map(({ content, ...file }) => {
    const path = join(folder, file.name);
    writeFileSync(path, content);
    return { ...file, path, content };
  });
  const source = { files, bytes };
  expect(await hashOfSource(folder, { ...source, isFolder: true }, never)).toBe(
    sha256(files.map(({ name, content }) => `${name} ${sha256(content)}\n`).join('')),
  );
  expect(await hashOfSource(files[1]?.path ?? '', { ...source, isFolder: false }, never)).toBe(sha256(large));
});

it('what cannot be read is thrown', async () => {
  const gone = { files: [], isFolder: false };
  await expect(hashOfSource(join(folder, 'gone'), { ...gone, bytes: FEW }, never)).rejects.toThrow('ENOENT');
  await expect(hashOfSource(join(folder, 'gone'), { ...gone, bytes: MANY }, never)).rejects.toThrow('ENOENT');
});

it('a thread that hashes ends when nobody wants the hash any longer', async () => {
  const end = new AbortController();
  // It has no end of its own.
  const hashing = hashOfSource('/dev/zero', { files: [], isFolder: false, bytes: MANY }, end.signal);
  setTimeout(() => end.abort(new Error('nobody waits')), 100);
  await expect(hashing).rejects.toThrow('nobody waits');
});
