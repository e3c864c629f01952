import { listItems } from '@saferplan/database/plan';
import { readableItem } from '@saferplan/domain/accounts';
import { type Item, type ItemFields, type ItemId, ItemKind, type KINDS, kindOf, ITEM_KINDS } from '@saferplan/domain/plan';
import { ChangeSetId, EditionId } from '@saferplan/domain/shared';
import { itemName } from '@saferplan/messages';
import type { TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import { z } from 'zod';
import { MEMBERS, type Meta, type Rule } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure } from '../../platform/trpc/procedures.ts';
import type { Touched } from '../../platform/record-changes.ts';
import { changeItem, createItem, moveItem, removeItem } from './item.service.ts';

type Added<Kind extends ItemKind> = (typeof KINDS)[Kind]['added']['_zod']['input'];
/** The edition that an item is in; those that editions share are in none. */
type HomeOf<Kind extends ItemKind> = (typeof KINDS)[Kind]['home'] extends 'partnership'
  ? { readonly editionId?: null }
  : { readonly editionId: EditionId };

/** What a change answers: the item as it stands, and everything else that it touched. */
interface Answer<Kind extends ItemKind> extends Touched {
  readonly item: Item<Kind>;
}

// Aliases: an interface has no index signature, and no router takes it.
type ItemProcedures<Kind extends ItemKind> = {
  list: TRPCQueryProcedure<{ input: HomeOf<Kind>; output: readonly Item<Kind>[]; meta: Meta }>;
  add: TRPCMutationProcedure<{ input: HomeOf<Kind> & { readonly fields: Added<Kind> }; output: Answer<Kind>; meta: Meta }>;
  change: TRPCMutationProcedure<{
    input: { readonly id: ItemId<Kind>; readonly version: number; readonly changes: Partial<ItemFields<Kind>> };
    output: Answer<Kind>;
    meta: Meta;
  }>;
  move: TRPCMutationProcedure<{ input: { readonly id: ItemId<Kind>; readonly to: number }; output: Answer<Kind>; meta: Meta }>;
  remove: TRPCMutationProcedure<{ input: { readonly id: ItemId<Kind>; readonly version: number }; output: Touched; meta: Meta }>;
};
export type ItemsRouter = { [Kind in ItemKind]: ItemProcedures<Kind> };

const Stored = z.looseObject({ id: z.string(), position: z.int(), version: z.int() });
const TouchedSchema = z.object({
  changeSetId: ChangeSetId,
  kept: z.array(z.object({ kind: ItemKind, item: Stored })),
  gone: z.array(z.object({ kind: ItemKind, id: z.string() })),
});

/** The procedures of one kind: each takes and answers what its definition says, and is for those who may change items of it. */
function proceduresOf(kind: ItemKind) {
  const { home, changedBy, added, changes, item, id } = kindOf(kind);
  const name = itemName(kind);
  const writers: Rule = ['administrator', 'editor', ...changedBy];
  const Home = home === 'partnership' ? { editionId: z.null().default(null) } : { editionId: EditionId };
  const Changed = TouchedSchema.extend({ item });
  const version = z.int().min(1);
  const procedure = (summary: string, access: Rule) => memberProcedure.meta({ access, summary });
  return {
    list: procedure(`Every ${name}, in order.`, MEMBERS)
      .input(z.strictObject(Home))
      .output(z.array(item))
      .query(async ({ ctx: { context }, input }) =>
        (await listItems(context.db, context.scope, kind, input.editionId)).map((one) => readableItem(context.actor, kind, one)),
      ),
    add: procedure(`Adds one ${name}, at the end of its siblings.`, writers)
      .input(z.strictObject({ ...Home, fields: added }))
      .output(Changed)
      .mutation(async ({ ctx, input }) =>
        withItem(orThrow(await createItem(ctx.context, { kind, editionId: input.editionId, fields: { ...input.fields } }))),
      ),
    change: procedure(`Changes fields of one ${name}. Refused where somebody has changed them since \`version\`.`, writers)
      .input(z.strictObject({ id, version, changes }))
      .output(Changed)
      .mutation(async ({ ctx, input }) =>
        withItem(
          orThrow(await changeItem(ctx.context, { kind, id: input.id, version: input.version, changes: { ...input.changes } })),
          input.id,
        ),
      ),
    move: procedure(`Moves one ${name} among its siblings, to a place counted from 0.`, writers)
      .input(z.strictObject({ id, to: z.int().min(0) }))
      .output(Changed)
      .mutation(async ({ ctx, input }) => withItem(orThrow(await moveItem(ctx.context, { kind, ...input })), input.id)),
    remove: procedure(`Removes one ${name}, with what hangs on it.`, writers)
      .input(z.strictObject({ id, version }))
      .output(TouchedSchema)
      .mutation(async ({ ctx, input }) => mutable(orThrow(await removeItem(ctx.context, { kind, ...input })))),
  };
}

/** The same with lists that may be changed, as schemas have them. */
const mutable = ({ kept, gone, ...rest }: Touched) => ({ ...rest, kept: [...kept], gone: [...gone] });

/** What a change touched, with the item that it was of: the one of this identifier, else the first. */
function withItem(touched: Touched, id?: string) {
  const found = touched.kept.find(({ item }) => id === undefined || item.id === id) ?? touched.kept[0];
  if (found === undefined) throw new Error('A change that is no removal leaves its item');
  return { ...mutable(touched), item: found.item };
}

/** Typed procedures for the items of every kind: `items.action.change({ id, version, changes: { due: '2018-03' } })`. */
// Each kind's procedures take and answer what its schemas say, which the declared type spells out; fromEntries cannot say so.
export const itemsRouter = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, proceduresOf(kind)])) as unknown as ItemsRouter;
