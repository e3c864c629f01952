import { readPartnership } from '@saferplan/database/plan';
import { z } from 'zod';
import { orThrow } from '../trpc/failure.ts';
import { memberProcedure, publicProcedure, router } from '../trpc/procedures.ts';
import {
  changeMember,
  eraseMember,
  invite,
  makeResetLink,
  readLink,
  readPeople,
  removeMember,
  revokeLink,
  followLink,
  sendResetLink,
} from './member.service.ts';

const Token = z.string().max(100);
const OneMember = z.strictObject({ userId: z.string().max(100) });

export const accountsRouter = router({
  /** Who is signed in, what they may do, and for which partnership; null where nobody is. */
  session: publicProcedure.query(async ({ ctx }) => {
    if (ctx.member === null) return null;
    const { work, email, role, publisher, reminders, partnerships } = ctx.member;
    const { id, name, leads } = work.actor;
    return { id, name, email, role, publisher, reminders, leads, partnerships, partnership: await readPartnership(work.db, work.scope) };
  }),
  readLink: publicProcedure
    .input(z.strictObject({ token: Token }))
    .query(async ({ ctx, input }) => orThrow(await readLink(ctx.accounts.db, { ...input, now: new Date() }))),
  useLink: publicProcedure
    .input(z.strictObject({ token: Token, password: z.string().max(1000) }))
    .mutation(async ({ ctx, input }) => orThrow(await followLink(ctx.accounts.db, ctx.accounts.auth, { ...input, now: new Date() }))),
  /** How people can sign in here. */
  waysIn: publicProcedure.query(({ ctx }) => ({ provider: ctx.surroundings.providerName, mail: ctx.surroundings.mailer !== null })),
  /** Asks for a link by mail. The answer is the same for every address, and comes before anything is looked up. */
  forgotPassword: publicProcedure.input(z.strictObject({ email: z.email().max(254) })).mutation(({ ctx, input }) => {
    const { mailer, origin, logger } = ctx.surroundings;
    sendResetLink({ db: ctx.accounts.db, mailer, origin }, { email: input.email, now: new Date() }).catch(logger.error);
    return null;
  }),
  people: memberProcedure.query(({ ctx }) => readPeople(ctx.work)),
  invite: memberProcedure
    .input(z.strictObject({ invitation: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await invite(ctx.work, { invitation: input.invitation }))),
  makeResetLink: memberProcedure.input(OneMember).mutation(async ({ ctx, input }) => orThrow(await makeResetLink(ctx.work, input))),
  revokeLink: memberProcedure
    .input(z.strictObject({ id: z.string().max(100) }))
    .mutation(async ({ ctx, input }) => orThrow(await revokeLink(ctx.work, input))),
  changeMember: memberProcedure
    .input(OneMember.extend({ fields: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await changeMember(ctx.work, { ...input, fields: input.fields }))),
  eraseMember: memberProcedure
    .input(OneMember)
    .mutation(async ({ ctx, input }) => orThrow(await eraseMember(ctx.work, ctx.accounts.auth, input))),
  removeMember: memberProcedure
    .input(OneMember)
    .mutation(async ({ ctx, input }) => orThrow(await removeMember(ctx.work, ctx.accounts.auth, input))),
});
