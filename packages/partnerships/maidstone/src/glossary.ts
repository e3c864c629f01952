import type { PartnershipSource } from '@saferplan/partnership-kit';

const MEANINGS: readonly (readonly [term: string, meaning: string, note?: string])[] = [
  ['ASB', 'Anti-Social Behaviour'],
  ['CCG', 'Clinical Commissioning Group'],
  ['CDAP', 'Community Domestic Abuse Programme'],
  ['CDRP', 'Crime and Disorder Reduction Partnership', 'The earlier name of a Community Safety Partnership.'],
  ['CGL', 'Change, Grow, Live'],
  ['CSA', 'Community Safety Agreement'],
  ['CSE', 'Child Sexual Exploitation'],
  ['CSP', 'Community Safety Partnership'],
  ['CSU', 'Community Safety Unit'],
  ['DA', 'Domestic Abuse'],
  ['IDVA', 'Independent Domestic Violence Advisor'],
  ['IOM', 'Integrated Offender Management'],
  ['JSNA', 'Joint Strategic Needs Assessment'],
  ['KCC', 'Kent County Council'],
  ['KSI', 'Killed or Seriously Injured'],
  ['KSSCRC', 'Kent Surrey & Sussex Community Rehabilitation Company'],
  ['MARAC', 'Multi Agency Risk Assessment Conference'],
  ['MBC', 'Maidstone Borough Council'],
  ['MoRiLE', 'Management of Risk in Law Enforcement'],
  ['NPS', 'National Probation Service', 'Or New Psychoactive Substances: the context tells which.'],
  [
    'NPS',
    'New Psychoactive Substances',
    'Or National Probation Service. Since the Psychoactive Substances Act 2016 it is an offence to distribute or sell these substances, or to possess them in custody.',
  ],
  ['NTE', 'Night Time Economy'],
  ['OCG', 'Organised Crime Group'],
  ['PCC', 'Police & Crime Commissioner'],
  ['SMP', 'Safer Maidstone Partnership'],
  ['SOC', 'Serious Organised Crime'],
  ['SPC', 'Statistical Process Charts', 'As the plan’s list of acronyms has it; its appendix 1 says Statistical Process Control.'],
  ['VATP', 'Violence Against The Person'],
];

export const glossary: PartnershipSource['glossary'] = MEANINGS.map(([term, meaning, note = '']) => ({ term, meaning, note }));
