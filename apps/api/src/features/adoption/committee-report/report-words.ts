import type { ImplicationAspect, PaperClassification, ProtectiveMarking } from '@saferplan/domain/adoption';

/** Every word of a paper for a committee that is not its author's. */
export interface ReportWords {
  readonly draft: (date: string) => string;
  readonly agendaItem: (number: string) => string;
  readonly isFinal: string;
  readonly yes: string;
  readonly no: string;
  readonly facts: string;
  readonly recorded: string;
  readonly finalDecisionMaker: string;
  readonly leadOfficer: string;
  readonly author: string;
  readonly classification: string;
  readonly classifications: Readonly<Record<PaperClassification, string>>;
  readonly markings: Readonly<Record<ProtectiveMarking, string>>;
  readonly wards: string;
  readonly notYetSaid: string;
  readonly notYetWritten: string;
  readonly recommends: string;
  readonly corporatePriorities: string;
  readonly timetable: string;
  readonly meeting: string;
  readonly day: string;
  readonly dayNotRecorded: string;
  readonly purpose: string;
  readonly background: string;
  readonly options: string;
  readonly recommended: string;
  readonly notRecommended: string;
  readonly preferred: string;
  readonly feedback: string;
  readonly consulted: (title: string, span: string, responses: number) => string;
  readonly nextSteps: string;
  readonly implications: string;
  readonly issue: string;
  readonly implication: string;
  readonly signOff: string;
  readonly notSignedOff: string;
  readonly aspects: Readonly<Record<ImplicationAspect, string>>;
  readonly appendices: string;
  /** What is said of the appendices of a paper that is published, and of one that is not all published. */
  readonly partOf: Readonly<Record<'published' | 'kept', string>>;
  readonly exempt: string;
}

const en: ReportWords = {
  draft: (date) => `Draft of ${date}`,
  agendaItem: (number) => `Agenda item ${number}`,
  isFinal: 'Is the final decision on the recommendations in this report made at this meeting?',
  yes: 'Yes',
  no: 'No',
  facts: 'About this report',
  recorded: 'As recorded',
  finalDecisionMaker: 'Final decision-maker',
  leadOfficer: 'Lead director or head of service',
  author: 'Lead officer and author',
  classification: 'Classification',
  classifications: { 'not-said': 'Not yet said', 'non-exempt': 'Non-exempt', 'part-exempt': 'Exempt in part', exempt: 'Exempt' },
  markings: { none: '', official: 'OFFICIAL', 'official-sensitive': 'OFFICIAL-SENSITIVE' },
  wards: 'Wards affected',
  notYetSaid: 'Not yet said',
  notYetWritten: 'Not yet written.',
  recommends: 'Recommendations to the final decision-maker',
  corporatePriorities: 'Corporate priorities that this report relates to',
  timetable: 'Timetable',
  meeting: 'Meeting',
  day: 'Date',
  dayNotRecorded: 'day not recorded',
  purpose: 'Purpose of the report and summary',
  background: 'Introduction and background',
  options: 'Available options',
  recommended: 'recommended',
  notRecommended: 'not recommended',
  preferred: 'Preferred option and reasons for the recommendations',
  feedback: 'Consultation results and previous committee feedback',
  consulted: (title, span, responses) =>
    `${title}: ${span}. ${responses === 1 ? '1 response is recorded' : `${responses} responses are recorded`}.`,
  nextSteps: 'Next steps: communication and implementation',
  implications: 'Cross-cutting issues and implications',
  issue: 'Issue',
  implication: 'Implications',
  signOff: 'Sign-off',
  notSignedOff: 'not signed off',
  aspects: {
    'corporate-priorities': 'Impact on corporate priorities',
    risk: 'Risk management',
    financial: 'Financial',
    staffing: 'Staffing',
    legal: 'Legal',
    equality: 'Equality (section 149 of the Equality Act 2010)',
    environment: 'Environment and sustainable development',
    'community-safety': 'Community safety',
    'human-rights': 'Human rights',
    procurement: 'Procurement',
    assets: 'Asset management',
  },
  appendices: 'Appendices',
  partOf: {
    published: 'These documents are to be published with this report, and are part of it.',
    kept: 'These documents are part of this report.',
  },
  exempt: 'Exempt information',
};

const cy: ReportWords = {
  draft: (date) => `Drafft ${date}`,
  agendaItem: (number) => `Eitem ${number} ar yr agenda`,
  isFinal: 'A wneir y penderfyniad terfynol ar argymhellion yr adroddiad hwn yn y cyfarfod hwn?',
  yes: 'Gwneir',
  no: 'Na wneir',
  facts: 'Am yr adroddiad hwn',
  recorded: 'Fel y’i cofnodwyd',
  finalDecisionMaker: 'Penderfynwr terfynol',
  leadOfficer: 'Prif gyfarwyddwr neu bennaeth gwasanaeth',
  author: 'Prif swyddog ac awdur',
  classification: 'Dosbarthiad',
  classifications: {
    'not-said': 'Heb ei ddweud eto',
    'non-exempt': 'Heb ei eithrio',
    'part-exempt': 'Eithriedig yn rhannol',
    exempt: 'Eithriedig',
  },
  markings: { none: '', official: 'SWYDDOGOL', 'official-sensitive': 'SWYDDOGOL-SENSITIF' },
  wards: 'Wardiau yr effeithir arnynt',
  notYetSaid: 'Heb ei ddweud eto',
  notYetWritten: 'Heb ei ysgrifennu eto.',
  recommends: 'Argymhellion i’r penderfynwr terfynol',
  corporatePriorities: 'Blaenoriaethau corfforaethol y mae’r adroddiad hwn yn ymwneud â hwy',
  timetable: 'Amserlen',
  meeting: 'Cyfarfod',
  day: 'Dyddiad',
  dayNotRecorded: 'dyddiad heb ei gofnodi',
  purpose: 'Diben yr adroddiad a chrynodeb',
  background: 'Cyflwyniad a chefndir',
  options: 'Yr opsiynau sydd ar gael',
  recommended: 'argymhellir',
  notRecommended: 'nid argymhellir',
  preferred: 'Yr opsiwn a ffefrir a’r rhesymau dros yr argymhellion',
  feedback: 'Canlyniadau ymgynghori ac adborth blaenorol y pwyllgor',
  consulted: (title, span, responses) => `${title}: ${span}. Ymatebion a gofnodwyd: ${responses}.`,
  nextSteps: 'Camau nesaf: cyfathrebu a gweithredu',
  implications: 'Materion trawsbynciol a goblygiadau',
  issue: 'Mater',
  implication: 'Goblygiadau',
  signOff: 'Cymeradwyaeth',
  notSignedOff: 'heb ei gymeradwyo',
  aspects: {
    'corporate-priorities': 'Effaith ar flaenoriaethau corfforaethol',
    risk: 'Rheoli risg',
    financial: 'Ariannol',
    staffing: 'Staffio',
    legal: 'Cyfreithiol',
    equality: 'Cydraddoldeb (adran 149 o Ddeddf Cydraddoldeb 2010)',
    environment: 'Yr amgylchedd a datblygu cynaliadwy',
    'community-safety': 'Diogelwch cymunedol',
    'human-rights': 'Hawliau dynol',
    procurement: 'Caffael',
    assets: 'Rheoli asedau',
  },
  appendices: 'Atodiadau',
  partOf: {
    published: 'Mae’r dogfennau hyn i’w cyhoeddi gyda’r adroddiad hwn, ac maent yn rhan ohono.',
    kept: 'Mae’r dogfennau hyn yn rhan o’r adroddiad hwn.',
  },
  exempt: 'Gwybodaeth eithriedig',
};

/** The words of papers, by language. The Welsh is to be read by a Welsh speaker before a paper goes out. */
export const REPORT_WORDS: Readonly<Record<'en' | 'cy', ReportWords>> = { en, cy };
