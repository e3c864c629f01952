import { commonFoci, type CommonFocus, type DistrictFocus } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { EmergencyBar } from '../components/emergency-bar.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { en } from '../words/en.ts';

declare const STYLESHEET_ADDRESS: string;

/** One partnership as the county shows it. */
export interface District {
  readonly root: string;
  readonly name: string;
  readonly area: string;
  readonly priorities: readonly { readonly title: string; readonly slug: string }[];
  readonly themes: readonly { readonly title: string; readonly slug: string }[];
}

/** The page above several partnerships: who they are, and which priorities and themes they share. */
export function CountyPage(props: {
  readonly name: string;
  readonly about: string;
  readonly districts: readonly District[];
}): ReactElement {
  const { name, about, districts } = props;
  const title = en.county.title(name);
  return (
    <html lang={en.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={en.county.lede(districts.length)} />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      </head>
      <body>
        <SkipLink href="#main" text={en.skip} />
        <EmergencyBar words={en} textNumber={null} />
        <main id="main" className="width" tabIndex={-1}>
          <h1>{title}</h1>
          <p className="lede">{en.county.lede(districts.length)}</p>
          {about === '' ? null : <p>{about}</p>}
          <h2>{en.county.partnerships}</h2>
          <ul className="definitions">
            {districts.map(({ root, name: partnership, priorities }) => (
              <li key={root}>
                <strong>
                  <a href={`${root}/`}>{partnership}</a>
                </strong>
                <p>{en.list(priorities.map((priority) => priority.title))}</p>
              </li>
            ))}
          </ul>
          <Common heading={en.county.priorities} common={commonFoci(focusesOf(districts, 'priorities'))} districts={districts} />
          <Common heading={en.county.themes} common={commonFoci(focusesOf(districts, 'themes'))} districts={districts} />
          <p className="quiet small">{en.county.byName}</p>
        </main>
      </body>
    </html>
  );
}

const focusesOf = (districts: readonly District[], folder: 'priorities' | 'themes'): readonly DistrictFocus[] =>
  districts.flatMap(({ root, [folder]: foci }) =>
    foci.map(({ title, slug }) => ({ partnership: root, title, path: `${root}/${folder}/${slug}` })),
  );

function Common(props: {
  readonly heading: string;
  readonly common: readonly CommonFocus[];
  readonly districts: readonly District[];
}): ReactElement {
  const { heading, common, districts } = props;
  return (
    <section>
      <h2>{heading}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{en.county.what}</th>
            <th scope="col">{en.county.sharedBy}</th>
            <th scope="col">{en.county.where}</th>
          </tr>
        </thead>
        <tbody>
          {common.map(({ title, foci, partnerships }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td data-column={en.county.sharedBy}>{en.county.share(partnerships, districts.length)}</td>
              <td data-column={en.county.where}>
                <ul className="plain-list">
                  {foci.map(({ path, title: own, partnership }) => (
                    <li key={path}>
                      <a href={path}>{`${nameOf(districts, partnership)}: ${own}`}</a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (districts: readonly District[], root: string): string => districts.find((district) => district.root === root)?.area ?? '';
