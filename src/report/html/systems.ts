/** The systems of a result, each as a drawing and as a list. */
import type { ScanResult } from '../../decide/scan-result.js';
import { type PictureLine, partLines, pathLines } from '../picture-list.js';
import { type MarkedPicture, markedPictures, openPaths } from '../picture-marks.js';
import { shortName } from '../picture-words.js';
import { plural } from '../wording.js';
import { drawingOf } from './drawing.js';
import { html, type Markup } from './markup.js';

/** More drawings than this make a page slow and are not looked at. */
const MAX_PICTURES = 40;

/** Lines one list shows at most. */
const MAX_LINES = 400;

export function systemsSection(result: ScanResult): Markup {
  const pictures = markedPictures(result);
  const shown = pictures.slice(0, MAX_PICTURES);
  const isCompared = result.comparison.mode !== 'none';
  return html`<section aria-labelledby="systems"><h2 id="systems">Systems</h2>
${pictures.length === 0 ? html`<p>${whyNone(result)}</p>` : legend(isCompared)}
${shown.map((picture, at) => system(picture, `p${at + 1}`))}
${pictures.length > shown.length ? html`<p>${plural(pictures.length - shown.length, 'more system')} not shown here.</p>` : undefined}
</section>`;
}

function whyNone({ comparison }: ScanResult): string {
  return comparison.mode !== 'none' && comparison.nothingRelevant
    ? 'Nothing that is checked was changed, so no system was looked at.'
    : 'No Azure Machine Learning system is declared in what was read.';
}

function legend(isCompared: boolean): Markup {
  return html`<ul class="legend small"><li class="l-open"><span></span>open from or to the internet</li><li class="l-unknown"><span></span>cannot be told</li><li><span></span>used or reached inside</li>${
    isCompared ? html`<li class="l-changed"><span></span>added or changed by this pull request</li>` : undefined
  }</ul><p class="small dim">Outbound traffic of your own virtual networks is not drawn: firewalls and routes decide about it.</p>`;
}

function system(picture: MarkedPicture, id: string): Markup {
  const { what, title, entryPoint, environments, notes, isTouched } = picture;
  const open = openPaths(picture);
  const name = `${what} ${shortName(title)}`;
  const drawing = picture.isDrawable
    ? html`<div class="scroll" tabindex="0" role="region" aria-label="Drawing of ${name}">${drawingOf(picture, id)}</div>`
    : html`<p>It has too many parts for a drawing.</p>`;
  return html`<article aria-labelledby="${id}"><h3 id="${id}">${name} ${isTouched ? html`<span class="chip new">changed here</span>` : undefined}</h3>
<p class="small"><code>${entryPoint}</code>${environments.length === 0 ? undefined : html` with ${environments.map((one, at) => html`${at === 0 ? '' : ', '}<code>${one}</code>`)}`}: <span class="chip ${open > 0 ? 'bad' : 'good'}">${open === 0 ? 'no open path' : plural(open, 'open path')}</span></p>
${notes.map((note) => html`<p class="small">${note}</p>`)}
${drawing}
<details${picture.isDrawable ? undefined : OPEN}><summary>The same in words</summary><div>
<h4>Paths</h4>${lines(pathLines(picture))}<h4>Parts</h4>${lines(partLines(picture))}</div></details></article>`;
}

const OPEN = html` open`;

function lines(all: readonly PictureLine[]): Markup {
  const shown = all.slice(0, MAX_LINES);
  const more = all.length - shown.length;
  return html`<ul class="small">${shown.map(({ state, text }) => html`<li>${state === 'open' ? html`<span class="chip bad">open</span> ` : state === 'unknown' ? html`<span class="chip unsure">cannot be told</span> ` : undefined}${text}</li>`)}${more > 0 ? html`<li>… and ${more} more</li>` : undefined}</ul>`;
}
