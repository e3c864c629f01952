/** The name that the server knows the choice by. */
const COOKIE = 'saferplan-partnership';

/** Chooses the partnership that this browser works for from now on, by its address, and opens a screen of it: the start, where none is named. */
export function choosePartnership(slug: string, screen = '/admin/'): void {
  document.cookie = `${COOKIE}=${encodeURIComponent(slug)}; path=/; max-age=31536000; samesite=strict`;
  location.assign(screen);
}
