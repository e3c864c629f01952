import type { Row } from '../../provision.ts';

/** Regulations 10 and 11: the partnership plan. The words about three years were taken out on 1 June 2011. */
export const PLAN: readonly Row[] = [
  {
    number: '10(1), (2)',
    kind: 'do',
    evidence: 'revised-in-time',
    at: 'regulation/10',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The strategy group prepares a partnership plan, and revises it before the start of each year, which is 1 April.',
        cy: 'Mae’r grŵp strategaeth yn paratoi cynllun partneriaeth, ac yn ei ddiwygio cyn dechrau pob blwyddyn, sef 1 Ebrill.',
      },
    ],
  },
  {
    number: '10(3)',
    kind: 'do',
    evidence: 'considered-assessment-and-agreement',
    at: 'regulation/10',
    wordings: [
      {
        from: '2007-08-01',
        en: 'In revising the plan the strategy group considers the strategic assessment, and the community safety agreement where there is one, of the year before.',
        cy: 'Wrth ddiwygio’r cynllun mae’r grŵp strategaeth yn ystyried asesiad strategol y flwyddyn flaenorol, a’r cytundeb diogelwch cymunedol lle mae un.',
      },
    ],
  },
  {
    number: '11(a)',
    kind: 'contain',
    evidence: 'strategy',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        until: '2010-03-31',
        heads: ['crime-and-disorder', 'substance-misuse'],
        en: 'The plan sets out a strategy for the reduction of crime and disorder and for combating substance misuse in the three years that begin with the year of the plan.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau trosedd ac anhrefn a mynd i’r afael â chamddefnyddio sylweddau yn y tair blynedd sy’n dechrau gyda blwyddyn y cynllun.',
      },
      {
        from: '2010-04-01',
        until: '2011-05-31',
        heads: ['reoffending', 'crime-and-disorder', 'substance-misuse'],
        en: 'The plan sets out a strategy for the reduction of re-offending, crime and disorder and for combating substance misuse in the three years that begin with the year of the plan.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau aildroseddu, trosedd ac anhrefn a mynd i’r afael â chamddefnyddio sylweddau yn y tair blynedd sy’n dechrau gyda blwyddyn y cynllun.',
      },
      {
        from: '2011-06-01',
        heads: ['reoffending', 'crime-and-disorder', 'substance-misuse'],
        en: 'The plan sets out a strategy for the reduction of re-offending, crime and disorder and for combating substance misuse.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau aildroseddu, trosedd ac anhrefn a mynd i’r afael â chamddefnyddio sylweddau.',
      },
    ],
  },
  {
    number: '11(b)',
    kind: 'contain',
    evidence: 'priorities-from-assessment',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The plan sets out the priorities that the strategic assessment of the year before identified.',
        cy: 'Mae’r cynllun yn nodi’r blaenoriaethau a nodwyd yn asesiad strategol y flwyddyn flaenorol.',
      },
    ],
  },
  {
    number: '11(c)',
    kind: 'contain',
    evidence: 'steps',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The plan sets out the steps that the responsible authorities need to take, in the strategy group’s view, to carry out the strategy and meet the priorities.',
        cy: 'Mae’r cynllun yn nodi’r camau y mae angen i’r awdurdodau cyfrifol eu cymryd, ym marn y grŵp strategaeth, i weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '11(d)',
    kind: 'contain',
    evidence: 'resources',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The plan sets out how the responsible authorities should, in the strategy group’s view, allocate and deploy their resources to carry out the strategy and meet the priorities.',
        cy: 'Mae’r cynllun yn nodi sut y dylai’r awdurdodau cyfrifol, ym marn y grŵp strategaeth, ddyrannu a defnyddio eu hadnoddau i weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '11(e)',
    kind: 'contain',
    evidence: 'success-measures',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The plan sets out the steps that each responsible authority takes to measure its success in carrying out the strategy and meeting the priorities.',
        cy: 'Mae’r cynllun yn nodi’r camau y mae pob awdurdod cyfrifol yn eu cymryd i fesur ei lwyddiant wrth weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '11(f)',
    kind: 'contain',
    evidence: 'not-held',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The plan sets out what the strategy group means to do in the year about regulations 12, 13 and 14: engaging the community, residents’ help, and a published summary.',
        cy: 'Mae’r cynllun yn nodi beth y mae’r grŵp strategaeth yn bwriadu ei wneud yn ystod y flwyddyn ynghylch rheoliadau 12, 13 ac 14: ymgysylltu â’r gymuned, cymorth trigolion, a chrynodeb cyhoeddedig.',
      },
    ],
  },
];
