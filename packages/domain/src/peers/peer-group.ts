import { z } from 'zod';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** An area of a peer group: its name as the figures spell it, and the official areas that its people live in. */
export const Peer = z.strictObject({
  name: lineOfText(120),
  /** One code for most; several for a partnership that several councils share; none where nobody has said which. */
  codes: z.array(z.string().regex(/^[A-Z]\d{8}$/, { error: coded('not-area-code') })).max(20),
});
export type Peer = z.infer<typeof Peer>;

/** Areas that a partnership chose to be compared with, and why. */
export const PeerGroup = z.strictObject({
  title: lineOfText(120),
  /** Why these areas and no others: readers see it beside every comparison. */
  reason: prose(1000).refine((text) => text !== '', { error: coded('no-reason-of-group') }),
  /** Whose list it is, where it is not the partnership's own choice. */
  source: optionalLine(300),
  areas: z
    .array(Peer)
    .min(1, { error: coded('no-area') })
    .max(100, { error: coded('too-many-areas', { most: 100 }) })
    .refine((areas) => new Set(areas.map(({ name }) => sameName(name))).size === areas.length, { error: coded('area-twice') }),
});
export type PeerGroup = z.infer<typeof PeerGroup>;

/** Names that figures spell with other capitals, spaces, apostrophes, hyphens or stops are the same: 'St. Albans', 'Stoke on Trent'. */
export const sameName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[’‘'`.]/gu, '')
    .replaceAll(/[\s‐‑–-]+/gu, ' ')
    .trim();
