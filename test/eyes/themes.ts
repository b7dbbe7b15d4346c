/** The colour themes that pages are looked at in: VS Code's name, its kind, and that of the picture. */
export const themes = [
  { name: 'Light Modern', kind: 'vs', picture: 'light' },
  { name: 'Dark Modern', kind: 'vs-dark', picture: 'dark' },
  { name: 'Dark High Contrast', kind: 'hc-black', picture: 'hc-dark' },
  { name: 'Light High Contrast', kind: 'hc-light', picture: 'hc-light' },
] as const;
