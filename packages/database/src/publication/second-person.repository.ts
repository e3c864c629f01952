import { Role } from '@saferplan/domain/accounts';
import { SecondPersonOutcome, type SecondPersonRequest, SecondPersonSubject } from '@saferplan/domain/publication';
import { SecondPersonRequestId } from '@saferplan/domain/shared';
import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** Adds a request for a second person's decision. */
export async function insertSecondPersonRequest(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  request: Omit<SecondPersonRequest, 'decision'>,
): Promise<void> {
  const { id, subject, reason, askedBy, askedAt } = request;
  await trx
    .insertInto('second_person_request')
    .values({
      id,
      partnership_id: scope.partnershipId,
      subject: JSON.stringify(subject),
      reason,
      actor_id: askedBy.id,
      actor_name: askedBy.name,
      actor_role: askedBy.role,
      at: askedAt,
    })
    .execute();
}

/** What was asked of a second person and what they decided, newest first. Index: `second_person_request_home`. */
export async function listSecondPersonRequests(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly SecondPersonRequest[]> {
  const rows = await db
    .selectFrom('second_person_request as request')
    .leftJoin('second_person_decision as decision', (join) =>
      join.onRef('decision.request_id', '=', 'request.id').onRef('decision.partnership_id', '=', 'request.partnership_id'),
    )
    .select([
      'request.id',
      'request.subject',
      'request.reason',
      'request.actor_id',
      'request.actor_name',
      'request.actor_role',
      'request.at',
    ])
    .select(['decision.outcome', 'decision.actor_id as decider_id', 'decision.actor_name as decider_name', 'decision.at as decided_at'])
    .where('request.partnership_id', '=', scope.partnershipId)
    .orderBy('request.sequence', 'desc')
    .execute();
  return rows.map((row) => ({
    id: SecondPersonRequestId.parse(row.id),
    subject: SecondPersonSubject.parse(JSON.parse(row.subject)),
    reason: row.reason,
    askedBy: { id: row.actor_id, name: row.actor_name, role: Role.parse(row.actor_role) },
    askedAt: row.at,
    decision:
      row.outcome === null
        ? null
        : {
            outcome: SecondPersonOutcome.parse(row.outcome),
            by: { id: row.decider_id ?? '', name: row.decider_name ?? '' },
            at: row.decided_at ?? '',
          },
  }));
}

/** Holds a request until the transaction ends, so that of two who decide at once the second finds it decided. */
export async function holdSecondPersonRequest(trx: Transaction<Database>, scope: PartnershipScope, id: string): Promise<void> {
  await trx
    .selectFrom('second_person_request')
    .select('id')
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .$if(trx.getExecutor().adapter instanceof PostgresAdapter, (query) => query.forUpdate())
    .execute();
}

/** Adds the decision on a request; the database refuses a second one. */
export async function insertSecondPersonDecision(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  requestId: SecondPersonRequestId,
  decision: Exclude<SecondPersonRequest['decision'], null>,
): Promise<void> {
  await trx
    .insertInto('second_person_decision')
    .values({
      request_id: requestId,
      partnership_id: scope.partnershipId,
      outcome: decision.outcome,
      actor_id: decision.by.id,
      actor_name: decision.by.name,
      at: decision.at,
    })
    .execute();
}
