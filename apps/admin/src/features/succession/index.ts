/* What other parts of the app may use of this feature; its screens are named by the router alone. */

import { lazy } from 'react';

export const OriginsOfItem = lazy(async () => ({ default: (await import('./origins-of-item.tsx')).OriginsOfItem }));
