// @ts-check
// The one script of our pages: it follows links into records, shows what is new without losing
// the reader's place, and keeps that place while the page is hidden. It asks nothing of a network.
/* global acquireVsCodeApi, document, history, window, Element, HTMLElement */

/**
 * Where a reader is on a page: what they unfolded, what has the focus, and which link stands how
 * far below the top. Links keep their names where pictures above them come or go.
 *
 * @typedef {object} Place
 * @property {string} key
 * @property {Record<string, boolean>} folds
 * @property {string | undefined} focus
 * @property {{ name: string, top: number } | undefined} anchor
 * @property {number} scroll
 */
(() => {
  const page = acquireVsCodeApi();
  const key = document.body.dataset.key ?? '';
  const overview = document.getElementById('overview');
  if (!overview) return;
  history.scrollRestoration = 'manual';

  /** What was unfolded, also of what is not there for a moment. @type {Record<string, boolean>} */
  let folds = {};
  /** The place to go to as soon as the page has it. @type {Place | undefined} */
  let wanted;

  const folding = () => [...overview.querySelectorAll('details')];

  /** @param {HTMLDetailsElement} fold */
  const nameOfFold = (fold) =>
    fold.dataset.fold ?? fold.closest('figure')?.querySelector('figcaption')?.textContent ?? '';

  /** What can hold the focus, named so that it is found again on a page that was drawn anew. */
  const stops = () => {
    /** @type {Map<string, HTMLElement>} */
    const named = new Map();
    /** @type {Map<string, number>} */
    const seen = new Map();
    for (const stop of overview.querySelectorAll('a[href], button, summary')) {
      if (!(stop instanceof HTMLElement)) continue;
      const fold = stop.closest('details');
      const name =
        stop.getAttribute('href') ?? stop.dataset.act ?? (fold ? `fold ${nameOfFold(fold)}` : '');
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      named.set(`${name} ${times}`, stop);
    }
    return named;
  };

  /** @param {Element} stop */
  const topOf = (stop) => stop.getBoundingClientRect().top;

  /** @returns {Place} */
  const placeNow = () => {
    const all = [...stops()];
    const first = all.find(([, stop]) => stop.checkVisibility() && topOf(stop) >= 0);
    for (const fold of folding()) folds = { ...folds, [nameOfFold(fold)]: fold.open };
    return {
      key,
      folds,
      focus: all.find(([, stop]) => stop === document.activeElement)?.[0],
      anchor: first && { name: first[0], top: topOf(first[1]) },
      scroll: window.scrollY,
    };
  };

  /** @param {Place} place */
  const goBackTo = (place) => {
    folds = { ...place.folds };
    for (const fold of folding()) fold.open = folds[nameOfFold(fold)] ?? fold.open;
    const there = stops();
    const { focus, anchor, scroll } = place;
    // Who writes in an editor beside the page, or answers a question, is not to be torn from it.
    if (focus !== undefined && document.hasFocus())
      there.get(focus)?.focus({ preventScroll: true });
    const stop = anchor && there.get(anchor.name);
    window.scrollTo(0, stop ? window.scrollY + topOf(stop) - anchor.top : scroll);
    // A page that is still short has no room to stand there.
    const isThere = stop ? Math.abs(topOf(stop) - anchor.top) < 2 : anchor === undefined;
    wanted = isThere ? undefined : place;
  };

  const keep = () => page.setState(wanted ?? placeNow());

  /** @param {Event} event */
  const follow = (event) => {
    if (!(event.target instanceof Element)) return;
    const href = event.target.closest('a[href]')?.getAttribute('href') ?? '';
    const button = event.target.closest('button[data-act]');
    if (href.startsWith('#open=')) {
      page.postMessage({ open: JSON.parse(decodeURIComponent(href.slice('#open='.length))) });
    } else if (button instanceof HTMLElement) {
      page.postMessage({ act: button.dataset.act, value: button.dataset.value ?? '' });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  document.addEventListener('click', follow, true);
  document.addEventListener('focusin', keep);
  document.addEventListener('toggle', keep, true);
  for (const own of ['wheel', 'keydown', 'pointerdown'])
    document.addEventListener(own, () => (wanted = undefined), { capture: true, passive: true });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  window.addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keep, 100);
  });
  window.addEventListener('message', ({ data }) => {
    if (typeof data?.show !== 'string') return;
    const place = wanted ?? placeNow();
    // The words of records in it are escaped, and no script but this one may run.
    overview.innerHTML = data.show;
    goBackTo(place);
    keep();
  });

  const kept = page.getState();
  if (kept?.key === key && typeof kept.folds === 'object') goBackTo(kept);
  keep();
  page.postMessage({ ready: true });
})();
