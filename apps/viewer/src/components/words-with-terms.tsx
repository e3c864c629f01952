import { createContext, type ReactElement, use } from 'react';

/** The short terms of the glossary with what each stands for. */
export type Terms = ReadonlyMap<string, string>;

export const TermsContext = createContext<Terms>(new Map());

/** A text in which each short term of the glossary is explained on the spot, the first time that it stands there. */
export function Text({ children }: { readonly children: string }): ReactElement {
  const terms = use(TermsContext);
  const found = new Set<string>();
  const pieces = terms.size === 0 ? [children] : children.split(patternOf(terms));
  return (
    <>
      {pieces.map((piece, index) => {
        const meaning = terms.get(piece);
        if (meaning === undefined || found.has(piece)) return piece;
        found.add(piece);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a text does not change while it is shown
          <abbr key={index} title={meaning}>
            {piece}
          </abbr>
        );
      })}
    </>
  );
}

const patterns = new WeakMap<Terms, RegExp>();

function patternOf(terms: Terms): RegExp {
  const known = patterns.get(terms);
  if (known !== undefined) return known;
  const names = [...terms.keys()].toSorted((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  patterns.set(terms, pattern);
  return pattern;
}

const escaped = (term: string): string => term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
