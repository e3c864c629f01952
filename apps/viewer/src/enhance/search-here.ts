/**
 * Searches in the browser where there is no server to do it: in the site as files. The script that searches, and what it searches in,
 * are asked for then only, as scripts: a page that is opened from a disk may read nothing else.
 */
export function searchHere(form: HTMLFormElement): void {
  const { index, script, exported } = form.dataset;
  if (exported === undefined || index === undefined || script === undefined) return;
  for (const src of [index, script]) document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
}
