import type { ReactElement } from 'react';
import { resultWords } from '../components/result-words.ts';
import type { Words } from '../words/en.ts';
import { IndexFrame, IndexSearchForm, markedAs, type PartnershipIndex } from '../partnership-index/index-frame.tsx';
import type { FoundInDistrict } from './found.ts';

/** What was found in the texts of all partnerships, best first. */
export function IndexSearchPage(props: {
  readonly partnershipIndex: PartnershipIndex;
  readonly words: Words;
  readonly text: string;
  readonly found: readonly FoundInDistrict[];
}): ReactElement {
  const { partnershipIndex, words, text, found } = props;
  const { partnershipIndex: said, searching } = words;
  return (
    <IndexFrame partnershipIndex={partnershipIndex} words={words} path="/search" title={said.search} description={said.searchLede}>
      <h1>{said.search}</h1>
      <p className="lede">{said.searchLede}</p>
      <IndexSearchForm words={words} language={partnershipIndex.language} text={text} />
      {text === '' ? null : (
        <>
          <h2>{resultWords(searching, found, text)}</h2>
          {found.length === 0 ? <p>{said.nothing}</p> : null}
          <ol className="plain-list results">
            {found.map(({ path, kind, title, excerpt, partnership, language }) => (
              <li key={path}>
                <h3>
                  <a href={path}>
                    <span lang={markedAs(partnershipIndex.language, language)}>{title}</span>{' '}
                    <span className="visually-hidden">{said.of(searching.kind[kind], partnership)}</span>
                  </a>
                </h3>
                <p className="quiet small" aria-hidden="true">
                  {searching.kind[kind]} · {partnership}
                </p>
                <p lang={markedAs(partnershipIndex.language, language)}>
                  {excerpt.map(({ text: part, isHit }, index) => (isHit ? <b key={index}>{part}</b> : part))}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </IndexFrame>
  );
}

/** How accessible the pages above the partnerships are, and where each partnership's own statement stands. */
export function IndexStatementPage({
  partnershipIndex,
  words,
}: {
  readonly partnershipIndex: PartnershipIndex;
  readonly words: Words;
}): ReactElement {
  const said = words.partnershipIndex;
  return (
    <IndexFrame
      partnershipIndex={partnershipIndex}
      words={words}
      path="/accessibility"
      title={said.statement}
      description={said.statementLede}
    >
      <h1>{said.statement}</h1>
      <p className="lede">{said.statementLede}</p>
      <p>{said.statementBuilt}</p>
      <p>{said.statementWhom}</p>
      <ul>
        {partnershipIndex.districts.map(({ root, site, name }) => (
          <li key={root}>
            <a href={`${site}/accessibility`}>{said.statementOf(name)}</a>
          </li>
        ))}
      </ul>
    </IndexFrame>
  );
}
