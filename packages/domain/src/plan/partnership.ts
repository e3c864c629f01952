import { OwnProvisions } from '../duties/own-provision.ts';
import { z } from 'zod';
import { Language } from '../shared/language.ts';
import { FinalDecisionBy } from '../adoption/state.ts';
import { PartnershipId, PlanId } from '../shared/id.ts';
import { Link } from '../shared/link.ts';
import { contrast, HexColour } from '../shared/colour.ts';
import { lineOfText, optionalLine, prose, Slug } from '../shared/text.ts';
import { DEFAULT_SERIES, SeriesDefaults } from '../spc/series-defaults.ts';
import { Accessibility, NO_ACCESSIBILITY } from './accessibility.ts';
import { ExtraFields } from './extra-field.ts';
import { NO_PRIVACY, Privacy } from './privacy.ts';
import { StatutoryFrame } from './statutory-frame.ts';
import { coded } from '../shared/value-fault.ts';

/** WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** A small picture; it is shown as an image, so that nothing in it can run. */
const Logo = z.strictObject({
  mediaType: z.enum(['image/png', 'image/svg+xml']),
  base64: z.base64({ error: coded('not-picture') }).max(140_000, { error: coded('picture-too-large') }),
});

/** What a partnership calls something, in English and in lower case. */
const Term = z.strictObject({ one: lineOfText(40), many: lineOfText(40) });
export const Terms = z.strictObject({ priority: Term, theme: Term });
export type Terms = z.infer<typeof Terms>;

/**
 * What a partnership may leave out, because it does without it or does it elsewhere; and what it publishes only where it chooses to: what the
 * law asks and where its plan answers, its figures beside those of other areas, crime by place, and its register of risks.
 */
export const Feature = z.enum(['trends', 'scoring', 'funding', 'consultations', 'law', 'neighbours', 'places', 'risks']);
export type Feature = z.infer<typeof Feature>;

/** Where figures come from, for those who want to look themselves. */
const DataSource = z.strictObject({
  name: lineOfText(),
  address: Link,
  licence: optionalLine(),
  about: optionalLine(300),
});

/** Under what terms others may use something, and where those stand; without a name nobody has stated any. */
const Licence = z.strictObject({ name: optionalLine(), address: z.union([z.literal(''), Link]) });

/** The licence under which most public bodies publish: proposed to a new partnership, and never taken for granted. */
export const OPEN_GOVERNMENT_LICENCE = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** The colour, languages and other settings of the public site where nobody has said otherwise. */
export const DEFAULT_SITE = {
  brandColour: '#0b5351',
  languages: ['en'],
  licence: { name: '', address: '' },
  logo: null,
  terms: { priority: { one: 'priority', many: 'priorities' }, theme: { one: 'theme', many: 'themes' } },
  extraFields: [],
  frame: 'england',
  numbering: 'numbers',
  seriesDefaults: DEFAULT_SERIES,
  dataSources: [],
  features: ['trends', 'scoring', 'funding', 'consultations'],
  smallNumbers: 5,
  decidingBody: '',
  accessibility: NO_ACCESSIBILITY,
  privacy: NO_PRIVACY,
  provisions: [],
} as const;

/** A Community Safety Partnership: the bodies that must, by section 5 of the Crime and Disorder Act 1998, act together. */
export const PartnershipFields = z.strictObject({
  slug: Slug,
  name: lineOfText(),
  shortName: lineOfText(40),
  area: lineOfText(120),
  force: lineOfText(120),
  chair: optionalLine(300),
  about: prose(4000),
  /** Who takes the final decision on an edition. */
  finalDecisionBy: FinalDecisionBy,
  /** The name of the body that takes it, as meetings give it; empty where its name tells what it is, as 'Council' does. */
  decidingBody: optionalLine(120),
  /** Whether an edition is published by somebody else than whoever asks for it. */
  fourEyes: z.boolean(),
  /** The colour of its public site; white letters stand on it. */
  brandColour: HexColour.refine((colour) => contrast(colour, '#ffffff') >= LEAST_CONTRAST, {
    error: coded('too-pale'),
  }),
  /** The languages of its public site, the first of them first. */
  languages: z.array(Language).min(1, { error: coded('no-language') }),
  /** Under what terms others may use what it publishes. */
  licence: Licence,
  logo: Logo.nullable(),
  /** What its public pages call priorities and themes. */
  terms: Terms,
  extraFields: ExtraFields,
  /** The country whose law it acts under. */
  frame: StatutoryFrame,
  /** How its public pages number priorities: 1 2 3, A B C, or not at all. */
  numbering: z.enum(['numbers', 'letters', 'none']),
  seriesDefaults: SeriesDefaults,
  dataSources: z.array(DataSource).max(40),
  /** What it uses; the rest is neither shown to those who keep the plan nor published. */
  features: z.array(Feature),
  /** Numbers by place below it are not published. */
  smallNumbers: z
    .int({ error: coded('not-whole') })
    .min(3, { error: coded('too-small', { least: 3 }) })
    .max(50, { error: coded('too-great', { most: 50 }) }),
  /** What it says in the accessibility statement of its public site. */
  accessibility: Accessibility,
  /** What it says in the privacy notice of its public site. */
  privacy: Privacy,
  /** What it is bound to beside the law of its country. */
  provisions: OwnProvisions,
});
export type PartnershipFields = z.infer<typeof PartnershipFields>;
/** What was stored before addresses were held to `Link` can be read still; it is shown as words, and becomes no link. */
const stored = { address: z.string() };
export const StoredPartnershipFields = PartnershipFields.extend({
  licence: Licence.extend(stored),
  dataSources: z.array(DataSource.extend(stored)).max(40),
});
export const Partnership = StoredPartnershipFields.extend({ id: PartnershipId, version: z.int().min(1) });
export type Partnership = z.infer<typeof Partnership>;

/** A plan of one year or several that each of its editions refreshes; a partnership has one after the other. Years are those in which a plan year begins and the last one ends. */
export const Plan = z.strictObject({
  id: PlanId,
  title: lineOfText(),
  motto: optionalLine(),
  startYear: z.int().min(1998).max(2200),
  endYear: z.int().min(1999).max(2205),
});
export type Plan = z.infer<typeof Plan>;

/** How many plan years a plan lasts, whose editions begin on `startsOn`: those that begin in January end in the same year. */
export const yearsOf = ({ startYear, endYear }: Plan, startsOn: string): number =>
  endYear - startYear + (startsOn.endsWith('-01-01') ? 1 : 0);
