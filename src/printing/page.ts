/** What stands around a document, whatever kind of file it becomes. */
export interface Page {
  readonly title: string;
  readonly language: 'en' | 'es' | 'de' | 'fr';
  readonly paper: 'a4' | 'letter';
  /** Shown as sheets of paper, black on white, instead of as a page for the screen. */
  readonly forPrint: boolean;
  /** What stands at the foot of every sheet, beside its number. */
  readonly foot: string;
}
