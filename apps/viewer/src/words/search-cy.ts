import type { SearchWords } from './search-en.ts';

/** What searching says, in Welsh. */
export const searchCy: SearchWords = {
  lede: 'Dewch o hyd i eiriau, enwau a rhifau yn y cynllun hwn: troseddau, lleoedd, gwasanaethau, symiau o arian.',
  label: 'Geiriau i chwilio amdanynt',
  none: 'Ni chafwyd hyd i ddim ar gyfer “{query}”.',
  one: '1 canlyniad ar gyfer “{query}”.',
  many: 'Canlyniadau ar gyfer “{query}”: {count}.',
  near: 'Nid oes dim yma’n dweud “{query}” yn union. Efallai fod y rhain yn ymwneud ag ef.',
  some: 'Nid oes dim yma’n cynnwys “{query}” i gyd. Mae rhan ohono yn y rhain.',
  hint: 'Rhowch gynnig ar lai o eiriau neu eiriau eraill, neu edrychwch drwy’r rhestr o bob tudalen isod.',
  allPages: 'Pob tudalen',
  needsScript: 'Nid oes gweinydd y tu ôl i’r copi hwn o’r wefan, felly mae angen sgript i chwilio. Isod mae rhestr o bob tudalen.',
  kind: {
    priority: 'Blaenoriaeth',
    theme: 'Thema',
    trend: 'Tuedd',
    topic: 'Beth a edrychom arno',
    contact: 'Cyswllt',
    decision: 'Penderfyniad',
    money: 'Arian',
    place: 'Lle',
    page: 'Tudalen',
  },
  kinds: {
    priority: 'Blaenoriaethau',
    theme: 'Themâu',
    trend: 'Tueddiadau',
    topic: 'Beth a edrychom arno',
    contact: 'Cysylltiadau',
    decision: 'Penderfyniadau',
    money: 'Arian',
    place: 'Lleoedd',
    page: 'Mwy',
  },
};
