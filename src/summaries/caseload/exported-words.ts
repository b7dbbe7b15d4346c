import { lengthInWords } from '../../calendar/words.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import type { ExportedCell } from './exported-figures.ts';
import { fewestShown } from './small-cells.ts';

/** What stands in place of a number of 1 to 4. */
export const smallSign = `<${fewestShown}`;
/** What stands in place of a number that would give a small one away. */
export const hiddenWord = sentence('hidden');

/** The numbers of an export as a person reads them; lengths of time in words. */
export function exportedWords(cell: ExportedCell): Sentence {
  if (!cell) return sentence('–');
  if ('value' in cell)
    return cell.of === 'days' ? lengthInWords(cell.value) : sentence(String(cell.value));
  return cell.hidden === 'small' ? sentence(smallSign) : hiddenWord;
}

/** What a reader of an export has to know, each line under the sign it explains. */
export const exportNotes = [
  [sentence('Numbers'), sentence('Cases, where nothing else is said.')],
  [
    sentence(smallSign),
    sentence('1 to 4, of which the number is not shown so that nobody is recognized.'),
  ],
  [
    hiddenWord,
    sentence('A number that would let one of 1 to 4 be worked out, or a time that few cases make.'),
  ],
] as const satisfies readonly (readonly [Sentence, Sentence])[];
