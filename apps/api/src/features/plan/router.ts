import { listChangesOf, listChangeSets, LoggedKind } from '@saferplan/database/change-log';
import { findItem, listEditions, listItems } from '@saferplan/database/plan';
import { EditionFields, ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, EditionId, refuse, ok } from '@saferplan/domain/shared';
import { itemName } from '@saferplan/messages';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { Batch, runBatch } from './batch.service.ts';
import { readBin, restoreFromBin } from './bin.service.ts';
import { changeEdition, checkEditionById, copyEditionForward, readEdition } from './edition.service.ts';
import { CallersChangeId } from './done-already.ts';
import { beginFirstPlan } from './first-plan.service.ts';
import { changeItem, createItem, moveItem, removeItem } from './item.service.ts';
import { changePartnership } from './partnership.service.ts';
import { undoLast } from './undo.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });
const Home = EditionId.nullable();
const OneItem = z.strictObject({ kind: ItemKind, id: z.string().max(200) });
/** The schema of the item's kind reads these, in the service, where the rest of the item is known. */
const Fields = z.record(z.string().max(60), z.unknown());
const Version = z.int().min(1);
const Years = EditionFields.pick({ label: true, startsOn: true, endsOn: true });

export const planRouter = router({
  editions: memberProcedure.query(({ ctx }) => listEditions(ctx.context.db, ctx.context.scope)),
  edition: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await readEdition(ctx.context, input))),
  list: memberProcedure
    .input(z.strictObject({ kind: ItemKind, editionId: Home }))
    .query(({ ctx, input }) => listItems(ctx.context.db, ctx.context.scope, input.kind, input.editionId)),
  item: memberProcedure.input(OneItem).query(async ({ ctx, input }) => {
    const found = await findItem(ctx.context.db, ctx.context.scope, input.kind, input.id);
    return orThrow(found === null ? refuse({ code: 'not-found', what: itemName(input.kind) }) : ok(found));
  }),
  create: memberProcedure
    .input(z.strictObject({ kind: ItemKind, editionId: Home, fields: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await createItem(ctx.context, input))),
  change: memberProcedure
    .input(OneItem.extend({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changeItem(ctx.context, input))),
  move: memberProcedure
    .input(OneItem.extend({ to: z.int().min(0) }))
    .mutation(async ({ ctx, input }) => orThrow(await moveItem(ctx.context, input))),
  remove: memberProcedure
    .input(OneItem.extend({ version: Version }))
    .mutation(async ({ ctx, input }) => orThrow(await removeItem(ctx.context, input))),
  batch: memberProcedure.input(Batch).mutation(async ({ ctx, input }) => orThrow(await runBatch(ctx.context, input))),
  undo: memberProcedure
    .input(z.strictObject({ editionId: Home, id: CallersChangeId.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await undoLast(ctx.context, input))),
  bin: memberProcedure.input(z.strictObject({ editionId: Home })).query(({ ctx, input }) => readBin(ctx.context, input)),
  restore: memberProcedure
    .input(z.strictObject({ editionId: Home, changeSetId: ChangeSetId, id: CallersChangeId.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await restoreFromBin(ctx.context, input))),
  beginFirst: memberProcedure
    // Read in the service, which answers every fault with its path.
    .input(z.strictObject({ given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await beginFirstPlan(ctx.context, input.given))),
  copyForward: memberProcedure
    .input(OneEdition.extend({ years: Years.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await copyEditionForward(ctx.context, input))),
  changeEdition: memberProcedure
    .input(OneEdition.extend({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changeEdition(ctx.context, input))),
  changePartnership: memberProcedure
    .input(z.strictObject({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changePartnership(ctx.context, input))),
  check: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await checkEditionById(ctx.context, input))),
  history: memberProcedure
    .input(z.strictObject({ kind: LoggedKind, id: z.string().max(200) }))
    .query(({ ctx, input }) => listChangesOf(ctx.context.db, ctx.context.scope, input.kind, input.id)),
  recentChanges: memberProcedure
    .input(z.strictObject({ editionId: Home, limit: z.int().min(1).max(200).default(50) }))
    .query(({ ctx, input }) => listChangeSets(ctx.context.db, ctx.context.scope, input.editionId, input.limit)),
});
