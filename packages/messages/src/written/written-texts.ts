import { firstLanguageOf } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';

/** Texts that the app writes into the data of a partnership, in its first language: from then on they are its own, and may be changed. */
export interface WrittenTexts {
  /** In place of the name of somebody whose account was erased. */
  readonly somebodyWhoLeft: string;
  /** Where the figures of a practice copy come from. */
  readonly practiceSource: string;
  /** Units of a series that the app makes. */
  readonly recordedOffences: string;
  readonly recordedIncidents: string;
  /** The caveat of what the police recorded. */
  readonly recordedAlone: string;
  /** What a sum of series is made of. */
  readonly sumOf: (parts: readonly string[]) => string;
  /** The caveat of a sum that holds what partnerships kept to their partners. */
  readonly holdsRestricted: (partnerships: readonly string[]) => string;
}

/** By language; no Welsh speaker has read the Welsh yet. */
const WRITTEN_TEXTS: Readonly<Record<Language, WrittenTexts>> = {
  en: {
    somebodyWhoLeft: 'Somebody who left',
    practiceSource: 'The partnership that this is a practice copy of',
    recordedOffences: 'recorded offences',
    recordedIncidents: 'recorded incidents',
    recordedAlone: 'These are offences that the police recorded. Crimes that nobody reports are not among them.',
    sumOf: (parts) => `The sum of ${parts.join(', ')}. A period has a value only where all of them have one.`,
    holdsRestricted: (partnerships) => `Holds figures that these partnerships kept to their partners: ${partnerships.join(', ')}.`,
  },
  cy: {
    somebodyWhoLeft: 'Rhywun sydd wedi gadael',
    practiceSource: 'Y bartneriaeth y mae hwn yn gopi ymarfer ohoni',
    recordedOffences: 'troseddau a gofnodwyd',
    recordedIncidents: 'digwyddiadau a gofnodwyd',
    recordedAlone: 'Troseddau a gofnodwyd gan yr heddlu yw’r rhain. Nid yw troseddau nad oes neb yn rhoi gwybod amdanynt yn eu plith.',
    sumOf: (parts) => `Cyfanswm y rhain: ${parts.join(', ')}. Dim ond lle mae gan bob un ohonynt werth y mae gan gyfnod werth.`,
    holdsRestricted: (partnerships) => `Mae’n dal ffigurau a gadwodd y partneriaethau hyn i’w partneriaid: ${partnerships.join(', ')}.`,
  },
};

/** The texts in the first language of a partnership. */
export const writtenTextsFor = (partnership: { readonly languages: readonly Language[] }): WrittenTexts =>
  WRITTEN_TEXTS[firstLanguageOf(partnership)];
