import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import { goalsOf } from '../../caseload/goals.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Goal } from '../../records/record.ts';
import { addressOf } from '../../overviews/opening.ts';
import { type Pictures, picturesOf } from '../../writing/pictures.ts';
import { type Content, named } from '../../writing/sheets/elements.ts';
import type { Charts } from '../charts.ts';
import { say } from '../say.ts';

/** How long pictures are drawn at a stretch, in milliseconds, before others have their turn. */
const stretch = 25;

type Draw = (pictures: Pictures) => Content;

interface Job {
  readonly place: Place;
  readonly draw: () => Promise<void>;
}

/** A picture that is asked for: what it is about, which one, and by what its last drawing is known. */
interface Sought {
  readonly about: object;
  readonly name: string;
  readonly lastBy: string;
}

/** Where a picture is kept: until it is drawn there is none. */
interface Place {
  drawn?: { readonly content: Content };
}

/**
 * Pictures for a page that is not to wait for them: what is drawn already stands there at once, for
 * the rest a place is kept, and the page is told when there is more. A picture is kept for as long
 * as what it shows is the same value.
 */
export class DrawnInTime {
  private readonly charts: Charts;
  private readonly tell: () => void;
  private readonly places = new WeakMap<object, Map<string, Place>>();
  /** What stood last at each place of each case: better than a gap while it is drawn anew. */
  private readonly last = new Map<string, Content>();
  private jobs: readonly Job[] = [];
  private isDrawing = false;

  constructor(charts: Charts, tell: () => void) {
    this.charts = charts;
    this.tell = tell;
  }

  /** The pictures of a case, whose parts open their lines. */
  of(file: CaseFile, moment: Moment): Pictures {
    const pictured = { file, moment, say, linkTo: addressOf };
    const later = (about: object, name: string, draw: Draw): Content =>
      this.find({ about, name, lastBy: `${file.id ?? ''} ${name}` }, async () =>
        draw(picturesOf(await this.charts.whole(), pictured)),
      );
    const record = caseRecord(file)?.record;
    // Two goals may have one id, or none.
    const placeOf = (goal: Goal): number => goalsOf(file).findIndex((each) => each.goal === goal);
    return {
      ofMeasure: (goal, measure) =>
        later(file, `${placeOf(goal)} ${measure}`, (all) => all.ofMeasure(goal, measure)),
      ofScale: (goal) => goal.scale && later(file, `scale ${placeOf(goal)}`, (all) => all.ofScale(goal)), // prettier-ignore
      ofAttainment: () => later(file, 'attainment', (all) => all.ofAttainment()),
      ofTime: () => later(file, 'time', (all) => all.ofTime()),
      ofSupports: () => record && later(record, 'supports', (all) => all.ofSupports()),
    };
  }

  private find({ about, name, lastBy }: Sought, draw: () => Promise<Content>): Content {
    const places = this.places.get(about) ?? new Map<string, Place>();
    this.places.set(about, places);
    const known = places.get(name);
    if (known?.drawn) return known.drawn.content;
    if (!known) {
      const place: Place = {};
      places.set(name, place);
      const fill = async (): Promise<void> => {
        const content = await draw();
        place.drawn = { content };
        this.last.set(lastBy, content);
      };
      this.jobs = [...this.jobs, { place, draw: fill }];
      void this.work();
    }
    return this.last.get(lastBy) ?? named('p', 'drawing', say('The picture is being drawn.'));
  }

  private async work(): Promise<void> {
    if (this.isDrawing) return;
    this.isDrawing = true;
    try {
      await this.charts.whole();
      while (this.jobs.length > 0) {
        await this.workFor(stretch);
        this.tell();
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      this.isDrawing = false;
    }
  }

  private async workFor(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      const [job, ...others] = this.jobs;
      this.jobs = others;
      if (!job) return;
      await job.draw().catch((error: unknown) => {
        // The page has all in words too.
        console.error(error);
        job.place.drawn = { content: undefined };
      });
    }
  }
}
