import type { PartnershipSource, SeriesSource } from '@saferplan/partnership-kit';
import { POLICE_COUNTS } from './police-counts.ts';

const MISSING = 'The files for December 2014 and for 2015 are not at hand, so those months are missing.';
const RECORDED = `These are offences that the police recorded. Crimes that nobody reports are not among them. ${MISSING}`;

const monthAfter = (first: string, months: number): string => {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** A series of the police counts of one crime type. */
function police(
  crimeType: string,
  slug: string,
  own: Pick<SeriesSource, 'improvement'> & Partial<Pick<SeriesSource, 'title' | 'unit' | 'about' | 'caveat'>>,
): SeriesSource {
  return {
    title: crimeType,
    slug,
    unit: 'recorded offences',
    area: 'Maidstone borough',
    source: 'data.police.uk, street-level crime files of Kent Police in public copies of January 2015 and February 2017',
    licence: 'Open Government Licence v3.0',
    caveat: RECORDED,
    feed: { kind: 'police', district: 'Maidstone', crimeTypes: [crimeType] },
    rules: 'kent-police',
    observations: POLICE_COUNTS.flatMap(({ from, counts }) =>
      (counts[crimeType] ?? []).map((value, index) => ({ period: monthAfter(from, index), value })),
    ),
    ...own,
  };
}

/** Maidstone's trends: the police counts. */
export const series: NonNullable<PartnershipSource['series']> = {
  'anti-social-behaviour': police('Anti-social behaviour', 'anti-social-behaviour', {
    unit: 'recorded incidents',
    improvement: 'lower',
    caveat: `These are incidents reported to the police. Those reported only to the council or a landlord are not among them. ${MISSING}`,
  }),
  'violence-and-sexual-offences': police('Violence and sexual offences', 'violence-and-sexual-offences', {
    improvement: 'neutral',
    about:
      'Domestic abuse is part of this count; the files do not tell it apart. A rise can mean more violence, more victims who come forward, or recording that has become stricter.',
  }),
  burglary: police('Burglary', 'burglary', { improvement: 'lower' }),
  'vehicle-crime': police('Vehicle crime', 'vehicle-crime', { improvement: 'lower' }),
  'criminal-damage-and-arson': police('Criminal damage and arson', 'criminal-damage-and-arson', { improvement: 'lower' }),
  shoplifting: police('Shoplifting', 'shoplifting', { improvement: 'lower' }),
  'bicycle-theft': police('Bicycle theft', 'bicycle-theft', { improvement: 'lower' }),
  'theft-from-the-person': police('Theft from the person', 'theft-from-the-person', { improvement: 'lower' }),
  'other-theft': police('Other theft', 'other-theft', { improvement: 'lower' }),
  robbery: police('Robbery', 'robbery', { improvement: 'lower' }),
  'public-order': police('Public order', 'public-order', { title: 'Public order offences', improvement: 'lower' }),
  drugs: police('Drugs', 'drugs', {
    title: 'Drug offences',
    improvement: 'neutral',
    about: 'The police find most of these offences themselves, so the count follows how much they look for them.',
  }),
  'possession-of-weapons': police('Possession of weapons', 'possession-of-weapons', {
    improvement: 'neutral',
    about: 'The police find most of these offences themselves, so the count follows how much they look for them.',
  }),
  'other-crime': police('Other crime', 'other-crime', { improvement: 'lower' }),
};
