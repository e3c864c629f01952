import type { PartnershipSource } from '@saferplan/partnership-kit';

const none = { telephone: '', textNumber: '', web: '', address: '' };

export const contacts = {
  emergency: {
    ...none,
    name: 'Emergency: police, fire or ambulance',
    category: 'emergency',
    description: 'Call when life is in danger.',
    telephone: '999',
  },
  police: {
    ...none,
    name: 'Police',
    category: 'emergency',
    description: 'To report something that is not an emergency.',
    telephone: '101',
  },
} satisfies PartnershipSource['contacts'];
