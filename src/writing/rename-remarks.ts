import { findFence } from '../records/fence.ts';
import type { Reading } from '../records/read-record.ts';
import { signOffOf } from '../plans/sign-off.ts';
import { currentPlan } from '../caseload/case-file.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { mentions } from './mention.ts';
import type { Wanted } from './references.ts';

/** What stays as it is when a name in these files is changed, and what follows for the sign-off. */
export function remarksOn(wanted: Wanted, changed: readonly Reading[]): readonly Sentence[] {
  return [...signOffRemarks(wanted, changed), ...proseRemarks(wanted), ...pathRemarks(wanted)];
}

/** A decision holds for the plan's very content, of which its names are a part. */
function signOffRemarks({ file }: Wanted, changed: readonly Reading[]): readonly Sentence[] {
  const plan = currentPlan(file)?.reading;
  const { state } = signOffOf(file);
  const isDecided = ['approved', 'changes-requested', 'rejected'].includes(state);
  if (!plan || !changed.includes(plan) || !isDecided) return [];
  return [
    sentence(
      'The supervisor’s decision was made on the plan as it was: with a new name in it, the plan counts as changed.',
    ),
  ];
}

function proseRemarks({ file, id }: Wanted): readonly Sentence[] {
  const count = file.readings.filter(({ text }) => mentions(bodyOf(text), id)).length;
  if (count === 0) return [];
  return [
    count === 1
      ? sentence('{id} also stands in the text of 1 file, which is left as it was written.', { id })
      : sentence(
          '{id} also stands in the text of {count} files, which is left as it was written.',
          {
            id,
            count,
          },
        ),
  ];
}

function pathRemarks({ sort, file, id }: Wanted): readonly Sentence[] {
  if (sort !== 'case' || !file.readings.some(({ path }) => mentions(path, id))) return [];
  return [sentence('Files and folders keep the names they have.')];
}

function bodyOf(text: string): string {
  const fence = findFence(text);
  return fence.state === 'closed' ? text.slice(fence.body.start) : '';
}
