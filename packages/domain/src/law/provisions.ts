import type { EditionContent } from '../plan/edition-content.ts';
import type { IsoDate } from '../shared/calendar.ts';
import { areaLawOn, holdsIn } from './area-law.ts';
import { lastDayIn } from '../shared/days.ts';
import { ownProvisions } from './own-provisions.ts';
import { OTHER_ACTS } from './instruments/other-acts.ts';
import { UKPGA_1998_37 } from './instruments/ukpga-1998-37.ts';
import { UKSI_2007_1830 } from './instruments/uksi-2007-1830/index.ts';
import { UKSI_2007_3076 } from './instruments/uksi-2007-3076/index.ts';
import { UKSI_2009_942 } from './instruments/uksi-2009-942.ts';
import type { Provision } from './provision.ts';

/** Every provision that is known, of England and of Wales, in the order in which they are read. */
export const PROVISIONS: readonly Provision[] = [...UKSI_2007_1830, ...UKSI_2007_3076, ...UKSI_2009_942, ...UKPGA_1998_37, ...OTHER_ACTS];

/** Whether a wording holds on any day from `first` to `last` (ISO 8601, both counted). */
export const isInForce = ({ from, until }: Pick<Provision, 'from' | 'until'>, first: IsoDate, last: IsoDate): boolean =>
  from <= last && (until === null || first <= lastDayIn(until));

/**
 * What the law asks of an edition: the provisions of its partnership's country, and after them those of its own, in force on some day of
 * its time, that hold for an area governed as this one is on the edition's first day. What depends on how the area is governed, where that is not known,
 * is among them.
 */
export function provisionsFor(content: Pick<EditionContent, 'partnership' | 'shared' | 'edition'>): readonly Provision[] {
  const { partnership, edition } = content;
  const area = areaLawOn(content, edition.startsOn);
  return [...PROVISIONS, ...ownProvisions(partnership)].filter(
    (provision) =>
      provision.frame === partnership.frame &&
      isInForce(provision, edition.startsOn, edition.endsOn) &&
      holdsIn(provision.appliesWhen, area) !== false,
  );
}
