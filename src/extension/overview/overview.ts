import type { Element } from 'hast';

/** What a panel shows. */
export interface Overview {
  readonly title: string;
  /** A `main` with all that is on the page. */
  readonly content: Element;
}

/** A kind of overview: what is drawn for a key, such as the id of a case, as all stands now. */
export interface OverviewKind {
  /** Known to VS Code by `onWebviewPanel:` and this. */
  readonly viewType: string;
  readonly draw: (key: string) => Overview;
  /** Told when the page of a key was closed. */
  readonly closed?: (key: string) => void;
  /** Style sheets in `media` of its own, beside that of all pages. */
  readonly styles?: readonly string[];
  /**
   * What else the page may ask for: the `data-act` of a button by its name, handed the button's
   * `data-value`.
   */
  readonly acts?: Readonly<Record<string, (value: string) => unknown>>;
}
