/** The shape of what `definePartnership` answers. It counts up when that changes, and an upgrade in `formats.ts` leads to it. */
export const FORMAT = 10;
