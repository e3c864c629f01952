import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AgencyId, ContactId, PriorityId, SeriesId, SubgroupId } from '../shared/id.ts';
import { kindOf } from '../plan/kinds.ts';
import { FORMS } from './cell-of-field.ts';
import { orNothing } from './cell-form.ts';
import { namesOf } from './names.ts';
import { baselineCell, leadAgencyCell, leadCell, runsThroughCell, targetCell } from './plan-cells.ts';
import { measurementCell, statedChangeCell, votesCell } from './structure-cells.ts';
import { dueCell, numberCell, percentageCell } from './value-cells.ts';

const agencies = ['council', 'police', 'fire'].map((name) => ({
  id: AgencyId.parse(`age_${name}`),
  name: `The ${name}`,
  shortName: name.slice(0, 3),
}));
const subgroups = [{ id: SubgroupId.parse('sub_one'), name: 'Group one' }];
const priorities = [1, 2, 3].map((number) => ({ id: PriorityId.parse(`pri_${number}`), title: `Priority ${number}` }));
const contacts = ['Helpline', 'Shelter'].map((name) => ({ id: ContactId.parse(`cnt_${name.toLowerCase()}`), name }));
const series = ['Burglary', 'Arson'].map((title) => ({ id: SeriesId.parse(`ser_${title.toLowerCase()}`), title }));
const names = namesOf({ agency: agencies, contact: contacts, series, subgroup: subgroups, priority: priorities }, []);
const formOf = (kind: 'priority' | 'indicator', name: string) => {
  const field = kindOf(kind).fields[name];
  if (field === undefined) throw new Error('it is there');
  return FORMS[name === 'contactIds' ? 'references' : 'optional-reference'](field);
};
const contactsCell = formOf('priority', 'contactIds');
const seriesCell = formOf('indicator', 'seriesId');
const agency = fc.constantFrom(...agencies.map(({ id }) => id));
const person = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9})?$/u);

describe('what stands in a cell', () => {
  it('is read as what was written, for every lead', () => {
    const lead = fc.oneof(
      fc.constantFrom({ state: 'not-decided' } as const, { state: 'to-be-confirmed' } as const, { state: 'not-recorded' } as const),
      fc
        .array(fc.record({ person: fc.oneof(fc.constant(''), person), agencyId: agency }), { minLength: 1, maxLength: 4 })
        .map((holders) => ({ state: 'named', holders }) as const),
    );
    fc.assert(
      fc.property(lead, (value) => {
        expect(leadCell.read(leadCell.write(value, names), names)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is read as what was written, for every lead agency', () => {
    const lead = fc.oneof(
      fc.constant({ kind: 'not-agreed' } as const),
      fc.record({ kind: fc.constant('agencies' as const), agencyIds: fc.uniqueArray(agency, { minLength: 1 }), andPartners: fc.boolean() }),
      fc.record({ kind: fc.constant('subgroup' as const), subgroupId: fc.constant(SubgroupId.parse('sub_one')), members: fc.boolean() }),
    );
    fc.assert(
      fc.property(lead, (value) => {
        expect(leadAgencyCell.read(leadAgencyCell.write(value, names), names)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is read as what was written, for every target', () => {
    const number = fc.integer({ min: -1000, max: 100_000 }).map((value) => value / 10);
    const target = fc.oneof(
      fc.constant({ kind: 'not-set' } as const),
      fc.record({ kind: fc.constantFrom('below' as const, 'at-least' as const), value: number }),
      fc.record({ kind: fc.constant('percent-change' as const), percent: fc.option(number), baseline: person }),
    );
    fc.assert(
      fc.property(target, (value) => {
        expect(targetCell.read(targetCell.write(value, names), names)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is read as what was written, for every baseline, series and set of contacts', () => {
    const baseline = fc.option(
      fc.record({ name: person, value: fc.option(fc.integer({ min: -10_000, max: 100_000 }).map((value) => value / 10)) }),
    );
    fc.assert(
      fc.property(baseline, fc.subarray(contacts), fc.option(fc.constantFrom(...series)), (value, some, one) => {
        expect(baselineCell.read(baselineCell.write(value, names), names)).toEqual({ ok: true, value });
        const ids = some.map(({ id }) => id);
        expect(contactsCell.read(contactsCell.write(ids, names), names)).toEqual({ ok: true, value: ids });
        expect(seriesCell.read(seriesCell.write(one?.id ?? null, names), names)).toEqual({ ok: true, value: one?.id ?? null });
      }),
    );
    expect(contactsCell.read('Nobody', names)).toEqual({
      ok: false,
      failure: {
        code: 'no-such-name',
        kinds: ['contact'],
        text: 'Nobody',
        edition: 'this',
        names: ['Helpline', 'Shelter'],
        hasMore: false,
      },
    });
  });

  it('holds counts, changes and votes as minutes and reports write them', () => {
    expect(measurementCell.read('1,204 from 2025-04 to 2026-03', names)).toEqual({
      ok: true,
      value: { value: 1204, from: '2025-04', to: '2026-03' },
    });
    const change = (value: number) => ({ ok: true, value: { kind: 'percent-change', value, decimals: 1 } });
    expect(statedChangeCell.read('percent change +8.9%', names)).toEqual(change(8.9));
    expect(statedChangeCell.read('percent change -8.9 %', names)).toEqual(change(-8.9));
    // A difference is in the unit of what is counted.
    expect(statedChangeCell.read('difference 12%', names)).toMatchObject({ ok: false, failure: { code: 'not-as-in' } });
    const votes = { ok: true, value: { for: 30, against: 4, abstain: 1 } };
    for (const text of ['30 for, 4 against, 1 abstention', '30 for, 4 against and 1 abstained', '30 for, 4 against, 1 abstaining'])
      expect(votesCell.read(text, names), text).toEqual(votes);
    expect(targetCell.read('10 % against last year', names)).toEqual({
      ok: true,
      value: { kind: 'percent-change', percent: 10, baseline: 'last year' },
    });
  });

  it('names what there is where a name is not known', () => {
    expect(leadAgencyCell.read('The navy', names)).toEqual({
      ok: false,
      failure: {
        code: 'list-unreadable',
        list: 'lead-agency',
        why: {
          code: 'no-such-name',
          kinds: ['agency'],
          text: 'The navy',
          edition: 'this',
          names: ['The council', 'The police', 'The fire'],
          hasMore: false,
        },
      },
    });
    expect(runsThroughCell.read('Priority 9', names).ok).toBe(false);
    expect(leadAgencyCell.read('pol; and partners', names)).toEqual({
      ok: true,
      value: { kind: 'agencies', agencyIds: ['age_police'], andPartners: true },
    });
    expect(dueCell.read('', names)).toEqual({ ok: true, value: 'not-agreed' });
  });

  it('holds numbers as people write them, and days as they do', () => {
    const value = (text: string) => orNothing(numberCell).read(text, names);
    expect(['1,250.50', '£12,000', '-3', '', '1e-7'].map((text) => value(text))).toEqual(
      [1250.5, 12_000, -3, null, 1e-7].map((read) => ({ ok: true, value: read })),
    );
    expect(['62%', '62 %', '62.5', '7 per cent'].map((text) => percentageCell.read(text, names))).toEqual(
      [62, 62, 62.5, 7].map((read) => ({ ok: true, value: read })),
    );
    expect(['1,25', 'many', '12 000'].map((text) => value(text).ok)).toEqual([false, false, false]);
    expect(dueCell.read('31/8/2017', names)).toEqual({ ok: true, value: '2017-08-31' });
  });
});
