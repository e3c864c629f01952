import type { Role } from '@saferplan/domain/accounts';
import type { Member } from './context.ts';

/** Some roles; everybody, signed in or not; or whoever has the right to publish. */
export type Rule = readonly Role[] | 'everybody' | 'publishers' | 'publishing-administrators';

const ADMINISTRATORS: Rule = ['administrator'];
const EDITORS: Rule = ['administrator', 'editor'];
const ANALYSTS: Rule = ['administrator', 'editor', 'analyst'];
/** Which kinds of items each of them may change is said in `mayChange`. */
const WRITERS: Rule = ['administrator', 'editor', 'analyst', 'lead'];
const MEMBERS: Rule = ['administrator', 'editor', 'analyst', 'lead', 'reader'];

/** What a procedure says of itself, beside its input and its output: who may call it, and what it does. */
export interface Meta {
  readonly access: Rule;
  readonly summary: string;
}

/** Who may call which procedure, where it does not say so itself. One that is not listed here is refused to everybody. */
export const ACCESS: Readonly<Record<string, Rule>> = {
  'accounts.session': 'everybody',
  'accounts.readLink': 'everybody',
  'accounts.useLink': 'everybody',
  'accounts.waysIn': 'everybody',
  'accounts.forgotPassword': 'everybody',
  'accounts.closeNotice': MEMBERS,
  'accounts.people': ADMINISTRATORS,
  'accounts.invite': ADMINISTRATORS,
  'accounts.makeResetLink': ADMINISTRATORS,
  'accounts.acceptInvitation': MEMBERS,
  'accounts.resetSecondFactor': ADMINISTRATORS,
  'accounts.revokeLink': ADMINISTRATORS,
  'accounts.changeMember': ADMINISTRATORS,
  'accounts.removeMember': ADMINISTRATORS,
  'accounts.eraseMember': ADMINISTRATORS,
  'adoption.read': MEMBERS,
  'adoption.move': EDITORS,
  'adoption.documents': MEMBERS,
  'extensions.list': MEMBERS,
  'extensions.calculated': MEMBERS,
  // Residents may have written of themselves or of others: no more people read it than sort it.
  'feedback.list': EDITORS,
  'feedback.sort': EDITORS,
  'feedback.remove': EDITORS,
  'monitoring.report': MEMBERS,
  'monitoring.calendar': MEMBERS,
  'monitoring.digests': EDITORS,
  'monitoring.setReminders': MEMBERS,
  'monitoring.sendTestEmail': ADMINISTRATORS,
  'planFile.check': EDITORS,
  'planFile.import': EDITORS,
  'plan.editions': MEMBERS,
  'plan.edition': MEMBERS,
  'plan.list': MEMBERS,
  'plan.item': MEMBERS,
  'plan.create': WRITERS,
  'plan.change': WRITERS,
  'plan.move': WRITERS,
  'plan.remove': WRITERS,
  'plan.batch': WRITERS,
  'plan.undo': WRITERS,
  'plan.bin': MEMBERS,
  'plan.restore': EDITORS,
  'plan.beginFirst': ADMINISTRATORS,
  'plan.copyForward': EDITORS,
  'plan.changeEdition': EDITORS,
  'plan.changePartnership': ADMINISTRATORS,
  'plan.check': MEMBERS,
  'plan.history': MEMBERS,
  'plan.recentChanges': MEMBERS,
  'assessment.begin': EDITORS,
  'assessment.applyRecommendations': EDITORS,
  'assessment.scoresBefore': MEMBERS,
  'scoring.readModelFile': ANALYSTS,
  'spc.overview': MEMBERS,
  'spc.series': MEMBERS,
  'spc.imports': MEMBERS,
  'spc.typeValue': ANALYSTS,
  'spc.typeValues': ANALYSTS,
  'spc.readPolice': ANALYSTS,
  'spc.importPolice': ANALYSTS,
  'spc.readTable': ANALYSTS,
  'spc.importTable': ANALYSTS,
  'spc.readRound': ANALYSTS,
  'spc.storeRound': ANALYSTS,
  'spc.undoImport': ANALYSTS,
  'spc.progress': ANALYSTS,
  'spc.forgetUpload': ANALYSTS,
  /** Of them the operator of the installation alone, see `Services`. */
  'partnerships.begin': ADMINISTRATORS,
  'peers.choices': MEMBERS,
  'peers.compare': MEMBERS,
  'peers.add': ANALYSTS,
  'peers.change': ANALYSTS,
  'peers.remove': ANALYSTS,
  'practice.list': ADMINISTRATORS,
  'practice.make': ADMINISTRATORS,
  'practice.remove': ADMINISTRATORS,
  'publication.list': MEMBERS,
  'publication.preview': MEMBERS,
  'publication.publish': 'publishers',
  'publication.requests': MEMBERS,
  'publication.findText': EDITORS,
  'publication.ask': EDITORS,
  'publication.takeBack': EDITORS,
  'publication.decide': 'publishers',
  'succession.list': ADMINISTRATORS,
  // The public is told at once that a partnership ends, which nobody can take back.
  'succession.propose': 'publishing-administrators',
  'succession.answer': 'publishing-administrators',
  'succession.matches': ADMINISTRATORS,
  'succession.carryOver': ADMINISTRATORS,
  'succession.carried': MEMBERS,
  'succession.series': ADMINISTRATORS,
  'succession.addSeries': ADMINISTRATORS,
  'teamwork.comments': MEMBERS,
  'teamwork.comment': MEMBERS,
  'teamwork.settle': MEMBERS,
  'teamwork.names': MEMBERS,
  'teamwork.meet': MEMBERS,
  'teamwork.search': MEMBERS,
  'translation.set': EDITORS,
  'translation.check': EDITORS,
  'translation.import': EDITORS,
};

/**
 * What nobody may do in a practice copy: what would be seen, or decided of people, outside it. That nothing of it is ever published
 * is kept by `publishEdition` and by the database besides.
 */
const REFUSED_IN_PRACTICE: ReadonlySet<string> = new Set([
  'accounts.invite',
  'accounts.makeResetLink',
  'accounts.resetSecondFactor',
  'accounts.revokeLink',
  'accounts.changeMember',
  'accounts.removeMember',
  'accounts.eraseMember',
  'monitoring.sendTestEmail',
  'partnerships.begin',
  'practice.make',
  'practice.remove',
  'publication.publish',
  'publication.ask',
  'publication.takeBack',
  'publication.decide',
  'succession.propose',
  'succession.answer',
  'succession.carryOver',
  'succession.addSeries',
]);

export const isRefusedInPractice = (path: string): boolean => REFUSED_IN_PRACTICE.has(path);

/** Who may fetch what is no procedure, where not every member may. */
const ROUTES: Readonly<Record<string, Rule>> = { 'drafts/history.csv': ANALYSTS };

export function isAllowed(path: string, { role, publisher }: Pick<Member, 'role' | 'publisher'>, meta?: Meta): boolean {
  const rule = meta?.access ?? ACCESS[path] ?? ROUTES[path];
  if (rule === 'everybody') return true;
  if (rule === 'publishers') return publisher;
  if (rule === 'publishing-administrators') return publisher && role === 'administrator';
  return rule?.includes(role) ?? false;
}
