import { toTenths, type RiskShare, type Workload } from '../../caseload/workload.ts';
import { say } from '../say.ts';
import type { TreeNode } from './node.ts';

const casesByRisk: Readonly<Record<RiskShare['risk'], readonly [one: string, several: string]>> = {
  low: ['1 low-risk case', '{cases} low-risk cases'],
  medium: ['1 medium-risk case', '{cases} medium-risk cases'],
  high: ['1 high-risk case', '{cases} high-risk cases'],
  critical: ['1 critical-risk case', '{cases} critical-risk cases'],
};

type Waiting = Workload['waiting'][number];

const casesWaiting: Readonly<Record<Waiting['status'], readonly [one: string, several: string]>> = {
  'on-hold': ['1 case on hold', '{cases} cases on hold'],
  planned: ['1 planned case', '{cases} planned cases'],
  waitlist: ['1 case on the waiting list', '{cases} cases on the waiting list'],
};

/** What a load is made of: a line for each risk, and one for each kind of waiting. */
export function countedNode({ shares, waiting }: Workload, id: string): TreeNode {
  const label = say('How this is counted');
  return {
    id,
    kind: 'workload-counted',
    label,
    spoken: label,
    children: () => [
      ...shares.map((share) => shareNode(share, id)),
      ...waiting.map((group) => waitingNode(group, id)),
    ],
  };
}

function shareNode(
  { risk, cases, weight, riskWeight, contacts }: RiskShare,
  parent: string,
): TreeNode {
  const label = counted(casesByRisk[risk], cases);
  const description = say('weighing {weight}', { weight: toTenths(cases * weight) });
  return {
    id: `${parent}/${risk}`,
    kind: 'workload-share',
    label,
    description,
    tooltip: say(
      'Each weighs {weight}: half of {risk}, its weight by risk, and half of {contacts}, its contacts in 30 days',
      {
        weight: toTenths(weight),
        risk: toTenths(riskWeight),
        contacts: toTenths(contacts),
      },
    ),
    spoken: say('{label}, {description}', { label, description }),
  };
}

function waitingNode({ status, cases }: Waiting, parent: string): TreeNode {
  const label = counted(casesWaiting[status], cases);
  const description = say('no weight');
  return {
    id: `${parent}/${status}`,
    kind: 'workload-share',
    label,
    description,
    tooltip: say(
      'While a case waits it weighs nothing. A contact agreed for it is among those of the week.',
    ),
    spoken: say('{label}, {description}', { label, description }),
  };
}

function counted([one, several]: readonly [string, string], cases: number): string {
  return cases === 1 ? say(one) : say(several, { cases });
}
