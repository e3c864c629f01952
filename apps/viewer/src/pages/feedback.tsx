import { FEEDBACK_KEPT_DAYS, FEEDBACK_LONGEST, FEEDBACK_MOST_LINKS, FeedbackPage } from '@saferplan/domain/feedback';
import type { ReactElement } from 'react';
import { Doubt } from '../components/doubt.tsx';
import { Button } from '../govuk/button.tsx';
import { ErrorMessage } from '../govuk/error-message.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { hrefAcross, type RefusedFeedback, type View } from '../view.ts';

/** The form for feedback on a page, which needs no script; what was refused stands in it again, with why. */
function feedbackPage(view: View): Page {
  const { words, query, snapshot, refusedFeedback, site } = view;
  const say = words.feedback;
  const asked = refusedFeedback?.page ?? query.get('about') ?? '';
  const about = FeedbackPage.safeParse(asked).success ? asked : '';
  const isSent = refusedFeedback === null && query.get('sent') === '1';
  const title = isSent ? say.thanks : say.title;
  return {
    title: refusedFeedback === null ? title : `${say.faultTitle}: ${title}`,
    description: say.lede,
    section: null,
    body: (
      <div className="width reading">
        {refusedFeedback === null ? null : <Refused view={view} refused={refusedFeedback} />}
        <h1>{title}</h1>
        {isSent ? (
          <p className="lede" role="status">
            {say.thanksNext(snapshot.partnership.name, FEEDBACK_KEPT_DAYS)}
          </p>
        ) : site.isFiles === true ? (
          <Elsewhere view={view} />
        ) : (
          <>
            <p className="lede">{say.lede}</p>
            <Doubt first={say.notForCrime}>{say.notForCrimeWhy}</Doubt>
            <Form view={view} about={about} refused={refusedFeedback} />
          </>
        )}
        <h2>{say.answers}</h2>
        <p>
          <a href={hrefAcross(view, '/contacts')}>{say.askContacts}</a>
        </p>
        <p>
          <a href={hrefAcross(view, '/privacy')}>{say.privacy}</a>
        </p>
      </div>
    ),
  };
}

/** Why it was not taken, with a way to the field. */
function Refused({ view, refused }: { readonly view: View; readonly refused: RefusedFeedback }): ReactElement {
  const say = view.words.feedback;
  return <ErrorSummary title={say.faultTitle} errors={[{ text: faultInWords(view, refused), href: '#text' }]} />;
}

function faultInWords({ words }: View, { why }: RefusedFeedback): string {
  const { faults } = words.feedback;
  switch (why) {
    case 'too-long':
      return faults[why](FEEDBACK_LONGEST);
    case 'too-many-links':
      return faults[why](FEEDBACK_MOST_LINKS);
    case 'empty':
    case 'too-many':
      return faults[why];
  }
}

function Form(props: { readonly view: View; readonly about: string; readonly refused: RefusedFeedback | null }): ReactElement {
  const { view, about, refused } = props;
  const say = view.words.feedback;
  return (
    <form className="feedback" method="post" action={hrefAcross(view, '/feedback')}>
      <p>{aboutInWords(view, about)}</p>
      <input type="hidden" name="page" value={about} />
      <label htmlFor="text">{say.label}</label>
      <p id="text-hint" className="small quiet">
        {say.hint(FEEDBACK_LONGEST)}
      </p>
      {refused === null ? null : <ErrorMessage id="text-error" before={`${view.words.error}:`} text={faultInWords(view, refused)} />}
      <textarea
        id="text"
        name="text"
        rows={8}
        required
        defaultValue={refused?.text ?? ''}
        aria-invalid={refused === null ? undefined : true}
        aria-describedby={refused === null ? 'text-hint' : 'text-error text-hint'}
      />
      <div className="trap" aria-hidden="true">
        <label htmlFor="website">{say.trap}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <Button text={say.send} />
    </form>
  );
}

/** The page by its title, where it is one that can be found; else by its address. */
function aboutInWords({ words, searchable }: View, about: string): string {
  const say = words.feedback;
  if (about === '') return say.aboutAll;
  const found = searchable().find(({ path }) => path === about);
  return found === undefined ? say.about(about) : say.aboutTitled(found.title);
}

/** Where to go instead, where the pages stand as plain files. */
function Elsewhere({ view }: { readonly view: View }): ReactElement {
  const say = view.words.feedback;
  const address = `${view.site.origin}${hrefAcross(view, '/feedback')}`;
  return (
    <>
      <p className="lede">{say.asFiles}</p>
      {view.site.origin === '' ? null : (
        <p>
          {say.asFilesWhere} <a href={address}>{address}</a>
        </p>
      )}
    </>
  );
}

export const feedback = definePage({
  path: '/feedback',
  of: 'site',
  navigation: { list: 'use', links: linkTo('/feedback', (words) => words.feedback.title) },
  search: (_, { feedback: say }) => [{ path: '/feedback', kind: 'page', title: say.title, text: say.lede, keywords: say.search }],
  render: feedbackPage,
});
