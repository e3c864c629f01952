import { provisionsFor } from '@saferplan/domain/law';
import { areasOn, planElementsOf, policeNamesOf } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { testPartnership } from '@saferplan/partnership-kit/testing';
import { describe, expect, it } from 'vitest';
import { partnership } from './index.ts';

testPartnership(partnership);

const { area, 'area-change': changes } = partnership.shared;

describe('the area of each edition', () => {
  it('is that of its own first day', () => {
    const covered = partnership.editions.map((edition, index) => {
      const before = partnership.editions[index - 1];
      const previous = before === undefined ? null : { label: before.edition.label, planElements: planElementsOf(before.items) };
      const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...partnership, ...edition }, previous, partnership.observations);
      return built.ok ? built.value.edition.areas.map(({ name }) => name) : built.failure;
    });
    expect(covered).toEqual([
      ['Craven', 'Hambleton', 'Harrogate', 'Richmondshire', 'Ryedale', 'Scarborough', 'Selby'],
      ['North Yorkshire'],
    ]);
  });

  it('was looked after by six partnerships before one', () => {
    const on = (day: string) => areasOn(area, changes, day).filter(({ kind }) => kind === 'partnership');
    expect(on('2014-01-01')).toHaveLength(6);
    expect(on('2022-04-01').map(({ name }) => name)).toEqual(['North Yorkshire Community Safety Partnership (example)']);
  });

  it('is counted in police files under the names of the districts that it was made of', () => {
    expect(policeNamesOf('North Yorkshire', area, changes)).toEqual([
      'North Yorkshire',
      'Craven',
      'Hambleton',
      'Harrogate',
      'Richmondshire',
      'Ryedale',
      'Scarborough',
      'Selby',
    ]);
  });
});

it('has no county row in the law that it is asked: it covers the whole county, then one council does', () => {
  for (const edition of partnership.editions) {
    const numbers = provisionsFor({ ...partnership, ...edition }).map(({ number }) => number);
    expect(numbers).toContain('11(d)');
    for (const county of ['7(g)', '8, 9(1)', '9(2)', '9(3)(a), (b)', '9A']) expect(numbers).not.toContain(county);
  }
});
