import { type Law, type Provision, provisionsOf, type Row } from '../provision.ts';

/** SI 2009/942, made under sections 19 and 20 of the Police and Justice Act 2006: England from 30 April, Wales from 1 October 2009. */
const LAW: Law = {
  key: 'uksi-2009-942',
  title: { en: 'Crime and Disorder (Overview and Scrutiny) Regulations 2009', cy: null },
  parts: 'regulation',
  address: 'https://www.legislation.gov.uk/uksi/2009/942',
};

const rows = (from: string): readonly Row[] => [
  {
    number: '4',
    kind: 'meet',
    evidence: 'scrutiny-met',
    at: 'regulation/4',
    wordings: [
      {
        from,
        en: 'The council’s crime and disorder committee meets to scrutinise what the responsible authorities do about crime and disorder, at least once in every twelve months.',
        cy: 'Mae pwyllgor trosedd ac anhrefn y cyngor yn cyfarfod i graffu ar yr hyn y mae’r awdurdodau cyfrifol yn ei wneud ynghylch trosedd ac anhrefn, o leiaf unwaith ym mhob deuddeg mis.',
      },
    ],
  },
  {
    number: '5',
    kind: 'answer-within',
    evidence: 'only-when-asked',
    at: 'regulation/5',
    wordings: [
      {
        from,
        en: 'Information that the committee asks for in writing is given by the date it names, or as soon as reasonably possible. As a rule it names no person.',
        cy: 'Rhoddir gwybodaeth y mae’r pwyllgor yn gofyn amdani yn ysgrifenedig erbyn y dyddiad a enwir, neu cyn gynted ag y bo’n rhesymol bosibl. Fel rheol nid yw’n enwi neb.',
      },
    ],
  },
  {
    number: '6',
    kind: 'meet',
    evidence: 'power-of-others',
    at: 'regulation/6',
    wordings: [
      {
        from,
        en: 'The committee may require an officer or employee of a responsible authority or co-operating body to attend and answer questions, with reasonable notice.',
        cy: 'Caiff y pwyllgor ei gwneud yn ofynnol i swyddog neu gyflogai awdurdod cyfrifol neu gorff sy’n cydweithredu fod yn bresennol ac ateb cwestiynau, gyda rhybudd rhesymol.',
      },
    ],
  },
  {
    number: '7',
    kind: 'answer-within',
    evidence: 'scrutiny-answered',
    at: 'regulation/7',
    wordings: [
      {
        from,
        en: 'A report or recommendations of the committee are answered in writing within 28 days of their date or, if that is not reasonably possible, as soon as reasonably possible after.',
        cy: 'Atebir adroddiad neu argymhellion y pwyllgor yn ysgrifenedig o fewn 28 diwrnod i’w dyddiad neu, os nad yw hynny’n rhesymol bosibl, cyn gynted ag y bo’n rhesymol bosibl wedyn.',
      },
    ],
  },
];

export const UKSI_2009_942: readonly Provision[] = [
  ...provisionsOf('england', LAW, rows('2009-04-30')),
  ...provisionsOf('wales', LAW, rows('2009-10-01')),
];
