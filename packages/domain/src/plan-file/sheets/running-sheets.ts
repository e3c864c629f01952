import type { KINDS } from '../../plan/kinds.ts';
import { column, lateColumn, notedByServer, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

const ofAction = column('Action', 'As on the sheet Actions');

/** The sheets of how an edition goes and what it costs. */
export const RUNNING_SHEETS: Sheets<'action-update' | 'expected-effect' | 'grant' | 'bid' | 'risk'> = {
  'action-update': {
    name: 'Updates',
    columns: {
      actionId: ofAction,
      on: column('Date'),
      status: column('Status'),
      done: column('What was done'),
      next: column('What is next'),
      evidence: lateColumn('Where it can be seen', 'A web address; or empty'),
      override: lateColumn('Another colour', 'Where it differs from what the rules give: amber: and why; or empty'),
    },
    example: { actionId: 'Walk the town centre on Friday nights', on: '2026-07-01', status: 'under way', done: 'Twelve walks' },
  },
  'expected-effect': {
    name: 'Expected effects',
    columns: {
      actionId: ofAction,
      text: column('What it is expected to do'),
      where: column('Where'),
      measure: column('By what it is measured'),
      way: column('Which way that is to go'),
      seriesId: lateColumn('Series', 'The title of the series by which it is measured; or empty'),
      comparedWith: lateColumn('Compared with', 'Which areas, and why those; or empty'),
      beganOn: lateColumn('Began on'),
      areas: lateColumn('Counted in areas', 'Of the action, compared with, and around each; or empty'),
      counts: lateColumn('Counts before and after'),
      source: lateColumn('Source'),
      saidAt: notedByServer,
      amendedAt: notedByServer,
    },
    example: {
      actionId: 'Walk the town centre on Friday nights',
      text: 'Fewer assaults',
      where: 'High Street',
      measure: 'Assaults at night',
      way: 'fall',
    },
  },
  grant: {
    name: 'Grants',
    columns: {
      name: column('Name'),
      funder: column('From'),
      amount: column('Amount in pounds'),
      about: lateColumn('About it'),
      zeroConfirmed: lateColumn('£0 is nothing', 'yes where £0 is nothing, and not unknown; or empty'),
    },
    example: { name: 'Safer streets', funder: 'The commissioner', amount: '12500' },
  },
  bid: {
    name: 'Bids',
    columns: {
      grantId: column('Grant', 'The name of the grant, as on the sheet Grants'),
      applicant: column('Who asks'),
      purpose: column('What for'),
      amount: column('Asked for, in pounds'),
      priorityIds: lateColumn('Serves', 'Titles of priorities, one a line; or empty'),
      decision: column('Decision'),
      awarded: lateColumn('Awarded, in pounds', 'A number; or empty'),
      note: lateColumn('Note', 'Not published'),
      zeroConfirmed: lateColumn('£0 is nothing', 'yes where £0 is nothing, and not unknown; or empty'),
    },
    example: { grantId: 'Safer streets', applicant: 'The night bus', purpose: 'Two more buses', amount: '4000', decision: 'awaited' },
  },
  risk: {
    name: 'Risks',
    columns: {
      title: column('What could happen'),
      likelihood: column('How likely', '1 to 5; or empty'),
      impact: column('How grave', '1 to 5; or empty'),
      owner: lateColumn('Who watches it'),
      control: lateColumn('What is done about it'),
    },
    example: { title: 'The grant ends in March', likelihood: '3', impact: '4', control: 'We ask for another.' },
  },
};
