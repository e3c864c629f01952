import type { EditionRemarks, FailedThing, Failure, FileFaults, UnmetCondition, ValueFaults } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from '../faults/say-coded.ts';
import type { ItemWords } from '../items/item-words.ts';
import type { FailureWords } from './failures-en.ts';

/** What a language says refusals with. */
export interface FailureLanguage {
  readonly said: FailureWords;
  readonly items: ItemWords;
  readonly remarks: WordsOf<EditionRemarks>;
  readonly values: WordsOf<ValueFaults>;
  readonly files: WordsOf<FileFaults>;
}

/** What a language says conditions of a step with. */
export type UnmetLanguage = Pick<FailureWords, 'unmet' | 'when'> & Pick<FailureLanguage, 'remarks'>;

/** A failure in a sentence, for the person who caused it. */
export function sayFailure(failure: Failure, { said, items, remarks, values, files }: FailureLanguage): string {
  const things: Readonly<Record<string, string>> = said.things;
  const nameOf = (what: FailedThing): string => (what in items ? items[what as keyof ItemWords].name : (things[what] ?? what));
  switch (failure.code) {
    case 'not-found':
      return failure.name === undefined ? said.notFound(nameOf(failure.what)) : said.notFoundByName(nameOf(failure.what), failure.name);
    case 'stale-version':
      return said.staleVersion(nameOf(failure.what));
    case 'edition-locked':
      return said.editionLocked(failure.label);
    case 'already-exists':
      return said.existing[failure.what](failure.name ?? '', failure.version ?? 1);
    case 'in-use':
      return said.inUse(nameOf(failure.what), failure.by.join('; '));
    case 'version-in-use':
      return said.versionInUse;
    case 'sign-in':
      return said.signIn;
    case 'not-allowed':
      return said.notAllowed;
    case 'last-administrator':
      return said.lastAdministrator;
    case 'partnership-ended':
      return said.partnershipEnded(said.when.name(failure.on));
    case 'needs-second-person':
      return said.needsSecondPerson[failure.what];
    case 'account-elsewhere':
      return said.accountElsewhere[failure.what];
    case 'own-account':
      return said.ownAccount;
    case 'operator-account':
      return said.operatorAccount;
    case 'practice-copy':
      return said.practiceCopy;
    case 'sign-in-first':
      return said.signInFirst(failure.email);
    case 'too-many-requests':
      return said.tooManyRequests(failure.retryAfterS);
    case 'request-refused':
      return sayCoded(said.requests, failure.why);
    case 'nothing-to-undo':
      return said.nothingToUndo;
    case 'overtaken':
      return said.overtaken(nameOf(failure.what), failure.by.join('; '));
    case 'no-mail':
      return said.noMail;
    case 'not-made':
      return said.notMade[failure.why];
    case 'storage-full':
      return said.storageFull;
    case 'storage-read-only':
      return said.storageReadOnly;
    case 'unavailable':
      return failure.saved === 'unknown' ? said.savedUnknown : said.unavailable[failure.why];
    case 'invalid-transition':
      return said.stepNotYet(failure.unmet.map((condition) => sayUnmet(condition, { ...said, remarks })).join(' '));
    case 'unfit-to-publish':
      return said.unfitToPublish(failure.faults.map((fault) => sayCoded(remarks, fault)).join(' '));
    case 'invalid':
      return failure.faults.map(({ message }) => sayCoded(values, message)).join('. ');
    case 'unreadable-file':
      return sayCoded(files, failure.why);
  }
}

/** A condition that is not met, in a sentence. */
export function sayUnmet(condition: UnmetCondition, { unmet, when, remarks }: UnmetLanguage): string {
  const aspects: Readonly<Record<string, string>> = unmet.aspects;
  switch (condition.code) {
    case 'fault':
      return sayCoded(remarks, condition.fault);
    case 'wrong-state':
      return unmet.wrongState[condition.state];
    case 'consultation-runs':
      return unmet.consultationRuns(condition.title);
    case 'consultation-to-come':
      return unmet.consultationToCome(condition.title);
    case 'consultation-may-run':
      return unmet.consultationMayRun(condition.title);
    case 'consultation-runs-until':
      return unmet.consultationRunsUntil(condition.title, when.until(condition.endsOn));
    case 'response-unanswered':
      return unmet.responseUnanswered(condition.respondent, condition.title);
    case 'implication-unsigned':
      return unmet.implicationUnsigned(aspects[condition.aspect] ?? condition.aspect);
    case 'other-body':
      return unmet.otherBody(condition.name === '' ? unmet.bodies[condition.by] : condition.name, condition.body);
    case 'too-many-proposals':
      return unmet.tooManyProposals(condition.most, condition.days);
    default:
      return unmet.plain[condition.code];
  }
}
