import type { PartnershipSource } from '@saferplan/partnership-kit';

/** The bodies that the reports name. */
export const agencies = {
  council: { name: 'North Yorkshire Council', shortName: 'NYC', standing: 'statutory', about: 'The county council until 31 March 2023.' },
  police: { name: 'North Yorkshire Police', shortName: 'NYP', standing: 'statutory', about: 'Chairs the partnership.' },
  fire: { name: 'North Yorkshire Fire and Rescue Service', shortName: 'NYFRS', standing: 'statutory', about: '' },
} satisfies PartnershipSource['agencies'];
