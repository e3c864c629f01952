import { EditionId, SuccessionId } from '@saferplan/domain/shared';
import { SuccessionAnswer } from '@saferplan/domain/succession';
import { z } from 'zod';
import { ADMINISTRATORS, MEMBERS } from '../../platform/trpc/access.ts';
import type { Services } from '../../platform/trpc/context.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { addSummedSeries, offerSeries } from './add-series.service.ts';
import { carriedInto, carryIntoDraft } from './carry-over.service.ts';
import { nameablePartnerships } from './partnerships-named.ts';
import { matchPriorities } from './plans-before.ts';
import { answerSuccession, proposeSuccession, seeSuccessions } from './succession.service.ts';

const isOperator = ({ member, services }: { readonly member: { readonly email: string }; readonly services: Services }): boolean =>
  member.email.toLowerCase() === services.operator.email;

const OneSuccession = z.strictObject({ id: SuccessionId });

/** `ctx.accounts.db` is the installation's own connection: a succession is read by every partnership that it names. */
// The public is told at once that a partnership ends, which nobody can take back: hence administrators who may publish.
export const successionRouter = router({
  list: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'The successions that name the partnership, with what each partnership says to them.' })
    .query(({ ctx }) => seeSuccessions(ctx.context, ctx.accounts.db)),
  nameable: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'The partnerships that the asker may name in a succession.' })
    .query(async ({ ctx }) =>
      (await nameablePartnerships(ctx.context, ctx.accounts.db, { isOperator: isOperator(ctx) })).map(({ slug, name }) => ({ slug, name })),
    ),
  propose: memberProcedure
    .meta({
      access: 'publishing-administrators',
      summary: 'Proposes that partnerships end and others take their place; it holds once the administrators of all have agreed.',
      inPractice: 'refused',
    })
    // Read in the service, which answers every fault with its path.
    .input(z.strictObject({ given: z.unknown(), sharesRestricted: z.boolean() }))
    .mutation(async ({ ctx, input }) =>
      orThrow(await proposeSuccession(ctx.context, ctx.accounts.db, { ...input, given: input.given, isOperator: isOperator(ctx) })),
    ),
  answer: memberProcedure
    .meta({
      access: 'publishing-administrators',
      summary: 'Agrees to a succession, lets restricted figures cross or takes that back, or refuses it.',
      inPractice: 'refused',
    })
    .input(OneSuccession.extend({ answer: SuccessionAnswer }))
    .mutation(async ({ ctx, input }) => orThrow(await answerSuccession(ctx.context, ctx.accounts.db, input))),
  matches: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Which priorities of the plans before could become one, and what speaks for it; people decide.',
    })
    .input(OneSuccession)
    .query(async ({ ctx, input }) => orThrow(await matchPriorities(ctx.context, ctx.accounts.db, input))),
  carryOver: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Carries what was decided into a draft, with where each item came from.',
      inPractice: 'refused',
    })
    .input(OneSuccession.extend({ editionId: EditionId, given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await carryIntoDraft(ctx.context, ctx.accounts.db, { ...input, given: input.given }))),
  carried: memberProcedure
    .meta({ access: MEMBERS, summary: 'Where the items of an edition came from that were carried over.' })
    .input(z.strictObject({ editionId: EditionId }))
    .query(({ ctx, input }) => carriedInto(ctx.context, input)),
  series: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'The series of the partnerships before that can be added.' })
    .input(OneSuccession)
    .query(async ({ ctx, input }) => orThrow(await offerSeries(ctx.context, ctx.accounts.db, input))),
  addSeries: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Adds a series on the new area, with a value only where every part has one.',
      inPractice: 'refused',
    })
    .input(OneSuccession.extend({ given: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await addSummedSeries(ctx.context, ctx.accounts.db, { ...input, given: input.given }))),
});
