import assert from 'node:assert/strict';
import type { Day } from '../../src/calendar/day.ts';
import type { Moment } from '../../src/caseload/due.ts';
import type { Outside } from '../../src/caseload/outside.ts';
import { interview, openCase } from '../../src/checks/examples/records.ts';
import { checkCaseload } from '../../src/checks/run.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { speak } from '../../src/text/sentence.ts';
import { plainEdit } from '../../src/text/snippet.ts';
import { fixesAt } from '../../src/writing/fixes-at.ts';
import { around, titlesOf } from '../writing/fixing.ts';
import { caseloadOf, filesOf, momentWith } from './small-case.ts';

/** The moment at which the first files of an example were committed on these days. */
function committed(days: readonly string[], noteDeadline = 'P3D'): Moment & { outside: Outside } {
  const firstCommitted = new Map(
    days.map((day, index): [string, Day] => [`example-${index + 1}.md`, day as Day]),
  );
  const history = { begins: '2026-01-01' as Day, firstCommitted };
  return { ...momentWith({ noteDeadline }), outside: { history, missing: new Set() } };
}

function told(example: readonly string[], moment: Moment): readonly string[] {
  return checkCaseload(caseloadOf(filesOf(example)), moment)
    .filter(({ id }) => id === 'note-late')
    .map(({ message }) => speak(message));
}

const example = [openCase, interview()];
const on = (day: string): readonly string[] => ['2026-01-05', day];

describe('note-late', () => {
  it('counts the days the agency gives, whatever their unit', () => {
    for (const [deadline, inTime, late, words] of [
      ['P3D', '2026-03-05', '2026-03-06', 'notes are due within 3 days'],
      ['P1W', '2026-03-09', '2026-03-10', 'notes are due within 7 days'],
      ['P1D', '2026-03-03', '2026-03-04', 'notes are due within a day'],
      ['P0D', '2026-03-02', '2026-03-03', 'notes are due on their day'],
    ] as const) {
      assert.deepEqual(told(example, committed(on(inTime), deadline)), []);
      const [message] = told(example, committed(on(late), deadline));
      assert.ok(message?.includes(words), message);
    }
  });

  it('is silent without a history, of closed cases, and of commits from after today', () => {
    const late = committed(on('2026-03-12'));
    assert.equal(told(example, late).length, 1);
    assert.deepEqual(told(example, momentWith()), []);
    assert.deepEqual(told(example, { ...late, outside: { missing: new Set() } }), []);
    assert.deepEqual(told([openCase.replace('active', 'finished'), interview()], late), []);
    assert.deepEqual(told(example, committed(on('2026-04-21'))), []);
    assert.equal(told(example, committed(on('2026-04-20'))).length, 1);
  });

  it('is silent of a case none of whose files was ever committed', () => {
    assert.deepEqual(told(example, committed([])), []);
    assert.equal(told(example, committed(['2026-01-05'])).length, 1);
  });

  it('takes no blank for a reason', () => {
    const blank = [openCase, interview('late: " "')];
    assert.equal(told(blank, committed(on('2026-03-12'))).length, 1);
  });

  it('is settled by its fix, which says the day the note came in', () => {
    for (const [moment, day] of [
      [committed(on('2026-03-12')), '2026-03-12'],
      [committed(['2026-01-05']), '2026-04-20'],
    ] as const) {
      const [, file] = filesOf(example);
      assert.ok(file);
      const whole = { start: 0, end: file.text.length };
      const fixes = fixesAt(around(file, caseloadOf(filesOf(example)), moment), whole).filter(
        ({ check }) => check === 'note-late',
      );
      assert.deepEqual(titlesOf(fixes)[0], 'Say under `late` why it was written late');
      const [fix] = fixes;
      assert.ok(fix && 'make' in fix.change);
      const { edit } = fix.change.make(file.text);
      assert.ok(edit);
      const after = applyEdit(file.text, plainEdit(edit));
      assert.match(after, new RegExp(`^late: Written on ${day}, because…$`, 'm'));
      assert.deepEqual(told([openCase, after], moment), []);
    }
  });
});
