import type { ImplicationAspect } from '@saferplan/domain/adoption';
import type { EditionProblem } from '@saferplan/domain/plan';
import type { UnmetCondition } from '@saferplan/domain/shared';
import { remarkInWords } from '../../words/remark-words.ts';

/** Where what a step still lacks is put right: of a fault its place; else the item, or the id of the section, that the condition is about. */
export type UnmetPlace = { readonly problem: EditionProblem } | { readonly hash: string } | null;

/** What of an edition's content the conditions are about. */
interface Entered {
  readonly consultation: readonly { readonly id: string; readonly title: string }[];
  readonly implication: readonly { readonly id: string; readonly aspect: ImplicationAspect }[];
}

/** Finds what a condition is about, among what the checks found and what the edition holds. */
export function placeOfUnmet(
  condition: UnmetCondition,
  problems: readonly EditionProblem[],
  { consultation, implication }: Entered,
): UnmetPlace {
  switch (condition.code) {
    case 'fault': {
      const problem = problems.find(({ remark }) => remarkInWords(remark) === remarkInWords(condition.fault));
      return problem === undefined ? null : { problem };
    }
    case 'implication-unsigned':
      return { hash: implication.find(({ aspect }) => aspect === condition.aspect)?.id ?? 'implications' };
    case 'consultation-runs':
    case 'consultation-to-come':
    case 'consultation-may-run':
    case 'consultation-runs-until':
    case 'response-unanswered':
      return { hash: consultation.find(({ title }) => title === condition.title)?.id ?? 'consultations' };
    case 'no-consultation':
      return { hash: 'consultations' };
    case 'no-meeting':
    case 'meeting-undated':
    case 'meeting-to-come':
    case 'not-agreed':
    case 'not-referred-back':
    case 'before-recommended':
    case 'other-body':
      return { hash: 'meetings' };
    default:
      return null;
  }
}
