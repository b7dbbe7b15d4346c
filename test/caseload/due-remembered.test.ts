import assert from 'node:assert/strict';
import { attentionOf, duesOf, type Moment } from '../../src/caseload/due.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, interview } from './filed.ts';

const moment: Moment = { today: day('2026-04-01'), settings: defaultSettings };

describe('what is due is worked out', () => {
  const file = caseOf(caseRecord(), interview('2026-03-30'));
  const { contactInterval } = defaultSettings;
  const other = { ...defaultSettings, contactInterval: { ...contactInterval, medium: 'P10D' } };

  it('once for a case, a day and settings', () => {
    assert.equal(duesOf(file, { ...moment }), duesOf(file, moment));
  });

  it('anew for other settings or another day, and for these again', () => {
    const moments = [
      moment,
      { ...moment, settings: other },
      { ...moment, today: day('2026-03-01') },
      moment,
    ];
    assert.deepEqual(
      moments.map((at) => duesOf(file, at)[0]?.day),
      ['2026-04-29', '2026-04-09', '2026-03-04', '2026-04-29'],
    );
  });

  it('for each case by itself', () => {
    const later = caseOf(caseRecord(), interview('2026-03-31'));
    assert.deepEqual(
      [file, later, file].map((one) => duesOf(one, moment)[0]?.day),
      ['2026-04-29', '2026-04-30', '2026-04-29'],
    );
  });

  it('with what counts as soon on the day and by the settings asked for', () => {
    const wider = { ...defaultSettings, dueSoon: 'P30D' };
    const moments = [
      { ...moment, settings: wider },
      moment,
      { ...moment, today: day('2026-04-22') },
      { ...moment, today: day('2026-04-21') },
      { ...moment, settings: wider },
    ];
    assert.deepEqual(
      moments.map((at) => attentionOf(file, at)),
      ['due-soon', 'on-course', 'due-soon', 'on-course', 'due-soon'],
    );
  });
});
