// Runs inside the page, before anything of its own: what tests measure there. Plain JavaScript, as pages know no types.

/** What the page's policy kept from happening. */
const violations = [];
addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});

/** The parts of `color(...)` or `rgb(...)` as [red, green, blue, alpha]; undefined for what is no colour. */
function parse(colour) {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.split(/[,/]\s*|\s+/)
    .map(Number);
  return numbers === undefined ? undefined : [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
}

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element: that of its box in a drawing, else the nearest background that is not transparent. */
function behind(element) {
  const shape = element.closest('g')?.querySelector('rect') ?? previousFrame(element);
  if (element.namespaceURI.endsWith('svg') && shape) return parse(getComputedStyle(shape).fill);
  for (let at = element; at !== null; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour !== undefined && colour[3] > 0) return colour;
  }
  return [255, 255, 255, 1];
}

function previousFrame(element) {
  return element.classList.contains('frame-title') ? element.previousElementSibling : null;
}

/** Elements with words of their own that can be seen. */
function worded() {
  return [...document.querySelectorAll('body *')].filter((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const hidden = element.closest('script, style, title, desc, defs, option, .skip');
    return own && hidden === null && element.getClientRects().length > 0;
  });
}

globalThis.measures = {
  violations: () => violations,

  /** How wide the page is, and what sticks out of it on the right. Drawings scroll in their own frames. */
  overflow() {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sticking = [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.scroll') === null || element.classList.contains('scroll'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`);
    return { scrollWidth, clientWidth, sticking };
  },

  /** Words whose colour is too near to what is behind them. */
  faint(least) {
    return worded().flatMap((element) => {
      const style = getComputedStyle(element);
      const colour = parse(element.namespaceURI.endsWith('svg') ? style.fill : style.color);
      const found = ratio(colour, behind(element));
      return found < least
        ? [
            `${found.toFixed(2)} ${element.tagName}.${element.className.baseVal ?? element.className}: ${element.textContent.slice(0, 40)}`,
          ]
        : [];
    });
  },

  words: () => worded().length,

  /** The height of the smallest letters, as they are drawn. */
  smallest: () =>
    Math.min(
      ...worded().map((element) => {
        const scale = element.namespaceURI.endsWith('svg') ? element.getScreenCTM().d : 1;
        return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      }),
    ),

  /** What a finger has to meet and is less high. */
  low: (least) =>
    [...document.querySelectorAll('button, select, input[type=search], summary, .filters label')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < least)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),

  /** What lies wrong in drawings: boxes on each other or outside, text that is wider than its box. */
  misplaced() {
    return [...document.querySelectorAll('svg.drawing')].flatMap((drawing) => {
      const { width, height } = drawing.viewBox.baseVal;
      const boxes = [...drawing.querySelectorAll('.box')].map((box) => ({ box, place: box.getBBox() }));
      const outside = boxes.filter(
        ({ place }) => place.x < 0 || place.y < 0 || place.x + place.width > width || place.y + place.height > height,
      );
      const onEachOther = boxes.flatMap((one, at) =>
        boxes.slice(at + 1).filter((other) => overlap(one.place, other.place)),
      );
      const wide = boxes.flatMap(({ box, place }) =>
        [...box.parentNode.querySelectorAll('text')].filter((text) => {
          const { x, width: wide } = text.getBBox();
          return x < place.x || x + wide > place.x + place.width;
        }),
      );
      const written = boxes.flatMap(({ box }) => {
        const texts = [...box.parentNode.querySelectorAll('text')];
        return texts.filter((one, at) =>
          texts.slice(at + 1).some((other) => sideBySide(one.getBBox(), other.getBBox())),
        );
      });
      return [
        ...written.map((text) => `written on: ${text.textContent}`),
        ...outside.map(() => 'a box is outside'),
        ...onEachOther.map(() => 'a box is on another'),
        ...wide.map((text) => `too wide: ${text.textContent}`),
      ];
    });
  },

  boxes: () => document.querySelectorAll('svg.drawing .box').length,
};

/** True if both stand on one line and run into each other. */
function sideBySide(left, right) {
  return Math.abs(left.y - right.y) < 3 && left.x < right.x + right.width && right.x < left.x + left.width;
}

function overlap(left, right) {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}
