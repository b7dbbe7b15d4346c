/** A picture that a document carries in itself. */
export type Picture =
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'png'; readonly bytes: Uint8Array };

/** More than any chart needs, in signs. */
const largest = 8_000_000;

const beginning = /^data:image\/(svg\+xml|png)((?:;[\w=-]+)*),/i;

// What could run, fetch or grow within a picture. The charts of this house hold none of it.
const unsafe =
  /<(?:script|foreignobject|iframe|!entity|!doctype)|\son[a-z]+\s*=\s*["']|(?:href|src)\s*=\s*["']\s*[^\s"'#]|url\(\s*["']?\s*[^\s"'#]|@import|javascript:/i;

/** Reads the picture in an address; none where it is elsewhere, unsound, or could do a thing. */
export function readPicture(address: string): Picture | undefined {
  if (address.length > largest) return undefined;
  const [start, kind, settings = ''] = beginning.exec(address.slice(0, 200)) ?? [];
  if (start === undefined) return undefined;
  const bytes = bytesOf(address.slice(start.length), /;base64$/i.test(settings));
  if (bytes === undefined) return undefined;
  if (kind?.toLowerCase() === 'png') return isPng(bytes) ? { kind: 'png', bytes } : undefined;
  const svg = textOf(bytes);
  return svg !== undefined && isHarmless(svg) ? { kind: 'svg', svg } : undefined;
}

/** The picture as an address, always in the same writing. */
export function addressOf(picture: Picture): string {
  return picture.kind === 'svg'
    ? `data:image/svg+xml;base64,${base64(new TextEncoder().encode(picture.svg))}`
    : `data:image/png;base64,${base64(picture.bytes)}`;
}

export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(body: string, isBase64: boolean): Uint8Array | undefined {
  try {
    const decoded = decodeURIComponent(body);
    return isBase64
      ? Uint8Array.from(atob(decoded), (sign) => sign.charCodeAt(0))
      : new TextEncoder().encode(decoded);
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isHarmless(svg: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg) && !unsafe.test(svg);
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 24 && [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
}
