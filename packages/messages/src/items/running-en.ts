import type { ItemWords } from './item-words.ts';

/** In English: the kinds of how an edition is decided on, how it goes and what it costs. */
export const running = {
  meeting: {
    name: 'meeting',
    heading: 'Meetings',
    add: 'New meeting: what it was about',
    fields: {
      body: 'Body',
      heldOn: 'Date',
      item: 'What it is about',
      agendaItem: 'Number on the agenda',
      recommendation: 'What the meeting is asked to decide',
      outcome: 'Outcome',
      decision: 'Decision',
      votes: 'Votes (empty if there was none)',
      minute: 'Minuted as',
      documentId: 'Report or minutes',
    },
  },
  reading: {
    name: 'reading',
    heading: 'Readings',
    add: 'New reading: the month, such as August 2017',
    fields: { indicatorId: 'Indicator', when: 'Month or date', value: 'Value', note: 'Note' },
  },
  consultation: {
    name: 'consultation',
    heading: 'Consultations',
    add: 'New consultation: its title',
    fields: {
      title: 'Title',
      startsOn: 'First day',
      endsOn: 'Last day',
      audiences: 'Who is asked',
      questions: 'What they are asked',
      summary: 'What came back, in short',
    },
  },
  response: {
    name: 'response',
    heading: 'Responses',
    add: 'New response: who answered',
    fields: {
      consultationId: 'Consultation',
      respondent: 'Who answered, as it will be published',
      summary: 'What they said',
      whatChanged: 'What changed for it',
    },
  },
  implication: {
    name: 'line of the implications',
    heading: 'Implications for the council',
    add: 'New line: what the plan means',
    fields: { aspect: 'On', text: 'What the plan means for it', officer: 'Answered for by', signedOff: 'Signed off' },
  },
  'action-update': {
    name: 'update',
    heading: 'Updates',
    add: 'New update: what was done',
    fields: {
      actionId: 'Action',
      on: 'Date',
      status: 'Status',
      done: 'What was done',
      next: 'What is next',
      evidence: 'Where it can be seen (a web address)',
      override: 'Another colour than the rules give, with its reason',
    },
  },
  grant: {
    name: 'grant',
    heading: 'Grants',
    add: 'New grant: its name',
    fields: { name: 'Name', funder: 'From', amount: 'Amount in pounds', about: 'About it' },
  },
  bid: {
    name: 'bid',
    heading: 'Bids',
    add: 'New bid: who asks',
    fields: {
      grantId: 'Grant',
      applicant: 'Who asks',
      purpose: 'What for',
      amount: 'Asked for, in pounds',
      priorityIds: 'Serves',
      decision: 'Decision',
      awarded: 'Awarded, in pounds',
      note: 'Note',
    },
  },
} satisfies Partial<ItemWords>;
