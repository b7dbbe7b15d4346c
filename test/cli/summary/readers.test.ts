import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inFolder } from '../caseload-command.ts';
import { printed, refusal, small } from './small.ts';

const about = ['case', 'C-0410', '--for'] as const;

describe('caseload summary --for', function () {
  this.timeout(60_000);
  it('names in the head the consent whose words were given, with its days', () => {
    inFolder(small, (folder) => {
      assert.match(
        printed(folder, ...about, '  talking with HIS sister '),
        /^\*\*May be read by\*\*: whom this consent of \[2 February\].* names, and for nothing beyond it: \[Talking with his sister\].* \(until \[2 February 2027\]/m,
      );
      assert.match(
        printed(folder, ...about, 'job club'),
        /consent of \[2 November\].* names.*: \[Sharing the plan with the job club\]/,
        'of two with the same words the one given last',
      );
    });
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['was withdrawn', 'clinic', 'nothing may be shared on the ground of this consent. Withdrawn on 9 March.'], // prettier-ignore
    ['ran out', 'landlord', 'nothing may be shared on the ground of this consent. Ran out on 2 August.'], // prettier-ignore
    ['is not given yet', 'the court', 'nothing may be shared on the ground of this consent. Given only from 1 December on.'], // prettier-ignore
    ['has no day', 'union', 'nothing may be shared on the ground of this consent. The day it was given is not stated.'], // prettier-ignore
    ['is one of several', 'sister', 'several consents hold these words, write more of the one you mean'], // prettier-ignore
    ['is not there', 'neighbor', 'expected team, supervisor, person, court or words of a consent of the case record; no consent has these words'], // prettier-ignore
  ];
  it('refuses a consent that does not hold, with its reason, and writes nothing', () => {
    inFolder(small, (folder) => {
      const out = ['--out', 'case.html'];
      for (const [what, words, reason] of refused)
        assert.equal(refusal(folder, ...about, words, ...out), `--for: ${reason}`, what);
      assert.match(
        refusal(folder, 'case', 'C-0410', '--for=', ...out),
        /no consent has these words$/,
      );
      assert.deepEqual(readdirSync(folder), ['case.md']);
    });
  });

  it('lets a document about several people leave the agency for nobody', () => {
    inFolder(small, (folder) => {
      const reason =
        '--for: expected team, supervisor, supervisors, since a document about several people is for nobody outside the agency';
      assert.equal(refusal(folder, 'caseload', '--for', 'court'), reason);
      assert.equal(refusal(folder, 'supervision', 'M. Okafor', '--for', 'sister'), reason);
      assert.match(
        printed(folder, 'supervision', 'M. Okafor', '--for', 'supervisors'),
        /^\*\*May be read by\*\*: the supervisors of these cases/m,
      );
    });
  });
});

describe('caseload summary', function () {
  this.timeout(60_000);
  it('knows only cases, workers and days that are there, and says which may be meant', () => {
    inFolder(small, (folder) => {
      assert.match(refusal(folder, 'handover', 'C-0401'), /no case C-0401 in \., did you mean C-0410\?$/); // prettier-ignore
      assert.equal(
        refusal(folder, 'supervision', 'M. Okafr'),
        'No case record in . names the worker M. Okafr, did you mean M. Okafor?',
      );
      assert.equal(
        refusal(folder, 'progress', 'C-0410', '--from', '2026-02-30'),
        '--from is not a day: expected YYYY-MM-DD, got “2026-02-30”',
      );
      assert.match(refusal(folder, 'contacts', 'C-0410', '--to', 'May'), /^--to is not a day/);
      assert.equal(
        refusal(folder, 'progress', 'C-0410', '--from', '2026-10-01', '--to', '2026-09-01'),
        '--from 2026-10-01 is after the last day, 2026-09-01',
      );
    });
  });
});
