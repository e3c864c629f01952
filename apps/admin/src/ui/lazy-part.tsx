import { loadIfUpdated } from './load-if-updated.ts';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/**
 * A part that is fetched when it is first shown. Where it cannot be fetched, as without a connection, `Instead` takes its place, else
 * nothing: browsers remember that until the page is loaded anew, and the screen round it must not go with it. Where the server has another
 * build by now, the page is loaded anew.
 */
export const lazyPart = <Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  Instead: ComponentType<Props> = () => null,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({
    default: await fetchPart().catch(async () => {
      await loadIfUpdated();
      return Instead;
    }),
  }));
