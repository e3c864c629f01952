/** A value as an input shows it: words and numbers as they are, anything else as nothing. */
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
