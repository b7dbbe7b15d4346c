import { type Check, exampleDay, type Severity, type Theme } from './check.ts';
import { checks, isAnswerable, isOfPlans } from './index.ts';

/** Each severity in words, the strongest first. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'An error: the record is wrong, or cannot be trusted as it stands.',
  warning: 'A warning: something a colleague would point out.',
  information: 'For information: worth a look.',
  hint: 'A hint: something that would make a good record stronger.',
};

const themeTitles: Readonly<Record<Theme, string>> = {
  format: 'Format',
  references: 'References',
  smart: 'SMART goals',
  plan: 'The plan',
  time: 'Time',
  narrative: 'The text of notes',
  closing: 'Closing',
};

/** The page of a check as Markdown: what it looks for and why, with examples, and how to settle it. */
export function pageOf(check: Check): string {
  return `${[
    `# ${check.title}`,
    `\`${check.id}\``,
    isOfPlans(check) && check.severity === 'warning'
      ? `${severities.warning} In a plan that is still a draft it is a hint.`
      : severities[check.severity],
    '## Why',
    check.because,
    ...examplesOf(check),
    ...fixing(check),
    '## When it does not apply',
    ...(isAnswerable(check) ? answering(check) : [unanswerable]),
    '## How strongly it is told',
    'Your agency sets this in `caseload.yaml`: `error`, `warning`, `information`, `hint` or `ignore`.',
    fenced(`checks:\n  ${check.id}: ${check.severity}`),
  ].join('\n\n')}\n`;
}

/** The page that lists all checks by what they are about. */
export function pageOfAll(): string {
  const parts = (Object.keys(themeTitles) as Theme[]).flatMap((theme) => {
    const rows = checks
      .filter((check) => check.theme === theme)
      .map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`);
    if (rows.length === 0) return [];
    const table = ['| Check | What it tells | Strength |', '|---|---|---|', ...rows].join('\n');
    return [`## ${themeTitles[theme]}`, table];
  });
  return `${[
    '# The checks',
    'What Caseload looks for in records. Each has a page with its reason and source, examples, and how to answer it; `caseload check --explain ID` prints the same page.',
    Object.values(severities)
      .map((words) => `- ${words}`)
      .join('\n'),
    ...parts,
  ].join('\n\n')}\n`;
}

function examplesOf({ bad, fixed, good }: Check): readonly string[] {
  const told = bad.map((example, index) => {
    const mended = fixed[index] ?? [];
    return [shown(example), 'Put right:', shown(mended)].join('\n\n');
  });
  return [
    ...section(`Told on ${exampleDay}`, told),
    ...section(`Not told on ${exampleDay}`, good.map(shown)),
  ];
}

function fixing({ fixes }: Check): readonly string[] {
  if (!fixes) return [];
  return [
    '## Quick fix',
    'Where there is a quick fix, the light bulb beside the finding in the editor (`Ctrl+.`, on a Mac `Cmd+.`) offers what to write. Look at what it wrote before you save.',
  ];
}

const unanswerable =
  'No answer in the record settles this: Caseload does not go by a record’s answers where it cannot be sure of what the record says.';

function answering({ id }: Check): readonly string[] {
  return [
    'Answer it in the front matter of the record where it is told, with the reason and the day you decided so. A colleague who reads it later can follow it, and the finding is settled; reviews of the plan list it. The light bulb beside the finding writes the answer for you, all but the reason.',
    fenced(`answers:\n  ${id}:\n    because: The reason, in a sentence\n    date: ${exampleDay}`),
  ];
}

function section(title: string, examples: readonly string[]): readonly string[] {
  return examples.length === 0 ? [] : [`## ${title}`, examples.join('\n\nor\n\n')];
}

function shown(records: readonly string[]): string {
  return records.map(fenced).join('\n\n');
}

function fenced(text: string): string {
  const language = text.startsWith('---') ? 'markdown' : 'yaml';
  const marks = text.includes('```') ? '````' : '```';
  return `${marks}${language}\n${visible(text)}\n${marks}`;
}

/** The text with each control character as the picture Unicode has for it. */
function visible(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 32 && sign !== '\n' ? String.fromCharCode(0x2400 + code) : sign;
  }).join('');
}
