/** The most characters of a value that are read; longer ones are read as far as that. */
const LONGEST = { words: 200, choice: 100, page: 200, address: 2000 } as const;

/**
 * Which parameters each address within a partnership's site knows, in the order in which they stand in a key, with the most characters
 * of each. An address that is in no line knows none.
 */
const KNOWN: readonly (readonly [address: RegExp, parameters: Readonly<Record<string, number>>])[] = [
  [/^(?:\/(?:en|cy))?(?:\/editions\/[^/]+)?\/search\/?$/u, { q: LONGEST.words }],
  [/^(?:\/(?:en|cy))?(?:\/editions\/[^/]+)?\/actions\/?$/u, { who: LONGEST.choice, due: LONGEST.choice, status: LONGEST.choice }],
  [/^(?:\/(?:en|cy))?(?:\/editions\/[^/]+)?\/place\/?$/u, { ward: LONGEST.choice, postcode: LONGEST.choice }],
  [/^(?:\/(?:en|cy))?\/feedback\/?$/u, { about: LONGEST.page, sent: 1 }],
  [/^\/oembed$/u, { url: LONGEST.address }],
];

/**
 * The parameters of a request that its address knows: each once, the first that is given, no longer than is read, empty ones left
 * out. What it does not know is as if it had not been sent, for the page and for whatever keeps the page.
 */
export function knownParameters(path: string, query: URLSearchParams): URLSearchParams {
  const parameters = KNOWN.find(([address]) => address.test(path))?.[1] ?? {};
  const known = new URLSearchParams();
  for (const [name, longest] of Object.entries(parameters)) {
    const value = query.get(name)?.slice(0, longest) ?? '';
    if (value !== '') known.set(name, value);
  }
  return known;
}
