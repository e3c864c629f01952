import type { StartWords } from '../start.ts';

/** The first screen of somebody who belongs to several partnerships, in Welsh, which no speaker has read yet. */
export const start: StartWords = {
  intro: 'Sefyllfa pob cynllun, a’r hyn sy’n aros amdanoch ynddo.',
  practice: 'Copi ymarfer',
  noEdition: 'Nid oes cynllun eto.',
  open: 'Agor',
  openOf: (partnership) => `Agor ${partnership}`,
  edition: (label, partnership) => `${label}, ${partnership}`,
  nothingWaits: 'Nid oes dim yn aros amdanoch yma.',
  comments: (count) => `Sylwadau sy’n gofyn i chi: ${count.toString()}`,
  sentBack: (count) => `Rhifynnau a anfonwyd yn ôl atoch: ${count.toString()}`,
  requests: (count) => `Ceisiadau am ail berson: ${count.toString()}`,
  late: (count) => `Camau gweithredu hwyr: ${count.toString()}`,
  dueSoon: (count) => `Camau gweithredu i’w cwblhau o fewn mis: ${count.toString()}`,
  notRead: 'Ni ellid darllen yr hyn sy’n aros yma.',
};
