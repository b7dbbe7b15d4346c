// @ts-check
// In the Markdown preview: a link such as `plan.md#L31` shows that line. VS Code follows it in an
// editor alone; in its preview it opens the file at its top, so the line is kept until it is there.
/* global document, sessionStorage, requestAnimationFrame, Element, HTMLElement */
(() => {
  const kept = 'caseload-line';
  /** Milliseconds in which a link that was followed has opened its file. */
  const soon = 10_000;
  let patience = 120;

  document.addEventListener('click', keep, true);
  const line = lineAsked();
  if (line !== undefined) show();

  /**
   * Keeps where a link leads, for the page that comes in the place of this one.
   *
   * @param {Event} event
   */
  function keep({ target }) {
    const link = target instanceof Element ? target.closest('a') : null;
    const address = link?.getAttribute('data-href') ?? link?.getAttribute('href') ?? '';
    const [, path, number] = /^(?![a-z-]+:)([^#]+)#L(\d{1,7})$/i.exec(address) ?? [];
    try {
      if (path === undefined) sessionStorage.removeItem(kept);
      else
        sessionStorage.setItem(
          kept,
          JSON.stringify({ name: nameIn(path), line: Number(number) - 1, at: Date.now() }),
        );
    } catch {
      // Without a place to keep it the file is shown from its top.
    }
  }

  /** The line that a link has led here for, from 0. */
  function lineAsked() {
    try {
      const { name, line, at } = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
      const told = document.getElementById('vscode-markdown-preview-data');
      const { source } = JSON.parse(told?.getAttribute('data-settings') ?? '{}');
      if (typeof line !== 'number' || name !== nameIn(source)) return undefined;
      sessionStorage.removeItem(kept);
      return Date.now() - at < soon ? line : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * The name of a file in an address.
   *
   * @param {string} address
   */
  function nameIn(address) {
    return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
  }

  /** The text comes a little after the page. */
  function show() {
    if (elementAt(line)) hold();
    else if (patience-- > 0) requestAnimationFrame(show);
  }

  /** VS Code still goes to where the page before was left: that is put right until a person acts. */
  function hold() {
    let isLeft = false;
    const leave = () => {
      isLeft = true;
    };
    for (const deed of ['wheel', 'pointerdown', 'keydown'])
      document.addEventListener(deed, leave, { capture: true, once: true });
    for (const wait of [0, 100, 300, 700, 1_500])
      setTimeout(() => {
        const found = elementAt(line);
        if (isLeft || !found) return;
        found.classList.add('caseload-led-to');
        found.scrollIntoView({ block: 'center' });
      }, wait);
  }

  /**
   * What was written on a line, or on the last one before it that is drawn by itself.
   *
   * @param {number} asked
   */
  function elementAt(asked) {
    let nearest;
    let at = -1;
    for (const element of document.querySelectorAll('.code-line[data-line]')) {
      const begins = Number(element.getAttribute('data-line'));
      if (begins > asked || begins < at || !(element instanceof HTMLElement)) continue;
      nearest = element;
      at = begins;
    }
    return nearest;
  }
})();
