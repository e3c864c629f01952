import { type Item, KINDS } from '@saferplan/domain/plan';
import type { Language } from '@saferplan/domain/shared';
import { EMERGENCY_CONTACTS_IN_BOTH } from '@saferplan/partnership-kit';
import type { ServiceContext } from '../../platform/service-context.ts';

/** The fields of the contacts that every partnership begins with which people read in their own language. */
const TEXTS = ['name', 'description'] as const;

/**
 * What the contacts that every partnership begins with say in Welsh, for a site in both languages: of those texts that stand as they were
 * given. No speaker has read them yet, and they say so.
 */
export function emergencyTranslations(
  contacts: readonly Item<'contact'>[],
  languages: readonly Language[],
  makeId: ServiceContext['makeId'],
): readonly Item<'shared-translation'>[] {
  const [first, ...others] = languages;
  if (first !== 'en' || !others.includes('cy')) return [];
  const given = Object.values(EMERGENCY_CONTACTS_IN_BOTH);
  return contacts
    .flatMap((contact) =>
      TEXTS.flatMap((field) => {
        const text = given.find((one) => one[field].en === contact[field])?.[field];
        return text === undefined ? [] : [{ ownerId: contact.id, field, text: text.cy, original: text.en }];
      }),
    )
    .map((text, position) => ({
      id: KINDS['shared-translation'].id.parse(makeId('trs')),
      position,
      version: 1,
      ...KINDS['shared-translation'].schema.parse({ ...KINDS['shared-translation'].blank(''), ...text, language: 'cy' }),
    }));
}
