import { inOneLanguage, line, optionalDate, optionalLine, prose } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/**
 * A meeting that the public could come to. The Regulations ask for one a year, with people in a senior position of each responsible
 * authority, and that it be made known when it is held and what was discussed (SI 2007/1830, regulation 12(4); SI 2007/3076, 10(4)).
 */
export const publicMeeting = defineKind('public-meeting', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'title',
  fields: {
    title: inOneLanguage(line()),
    /** Null where the day is not known. */
    heldOn: optionalDate(),
    place: inOneLanguage(optionalLine()),
    /** Who came of which responsible authority, and in which position. */
    attendance: inOneLanguage(prose(2000)),
    /** Where it was made known that it would be held, and what was discussed. */
    madeKnown: inOneLanguage(prose(1000)),
    /** What was discussed. */
    discussed: inOneLanguage(prose(4000)),
  },
});
