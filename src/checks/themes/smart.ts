import type { Check } from '../check.ts';
import { goalBeyondReview } from '../goal-beyond-review.ts';
import { goalHoldsTwo } from '../goal-holds-two.ts';
import { goalNamesService } from '../goal-names-service.ts';
import { goalNotAttainable } from '../goal-not-attainable.ts';
import { goalNotMeasurable } from '../goal-not-measurable.ts';
import { goalNotRelevant } from '../goal-not-relevant.ts';
import { goalNotSpecific } from '../goal-not-specific.ts';
import { goalNotTimeBound } from '../goal-not-time-bound.ts';
import { goalReadingOld } from '../goal-reading-old.ts';
import { goalSentenceVague } from '../goal-sentence-vague.ts';
import { goalSourceUnsaid } from '../goal-source-unsaid.ts';
import { goalStepLate } from '../goal-step-late.ts';
import { goalTargetAtEnd } from '../goal-target-at-end.ts';
import { goalTooLong } from '../goal-too-long.ts';

/** One or more checks for each SMART letter and level. */
export const smartChecks: readonly Check[] = [
  goalBeyondReview,
  goalHoldsTwo,
  goalNamesService,
  goalNotAttainable,
  goalNotMeasurable,
  goalNotRelevant,
  goalNotSpecific,
  goalNotTimeBound,
  goalReadingOld,
  goalSentenceVague,
  goalSourceUnsaid,
  goalStepLate,
  goalTargetAtEnd,
  goalTooLong,
];
