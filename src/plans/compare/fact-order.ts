import { isPlainMap, type Plain } from '../../records/plain.ts';

interface Item {
  readonly item: Plain;
  /** What it says, in one way of writing. */
  readonly text: string;
}

/** Entries of a list by number (G2 before G10), then by day, then by what they say. */
export function byOrder(one: Item, other: Item): number {
  const [first, second] = [orderOf(one), orderOf(other)];
  for (const [index, part] of first.entries()) {
    const beside = second[index] ?? '';
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return 0;
}

/** What has no number or no day comes last. */
function orderOf({ item, text }: Item): readonly string[] {
  if (!isPlainMap(item)) return [numbered(item), '', text];
  const day = item['by'] ?? item['given'] ?? item['start'];
  return [numbered(item['id'] ?? null), typeof day === 'string' ? day : '9999', text];
}

function numbered(id: Plain): string {
  const [, letter, digits] = typeof id === 'string' ? (/^([A-Z])(\d{1,3})$/.exec(id) ?? []) : [];
  return letter && digits ? `${letter}${digits.padStart(3, '0')}` : '~';
}
