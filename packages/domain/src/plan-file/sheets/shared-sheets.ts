import type { KINDS } from '../../plan/kinds.ts';
import { column, lateColumn, ofTitle, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

/** The sheets of what all editions of a partnership share. */
export const SHARED_SHEETS: Sheets<'agency' | 'contact' | 'glossary-entry' | 'page' | 'area' | 'area-change'> = {
  agency: {
    name: 'Agencies',
    columns: {
      name: column('Name'),
      shortName: column('Short name'),
      standing: column('Member', 'statutory: a responsible authority by law; voluntary: any other'),
      about: lateColumn('About'),
    },
    example: { name: 'The hospital trust', shortName: 'Hospital', standing: 'voluntary' },
  },
  contact: {
    name: 'Contacts',
    columns: {
      name: column('Name'),
      category: column('Kind'),
      description: column('What it is for'),
      telephone: column('Telephone', 'Digits and spaces; or empty'),
      textNumber: lateColumn('Text message number', 'Digits and spaces; or empty'),
      web: lateColumn('Website', 'https://…; or empty'),
      address: lateColumn('Address'),
    },
    example: { name: 'Night bus line', category: 'service', description: 'A way home', telephone: '0300 000 0000' },
  },
  'glossary-entry': {
    name: 'Glossary',
    columns: { term: column('Term'), meaning: column('Stands for'), note: lateColumn('Note') },
    example: { term: 'ASB', meaning: 'Anti-social behaviour' },
  },
  page: {
    name: 'Pages of your own',
    columns: {
      title: column('Title'),
      slug: ofTitle,
      summary: column('Summary', 'What it is about, in a sentence'),
      body: column('Text', 'Markdown: headings, paragraphs, lists, tables and links'),
    },
    example: { title: 'Night buses', summary: 'How to come home', body: 'The last bus leaves at three.' },
  },
  area: {
    name: 'Areas',
    columns: {
      name: column('Name'),
      kind: column('It is'),
      code: lateColumn('ONS code', 'Such as E07000110; or empty'),
      policeName: lateColumn('Name in police files', 'Where it is another; or empty'),
    },
    example: { name: 'The old town', kind: 'district' },
  },
  'area-change': {
    name: 'Changes of areas',
    columns: {
      kind: column('What happened'),
      on: column('From', 'The first day: 2023-04-01'),
      fromIds: column('Before', 'Names of areas, one a line; or empty'),
      toIds: column('After', 'Names of areas, one a line; or empty'),
      authority: column('By what order or decision'),
      reason: lateColumn('Why'),
    },
    example: { kind: 'formed', on: '2023-04-01', toIds: 'The old town', authority: 'The order of 2022' },
  },
};
