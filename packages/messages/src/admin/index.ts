import type { AccountWords } from './account.ts';
import { common, type CommonWords } from './common.ts';
import { frame, type FrameWords } from './frame.ts';
import type { HelpWords } from './help.ts';

export { common, frame };

/** What officers read in the admin app, by part. Parts that few screens need have an address of their own. */
export interface AdminWords {
  readonly account: AccountWords;
  readonly common: CommonWords;
  readonly frame: FrameWords;
  readonly help: HelpWords;
}
