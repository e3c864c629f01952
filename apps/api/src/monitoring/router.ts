import { EditionId, IsoDate } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../trpc/failure.ts';
import { memberProcedure, router } from '../trpc/procedures.ts';
import { changeReminders, previewDigests, readCalendar, readReport, sendTestLetter } from './monitoring.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const monitoringRouter = router({
  report: memberProcedure
    .input(OneEdition.extend({ since: IsoDate, until: IsoDate }))
    .query(async ({ ctx, input }) => orThrow(await readReport(ctx.work, input))),
  calendar: memberProcedure.input(OneEdition).query(async ({ ctx, input }) => orThrow(await readCalendar(ctx.work, input))),
  digests: memberProcedure
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await previewDigests(ctx.work, { ...input, origin: ctx.surroundings.origin }))),
  setReminders: memberProcedure
    .input(z.strictObject({ wanted: z.boolean() }))
    .mutation(({ ctx, input }) => changeReminders(ctx.work, input)),
  sendTestLetter: memberProcedure.mutation(async ({ ctx }) => orThrow(await sendTestLetter(ctx.surroundings.mailer, ctx.member.email))),
});
