import type { TopicSource } from '@saferplan/partnership-kit';
import { illustrativeScores } from './illustrative-scores.ts';

type Finding = NonNullable<TopicSource['findings']>[number];

const POLICE = 'Kent Police recorded crime';
const YEAR_TO_OCTOBER_2016 = { from: '2015-11', to: '2016-10' };
const YEAR_TO_OCTOBER_2015 = { from: '2014-11', to: '2015-10' };
const AS_IN_THE_PLAN =
  'The plan of March 2017 states a change that does not follow from its own two numbers. Which is right is not known here.';
const NO_PERIOD = { from: null, to: null };

const finding = (parts: Pick<Finding, 'measure' | 'unit'> & Partial<Finding>): Finding => ({
  now: null,
  before: null,
  stated: null,
  source: 'Strategic Assessment 2017-18, as summarised in the plan',
  caveat: '',
  ...parts,
});

const percentChange = (value: number, decimals = 0): Finding['stated'] => ({ kind: 'percent-change', value, decimals });

const assessed: Readonly<Record<string, TopicSource>> = {
  'community-resilience': {
    title: 'Community Resilience',
    slug: 'community-resilience',
    summary:
      'Child sexual exploitation, extremism and radicalisation (Prevent), human trafficking, modern slavery and serious organised crime.',
    reviews: 'community-resilience',
    informs: ['organised-crime-groups', 'gangs-and-cse', 'prevent'],
    findings: [],
    completedActions: [
      'The police Regional Organised Crime Unit told partners what to look out for on visits, what information could be exchanged, and about different powers of entry',
      'Multi-agency awareness days at key sites in the borough for the awareness week on child sexual exploitation',
      'A desktop exercise on a local organised crime group helped to develop a strategy for working cases, and explored agencies’ powers and the sharing of information',
      'Police published Local Profiles that highlight areas of risk for victims; their headings align with the subgroup’s topics and give an idea of the size of an issue here',
    ],
    recommendation: 'split',
    reason: 'Its topics were too complex and far reaching to discuss in detail at one subgroup, and are still very relevant as priorities.',
  },
  'substance-misuse': {
    title: 'Substance Misuse',
    slug: 'substance-misuse',
    summary: 'Misuse of drugs and alcohol.',
    reviews: 'substance-misuse',
    informs: ['substance-misuse'],
    series: ['drugs'],
    findings: [
      finding({
        measure: 'Recorded drug offences in Maidstone',
        unit: 'offences',
        now: { value: 345, ...YEAR_TO_OCTOBER_2016 },
        before: { value: 282, ...YEAR_TO_OCTOBER_2015 },
        stated: percentChange(22.3, 1),
        source: POLICE,
        caveat:
          'Supply and possession are both counted. Since the Psychoactive Substances Act 2016, distributing and selling new psychoactive substances, and possessing them in custody, are counted too.',
      }),
      finding({
        measure: 'More drug offences than the year before',
        unit: 'offences',
        now: { value: 345, ...YEAR_TO_OCTOBER_2016 },
        before: { value: 282, ...YEAR_TO_OCTOBER_2015 },
        stated: { kind: 'difference', value: 63, decimals: 0 },
        source: POLICE,
      }),
      finding({
        measure: 'Hospital admissions for mental and behavioural disorders from psychoactive substances',
        unit: 'admissions',
        now: { value: 637, from: '2015-07', to: '2016-06' },
        before: { value: 734, from: '2014-09', to: '2015-08' },
        stated: percentChange(-13),
        source: 'Kent and Medway Public Health Observatory',
        caveat:
          'The two periods overlap in July and August 2015. Next year’s data will give a clearer picture of what effect the Act of 2016 has had.',
      }),
      finding({
        measure: 'Needle exchanges in Maidstone',
        unit: 'exchanges',
        now: { value: 422, from: '2016-01', to: '2016-12' },
        before: { value: 538, from: '2015-01', to: '2015-12' },
        stated: percentChange(-20),
        disagreement: AS_IN_THE_PLAN,
        caveat:
          'At two pharmacies and the service centre of CGL. Helped, says the plan, by people in treatment whose injecting status changed.',
      }),
      finding({
        measure: 'Needles found, with the bin in Brenchley Gardens',
        unit: '%',
        stated: percentChange(-50),
      }),
    ],
    completedActions: [
      'Joint evening operations of Trading Standards, police and council against underage sales and on licensed premises',
      'Addaction’s education on new psychoactive substances continues for targeted groups of young people',
      'A pathway for GPs and other professionals to guide people into treatment and support is being explored',
      'Needle exchange through CGL, at 2 pharmacies and its service centre, continues to be very successful: 422 exchanges in 2016, down from 538',
      'Our actions from the West Kent Alcohol Action Plan and the Kent Alcohol Strategy are being carried out, and we go on working closely with the West Kent Health and Wellbeing Board',
      'We promoted Kent County Council’s “Know Your Score” quiz on social media to professional women in middle age, a group at high risk; it reached 9,100 people',
      'The Maidstone Substance Misuse Action Plan brings together priorities of this plan and of the Maidstone Health Inequalities Action Plan',
      'More of the street population were referred to and engaged in CGL’s support, as a result of the Maidstone Assertive Outreach programme',
      'A Reduce the Strength scheme for the town centre is being introduced, to take cheap, strong beer, cider and lager off sale',
      'The Urban Blue Bus, Street Pastors and Taxi Marshals, part funded by the PCC grant, help support people on a night out in the town centre',
      'We part funded Theatre ADAD’s “WASTED”, on the dangers of substance misuse, for year 6 pupils in 29 primary schools',
      'The needle bin in Brenchley Gardens continues to reduce needle finds by 50%',
      'Outreach by substance misuse charities is directed to 8 places in six months where young people gather, take drugs or alcohol and behave anti-socially',
    ],
    recommendation: 'make-or-keep-priority',
    reason: 'Drug offences are high in certain wards, and there is a link between drug offences and other crimes.',
  },
  'reducing-reoffending': {
    title: 'Reducing Reoffending',
    slug: 'reducing-reoffending',
    summary:
      'People who have been through the criminal justice system before commit over half of all crime. The programme that works with the most prolific offenders, Integrated Offender Management, is being widened to those who pose the most threat, risk and harm.',
    reviews: 'reducing-reoffending',
    informs: ['asb-and-reducing-reoffending'],
    findings: [
      finding({
        measure: 'Offending by the West Kent cohort in Integrated Offender Management',
        unit: 'offences',
        stated: percentChange(-45),
        source: 'Integrated Offender Management programme',
        caveat:
          'As the programme reports it, compared with the year before; the counts are not given. Reoffending figures for the probation services are not available: the first are due in October 2017.',
      }),
    ],
    completedActions: [
      'The council attends the West Kent Reducing Reoffending meetings, to discuss Integrated Offender Management and share good practice',
      'Restorative justice is now embedded in Integrated Offender Management, and all offender managers have been briefed',
      'Gym memberships and training were made available to people in the programme',
      'The borough council and some parish councils use Community Payback',
      'Police and probation are considering more electronic “Buddy” tracking; at present it needs the offender’s agreement',
      'Further public health help is being explored for former offenders with substance misuse or mental health issues',
      'Former offenders, often homeless, are referred to housing providers and helped to reach physical, mental and sexual health services',
    ],
    recommendation: 'make-theme',
    reason: 'In the borough it is considered a theme that spans all other priorities.',
  },
  'road-safety': {
    title: 'Road Safety (killed or seriously injured)',
    slug: 'road-safety',
    summary:
      'Road traffic is still the biggest cause of unnatural death, injury and harm to people in Kent, especially those aged 5 to 25. Two motorways run through the borough and contribute to a high number of casualties. The borough council has little or no influence on casualties on these routes.',
    reviews: 'road-safety',
    informs: [],
    findings: [
      finding({
        measure: 'People killed or seriously injured on Maidstone’s roads',
        unit: 'people',
        now: { value: 50, from: '2015-01', to: '2015-12' },
        before: { value: 63, from: '2013-01', to: '2013-12' },
        stated: percentChange(-20.6, 1),
        caveat:
          'In 2014, between the two, it was 74. The change is over the three years 2013 to 2015, and came despite limited action by the borough council.',
      }),
      finding({
        measure: 'People killed or seriously injured on Maidstone’s roads in the year between',
        unit: 'people',
        now: { value: 74, from: '2014-01', to: '2014-12' },
      }),
      finding({
        measure: 'People aged 17-24 killed or seriously injured as car occupants in Kent',
        unit: 'people',
        now: { value: 59, from: '2015-01', to: '2015-12' },
        before: { value: 51, from: '2014-01', to: '2014-12' },
        stated: percentChange(16),
      }),
      finding({
        measure: 'Kilometres driven in Kent a year, in millions',
        unit: 'million km',
        now: { value: 163, ...NO_PERIOD },
        caveat: 'The 7th highest of 42 police force areas.',
      }),
    ],
    completedActions: [
      'Identified places of concern',
      'Identified people who speed again and again, and promoted Speedwatch',
      'Held multi-agency events on speed enforcement and safety',
      'Delivered the Safety in Action programme, on road safety and pedestrian awareness, to all primary pupils moving to secondary school',
      'Promoted bus driver safety and pedestrian awareness',
      'Made a road safety DVD for schools and Arriva buses',
      'The KFRS Road Safety Experience opened in Rochester, for people aged 14-25 across the county',
    ],
    recommendation: 'remove',
    reason: 'Many organisations have no direct resources, powers or influence over casualty figures, compared with the statutory agencies.',
  },
  'domestic-abuse': {
    title: 'Violent Crime (domestic abuse)',
    slug: 'violent-crime-domestic-abuse',
    summary:
      'It is widely recognised that more recorded incidents need not mean a worsening. Domestic abuse is under-reported, so more reports indicate that victims are coming forward.',
    reviews: 'violent-crime-domestic-abuse',
    informs: ['domestic-abuse'],
    series: ['violence-and-sexual-offences'],
    findings: [
      finding({
        measure: 'Recorded incidents of domestic abuse in Maidstone',
        unit: 'incidents',
        now: { value: 2683, from: '2015-09', to: '2016-08' },
        before: { value: 2258, from: '2014-09', to: '2015-08' },
        stated: percentChange(34),
        disagreement: AS_IN_THE_PLAN,
        caveat: 'More recorded incidents need not mean a worsening.',
      }),
      finding({
        measure: 'Repeat victims of domestic abuse, on average',
        unit: '%',
        now: { value: 26.4, from: '2015-09', to: '2016-08' },
        before: { value: 26.2, from: '2014-09', to: '2015-08' },
        caveat: 'Virtually unchanged.',
      }),
      finding({
        measure: 'Attendance at Maidstone’s One Stop Shop',
        unit: 'visitors',
        stated: percentChange(42.3, 1),
        caveat: 'Since last year; the 2nd highest rise in the county. The counts are not given.',
      }),
      finding({
        measure: 'Visitors to the One Stop Shop who live in Maidstone',
        unit: '%',
        now: { value: 93, ...NO_PERIOD },
        caveat: 'The other 7% came from other districts.',
      }),
      finding({
        measure: 'Visitors to the One Stop Shop who made a repeat visit',
        unit: '%',
        now: { value: 11.7, ...NO_PERIOD },
        before: { value: 22, ...NO_PERIOD },
      }),
    ],
    completedActions: [
      'Partners went on running regular seasonal awareness campaigns, in step with national ones',
      'Launched the Work Place Health awareness campaign for employees',
      'Supported the Freedom programme and the Independent Domestic Violence Advisor (IDVA) service',
      'Held an awareness day for professionals, with 121 attendees',
      'Arranged support for workers of the Specialist Domestic Violence Court',
      'Promoted and supported the Community Domestic Abuse Programme (CDAP)',
      'Referred all high risk cases to the Multi-Agency Risk Assessment Conference (MARAC)',
      'Supported male and female victims through Choices',
      'Supported male offenders who wish to rehabilitate',
      'Helped the Sanctuary Scheme, and 25 victims to stay in their homes by making them more secure',
      'Increased referrals for victims who are street homeless',
      'Part funded theatre projects on healthy relationships in secondary schools',
      'Helped to provide a One Stop Shop in the borough, and supported its move',
      'Delivered targeted training to internal and external teams, and supported the creation of champions',
      'Running a social media questionnaire on domestic abuse for people over 18 in Maidstone',
    ],
    recommendation: 'make-or-keep-priority',
    reason: 'Levels of domestic abuse and of repeat incidents are high.',
  },
  'other-violence': {
    title: 'Violent Crime (other)',
    slug: 'violent-crime-other',
    summary:
      'From assault by beating to grievous bodily harm and murder. Maidstone has the largest night time economy in the county; agencies and the public still consider it relatively safe to visit compared with similar large towns and cities.',
    reviews: 'violent-crime-other',
    informs: ['domestic-abuse'],
    series: ['violence-and-sexual-offences', 'robbery'],
    findings: [
      finding({
        measure: 'Recorded violent crime in Maidstone',
        unit: 'offences',
        stated: percentChange(26.3, 1),
        caveat:
          'Compared with November 2014 to October 2015; the counts are not given. It may be attributed to a change in how the police record violence. The rise is below that of the division and the county, and the 4th lowest of 13 areas.',
      }),
      finding({
        measure: 'What the night time economy generates a year, in millions of pounds',
        unit: '£ million',
        now: { value: 60, ...NO_PERIOD },
        caveat:
          'About £60 million. It is considered a key contributing factor to the heightened levels of violence, in High Street ward for example.',
      }),
    ],
    completedActions: [
      'With MaidSafe, excluded violent people from town centre premises',
      'CCTV control and police shared information over MaidSafe radios with door staff of key premises',
      'Promoting the Taxi Marshals, Street Marshals and town centre Street Pastors',
      'Used CCTV to protect people and prevent crime',
      'Enforced Alcohol Control Zones and used new powers to disperse problem individuals',
    ],
    recommendation: 'make-or-keep-priority',
    reason:
      'Violent crime has risen year on year, and greater focus is needed to reduce it and where possible prevent it. The use of new psychoactive substances and drinking before going out are contributing factors.',
  },
  'mental-health': {
    title: 'Mental Health',
    slug: 'mental-health',
    summary: 'Not a new issue, but one that has become more prevalent in many topics and cases.',
    reviews: null,
    informs: ['mental-health', 'identifying-vulnerabilities'],
    findings: [
      finding({
        measure: 'Cases at the weekly vulnerabilities meeting in which mental health plays a part',
        unit: '%',
        now: { value: 75, ...NO_PERIOD },
        caveat: 'Approximately 75%. The same is true of earlier cases of self-neglect and hoarding.',
      }),
      finding({
        measure: 'Times Section 136 was used in the borough last year, for a person’s own or others’ safety',
        unit: 'uses',
        now: { value: 66, ...NO_PERIOD },
        stated: percentChange(46),
        caveat: 'It has risen year on year; 46% is the rise over the previous 3 years. The earlier counts are not given.',
      }),
      finding({
        measure: 'Referrals for young adults last year',
        unit: 'referrals',
        now: { value: 1358, ...NO_PERIOD },
        caveat:
          'There had been a slight rise in most boroughs over 3 years. Maidstone could be on target for a slight fall in 2016-17, which will not be fully known until after April 2017.',
      }),
      finding({
        measure: 'Referrals for older people last year',
        unit: 'referrals',
        now: { value: 701, ...NO_PERIOD },
        caveat:
          'There had been a slight rise in most boroughs over 3 years. Maidstone could be on target for a slight fall in 2016-17, which will not be fully known until after April 2017.',
      }),
    ],
    completedActions: [],
    recommendation: 'make-or-keep-priority',
    reason:
      'It has become more prevalent in so many topics and cases. One aim, for example, could be for all agencies to identify vulnerabilities early and show people the most suitable support.',
  },
  'anti-social-behaviour': {
    title: 'Anti-Social Behaviour in Maidstone',
    slug: 'anti-social-behaviour',
    summary:
      'Removed as a priority in name last year, when it was seen as business as usual. The weekly meeting has become a vulnerabilities group that looks at repeat locations as well as individuals; many of its cases have a degree of mental health issue.',
    reviews: null,
    informs: ['asb-and-reducing-reoffending', 'identifying-vulnerabilities'],
    series: ['anti-social-behaviour', 'criminal-damage-and-arson'],
    findings: [
      finding({
        measure: 'Recorded anti-social behaviour in Maidstone',
        unit: 'cases',
        now: { value: 3697, ...YEAR_TO_OCTOBER_2016 },
        before: { value: 3588, ...YEAR_TO_OCTOBER_2015 },
        stated: percentChange(3),
      }),
      finding({
        measure: 'Recorded anti-social behaviour, district wide',
        unit: 'cases',
        stated: percentChange(0.5, 1),
        caveat: 'The same twelve months; the counts are not given.',
      }),
      finding({
        measure: 'Recorded anti-social behaviour in the borough since 2010',
        unit: 'incidents',
        stated: percentChange(-33.1, 1),
        caveat: 'The counts are not given.',
      }),
      finding({
        measure: 'Reports of anti-social behaviour made straight to the Community Safety Unit',
        unit: 'cases',
        now: { value: 113, from: '2015-12', to: '2016-11' },
        caveat:
          'Most were neither investigated fully by the unit’s staff nor their direct responsibility. They were passed on to other departments and organisations, with the information needed and a record kept.',
      }),
    ],
    completedActions: [],
    recommendation: 'make-theme',
    reason:
      'Despite the slight rise, the plan holds to last year’s decision not to name it as a priority, which let the partnership look into emerging issues.',
  },
};

/** The topics, each with an example of a score. */
export const topics: Readonly<Record<string, TopicSource>> = Object.fromEntries(
  Object.entries(assessed).map(([key, topic]) => [key, { ...topic, illustrativeScores: illustrativeScores[key] ?? {} }]),
);
