import { createHash } from 'node:crypto';
import type { PasswordHashing } from '../platform/accounts/auth.ts';

const hashOf = (password: string): string => createHash('sha256').update(password.normalize('NFKC')).digest('hex');

/** Keeps passwords by a hash that takes no time, and would keep none of them safe: for the hundreds of accounts of the tests. */
export const QUICK_PASSWORDS: PasswordHashing = {
  hash: (password) => Promise.resolve(hashOf(password)),
  verify: ({ hash, password }) => Promise.resolve(hash === hashOf(password)),
};
