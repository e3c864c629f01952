import type { EditionSource } from '@saferplan/partnership-kit';

/** Where the document of March 2017 disagrees with itself, and what this plan carries. */
export const contradictions: NonNullable<EditionSource['contradictions']> = [
  {
    subject: 'How Community Resilience was split',
    statements:
      'Section 3, the table of priorities and section 4.1 of the report: (1) organised crime groups with modern slavery, (2) gangs and child sexual exploitation.\n\nThe decision at the end of the Community Resilience passage in section 6: (1) gangs and organised crime groups with modern slavery, (2) child sexual exploitation.',
    carried: 'The table of priorities: gangs go with child sexual exploitation.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Whether violent crime is one priority or two',
    statements:
      'Section 6 says of domestic abuse, and again of other violent crime, that it remains a priority.\n\nThe table of priorities has one: Domestic Abuse and other Violent Crime.',
    carried: 'The table: the two of 2016-17 stand as one. That they were merged is our reading; the document does not say so.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Where Prevent comes from',
    statements:
      'Section 3 says that Prevent is now a theme “rather than a named priority”.\n\nSection 6 lists it as a topic within Community Resilience, and says that Community Resilience was split in two.',
    carried: 'Prevent comes from Community Resilience: it was one of its topics, and is now a theme.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'The rise in domestic abuse',
    statements: 'Section 6 gives 2,683 incidents against 2,258 and calls it a 34% increase.\n\nFrom these two numbers it is 18.8%.',
    carried: 'Both numbers, and the 34% as stated. More recorded incidents need not mean a worsening.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'The fall in needle exchanges',
    statements: 'Section 6 gives 422, down from 538, and calls it a 20% reduction.\n\nFrom these two numbers it is 21.6%.',
    carried: 'Both numbers, and the 20% as stated.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Hospital admissions for psychoactive substances',
    statements: 'Section 6 compares July 2015 to June 2016 with September 2014 to August 2015.\n\nJuly and August 2015 are in both.',
    carried: 'Both periods as stated, with a caveat.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'The grant for 2017-18',
    statements:
      'Minutes of 14 February 2017: core funding of £38,000, confirmed by the Commissioner.\n\nReport of 28 March 2017, section 7: the council is due to receive a grant of £37,104.',
    carried: 'The later figure, £37,104, beside the earlier one. Neither is in the plan itself.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Where the One Stop Shop is',
    statements: 'Section 6: at the Salvation Army.\n\nSection 8: at the Maidstone Gateway reception, King Street.',
    carried: 'The address in section 8, which is the list of contacts, with the other place beside it.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'The telephone number of the Community Safety Unit',
    statements:
      'Section 8: 01634 602000. 01634 is the code of Medway.\n\nThe agenda and every other local number begin with 01622, the code of Maidstone.',
    carried: 'The number as printed, 01634 602000, with this doubt beside it.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Police custody as a place of safety',
    statements:
      'Minutes of 14 February 2017: a bill proposed for April 2017 would seek to end the use of police stations as places of safety for people under 18, and significantly cut it for adults; it was unlikely that all agencies would be fully prepared from April 2017.\n\nReport of 28 March 2017 and section 3 of the plan: from 1 April, police custody suites will no longer be used as safe places.',
    carried: 'What the plan says, as what it says.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'What the committee decided on the assessment',
    statements:
      'Minutes of 14 February 2017: resolved to recommend Council to adopt it.\n\nReport of 28 March 2017, section 5.1: the committee approved it on 14 February 2017.',
    carried: 'The minutes: it was recommended to Council. What Council decided is not in the document.',
    settled: false,
    isPublic: true,
  },
  {
    subject: 'Who the responsible authority is',
    statements:
      'Section 4: the statutory partners are the borough and county councils, police, fire and rescue, both probation services and the Clinical Commissioning Groups.\n\nReport of 28 March 2017, section 7: the council is “the responsible authority”.',
    carried: 'The list in section 4.',
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
