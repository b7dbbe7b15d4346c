import assert from 'node:assert/strict';
import { interview, plan } from '../caseload/filed.ts';
import { goal, planned, read, remarksOf, series, told } from './calls.ts';

describe('what readings ask to be read with care', () => {
  it('is a number outside the range of its instrument, which stays to be seen', () => {
    const low = planned.replace('calls-missed, unit: calls in 14 days', 'phq-9');
    const noted = (date: string, number: number): string =>
      interview(date, `readings: { phq-9: ${number} }`);
    const [one] = series(low, noted('2026-03-10', 28), noted('2026-03-20', 14));
    assert.deepEqual(
      one?.phases[1]?.points.map(({ value, isOutside }) => [value, isOutside]),
      [
        [28, true],
        [14, false],
      ],
    );
    assert.deepEqual(remarksOf(low, noted('2026-03-10', 28), noted('2026-03-20', 14)), [
      'outside-range: The reading of 10 March lies outside the range of phq-9, 0 to 27: no figure counts it (01.md readings.phq-9)',
    ]);
    assert.match(
      remarksOf(low, noted('2026-03-10', 28), noted('2026-03-20', -1)).join(),
      /outside-range: 2 readings lie outside/,
    );
  });

  it('are two readings of one day', () => {
    assert.deepEqual(remarksOf(planned, ...read('2026-03-02', 8, 6), ...read('2026-03-09', 5)), [
      'same-day: There are 2 readings of 2 March: each of them counts (01.md readings.calls-missed, 02.md readings.calls-missed)',
    ]);
    assert.match(
      remarksOf(planned, ...read('2026-03-02', 8, 6), ...read('2026-03-09', 5, 5)).join(),
      /same-day: On 2 days there is more than one reading/,
    );
  });

  it('is what is no number, and its words are not told', () => {
    const written = interview('2026-03-09', 'readings: { calls-missed: he would not say }');
    const [remark, ...others] = remarksOf(planned, written, ...read('2026-03-16', 5));
    assert.deepEqual(others, []);
    assert.equal(
      remark,
      'not-a-number: One reading is no number and is left out (01.md readings.calls-missed)',
    );
    assert.deepEqual(remarksOf(planned, written), [remark]);
    const infinite = interview('2026-03-10', 'readings: { calls-missed: .inf }');
    assert.match(remarksOf(planned, written, infinite).join(), /2 readings are no numbers/);
    const teacher = interview(
      '2026-03-09',
      'readings: [{ respondent: teacher, calls-missed: many }, { respondent: mother, calls-missed: 4 }]',
    );
    const teachers = teacher.replace('many', '3').replace('2026-03-09', '2026-03-16');
    assert.deepEqual(
      series(planned, teacher, teachers).map(({ respondent, remarks }) => [
        respondent,
        remarks.map(({ about }) => about),
      ]),
      [
        ['mother', []],
        ['teacher', ['not-a-number']],
      ],
    );
  });

  it('is a day that is still to come', () => {
    const ahead = [planned, ...read('2026-06-20', 2), ...read('2026-06-21', 1)];
    assert.deepEqual(series(...ahead).map(told), ['G1 | calls-missed | nobody | A - | B 2']);
    assert.deepEqual(remarksOf(...ahead), [
      'after-today: One reading is dated after today, 21 June, and is left out (02.md readings.calls-missed)',
    ]);
  });

  it('is a gap longer than two intervals of the evaluation, by the calendar', () => {
    const evaluated = plan(
      `goals:\n${goal('    evaluation: [{ method: Count, every: P3M }, { method: Count, every: P1M }]\n')}`,
    );
    // From 1 March to 1 May are two months, though 61 days.
    const fine = [...read('2026-03-01', 8), ...read('2026-05-01', 6)];
    assert.deepEqual(remarksOf(evaluated, ...fine), []);
    assert.deepEqual(remarksOf(evaluated, ...read('2026-03-01', 8), ...read('2026-05-02', 6)), [
      'gap: There is no reading for 62 days, from 1 March to 2 May (02.md readings.calls-missed)',
    ]);
    assert.match(
      remarksOf(
        evaluated,
        ...read('2025-12-01', 8),
        ...read('2026-03-01', 8),
        ...read('2026-05-02', 6),
      ).join(),
      /gap: There are 2 gaps without a reading, the longest of 90 days, from 1 December 2025 to 1 March/,
    );
  });

  it('is a gap three times as long as usual, and of four weeks, where no evaluation says how often', () => {
    const weekly = ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22'].flatMap((date) =>
      read(date, 8),
    );
    assert.deepEqual(remarksOf(planned, ...weekly, ...read('2026-04-18', 6)), []);
    assert.match(remarksOf(planned, ...weekly, ...read('2026-04-19', 6)).join(), /for 28 days/);
    const monthly = ['2026-01-01', '2026-02-01', '2026-03-01'].flatMap((date) => read(date, 8));
    assert.deepEqual(remarksOf(planned, ...monthly, ...read('2026-05-20', 6)), []);
    assert.match(remarksOf(planned, ...monthly, ...read('2026-06-20', 6)).join(), /for 111 days/);
  });
});
