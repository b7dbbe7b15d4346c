import assert from 'node:assert/strict';
import { readSettings } from '../../src/caseload/settings.ts';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { speak } from '../../src/text/sentence.ts';
import { momentWith, textUnder } from './small-case.ts';

const path = 'caseload.yaml';

/** What is told of settings: severity and id, the marked text, and the sentence. */
function told(text: string, { isReadable = true } = {}): readonly string[] {
  const { settings, faults } = readSettings({ path, text });
  const reading = { path, text, record: undefined, faults };
  const moment = momentWith(settings);
  return checkSettings({ reading, settings: isReadable ? settings : undefined }, moment).map(
    (finding) =>
      `${finding.severity} ${finding.id} ${textUnder(finding, [{ path, text }])}: ${speak(finding.message)}`,
  );
}

describe('the settings of an agency are told', () => {
  it('a name under `checks` that no check has, with the one that was meant', () => {
    assert.deepEqual(told('agency: Riverside\nchecks:\n  goal-to-long: ignore\n  moon: hint\n'), [
      'warning check-unknown goal-to-long: `goal-to-long` names no check: was `goal-too-long` meant?',
      'warning check-unknown moon: `moon` names no check: it has no effect here',
    ]);
  });

  it('nothing of names that checks have', () => {
    const ids = ['check-failed', 'check-unknown', 'code-unknown', 'goal-too-long'];
    assert.deepEqual(told(`checks: { ${ids.map((id) => `${id}: hint`).join(', ')} }`), []);
    assert.deepEqual(told(''), []);
  });

  it('as strongly as they say themselves', () => {
    assert.deepEqual(told('checks: { moon: hint, check-unknown: ignore }'), []);
    assert.match(told('checks: { moon: hint, check-unknown: hint }').join(), /^hint check-unknown/);
  });

  it('beside what else is wrong, in the order of the text', () => {
    const ids = told('checks: { moon: hint }\nnote-fromat: SOAP\n').map((one) => one.split(' ')[1]);
    assert.deepEqual(ids, ['check-unknown', 'key-near-miss']);
  });

  it('nothing of names where the file cannot be read and older settings hold', () => {
    assert.deepEqual(told('checks: { moon: hint }', { isReadable: false }), []);
  });

  it('without repeating what is no plain word', () => {
    assert.deepEqual(told('checks: { "as J.D. said": hint }'), [
      'warning check-unknown "as J.D. said": This key names no check: it has no effect here',
    ]);
  });
});
