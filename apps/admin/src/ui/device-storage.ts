/** What is used of the storage of a browser, which is no more than one in which nothing can be kept offers too. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>;

/** In place of storage that a browser forbids: it holds nothing, and refuses what it is given as storage without room does. */
const REFUSING: DeviceStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new DOMException('This browser allows no storage.', 'QuotaExceededError');
  },
};

/** The storage that `read` finds; one that refuses where reading it is forbidden, or where the browser has none. */
export function storageOr(read: () => Storage | null): { readonly storage: DeviceStorage; readonly isAllowed: boolean } {
  try {
    const storage = read();
    // Some browsers forbid it only where it is used.
    storage?.getItem('saferplan');
    return storage === null ? { storage: REFUSING, isAllowed: false } : { storage, isAllowed: true };
  } catch {
    return { storage: REFUSING, isAllowed: false };
  }
}

// Firefox has null there where it is switched off, which its type does not say. Without a browser there is none.
const found = storageOr(() => (typeof document === 'undefined' ? null : localStorage));

/** The storage that all windows of this browser share. */
export const deviceStorage = found.storage;

/** Whether this browser lets the app keep anything on the device. */
export const mayKeepOnDevice = found.isAllowed;
