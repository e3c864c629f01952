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
  'live-fear-free': {
    ...none,
    name: 'Live Fear Free',
    category: 'helpline',
    description: 'The helpline of the Welsh Government about violence against women, domestic abuse and sexual violence, day and night.',
    telephone: '0808 80 10 800',
    web: 'https://www.gov.wales/live-fear-free',
  },
} satisfies PartnershipSource['contacts'];
