import { filterActions } from './filter-actions.ts';
import { leaveQuickly } from './leave-quickly.ts';
import { goToPlace } from './go-to-place.ts';
import { searchHere } from './search-here.ts';

/** What a script adds: nothing here is needed to read anything. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.govuk-js-exit-this-page-button')) leaveQuickly(link);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter=actions]')) filterActions(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter=search]')) searchHere(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter=place]')) goToPlace(form);
