import { IsoMonth, PeerGroupId, SeriesId } from '@saferplan/domain/shared';
import { z } from 'zod';
import { orThrow } from '../../platform/trpc/failure.ts';
import { memberProcedure, router } from '../../platform/trpc/procedures.ts';
import { compareSeries, readComparisonChoices } from './compare.service.ts';
import { addPeerGroup, changePeerGroup, removePeerGroup } from './peer-group.service.ts';

const OneGroup = z.strictObject({ id: PeerGroupId, version: z.int() });

export const peersRouter = router({
  choices: memberProcedure
    .input(z.strictObject({ seriesId: SeriesId }))
    .query(async ({ ctx, input }) => orThrow(await readComparisonChoices(ctx.context, input))),
  compare: memberProcedure
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
    .input(z.strictObject({ group: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await addPeerGroup(ctx.context, { group: input.group }))),
  change: memberProcedure
    .input(OneGroup.extend({ group: z.unknown() }))
    .mutation(async ({ ctx, input }) => orThrow(await changePeerGroup(ctx.context, { ...input, group: input.group }))),
  remove: memberProcedure.input(OneGroup).mutation(async ({ ctx, input }) => orThrow(await removePeerGroup(ctx.context, input))),
});
