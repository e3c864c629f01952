import type { Calculation, DefinedPartnership, DocumentSection, Extensions, Importer, PublicPage } from '@saferplan/partnership-kit';

/** What a package adds as code, without the code: keys and words, as plain data. */
export interface DescribedExtensions {
  readonly importers: readonly Pick<Importer, 'key' | 'title' | 'endings'>[];
  readonly calculations: readonly Pick<Calculation, 'key' | 'title' | 'explanation'>[];
  readonly sections: readonly Pick<DocumentSection, 'key' | 'title'>[];
  readonly pages: readonly Pick<PublicPage, 'slug' | 'title' | 'summary'>[];
}

/** A partnership without its code. */
export type PartnershipData = Omit<DefinedPartnership, 'extensions'>;

/** A package as the server knows it, which never loads it itself: what it says, and the file that its worker loads. */
export interface DescribedPackage extends PartnershipData {
  readonly described: DescribedExtensions;
  readonly entry: string;
}

/** What the server has to know of a package's extensions, without their code: keys, titles and what else can be sent between threads. */
export function describeExtensions({ importers = [], calculations = [], sections = [], pages = [] }: Extensions): DescribedExtensions {
  return {
    importers: importers.map(({ key, title, endings }) => ({ key, title, endings })),
    calculations: calculations.map(({ key, title, explanation }) => ({ key, title, explanation })),
    sections: sections.map(({ key, title }) => ({ key, title })),
    pages: pages.map(({ slug, title, summary }) => ({ slug, title, summary })),
  };
}

/** The title of a section of documents, in a language; in English where it has none in that. */
export const sectionTitle = (title: DocumentSection['title'], language: 'en' | 'cy'): string =>
  typeof title === 'string' ? title : (title[language] ?? title.en);
