import { listMembers } from '@saferplan/database/accounts';
import { ItemKind } from '@saferplan/domain/plan';
import { CommentId, EditionId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { addComment, changeComment, readComments } from './comment.service.ts';
import { meet } from './presence.service.ts';
import { searchAll } from './search.service.ts';
import { readWaiting } from './waiting.service.ts';

const Home = z.strictObject({ editionId: EditionId.nullable() });

export const teamworkRouter = router({
  comments: memberProcedure
    .meta({ access: MEMBERS, summary: 'What was said about an edition’s items.' })
    .input(Home)
    .query(({ ctx, input }) => readComments(ctx.context, input)),
  comment: memberProcedure
    .meta({ access: MEMBERS, summary: 'Says something about an item, with mentions.' })
    .input(z.strictObject({ kind: ItemKind, id: z.string().max(200), text: z.string().max(10_000) }))
    .mutation(async ({ ctx, input }) => orThrow(await addComment(ctx.context, input))),
  settle: memberProcedure
    .meta({ access: MEMBERS, summary: 'Closes a thread, or opens it again.' })
    .input(Home.extend({ id: CommentId, settled: z.boolean() }))
    .mutation(async ({ ctx, input }) => orThrow(await changeComment(ctx.context, input))),
  /** The members that can be mentioned, own an action or publish, with what they are. */
  names: memberProcedure.meta({ access: MEMBERS, summary: 'The names of members, to be mentioned.' }).query(async ({ ctx }) =>
    (await listMembers(ctx.context.db, ctx.context.scope)).map(({ userId, name, role, publisher }) => ({
      userId,
      name,
      role,
      publisher,
    })),
  ),
  meet: memberProcedure
    .meta({ access: MEMBERS, summary: 'Says where one is, and answers who else is there.' })
    .input(z.strictObject({ tab: z.string().regex(/^[0-9a-z-]{1,60}$/), place: z.string().max(300) }))
    .mutation(({ ctx, input }) => meet(ctx.context, input)),
  waiting: memberProcedure
    .meta({ access: MEMBERS, summary: 'Where the editions of the partnership stand, and what waits in it for whoever asks.' })
    .query(async ({ ctx }) => orThrow(await readWaiting(ctx.context, { publisher: ctx.member.publisher }))),
  search: memberProcedure
    .meta({ access: MEMBERS, summary: 'Finds items by words.' })
    .input(z.strictObject({ query: z.string().max(200) }))
    .query(({ ctx, input }) => searchAll(ctx.context, input)),
});
