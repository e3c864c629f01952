import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { typefaceFiles } from '../typeface/typeface.ts';

/** The folder of the templates, which is all that Typst may read. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** One compiler for all documents of a thread: each one reads the typefaces anew. */
let held: Promise<NodeCompiler> | null = null;

// A compiler of 50 MB: it is loaded with the first document, not when the server starts.
const open = async (): Promise<NodeCompiler> =>
  (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontBlobs: typefaceFiles().map((file) => readFileSync(file)) }],
  });

/**
 * What `take` makes of a template of this folder that reads the JSON file `data`. Throws where Typst refuses it, with what it says.
 */
export async function withTypst<Made>(
  { template, data, content }: { readonly template: string; readonly data: string; readonly content: object },
  take: (compiler: NodeCompiler, compiled: NodeTypstDocument) => Made,
): Promise<Made> {
  const compiler = await (held ??= open());
  const made = compile(compiler, { template: join(FOLDER, template), data: join(FOLDER, data), content }, take);
  // Node frees what is native in a document only in a turn of the event loop of its own.
  await setImmediate();
  return made;
}

/** Free of await: two documents would mix in the one compiler. */
function compile<Made>(
  compiler: NodeCompiler,
  { template, data, content }: { readonly template: string; readonly data: string; readonly content: object },
  take: (compiler: NodeCompiler, compiled: NodeTypstDocument) => Made,
): Made {
  compiler.mapShadow(data, Buffer.from(JSON.stringify(content)));
  try {
    const compiled = compiler.compile({ mainFilePath: template });
    if (compiled.result === null) {
      const error = compiled.takeError();
      throw new Error(`Typst refuses the document: ${JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error))}`);
    }
    return take(compiler, compiled.result);
  } finally {
    // Typst remembers what it has laid out, for the whole process, until it is told to forget: what the last document did not use goes.
    compiler.evictCache(1);
    compiler.resetShadow();
  }
}
