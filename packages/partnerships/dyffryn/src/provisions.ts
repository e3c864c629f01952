import type { PartnershipSource } from '@saferplan/partnership-kit';

/** What the partners of Dyffryn have agreed to beside the law: made up, as all of Dyffryn is, to show how it is written down. */
export const provisions: NonNullable<PartnershipSource['provisions']> = [
  {
    key: 'partnership-agreement-young-people',
    law: {
      title: { en: 'Dyffryn Partnership Agreement 2024 (example)', cy: 'Cytundeb Partneriaeth Dyffryn 2024 (enghraifft)' },
      parts: 'paragraph',
    },
    number: '6',
    kind: 'do',
    from: '2024-04-01',
    until: '2028-12-31',
    text: {
      en: 'The youth council is asked each year what the plan should do for young people.',
      cy: 'Gofynnir i’r cyngor ieuenctid bob blwyddyn beth ddylai’r cynllun ei wneud dros bobl ifanc.',
    },
    address: 'https://dyffryn.example/partnership-agreement',
  },
];
