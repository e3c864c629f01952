import type { EditionSource } from '@saferplan/partnership-kit';

const HOUSING = 'Head of Housing and Community Services';

/** What the report to the committee of 28 March 2017 said the plan means for the council, and who signed each line. */
export const implications: NonNullable<EditionSource['implications']> = [
  {
    aspect: 'corporate-priorities',
    text: 'The plan helps to make Maidstone an attractive place for all: safer communities, less crime and anti-social behaviour. It also serves health and wellbeing, the town centre, and a clean and safe environment.',
    officer: HOUSING,
    signedOff: true,
  },
  { aspect: 'risk', text: 'None.', officer: HOUSING, signedOff: true },
  {
    aspect: 'financial',
    text: 'The Commissioner pays a Community Safety Grant of £37,104 for 2017-18. Most of what the plan sets out is paid for from ordinary budgets or other grants.',
    officer: 'Director of Finance and Business Improvement',
    signedOff: true,
  },
  {
    aspect: 'staffing',
    text: 'Staff of all partner agencies carry out the plan as part of their ordinary work, and with what grants can be won.',
    officer: 'Head of HR Shared Service',
    signedOff: true,
  },
  {
    aspect: 'legal',
    text: 'Sections 5 to 7 of the Crime and Disorder Act 1998 oblige the responsible authorities to have strategies against crime and disorder, the misuse of drugs, alcohol and other substances, and reoffending. Refreshing the plan each year from a full assessment meets that duty. Doing nothing would carry risks to reputation, environment, economy and law.',
    officer: 'Head of Legal Partnership',
    signedOff: true,
  },
  {
    aspect: 'equality',
    text: 'The whole borough benefits; most where the evidence shows that problems are greatest.',
    officer: 'Policy & Information Manager',
    signedOff: true,
  },
  { aspect: 'environment', text: 'None.', officer: HOUSING, signedOff: true },
  {
    aspect: 'community-safety',
    text: 'The Community Safety team works under the Community Partnerships and Resilience Manager, in one office with the police and other partners, mainly on prevention.',
    officer: HOUSING,
    signedOff: true,
  },
  { aspect: 'human-rights', text: 'None.', officer: HOUSING, signedOff: true },
  { aspect: 'procurement', text: 'None.', officer: 'Head of Finance and Resources', signedOff: true },
  { aspect: 'assets', text: 'None.', officer: HOUSING, signedOff: true },
];
