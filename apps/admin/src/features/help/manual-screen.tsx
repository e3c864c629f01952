import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { MarkdownBlocks } from '../../ui/markdown/markdown-blocks.tsx';
import { guideAddress, GuideName } from './guide-name.ts';
import { GUIDES } from './guides.ts';
import { help } from './help-texts.ts';
import { sectionsOf } from './manual-sections.ts';
import './manual.css';

/**
 * The manual for those who keep a plan, in the app, so that it is there without a connection and of the same version. Its sections are
 * folded: the shell opens the one that the address names, and the browser's search in the page those in which it finds words.
 */
export function ManualScreen(): ReactElement {
  const { label } = useEdition().content.edition;
  const { guide } = guideAddress(useSearch({ strict: false }));
  const { title, introduction, sections } = sectionsOf(GUIDES[guide].text);
  return (
    <article className="manual">
      <nav className="tabs" aria-label={help.manual}>
        {GuideName.options.map((name) => (
          <Link
            key={name}
            to="/editions/$label/manual"
            params={{ label }}
            search={{ guide: name }}
            {...(name === guide ? { 'aria-current': 'page' } : {})}
          >
            {GUIDES[name].name}
          </Link>
        ))}
      </nav>
      <div key={guide} lang="en-GB">
        <h1>{title}</h1>
        <MarkdownBlocks text={introduction} />
        {sections.map((section) => (
          <details key={section.address} className="manual-section">
            <summary>
              <h2 id={section.address}>{section.title}</h2>
            </summary>
            <MarkdownBlocks text={section.text} withIds />
          </details>
        ))}
      </div>
    </article>
  );
}
