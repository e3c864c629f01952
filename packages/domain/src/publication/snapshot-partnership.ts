import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { SnapshotSlug } from './snapshot-series.ts';

const SnapshotAgency = z.strictObject({
  name: z.string().min(1),
  shortName: z.string().min(1),
  standing: z.enum(['statutory', 'voluntary']).describe('Whether the law makes it a responsible authority, or it joins of its own will'),
  about: z.string(),
});

const SnapshotTerm = z.strictObject({ one: z.string().min(1), many: z.string().min(1) });

export const SnapshotArea = z.strictObject({
  name: z.string().min(1),
  code: z.string().describe('Of the Office for National Statistics, or empty'),
});

export const SnapshotAreaChange = z.strictObject({
  kind: z.enum(['formed', 'renamed', 'merged', 'split', 'abolished']),
  of: z.enum(['district', 'partnership']),
  on: IsoDate.describe('The first day on which it held'),
  from: z.array(z.string().min(1)),
  to: z.array(z.string().min(1)),
  authority: z.string().describe('The order or decision behind it, or empty'),
  reason: z.string(),
});
export type SnapshotAreaChange = z.infer<typeof SnapshotAreaChange>;

const SnapshotPublicContact = z.strictObject({
  name: z.string(),
  about: z.string().describe('What it is the contact for, or empty'),
  email: z.string(),
  telephone: z.string(),
  address: z.string(),
});

const SnapshotAccessibility = z.strictObject({
  contact: SnapshotPublicContact.nullable().describe('Whom to tell of a problem; null where none is given'),
  otherForms: SnapshotPublicContact.nullable().describe('Whom to ask for another form of a document; null where none is given'),
  notAccessible: z.string().describe('Content that is not accessible, and why; empty where none is listed'),
  preparedOn: IsoDate.nullable(),
  reviewedOn: IsoDate.nullable(),
});

const SnapshotPrivacy = z.strictObject({
  controller: z.string().describe('The organisation that decides why and how personal data are used; empty where that is not recorded'),
  contact: SnapshotPublicContact.nullable().describe('Whom to ask about personal data; null where none is given'),
  lawfulBasis: z.string().describe('The ground of article 6 of the UK GDPR; empty where it is not recorded'),
  more: z.string(),
});

/** Who published an edition, as they were then. */
export const SnapshotPartnership = z.strictObject({
  slug: SnapshotSlug,
  name: z.string().min(1),
  shortName: z.string().min(1),
  area: z.string().min(1),
  force: z.string().min(1),
  chair: z.string(),
  about: z.string(),
  agencies: z.array(SnapshotAgency),
  brandColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#0b5351'),
  languages: z
    .array(z.enum(['en', 'cy']))
    .min(1)
    .default(['en']),
  licence: z
    .strictObject({ name: z.string(), address: z.union([z.literal(''), z.url()]) })
    .describe('Without a name: not stated')
    .default({
      name: 'Open Government Licence v3.0',
      address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    }),
  logo: z
    .strictObject({ mediaType: z.enum(['image/png', 'image/svg+xml']), base64: z.base64() })
    .nullable()
    .default(null),
  terms: z
    .strictObject({ priority: SnapshotTerm, theme: SnapshotTerm })
    .default({ priority: { one: 'priority', many: 'priorities' }, theme: { one: 'theme', many: 'themes' } })
    .describe('What the partnership calls priorities and themes, in English'),
  frame: z.enum(['england', 'wales']).default('england').describe('The country whose law it acts under'),
  duties: z
    .array(
      z.strictObject({
        key: z.enum(['act-together', 'strategy', 'assessment', 'reducing-reoffending', 'serious-violence', 'wellbeing', 'gender-violence']),
        law: z.string().min(1),
        address: z.url(),
      }),
    )
    .default([])
    .describe('What the law asks of it'),
  numbering: z.enum(['numbers', 'letters', 'none']).default('numbers').describe('How its pages number priorities'),
  features: z
    .array(z.enum(['trends', 'scoring', 'funding', 'consultations', 'law', 'neighbours', 'places', 'risks']))
    .default(['trends', 'scoring', 'funding', 'consultations'])
    .describe('What the partnership uses; the rest is empty here'),
  dataSources: z
    .array(z.strictObject({ name: z.string().min(1), address: z.url(), licence: z.string(), about: z.string() }))
    .default([])
    .describe('Where its figures come from'),
  accessibility: SnapshotAccessibility.default({
    contact: null,
    otherForms: null,
    notAccessible: '',
    preparedOn: null,
    reviewedOn: null,
  }).describe('What it says in its accessibility statement'),
  privacy: SnapshotPrivacy.default({ controller: '', contact: null, lawfulBasis: '', more: '' }).describe(
    'What it says in its privacy notice',
  ),
});
