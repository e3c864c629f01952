import { ScoringModel, type ModelProblem, checkModel, modelFromRows } from '@saferplan/domain/scoring';
import { type Failure, faultIn, type FileFault, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { z } from 'zod';

/** A model as a file holds it, before it is saved, and what there is to know about it. */
export interface ReadModel {
  readonly model: ScoringModel;
  readonly problems: readonly ModelProblem[];
}

/** Reads a model from JSON, or from CSV with a line for each level. Refuses what is neither. Runs in a worker thread of imports. */
export async function readModelFile({ name, text }: { readonly name: string; readonly text: string }): Promise<Result<ReadModel, Failure>> {
  const isJson = /^\s*\{/.test(text);
  const read: Result<unknown, FileFault> = isJson ? fromJson(name, text) : await fromCsv(name, text);
  if (!read.ok) return refuse({ code: 'unreadable-file', why: read.failure });
  const parsed = ScoringModel.safeParse(read.value);
  if (!parsed.success)
    return refuse({
      code: 'unreadable-file',
      why: { code: 'not-a-scoring-model', name, ...firstFaults(parsed.error.issues) },
    });
  return ok({ model: parsed.data, problems: checkModel(parsed.data) });
}

const SHOWN = 5;

/** The first few faults with where they are, places counted from 1, and how many there are besides. */
function firstFaults(issues: readonly z.core.$ZodIssue[]): Pick<Extract<FileFault, { code: 'not-a-scoring-model' }>, 'faults' | 'more'> {
  return {
    faults: issues.slice(0, SHOWN).map(({ path, message }) => ({
      at: path.map((part) => (typeof part === 'number' ? part + 1 : String(part))),
      fault: faultIn(message),
    })),
    more: Math.max(issues.length - SHOWN, 0),
  };
}

function fromJson(name: string, text: string): Result<unknown, FileFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse({ code: 'model-damaged', name });
  }
}

async function fromCsv(name: string, text: string): Promise<Result<unknown, FileFault>> {
  const { BookRefused, parseCsvText } = await import('@saferplan/crime-data/spreadsheet');
  try {
    const read = modelFromRows(parseCsvText(text), name.replace(/\.[a-z]+$/i, ''));
    return read.ok ? read : refuse({ code: 'model-rows', fault: read.failure });
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error;
    return refuse({ code: 'quotation-never-closed', name });
  }
}
