import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What its author is to correct in a package that cannot be loaded, with the file and where it is known the line; null where the error is none of its files'. */
export function loadErrorInWords(error: unknown, entry: string): string | null {
  if (!(error instanceof Error) || error.name === 'PackageProblems') return null;
  const folder = dirname(entry);
  const shown = (file: string): string => relative(folder, file.startsWith('file:') ? fileURLToPath(file) : file);
  const missing = /^Cannot find (?<what>module|package) '(?<wanted>[^']+)' imported from (?<from>\S+)/u.exec(error.message)?.groups;
  if (missing !== undefined) {
    const { what = '', wanted = '', from = '' } = missing;
    if (what === 'package') return `${shown(from)} imports ${wanted}, which is not installed: run npm install, or name it in package.json`;
    return `${shown(from)} imports ${shown(wanted)}, which is not there${besideInWords(wanted)}`;
  }
  const place = placeOf(error, folder);
  if (place === null) return null;
  return `${shown(place.file)}:${place.line}: ${error.message.split('\n')[0] ?? ''}`;
}

/** What there is instead of a file that is not there. */
function besideInWords(wanted: string): string {
  const folder = dirname(wanted);
  if (extname(wanted) === '' && existsSync(`${wanted}.ts`)) return `: write its ending too, ${basename(wanted)}.ts`;
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') || name.endsWith('.js'));
  return files.length === 0 ? '' : `; beside it there are: ${files.join(', ')}`;
}

/** The first line of the package's own that an error names: before its message where it could not be read, else in its stack. */
function placeOf(error: Error, folder: string): { readonly file: string; readonly line: string } | null {
  const own = [...(error.stack ?? '').matchAll(/(?<file>(?:file:\/\/)?\/[^\s():]+\.[cm]?[jt]s):(?<line>\d+)/gu)]
    .map(({ groups }) => ({ file: groups?.['file'] ?? '', line: groups?.['line'] ?? '' }))
    .find(({ file }) => file.replace(/^file:\/\//u, '').startsWith(folder) && !file.includes('/node_modules/'));
  return own ?? null;
}
