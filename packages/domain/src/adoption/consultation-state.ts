import { isBefore, type IsoDate } from '../shared/calendar.ts';
import { firstDayIn, lastDayIn } from '../shared/days.ts';
import type { ConsultationFields } from './consultation.kind.ts';

/** Where a consultation stands on a day; `not-known` where what is known of its days allows more than one of the others. */
export type ConsultationState = 'to-come' | 'open' | 'over' | 'not-known';

/** Whether a consultation is open on a day, as far as its own days say. */
export function consultationState({ startsOn, endsOn }: Pick<ConsultationFields, 'startsOn' | 'endsOn'>, on: IsoDate): ConsultationState {
  if (endsOn !== null && isBefore(endsOn, on)) return 'over';
  if (startsOn !== null && firstDayIn(startsOn) > on) return 'to-come';
  const [hasBegun, hasNotEnded] = [startsOn !== null && lastDayIn(startsOn) <= on, endsOn !== null && firstDayIn(endsOn) >= on];
  return hasBegun && hasNotEnded ? 'open' : 'not-known';
}
