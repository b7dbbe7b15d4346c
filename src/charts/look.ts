/** The colours of a picture, as CSS knows them. Nothing is told by colour alone. */
export interface Look {
  /** Lines and points of what was read. */
  readonly ink: string;
  readonly text: string;
  /** Axes and what stands back. */
  readonly faint: string;
  /** What is filled behind the readings: the band of the baseline. */
  readonly band: string;
  readonly target: string;
  readonly warning: string;
  /** The ground; `none` where the page has one. */
  readonly paper: string;
}

/** For pages with a theme of their own: VS Code’s variables, with what stands in where there are none. */
export const themed: Look = {
  ink: 'var(--vscode-charts-blue, #1a5fb4)',
  text: 'var(--vscode-foreground, currentColor)',
  faint: 'var(--vscode-descriptionForeground, #6b6b6b)',
  band: 'var(--caseload-band, color-mix(in srgb, var(--vscode-foreground, #6b6b6b) 14%, transparent))',
  target: 'var(--vscode-charts-green, #2d7d46)',
  warning: 'var(--vscode-editorWarning-foreground, #a85400)',
  paper: 'none',
};

/** Dark on white, sharp in print and in files. */
export const printed: Look = {
  ink: '#1a4f8b',
  text: '#1b1b1b',
  faint: '#5c5c5c',
  band: '#dfe6ee',
  target: '#1f6b3a',
  warning: '#8f4700',
  paper: '#ffffff',
};

export const light: Look = { ...printed, paper: 'none' };

export const dark: Look = {
  ink: '#8ab8f0',
  text: '#e6e6e6',
  faint: '#a8a8a8',
  band: '#3a4552',
  target: '#7fc99a',
  warning: '#e7a35c',
  paper: 'none',
};

export const highContrastDark: Look = {
  ink: '#6fc3ff',
  text: '#ffffff',
  faint: '#ffffff',
  band: '#3f3f3f',
  target: '#7fff9f',
  warning: '#ffb05c',
  paper: 'none',
};

export const highContrastLight: Look = {
  ink: '#00326b',
  text: '#000000',
  faint: '#000000',
  band: '#d5d5d5',
  target: '#00451b',
  warning: '#6b2f00',
  paper: 'none',
};
