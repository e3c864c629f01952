import { type Law, provisionsOf } from '../../provision.ts';
import { ASSESSMENT } from './assessment.ts';
import { COUNTY } from './county.ts';
import { ENGAGEMENT } from './engagement.ts';
import { GROUPS } from './groups.ts';
import { PLAN } from './plan.ts';

/**
 * SI 2007/1830, England, in force from 1 August 2007; as amended by SI 2010/647 from 1 April 2010 (re-offending, probation), by SI
 * 2011/1230 from 1 June 2011 (who is in the groups, no three years) and by SI 2012/2660 from 22 November 2012 (the policing body).
 * Regulation 6(d) holds since section 19 of the Police and Justice Act 2006 is in force: 30 April 2009 (SI 2009/936).
 */
const LAW: Law = {
  key: 'uksi-2007-1830',
  title: { en: 'Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007', cy: null },
  parts: 'regulation',
  address: 'https://www.legislation.gov.uk/uksi/2007/1830',
};

export const UKSI_2007_1830 = provisionsOf('england', LAW, [...GROUPS, ...ASSESSMENT, ...COUNTY, ...PLAN, ...ENGAGEMENT]);
