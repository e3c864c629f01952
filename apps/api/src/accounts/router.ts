import { readPartnership } from '@saferplan/database/plan';
import { publicProcedure, router } from '../trpc/procedures.ts';

export const accountsRouter = router({
  /** Who is signed in, and for which partnership; null where nobody is. */
  session: publicProcedure.query(async ({ ctx }) => {
    if (ctx.member === null) return null;
    const { work, email, role } = ctx.member;
    return { name: work.actor.name, email, role, partnership: await readPartnership(work.db, work.scope) };
  }),
});
