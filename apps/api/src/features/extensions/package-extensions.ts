import type { Logger } from '../../platform/logging/logger.ts';
import type { Block, Snapshot } from '@saferplan/domain/publication';
import { refuse, type Result } from '@saferplan/domain/shared';
import type { PackageExtensions } from '../../public/package-extensions.ts';
import { sectionTitle } from '../../platform/package-code/described-extensions.ts';
import type { PackageCode } from '../../platform/package-code/package-worker.ts';
import type { Part } from '../../platform/package-code/package-jobs.ts';

/** What fails stays as it is for so long; then whoever asks has it made again. */
const RETRY_MS = 60_000;

interface Made {
  readonly blocks: Result<readonly Block[], string>;
  readonly at: number;
}

/** The public pages and the sections of documents that a package makes; what fails in one is noted for the operator. */
export function packageExtensionsOf(code: PackageCode, logger: Logger): PackageExtensions {
  const made = new WeakMap<Snapshot, Map<string, Made>>();
  let wanted: (() => Promise<unknown>)[] = [];
  const make = async (part: Part, snapshot: Snapshot, language: 'en' | 'cy'): Promise<Result<readonly Block[], string>> => {
    const known = made.get(snapshot) ?? new Map<string, Made>();
    made.set(snapshot, known);
    const blocks = await code.build(part, snapshot, language);
    const before = known.get(nameOf(part, language))?.blocks;
    if (!blocks.ok && before !== blocks) logger.error(new Error(`${snapshot.partnership.slug}: ${blocks.failure}`));
    known.set(nameOf(part, language), { blocks, at: performance.now() });
    return blocks;
  };
  return {
    pagesOf: (snapshot, language) =>
      code.described.pages.map(({ slug, title, summary }) => ({
        slug,
        title: title[language] ?? title.en,
        summary: summary[language] ?? summary.en,
        blocks: () => {
          const part: Part = { kind: 'page', key: slug };
          const found = made.get(snapshot)?.get(nameOf(part, language));
          if (found !== undefined && (found.blocks.ok || performance.now() - found.at < RETRY_MS)) return found.blocks;
          wanted.push(() => make(part, snapshot, language));
          return found?.blocks ?? refuse('not-made-yet');
        },
      })),
    postcodes: code.postcodes,
    makeWanted: async () => {
      const now = wanted;
      wanted = [];
      await Promise.all(now.map((one) => one()));
      return now.length > 0;
    },
    sectionsOf: async (snapshot, language) => {
      const sections: { title: string; blocks: Result<readonly Block[], string> }[] = [];
      for (const { key, title } of code.described.sections)
        sections.push({ title: sectionTitle(title, language), blocks: await make({ kind: 'section', key }, snapshot, language) });
      return sections;
    },
  };
}

const nameOf = ({ kind, key }: Part, language: string): string => `${kind} ${key} ${language}`;
