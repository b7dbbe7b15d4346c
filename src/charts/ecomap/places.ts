/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its middle, in pixels, and the point of its edge where the line to it ends. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  readonly end: Point;
}

/** Where the person and the supports stand, and how high that makes the map. */
export interface Places {
  readonly person: Point & { readonly radius: number };
  readonly boxes: readonly Box[];
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

const edge = 6;
const gap = 10;
const radius = 46;
/** The least of a line between the person and a support that shows what kind it is. */
const shortest = 44;

/** Around the person on an oval where they have room on it, else in a ring along the edges. */
export function placesFor(count: number, width: number, size: Size): Places {
  const oval = [130, 190, 250, 300, 360, 420, 480]
    .map((height) => onOval(count, { width, height }, size))
    .find(({ boxes, person }) => areApart(boxes) && boxes.every((box) => isFar(box, person)));
  return oval ?? inRing(count, width, size);
}

/** From the top clockwise; one or two stand beside the person. */
function onOval(count: number, room: Size, size: Size): Places {
  const [x, y] = [room.width / 2, room.height / 2];
  const across = Math.min(x - size.width / 2 - edge, Math.max(y * 1.75, 230));
  const along = y - size.height / 2 - edge;
  const start = count === 1 ? 0 : count === 2 ? Math.PI : -Math.PI / 2;
  const boxes = Array.from({ length: count }, (_, index) => {
    const turn = start + (index / count) * 2 * Math.PI;
    const at = { x: x + Math.cos(turn) * across, y: y + Math.sin(turn) * along };
    return { ...at, ...size, end: endToward({ ...at, ...size }, { x, y }) };
  });
  return cropped({ person: { x, y, radius }, boxes, height: room.height });
}

/** Where the line from another point to the middle of a box meets its edge. */
function endToward({ x, y, width, height }: Point & Size, from: Point): Point {
  const [dx, dy] = [from.x - x, from.y - y];
  const share = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
  return { x: x + dx * share, y: y + dy * share };
}

function areApart(boxes: readonly Box[]): boolean {
  return boxes.every((one, index) => boxes.slice(index + 1).every((other) => !touch(one, other)));
}

function touch(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

function isFar({ end }: Box, { x, y }: Point): boolean {
  return Math.hypot(end.x - x, end.y - y) >= radius + shortest;
}

/** Without the room above and below in which nothing stands. */
function cropped({ person, boxes }: Places): Places {
  const tops = [person.y - radius, ...boxes.map(({ y, height }) => y - height / 2)];
  const ends = [person.y + radius, ...boxes.map(({ y, height }) => y + height / 2)];
  const up = Math.min(...tops) - edge;
  const raised = <P extends Point>(point: P): P => ({ ...point, y: point.y - up });
  return {
    person: raised(person),
    boxes: boxes.map((box) => ({ ...raised(box), end: raised(box.end) })),
    height: Math.max(...ends) + edge - up,
  };
}

/**
 * A row at the top, a column at either side and a row at the bottom, clockwise. Lines end where they
 * cross no other box: at the inner sides of the columns, and between them at the rows.
 */
function inRing(count: number, width: number, size: Size): Places {
  const fits = Math.floor((width - 2 * edge + gap) / (size.width + gap));
  const inRow = fits < 3 ? 0 : Math.min(fits, Math.floor(count / 4));
  const right = Math.ceil((count - 2 * inRow) / 2);
  const left = count - 2 * inRow - right;
  const rowHeight = inRow > 0 ? size.height + gap : 0;
  const between = Math.max(right * (size.height + gap) - gap, 2 * (radius + (inRow > 0 ? shortest : 0))); // prettier-ignore
  const height = between + 2 * rowHeight + 2 * edge;
  const [west, east] = [edge + size.width / 2, width - edge - size.width / 2];
  const person = { x: width / 2, y: height / 2, radius };
  const inColumn = (many: number, x: number): readonly Box[] =>
    evenly(
      many,
      edge + rowHeight + size.height / 2,
      height - edge - rowHeight - size.height / 2,
    ).map((y) => {
      // prettier-ignore
      const inner = x < person.x ? x + size.width / 2 : x - size.width / 2;
      return { x, y, ...size, end: { x: inner, y } };
    });
  const across = inRow * (size.width + gap) - gap;
  const inARow = (y: number): readonly Box[] =>
    evenly(inRow, (width - across + size.width) / 2, (width + across - size.width) / 2).map((x) => {
      const [from, to] = [west + size.width / 2, east - size.width / 2];
      const toward = Math.max(from, Math.min(to, x));
      const inner = y < person.y ? y + size.height / 2 : y - size.height / 2;
      return { x, y, ...size, end: { x: toward, y: inner } };
    });
  return {
    person,
    boxes: [
      ...inARow(edge + size.height / 2),
      ...inColumn(right, east),
      ...[...inARow(height - edge - size.height / 2)].reverse(),
      ...[...inColumn(left, west)].reverse(),
    ],
    height,
  };
}

/** So many numbers from one to another, the same apart. */
function evenly(many: number, from: number, to: number): readonly number[] {
  return Array.from({ length: many }, (_, index) =>
    many === 1 ? (from + to) / 2 : from + ((to - from) * index) / (many - 1),
  );
}
