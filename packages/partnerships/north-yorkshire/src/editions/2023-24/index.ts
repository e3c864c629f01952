import type { EditionSource } from '@saferplan/partnership-kit';

const unknown = { lead: 'not-recorded', actionPlan: { state: 'not-recorded' } } as const;
const NO_REASON = 'The update of March 2024 lists it so. It gives no reason.';

/** As the update of March 2024 and the data beside it tell it. */
export const edition2023: EditionSource = {
  label: '2023-24',
  headline: 'Five priorities for one council',
  introduction: 'The second year of the strategy, and the first of the new council.',
  refreshed: '2024-03',
  priorities: {
    development: {
      ...unknown,
      title: 'Partnership development (links across safeguarding)',
      slug: 'partnership-development',
      summary: 'Oversight of all that is done for community safety, with the partnerships that safeguard children and adults.',
      outcomes: [
        'Community safety in the county is overseen and questioned, with an eye on what happens nationally and locally',
        'Figures show whether money and people are used where it was agreed',
        'Links with other partnerships grow as community safety changes',
      ],
    },
    hubs: {
      ...unknown,
      title: 'Community safety hubs',
      slug: 'community-safety-hubs',
      summary: 'Local teams of council and police that solve problems on the spot.',
      outcomes: [
        'The hubs of council and police come into line with each other',
        'Every hub uses the case system in the same way, and learns from its figures',
        'Police posts are a full part of the hubs',
        'Anti-social behaviour is met early, by solving the problem behind it',
        'People hear of what the hubs achieve',
      ],
    },
    abuse: {
      ...unknown,
      title: 'Domestic abuse',
      slug: 'domestic-abuse',
      summary: 'The same help for every victim, women and men.',
    },
    prevention: {
      ...unknown,
      title: 'Early intervention and prevention (serious violence duty)',
      slug: 'early-intervention-and-prevention',
      summary: 'Act early, and carry out the duty to prevent serious violence.',
    },
    hate: {
      ...unknown,
      title: 'Hate crime and community cohesion',
      slug: 'hate-crime-and-community-cohesion',
      summary: 'Less hate, and communities that hold together.',
    },
  },
  topics: {
    hate: {
      title: 'Hate crime',
      slug: 'hate-crime',
      summary: 'Race is the most common reason. Reports about sexual orientation rose, with no pattern behind it that was found.',
      reviews: 'hate',
      informs: ['hate'],
      findings: [
        {
          measure: 'Reports of hate crime about sexual orientation in a quarter',
          unit: 'reports',
          now: { value: 62, from: null, to: null },
          before: { value: 43, from: null, to: null },
          stated: null,
          source: 'Minutes of the overview and scrutiny committee, 2024',
          caveat: 'Against the same quarter a year before. The minutes do not name the quarter.',
        },
      ],
      completedActions: ['Asked people at Pride in York in June 2023 what keeps them from reporting'],
      recommendation: 'make-or-keep-priority',
      reason: 'It stays among the five.',
    },
  },
  lineage: [
    { kind: 'retained', from: ['development'], to: ['development'], reason: 'It stays among the five.', meeting: null },
    { kind: 'retained', from: ['hubs'], to: ['hubs'], reason: 'It stays among the five.', meeting: null },
    { kind: 'renamed', from: ['abuse'], to: ['abuse'], reason: NO_REASON, meeting: null },
    {
      kind: 'renamed',
      from: ['prevention'],
      to: ['prevention'],
      reason: `${NO_REASON} The serious violence duty came into force in January 2023.`,
      meeting: null,
    },
    { kind: 'retained', from: ['hate'], to: ['hate'], reason: 'It stays among the five.', meeting: null },
  ],
};
