const KEY = 'saferplan.single-keys';

/** Whether single letters do something while nobody types (WCAG 2.1.4): they can be switched off, for this browser. */
export const singleKeysAreOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export const switchSingleKeys = (on: boolean): void => (on ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off'));

/** Whether a key begins a value of a cell: any sign, but for the brackets, which close and open what stands beside the table. */
export const beginsEdit = (key: string): boolean => key.length === 1 && key !== '[' && key !== ']';
