import { describe, expect, it } from 'vitest';
import { definePartnership } from './define-partnership.ts';
import { FORMAT } from './format.ts';
import { inTodaysFormat } from './formats.ts';

const today = definePartnership({
  identity: { slug: 'example', name: 'Example', shortName: 'Ex', area: 'Example', force: 'Example Police', chair: '', about: '' },
  plan: { title: 'Plan', motto: '', startYear: 2017, endYear: 2018 },
  agencies: { police: { name: 'Police', shortName: 'Pol', standing: 'statutory', about: '' } },
  contacts: {},
  glossary: [],
  editions: [
    {
      label: '2017-18',
      headline: 'What we do',
      introduction: '',
      refreshed: null,
      priorities: {
        first: {
          title: 'First',
          slug: 'first',
          summary: 'One',
          lead: 'to-be-confirmed',
          actionPlan: { state: 'not-recorded' },
          indicators: [{ title: 'Thefts', unit: '', direction: 'decrease', target: { kind: 'not-set' } }],
        },
      },
    },
  ],
});

/** As the kit defined it before it knew areas, pages and code. */
const inFirstFormat = (): object => {
  const { format: _format, extensions: _extensions, open: _open, shared, partnership, editions, ...rest } = today;
  const { area: _area, 'area-change': _change, page: _page, ...lists } = shared;
  const {
    frame: _frame,
    numbering: _numbering,
    seriesDefaults: _defaults,
    dataSources: _sources,
    features: _features,
    smallNumbers: _smallNumbers,
    accessibility: _accessibility,
    privacy: _privacy,
    ...said
  } = partnership;
  return {
    ...rest,
    partnership: said,
    shared: lists,
    editions: editions.map(({ edition, items }) => ({
      edition,
      items: { ...items, indicator: items.indicator.map(({ calculation: _calculation, ...indicator }) => indicator) },
    })),
  };
};

describe('a package of another version of the kit', () => {
  it('is upgraded from the first format to what it would be today', () => {
    expect(inTodaysFormat(inFirstFormat())).toEqual({ ok: true, value: today });
    expect(inTodaysFormat(today)).toEqual({ ok: true, value: today });
  });

  it('is upgraded from the second, which knew nothing of the accessibility statement, and keeps what it says of itself', () => {
    const { accessibility: _accessibility, ...partnership } = today.partnership;
    expect(inTodaysFormat({ ...today, format: 2, partnership: { ...partnership, numbering: 'letters' } })).toEqual({
      ok: true,
      value: { ...today, partnership: { ...today.partnership, numbering: 'letters' } },
    });
  });

  it('is upgraded from the third, in which every edition was published', () => {
    const { open: _open, editions, ...rest } = today;
    const earlier = { ...rest, format: 3, editions: editions.map(({ isPublished: _isPublished, ...edition }) => edition) };
    expect(inTodaysFormat(earlier)).toEqual({ ok: true, value: today });
  });

  it('is upgraded from the fifth, which had no privacy notice', () => {
    const { privacy: _privacy, ...partnership } = today.partnership;
    expect(inTodaysFormat({ ...today, format: 5, partnership })).toEqual({ ok: true, value: today });
  });

  it('is upgraded from the ninth, which had money in pounds', () => {
    const grant = { id: 'grt_1', position: 0, version: 1, name: 'County', funder: 'Kent', about: '' };
    const amountIn = (format: number, amount: unknown) => {
      const read = inTodaysFormat(withItems(format, (items) => ({ ...items, grant: [{ ...grant, amount }] })));
      return read.ok ? read.value.editions[0]?.items.grant.map((one) => one.amount) : read.failure;
    };
    expect(amountIn(9, 4.35)).toEqual([{ pence: 435 }]);
    expect(amountIn(10, { pence: 435 })).toEqual([{ pence: 435 }]);
    expect(amountIn(10, 4.35)).toContain('Enter an amount in pounds and pence');
  });

  const withItems = (format: number, change: (items: Record<string, unknown>) => object) => ({
    ...today,
    format,
    editions: today.editions.map((edition) => ({ ...edition, items: change({ ...edition.items }) })),
  });
  const failureOf = (value: unknown): string => {
    const read = inTodaysFormat(value);
    return read.ok ? '' : read.failure;
  };
  const FORMATS = Array.from({ length: FORMAT }, (_, at) => at + 1);

  it.each(FORMATS)('is refused where a list that its kit knew is missing or misspelt, in format %i', (format) => {
    const misspelt = withItems(format, ({ action, ...items }) => ({ ...items, actions: action }));
    expect(failureOf(misspelt)).toContain('editions.0.items.actions: there are no items of this kind here');
    expect(failureOf(misspelt)).toContain('editions.0.items.action is missing');
    expect(failureOf(withItems(format, () => ({})))).toContain('is missing');
    const { agency, ...shared } = today.shared;
    expect(failureOf({ ...today, format, shared: { ...shared, action: agency } })).toContain('shared.action: there are no items');
  });

  it('may lack the lists of kinds that its kit did not know, and no others', () => {
    const without = (format: number, kind: string) =>
      inTodaysFormat(withItems(format, (items) => Object.fromEntries(Object.entries(items).filter(([name]) => name !== kind)))).ok;
    for (const [kind, until] of Object.entries({ risk: 4, 'data-gap': 6, 'action-owner': 7, priority: 0 }))
      expect(
        FORMATS.filter((format) => without(format, kind)),
        kind,
      ).toEqual(FORMATS.filter((format) => format <= until));
  });

  it('is refused in today’s format where an item lacks a field, which is then not made blank', () => {
    const lacking = withItems(FORMAT, ({ priority, ...items }) => ({
      ...items,
      priority: [priority].flat().map((one) => Object.fromEntries(Object.entries(Object(one)).filter(([name]) => name !== 'summary'))),
    }));
    expect(failureOf(lacking)).toContain('summary');
  });

  it('is refused where it is of a later format, or no partnership', () => {
    const later = inTodaysFormat({ ...today, format: FORMAT + 1 });
    expect(later.ok ? '' : later.failure).toContain('Update Saferplan first');
    expect(inTodaysFormat({ hello: 'world' }).ok).toBe(false);
    const wrong = inTodaysFormat({ ...today, plan: { ...today.plan, startYear: 'soon' } });
    expect(wrong.ok ? '' : wrong.failure).toContain('plan: ');
  });
});
