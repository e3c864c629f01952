import type { SeriesFields, StepCause } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';

type Named<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const chartNames: Named<SeriesFields['chart']> = {
  en: {
    i: 'Individuals chart',
    mr: 'Moving range chart',
    c: 'C chart',
    u: 'U chart',
    uPrime: 'U′ chart',
    p: 'P chart',
    pPrime: 'P′ chart',
    g: 'G chart',
    t: 'T chart',
    run: 'Run chart',
  },
  cy: {
    i: 'Siart unigolion',
    mr: 'Siart amrediad symudol',
    c: 'Siart C',
    u: 'Siart U',
    uPrime: 'Siart U′',
    p: 'Siart P',
    pPrime: 'Siart P′',
    g: 'Siart G',
    t: 'Siart T',
    run: 'Siart rhediad',
  },
};

/** Rule sets are known by the names of those who wrote them. */
export const ruleSetNames: Readonly<Record<SeriesFields['rules'], string>> = {
  'making-data-count': 'Making Data Count',
  'kent-police': 'Kent Police',
  'western-electric': 'Western Electric',
  nelson: 'Nelson',
  anhoej: 'Anhøj',
};

export const stepCauses: Named<StepCause> = {
  en: {
    'real-change': 'a real change',
    intervention: 'action that was taken',
    'recording-practice': 'a change in recording',
    'back-record-conversion': 'a revision of older records',
    'not-known': 'a cause not yet known',
  },
  cy: {
    'real-change': 'newid gwirioneddol',
    intervention: 'camau a gymerwyd',
    'recording-practice': 'newid mewn cofnodi',
    'back-record-conversion': 'cofnodion hŷn a ddiwygiwyd',
    'not-known': 'achos nad yw’n hysbys eto',
  },
};
