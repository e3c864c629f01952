import type { NamedKind } from './named-kind.ts';

/** A day (ISO 8601). */
type Day = string;

interface OfParts {
  /** The names of the partnerships whose series cannot be added to that of the first. */
  readonly parts: readonly string[];
}
interface OfKind {
  readonly kind: NamedKind;
}
interface OfEdition {
  /** The label of the edition, and the title of the plan that it belongs to. */
  readonly label: string;
  readonly title: string;
}

/** Why the values of several series cannot be added. */
export interface AddFaults {
  readonly 'too-few-parts': null;
  readonly events: null;
  readonly 'intervals-differ': OfParts;
  readonly 'units-differ': OfParts;
  readonly 'not-counts': OfParts;
  readonly 'denominators-differ': OfParts;
  readonly 'no-common-period': null;
}

/** Why a translation is not taken. */
interface TranslationFaults {
  readonly 'language-not-public': null;
  readonly 'language-of-plan': null;
  /** The text `field` is asked for of an item that has the texts `texts`. */
  readonly 'no-such-text': { readonly field: string; readonly texts: readonly string[] };
  readonly 'no-translation': null;
}

/** Why a typed value is no value of its series. */
interface ObservationFaults {
  readonly 'denominator-of-value': null;
  readonly 'denominator-of-values': null;
  readonly 'day-wanted': null;
  readonly 'month-wanted': null;
  /** Weeks of the series begin on the weekday of `first`: `period` is of another, and lies in the week of `begun`. */
  readonly 'weeks-begin-otherwise': { readonly first: Day; readonly period: Day; readonly begun: Day };
}

/** What makes a password easy to guess, as its estimator names it. */
export type PasswordHint =
  | 'straightRow'
  | 'keyPattern'
  | 'simpleRepeat'
  | 'extendedRepeat'
  | 'sequences'
  | 'recentYears'
  | 'dates'
  | 'topTen'
  | 'topHundred'
  | 'common'
  | 'similarToCommon'
  | 'wordByItself'
  | 'namesByThemselves'
  | 'commonNames'
  | 'userInputs'
  | 'pwned';

/** What may be wrong with a value that is sound by itself, beside what is stored. */
export interface ServiceFaults extends AddFaults, TranslationFaults, ObservationFaults {
  readonly 'too-easy-to-guess': { readonly hint: PasswordHint | null };
  readonly 'cannot-take-out': { readonly path: string };
  readonly 'nothing-written': null;
  readonly 'too-few-letters': null;
  readonly 'not-change-id': null;
  readonly 'report-ends-before-start': null;
  readonly 'not-here': null;
  readonly 'published-of-plan': OfEdition;
  readonly 'only-edition-of-plan': OfEdition;
  readonly 'shared-by-editions': OfKind;
  readonly 'edition-not-named': OfKind;
  readonly 'not-in-plan': OfKind;
  readonly 'id-of-other-kind': null;
  readonly 'of-other-edition': null;
  readonly 'address-published': { readonly label: string };
  readonly 'no-file-of-areas': null;
  readonly 'no-period-compared': null;
  readonly 'first-period-after-last': null;
  readonly 'address-of-software': { readonly slug: string };
  readonly 'all-in-plan-already': { readonly name: string };
  readonly 'plan-changed-meanwhile': null;
  readonly 'no-public-reason': null;
  readonly 'no-such-series': { readonly series: string; readonly partnership: string };
  readonly 'series-twice': { readonly name: string };
  readonly 'not-nameable': { readonly slug: string };
  readonly 'own-not-named': null;
  readonly 'successor-has-ended': { readonly name: string; readonly endsOn: Day; readonly on: Day };
  readonly 'ends-before-it-takes-place': { readonly name: string; readonly on: Day };
}
