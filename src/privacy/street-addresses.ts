import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, type Found, matches } from './found.ts';

const capital = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}";
const behindNumber =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Place|Square|Boulevard|Blvd|Way|Terrace|Close|Crescent|Gardens|Row|Quay|Hill|Park|Highway|Parkway|Alley|Walk|Mews|Wharf|Grove';
const withoutNumber = 'Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace|Parkway|Highway';
const particle = "(?:(?:de|du|des|d’|d'|la|le|les|l’|l'|el|los|las|del)\\s?)";
const flat =
  '(?:(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Rr]oom|[Ss]uite)\\s\\d{1,4}\\p{L}?,?\\s)?';

const patterns = [
  // 12 Harbour Street, Bridge Street
  `${flat}\\d{1,5}\\p{L}?,?\\s(?:${capital}\\s){1,4}(?:${behindNumber})(?!\\p{L})\\.?(?=[\\s,;:)]|$|(?<!\\.))`,
  `(?:${capital}\\s){1,3}(?:${withoutNumber})(?!\\p{L})`,
  // Calle Mayor 5
  `(?:[Cc]alle|C/|[Aa]venida|Avda\\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Rr]onda|[Tt]ravesía)\\s?${particle}{0,2}${capital}(?:\\s(?:de\\s)?${particle}{0,2}${capital}){0,3}(?:,?\\s(?:n\\.?º\\s?|núm\\.?\\s)?\\d{1,4}(?!\\d))?`,
  // Lindenstraße 4, Berliner Straße 4
  `(?:${capital}\\s){0,2}(?:\\p{Lu}[\\p{L}-]{0,40}(?:straße|strasse|str\\.|weg|gasse|platz|allee|ufer|damm|ring|hof|steig)|(?:Straße|Strasse|Str\\.|Weg|Gasse|Platz|Allee|Ufer|Damm|Ring))\\s\\d{1,4}\\s?[a-z]?(?!\\p{L})`,
  `\\p{Lu}[\\p{L}-]{1,40}(?:straße|strasse|gasse|allee)(?!\\p{L})`,
  // 12 rue de la Paix
  `(?:\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s)?(?:[Rr]ue|[Bb]oulevard|[Bb]d\\.?|[Aa]llée|[Ii]mpasse|[Qq]uai|[Aa]venue)\\s${particle}{0,3}${capital}(?:[\\s-]${particle}{0,2}${capital}){0,3}`,
  // postal codes
  '[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}',
  `[A-Z]{2}\\s\\d{5}(?:-\\d{4})?`,
  `(?:[A-Z]-)?\\d{5}\\s(?!(?:Euro|Dollar|Pesos|Franken|Schritt|Pas|Pasos|Stunden|Meter)\\p{L}{0,3}(?!\\p{L}))${capital}`,
];

/** Finds streets with their houses, and postal codes with their towns. */
export function streetFinder({ say }: DisguiseWords): Finder {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${patterns.join('|')})(?![\\p{N}])`,
    'gu',
  );
  return (text) =>
    asOne(
      text,
      matches(text, pattern, () => say('an address')),
    );
}

/** A street and its town are one address. */
function asOne(text: string, found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of found) {
    const before = kept.at(-1);
    if (before && /^[\s,]{1,3}$/.test(text.slice(before.end, each.start)))
      kept[kept.length - 1] = { ...before, end: each.end };
    else kept.push(each);
  }
  return kept;
}
