import type { PartnershipSource } from '@saferplan/partnership-kit';

export const glossary: PartnershipSource['glossary'] = [
  { term: 'CSP', meaning: 'Community Safety Partnership', note: '' },
  { term: 'VAWDASV', meaning: 'Violence against women, domestic abuse and sexual violence', note: 'The words of the Welsh Act of 2015.' },
];
