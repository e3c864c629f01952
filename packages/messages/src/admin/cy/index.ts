import type { AdminWords } from '../index.ts';
import { account } from './account.ts';
import { adoption } from './adoption.ts';
import { assessment } from './assessment.ts';
import { beginning } from './beginning.ts';
import { choices } from './choices.ts';
import { common } from './common.ts';
import { dataImports } from './data-imports.ts';
import { editor } from './editor.ts';
import { entry } from './entry.ts';
import { extensions } from './extensions.ts';
import { feedback } from './feedback.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { funding } from './funding.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { law } from './law.ts';
import { lineage } from './lineage.ts';
import { monitoring } from './monitoring.ts';
import { overview } from './overview.ts';
import { peers } from './peers.ts';
import { plan } from './plan.ts';
import { publication } from './publication.ts';
import { scoring } from './scoring.ts';
import { scoringModels } from './scoring-models.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { spc } from './spc.ts';
import { start } from './start.ts';
import { succession } from './succession.ts';
import { tables } from './tables.ts';
import { teamwork } from './teamwork.ts';
import { translation } from './translation.ts';
import { ui } from './ui.ts';
import { unsent } from './unsent.ts';
import { versions } from './versions.ts';
import { workbench } from './workbench.ts';

export { changesCy as changes, putBackCy as putBack } from '../../changes/changes-cy.ts';
export { failureInWelsh } from '../../failures/failure-in-welsh.ts';
export { failuresCy as failures } from '../../failures/failures-cy.ts';
export { cellFaultsCy as cells } from '../../faults/cell-faults-cy.ts';
export { findingNotesCy as findingNotes } from '../../faults/finding-notes-cy.ts';
export { fileFaultsCy as files } from '../../faults/file-faults-cy.ts';
export { remarksCy as remarks } from '../../faults/remarks-cy.ts';
export { valueFaultsCy as values } from '../../faults/value-faults-cy.ts';
export { fileWordsCy as filesRead } from '../../files-read/file-words-cy.ts';
export { valueNotesCy as valueNotes } from '../../faults/value-notes-cy.ts';
export { itemWordsCy as kinds } from '../../items/words-cy.ts';

/** What officers read in the admin app, in Welsh. No speaker has read it yet. */
export const welsh: AdminWords = {
  account,
  adoption,
  assessment,
  beginning,
  choices,
  common,
  dataImports,
  editor,
  entry,
  extensions,
  feedback,
  fields,
  findings,
  forms,
  frame,
  funding,
  help,
  history,
  law,
  lineage,
  monitoring,
  overview,
  peers,
  plan,
  publication,
  scoring,
  scoringModels,
  settings,
  shell,
  spc,
  start,
  succession,
  tables,
  teamwork,
  translation,
  ui,
  unsent,
  versions,
  workbench,
};
