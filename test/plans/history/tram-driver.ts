import {
  caseRecord as caseKeys,
  interview as noteKeys,
  plan as planKeys,
} from '../../caseload/filed.ts';
import { type Deed, fileOf, historyOf, linesOf, made, type Otherwise } from './made-history.ts';

/** The case of O.V., who drove a tram. */
export const opened = fileOf(caseKeys());
export const note = (date: string, more = '', body = 'He drove the 7 again.'): string =>
  fileOf(noteKeys(date, more), body);
const plan = (more: string): string => fileOf(planKeys(more));
export const goal = (due: string): string =>
  plan(`goals:\n  - { id: G1, goal: Drive again, status: active, due: ${due} }\n`);

/** The case is opened on 2 February, and then this becomes of it. */
export const after = (deeds: readonly Deed[], otherwise?: Otherwise): readonly string[] =>
  linesOf(
    historyOf(made([{ day: '2026-02-02', files: { 'case.md': opened } }, ...deeds], otherwise)),
  ).filter((line) => !line.endsWith('added case.md'));
