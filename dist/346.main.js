export const id = 346;
export const ids = [346];
export const modules = {

/***/ 16346:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43017);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60325);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74061);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27924);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51294);





process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
function fail(error) {
    _toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLKIT */ .f.setFailed(`azureml-gate: internal error: ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(error instanceof Error ? error.message : String(error))}`);
    process.exit(1);
}
async function eventName() {
    try {
        const { context } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
        return context.eventName;
    }
    catch {
        return process.env['GITHUB_EVENT_NAME'] ?? '';
    }
}
await (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .R)({
    toolkit: _toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLKIT */ .f,
    eventName: await eventName(),
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    clock: () => performance.now(),
    version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/inputs/options.js
var options = __webpack_require__(27348);
// EXTERNAL MODULE: ./lib/src/inputs/usage-error.js
var usage_error = __webpack_require__(33634);
;// CONCATENATED MODULE: ./lib/src/inputs/action-inputs.js


function readInputs(read) {
    return {
        given: {
            paths: list(read('paths')),
            exclude: list(read('exclude-paths')),
            configFile: action_inputs_text(read('config-file')),
            failOn: choice(read, 'fail-on', options/* FAIL_ON */.d$),
            reportFrom: choice(read, 'report-from', options/* SEVERITY_NAMES */.tQ),
            onUnknown: choice(read, 'on-unknown', options/* ON_UNKNOWN */.zN),
            onIncomplete: choice(read, 'on-incomplete', options/* ON_INCOMPLETE */.Tx),
            associatedScope: choice(read, 'associated-scope', options/* ASSOCIATED_SCOPE */.od),
        },
        summary: flag(read, 'summary') ?? true,
        jsonFile: action_inputs_text(read('json-file')),
        allowPullRequestTarget: flag(read, 'allow-pull-request-target') ?? false,
    };
}
function action_inputs_text(value) {
    return value.trim() === '' ? undefined : value.trim();
}
function list(value) {
    return value
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
function choice(read, name, allowed) {
    const value = action_inputs_text(read(name));
    if (value === undefined)
        return undefined;
    const chosen = (0,options/* oneOf */.yL)(allowed, value);
    if (chosen !== undefined)
        return chosen;
    throw new usage_error/* UsageError */.e(`the input '${name}' must be one of ${allowed.join(', ')}, not '${value}'`);
}
function flag(read, name) {
    const value = action_inputs_text(read(name))?.toLowerCase();
    if (value === undefined)
        return undefined;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new usage_error/* UsageError */.e(`the input '${name}' must be true or false, not '${value}'`);
}

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/forms.js + 1 modules
var inputs_forms = __webpack_require__(6077);
// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var inputs_limits = __webpack_require__(73188);
// EXTERNAL MODULE: ./lib/src/inputs/output-file.js
var output_file = __webpack_require__(21732);
// EXTERNAL MODULE: ./lib/src/inputs/prepare.js + 4 modules
var prepare = __webpack_require__(43586);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(66048);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js





const KEPT = { error: 9, warning: 10, notice: 10 };
const MAX_MESSAGE = 4_000;
const MAX_TITLE = 255;
function annotationsOf(result) {
    const all = [
        ...(0,verdict/* shownFindings */.qA)(result).map((finding) => findingAnnotation(finding, result)),
        ...result.diagnostics.filter((item) => item.level === 'error').map((item) => diagnosticAnnotation(item, result)),
    ];
    const counts = { error: 0, warning: 0, notice: 0 };
    const kept = all.filter(({ level }) => ++counts[level] <= KEPT[level]);
    const dropped = {
        error: Math.max(0, counts.error - KEPT.error),
        warning: Math.max(0, counts.warning - KEPT.warning),
        notice: Math.max(0, counts.notice - KEPT.notice),
    };
    return { kept, dropped };
}
function findingAnnotation(finding, result) {
    const doubt = finding.status === 'unknown' ? ', cannot be decided' : '';
    const title = `${finding.rule.id} (${finding.severity}${doubt}): ${finding.rule.title}`;
    const lines = [
        (0,wording/* messageOf */.bD)(finding),
        ...(0,wording/* reasonsOf */.zM)(finding).map((reason) => `Because: ${reason}`),
        ...(0,wording/* furtherAssumptionsOf */.OT)(finding).map((assumption) => `Assumes: ${assumption}`),
        ...(finding.environments.length === 0 ? [] : [`With: ${finding.environments.join(', ')}`]),
        `Resource: ${(0,wording/* nameOf */.Vb)(finding)} (${(0,wording/* declaredAs */.dN)(finding)})`,
        `Rule: ${(0,wording/* docsOf */.fE)(finding.rule.id)}`,
    ];
    return annotation(levelOf(finding, result), title, lines, (0,source_file/* rangeOf */.be)(finding.span));
}
function levelOf(finding, result) {
    if ((0,verdict/* countsAgainst */.ec)(finding, result.thresholds))
        return 'error';
    return finding.status === 'unknown' || finding.severity === 'info' ? 'notice' : 'warning';
}
function diagnosticAnnotation(item, result) {
    const level = result.thresholds.onIncomplete === 'fail' ? 'error' : 'warning';
    const place = item.span === undefined ? fileStart(item.file) : (0,source_file/* rangeOf */.be)(item.span);
    const named = place === undefined ? (0,wording/* placeOfDiagnostic */.gI)(item) : '';
    return annotation(level, `Not analysed as a whole: ${item.code}`, [...(named === '' ? [] : [named]), (0,redact/* redact */.E$)(item.message)], place);
}
function fileStart(file) {
    return file === undefined ? undefined : { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function annotation(level, title, lines, range) {
    const place = range === undefined ? undefined : placeIn(range);
    const named = range !== undefined && place === undefined ? [range.file] : [];
    const message = (0,inert/* clip */.$Q)([...named, ...lines].map(inert/* plain */.pj).join('\n'), MAX_MESSAGE);
    return { level, title: (0,inert/* clip */.$Q)((0,inert/* plain */.pj)(title), MAX_TITLE), message, place };
}
function placeIn(range) {
    const { file, startLine, endLine, startColumn, endColumn } = range;
    if ((0,inert/* plain */.pj)(file) !== file)
        return undefined;
    return startLine === endLine ? { file, startLine, endLine, startColumn, endColumn } : { file, startLine, endLine };
}

// EXTERNAL MODULE: ./lib/src/report/explain.js
var explain = __webpack_require__(89702);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(69695);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/text.js + 2 modules
var report_text = __webpack_require__(84311);
// EXTERNAL MODULE: ./lib/src/scan.js + 13 modules
var scan = __webpack_require__(47372);
;// CONCATENATED MODULE: ./lib/src/gate.js
















async function runGate(world) {
    const { toolkit } = world;
    const outputs = new Map(NO_OUTPUTS);
    try {
        await gate(world, outputs);
    }
    catch (error) {
        toolkit.setFailed(failureOf(error));
    }
    finally {
        for (const [name, value] of outputs)
            toolkit.setOutput(name, value);
    }
}
const NO_OUTPUTS = new Map([
    ['result', 'incomplete'],
    ['findings-count', '0'],
    ['new-findings-count', '0'],
    ['critical-count', '0'],
    ['high-count', '0'],
    ['medium-count', '0'],
    ['low-count', '0'],
    ['info-count', '0'],
    ['unknown-count', '0'],
    ['comparison', 'none'],
    ['sarif-file', ''],
    ['json-file', ''],
]);
function failureOf(error) {
    if (error instanceof usage_error/* UsageError */.e) {
        return ['azureml-gate: wrong usage or configuration', ...error.message.split('\n').map(inert/* plain */.pj)].join('\n');
    }
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `azureml-gate: internal error: ${(0,inert/* plain */.pj)(cause)}. Please report it with the workflow and, if you can, the file.`;
}
async function gate(world, outputs) {
    const { toolkit, workspace, clock, rules, limits = inputs_limits/* DEFAULT_LIMITS */.d } = world;
    const inputs = readInputs((name) => toolkit.getInput(name));
    refusePullRequestTarget(world.eventName, inputs);
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const request = { given: inputs.given, cwd: workspace, root: workspace, limits, ruleIds: (0,explain/* idsOf */.UX)(rules) };
    const { repository, options, configFile, pathsNamed } = await (0,prepare/* prepare */.i)(request, bag);
    if (configFile !== undefined)
        say(toolkit, `Configuration: ${(0,inert/* plain */.pj)(configFile)}`);
    const result = await (0,scan/* scan */.S)({ repository, options, rules, limits, clock, bag, expectsTemplates: pathsNamed });
    setOutputs(outputs, result);
    say(toolkit, (0,report_text/* renderText */.S5)(result, { colour: false }));
    annotate(toolkit, result);
    await writeReports(world, inputs, result, outputs);
    if (result.coverage.entryPoints === 0 && result.result === 'pass') {
        toolkit.notice(`No Azure Machine Learning infrastructure files were found. Read are ${inputs_forms/* READ_KINDS */.H3}.`, {});
    }
    const failure = reasonToFail(result);
    if (failure !== undefined)
        toolkit.setFailed(`azureml-gate: ${failure}`);
}
function refusePullRequestTarget(eventName, inputs) {
    if (eventName !== 'pull_request_target' || inputs.allowPullRequestTarget)
        return;
    throw new usage_error/* UsageError */.e("the event 'pull_request_target' runs with write access and secrets; use 'pull_request', which works for forks too, " +
        "or set the input 'allow-pull-request-target' to true if nothing in the job runs code of the pull request");
}
function setOutputs(outputs, { result, counts }) {
    outputs.set('result', result);
    outputs.set('findings-count', String((0,verdict/* failCount */.KO)(counts)));
    outputs.set('new-findings-count', String((0,verdict/* failCount */.KO)(counts)));
    outputs.set('critical-count', String(counts.critical));
    outputs.set('high-count', String(counts.high));
    outputs.set('medium-count', String(counts.medium));
    outputs.set('low-count', String(counts.low));
    outputs.set('info-count', String(counts.info));
    outputs.set('unknown-count', String(counts.unknown));
}
function say(toolkit, text) {
    toolkit.info((0,inert/* inertLines */.wi)(text.trimEnd()));
}
function annotate(toolkit, result) {
    const { kept, dropped } = annotationsOf(result);
    for (const annotation of kept)
        toolkit[annotation.level](annotation.message, propertiesOf(annotation));
    const more = dropped.error + dropped.warning + dropped.notice;
    if (more > 0) {
        const parts = [
            (0,wording/* plural */.LS)(dropped.error, 'error'),
            (0,wording/* plural */.LS)(dropped.warning, 'warning'),
            (0,wording/* plural */.LS)(dropped.notice, 'notice'),
        ];
        say(toolkit, `${more} more than GitHub shows as annotations (${parts.join(', ')}): see the list above or the summary.`);
    }
}
function propertiesOf({ title, place }) {
    return place === undefined ? { title } : { title, ...place };
}
async function writeReports(world, inputs, result, outputs) {
    const { toolkit, workspace, version } = world;
    const { jsonFile } = inputs;
    if (jsonFile !== undefined) {
        await warnIfFails(toolkit, 'The JSON report', () => {
            (0,output_file/* writeIntoTree */._)(jsonFile, (0,json/* renderJson */.h)(result, version), workspace);
            outputs.set('json-file', jsonFile);
        });
    }
    if (inputs.summary)
        await warnIfFails(toolkit, 'The job summary', () => toolkit.writeSummary((0,markdown/* renderMarkdown */.G)(result)));
}
async function warnIfFails(toolkit, what, write) {
    try {
        await write();
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        toolkit.warning(`${what} was not written: ${(0,inert/* plain */.pj)(cause)}`, {});
    }
}
function reasonToFail(result) {
    const { counts, diagnostics, findings, thresholds } = result;
    const unread = diagnostics.filter((item) => item.level === 'error').length;
    switch ((0,verdict/* exitStatusOf */.et)(result)) {
        case 0:
            return undefined;
        case 1: {
            const failing = findings.filter((finding) => (0,verdict/* countsAgainst */.ec)(finding, thresholds)).length;
            return `${(0,wording/* plural */.LS)(failing, 'finding')} at or above '${thresholds.failOn}' (${(0,wording/* countsText */.WN)(counts)})`;
        }
        case 3:
            return `the analysis is incomplete: ${(0,wording/* plural */.LS)(unread, 'problem')} kept it from reading everything (${(0,wording/* countsText */.WN)(counts)})`;
        case 4:
            return `internal error: ${(0,inert/* plain */.pj)(diagnostics.find((item) => item.code === 'internal-error')?.message ?? '')}`;
    }
}


/***/ }),

/***/ 27924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ TOOLKIT)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

const TOOLKIT = {
    getInput: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name),
    setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(message),
    error: (message, properties) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, properties),
    warning: (message, properties) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, properties),
    notice: (message, properties) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message, properties),
    setFailed: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(message),
    writeSummary: async (markdown) => void (await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write()),
};


/***/ })

};
