import type { Comparison, ComparisonClaim, ComparisonState } from '@saferplan/domain/peers';
import type { Language } from '../language.ts';
import type { ComparisonCatalogue } from './catalogue.ts';
import { comparisonCy } from './comparison-cy.ts';
import { comparisonEn } from './comparison-en.ts';
import { type ComparedSeries, type ComparisonContext, comparisonContext } from './context.ts';

const CATALOGUES: Readonly<Record<Language, ComparisonCatalogue>> = { en: comparisonEn, cy: comparisonCy };

/** The verdict alone, beside a picture or in a table. */
export const comparisonStateNames: Readonly<Record<Language, Readonly<Record<ComparisonState, string>>>> = {
  en: {
    'as-neighbours': 'As its neighbours',
    higher: 'Higher than its neighbours would lead one to expect',
    lower: 'Lower than its neighbours would lead one to expect',
    'cannot-tell': 'Cannot be told',
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    'as-neighbours': 'Fel yr ardaloedd cyfagos',
    higher: 'Yn uwch na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    lower: 'Yn is na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    'cannot-tell': 'Ni ellir dweud',
  },
};

/** A comparison in words: whole sentences, the verdict first. */
export interface ComparisonInWords {
  readonly resident: readonly string[];
  readonly analyst: readonly string[];
}

/** What a funnel says of an area, in a language. */
export function comparisonInWords(comparison: Comparison, series: ComparedSeries, language: Language): ComparisonInWords {
  const context = comparisonContext(series, language);
  const sentences = (reader: 'resident' | 'analyst'): readonly string[] =>
    comparison.claims.flatMap((claim) => {
      // The entry of a kind takes the claims of that kind, which the type of a union of entries cannot say.
      const say = CATALOGUES[language][claim.kind][reader] as (claim: ComparisonClaim, context: ComparisonContext) => string | null;
      return say(claim, context) ?? [];
    });
  return { resident: sentences('resident'), analyst: sentences('analyst') };
}
