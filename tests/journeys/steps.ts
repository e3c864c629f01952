import { it } from 'vitest';

/** A step of a journey, to be named by those that need what it leaves behind. */
interface Step {
  readonly title: string;
}

/** Declares a step: its title, the steps whose results it needs, and what it does. */
type DeclareStep = (title: string, needs: readonly Step[], body: () => Promise<void>) => Step;

/**
 * The steps of one journey. A step that needs the result of one that failed, or was itself skipped, is skipped and says
 * which; so one fault is one failure, and the run has failed all the same. Without `needs` a step stands alone.
 */
export function stepsOfJourney(): DeclareStep {
  const done = new Set<Step>();
  return (title, needs, body) => {
    const step: Step = { title };
    it(title, async (context) => {
      const missing = needs.find((needed) => !done.has(needed));
      if (missing !== undefined) context.skip(`needs the step “${missing.title}”, which did not succeed`);
      await body();
      done.add(step);
    });
    return step;
  };
}
