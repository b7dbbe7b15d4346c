// @ts-check
// `node bench/compare-plans.mjs`: what it costs to say what changed between two revisions of a plan,
// beside reading their YAML. Ratios hold from machine to machine; milliseconds don't.
import { importSource } from '../tools/import-source.mjs';

const rounds = 15;

const domain = await importSource(`
export { comparePlans } from './src/plans/compare/compare-plans.ts';
export { parse, stringify } from 'yaml';
`);

const places = ['lease', 'job', 'sleep', 'bus', 'school', 'phone', 'debts', 'garden', 'choir'];
const verbs = ['Write to', 'Ring', 'Visit', 'Ask about', 'Go along to'];

/**
 * @param {number} goals
 * @param {boolean} isLater
 */
function planOf(goals, isLater) {
  return {
    record: 'plan',
    case: 'C-0142',
    status: 'active',
    goals: Array.from({ length: goals }, (_, index) => {
      const place = places[index % places.length];
      return {
        id: `G${index + 1}`,
        goal: `Reach what he wants with the ${place} ${index} by the ${isLater ? 'autumn' : 'summer'}`,
        due: isLater ? '2026-09-30' : '2026-07-20',
        measures: [{ name: `${place}-days`, baseline: 2, target: isLater ? 20 : 24 }],
        steps: verbs.map((verb) => ({
          step: `${verb} the ${place} ${isLater ? 'again' : 'first'}`,
          by: isLater ? '2026-04-01' : '2026-03-01',
        })),
      };
    }),
  };
}

/** @param {ReturnType<typeof planOf>} plan */
const moved = (plan) => ({
  ...plan,
  goals: plan.goals.map((goal) => ({ ...goal, due: '2026-12-01' })),
});

/** @param {() => unknown} work */
function median(work) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

for (const [words, before, after] of [
  ['ten goals whose days all moved', planOf(10, false), moved(planOf(10, false))],
  ['ten goals, nothing as it was', planOf(10, false), planOf(10, true)],
  ['two hundred goals, nothing as it was', planOf(200, false), planOf(200, true)],
]) {
  const texts = [before, after].map((plan) => domain.stringify(plan));
  const floor = median(() => texts.map((text) => domain.parse(text)));
  const took = median(() => domain.comparePlans(before, after));
  console.log(
    `${words}: ${took.toFixed(1)} ms, ${(took / floor).toFixed(2)} x a plain yaml parse of both`,
  );
}
