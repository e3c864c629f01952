import { IMPLICATION_WORDS, ImplicationAspect } from '@saferplan/domain/adoption';
import type { EditionProblem } from '@saferplan/domain/plan';

/** Where what a step still lacks is put right: of a fault its place; else the item, or the id of the section, that the sentence is about. */
export type UnmetPlace = { readonly problem: EditionProblem } | { readonly hash: string } | null;

/** What of an edition's content the sentences are about. */
interface Entered {
  readonly consultation: readonly { readonly id: string; readonly title: string }[];
  readonly implication: readonly { readonly id: string; readonly aspect: ImplicationAspect }[];
}

/** Finds what a sentence of `decideMove` is about, among what the checks found and what the edition holds. */
export function placeOfUnmet(sentence: string, problems: readonly EditionProblem[], { consultation, implication }: Entered): UnmetPlace {
  const problem = problems.find(({ message }) => message === sentence);
  if (problem !== undefined) return { problem };
  const aspect = ImplicationAspect.options.find((one) => sentence.endsWith(` lack a signed-off line on ${IMPLICATION_WORDS[one]}.`));
  if (aspect !== undefined) return { hash: implication.find((line) => line.aspect === aspect)?.id ?? 'implications' };
  const asked = consultation.find(({ title }) => sentence.includes(`“${title}”`));
  if (asked !== undefined) return { hash: asked.id };
  if (sentence.includes('consultation')) return { hash: 'consultations' };
  return /\bmeeting\b/.test(sentence) ? { hash: 'meetings' } : null;
}
