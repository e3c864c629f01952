import { FEEDBACK_KEPT_DAYS } from '@saferplan/domain/feedback';
import type { ReactElement } from 'react';
import { Prose } from '../components/prose.tsx';
import { PublicContactLines } from '../components/public-contact.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import type { View } from '../view.ts';

const COMMISSIONER = 'https://ico.org.uk/make-a-complaint/';

/** What the software does with personal data, and what the partnership says of itself; of what is not recorded it says that. */
function privacyPage(view: View): Page {
  const { words, snapshot, publishedAt } = view;
  const say = words.privacyNotice;
  const { name, privacy } = snapshot.partnership;
  return {
    title: say.title,
    description: say.lede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{say.title}</h1>
        <p className="lede">{say.lede}</p>
        <h2>{say.controller}</h2>
        <p>{privacy.controller === '' ? say.noController(name) : say.isController(privacy.controller)}</p>
        {privacy.contact === null ? (
          <p>{say.noContact}</p>
        ) : (
          <>
            <p>{say.askWhom}</p>
            <PublicContactLines view={view} contact={privacy.contact} />
          </>
        )}
        <h2>{say.reading}</h2>
        <Facts facts={say.readingFacts} />
        <h2>{say.writing}</h2>
        <Facts facts={say.writingFacts(FEEDBACK_KEPT_DAYS)} />
        <h2>{say.named}</h2>
        <Facts facts={say.namedFacts} />
        <h2>{say.working}</h2>
        <Facts facts={say.workingFacts} />
        <h2>{say.basis}</h2>
        <p>{privacy.lawfulBasis === '' ? say.noBasis : privacy.lawfulBasis}</p>
        <Prose text={privacy.more} />
        <h2>{say.rights}</h2>
        <p>{say.rightsFacts[0]}</p>
        <p>
          {say.rightsFacts[1]} <a href={COMMISSIONER}>ico.org.uk</a>
        </p>
        <p className="quiet">{say.said(words.date(publishedAt.slice(0, 10)))}</p>
      </div>
    ),
  };
}

const Facts = ({ facts }: { readonly facts: readonly string[] }): ReactElement => (
  <ul>
    {facts.map((fact) => (
      <li key={fact}>{fact}</li>
    ))}
  </ul>
);

export const privacy = definePage({
  path: '/privacy',
  of: 'site',
  navigation: { list: 'use', links: linkTo('/privacy', (words) => words.privacyNotice.title) },
  search: (_, { privacyNotice }) => [
    { path: '/privacy', kind: 'page', title: privacyNotice.title, text: privacyNotice.lede, keywords: privacyNotice.search },
  ],
  render: privacyPage,
});
