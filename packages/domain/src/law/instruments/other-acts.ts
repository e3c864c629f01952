import { type Law, type Provision, provisionsOf, type Row } from '../provision.ts';

/**
 * Acts beside that of 1998 from which single duties come. Left out because it could not be verified which sections are in force and
 * when: the domestic abuse related death review (Victims and Prisoners Act 2024, section 19) and the Crime and Policing Act 2026.
 */
const SERIOUS_VIOLENCE: Law = {
  key: 'ukpga-2022-32',
  title: { en: 'Police, Crime, Sentencing and Courts Act 2022', cy: null },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/ukpga/2022/32',
};
const CASE_REVIEWS: Law = {
  key: 'ukpga-2014-12',
  title: { en: 'Anti-social Behaviour, Crime and Policing Act 2014', cy: null },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/ukpga/2014/12',
};
const HOMICIDE_REVIEWS: Law = {
  key: 'ukpga-2004-28',
  title: { en: 'Domestic Violence, Crime and Victims Act 2004', cy: null },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/ukpga/2004/28',
};
const WELLBEING: Law = {
  key: 'anaw-2015-2',
  title: { en: 'Well-being of Future Generations (Wales) Act 2015', cy: 'Deddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015' },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/anaw/2015/2',
};
const GENDER_VIOLENCE: Law = {
  key: 'anaw-2015-3',
  title: {
    en: 'Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015',
    cy: 'Deddf Trais yn erbyn Menywod, Cam-drin Domestig a Thrais Rhywiol (Cymru) 2015',
  },
  parts: 'section',
  address: 'https://www.legislation.gov.uk/anaw/2015/3',
};

/** In force on 31 January 2023 (SI 2022/1227). */
const seriousViolence: readonly Row[] = [
  {
    number: 's8',
    kind: 'do',
    evidence: 'duty-of-members',
    at: 'section/8',
    wordings: [
      {
        from: '2023-01-31',
        en: 'The specified authorities of the area work together to prevent and reduce serious violence: they identify its kinds and, as far as possible, its causes, and prepare and carry out a strategy. They consult educational, prison and youth custody authorities.',
        cy: 'Mae awdurdodau penodedig yr ardal yn gweithio gyda’i gilydd i atal a lleihau trais difrifol: maent yn nodi ei fathau a, chyn belled ag y bo modd, ei achosion, ac yn paratoi a gweithredu strategaeth. Maent yn ymgynghori ag awdurdodau addysg, carchardai a dalfeydd ieuenctid.',
      },
    ],
  },
];

/** In force on 20 October 2014 (SI 2014/2590). */
const caseReviews: readonly Row[] = [
  {
    number: 's104',
    kind: 'publish',
    evidence: 'case-reviews',
    at: 'section/104',
    wordings: [
      {
        from: '2014-10-20',
        en: 'The relevant bodies publish how somebody can ask for a review of an anti-social behaviour case, with a threshold no higher than three complaints. Each year they publish four counts: applications, those below the threshold, reviews carried out, and reviews that led to recommendations.',
        cy: 'Mae’r cyrff perthnasol yn cyhoeddi sut y gall rhywun ofyn am adolygiad o achos o ymddygiad gwrthgymdeithasol, gyda throthwy heb fod yn uwch na thair cwyn. Bob blwyddyn maent yn cyhoeddi pedwar cyfrif: ceisiadau, y rhai o dan y trothwy, adolygiadau a gynhaliwyd, ac adolygiadau a arweiniodd at argymhellion.',
      },
    ],
  },
];

/** In force on 13 April 2011. */
const homicideReviews: readonly Row[] = [
  {
    number: 's9',
    kind: 'do',
    evidence: 'only-when-asked',
    at: 'section/9',
    wordings: [
      {
        from: '2011-04-13',
        en: 'Whoever sets up or takes part in a domestic homicide review has regard to the guidance on such reviews.',
        cy: 'Mae pwy bynnag sy’n sefydlu adolygiad o laddiad domestig neu’n cymryd rhan ynddo yn rhoi sylw i’r canllawiau ar adolygiadau o’r fath.',
      },
    ],
  },
];

/** In force on 1 April 2016 (SI 2016/86). */
const wellbeing: readonly Row[] = [
  {
    number: 's3',
    kind: 'do',
    evidence: 'duty-of-members',
    at: 'section/3',
    wordings: [
      {
        from: '2016-04-01',
        en: 'Each public body carries out sustainable development: it sets and publishes well-being objectives and takes all reasonable steps to meet them.',
        cy: 'Mae pob corff cyhoeddus yn ymgymryd â datblygu cynaliadwy: mae’n pennu ac yn cyhoeddi amcanion llesiant ac yn cymryd pob cam rhesymol i’w cyflawni.',
      },
    ],
  },
];

/** In force on 4 January 2016 (WSI 2015/2019). */
const genderViolence: readonly Row[] = [
  {
    number: 's5',
    kind: 'do',
    evidence: 'duty-of-members',
    at: 'section/5',
    wordings: [
      {
        from: '2016-01-04',
        en: 'The council and the local health board prepare a local strategy against gender-based violence, domestic abuse and sexual violence.',
        cy: 'Mae’r cyngor a’r bwrdd iechyd lleol yn paratoi strategaeth leol yn erbyn trais ar sail rhywedd, cam-drin domestig a thrais rhywiol.',
      },
    ],
  },
];

export const OTHER_ACTS: readonly Provision[] = [
  ...(['england', 'wales'] as const).flatMap((frame) => [
    ...provisionsOf(frame, SERIOUS_VIOLENCE, seriousViolence),
    ...provisionsOf(frame, CASE_REVIEWS, caseReviews),
    ...provisionsOf(frame, HOMICIDE_REVIEWS, homicideReviews),
  ]),
  ...provisionsOf('wales', WELLBEING, wellbeing),
  ...provisionsOf('wales', GENDER_VIOLENCE, genderViolence),
];
