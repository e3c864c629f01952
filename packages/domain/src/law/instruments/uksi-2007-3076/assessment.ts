import type { Row } from '../../provision.ts';

/** Regulations 5 to 7: the strategic assessment. Re-offending came in on 1 April 2010; substance misuse is not named in these regulations. */
export const ASSESSMENT: readonly Row[] = [
  {
    number: '5(1)',
    kind: 'do',
    evidence: 'assessment',
    at: 'regulation/5',
    wordings: [
      {
        from: '2007-11-19',
        en: 'In each year the strategy group prepares a strategic assessment.',
        cy: 'Ym mhob blwyddyn mae’r grŵp strategaeth yn paratoi asesiad strategol.',
      },
    ],
  },
  {
    number: '5(2)',
    kind: 'do',
    evidence: 'assessment-serves-plan',
    at: 'regulation/5',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The assessment is there to help the strategy group revise the plan.',
        cy: 'Diben yr asesiad yw helpu’r grŵp strategaeth i ddiwygio’r cynllun.',
      },
    ],
  },
  {
    number: '6',
    kind: 'do',
    evidence: 'information-supplied',
    at: 'regulation/6',
    wordings: [
      {
        from: '2007-11-19',
        until: '2009-09-30',
        en: 'In preparing the assessment the strategy group considers what it was told by the responsible authorities, by co-operating and by participating bodies, the plan for that year, and what people who live and work in the area have told the authorities about crime and disorder.',
        cy: 'Wrth baratoi’r asesiad mae’r grŵp strategaeth yn ystyried yr hyn a gafodd gan yr awdurdodau cyfrifol, gan gyrff sy’n cydweithredu ac yn cymryd rhan, y cynllun ar gyfer y flwyddyn honno, a’r hyn y mae pobl sy’n byw ac yn gweithio yn yr ardal wedi’i ddweud wrth yr awdurdodau am drosedd ac anhrefn.',
      },
      {
        from: '2009-10-01',
        until: '2010-03-31',
        en: 'In preparing the assessment the strategy group considers what it was told by the responsible authorities, by co-operating and by participating bodies and by the crime and disorder committee, the plan for that year, and what people who live and work in the area have told the authorities about crime and disorder.',
        cy: 'Wrth baratoi’r asesiad mae’r grŵp strategaeth yn ystyried yr hyn a gafodd gan yr awdurdodau cyfrifol, gan gyrff sy’n cydweithredu ac yn cymryd rhan a chan y pwyllgor trosedd ac anhrefn, y cynllun ar gyfer y flwyddyn honno, a’r hyn y mae pobl sy’n byw ac yn gweithio yn yr ardal wedi’i ddweud wrth yr awdurdodau am drosedd ac anhrefn.',
      },
      {
        from: '2010-04-01',
        en: 'In preparing the assessment the strategy group considers what it was told by (a) the responsible authorities, (b) co-operating bodies, (c) participating bodies and (d) the crime and disorder committee, (e) the plan for that year, and (f) what people who live and work in the area have told the authorities about re-offending, crime and disorder.',
        cy: 'Wrth baratoi’r asesiad mae’r grŵp strategaeth yn ystyried yr hyn a gafodd gan (a) yr awdurdodau cyfrifol, (b) cyrff sy’n cydweithredu, (c) cyrff sy’n cymryd rhan a (d) y pwyllgor trosedd ac anhrefn, (e) y cynllun ar gyfer y flwyddyn honno, ac (f) yr hyn y mae pobl sy’n byw ac yn gweithio yn yr ardal wedi’i ddweud wrth yr awdurdodau am aildroseddu, trosedd ac anhrefn.',
      },
    ],
  },
  {
    number: '7(a)',
    kind: 'contain',
    evidence: 'levels',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        heads: ['crime-and-disorder'],
        en: 'The assessment analyses the levels and patterns of crime and disorder in the area.',
        cy: 'Mae’r asesiad yn dadansoddi lefelau a phatrymau trosedd ac anhrefn yn yr ardal.',
      },
      {
        from: '2010-04-01',
        heads: ['reoffending', 'crime-and-disorder'],
        en: 'The assessment analyses the levels and patterns of re-offending, crime and disorder in the area.',
        cy: 'Mae’r asesiad yn dadansoddi lefelau a phatrymau aildroseddu, trosedd ac anhrefn yn yr ardal.',
      },
    ],
  },
  {
    number: '7(b)',
    kind: 'contain',
    evidence: 'changes',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        heads: ['crime-and-disorder'],
        en: 'The assessment analyses how those levels and patterns have changed since the assessment before.',
        cy: 'Mae’r asesiad yn dadansoddi sut y mae’r lefelau a’r patrymau hynny wedi newid ers yr asesiad blaenorol.',
      },
      {
        from: '2010-04-01',
        heads: ['reoffending', 'crime-and-disorder'],
        en: 'The assessment analyses how those levels and patterns have changed since the assessment before.',
        cy: 'Mae’r asesiad yn dadansoddi sut y mae’r lefelau a’r patrymau hynny wedi newid ers yr asesiad blaenorol.',
      },
    ],
  },
  {
    number: '7(c)',
    kind: 'contain',
    evidence: 'reasons-for-changes',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The assessment analyses why those changes have come about.',
        cy: 'Mae’r asesiad yn dadansoddi pam y digwyddodd y newidiadau hynny.',
      },
    ],
  },
  {
    number: '7(d)',
    kind: 'contain',
    evidence: 'matters-to-prioritise',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        en: 'The assessment says what each responsible authority should prioritise to reduce crime and disorder.',
        cy: 'Mae’r asesiad yn dweud beth y dylai pob awdurdod cyfrifol ei flaenoriaethu i leihau drosedd ac anhrefn.',
      },
      {
        from: '2010-04-01',
        en: 'The assessment says what each responsible authority should prioritise to reduce re-offending, crime and disorder.',
        cy: 'Mae’r asesiad yn dweud beth y dylai pob awdurdod cyfrifol ei flaenoriaethu i leihau aildroseddu, trosedd ac anhrefn.',
      },
    ],
  },
  {
    number: '7(e)',
    kind: 'contain',
    evidence: 'residents-priorities',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        en: 'The assessment says what people who live and work in the area think each responsible authority should prioritise to reduce crime and disorder.',
        cy: 'Mae’r asesiad yn dweud beth y mae pobl sy’n byw ac yn gweithio yn yr ardal yn meddwl y dylai pob awdurdod cyfrifol ei flaenoriaethu i leihau drosedd ac anhrefn.',
      },
      {
        from: '2010-04-01',
        en: 'The assessment says what people who live and work in the area think each responsible authority should prioritise to reduce re-offending, crime and disorder.',
        cy: 'Mae’r asesiad yn dweud beth y mae pobl sy’n byw ac yn gweithio yn yr ardal yn meddwl y dylai pob awdurdod cyfrifol ei flaenoriaethu i leihau aildroseddu, trosedd ac anhrefn.',
      },
    ],
  },
  {
    number: '7(f)',
    kind: 'contain',
    evidence: 'last-year-reviewed',
    at: 'regulation/7',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The assessment says how far the plan for the year before has been carried out.',
        cy: 'Mae’r asesiad yn dweud i ba raddau y cafodd y cynllun ar gyfer y flwyddyn flaenorol ei weithredu.',
      },
    ],
  },
];
