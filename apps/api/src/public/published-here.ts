let count = 0;

/** Notes that something was published by this process, so that it is public at once and not only when the database is asked next. */
export const notePublishedHere = (): void => {
  count += 1;
};

/** How often something was published by this process. */
export const publishedHere = (): number => count;
