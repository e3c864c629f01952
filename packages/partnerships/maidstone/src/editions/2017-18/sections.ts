import type { EditionSource } from '@saferplan/partnership-kit';

export const sections: NonNullable<EditionSource['sections']> = [
  {
    title: 'What this plan is',
    slug: 'what-this-plan-is',
    body: 'A rolling plan for five years, 2013 to 2018: how the partnership means to tackle the community safety issues that matter to local people. It is revised each year from the Strategic Assessment, so that current issues can be taken into account and steer what we do.',
  },
  {
    title: 'The law behind it',
    slug: 'the-law',
    body: 'The Crime and Disorder Act 1998 recognised that agencies need to work together on crime and anti-social behaviour. Each area formed a Crime and Disorder Reduction Partnership; these are now called Community Safety Partnerships. Sections 5 to 7 require strategies for reducing crime and disorder, for combating the misuse of drugs, alcohol and other substances, and for reducing reoffending. Section 17 requires responsible authorities to consider crime and disorder, including anti-social behaviour and what else harms the local environment.',
  },
  {
    title: 'Who we are',
    slug: 'who-we-are',
    body: 'Some bodies must by law be members of the partnership: they are the responsible authorities. The other members are voluntary. We also work with many voluntary and private sector partners and with community groups. At the time of this plan Alison Broom, Chief Executive of Maidstone Borough Council, chairs the partnership.',
  },
  {
    title: 'The Community Safety Unit',
    slug: 'community-safety-unit',
    body: 'Council officers and police staff have been joined by Kent Community Wardens and by housing providers such as Golding Homes; the council’s licensing team moved in in 2014. To have more kinds of partners in the unit is a key priority.\n\nThe weekly meetings on anti-social behaviour were seen to deal with much the same people, and not so much with repeat locations or partners’ other concerns. Renamed the Vulnerabilities Group, the meeting has drawn a broader range of partners and discusses a wider range of people and incidents. That has given it new energy, and improved how agencies share information and work together.',
  },
  {
    title: 'Kent Police',
    slug: 'kent-police',
    body: 'Three divisions, North, East and West, are to keep local policing at the heart of the new policing model. There are significantly more neighbourhood constables and sergeants across the county.',
  },
  {
    title: 'The Police and Crime Commissioner',
    slug: 'police-and-crime-commissioner',
    body: 'Commissioners appoint the Chief Constable and hold them to account for the running of the force, set out a Police and Crime Plan, set the local precept and the budget of the force, and make grants. Matthew Scott was appointed in May 2016 for four years. He has pledged to go on supporting a number of agencies through the main policing grant. His four-year Police and Crime Plan was reviewed in February 2017. Funding for community safety partnerships was confirmed for 2017-18.',
  },
  {
    title: 'Health',
    slug: 'health',
    body: 'Since 1 April 2013 Clinical Commissioning Groups have been responsible authorities in place of Primary Care Trusts (Health and Social Care Act 2012, schedule 5, paragraph 84). They must take part in assessing crime and disorder, anti-social behaviour, and drug and alcohol misuse, and contribute to local strategies that deal with what is found. It also gives them more influence on local action.\n\nThe West Kent Health and Wellbeing Board brings together Kent Public Health, the councils of Maidstone, Sevenoaks, Tunbridge Wells and Tonbridge & Malling, the West Kent Clinical Commissioning Group, and representatives of patients and the public. Its themes come from the West Kent Joint Strategic Needs Assessment.',
  },
  {
    title: 'Probation',
    slug: 'probation',
    body: 'Probation is now two services. The National Probation Service, provided by the government, supervises and supports people who have only been supervised in the community, and people of high risk who are released into it. The Kent, Surrey and Sussex Community Rehabilitation Company supports the rehabilitation of people whose risk is low to medium; this work is commissioned from private companies. Both play an active part in the partnership.',
  },
  {
    title: 'The county',
    slug: 'the-county',
    body: 'The Kent Community Safety Agreement for 2014-17 outlines the key community safety priorities for Kent, drawn from what the districts’ assessments have in common and from consultation. It replaced the agreement for 2011-14, which ended on 31 March 2014; the priorities and most of the themes of that agreement were to remain. It will be refreshed shortly, because of new trends that the police and other partners see.',
  },
  {
    title: 'How we chose',
    slug: 'how-we-chose',
    body: 'Each year we analyse the data and intelligence reports of the year before. They give areas that the data show to be a concern, or that residents have raised. These are compared with other areas and ranked by several factors, among them volume, trend, residents’ perception and how much it is felt that the partnership can influence. Stakeholders review the ranking, and the highest are analysed in depth.\n\nThis year we also used MoRiLE (Management of Risk in Law Enforcement). It ranks topics by threat, risk and harm, rather than mainly by the number of crimes: each is scored on several criteria, a formula gives one score, and the scores are put in order. The plan says that this ranking bore out the five priorities. It does not print the scores.',
  },
  {
    title: 'How we read trends',
    slug: 'how-we-read-trends',
    body: 'Kent Police use control charts to help see whether a kind of crime has become significantly better or worse. A line shows the average, and two limits show how far a number naturally strays from it. A month above the upper limit suggests that there may be a problem; so may several in a row above the average, or several in a row that rise.\n\nFigures that stay below the average indicate an improvement, and the line and limits are lowered: a “step change”. Where figures rise, possibly because there is more activity, because data were revised or because something else is recorded, the line and limits may have to be raised. Limits close together mean little variation.',
  },
  {
    title: 'Local Profiles of organised crime',
    slug: 'local-profiles',
    body: 'A Local Profile outlines the main serious and organised crime issues of a district: what the offences are, what to look for, what has been recognised in the community, and what to do if you see or suspect something. Profiles aim to give local partners a common understanding, to inform local programmes and action plans, to make this work part of everyday policing and partnership, and to let resources be used where they are needed and in proportion.',
  },
  {
    title: 'Consultation',
    slug: 'consultation',
    body: 'Maidstone has urban and rural areas, whose demands on resources and views of what should be a priority often compete. Through the yearly assessment and future consultation events, stakeholders will hear how the plan is going, to make sure that no other compelling issue should be in it.',
  },
];
