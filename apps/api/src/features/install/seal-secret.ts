import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import type { SealedSecret } from '@saferplan/database/backup';

/** What scrypt costs: 32 MB and three rounds, as OWASP's password storage cheat sheet has it (N = 2^15, r = 8, p = 3). */
const COST = { cost: 2 ** 15, blockSize: 8, parallelization: 3 } as const;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const SALT_BYTES = 16;
const MOST_MEMORY = 1024 * 1024 * 1024;

/** Closes a secret with a passphrase: scrypt makes the key, AES-256-GCM closes it. */
export async function sealSecret(secret: string, passphrase: string): Promise<SealedSecret> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, COST), nonce);
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return {
    ...COST,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    text: text.toString('base64'),
  };
}

/** The secret, or null where the passphrase is another or the text was changed. */
export async function openSecret(sealed: SealedSecret, passphrase: string): Promise<string | null> {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const key = await keyOf(passphrase, bytes(sealed.salt), sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(sealed.nonce), { authTagLength: 16 });
    decipher.setAuthTag(bytes(sealed.tag));
    return Buffer.concat([decipher.update(bytes(sealed.text)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

type Cost = Pick<SealedSecret, 'cost' | 'blockSize' | 'parallelization'>;

const keyOf = (passphrase: string, salt: Buffer, { cost, blockSize, parallelization }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, { cost, blockSize, parallelization, maxmem: MOST_MEMORY }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
