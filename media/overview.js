// @ts-check
// The one script of our pages: it follows links into records, shows what is new without losing
// the reader's place, and keeps that place while the page is hidden. It asks nothing of a network.
/* global acquireVsCodeApi, document, history, window, Element, HTMLElement */

/**
 * @typedef {{ key: string, scroll: number, folds: Record<string, boolean>, focus: string | undefined }} Place
 */
(() => {
  const page = acquireVsCodeApi();
  const key = document.body.dataset.key ?? '';
  const overview = document.getElementById('overview');
  if (!overview) return;
  history.scrollRestoration = 'manual';

  /** @returns {HTMLDetailsElement[]} */
  const folding = () => [...overview.querySelectorAll('details')];

  /** What can hold the focus, named so that it is found again on a page that was drawn anew. */
  const stops = () => {
    /** @type {Map<string, HTMLElement>} */
    const named = new Map();
    /** @type {Map<string, number>} */
    const seen = new Map();
    for (const stop of overview.querySelectorAll('a[href], button, summary, [tabindex]')) {
      if (!(stop instanceof HTMLElement)) continue;
      const name =
        stop.getAttribute('href') ??
        stop.dataset.act ??
        stop.closest('details')?.dataset.fold ??
        stop.tagName;
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      named.set(`${name} ${times}`, stop);
    }
    return named;
  };

  /** How all stood that could be unfolded since the page came. @type {Record<string, boolean>} */
  const known = {};

  /** @returns {Place} */
  const placeNow = () => ({
    key,
    scroll: window.scrollY,
    // What is being drawn anew may be missing for the moment.
    folds: Object.assign(
      known,
      Object.fromEntries(folding().map((fold, at) => [nameOf(fold, at), fold.open])),
    ),
    focus: [...stops()].find(([, stop]) => stop === document.activeElement)?.[0],
  });

  /** @param {HTMLDetailsElement} fold @param {number} at */
  const nameOf = (fold, at) => fold.dataset.fold ?? String(at);

  /** @param {Partial<Place>} place */
  const goBackTo = ({ scroll = 0, folds = {}, focus }) => {
    folding().forEach((fold, at) => {
      const open = folds[nameOf(fold, at)];
      if (typeof open === 'boolean') fold.open = open;
    });
    // Who writes in an editor beside the page, or answers a question, is not to be torn from it.
    if (focus !== undefined && document.hasFocus())
      stops().get(focus)?.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
  };

  const keep = () => page.setState(placeNow());

  /** @param {Event} event */
  const follow = (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    const button = event.target.closest('button[data-act]');
    if (href.startsWith('#open=')) {
      page.postMessage({ open: JSON.parse(decodeURIComponent(href.slice('#open='.length))) });
    } else if (href.startsWith('#')) {
      jump(href.slice(1));
    } else if (button instanceof HTMLElement) {
      page.postMessage({ act: button.dataset.act, value: button.dataset.value ?? '' });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** To a part of this page, for the eye and for the keyboard. @param {string} id */
  const jump = (id) => {
    const part = document.getElementById(id);
    if (!part) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  };

  document.addEventListener('click', follow, true);
  document.addEventListener('focusin', keep);
  document.addEventListener('toggle', keep, true);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  window.addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(keep, 100);
  });
  window.addEventListener('message', ({ data }) => {
    if (typeof data?.show !== 'string') return;
    const place = placeNow();
    // The words of records in it are escaped, and no script but this one may run.
    overview.innerHTML = data.show;
    goBackTo(place);
    keep();
  });

  const kept = page.getState();
  if (kept?.key === key) goBackTo(kept);
  keep();
  page.postMessage({ ready: true });
})();
