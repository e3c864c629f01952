import type { DateContext } from '@saferplan/domain/dates';
import { createContext, use } from 'react';
import { today } from '../today.ts';

/** The year of the plan on the screen; null where there is none. Given with the edition. */
export const PlanYear = createContext<DateContext['year'] | null>(null);

/** What a date that is typed here is read against: today, and the year of the plan on the screen. Only below `PlanYear`. */
export function useDateContext(): DateContext {
  const year = use(PlanYear);
  if (year === null) throw new Error('useDateContext is used outside an edition');
  return { today: today(), year };
}
