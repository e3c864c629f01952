/** A title and what stands behind it in brackets, where that is more than an acronym: 'including modern slavery'. */
export function splitTitle(title: string): { readonly name: string; readonly addition: string } {
  const match = /^(?<name>.+?) \((?<addition>[^()]*\s[^()]*)\)$/u.exec(title);
  return { name: match?.groups?.['name'] ?? title, addition: match?.groups?.['addition'] ?? '' };
}
