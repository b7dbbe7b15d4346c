import { stringify } from 'yaml';

/**
 * A new record's text: front matter with the given keys in their order, quoted where YAML asks
 * for it, then the body. Keys without a value are left out.
 */
export function newRecord(
  values: Readonly<Record<string, string | undefined>>,
  body: readonly string[],
): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const yaml = stringify(Object.fromEntries(given), { schema: 'core', lineWidth: 0 });
  return `---\n${yaml}---\n\n${body.join('\n')}\n`;
}
