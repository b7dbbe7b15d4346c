import type { CaseloadSettings } from '../records/record.ts';

/** A questionnaire or scale: what is known of its totals, and never its items. */
export interface Instrument {
  /** The short name that its readings are kept under. */
  readonly name: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  /** How far totals lie apart; undefined where any number in the range can occur. */
  readonly step: number | undefined;
  readonly better: 'higher' | 'lower';
  /** Whether the best end is something to do, and no state: no drink at all is within reach. */
  readonly endIsWithinReach: boolean;
  /** Who answers it: `self`, `parent`. */
  readonly respondents: readonly string[];
  /** Ways of naming ranges of its totals, the first one that fits a respondent before others. */
  readonly bandSets: readonly BandSet[];
  readonly cutPoints: readonly CutPoint[];
  readonly reliability: Reliability | undefined;
  /** The smallest change of a total that is more than chance, as published. */
  readonly reliableChange: { readonly points: number; readonly source: string } | undefined;
  readonly safety: SafetyBounds | undefined;
  /** Whether it is free to use; empty where that is not said. */
  readonly licence: string;
  /** What a reader of its totals needs to know; empty where there is nothing. */
  readonly note: string;
  readonly source: string;
}

/** A range of totals with a name; it reaches to where the next one begins. */
export interface Band {
  readonly from: number;
  readonly name: string;
}

/** One way of naming ranges of totals. */
export interface BandSet {
  /** Empty where the instrument has this one alone and it needs no name. */
  readonly name: string;
  /** Words of respondents it is meant for; none where it is meant for everybody. */
  readonly respondents: readonly string[];
  /** From the lowest up. */
  readonly bands: readonly Band[];
  readonly source: string;
}

/** A total from which on, or up to which, something is worth a closer look. */
export interface CutPoint {
  readonly value: number;
  readonly side: 'from' | 'up to';
  readonly meaning: string;
  readonly source: string;
}

/** A published reliability of the totals, and their spread where it is published with it. */
export interface Reliability {
  readonly value: number;
  readonly sd: number | undefined;
  readonly source: string;
}

/** Totals that call for a talk about safety at once: those above one bound, or below the other. */
export interface SafetyBounds {
  readonly above: number | undefined;
  readonly below: number | undefined;
  /** What is done then, as a clause without a stop. */
  readonly prompt: string;
}

/** An instrument as `caseload.yaml` has it; those that Caseload brings are written the same way. */
export type WrittenInstrument = NonNullable<CaseloadSettings['instruments']>[number];

const usualPrompt =
  'ask about safety today, tell your supervisor, and note what was agreed in a `crisis` entry or a safety plan';

/** An instrument from what is written; undefined where its name or range is not said. */
export function instrumentFrom(written: WrittenInstrument): Instrument | undefined {
  const { name, title = name, low, high, better = 'lower' } = written;
  if (name === undefined || low === undefined || high === undefined || high <= low)
    return undefined;
  return {
    ...{ name, title: title ?? name, low, high, step: written.step, better },
    ...aboutFrom(written),
    bandSets: bandSetsFrom(written),
    cutPoints: (written['cut-points'] ?? []).flatMap(cutPointsFrom),
    reliability: reliabilityFrom(written.reliability),
    reliableChange: reliableChangeFrom(written['reliable-change']),
    safety: safetyFrom(written.safety),
  };
}

function aboutFrom(
  written: WrittenInstrument,
): Pick<Instrument, 'endIsWithinReach' | 'respondents' | 'licence' | 'note' | 'source'> {
  const { respondents = [], licence = '', note = '', source = '' } = written;
  const endIsWithinReach = written['end-within-reach'] ?? false;
  return { endIsWithinReach, respondents, licence, note, source };
}

function bandSetsFrom(written: WrittenInstrument): readonly BandSet[] {
  const sets = [
    { name: '', bands: written.bands ?? [], respondents: [], source: '' },
    ...(written['band-sets'] ?? []),
  ];
  return sets.flatMap(({ name = '', bands = [], respondents = [], source = '' }) => {
    const named = bands.flatMap((band): readonly Band[] =>
      band.from === undefined || band.name === undefined
        ? []
        : [{ from: band.from, name: band.name }],
    );
    const inOrder = named.toSorted((one, other) => one.from - other.from);
    return inOrder.length > 0 ? [{ name, respondents, bands: inOrder, source }] : [];
  });
}

function cutPointsFrom(
  written: NonNullable<WrittenInstrument['cut-points']>[number],
): readonly CutPoint[] {
  const { from, 'up-to': upTo, meaning, source = '' } = written;
  if (meaning === undefined) return [];
  return [
    ...(from === undefined ? [] : [{ value: from, side: 'from' as const, meaning, source }]),
    ...(upTo === undefined ? [] : [{ value: upTo, side: 'up to' as const, meaning, source }]),
  ];
}

function reliabilityFrom(written: WrittenInstrument['reliability']): Reliability | undefined {
  if (written?.value === undefined) return undefined;
  return { value: written.value, sd: written.sd, source: written.source ?? '' };
}

function reliableChangeFrom(
  written: WrittenInstrument['reliable-change'],
): Instrument['reliableChange'] {
  if (written?.points === undefined) return undefined;
  return { points: written.points, source: written.source ?? '' };
}

function safetyFrom(written: WrittenInstrument['safety']): SafetyBounds | undefined {
  if (written?.above === undefined && written?.below === undefined) return undefined;
  const { above, below, prompt = usualPrompt } = written;
  return { above, below, prompt };
}
