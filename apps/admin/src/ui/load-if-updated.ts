/**
 * Loads the page again where the server has another build of the app than the one that is open: the code of a part that was not fetched yet
 * is no longer there then. What was typed is kept on the device, and the page that comes is of the new build, so that this is done once.
 */
export async function loadIfUpdated(): Promise<void> {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  const page = await fetch('/admin/', { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  if (entry !== undefined && page !== null && page.includes('<script') && !page.includes(new URL(entry).pathname)) location.reload();
}
