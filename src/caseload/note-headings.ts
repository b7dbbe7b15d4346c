import type { Interview } from '../records/record.ts';
import { boiledDown } from '../text/boiled-down.ts';
import { isKept } from './contacts.ts';
import { formatLayouts, type NoteLayout, stageLayout, type WantedHeading } from './note-layouts.ts';

/** Of a layout's headings those that a note lacks, in the layout's order. */
export interface Lacking {
  readonly layout: NoteLayout;
  readonly headings: readonly WantedHeading[];
}

/** A contact that is long enough, and with the person, for its note to follow the stage. */
export function followsStage(note: Interview): boolean {
  return (
    isKept(note) &&
    note.stage !== undefined &&
    note.setting !== 'collateral' &&
    note.setting !== 'text' &&
    (note.minutes ?? shortContact + 1) > shortContact
  );
}

const shortContact = 15;

/**
 * What a note lacks of the layout it is written in: a note format where it has more than half of
 * that one's headings and more than of its stage's, else its stage. What the front matter tells
 * needs no heading. `there` are the note's headings.
 */
export function lackingIn(note: Interview, there: readonly string[]): Lacking | undefined {
  if (!note.stage) return undefined;
  const boiled = there.map(boiledDown);
  const lackedOf = (layout: NoteLayout): Lacking => ({
    layout,
    headings: layout.headings.filter(({ fits }) => !boiled.some(fits)),
  });
  const stage = lackedOf(stageLayout(note.stage));
  const notAhead = stage.headings.filter(({ words }) => !isToldAhead(note, words));
  const ofStage = { ...stage, headings: notAhead };
  if (notAhead.length === 0) return ofStage;
  return formatLayouts
    .map(lackedOf)
    .filter((one) => shareLacked(one) < 1 / 2)
    .reduce((best, one) => (shareLacked(best) <= shareLacked(one) ? best : one), ofStage);
}

/** Whether headings, boiled down, are more than half of those of a note format. */
export function isInFormat(there: readonly string[]): boolean {
  return formatLayouts.some(
    ({ headings }) => headings.filter(({ fits }) => there.some(fits)).length * 2 > headings.length,
  );
}

function shareLacked({ layout, headings }: Lacking): number {
  return headings.length / layout.headings.length;
}

/** Whether the front matter already says what would stand under a heading of the stage. */
function isToldAhead({ crisis, next, outcomes }: Interview, heading: string): boolean {
  const told: Readonly<Record<string, unknown>> = {
    // Numbers have their place under `readings`; not each plan has a measure to read.
    Readings: true,
    Severity: crisis?.severity,
    'The danger in plain words': crisis?.danger,
    'Immediate actions': crisis?.actions?.length,
    'Who was contacted': crisis?.contacted?.length,
    'Follow-up': crisis?.['follow-up'] ?? next,
    'Next contact': next,
    'Outcome of each goal': outcomes,
  };
  return Boolean(told[heading]);
}
