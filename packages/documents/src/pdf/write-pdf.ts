import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '../plan-document/document.ts';
import { TYPEFACE, typefaceFiles } from '../typeface/typeface.ts';

/** The folder of the template, which is all that Typst may read. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * A document as PDF/UA-1 (ISO 14289-1): tagged, with its title and language, and a description of each picture. The same document
 * gives the same bytes. Throws where Typst refuses it, with what it says.
 */
export async function writePdf(document: PlanDocument): Promise<Uint8Array> {
  // A compiler of 50 MB: it is loaded with the first document, not when the server starts.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs: typefaceFiles().map((file) => readFileSync(file)) }] });
  compiler.mapShadow(join(FOLDER, 'plan.json'), Buffer.from(JSON.stringify({ ...document, typeface: TYPEFACE })));
  const compiled = compiler.compile({ mainFilePath: join(FOLDER, 'plan.typ') });
  if (compiled.result === null) {
    const error = compiled.takeError();
    throw new Error(`Typst refuses the document: ${JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error))}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000) });
}
