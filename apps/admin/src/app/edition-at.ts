/** An edition as the list of all names it. */
interface Named {
  readonly id: string;
  readonly label: string;
}

/** The edition that was opened last, with every label by which it was: it may have been renamed meanwhile. */
export interface Opened {
  readonly id: string;
  readonly labels: readonly string[];
}

/** The edition that an address names by its label: by that which it has now, else by one that the edition on the screen had; undefined where there is none. */
export const editionAt = <Edition extends Named>(list: readonly Edition[], label: string, opened: Opened | null): Edition | undefined =>
  list.find((edition) => edition.label === label) ??
  (opened?.labels.includes(label) === true ? list.find(({ id }) => id === opened.id) : undefined);

/** What was opened last, once an edition is shown under its own label. */
export function openedAs({ id, label }: Named, opened: Opened | null): Opened {
  if (opened?.id !== id) return { id, labels: [label] };
  return opened.labels.includes(label) ? opened : { id, labels: [...opened.labels, label] };
}
