import type { Evidence, LawAnswer } from '@saferplan/domain/law';
import { citationInWords, evidenceInWords, inForceInWords, type Language, lawNames, lawTitle } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { hashOf, screenOf } from '../plan/screen-of.ts';

/** More lines than these are folded away behind the first of them. */
const MOST_LINES = 4;

/** One provision: what it asks, where it stands, and the evidence, each line of it a link to its item. */
export function ProvisionLine({ answered, language }: { readonly answered: LawAnswer; readonly language: Language }): ReactElement {
  const { content } = useEdition();
  const { provision, evidence } = answered;
  const { kinds, page } = lawNames(language);
  const law = lawTitle(provision, language);
  const inForce = inForceInWords(provision, content.edition, language);
  const details = [kinds[provision.kind], ...(inForce === null ? [] : [inForce])];
  const shown = evidence.length > MOST_LINES ? evidence.slice(0, MOST_LINES - 1) : evidence;
  const folded = evidence.slice(shown.length);
  return (
    <li>
      <h3>
        <a href={provision.address} target="_blank" rel="noreferrer">
          {citationInWords(provision, language)}
        </a>{' '}
        <span className="quiet" lang={law.language}>
          {law.title}
        </span>
      </h3>
      <p>{provision.text[language]}</p>
      <p className="quiet">{details.join(', ')}</p>
      <ul aria-label={page.evidence}>
        {shown.map((fact) => (
          <EvidenceLine key={keyOf(fact)} fact={fact} language={language} />
        ))}
      </ul>
      {folded.length === 0 ? null : (
        <details>
          <summary>{page.showAll(evidence.length)}</summary>
          <ul aria-label={page.evidence}>
            {folded.map((fact) => (
              <EvidenceLine key={keyOf(fact)} fact={fact} language={language} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const keyOf = (fact: Evidence): string => JSON.stringify(fact);

function EvidenceLine({ fact, language }: { readonly fact: Evidence; readonly language: Language }): ReactElement {
  const { content } = useEdition();
  const sentence = evidenceInWords(fact, language);
  return (
    <li>
      {fact.about === null ? (
        sentence
      ) : (
        <Link to={screenOf(fact.about.kind)} params={{ label: content.edition.label }} hash={hashOf(fact.about)}>
          {sentence}
        </Link>
      )}
    </li>
  );
}
