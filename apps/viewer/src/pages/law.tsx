import type { SnapshotProvision } from '@saferplan/domain/publication';
import { citationInWords, lawTitle, publishedFactInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Folded } from '../components/folded.tsx';
import { LinkOrWords } from '../components/link-or-words.tsx';
import { Verdict } from '../components/verdict.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, type View } from '../view.ts';

const KINDS = ['contain', 'do', 'meet', 'send', 'publish', 'answer-within'] as const;
const ANSWERS = ['answered', 'in-part', 'not-found'] as const;
/** So many facts about a provision are told; there may be one for every finding of an assessment. */
const MOST_FACTS = 2;

/** What the law asks of an edition, and where it answers, as it stood when the edition was published. */
function lawPage(view: View): Page {
  const { words, snapshot } = view;
  const said = words.beside.law;
  const { law, edition } = snapshot;
  const asked = law.filter(({ answer }) => answer !== 'not-asked');
  const count = (answer: SnapshotProvision['answer']): number => law.filter((one) => one.answer === answer).length;
  const lede = said.lede(asked.length, edition.label, count('answered'), count('in-part'), count('not-found'));
  const notAsked = law.filter(({ answer }) => answer === 'not-asked');
  return {
    title: said.title,
    description: `${lede.before}${lede.counts}${lede.after}`,
    section: null,
    body: (
      <div className="width">
        <h1>{said.title}</h1>
        <p className="lede">
          {lede.before}
          <b>{lede.counts}</b>
          {lede.after}
        </p>
        <Shares counts={ANSWERS.map(count)} />
        <ul className="plain-list law-counts">
          {ANSWERS.map((answer) => (
            <li key={answer}>
              <Verdict view={view} verdict={answer}>
                {said.counted[answer](count(answer))}
              </Verdict>
            </li>
          ))}
        </ul>
        {KINDS.map((kind) => (
          <Provisions key={kind} view={view} heading={said.groups[kind]} provisions={asked.filter((one) => one.kind === kind)} />
        ))}
        <Provisions view={view} heading={said.notAsked} provisions={notAsked} />
        <Laws view={view} />
        <p className="smallest quiet">{said.note}</p>
      </div>
    ),
  };
}

/** The three answers as parts of a bar; what it shows stands in words below it. */
function Shares({ counts }: { readonly counts: readonly number[] }): ReactElement {
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  return (
    <svg className="law-shares" viewBox="0 0 1200 26" preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => (
        <rect
          key={ANSWERS[index]}
          className={`law-${ANSWERS[index] ?? ''}`}
          x={Math.round(((starts[index] ?? 0) / all) * 1200) + 1}
          y={1}
          width={Math.max(0, Math.round((count / all) * 1200) - 4)}
          height={24}
        />
      ))}
    </svg>
  );
}

/** The provisions of one kind: how many are answered, and behind that each of them. */
function Provisions(props: {
  readonly view: View;
  readonly heading: string;
  readonly provisions: readonly SnapshotProvision[];
}): ReactElement | null {
  const { view, heading, provisions } = props;
  const said = view.words.beside.law;
  const { columns } = said;
  if (provisions.length === 0) return null;
  const counts = ANSWERS.flatMap((answer) => {
    const count = provisions.filter((one) => one.answer === answer).length;
    return count === 0 ? [] : [said.counted[answer](count)];
  });
  return (
    <section>
      <h2>{heading}</h2>
      {counts.length === 0 ? null : <p className="small quiet">{counts.join(', ')}</p>}
      <Folded
        summary={
          <>
            <span className="visually-hidden">{heading}: </span>
            {said.all(provisions.length)}
          </>
        }
      >
        <table className="rows card-rows law-rows">
          <caption className="visually-hidden">{heading}</caption>
          <thead>
            <tr>
              {[columns.asks, columns.answer, columns.where, columns.provision].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {provisions.map((provision) => (
              <ProvisionRow key={provision.id} view={view} provision={provision} />
            ))}
          </tbody>
        </table>
      </Folded>
    </section>
  );
}

/** The laws of an edition by their years, the earliest first; null where two are of one year, or one has none in its title. */
function lawsByYear({ snapshot, language }: View): ReadonlyMap<string, ReturnType<typeof lawTitle>> | null {
  const laws = [...new Map(snapshot.law.map((provision) => [provision.law.title.en, provision])).values()];
  const dated = laws.flatMap((provision) => {
    const year = yearOf(provision);
    return year === null ? [] : [[year, lawTitle(provision, language)] as const];
  });
  const byYear = new Map(dated.toSorted(([one], [other]) => one.localeCompare(other)));
  return byYear.size === laws.length ? byYear : null;
}

/** The year with which the title of a law ends. */
const yearOf = ({ law: { title } }: SnapshotProvision): string | null => /\b\d{4}$/u.exec(title.en)?.[0] ?? null;

/** Which law each year stands for. */
function Laws({ view }: { readonly view: View }): ReactElement | null {
  const laws = lawsByYear(view);
  if (laws === null) return null;
  return (
    <section>
      <h2>{view.words.beside.law.laws}</h2>
      <dl className="laws">
        {[...laws].map(([year, law]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd lang={law.language === view.language ? undefined : 'en-GB'}>{law.title}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ProvisionRow({ view, provision }: { readonly view: View; readonly provision: SnapshotProvision }): ReactElement {
  const { words, language } = view;
  const said = words.beside.law;
  const { text, answer, evidence, address } = provision;
  const facts = evidence.flatMap((fact) => {
    const sentence = publishedFactInWords(fact, language);
    return sentence === null ? [] : [{ sentence, page: fact.page ?? null }];
  });
  const law = lawTitle(provision, language);
  const year = lawsByYear(view) === null ? null : yearOf(provision);
  return (
    <tr>
      <th scope="row">{text[language]}</th>
      <td>{answer === 'not-asked' ? <span className="quiet">{said.asksNothing}</span> : <Verdict view={view} verdict={answer} />}</td>
      <td>
        {facts.slice(0, MOST_FACTS).map(({ sentence, page }) => (
          <span key={sentence} className="law-fact">
            {page === null ? sentence : <a href={href(view, page)}>{sentence}</a>}
          </span>
        ))}
        {facts.length > MOST_FACTS ? <span className="under">{said.more(facts.length - MOST_FACTS)}</span> : null}
      </td>
      <td className="quiet">
        <LinkOrWords address={address}>{[citationInWords(provision, language), ...(year === null ? [] : [year])].join(', ')}</LinkOrWords>
        {year === null ? (
          <span className="under" lang={law.language === language ? undefined : 'en-GB'}>
            {law.title}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

export const law = definePage({
  path: '/law',
  of: 'edition',
  isUsed: ({ snapshot }) => snapshot.law.length > 0,
  navigation: { list: 'answers', links: linkTo('/law', (words) => words.beside.law.link) },
  search: (_, words) => pageEntry('/law', words.beside.law.title, words.beside.law.link),
  render: lawPage,
});
