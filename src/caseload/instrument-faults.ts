import type { DataPath, Fault } from '../records/fault.ts';
import type { CaseloadSettings } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { WrittenInstrument } from './instrument.ts';

/** What in an agency's own instruments contradicts itself, which no schema can tell. */
export function instrumentFaults({ instruments = [] }: CaseloadSettings): readonly Fault[] {
  return instruments.flatMap((written, index) => {
    const at = ['instruments', index];
    return [...rangeFaults(written, at), ...bandFaults(written, at), ...safetyFaults(written, at)];
  });
}

function rangeFaults({ low, high }: WrittenInstrument, at: DataPath): readonly Fault[] {
  if (low === undefined || high === undefined || high > low) return [];
  return [
    told([...at, 'high'], '`high` is not above `low`: expected a number above {low}', { low }),
  ];
}

function bandFaults(written: WrittenInstrument, at: DataPath): readonly Fault[] {
  const { low, high } = written;
  if (low === undefined || high === undefined || high <= low) return [];
  const sets = [
    { bands: written.bands ?? [], at: [...at, 'bands'] },
    ...(written['band-sets'] ?? []).map(({ bands = [] }, index) => ({
      bands,
      at: [...at, 'band-sets', index, 'bands'],
    })),
  ];
  return sets.flatMap((set) =>
    set.bands.flatMap(({ from }, index) =>
      from === undefined || (from >= low && from <= high)
        ? []
        : [
            told(
              [...set.at, index, 'from'],
              '`from` lies outside the range: expected {low} to {high}',
              { low, high },
            ),
          ],
    ),
  );
}

function safetyFaults({ safety }: WrittenInstrument, at: DataPath): readonly Fault[] {
  if (!safety || safety.above !== undefined || safety.below !== undefined) return [];
  const place = { at: [...at, 'safety'], on: 'key' as const };
  const message = sentence('`safety` has no bound and has no effect: expected `above` or `below`');
  return [{ check: 'key-missing', place, message }];
}

function told(at: DataPath, pattern: string, values: Readonly<Record<string, number>>): Fault {
  return {
    check: 'value-not-allowed',
    place: { at, on: 'value' },
    message: sentence(pattern, values),
  };
}
