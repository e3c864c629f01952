import { z } from 'zod';
import type { Item, ItemKind } from '../plan/index.ts';
import { Slug } from '../shared/text.ts';

/** Where something in a published plan stands: who published it, in which edition, and as what. */
export const SourceOfItem = z.strictObject({
  partnership: Slug,
  name: z.string(),
  label: z.string(),
  /** Of the publication, by which anybody can tell that it is unchanged. */
  sha256: z.string(),
  /** A JSON pointer (RFC 6901) into the published edition. */
  path: z.string(),
  /** What stands there, as it is called. */
  words: z.string(),
});
export type SourceOfItem = Readonly<z.infer<typeof SourceOfItem>>;

/** The kinds of items that are carried over. */
export const CARRIED_KINDS = [
  'agency',
  'contact',
  'subgroup',
  'priority',
  'outcome',
  'action',
  'indicator',
] as const satisfies readonly ItemKind[];
export type CarriedKind = (typeof CARRIED_KINDS)[number];

/** A new item, and everything that it was made of. */
export type CarriedItem = {
  readonly [Kind in CarriedKind]: { readonly kind: Kind; readonly item: Item<Kind>; readonly sources: readonly SourceOfItem[] };
}[CarriedKind];

/** What stays behind, and why. */
export interface LeftItem {
  readonly source: SourceOfItem;
  readonly why: 'done' | 'stopped' | 'extra-field' | 'series' | 'theme';
}

/** What people are asked, since the plans before do not say it of the new one. */
export interface CarriedQuestion {
  readonly itemId: string;
  readonly title: string;
  readonly about: 'summary' | 'aim' | 'why' | 'lead' | 'subgroup' | 'action-plan' | 'action-lead' | 'target';
  /** What each of the plans before says. */
  readonly said: readonly { readonly name: string; readonly words: string }[];
}

/** Everything that is carried over, in the order in which it can be stored; with what stays behind, and what people are asked. */
export interface CarriedOver {
  readonly items: readonly CarriedItem[];
  readonly left: readonly LeftItem[];
  readonly questions: readonly CarriedQuestion[];
}
