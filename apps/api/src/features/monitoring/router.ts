import { EditionId, IsoDate } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { changeReminders, previewDigests, readCalendar, readReport, sendTestEmail } from './monitoring.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const monitoringRouter = router({
  report: memberProcedure
    .input(OneEdition.extend({ since: IsoDate, until: IsoDate }))
    .query(async ({ ctx, input }) => orThrow(await readReport(ctx.context, input))),
  calendar: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await readCalendar(ctx.context, input))),
  digests: memberProcedure
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await previewDigests(ctx.context, { ...input, origin: ctx.services.origin }))),
  setReminders: memberProcedure
    .input(z.strictObject({ wanted: z.boolean() }))
    .mutation(({ ctx, input }) => changeReminders(ctx.context, input)),
  sendTestEmail: memberProcedure.mutation(async ({ ctx }) => orThrow(await sendTestEmail(ctx.services.mailer, ctx.member.email))),
});
