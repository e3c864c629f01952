/* What other parts of the app may use of this feature; its screens are named by the router alone. */

import { lazy } from 'react';

export const TranslationsOfItem = lazy(async () => ({ default: (await import('./translations-of-item.tsx')).TranslationsOfItem }));
