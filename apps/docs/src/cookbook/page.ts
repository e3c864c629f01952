import type { PublicPage } from '@saferplan/partnership-kit';

/** A public page at `/pages/who-does-what`, made anew from each edition, in both languages. */
export const whoDoesWhat: PublicPage = {
  slug: 'who-does-what',
  title: { en: 'Who does what', cy: 'Pwy sy’n gwneud beth' },
  summary: { en: 'The actions of each agency.', cy: 'Camau gweithredu pob asiantaeth.' },
  build: ({ snapshot, language }) => {
    const actions = snapshot.priorities.flatMap((priority) => priority.actions);
    const leads = [...new Set(actions.flatMap(({ leadAgency }) => leadAgency ?? []))].toSorted();
    const heading = language === 'cy' ? 'Camau gweithredu' : 'Actions';
    return [
      { kind: 'heading', level: 2, text: heading },
      {
        kind: 'table',
        caption: heading,
        head: language === 'cy' ? ['Asiantaeth', 'Nifer'] : ['Agency', 'How many'],
        rows: leads.map((lead) => [lead, actions.filter(({ leadAgency }) => leadAgency === lead).length.toString()]),
      },
    ];
  },
};
