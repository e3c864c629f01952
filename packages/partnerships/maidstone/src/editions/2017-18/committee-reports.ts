import type { EditionSource } from '@saferplan/partnership-kit';

/** The paper that went before the committee on 28 March 2017 as item 11: its facts, in words of ours. */
export const committeeReports: NonNullable<EditionSource['committeeReports']> = {
  'plan-refresh': {
    title: '2013-18 Community Safety Partnership Plan refresh',
    meeting: 'plan-before-committee',
    finalDecisionMaker: 'Council',
    leadOfficer: 'John Littlemore, Head of Housing and Community Services',
    author: 'Nicolas Rathbone, Community Safety Partnerships Officer',
    classification: 'non-exempt',
    wards: 'All wards',
    corporatePriorities:
      'The plan will go on creating safer communities, and deter and reduce crime and anti-social behaviour. It will contribute to the priorities of the Strategic Plan, for Maidstone to be an attractive place for all. It also supports good health and wellbeing, the appeal of the town centre for everyone, and a clean and safe environment.',
    purpose:
      'The report tells the committee what the partnership has done since last year, and asks it to recommend the plan to Council, to be adopted and carried out.',
    background: [
      'The Community Safety Partnership Plan 2013-18 is a five-year rolling document. It says how the partnership plans to deal with the local issues of community safety that matter to people here. It is revised each year from the Strategic Assessment, so that current issues are taken into account.',
      'The Strategic Assessment came before this committee on 14 February 2017. The priorities for 2017-18 were drawn from a wide variety of information shared with partners, and represent the most important issues of this year: Organised Crime Groups (including modern slavery); Gangs and Child Sexual Exploitation (CSE); Substance Misuse; Domestic Abuse and violent crime; and Mental Health.',
      'Mental health is not a crime. The report says that it is at the heart of many cases that the weekly Community Safety and Vulnerabilities Group discusses, that poor mental health is often a causal factor in anti-social behaviour, and that victims whose mental health suffers are often at increased risk, as in the case of Fiona Pilkington and her daughter.',
      'The report says that changes in legislation from 1 April mean that police custody suites will no longer be used as “safe places” for people detained under the Mental Health Act. Intervention will be needed before a person reaches crisis point, which also reinforces the decision to make mental health a priority of its own. One action of the new subgroup will be a full scoping exercise: what these issues do, which services there are, how they fit together, and whether there are gaps.',
    ].join('\n\n'),
    options: [
      {
        title: 'Do nothing',
        text: 'The Strategic Assessment shows that trends in community safety have changed, and emerging issues need to be addressed. If they are not picked up, there will potentially be more victims of crime and anti-social behaviour, above all among those most at risk and most vulnerable.',
        isPreferred: false,
      },
      {
        title: 'Approve the refreshed plan and the priorities for 2017-18',
        text: 'The partnership can then carry it out, and its subgroups can deliver the action plans. The report says that the priorities are clearly evidenced in the Strategic Assessment, and that the Kent Police and Crime Commissioner and other partnerships in Kent and nationally have highlighted them too.',
        isPreferred: true,
      },
    ],
    preferredWhy: [
      'Approve the refreshed plan for 2017-18, and go ahead with it and its action plans. The partnership will deliver them through a subgroup for each priority. A new subgroup will be formed for Mental Health, and the Community Resilience subgroup will be reformed into one for Organised Crime Groups and one for Gangs and CSE.',
      'The assessment and the refresh show that issues change, and that new priorities can emerge between assessments, often because partners have worked on particular issues or types of crime. They also show that keeping up with current issues helps partners to prevent people from becoming victims, and to support those who are at risk and vulnerable.',
    ].join('\n\n'),
    feedback: [
      'The report says that this committee approved the Strategic Assessment for 2017-18 on 14 February 2017. Its priorities were then used to help partners to develop action plans at an away day of the partnership on 16 February 2017. The action plans are in the refreshed plan (Appendix 1).',
      'At the away day a broad section of partners discussed the proposed priorities, with representatives of agencies that will be directly involved in the action plans. That was particularly important because of new priorities such as Mental Health.',
    ].join('\n\n'),
    nextSteps:
      'Once approved, the plan goes to all partners, for their information and to be carried out through the subgroups. The Police and Crime Commissioner’s community grant of this year has been advertised externally. Part of the criteria is that bids align with the priorities of the partnership and of the Commissioner. Bids have to be made and sifted, and a report sent to the Commissioner’s office for invoicing by 30 May.',
    appendices: 'Appendix 1: SMP Community Safety Partnership Plan 2013-18',
  },
};
