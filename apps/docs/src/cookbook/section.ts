import type { DocumentSection } from '@saferplan/partnership-kit';

/** A section at the end of the plan as PDF and Word: what is due in each month, as a board asks for it. */
export const whatIsDue: DocumentSection = {
  key: 'what-is-due',
  title: 'What is due',
  build: ({ snapshot }) => {
    const dated = snapshot.priorities
      .flatMap(({ actions }) => actions)
      .filter(({ due }) => /^\d{4}-\d{2}/u.test(due))
      .toSorted((one, other) => one.due.localeCompare(other.due));
    return dated.length === 0
      ? [{ kind: 'paragraph', words: [{ text: 'No action has a date.' }] }]
      : [{ kind: 'list', ordered: false, items: dated.map(({ due, text }) => [{ text: `${due}: `, strong: true }, { text }]) }];
  },
};
