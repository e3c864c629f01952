import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { expect, it } from 'vitest';
import * as code from './code.ts';
import * as functions from './functions.ts';
import * as parts from './parts.ts';

functions.tests();

it('is a package that holds to everything, and that is the same once it is exported and read again', async () => {
  const { partnership } = functions;
  expect(functions.faults).toEqual([]);
  expect(partnership.open).toEqual([]);
  expect(functions.again).toEqual(partnership);
  expect(functions.read).toEqual({ ok: true, value: partnership });
  expect(code.labelsOf(partnership)).toEqual(['2026-27']);
  expect(partnership.editions.map(code.isPublic)).toEqual([true]);
  expect(functions.exported.editions.map(code.labelOf)).toEqual(['2026-27']);
  expect(code.hasMotto.problemsOf(partnership)).toEqual(['plan.motto: write one']);
  expect(code.withAgency(functions.exported).shared.agency).toEqual([code.keptAgency]);
  expect(functions.inBoth.shared['shared-translation'].map(({ text }) => text)).toContain('Heddlu');
  expect(partnership.editions[0]?.items.translation.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Nosweithiau mwy diogel', 'Tua £2,000']),
  );
  expect(parts.namesOfModels.length).toBeGreaterThan(1);
  expect(functions.problemsOf({ contacts: parts.contacts })).toEqual([]);
  expect(functions.problemsOf({ agencies: {} }).length).toBeGreaterThan(0);
});

it('has code that runs', async () => {
  expect(await functions.tables).toMatchObject({
    ok: true,
    value: [
      {
        rows: [
          ['Month', 'Visits'],
          ['2026-04', 12],
          ['2026-05', 9],
        ],
      },
    ],
  });
  expect(functions.readings).toEqual({ ok: true, value: [{ when: '2026-04', value: 12, note: '' }] });
  expect(functions.isTable([code.callOuts])).toBe(true);
  expect(functions.isReading([code.forApril])).toBe(true);
  expect(functions.isReading([{ when: 'April', value: 12 }])).toBe(false);
  expect([code.hasCode(code.extensions), code.hasCode({})]).toEqual([true, false]);
  const [edition] = functions.partnership.editions;
  if (edition === undefined) throw new Error('there is an edition');
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...functions.partnership, ...edition }, null, functions.partnership.observations);
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  expect(functions.blocksIn(built.value)).toEqual({
    ok: true,
    value: [{ kind: 'list', ordered: false, items: [[{ text: 'Safer evenings' }]] }],
  });
  expect(code.atTheEnd.build({ snapshot: built.value, language: 'en' })).toEqual([
    { kind: 'paragraph', words: [{ text: 'There are 1.' }] },
  ]);
});
