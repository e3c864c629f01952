import { OrganisationChart } from '@saferplan/charts/organisation';
import type { Snapshot } from '@saferplan/domain/publication';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../view.ts';
import { wordsOf } from '../words/words-of.ts';
import type { DrawnPicture } from './drawn-picture.ts';

/** Who makes up a partnership and which group delivers what, as a drawing that holds alone; null where it names no agency. */
export function organisationSvg({ partnership, priorities }: Snapshot, language: Language, fontFamily: string): DrawnPicture | null {
  if (partnership.agencies.length === 0) return null;
  const words = wordsOf(language, partnership.terms);
  const named = (standing: 'statutory' | 'voluntary') =>
    partnership.agencies.filter((agency) => agency.standing === standing).map(({ name }) => name);
  const groups = [
    { title: words.statutory, names: named('statutory') },
    { title: words.voluntary, names: named('voluntary') },
  ];
  const subgroups = [...new Set(priorities.flatMap(({ subgroup }) => subgroup ?? []))].map((name) => ({
    name,
    delivers: priorities.filter(({ subgroup }) => subgroup === name).map(({ title }) => title),
  }));
  const alt = [
    `${partnership.name}.`,
    ...groups.filter(({ names }) => names.length > 0).map(({ title, names }) => `${title}: ${words.list(names)}.`),
    ...subgroups.map(({ name, delivers }) => `${name}: ${words.list(delivers)}.`),
  ].join(' ');
  const chair = partnership.chair === '' ? '' : words.chair(partnership.chair);
  const svg = renderToStaticMarkup(
    <OrganisationChart
      {...{
        id: 'organisation',
        title: words.whoWeAre,
        description: alt,
        partnership: partnership.name,
        chair,
        groups,
        subgroups,
        fontFamily,
      }}
    />,
  );
  return { svg, alt };
}
