import { IconChevronRight, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

const PAPERS = [
  { file: 'plan.docx', name: 'Word' },
  { file: 'plan.pdf', name: 'PDF' },
] as const;

/** The edition as it stands, for the papers of the meeting. */
export function Papers(): ReactElement {
  const { edition } = useEdition().content;
  return (
    <section className="box">
      <header className="box-head">
        <h2>Papers for the meeting</h2>
      </header>
      <ul className="lines">
        {PAPERS.map(({ file, name }) => (
          <li key={file}>
            <a className="line line-link" href={`/drafts/${encodeURIComponent(edition.id)}/${file}`}>
              <span className="line-text">
                <b>
                  Plan {edition.label} as {name}
                </b>
                <span>As it stands, marked as a draft on every page</span>
              </span>
              <IconDownload aria-hidden="true" size={16} />
            </a>
          </li>
        ))}
        <li>
          <Link className="line line-link" to="/editions/$label/adoption/paper" params={{ label: edition.label }}>
            <span className="line-text">
              <b>Paper for the committee</b>
              <span>What is asked of it, the options and the reasons</span>
            </span>
            <IconChevronRight aria-hidden="true" size={16} />
          </Link>
        </li>
      </ul>
    </section>
  );
}
