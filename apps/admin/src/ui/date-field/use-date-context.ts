import type { DateContext } from '@saferplan/domain/dates';
import { useEdition } from '../../plan/edition-data.tsx';
import { today } from '../today.ts';

/** What a date that is typed here is read against: today, and the year of the plan on the screen. */
export function useDateContext(): DateContext {
  const { startsOn, endsOn } = useEdition().content.edition;
  return { today: today(), year: { startsOn, endsOn } };
}
