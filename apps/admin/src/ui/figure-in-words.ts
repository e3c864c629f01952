/** A figure as officers read it; what is not known is missing, and not 0. */
export const figureInWords = (value: number | null): string => (value === null ? 'missing' : value.toLocaleString('en-GB'));
