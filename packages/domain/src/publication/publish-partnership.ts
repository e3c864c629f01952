import { canBeReached, type PublicContact } from '../plan/public-contact.ts';
import { areasOn } from '../plan/areas-on.ts';
import type { EditionContent } from '../plan/edition-content.ts';
import { dutiesOn } from '../plan/statutory-frame.ts';
import type { Snapshot } from './snapshot.ts';

/** Who publishes the edition: under the name that the partnership had on the edition's first day, where it has had several. */
export function publishPartnership({ partnership, shared, edition }: EditionContent): Snapshot['partnership'] {
  const { slug, name, shortName, area, force, chair, about, brandColour, languages, licence, logo, terms } = partnership;
  const { frame, numbering, features, dataSources, accessibility, privacy } = partnership;
  const partnerships = shared.area.filter(({ kind }) => kind === 'partnership');
  const [then, ...others] = areasOn(partnerships, shared['area-change'], edition.startsOn);
  return {
    slug,
    name: then !== undefined && others.length === 0 ? then.name : name,
    shortName,
    area,
    force,
    chair,
    about,
    brandColour,
    languages,
    licence,
    logo,
    terms,
    frame,
    duties: dutiesOn(frame, edition.endsOn).map(({ key, law, address }) => ({ key, law, address })),
    numbering,
    features,
    dataSources,
    accessibility: {
      ...accessibility,
      contact: whereReached(accessibility.contact),
      otherForms: whereReached(accessibility.otherForms),
    },
    privacy: { ...privacy, contact: whereReached(privacy.contact) },
    agencies: shared.agency.map(({ name: agency, shortName: short, standing, about: task }) => ({
      name: agency,
      shortName: short,
      standing,
      about: task,
    })),
  };
}

const whereReached = (contact: PublicContact): PublicContact | null => (canBeReached(contact) ? contact : null);

/** The districts that the edition covers, as they were on its first day. */
export const publishAreas = ({ shared, edition }: EditionContent): Snapshot['edition']['areas'] =>
  areasOn(
    shared.area.filter(({ kind }) => kind === 'district'),
    shared['area-change'],
    edition.startsOn,
  ).map(({ name, code }) => ({ name, code }));

/** Every change of areas until the edition's last day, oldest first. */
export function publishAreaChanges({ shared, edition }: EditionContent): Snapshot['areaChanges'] {
  const byId = new Map<string, (typeof shared.area)[number]>(shared.area.map((area) => [area.id, area]));
  const namesOf = (ids: readonly string[]): string[] => ids.flatMap((id) => byId.get(id)?.name ?? []);
  return shared['area-change']
    .filter(({ on }) => on <= edition.endsOn)
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .map(({ kind, on, fromIds, toIds, authority, reason }) => ({
      kind,
      of: [...fromIds, ...toIds].map((id) => byId.get(id)?.kind)[0] ?? 'district',
      on,
      from: namesOf(fromIds),
      to: namesOf(toIds),
      authority,
      reason,
    }));
}
