import type { DocumentSection } from '@saferplan/partnership-kit';

const COST = 'Cost this year in pounds';

/** What the actions of the year cost together, by objective: what a board asks for and no page shows. */
export const costSection: DocumentSection = {
  key: 'cost',
  title: 'What it costs (example)',
  build: ({ snapshot }) => {
    const rows = snapshot.priorities.map(({ title, actions }) => {
      const costs = actions.flatMap(({ extra }) => extra.filter(({ label }) => label === COST).map(({ value }) => Number(value)));
      return [title, costs.reduce((sum, cost) => sum + cost, 0).toLocaleString('en-GB')];
    });
    return [{ kind: 'table', caption: 'Cost by objective', head: ['Objective', 'Pounds this year'], rows }];
  },
};
