import type { KINDS } from '../../plan/kinds.ts';
import { column, lateColumn, ofTitle, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

const inTopic = column('Topic', 'The title of its topic');

/** The sheets of the strategic assessment. */
export const EVIDENCE_SHEETS: Sheets<'topic' | 'finding' | 'completed-action' | 'survey-answer' | 'horizon-item' | 'data-gap' | 'reading'> =
  {
    topic: {
      name: 'Topics',
      columns: {
        title: column('Title'),
        slug: ofTitle,
        summary: column('Summary'),
        reviews: lateColumn('Reviews', 'The title of the priority or theme of the edition before that it reviews; or empty'),
        informs: lateColumn('Is the evidence for', 'Titles of priorities and themes of this edition, one a line; or empty'),
        seriesIds: lateColumn('Shows the series', 'Titles of series, one a line; or empty'),
        recommendation: column('Recommendation'),
        reason: column('Reason'),
        departure: lateColumn('Why it differs from the ranking', 'Where it does; or empty'),
      },
      example: {
        title: 'Violence at night',
        summary: 'Assaults in the town centre.',
        informs: 'Safer evenings',
        recommendation: 'make or keep priority',
        reason: 'It rose for two years.',
      },
    },
    finding: {
      name: 'Findings',
      columns: {
        topicId: inTopic,
        measure: column('What is counted'),
        unit: column('Unit', 'Such as offences; or empty'),
        now: column('Now'),
        before: column('Before'),
        stated: column('Change as stated', 'As the source states it: percent change 8.9; difference -12; percent share 5.0; or empty'),
        source: column('Source'),
        caveat: column('How to read it'),
        disagreement: lateColumn('Why the numbers give another change', 'Where they do; or empty'),
      },
      example: {
        topicId: 'Violence at night',
        measure: 'Assaults with injury at night',
        unit: 'offences',
        now: '120 from 2025-10 to 2026-09',
        before: '100 from 2024-10 to 2025-09',
        stated: 'percent change 20',
        source: 'The police',
      },
    },
    'completed-action': {
      name: 'Completed actions',
      columns: { topicId: inTopic, text: column('What was done', 'In the year before') },
      example: { topicId: 'Violence at night', text: 'Forty door staff were trained' },
    },
    'survey-answer': {
      name: 'Surveys',
      columns: {
        question: column('Question', 'As it was asked'),
        answer: column('Answer that is counted'),
        survey: column('Survey'),
        when: column('When'),
        percent: column('Per cent', 'Such as 78; or empty where it is not stated'),
        base: column('How many answered'),
        source: column('Source'),
      },
      example: {
        question: 'How safe do you feel at night?',
        answer: 'very or fairly safe',
        survey: 'Residents’ survey',
        when: '2026-06',
        percent: '62',
        base: '1040',
      },
    },
    'horizon-item': {
      name: 'Horizon scan',
      columns: {
        title: column('What is expected'),
        heading: column('Where it comes from'),
        expected: column('By when', 'Such as from April 2028; or empty'),
        effect: column('What it could mean'),
        source: column('Source'),
      },
      example: {
        title: 'A new late licence',
        heading: 'legal',
        expected: 'from April 2027',
        effect: 'More people in the town centre after midnight.',
      },
    },
    'data-gap': {
      name: 'Gaps in the data',
      columns: {
        title: column('What is not known'),
        why: column('Why', 'And what cannot be said for want of it'),
        remedy: column('What is done about it'),
        owner: column('Who sees to it'),
        by: lateColumn('By when'),
      },
      example: { title: 'Assaults that nobody reports', why: 'The hospital sends no counts.', remedy: 'We ask for them.' },
    },
    reading: {
      name: 'Readings',
      columns: {
        indicatorId: column('Indicator', 'What it counts, as on the sheet Indicators'),
        when: column('When'),
        value: column('Value'),
        note: lateColumn('Note'),
      },
      example: { indicatorId: 'Assaults at night', when: '2026-06', value: '28' },
    },
  };
