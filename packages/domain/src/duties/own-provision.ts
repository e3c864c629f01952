import { z } from 'zod';
import { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { isLink } from '../shared/link.ts';
import { lineOfText, prose, Slug } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** What a provision asks for: that a document hold something, or that something be done, sent, held, published or answered in time. */
export const DutyKind = z.enum(['contain', 'do', 'send', 'meet', 'publish', 'answer-within']);
export type DutyKind = z.infer<typeof DutyKind>;

/**
 * Where a provision holds: everywhere in its country; where there are a district and a county council; where the area has a
 * police and crime commissioner, which London has not; or in London outside the City.
 */
export const Condition = z.enum(['always', 'two-tier', 'has-commissioner', 'london']);
export type Condition = z.infer<typeof Condition>;

/** What a strategic assessment and a plan are about. */
export const Head = z.enum(['crime-and-disorder', 'reoffending', 'substance-misuse', 'serious-violence']);
export type Head = z.infer<typeof Head>;

/** The rule that looks for what answers a provision. `not-held` says that nothing in a plan shows it: somebody records that it was done. */
export const EvidenceRule = z.enum([
  'not-held',
  'only-when-asked',
  'power-of-others',
  'duty-of-members',
  'responsible-authorities',
  'several-probation-providers',
  'spending-review',
  'assessment',
  'assessment-serves-plan',
  'information-supplied',
  'levels',
  'changes',
  'reasons-for-changes',
  'matters-to-prioritise',
  'residents-priorities',
  'last-year-reviewed',
  'revised-in-time',
  'considered-assessment',
  'considered-assessment-and-agreement',
  'strategy',
  'priorities-from-assessment',
  'steps',
  'resources',
  'case-reviews',
  'success-measures',
  'views-obtained',
  'public-meeting',
  'summary-published',
  'police-and-crime-plan',
  'scrutiny-met',
  'scrutiny-answered',
]);
export type EvidenceRule = z.infer<typeof EvidenceRule>;

/** What the parts of a law, an order or an agreement are called. */
export const LawParts = z.enum(['regulation', 'section', 'article', 'paragraph']);
export type LawParts = z.infer<typeof LawParts>;

const isWeb = (address: string): boolean => isLink(address) && /^https?:/iu.test(address);
const inBoth = (text: () => z.ZodString) => z.strictObject({ en: text(), cy: text() });
const sentence = () => prose(1000).min(1, { error: coded('nothing-asked') });

/**
 * A duty that is a partnership's own beside those of its country: of a local Act, an order, or an agreement that binds it. Its words
 * are in both languages, as those of the law are; its address is where its text stands.
 */
const OwnProvision = z
  .strictObject({
    /** By which it is known: it stays the same as long as the wording does. */
    key: Slug,
    law: z.strictObject({
      /** Its official title. Welsh is null where it was made in English only. */
      title: z.strictObject({ en: lineOfText(), cy: lineOfText().nullable() }),
      parts: LawParts,
    }),
    /** As it is cited, without the word before it: '4(2)'. */
    number: lineOfText(40).refine((number) => !number.includes(':'), { error: coded('holds-colon') }),
    kind: DutyKind,
    /** The first day on which it holds. */
    from: IsoDate,
    /** The last day or month on which it holds; null where no end is known. */
    until: IsoMonthOrDate.nullable().default(null),
    /** Whether its end has been announced only. */
    announced: z.boolean().default(false),
    appliesWhen: Condition.default('always'),
    /** What it asks, in plain words. */
    text: inBoth(sentence),
    address: lineOfText(2000).refine(isWeb, { error: coded('not-web-address') }),
    /** The rule that looks for what answers it; left out where somebody records that it was done. */
    evidence: EvidenceRule.default('not-held'),
    /** What an assessment or a plan must cover by it. */
    heads: z.array(Head).default([]),
  })
  .refine(({ from, until }) => until === null || until >= from.slice(0, until.length), {
    error: coded('own-ends-before-start'),
    path: ['until'],
  });

/** All that a partnership has of its own, each under a key of its own. */
export const OwnProvisions = z
  .array(OwnProvision)
  .max(100)
  .superRefine((all, context) => {
    for (const [index, { key }] of all.entries())
      if (all.findIndex((one) => one.key === key) < index)
        context.addIssue({ code: 'custom', path: [index, 'key'], message: coded('provision-twice', { key }) });
  });
