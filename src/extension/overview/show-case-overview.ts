import * as vscode from 'vscode';
import { caseRecord } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { caseOverview } from '../../overviews/case-overview.ts';
import { element } from '../../writing/sheets/elements.ts';
import type { Charts } from '../charts.ts';
import { chooseCase } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { DrawnInTime } from './drawn-in-time.ts';
import type { Overview } from './overview.ts';
import { OverviewPanels } from './overview-panels.ts';

/** "Case Overview": what a caseworker wants to know of a case before the door opens, on one page. */
export function offerCaseOverview(
  { extensionUri }: vscode.ExtensionContext,
  current: CurrentCaseload,
  charts: Charts,
): vscode.Disposable {
  const drawn = new DrawnInTime(charts, () => {
    panels.askRefresh();
  });
  const panels: OverviewPanels = new OverviewPanels(
    { current, extensionUri },
    {
      viewType: 'caseload.caseOverview',
      draw: (id) => draw(id, current, drawn),
      closed: (id) => {
        drawn.forget(id);
      },
      styles: ['chart.css', 'goal.css', 'case-overview.css'],
    },
  );
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('caseload.caseOverview', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      if (file?.id !== undefined) panels.open(file.id);
    }),
  );
}

function draw(id: string, current: CurrentCaseload, drawn: DrawnInTime): Overview {
  const { value: caseload, moment } = current;
  const file = findCase(caseload, id);
  if (!file) {
    const words = current.isScanned
      ? say('There is no case {id} any more.', { id })
      : say('The records are being looked through.');
    const content = element('main', {}, element('h1', {}, id), element('p', {}, words));
    return { title: id, content };
  }
  const client = caseRecord(file)?.record.client;
  return {
    title: client === undefined ? id : say('{client} ({id})', { client, id }),
    content: caseOverview({
      file,
      moment,
      unfiled: caseload.unfiled.readings,
      pictures: drawn.of(file, moment),
      speak: sayIt,
    }),
  };
}
