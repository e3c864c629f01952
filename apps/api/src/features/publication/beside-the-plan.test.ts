import { loadObservations } from '@saferplan/database/spc';
import { KINDS } from '@saferplan/domain/plan';
import { type BesideThePlan, Snapshot } from '@saferplan/domain/publication';
import type { EditionId } from '@saferplan/domain/shared';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { readEdition } from '../plan/index.ts';
import { besideThePlan } from './beside-the-plan.ts';

onBothInstalled('what stands beside a plan that is published', (database) => {
  let api: TestApi;
  let draft: EditionId;
  let published: Snapshot;
  const ann = () => api.callerOf('ann');
  const beside = async (editionId: EditionId = draft): Promise<BesideThePlan> => {
    const context = api.contextOf('ann');
    const read = await readEdition(context, { editionId });
    if (!read.ok) throw new Error(read.failure.code);
    return besideThePlan(context, context.db, read.value.content, await loadObservations(context.db, context.scope));
  };

  beforeAll(async () => {
    api = await openApi(database());
    draft = (await ann().plan.copyForward({ editionId: EDITION_2017 })).id;
    published = Snapshot.parse(await (await api.app.request('/data/plan.json')).json());
  });

  it('is each public series among its neighbours, with its own area named and every count of the police files', async () => {
    const { neighbours } = await beside();
    expect(neighbours.length).toBeGreaterThan(10);
    const publicSlugs = new Set(published.series.map(({ slug }) => slug));
    for (const { series, from, to, areas, group } of neighbours) {
      expect(publicSlugs).toContain(series);
      expect([from, to]).toEqual(['2016-01', '2016-12']);
      expect(group.title).toBe('Districts of Kent and Medway');
      expect(areas.filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual(['Maidstone']);
      expect(areas).toHaveLength(13);
    }
    const burglary = neighbours.find(({ series }) => series === 'burglary');
    const months = published.series.find(({ slug }) => slug === 'burglary')?.points.filter(({ period }) => period.startsWith('2016')) ?? [];
    expect(burglary?.areas.find(({ isOwn }) => isOwn)?.count).toBe(months.reduce((sum, { value }) => sum + (value ?? 0), 0));
  });

  it('is crime by place in the newest whole year, and what the public has of that year already', async () => {
    const { places, placesBefore, publicBefore, recorded } = await beside();
    expect(places).toMatchObject({ from: '2016-01', to: '2016-12' });
    expect(placesBefore).toEqual(published.places);
    expect(publicBefore).toEqual({ places: [published.places], results: [] });
    // No action is measured by areas yet, so that no count of them is read.
    expect(recorded).toEqual([]);
  });

  it('is the crime recorded by place that an action is measured by, and that a result is judged by before it is shown', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const [action] = content.items.action;
    if (action === undefined) throw new Error('there is an action');
    const areas = { crime: 'Burglary', months: 2, treated: 'Park Wood', control: 'Heath', aroundTreated: '', aroundControl: '' };
    await ann().plan.create({
      kind: 'expected-effect',
      editionId: draft,
      fields: { ...KINDS['expected-effect'].blank('Fewer burglaries'), actionId: action.id, beganOn: '2016-06-01', areas },
    });
    const { recorded } = await beside();
    const periods = [...new Set(recorded.map(({ period }) => period))].toSorted();
    // All of the year that is public by place already: what is shown must not tell, beside it, what is withheld.
    expect(periods).toEqual(Array.from({ length: 12 }, (_, month) => `2016-${(month + 1).toString().padStart(2, '0')}`));
    expect(recorded.length).toBeGreaterThan(1000);
    // The edition that is public was not expected to do it.
    expect((await beside(EDITION_2017)).recorded).toEqual([]);
  });

  it('says by how many people series can be divided, and of nothing that it was carried over or changed, where nothing was', async () => {
    const { people, carried, chapterVersions } = await beside(EDITION_2017);
    expect([...people.keys()].length).toBe(published.series.filter((one) => one.people !== null).length);
    expect([...carried]).toEqual([]);
    expect(chapterVersions).toEqual([]);
  });

  it('is neither neighbours nor places where the partnership does not publish them', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const { version, features } = content.partnership;
    await ann().plan.changePartnership({
      version,
      changes: { features: features.filter((one) => one !== 'neighbours' && one !== 'places') },
    });
    expect(await beside()).toMatchObject({ neighbours: [], places: null, placesBefore: null });
    // What is public stays known: nobody may work out from it what later editions withhold.
    expect((await beside()).publicBefore.places).toEqual([published.places]);
  });
});
