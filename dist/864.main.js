export const id = 864;
export const ids = [864];
export const modules = {

/***/ 81864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/rules/finding.js
var finding = __webpack_require__(73459);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(66048);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/rules/mission.js
const MISSION = {
    S1: 'Sign-in with Microsoft Entra ID, multifactor authentication, role-based access to workspace and assets',
    S1a: 'The managed identity of the workspace and the roles it has to have',
    S1b: 'The leftover Microsoft-AzureML-Support-App account',
    S1c: 'User-assigned identities and identity-based data access',
    S1d: 'SSH as the exception to Entra ID and role-based access',
    S1e: 'Keys and tokens of inference endpoints',
    S1f: 'Keys of the workspace that are synchronised again after they were renewed',
    S1g: 'Identities of computes',
    S2: 'Network security and isolation',
    S2a: 'Virtual networks: securing the workspace and its resources',
    S2b: 'Securing the training environment',
    S2c: 'Securing inference',
    S2d: 'Studio in a secured network and custom DNS',
    S2e: 'Firewalls, network security groups, user-defined routes',
    S2f: 'The way clients reach the network, such as VPN',
    S2g: 'Data exfiltration: what may leave the network',
    S2h: 'Private Link: endpoints of the workspace and of what it uses',
    S3: 'Encryption at rest and in transit',
    S3a: 'TLS for web services',
    S4: 'Vulnerability scanning with Microsoft Defender: registries, clusters, images',
    S5: 'Audit and enforcement with Azure Policy',
    S6: 'Monitoring and logs',
};

// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
;// CONCATENATED MODULE: ./lib/src/report/html/markup.js

class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
    static of(pieces) {
        return new Markup(pieces.map(({ text }) => text).join(''));
    }
    static trusted(text) {
        return new Markup(text);
    }
}
function html(literals, ...parts) {
    const pieces = literals.flatMap((literal, at) => [literal, at < parts.length ? written(parts[at]) : '']);
    return Markup.trusted(pieces.join(''));
}
function written(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return Markup.of(part).text;
    return escaped(String(part));
}
function escaped(text) {
    return (0,inert/* plain */.pj)(text).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/src/report/html/coverage.js


function coverageSection({ checks, suppressed }, rules) {
    const accepted = new Map();
    for (const { finding } of suppressed)
        accepted.set(finding.rule.id, (accepted.get(finding.rule.id) ?? 0) + 1);
    const keys = Object.keys(MISSION);
    return html `<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<p>The capabilities that the security article of Azure Machine Learning names, the rules that guard each, and how many resources passed.</p>
${keys.map((key) => capability(key, rules, checks ?? new Map(), accepted))}</section>`;
}
function capability(key, rules, checks, accepted) {
    const guards = rules.filter(({ mission }) => mission.includes(key));
    const all = rules.filter(({ mission }) => mission.some((other) => other.startsWith(key)));
    const { style, words } = all.length === 0 ? NO_RULE : verdictOf(sumOf(all.map(({ id }) => checks.get(id))));
    const head = html `<span class="chip ${style}">${words}</span> <span class="dim">${key}</span> ${MISSION[key]}`;
    const place = key.length > 2 ? 'part' : 'whole';
    if (guards.length === 0)
        return html `<p class="capability ${place}">${head}</p>`;
    const items = guards.map(({ id, title }) => {
        const check = checks.get(id);
        const verdict = verdictOf(check);
        const said = [...resourcesText(check), ...(accepted.has(id) ? [`${accepted.get(id)} suppressed`] : [])];
        return html `<li><span class="chip ${verdict.style}">${verdict.words}</span> ${id} ${title}${said.length === 0 ? '' : ` (${said.join(', ')})`}</li>`;
    });
    return html `<details class="capability ${place}"><summary>${head}</summary><ul class="small">${items}</ul></details>`;
}
const NO_RULE = { style: 'none', words: 'no rule' };
function sumOf(checks) {
    const sum = (part) => checks.reduce((total, check) => total + (check?.[part] ?? 0), 0);
    return { pass: sum('pass'), fail: sum('fail'), unknown: sum('unknown') };
}
function verdictOf({ pass, fail, unknown } = { pass: 0, fail: 0, unknown: 0 }) {
    if (fail > 0)
        return { style: 'bad', words: 'fails' };
    if (unknown > 0)
        return { style: 'unsure', words: 'undecided' };
    return pass > 0 ? { style: 'good', words: 'passes' } : { style: 'none', words: 'nothing to check' };
}
function resourcesText(check) {
    if (check === undefined)
        return [];
    const words = [
        [check.fail, 'fail'],
        [check.unknown, 'undecided'],
        [check.pass, 'pass'],
    ];
    return words.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
}

// EXTERNAL MODULE: ./lib/src/decide/concealment.js
var concealment = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/report/excerpt.js
var excerpt = __webpack_require__(54904);
;// CONCATENATED MODULE: ./lib/src/report/html/findings.js








const FINDINGS_LENGTH = 4_000_000;
const MAX_LISTED = 500;
function findingsSection(result) {
    const all = (0,verdict/* shownFindings */.qA)(result);
    const concealer = new concealment/* Concealer */.PD(result.secrets);
    const shown = withinLength(all.map((finding) => () => findingItem(finding, concealer)));
    const cut = all.length - shown.length;
    const hidden = result.findings.length - all.length;
    return html `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${all.length === 0 ? html `<p>${hidden > 0 ? 'None that is shown.' : 'None.'}</p>` : filter(all, result)}
<div>${shown}</div>
${cut > 0 ? html `<p>${(0,wording/* plural */.LS)(cut, 'more finding')} not shown here, as the page would get too large; the JSON report lists all.</p>` : undefined}
${hidden > 0 ? html `<p>${(0,wording/* plural */.LS)(hidden, 'finding')} below the severity that is shown.</p>` : undefined}
${suppressedList(result.suppressed)}${fixedList(result)}</section>`;
}
function withinLength(items) {
    const kept = [];
    let left = FINDINGS_LENGTH;
    for (const make of items) {
        const item = make();
        left -= item.text.length;
        if (left < 0)
            break;
        kept.push(item);
    }
    return kept;
}
function filter(findings, { comparison }) {
    const severities = finding/* SEVERITIES */.o.filter((severity) => findings.some((finding) => finding.severity === severity));
    const rules = [...new Map(findings.map(({ rule }) => [rule.id, rule.title]))].sort(([left], [right]) => left < right ? -1 : 1);
    const novelties = comparison.mode === 'none'
        ? []
        : NOVELTIES.filter(([value]) => findings.some((finding) => noveltyOf(finding) === value));
    return html `<div class="filters" id="filters" role="search" aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${severities.map((severity) => findings_checkbox(severity, severity))}</fieldset>
<fieldset><legend>Verdict</legend>${findings_checkbox('fail', 'fails')}${findings_checkbox('unknown', 'cannot be decided')}</fieldset>
${novelties.length === 0 ? undefined : html `<fieldset><legend>Compared</legend>${novelties.map(([value, words]) => findings_checkbox(value, words))}</fieldset>`}
<div class="row" hidden><label>Rule <select id="f-rule"><option value="">all rules</option>${rules.map(([id, title]) => html `<option value="${id}">${id} ${title}</option>`)}</select></label>
<label>Text <input type="search" id="f-text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="f-reset">Show all</button><button type="button" id="f-open">Open or close all</button></div>
<p class="small dim" id="f-count" role="status">${(0,wording/* plural */.LS)(findings.length, 'finding')}</p></div>`;
}
const NOVELTIES = [
    ['new', 'new'],
    ['old', 'in the base too'],
    ['untold', 'cannot be compared'],
];
function noveltyOf({ isNew }) {
    if (isNew === null)
        return 'untold';
    return isNew ? 'new' : 'old';
}
function findings_checkbox(value, words) {
    return html `<label><input type="checkbox" id="f-${value}" checked> ${words}</label>`;
}
function findingItem(finding, concealer) {
    const { rule, severity, status, property, environments, related, secret } = finding;
    return html `<details class="finding" data-severity="${severity}" data-status="${status}" data-novelty="${noveltyOf(finding)}" data-rule="${rule.id}"><summary>${chips(finding)} <span class="title">${(0,redact/* redact */.E$)(rule.title)}</span> <span class="where">${rule.id} · <code>${(0,wording/* nameOf */.Vb)(finding)}</code> · ${(0,wording/* placeOf */.$t)(finding.span)}</span></summary>
<p>${(0,wording/* messageOf */.bD)(finding)}</p>
${code(finding.span, concealer, secret === true)}
${related.length === 0 ? undefined : html `<p class="small dim">Where it comes from, what to change first leading:</p>${related.map(({ span, message }) => html `<p class="small">${(0,redact/* redact */.E$)(message)}</p>${code(span, concealer, secret === true)}`)}`}
<dl class="small"><dt>Resource</dt><dd><code>${(0,wording/* nameOf */.Vb)(finding)}</code> (${finding.resource.type})</dd>
${property === undefined ? undefined : html `<dt>Property</dt><dd><code>${(0,redact/* redact */.E$)(property)}</code></dd>`}
${entry('Assumes', (0,wording/* furtherAssumptionsOf */.OT)(finding))}${entry('With', environments)}
<dt>Rule</dt><dd><code>${(0,wording/* docsOf */.fE)(rule.id)}</code>${rule.mcsb.length === 0 ? '' : `; Microsoft cloud security benchmark ${rule.mcsb.join(', ')}`}</dd></dl></details>
`;
}
function entry(name, values) {
    return values.length === 0 ? undefined : html `<dt>${name}</dt><dd>${values.join('; ')}</dd>`;
}
function chips(finding) {
    const { severity, status, isNew, pending } = finding;
    return html `<span class="chip ${severity}">${severity}</span>${status === 'unknown' ? html ` <span class="chip unsure">cannot be decided</span>` : undefined}${isNew === true ? html ` <span class="chip new">new</span>` : undefined}${pending === undefined ? undefined : html ` <span class="chip unsure">suppressed once merged</span>`}`;
}
function code(span, concealer, secret) {
    const { line, before, marked, after } = (0,excerpt/* excerptOf */.z)(span, concealer, secret);
    const { file, startColumn } = (0,source_file/* rangeOf */.be)(span);
    return html `<pre><span class="number">${file}:${line}:${startColumn}</span>
${before.trimStart()}${marked === '' ? undefined : html `<mark>${marked}</mark>`}${after}</pre>`;
}
function suppressedList(suppressed) {
    if (suppressed.length === 0)
        return undefined;
    return html `<details><summary>${(0,wording/* plural */.LS)(suppressed.length, 'finding')} suppressed</summary><ul class="small">${suppressed
        .slice(0, MAX_LISTED)
        .map(({ finding, kind, reason, expires, ticket }) => html `<li>${brief(finding)}: ${(0,redact/* redact */.E$)(reason)} (${[kind, ...(expires === undefined ? [] : [`until ${expires}`]), ...(ticket === undefined ? [] : [(0,redact/* redact */.E$)(ticket)])].join(', ')})</li>`)}${rest(suppressed.length)}</ul></details>`;
}
function fixedList({ comparison }) {
    if (comparison.mode === 'none' || comparison.fixed.length === 0)
        return undefined;
    const { fixed } = comparison;
    return html `<details><summary>${(0,wording/* plural */.LS)(fixed.length, 'finding')} fixed</summary><ul class="small">${fixed.slice(0, MAX_LISTED).map((finding) => html `<li>${brief(finding)}</li>`)}${rest(fixed.length)}</ul></details>`;
}
function brief(finding) {
    return html `<span class="chip ${finding.severity}">${finding.severity}</span> ${finding.rule.id} ${(0,redact/* redact */.E$)(finding.rule.title)}, <code>${(0,wording/* nameOf */.Vb)(finding)}</code>, ${(0,wording/* placeOf */.$t)(finding.span)}`;
}
function rest(count) {
    return count > MAX_LISTED ? html `<li>… and ${count - MAX_LISTED} more</li>` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/report/html/script.js
const SCRIPT = `
(() => {
  'use strict';
  const box = document.getElementById('filters');
  if (!box) return;
  const findings = [...document.querySelectorAll('.finding')];
  const texts = findings.map((finding) => finding.textContent.toLowerCase());
  const search = document.getElementById('f-text');
  const rule = document.getElementById('f-rule');
  const count = document.getElementById('f-count');
  for (const part of box.querySelectorAll('[hidden]')) part.hidden = false;
  const update = () => {
    const wanted = search.value.trim().toLowerCase();
    findings.forEach((finding, at) => {
      const fits = (rule.value === '' || finding.dataset.rule === rule.value) && texts[at].includes(wanted);
      finding.hidden = !fits;
    });
    // Told by the boxes: to ask the browser about each of a thousand hidden findings takes seconds.
    const off = [...box.querySelectorAll('input[type=checkbox]:not(:checked)')].map((input) => input.id.slice(2));
    const isOff = ({ dataset }) => [dataset.severity, dataset.status, dataset.novelty].some((value) => off.includes(value));
    const shown = findings.filter((finding) => !finding.hidden && !isOff(finding)).length;
    count.textContent = shown + ' of ' + findings.length + ' findings shown';
  };
  box.addEventListener('input', update);
  document.getElementById('f-reset').addEventListener('click', () => {
    for (const input of box.querySelectorAll('input[type=checkbox]')) input.checked = true;
    search.value = '';
    rule.value = '';
    update();
  });
  document.getElementById('f-open').addEventListener('click', () => {
    const isClosed = findings.some((finding) => !finding.hidden && !finding.open);
    for (const finding of findings) finding.open = isClosed;
  });
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  update();
})();
`;

;// CONCATENATED MODULE: ./lib/src/report/html/style.js

const FILTERS = [
    ...finding/* SEVERITIES */.o.map((severity) => ['severity', severity]),
    ['status', 'fail'],
    ['status', 'unknown'],
    ['novelty', 'new'],
    ['novelty', 'old'],
    ['novelty', 'untold'],
];
function filterRule([attribute, value]) {
    return `body:has(#f-${value}:not(:checked)) .finding[data-${attribute}="${value}"]`;
}
const LIGHT = `
--page:#fff;--panel:#f6f8fa;--text:#1f2328;--dim:#57606a;--line:#d0d7de;--link:#0550ae;--focus:#0969da;
--red:#a40e26;--red-line:#cf222e;--red-fill:#ffebe9;--amber:#7d4e00;--amber-fill:#fff8c5;--green:#116329;--green-fill:#dafbe1;
--violet:#6639ba;--violet-line:#8250df;--violet-fill:#fbefff;--blue:#0550ae;--blue-fill:#ddf4ff;--grey-fill:#eaeef2;--arrow:#8c959f;`;
const DARK = `
--page:#0d1117;--panel:#161b22;--text:#e6edf3;--dim:#9da7b3;--line:#30363d;--link:#79c0ff;--focus:#58a6ff;
--red:#ffb3ad;--red-line:#f85149;--red-fill:#490b10;--amber:#f2cc60;--amber-fill:#3b2300;--green:#7ee787;--green-fill:#04260f;
--violet:#d2a8ff;--violet-line:#a371f7;--violet-fill:#271052;--blue:#a5d6ff;--blue-fill:#051d4d;--grey-fill:#21262d;--arrow:#6e7681;`;
const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 16px 48px;max-width:1240px;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 4px}
h2{font-size:1.25rem;margin:28px 0 10px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:18px 0 2px}
p{margin:4px 0 8px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
code,pre,.name,kbd{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.875em}
ul{margin:4px 0;padding-left:20px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;background:var(--page);padding:6px 10px;z-index:1}
.dim{color:var(--dim)}
.small{font-size:.875rem}
header{padding:20px 0 0}
.top{display:flex;flex-wrap:wrap;gap:16px 32px;align-items:center;justify-content:space-between}
.verdict{border-left:6px solid var(--line);padding:2px 0 2px 14px;flex:1 1 320px;min-width:0}
.verdict p{margin:2px 0}
.verdict.fail{border-color:var(--red-line)}
.verdict.pass{border-color:#2da44e}
.verdict.incomplete{border-color:#bf8700}
.tiles{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0;margin:0}
.tiles li{border:1px solid var(--line);border-radius:8px;padding:6px 12px;background:var(--panel);min-width:92px;overflow-wrap:normal}
.tiles b{display:block;font-size:1.3rem;line-height:1.2}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:16px 0 0}
.chip{display:inline-block;border-radius:999px;padding:0 9px;font-size:.8125rem;line-height:1.6;font-weight:600;white-space:nowrap;border:1px solid transparent}
.critical,.high{background:var(--red-fill);color:var(--red)}
.critical{border-color:var(--red-line)}
.medium{background:var(--amber-fill);color:var(--amber)}
.low{background:var(--blue-fill);color:var(--blue)}
.info,.unsure,.none{background:var(--grey-fill);color:var(--text)}
.new{background:var(--violet-fill);color:var(--violet)}
.good{background:var(--green-fill);color:var(--green)}
.bad{background:var(--red-fill);color:var(--red)}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:2px 14px}
legend{float:left;font-weight:600;margin-right:12px;padding:0;line-height:28px}
.filters{border:1px solid var(--line);border-radius:8px;background:var(--panel);padding:12px 14px;display:grid;gap:10px}
.filters label{display:inline-flex;gap:6px;align-items:center;min-height:28px}
.filters .row{display:flex;flex-wrap:wrap;gap:10px 18px;align-items:end}
.filters .row label{flex-direction:column;align-items:flex-start;gap:2px;flex:1 1 200px;min-width:0}
input,select,button{font:inherit;color:var(--text);min-height:36px}
input[type=checkbox]{width:18px;height:18px;min-height:0;margin:0;accent-color:var(--focus)}
input[type=search],select{width:100%;min-width:0;padding:5px 8px;border:1px solid var(--dim);border-radius:6px;background:var(--page)}
button{padding:5px 12px;border:1px solid var(--dim);border-radius:6px;background:var(--page);cursor:pointer}
details{border:1px solid var(--line);border-radius:8px;margin:8px 0;background:var(--page)}
summary{padding:8px 12px;cursor:pointer;border-radius:8px}
summary:hover{background:var(--panel)}
details>:not(summary){margin-left:14px;margin-right:14px}
details[open]{padding-bottom:10px}
.finding summary .line{display:inline}
.finding .title{font-weight:600}
.finding .where{display:block;color:var(--dim);font-size:.875rem;padding-left:16px}
details.part,p.part{margin-left:22px}
p.capability{padding:6px 12px 6px 30px;margin-top:0;margin-bottom:0}
pre{margin:8px 0;padding:8px 10px;background:var(--panel);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;font-size:.8125rem;line-height:1.5}
pre .number{color:var(--dim);user-select:none}
mark{background:var(--red-fill);color:var(--red);border-bottom:2px solid var(--red-line);padding:1px 0}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:8px 0}
dt{color:var(--dim)}
dd{margin:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--panel)}
.drawing{display:block;margin:0 auto;max-width:none}
@media (min-width:900px){.drawing{max-width:100%;height:auto}}
.frame{fill:var(--page);stroke:var(--line);stroke-width:1.5}
.frame.network{stroke-dasharray:none}
.frame-title{font-size:12px;font-weight:600;fill:var(--dim)}
.box{fill:var(--page);stroke:var(--arrow);stroke-width:1.2}
.node.open .box{fill:var(--red-fill);stroke:var(--red-line);stroke-width:2}
.node.unknown .box{stroke:var(--dim);stroke-dasharray:5 4}
.node .mark{fill:var(--violet-line)}
.node text{font-size:11.5px;fill:var(--dim)}
.node .name{font-size:12px;font-weight:600;fill:var(--text)}
.node.open .name,.node.open text{fill:var(--red)}
.node .found{font-weight:600;fill:var(--red)}
.node .tag{font-size:11px;font-weight:700;text-anchor:end;fill:var(--violet)}
.node.open .tag{fill:var(--red)}
.arrow{fill:none;stroke:var(--arrow);stroke-width:1.4}
.arrow.open{stroke:var(--red-line);stroke-width:2.4}
.arrow.unknown{stroke:var(--dim);stroke-dasharray:5 4}
.head{fill:var(--arrow)}
.head.open{fill:var(--red-line)}
.head.unknown{fill:var(--dim)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:8px 0}
.legend span{display:inline-block;width:22px;height:0;border-top:3px solid var(--arrow);vertical-align:middle;margin-right:6px}
.legend .l-open span{border-color:var(--red-line)}
.legend .l-unknown span{border-top:2px dashed var(--dim)}
.legend .l-changed span{border-color:var(--violet-line);border-top-width:6px}
footer{margin-top:48px;border-top:1px solid var(--line);padding-top:12px}
${FILTERS.map(filterRule).join(',\n')}{display:none}
@media (max-width:560px){details.part,p.part{margin-left:0}p.capability{padding-left:12px}body{padding:0 12px 40px}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin:0 0 6px}h1{font-size:1.35rem}.tiles{width:100%}.tiles li{flex:1 1 84px;min-width:84px}}
@media (pointer:coarse){.filters label{min-height:40px}legend{line-height:40px}summary{padding:12px}}
@media print{:root{${LIGHT}}body{max-width:none;font-size:11pt}.filters,nav,.skip{display:none}.drawing{max-width:100%;height:auto}.scroll{overflow:visible}details{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;

// EXTERNAL MODULE: ./lib/src/report/picture-list.js
var picture_list = __webpack_require__(49504);
// EXTERNAL MODULE: ./lib/src/report/picture-marks.js
var picture_marks = __webpack_require__(40716);
// EXTERNAL MODULE: ./lib/src/report/picture-words.js
var picture_words = __webpack_require__(20043);
;// CONCATENATED MODULE: ./lib/src/report/html/arrangement.js
const ROUNDS = 8;
function ordered(columns, links) {
    const columnOf = new Map(columns.flatMap((blocks, at) => blocks.flatMap(({ items }) => items.map(({ key }) => [key, at]))));
    const across = links.filter(([from, to]) => columnOf.get(from) !== columnOf.get(to));
    const neighbours = neighboursOf(across);
    let [now, best] = [columns, columns];
    let fewest = crossings(columns, across, columnOf);
    for (let round = 0; round < ROUNDS; round++) {
        const side = round % 2 === 0 ? -1 : 1;
        for (const column of side < 0 ? now.keys() : [...now.keys()].reverse()) {
            const places = placesIn(now);
            const order = (key) => {
                const beside = (neighbours.get(key) ?? []).filter((other) => ((columnOf.get(other) ?? 0) - column) * side > 0);
                return meanOf(beside.map((other) => places.get(other) ?? 0.5)) ?? places.get(key) ?? 0.5;
            };
            now = now.map((blocks, at) => (at === column ? sortedBlocks(blocks, order) : blocks));
        }
        const count = crossings(now, across, columnOf);
        if (count < fewest)
            [best, fewest] = [now, count];
    }
    return best;
}
function sortedBlocks(blocks, order) {
    const inside = blocks.map((block) => ({ ...block, items: sortedBy(block.items, ({ key }) => order(key)) }));
    return sortedBy(inside, ({ items }) => meanOf(items.map(({ key }) => order(key))) ?? 0.5);
}
function crossings(columns, links, columnOf) {
    const places = placesIn(columns);
    const ends = links.map(([from, to]) => {
        const [left, right] = (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0) ? [from, to] : [to, from];
        return { column: columnOf.get(left), start: places.get(left) ?? 0, end: places.get(right) ?? 0 };
    });
    let count = 0;
    for (const [at, one] of ends.entries()) {
        for (const other of ends.slice(at + 1)) {
            if (one.column === other.column && (one.start - other.start) * (one.end - other.end) < 0)
                count += 1;
        }
    }
    return count;
}
function placesIn(columns) {
    return new Map(columns.flatMap((blocks) => {
        const items = blocks.flatMap((block) => block.items);
        return items.map(({ key }, at) => [key, (at + 0.5) / items.length]);
    }));
}
function aligned(columns, links, gap) {
    const neighbours = neighboursOf(links);
    let now = columns.map((blocks) => stacked(blocks, () => undefined, gap));
    for (let round = 0; round < ROUNDS; round++) {
        for (const column of round % 2 === 0 ? now.keys() : [...now.keys()].reverse()) {
            const centres = centresOf(now);
            const wanted = ({ items }) => {
                const own = ownCentres(items, centres);
                const joined = items.flatMap(({ key }) => (neighbours.get(key) ?? []).map((other) => (centres.get(other) ?? 0) - ((centres.get(key) ?? 0) - own)));
                return meanOf(joined);
            };
            now = now.map((blocks, at) => (at === column ? stacked(blocks, wanted, gap) : blocks));
        }
    }
    return now;
}
function ownCentres(items, centres) {
    return meanOf(items.map(({ key }) => centres.get(key) ?? 0)) ?? 0;
}
function stacked(blocks, wanted, gap) {
    const pools = [];
    const sizes = [];
    let offset = 0;
    for (const block of blocks) {
        const height = heightOf(block);
        const middle = wanted(block);
        const target = (middle === undefined ? (block.y ?? offset) : middle - height / 2) - offset;
        pools.push({ sum: target, count: 1 });
        sizes.push(height);
        offset += height + gap;
        for (let last = pools.at(-1), before = pools.at(-2); last && before && before.sum / before.count > last.sum / last.count;) {
            pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
            [last, before] = [pools.at(-1), pools.at(-2)];
        }
    }
    const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
    let top = 0;
    return blocks.map((block, at) => {
        const y = top + (shifts[at] ?? 0);
        top += (sizes[at] ?? 0) + gap;
        return { ...block, y };
    });
}
function heightOf({ items, inset, gap }) {
    const inside = items.reduce((sum, { height }) => sum + height + gap, -gap);
    return inset.top + inside + inset.bottom;
}
function centresOf(columns) {
    const centres = new Map();
    for (const { items, inset, gap, y } of columns.flat()) {
        let at = y + inset.top;
        for (const { key, height } of items) {
            centres.set(key, at + height / 2);
            at += height + gap;
        }
    }
    return centres;
}
function neighboursOf(links) {
    const found = new Map();
    for (const [from, to] of links) {
        found.set(from, (found.get(from) ?? new Set()).add(to));
        found.set(to, (found.get(to) ?? new Set()).add(from));
    }
    return new Map([...found].map(([key, others]) => [key, [...others]]));
}
function meanOf(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function sortedBy(items, by) {
    return items
        .map((item) => ({ item, value: by(item) }))
        .sort((left, right) => left.value - right.value)
        .map(({ item }) => item);
}

;// CONCATENATED MODULE: ./lib/src/report/html/layout.js

const NODE_WIDTH = 190;
const COLUMN_GAP = 50;
const ROW_GAP = 14;
const PADDING = 12;
const FRAME = { side: 8, top: 26, bottom: 8 };
const LANE = 10;
const COLUMNS = {
    internet: 0,
    'dns-zone': 0,
    'private-endpoint': 1,
    identity: 1,
    principal: 1,
    workspace: 2,
    registry: 2,
    compute: 2,
    endpoint: 2,
    datastore: 2,
    connection: 2,
    dependency: 3,
    'managed-network': 3,
    outside: 4,
    destination: 4,
    logs: 4,
    module: 4,
};
function layoutOf(picture, heightOf) {
    const columnOf = columnsOf(picture);
    const lanes = new Lanes(picture.edges, columnOf);
    const columns = blocksOf(picture, columnOf, lanes, heightOf);
    const links = linksOf(picture.edges, lanes);
    const arranged = aligned(ordered(columns, links), links, ROW_GAP);
    const placed = placedBoxes(arranged);
    return {
        ...placed,
        ...sizeOf(placed),
        routes: routesOf(picture.edges, placed.boxes, lanes, columnOf),
    };
}
function columnsOf({ nodes, groups }) {
    const networks = new Set(groups.filter(({ kind }) => kind === 'network').map(({ id }) => id));
    const wanted = nodes.map(({ id, role, group }) => {
        const inNetwork = group !== undefined && networks.has(group);
        return [id, inNetwork ? 1 : COLUMNS[role]];
    });
    const used = [...new Set(wanted.map(([, column]) => column))].sort((left, right) => left - right);
    return new Map(wanted.map(([id, column]) => [id, used.indexOf(column)]));
}
class Lanes {
    columnOf;
    byColumn = new Map();
    constructor(edges, columnOf) {
        this.columnOf = columnOf;
        for (const edge of edges) {
            for (const [column, lane] of this.of(edge))
                this.byColumn.set(column, (this.byColumn.get(column) ?? new Set()).add(lane));
        }
    }
    in(column) {
        return [...(this.byColumn.get(column) ?? [])];
    }
    of({ from, to, state }) {
        const [start, end] = [this.columnOf.get(from) ?? 0, this.columnOf.get(to) ?? 0];
        const passed = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at);
        return passed.map((column) => [column, `lane ${column} ${from} ${state}`]);
    }
}
function blocksOf({ nodes, groups }, columnOf, lanes, heightOf) {
    const count = Math.max(0, ...columnOf.values()) + 1;
    return Array.from({ length: count }, (_, column) => {
        const here = nodes.filter(({ id }) => columnOf.get(id) === column);
        const item = (node) => ({ key: node.id, height: heightOf(node) });
        const single = here.filter(({ group }) => group === undefined).map((node) => ({ items: [item(node)] }));
        const framed = groups.flatMap(({ id }) => {
            const items = here.filter(({ group }) => group === id).map(item);
            return items.length === 0 ? [] : [{ frame: id, items }];
        });
        const free = lanes.in(column).map((lane) => ({ items: [{ key: lane, height: LANE }] }));
        return [...single, ...framed, ...free].map((block) => ({
            ...block,
            inset: 'frame' in block ? FRAME : NO_FRAME,
            gap: ROW_GAP,
        }));
    });
}
const NO_FRAME = { side: 0, top: 0, bottom: 0 };
function linksOf(edges, lanes) {
    return edges.flatMap((edge) => {
        const stops = [edge.from, ...lanes.of(edge).map(([, lane]) => lane), edge.to];
        return stops.slice(1).map((stop, at) => [stops[at] ?? stop, stop]);
    });
}
function placedBoxes(columns) {
    const boxes = new Map();
    const frames = new Map();
    const top = columns.flat().reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    for (const [column, blocks] of columns.entries()) {
        const x = PADDING + FRAME.side + column * (NODE_WIDTH + COLUMN_GAP);
        for (const { frame, items, inset, y } of blocks) {
            let at = PADDING + y - top + inset.top;
            for (const { key, height } of items) {
                boxes.set(key, { x, y: round(at), width: NODE_WIDTH, height });
                at += height + ROW_GAP;
            }
            const height = at - ROW_GAP + inset.bottom - (PADDING + y - top);
            if (frame !== undefined) {
                const width = NODE_WIDTH + 2 * inset.side;
                frames.set(frame, { x: x - inset.side, y: round(PADDING + y - top), width, height: round(height) });
            }
        }
    }
    return { boxes, frames };
}
function sizeOf({ boxes, frames }) {
    const all = [...boxes.values(), ...frames.values()];
    return {
        width: Math.max(0, ...all.map(({ x, width }) => x + width)) + FRAME.side + PADDING,
        height: Math.max(0, ...all.map(({ y, height }) => y + height)) + PADDING,
    };
}
function routesOf(edges, boxes, lanes, columnOf) {
    const centre = (key) => {
        const box = boxes.get(key);
        return box === undefined ? 0 : box.y + box.height / 2;
    };
    const nextTo = (edge) => lanes.of(edge)[0]?.[1] ?? edge.to;
    const lastBefore = (edge) => lanes.of(edge).at(-1)?.[1] ?? edge.from;
    const starts = portsOf(edges, ({ from }) => from, (edge) => centre(nextTo(edge)), boxes);
    const ends = portsOf(edges, ({ to }) => to, (edge) => centre(lastBefore(edge)), boxes);
    return new Map(edges.map((edge) => {
        const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
        const [start, end] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0];
        if (from === undefined || to === undefined)
            return [edge, []];
        const passed = lanes.of(edge).flatMap(([, lane]) => {
            const box = boxes.get(lane);
            if (box === undefined)
                return [];
            const y = round(box.y + box.height / 2);
            return [
                { x: box.x - FRAME.side, y },
                { x: box.x + box.width + FRAME.side, y },
            ];
        });
        const first = { x: start > end ? from.x : from.x + from.width, y: starts.get(edge) ?? 0 };
        const last = { x: start < end ? to.x : to.x + to.width, y: ends.get(edge) ?? 0 };
        return [edge, [first, ...passed, last]];
    }));
}
function portsOf(edges, boxOf, otherEnd, boxes) {
    const ports = new Map();
    for (const key of new Set(edges.map(boxOf))) {
        const box = boxes.get(key);
        const own = edges.filter((edge) => boxOf(edge) === key).sort((left, right) => otherEnd(left) - otherEnd(right));
        const places = [...new Set(own.map(otherEnd))];
        for (const edge of own) {
            const share = (places.indexOf(otherEnd(edge)) + 1) / (places.length + 1);
            if (box !== undefined)
                ports.set(edge, round(box.y + box.height * share));
        }
    }
    return ports;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/src/report/html/drawing.js






const LINE = 15;
const TOP = 19;
const BOTTOM = 9;
const INDENT = 12;
function drawingOf(picture, prefix) {
    const layout = layoutOf(picture, (node) => TOP + ((0,picture_words/* linesOf */.Dx)(node, picture).length - 1) * LINE + BOTTOM);
    const { width, height } = layout;
    const open = (0,picture_marks/* openPaths */.j)(picture);
    const says = `${(0,wording/* plural */.LS)(picture.nodes.length, 'part')}, ${open === 0 ? 'no open path' : (0,wording/* plural */.LS)(open, 'open path')}. The list below says the same in words.`;
    return html `<svg class="drawing" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc">
<title id="${prefix}-title">${picture.what} ${(0,picture_words/* shortName */.EU)(picture.title)}</title><desc id="${prefix}-desc">${says}</desc>
<defs>${['plain', 'open', 'unknown'].map((state) => arrowHead(state, prefix))}</defs>
${picture.groups.map((group) => drawing_frame((0,picture_words/* groupTitle */.SZ)(group), group.kind, layout.frames.get(group.id)))}
${inOrder(picture.edges).map((edge) => arrow(edge, layout, prefix))}
${picture.nodes.map((node) => box(node, picture, layout.boxes.get(node.id)))}
</svg>`;
}
function inOrder(edges) {
    return [...edges.filter(({ state }) => state !== 'open'), ...edges.filter(({ state }) => state === 'open')];
}
function arrowHead(state, prefix) {
    return html `<marker id="${prefix}-${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${state}" d="M0 0L8 4L0 8Z"/></marker>`;
}
function drawing_frame(title, kind, place) {
    if (place === undefined)
        return html ``;
    const { x, y, width, height } = place;
    return html `<rect class="frame ${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><text class="frame-title" x="${x + 10}" y="${y + 17}">${fitting(title, width - 20, 6.8)}</text>`;
}
function arrow(edge, { routes }, prefix) {
    const points = routes.get(edge) ?? [];
    const title = [...edge.labels, ...edge.reasons].map(redact/* redact */.E$).join('; ');
    return html `<path class="arrow ${edge.state}" d="${curve(points)}" marker-end="url(#${prefix}-${edge.state})">${title === '' ? undefined : html `<title>${title}</title>`}</path>`;
}
function curve(points) {
    const [first, ...rest] = points;
    if (first === undefined)
        return '';
    let path = `M${first.x} ${first.y}`;
    let from = first;
    for (const to of rest) {
        const [leaving, arriving] = bends(from, to);
        const isLevel = from.y === to.y && from.x < to.x;
        path += isLevel ? `H${to.x}` : `C${from.x + leaving} ${from.y} ${to.x + arriving} ${to.y} ${to.x} ${to.y}`;
        from = to;
    }
    return path;
}
function bends(from, to) {
    if (from.x === to.x)
        return [30, 30];
    if (from.x < to.x)
        return [(to.x - from.x) / 2, (from.x - to.x) / 2];
    const back = Math.max(20, (from.x - to.x) / 2);
    return [-back, back];
}
function box(node, picture, place) {
    if (place === undefined)
        return html ``;
    const { x, y, width, height } = place;
    const tag = tagOf(node);
    const style = ['node', node.state, node.role, ...(node.change === undefined ? [] : ['changed'])].join(' ');
    const all = (0,picture_words/* linesOf */.Dx)(node, picture);
    const tagged = all.findIndex(({ style: one }, at) => one === 'kind' && all[at + 1]?.style !== 'kind');
    const lines = all.map((line, at) => {
        const room = width - INDENT - 8 - (at === tagged ? (tag ?? '').length * 6.2 : 0);
        const shown = fitting(line.text, room, line.style === 'name' ? 7.3 : 6.4);
        return html `<text class="${line.style}" x="${x + INDENT}" y="${y + TOP + at * LINE}">${shown}</text>`;
    });
    return html `<g class="${style}"><title>${tooltip(node)}</title>
<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="${ROUND.has(node.role) ? 14 : 4}"/>
${node.change === undefined ? undefined : html `<rect class="mark" x="${x}" y="${y}" width="5" height="${height}"/>`}${lines}
${tag === undefined ? undefined : html `<text class="tag" x="${x + width - 8}" y="${y + TOP + tagged * LINE}">${tag}</text>`}</g>`;
}
const ROUND = new Set(['internet', 'outside', 'identity', 'principal']);
function tagOf({ state, change }) {
    const words = [
        ...(change === undefined ? [] : [change === 'added' ? 'new' : 'edit']),
        ...(state === 'open' ? ['open'] : state === 'unknown' ? ['?'] : []),
    ];
    return words.length === 0 ? undefined : words.join(' · ');
}
function tooltip({ names, what, facts, reasons }) {
    return [`${what}: ${names.slice(0, 20).map(redact/* redact */.E$).join(', ')}`, ...facts.map(redact/* redact */.E$), ...reasons.map(redact/* redact */.E$)].join('; ');
}
function fitting(text, room, perCharacter) {
    let left = room;
    let shown = '';
    for (const character of text) {
        left -= perCharacter * (/[\u1100-\u115f\u2e80-\uffef]|[\u{10000}-\u{3ffff}]/u.test(character) ? 2 : 1);
        if (left < 0)
            return `${shown.slice(0, -1)}…`;
        shown += character;
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/src/report/html/systems.js






const MAX_PICTURES = 40;
const MAX_LINES = 400;
function systemsSection(result) {
    const pictures = (0,picture_marks/* markedPictures */.E)(result);
    const shown = pictures.slice(0, MAX_PICTURES);
    const isCompared = result.comparison.mode !== 'none';
    return html `<section aria-labelledby="systems"><h2 id="systems">Systems</h2>
${pictures.length === 0 ? html `<p>${whyNone(result)}</p>` : legend(isCompared)}
${shown.map((picture, at) => system(picture, `p${at + 1}`))}
${pictures.length > shown.length ? html `<p>${(0,wording/* plural */.LS)(pictures.length - shown.length, 'more system')} not shown here.</p>` : undefined}
</section>`;
}
function whyNone({ comparison }) {
    return comparison.mode !== 'none' && comparison.nothingRelevant
        ? 'Nothing that is checked was changed, so no system was looked at.'
        : 'No Azure Machine Learning system is declared in what was read.';
}
function legend(isCompared) {
    return html `<ul class="legend small"><li class="l-open"><span></span>open from or to the internet</li><li class="l-unknown"><span></span>cannot be told</li><li><span></span>used or reached inside</li>${isCompared ? html `<li class="l-changed"><span></span>added or changed by this pull request</li>` : undefined}</ul><p class="small dim">Outbound traffic of your own virtual networks is not drawn: firewalls and routes decide about it.</p>`;
}
function system(picture, id) {
    const { what, title, entryPoint, environments, notes, isTouched } = picture;
    const open = (0,picture_marks/* openPaths */.j)(picture);
    const name = `${what} ${(0,picture_words/* shortName */.EU)(title)}`;
    const drawing = picture.isDrawable
        ? html `<div class="scroll" tabindex="0" role="region" aria-label="Drawing of ${name}">${drawingOf(picture, id)}</div>`
        : html `<p>It has too many parts for a drawing.</p>`;
    return html `<article aria-labelledby="${id}"><h3 id="${id}">${name} ${isTouched ? html `<span class="chip new">changed here</span>` : undefined}</h3>
<p class="small"><code>${entryPoint}</code>${environments.length === 0 ? undefined : html ` with ${environments.map((one, at) => html `${at === 0 ? '' : ', '}<code>${one}</code>`)}`}: <span class="chip ${open > 0 ? 'bad' : 'good'}">${open === 0 ? 'no open path' : (0,wording/* plural */.LS)(open, 'open path')}</span></p>
${notes.map((note) => html `<p class="small">${note}</p>`)}
${drawing}
<details${picture.isDrawable ? undefined : OPEN}><summary>The same in words</summary><div>
<h4>Paths</h4>${lines((0,picture_list/* pathLines */.V)(picture))}<h4>Parts</h4>${lines((0,picture_list/* partLines */.T)(picture))}</div></details></article>`;
}
const OPEN = html ` open`;
function lines(all) {
    const shown = all.slice(0, MAX_LINES);
    const more = all.length - shown.length;
    return html `<ul class="small">${shown.map(({ state, text }) => html `<li>${state === 'open' ? html `<span class="chip bad">open</span> ` : state === 'unknown' ? html `<span class="chip unsure">cannot be told</span> ` : undefined}${text}</li>`)}${more > 0 ? html `<li>… and ${more} more</li>` : undefined}</ul>`;
}

;// CONCATENATED MODULE: ./lib/src/report/html/page.js











function renderHtml(result, { version, rules }) {
    const title = VERDICTS[result.result];
    return html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${Markup.trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><div class="top">${page_verdict(result, title)}${tiles(result)}</div>
<nav aria-label="Parts of the report"><ul><li><a href="#systems">Systems</a></li><li><a href="#findings">Findings</a></li><li><a href="#coverage">Coverage</a></li><li><a href="#diagnostics">Diagnostics</a></li></ul></nav></header>
<main>${systemsSection(result)}${findingsSection(result)}${coverageSection(result, rules)}${diagnosticsSection(result.diagnostics)}</main>
<footer class="small dim"><p>azureml-gate ${version}. Rules are described in docs/rules of its repository.</p></footer>
<script>${Markup.trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}
const VERDICTS = {
    pass: 'Azure ML gate: passed',
    fail: 'Azure ML gate: failed',
    incomplete: 'Azure ML gate: incomplete',
};
const POLICY = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function page_verdict(result, title) {
    const shown = (0,verdict/* shownFindings */.qA)(result).length;
    const { failOn } = result.thresholds;
    const remainder = (0,wording/* remainderText */.jo)(result, shown);
    return html `<div class="verdict ${result.result}"><h1>${title}</h1>
<p><strong>${(0,wording/* countsText */.WN)(result.counts)}</strong>${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}. ${failOn === 'never' ? 'Findings never fail.' : `Fails at: ${failOn}.`}</p>
${compared(result)}<p class="small dim">Read: ${(0,wording/* coverageText */._)(result)}.</p></div>`;
}
function compared(result) {
    const text = (0,wording/* comparisonText */.VF)(result);
    return text === undefined ? undefined : html `<p>${(0,redact/* redact */.E$)(text)}</p>`;
}
function tiles({ counts, comparison, findings }) {
    const severities = finding/* SEVERITIES */.o.filter((severity) => counts[severity] > 0).map((severity) => [severity, counts[severity]]);
    const rest = [
        ['undecided', counts.unknown],
        ['suppressed', counts.suppressed],
        ...(comparison.mode === 'none'
            ? []
            : [
                ['new', findings.filter(({ isNew }) => isNew === true).length],
                ['fixed', comparison.fixed.length],
            ]),
    ];
    const shown = [...severities, ...rest.filter(([, count]) => count > 0)];
    return html `<ul class="tiles">${shown.map(([name, count]) => html `<li><b>${count}</b><span class="small">${name}</span></li>`)}</ul>`;
}
const MAX_DIAGNOSTICS = 1_000;
const LEVELS = [
    ['error', 'Not analysed, or not as a whole'],
    ['warning', 'Warnings'],
    ['note', 'Notes'],
];
function diagnosticsSection(diagnostics) {
    const listed = diagnostics.slice(0, MAX_DIAGNOSTICS);
    const more = diagnostics.length - listed.length;
    return html `<section aria-labelledby="diagnostics"><h2 id="diagnostics">Diagnostics</h2>
${diagnostics.length === 0 ? html `<p>Everything was read.</p>` : undefined}
${LEVELS.map(([level, title]) => {
        const items = listed.filter((item) => item.level === level);
        return items.length === 0 ? html `` : html `<h3>${title}</h3><ul class="small">${items.map(diagnosticItem)}</ul>`;
    })}
${more > 0 ? html `<p>… and ${(0,wording/* plural */.LS)(more, 'diagnostic')} more; the JSON report lists all.</p>` : undefined}</section>`;
}
function diagnosticItem(item) {
    const place = (0,wording/* placeOfDiagnostic */.gI)(item);
    return html `<li>${place === '' ? undefined : html `<code>${place}</code>: `}${(0,redact/* redact */.E$)(item.message)} <span class="dim">(${item.code})</span></li>`;
}


/***/ })

};
