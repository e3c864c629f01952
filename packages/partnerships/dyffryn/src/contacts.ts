import { EMERGENCY_CONTACTS_IN_BOTH, type PartnershipSource } from '@saferplan/partnership-kit';

export const contacts = {
  ...EMERGENCY_CONTACTS_IN_BOTH,
  'live-fear-free': {
    name: { en: 'Live Fear Free', cy: 'Byw Heb Ofn' },
    category: 'helpline',
    description: {
      en: 'The helpline of the Welsh Government about violence against women, domestic abuse and sexual violence, day and night.',
      cy: 'Llinell gymorth Llywodraeth Cymru am drais yn erbyn menywod, cam-drin domestig a thrais rhywiol, ddydd a nos.',
    },
    telephone: '0808 80 10 800',
    textNumber: '',
    address: '',
    web: 'https://www.gov.wales/live-fear-free',
  },
} satisfies PartnershipSource['contacts'];
