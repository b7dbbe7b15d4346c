import * as vscode from 'vscode';
import { definitionsOf, nameAt, placesOf, type Wanted, wantedBy } from '../writing/references.ts';
import type { Standing } from '../writing/standing.ts';
import { markdown, type OpenRecords } from './open-records.ts';

/** From an id to what it names, and from there to every record that names it. */
export function offerGoTo(records: OpenRecords): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(markdown, {
      provideDefinition: (document, position) => {
        const asked = nameUnder(records, document, position);
        return asked && definitionLinks(records, asked);
      },
    }),
    vscode.languages.registerReferenceProvider(markdown, {
      provideReferences: (document, position, { includeDeclaration }) => {
        const asked = nameUnder(records, document, position);
        if (!asked) return undefined;
        return placesOf(asked.wanted, records.index)
          .filter(({ role }) => includeDeclaration || role === 'reference')
          .flatMap(({ reading, span }) => records.locationOf(reading, span) ?? []);
      },
    }),
  );
}

interface Asked {
  readonly name: Standing;
  readonly wanted: Wanted;
}

function nameUnder(
  records: OpenRecords,
  document: vscode.TextDocument,
  position: vscode.Position,
): Asked | undefined {
  const found = records.find(document);
  const name = found && nameAt(found.reading, document.offsetAt(position), records.index);
  return name && { name, wanted: wantedBy(name, found.caseload) };
}

function definitionLinks(records: OpenRecords, { name, wanted }: Asked): vscode.DefinitionLink[] {
  return definitionsOf(wanted, records.index).flatMap(({ reading, span }) => {
    const location = records.locationOf(reading, span);
    if (!location) return [];
    return {
      originSelectionRange: records.rangeIn(name.reading, name.span),
      targetUri: location.uri,
      targetRange: location.range,
    };
  });
}
