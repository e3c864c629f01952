import { listEditions } from '@saferplan/database/plan';
import { type Answer, checkLaw, type LawAnswer } from '@saferplan/domain/law';
import type { EditionContent } from '@saferplan/domain/plan';
import { describeFailure } from '@saferplan/messages/failures';
import { citationInWords, evidenceInWords, inForceInWords, lawNames, lawTitle } from '@saferplan/messages';
import { readEdition } from '../features/plan/edition.service.ts';
import { withPartnership } from './with-partnership.ts';

/** What reads first in the table: what is missing. */
const ORDER: readonly Answer[] = ['gap', 'recorded', 'by-rule', 'not-applicable'];

/**
 * `saferplan check-law <edition>`: what the law asks of the edition with this label and where it answers, as a table with the gaps
 * first, or as JSON in the order of the law. Gaps are no failure: answers the exit code, 1 where there is no such edition.
 */
export function checkLawCommand(
  label: string,
  { partnership, json }: { readonly partnership: string | null; readonly json: boolean },
  output: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  return withPartnership(
    async (context) => {
      const editions = await listEditions(context.db, context.scope);
      const edition = editions.find((one) => one.label === label);
      if (edition === undefined) {
        output.error(`There is no edition ${label}. There are: ${editions.map((one) => one.label).join(', ')}.`);
        return 1;
      }
      const read = await readEdition(context, { editionId: edition.id });
      if (!read.ok) {
        output.error(describeFailure(read.failure));
        return 1;
      }
      output.log(lawReport(read.value.content, { json }));
      return 0;
    },
    { slug: partnership, byName: true },
  );
}

/** What the law asks of an edition and where it answers, as the command prints it. */
export function lawReport(content: EditionContent, { json }: { readonly json: boolean }): string {
  const answers = checkLaw(content);
  return json ? JSON.stringify(answers.map(asJson), null, 2) : tableOf(content, answers);
}

const asJson = ({ provision, answer, evidence }: LawAnswer) => ({
  provision: provision.id,
  number: provision.number,
  answer,
  evidence: evidence.map((fact) => ({ ...fact, sentence: evidenceInWords(fact, 'en') })),
});

function tableOf({ partnership, edition }: EditionContent, answers: readonly LawAnswer[]): string {
  const { answers: names } = lawNames('en');
  const lines = [`What the law asks of ${partnership.name}, edition ${edition.label} (${edition.startsOn} to ${edition.endsOn})`];
  for (const answer of ORDER) {
    const own = answers.filter((one) => one.answer === answer);
    if (own.length > 0) lines.push('', `${names[answer]}: ${own.length.toString()}`);
    for (const { provision, evidence } of own) {
      const inForce = inForceInWords(provision, edition, 'en');
      const cited = `${citationInWords(provision, 'en')}, ${lawTitle(provision, 'en').title}${inForce === null ? '' : ` (${inForce})`}`;
      lines.push(`  ${cited}`, `    ${provision.text.en}`, ...evidence.map((fact) => `    - ${evidenceInWords(fact, 'en')}`));
    }
  }
  return lines.join('\n');
}
