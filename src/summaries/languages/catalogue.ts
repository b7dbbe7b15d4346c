import type { LabelList } from '../../caseload/labels.ts';
import type { LanguageId } from './language.ts';
import de from './de.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What a language says for English phrases and for codes. */
export interface Catalogue {
  /** By the English phrase, with the places that it has: `Due on {day}.` */
  readonly phrases: Readonly<Record<string, string>>;
  /** By list and code, since words for one code differ with what they are said of. */
  readonly labels: Readonly<Record<LabelList, Readonly<Record<string, string>>>>;
}

export const catalogues: Readonly<Record<Exclude<LanguageId, 'en'>, Catalogue>> = { de, es, fr };
