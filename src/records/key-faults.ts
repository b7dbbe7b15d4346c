import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { capitalised } from '../text/capitalised.ts';
import { keyInWords } from './subject.ts';

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys written twice, keys that are never allowed, maps with more keys than the limit. */
export function keyFaults(document: Document.Parsed, base: number): readonly Fault[] {
  const faults: Fault[] = [];
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) open.push(...node.items);
    else if (isMap(node)) {
      faults.push(...faultsOfMap(node, base));
      open.push(...node.items.map((pair) => pair.value));
    }
  }
  const blocking = faults.filter(({ check }) => check === 'yaml-not-plain');
  return (blocking.length > 0 ? blocking : faults)
    .sort((one, other) => startOf(one) - startOf(other))
    .slice(0, limits.faultsTold);
}

function faultsOfMap(map: YAMLMap, base: number): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const found = (check: Fault['check'], key: unknown, message: Sentence): void => {
    const range = isScalar(key) ? key.range : map.range;
    faults.push({
      check,
      place: { span: { start: (range?.[0] ?? 0) + base, end: (range?.[1] ?? 0) + base } },
      message,
    });
  };
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (forbidden.has(name))
      found('yaml-not-plain', key, sentence('`{name}` cannot be a key', { name }));
    if (seen.has(name)) {
      const told = capitalised(keyInWords(name));
      const pattern = '{told} stands here a second time: keep one of the two';
      found('key-duplicate', key, sentence(pattern, { told }));
    }
    seen.add(name);
  }
  if (map.items.length > limits.keysInMap) {
    found(
      'yaml-not-plain',
      map.items[0]?.key,
      sentence('A map holds more than {keys} keys', { keys: limits.keysInMap }),
    );
  }
  return faults;
}

function startOf({ place }: Fault): number {
  return 'span' in place ? place.span.start : 0;
}
