/** The style sheet of the report: light and dark, for a phone and for paper. Nothing in it is loaded from elsewhere. */
import { SEVERITIES } from '../../rules/finding.js';

/** Which values of which attribute a checkbox of the filter hides while it is not checked; it works without a script. */
export const FILTERS = [
  ...SEVERITIES.map((severity) => ['severity', severity] as const),
  ['status', 'fail'],
  ['status', 'unknown'],
  ['novelty', 'new'],
  ['novelty', 'old'],
  ['novelty', 'untold'],
] as const;

function filterRule([attribute, value]: readonly [string, string]): string {
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

export const STYLE = `
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
