import type {
  AccessLinkTable,
  AccountTable,
  MembershipTable,
  RateLimitTable,
  ResetLinkTable,
  SessionTable,
  SignInEventTable,
  TwoFactorTable,
  UserTable,
  VerificationTable,
} from './accounts/account.tables.ts';
import type { AdoptionStepTable, DocumentTable } from './adoption/adoption.tables.ts';
import type { ChangeLogTable, ChangeSetTable } from './change-log/change-log.table.ts';
import type { FeedbackTable } from './feedback/feedback.table.ts';
import type { JobTable } from './jobs/job.table.ts';
import type { EditionTable } from './plan/edition.table.ts';
import type { ItemTable } from './plan/item.tables.ts';
import type { BegunPartnershipTable, InstalledPackageTable, PartnershipTable, PlanTable } from './plan/partnership.table.ts';
import type { AreaCountTable, PeerGroupTable, PopulationEditionTable } from './peers/peers.tables.ts';
import type { PlaceOutlineTable, SmallAreaCountTable } from './places/places.tables.ts';
import type { ClosureTable } from './publication/closure.table.ts';
import type { PracticeCopyTable } from './practice/practice-copy.table.ts';
import type { PublicationTable } from './publication/publication.table.ts';
import type { PublishedRevisionTable } from './publication/published-revision.table.ts';
import type { SecondPersonDecisionTable, SecondPersonRequestTable, WithdrawalTable } from './publication/withdrawal.table.ts';
import type { CarriedItemTable, SuccessionAnswerTable, SuccessionTable } from './succession/succession.tables.ts';
import type { CommentTable, PresenceTable } from './teamwork/teamwork.tables.ts';
import type { ImportTable, ObservationChangeTable, ObservationTable } from './spc/spc.tables.ts';

/** Every table. */
export interface Database {
  partnership: PartnershipTable;
  begun_partnership: BegunPartnershipTable;
  installed_package: InstalledPackageTable;
  plan: PlanTable;
  edition: EditionTable;
  /** Stands for the table of any item kind: all share these columns, see `item.tables.ts`. */
  item: ItemTable;
  change_set: ChangeSetTable;
  change_log: ChangeLogTable;
  publication: PublicationTable;
  withdrawal: WithdrawalTable;
  succession: SuccessionTable;
  succession_answer: SuccessionAnswerTable;
  closure: ClosureTable;
  carried_item: CarriedItemTable;
  published_revision: PublishedRevisionTable;
  second_person_request: SecondPersonRequestTable;
  second_person_decision: SecondPersonDecisionTable;
  observation: ObservationTable;
  import: ImportTable;
  observation_change: ObservationChangeTable;
  area_count: AreaCountTable;
  small_area_count: SmallAreaCountTable;
  place_outline: PlaceOutlineTable;
  peer_group: PeerGroupTable;
  population_edition: PopulationEditionTable;
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  rateLimit: RateLimitTable;
  twoFactor: TwoFactorTable;
  membership: MembershipTable;
  access_link: AccessLinkTable;
  reset_link: ResetLinkTable;
  sign_in_event: SignInEventTable;
  adoption_step: AdoptionStepTable;
  document: DocumentTable;
  comment: CommentTable;
  presence: PresenceTable;
  feedback: FeedbackTable;
  job: JobTable;
  practice_copy: PracticeCopyTable;
}
