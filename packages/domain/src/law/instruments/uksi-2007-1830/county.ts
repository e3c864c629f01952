import type { Row } from '../../provision.ts';

/** Regulations 8 to 9A: what is asked at the level of a county with two tiers of councils. */
export const COUNTY: readonly Row[] = [
  {
    number: '8, 9(1)',
    kind: 'do',
    evidence: 'not-held',
    appliesWhen: 'two-tier',
    at: 'regulation/8',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'There is a county strategy group: the chairs of the strategy groups, the county’s elected member responsible for community safety, and people appointed by police, fire, health and, since 1 April 2010, probation. Before the end of each year it prepares a community safety agreement for the county.',
        cy: 'Mae grŵp strategaeth y sir: cadeiryddion y grwpiau strategaeth, aelod etholedig y sir sy’n gyfrifol am ddiogelwch cymunedol, a phobl a benodwyd gan yr heddlu, y gwasanaeth tân, iechyd ac, ers 1 Ebrill 2010, y gwasanaeth prawf. Cyn diwedd pob blwyddyn mae’n paratoi cytundeb diogelwch cymunedol ar gyfer y sir.',
      },
      {
        from: '2011-06-01',
        en: 'There is a county strategy group of two or more people, appointed by one or more responsible authorities in the county. Before the end of each year it prepares a community safety agreement for the county.',
        cy: 'Mae grŵp strategaeth y sir o ddau neu ragor o bobl, wedi’u penodi gan un neu ragor o awdurdodau cyfrifol y sir. Cyn diwedd pob blwyddyn mae’n paratoi cytundeb diogelwch cymunedol ar gyfer y sir.',
      },
    ],
  },
  {
    number: '9(2)',
    kind: 'do',
    evidence: 'not-held',
    appliesWhen: 'two-tier',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The agreement is based on that year’s strategic assessments of the areas in the county.',
        cy: 'Mae’r cytundeb yn seiliedig ar asesiadau strategol y flwyddyn honno o’r ardaloedd yn y sir.',
      },
    ],
  },
  {
    number: '9(3)(a), (b)',
    kind: 'contain',
    evidence: 'not-held',
    appliesWhen: 'two-tier',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-08-01',
        until: '2010-03-31',
        en: 'The agreement names ways in which co-ordinated or joint working could (a) carry out the priorities of the assessments more effectively, and (b) otherwise reduce crime and disorder or combat substance misuse.',
        cy: 'Mae’r cytundeb yn enwi ffyrdd y gallai gweithio cydgysylltiedig neu gydweithio (a) gweithredu blaenoriaethau’r asesiadau’n fwy effeithiol, a (b) lleihau trosedd ac anhrefn neu fynd i’r afael â chamddefnyddio sylweddau fel arall.',
      },
      {
        from: '2010-04-01',
        en: 'The agreement names ways in which co-ordinated or joint working could (a) carry out the priorities of the assessments more effectively, and (b) otherwise reduce re-offending, crime and disorder or combat substance misuse.',
        cy: 'Mae’r cytundeb yn enwi ffyrdd y gallai gweithio cydgysylltiedig neu gydweithio (a) gweithredu blaenoriaethau’r asesiadau’n fwy effeithiol, a (b) lleihau aildroseddu, trosedd ac anhrefn neu fynd i’r afael â chamddefnyddio sylweddau fel arall.',
      },
    ],
  },
  {
    number: '9A',
    kind: 'send',
    evidence: 'not-held',
    appliesWhen: 'two-tier',
    at: 'regulation/9A',
    wordings: [
      {
        from: '2012-11-22',
        until: '2028-05',
        announced: true,
        en: 'The county strategy group sends a copy of the agreement to the elected local policing body: outside London, the police and crime commissioner.',
        cy: 'Mae grŵp strategaeth y sir yn anfon copi o’r cytundeb at y corff plismona lleol etholedig: y tu allan i Lundain, y comisiynydd heddlu a throseddu.',
      },
    ],
  },
];
