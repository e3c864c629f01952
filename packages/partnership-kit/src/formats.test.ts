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

  it('is refused where it is of a later format, or no partnership', () => {
    const later = inTodaysFormat({ ...today, format: FORMAT + 1 });
    expect(later.ok ? '' : later.failure).toContain('Update Saferplan first');
    expect(inTodaysFormat({ hello: 'world' }).ok).toBe(false);
    const wrong = inTodaysFormat({ ...today, plan: { ...today.plan, startYear: 'soon' } });
    expect(wrong.ok ? '' : wrong.failure).toContain('plan: ');
  });
});
