import { type Law, type Provision, provisionsOf, type Row } from '../provision.ts';

/**
 * The Crime and Disorder Act 1998, sections 5 and 6. Section 6 was substituted by the Police and Justice Act 2006 on 1 August 2007 in
 * England and on 19 November 2007 in Wales; (1)(c) came by the Policing and Crime Act 2009, section 108, on 1 April 2010; (1A) by the
 * Police Reform and Social Responsibility Act 2011, schedule 11, on 22 November 2012 (SI 2012/2892); (1)(d) by the Police, Crime,
 * Sentencing and Courts Act 2022, section 20, on 31 January 2023 (SI 2022/1227). Section 5 is given for the same years.
 */
const LAW: Law = {
  key: 'ukpga-1998-37',
  title: { en: 'Crime and Disorder Act 1998', cy: null },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/ukpga/1998/37',
};

const rows = (from: string, health: { readonly en: string; readonly cy: string }): readonly Row[] => [
  {
    number: 's5(1)',
    kind: 'do',
    evidence: 'responsible-authorities',
    at: 'section/5',
    wordings: [
      {
        from,
        until: '2010-03-31',
        en: `The responsible authorities act together: the council (and the county council, where there is one above it), the chief officer of police, the fire and rescue authority and ${health.en}.`,
        cy: `Mae’r awdurdodau cyfrifol yn gweithredu gyda’i gilydd: y cyngor (a’r cyngor sir, lle mae un uwch ei ben), prif swyddog yr heddlu, yr awdurdod tân ac achub a ${health.cy}.`,
      },
      {
        from: '2010-04-01',
        en: `The responsible authorities act together: the council (and the county council, where there is one above it), the chief officer of police, the fire and rescue authority, every provider of probation services with whom that is arranged, and ${health.en}.`,
        cy: `Mae’r awdurdodau cyfrifol yn gweithredu gyda’i gilydd: y cyngor (a’r cyngor sir, lle mae un uwch ei ben), prif swyddog yr heddlu, yr awdurdod tân ac achub, pob darparwr gwasanaethau prawf y trefnwyd hynny ag ef, a ${health.cy}.`,
      },
    ],
  },
  {
    number: 's6(1)(a)',
    kind: 'do',
    evidence: 'strategy',
    at: 'section/6',
    wordings: [
      {
        from,
        heads: ['crime-and-disorder'],
        en: 'There is a strategy to reduce crime and disorder, including anti-social behaviour and what else harms the local environment.',
        cy: 'Mae strategaeth i leihau trosedd ac anhrefn, gan gynnwys ymddygiad gwrthgymdeithasol ac ymddygiad arall sy’n niweidio’r amgylchedd lleol.',
      },
    ],
  },
  {
    number: 's6(1)(b)',
    kind: 'do',
    evidence: 'strategy',
    at: 'section/6',
    wordings: [
      {
        from,
        heads: ['substance-misuse'],
        en: 'There is a strategy to combat the misuse of drugs, alcohol and other substances.',
        cy: 'Mae strategaeth i fynd i’r afael â chamddefnyddio cyffuriau, alcohol a sylweddau eraill.',
      },
    ],
  },
  {
    number: 's6(1)(c)',
    kind: 'do',
    evidence: 'strategy',
    at: 'section/6',
    wordings: [
      {
        from: '2010-04-01',
        heads: ['reoffending'],
        en: 'There is a strategy to reduce re-offending.',
        cy: 'Mae strategaeth i leihau aildroseddu.',
      },
    ],
  },
  {
    number: 's6(1)(d)',
    kind: 'do',
    evidence: 'strategy',
    at: 'section/6',
    wordings: [
      {
        from: '2023-01-31',
        heads: ['serious-violence'],
        en: 'There is a strategy to prevent people from becoming involved in serious violence and to reduce instances of it.',
        cy: 'Mae strategaeth i atal pobl rhag dod yn rhan o drais difrifol ac i leihau achosion ohono.',
      },
    ],
  },
  {
    number: 's6(1A)',
    kind: 'do',
    evidence: 'police-and-crime-plan',
    appliesWhen: 'has-commissioner',
    at: 'section/6',
    wordings: [
      {
        from: '2012-11-22',
        until: '2028-05',
        announced: true,
        en: 'The responsible authorities have regard to the police and crime objectives in the police and crime plan for the area.',
        cy: 'Mae’r awdurdodau cyfrifol yn rhoi sylw i’r amcanion heddlu a throseddu yng nghynllun heddlu a throseddu’r ardal.',
      },
    ],
  },
  {
    number: 's6(1A)',
    kind: 'do',
    evidence: 'police-and-crime-plan',
    appliesWhen: 'london',
    at: 'section/6',
    wordings: [
      {
        from: '2012-11-22',
        en: 'The responsible authorities have regard to the police and crime objectives in the police and crime plan for the area.',
        cy: 'Mae’r awdurdodau cyfrifol yn rhoi sylw i’r amcanion heddlu a throseddu yng nghynllun heddlu a throseddu’r ardal.',
      },
    ],
  },
];

export const UKPGA_1998_37: readonly Provision[] = [
  ...provisionsOf(
    'england',
    LAW,
    rows('2007-08-01', {
      en: 'the local body of the health service that the Act names: integrated care boards now, clinical commissioning groups and primary care trusts before them',
      cy: 'chorff lleol y gwasanaeth iechyd y mae’r Ddeddf yn ei enwi: byrddau gofal integredig bellach, grwpiau comisiynu clinigol ac ymddiriedolaethau gofal sylfaenol o’u blaen',
    }),
  ),
  ...provisionsOf('wales', LAW, rows('2007-11-19', { en: 'the local health board', cy: 'bwrdd iechyd lleol' })),
];
