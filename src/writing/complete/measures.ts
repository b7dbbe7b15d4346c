import type { CaseFile } from '../../caseload/case-file.ts';
import { goalsOf } from '../../caseload/goals.ts';
import { rangeInWords } from '../../caseload/instruments.ts';
import { latestReading } from '../../caseload/readings.ts';
import { dayInWords } from '../../calendar/words.ts';
import { speak, sentence } from '../../text/sentence.ts';
import type { Offer } from './completion.ts';
import type { Spot } from './spot.ts';

/** Names of measures: those this case uses, with their last reading, then known instruments. */
export function measureOffers({ file, surroundings }: Spot): readonly Offer[] {
  const { today } = surroundings.moment;
  const used = namesUsed(file);
  const own = [...used].map(([label, unit]): Offer => {
    const last = latestReading(file, label);
    const said =
      last &&
      speak(sentence('{value} on {day}', { value: last.value, day: dayInWords(last.day, today) }));
    return { label, kind: 'measure', detail: [unit, said].filter(Boolean).join(' · ') };
  });
  const known = surroundings.moment.settings.instruments
    .filter(({ name }) => !used.has(name))
    .map((instrument): Offer => ({
      label: instrument.name,
      kind: 'measure',
      detail: instrument.title,
      documentation: [rangeInWords(instrument), instrument.note].filter(Boolean).join('\n'),
    }));
  return [...own, ...known];
}

/** The measures of a case with their unit: those of its goals first, then all it has readings of. */
function namesUsed(file: CaseFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { goal } of goalsOf(file)) {
    for (const { name, unit } of goal.measures ?? []) {
      if (name) names.set(name, unit ?? '');
    }
  }
  for (const { record } of [...file.records.assessment, ...file.records.interview]) {
    const sets = Array.isArray(record.readings) ? record.readings : [record.readings ?? {}];
    for (const name of sets.flatMap((set) => Object.keys(set))) {
      if (name !== 'respondent' && !names.has(name)) names.set(name, '');
    }
  }
  return names;
}
