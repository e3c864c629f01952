import { type EditionContent, readPlanFile, writePlanFile } from '@saferplan/domain/plan';
import { describe, expect, it } from 'vitest';
import { partnership } from './index.ts';

describe('a plan file', () => {
  it.each(partnership.editions.map((one) => [one.edition.label, one] as const))(
    'of %s comes back as it was',
    (_label, { edition, items }) => {
      const full: EditionContent = { ...partnership, edition, items };
      const empty: EditionContent = { ...full, items: { ...items, priority: [], outcome: [], action: [], indicator: [], theme: [] } };
      let made = 0;
      const filed = writePlanFile(full);
      const { items: found, problems } = readPlanFile(empty, filed, (prefix) => `${prefix}_${(made += 1).toString()}`);
      expect(problems).toEqual([]);
      const again = Object.groupBy(found, ({ kind }) => kind);
      const listOf = (kind: keyof typeof again): never[] =>
        (again[kind] ?? []).map(({ id, fields }, position) => ({ id, position, version: 1, ...fields })) as never[];
      const back: EditionContent = {
        ...empty,
        items: {
          ...empty.items,
          priority: listOf('priority'),
          outcome: listOf('outcome'),
          action: listOf('action'),
          indicator: listOf('indicator'),
          theme: listOf('theme'),
        },
      };
      expect(writePlanFile(back)).toEqual(filed);
      expect(found).toHaveLength(['priority', 'outcome', 'action', 'indicator', 'theme'].flatMap((kind) => items[kind as 'theme']).length);
    },
  );
});
