import type { AdminWords } from '../index.ts';
import { account } from './account.ts';
import { adoption } from './adoption.ts';
import { beginning } from './beginning.ts';
import { common } from './common.ts';
import { entry } from './entry.ts';
import { extensions } from './extensions.ts';
import { feedback } from './feedback.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { funding } from './funding.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { law } from './law.ts';
import { monitoring } from './monitoring.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { succession } from './succession.ts';
import { tables } from './tables.ts';
import { teamwork } from './teamwork.ts';
import { translation } from './translation.ts';
import { versions } from './versions.ts';

/** What officers read in the admin app, in Welsh. No speaker has read it yet. */
export const welsh: AdminWords = {
  account,
  adoption,
  beginning,
  common,
  entry,
  extensions,
  feedback,
  findings,
  frame,
  funding,
  help,
  history,
  law,
  monitoring,
  settings,
  start,
  succession,
  tables,
  teamwork,
  translation,
  versions,
};
