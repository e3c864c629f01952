import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The encodings that we have, the one that makes least bytes first. */
const SUPPORTED = ['br', 'gzip'] as const;
const IDENTITY = 'identity';

/**
 * The encoding in which a request wants its answer, by `Accept-Encoding` (RFC 9110, section 12.5.3): the one with the greatest weight,
 * ours first among equals; null where it accepts neither.
 */
export function acceptedEncoding(context: Context): 'br' | 'gzip' | null {
  const chosen = accepts(context, {
    header: 'Accept-Encoding',
    supports: [...SUPPORTED],
    default: IDENTITY,
    // Hono's own match takes the first that the request names among equals.
    match: (accepted) => {
      const weightOf = (encoding: string): number =>
        (accepted.find(({ type }) => type.toLowerCase() === encoding) ?? accepted.find(({ type }) => type === '*'))?.q ?? 0;
      const [best] = SUPPORTED.filter((encoding) => weightOf(encoding) > 0).toSorted((one, other) => weightOf(other) - weightOf(one));
      return best ?? IDENTITY;
    },
  });
  return SUPPORTED.find((encoding) => encoding === chosen) ?? null;
}
