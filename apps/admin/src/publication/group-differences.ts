import type { BodyDifference } from '@saferplan/domain/publication';

/** The differences that stand on one public page. */
export interface ChangedPage {
  /** What the page is called: the priority or theme, else what the page is about. */
  readonly name: string;
  /** Its address within the site, as in `/priorities/mental-health`. */
  readonly address: string;
  readonly differences: readonly BodyDifference[];
}

interface Addressed {
  readonly title: string;
  readonly slug: string;
}

/** What a page of its own is made of, by the first step of the path into a published body. */
const PAGES: Readonly<Record<string, { readonly name: string; readonly address: string }>> = {
  contacts: { name: 'Contacts', address: '/contacts' },
  glossary: { name: 'Glossary', address: '/glossary' },
  lineage: { name: 'What changed', address: '/changes' },
  topics: { name: 'How we chose', address: '/how-we-chose' },
  scoring: { name: 'How we chose', address: '/how-we-chose' },
  findings: { name: 'How we chose', address: '/how-we-chose' },
  meetings: { name: 'Decisions', address: '/decisions' },
  adoption: { name: 'Decisions', address: '/decisions' },
  consultations: { name: 'Decisions', address: '/decisions' },
  implications: { name: 'Decisions', address: '/decisions' },
  series: { name: 'Trends', address: '/trends' },
  partnership: { name: 'The partnership', address: '/about' },
};

const FRONT = { name: 'Front page and others', address: '/' };

/** Puts every difference on the page on which a reader meets it, in the order in which the pages first come. */
export function groupDifferences(
  differences: readonly BodyDifference[],
  named: { readonly priorities: readonly Addressed[]; readonly themes: readonly Addressed[]; readonly series: readonly Addressed[] },
): readonly ChangedPage[] {
  const pageOf = ({ path, where }: BodyDifference): Omit<ChangedPage, 'differences'> => {
    const [, first = ''] = path.split('/');
    const title = /^[^›]+ › “(?<title>.+?)”(?: ›|$)/u.exec(where)?.groups?.['title'];
    if (first === 'priorities' || first === 'themes' || first === 'series') {
      const found = named[first].find((one) => one.title === title);
      if (found !== undefined) return { name: found.title, address: `/${first === 'series' ? 'trends' : first}/${found.slug}` };
    }
    return PAGES[first] ?? FRONT;
  };
  const pages = Map.groupBy(differences, (difference) => pageOf(difference).address);
  return [...pages].flatMap(([address, own]): ChangedPage[] => {
    const [one] = own;
    return one === undefined ? [] : [{ name: pageOf(one).name, address, differences: own }];
  });
}
