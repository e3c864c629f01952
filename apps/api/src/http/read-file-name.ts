/** The name of a sent file, without any folder, from its percent-encoded header; null where there is none or it cannot be read. */
export function readFileName(header: string | undefined): string | null {
  try {
    const name =
      decodeURIComponent(header ?? '')
        .split(/[\\/]/)
        .at(-1)
        ?.trim() ?? '';
    return name === '' || name.length > 255 || /[\u0000-\u001F]/.test(name) ? null : name;
  } catch {
    // Not percent-encoded text.
    return null;
  }
}
