/* What other parts of the app may use of this feature; its screens are named by the router alone. */

import { lazy } from 'react';

export const ScreenHelp = lazy(async () => ({ default: (await import('./screen-help.tsx')).ScreenHelp }));
export const Tour = lazy(async () => ({ default: (await import('./tour.tsx')).Tour }));
