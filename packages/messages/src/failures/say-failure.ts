import type { FailedThing, Failure } from '@saferplan/domain/shared';
import type { ItemWords } from '../items/item-words.ts';
import type { FailureWords } from './failures-en.ts';

/** What a language says refusals with. */
export interface FailureLanguage {
  readonly said: FailureWords;
  readonly items: ItemWords;
}

const SECONDS_A_MINUTE = 60;

/** A failure in a sentence, for the person who caused it; null where the sentences that it carries are all that it says. */
export function sayFailure(failure: Failure, { said, items }: FailureLanguage): string | null {
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
      return said.existing[failure.what](failure.name ?? '');
    case 'in-use':
      return said.inUse(nameOf(failure.what), failure.by.join('; '));
    case 'version-in-use':
      return said.versionInUse;
    case 'not-allowed':
      return said.notAllowed;
    case 'last-administrator':
      return said.lastAdministrator;
    case 'partnership-ended':
      return said.partnershipEnded(said.day(failure.on));
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
      return said.tooManyRequests(Math.ceil(failure.retryAfterS / SECONDS_A_MINUTE));
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
    case 'invalid':
    case 'unreadable-file':
    case 'invalid-transition':
    case 'unfit-to-publish':
      return null;
  }
}
