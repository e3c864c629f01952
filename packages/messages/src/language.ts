/** The languages that every message is in. Each has a catalogue of the same shape, so that a missing sentence is a type error. */
export type Language = 'en' | 'cy';
