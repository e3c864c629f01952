import type { AccountWords } from './account.ts';
import type { AdoptionWords } from './adoption.ts';
import type { BeginningWords } from './beginning.ts';
import { common, type CommonWords } from './common.ts';
import type { EntryWords } from './entry.ts';
import type { ExtensionsWords } from './extensions.ts';
import type { FeedbackWords } from './feedback.ts';
import type { FindingWords } from './findings.ts';
import { frame, type FrameWords } from './frame.ts';
import type { FundingWords } from './funding.ts';
import type { HelpWords } from './help.ts';
import type { HistoryWords } from './history.ts';
import type { LawWords } from './law.ts';
import type { MonitoringWords } from './monitoring.ts';
import type { SettingsWords } from './settings.ts';
import type { StartWords } from './start.ts';
import type { SuccessionWords } from './succession.ts';
import type { TableWords } from './tables.ts';
import type { TeamworkWords } from './teamwork.ts';
import type { TranslationWords } from './translation.ts';
import type { VersionsWords } from './versions.ts';

export { common, frame };

/** What officers read in the admin app, by part. Each part but those two has an address of its own, so that it loads with its screens. */
export interface AdminWords {
  readonly account: AccountWords;
  readonly adoption: AdoptionWords;
  readonly beginning: BeginningWords;
  readonly common: CommonWords;
  readonly entry: EntryWords;
  readonly extensions: ExtensionsWords;
  readonly feedback: FeedbackWords;
  readonly findings: FindingWords;
  readonly frame: FrameWords;
  readonly funding: FundingWords;
  readonly help: HelpWords;
  readonly history: HistoryWords;
  readonly law: LawWords;
  readonly monitoring: MonitoringWords;
  readonly settings: SettingsWords;
  readonly start: StartWords;
  readonly succession: SuccessionWords;
  readonly tables: TableWords;
  readonly teamwork: TeamworkWords;
  readonly translation: TranslationWords;
  readonly versions: VersionsWords;
}
