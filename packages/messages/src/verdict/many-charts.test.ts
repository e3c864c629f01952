import { describe, expect, it } from 'vitest';
import { manyChartsInWords, mostTelling, type OneOfMany, strongestFirst } from './many-charts.ts';

const chart = (title: string, evidence: number | null, state: OneOfMany['reading']['state'] = 'as-usual'): OneOfMany => ({
  title,
  rules: 'making-data-count',
  points: Array.from({ length: 36 }, () => ({ value: 1 })),
  reading: { state, claims: [] },
  evidence,
});
const quiet = Array.from({ length: 38 }, (_, index) => chart(`Quiet ${index}`, 0.03 + index / 40));

describe('many charts', () => {
  it('say how many of their signals chance alone would give', () => {
    const [sentence] = manyChartsInWords([...quiet, chart('Fires', 0.04, 'worse'), chart('Thefts', null, 'no-chart')], 'en').sentences;
    expect(sentence).toBe(
      'Of 40 charts, one shows something unusual at its newest figures. If nothing had changed in any of them, chance alone would make fewer than one do so.',
    );
  });

  it('count one as changed only where its evidence stands out among all', () => {
    expect(manyChartsInWords([...quiet, chart('Fires', 0.04, 'worse')], 'en').counted).not.toContain(true);
    const { counted, sentences } = manyChartsInWords([...quiet, chart('Fires', 0.0003, 'worse')], 'en');
    expect(counted.filter(Boolean)).toHaveLength(1);
    expect(sentences[1]).toContain('these have changed by more than chance: Fires.');
    expect(manyChartsInWords([...quiet, chart('Fires', 0.0003, 'worse')], 'cy').sentences[1]).toContain('Fires');
  });

  it('count none as changed whose own verdict is as usual, and say that its figures have moved', () => {
    const { counted, sentences } = manyChartsInWords([...quiet, chart('Thefts', 0.0003)], 'en');
    expect(counted).not.toContain(true);
    expect(sentences[1]).toContain('none has changed by more than chance.');
    expect(sentences[1]).toContain('have moved over the time shown, though the newest are as usual: Thefts.');
  });

  it('say how many chance gives where that is one or more', () => {
    const many = Array.from({ length: 160 }, (_, index) => chart(`Quiet ${index}`, 0.5));
    expect(manyChartsInWords(many, 'en').sentences[0]).toMatch(/chance alone would make about \d\.\d do so\.$/u);
  });

  it('have one that tells most: the surest change, else the first that is drawn', () => {
    expect(mostTelling([chart('a', 0.0001), chart('b', 0.04, 'worse'), chart('c', 0.01, 'better')])?.title).toBe('c');
    expect(mostTelling([chart('a', null, 'no-chart'), chart('b', 0.4), chart('c', 0.0001)])?.title).toBe('b');
    expect(mostTelling([chart('a', null, 'no-chart')])).toBeNull();
  });

  it('stand with the strongest evidence first, and are silent where there is one', () => {
    const order = strongestFirst([chart('a', 0.5), chart('b', null), chart('c', 0.01)]).map(({ title }) => title);
    expect(order).toEqual(['c', 'a', 'b']);
    expect(manyChartsInWords([chart('a', 0.5)], 'en').sentences).toEqual([]);
  });
});
