import type { Snapshot } from '@saferplan/domain/publication';
import { describe, expect, it } from 'vitest';
import type { Importer } from './extensions.ts';
import { runBuild, runCalculation, runImporter } from './run-extensions.ts';

const indicator = { title: 'Fires', unit: 'fires', direction: 'decrease', baseline: null, target: { kind: 'not-set' } } as const;
const importer = (read: Importer['read']): Importer => ({ key: 'log', title: 'Log', endings: ['.log'], read });
const file = { name: 'a.log', bytes: new Uint8Array() };
const failureOf = (result: { ok: true } | { ok: false; failure: string }): string => (result.ok ? '' : result.failure);
const throwing = (): never => {
  throw new Error('it cannot count');
};
/** What an author in plain JavaScript might answer. */
const wrongly = (value: unknown): never => value as never;
/** The parts below look at nothing that is published. */
const snapshot: Snapshot = wrongly({});

describe('what a package adds as code', () => {
  it('is contained where it throws', async () => {
    expect(failureOf(await runImporter(importer(throwing), file))).toBe(
      'The importer “Log” could not read a.log: it cannot count. Nothing was stored.',
    );
    const calculation = { key: 'x', title: 'Sum', explanation: '', calculate: throwing };
    expect(failureOf(runCalculation(calculation, { observations: [], indicator }))).toBe('The calculation “Sum” failed: it cannot count');
    expect(failureOf(runBuild({ title: { en: 'Pillars' }, build: throwing }, { snapshot, language: 'en' }))).toBe(
      '“Pillars” failed: it cannot count',
    );
  });

  it('is contained where it answers in another shape, which is told', async () => {
    expect(
      failureOf(
        await runImporter(
          importer(() => []),
          file,
        ),
      ),
    ).toContain('it found no table');
    expect(
      failureOf(
        await runImporter(
          importer(() => Promise.reject(new Error('no line'))),
          file,
        ),
      ),
    ).toContain('no line');
    const calculation = { key: 'x', title: 'Sum', explanation: '', calculate: () => [{ when: '2026-01', value: Number.NaN }] };
    expect(failureOf(runCalculation(calculation, { observations: [], indicator }))).toContain('another shape');
    const script = wrongly([{ kind: 'paragraph', words: [{ text: 'x', href: 'javascript:alert(1)' }] }]);
    expect(failureOf(runBuild({ title: 'Costs', build: () => script }, { snapshot, language: 'en' }))).toContain(
      'A link begins with https://',
    );
    const ragged = wrongly([{ kind: 'table', caption: 'x', head: ['a', 'b'], rows: [['1']] }]);
    expect(failureOf(runBuild({ title: 'Costs', build: () => ragged }, { snapshot, language: 'en' }))).toContain(
      'Give each row as many cells as the head',
    );
  });
});
