import { type Extensions } from '@saferplan/partnership-kit';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';

/** Parts that work, and parts that fail by throwing. */
const broken = (): never => {
  throw new Error('it cannot count');
};

const extensions: Extensions = {
  importers: [
    {
      key: 'log',
      title: 'Ambulance log',
      endings: ['.amb'],
      read: ({ text }) => [
        {
          name: 'Log',
          rows: [
            ['Month', 'Calls'],
            ...text()
              .split('\n')
              .map((line): (string | number)[] => [line, 5]),
          ],
        },
      ],
    },
    { key: 'broken', title: 'Broken log', endings: ['.bad'], read: broken },
  ],
  calculations: [
    {
      key: 'doubled',
      title: 'Twice as many',
      explanation: 'Each value twice.',
      calculate: ({ observations }) =>
        observations.flatMap(({ period, value, note }) => (value === null ? [] : [{ when: period, value: value * 2, note }])),
    },
    { key: 'broken', title: 'Broken sum', explanation: '', calculate: broken },
  ],
  sections: [
    { key: 'costs', title: 'What it costs', build: () => [{ kind: 'paragraph', words: [{ text: 'Five pounds.' }] }] },
    { key: 'broken', title: 'Broken section', build: broken },
  ],
  pages: [
    {
      slug: 'numbers',
      title: { en: 'Our numbers' },
      summary: { en: 'How many there are.' },
      build: ({ snapshot }) => [
        { kind: 'paragraph', words: [{ text: `${snapshot.priorities.length.toString()} priorities in ${snapshot.edition.label}` }] },
      ],
    },
    { slug: 'broken', title: { en: 'Broken page' }, summary: { en: '' }, build: broken },
  ],
};

/** Maidstone's plan with code beside it, as a package of its own would export it. */
export const partnership = { ...maidstone, extensions };
