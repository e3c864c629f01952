import { listImports } from '@saferplan/database/spc';
import type { ServiceContext } from '../../platform/service-context.ts';

/** When the very same file was brought in, under which name and by whom. */
export interface BroughtInBefore {
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorName: string;
}

/** The newest import of a file with the same bytes that nobody has taken back; null where there is none. */
export async function broughtInBefore(context: ServiceContext, sha256: string): Promise<BroughtInBefore | null> {
  const imports = await listImports(context.db, context.scope);
  const undone = new Set(imports.map(({ undoes }) => undoes));
  const found = imports.find((made) => made.sha256 === sha256 && made.kind !== 'undo' && !undone.has(made.id));
  return found === undefined ? null : { fileName: found.fileName, at: found.at, actorName: found.actorName };
}
