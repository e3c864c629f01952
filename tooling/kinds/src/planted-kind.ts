import { type ItemKind, KINDS } from '@saferplan/domain/plan';
import { PUBLISHED_FIELDS } from '@saferplan/domain/publication';
import { itemWords } from '@saferplan/messages';
import { FORMS } from '../../../apps/admin/src/item-editor/fields/forms.ts';
import { SCREENS } from '../../../apps/admin/src/places/screen-of.ts';

/** A kind is planted: every record by kind that must know of it is a type error. */
type OfEveryKind = Readonly<Record<ItemKind, unknown>>;
type Planted = Readonly<Record<ItemKind | 'horizon', unknown>>;

export const kinds: readonly OfEveryKind[] = [KINDS, itemWords.en, itemWords.cy, FORMS, PUBLISHED_FIELDS];

// @ts-expect-error -- it is named, and not defined
export const defined: Planted = KINDS;
// @ts-expect-error -- it has no English name
export const inEnglish: Planted = itemWords.en;
// @ts-expect-error -- it has no Welsh name
export const inWelsh: Planted = itemWords.cy;
// @ts-expect-error -- it has no form
export const forms: Planted = FORMS;
// @ts-expect-error -- nothing says whether it is published
export const published: Planted = PUBLISHED_FIELDS;
// @ts-expect-error -- it is edited on no screen
export const screens: Planted = SCREENS;
