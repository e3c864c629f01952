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
export function exportSiteCommand(folder: string, options: Pick<ExportOptions, 'cards' | 'documents'>): Promise<number> {
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
    const { origin, dataFolder, cacheMegabytes } = readConfig();
    const { renderings, close } = openRenderings({
      dataFolder,
      mostMegabytes: cacheMegabytes,
      onTrouble: logger.error,
    });
    const site = { origin, root: '', accessibility: readAccessibilityRuns(), pagesOf: own.pagesOf };
    const given = { site, own, publishedEditions, searches: current === undefined ? null : openSearches(current.snapshot), renderings };
    try {
      const report = await exportSite(given, { folder: typedPath(folder), assets: ASSETS, ...options });
      console.log(
        `${report.files.toString()} files, ${(report.bytes / 1_048_576).toFixed(1)} MB: ${report.written.toString()} written, ${report.removed.toString()} removed, the others as they were.`,
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
