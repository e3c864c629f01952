import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ITEM_KINDS } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { describe, expect, it } from 'vitest';
import { CONFORMANCE } from './conformance.ts';
import { FORMAT } from './format.ts';
import { inTodaysFormat } from './formats.ts';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
/** What the kit of each format defined of the package of Dyffryn as it was then, without its code; values by series as pairs. */
const KEPT = readdirSync(folder).filter((name) => name.endsWith('.json.gz'));
const read = (name: string) => {
  const kept = JSON.parse(gunzipSync(readFileSync(`${folder}${name}`)).toString('utf8')) as {
    readonly format: number;
    readonly observations: readonly (readonly [string, unknown])[];
  };
  return { ...kept, observations: new Map(kept.observations) };
};

describe('a package that an earlier kit has made', () => {
  it('is kept of every format from the third, today’s among them', () => {
    expect(KEPT.map((name) => read(name).format).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: FORMAT - 2 }, (_, index) => index + 3),
    );
  });

  it.each(KEPT)('is read, is whole, and each of its editions can be published: %s', (name) => {
    const made = inTodaysFormat(read(name));
    if (!made.ok) throw new Error(made.failure);
    const { value } = made;
    expect(CONFORMANCE.flatMap(({ problemsOf }) => problemsOf(value))).toEqual([]);
    const [first] = value.editions;
    if (first === undefined) throw new Error('it has editions');
    const lists: Readonly<Record<string, unknown>> = { ...value.shared, ...first.items };
    for (const kind of ITEM_KINDS) expect(Array.isArray(lists[kind]), kind).toBe(true);
    const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...value, ...first }, null, value.observations);
    expect(built.ok ? [] : built.failure).toEqual([]);
  });
});
