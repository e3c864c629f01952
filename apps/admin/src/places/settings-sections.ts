import type { Role } from '@saferplan/domain/accounts';
import { frame } from '../words/spoken.ts';

/** A subject of the settings: its address, its name and what is in it. */
export interface SettingsSection {
  readonly to:
    | '/editions/$label/settings/partnership'
    | '/editions/$label/settings/decisions'
    | '/editions/$label/settings/methods'
    | '/editions/$label/settings/site'
    | '/editions/$label/settings/accessibility'
    | '/editions/$label/settings/privacy'
    | '/editions/$label/settings/agencies'
    | '/editions/$label/settings/contacts'
    | '/editions/$label/settings/glossary'
    | '/editions/$label/settings/pages'
    | '/editions/$label/settings/areas'
    | '/editions/$label/settings/succession'
    | '/editions/$label/settings/sources'
    | '/editions/$label/settings/people'
    | '/editions/$label/settings/practice-copies'
    | '/editions/$label/settings/you';
  readonly name: string;
  readonly about: string;
  readonly group: keyof typeof frame.settingsGroups;
  /** When the public sees a change; with the next publication where left out. */
  readonly publicSees?: string;
  /** The one role that has it; every role where left out. */
  readonly role?: Role;
}

/** The settings by subject, in the order of their index. All but one's own account are shared by every edition. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    to: '/editions/$label/settings/partnership',
    ...frame.sections.partnership,
    group: 'partnership',
  },
  { to: '/editions/$label/settings/agencies', ...frame.sections.agencies, group: 'partnership' },
  {
    to: '/editions/$label/settings/decisions',
    ...frame.sections.decisions,
    group: 'partnership',
  },
  {
    to: '/editions/$label/settings/methods',
    ...frame.sections.methods,
    group: 'partnership',
  },
  {
    to: '/editions/$label/settings/areas',
    ...frame.sections.areas,
    group: 'partnership',
  },
  {
    to: '/editions/$label/settings/succession',
    ...frame.sections.succession,
    publicSees: frame.successionSeen,
    group: 'partnership',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/sources',
    ...frame.sections.sources,
    group: 'partnership',
  },
  { to: '/editions/$label/settings/site', ...frame.sections.site, group: 'public' },
  { to: '/editions/$label/settings/contacts', ...frame.sections.contacts, group: 'public' },
  { to: '/editions/$label/settings/glossary', ...frame.sections.glossary, group: 'public' },
  { to: '/editions/$label/settings/pages', ...frame.sections.pages, group: 'public' },
  {
    to: '/editions/$label/settings/accessibility',
    ...frame.sections.accessibility,
    group: 'public',
  },
  {
    to: '/editions/$label/settings/privacy',
    ...frame.sections.privacy,
    group: 'public',
  },
  {
    to: '/editions/$label/settings/people',
    ...frame.sections.people,
    group: 'people',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/practice-copies',
    ...frame.sections.practiceCopies,
    group: 'people',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/you',
    ...frame.sections.you,
    group: 'people',
  },
];

/** The subjects that somebody with this role has. */
export const sectionsFor = (role: Role): readonly SettingsSection[] =>
  SETTINGS_SECTIONS.filter((section) => section.role === undefined || section.role === role);
