import { AdoptionTransition, type AdoptionStep, EditionState } from '@saferplan/domain/adoption';
import { EditionId } from '@saferplan/domain/shared';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { AdoptionStepTable } from './adoption.tables.ts';
import type { PartnershipScope } from '../scope.ts';

/** Appends; steps cannot be changed or removed, which triggers see to. */
export async function appendAdoptionStep(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  editionId: EditionId,
  step: AdoptionStep,
): Promise<void> {
  await trx
    .insertInto('adoption_step')
    .values({
      partnership_id: scope.partnershipId,
      edition_id: editionId,
      move: step.move,
      from_state: step.from,
      to_state: step.to,
      meeting_id: step.meetingId,
      reason: step.reason,
      actor_id: step.actorId,
      actor_name: step.actorName,
      at: step.at,
      content_sha256: step.contentSha256,
    })
    .execute();
}

/** The steps that an edition took, oldest first. Index: `adoption_step_home`. */
export async function listAdoptionSteps(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId,
): Promise<readonly AdoptionStep[]> {
  const rows = await stepsIn(db, scope).where('edition_id', '=', editionId).orderBy('sequence').execute();
  return rows.map(stepOf);
}

/** The steps of every edition that took one, oldest first. Index: `adoption_step_home`. */
export async function loadAdoptionSteps(
  db: Kysely<Database>,
  scope: PartnershipScope,
): Promise<ReadonlyMap<EditionId, readonly AdoptionStep[]>> {
  const rows = await stepsIn(db, scope).select('edition_id').orderBy('edition_id').orderBy('sequence').execute();
  const byEdition = Map.groupBy(rows, (row) => EditionId.parse(row.edition_id));
  return new Map([...byEdition].map(([id, own]) => [id, own.map(stepOf)]));
}

const COLUMNS = ['move', 'from_state', 'to_state', 'meeting_id', 'reason', 'actor_id', 'actor_name', 'at', 'content_sha256'] as const;

const stepsIn = (db: Kysely<Database>, scope: PartnershipScope) =>
  db.selectFrom('adoption_step').select(COLUMNS).where('partnership_id', '=', scope.partnershipId);

const stepOf = (row: Pick<Selectable<AdoptionStepTable>, (typeof COLUMNS)[number]>): AdoptionStep => ({
  move: AdoptionTransition.parse(row.move),
  from: EditionState.parse(row.from_state),
  to: EditionState.parse(row.to_state),
  meetingId: row.meeting_id,
  reason: row.reason,
  actorId: row.actor_id,
  actorName: row.actor_name,
  at: row.at,
  contentSha256: row.content_sha256,
});
