import { listChangesOf, listChangeSets, LoggedKind } from '@saferplan/database/change-log';
import { findItem, listEditions, listItems } from '@saferplan/database/plan';
import { readableItem } from '@saferplan/domain/accounts';
import { EditionFields, ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, EditionId, refuse, ok } from '@saferplan/domain/shared';
import { z } from 'zod';
import { ADMINISTRATORS, EDITORS, MEMBERS, WRITERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { Batch, runBatch } from './batch.service.ts';
import { readBin, restoreFromBin } from './bin.service.ts';
import { changeEdition, checkEditionById, copyEditionForward, readableEdition, readEdition } from './edition.service.ts';
import { CallersChangeId } from './done-already.ts';
import { beginFirstPlan } from './first-plan.service.ts';
import { changeItem, createItem, moveItem, removeItem } from './item.service.ts';
import { changePartnership } from './partnership.service.ts';
import { beginNextPlan, changePlan } from './plan.service.ts';
import { readableChanges } from './readable-changes.ts';
import { undoLast } from './undo.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });
const Home = EditionId.nullable();
const OneItem = z.strictObject({ kind: ItemKind, id: z.string().max(200) });
/** The schema of the item's kind reads these, in the service, where the rest of the item is known. */
const Fields = z.record(z.string().max(60), z.unknown());
const Version = z.int().min(1);
/** `overlap` says why they begin before those of the edition before end. */
const Years = EditionFields.pick({ label: true, startsOn: true, endsOn: true }).extend({ overlap: EditionFields.shape.overlap.optional() });

export const planRouter = router({
  editions: memberProcedure
    .meta({ access: MEMBERS, summary: 'The editions, newest first.' })
    .query(({ ctx }) => listEditions(ctx.context.db, ctx.context.scope)),
  edition: memberProcedure
    .meta({ access: MEMBERS, summary: 'An edition with everything in it, and what its lineage needs of the one before.' })
    .input(OneEdition)
    .query(async ({ ctx, input }) => readableEdition(ctx.context.actor, orThrow(await readEdition(ctx.context, input)))),
  list: memberProcedure
    .meta({ access: MEMBERS, summary: 'The items of a kind.' })
    .input(z.strictObject({ kind: ItemKind, editionId: Home }))
    .query(async ({ ctx: { context }, input: { kind, editionId } }) =>
      (await listItems(context.db, context.scope, kind, editionId)).map((item) => readableItem(context.actor, kind, item)),
    ),
  item: memberProcedure
    .meta({ access: MEMBERS, summary: 'One item.' })
    .input(OneItem)
    .query(async ({ ctx, input }) => {
      const found = await findItem(ctx.context.db, ctx.context.scope, input.kind, input.id);
      return orThrow(
        found === null
          ? refuse({ code: 'not-found', what: input.kind })
          : ok({ ...found, item: readableItem(ctx.context.actor, input.kind, found.item) }),
      );
    }),
  create: memberProcedure
    .meta({ access: WRITERS, summary: 'Adds an item. Its fields are those of its kind.' })
    .input(z.strictObject({ kind: ItemKind, editionId: Home, fields: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await createItem(ctx.context, input))),
  change: memberProcedure
    .meta({ access: WRITERS, summary: 'Changes fields of an item. Refused where somebody has changed it since `version`.' })
    .input(OneItem.extend({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changeItem(ctx.context, input))),
  move: memberProcedure
    .meta({ access: WRITERS, summary: 'Moves an item among its siblings.' })
    .input(OneItem.extend({ to: z.int().min(0) }))
    .mutation(async ({ ctx, input }) => orThrow(await moveItem(ctx.context, input))),
  remove: memberProcedure
    .meta({ access: WRITERS, summary: 'Removes an item, with what hangs on it.' })
    .input(OneItem.extend({ version: Version }))
    .mutation(async ({ ctx, input }) => orThrow(await removeItem(ctx.context, input))),
  batch: memberProcedure
    .meta({
      access: WRITERS,
      summary: 'Adds, changes, moves and removes several items, all or none, as one change that is undone at once.',
    })
    .input(Batch)
    .mutation(async ({ ctx, input }) => orThrow(await runBatch(ctx.context, input))),
  undo: memberProcedure
    .meta({ access: WRITERS, summary: 'Undoes one’s own last change.' })
    .input(z.strictObject({ editionId: Home, id: CallersChangeId.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await undoLast(ctx.context, input))),
  bin: memberProcedure
    .meta({ access: MEMBERS, summary: 'What was removed and can be brought back.' })
    .input(z.strictObject({ editionId: Home }))
    .query(({ ctx, input }) => readBin(ctx.context, input)),
  restore: memberProcedure
    .meta({ access: EDITORS, summary: 'Brings back what was removed.' })
    .input(z.strictObject({ editionId: Home, changeSetId: ChangeSetId, id: CallersChangeId.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await restoreFromBin(ctx.context, input))),
  beginFirst: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Begins the first plan of a partnership that has none: its years, a draft of its first edition, and its agencies.',
    })
    // Read in the service, which answers every fault with its path.
    .input(z.strictObject({ given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await beginFirstPlan(ctx.context, input.given))),
  copyForward: memberProcedure
    .meta({
      access: EDITORS,
      summary:
        'The draft that follows an edition, copied from it with its lineage begun: of as many years and of the same plan, unless others are given.',
    })
    // `newPlan` is read in the service, which answers every fault with its path.
    .input(OneEdition.extend({ years: Years.optional(), newPlan: Fields.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await copyEditionForward(ctx.context, input))),
  changeEdition: memberProcedure
    .meta({ access: EDITORS, summary: 'Changes what is written about an edition as a whole, its years among it.' })
    .input(OneEdition.extend({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changeEdition(ctx.context, input))),
  changePlan: memberProcedure
    .meta({
      access: EDITORS,
      summary: 'Changes the title, motto and years of the plan that a draft is of. Refused where somebody has changed them since `before`.',
    })
    .input(OneEdition.extend({ before: Fields, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changePlan(ctx.context, input))),
  beginNextPlan: memberProcedure
    .meta({ access: EDITORS, summary: 'Begins a new plan with a draft, which is of it from then on. Other editions stay where they are.' })
    .input(OneEdition.extend({ version: Version, plan: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await beginNextPlan(ctx.context, input))),
  changePartnership: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Changes what is said of the partnership itself.' })
    .input(z.strictObject({ version: Version, changes: Fields }))
    .mutation(async ({ ctx, input }) => orThrow(await changePartnership(ctx.context, input))),
  check: memberProcedure
    .meta({ access: MEMBERS, summary: 'What an edition lacks and what contradicts.' })
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await checkEditionById(ctx.context, input))),
  history: memberProcedure
    .meta({ access: MEMBERS, summary: 'Every change of an item.' })
    .input(z.strictObject({ kind: LoggedKind, id: z.string().max(200) }))
    .query(async ({ ctx: { context }, input }) =>
      readableChanges(context.actor, await listChangesOf(context.db, context.scope, input.kind, input.id)),
    ),
  recentChanges: memberProcedure
    .meta({ access: MEMBERS, summary: 'The newest changes.' })
    .input(z.strictObject({ editionId: Home, limit: z.int().min(1).max(200).default(50) }))
    .query(async ({ ctx: { context }, input }) =>
      readableChanges(context.actor, await listChangeSets(context.db, context.scope, input.editionId, input.limit)),
    ),
});
