import { labelOf } from '../../../caseload/labels.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { sentence, type Sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable } from '../figure-table.ts';
import { type RiskGroup, type StatusGroup, statusGroups } from '../risk-and-status.ts';

/** Cases by risk and status, with the sums of both. A status that no case has is left out. */
export function riskTable({ risks, statuses, all }: CaseloadFigures): FigureTable {
  const used = statusGroups.filter((status) => status === 'active' || statuses[status].count > 0);
  return {
    id: 'risk-and-status',
    caption: sentence('Cases by risk and status'),
    rowsAre: sentence('Risk'),
    columns: [...used.map(statusWords), sentence('All')],
    rows: [
      ...risks
        .filter(({ risk, all: ofRisk }) => risk !== 'not-stated' || ofRisk.count > 0)
        .map(({ risk, byStatus, all: ofRisk }) => ({
          head: riskWords(risk),
          cells: [...used.map((status) => byStatus[status]), ofRisk].map(casesCell),
        })),
      {
        head: sentence('All'),
        isTotal: true,
        cells: [...used.map((status) => statuses[status]), all].map(casesCell),
      },
    ],
  };
}

function riskWords(risk: RiskGroup): Sentence {
  if (risk === 'not-stated') return sentence('Risk not stated');
  return sentence(capitalised(labelOf('risk', risk)));
}

function statusWords(status: StatusGroup): Sentence {
  if (status === 'not-stated') return sentence('Status not stated');
  // A contact that was called off and a case that was broken off have other words in some languages.
  if (status === 'cancelled') return sentence('Cancelled cases');
  return sentence(capitalised(labelOf('case-status', status)));
}
