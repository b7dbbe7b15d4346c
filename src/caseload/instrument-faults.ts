import type { DataPath, Fault } from '../records/fault.ts';
import type { CaseloadSettings } from '../records/record.ts';
import { subjectAt } from '../records/subject.ts';
import { sentence } from '../text/sentence.ts';
import type { WrittenInstrument } from './instrument.ts';

/** Something that is wrong at a path below an instrument, and what was expected there. */
interface Wrong {
  readonly at: DataPath;
  readonly on?: 'key';
  readonly pattern: string;
  readonly values?: Readonly<Record<string, number>>;
}

/** What in an agency’s own instruments contradicts itself, which no schema can tell. */
export function instrumentFaults(settings: CaseloadSettings): readonly Fault[] {
  return (settings.instruments ?? []).flatMap((written, index) =>
    [...wrongRange(written), ...wrongBands(written), ...wrongSafety(written)].map(
      ({ at: below, on, pattern, values }): Fault => {
        const at = ['instruments', index, ...below];
        const message = sentence(pattern, { ...values, what: subjectAt(settings, at) });
        return { check: 'value-not-allowed', place: { at, on: on ?? 'value' }, message };
      },
    ),
  );
}

function wrongRange({ low, high }: WrittenInstrument): readonly Wrong[] {
  if (low === undefined || high === undefined || high > low) return [];
  return [
    {
      at: ['high'],
      pattern: '{what} is not above `low`, expected more than {low}',
      values: { low },
    },
  ];
}

function wrongBands(written: WrittenInstrument): readonly Wrong[] {
  const { low, high } = written;
  if (low === undefined || high === undefined || high <= low) return [];
  const sets = [
    { bands: written.bands ?? [], at: ['bands'] },
    ...(written['band-sets'] ?? []).map(({ bands = [] }, index) => ({
      bands,
      at: ['band-sets', index, 'bands'],
    })),
  ];
  const pattern = '{what} lies outside the range of the instrument, expected {low} to {high}';
  return sets.flatMap((set) =>
    set.bands.flatMap(({ from }, index): readonly Wrong[] =>
      from === undefined || (from >= low && from <= high)
        ? []
        : [{ at: [...set.at, index, 'from'], pattern, values: { low, high } }],
    ),
  );
}

function wrongSafety({ safety }: WrittenInstrument): readonly Wrong[] {
  if (!safety || safety.above !== undefined || safety.below !== undefined) return [];
  const pattern = '{what} asks for nothing, expected `above` or `below` in it';
  return [{ at: ['safety'], on: 'key', pattern }];
}
