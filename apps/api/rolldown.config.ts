import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const DIST = resolve(FOLDER, 'dist');

/** Libraries that hold native code, find files of their own beside themselves or are seldom needed: loaded where they are installed. */
const INSTALLED = /^(?:@resvg\/|@duckdb\/|@myriaddreamin\/|piscina$|fontkit$|exceljs$|@e965\/xlsx$|pg-native$|cloudflare:)/;

/** Loaded from their sources: the configuration, which is the operator's, and what runs a package's code, so that both share one kit. */
const FROM_SOURCE: readonly string[] = ['saferplan.config.ts', 'package-jobs.ts'];

/** A module for a thread: `new URL('some-job.ts', import.meta.url)`. */
const MODULE_ADDRESS = /new URL\('(?<path>[\w./-]+\.ts)', import\.meta\.url\)/g;

/** Modules for threads are bundled too; every other address that a source builds from its own stays as if it stood where it is. */
const addressesOfSources: Plugin = {
  name: 'addresses-of-sources',
  async resolveId(source, importer) {
    if (!INSTALLED.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found === null || found.external !== false ? { id: source, external: true } : { id: found.id, external: 'relative' };
  },
  transform(code, id) {
    if (!code.includes('import.meta.url') || id.includes('node_modules')) return null;
    const threads: string[] = [];
    const marked = code.replaceAll(MODULE_ADDRESS, (address, path: string) => {
      const module = resolve(dirname(id), path);
      // One that does not exist is an example in a comment.
      if (FROM_SOURCE.includes(basename(path)) || !existsSync(module)) return address;
      const fileName = `${basename(path, '.ts')}.mjs`;
      this.emitFile({ type: 'chunk', id: module, fileName });
      threads.push(`new URL('./${fileName}', import.meta.url)`);
      return `THREAD_MODULE_${threads.length - 1}`;
    });
    const own = `new URL(${JSON.stringify(relative(DIST, id))}, import.meta.url).href`;
    return marked.replaceAll('import.meta.url', own).replaceAll(/THREAD_MODULE_(?<at>\d+)/g, (_, at: string) => threads[Number(at)] ?? '');
  },
};

/**
 * The server and the commands as a few files: loading some 1,700 modules took most of a start. The bundle stands in the checkout and
 * reads front ends, fonts, templates and configuration where the sources are, so that it cannot be moved away from them.
 */
export default defineConfig({
  input: { server: resolve(FOLDER, 'src/server.ts'), saferplan: resolve(FOLDER, 'src/cli/saferplan.ts') },
  platform: 'node',
  plugins: [addressesOfSources],
  output: {
    dir: DIST,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'part-[name]-[hash].mjs',
    cleanDir: true,
    sourcemap: true,
  },
});
