import { isMap } from 'yaml';
import { compose } from '../records/compose.ts';
import type { Fault } from '../records/fault.ts';
import { type ExtraCodes, interpret } from '../records/interpret.ts';
import type { CaseloadSettings, Code } from '../records/record.ts';
import type { SourceFile } from '../records/read-record.ts';
import { limits } from '../records/limits.ts';
import { signFaults } from '../records/signs.ts';
import { sentence } from '../text/sentence.ts';
import { instrumentFaults } from './instrument-faults.ts';
import {
  type Instrument,
  instrumentFrom,
  instrumentsWith,
  knownInstruments,
} from './instruments.ts';
import { defaultWords, type Words, wordsFrom } from './words.ts';

type Risk = Code<'risk'>;

/** The agency's settings, complete: what `caseload.yaml` does not say has its default. */
export interface Settings {
  readonly agency: string | undefined;
  /** ISO 8601 durations from one review of a plan to the next. */
  readonly reviewInterval: Readonly<Record<Risk, string>>;
  /** ISO 8601 durations a case may go without contact. */
  readonly contactInterval: Readonly<Record<Risk, string>>;
  readonly dueSoon: string;
  /** ISO 8601 duration from a contact to the day its note should be written by. */
  readonly noteDeadline: string;
  /** ISO 8601 duration that the file of a closed case is kept. */
  readonly retention: string;
  readonly noteFormat: Code<'note-format'>;
  /** The load that one worker can carry well, in cases of medium risk, where the agency says so. */
  readonly capacity: number | undefined;
  readonly riskWeight: Readonly<Record<Risk, number>>;
  /** Instruments whose readings are known: the agency's own before those in common use. */
  readonly instruments: readonly Instrument[];
  /** The folder of the agency's templates, with `/` between names and none at its ends. */
  readonly templates: string;
  readonly paper: 'a4' | 'letter';
  readonly words: Words;
  readonly checks: Readonly<Record<string, Code<'finding-severity'>>>;
  readonly extraCodes: ExtraCodes;
}

export const defaultSettings: Settings = {
  agency: undefined,
  reviewInterval: { low: 'P6M', medium: 'P3M', high: 'P1M', critical: 'P14D' },
  contactInterval: { low: 'P60D', medium: 'P30D', high: 'P14D', critical: 'P7D' },
  dueSoon: 'P7D',
  noteDeadline: 'P3D',
  retention: 'P7Y',
  noteFormat: 'DAP',
  capacity: undefined,
  riskWeight: { low: 0.5, medium: 1, high: 2, critical: 3 },
  instruments: knownInstruments,
  templates: 'templates',
  paper: 'a4',
  words: defaultWords,
  checks: {},
  extraCodes: {},
};

/** The settings a `caseload.yaml` gives, with what is wrong with it; what is wrong is left out. */
export function readSettings(file: SourceFile): {
  readonly settings: Settings;
  readonly faults: readonly Fault[];
} {
  if (file.text.length > limits.frontMatter) {
    const message = sentence('Settings are longer than {limit} characters and are not read', {
      limit: limits.frontMatter,
    });
    const place = { span: { start: 0, end: 0 } };
    return { settings: defaultSettings, faults: [{ check: 'yaml-not-plain', place, message }] };
  }
  const signs = signFaults(file.text);
  if (signs.length > 0) return { settings: defaultSettings, faults: signs };
  const { document, faults } = compose(file.text, 0);
  if (!document?.contents) return { settings: defaultSettings, faults };
  const { data, faults: wrong } = interpret(document, 'caseload', {});
  if (!isMap(document.contents))
    return { settings: defaultSettings, faults: [...faults, ...wrong] };
  return { settings: settingsFrom(data), faults: [...faults, ...wrong, ...instrumentFaults(data)] };
}

function settingsFrom(written: CaseloadSettings): Settings {
  return {
    agency: written.agency,
    reviewInterval: { ...defaultSettings.reviewInterval, ...written['review-interval'] },
    contactInterval: { ...defaultSettings.contactInterval, ...written['contact-interval'] },
    dueSoon: written['due-soon'] ?? defaultSettings.dueSoon,
    noteDeadline: written['note-deadline'] ?? defaultSettings.noteDeadline,
    retention: written.retention ?? defaultSettings.retention,
    noteFormat: written['note-format'] ?? defaultSettings.noteFormat,
    capacity: written.capacity,
    riskWeight: { ...defaultSettings.riskWeight, ...written['risk-weight'] },
    instruments: instrumentsWith(
      (written.instruments ?? []).flatMap((instrument) => instrumentFrom(instrument) ?? []),
    ),
    templates: (written.templates ?? defaultSettings.templates).replace(/^(?:\.?\/)+|\/+$/g, ''),
    paper: written.paper ?? defaultSettings.paper,
    words: wordsFrom(written.words),
    checks: written.checks ?? {},
    extraCodes: {
      'need-domain': Object.keys(written['need-domains'] ?? {}),
      'intervention-type': Object.keys(written['intervention-types'] ?? {}),
    },
  };
}
