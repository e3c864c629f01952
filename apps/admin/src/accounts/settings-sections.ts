import type { Role } from '@saferplan/domain/accounts';

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
  readonly group: 'The partnership' | 'What the public reads' | 'Who works here';
  /** When the public sees a change; with the next publication where left out. */
  readonly publicSees?: string;
  /** The one role that has it; every role where left out. */
  readonly role?: Role;
}

/** The settings by subject, in the order of their index. All but one's own account are shared by every edition. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    to: '/editions/$label/settings/partnership',
    name: 'Partnership',
    about: 'Its name, area, police force and chair',
    group: 'The partnership',
  },
  { to: '/editions/$label/settings/agencies', name: 'Agencies', about: 'Who belongs to it', group: 'The partnership' },
  {
    to: '/editions/$label/settings/decisions',
    name: 'Decisions',
    about: 'Who decides on the plan, and whether a second person publishes',
    group: 'The partnership',
  },
  {
    to: '/editions/$label/settings/methods',
    name: 'How you work',
    about: 'Whose law, which parts of Saferplan, which charts',
    group: 'The partnership',
  },
  {
    to: '/editions/$label/settings/areas',
    name: 'Areas',
    about: 'The areas that figures are of, and what became of them',
    group: 'The partnership',
  },
  {
    to: '/editions/$label/settings/succession',
    name: 'Merging and ending',
    about: 'Partnerships that end, and which take their place',
    publicSees: 'The public is told as soon as all agree.',
    group: 'The partnership',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/sources',
    name: 'Where figures come from',
    about: 'As the public data page lists them',
    group: 'The partnership',
  },
  { to: '/editions/$label/settings/site', name: 'The public site', about: 'Its colour and languages', group: 'What the public reads' },
  { to: '/editions/$label/settings/contacts', name: 'Contacts', about: 'Whom residents can ask', group: 'What the public reads' },
  { to: '/editions/$label/settings/glossary', name: 'Glossary', about: 'Words that are explained', group: 'What the public reads' },
  { to: '/editions/$label/settings/pages', name: 'Pages of your own', about: 'Text beside the plan', group: 'What the public reads' },
  {
    to: '/editions/$label/settings/accessibility',
    name: 'Accessibility statement',
    about: 'What the regulations of 2018 ask for',
    group: 'What the public reads',
  },
  {
    to: '/editions/$label/settings/privacy',
    name: 'Privacy notice',
    about: 'Who is responsible for personal data',
    group: 'What the public reads',
  },
  {
    to: '/editions/$label/settings/people',
    name: 'People',
    about: 'Who may do what; invitations; who has signed in',
    group: 'Who works here',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/practice-copies',
    name: 'Practice',
    about: 'Copies to try things in, that can never be published',
    group: 'Who works here',
    role: 'administrator',
  },
  {
    to: '/editions/$label/settings/you',
    name: 'Your account',
    about: 'Password, second factor, reminders, where you are signed in',
    group: 'Who works here',
  },
];

/** The subjects that somebody with this role has. */
export const sectionsFor = (role: Role): readonly SettingsSection[] =>
  SETTINGS_SECTIONS.filter((section) => section.role === undefined || section.role === role);
