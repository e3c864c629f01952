import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterVersions, KINDS_OF_CHAPTERS, type RecordedChange } from './chapter-versions.ts';

const change = (kind: string, at: string, by = 'Ann', fields: readonly string[] | null = null): RecordedChange => ({
  kind,
  at,
  by,
  fields,
});

describe('the versions of an assessment by chapter', () => {
  it('tell when a chapter was changed last for each version, by whom, and beside which version', () => {
    const changes = [
      change('completed-action', '2026-01-05T09:00:00.000Z', 'Ann'),
      change('completed-action', '2026-01-07T09:00:00.000Z', 'Bob'),
      change('completed-action', '2026-01-08T09:00:00.000Z', 'Ann'),
      change('data-gap', '2026-03-02T09:00:00.000Z', 'Cay'),
      change('completed-action', '2026-03-03T09:00:00.000Z', 'Bob'),
    ];
    expect(chapterVersions(changes, ['2026-02-01T12:00:00.000Z'])).toEqual([
      { chapter: 'last-year', version: 1, changedOn: '2026-01-08', against: null, by: ['Ann', 'Bob'] },
      { chapter: 'last-year', version: 2, changedOn: '2026-03-03', against: '2026-02-01', by: ['Bob'] },
      { chapter: 'gaps', version: 2, changedOn: '2026-03-02', against: '2026-02-01', by: ['Cay'] },
    ]);
  });

  it.each([
    [['recommendation'], ['recommendations']],
    [['summary', 'title'], ['levels']],
    [
      ['summary', 'reason'],
      ['levels', 'recommendations'],
    ],
    [null, ['levels', 'recommendations']],
  ])('tell what is said of a topic (%j) from what is recommended for it', (fields, chapters) => {
    const told = chapterVersions([change('topic', '2026-01-05T09:00:00.000Z', 'Ann', fields)], []);
    expect(told.map(({ chapter }) => chapter)).toEqual(chapters);
  });

  it('say nothing of what is in no chapter, and nothing where nothing was changed', () => {
    expect(
      chapterVersions([change('priority', '2026-01-05T09:00:00.000Z'), change('publication', '2026-01-05T09:00:00.000Z')], []),
    ).toEqual([]);
    expect(chapterVersions([], ['2026-02-01T12:00:00.000Z'])).toEqual([]);
  });

  it('do not depend on the order in which changes are read, name each version once in each chapter, and nobody twice', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((at) => at.toISOString());
    const any = fc.record({
      kind: fc.constantFrom(...KINDS_OF_CHAPTERS, 'priority'),
      at: moment,
      by: fc.constantFrom('Ann', 'Bob', 'Cay'),
      fields: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: ({ at }) => at, maxLength: 30 }),
        fc.uniqueArray(moment, { maxLength: 4 }),
        (changes, moments) => {
          const published = moments.toSorted();
          const told = chapterVersions(changes, published);
          expect(chapterVersions(changes.toReversed(), published)).toEqual(told);
          expect(new Set(told.map(({ chapter, version }) => `${chapter} ${version.toString()}`)).size).toBe(told.length);
          for (const { version, against, changedOn, by } of told) {
            expect(version).toBeGreaterThanOrEqual(1);
            expect(version).toBeLessThanOrEqual(published.length + 1);
            expect(against).toBe(version === 1 ? null : published[version - 2]?.slice(0, 10));
            expect(against === null || against <= changedOn).toBe(true);
            expect(new Set(by).size).toBe(by.length);
          }
        },
      ),
    );
  });
});
