import { type EditionContent, type EditionItems, type PartnershipItems } from '../edition-content.ts';
import type { Item } from '../item.ts';
import { EDITION_KINDS, PARTNERSHIP_KINDS } from '../kinds.ts';
import { DEFAULT_SITE, Partnership, Plan } from '../partnership.ts';
import { Edition, NOT_SAID_OF_EDITION } from '../edition.ts';
import type { StatutoryFrame } from '../statutory-frame.ts';

/** What sets one bare edition apart from another. */
interface Bare {
  readonly frame?: StatutoryFrame;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What the partnership calls its area, where it lists no districts. */
  readonly area?: string;
  /** Its districts, by name and by code of the Office for National Statistics. */
  readonly districts?: readonly (readonly [name: string, code: string])[];
  readonly items?: Partial<EditionItems>;
}

/** An edition of the given days with nothing in it but what is given. */
export function bareEdition({ frame = 'england', startsOn, endsOn, area = 'Maidstone', districts = [], items = {} }: Bare): EditionContent {
  const partnership = Partnership.parse({
    ...DEFAULT_SITE,
    id: 'par_example',
    version: 1,
    slug: 'example',
    name: 'Safer Example',
    shortName: 'SE',
    area,
    force: 'Example Police',
    chair: '',
    about: '',
    finalDecisionBy: 'council',
    fourEyes: false,
    frame,
  });
  const plan = Plan.parse({ id: 'pla_example', title: 'Plan', motto: '', startYear: 2010, endYear: 2031 });
  const edition = Edition.parse({
    ...NOT_SAID_OF_EDITION,
    id: 'edn_example',
    planId: plan.id,
    label: startsOn.slice(0, 4),
    startsOn,
    endsOn,
    headline: 'Plan',
    introduction: '',
    refreshed: null,
    state: 'draft',
    amendment: null,
    previousId: null,
    version: 1,
  });
  // Each list is empty, which is of every kind.
  const none = (kinds: readonly string[]) => Object.fromEntries(kinds.map((kind) => [kind, []]));
  const listed = districts.map(([name, code], position) => ({
    id: `are_${position.toString()}`,
    position,
    version: 1,
    name,
    kind: 'district',
    code,
    policeName: '',
  }));
  const shared = { ...none(PARTNERSHIP_KINDS), area: listed } as unknown as PartnershipItems;
  return { partnership, plan, edition, shared, items: { ...none(EDITION_KINDS), ...items } as unknown as EditionItems };
}

/** An item of a kind with the given fields; those left out are not looked at by what is tested. */
export const anItem = <Kind extends keyof EditionItems | keyof PartnershipItems>(id: string, fields: object): Item<Kind> =>
  ({ id, position: 0, version: 1, ...fields }) as unknown as Item<Kind>;
