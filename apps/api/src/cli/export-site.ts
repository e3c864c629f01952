import { fileURLToPath } from 'node:url';
import { openPublicReader } from '@saferplan/database';
import { openSearches } from '@saferplan/viewer/render';
import { readConfig, typedPath } from '../platform/config.ts';
import { packageExtensionsOf } from '../features/extensions/package-extensions.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { readAccessibilityRuns } from '../public/accessibility-run.ts';
import { exportSite, type ExportOptions } from '../public/export-site.ts';
import { openRenderings } from '../public/open-renderings.ts';
import { openPublishedEditions } from '../public/published-editions.ts';
import { withPartnership } from './with-partnership.ts';

const ASSETS = fileURLToPath(new URL('../../../viewer/dist/client', import.meta.url));

/** `saferplan export-site <folder>`: the public site as plain files. */
export function exportSiteCommand(
  folder: string,
  options: Pick<ExportOptions, 'cards' | 'documents'> & { readonly origin: string | null },
): Promise<number> {
  const { origin: given, ...wanted } = options;
  return withPartnership(async ({ scope, code }) => {
    const reader = await openPublicReader(readConfig().database);
    const publishedEditions = await openPublishedEditions(reader.db, scope).read();
    await reader.db.destroy();
    const [current] = publishedEditions.editions;
    if (current === undefined && publishedEditions.withdrawn.length === 0) {
      console.error('Nothing is published yet, so there is no site to export.');
      return 1;
    }
    const logger = createLogger('warn');
    const own = packageExtensionsOf(code, logger);
    const { dataFolder, cacheMegabytes, ...config } = readConfig();
    const origin = given === null ? (config.isOriginGiven ? config.origin : '') : originOf(given);
    if (origin === null) {
      console.error(`${given ?? ''} is no address of a site: give one such as https://plan.example.org.`);
      return 1;
    }
    const { renderings, close } = openRenderings({
      dataFolder,
      mostMegabytes: cacheMegabytes,
      onTrouble: logger.error,
    });
    const site = {
      origin,
      root: '',
      accessibility: readAccessibilityRuns(),
      pagesOf: own.pagesOf,
      ...(own.postcodes === null ? {} : { postcodes: own.postcodes }),
    };
    const served = { site, own, publishedEditions, searches: current === undefined ? null : openSearches(current.snapshot), renderings };
    try {
      const report = await exportSite(served, { folder: typedPath(folder), assets: ASSETS, ...wanted });
      console.log(
        `${report.files.toString()} files, ${(report.bytes / 1_048_576).toFixed(1)} MB: ${report.written.toString()} written, ${report.removed.toString()} removed, the others as they were.`,
      );
      if (origin === '')
        console.log(
          'Where they will stand is not said, so that they name no whole address of their own, and there is no feed and no sitemap. Say it with --origin https://….',
        );
      if (report.resumed > 0) console.log(`${report.resumed.toString()} of them had been written by a run that was stopped.`);
      if (report.made > 0)
        console.log(
          `${report.made.toString()} documents and pictures were made, in ${report.makingSeconds.toFixed(0)} s; the next export finds them.`,
        );
      for (const address of report.failed) console.error(`${address} could not be made: see the log above.`);
      return report.failed.length === 0 ? 0 : 1;
    } finally {
      await close(0);
    }
  });
}

/** The address of a site without a path; null where it is none. */
function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search === '' ? url.origin : null;
}
