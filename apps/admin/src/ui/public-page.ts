import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { headersOfWindow } from '../server/window-member.ts';

/** Why the server shows no page: as data where it is a refusal of the domain, and in English; empty where the server does not say. */
export interface PageRefusal {
  readonly failure: Failure | null;
  readonly message: string;
}

/** The page at an address of this server; null where there is none, and a refusal where the server shows none. Throws where no server answers. */
export async function pageAt(address: string): Promise<Result<Document | null, PageRefusal>> {
  const answer = await fetch(address, { headers: { accept: 'text/html, application/json', ...headersOfWindow('query') } });
  if (answer.headers.get('content-type')?.startsWith('application/json') === true) {
    // `askedDraft` of the server writes it.
    return refuse((await answer.json()) as PageRefusal);
  }
  if (answer.status === 404) return ok(null);
  if (!answer.ok) return refuse({ failure: null, message: '' });
  return ok(new DOMParser().parseFromString(await answer.text(), 'text/html'));
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
