/** What was answered, by the identifier of the question, with the name of a file and a colon before it where it is of that file alone. */
type Given = Readonly<Record<string, string>>;

/** Of what was answered about several files what is of one of them: what was said of it alone goes before what was said of every file. */
export function answersOfFile(name: string, names: ReadonlySet<string>, given: Given): Given {
  const own: [id: string, option: string][] = [];
  const ofAll: [id: string, option: string][] = [];
  for (const [id, option] of Object.entries(given)) {
    const file = [...names].find((one) => id.startsWith(`${one}:`));
    if (file === undefined) ofAll.push([id, option]);
    else if (file === name) own.push([id.slice(name.length + 1), option]);
  }
  return Object.fromEntries([...ofAll, ...own]);
}
