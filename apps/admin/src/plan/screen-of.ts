import type { EditionProblem } from '@saferplan/domain/plan';

/** The screen on which items of a kind, the edition or the partnership are edited. */
export function screenOf(kind: EditionProblem['place']['kind']) {
  switch (kind) {
    case 'lineage':
      return '/editions/$label/changes';
    case 'topic':
    case 'finding':
    case 'completed-action':
      return '/editions/$label/assessment';
    case 'score':
      return '/editions/$label/assessment/scores';
    case 'scoring-model':
      return '/editions/$label/assessment/models';
    case 'meeting':
    case 'consultation':
    case 'response':
    case 'implication':
      return '/editions/$label/adoption';
    case 'action-update':
      return '/editions/$label/progress';
    case 'grant':
    case 'bid':
      return '/editions/$label/progress/funding';
    case 'series':
    case 'series-mark':
      return '/editions/$label/data';
    case 'agency':
    case 'contact':
    case 'glossary-entry':
    case 'area':
    case 'area-change':
    case 'page':
    case 'partnership':
      return '/editions/$label/settings';
    case 'contradiction':
      return '/editions/$label';
    case 'edition':
    case 'subgroup':
    case 'priority':
    case 'theme':
    case 'outcome':
    case 'action':
    case 'indicator':
    case 'reading':
    case 'alignment':
    case 'context-section':
      return '/editions/$label/plan';
  }
}

/** Where on its screen a place stands, as the address names it. */
export function hashOf(place: EditionProblem['place']): string {
  if (place.kind === 'lineage') return `decide-${place.id}`;
  return place.field === null ? place.id : `${place.id}--${place.field}`;
}
