const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** How long whoever takes a part away has to put the focus somewhere, in milliseconds: a dialog gives it back after its last frame. */
const GRACE_MS = 80;
/** How many places the focus is remembered to have been in. */
const REMEMBERED = 12;

/**
 * Where what has the focus goes (a row is removed, a step replaces another, a button is switched off, a message closes), the browser
 * leaves the focus nowhere, and the next Tab begins the page anew. Then it goes to what stands nearest: what has taken its place, or what
 * stands before it; after a message or a dialog to where the focus was before; after a change of screen to the screen (WCAG 2.4.3).
 * A part that knows better says so by moving the focus itself, at once.
 */
export function keepFocus(page: Document): void {
  /** What had the focus, newest last, each with what it stood in, from the inside out. */
  let been: readonly { readonly element: Element; readonly parts: readonly Element[] }[] = [];
  /** Whether the newest of these has it still, or had it when it went. */
  let held = false;
  /** What followed a part that was taken away, by what it stood in. */
  let followers = new WeakMap<Node, Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    been = [...been.filter(({ element }) => element !== target && element.isConnected), { element: target, parts: partsOf(target) }].slice(
      -REMEMBERED,
    );
    held = true;
    followers = new WeakMap();
  });

  const restoreSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(restore, GRACE_MS);
  };

  function restore(): void {
    const lost = been.at(-1);
    if (!held || lost === undefined || page.activeElement !== page.body) return;
    // A button that waits for an answer is switched off for as long, and has the focus again afterwards.
    if (lost.element.isConnected && lost.element.matches('[data-loading]')) return restoreSoon();
    if (isThere(lost.element)) return lost.element instanceof HTMLElement ? lost.element.focus({ preventScroll: true }) : undefined;
    const screen = page.querySelector('main');
    // The next screen is on its way, with nothing or the one before hidden in its place.
    if (screen === null || !isThere(screen)) return restoreSoon();
    const part = lost.parts.find(isThere);
    const isInScreen = part !== undefined && screen.contains(part);
    const before = been.findLast(({ element }) => screen.contains(element) && isReachable(element))?.element;
    const next = isInScreen ? nearest(lost.element, lost.parts, screen, followers) : before;
    held = false;
    if (next instanceof HTMLElement) return next.focus({ preventScroll: isInView(next) });
    screen.tabIndex = -1;
    return screen.focus({ preventScroll: true });
  }

  page.addEventListener('focusout', ({ target }) => {
    // Told before what is taken away is gone. What is still there afterwards somebody has left, such as by pressing the ground of the page.
    queueMicrotask(() => {
      if (page.activeElement !== page.body || !(target instanceof Element)) return;
      if (isThere(target)) held = false;
      else restoreSoon();
    });
  });

  new MutationObserver((records) => {
    if (!held) return;
    for (const { target, removedNodes, nextSibling } of records)
      if (removedNodes.length > 0 && nextSibling !== null) followers.set(target, nextSibling);
    if (page.activeElement === page.body || isOff(page.activeElement)) restoreSoon();
  }).observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

/** What an element stands in, from the inside out. */
function partsOf(element: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part !== null; part = part.parentElement) parts.push(part);
  return parts;
}

/** What can be reached by Tab nearest to what is gone: in the smallest part that is left and has anything, short of the whole screen. */
function nearest(lost: Element, parts: readonly Element[], screen: Element, followers: WeakMap<Node, Node>): Element | undefined {
  for (const part of parts) {
    if (!isThere(part)) continue;
    if (part === screen) return undefined;
    const reachable = [...part.querySelectorAll(TABBABLE)].filter(isReachable);
    // What is switched off is still there; what is gone stood before what followed it.
    const place = lost.isConnected ? lost : followers.get(part);
    const after = place === undefined ? undefined : reachable.find((one) => place === one || isAfter(one, place));
    const before = place === undefined ? reachable.at(-1) : reachable.findLast((one) => !isAfter(one, place) && place !== one);
    // Not on to what comes after a button that is switched off: that may be the one that closes everything.
    const found = lost.isConnected ? (before ?? after) : (after ?? before);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether one stands in the other or after it. */
const isAfter = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;

const isOff = (element: Element | null): boolean => element?.matches(':disabled') === true;

/** Whether an element is in the page, not switched off and not hidden, as a screen is while the next one is on its way. */
const isThere = (element: Element): boolean =>
  element.isConnected && !isOff(element) && element.checkVisibility({ visibilityProperty: true });

const isReachable = (element: Element): boolean => element instanceof HTMLElement && element.tabIndex >= 0 && isThere(element);

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
