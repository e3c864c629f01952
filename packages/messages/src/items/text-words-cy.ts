import type { TextWords } from './text-of-owner.ts';
import { itemWordsCy } from './words-cy.ts';

// To be read by a Welsh speaker before a partnership relies on it.
/** What the owners of translated texts and their fields are called, in Welsh. */
export const textWordsCy: TextWords = {
  beside: { edition: 'rhifyn', plan: 'cynllun', partnership: 'partneriaeth' },
  fields: {
    name: 'Enw',
    shortName: 'Enw byr',
    area: 'Ardal',
    force: 'Heddlu',
    chair: 'Cadeirydd',
    about: 'Amdani',
    title: 'Teitl',
    motto: 'Arwyddair',
    headline: 'Pennawd',
    introduction: 'Cyflwyniad',
    licence: 'Trwydded',
    dataSources: 'Ffynhonnell data',
    extraFields: 'Eich maes eich hun',
    accessibility: 'Datganiad hygyrchedd',
    privacy: 'Hysbysiad preifatrwydd',
  },
  items: itemWordsCy,
};
