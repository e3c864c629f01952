import type { Snapshot } from '@saferplan/domain/publication';
import type { SaidDifference } from '@saferplan/messages/published';
import { publicationWords } from '../../words/publication-words.ts';

const NAMES = publicationWords.groupDifferences;

/** The differences that stand on one public page. */
export interface ChangedPage {
  /** What the page is called: the priority or theme, else what the page is about. */
  readonly name: string;
  /** Its address within the site, as in `/priorities/mental-health`. */
  readonly address: string;
  /** Whether that is a paper (PDF), which is not compared as a page. */
  readonly isPaper: boolean;
  readonly differences: readonly SaidDifference[];
}

interface Addressed {
  readonly title: string;
  readonly slug: string;
}

interface Page {
  readonly name: string;
  readonly address: string;
  readonly isPaper?: true;
}

const FRONT: Page = { name: NAMES.frontPage, address: '/' };
const HOW_WE_CHOSE: Page = { name: NAMES.howWeChose, address: '/how-we-chose' };
const DECISIONS: Page = { name: NAMES.decisions, address: '/decisions' };
const ABOUT: Page = { name: NAMES.about, address: '/about' };

/** On which page each part of a published body is read, where its items have no pages of their own. */
const PAGES: Readonly<Record<keyof Snapshot, Page>> = {
  version: FRONT,
  plan: FRONT,
  edition: FRONT,
  translations: FRONT,
  redacted: FRONT,
  partnership: { name: NAMES.partners, address: '/partners' },
  priorities: FRONT,
  themes: FRONT,
  contacts: { name: NAMES.contacts, address: '/contacts' },
  glossary: { name: NAMES.glossary, address: '/glossary' },
  lineage: { name: NAMES.whatChanged, address: '/changes' },
  areaChanges: { name: NAMES.whatChanged, address: '/changes' },
  origins: { name: NAMES.whatChanged, address: '/changes' },
  topics: HOW_WE_CHOSE,
  scoring: HOW_WE_CHOSE,
  contradictions: HOW_WE_CHOSE,
  dataGaps: HOW_WE_CHOSE,
  surveys: HOW_WE_CHOSE,
  horizon: HOW_WE_CHOSE,
  meetings: DECISIONS,
  adoption: DECISIONS,
  consultations: DECISIONS,
  grants: DECISIONS,
  scrutiny: DECISIONS,
  caseReviews: DECISIONS,
  series: { name: NAMES.trends, address: '/trends' },
  neighbours: { name: NAMES.neighbouringAreas, address: '/neighbours' },
  places: { name: NAMES.yourArea, address: '/place' },
  law: { name: NAMES.theLaw, address: '/law' },
  risks: { name: NAMES.progress, address: '/progress' },
  chapterVersions: { name: NAMES.strategicAssessmentPdf, address: '/assessment.pdf', isPaper: true },
  sections: ABOUT,
  alignments: ABOUT,
  pages: ABOUT,
};

const isPart = (name: string): name is keyof Snapshot => Object.hasOwn(PAGES, name);

/** Puts every difference on the page on which a reader meets it, in the order in which the pages first come. */
export function groupDifferences(
  differences: readonly SaidDifference[],
  named: { readonly priorities: readonly Addressed[]; readonly themes: readonly Addressed[]; readonly series: readonly Addressed[] },
): readonly ChangedPage[] {
  const pageOf = ({ path, slug }: SaidDifference): Page => {
    const [, first = ''] = path.split('/');
    if (first === 'priorities' || first === 'themes' || first === 'series') {
      const found = named[first].find((one) => one.slug === slug);
      if (found !== undefined) return { name: found.title, address: `/${first === 'series' ? 'trends' : first}/${found.slug}` };
    }
    return isPart(first) ? PAGES[first] : FRONT;
  };
  const pages = Map.groupBy(differences, (difference) => pageOf(difference).address);
  return [...pages].flatMap(([address, own]): readonly ChangedPage[] => {
    const [one] = own;
    if (one === undefined) return [];
    const { name, isPaper = false } = pageOf(one);
    return [{ name, address, isPaper, differences: own }];
  });
}

/** Where a page, or a paper, is read as it would be if the edition were published now. */
export const draftAddressOf = ({ address, isPaper }: Pick<ChangedPage, 'address' | 'isPaper'>, editionId: string): string =>
  `/drafts/${encodeURIComponent(editionId)}${isPaper ? '' : '/pages'}${address}`;
