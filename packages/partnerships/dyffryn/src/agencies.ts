import type { PartnershipSource } from '@saferplan/partnership-kit';

export const agencies = {
  council: { name: 'Cyngor Dyffryn Council (example)', shortName: 'Council', standing: 'statutory', about: '' },
  police: { name: 'Heddlu Dyffryn Police (example)', shortName: 'Police', standing: 'statutory', about: '' },
  fire: { name: 'Dyffryn Fire and Rescue Service (example)', shortName: 'Fire', standing: 'statutory', about: '' },
  probation: { name: 'Probation Service', shortName: 'Probation', standing: 'statutory', about: '' },
  health: { name: 'Dyffryn Health Board (example)', shortName: 'Health', standing: 'statutory', about: '' },
  'youth-work': { name: 'Ieuenctid Dyffryn (example)', shortName: 'Youth work', standing: 'voluntary', about: '' },
} satisfies PartnershipSource['agencies'];
