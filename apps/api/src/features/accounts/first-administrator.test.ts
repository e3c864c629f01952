import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetFirstSignIn, readFirstSignIn } from './first-administrator.ts';

describe('how to sign in for the first time', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saferplan-first-'));
    writeFileSync(join(folder, 'first-sign-in.txt'), 'Address: ann@example.org\nPassword: a secret of its own\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is told whole by the start that made it, and by later ones as where it stands', () => {
    expect(readFirstSignIn(folder, { justMade: true })).toContain('Password: a secret of its own');
    const later = readFirstSignIn(folder, { justMade: false });
    expect(later).toContain(join(folder, 'first-sign-in.txt'));
    expect(later).not.toContain('a secret of its own');
  });

  it('is forgotten when that person has a new password, and not when somebody else has', () => {
    forgetFirstSignIn(folder, 'an@example.org');
    forgetFirstSignIn(folder, 'bob@example.org');
    expect(readFirstSignIn(folder, { justMade: false })).not.toBeNull();
    forgetFirstSignIn(folder, 'ann@example.org');
    expect(readFirstSignIn(folder, { justMade: false })).toBeNull();
    forgetFirstSignIn(folder, 'ann@example.org');
  });
});
