import type { DocumentSection } from '@saferplan/partnership-kit';

const COST = { en: 'Cost this year in pounds', cy: 'Cost eleni mewn punnoedd' } as const;
const HEADS = {
  en: { caption: 'Cost by objective', head: ['Objective', 'Pounds this year'] },
  cy: { caption: 'Cost fesul amcan', head: ['Amcan', 'Punnoedd eleni'] },
} as const;

/** What the actions of the year cost together, by objective: what a board asks for and no page shows. */
export const costSection: DocumentSection = {
  key: 'cost',
  title: { en: 'What it costs (example)', cy: 'Beth mae’n ei gostio (enghraifft)' },
  build: ({ snapshot, language }) => {
    const rows = snapshot.priorities.map(({ title, actions }) => {
      const costs = actions.flatMap(({ extra }) =>
        extra.filter(({ label }) => label === COST[language] || label === COST.en).map(({ value }) => Number(value)),
      );
      return [title, costs.reduce((sum, cost) => sum + cost, 0).toLocaleString('en-GB')];
    });
    return [{ kind: 'table', caption: HEADS[language].caption, head: [...HEADS[language].head], rows }];
  },
};
