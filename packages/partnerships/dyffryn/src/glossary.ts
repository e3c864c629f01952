import type { PartnershipSource } from '@saferplan/partnership-kit';

export const glossary: PartnershipSource['glossary'] = [
  { term: { en: 'CSP', cy: 'PDC' }, meaning: { en: 'Community Safety Partnership', cy: 'Partneriaeth Diogelwch Cymunedol' }, note: '' },
  {
    term: { en: 'VAWDASV', cy: 'VAWDASV' },
    meaning: {
      en: 'Violence against women, domestic abuse and sexual violence',
      cy: 'Trais yn erbyn menywod, cam-drin domestig a thrais rhywiol',
    },
    note: { en: 'The words of the Welsh Act of 2015.', cy: 'Geiriau Deddf Cymru o 2015.' },
  },
];
