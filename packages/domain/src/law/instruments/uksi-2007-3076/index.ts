import { type Law, provisionsOf } from '../../provision.ts';
import { ASSESSMENT } from './assessment.ts';
import { ENGAGEMENT } from './engagement.ts';
import { GROUPS } from './groups.ts';
import { PLAN } from './plan.ts';

/**
 * SI 2007/3076, Wales, in force from 19 November 2007; as amended by SI 2010/648 from 1 April 2010 (re-offending, probation) and by
 * SI 2011/2702 from 5 December 2011 (who is in the group, no three years). There is no county agreement and no copy to the policing
 * body. Regulation 6(d) holds since section 19 of the Police and Justice Act 2006 is in force in Wales: 1 October 2009 (WSI 2009/2540).
 */
const LAW: Law = {
  key: 'uksi-2007-3076',
  title: { en: 'Crime and Disorder (Formulation and Implementation of Strategy) (Wales) Regulations 2007', cy: null },
  parts: 'regulation',
  address: 'https://www.legislation.gov.uk/uksi/2007/3076',
};

export const UKSI_2007_3076 = provisionsOf('wales', LAW, [...GROUPS, ...ASSESSMENT, ...PLAN, ...ENGAGEMENT]);
