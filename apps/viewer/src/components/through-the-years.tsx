import { planElementStory, type PublishedPlanElement, type StoryYear } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { hrefAcross, type View } from '../view.ts';
import { DecidedBy } from './lineage-sentence.tsx';

/** What a priority or theme was in every edition, oldest first, with the reason and who recommended and decided it. */
export function ThroughTheYears({
  view,
  type,
  slug,
}: {
  readonly view: View;
  readonly type: PublishedPlanElement['type'];
  readonly slug: string;
}): ReactElement | null {
  const { words, snapshot, editions } = view;
  const years = planElementStory(
    editions.map((edition) => edition.snapshot),
    snapshot.edition.label,
    { type, slug },
  );
  const next = editions.find((edition) => edition.snapshot.edition.previous === snapshot.edition.label);
  if (years.every(({ decision, isHeld }) => decision === null && isHeld) && next === undefined) return null;
  return (
    <section>
      <h2>{words.onPriority.throughTheYears}</h2>
      <ol className="rail rail-years">
        {years.map((year, index) => (
          <Year key={year.label} view={view} year={year} before={years[index - 1] ?? null} />
        ))}
        {next === undefined ? null : (
          <li>
            <b>{next.snapshot.edition.label}</b>{' '}
            <span className="rail-verb">
              <a href={hrefAcross(view, `/editions/${next.snapshot.edition.label}/changes`)}>
                {words.becameLater(next.snapshot.edition.label)}
              </a>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}

function Year({ view, year, before }: { readonly view: View; readonly year: StoryYear; readonly before: StoryYear | null }): ReactElement {
  const { words } = view;
  const said = words.onPriority;
  const { label, was, decision, isHeld } = year;
  const names = words.list(was.map(({ title, type }) => `${title} (${type === 'theme' ? said.isTheme : said.isPriority})`));
  return (
    <li className={isHeld ? undefined : 'is-gone'}>
      <b>{label}</b> {names}
      <div className="rail-verb">
        {isHeld ? null : said.notHeld}
        {decision === null ? null : (
          <>
            {words.cameFrom(
              decision.kind,
              words.list(decision.from.map(({ title }) => title)),
              before?.label ?? view.snapshot.edition.previous ?? '',
            )}
            . {decision.reason === '' ? words.onChanges.reasonNotRecorded : decision.reason}
            <DecidedBy view={view} decision={decision} />
          </>
        )}
      </div>
    </li>
  );
}
