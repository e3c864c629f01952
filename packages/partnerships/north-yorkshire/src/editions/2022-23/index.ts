import type { EditionSource } from '@saferplan/partnership-kit';

const unknown = { lead: 'not-recorded', actionPlan: { state: 'not-recorded' } } as const;

/** As the update of March 2023 tells it. */
export const edition2022: EditionSource = {
  label: '2022-23',
  headline: 'Five priorities for North Yorkshire',
  introduction: 'The first year of the strategy, in which seven districts prepared to become one council.',
  refreshed: '2023-03',
  priorities: {
    development: {
      ...unknown,
      title: 'Partnership development (links across safeguarding)',
      slug: 'partnership-development',
      summary: 'Work with the partnerships that safeguard children and adults.',
    },
    hubs: {
      ...unknown,
      title: 'Community safety hubs',
      slug: 'community-safety-hubs',
      summary: 'Local teams that solve problems on the spot.',
    },
    abuse: {
      ...unknown,
      title: 'Domestic abuse and Violence Against Women and Girls (VAWG)',
      slug: 'domestic-abuse',
      summary: 'Domestic abuse, and violence against women and girls.',
    },
    prevention: {
      ...unknown,
      title: 'Early intervention and prevention (Serious and Organised Crime)',
      slug: 'early-intervention-and-prevention',
      summary: 'Act early against serious and organised crime.',
    },
    hate: {
      ...unknown,
      title: 'Hate crime and community cohesion',
      slug: 'hate-crime-and-community-cohesion',
      summary: 'Less hate, and communities that hold together.',
    },
  },
  sections: [
    {
      title: 'Who chairs',
      slug: 'who-chairs',
      body: 'In March 2023 the chair was Scott Bisset, Assistant Chief Constable of North Yorkshire Police, and the vice chair Mathew Walker, Deputy Chief Fire Officer of North Yorkshire Fire and Rescue.',
    },
    { title: 'Terrorism', slug: 'terrorism', body: 'Work under CONTEST in the county is overseen separately from the partnership.' },
  ],
};
