import { deviceStorage } from './device-storage.ts';

const KEY = 'saferplan.single-keys';

let isOffInPage = false;

/** Whether single letters do something while nobody types (WCAG 2.1.4): they can be switched off, for this browser. */
export const singleKeysAreOn = (): boolean => !isOffInPage && deviceStorage.getItem(KEY) !== 'off';

/** Without storage the choice holds as long as the page is there. */
export function switchSingleKeys(on: boolean): void {
  isOffInPage = !on;
  try {
    if (on) deviceStorage.removeItem(KEY);
    else deviceStorage.setItem(KEY, 'off');
  } catch {
    // It is in force in this page.
  }
}

/** Whether a key begins a value of a cell: any sign, but for the brackets, which close and open what stands beside the table. */
export const beginsEdit = (key: string): boolean => key.length === 1 && key !== '[' && key !== ']';
