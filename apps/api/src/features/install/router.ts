import { refuse } from '@saferplan/domain/shared';
import { z } from 'zod';
import type { Context, SignedIn } from '../../platform/trpc/context.ts';
import { ADMINISTRATORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, publicProcedure, router } from '../../platform/trpc/procedures.ts';
import { beginPartnership } from './begin-partnership.ts';

const Given = z.strictObject({ given: z.unknown() });

export const partnershipsRouter = router({
  begin: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Begins a partnership without a package, for the operator of the installation alone, who becomes its administrator.',
      inPractice: 'refused',
    })
    .input(Given)
    .mutation(({ ctx, input }) => beginAsOperator(ctx, { ...ctx.context.actor, email: ctx.member.email }, input.given)),
  /** The same for an operator who belongs to no partnership: of an installation whose configuration names none. */
  beginFirst: publicProcedure
    .meta({
      access: 'everybody',
      summary:
        'Begins a partnership for the operator of the installation who belongs to none yet, and is signed in; refused to everybody else.',
    })
    .input(Given)
    .mutation(async ({ ctx, input }) => {
      const who = ctx.member === null ? await ctx.accounts.signedIn() : null;
      return who === null ? orThrow(refuse({ code: 'not-allowed' })) : beginAsOperator(ctx, who, input.given);
    }),
});

async function beginAsOperator(
  { accounts: { db }, services: { operator } }: Context,
  { id, name, email }: SignedIn,
  given: unknown,
): Promise<{ readonly slug: string }> {
  if (email.toLowerCase() !== operator.email) return orThrow(refuse({ code: 'not-allowed' }));
  const actor = { id, name, role: 'administrator', leads: [] } as const;
  const begun = orThrow(
    await beginPartnership(db, given, { actor, now: () => new Date(), packaged: operator.packaged, administrator: id }),
  );
  operator.onBegun(begun);
  return { slug: begun.slug };
}
