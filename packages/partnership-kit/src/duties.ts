import type { EditionItems } from '@saferplan/domain/plan';
import type { Maker } from './maker.ts';
import type { EditionSource } from './source.ts';

type Duties = Pick<
  EditionItems,
  | 'resource'
  | 'public-meeting'
  | 'duty-record'
  | 'case-review'
  | 'scrutiny-recommendation'
  | 'risk'
  | 'survey-answer'
  | 'horizon-item'
  | 'data-gap'
>;
/** The identifier of what a key names; `from` is the path of whoever names it. */
type Point = (key: string, from: string) => string;

/** What a package says of an edition's resources, of what was done that the law asks, and of its registers. */
export function duties(
  make: Maker,
  source: EditionSource,
  scope: string,
  path: string,
  points: { readonly priorityId: Point; readonly agencyId: Point },
): Duties {
  return {
    resource: make.listed(
      'resource',
      (source.resources ?? []).map(({ priorities, agencies = [], amount = null, ...fields }, index) => ({
        ...fields,
        amount,
        priorityIds: priorities.map((key) => points.priorityId(key, `${path}.resources.${index.toString()}.priorities`)),
        agencyIds: agencies.map((key) => points.agencyId(key, `${path}.resources.${index.toString()}.agencies`)),
      })),
      scope,
      `${path}.resources`,
    ),
    'public-meeting': make.listed('public-meeting', source.publicMeetings ?? [], scope, `${path}.publicMeetings`),
    'duty-record': make.listed('duty-record', source.dutyRecords ?? [], scope, `${path}.dutyRecords`),
    'case-review': make.listed('case-review', source.caseReviews ?? [], scope, `${path}.caseReviews`),
    'scrutiny-recommendation': make.listed(
      'scrutiny-recommendation',
      source.scrutinyRecommendations ?? [],
      scope,
      `${path}.scrutinyRecommendations`,
    ),
    'survey-answer': make.listed('survey-answer', source.surveyAnswers ?? [], scope, `${path}.surveyAnswers`),
    'horizon-item': make.listed('horizon-item', source.horizon ?? [], scope, `${path}.horizon`),
    'data-gap': make.listed('data-gap', source.dataGaps ?? [], scope, `${path}.dataGaps`),
    risk: make.listed('risk', source.risks ?? [], scope, `${path}.risks`),
  };
}
