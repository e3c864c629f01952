import type { Evidence, LawAnswer } from '@saferplan/domain/law';
import { citationInWords, evidenceInWords, inForceInWords, type Language, lawNames, lawTitle } from '@saferplan/messages';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { hashOf, screenOf } from '../../places/screen-of.ts';

/** One provision on a line; opened, what it asks in full, where it stands, and the evidence, each line of it a link to its item. */
export function ProvisionLine({ answered, language }: { readonly answered: LawAnswer; readonly language: Language }): ReactElement {
  const { content } = useEdition();
  const { provision, evidence } = answered;
  const isOpen = useLocation().hash === provision.id;
  const { kinds, page } = lawNames(language);
  const law = lawTitle(provision, language);
  const inForce = inForceInWords(provision, content.edition, language);
  const details = [kinds[provision.kind], ...(inForce === null ? [] : [inForce])];
  return (
    <li>
      <details className="provision" id={provision.id} open={isOpen}>
        <summary>
          <strong>{citationInWords(provision, language)}</strong> <span className="provision-text">{provision.text[language]}</span>
        </summary>
        <p>
          <a href={provision.address} target="_blank" rel="noreferrer" lang={law.language}>
            {law.title}
          </a>
        </p>
        <p>{provision.text[language]}</p>
        <p className="quiet">{details.join(', ')}</p>
        <ul aria-label={page.evidence}>
          {evidence.map((fact) => (
            <EvidenceLine key={keyOf(fact)} fact={fact} language={language} />
          ))}
        </ul>
      </details>
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
