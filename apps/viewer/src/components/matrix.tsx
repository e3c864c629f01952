import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { splitTitle } from './split-title.ts';

/** Themes down, priorities across. */
export function Matrix({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot } = view;
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          {snapshot.priorities.map((priority) => (
            <th key={priority.slug} scope="col">
              {splitTitle(priority.title).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {snapshot.themes.map((theme) => (
          <tr key={theme.slug}>
            <th scope="row">
              <a href={href(view, `/themes/${theme.slug}`)}>{theme.title}</a>
            </th>
            {snapshot.priorities.map((priority) => {
              const applies = theme.priorities.includes(priority.slug);
              return (
                <td key={priority.slug} data-column={splitTitle(priority.title).name} className={applies ? 'applies' : 'applies-not'}>
                  <span className="visually-hidden">{applies ? words.applies : words.appliesNot}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
