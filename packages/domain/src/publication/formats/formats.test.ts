import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Json } from '../../shared/json-leaves.ts';
import { upgradeSnapshot } from '../upgrade-snapshot.ts';
import { isWithdrawable } from '../withdrawal.ts';
import { SNAPSHOT_VERSION, snapshotJsonSchema } from '../snapshot.ts';
import schemaOf1 from './__snapshots__/format-1.schema.json' with { type: 'json' };
import bodyOf1 from './__snapshots__/format-1.snapshot.json' with { type: 'json' };
import bodyOf2 from './__snapshots__/format-2.snapshot.json' with { type: 'json' };
import bodyOf3 from './__snapshots__/format-3.snapshot.json' with { type: 'json' };
import bodyOf4 from './__snapshots__/format-4.snapshot.json' with { type: 'json' };

/** Maidstone’s edition of 2017-18 as each format published it, with four of its series. */
const BODIES = [
  { format: 1, body: bodyOf1 },
  { format: 2, body: bodyOf2 },
  { format: 3, body: bodyOf3 },
  { format: 4, body: bodyOf4 },
];

describe('the published shape', () => {
  it('is known by its JSON Schema, which changes only on purpose', async () => {
    await expect(JSON.stringify(snapshotJsonSchema(), null, 2)).toMatchFileSnapshot(
      `__snapshots__/format-${SNAPSHOT_VERSION.toString()}.schema.json`,
    );
  });

  it('has a body of every format, so that none is forgotten', () => {
    expect(BODIES.map(({ format }) => format)).toEqual(Array.from({ length: SNAPSHOT_VERSION }, (_, index) => index + 1));
  });

  it.each(BODIES)('is read from format $format, and then is as it is today', ({ format, body }) => {
    const before = JSON.stringify(body);
    const { snapshot, storedAs } = upgradeSnapshot(body);
    expect(storedAs).toBe(format);
    expect(JSON.stringify(body)).toBe(before);
    expect(snapshot.version).toBe(SNAPSHOT_VERSION);
    expect(upgradeSnapshot(snapshot)).toEqual({ snapshot, storedAs: SNAPSHOT_VERSION });
  });

  it.each([0, SNAPSHOT_VERSION + 1, 'x'])('is not read from a format that there is not: %s', (version) => {
    expect(() => upgradeSnapshot({ ...bodyOf2, version })).toThrow();
  });
});

describe('format 1', () => {
  const { snapshot } = upgradeSnapshot(bodyOf1);

  it('is what its own JSON Schema says', () => {
    expect(z.fromJSONSchema(JSON.parse(JSON.stringify(schemaOf1))).safeParse(bodyOf1).success).toBe(true);
    expect(z.fromJSONSchema(JSON.parse(JSON.stringify(schemaOf1))).safeParse(bodyOf2).success).toBe(false);
  });

  it('keeps values, lines and phases as they were published', () => {
    for (const [index, series] of snapshot.series.entries()) {
      const stored = bodyOf1.series[index];
      const withoutSignals = (points: readonly object[] = []): readonly object[] => points.map((point) => ({ ...point, signals: [] }));
      expect(withoutSignals(series.points)).toEqual(withoutSignals(stored?.points));
      expect(series.phases).toEqual(stored?.phases);
      expect(series.marks).toEqual(stored?.marks);
    }
  });

  it('says what charts say as claims that are true of what was published', () => {
    for (const { reading, points } of snapshot.series) {
      expect(reading.claims.length).toBeGreaterThan(3);
      for (const claim of reading.claims)
        if (claim.kind === 'outside-limits')
          for (const { period, value, upperLimit, lowerLimit } of points)
            if (period >= claim.from && period <= claim.to && value !== null)
              expect(claim.side === 'above' ? value - (upperLimit ?? Infinity) : (lowerLimit ?? -Infinity) - value).toBeGreaterThan(0);
    }
    expect(JSON.stringify(snapshot.series)).not.toContain('more than ordinary variation');
    expect(snapshot.series.map(({ slug, reading }) => [slug, reading.state])).toEqual([
      ['violence-and-sexual-offences', 'changed'],
      ['public-order', 'worse'],
      ['drugs', 'as-usual'],
      ['car-drivers-killed-or-seriously-injured-great-britain', 'better'],
    ]);
  });

  it('checks its findings', () => {
    const findings = snapshot.topics.flatMap((topic) => topic.findings);
    expect(findings.find(({ unit }) => unit === 'incidents')?.check).toMatchObject({ verdict: 'disagrees', computed: 18.822 });
  });

  it('lets a text be withdrawn from it', () => {
    const body: Json = JSON.parse(JSON.stringify(bodyOf1));
    expect(isWithdrawable(body, '/contacts/0/description')).toBe(true);
    expect(isWithdrawable(body, '/edition/startsOn')).toBe(false);
  });

  it('has no chart where none was published, and says why', () => {
    const [first] = bodyOf1.series;
    const uncharted = { ...first, phases: [], chart: 'u', points: first?.points.map((point) => ({ ...point, centreLine: null })) };
    const read = upgradeSnapshot({ ...bodyOf1, series: [uncharted] }).snapshot.series[0];
    expect(read?.reading.state).toBe('no-chart');
    expect(read?.reading.claims[0]).toMatchObject({ kind: 'no-limits', reason: { code: 'no-denominators' } });
  });
});
