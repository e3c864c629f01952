import type { TextWords } from './text-of-owner.ts';
import { itemWordsEn } from './words-en.ts';

/** What the owners of translated texts and their fields are called, in English. */
export const textWordsEn: TextWords = {
  beside: { edition: 'edition', plan: 'plan', partnership: 'partnership' },
  fields: {
    name: 'Name',
    shortName: 'Short name',
    area: 'Area',
    force: 'Police force',
    chair: 'Chair',
    about: 'About',
    title: 'Title',
    motto: 'Motto',
    headline: 'Headline',
    introduction: 'Introduction',
    licence: 'Licence',
    dataSources: 'Data source',
    extraFields: 'Field of your own',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy notice',
  },
  items: itemWordsEn,
};
