/** The files of a repository as text, by their paths from its root. */
export type Files = ReadonlyMap<string, string>;

/** The names that a file takes from another; null where it may take any of them. */
type Names = ReadonlySet<string> | null;

interface Import {
  readonly specifier: string;
  readonly names: Names;
  /** Whether the names are handed on: `export … from`. */
  readonly isHandedOn: boolean;
}

/** Which files use which: for each file, those that import it, directly or through a file that only hands names on. */
export type Users = ReadonlyMap<string, ReadonlySet<string>>;

const STATEMENT = /^(?<word>import|export)\s+(?:type\s+)?(?<what>[^;'"]*?)\s*from\s*'(?<specifier>[^']+)'/gmu;
const ELSEWHERE = /^import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<loaded>[^']+)'|new URL\(\s*'(?<address>\.[^']+)'/gmu;
const DECLARED =
  /^export\s+(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|class|type|interface|enum)\s+(?<name>[\w$]+)/gmu;

/** The imports of a file, by its text. Statements begin a line, as the formatter writes them. */
function importsOf(text: string): readonly Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(({ groups }): Import => ({
    specifier: groups?.['specifier'] ?? '',
    names: namesIn(groups?.['what'] ?? ''),
    isHandedOn: groups?.['word'] === 'export',
  }));
  const others = [...text.matchAll(ELSEWHERE)].map(({ groups }): Import => ({
    specifier: groups?.['bare'] ?? groups?.['loaded'] ?? groups?.['address'] ?? '',
    names: null,
    isHandedOn: false,
  }));
  return [...statements, ...others];
}

/** What stands between `import` and `from`: names in braces under the names that the other file gives them; null for `*` and defaults. */
function namesIn(what: string): Names {
  const braces = /^\{(?<list>[^}]*)\}$/u.exec(what.trim())?.groups?.['list'];
  if (braces === undefined) return null;
  return new Set(braces.split(',').flatMap((one) => /^\s*(?:type\s+)?(?<name>[\w$]+)/u.exec(one)?.groups?.['name'] ?? []));
}

/**
 * Who uses each file, by the import statements of all. A name that comes through an `index.ts` is followed to the file that declares
 * it, so that a change in one file of a package reaches only those who use that file. `packages` are the folders of the packages by
 * their names. What is not found among the files (a library, a built file) is left out.
 */
export function usersOf(files: Files, packages: ReadonlyMap<string, string>): Users {
  const entrances = entrancesOf(files, packages);
  const imports = new Map([...files].filter(([path]) => /\.(?:ts|tsx|mts)$/u.test(path)).map(([path, text]) => [path, importsOf(text)]));
  const resolve = (from: string, specifier: string): string | null => {
    const path = specifier.startsWith('.') ? joined(from, specifier) : entrances.get(specifier);
    return path !== undefined && files.has(path) ? path : null;
  };
  const declared = new Map([...imports.keys()].map((path) => [path, declaredIn(files.get(path) ?? '')]));
  /** The files that a name taken from a file may come from: itself where it declares it, else those that it hands on from. */
  const sourcesOf = (path: string, name: string, seen: ReadonlySet<string>): readonly string[] => {
    if (seen.has(path)) return [];
    if (declared.get(path)?.has(name) === true) return [path];
    const further = new Set([...seen, path]);
    const found = (imports.get(path) ?? []).flatMap(({ specifier, names, isHandedOn }) => {
      const next = resolve(path, specifier);
      return next !== null && isHandedOn && (names === null || names.has(name)) ? sourcesOf(next, name, further) : [];
    });
    return found;
  };
  const users = new Map<string, Set<string>>();
  const add = (used: string, user: string): void => {
    if (used === user) return;
    const known = users.get(used) ?? new Set();
    users.set(used, known.add(user));
  };
  for (const [path, all] of imports)
    for (const { specifier, names, isHandedOn } of all) {
      const target = resolve(path, specifier);
      if (target === null || (isHandedOn && path.endsWith('/index.ts'))) continue;
      if (names === null) add(target, path);
      for (const name of names ?? []) {
        const sources = sourcesOf(target, name, new Set());
        for (const source of sources.length === 0 ? [target] : sources) add(source, path);
      }
    }
  return users;
}

const declaredIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(DECLARED)].flatMap(({ groups }) => groups?.['name'] ?? []));

/** What can be imported by a package's name, and the file that it means: the sources, where a build stands beside them. */
function entrancesOf(files: Files, packages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...packages].flatMap(([name, folder]) => {
      const { exports } = JSON.parse(files.get(`${folder}/package.json`) ?? '{}') as { readonly exports?: unknown };
      const entries: readonly (readonly [string, unknown])[] =
        typeof exports === 'object' && exports !== null ? Object.entries(exports) : [['.', exports]];
      return entries.flatMap(([key, to]) => {
        const file = typeof to === 'string' ? to : typeof to === 'object' && to !== null && 'types' in to ? to.types : null;
        return typeof file === 'string' ? [[`${name}${key.slice(1)}`, joined(`${folder}/package.json`, file)] as const] : [];
      });
    }),
  );
}

/** The path that a relative one means from a file. */
function joined(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

/**
 * How many imports lie between each file and the nearest of those that changed: 0 for these, 1 for who imports one. Files further than
 * `furthest` are left out.
 */
export function distancesFrom(changed: readonly string[], users: Users, furthest: number): ReadonlyMap<string, number> {
  const distances = new Map(changed.map((path) => [path, 0]));
  let reached = changed;
  for (let distance = 1; distance <= furthest && reached.length > 0; distance++) {
    const next = new Set(reached.flatMap((path) => [...(users.get(path) ?? [])]).filter((path) => !distances.has(path)));
    for (const path of next) distances.set(path, distance);
    reached = [...next];
  }
  return distances;
}
