import type { EditionSource } from '@saferplan/partnership-kit';

const HOUSING = 'Head of Housing and Community Services';

/** What the report to the committee of 28 March 2017 said the plan means for the council, and who signed each line. */
export const implications: NonNullable<EditionSource['implications']> = [
  {
    aspect: 'corporate-priorities',
    text: 'The plan will go on creating safer communities, and deter and reduce crime and anti-social behaviour. It will contribute to the priorities of the Strategic Plan, for Maidstone to be an attractive place for all. It also supports good health and wellbeing, the appeal of the town centre for everyone, and a clean and safe environment.',
    officer: HOUSING,
    signedOff: true,
  },
  { aspect: 'risk', text: 'None.', officer: HOUSING, signedOff: true },
  {
    aspect: 'financial',
    text: 'The Commissioner allocates the Community Safety Grant. The council is due to receive £37,104 for 2017-18. The plan covers a wide range of services of the council and its partners, and most of the activity is funded from mainstream budgets, or from other grants and allocations that are not for community safety directly.',
    officer: 'Director of Finance and Business Improvement',
    signedOff: true,
  },
  {
    aspect: 'staffing',
    text: 'The priorities cut across the agencies of the partnership. They will be delivered through mainstream activity and whatever grant funding the borough can secure, this year’s Community Safety Grant included.',
    officer: 'Head of HR Shared Service',
    signedOff: true,
  },
  {
    aspect: 'legal',
    text: 'Sections 5 to 7 of the Crime and Disorder Act 1998 require the responsible authorities to have strategies for reducing crime and disorder, for combating the misuse of drugs, alcohol and other substances, and for reducing reoffending. The report says that by section 5(1)(a) the council is the responsible authority, and that refreshing the plan each year from a comprehensive assessment fulfils its duty. For the council, not pursuing reductions in crime and disorder proactively carries reputational, environmental, economic and legal risks. The recommendations recognise how important constructive dialogue with the partners is, and coordinated and collaborative working.',
    officer: 'Head of Legal Partnership',
    signedOff: true,
  },
  {
    aspect: 'equality',
    text: 'The benefits will apply across the borough. As the approach rests on evidence, they should be greater in areas where the identified problems are greatest.',
    officer: 'Policy & Information Manager',
    signedOff: true,
  },
  { aspect: 'environment', text: 'None.', officer: HOUSING, signedOff: true },
  {
    aspect: 'community-safety',
    text: 'The Community Safety team reports to the Community Partnerships and Resilience Manager. Its focus is strongly on preventative work. Being co-located lets information flow, and lets the team work closely with the police and other partners in community safety.',
    officer: HOUSING,
    signedOff: true,
  },
  { aspect: 'human-rights', text: 'None.', officer: HOUSING, signedOff: true },
  { aspect: 'procurement', text: 'None.', officer: 'Head of Finance and Resources', signedOff: true },
  { aspect: 'assets', text: 'None.', officer: HOUSING, signedOff: true },
];
