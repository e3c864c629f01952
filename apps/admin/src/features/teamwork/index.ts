/* What other parts of the app may use of this feature; its screens are named by the router alone. */

import { lazy } from 'react';

export { OpenComments } from './open-comments.tsx';
export { PresentPeople } from './present-people.tsx';

export const LiveRefresh = lazy(async () => ({ default: (await import('./live-refresh.tsx')).LiveRefresh }));
