import type { Snapshot } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { Prose } from '../components/prose.tsx';
import { PublicContactLines } from '../components/public-contact.tsx';
import type { Page } from '../page.ts';
import type { AccessibilityRun, View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';

const EASS = 'https://www.equalityadvisoryservice.com/';

type Statement = Snapshot['partnership']['accessibility'];

/**
 * The accessibility statement of the partnership, under the headings of the model statement of the regulations of 2018. It says
 * what the partnership has published of it, and what the tests of this partnership's own pages found; of what is not known it
 * says that.
 */
function accessibilityPage(view: View): Page {
  const { accessibilityStatement: say } = view.words;
  const { name, slug, accessibility: statement } = view.snapshot.partnership;
  const run = view.site.accessibility[slug] ?? null;
  return {
    title: say.title,
    description: say.lede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{say.title}</h1>
        <p className="lede">{say.lede}</p>
        <p>{say.law(name)}</p>
        <h2>{say.how}</h2>
        <p>{say.should}</p>
        <ul>
          {say.uses.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
        {run === null ? <p>{say.untested}</p> : null}
        <h2>{say.feedback}</h2>
        <Feedback view={view} statement={statement} />
        <h2>{say.enforcement}</h2>
        <p>
          {say.enforcer} <a href={EASS}>www.equalityadvisoryservice.com</a>
        </p>
        <h2>{say.technical}</h2>
        <h3>{say.status}</h3>
        <p>{complianceOf(view, run)}</p>
        <h3>{say.notAccessible}</h3>
        {statement.notAccessible === '' ? <p>{say.noneListed}</p> : <Prose text={statement.notAccessible} />}
        {run === null || run.violations.length === 0 ? null : (
          <>
            <p>{say.found(run.violations.length)}</p>
            <ul>
              {run.violations.map((violation) => (
                <li key={violation}>{violation}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{say.preparation}</h2>
        <Preparation view={view} statement={statement} run={run} />
      </div>
    ),
  };
}

/** How far the site complies, as far as anybody knows: never more than the tests and the partnership say. */
function complianceOf({ words, snapshot }: View, run: AccessibilityRun | null): string {
  const { accessibilityStatement: say } = words;
  if (snapshot.partnership.accessibility.notAccessible !== '' || (run?.violations.length ?? 0) > 0) return say.statusPartial;
  return run === null ? say.statusUnknown : say.statusNothingFound;
}

function Feedback({ view, statement }: { readonly view: View; readonly statement: Statement }): ReactElement {
  const { accessibilityStatement: say } = view.words;
  const { contact, otherForms } = statement;
  return (
    <>
      {contact === null ? (
        <p>{say.noContact}</p>
      ) : (
        <>
          <p>{say.tell}</p>
          <PublicContactLines view={view} contact={contact} />
        </>
      )}
      {otherForms === null ? null : (
        <>
          <p>{say.askForms}</p>
          <PublicContactLines view={view} contact={otherForms} />
        </>
      )}
      {otherForms === null && contact !== null ? <p>{say.sameForForms}</p> : null}
    </>
  );
}

function Preparation(props: { readonly view: View; readonly statement: Statement; readonly run: AccessibilityRun | null }): ReactElement {
  const { view, statement, run } = props;
  const { accessibilityStatement: say, date } = view.words;
  const { preparedOn, reviewedOn } = statement;
  return (
    <>
      <p>
        {preparedOn === null ? say.notPrepared(date(view.publishedAt.slice(0, 10))) : say.prepared(date(preparedOn))}
        {reviewedOn === null ? '' : ` ${say.reviewed(date(reviewedOn))}`}
      </p>
      <p>
        {run === null ? say.notTested : say.tested(date(run.on), run.pages, run.widths, run.colours)}
        {run?.byKeyboard === true ? ` ${say.keyboard}` : ''}
      </p>
    </>
  );
}

export const accessibility = definePage({
  path: '/accessibility',
  of: 'site',
  navigation: { list: 'use', links: linkTo('/accessibility', (words) => words.accessibility) },
  search: (_, words) => pageEntry('/accessibility', words.accessibility, words.accessibilityStatement.lede),
  render: accessibilityPage,
});
