import { EditionId, IsoDate, Language } from '@saferplan/domain/shared';
import { z } from 'zod';
import { ADMINISTRATORS, EDITORS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { changeReminders, previewDigests, readCalendar, readReport, sendTestEmail } from './monitoring.service.ts';

const OneEdition = z.strictObject({ editionId: EditionId });

export const monitoringRouter = router({
  report: memberProcedure
    .meta({ access: MEMBERS, summary: 'What happened between two days, for the next meeting.' })
    .input(OneEdition.extend({ since: IsoDate, until: IsoDate }))
    .query(async ({ ctx, input }) => orThrow(await readReport(ctx.context, input))),
  calendar: memberProcedure
    .meta({ access: MEMBERS, summary: 'Due dates, meetings and consultations of an edition as iCalendar.' })
    .input(OneEdition.extend({ language: Language.default('en') }))
    .query(async ({ ctx, input }) => orThrow(await readCalendar(ctx.context, input))),
  digests: memberProcedure
    .meta({ access: EDITORS, summary: 'The digests as they would be sent today.' })
    .input(OneEdition)
    .query(async ({ ctx, input }) => orThrow(await previewDigests(ctx.context, { ...input, origin: ctx.services.origin }))),
  setReminders: memberProcedure
    .meta({ access: MEMBERS, summary: 'Turns one’s own reminders on or off.' })
    .input(z.strictObject({ wanted: z.boolean() }))
    .mutation(({ ctx, input }) => changeReminders(ctx.context, input)),
  sendTestEmail: memberProcedure
    .meta({ access: ADMINISTRATORS, summary: 'Sends oneself an email, to see that mail arrives.', inPractice: 'refused' })
    .mutation(async ({ ctx }) => orThrow(await sendTestEmail(ctx.context, ctx.services.mailer, ctx.member.email))),
});
