import type { EditionContent, Lead, LeadAgency } from '@saferplan/domain/plan';
import { workbenchWords } from '../words/workbench-words.ts';

/** Who carries an action, by name: 'Kent Police and partners'; empty where it is not agreed. */
export function carriersInWords(lead: LeadAgency, { shared, items }: Pick<EditionContent, 'shared' | 'items'>): string {
  switch (lead.kind) {
    case 'not-agreed':
      return '';
    case 'agencies': {
      const names = lead.agencyIds.map((id) => shared.agency.find((agency) => agency.id === id)?.name ?? '');
      return `${names.join(', ')}${lead.andPartners ? workbenchWords.leadsInWords.andPartners : ''}`;
    }
    case 'subgroup': {
      const name = items.subgroup.find(({ id }) => id === lead.subgroupId)?.name ?? '';
      return `${name}${lead.members ? workbenchWords.leadsInWords.partners : ''}`;
    }
  }
}

/** Who leads a priority: 'A. Person (Kent Police)'; empty where nobody is named. */
export function leadsInWords(lead: Lead, { shared }: Pick<EditionContent, 'shared'>): readonly string[] {
  if (lead.state !== 'named') return [];
  return lead.holders.map(({ person, agencyId }) => {
    const agency = shared.agency.find(({ id }) => id === agencyId)?.name ?? '';
    return person === '' ? agency : `${person} (${agency})`;
  });
}
