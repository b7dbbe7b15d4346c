import { isMap } from 'yaml';
import { compose } from '../records/compose.ts';
import type { Fault } from '../records/fault.ts';
import { type ExtraCodes, interpret } from '../records/interpret.ts';
import type { CaseloadSettings, Code } from '../records/record.ts';
import type { SourceFile } from '../records/read-record.ts';
import { limits } from '../records/limits.ts';
import { signFaults } from '../records/signs.ts';
import { sentence } from '../text/sentence.ts';

type Risk = Code<'risk'>;

/** The agency's settings, complete: what `caseload.yaml` does not say has its default. */
export interface Settings {
  readonly agency: string | undefined;
  /** ISO 8601 durations from one review of a plan to the next. */
  readonly reviewInterval: Readonly<Record<Risk, string>>;
  /** ISO 8601 durations a case may go without contact. */
  readonly contactInterval: Readonly<Record<Risk, string>>;
  readonly dueSoon: string;
  readonly checks: Readonly<Record<string, Code<'finding-severity'>>>;
  readonly extraCodes: ExtraCodes;
}

export const defaultSettings: Settings = {
  agency: undefined,
  reviewInterval: { low: 'P6M', medium: 'P3M', high: 'P1M', critical: 'P14D' },
  contactInterval: { low: 'P60D', medium: 'P30D', high: 'P14D', critical: 'P7D' },
  dueSoon: 'P7D',
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
  return {
    settings: isMap(document.contents) ? settingsFrom(data) : defaultSettings,
    faults: [...faults, ...wrong],
  };
}

function settingsFrom(written: CaseloadSettings): Settings {
  return {
    agency: written.agency,
    reviewInterval: { ...defaultSettings.reviewInterval, ...written['review-interval'] },
    contactInterval: { ...defaultSettings.contactInterval, ...written['contact-interval'] },
    dueSoon: written['due-soon'] ?? defaultSettings.dueSoon,
    checks: written.checks ?? {},
    extraCodes: {
      'need-domain': Object.keys(written['need-domains'] ?? {}),
      'intervention-type': Object.keys(written['intervention-types'] ?? {}),
    },
  };
}
