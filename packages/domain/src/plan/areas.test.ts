import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaChangeId, AreaId } from '../shared/id.ts';
import type { AreaChangeFields } from './area-change.kind.ts';
import type { AreaFields } from './area.kind.ts';
import { areasOn, policeNamesOf } from './areas-on.ts';
import { checkAreas } from './check-areas.ts';

type Area = AreaFields & { readonly id: AreaId };
type Change = AreaChangeFields & { readonly id: AreaChangeId };

const idOf = (name: string): AreaId => AreaId.parse(`are_${name}`);
const area = (name: string, kind: AreaFields['kind'] = 'district'): Area => ({ id: idOf(name), name, kind, code: '', policeName: '' });
const change = (kind: Change['kind'], on: string, from: readonly string[], to: readonly string[]): Change => ({
  id: AreaChangeId.parse(`ach_${on}`),
  kind,
  on,
  fromIds: from.map(idOf),
  toIds: to.map(idOf),
  authority: '',
  reason: '',
});

/** Any history: each year one thing happens to what there is then. `was` names what each area holds of the first four. */
const history = fc.array(fc.constantFrom('merged', 'split', 'renamed'), { maxLength: 8 }).map((kinds) => {
  const first = ['a', 'b', 'c', 'd'];
  const areas = first.map((name) => area(name));
  const changes: Change[] = [];
  const living = new Map(first.map((name) => [name, 1]));
  for (const [index, kind] of kinds.entries()) {
    const on = `${(2001 + index).toString()}-04-01`;
    const names = [...living.keys()];
    const from = names.slice(0, kind === 'merged' ? 2 : 1);
    if (kind === 'merged' && names.length < 2) continue;
    const to = (kind === 'split' ? ['x', 'y'] : ['z']).map((letter) => `${letter}${index.toString()}`);
    changes.push(change(kind, on, from, to));
    areas.push(...to.map((name) => area(name)));
    const share = from.reduce((sum, name) => sum + (living.get(name) ?? 0), 0) / to.length;
    for (const name of from) living.delete(name);
    for (const name of to) living.set(name, share);
  }
  return { areas, changes, living };
});

describe('areas', () => {
  it('are on the last day what every change has left, and on the first what there was', () => {
    fc.assert(
      fc.property(history, ({ areas, changes, living }) => {
        expect(checkAreas(areas, changes)).toEqual([]);
        expect(areasOn(areas, changes, '2000-01-01').map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
        expect(new Set(areasOn(areas, changes, '2100-01-01').map(({ name }) => name))).toEqual(new Set(living.keys()));
        // The day before a change is the old world, the day itself the new one.
        for (const { on, fromIds, toIds } of changes) {
          const before = areasOn(areas, changes, `${on.slice(0, 4)}-03-31`).map(({ id }) => id);
          const after = areasOn(areas, changes, on).map(({ id }) => id);
          expect([before.includes(fromIds[0] ?? idOf('none')), after.includes(fromIds[0] ?? idOf('none'))]).toEqual([true, false]);
          expect([before.includes(toIds[0] ?? idOf('none')), after.includes(toIds[0] ?? idOf('none'))]).toEqual([false, true]);
        }
      }),
    );
  });

  it('are counted by police under the names of all that they were made of, and never under what they were split from', () => {
    const areas = ['old', 'new', 'north', 'south', 'whole'].map((name) => area(name));
    const changes = [
      change('renamed', '2001-04-01', ['old'], ['new']),
      change('split', '2002-04-01', ['new'], ['north', 'south']),
      change('merged', '2003-04-01', ['north', 'south'], ['whole']),
    ];
    expect(policeNamesOf('new', areas, changes)).toEqual(['new', 'old']);
    expect(policeNamesOf('north', areas, changes)).toEqual(['north']);
    expect(policeNamesOf('whole', areas, changes)).toEqual(['whole', 'north', 'south']);
    expect(policeNamesOf('elsewhere', areas, changes)).toEqual(['elsewhere']);
    expect(policeNamesOf('old', [{ ...area('old'), policeName: 'Olde' }], [])).toEqual(['Olde']);
  });

  it.each([
    [
      'names what is not listed',
      [area('a')],
      [change('renamed', '2001-04-01', ['a'], ['b'])],
      { code: 'area-not-listed', on: '2001-04-01' },
    ],
    [
      'merges one',
      [area('a'), area('b')],
      [change('merged', '2001-04-01', ['a'], ['b'])],
      { code: 'area-change-arity', areas: ['a', 'b'], on: '2001-04-01', change: 'merged' },
    ],
    [
      'makes a district a partnership',
      [area('a'), area('b', 'partnership')],
      [change('renamed', '2001-04-01', ['a'], ['b'])],
      { code: 'area-change-mixes', areas: ['a', 'b'], on: '2001-04-01' },
    ],
    [
      'ends something twice',
      [area('a'), area('b'), area('c')],
      [change('renamed', '2001-04-01', ['a'], ['b']), change('renamed', '2002-04-01', ['a'], ['c'])],
      { code: 'area-ends-often', name: 'a', times: 2 },
    ],
    [
      'ends something before it begins',
      [area('a'), area('b'), area('c')],
      [change('renamed', '2002-04-01', ['a'], ['b']), change('renamed', '2001-04-01', ['b'], ['c'])],
      { code: 'area-ends-first', name: 'b', endsOn: '2001-04-01', beginsOn: '2002-04-01' },
    ],
  ])('are told to be wrong where a change %s', (_what, areas, changes, said) => {
    expect(checkAreas(areas, changes).map(({ remark }) => remark)).toContainEqual(said);
  });
});
