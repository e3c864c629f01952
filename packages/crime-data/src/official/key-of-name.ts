import { sameName } from '@saferplan/domain/peers';

const keys = new Map<string, string>();
/** A file has some hundreds of names, in millions of cells; what is no such file may have any number. */
const MOST_KEPT = 10_000;

/** As `sameName`, worked out once for each name that a file repeats. */
export function keyOfName(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEPT) keys.clear();
  const key = sameName(name);
  keys.set(name, key);
  return key;
}
