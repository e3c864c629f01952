/** Today as ISO 8601 writes it. A screen asks once each time that it is drawn; a plan is not watched by the minute. */
export const today = (): string => new Date().toISOString().slice(0, 10);
