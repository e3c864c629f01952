import { z } from 'zod';

/** The country whose law a partnership acts under. */
export const StatutoryFrame = z.enum(['england', 'wales']);
export type StatutoryFrame = z.infer<typeof StatutoryFrame>;

/** A duty of a partnership, and the law that it stands in. */
export interface StatutoryDuty {
  readonly key: 'act-together' | 'strategy' | 'assessment' | 'reducing-reoffending' | 'serious-violence' | 'wellbeing' | 'gender-violence';
  /** The law by its short title and section, as it is cited. */
  readonly law: string;
  readonly address: string;
  /** The day (ISO 8601) on which it came into force. */
  readonly since: string;
}

const CRIME_AND_DISORDER_ACT = 'https://www.legislation.gov.uk/ukpga/1998/37';

const EVERYWHERE = [
  {
    key: 'act-together',
    law: 'Crime and Disorder Act 1998, section 5',
    address: `${CRIME_AND_DISORDER_ACT}/section/5`,
    since: '1998-08-01',
  },
  { key: 'strategy', law: 'Crime and Disorder Act 1998, section 6', address: `${CRIME_AND_DISORDER_ACT}/section/6`, since: '1998-08-01' },
  {
    key: 'reducing-reoffending',
    // Added by section 108 of the Policing and Crime Act 2009.
    law: 'Crime and Disorder Act 1998, section 6(1)(c)',
    address: `${CRIME_AND_DISORDER_ACT}/section/6`,
    since: '2010-04-01',
  },
  {
    key: 'serious-violence',
    law: 'Police, Crime, Sentencing and Courts Act 2022, section 8',
    address: 'https://www.legislation.gov.uk/ukpga/2022/32/section/8',
    since: '2023-01-31',
  },
] as const satisfies readonly StatutoryDuty[];

const STATUTORY_DUTIES: Readonly<Record<StatutoryFrame, readonly StatutoryDuty[]>> = {
  england: [
    ...EVERYWHERE,
    {
      key: 'assessment',
      law: 'Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulations 5 to 7',
      address: 'https://www.legislation.gov.uk/uksi/2007/1830',
      since: '2007-08-01',
    },
  ],
  wales: [
    ...EVERYWHERE,
    {
      key: 'assessment',
      law: 'Crime and Disorder (Formulation and Implementation of Strategy) (Wales) Regulations 2007, regulations 5 to 7',
      address: 'https://www.legislation.gov.uk/uksi/2007/3076',
      since: '2007-11-19',
    },
    {
      key: 'wellbeing',
      law: 'Well-being of Future Generations (Wales) Act 2015',
      address: 'https://www.legislation.gov.uk/anaw/2015/2',
      since: '2016-04-01',
    },
    {
      key: 'gender-violence',
      law: 'Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015',
      address: 'https://www.legislation.gov.uk/anaw/2015/3',
      since: '2015-04-30',
    },
  ],
};

/** What the law of a country asked of a partnership on a day (ISO 8601). */
export const dutiesOn = (frame: StatutoryFrame, day: string): readonly StatutoryDuty[] =>
  STATUTORY_DUTIES[frame].filter(({ since }) => since <= day);

/** The languages that the site of a public body must offer: in Wales also Welsh (Welsh Language (Wales) Measure 2011, section 44). */
export const REQUIRED_LANGUAGES: Readonly<Record<StatutoryFrame, readonly ('en' | 'cy')[]>> = { england: ['en'], wales: ['en', 'cy'] };
