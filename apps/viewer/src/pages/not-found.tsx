import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';

export function notFoundPage(view: View): Page {
  const { words } = view;
  return {
    title: words.notFound,
    section: null,
    body: (
      <div className="width">
        <h1>{words.notFound}</h1>
        <p className="lede">{words.notFoundLede}</p>
        <ul>
          <li>
            <a href={href(view, '/')}>{words.priorities}</a>
          </li>
          <li>
            <a href={href(view, '/contacts')}>{words.contacts}</a>
          </li>
          <li>
            <a href="/editions">{words.editions}</a>
          </li>
        </ul>
      </div>
    ),
  };
}
