import type { TopicSource } from '@saferplan/partnership-kit';
import { illustrativeScores } from './illustrative-scores.ts';

type Finding = NonNullable<TopicSource['findings']>[number];

const POLICE = 'Kent Police recorded crime';
const YEAR_TO_OCTOBER_2016 = { from: '2015-11', to: '2016-10' };
const YEAR_TO_OCTOBER_2015 = { from: '2014-11', to: '2015-10' };
const AS_IN_THE_PLAN = 'The change is given as the plan of March 2017 states it. The partnership has yet to say which figure is right.';
const NO_PERIOD = { from: null, to: null };

const finding = (parts: Pick<Finding, 'measure' | 'unit'> & Partial<Finding>): Finding => ({
  now: null,
  before: null,
  stated: null,
  source: 'Strategic Assessment 2017-18',
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
      'The Regional Organised Crime Unit showed partners what to look for on visits, what to share and which powers of entry there are',
      'Agencies held awareness days at key places in the borough in the week on child sexual exploitation',
      'A desktop exercise on a local organised crime group tried out how to work a case, the agencies’ powers and the sharing of information',
      'Police published Local Profiles that show where people are at risk, by the topics of the subgroup, and how large each problem is here',
    ],
    recommendation: 'split',
    reason: 'Its topics matter, but are too complex and wide to be one priority.',
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
          'Since the Psychoactive Substances Act 2016, selling new psychoactive substances counts too. Supply and possession are both counted.',
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
        caveat: 'The two periods overlap in July and August 2015. What the Act of 2016 has changed will only show next year.',
      }),
      finding({
        measure: 'Needle exchanges in Maidstone',
        unit: 'exchanges',
        now: { value: 422, from: '2016-01', to: '2016-12' },
        before: { value: 538, from: '2015-01', to: '2015-12' },
        stated: percentChange(-20),
        disagreement: AS_IN_THE_PLAN,
        source: 'CGL',
        caveat: 'Two pharmacies and the CGL service centre. Some people in treatment stopped injecting.',
      }),
      finding({
        measure: 'Fewer needles found since the bin in Brenchley Gardens',
        unit: '%',
        stated: percentChange(-50),
      }),
    ],
    completedActions: [
      'Trading Standards, police and council checked sales to under-age buyers and licensed premises on joint evenings',
      'Addaction goes on teaching groups of young people about new psychoactive substances',
      'Ways for GPs and others to guide people into treatment and support are being explored',
      'Needle exchange through CGL at 2 pharmacies and its centre: 422 exchanges in 2016, down from 538',
      'Our parts of the West Kent Alcohol Action Plan and the Kent Alcohol Strategy were carried out with the West Kent Health and Wellbeing Board',
      'Kent County Council’s “Know Your Score” quiz reached 9,100 people through social media, aimed at professional women in middle age, a group at high risk',
      'One Maidstone Substance Misuse Action Plan joins the priorities of this plan and of the Health Inequalities Action Plan',
      'More people living on the street were referred to CGL and took its help, through the Maidstone Assertive Outreach programme',
      'A Reduce the Strength scheme is being brought in: cheap strong beer, cider and lager go off sale in the town centre',
      'The Urban Blue Bus, Street Pastors and Taxi Marshals, part funded by the PCC grant, look after people on a night out',
      'Theatre ADAD’s “WASTED” taught year 6 pupils in 29 primary schools about drugs and alcohol; we paid part of it',
      'The needle bin in Brenchley Gardens still halves the needles found there (50% fewer)',
      'Outreach went to 8 places in six months where young people meet, use drugs or alcohol and cause trouble',
    ],
    recommendation: 'make-or-keep-priority',
    reason: 'Drug offences are high in certain wards, and are linked with other crime.',
  },
  'reducing-reoffending': {
    title: 'Reducing Reoffending',
    slug: 'reducing-reoffending',
    summary: 'People who have been through the courts before commit over half of all crime.',
    reviews: 'reducing-reoffending',
    informs: ['asb-and-reducing-reoffending'],
    findings: [
      finding({
        measure: 'Offending by the West Kent group in Integrated Offender Management',
        unit: 'offences',
        stated: percentChange(-45),
        source: 'Integrated Offender Management programme',
        caveat:
          'Compared with last year; the counts are not given. Reoffending figures for the probation services are not available before October 2017.',
      }),
    ],
    completedActions: [
      'The council takes part in the West Kent Reducing Reoffending meetings',
      'Restorative justice is now part of Integrated Offender Management, and all offender managers have been briefed',
      'People in the programme got gym memberships and training',
      'The borough council and some parish councils use Community Payback',
      'Police and probation consider more electronic “Buddy” tracking; so far it needs the offender’s consent',
      'More public health help is being explored for former offenders who misuse substances or have poor mental health',
      'Former offenders, often homeless, are referred to housing and to physical, mental and sexual health services',
    ],
    recommendation: 'make-theme',
    reason: 'It runs through all other priorities.',
  },
  'road-safety': {
    title: 'Road Safety (killed or seriously injured)',
    slug: 'road-safety',
    summary:
      'Roads are still the largest cause of unnatural death, injury and harm in Kent, above all for people aged 5 to 25. Two motorways cross the borough.',
    reviews: 'road-safety',
    informs: [],
    series: ['car-drivers-gb'],
    findings: [
      finding({
        measure: 'People killed or seriously injured on Maidstone’s roads',
        unit: 'people',
        now: { value: 50, from: '2015-01', to: '2015-12' },
        before: { value: 63, from: '2013-01', to: '2013-12' },
        stated: percentChange(-20.6, 1),
        source: 'Kent County Council',
        caveat: 'In 2014, between the two, it was 74. The change is over the three years 2013 to 2015.',
      }),
      finding({
        measure: 'People killed or seriously injured on Maidstone’s roads in the year between',
        unit: 'people',
        now: { value: 74, from: '2014-01', to: '2014-12' },
        source: 'Kent County Council',
      }),
      finding({
        measure: 'People aged 17-24 killed or seriously injured in cars in Kent',
        unit: 'people',
        now: { value: 59, from: '2015-01', to: '2015-12' },
        before: { value: 51, from: '2014-01', to: '2014-12' },
        stated: percentChange(16),
        source: 'Kent County Council',
      }),
      finding({
        measure: 'Kilometres driven in Kent a year, in millions',
        unit: 'million km',
        now: { value: 163, ...NO_PERIOD },
        caveat: 'The 7th highest of 42 police forces.',
      }),
    ],
    completedActions: [
      'Found the places that cause concern',
      'Found people who speed again and again, and promoted Speedwatch',
      'Held joint events on speed and safety',
      'Took the Safety in Action programme to all primary pupils moving to secondary school',
      'Promoted safety for bus drivers and awareness of people on foot',
      'Made a road safety DVD for schools and Arriva buses',
      'The KFRS Road Safety Experience opened in Rochester, for people aged 14-25 across the county',
    ],
    recommendation: 'remove',
    reason: 'Many partners have no resources, powers or influence over casualties, unlike the bodies whose duty it is.',
  },
  'domestic-abuse': {
    title: 'Violent Crime (domestic abuse)',
    slug: 'violent-crime-domestic-abuse',
    summary: 'Domestic abuse is under-reported: more reports can mean that more victims come forward.',
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
        source: POLICE,
        caveat: 'More reports can mean that more victims come forward.',
      }),
      finding({
        measure: 'Share of victims who suffered domestic abuse again',
        unit: '%',
        now: { value: 26.4, from: '2015-09', to: '2016-08' },
        before: { value: 26.2, from: '2014-09', to: '2015-08' },
        source: POLICE,
      }),
      finding({
        measure: 'People who came to Maidstone’s One Stop Shop',
        unit: 'visitors',
        stated: percentChange(42.3, 1),
        source: 'Domestic Abuse One Stop Shop',
        caveat: 'The 2nd highest rise in the county; the counts are not given.',
      }),
      finding({
        measure: 'Visitors to the One Stop Shop who live in Maidstone',
        unit: '%',
        now: { value: 93, ...NO_PERIOD },
        source: 'Domestic Abuse One Stop Shop',
        caveat: 'The other 7% came from other districts.',
      }),
      finding({
        measure: 'Visits to the One Stop Shop that were repeat visits',
        unit: '%',
        now: { value: 11.7, ...NO_PERIOD },
        before: { value: 22, ...NO_PERIOD },
        source: 'Domestic Abuse One Stop Shop',
      }),
    ],
    completedActions: [
      'Ran awareness campaigns through the seasons, in step with national ones',
      'Began the Work Place Health campaign for employees',
      'Supported the Freedom programme and the Independent Domestic Violence Advisor (IDVA) service',
      'Held an awareness day that 121 professionals attended',
      'Helped support workers at the Specialist Domestic Violence Court',
      'Promoted and supported the Community Domestic Abuse Programme (CDAP)',
      'Referred all high risk cases to the Multi-Agency Risk Assessment Conference (MARAC)',
      'Supported male and female victims through Choices',
      'Supported men who had been abusive and want to change',
      'Through the Sanctuary Scheme made the homes of 25 victims secure, so that they could stay',
      'Referred more victims who were homeless on the street',
      'Paid part of theatre projects on healthy relationships in secondary schools',
      'Helped provide the One Stop Shop, and its move',
      'Trained teams in and outside the partnership, and helped create champions',
      'Ran a questionnaire on domestic abuse in social media for people over 18 in Maidstone',
    ],
    recommendation: 'merge',
    reason: 'Incidents are many and often repeated.',
  },
  'other-violence': {
    title: 'Violent Crime (other)',
    slug: 'violent-crime-other',
    summary:
      'From assault to murder. Maidstone has the largest night time economy in the county, and is still seen as fairly safe to visit beside other large towns.',
    reviews: 'violent-crime-other',
    informs: ['domestic-abuse'],
    series: ['violence-and-sexual-offences', 'robbery'],
    findings: [
      finding({
        measure: 'Recorded violent crime in Maidstone',
        unit: 'offences',
        stated: percentChange(26.3, 1),
        source: POLICE,
        caveat:
          'Compared with November 2014 to October 2015; the counts are not given. The police changed how they record violence. The rise is below that of the division and the county, and the 4th lowest of 13 areas.',
      }),
      finding({
        measure: 'What the night time economy brings in a year, in millions of pounds',
        unit: '£ million',
        now: { value: 60, ...NO_PERIOD },
        caveat: 'About £60 million. It is held to be a main cause of violence in High Street ward.',
      }),
    ],
    completedActions: [
      'With MaidSafe, kept violent people out of town centre premises',
      'CCTV control and police passed information over MaidSafe radios to door staff',
      'Promoted Taxi Marshals, Street Marshals and Street Pastors',
      'Used CCTV to protect people and prevent crime',
      'Enforced Alcohol Control Zones and used new powers to disperse people',
    ],
    recommendation: 'merge',
    reason: 'Violence rises year on year. New psychoactive substances and drinking before going out add to it.',
  },
  'mental-health': {
    title: 'Mental Health',
    slug: 'mental-health',
    summary: 'New this year. Often a cause of anti-social behaviour, and it puts victims at greater risk.',
    reviews: null,
    informs: ['mental-health', 'identifying-vulnerabilities'],
    findings: [
      finding({
        measure: 'Cases at the weekly vulnerabilities meeting in which mental health plays a part',
        unit: '%',
        now: { value: 75, ...NO_PERIOD },
        source: 'Community Safety Unit',
        caveat: 'About 75%. Earlier cases of self-neglect and hoarding are alike.',
      }),
      finding({
        measure: 'People detained for their own or others’ safety (Section 136) in the borough last year',
        unit: 'uses',
        now: { value: 66, ...NO_PERIOD },
        stated: percentChange(46),
        source: 'Kent Police',
        caveat: 'The rise is over the 3 years before; the earlier count is not given.',
      }),
      finding({
        measure: 'Young adults referred to mental health services last year',
        unit: 'referrals',
        now: { value: 1358, ...NO_PERIOD },
        caveat: 'A slight rise over 3 years in most boroughs. 2016-17 may bring a slight fall; known after April 2017.',
      }),
      finding({
        measure: 'Older people referred to mental health services last year',
        unit: 'referrals',
        now: { value: 701, ...NO_PERIOD },
        caveat: 'A slight rise over 3 years in most boroughs. 2016-17 may bring a slight fall; known after April 2017.',
      }),
    ],
    completedActions: [],
    recommendation: 'make-or-keep-priority',
    reason:
      'It appears in so many topics and cases. One aim could be that every agency spots vulnerable people early and shows them the right help.',
  },
  'anti-social-behaviour': {
    title: 'Anti-Social Behaviour in Maidstone',
    slug: 'anti-social-behaviour',
    summary:
      'No longer a priority by name since last year: it is everyday work. The weekly meeting is now a vulnerabilities group that looks at places as well as people.',
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
        source: 'Kent Police',
      }),
      finding({
        measure: 'Recorded anti-social behaviour across the police district',
        unit: 'cases',
        stated: percentChange(0.5, 1),
        source: 'Kent Police',
        caveat: 'The same twelve months; the counts are not given.',
      }),
      finding({
        measure: 'Recorded anti-social behaviour in the borough since 2010',
        unit: 'incidents',
        stated: percentChange(-33.1, 1),
        source: 'Kent Police',
        caveat: 'The counts are not given.',
      }),
      finding({
        measure: 'Reports of anti-social behaviour made straight to the Community Safety Unit',
        unit: 'cases',
        now: { value: 113, from: '2015-12', to: '2016-11' },
        source: 'Community Safety Unit',
        caveat: 'Most were passed to the department or body responsible, and kept on record.',
      }),
    ],
    completedActions: [],
    recommendation: 'make-theme',
    reason: 'The slight rise bears out last year’s decision not to name it as a priority.',
  },
};

/** The topics, each with an example of a score. */
export const topics: Readonly<Record<string, TopicSource>> = Object.fromEntries(
  Object.entries(assessed).map(([key, topic]) => [key, { ...topic, illustrativeScores: illustrativeScores[key] ?? {} }]),
);
