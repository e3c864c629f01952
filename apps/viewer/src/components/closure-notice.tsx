import { hasEnded } from '@saferplan/domain/publication';
import { Fragment, type ReactElement } from 'react';
import { addressOfSuccessor, type View } from '../view.ts';
import { LANGUAGES } from '../words/languages.ts';

/** On every page of a partnership that ends: when, by what law, and where to go on reading. Null where it goes on. */
export function ClosureNotice({ view }: { readonly view: View }): ReactElement | null {
  const { closure, words, snapshot, language, today } = view;
  if (closure === null) return null;
  const said = words.closure;
  const [own = 'en'] = snapshot.partnership.languages;
  const isOver = today === null || hasEnded(closure, today);
  const on = words.date(closure.on);
  return (
    <div className="width standing-above">
      <aside className="standing" aria-label={said.label}>
        <p>
          <b>{isOver ? said.ended(on) : said.ends(on)}</b>{' '}
          {closure.successors.length === 0 ? (
            said.nothing
          ) : (
            <>
              {said.follows}{' '}
              {closure.successors.map(({ slug, name }, index) => (
                <Fragment key={slug}>
                  {index === 0 ? null : ', '}
                  <a href={addressOfSuccessor(view, slug)}>{name}</a>
                </Fragment>
              ))}
              .
            </>
          )}{' '}
          {said.by} <span {...(own === language ? {} : { lang: LANGUAGES[own].language })}>{closure.authority}</span>.
          {isOver ? ` ${said.stays}` : ''}
        </p>
      </aside>
    </div>
  );
}
