import { listMembers } from '@saferplan/database/accounts';
import { ItemKind } from '@saferplan/domain/plan';
import { CommentId, EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { addComment, changeComment, readComments } from './comment.service.ts';
import { meet } from './presence.service.ts';
import { searchAll } from './search.service.ts';

const Home = z.strictObject({ editionId: EditionId.nullable() });

export const teamworkRouter = router({
  comments: memberProcedure.input(Home).query(({ ctx, input }) => readComments(ctx.context, input)),
  comment: memberProcedure
    .input(z.strictObject({ kind: ItemKind, id: z.string().max(200), text: z.string().max(10_000) }))
    .mutation(async ({ ctx, input }) => orThrow(await addComment(ctx.context, input))),
  settle: memberProcedure
    .input(Home.extend({ id: CommentId, settled: z.boolean() }))
    .mutation(async ({ ctx, input }) => orThrow(await changeComment(ctx.context, input))),
  /** The members that can be mentioned or own an action, with what they are. */
  names: memberProcedure.query(async ({ ctx }) =>
    (await listMembers(ctx.context.db, ctx.context.scope)).map(({ userId, name, role }) => ({ userId, name, role })),
  ),
  meet: memberProcedure
    .input(z.strictObject({ tab: z.string().regex(/^[0-9a-z-]{1,60}$/), place: z.string().max(300) }))
    .mutation(({ ctx, input }) => meet(ctx.context, input)),
  search: memberProcedure.input(z.strictObject({ query: z.string().max(200) })).query(({ ctx, input }) => searchAll(ctx.context, input)),
});
