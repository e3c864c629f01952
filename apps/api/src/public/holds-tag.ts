/** Whether the `If-None-Match` of a request names what would be answered (RFC 9110, section 13.1.2). */
export function holdsTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}
