const open = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Longer addresses make Word call a file damaged. */
const longest = 2000;

/**
 * An address that means the same to every reader and runs nothing, written so that any file can
 * hold it; none for others, and for those relative to a record, which other readers do not have.
 */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!open.has(url.protocol) || url.hostname.startsWith('[')) return undefined;
  const written = wellFormed(url.href);
  return written.length <= longest ? written : undefined;
}

/** Whether an address names a way to open it, as `javascript:` or `file:` do, however hidden. */
export function hasScheme(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address.replace(/[\p{Cc}\p{Cf}\s]/gu, ''));
}

/** Readers of Word files are stricter than browsers about what an address may hold. */
function wellFormed(href: string): string {
  const [whole = '', ...rest] = href.split('#');
  return [whole, ...(rest.length > 0 ? [rest.join('%23')] : [])]
    .join('#')
    .replace(/%(?![0-9A-F]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent);
}
