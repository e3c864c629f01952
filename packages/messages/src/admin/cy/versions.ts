import type { VersionsWords } from '../versions.ts';

/** What somebody reads of the versions of an assessment, in Welsh, which no speaker has read yet. */
export const versions: VersionsWords = {
  heading: 'Fersiynau fesul pennod',
  lede: 'Pa bennod a newidiwyd ar gyfer pa fersiwn o’r rhifyn. Mae’r un tabl ar ddiwedd yr asesiad fel Word a PDF, heb yr enwau ar ôl ei gyhoeddi.',
  none: 'Ni newidiwyd dim o’r asesiad ers ei gymryd drosodd.',
  notRead: 'Ni ellid darllen y fersiynau. Agorwch y dudalen hon eto.',
  columns: { chapter: 'Pennod', version: 'Fersiwn', changedOn: 'Newidiwyd ddiwethaf ar', by: 'Gan', against: 'O’i chymharu â' },
  numbered: (version) => `fersiwn ${version.toString()}`,
  first: 'dim: hon yw’r gyntaf',
  against: (version, day) => `fersiwn ${version.toString()}, a gyhoeddwyd ar ${day}`,
  chapters: {
    levels: 'Lefelau a phatrymau fesul pwnc',
    changes: 'Beth sydd wedi newid, a pham',
    'last-year': 'Beth a wnaed ers yr asesiad diwethaf',
    voice: 'Beth mae trigolion yn ei ddweud',
    ranking: 'Sgoriau a threfn',
    recommendations: 'Beth a argymhellir',
    scrutiny: 'Beth a argymhellodd craffu',
    'case-reviews': 'Adolygiadau o achosion ymddygiad gwrthgymdeithasol',
    gaps: 'Yr hyn nad yw’n hysbys',
    horizon: 'Beth sydd ar ddod',
  },
};
