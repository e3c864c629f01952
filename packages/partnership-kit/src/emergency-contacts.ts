import type { ItemFields } from '@saferplan/domain/plan';
import type { Written } from './source.ts';

const none = { textNumber: '', web: '', address: '' };

/** Whom everybody in England and Wales can call: put them before the contacts of your own. */
export const EMERGENCY_CONTACTS = {
  emergency: {
    ...none,
    name: 'Emergency: police, fire or ambulance',
    category: 'emergency',
    description: 'Call when life is in danger or a crime is happening now.',
    telephone: '999',
  },
  police: {
    ...none,
    name: 'Police',
    category: 'emergency',
    description: 'To report something that is not an emergency.',
    telephone: '101',
  },
} as const satisfies Readonly<Record<string, ItemFields<'contact'>>>;

/** The same for a partnership that writes in English and Welsh. */
export const EMERGENCY_CONTACTS_IN_BOTH = {
  emergency: {
    ...EMERGENCY_CONTACTS.emergency,
    name: { en: EMERGENCY_CONTACTS.emergency.name, cy: 'Argyfwng: heddlu, tân neu ambiwlans' },
    description: {
      en: EMERGENCY_CONTACTS.emergency.description,
      cy: 'Ffoniwch pan fydd bywyd mewn perygl neu pan fydd trosedd yn digwydd nawr.',
    },
  },
  police: {
    ...EMERGENCY_CONTACTS.police,
    name: { en: EMERGENCY_CONTACTS.police.name, cy: 'Heddlu' },
    description: { en: EMERGENCY_CONTACTS.police.description, cy: 'I roi gwybod am rywbeth nad yw’n argyfwng.' },
  },
} as const satisfies Readonly<Record<string, Written<'contact'>>>;
