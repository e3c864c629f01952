import type { AdminWords } from '../index.ts';
import { account } from './account.ts';
import { common } from './common.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';

/** What officers read in the admin app, in Welsh, as far as it has been moved out of its components. No speaker has read it yet. */
export const welsh: AdminWords = { account, common, frame, help };
