import type { ImplicationAspect, PaperClassification, ProtectiveMarking } from '@saferplan/domain/adoption';

/** Every word of a paper for a committee that is not its author's. */
export interface PaperWords {
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

/** The words of papers in English. */
export const paperWordsEn: PaperWords = {
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
