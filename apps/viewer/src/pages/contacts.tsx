import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import { ContactCard } from '../components/contact-card.tsx';
import type { Page } from '../page.ts';
import type { View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { SUBJECTS_OF_EMERGENCY, SUBJECTS_OF_TELEPHONES } from '../search/page-subjects.ts';
import { pageEntry, type SearchEntry, wordsIn } from '../search/search-entry.ts';

/** Everyone who can help, the most urgent first. */
function contactsPage(view: View): Page {
  const { words, snapshot } = view;
  return {
    title: words.contacts,
    description: words.contactsLede,
    section: 'contacts',
    body: (
      <div className="width">
        <h1>{words.contacts}</h1>
        <p className="lede">{words.contactsLede}</p>
        <nav aria-label={words.jumpTo}>
          <ul className="choices">
            {snapshot.contacts
              .filter(({ category }) => category !== 'emergency')
              .map(({ slug, name }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>{name}</a>
                </li>
              ))}
          </ul>
        </nav>
        {(['emergency', 'helpline', 'service'] as const).map((category) => {
          const contacts = snapshot.contacts.filter((contact) => contact.category === category);
          return contacts.length === 0 ? null : (
            <section key={category}>
              <h2>{words.category[category]}</h2>
              <ul className="contacts">
                {contacts.map((contact) => (
                  <ContactCard key={contact.slug} view={view} contact={contact} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    ),
  };
}

export const contacts = definePage({
  path: '/contacts',
  of: 'edition',
  navigation: { list: 'use', inHeader: true, links: linkTo('/contacts', (words) => words.getHelp), section: 'contacts' },
  hasContent: ({ contacts: all }) => all.length > 0,
  search: ({ contacts: all }, words) => [
    ...pageEntry('/contacts', words.contacts, words.contactsLede),
    ...all.map((contact): SearchEntry => ({
      path: `/contacts#${contact.slug}`,
      kind: 'contact',
      title: contact.name,
      text: wordsIn(searchedWords(PART_USES.contact, contact)),
      keywords: wordsIn([
        // By those too who leave the spaces out.
        contact.telephone.replaceAll(' ', ''),
        ...(contact.category === 'emergency' ? SUBJECTS_OF_EMERGENCY : []),
        // Who can be called comes before who can be written to.
        ...(contact.telephone === ''
          ? []
          : [...SUBJECTS_OF_TELEPHONES, ...(contact.category === 'emergency' ? SUBJECTS_OF_EMERGENCY : [])]),
      ]),
    })),
  ],
  render: contactsPage,
});
