/** The page at an address of this server; null where there is none. */
export async function pageAt(address: string): Promise<Document | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** A page as HTML for a frame: without scripts, its links in a window of their own, its styles set aside for `showStyles`. */
export function htmlOf(page: Document | null): string | null {
  if (page === null) return null;
  for (const script of page.querySelectorAll('script')) script.remove();
  for (const link of page.querySelectorAll('a, form')) link.setAttribute('target', '_blank');
  // Styles that stand in the page are set by script once it is there: the policy of the app allows no others.
  for (const part of page.querySelectorAll('[style]')) {
    part.setAttribute('data-style', part.getAttribute('style') ?? '');
    part.removeAttribute('style');
  }
  for (const sheet of page.querySelectorAll('style')) {
    const kept = page.createElement('template');
    kept.setAttribute('data-sheet', sheet.textContent ?? '');
    sheet.replaceWith(kept);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** Puts the styles of a page that `htmlOf` set aside in place: the policy of the app allows styles that a script sets, and no others. */
export function showStyles(page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-style]')) part.style.cssText = part.dataset['style'] ?? '';
  const Sheet = page.defaultView?.CSSStyleSheet;
  for (const kept of page.querySelectorAll<HTMLElement>('[data-sheet]')) {
    if (Sheet === undefined) break;
    const sheet = new Sheet();
    sheet.replaceSync(kept.dataset['sheet'] ?? '');
    page.adoptedStyleSheets.push(sheet);
  }
}
