/** The name that the server knows the choice by. */
const COOKIE = 'saferplan-partnership';

/** Chooses the partnership that this browser works for from now on, by its address, and opens the list of its editions. */
export function choosePartnership(slug: string): void {
  document.cookie = `${COOKIE}=${encodeURIComponent(slug)}; path=/; max-age=31536000; samesite=strict`;
  location.assign('/admin/');
}
