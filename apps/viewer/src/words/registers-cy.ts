import type { RegistersWords } from './registers-en.ts';

/** What the pages say of the lists that law or practice asks for, in Welsh. */
export const registersCy: RegistersWords = {
  scrutiny: {
    heading: 'Yr hyn a argymhellodd y pwyllgor craffu',
    counts: ({ all, inTime, late, open, undated }) =>
      `Argymhellion: ${all}. Atebwyd o fewn 28 diwrnod: ${inTime}; yn hwyrach: ${late}; heb eu hateb: ${open}${undated === 0 ? '' : `; atebwyd, heb gofnodi dyddiad: ${undated}`}.`,
    columns: { text: 'Yr hyn a argymhellwyd', answer: 'Ateb' },
    answers: {
      'not-answered': 'Heb ei ateb',
      accepted: 'Derbyniwyd',
      'accepted-in-part': 'Derbyniwyd yn rhannol',
      'not-accepted': 'Ni dderbyniwyd',
    },
    on: (date) => `ar ${date}`,
    late: 'yn hwyrach na 28 diwrnod',
    undated: 'heb gofnodi dyddiad',
  },
  caseReviews: {
    heading: 'Adolygiadau o achosion ymddygiad gwrthgymdeithasol',
    lede: 'Cyfrifon yn unig: dim achos a dim person.',
    columns: {
      period: 'Blwyddyn',
      applications: 'Gofynnwyd amdanynt',
      thresholdNotMet: 'Trothwy heb ei gyrraedd',
      reviewsHeld: 'Cynhaliwyd',
      withRecommendations: 'Arweiniodd at argymhellion',
    },
    notStated: 'heb ei nodi',
  },
  risks: {
    heading: 'Risgiau i’r cynllun',
    lede: 'Yr hyn a allai atal y bartneriaeth rhag cyflawni’r cynllun hwn, yn ôl ei barn ei hun. Mae tebygolrwydd ac effaith o 1 i 5; y lefel yw’r naill wedi’i luosi â’r llall: trefn, nid mesur.',
    columns: {
      risk: 'Risg',
      level: 'Lefel',
      judged: 'Tebygolrwydd ac effaith',
      control: 'Beth sy’n cael ei wneud amdano',
      owner: 'Pwy sy’n ei wylio',
    },
    judged: (likelihood, impact) =>
      `tebygolrwydd: ${likelihood === null ? 'heb ei farnu' : likelihood.toString()}, effaith: ${impact === null ? 'heb ei barnu' : impact.toString()}`,
    level: (level) => (level === null ? 'heb ei barnu' : `${level.toString()} o 25`),
    dataText: 'Y risgiau i’r cynllun, gyda thebygolrwydd, effaith, pwy sy’n gwylio pob un a beth sy’n cael ei wneud, fel CSV.',
  },
  gaps: {
    heading: 'Yr hyn nad yw’n hysbys',
    columns: {
      gap: 'Yr hyn nad yw’n hysbys',
      why: 'Pam, a beth na ellir ei ddweud',
      remedy: 'Beth sy’n cael ei wneud amdano',
      by: 'Pwy, ac erbyn pryd',
    },
  },
};
