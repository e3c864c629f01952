import type { ItemFields } from '@saferplan/domain/plan';

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
