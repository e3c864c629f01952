import { Checkbox } from '@mantine/core';
import { type Item, runsThrough } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { Scrolls } from '../../../ui/scrolls.tsx';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { lineageWords } from '../../../words/lineage-words.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

/** Themes down, priorities across: a tick where a theme runs through a priority. */
export function MatrixGrid(): ReactElement | null {
  const { content, change, locked } = useEdition();
  const { priority: priorities, theme: themes } = content.items;
  if (themes.length === 0 || priorities.length === 0) return null;
  const tick = (theme: Item<'theme'>, priority: Item<'priority'>, on: boolean): void => {
    const chosen = priorities.filter((other) => (other.id === priority.id ? on : runsThrough(theme, other.id))).map((other) => other.id);
    change('theme', theme, 'runsThrough', chosen.length === priorities.length ? { kind: 'all' } : { kind: 'some', priorityIds: chosen });
  };
  return (
    <section>
      <h2>{lineageWords.matrixGrid.whichThemesRunThroughWhich}</h2>
      <Scrolls label={lineageWords.matrixGrid.matrixOfThemesAndPriorities}>
        <table className="matrix-grid">
          <thead>
            <tr>
              <th scope="col">{lineageWords.matrixGrid.theme}</th>
              {priorities.map((priority) => (
                <th key={priority.id} scope="col">
                  <OwnText>{priority.title}</OwnText>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.id}>
                <th scope="row">
                  <OwnText>{theme.title}</OwnText>
                </th>
                {priorities.map((priority) => (
                  <td key={priority.id}>
                    <Checkbox
                      aria-label={lineageWords.matrixGrid.runsThrough(theme.title, priority.title)}
                      checked={runsThrough(theme, priority.id)}
                      disabled={locked}
                      onChange={(event) => tick(theme, priority, event.currentTarget.checked)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  );
}
