import type { FaultId } from '../../records/fault.ts';
import type { Check } from '../check.ts';
import { codeUnknown } from '../code-unknown.ts';
import { commaCutsText } from '../comma-cuts-text.ts';
import { conflictMarker } from '../conflict-marker.ts';
import { controlCharacter } from '../control-character.ts';
import { dateNotADay } from '../date-not-a-day.ts';
import { fileNotReadable } from '../file-not-readable.ts';
import { fileTooLarge } from '../file-too-large.ts';
import { frontMatterNotClosed } from '../front-matter-not-closed.ts';
import { idMalformed } from '../id-malformed.ts';
import { keyDuplicate } from '../key-duplicate.ts';
import { keyMissing } from '../key-missing.ts';
import { keyNearMiss } from '../key-near-miss.ts';
import { keyUnknown } from '../key-unknown.ts';
import { kindUnknown } from '../kind-unknown.ts';
import { notUtf8 } from '../not-utf-8.ts';
import { valueNotAllowed } from '../value-not-allowed.ts';
import { valueWrongType } from '../value-wrong-type.ts';
import { yamlNotPlain } from '../yaml-not-plain.ts';
import { yamlNotReadable } from '../yaml-not-readable.ts';

/** The checks that the reading of a file tells by itself, one for every fault there can be. */
export const readingChecks: Readonly<Record<FaultId, Check>> = {
  'code-unknown': codeUnknown,
  'comma-cuts-text': commaCutsText,
  'conflict-marker': conflictMarker,
  'control-character': controlCharacter,
  'date-not-a-day': dateNotADay,
  'file-not-readable': fileNotReadable,
  'file-too-large': fileTooLarge,
  'front-matter-not-closed': frontMatterNotClosed,
  'id-malformed': idMalformed,
  'key-duplicate': keyDuplicate,
  'key-missing': keyMissing,
  'key-near-miss': keyNearMiss,
  'key-unknown': keyUnknown,
  'kind-unknown': kindUnknown,
  'not-utf-8': notUtf8,
  'value-not-allowed': valueNotAllowed,
  'value-wrong-type': valueWrongType,
  'yaml-not-plain': yamlNotPlain,
  'yaml-not-readable': yamlNotReadable,
};
