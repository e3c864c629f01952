import { commonPlanElements, type CountyAgreement, countyAgreements, type CountyPart } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { IndexFrame, markedAs, PartnershipHead, type PartnershipIndex } from '../partnership-index/index-frame.tsx';
import type { Language } from '../view.ts';
import type { Words } from '../words/en.ts';
import type { District } from '../partnership-index/partnership-index-facts.ts';

/** SI 2007/1830, which was made in English alone. */
const REGULATIONS = 'Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007';

type Agreement = CountyAgreement<District & { readonly countyPart: CountyPart }>;

interface Shown {
  readonly agreement: Agreement;
  readonly words: Words;
  readonly language: Language;
}

/**
 * The page for those who write the community safety agreement of a county (SI 2007/1830, regulations 8 and 9): what the published plans
 * of the partnerships in it say should come first, and put before the county, until the law asks for no agreement any more.
 */
export function CountyAgreementPage(props: { readonly partnershipIndex: PartnershipIndex; readonly words: Words }): ReactElement {
  const { partnershipIndex, words } = props;
  const { districts, language, today } = partnershipIndex;
  const said = words.partnershipIndex;
  const agreements = countyAgreements(
    districts.filter(({ endedOn }) => endedOn === null),
    today,
  );
  return (
    <IndexFrame
      partnershipIndex={partnershipIndex}
      words={words}
      path="/agreement"
      title={said.agreements}
      description={said.agreementLede}
    >
      <h1>{said.agreements}</h1>
      <p className="lede">{said.agreementLede}</p>
      {agreements.length === 0 ? <p>{said.noAgreement}</p> : null}
      {agreements.map((agreement) => (
        <section key={agreement.county}>
          <h2>{said.agreement(agreement.county)}</h2>
          {agreement.state === 'lapsed' ? (
            <p>{said.agreementLapsed(agreement.county, words.date(agreement.until ?? ''))}</p>
          ) : (
            <Asked agreement={agreement} words={words} language={language} />
          )}
        </section>
      ))}
    </IndexFrame>
  );
}

function Asked({ agreement, words, language }: Shown): ReactElement {
  const { county, dueBy, until, notHere } = agreement;
  const said = words.partnershipIndex;
  return (
    <>
      {dueBy === null ? null : (
        <p>
          {said.agreementDue(words.date(dueBy))[0]}
          <span lang={markedAs(language, 'en')}>{REGULATIONS}</span>
          {said.agreementDue(words.date(dueBy))[1]}
        </p>
      )}
      {until === null ? null : <p>{said.agreementUntil(county, words.date(until))}</p>}
      {notHere.length === 0 ? null : <p>{said.notHere(notHere.join(', '))}</p>}
      <h3>{said.assessed}</h3>
      <Assessed agreement={agreement} words={words} language={language} />
      <h3>{said.matters}</h3>
      <Matters agreement={agreement} words={words} language={language} />
    </>
  );
}

/** The topics that the assessments say should be prioritised, those that most share first, each with who has it. */
function Assessed({ agreement: { partnerships }, words, language }: Shown): ReactElement {
  const said = words.partnershipIndex;
  const topics = partnerships.flatMap(({ root, site, area, language: own, prioritised }) =>
    prioritised.map(({ title, keptTitle, slug }) => ({ root, area, own, title, keptTitle, path: `${site}/how-we-chose#${slug}` })),
  );
  if (topics.length === 0) return <p>{said.noneAssessed}</p>;
  const byPath = new Map(topics.map((topic) => [topic.path, topic]));
  const common = commonPlanElements(topics.map(({ root, keptTitle, path }) => ({ partnership: root, title: keptTitle, path })));
  return (
    <table className="stacked">
      <caption>{said.assessedCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.what}</th>
          <th scope="col">{said.sharedBy}</th>
          <th scope="col">{said.where}</th>
        </tr>
      </thead>
      <tbody>
        {common.map(({ subject, title, planElements, partnerships: count }) => (
          <tr key={subject ?? title}>
            {subject === null ? (
              <Named topic={topics.find(({ keptTitle }) => keptTitle === title)} language={language} />
            ) : (
              <th scope="row">{said.subjects[subject]}</th>
            )}
            <td data-column={said.sharedBy}>{said.share(count, partnerships.length)}</td>
            <td data-column={said.where}>
              <ul className="plain-list">
                {planElements.map(({ path }) => {
                  const topic = byPath.get(path);
                  return topic === undefined ? null : (
                    <li key={path}>
                      <a href={path} lang={markedAs(language, topic.own)}>
                        {`${topic.area}: ${topic.title}`}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a topic that is about nothing known by its words, in the language that its partnership tells of it in. */
function Named(props: {
  readonly topic: { readonly title: string; readonly own: Language } | undefined;
  readonly language: Language;
}): ReactElement {
  const { topic, language } = props;
  return (
    <th scope="row" lang={topic === undefined ? undefined : markedAs(language, topic.own)}>
      {topic?.title}
    </th>
  );
}

/** What each puts before the county strategy group, the ways of working together that it recorded, and the agreement as its plan names it. */
function Matters({ agreement: { partnerships }, words, language }: Shown): ReactElement {
  const said = words.partnershipIndex;
  return (
    <table className="stacked">
      <caption>{said.mattersCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.partnership}</th>
          <th scope="col">{said.plan}</th>
          <th scope="col">{said.matter}</th>
          <th scope="col">{said.ways}</th>
          <th scope="col">{said.aligned}</th>
        </tr>
      </thead>
      <tbody>
        {partnerships.map(({ root, site, name, language: own, edition, countyPart: { matters, ways, aligned } }) => (
          <tr key={root}>
            <PartnershipHead district={{ site, name, language: own }} spoken={language} />
            <td data-column={said.plan}>{edition}</td>
            <td data-column={said.matter}>
              <Texts texts={matters} none={matters === null ? said.lawNotPublished : said.noneRecorded} lang={markedAs(language, own)} />
            </td>
            <td data-column={said.ways}>
              <Texts texts={ways} none={ways === null ? said.lawNotPublished : said.noneRecorded} lang={markedAs(language, own)} />
            </td>
            <td data-column={said.aligned}>
              <Texts texts={aligned.map(({ body, text }) => `${body}: ${text}`)} none={said.notNamed} lang={markedAs(language, own)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Texts(props: {
  readonly texts: readonly string[] | null;
  readonly none: string;
  readonly lang: string | undefined;
}): ReactElement {
  const { texts, none, lang } = props;
  if (texts === null || texts.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className="plain-list" lang={lang}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
