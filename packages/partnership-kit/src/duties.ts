import type { EditionItems } from '@saferplan/domain/plan';
import type { Maker } from './maker.ts';
import type { EditionSource } from './source.ts';

type Duties = Pick<EditionItems, 'resource' | 'public-meeting' | 'duty-record' | 'case-review' | 'risk'>;
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
    risk: make.listed('risk', source.risks ?? [], scope, `${path}.risks`),
  };
}
