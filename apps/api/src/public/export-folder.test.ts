import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ExportFolder } from './export-folder.ts';

type Files = Readonly<Record<string, string>>;
const files = fc.dictionary(fc.constantFrom('index.html', 'a/index.html', 'a/b.csv', 'data/plan.json', 'plan.pdf'), fc.string());

describe('the folder of an exported site', () => {
  const root = mkdtempSync(join(tmpdir(), 'saferplan-folder-'));
  let above = '';
  let folder = '';
  const contents = (): Files =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith('.saferplan'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  const write = (given: Files, madeOf = 'one') => {
    const opened = new ExportFolder(folder, madeOf);
    for (const [path, body] of Object.entries(given)) opened.put(path, body);
    return opened;
  };
  beforeEach(() => {
    above = mkdtempSync(join(root, 'one-'));
    folder = join(above, 'site');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('holds one site after another, each whole, and says what was new and what is gone', () => {
    fc.assert(
      fc.property(fc.array(files, { minLength: 1, maxLength: 5 }), (sites) => {
        rmSync(folder, { recursive: true, force: true });
        let before: Files = {};
        for (const [index, site] of sites.entries()) {
          const report = write(site, index.toString()).finish();
          expect(report.written).toBe(Object.keys(site).filter((path) => site[path] !== before[path]).length);
          expect(report.removed).toBe(Object.keys(before).filter((path) => !(path in site)).length);
          if (report.written + report.removed > 0) expect(contents()).toEqual(site);
          expect(readdirSync(above).filter((name) => name !== 'site')).toEqual([]);
          before = site;
        }
      }),
    );
  });

  it('is as it was until the next site is whole, wherever the run is stopped, and the next run goes on', () => {
    const [earlier, later] = [
      { 'index.html': 'earlier', 'old.html': 'old' },
      { 'index.html': 'later', 'a/b.csv': '1', 'plan.pdf': 'PDF' },
    ];
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.boolean(), (stop, isTorn) => {
        rmSync(folder, { recursive: true, force: true });
        rmSync(join(above, '.site.next'), { recursive: true, force: true });
        write(earlier).finish();
        write(Object.fromEntries(Object.entries(later).slice(0, stop)), 'two');
        expect(contents()).toEqual(earlier);
        const torn = isTorn && stop > 0;
        // What was being written when the machine went down.
        if (torn) writeFileSync(join(above, '.site.next', 'index.html'), 'lat');
        const again = new ExportFolder(folder, 'two');
        expect(again.resumed).toBe(torn ? stop - 1 : stop);
        for (const [path, body] of Object.entries(later)) if (!again.has(path)) again.put(path, body);
        expect(again.finish()).toMatchObject({ files: 3, written: 3, removed: 1, bytes: 9 });
        expect(contents()).toEqual(later);
      }),
    );
  });

  it('takes nothing over from a stopped run of another site', () => {
    write({ 'index.html': 'of another', 'gone.html': 'x' }, 'one');
    const other = write({ 'index.html': 'mine' }, 'two');
    expect(other.resumed).toBe(0);
    other.finish();
    expect(contents()).toEqual({ 'index.html': 'mine' });
  });

  it('comes back where a run was stopped while it put the new site in its place', () => {
    write({ 'index.html': 'earlier' }).finish();
    write({ 'index.html': 'later' }, 'two');
    renameSync(folder, join(above, '.site.previous'));
    const again = new ExportFolder(folder, 'two');
    expect(contents()).toEqual({ 'index.html': 'earlier' });
    again.finish();
    expect(contents()).toEqual({ 'index.html': 'later' });
    expect(readdirSync(above)).toEqual(['site']);
  });

  it('is followed where it is a link, and is never one with files of somebody else', () => {
    const real = join(above, 'real');
    mkdirSync(real);
    symlinkSync(real, folder);
    write({ 'index.html': 'one' }).finish();
    expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('one');
    const theirs = join(above, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'thesis.txt'), 'mine');
    expect(() => new ExportFolder(theirs, 'one')).toThrow('holds files that no export made');
    expect(existsSync(join(theirs, 'thesis.txt'))).toBe(true);
  });
});
