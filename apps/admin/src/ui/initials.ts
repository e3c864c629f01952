/** The first letters of the first two words of a name: “SM” of “Safer Maidstone Partnership”. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
