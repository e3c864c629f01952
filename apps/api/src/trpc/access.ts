import type { Member } from './context.ts';

type Role = Member['role'];

const ADMINISTRATOR: readonly Role[] = ['administrator'];

/** Who may call which procedure. One that is not listed here is refused to everybody. */
export const ACCESS: Readonly<Record<string, readonly Role[] | 'everybody'>> = {
  'accounts.session': 'everybody',
  'plan.editions': ADMINISTRATOR,
  'plan.edition': ADMINISTRATOR,
  'plan.list': ADMINISTRATOR,
  'plan.item': ADMINISTRATOR,
  'plan.create': ADMINISTRATOR,
  'plan.change': ADMINISTRATOR,
  'plan.move': ADMINISTRATOR,
  'plan.remove': ADMINISTRATOR,
  'plan.undo': ADMINISTRATOR,
  'plan.copyForward': ADMINISTRATOR,
  'plan.changeEdition': ADMINISTRATOR,
  'plan.changePartnership': ADMINISTRATOR,
  'plan.check': ADMINISTRATOR,
  'plan.history': ADMINISTRATOR,
  'plan.recentChanges': ADMINISTRATOR,
  'assessment.begin': ADMINISTRATOR,
  'assessment.applyRecommendations': ADMINISTRATOR,
  'assessment.scoresBefore': ADMINISTRATOR,
  'scoring.readModelFile': ADMINISTRATOR,
  'spc.overview': ADMINISTRATOR,
  'spc.series': ADMINISTRATOR,
  'spc.imports': ADMINISTRATOR,
  'spc.typeValue': ADMINISTRATOR,
  'spc.readPolice': ADMINISTRATOR,
  'spc.importPolice': ADMINISTRATOR,
  'spc.readTable': ADMINISTRATOR,
  'spc.importTable': ADMINISTRATOR,
  'spc.undoImport': ADMINISTRATOR,
  'spc.progress': ADMINISTRATOR,
  'spc.forgetUpload': ADMINISTRATOR,
  'publication.list': ADMINISTRATOR,
  'publication.preview': ADMINISTRATOR,
  'publication.publish': ADMINISTRATOR,
  'publication.reopen': ADMINISTRATOR,
};

export function isAllowed(path: string, role: Role): boolean {
  const roles = ACCESS[path];
  return roles === 'everybody' || (roles?.includes(role) ?? false);
}
