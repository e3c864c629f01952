import { commonPlanElements, countyAgreements, type DistrictPlanElement } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { Scrolls } from '../components/scrolls.tsx';
import type { Language } from '../view.ts';
import type { Words } from '../words/en.ts';
import { IndexFrame, IndexSearchForm, markedAs, PartnershipHead, type PartnershipIndex } from '../partnership-index/index-frame.tsx';
import { indexHref } from '../partnership-index/index-href.ts';
import type { District } from '../partnership-index/partnership-index-facts.ts';

interface Shown {
  readonly districts: readonly District[];
  readonly words: Words;
  readonly language: Language;
}

/** The page above several partnerships: who they are, how they compare in numbers, and which priorities and themes they share. */
export function PartnershipIndexPage({
  partnershipIndex,
  words,
}: {
  readonly partnershipIndex: PartnershipIndex;
  readonly words: Words;
}): ReactElement {
  const { name, about } = partnershipIndex;
  const said = words.partnershipIndex;
  const districts = partnershipIndex.districts.filter(({ endedOn }) => endedOn === null);
  const lede = districts.length === 0 ? said.none : said.lede(districts.length);
  return (
    <IndexFrame partnershipIndex={partnershipIndex} words={words} path="/" title={said.title(name)} description={lede}>
      <h1>{said.title(name)}</h1>
      <p className="lede">{lede}</p>
      {about === '' ? null : <p lang={markedAs(partnershipIndex.language, 'en')}>{about}</p>}
      {partnershipIndex.districts.length === 0 ? null : <IndexSearchForm words={words} language={partnershipIndex.language} text="" />}
      {districts.length === 0 ? null : <Compared partnershipIndex={{ ...partnershipIndex, districts }} words={words} />}
      <Ended districts={partnershipIndex.districts} words={words} language={partnershipIndex.language} />
      {countyAgreements(districts, partnershipIndex.today).map(({ county }) => (
        <p key={county}>
          <a href={indexHref(partnershipIndex.language, '/agreement')}>{said.agreement(county)}</a>
        </p>
      ))}
      <Rates districts={districts} words={words} language={partnershipIndex.language} />
      {districts.length < 2 ? null : (
        <>
          <Common
            folder="priorities"
            heading={said.priorities}
            caption={said.prioritiesCaption}
            districts={districts}
            words={words}
            language={partnershipIndex.language}
          />
          <Common
            folder="themes"
            heading={said.themes}
            caption={said.themesCaption}
            districts={districts}
            words={words}
            language={partnershipIndex.language}
          />
          <p className="quiet small">{said.byMeaning}</p>
        </>
      )}
    </IndexFrame>
  );
}

/** The partnerships that have ended, whose pages stay: they are compared with nobody any more. */
function Ended({ districts, words, language }: Shown): ReactElement | null {
  const said = words.partnershipIndex;
  const ended = districts.flatMap(({ endedOn, ...district }) => (endedOn === null ? [] : [{ ...district, endedOn }]));
  if (ended.length === 0) return null;
  return (
    <>
      <h2>{said.ended}</h2>
      <ul>
        {ended.map(({ site, name, language: own, endedOn }) => (
          <li key={site}>
            <a href={`${site}/`} lang={markedAs(language, own)}>
              {name}
            </a>
            , {words.date(endedOn)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The newest plan of each in numbers. */
function Compared(props: { readonly partnershipIndex: PartnershipIndex; readonly words: Words }): ReactElement {
  const { partnershipIndex, words } = props;
  const { districts, language, today } = partnershipIndex;
  const said = words.partnershipIndex;
  return (
    <section>
      <h2>{said.partnerships}</h2>
      <table className="stacked">
        <caption>{said.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{said.partnership}</th>
            <th scope="col">{said.plan}</th>
            <th scope="col">{said.priorityCount}</th>
            <th scope="col">{said.actions}</th>
            <th scope="col">{said.datesPassed}</th>
            <th scope="col">{said.seriesChanged}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map(({ root, site, name, language: own, edition, endsOn, hasSeveralYears, priorities, actions, series }) => (
            <tr key={root}>
              <PartnershipHead district={{ site, name, language: own }} spoken={language} />
              <td data-column={said.plan}>
                <span>
                  {edition}
                  {endsOn < today ? <span className="quiet"> ({said.over(!hasSeveralYears)})</span> : null}
                </span>
              </td>
              <td data-column={said.priorityCount}>{words.number(priorities.length)}</td>
              <td data-column={said.actions}>
                {actions.total === 0 ? said.noActions : said.actionsReported(actions.reported, actions.total)}
              </td>
              <td data-column={said.datesPassed}>{words.number(actions.datesPassed)}</td>
              <td data-column={said.seriesChanged}>{series.total === 0 ? said.noFigures : said.ofSeries(series.changed, series.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Figures that several publish under one name, as rates beside each other; nothing where no two do. */
function Rates({ districts, words, language }: Shown): ReactElement | null {
  const said = words.partnershipIndex;
  const withRates = districts.filter(({ rates }) => rates.length > 0);
  const keptTitles = [...new Set(withRates.flatMap(({ rates }) => rates.map(({ keptTitle }) => keptTitle)))].filter(
    (keptTitle) => withRates.filter(({ rates }) => rates.some((one) => one.keptTitle === keptTitle)).length > 1,
  );
  if (keptTitles.length === 0) return null;
  /** What a row is called: in the language of the page where one of them says it so. */
  const named = (keptTitle: string): { readonly title: string; readonly lang: string | undefined } => {
    const those = withRates.flatMap(({ rates, language: own }) =>
      rates.filter((one) => one.keptTitle === keptTitle).map(({ title }) => ({ title, lang: markedAs(language, own) })),
    );
    return those.find(({ lang }) => lang === undefined) ?? those[0] ?? { title: keptTitle, lang: undefined };
  };
  return (
    <section>
      <h2>{said.rates}</h2>
      <p className="sub">{said.ratesLede}</p>
      <Scrolls label={said.ratesCaption}>
        <table>
          <caption>{said.ratesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.figure}</th>
              {withRates.map(({ root, area, language: own }) => (
                <th key={root} scope="col" className="number" lang={markedAs(language, own)}>
                  {area}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keptTitles.map((keptTitle) => (
              <tr key={keptTitle}>
                <th scope="row" lang={named(keptTitle).lang}>
                  {named(keptTitle).title}
                </th>
                {withRates.map(({ root, site, rates }) => {
                  const own = rates.find((one) => one.keptTitle === keptTitle);
                  return (
                    <td key={root} className="number">
                      {own === undefined ? (
                        said.notPublished
                      ) : (
                        <a href={`${site}/trends/${own.slug}/rate`}>
                          {said.rateIn(words.rate(own.rate), words.periodOf(own.from, 'year'))}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  );
}

const planElementsIn = (districts: readonly District[], folder: 'priorities' | 'themes'): readonly DistrictPlanElement[] =>
  districts.flatMap(({ root, site, [folder]: planElements }) =>
    planElements.map(({ keptTitle, slug }) => ({ partnership: root, title: keptTitle, path: `${site}/${folder}/${slug}` })),
  );

/** The names of priorities or themes in the language of the page, by their addresses. */
const titlesIn = (districts: readonly District[], folder: 'priorities' | 'themes'): ReadonlyMap<string, string> =>
  new Map(districts.flatMap(({ site, [folder]: own }) => own.map(({ title, slug }) => [`${site}/${folder}/${slug}`, title])));

function Common(props: {
  readonly folder: 'priorities' | 'themes';
  readonly heading: string;
  readonly caption: string;
  readonly districts: readonly District[];
  readonly words: Words;
  readonly language: Language;
}): ReactElement | null {
  const { folder, heading, caption, districts, words, language } = props;
  const said = words.partnershipIndex;
  const common = commonPlanElements(planElementsIn(districts, folder));
  const titles = titlesIn(districts, folder);
  if (common.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <table className="stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.sharedBy}</th>
            <th scope="col">{said.where}</th>
          </tr>
        </thead>
        <tbody>
          {common.map(({ subject, title, planElements, partnerships }) => (
            <tr key={subject ?? title}>
              {subject === null ? (
                <th scope="row" lang={languageNamed(districts, planElements, title, language)}>
                  {commonTitle(title, planElements, titles)}
                </th>
              ) : (
                <th scope="row">{said.subjects[subject]}</th>
              )}
              <td data-column={said.sharedBy}>{said.share(partnerships, districts.length)}</td>
              <td data-column={said.where}>
                <ul className="plain-list">
                  {planElements.map(({ path, title: own, partnership }) => (
                    <li key={path}>
                      <a href={path} lang={languageOf(districts, partnership, language)}>
                        {`${nameOf(districts, partnership)}: ${titles.get(path) ?? own}`}
                      </a>
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

/** A common name as the page has it: that of the one which has it in the language in which it is kept. */
const commonTitle = (kept: string, planElements: readonly DistrictPlanElement[], titles: ReadonlyMap<string, string>): string => {
  const named = planElements.find(({ title }) => title === kept);
  return (named === undefined ? undefined : titles.get(named.path)) ?? kept;
};

/** The language to mark a common name with: that of the partnership whose name it is. */
function languageNamed(
  districts: readonly District[],
  planElements: readonly DistrictPlanElement[],
  kept: string,
  page: Language,
): string | undefined {
  const named = planElements.find(({ title }) => title === kept);
  return named === undefined ? undefined : languageOf(districts, named.partnership, page);
}

/** The language to mark what a partnership says with; undefined where it is that of the page. */
function languageOf(districts: readonly District[], root: string, page: Language): string | undefined {
  const own = districts.find((district) => district.root === root)?.language;
  return own === undefined ? undefined : markedAs(page, own);
}

const nameOf = (districts: readonly District[], root: string): string => districts.find((district) => district.root === root)?.area ?? '';
