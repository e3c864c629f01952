import type { PartnershipSource } from '@saferplan/partnership-kit';

export const agencies = {
  council: {
    name: { en: 'Cyngor Dyffryn Council (example)', cy: 'Cyngor Dyffryn (enghraifft)' },
    shortName: { en: 'Council', cy: 'Cyngor' },
    standing: 'statutory',
    about: '',
  },
  police: {
    name: { en: 'Heddlu Dyffryn Police (example)', cy: 'Heddlu Dyffryn (enghraifft)' },
    shortName: { en: 'Police', cy: 'Heddlu' },
    standing: 'statutory',
    about: '',
  },
  fire: {
    name: { en: 'Dyffryn Fire and Rescue Service (example)', cy: 'Gwasanaeth Tân ac Achub Dyffryn (enghraifft)' },
    shortName: { en: 'Fire', cy: 'Tân' },
    standing: 'statutory',
    about: '',
  },
  probation: {
    name: { en: 'Probation Service', cy: 'Y Gwasanaeth Prawf' },
    shortName: { en: 'Probation', cy: 'Prawf' },
    standing: 'statutory',
    about: '',
  },
  health: {
    name: { en: 'Dyffryn Health Board (example)', cy: 'Bwrdd Iechyd Dyffryn (enghraifft)' },
    shortName: { en: 'Health', cy: 'Iechyd' },
    standing: 'statutory',
    about: '',
  },
  'youth-work': {
    name: { en: 'Ieuenctid Dyffryn (example)', cy: 'Ieuenctid Dyffryn (enghraifft)' },
    shortName: { en: 'Youth work', cy: 'Gwaith ieuenctid' },
    standing: 'voluntary',
    about: '',
  },
} satisfies PartnershipSource['agencies'];
