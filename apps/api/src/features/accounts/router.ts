import { closeNotice, findUserById, listClosedNotices, setLanguage } from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { MemberFields } from '@saferplan/domain/accounts';
import { Language, refuse } from '@saferplan/domain/shared';
import { z } from 'zod';
import { ADMINISTRATORS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, publicProcedure, router } from '../../platform/trpc/procedures.ts';
import { afterResponse } from '../../http/after-response.ts';
import { countResetFrom } from './attempt-limits.ts';
import { deviceCookie } from './device-cookie.ts';
import { acceptInvitation, invite, joinWithNewAccount, readLink, revokeLink } from './invitation.service.ts';
import { changeMember, eraseMember, readPeople, removeMember } from './member.service.ts';
import { makeResetLink, sendResetLink, useResetLink } from './reset-link.service.ts';
import { resetSecondFactor, tellOfReset } from './second-factor.service.ts';

const Token = z.string().max(100);
const OneMember = z.strictObject({ userId: z.string().max(100) });

export const accountsRouter = router({
  /** Who is signed in, what they may do, and for which partnership; null where nobody is. */
  session: publicProcedure
    .meta({ access: 'everybody', summary: 'Who is signed in, of which partnership, and what they may do; null where nobody is.' })
    .query(async ({ ctx }) => {
      if (ctx.member === null) return null;
      const { context, email, role, publisher, reminders, partnerships, isPractice } = ctx.member;
      const { id, name, leads } = context.actor;
      return {
        id,
        name,
        email,
        role,
        publisher,
        reminders,
        leads,
        partnerships,
        isPractice,
        closedNotices: await listClosedNotices(ctx.accounts.db, id),
        /** In which language emails are for them; null until they have chosen one. */
        language: (await findUserById(ctx.accounts.db, id))?.language ?? null,
        /** Whether they may begin partnerships here. */
        isOperator: email.toLowerCase() === ctx.services.operator.email,
        partnership: await readPartnership(context.db, context.scope),
      };
    }),
  /** Who is signed in and belongs to no partnership; null for everybody else. */
  withoutPartnership: publicProcedure
    .meta({ access: 'everybody', summary: 'Whose account is signed in that belongs to no partnership; null where there is none such.' })
    .query(async ({ ctx }) => {
      const who = ctx.member === null ? await ctx.accounts.signedIn() : null;
      return who === null ? null : { email: who.email, isOperator: who.email.toLowerCase() === ctx.services.operator.email };
    }),
  readLink: publicProcedure
    .meta({ access: 'everybody', summary: 'Whom a link that was handed over is for, and what it does.' })
    .input(z.strictObject({ token: Token }))
    .query(async ({ ctx, input }) => orThrow(await readLink(ctx.accounts.db, { ...input, now: new Date() }))),
  /** Sets the password that a link allows to set: of a new account, or of the one that a reset link is for. */
  useLink: publicProcedure
    .meta({
      access: 'everybody',
      summary: 'Sets the password that a link allows to set: of a new account, or of the one that a reset link is for.',
    })
    .input(z.strictObject({ token: Token, password: z.string().max(1000) }))
    .mutation(async ({ ctx, input }) => {
      const { db, auth, client, forgetFirstSignIn } = ctx.accounts;
      const asked = { ...input, now: new Date() };
      const link = orThrow(await readLink(db, asked));
      if (link.purpose === 'invitation') return orThrow(await joinWithNewAccount({ db, auth }, asked));
      const { id, email } = orThrow(await useResetLink({ db, auth }, asked));
      forgetFirstSignIn(email);
      // They have proved who they are, so no stranger's tries slow them down in this browser.
      const { secret, authCookies } = await auth.$context;
      const secure = authCookies.sessionToken.attributes.secure === true;
      client.answer.append('set-cookie', await deviceCookie(secret, id, { secure }));
      return null;
    }),
  /** Accepts an invitation with the account that is signed in, whichever partnership it has been working for. */
  acceptInvitation: memberProcedure
    .meta({ access: MEMBERS, summary: 'Accepts an invitation with the account that is signed in.' })
    .input(z.strictObject({ token: Token }))
    .mutation(async ({ ctx, input }) =>
      orThrow(await acceptInvitation(ctx.accounts, { token: input.token, userId: ctx.context.actor.id, now: new Date() })),
    ),
  /** How people can sign in here. */
  waysIn: publicProcedure
    .meta({ access: 'everybody', summary: 'By which ways people can sign in here.' })
    .query(({ ctx }) => ({ provider: ctx.services.providerName, mail: ctx.services.mailer !== null })),
  /** Asks for a link by mail. The answer is the same for every address, and goes out before anything is looked up. */
  forgotPassword: publicProcedure
    .meta({
      access: 'everybody',
      summary: 'Sends a link to set a new password, where the address is a member’s. The answer is the same for everybody.',
    })
    .input(z.strictObject({ email: z.email().max(254) }))
    .mutation(async ({ ctx, input }) => {
      const { mailer, origin, logger } = ctx.services;
      const { db, client } = ctx.accounts;
      const now = new Date();
      const { allowed, retryAfterS } = await countResetFrom(db, client.address, now.getTime());
      if (!allowed) return orThrow(refuse({ code: 'too-many-requests', retryAfterS }));
      afterResponse(() => sendResetLink({ db, mailer, origin }, { email: input.email, now }), logger.error);
      return null;
    }),
  /** Closes a notice for good, wherever this account signs in. */
  closeNotice: memberProcedure
    .meta({ access: MEMBERS, summary: 'Closes a notice, such as the tour of a first visit, for good.' })
    .input(z.strictObject({ notice: z.enum(['tour']) }))
    .mutation(async ({ ctx, input }) => {
      await closeNotice(ctx.accounts.db, ctx.context.actor.id, input.notice);
      return null;
    }),
  /** Notes in which language the app speaks to somebody, so that emails do too. */
  noteLanguage: memberProcedure
    .meta({ access: MEMBERS, summary: 'Notes in which language the app speaks to this account, for emails.' })
    .input(z.strictObject({ language: Language }))
    .mutation(async ({ ctx, input }) => {
      await setLanguage(ctx.accounts.db, ctx.context.actor.id, input.language);
      return null;
    }),
  people: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'The members of the partnership, open invitations, and who signed in when.' })
    .query(({ ctx }) => readPeople(ctx.context)),
  invite: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Invites somebody by a link that is handed over.', inPractice: 'refused' })
    .input(z.strictObject({ invitation: z.unknown() }))
    .mutation(async ({ ctx, input }) =>
      orThrow(await invite(ctx.context, { invitation: input.invitation, operatorEmail: ctx.accounts.operatorEmail })),
    ),
  makeResetLink: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Makes a link by which a member sets a new password. Refused where their account belongs to another partnership too.',
      inPractice: 'refused',
    })
    .input(OneMember)
    .mutation(async ({ ctx, input }) => orThrow(await makeResetLink(ctx.context, ctx.accounts, input))),
  resetSecondFactor: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Takes the second factor off a member’s account and tells them. Refused where it belongs to another partnership too.',
      inPractice: 'refused',
    })
    .input(OneMember)
    .mutation(async ({ ctx, input }) => {
      const addressee = orThrow(await resetSecondFactor(ctx.context, ctx.accounts, input));
      const { mailer, origin } = ctx.services;
      tellOfReset(mailer, { ...addressee, by: ctx.context.actor.name, origin }).catch(ctx.services.logger.error);
      return null;
    }),
  revokeLink: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Takes back a link that has not been used.', inPractice: 'refused' })
    .input(z.strictObject({ id: z.string().max(100) }))
    .mutation(async ({ ctx, input }) => orThrow(await revokeLink(ctx.context, input))),
  changeMember: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Changes a member’s role, what they lead, or whether they may publish. Refused where that is not as `before` any more.',
      inPractice: 'refused',
    })
    .input(OneMember.extend({ fields: z.unknown(), before: MemberFields.optional() }))
    .mutation(async ({ ctx, input }) => orThrow(await changeMember(ctx.context, ctx.accounts, { ...input, fields: input.fields }))),
  eraseMember: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Ends a membership, and takes the person’s name and address out of what the partnership keeps.',
      inPractice: 'refused',
    })
    .input(OneMember)
    .mutation(async ({ ctx, input }) => orThrow(await eraseMember(ctx.context, ctx.accounts, input))),
  removeMember: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Ends a membership; the account goes with its last one.', inPractice: 'refused' })
    .input(OneMember)
    .mutation(async ({ ctx, input }) => orThrow(await removeMember(ctx.context, ctx.accounts, input))),
});
