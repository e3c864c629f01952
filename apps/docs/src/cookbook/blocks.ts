import type { DocumentSection } from '@saferplan/partnership-kit';

/** A section that holds one block of each kind: they are all that there is, for pages and documents alike. */
export const everyBlock: DocumentSection = {
  key: 'every-block',
  title: 'Every block',
  build: () => [
    { kind: 'heading', level: 2, text: 'A heading of the second level' },
    { kind: 'heading', level: 3, text: 'A heading of the third level' },
    {
      kind: 'paragraph',
      words: [
        { text: 'Words, some of them ' },
        { text: 'strong', strong: true },
        { text: ', and ' },
        { text: 'a link within the plan', href: '/priorities/safer-evenings' },
        { text: '.' },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'First' }], [{ text: 'Second' }]] },
    { kind: 'list', ordered: false, items: [[{ text: 'Whichever' }]] },
    { kind: 'table', caption: 'Each row has as many cells as the head', head: ['Place', 'Assaults'], rows: [['High Street', '12']] },
    // The control chart of a public series, by its slug.
    { kind: 'trend', series: 'assaults-at-night' },
  ],
};
