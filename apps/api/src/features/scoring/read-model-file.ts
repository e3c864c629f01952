import { ScoringModel, type ModelProblem, checkModel, modelFromRows } from '@saferplan/domain/scoring';
import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { describeFault, withWords } from '@saferplan/messages/faults/values';
import type { z } from 'zod';

/** A model as a file holds it, before it is saved, and what there is to know about it. */
export interface ReadModel {
  readonly model: ScoringModel;
  readonly problems: readonly ModelProblem[];
}

/** Reads a model from JSON, or from CSV with a line for each level. Refuses, with sentences, what is neither. Runs in a worker thread of imports. */
export async function readModelFile({ name, text }: { readonly name: string; readonly text: string }): Promise<Result<ReadModel, Failure>> {
  const isJson = /^\s*\{/.test(text);
  const read: Result<unknown, string> = isJson ? fromJson(name, text) : await fromCsv(name, text);
  if (!read.ok) return refuse({ code: 'unreadable-file', sentence: read.failure });
  const parsed = ScoringModel.safeParse(read.value);
  if (!parsed.success)
    return refuse({
      code: 'unreadable-file',
      sentence: `${name} is not a scoring model that can be used. ${faultsInWords(withWords(parsed.error.issues))}`,
    });
  return ok({ model: parsed.data, problems: checkModel(parsed.data) });
}

const SHOWN = 5;

/** The first few faults with where they are: 'groups, 1, name: This cannot be empty. And 3 more.' Numbers count from 1. */
function faultsInWords(issues: readonly z.core.$ZodIssue[]): string {
  const said = issues
    .slice(0, SHOWN)
    .map(({ path, message }) => `${path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(', ')}: ${message}.`);
  return [...said, ...(issues.length > SHOWN ? [`And ${issues.length - SHOWN} more.`] : [])].join(' ');
}

function fromJson(name: string, text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse(`${name} is damaged: it ends too early, or was changed by hand. Download it again.`);
  }
}

async function fromCsv(name: string, text: string): Promise<Result<unknown, string>> {
  const { BookRefused, parseCsvText } = await import('@saferplan/crime-data/spreadsheet');
  try {
    const read = modelFromRows(parseCsvText(text), name.replace(/\.[a-z]+$/i, ''));
    return read.ok ? read : refuse(describeFault(read.failure));
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error;
    return refuse(`${name} cannot be read as CSV: a quotation mark in it is never closed. Save it again, and choose it again.`);
  }
}
