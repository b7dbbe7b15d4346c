interface Hyphenator {
  readonly hyphenateSync: (
    text: string,
    options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
  ) => string;
}

declare module 'hyphen/de/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}

declare module 'hyphen/es/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}

declare module 'hyphen/fr/index.js' {
  const hyphenator: Hyphenator;
  export default hyphenator;
}
