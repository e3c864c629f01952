import { type Evidence, type LawDate, type Provision, PROVISIONS } from '@saferplan/domain/law';
import type { SnapshotLawFact } from '@saferplan/domain/publication';
import { numberFormat } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';
import { WHEN } from '../locale/when.ts';
import type { LawCatalogue, LawContext } from './catalogue.ts';
import { lawCy } from './law-cy.ts';
import { lawEn } from './law-en.ts';

const CATALOGUES: Readonly<Record<Language, LawCatalogue>> = { en: lawEn, cy: lawCy };

/** The names of answers and of kinds of duties, what is due, and what stands round a list of provisions, in a language. */
export const lawNames = (language: Language): Pick<LawCatalogue, 'answers' | 'kinds' | 'due' | 'page'> => CATALOGUES[language];

/** A fact that bears on a provision, as a sentence. */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const { heads, roles, missing, evidence: sentences } = CATALOGUES[language];
  const context: LawContext = {
    when: WHEN[language],
    count: (value) => numberFormat(language === 'en' ? 'en-GB' : 'cy').format(value),
    heads,
    roles,
    missing,
  };
  // The entry of a code takes the facts with that code, which the type of a union of entries cannot say.
  const say = sentences[evidence.code] as (fact: Evidence, words: LawContext) => string;
  return say(evidence, context);
}

/** A fact as an edition published it; null for one that this version has no sentence for. */
export function publishedFactInWords({ code, facts }: SnapshotLawFact, language: Language): string | null {
  if (!Object.hasOwn(CATALOGUES[language].evidence, code)) return null;
  // It was made of such a fact when it was published (`publishLaw`), without identifiers.
  return evidenceInWords({ ...facts, code, about: null } as Evidence, language);
}

/** 'regulation 11(d)', 'section 6(1)(c)', 'regulations 8, 9(1)'. */
export const citationInWords = (
  { law, number }: { readonly law: Pick<Provision['law'], 'parts'>; readonly number: string },
  language: Language,
): string => `${CATALOGUES[language].parts[law.parts][/, \d/u.test(number) ? 'many' : 'one']} ${number.replace(/^s/u, '')}`;

/** The title of a law in a language, and the language that it is in: some laws have a title in English only. */
export const lawTitle = (
  { law }: { readonly law: Pick<Provision['law'], 'title'> },
  language: Language,
): { readonly title: string; readonly language: Language } =>
  language === 'cy' && law.title.cy !== null ? { title: law.title.cy, language } : { title: law.title.en, language: 'en' };

/** The title of a law by its English one, in a language, and the language that it is in; of a section of a law as it is given. */
export function titleOfAct(title: string, language: Language): ReturnType<typeof lawTitle> {
  const provision = PROVISIONS.find(({ law }) => law.title.en === title);
  return provision === undefined ? { title, language: 'en' } : lawTitle(provision, language);
}

/** When a provision holds, where it begins or ends in the time of an edition or after it; null where that goes without saying. */
export function inForceInWords(
  { from, until, end }: Provision,
  edition: { readonly startsOn: string; readonly endsOn: string },
  language: Language,
): string | null {
  const when = WHEN[language];
  return CATALOGUES[language].inForce(
    from > edition.startsOn ? when.from(from) : null,
    until === null ? null : when.until(until),
    end === 'announced',
  );
}

/** A day by which the law asks for something, as a line of a calendar: what is due, and by what law. */
export function lawDateInWords(
  { on, what, provision, of }: LawDate,
  language: Language,
): { readonly id: string; readonly on: string; readonly title: string; readonly detail: string } {
  return {
    id: of === null ? `law-${what}-${on}` : `law-${what}-${of.id}`,
    on,
    title: of === null ? CATALOGUES[language].due[what] : `${CATALOGUES[language].due[what]}: ${of.text}`,
    detail: `${citationInWords(provision, language)}, ${lawTitle(provision, language).title}`,
  };
}
