/**
 * A sentence for a person, kept as its pattern and the values for it, so that a shell can put it
 * in another language before it is spoken. Places are written `{name}`.
 */
export interface Sentence {
  readonly pattern: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export function sentence(
  pattern: string,
  values: Readonly<Record<string, string | number>> = {},
): Sentence {
  return { pattern, values };
}

/** The sentence in English, as it was written. */
export function speak({ pattern, values }: Sentence): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
