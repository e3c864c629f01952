import { EMERGENCY_CONTACTS, type PartnershipSource } from '@saferplan/partnership-kit';

export const contacts = {
  ...EMERGENCY_CONTACTS,
  'live-fear-free': {
    name: 'Live Fear Free',
    category: 'helpline',
    description: 'The helpline of the Welsh Government about violence against women, domestic abuse and sexual violence, day and night.',
    telephone: '0808 80 10 800',
    textNumber: '',
    address: '',
    web: 'https://www.gov.wales/live-fear-free',
  },
} satisfies PartnershipSource['contacts'];
