/* What other features may use of this one. */

export type { Origin } from './assessor.ts';
export {
  checkedChangeOfScoring,
  checkedModel,
  checkedNewScoring,
  hashOfModel,
  refuseIfFrozen,
  refuseUnlessMayRemove,
} from './check-fields.ts';
