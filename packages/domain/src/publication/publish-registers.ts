import { surveyQuestions } from '../assessment/survey-waves.ts';
import { answerDueOn } from '../law/clocks.ts';
import { riskLevel } from '../monitoring/risk-level.ts';
import type { EditionItems } from '../plan/edition-content.ts';
import type { Snapshot } from './snapshot.ts';

/** The registers of an edition that the public reads. Of reviews of cases there are the four counts, and no case. */
export const publishRegisters = (items: EditionItems): Pick<Snapshot, 'surveys' | 'horizon' | 'dataGaps' | 'scrutiny' | 'caseReviews'> => ({
  surveys: surveyQuestions(items['survey-answer']).map((question) => ({ ...question, waves: question.waves.map((wave) => ({ ...wave })) })),
  horizon: items['horizon-item'].map(({ title, heading, expected, effect, source }) => ({ title, heading, expected, effect, source })),
  dataGaps: items['data-gap'].map(({ title, why, remedy, owner, by }) => ({ title, why, remedy, owner, by })),
  scrutiny: items['scrutiny-recommendation'].map(({ text, committee, madeOn, madeTo, answer, answeredOn, response, done }) => ({
    text,
    committee,
    madeOn,
    madeTo,
    dueOn: madeOn === null ? null : answerDueOn(madeOn),
    answer,
    answeredOn,
    response,
    done,
  })),
  caseReviews: items['case-review'].map(({ period, applications, thresholdNotMet, reviewsHeld, withRecommendations, source }) => ({
    period,
    applications,
    thresholdNotMet,
    reviewsHeld,
    withRecommendations,
    source,
  })),
});

/** The register of risks as the public reads it; nothing where no risk is written down. */
export const publishRisks = ({ risk }: EditionItems): Pick<Snapshot, 'risks'> =>
  risk.length === 0
    ? {}
    : {
        risks: risk.map(({ title, likelihood, impact, owner, control }) => ({
          title,
          likelihood,
          impact,
          level: riskLevel({ likelihood, impact }),
          owner,
          control,
        })),
      };
