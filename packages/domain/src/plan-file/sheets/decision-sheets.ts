import type { KINDS } from '../../plan/kinds.ts';
import { column, lateColumn, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

/** The sheets of how an edition is decided on, and of what the law asks to be done. */
export const DECISION_SHEETS: Sheets<
  | 'meeting'
  | 'consultation'
  | 'response'
  | 'implication'
  | 'committee-report'
  | 'report-option'
  | 'public-meeting'
  | 'duty-record'
  | 'case-review'
  | 'scrutiny-recommendation'
> = {
  meeting: {
    name: 'Meetings',
    columns: {
      body: column('Body'),
      heldOn: column('Date'),
      item: column('What it is about'),
      agendaItem: lateColumn('Number on the agenda'),
      recommendation: lateColumn('What it is asked to decide'),
      outcome: column('Outcome'),
      decision: column('Decision'),
      votes: lateColumn('Votes'),
      minute: lateColumn('Minuted as'),
      documentId: { because: 'A report or minutes are attached on the screen of the meeting' },
    },
    example: { body: 'The council', heldOn: '2027-03-01', item: 'The plan for 2027-28', outcome: 'awaited' },
  },
  consultation: {
    name: 'Consultations',
    columns: {
      title: column('Title'),
      startsOn: column('First day'),
      endsOn: column('Last day'),
      audiences: column('Who is asked'),
      questions: lateColumn('What they are asked'),
      summary: lateColumn('What came back'),
    },
    example: { title: 'Residents’ panel', startsOn: '2026-11-01', endsOn: '2026-11-30', audiences: 'Residents' },
  },
  response: {
    name: 'Responses',
    columns: {
      consultationId: column('Consultation', 'Its title'),
      respondent: column('Who answered', 'As it will be published'),
      summary: column('What they said'),
      whatChanged: lateColumn('What changed for it'),
    },
    example: { consultationId: 'Residents’ panel', respondent: 'A residents’ association', summary: 'More light in the park' },
  },
  implication: {
    name: 'Implications',
    columns: {
      aspect: column('On'),
      text: column('What the plan means for it'),
      officer: lateColumn('Answered for by'),
      signedOff: lateColumn('Signed off'),
    },
    example: { aspect: 'staffing', text: 'None beyond what is agreed.', signedOff: 'no' },
  },
  'committee-report': {
    name: 'Committee reports',
    columns: {
      title: column('Title'),
      meetingId: lateColumn('Goes before the meeting', 'What the meeting is about, as on the sheet Meetings; or empty'),
      finalDecisionMaker: lateColumn('Final decision-maker'),
      leadOfficer: lateColumn('Lead director or head of service'),
      author: lateColumn('Lead officer and author'),
      classification: lateColumn('Classification'),
      marking: lateColumn('Protective marking'),
      wards: lateColumn('Wards affected'),
      corporatePriorities: lateColumn('Corporate priorities'),
      purpose: lateColumn('Purpose and summary'),
      background: lateColumn('Background'),
      preferredWhy: lateColumn('Preferred option and reasons'),
      feedback: lateColumn('Consultation and feedback'),
      nextSteps: lateColumn('Next steps'),
      appendices: lateColumn('Appendices', 'One a line'),
      exemptText: lateColumn('Exempt text', 'What stands in the exempt version alone'),
    },
    example: { title: 'The plan for 2027-28', meetingId: 'The plan for 2027-28', marking: 'none', purpose: 'To agree the plan.' },
  },
  'report-option': {
    name: 'Options',
    columns: {
      reportId: column('Report', 'Its title, as on the sheet Committee reports'),
      title: column('Option'),
      text: column('What it means'),
      isPreferred: lateColumn('Recommended'),
    },
    example: { reportId: 'The plan for 2027-28', title: 'Agree it', text: 'The plan is published in April.', isPreferred: 'yes' },
  },
  'public-meeting': {
    name: 'Public meetings',
    columns: {
      title: column('What it was called'),
      heldOn: column('Held on'),
      place: lateColumn('Where'),
      attendance: lateColumn('Who came', 'Of each responsible authority, and in which position'),
      madeKnown: lateColumn('Where it was made known'),
      discussed: lateColumn('What was discussed'),
    },
    example: { title: 'An evening on safety', heldOn: '2026-10-05', place: 'Town hall' },
  },
  'duty-record': {
    name: 'What the law asks',
    columns: {
      text: column('What was done'),
      provision: column('Provision', 'As the page of the law names it, such as uksi-2007-1830:13A:2012-11-22; or empty'),
      on: column('Day'),
      by: lateColumn('By whom'),
      where: lateColumn('Where it can be seen', 'A web address; or empty'),
    },
    example: { text: 'A copy was sent to the commissioner', on: '2026-04-01' },
  },
  'case-review': {
    name: 'Case reviews',
    columns: {
      period: column('Year'),
      applications: column('Asked for'),
      thresholdNotMet: column('Threshold not met'),
      reviewsHeld: column('Held'),
      withRecommendations: column('With recommendations'),
      source: lateColumn('Source'),
    },
    example: { period: '2025-26', applications: '7', thresholdNotMet: '4', reviewsHeld: '3', withRecommendations: '1' },
  },
  'scrutiny-recommendation': {
    name: 'Scrutiny',
    columns: {
      text: column('What is recommended'),
      committee: column('Which committee'),
      madeOn: column('Made on'),
      madeTo: lateColumn('Who is to answer'),
      answer: column('Answer'),
      answeredOn: lateColumn('Answered on'),
      response: lateColumn('What was answered'),
      done: lateColumn('What has been done since'),
    },
    example: { text: 'Report the counts each quarter', committee: 'Crime and disorder committee', madeOn: '2026-09-01' },
  },
};
