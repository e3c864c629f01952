import type { PublicPage } from '@saferplan/partnership-kit';

/** The pillars with the objectives under each, and the chart of the fires: made anew from each edition. */
export const pillarsPage: PublicPage = {
  slug: 'pillars',
  title: { en: 'Three pillars', cy: 'Tair colofn' },
  summary: { en: 'Which objectives stand under which pillar.', cy: 'Pa amcanion sydd o dan ba golofn.' },
  build: ({ snapshot }) => {
    const groups = [...new Set(snapshot.priorities.map(({ group }) => group))];
    return [
      ...groups.flatMap((group) => [
        { kind: 'heading' as const, level: 2 as const, text: group },
        {
          kind: 'list' as const,
          ordered: false,
          items: snapshot.priorities
            .filter((priority) => priority.group === group)
            .map(({ title, slug }) => [{ text: title, href: `/priorities/${slug}` }]),
        },
      ]),
      { kind: 'trend', series: 'deliberate-fires' },
    ];
  },
};
