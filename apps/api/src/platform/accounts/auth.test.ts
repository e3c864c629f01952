import { verifyPassword } from 'better-auth/crypto';
import { onDatabase } from '@saferplan/database/testing';
import { expect, it } from 'vitest';
import { createAuth } from './auth.ts';

onDatabase('sqlite', 'passwords', (database) => {
  it('are kept by scrypt where nothing else is said, as the server says nothing', async () => {
    const auth = createAuth({
      db: database().db,
      kind: database().kind,
      secret: 'a secret of thirty-two characters',
      origin: 'http://localhost:4000',
      logger: { warn: () => undefined, error: () => undefined },
    });
    const { password } = await auth.$context;
    const hash = await password.hash('correct-horse-battery');
    expect(hash).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(await verifyPassword({ hash, password: 'correct-horse-battery' })).toBe(true);
    expect(await verifyPassword({ hash, password: 'correct-horse-batterY' })).toBe(false);
  });
});
