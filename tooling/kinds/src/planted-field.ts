import type { line } from '@saferplan/domain/fields';
import type { ItemFields, KINDS } from '@saferplan/domain/plan';
import { PUBLISHED_FIELDS, type Publishes, type SnapshotAction } from '@saferplan/domain/publication';
import { itemWords, type KindWords } from '@saferplan/messages';
import { SHOWN, type Shown } from '../../../apps/viewer/src/components/action-table.tsx';
import type { FormOf } from '../../../apps/admin/src/item-editor/fields/field-form.ts';
import { FORMS } from '../../../apps/admin/src/item-editor/fields/forms.ts';
import type { SheetOf } from '../../../packages/domain/src/plan-file/sheet-of-kind.ts';
import { SHEETS } from '../../../packages/domain/src/plan-file/sheets.ts';

/**
 * A required field is planted on actions: each place that must know of it is a type error. Nothing here runs; `pnpm types` fails where
 * one of these errors is no longer one, and the lines beside them show that the field, and nothing else, is what is wrong.
 */
type Action = (typeof KINDS)['action']['fields'];
type Planted = Action & { readonly costCode: ReturnType<typeof line> };

export const inEnglish: KindWords<Action> = itemWords.en.action;
// @ts-expect-error -- no word for the planted field
export const inEnglishPlanted: KindWords<Planted> = itemWords.en.action;

export const inWelsh: KindWords<Action> = itemWords.cy.action;
// @ts-expect-error -- no word for the planted field
export const inWelshPlanted: KindWords<Planted> = itemWords.cy.action;

export const form: FormOf<'action', Action> = FORMS.action;
// @ts-expect-error -- no editor for the planted field
export const formPlanted: FormOf<'action', Planted> = FORMS.action;

export const published: Publishes<Action> = PUBLISHED_FIELDS.action;
// @ts-expect-error -- nothing says whether the planted field is published
export const publishedPlanted: Publishes<Planted> = PUBLISHED_FIELDS.action;

export const filed: SheetOf<Action> = SHEETS.action;
// @ts-expect-error -- no column of the plan file for the planted field
export const filedPlanted: SheetOf<Planted> = SHEETS.action;

type ShownOf<Part> = { readonly [Field in keyof Part]: Shown };
export const shown: ShownOf<SnapshotAction> = SHOWN;
// @ts-expect-error -- where it is published, the public list of actions does not show it
export const shownPlanted: ShownOf<SnapshotAction & { readonly costCode: string }> = SHOWN;

// @ts-expect-error -- an action that is written out in full lacks it
export const writtenOut: ItemFields<'action'> & { readonly costCode: string } = {} as ItemFields<'action'>;
