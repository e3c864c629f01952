import { z } from 'zod';
import { FinalDecisionBy } from '../adoption/state.ts';
import { PartnershipId, PlanId } from '../shared/id.ts';
import { lineOfText, optionalLine, prose, Slug } from '../shared/text.ts';

/** A Community Safety Partnership: the bodies that must, by section 5 of the Crime and Disorder Act 1998, act together. */
export const PartnershipFields = z.strictObject({
  slug: Slug,
  name: lineOfText(),
  shortName: lineOfText(40),
  area: lineOfText(120),
  force: lineOfText(120),
  chair: optionalLine(300),
  about: prose(4000),
  /** Who takes the final decision on an edition. */
  finalDecisionBy: FinalDecisionBy,
  /** Whether an edition is published by somebody else than whoever asks for it. */
  fourEyes: z.boolean(),
});
export type PartnershipFields = z.infer<typeof PartnershipFields>;
export const Partnership = PartnershipFields.extend({ id: PartnershipId, version: z.int().min(1) });
export type Partnership = z.infer<typeof Partnership>;

/** The multi-year rolling plan that each edition refreshes. Years are those in which a plan year begins and the last one ends. */
export const Plan = z.strictObject({
  id: PlanId,
  title: lineOfText(),
  motto: optionalLine(),
  startYear: z.int().min(1998).max(2200),
  endYear: z.int().min(1999).max(2205),
});
export type Plan = z.infer<typeof Plan>;
