import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import { titleOfAct } from '@saferplan/messages';
import type { ReactElement } from 'react';
import type { Page } from '../page.ts';
import { Prose } from '../components/prose.tsx';
import type { View } from '../view.ts';
import { LinkOrWords } from '../components/link-or-words.tsx';
import { definePage, linkTo } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';

/** The title of a law, marked where the page is in another language: many laws have none in Welsh. */
function LawTitle({ law, view }: { readonly law: string; readonly view: View }): ReactElement {
  const { title, language } = titleOfAct(law, view.language);
  return language === view.language ? <>{title}</> : <span lang={language}>{title}</span>;
}

/** The agencies of the partnership, those bound by law first. */
function partnersPage(view: View): Page {
  const { words, snapshot } = view;
  const { partnership } = snapshot;
  return {
    title: words.whoWeAre,
    description: partnership.agencies.length === 0 ? words.agenciesNotRecorded : words.whoLede,
    section: 'partners',
    body: (
      <div className="width">
        <h1>{words.whoWeAre}</h1>
        <p className="lede">{partnership.agencies.length === 0 ? words.agenciesNotRecorded : words.whoLede}</p>
        <div className="reading">
          <Prose text={partnership.about} />
          {partnership.chair === '' ? null : <p>{words.chair(partnership.chair)}</p>}
        </div>
        {(['statutory', 'voluntary'] as const).map((standing) => {
          const agencies = partnership.agencies.filter((agency) => agency.standing === standing);
          return agencies.length === 0 ? null : (
            <section key={standing}>
              <h2>{words[standing]}</h2>
              <ul className="definitions">
                {agencies.map((agency) => (
                  <li key={agency.name}>
                    <strong>{agency.name}</strong>
                    {agency.about === '' ? null : <p>{agency.about}</p>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {partnership.duties.length === 0 ? null : (
          <section>
            <h2>{words.dutiesHeading}</h2>
            <ul>
              {partnership.duties.map(({ key, law, address }) => (
                <li key={key}>
                  {words.duty[key]} (
                  <LinkOrWords address={address}>
                    <LawTitle law={law} view={view} />
                  </LinkOrWords>
                  )
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  };
}

export const partners = definePage({
  path: '/partners',
  of: 'edition',
  navigation: { list: 'answers', links: linkTo('/partners', (words) => words.whoWeAre), section: 'partners' },
  search: ({ partnership }) => [
    {
      path: '/partners',
      kind: 'page',
      title: partnership.name,
      text: wordsIn(partnership.agencies.flatMap((agency) => searchedWords(PART_USES.agency, agency))),
    },
  ],
  render: partnersPage,
});
