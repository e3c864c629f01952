import { countyOfArea } from '../law/area-law.ts';
import { yearEndOf } from '../law/clocks.ts';
import { AGREEMENT, PRIORITISES } from '../law/rules/assessment.ts';
import type { IsoDate } from '../shared/calendar.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the published plan of one partnership gives to the community safety agreement of its county: SI 2007/1830, regulations 7(d),
 * 7(g), 8 and 9. Texts are as they were published; where a partnership does not publish what the law asks, what it recorded of it is null.
 */
export interface CountyPart {
  /** The county with two tiers of councils that its area is in, and the last day of these by law; null where no end is made. */
  readonly county: string;
  readonly until: IsoDate | null;
  /** The districts of the county that it covers, and all that there are. */
  readonly districts: readonly string[];
  readonly allDistricts: readonly string[];
  /** The topics that its assessment says should be prioritised (7(d)). */
  readonly prioritised: readonly { readonly title: string; readonly slug: string }[];
  /** What it recorded as matters for the county strategy group (7(g)). */
  readonly matters: readonly string[] | null;
  /** What it recorded as ways of working together (9(3)). */
  readonly ways: readonly string[] | null;
  /** Where its plan names the agreement: what it aligns with, and whose that is. */
  readonly aligned: readonly { readonly body: string; readonly text: string }[];
}

/** What a published edition gives to the agreement of its county; null where its area is in no county of two tiers with others to agree with. */
export function countyPartOf(snapshot: Snapshot): CountyPart | null {
  const { partnership, edition, topics, alignments, law } = snapshot;
  const found = partnership.frame === 'england' ? countyOfArea(partnership.area, edition.areas) : null;
  if (found === null) return null;
  const recorded = (number: string): readonly string[] | null =>
    law.length === 0
      ? null
      : law
          .filter(({ id }) => id.startsWith(`uksi-2007-1830:${number}:`))
          .flatMap(({ evidence }) => evidence.filter(({ code }) => code === 'recorded-as-done'))
          .flatMap(({ facts }) => (typeof facts['title'] === 'string' ? [facts['title']] : []));
  return {
    county: found.name,
    until: found.until,
    districts: found.districts,
    allDistricts: found.all,
    prioritised: topics.filter(({ recommendation }) => PRIORITISES.has(recommendation)).map(({ title, slug }) => ({ title, slug })),
    matters: recorded('7(g)'),
    ways: recorded('9(3)(a), (b)'),
    aligned: alignments.filter(({ body, text }) => AGREEMENT.test(`${body} ${text}`)),
  };
}

/** The agreement of one county, as far as the plans of several partnerships in it give it. */
export interface CountyAgreement<Partnership> {
  readonly county: string;
  /** Whether an agreement is still asked for: until its councils of two tiers end. */
  readonly state: 'asked' | 'lapsed';
  /** While it is asked for, the last day for this year's agreement: of the year from 1 April (9(1)), or of the county where that is sooner. */
  readonly dueBy: IsoDate | null;
  /** The last day of the two tiers; null where no end is made by law. */
  readonly until: IsoDate | null;
  readonly partnerships: readonly Partnership[];
  /** Districts of the county that none of the partnerships covers. */
  readonly notHere: readonly string[];
}

/**
 * The agreements of the counties of which at least two of some partnerships cover a part, on a day, by the names of the counties. After
 * the last day of a county's two tiers its agreement has lapsed: nothing is drawn for it any more.
 */
export function countyAgreements<Partnership extends { readonly countyPart: CountyPart | null }>(
  partnerships: readonly Partnership[],
  today: IsoDate,
): readonly CountyAgreement<Partnership & { readonly countyPart: CountyPart }>[] {
  const within = partnerships.flatMap((one) => (one.countyPart === null ? [] : [{ ...one, countyPart: one.countyPart }]));
  return [...Map.groupBy(within, ({ countyPart }) => countyPart.county)]
    .filter(([, own]) => own.length > 1)
    .toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'))
    .map(([county, own]) => {
      const [first] = own;
      const until = first?.countyPart.until ?? null;
      const covered = new Set(own.flatMap(({ countyPart }) => countyPart.districts));
      const hasLapsed = until !== null && today > until;
      const yearEnd = yearEndOf(today);
      return {
        county,
        state: hasLapsed ? ('lapsed' as const) : ('asked' as const),
        dueBy: hasLapsed ? null : until !== null && until < yearEnd ? until : yearEnd,
        until,
        partnerships: own,
        notHere: (first?.countyPart.allDistricts ?? []).filter((name) => !covered.has(name)),
      };
    });
}
