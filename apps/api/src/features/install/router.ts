import { insertMembership } from '@saferplan/database/accounts';
import { refuse } from '@saferplan/domain/shared';
import { z } from 'zod';
import { ADMINISTRATORS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { beginPartnership } from './begin-partnership.ts';

export const partnershipsRouter = router({
  begin: memberProcedure
    .meta({
      access: ADMINISTRATORS,
      summary: 'Begins a partnership without a package, for the operator of the installation alone, who becomes its administrator.',
      inPractice: 'refused',
    })
    .input(z.strictObject({ given: z.unknown() }))
    .mutation(async ({ ctx, input }) => {
      const { operator } = ctx.services;
      if (ctx.member.email.toLowerCase() !== operator.email) return orThrow(refuse({ code: 'not-allowed' }));
      const { db } = ctx.accounts;
      const { actor, now } = ctx.context;
      const begun = orThrow(await beginPartnership(db, input.given, { actor, now, packaged: operator.packaged }));
      await insertMembership(db, { userId: actor.id, partnershipId: begun.id, role: 'administrator', publisher: true, leads: [] });
      operator.onBegun(begun);
      return { slug: begun.slug };
    }),
});
