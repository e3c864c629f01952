import { EditionId } from '@saferplan/domain/shared';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

const OLD = 'Community Safety Partnership Plan 2013–2018';
const NEXT = { title: 'Safer Maidstone', motto: '', startYear: 2018, endYear: 2021 };

onBothInstalled('the plans of a partnership', (database) => {
  let api: TestApi;
  let draft: EditionId;
  const ann = () => api.callerOf('ann');
  const read = async (editionId: EditionId) => (await ann().plan.edition({ editionId })).content;
  const gaps = async (editionId: EditionId) =>
    (await ann().plan.check({ editionId })).flatMap(({ place }) => (place.field?.startsWith('plan-') === true ? [place.field] : []));
  const published = async () => {
    const answer = await api.app.request('/data/editions/2017-18.json');
    return answer.text();
  };

  beforeAll(async () => {
    api = await openApi(database());
    draft = (await ann().plan.copyForward({ editionId: EDITION_2017 })).id;
  });

  const change = (changes: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>, who = ann()) =>
    who.plan.changePlan({ editionId: draft, before, changes });

  it('have a title and years that are changed from a draft, traced, and refused where they contradict', async () => {
    const before = await published();
    expect(await gaps(draft)).toEqual(['plan-endYear']);
    await expect(change({ endYear: 2012 }, { endYear: 2018 })).rejects.toThrow('before it begins in 2013');
    await expect(change({ startYear: 'soon' }, { startYear: 2013 })).rejects.toThrow();
    expect(await change({ endYear: 2019 }, { endYear: 2018 })).toMatchObject({ title: OLD, startYear: 2013, endYear: 2019 });
    expect(await gaps(draft)).toEqual([]);
    const [newest] = await ann().plan.history({ kind: 'edition', id: draft });
    expect(newest).toMatchObject({
      summary: { code: 'plan-changed', title: OLD },
      changes: [{ before: { plan: { endYear: 2018 } }, after: { plan: { endYear: 2019 } } }],
    });
    await change({ endYear: 2018 }, { endYear: 2019 });
    expect(await gaps(draft)).toEqual(['plan-endYear']);
    expect(await published()).toBe(before);
  });

  it('are changed by one of two at once, and the other is told', async () => {
    const results = await Promise.allSettled([
      change({ title: 'One' }, { title: OLD }),
      change({ title: 'Two' }, { title: OLD }, api.callerOf('bob')),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { title } = (await read(draft)).plan;
    expect(['One', 'Two']).toContain(title);
    await change({ title: OLD }, { title });
  });

  it('are not changed from an edition that is closed', async () => {
    await expect(ann().plan.changePlan({ editionId: EDITION_2017, before: { title: OLD }, changes: { title: 'Other' } })).rejects.toThrow(
      '2017-18',
    );
    const { version } = (await read(EDITION_2017)).edition;
    await expect(ann().plan.beginNextPlan({ editionId: EDITION_2017, version, plan: NEXT })).rejects.toThrow('2017-18');
  });

  it('follow each other: a new one begins with a draft, once, and editions before it stay where they are', async () => {
    const before = await published();
    const { version } = (await read(draft)).edition;
    const begin = (plan: object, who = ann()) => who.plan.beginNextPlan({ editionId: draft, version, plan: { ...plan } });
    await expect(begin({ ...NEXT, startYear: 2013 })).rejects.toThrow(`follows “${OLD}”, which begins in 2013`);
    await expect(begin({ ...NEXT, startYear: 2017 })).rejects.toThrow('write 2018 as the first year');
    await expect(begin({ ...NEXT, endYear: 2018 })).rejects.toThrow('write 2019 or a later year');
    await expect(begin({ ...NEXT, title: '' })).rejects.toThrow();
    expect((await read(draft)).plan.title).toBe(OLD);
    const results = await Promise.allSettled([begin(NEXT), begin({ ...NEXT, title: 'Other' }, api.callerOf('bob'))]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await read(draft)).plan).toMatchObject({ startYear: 2018, endYear: 2021 });
    expect((await read(EDITION_2017)).plan).toMatchObject({ title: OLD, startYear: 2013, endYear: 2018 });
    expect(await gaps(draft)).toEqual([]);
    expect(await published()).toBe(before);
    const again = (await read(draft)).edition.version;
    await expect(ann().plan.beginNextPlan({ editionId: draft, version: again, plan: NEXT })).rejects.toThrow('is the only edition of');
    // The old plan stays before the new one.
    await expect(change({ startYear: 2012 }, { startYear: 2018 })).rejects.toThrow('write a later first year');
  });

  it('begin with an edition that is copied forward too, or not at all', async () => {
    const plan = { title: 'The plan after', motto: '', startYear: 2019, endYear: 2022 };
    await expect(ann().plan.copyForward({ editionId: draft, newPlan: { ...plan, endYear: 2019 } })).rejects.toThrow('2020 or a later');
    expect((await ann().plan.editions()).map(({ label }) => label)).not.toContain('2019-20');
    const made = await ann().plan.copyForward({ editionId: draft, newPlan: plan });
    expect((await read(made.id)).plan).toMatchObject(plan);
    expect((await read(draft)).plan).toMatchObject({ startYear: 2018 });
    expect(await gaps(made.id)).toEqual([]);
  });

  it('of several years roll on each year where it is said why the next begins before they end', async () => {
    const [newest] = await ann().plan.editions();
    const years = { label: '2020-25', startsOn: '2020-04-01', endsOn: '2025-03-31' };
    const first = await ann().plan.copyForward({ editionId: EditionId.parse(newest?.id), years });
    const next = { label: '2021-26', startsOn: '2021-04-01', endsOn: '2026-03-31' };
    await expect(ann().plan.copyForward({ editionId: first.id, years: next })).rejects.toThrow(
      'say why both hold, in “Why it begins before the edition before it ends',
    );
    const rolled = await ann().plan.copyForward({ editionId: first.id, years: { ...next, overlap: 'It looks five years ahead.' } });
    expect(rolled).toMatchObject({ ...next, overlap: 'It looks five years ahead.', previousId: first.id });
  });
});
