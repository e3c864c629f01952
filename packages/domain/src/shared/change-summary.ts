import { z } from 'zod';
import { AdoptionTransition } from './adoption-transition.ts';
import type { CodedOf } from './coded.ts';
import { type NamedKind, PREFIXES } from './named-kind.ts';

const Kind = z.custom<NamedKind>((value) => typeof value === 'string' && Object.hasOwn(PREFIXES, value));
const BESIDE_ITEMS = ['edition', 'plan', 'partnership'] as const;
const Text = z.string();
const Count = z.int().min(0);
const None = z.null();

const OfItem = z.object({ kind: Kind, name: Text });
const OfItems = z.object({ kind: Kind, count: Count });
const OfEdition = z.object({ label: Text });
const Titled = z.object({ title: Text });
const Named = z.object({ name: Text });
const OfFiles = z.object({ files: z.array(Text) });
const OfText = z.object({ kind: z.union([Kind, z.enum(BESIDE_ITEMS)]), name: Text, field: Text });
const OfRequest = z.object({ subject: z.enum(['withdraw', 'end-four-eyes']), reason: Text });

/** What was done, by its code, with the parameters that its sentence needs. `null`: it needs none. */
const DONE = {
  'item-added': OfItem,
  'item-changed': OfItem,
  'item-moved': OfItem,
  'item-removed': OfItem,
  'items-added': OfItems,
  'items-changed': OfItems,
  'items-moved': OfItems,
  'items-removed': OfItems,
  'several-changed': z.object({ count: Count }),
  'one-put-back': z.object({ kind: Kind }),
  'several-put-back': z.object({ count: Count }),
  'edition-changed': OfEdition,
  'plan-changed': Titled,
  'first-plan-began': OfEdition,
  'plan-began': z.object({ title: Text, label: Text }),
  'partnership-began': Named,
  'partnership-changed': None,
  /** `plan` is the title of the plan that begins with the copy, null where none does. */
  'copied-forward': z.object({ from: Text, label: Text, plan: Text.nullable() }),
  'assessment-began': OfEdition,
  'recommendations-applied': OfEdition,
  'adoption-step': z.object({
    // Publishing is told of by itself.
    move: AdoptionTransition.exclude(['publish']),
    label: Text,
    /** Empty where none was given. */
    reason: Text,
  }),
  published: OfEdition,
  'second-person-asked': OfRequest,
  'second-person-decided': OfRequest.extend({ outcome: z.enum(['agreed', 'refused', 'taken-back']) }),
  'four-eyes-ended': None,
  'plan-file-added': Named,
  'text-translated': OfText,
  'translation-removed': OfText,
  'translations-taken': z.object({ count: Count, name: Text }),
  imported: Named,
  'value-typed': Titled,
  'values-typed': Titled,
  'import-undone': OfFiles,
  'monthly-round': OfFiles,
  'series-added': Titled,
  'people-imported': Titled,
  'peer-group-added': Titled,
  'peer-group-changed': Titled,
  'peer-group-removed': Titled,
  'series-of-sum-added': z.object({ title: Text, count: Count }),
  'carried-over': z.object({ names: z.array(Text) }),
  /** `on` is a day (ISO 8601). */
  'succession-proposed': z.object({ on: Text }),
  'succession-answered': z.object({ answer: z.enum(['agreed', 'agreed-with-restricted', 'refused']) }),
  commented: z.object({ kind: Kind }),
  'comment-settled': None,
  'comment-reopened': None,
  invited: Named,
  'invitation-accepted': Named,
  'rights-changed': Named,
  'member-removed': Named,
  'member-erased': None,
  'administrator-made': Named,
  'reset-link-made': Named,
  'second-factor-reset': Named,
  'practice-copy-made': None,
  'practice-copy-removed': None,
  /** The English sentence of a change that was recorded before summaries were codes. */
  stored: z.object({ text: Text }),
} as const;

type Done = { readonly [Code in keyof typeof DONE]: z.infer<(typeof DONE)[Code]> };

/** What one change did, as the history tells it, beside an undoing. */
export type DoneSummary = CodedOf<Done>;

/** What the history tells of a change, by code. */
export interface ChangeSummaries extends Done {
  /** A change was taken back: `of` is what it had done. */
  readonly undid: { readonly of: DoneSummary };
}
export type ChangeSummary = CodedOf<ChangeSummaries>;

/** A summary as the change log keeps it: JSON, or the sentence itself where nothing else is known. */
export const summaryToText = (summary: ChangeSummary): string => (summary.code === 'stored' ? summary.text : JSON.stringify(summary));

/** What `summaryToText` has written. Everything else is a sentence of before there were codes. */
export function summaryFromText(text: string): ChangeSummary {
  const read = text.startsWith('{') ? readSummary(parsed(text)) : null;
  return read ?? { code: 'stored', text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const Coded = z.looseObject({ code: z.string() });
const Undid = z.object({ code: z.literal('undid'), of: z.unknown() });

function readSummary(value: unknown): ChangeSummary | null {
  const undid = Undid.safeParse(value);
  if (!undid.success) return readDone(value);
  const of = readDone(undid.data.of);
  return of === null ? null : { code: 'undid', of };
}

function readDone(value: unknown): DoneSummary | null {
  const coded = Coded.safeParse(value);
  if (!coded.success) return null;
  const { code, ...given } = coded.data;
  const schema = Object.hasOwn(DONE, code) ? DONE[code as keyof typeof DONE] : null;
  if (schema === null) return null;
  const read = schema.safeParse(schema === None ? null : given);
  // The schema of a code reads the parameters of that code, which TypeScript does not see through the union.
  return read.success ? ({ code, ...read.data } as DoneSummary) : null;
}

/** What could not be put back as it was. */
export interface PutBackRemarks {
  /** The item named one of the kind `named` that is gone. */
  readonly 'named-is-gone': { readonly title: string; readonly named: NamedKind };
  readonly 'address-taken': { readonly kind: NamedKind; readonly title: string; readonly slug: string; readonly free: string };
  /** What named the item has been removed since. */
  readonly 'naming-is-gone': { readonly kind: NamedKind };
  readonly 'naming-has-changed': { readonly kind: NamedKind; readonly title: string };
}
export type PutBackRemark = CodedOf<PutBackRemarks>;
