import assert from 'node:assert/strict';
import { readPicture } from '../../src/printing/picture.ts';
import { fitted, sizeOf } from '../../src/printing/picture-size.ts';
import { asAddress, nights, paint } from './documents.ts';

describe('a picture that a document carries', () => {
  it('is read however its address is written', () => {
    for (const address of [
      asAddress(nights),
      `data:image/svg+xml,${encodeURIComponent(nights)}`,
      `data:image/svg+xml;charset=utf-8,${encodeURIComponent(nights)}`,
    ])
      assert.deepEqual(readPicture(address), { kind: 'svg', svg: nights });
  });

  it('is none where it could run, fetch or grow', () => {
    for (const part of [
      ...[
        '<script>1</script>',
        '<g onclick="x"/>',
        "<g\nonload = 'x'/>",
        '<a href="http://a.example"/>',
      ],
      ...['<image xlink:href="//a.example/x"/>', '<foreignObject/>', '<style>@import "x"</style>'],
      ...['<g style="fill:url(http://a.example)"/>', '<a href="javascript:x"/>', '<!ENTITY a "b">'],
    ])
      // prettier-ignore
      assert.equal(readPicture(asAddress(nights.replace('<rect', `${part}<rect`))), undefined, part);
  });

  it('may say in words what it may not do', () => {
    const said = nights.replace('Nights', 'one = once, on Monday = 3');
    assert.ok(readPicture(asAddress(said)));
  });

  it('is none where it is elsewhere or not sound', () => {
    for (const address of [
      ...['https://a.example/x.svg', 'data:image/svg+xml;base64,%%', 'data:image/svg+xml,%E0%A4%A'],
      ...['data:image/png;base64,aGVsbG8=', 'data:text/html,<svg>', 'data:image/svg+xml,hello'],
      asAddress('<html><svg></svg></html>'),
    ])
      assert.equal(readPicture(address), undefined, address);
  });

  it('is read once where it is made to be slow', () => {
    for (const part of ['<svg ', ' on', 'href= ', 'url(', '<svg viewBox="']) {
      const picture = readPicture(asAddress(`<svg>${part.repeat(60_000)}`));
      if (picture) assert.ok(sizeOf(picture));
    }
  });
});

describe('the size of a picture', () => {
  const size = (tag: string): object => sizeOf({ kind: 'svg', svg: `${tag}</svg>` });

  it('is what its file says', async () => {
    assert.deepEqual(size('<svg width="640" height="280px">'), { width: 640, height: 280 });
    assert.deepEqual(size('<svg viewBox="0 0 320 100">'), { width: 320, height: 100 });
    const bytes = await paint(nights);
    assert.deepEqual(sizeOf({ kind: 'png', bytes }), { width: 640, height: 280 });
  });

  it('is a usual one where the file says nothing of use', () => {
    assert.deepEqual(size('<svg width="100%" viewBox="0 0 0 1e9">'), { width: 600, height: 300 });
  });

  it('fits the room there is, in its shape, and is never blown up', () => {
    const room = { width: 320, height: 400 };
    assert.deepEqual(fitted({ width: 640, height: 280 }, room), { width: 320, height: 140 });
    assert.deepEqual(fitted({ width: 100, height: 800 }, room), { width: 50, height: 400 });
    assert.deepEqual(fitted({ width: 90, height: 30 }, room), { width: 90, height: 30 });
  });
});
