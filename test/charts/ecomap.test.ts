import assert from 'node:assert/strict';
import { drawEcomap } from '../../src/charts/ecomap/draw-ecomap.ts';
import { type Box, placesFor } from '../../src/charts/ecomap/places.ts';
import type { MappedSupport } from '../../src/charts/ecomap/support.ts';
import { drawnTie } from '../../src/charts/ecomap/ties.ts';
import { printed } from '../../src/charts/look.ts';
import { chartOf, frame, spotIn } from './casework.ts';
import { drawnWords } from './shapes-in.ts';

const ties = ['strong', 'tenuous', 'stressful', 'broken', undefined] as const;

function supports(count: number): readonly MappedSupport[] {
  return Array.from({ length: count }, (_, index): MappedSupport => {
    const tie = ties[index % ties.length];
    const spot = spotIn('case.md', ['supports', index]);
    return { ...spot, who: `Neighbour ${index + 1}`, kind: 'friend', ...(tie ? { tie } : {}) };
  });
}

function touch(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}

/** Whether the line to the end of one box passes through another. */
function crosses(from: { x: number; y: number }, { end }: Box, box: Box): boolean {
  return Array.from({ length: 200 }, (_, index) => index / 200).some((share) => {
    const [x, y] = [from.x + (end.x - from.x) * share, from.y + (end.y - from.y) * share];
    return Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1;
  });
}

describe('a map of supports', () => {
  it('names each with its kind and its tie, and leads to it', () => {
    const chart = chartOf(drawEcomap('J.D.', supports(5), frame));
    const words = drawnWords(chart.svg);
    for (const said of [
      'J.D.',
      'Neighbour 1',
      'friend, strong tie',
      'friend, tenuous tie',
      'friend, broken tie',
    ])
      // prettier-ignore
      assert.ok(words.includes(said), said);
    assert.equal(chart.links[0]?.words, 'Neighbour 1: friend, strong tie');
    assert.equal(
      chart.description,
      'Supports: 5. By what the ties are like: strong tie (1); tenuous tie (1); stressful tie (1); broken tie (1); tie not stated (1).',
    );
  });

  it('tells a tie by the form of its line', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
    const of = (tie: Parameters<typeof drawnTie>[0]): Readonly<Record<string, unknown>> => {
      const drawn = drawnTie(tie, line, printed);
      assert.ok(drawn.type === 'element');
      return drawn.properties;
    };
    assert.equal(of('strong')['d'], 'M0,-2.5L100,-2.5M0,2.5L100,2.5');
    assert.equal(String(of('tenuous')['strokeDashArray']), '6,5');
    assert.ok(String(of('stressful')['d']).split('L').length > 10);
    assert.equal(of('broken')['d'], 'M0,0L45,0M45,-7L45,7M55,-7L55,7M55,0L100,0');
  });

  it('lets no box touch another, and no line cross one, up to 24', () => {
    for (const width of [340, 400, 520, 640, 900])
      for (let count = 1; count <= 24; count++) {
        const size = { width: Math.min(148, (width - 200) / 2), height: 70 };
        const { boxes, person, height } = placesFor(count, width, size);
        assert.equal(boxes.length, count);
        const told = `${count} on ${width}`;
        for (const box of boxes) {
          assert.ok(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= width, told);
          assert.ok(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= height, told);
          assert.ok(
            Math.hypot(box.end.x - person.x, box.end.y - person.y) > person.radius + 8,
            told,
          );
          for (const other of boxes)
            assert.ok(other === box || !(touch(box, other) || crosses(person, box, other)), told);
        }
      }
  });

  it('leaves what has no room to the table, and says so', () => {
    const chart = chartOf(drawEcomap('J.D.', supports(30), frame));
    assert.equal(chart.links.length, 24);
    assert.equal(chart.table.rows.length, 30);
    assert.match(chart.description, /Supports that are in the table alone: 6\.$/);
  });

  it('says why there is none where nobody is named, or there is no room', () => {
    assert.deepEqual(drawEcomap('J.D.', [], frame), { whyNot: 'No support is named.' });
    assert.deepEqual(drawEcomap('J.D.', supports(3), { ...frame, width: 240 }), {
      whyNot: 'There is too little room for a map of supports.',
    });
  });
});
