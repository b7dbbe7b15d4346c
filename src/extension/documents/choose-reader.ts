import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import type { CaseFile } from '../../caseload/case-file.ts';
import { consentsOffered, type UsualReader, usualReaders } from '../../summaries/readers.ts';
import { type Choice, pickOne } from '../ask.ts';
import { say, sayIt } from '../say.ts';
import type { DocumentRequest } from './document-request.ts';

type Asked = DocumentRequest['reader'];

/** A reader, or why a document cannot be for that one. */
interface Answer {
  readonly reader: Asked;
  readonly hindrance?: string | undefined;
}

/** Whom a document is for; what about a case may be shared is decided by its consents. */
export async function chooseReader(
  file: CaseFile | undefined,
  kept: Asked,
  today: Day,
): Promise<Asked> {
  const choices = [...usual(file !== undefined), ...(file ? byConsent(file, today) : [])];
  const outcome = await pickOne<Answer>({
    title: say('Say Who This Document Is For'),
    canGoBack: false,
    prompt: say('Who may read it?'),
    choices,
    kept: choices.find(({ answer }) => JSON.stringify(answer.reader) === JSON.stringify(kept))
      ?.answer,
    complain: ({ hindrance }) => hindrance,
  });
  return typeof outcome === 'object' ? outcome.answer.reader : undefined;
}

function usual(isOfOne: boolean): readonly Choice<Answer>[] {
  const words: Readonly<Record<UsualReader, Omit<Choice<Answer>, 'answer'>>> = {
    team: { label: say('The team'), detail: say('the worker, who stands in for them, and their supervisor') }, // prettier-ignore
    supervisor: { label: say('The supervisor'), detail: say('the worker and their supervisor') },
    person: { label: say('The person themselves'), detail: say('who decides who else reads it') },
    court: { label: say('The court'), detail: say('that asked for it') },
    supervisors: { label: say('The supervisors'), detail: say('of these cases, and the head of the service') }, // prettier-ignore
  };
  return usualReaders(isOfOne).map((reader) => ({ ...words[reader], answer: { reader } }));
}

function byConsent(file: CaseFile, today: Day): readonly Choice<Answer>[] {
  return consentsOffered(file, today).map(({ kept, hindrance }) => {
    const { given, expires } = kept.consent;
    const index = Number(kept.at.at(-1));
    const day = given && dayInWords(given, today);
    const until = expires
      ? say('in force until {day}', { day: dayInWords(expires, today) })
      : say('in force, no end stated');
    return {
      label: `$(${hindrance ? 'circle-slash' : 'check'}) ${plain(kept.consent.for) ?? say('Purpose not stated')}`,
      description: day === undefined ? '' : say('consent of {day}', { day }),
      detail: hindrance ? say('Not to be chosen: {reason}', { reason: sayIt(hindrance) }) : until,
      answer: {
        reader: { consent: index, given: given ?? '' },
        hindrance: hindrance && sayIt(hindrance),
      },
    };
  });
}

/** Words of a record as a label, in which `$(…)` would be drawn as a sign. */
function plain(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, ' ').replaceAll('$(', '$ (');
}
