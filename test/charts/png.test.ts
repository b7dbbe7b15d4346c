import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pngOf } from '../../src/charts/png.ts';
import { drawSeries } from '../../src/charts/series/draw-series.ts';
import { svgText } from '../../src/charts/svg-text.ts';
import { chartOf, frame, nightsHoused } from './casework.ts';

const wasm = readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm');
const font = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a picture as PNG', () => {
  const svg = svgText(chartOf(drawSeries({ series: nightsHoused }, frame)));

  it('is as large as asked for, also a second time', async () => {
    const twice = await pngOf(svg, { wasm, fonts: [font], scale: 2 });
    assert.equal(Buffer.from(twice.subarray(1, 4)).toString(), 'PNG');
    assert.deepEqual(sizeOf(twice), [1280, 700]);
    assert.deepEqual(sizeOf(await pngOf(svg, { wasm, fonts: [font], scale: 1 })), [640, 350]);
  });

  it('has its words in it where there is a font', async () => {
    const worded = await pngOf(svg, { wasm, fonts: [font], scale: 1 });
    const wordless = await pngOf(svg, { wasm, fonts: [], scale: 1 });
    assert.ok(worded.length > wordless.length + 3000, `${worded.length} ${wordless.length}`);
  });
});
