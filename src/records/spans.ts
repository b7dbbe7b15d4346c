import type { Span } from '../text/span.ts';
import { compose } from './compose.ts';
import type { Place } from './fault.ts';
import { findFence } from './fence.ts';
import { placeIn } from './places.ts';

/**
 * The spans of places in a file's text, in their order. The text is parsed at most once, and only
 * where a place is given by its path. What cannot be found is shown at the front matter's opening.
 */
export function spansOf(text: string, places: readonly Place[]): readonly Span[] {
  const fence = findFence(text);
  const yaml = fence.state === 'none' ? { start: 0, end: text.length } : fence.yaml;
  const start = fence.state === 'none' ? { start: 0, end: 0 } : fence.opening;
  const byPath = places.some((place) => !('span' in place));
  const document = byPath
    ? compose(text.slice(yaml.start, yaml.end), yaml.start).document
    : undefined;
  return places.map((place) => {
    if ('span' in place) return place.span;
    const span = document && placeIn(document, place.at, place.on);
    return span ? { start: span.start + yaml.start, end: span.end + yaml.start } : start;
  });
}
