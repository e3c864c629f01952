import type { EditionSource } from '@saferplan/partnership-kit';

/** Where the document of March 2017 disagrees with itself, and what this plan carries. */
export const contradictions: NonNullable<EditionSource['contradictions']> = [
  {
    subject: 'How Community Resilience was split',
    statements:
      'Section 3, the table of priorities and section 4.1 of the report: (1) organised crime groups with modern slavery, (2) gangs and child sexual exploitation.\n\nThe decision at the end of the Community Resilience passage in section 6: (1) gangs and organised crime groups with modern slavery, (2) child sexual exploitation.',
    carried: 'The adopted table: gangs go with child sexual exploitation.',
    settled: false,
  },
  {
    subject: 'Whether violent crime is one priority or two',
    statements:
      'Section 6 says of domestic abuse, and again of other violent crime, that it remains a priority.\n\nThe table of priorities has one: Domestic Abuse and other Violent Crime.',
    carried: 'The adopted table: the two of 2016-17 were merged.',
    settled: false,
  },
  {
    subject: 'Where Prevent comes from',
    statements:
      'Section 3 says that Prevent is now a theme “rather than a named priority”.\n\nSection 6 lists it as a topic within Community Resilience, and says that Community Resilience was split in two.',
    carried: 'Community Resilience was split in two; Prevent was introduced as a theme.',
    settled: false,
  },
  {
    subject: 'The rise in domestic abuse',
    statements: 'Section 6 gives 2,683 incidents against 2,258 and calls it a 34% increase.\n\nFrom these two numbers it is 18.8%.',
    carried: 'Both numbers, and the 34% as stated.',
    settled: false,
  },
  {
    subject: 'The fall in needle exchanges',
    statements: 'Section 6 gives 422, down from 538, and calls it a 20% reduction.\n\nFrom these two numbers it is 21.6%.',
    carried: 'Both numbers, and the 20% as stated.',
    settled: false,
  },
  {
    subject: 'Hospital admissions for psychoactive substances',
    statements: 'Section 6 compares July 2015 to June 2016 with September 2014 to August 2015.\n\nJuly and August 2015 are in both.',
    carried: 'Both periods as stated, with a caveat.',
    settled: false,
  },
  {
    subject: 'The grant for 2017-18',
    statements: 'Minutes of 14 February 2017: core funding of £38,000.\n\nReport of 28 March 2017, section 7: a grant of £37,104.',
    carried: 'Neither is in the plan itself. The later figure, £37,104, is the one to use for funding.',
    settled: false,
  },
  {
    subject: 'Where the One Stop Shop is',
    statements: 'Section 6: at the Salvation Army.\n\nSection 8: at the Maidstone Gateway reception, King Street.',
    carried: 'The address in section 8, which is the list of contacts.',
    settled: false,
  },
  {
    subject: 'The telephone number of the Community Safety Unit',
    statements:
      'Section 8: 01634 602000. 01634 is the code of Medway.\n\nThe agenda and every other local number begin with 01622, the code of Maidstone.',
    carried: 'The number as printed, 01634 602000. Ask the unit.',
    settled: false,
  },
  {
    subject: 'What SPC stands for',
    statements: 'Appendix 1: Statistical Process Control.\n\nAppendix 2: Statistical Process Charts.',
    carried: 'The glossary as printed, with a note.',
    settled: false,
  },
  {
    subject: 'Section numbers',
    statements:
      'The strategic assessment and the action plan are both section 6, and passages within the assessment are numbered 5.5 to 5.7.',
    carried: 'Both parts count as section 6 here.',
    settled: true,
  },
];
