import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from '@saferplan/database/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { createAuth } from '../platform/accounts/auth.ts';
import { ensureFirstAdministrator } from '../features/accounts/first-administrator.ts';
import { installPartnership } from '../features/install/install-partnership.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { QUICK_PASSWORDS } from './quick-passwords.ts';

export const EMAIL = 'admin@saferplan.example';
export const PASSWORD = 'correct-horse-battery';
export const ORIGIN = 'http://localhost:4000';
export const SECRET = 'a secret of thirty-two characters';

/** A database with Maidstone installed and its first administrator. */
export const INSTALLED: Template = {
  name: 'installed',
  fill: async (db, kind) => {
    await installPartnership(db, maidstone, () => new Date('2026-11-23T10:00:00Z'));
    const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-template-'));
    await ensureFirstAdministrator(
      db,
      createAuth({ db, kind, secret: SECRET, origin: ORIGIN, passwordHashing: QUICK_PASSWORDS, logger: createLogger('silent') }),
      { dataFolder, firstAdministrator: { email: EMAIL, password: PASSWORD } },
      [maidstone.partnership.id],
    );
    rmSync(dataFolder, { recursive: true, force: true });
  },
};
