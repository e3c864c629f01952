import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anItem, bareEdition } from './testing/bare-edition.ts';
import { checkDates } from './check-dates.ts';
import type { EditionItems } from './edition-content.ts';
import { EDITION_KINDS, KINDS } from './kinds.ts';
import { firstDayIn, lastDayIn } from '../shared/days.ts';

const DAYS = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
const problems = (items: Partial<EditionItems>) =>
  checkDates(bareEdition({ ...DAYS, items })).map(({ severity, kind, id, field }) => [severity, kind, id, field]);
const action = (due: string) => anItem<'action'>('act_1', { due, text: 'Walk the streets' });
const meeting = (id: string, heldOn: string) => anItem<'meeting'>(id, { heldOn, item: 'Plan' });

describe('the dates in an edition', () => {
  it('are right within its years, and years before them', () => {
    expect(
      problems({ action: [action('2027-03'), action('ongoing'), action('2031-03-31')], meeting: [meeting('mtg_1', '2019-06-01')] }),
    ).toEqual([]);
  });

  it('are refused where an action is due after the plan ends, and told how to correct it', () => {
    const [problem] = checkDates(bareEdition({ ...DAYS, items: { action: [action('2031-04')] } }));
    expect(problem).toMatchObject({ severity: 'fault', kind: 'action', field: 'due' });
    expect(problem?.remark).toEqual({ code: 'due-after-plan', text: 'Walk the streets', due: '2031-04', last: '2031-03-31' });
  });

  it('stand as the source has them where the edition was taken from a document', () => {
    const content = bareEdition({ ...DAYS, items: { action: [action('2031-04')] } });
    const source = { title: 'Plan', address: '', datedOn: null, sha256: '' };
    expect(checkDates({ ...content, edition: { ...content.edition, source } }).map(({ severity }) => severity)).toEqual(['gap']);
  });

  it('are compared as far as they are known', () => {
    const consultation = (startsOn: string, endsOn: string) => anItem<'consultation'>('con_1', { title: 'Winter', startsOn, endsOn });
    for (const [startsOn, endsOn] of [
      ['2026-03', '2026-03-01'],
      ['2026-03-31', '2026-03'],
      ['2026', '2026-01'],
      ['2025-12', '2026'],
    ] as const)
      expect(problems({ consultation: [consultation(startsOn, endsOn)] })).toEqual([]);
    for (const [startsOn, endsOn] of [
      ['2026-04', '2026-03-31'],
      ['2026-03-01', '2026-02'],
      ['2026', '2025-12'],
      ['2026-01-01', '2025'],
    ] as const)
      expect(problems({ consultation: [consultation(startsOn, endsOn)] })).toEqual([['fault', 'consultation', 'con_1', 'endsOn']]);
    expect(problems({ meeting: [meeting('mtg_1', '2099')] })).toEqual([['fault', 'meeting', 'mtg_1', 'heldOn']]);
  });

  it('of a period are refused where its end certainly comes before its start, and only there', () => {
    const when = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }), fc.boolean()).map(([month, day, isDay]) => {
      const name = `2026-0${month.toString()}`;
      return isDay ? `${name}-${day.toString().padStart(2, '0')}` : name;
    });
    fc.assert(
      fc.property(when, when, (from, to) => {
        const finding = anItem<'finding'>('fin_1', { measure: 'Thefts', now: { value: 1, from, to }, before: null });
        expect(problems({ finding: [finding] }).length).toBe(lastDayIn(to) < firstDayIn(from) ? 1 : 0);
      }),
    );
  });

  it('are far from the edition only where all that they can mean is', () => {
    expect(problems({ meeting: [meeting('mtg_1', '2011')] })).toEqual([]);
    expect(problems({ meeting: [meeting('mtg_1', '2010')] })).toEqual([['fault', 'meeting', 'mtg_1', 'heldOn']]);
  });

  it('are refused where something ends before it starts', () => {
    const consultation = anItem<'consultation'>('con_1', { title: 'Winter', startsOn: '2026-03-01', endsOn: '2026-02-01' });
    expect(problems({ consultation: [consultation] })).toEqual([['fault', 'consultation', 'con_1', 'endsOn']]);
    const answered = anItem<'scrutiny-recommendation'>('scr_1', { madeOn: '2026-03-02', answeredOn: '2026-03-01' });
    expect(problems({ 'scrutiny-recommendation': [answered] })).toEqual([['fault', 'scrutiny-recommendation', 'scr_1', 'answeredOn']]);
    const finding = anItem<'finding'>('fin_1', { measure: 'Thefts', now: { value: 1, from: '2025-12', to: '2025-01' }, before: null });
    expect(problems({ finding: [finding] })).toEqual([['fault', 'finding', 'fin_1', 'now']]);
    expect(checkDates(bareEdition({ startsOn: '2027-04-01', endsOn: '2026-03-31' })).map(({ field }) => field)).toEqual(['endsOn']);
  });

  it('are refused where a decision is older than what recommended it', () => {
    const lineage = anItem<'lineage'>('lin_1', { recommendedId: 'mtg_1', meetingId: 'mtg_2' });
    const held = (recommended: string, decided: string) =>
      problems({ meeting: [meeting('mtg_1', recommended), meeting('mtg_2', decided)], lineage: [lineage] });
    expect(held('2026-02-01', '2026-03-01')).toEqual([]);
    expect(held('2026-03-01', '2026-02-01')).toEqual([['fault', 'lineage', 'lin_1', 'meetingId']]);
  });

  it('are pointed out more than a year after its end, and refused where they are of another age, whatever they are dates of', () => {
    const dated = EDITION_KINDS.flatMap((kind) =>
      Object.entries(KINDS[kind].fields).flatMap(([field, { kind: fieldKind }]) =>
        ['date', 'optional-date', 'partial-date', 'month-or-date'].includes(fieldKind) ? [[kind, field] as const] : [],
      ),
    );
    expect(dated).toContainEqual(['meeting', 'heldOn']);
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 1900, max: 2400 }), ([kind, field], year) => {
        const others = { startsOn: '2026-05-01', endsOn: '2026-06-01', madeOn: null, answeredOn: null };
        const items = { [kind]: [anItem('x_1', { ...others, [field]: `${year.toString()}-05-01` })] };
        const found = checkDates(bareEdition({ ...DAYS, items })).filter(
          (one) => one.field === field && !one.remark.code.startsWith('consultation'),
        );
        const expected = year > 2041 || year < 2011 ? ['fault'] : year > 2027 ? ['gap'] : [];
        expect(found.map(({ severity }) => severity)).toEqual(expected);
      }),
    );
  });
});
