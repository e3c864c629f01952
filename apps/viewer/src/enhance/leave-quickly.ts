const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leaves the page at once, by a click or by the Shift key pressed three times: what is seen is blanked first, this page is
 * replaced in the history, and its title goes. What browsers keep beyond that is out of a page's reach.
 */
export function leaveQuickly(link: HTMLAnchorElement): void {
  const leave = (): void => {
    document.body.hidden = true;
    document.title = '';
    history.replaceState(null, '', '/');
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let pressed: number[] = [];
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      pressed = [];
      return;
    }
    pressed = [...pressed, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS);
    if (pressed.length >= PRESSES) leave();
  });
}
