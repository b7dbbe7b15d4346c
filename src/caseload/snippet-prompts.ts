import formats from '../../snippets/formats.json' with { type: 'json' };
import stages from '../../snippets/stages.json' with { type: 'json' };
import { boiledDown } from '../text/boiled-down.ts';

const lines = [...Object.values(stages), ...Object.values(formats)].flatMap(({ body }) =>
  body
    .slice(body.lastIndexOf('---') + 1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\$\{\d+:([^}]*)\}/g, '$1')),
);
const prompts = new Set(lines.map(boiledDown));
const shown = 12;
const beginnings = new Set(lines.map((line) => line.slice(0, shown)));

/** Whether words are nothing but what a snippet of a note left there to be written over. */
export function isPrompt(words: string): boolean {
  return prompts.has(boiledDown(words));
}

/** A quick look at a bare line: false only where it does not begin as a prompt does. */
export function mayBePrompt(line: string): boolean {
  return beginnings.has(line.slice(0, shown));
}
