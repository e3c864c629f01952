import { bodyDifferences, buildSnapshot, type Json } from '@saferplan/domain/publication';
import { planElementsOf } from '@saferplan/domain/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnership } from '@saferplan/partnership-maidstone';

const [first, second] = partnership.editions;
if (first === undefined || second === undefined) throw new Error('Maidstone has two editions');
const built = buildSnapshot(
  { partnership: partnership.partnership, plan: partnership.plan, shared: partnership.shared, ...second },
  { label: first.edition.label, planElements: planElementsOf(first.items) },
  partnership.observations,
);
if (!built.ok) throw new Error('the second edition can be published');
// Every part with a few of its items: whole series would only make the test slow.
const series = built.value.series.slice(0, 2).map((one) => ({ ...one, points: one.points.slice(0, 6) }));
const body = JSON.parse(JSON.stringify({ ...built.value, series, scoring: built.value.scoring.slice(0, 1) })) as Json;

type Step = string | number;
const isNode = (value: Json): value is Exclude<Json, null | boolean | number | string> => typeof value === 'object' && value !== null;

/** Every place in a body: of values, of items in lists, of lists themselves. */
function placesIn(value: Json, steps: readonly Step[] = []): (readonly Step[])[] {
  if (!isNode(value)) return [steps];
  const entries: [Step, Json][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return [steps, ...entries.flatMap(([step, inner]) => placesIn(inner, [...steps, step]))];
}
const at = (value: Json | undefined, steps: readonly Step[]): Json | undefined =>
  steps.reduce<Json | undefined>((inner, step) => (inner !== undefined && isNode(inner) ? Reflect.get(inner, step) : undefined), value);

/** A copy in which the value at a place is what `change` makes of it. */
function changed(value: Json, [step, ...rest]: readonly Step[], change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: Json, index) => (index === step ? changed(item, rest, change) : item));
  return Object.fromEntries(
    Object.entries(isNode(value) ? value : {}).map(([key, item]) => [key, key === step ? changed(item, rest, change) : item]),
  );
}
const pointer = (steps: readonly Step[]): string => steps.map((step) => `/${step.toString()}`).join('');

const places = placesIn(body);
const leaves = places.filter((steps) => {
  const value = at(body, steps);
  return value !== undefined && !isNode(value);
});
const lists = places.filter((steps) => Array.isArray(at(body, steps)));
const filled = lists.filter((steps) => (at(body, steps) as readonly Json[]).length > 0);

/** Whether what is told leads to the place: it is the place, something in it, or an item that holds it. */
const leadsTo = (told: string, steps: readonly Step[]): boolean =>
  told === pointer(steps) || told.startsWith(`${pointer(steps)}/`) || pointer(steps).startsWith(`${told}/`);

describe('the preview of a publication', () => {
  it('says that nothing changes of the same body, and of no other', () => {
    expect(bodyDifferences(body, JSON.parse(JSON.stringify(body)) as Json)).toEqual([]);
    expect(leaves.length).toBeGreaterThan(500);
  });

  it('names every leaf that is altered, with its old and its new value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.oneof(fc.string(), fc.integer(), fc.boolean()), (steps, value) => {
        const old = at(body, steps);
        fc.pre(value !== old);
        const differences = bodyDifferences(
          body,
          changed(body, steps, () => value),
        );
        const told = differences.filter(({ path }) => leadsTo(path, steps));
        expect(told.length).toBeGreaterThan(0);
        if (typeof old === 'string' && old !== '') expect(told.some(({ before }) => before?.includes(old))).toBe(true);
        if (typeof value === 'number') expect(told.some(({ after }) => after?.includes(value.toString()))).toBe(true);
        for (const { where } of told) expect(where).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('names an item that is added to any list, or taken from it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filled), fc.nat(), fc.boolean(), (steps, chosen, isAdded) => {
        const list = at(body, steps) as readonly Json[];
        const index = chosen % list.length;
        const item = list[index] ?? null;
        const fresh: Json = isNode(item)
          ? Object.fromEntries([...Object.entries(item), ['slug', 'a-new-one'], ['title', 'A new one'], ['text', 'A new one']])
          : 'a new one';
        const after = changed(body, steps, () => (isAdded ? list.toSpliced(index, 0, fresh) : list.toSpliced(index, 1)));
        const differences = bodyDifferences(body, after);
        expect(differences.some(({ path }) => leadsTo(path, steps))).toBe(true);
        expect(bodyDifferences(after, body).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  it('names a field that is added or taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves.filter((steps) => typeof steps.at(-1) === 'string')), (steps) => {
        const key = steps.at(-1) ?? '';
        const without = changed(body, steps.slice(0, -1), (old) =>
          Object.fromEntries(Object.entries(isNode(old) ? old : {}).filter(([name]) => name !== key)),
        );
        expect(bodyDifferences(body, without).some(({ path, kind }) => kind !== 'added' && leadsTo(path, steps))).toBe(true);
        expect(bodyDifferences(without, body).some(({ path }) => leadsTo(path, steps))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('names a list whose order changes', () => {
    const long = filled.filter((steps) => new Set((at(body, steps) as readonly Json[]).map((item) => JSON.stringify(item))).size > 1);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...long)
          .chain((steps) =>
            fc.tuple(
              fc.constant(steps),
              fc.shuffledSubarray([...(at(body, steps) as readonly Json[])], { minLength: (at(body, steps) as readonly Json[]).length }),
            ),
          ),
        ([steps, order]) => {
          fc.pre(JSON.stringify(order) !== JSON.stringify(at(body, steps)));
          expect(
            bodyDifferences(
              body,
              changed(body, steps, () => order),
            ).some(({ path }) => leadsTo(path, steps)),
          ).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('tells in plain English what a reader would find it by', () => {
    const index = built.value.contacts.findIndex(({ telephone }) => telephone !== '');
    const contact = built.value.contacts[index];
    if (contact === undefined) throw new Error('a contact has a telephone');
    expect(
      bodyDifferences(
        body,
        changed(body, ['contacts', index, 'telephone'], () => '0800 000 000'),
      ),
    ).toEqual([
      {
        kind: 'changed',
        path: `/contacts/${index.toString()}/telephone`,
        where: `Contacts › “${contact.name}” › Telephone`,
        before: contact.telephone,
        after: '0800 000 000',
      },
    ]);
    expect(
      bodyDifferences(
        body,
        changed(body, ['partnership', 'chair'], () => 'Somebody else'),
      ).map(({ where }) => where),
    ).toEqual(['The partnership › Chair']);
  });
});
