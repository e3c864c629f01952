import { z } from 'zod';
import type { Role } from '../accounts/role.ts';
import { PublicationId, type SecondPersonRequestId } from '../shared/id.ts';
import { refuse, ok, type Result } from '../shared/result.ts';
import type { UnmetCondition } from '../shared/unmet.ts';

/** What one person may ask for and a second has to agree to, whatever the settings say. */
export const SecondPersonSubject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('withdraw'),
    /** Each a publication and a JSON pointer to a text of it; an empty pointer is the whole publication. */
    passages: z
      .array(z.strictObject({ publicationId: PublicationId, path: z.string().max(500) }))
      .min(1)
      .max(500),
  }),
  z.strictObject({ kind: z.literal('end-four-eyes') }),
]);
export type SecondPersonSubject = z.infer<typeof SecondPersonSubject>;

export const SecondPersonOutcome = z.enum(['agreed', 'refused', 'taken-back']);
export type SecondPersonOutcome = z.infer<typeof SecondPersonOutcome>;

export interface SecondPersonRequest {
  readonly id: SecondPersonRequestId;
  readonly subject: SecondPersonSubject;
  readonly reason: string;
  readonly askedBy: { readonly id: string; readonly name: string; readonly role: Role };
  /** ISO 8601, UTC. */
  readonly askedAt: string;
  /** Null while nobody has decided. */
  readonly decision: {
    readonly outcome: SecondPersonOutcome;
    readonly by: { readonly id: string; readonly name: string };
    /** ISO 8601, UTC. */
    readonly at: string;
  } | null;
}

/** Whether somebody may decide on a request in this way, or why not. Only who asked takes back; only others agree or refuse. */
export function decideSecondPerson(
  request: SecondPersonRequest,
  decider: { readonly id: string },
  outcome: SecondPersonOutcome,
): Result<null, readonly UnmetCondition[]> {
  if (request.decision !== null) return refuse([{ code: 'decided-already' }]);
  const isOwn = request.askedBy.id === decider.id;
  if (outcome === 'taken-back') return isOwn ? ok(null) : refuse([{ code: 'not-yours-to-take-back' }]);
  return isOwn ? refuse([{ code: 'yours-to-be-decided' }]) : ok(null);
}
