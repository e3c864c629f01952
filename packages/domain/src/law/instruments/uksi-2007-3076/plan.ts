import type { Row } from '../../provision.ts';

/** Regulations 8 and 9: the partnership plan. Until 4 December 2011 regulation 9 was cited as 9(1); its points had the same letters. */
export const PLAN: readonly Row[] = [
  {
    number: '8(1), (2)',
    kind: 'do',
    evidence: 'revised-in-time',
    at: 'regulation/8',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The strategy group prepares a partnership plan, and revises it before the start of each year, which is 1 April.',
        cy: 'Mae’r grŵp strategaeth yn paratoi cynllun partneriaeth, ac yn ei ddiwygio cyn dechrau pob blwyddyn, sef 1 Ebrill.',
      },
    ],
  },
  {
    number: '8(3)',
    kind: 'do',
    evidence: 'considered-assessment',
    at: 'regulation/8',
    wordings: [
      {
        from: '2007-11-19',
        en: 'In revising the plan the strategy group considers the strategic assessment of the year before.',
        cy: 'Wrth ddiwygio’r cynllun mae’r grŵp strategaeth yn ystyried asesiad strategol y flwyddyn flaenorol.',
      },
    ],
  },
  {
    number: '9(a)',
    kind: 'contain',
    evidence: 'strategy',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        until: '2011-12-04',
        heads: ['crime-and-disorder'],
        en: 'The plan sets out a strategy for the reduction of crime and disorder in the three years that begin with the year of the plan.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau trosedd ac anhrefn yn y tair blynedd sy’n dechrau gyda blwyddyn y cynllun.',
      },
      {
        from: '2011-12-05',
        heads: ['crime-and-disorder'],
        en: 'The plan sets out a strategy for the reduction of crime and disorder.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau trosedd ac anhrefn.',
      },
    ],
  },
  {
    number: '9(aa)',
    kind: 'contain',
    evidence: 'strategy',
    at: 'regulation/9',
    wordings: [
      {
        from: '2010-04-01',
        until: '2011-12-04',
        heads: ['reoffending'],
        en: 'The plan sets out a strategy for the reduction of re-offending in the three years that begin with the year of the plan.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau aildroseddu yn y tair blynedd sy’n dechrau gyda blwyddyn y cynllun.',
      },
      {
        from: '2011-12-05',
        heads: ['reoffending'],
        en: 'The plan sets out a strategy for the reduction of re-offending.',
        cy: 'Mae’r cynllun yn nodi strategaeth ar gyfer lleihau aildroseddu.',
      },
    ],
  },
  {
    number: '9(b)',
    kind: 'contain',
    evidence: 'priorities-from-assessment',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The plan sets out the priorities that the strategic assessment of the year before identified.',
        cy: 'Mae’r cynllun yn nodi’r blaenoriaethau a nodwyd yn asesiad strategol y flwyddyn flaenorol.',
      },
    ],
  },
  {
    number: '9(c)',
    kind: 'contain',
    evidence: 'steps',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The plan sets out the steps that the responsible authorities need to take, in the strategy group’s view, to carry out the strategy and meet the priorities.',
        cy: 'Mae’r cynllun yn nodi’r camau y mae angen i’r awdurdodau cyfrifol eu cymryd, ym marn y grŵp strategaeth, i weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '9(d)',
    kind: 'contain',
    evidence: 'resources',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The plan sets out how the responsible authorities should, in the strategy group’s view, allocate and deploy their resources to carry out the strategy and meet the priorities.',
        cy: 'Mae’r cynllun yn nodi sut y dylai’r awdurdodau cyfrifol, ym marn y grŵp strategaeth, ddyrannu a defnyddio eu hadnoddau i weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '9(e)',
    kind: 'contain',
    evidence: 'success-measures',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The plan sets out the steps that each responsible authority takes to measure its success in carrying out the strategy and meeting the priorities.',
        cy: 'Mae’r cynllun yn nodi’r camau y mae pob awdurdod cyfrifol yn eu cymryd i fesur ei lwyddiant wrth weithredu’r strategaeth ac ateb y blaenoriaethau.',
      },
    ],
  },
  {
    number: '9(f)',
    kind: 'contain',
    evidence: 'not-held',
    at: 'regulation/9',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The plan sets out what the strategy group means to do in the year about regulations 10, 11 and 12: engaging the community, residents’ help, and a published summary.',
        cy: 'Mae’r cynllun yn nodi beth y mae’r grŵp strategaeth yn bwriadu ei wneud yn ystod y flwyddyn ynghylch rheoliadau 10, 11 a 12: ymgysylltu â’r gymuned, cymorth trigolion, a chrynodeb cyhoeddedig.',
      },
    ],
  },
];
