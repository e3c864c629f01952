import type { PartnershipSource } from '@saferplan/partnership-kit';

export const glossary: PartnershipSource['glossary'] = [
  { term: 'VAWG', meaning: 'Violence Against Women and Girls', note: '' },
  { term: 'CONTEST', meaning: 'The strategy of the United Kingdom against terrorism', note: '' },
];
