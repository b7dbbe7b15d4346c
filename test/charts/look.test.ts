import assert from 'node:assert/strict';
import {
  dark,
  highContrastDark,
  highContrastLight,
  light,
  printed,
} from '../../src/charts/look.ts';

const grounds = [
  ['printed', printed, '#ffffff'],
  ['light', light, '#ffffff'],
  ['dark', dark, '#1f1f1f'],
  ['high contrast, dark', highContrastDark, '#000000'],
  ['high contrast, light', highContrastLight, '#ffffff'],
] as const;

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the colors of pictures', () => {
  for (const [name, look, ground] of grounds)
    it(`can be read and told from their ground: ${name}`, () => {
      for (const color of [look.text, look.faint]) assert.ok(contrast(color, ground) >= 4.5, color);
      assert.ok(contrast(look.text, look.band) >= 4.5);
      for (const behind of [ground, look.band])
        for (const color of [look.ink, look.target, look.warning])
          assert.ok(contrast(color, behind) >= 3, `${color} on ${behind}`);
    });
});
