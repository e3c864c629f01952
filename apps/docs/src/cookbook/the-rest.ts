import { EMERGENCY_CONTACTS, type EditionSource, type PartnershipSource, type PrioritySource } from '@saferplan/partnership-kit';

/** What an example needs besides what it shows. Everything here is made up. */
export const priority: PrioritySource = {
  title: 'Safer evenings',
  slug: 'safer-evenings',
  summary: 'People come home safely at night.',
  lead: [{ person: '', agency: 'police' }],
  actionPlan: { state: 'agreed' },
  outcomes: ['Fewer people are hurt at night'],
  actions: [{ text: 'Walk the town centre on Friday nights', leadAgency: { agencies: ['police'] }, due: 'ongoing' }],
  indicators: [{ title: 'Assaults at night', unit: 'assaults', direction: 'decrease', target: { kind: 'not-set' } }],
};

/** An edition of one priority. */
export const edition: EditionSource = { label: '2026-27', headline: 'Safer evenings', priorities: { evenings: priority } };

/** A partnership of one edition. */
export const partnershipOf = (changed: Partial<PartnershipSource>): PartnershipSource => ({
  identity: {
    slug: 'exampleton',
    name: 'Safer Exampleton (example)',
    shortName: 'SE',
    area: 'Exampleton',
    force: 'Example Police',
    chair: '',
    about: 'Made up to show how a package is written.',
  },
  plan: { title: 'Community safety plan', motto: '', startYear: 2026, endYear: 2029 },
  agencies: { police: { name: 'Example Police', shortName: 'Police', standing: 'statutory', about: '' } },
  contacts: EMERGENCY_CONTACTS,
  glossary: [],
  editions: [edition],
  ...changed,
});
