import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentBlock, PlanDocument } from '../plan-document/document.ts';
import { columnShares } from '../plan-document/column-shares.ts';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** The folder of the template, which is all that Typst may read. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TEMPLATE = join(FOLDER, 'plan.typ');
const PLAN = join(FOLDER, 'plan.json');

/** One compiler for all documents of a thread: each one reads the typefaces anew. */
let held: Promise<NodeCompiler> | null = null;

// A compiler of 50 MB: it is loaded with the first document, not when the server starts.
const open = async (): Promise<NodeCompiler> =>
  (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontBlobs: typefaceFiles().map((file) => readFileSync(file)) }],
  });

/**
 * A document as PDF/UA-1 (ISO 14289-1): tagged, with its title and language, and a description of each picture. The same document
 * gives the same bytes. Throws where Typst refuses it, with what it says.
 */
export async function writePdf(document: PlanDocument): Promise<Uint8Array> {
  const compiler = await (held ??= open());
  const body = compile(compiler, document);
  // Node frees what is native in a document only in a turn of the event loop of its own.
  await setImmediate();
  return body;
}

/** What the template reads: tables with the widths of their columns. */
const forTemplate = (document: PlanDocument) => ({
  ...document,
  typeface: TYPEFACE,
  opening: document.opening.map(withShares),
  chapters: document.chapters.map(({ title, blocks }) => ({ title, blocks: blocks.map(withShares) })),
});

const withShares = (block: DocumentBlock) => (block.kind === 'table' ? { ...block, shares: columnShares(block.head, block.rows) } : block);

/** Free of await: two documents would mix in the one compiler. */
function compile(compiler: NodeCompiler, document: PlanDocument): Uint8Array {
  compiler.mapShadow(PLAN, Buffer.from(JSON.stringify(forTemplate(document))));
  try {
    const compiled = compiler.compile({ mainFilePath: TEMPLATE });
    if (compiled.result === null) {
      const error = compiled.takeError();
      throw new Error(`Typst refuses the document: ${JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error))}`);
    }
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000) });
  } finally {
    // Typst remembers what it has laid out, for the whole process, until it is told to forget.
    compiler.evictCache(0);
    compiler.resetShadow();
  }
}
