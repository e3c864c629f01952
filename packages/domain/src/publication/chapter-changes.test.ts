import { describe, expect, it } from 'vitest';
import { anItem, bareEdition } from '../plan/testing/bare-edition.ts';
import { changesShown, type LoggedChange } from './chapter-changes.ts';

const bare = bareEdition({
  startsOn: '2017-04-01',
  endsOn: '2018-03-31',
  items: {
    score: [
      anItem<'score'>('sco_1', { assessor: '', illustrative: false, modelId: 'scm_used' }),
      anItem<'score'>('sco_own', { assessor: 'Ann', illustrative: false, modelId: 'scm_other' }),
    ],
  },
});
// What is shown depends on these fields alone.
const content = {
  ...bare,
  shared: {
    ...bare.shared,
    series: [
      { id: 'ser_open', audience: 'public' },
      { id: 'ser_closed', audience: 'partners' },
    ],
    'series-mark': [
      { id: 'sma_open', seriesId: 'ser_open' },
      { id: 'sma_closed', seriesId: 'ser_closed' },
    ],
  },
} as unknown as typeof bare;

let made = 0;
const change = (kind: string, itemId: string, part: Partial<LoggedChange> = {}): LoggedChange => ({
  kind,
  itemId,
  changeType: 'changed',
  doneAs: `chg_${(made += 1).toString()}`,
  undoes: null,
  at: '2026-01-05T09:00:00.000Z',
  by: 'Ann',
  fields: null,
  before: null,
  after: null,
  seriesIds: [],
  ...part,
});
const shown = (changes: readonly LoggedChange[], published: readonly string[] = []): readonly string[] =>
  changesShown(changes, published, content).map(({ itemId }) => itemId);

describe('the changes that a version of an assessment tells', () => {
  it('are of series that it shows, their marks and imports; of models that it ranks by, and agreed scores', () => {
    expect(shown(['ser_open', 'ser_closed', 'ser_gone'].map((id) => change('series', id)))).toEqual(['ser_open']);
    expect(shown(['sma_open', 'sma_closed', 'sma_gone'].map((id) => change('series-mark', id)))).toEqual(['sma_open']);
    expect(
      shown([
        change('import', 'imp_1', { seriesIds: ['ser_closed', 'ser_open'] }),
        change('import', 'imp_2', { seriesIds: ['ser_closed'] }),
        change('import', 'imp_3'),
      ]),
    ).toEqual(['imp_1']);
    expect(shown(['scm_used', 'scm_other'].map((id) => change('scoring-model', id)))).toEqual(['scm_used']);
    expect(shown(['sco_1', 'sco_own'].map((id) => change('score', id)))).toEqual(['sco_1']);
  });

  it('are those of what was shown and is no more, too', () => {
    const removed = { changeType: 'removed' } as const;
    expect(
      shown([
        change('series', 'ser_was', { ...removed, before: { audience: 'public' } }),
        change('series', 'ser_never', { ...removed, before: { audience: 'partners' } }),
        change('series', 'ser_closed', { before: { audience: 'public' }, after: { audience: 'partners' } }),
        change('series-mark', 'sma_was', { ...removed, before: { seriesId: 'ser_open' } }),
        change('score', 'sco_was', { ...removed, before: { assessor: '', illustrative: false } }),
      ]),
    ).toEqual(['ser_was', 'ser_closed', 'sma_was', 'sco_was']);
  });

  it('are none of a topic to which only a series was added that is not shown', () => {
    const withSeries = (itemId: string, ...seriesIds: readonly string[]) =>
      change('topic', itemId, { fields: ['seriesIds'], before: { seriesIds: [] }, after: { seriesIds } });
    expect(
      shown([
        withSeries('top_1', 'ser_closed'),
        withSeries('top_2', 'ser_closed', 'ser_open'),
        change('topic', 'top_3', { fields: ['title', 'seriesIds'] }),
      ]),
    ).toEqual(['top_2', 'top_3']);
  });

  it('are none of what was taken back, or removed again, before anybody could read it', () => {
    const edited = change('data-gap', 'gap_1', { doneAs: 'one' });
    const undoing = change('data-gap', 'gap_1', { undoes: 'one', at: '2026-01-07T09:00:00.000Z' });
    const between = '2026-01-06T12:00:00.000Z';
    expect(shown([edited, undoing])).toEqual([]);
    expect(shown([edited, undoing], [between])).toEqual(['gap_1', 'gap_1']);
    const created = change('data-gap', 'gap_2', { changeType: 'created' });
    const removed = change('data-gap', 'gap_2', { changeType: 'removed', at: '2026-01-07T09:00:00.000Z' });
    expect(shown([created, change('data-gap', 'gap_2'), removed, change('data-gap', 'gap_3')])).toEqual(['gap_3']);
    expect(shown([created, removed], [between])).toEqual(['gap_2', 'gap_2']);
  });

  it('are none of series and scores where the partnership publishes neither', () => {
    const without = { ...content, partnership: { ...content.partnership, features: [] } };
    const changes = [change('series', 'ser_open'), change('score', 'sco_1'), change('finding', 'fin_1')];
    expect(changesShown(changes, [], without).map(({ itemId }) => itemId)).toEqual(['fin_1']);
  });
});
