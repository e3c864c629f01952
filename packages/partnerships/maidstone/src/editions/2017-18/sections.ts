import type { EditionSource } from '@saferplan/partnership-kit';

export const sections: NonNullable<EditionSource['sections']> = [
  {
    title: 'What this plan is',
    slug: 'what-this-plan-is',
    body: 'The plan runs for five years, from 2013 to 2018. Each year we look at the evidence again and bring it up to date, so that it follows what matters to people here.',
  },
  {
    title: 'The law behind it',
    slug: 'the-law',
    body: 'The Crime and Disorder Act 1998 asks the bodies in each area to work together against crime and disorder, against the misuse of drugs and alcohol, and against reoffending. Section 17 asks them to think of crime and anti-social behaviour in all they do. Such partnerships were first called Crime and Disorder Reduction Partnerships.',
  },
  {
    title: 'Who we are',
    slug: 'who-we-are',
    body: 'The law makes some bodies members of the partnership: they are the responsible authorities. Charities, housing providers and businesses join of their own will. Alison Broom, Chief Executive of Maidstone Borough Council, chairs it.',
  },
  {
    title: 'The Community Safety Unit',
    slug: 'community-safety-unit',
    body: 'Council officers and police work in one unit with Kent Community Wardens and housing providers such as Golding Homes; the council’s licensing team joined in 2014. Its weekly meeting on anti-social behaviour had come to deal with much the same people. As the Vulnerabilities Group it now draws more partners, and looks at more people, places and incidents.',
  },
  {
    title: 'Kent Police',
    slug: 'kent-police',
    body: 'Three divisions, North, East and West, put local policing first, with many more neighbourhood constables and sergeants.',
  },
  {
    title: 'The Police and Crime Commissioner',
    slug: 'police-and-crime-commissioner',
    body: 'Matthew Scott was elected in May 2016 for four years. He appoints the Chief Constable, holds the force to account, sets its budget and gives grants. His four-year Police and Crime Plan was reviewed in February 2017. Funding for community safety partnerships was confirmed for 2017-18.',
  },
  {
    title: 'Health',
    slug: 'health',
    body: 'Since 1 April 2013 Clinical Commissioning Groups must take part: in assessing crime, anti-social behaviour and drug and alcohol misuse, and in the plans against them (Health and Social Care Act 2012, schedule 5, paragraph 84).\n\nThe West Kent Health and Wellbeing Board joins Kent Public Health, the councils of Maidstone, Sevenoaks, Tunbridge Wells and Tonbridge & Malling, the West Kent Clinical Commissioning Group, patients and the public. Its themes come from the West Kent Joint Strategic Needs Assessment.',
  },
  {
    title: 'Probation',
    slug: 'probation',
    body: 'Probation is now two services. The National Probation Service supervises people who serve their sentence in the community and people released who could do serious harm. The Kent, Surrey and Sussex Community Rehabilitation Company supports those whose risk is low to medium. Both are members.',
  },
  {
    title: 'The county',
    slug: 'the-county',
    body: 'The Kent Community Safety Agreement for 2014-17 sets out what districts have in common. It followed the agreement for 2011-14, which ended on 31 March 2014, and will itself be refreshed shortly.',
  },
  {
    title: 'How we chose',
    slug: 'how-we-chose',
    body: 'Every year we look at last year’s data and intelligence. Topics are compared with other areas and ranked by volume, trend, what residents think and how much we can influence. Partners then review the ranking, and the highest topics are studied in depth.\n\nThis year we also used MoRiLE (Management of Risk in Law Enforcement). It ranks topics by threat, risk and harm instead of by the number of crimes alone: each is scored on several criteria, a formula gives one score, and the scores are put in order.',
  },
  {
    title: 'How we read trends',
    slug: 'how-we-read-trends',
    body: 'Kent Police use control charts. A line shows the average, and two limits show how far a number usually strays from it. Something has probably changed when a month is above the upper limit, when several in a row are above the line, or when several in a row rise.\n\nAfter a lasting rise or fall the line and limits are drawn anew. This is a step change: it may be real, or come from revised data or from a new way of recording. Limits close together mean little variation.',
  },
  {
    title: 'Local Profiles of organised crime',
    slug: 'local-profiles',
    body: 'Police write a Local Profile for each district: which serious and organised crime there is, what to look for and whom to tell. It gives partners one common picture, a base for local action, and helps to put effort where it is needed.',
  },
  {
    title: 'Consultation',
    slug: 'consultation',
    body: 'Maidstone is both town and country, and what matters can differ. The yearly assessment and future events will tell people how the plan is going, and ask what else should be in it.',
  },
];
