import type { Day } from '../calendar/day.ts';

export type DisguiseLanguage = 'en' | 'es' | 'de' | 'fr';

/** What a disguise says in place of names and days, spoken by its caller in the document’s language. */
export interface DisguiseWords {
  readonly say: (pattern: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A day’s month with its year: `November 2026`. */
  readonly month: (day: Day) => string;
  readonly language: DisguiseLanguage;
  /** Words in small letters that documents say by themselves, so that they name nobody. */
  readonly own?: ReadonlySet<string> | undefined;
  /** The agency’s name, which stands in its settings and not in a case. */
  readonly agency?: string | undefined;
}
