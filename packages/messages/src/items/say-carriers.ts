import type { Language } from '../language.ts';

interface CarrierWords {
  /** Who carries an action that the members of a subgroup carry, by the name of the subgroup. */
  readonly members: (subgroup: string) => string;
  /** The same where agencies do, by their names. */
  readonly agencies: (names: readonly string[], andPartners: boolean) => string;
}

/** Who carries an action, by language. Welsh lists names with commas: a word between them would change how the next name begins. */
export const CARRIERS: Readonly<Record<Language, CarrierWords>> = {
  en: {
    members: (subgroup) => `Partners in the ${subgroup}`,
    agencies: (names, andPartners) => {
      const all = andPartners ? [...names, 'partners'] : names;
      const last = all.at(-1) ?? '';
      return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
    },
  },
  cy: {
    members: (subgroup) => `Partneriaid yn y grŵp: ${subgroup}`,
    agencies: (names, andPartners) => `${names.join(', ')}${andPartners ? ', gyda phartneriaid' : ''}`,
  },
};
