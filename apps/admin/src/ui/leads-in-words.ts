import { type EditionContent, holderName, type Lead, type LeadAgency } from '@saferplan/domain/plan';
import { workbenchWords } from '../words/workbench-words.ts';

/** Who carries an action. */
export interface Carriers {
  /** As the partnership calls them: 'Kent Police, Kent County Council'; empty where it is not agreed. */
  readonly names: string;
  /** What the screen adds in its own language: ' and partners'; empty where there is nothing to add. */
  readonly added: string;
}

/** Who carries an action, by name: 'Kent Police and partners'; empty where it is not agreed. */
export function carriersInWords(lead: LeadAgency, content: Pick<EditionContent, 'shared' | 'items'>): string {
  const { names, added } = carriersOf(lead, content);
  return `${names}${added}`;
}

/** Who carries an action, what the partnership wrote apart from the words of the screen. */
export function carriersOf(lead: LeadAgency, { shared, items }: Pick<EditionContent, 'shared' | 'items'>): Carriers {
  switch (lead.kind) {
    case 'not-agreed':
      return { names: '', added: '' };
    case 'agencies': {
      const names = lead.agencyIds.map((id) => shared.agency.find((agency) => agency.id === id)?.name ?? '');
      return { names: names.join(', '), added: lead.andPartners ? workbenchWords.leadsInWords.andPartners : '' };
    }
    case 'subgroup': {
      const name = items.subgroup.find(({ id }) => id === lead.subgroupId)?.name ?? '';
      return { names: name, added: lead.members ? workbenchWords.leadsInWords.partners : '' };
    }
  }
}

/** Who leads a priority: 'A. Person, Kent Police'; empty where nobody is named. */
export function leadsInWords(lead: Lead, { shared }: Pick<EditionContent, 'shared'>): readonly string[] {
  if (lead.state !== 'named') return [];
  return lead.holders.map(({ person, agencyId }) => {
    const agency = shared.agency.find(({ id }) => id === agencyId)?.name ?? '';
    return holderName(person, agency);
  });
}
