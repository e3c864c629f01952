import { IsoMonth, PeerGroupId, SeriesId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { ANALYSTS, MEMBERS } from '../../platform/trpc/access.ts';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { compareSeries, readComparisonChoices } from './compare.service.ts';
import { addPeerGroup, changePeerGroup, removePeerGroup } from './peer-group.service.ts';

const OneGroup = z.strictObject({ id: PeerGroupId, version: z.int() });

export const peersRouter = router({
  choices: memberProcedure
    .meta({ access: MEMBERS, summary: 'What a series can be compared with: peer groups, counted areas and periods, numbers of people.' })
    .input(z.strictObject({ seriesId: SeriesId }))
    .query(async ({ ctx, input }) => orThrow(await readComparisonChoices(ctx.context, input))),
  compare: memberProcedure
    .meta({ access: MEMBERS, summary: 'A series beside the areas of a peer group: rates, funnel limits and verdict.' })
    .input(
      z.strictObject({
        seriesId: SeriesId,
        groupId: PeerGroupId,
        from: IsoMonth.optional(),
        to: IsoMonth.optional(),
        population: z.string().max(200).optional(),
      }),
    )
    .query(async ({ ctx, input }) => orThrow(await compareSeries(ctx.context, input))),
  add: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Adds a peer group.' })
    .input(z.strictObject({ group: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await addPeerGroup(ctx.context, { group: input.group }))),
  change: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Changes a peer group.' })
    .input(OneGroup.extend({ group: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await changePeerGroup(ctx.context, { ...input, group: input.group }))),
  remove: memberProcedure
    .meta({ access: ANALYSTS, summary: 'Removes a peer group.' })
    .input(OneGroup)
    .mutation(async ({ ctx, input }) => orThrow(await removePeerGroup(ctx.context, input))),
});
