/* What other parts of the app may use of this feature; its screens are named by the router alone. */

import { lazy } from 'react';

export const BeginFirstPlan = lazy(async () => ({ default: (await import('./begin-first-plan.tsx')).BeginFirstPlan }));
export const BeginPartnership = lazy(async () => ({ default: (await import('./begin-partnership.tsx')).BeginPartnership }));
export const WithoutPartnership = lazy(async () => ({ default: (await import('./without-partnership.tsx')).WithoutPartnership }));
