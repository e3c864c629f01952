import type { Page } from '../page.ts';
import { href, hrefAcross, type View } from '../view.ts';

export function notFoundPage(view: View): Page {
  const { words } = view;
  return {
    title: words.notFound,
    description: words.notFoundLede,
    section: null,
    body: (
      <div className="width">
        <h1>{words.notFound}</h1>
        <p className="lede">{words.notFoundLede}</p>
        <p>{words.notFoundHelp}</p>
        <ul>
          <li>
            <a href={hrefAcross(view, '/search')}>{words.search}</a>
          </li>
          <li>
            <a href={href(view, '/')}>{words.priorities}</a>
          </li>
          <li>
            <a href={href(view, '/contacts')}>{words.contacts}</a>
          </li>
          <li>
            <a href={hrefAcross(view, '/editions')}>{words.editions}</a>
          </li>
        </ul>
      </div>
    ),
  };
}
