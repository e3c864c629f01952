import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { MarkdownBlocks } from '../ui/markdown/markdown-blocks.tsx';
import { guideAddress, GuideName } from './guide-name.ts';
import { GUIDES } from './guides.ts';
import { help } from './help-texts.ts';

/** The manual for those who keep a plan, in the app, so that it is there without a connection and of the same version. */
export function ManualScreen(): ReactElement {
  const { label } = useEdition().content.edition;
  const { guide } = guideAddress(useSearch({ strict: false }));
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  const [title = '', ...lines] = GUIDES[guide].text.split('\n');
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
      <h1 lang="en-GB">{title.replace(/^# /u, '')}</h1>
      <div lang="en-GB">
        <MarkdownBlocks text={lines.join('\n')} withIds />
      </div>
    </article>
  );
}
