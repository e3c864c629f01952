import { common, type CommonWords } from './common.ts';
import { frame, type FrameWords } from './frame.ts';
import type { HelpWords } from './help.ts';

export { common, frame };

/** What officers read in the admin app, by part; the help has an address of its own, since few screens need it at once. */
export interface AdminWords {
  readonly common: CommonWords;
  readonly frame: FrameWords;
  readonly help: HelpWords;
}
