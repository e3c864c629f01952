import { listItems } from '@saferplan/database/plan';
import { planElementsOf, type Item } from '@saferplan/domain/plan';
import { partnershipFactors, type ScoringModel } from '@saferplan/domain/scoring';
import type { EditionId, Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyEditionForward, readEdition } from '../plan/edition.service.ts';
import { changeItem, createItem, removeItem } from '../plan/item.service.ts';
import { undoLast } from '../plan/undo.service.ts';
import { chapterVersionsOf } from '../publication/chapter-versions.ts';
import { publishEdition } from '../publication/service.ts';
import { storeObservations } from '../spc/store-import.ts';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { applyRecommendationsOf, beginAssessmentOf } from './assessment.service.ts';

const ORGANISED_CRIME = 'Organised Crime Groups (including modern slavery)';

onBothInstalled('an assessment', (database) => {
  let api: TestApi;
  let draftId: EditionId;
  const context = () => api.contextOf('ann');
  const items = async () => {
    const read = await readEdition(context(), { editionId: draftId });
    if (!read.ok) throw new Error('the draft is there');
    return read.value.content.items;
  };
  const topicCalled = async (title: string): Promise<Item<'topic'>> => {
    const topic = (await items()).topic.find((one) => one.title === title);
    if (topic === undefined) throw new Error(`there is no topic ${title}`);
    return topic;
  };
  const recommend = async (title: string, changes: Readonly<Record<string, unknown>>): Promise<void> => {
    const { id, version } = await topicCalled(title);
    value(await changeItem(context(), { kind: 'topic', id, version, changes }));
  };
  const model = async (): Promise<Item<'scoring-model'>> => {
    const [found] = await listItems(context().db, context().scope, 'scoring-model', null);
    if (found === undefined) throw new Error('there are models');
    return found;
  };

  /** Stores a value of a period of the first public series, as an import by somebody. */
  const importValue = async (who: string, period: string): Promise<void> => {
    const by = api.contextOf(who);
    const series = (await listItems(by.db, by.scope, 'series', null)).find(({ audience }) => audience === 'public');
    if (series === undefined) throw new Error('there is a public series');
    const source = { kind: 'typed', fileName: 'x', sha256: '', bytes: 0, rows: 1, notices: [] } as const;
    const observation = { period, value: 123_456, denominator: null, note: '' };
    value(await storeObservations(by, source, () => Promise.resolve([{ seriesId: series.id, observation }])));
  };

  beforeAll(async () => {
    api = await openApi(database());
    await importValue('bob', '2016-01');
    draftId = value(await copyEditionForward(context(), { editionId: EDITION_2017 })).id;
  });

  it('begins with a topic for every priority and theme of the year before, and for what was only watched', async () => {
    value(await beginAssessmentOf(context(), { editionId: draftId }));
    const before = await listItems(context().db, context().scope, 'topic', EDITION_2017);
    const { topic, priority, theme } = await items();
    expect(topic.slice(0, priority.length + theme.length).map(({ title }) => title)).toEqual(
      [...priority, ...theme].map(({ title }) => title),
    );
    expect(topic.filter(({ reviews }) => reviews === null).map(({ title }) => title)).toEqual(
      before.filter(({ informs }) => informs.length === 0).map(({ title }) => title),
    );
    expect(topic.every(({ recommendation }) => recommendation === 'not-decided')).toBe(true);
    expect(refusal(await beginAssessmentOf(context(), { editionId: draftId }))).toContain('already an assessment for 2018-19');
  });

  it('cannot be published before something is recommended on every topic', async () => {
    expect(refusal(await publishEdition(context(), { editionId: draftId }))).toContain('Nothing is recommended on “Substance Misuse” yet');
  });

  it('one step lets the plan follow the recommendations, with the lineage filled in; undo takes all of it back', async () => {
    const start = await items();
    await recommend('Substance Misuse', { recommendation: 'make-or-keep-priority', reason: 'Drug offences rose again.' });
    await recommend('Mental Health', { recommendation: 'make-theme', reason: 'It runs through everything.' });
    await recommend(ORGANISED_CRIME, { recommendation: 'remove', reason: 'The county leads on it.' });
    await recommend('Road Safety (killed or seriously injured)', { recommendation: 'make-or-keep-priority', reason: 'Residents asked.' });
    const { left } = value(await applyRecommendationsOf(context(), { editionId: draftId }));
    expect(left).toEqual([]);
    const after = await items();
    const titles = planElementsOf(after).map(({ title, type }) => `${type} ${title}`);
    expect(titles).toContain('theme Mental Health');
    expect(titles).not.toContain('priority Mental Health');
    expect(titles).toContain('priority Road Safety (killed or seriously injured)');
    expect(titles.some((title) => title.includes('Organised Crime'))).toBe(false);
    const decisions = after.lineage.map(({ kind, reason }) => `${kind}: ${reason}`);
    expect(decisions).toContain('retained: Drug offences rose again.');
    expect(decisions).toContain('became-theme: It runs through everything.');
    expect(decisions).toContain('removed: The county leads on it.');
    expect(decisions).toContain('introduced: Residents asked.');
    const again = value(await applyRecommendationsOf(context(), { editionId: draftId }));
    expect([again.kept, again.gone]).toEqual([[], []]);
    value(await undoLast(context(), { editionId: draftId }));
    value(await undoLast(context(), { editionId: draftId }));
    expect(planElementsOf(await items())).toEqual(planElementsOf(start));
    expect((await items()).lineage.map(({ kind, toIds }) => [kind, toIds])).toEqual(start.lineage.map(({ kind, toIds }) => [kind, toIds]));
  });

  it('tells by its change record which chapters were changed for the version that is next, when last and by whom', async () => {
    const versionsOf = async (editionId: EditionId) => value(await chapterVersionsOf(context(), { editionId, version: 'public' }));
    const told = await versionsOf(draftId);
    expect(told.map(({ chapter, version, against, by }) => [chapter, version, against, by])).toEqual([
      ['levels', 1, null, ['ann']],
      ['last-year', 1, null, ['ann']],
      ['recommendations', 1, null, ['ann']],
    ]);
    expect((await versionsOf(EDITION_2017)).filter(({ version }) => version === 1)).toEqual([]);
    // Imported before the draft was begun: a change of the older edition alone, until there is one after.
    expect((await versionsOf(EDITION_2017)).find(({ chapter }) => chapter === 'levels')).toMatchObject({ version: 2, by: ['bob'] });
    await importValue('cay', '2016-02');
    expect((await versionsOf(draftId)).find(({ chapter }) => chapter === 'levels')?.by.toSorted()).toEqual(['ann', 'cay']);
  });

  it('splits and merges, and says what it cannot decide', async () => {
    await recommend('Road Safety (killed or seriously injured)', { recommendation: 'watch' });
    await recommend('Mental Health', { recommendation: 'split', reason: 'Two different things.' });
    const mental = await topicCalled('Mental Health');
    const { id: _id, position: _position, version: _version, slug: _slug, ...fields } = mental;
    value(
      await createItem(context(), {
        kind: 'topic',
        editionId: draftId,
        fields: { ...fields, title: 'Suicide prevention', reason: 'Two different things.' },
      }),
    );
    const [target] = (await items()).priority.filter(({ title }) => title === 'Substance Misuse');
    await recommend(ORGANISED_CRIME, { recommendation: 'merge', informs: [target?.id], reason: 'The same people.' });
    const other = (await items()).priority.find(({ title }) => title.startsWith('Domestic Abuse'));
    await recommend(other?.title ?? '', { recommendation: 'merge', informs: [] });
    const { left } = value(await applyRecommendationsOf(context(), { editionId: draftId }));
    expect(left).toEqual([{ code: 'merge-needs-aim', title: other?.title }]);
    const after = await items();
    const nameOf = (id: string): string => planElementsOf(after).find((planElement) => planElement.id === id)?.title ?? '?';
    const split = after.lineage.find(({ kind }) => kind === 'split');
    expect(split?.toIds.map(nameOf)).toEqual(['Mental Health', 'Suicide prevention']);
    const merged = after.lineage.find(({ kind }) => kind === 'merged');
    expect(merged?.fromIds).toHaveLength(2);
    expect(merged?.toIds.map(nameOf)).toEqual(['Substance Misuse']);
    expect(planElementsOf(after).some(({ title }) => title === ORGANISED_CRIME)).toBe(false);
  });

  describe('a score', () => {
    const score = (topicId: string, modelId: string, assessor = '') => ({
      kind: 'score' as const,
      editionId: draftId,
      fields: {
        topicId,
        modelId,
        modelHash: 'forged',
        assessor,
        answers: { volume: { status: 'assessed', level: 'high' } },
        discussion: {},
        confidence: 'low',
        illustrative: false,
      },
    });

    it('bears the hash of the version it was made with, once for each assessor', async () => {
      const { id } = await topicCalled('Substance Misuse');
      const { id: modelId, hash } = await model();
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      const made = value(await createItem(context(), score(id, modelId)));
      expect(made.kept[0]?.item).toMatchObject({ modelHash: hash });
      expect(refusal(await createItem(context(), score(id, modelId)))).toContain('already a score of this topic');
      const entered = value(await createItem(context(), score(id, modelId, 'Bob'))).kept[0]?.item;
      expect(entered).toMatchObject({ assessor: 'Bob', assessorId: '', enteredBy: 'ann' });
      const analyst = api.contextOf('cay', { role: 'analyst', publisher: false, leads: [] });
      expect(refusal(await createItem(analyst, score(id, modelId, 'Ann')))).toContain('does not allow');
      const own = value(await createItem(analyst, score(id, modelId, 'cay'))).kept[0]?.item;
      expect(own).toMatchObject({ assessor: 'cay', assessorId: 'cay', enteredBy: '' });
      const change = { kind: 'score', version: 1, changes: { confidence: 'high' } } as const;
      expect(refusal(await changeItem(analyst, { ...change, id: entered?.id ?? '' }))).toContain('does not allow');
      expect(refusal(await removeItem(analyst, { kind: 'score', id: entered?.id ?? '', version: 1 }))).toContain('does not allow');
      expect(value(await changeItem(context(), { ...change, id: own?.id ?? '' })).kept[0]?.item).toMatchObject({ enteredBy: 'ann' });
    });

    it('freezes the version; a new version leaves it as it was', async () => {
      const used = await model();
      const definition: ScoringModel = { ...used.definition, bands: [{ name: 'Only', from: 0 }] };
      const change = { kind: 'scoring-model', id: used.id, version: used.version, changes: { definition } } as const;
      expect(refusal(await changeItem(context(), change))).toContain('this version stays as it is');
      expect(refusal(await removeItem(context(), { kind: 'scoring-model', id: used.id, version: used.version }))).toMatch(
        /still used by|stays as it is/,
      );
      const fields = { title: 'Version 2', definition: { ...definition, version: 2 }, hash: 'forged' };
      const made = value(await createItem(context(), { kind: 'scoring-model', editionId: null, fields }));
      expect(made.kept[0]?.item).not.toMatchObject({ hash: used.hash });
      expect(refusal(await createItem(context(), { kind: 'scoring-model', editionId: null, fields }))).toContain('version 2');
      const kept = await listItems(context().db, context().scope, 'score', EDITION_2017);
      expect(kept.filter(({ modelId }) => modelId === used.id).every(({ modelHash }) => modelHash === used.hash)).toBe(true);
    });

    it('a model that cannot score is refused with the reason and its place', async () => {
      const fields = {
        title: 'Broken',
        definition: { ...partnershipFactors, id: 'broken', formula: { op: 'group', group: 'luck' } },
        hash: '',
      };
      const result = await createItem(context(), { kind: 'scoring-model', editionId: null, fields });
      expect(refusal(result)).toContain('The formula does not use the group “Factors”');
      expect(!result.ok && result.failure.code === 'invalid' && result.failure.faults[0]?.path).toBe('definition.formula');
    });
  });

  it('a stated change that does not follow from its numbers is published only with a reason', async () => {
    const { id: topicId } = await topicCalled('Substance Misuse');
    const year = (count: number, of: number) => ({ value: count, from: `${of}-01`, to: `${of}-12` });
    const fields = {
      topicId,
      measure: 'Offences that do not add up',
      unit: 'offences',
      now: year(150, 2017),
      before: year(100, 2016),
      stated: { kind: 'percent-change', value: 60, decimals: 0 },
      source: 'Police',
      caveat: '',
      disagreement: '',
    };
    const made = value(await createItem(context(), { kind: 'finding', editionId: draftId, fields }));
    const complaint = 'The change stated for “Offences that do not add up” does not follow from its two numbers: correct it';
    expect(refusal(await publishEdition(context(), { editionId: draftId }))).toContain(complaint);
    const id = made.kept[0]?.item.id ?? '';
    value(
      await changeItem(context(), { kind: 'finding', id, version: 1, changes: { disagreement: 'The source counts late reports too.' } }),
    );
    expect(refusal(await publishEdition(context(), { editionId: draftId }))).not.toContain('Offences that do not add up');
  });
});

function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(describeFailure(result.failure));
  return result.value;
}

const refusal = (result: Result<unknown, Failure>): string => (result.ok ? 'it was allowed' : describeFailure(result.failure));
