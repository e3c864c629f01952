import type { Logger } from '../platform/logging/logger.ts';
import type { Snapshot } from '@saferplan/domain/publication';
import { type Extensions, runBuild } from '@saferplan/partnership-kit';
import type { OwnParts } from '../public/own-parts.ts';

/** The public pages and the sections of documents that a package makes; what fails in one is noted for the operator. */
export function ownPartsOf({ pages = [], sections = [] }: Extensions, logger: Logger): OwnParts {
  const built = (part: Parameters<typeof runBuild>[0], snapshot: Snapshot, language: 'en' | 'cy') => {
    const made = runBuild(part, { snapshot, language });
    if (!made.ok) logger.error(new Error(`${snapshot.partnership.slug}: ${made.failure}`));
    return made;
  };
  return {
    pagesOf: (snapshot, language) =>
      pages.map((page) => ({
        slug: page.slug,
        title: page.title[language] ?? page.title.en,
        summary: page.summary[language] ?? page.summary.en,
        blocks: () => built(page, snapshot, language),
      })),
    sectionsOf: (snapshot, language) => sections.map((section) => ({ title: section.title, blocks: built(section, snapshot, language) })),
  };
}
