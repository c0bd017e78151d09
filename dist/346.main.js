export const id = 346;
export const ids = [346];
export const modules = {

/***/ 16346:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92053);
/* harmony import */ var _inputs_event_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44133);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60325);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5529);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27924);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51294);






process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
function fail(error) {
    _toolkit_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOLKIT */ .f.setFailed(`azureml-gate: internal error: ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(error instanceof Error ? error.message : String(error))}`);
    process.exit(1);
}
const { payload, problem } = (0,_inputs_event_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventFile */ .z)(process.env['GITHUB_EVENT_PATH']);
await (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .R)({
    toolkit: _toolkit_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOLKIT */ .f,
    eventName: process.env['GITHUB_EVENT_NAME'] ?? '',
    payload,
    payloadProblem: problem,
    actor: process.env['GITHUB_ACTOR'] ?? '',
    env: process.env,
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    clock: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
    version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x,
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 92053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/src/decide/suppressions/gate-rules.js
var gate_rules = __webpack_require__(20231);
// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/inputs/live-options.js
var live_options = __webpack_require__(62581);
// EXTERNAL MODULE: ./lib/src/inputs/options.js
var options = __webpack_require__(27348);
// EXTERNAL MODULE: ./lib/src/inputs/usage-error.js
var usage_error = __webpack_require__(33634);
;// CONCATENATED MODULE: ./lib/src/inputs/action-inputs.js



const COMMENT = ['never', 'on-failure', 'always'];
const NEW_SUPPRESSIONS = ['block', 'allow'];
function readInputs(read) {
    return {
        given: {
            paths: list(read('paths')),
            exclude: list(read('exclude-paths')),
            policies: list(read('policies')),
            configFile: action_inputs_text(read('config-file')),
            failOn: choice(read, 'fail-on', options/* FAIL_ON */.d$),
            reportFrom: choice(read, 'report-from', options/* SEVERITY_NAMES */.tQ),
            onUnknown: choice(read, 'on-unknown', options/* ON_UNKNOWN */.zN),
            onIncomplete: choice(read, 'on-incomplete', options/* ON_INCOMPLETE */.Tx),
            associatedScope: choice(read, 'associated-scope', options/* ASSOCIATED_SCOPE */.od),
            profile: choice(read, 'profile', options/* PROFILE_NAMES */.J),
            organizationFile: action_inputs_text(read('organization-file')),
            newOnly: flag(read, 'new-only'),
            baseRef: action_inputs_text(read('base-ref')),
        },
        summary: flag(read, 'summary') ?? true,
        jsonFile: action_inputs_text(read('json-file')),
        sarifFile: action_inputs_text(read('sarif-file')),
        htmlFile: action_inputs_text(read('html-file')),
        allowPullRequestTarget: flag(read, 'allow-pull-request-target') ?? false,
        newSuppressions: choice(read, 'new-suppressions', NEW_SUPPRESSIONS) ?? 'block',
        comment: choice(read, 'comment', COMMENT) ?? 'never',
        suggestions: flag(read, 'suggestions') ?? false,
        token: action_inputs_text(read('github-token')),
        live: readLive(read),
    };
}
const LIVE_INPUTS = {
    live: 'live',
    subscriptions: 'subscription-id',
    managementGroup: 'management-group',
    workspaces: 'workspaces',
    policies: 'policy-live',
    directory: 'microsoft-graph',
    whatIf: 'what-if',
    clientId: 'client-id',
    tenantId: 'tenant-id',
    environment: 'environment',
    audience: 'audience',
    authorityHost: 'authority-host',
    resourceManagerUrl: 'resource-manager-url',
    graphUrl: 'microsoft-graph-url',
    timeout: 'live-timeout',
};
function readLive(read) {
    const given = {
        live: action_inputs_text(read(LIVE_INPUTS.live)),
        subscriptions: list(read(LIVE_INPUTS.subscriptions)),
        managementGroup: action_inputs_text(read(LIVE_INPUTS.managementGroup)),
        workspaces: list(read(LIVE_INPUTS.workspaces)),
        policies: flag(read, LIVE_INPUTS.policies) ?? false,
        directory: flag(read, LIVE_INPUTS.directory) ?? false,
        whatIf: list(read(LIVE_INPUTS.whatIf)),
        clientId: action_inputs_text(read(LIVE_INPUTS.clientId)),
        tenantId: action_inputs_text(read(LIVE_INPUTS.tenantId)),
        environment: action_inputs_text(read(LIVE_INPUTS.environment)),
        audience: action_inputs_text(read(LIVE_INPUTS.audience)),
        authorityHost: action_inputs_text(read(LIVE_INPUTS.authorityHost)),
        resourceManagerUrl: action_inputs_text(read(LIVE_INPUTS.resourceManagerUrl)),
        graphUrl: action_inputs_text(read(LIVE_INPUTS.graphUrl)),
        timeout: action_inputs_text(read(LIVE_INPUTS.timeout)),
    };
    return (0,live_options/* liveOptionsOf */._r)(given, LIVE_INPUT_NAMES);
}
const LIVE_INPUT_NAMES = {
    live: inputNamed(LIVE_INPUTS.live),
    subscriptions: inputNamed(LIVE_INPUTS.subscriptions),
    managementGroup: inputNamed(LIVE_INPUTS.managementGroup),
    workspaces: inputNamed(LIVE_INPUTS.workspaces),
    policies: inputNamed(LIVE_INPUTS.policies),
    directory: inputNamed(LIVE_INPUTS.directory),
    whatIf: inputNamed(LIVE_INPUTS.whatIf),
    clientId: inputNamed(LIVE_INPUTS.clientId),
    tenantId: inputNamed(LIVE_INPUTS.tenantId),
    environment: inputNamed(LIVE_INPUTS.environment),
    audience: inputNamed(LIVE_INPUTS.audience),
    authorityHost: inputNamed(LIVE_INPUTS.authorityHost),
    resourceManagerUrl: inputNamed(LIVE_INPUTS.resourceManagerUrl),
    graphUrl: inputNamed(LIVE_INPUTS.graphUrl),
    timeout: inputNamed(LIVE_INPUTS.timeout),
};
function inputNamed(name) {
    return `the input '${name}'`;
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

// EXTERNAL MODULE: ./lib/src/inputs/configuration-name.js
var configuration_name = __webpack_require__(80378);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
;// CONCATENATED MODULE: ./lib/src/inputs/event.js
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function triggerOf(eventName, payload, actor, problem) {
    const trigger = readTrigger(eventName, payload, actor);
    if (trigger.kind !== 'other' || !COMPARING.has(eventName))
        return trigger;
    return { kind: 'other', problem: problem ?? "the event's payload does not say which commits to compare" };
}
const COMPARING = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push']);
function isProposal(eventName) {
    return eventName === 'pull_request' || eventName === 'pull_request_target';
}
function isOfPublicRepository(payload) {
    const visibility = at(payload, 'repository', 'visibility');
    if (typeof visibility === 'string')
        return visibility === 'public';
    return at(payload, 'repository', 'private') !== true;
}
function readTrigger(eventName, payload, actor) {
    switch (eventName) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(eventName, payload, actor);
        case 'merge_group': {
            const [baseSha, headSha] = [sha(payload, 'merge_group', 'base_sha'), sha(payload, 'merge_group', 'head_sha')];
            return baseSha && headSha ? { kind: 'merge_group', baseSha, headSha } : { kind: 'other' };
        }
        case 'push': {
            const [before, after] = [sha(payload, 'before'), sha(payload, 'after')];
            return after === undefined ? { kind: 'other' } : { kind: 'push', before: existing(before), after };
        }
        default:
            return { kind: 'other' };
    }
}
function pullRequest(kind, payload, actor) {
    const number = at(payload, 'pull_request', 'number');
    const baseSha = sha(payload, 'pull_request', 'base', 'sha');
    const headSha = sha(payload, 'pull_request', 'head', 'sha');
    if (typeof number !== 'number' || baseSha === undefined || headSha === undefined)
        return { kind: 'other' };
    const repository = at(payload, 'pull_request', 'base', 'repo', 'full_name');
    const fromFork = at(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository;
    const author = at(payload, 'pull_request', 'user', 'login');
    const byDependabot = actor === DEPENDABOT || author === DEPENDABOT;
    return { kind, number, baseSha, headSha, fromFork, byDependabot };
}
const DEPENDABOT = 'dependabot[bot]';
function existing(before) {
    return before === undefined || /^0+$/.test(before) ? undefined : before;
}
function sha(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' && SHA.test(value) ? value : undefined;
}
function at(value, ...path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.getOwnPropertyDescriptor(found, name)?.value;
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/inputs/git/base.js
var base = __webpack_require__(63436);
// EXTERNAL MODULE: ./lib/src/inputs/git/git.js
var git = __webpack_require__(35941);
// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var inputs_limits = __webpack_require__(73188);
// EXTERNAL MODULE: ./lib/src/inputs/open-comparison.js + 2 modules
var open_comparison = __webpack_require__(86983);
// EXTERNAL MODULE: ./lib/src/inputs/output-file.js
var output_file = __webpack_require__(21732);
// EXTERNAL MODULE: ./lib/src/inputs/prepare.js
var prepare = __webpack_require__(51233);
// EXTERNAL MODULE: ./lib/src/inputs/scope.js
var scope = __webpack_require__(24754);
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
        ...(0,verdict/* shownFindings */.qA)(result)
            .filter((finding) => !isOld(finding, result) && !isHint(finding))
            .map((finding) => findingAnnotation(finding, result)),
        ...result.diagnostics
            .filter((item) => (0,verdict/* keepsIncomplete */.Ry)(item, result.thresholds))
            .map((item) => diagnosticAnnotation(item, result)),
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
function isOld({ isNew }, { thresholds }) {
    return thresholds.newOnly && isNew === false;
}
function isHint({ status, severity }) {
    return status === 'unknown' && severity === 'info';
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
        ...(0,wording/* azureLines */.Nx)(finding),
        `Rule: ${(0,wording/* docsOf */.fE)(finding.rule.id)}`,
    ];
    return annotation(levelOf(finding, result), title, lines, placeOfFinding(finding));
}
function placeOfFinding({ annotateAt }) {
    return annotateAt.source.isOfAzure ? undefined : (0,source_file/* rangeOf */.be)(annotateAt);
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

// EXTERNAL MODULE: ./lib/src/report/explain.js + 1 modules
var explain = __webpack_require__(97610);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(69695);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/text.js + 1 modules
var report_text = __webpack_require__(50680);
// EXTERNAL MODULE: ./lib/src/rules/settings.js
var settings = __webpack_require__(14165);
// EXTERNAL MODULE: ./lib/src/scan.js + 11 modules
var scan = __webpack_require__(28358);
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
    ['html-file', ''],
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
    const trigger = triggerOf(world.eventName, world.payload, world.actor, world.payloadProblem);
    const opened = await (0,open_comparison/* openComparison */.I)({
        git: (0,git/* gitIn */.u)(workspace, world.env, true),
        limits,
        withWorkTree: false,
        trigger,
        baseRef: inputs.given.baseRef,
        credentials: credentialsOf(inputs, world),
        service: serviceFor(trigger, inputs, world),
    });
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const ruleIds = (0,explain/* idsOf */.UX)([...rules, ...gate_rules/* GATE_RULES */.yZ]);
    const settingReaders = (0,settings/* settingReadersOf */.Oq)(rules);
    const request = {
        given: inputs.given,
        cwd: workspace,
        root: workspace,
        limits,
        ruleIds,
        settingReaders,
        ...opened,
        configFrom: isProposal(world.eventName) ? 'base' : 'head',
    };
    const prepared = await (0,prepare/* prepare */.iA)(request, bag);
    const live = await openAzure(inputs, trigger, prepared.root, world, bag);
    sayWhatCounts(toolkit, prepared);
    if (opened.comparison === undefined)
        sayNotCompared(world, opened.reason);
    const result = await (0,scan/* scan */.SQ)({
        ...prepared,
        rules,
        ruleIds,
        today: world.today,
        limits,
        clock,
        bag,
        live,
        expectsTemplates: prepared.pathsNamed,
        ...(inputs.suggestions ? { fixes: 'tried' } : inputs.jsonFile === undefined ? {} : { fixes: 'planned' }),
        notCompared: opened.comparison === undefined ? opened.reason : undefined,
        trustsHead: !isProposal(world.eventName) || inputs.newSuppressions === 'allow',
        draws: drawsSystems(inputs),
    });
    setOutputs(outputs, result);
    say(toolkit, (0,report_text/* renderText */.S5)(result, { colour: false }));
    annotate(toolkit, result);
    await writeReports(world, inputs, result, outputs);
    await writeToPullRequest(world, inputs, trigger, result);
    const isUnlooked = result.comparison.mode !== 'none' && result.comparison.nothingRelevant;
    if (result.coverage.entryPoints === 0 && result.result === 'pass' && !isUnlooked) {
        toolkit.notice(`No Azure Machine Learning infrastructure files were found. Read are ${inputs_forms/* READ_KINDS */.H3}.`, {});
    }
    const failure = reasonToFail(result);
    if (failure !== undefined)
        toolkit.setFailed(`azureml-gate: ${failure}`);
}
async function openAzure({ live }, trigger, root, world, bag) {
    if (live === undefined)
        return undefined;
    const { eventName: name, payload, env, version, toolkit, workspace, limits = inputs_limits/* DEFAULT_LIMITS */.d } = world;
    const { openOrReport } = await __webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 25870));
    const opened = await openOrReport(live, {
        event: { name, trigger, payload },
        env,
        idToken: (audience) => toolkit.getIDToken(audience),
        mask: (secret) => toolkit.setSecret(secret),
        version,
        totalMs: limits.totalMs,
    }, bag);
    if (opened === undefined)
        return undefined;
    say(toolkit, `Signed in to Azure: ${opened.cloud.name}, ${opened.cloud.resourceManager}`);
    const { liveSourceOf } = await __webpack_require__.e(/* import() */ 802).then(__webpack_require__.bind(__webpack_require__, 71421));
    return liveSourceOf(opened, {
        limits,
        env,
        showsValues: !isOfPublicRepository(payload),
        inRepository: (given) => (0,scope/* givenPath */.HX)(given, workspace, root),
    });
}
function drawsSystems({ summary, htmlFile, comment }) {
    return summary || htmlFile !== undefined || comment !== 'never';
}
function credentialsOf({ token }, { env }) {
    return token === undefined ? undefined : (0,base/* fetchCredentials */.$)(token, env['GITHUB_SERVER_URL'] ?? 'https://github.com');
}
function serviceFor(trigger, inputs, world) {
    const { workspace, env, limits = inputs_limits/* DEFAULT_LIMITS */.d } = world;
    return async (base, head) => {
        const [{ serviceComparison }, connect] = await Promise.all([
            __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 33560)),
            connecting(inputs, world),
        ]);
        const { baseRef } = inputs.given;
        return serviceComparison({ trigger, baseRef, sha: env['GITHUB_SHA'], workspace, limits, connect })(base, head);
    };
}
async function connecting({ token }, { env, version, patience }) {
    const { connectionOf } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 36134));
    return () => connectionOf(env, token, version, patience);
}
function sayWhatCounts(toolkit, { configFile, uncountedConfig }) {
    if (configFile !== undefined)
        say(toolkit, `Configuration: ${(0,inert/* plain */.pj)(configFile)}`);
    if (uncountedConfig !== undefined) {
        const whose = configFile === undefined ? 'There is no configuration yet' : "The base's configuration counts";
        const message = `${whose}: the changes to '${(0,inert/* plain */.pj)(uncountedConfig)}' take effect when they are merged.`;
        toolkit.notice(message, { file: uncountedConfig });
    }
}
function refusePullRequestTarget(eventName, inputs) {
    if (eventName !== 'pull_request_target' || inputs.allowPullRequestTarget)
        return;
    throw new usage_error/* UsageError */.e("the event 'pull_request_target' runs with write access and secrets; use 'pull_request', which works for forks too, " +
        "or set the input 'allow-pull-request-target' to true if nothing in the job runs code of the pull request");
}
function setOutputs(outputs, { result, counts, findings, comparison }) {
    outputs.set('result', result);
    outputs.set('findings-count', String((0,verdict/* failCount */.KO)(counts)));
    const isNew = findings.filter((finding) => finding.status === 'fail' && finding.isNew !== false);
    outputs.set('new-findings-count', String(isNew.length));
    outputs.set('comparison', comparison.mode);
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
    const { toolkit, workspace, version, rules } = world;
    const { jsonFile, sarifFile, htmlFile } = inputs;
    if (jsonFile !== undefined) {
        await warnIfFails(toolkit, 'The JSON report', () => {
            (0,output_file/* writeIntoTree */._)(jsonFile, (0,json/* renderJson */.h)(result, version), workspace);
            outputs.set('json-file', jsonFile);
        });
    }
    if (sarifFile !== undefined) {
        await warnIfFails(toolkit, 'The SARIF report', async () => {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 87356));
            const configuration = (0,configuration_name/* configurationName */.S)(inputs.given);
            (0,output_file/* writeIntoTree */._)(sarifFile, renderSarif(result, { version, configuration }), workspace);
            outputs.set('sarif-file', sarifFile);
        });
    }
    if (htmlFile !== undefined) {
        await warnIfFails(toolkit, 'The HTML report', async () => {
            const { renderHtml } = await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 81864));
            (0,output_file/* writeIntoTree */._)(htmlFile, renderHtml(result, { version, rules }), workspace);
            outputs.set('html-file', htmlFile);
        });
    }
    if (inputs.summary)
        await warnIfFails(toolkit, 'The job summary', () => toolkit.writeSummary((0,markdown/* renderMarkdown */.Gc)(result)));
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
async function writeToPullRequest(world, inputs, trigger, result) {
    const { comment, suggestions, given } = inputs;
    if (comment === 'never' && !suggestions)
        return;
    const { toolkit, eventName } = world;
    const [{ deliver }, connect] = await Promise.all([__webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 35602)), connecting(inputs, world)]);
    const configuration = (0,configuration_name/* configurationName */.S)(given);
    const { notices, log } = await deliver({ comment, suggestions, trigger, eventName, result, configuration, connect });
    if (log.length > 0)
        say(toolkit, log.map(inert/* plain */.pj).join('\n'));
    for (const notice of notices)
        toolkit.notice(notice, {});
}
function sayNotCompared({ toolkit, eventName }, reason) {
    if (reason === undefined)
        return;
    const message = `Not compared with the base, so every finding counts: ${(0,inert/* plain */.pj)(reason)}.`;
    if (isProposal(eventName) || eventName === 'merge_group')
        toolkit.notice(message, {});
    else
        say(toolkit, message);
}
function reasonToFail(result) {
    const { counts, diagnostics, findings, thresholds } = result;
    const unread = diagnostics.filter((item) => item.level === 'error').length;
    switch ((0,verdict/* exitStatusOf */.et)(result)) {
        case 0:
            return undefined;
        case 1: {
            const failing = findings.filter((finding) => (0,verdict/* countsAgainst */.ec)(finding, thresholds)).length;
            return `${(0,wording/* plural */.LS)(failing, thresholds.newOnly ? 'new finding' : 'finding')} at or above '${thresholds.failOn}' (${(0,wording/* countsText */.WN)(counts)})`;
        }
        case 3:
            return `the analysis is incomplete: ${(0,wording/* plural */.LS)(unread, 'problem')} kept it from reading everything (${(0,wording/* countsText */.WN)(counts)})`;
        case 4:
            return `internal error: ${(0,inert/* plain */.pj)(diagnostics.find((item) => item.code === 'internal-error')?.message ?? '')}`;
    }
}


/***/ }),

/***/ 44133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16497);

const MAX_BYTES = 25 * 1024 * 1024;
function readEventFile(path) {
    if (path === undefined || path === '')
        return unreadable('the runner names no file with the payload of the event');
    const content = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, MAX_BYTES);
    if (content.kind !== 'text')
        return unreadable('the payload of the event cannot be read');
    try {
        return { payload: JSON.parse(content.text.replace(/^\ufeff/, '')), problem: undefined };
    }
    catch {
        return unreadable('the payload of the event is no JSON');
    }
}
function unreadable(problem) {
    return { payload: undefined, problem };
}


/***/ }),

/***/ 63436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fetchCredentials),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35941);

const DEEPENING = [20, 200];
function findBase(git, request) {
    const head = commitOf(git, 'HEAD');
    if (head === undefined)
        return { kind: 'none', reason: whyNoCommit(git) };
    const search = new Search(git, request.credentials, head);
    if (request.baseRef !== undefined)
        return search.named(request.baseRef);
    const { trigger } = request;
    switch (trigger.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return search.pullRequest(trigger.baseSha, trigger.headSha);
        case 'merge_group':
            return search.commit(trigger.baseSha);
        case 'push':
            return trigger.before === undefined
                ? { kind: 'none', reason: 'the branch is new' }
                : search.commit(trigger.before);
        case 'other':
            return { kind: 'none', reason: trigger.problem };
    }
}
function whyNoCommit(git) {
    const answer = git.run(['rev-parse', '--git-dir']);
    if (answer.ok)
        return 'nothing is committed here';
    return answer.why === 'missing' ? answer.message : 'this is not a git checkout';
}
class Search {
    git;
    credentials;
    head;
    constructor(git, credentials, head) {
        this.git = git;
        this.credentials = credentials;
        this.head = head;
    }
    commit(base) {
        const { head } = this;
        if (this.has(base))
            return { kind: 'found', pair: { base, head } };
        const reason = this.fetch(['--depth=1'], base);
        if (this.has(base))
            return { kind: 'found', pair: { base, head } };
        return { kind: 'missing', base, head, reason };
    }
    pullRequest(baseSha, headSha) {
        const parents = this.parentsOf(this.head);
        const [first, second] = parents;
        if (first !== undefined && second === headSha)
            return this.commit(first);
        return this.sinceTheyParted(baseSha);
    }
    named(reference) {
        const { head } = this;
        if (reference.startsWith('-'))
            return { kind: 'none', reason: `'${reference}' is no name of a commit`, head };
        const local = commitOf(this.git, reference) ?? commitOf(this.git, `refs/remotes/origin/${reference}`);
        if (local !== undefined)
            return this.sinceTheyParted(local);
        const why = this.fetch(['--depth=1'], reference);
        const fetched = commitOf(this.git, 'FETCH_HEAD');
        if (fetched === undefined || why !== FETCHED) {
            const reason = `there is no commit '${reference}' here, and it could not be fetched: ${why}`;
            return { kind: 'none', reason, head };
        }
        return this.sinceTheyParted(fetched);
    }
    sinceTheyParted(other) {
        const { head } = this;
        if (!this.has(other))
            this.fetch(['--depth=1'], other);
        for (const depth of [0, ...DEEPENING]) {
            if (depth > 0 && !this.isShallow())
                break;
            if (depth > 0)
                this.fetch([`--deepen=${depth}`], other, head);
            const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['merge-base', other, head]));
            if (found !== undefined && found !== '')
                return { kind: 'found', pair: { base: found, head } };
        }
        return this.commit(other);
    }
    isShallow() {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    has(commit) {
        return this.git.run(['cat-file', '-e', `${commit}^{tree}`]).ok;
    }
    parentsOf(commit) {
        const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['cat-file', 'commit', commit])) ?? '';
        const [header = ''] = text.split('\n\n');
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
    }
    fetch(depth, ...wanted) {
        const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', ...wanted];
        const first = this.git.run(args, { timeout: FETCH_TIMEOUT });
        if (first.ok)
            return FETCHED;
        if (this.credentials === undefined)
            return first.message;
        const second = this.git.run(args, { timeout: FETCH_TIMEOUT, env: this.credentials });
        return second.ok ? FETCHED : second.message;
    }
}
const FETCHED = 'fetched';
const FETCH_TIMEOUT = 60_000;
function commitOf(git, name) {
    const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
    return found === '' ? undefined : found;
}
function fetchCredentials(token, server) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server.replace(/\/$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}


/***/ }),

/***/ 48852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   iz: () => (/* binding */ parsePatch)
/* harmony export */ });
/* unused harmony export parseNameStatus */
const RENAME_LIMIT = 5_000;
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--text',
    `-l${RENAME_LIMIT}`,
    '-M',
];
function changesBetween(git, base, head) {
    const trees = head === undefined ? [base] : [base, head];
    const listed = git.run([...DIFF, '--name-status', '-z', ...trees, '--']);
    if (!listed.ok)
        return undefined;
    const tracked = parseNameStatus(listed.output.toString('utf8'));
    const files = head === undefined ? [...tracked, ...untrackedFiles(git, tracked)] : tracked;
    const byPath = new Map(files.map((file) => [file.path, file]));
    const patches = new Map();
    const patchOf = (path) => {
        const known = patches.get(path);
        if (known !== undefined)
            return known;
        const made = readPatch(git, trees, byPath.get(path));
        patches.set(path, made);
        return made;
    };
    return { files, changedLines: (path) => patchOf(path).changed, hunks: (path) => patchOf(path).hunks };
}
function parseNameStatus(output) {
    const fields = output.split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const status = fields[at]?.[0] ?? '';
        const path = fields[at + 1] ?? '';
        const second = fields[at + 2];
        if ((status === 'R' || status === 'C') && second !== undefined) {
            files.push(status === 'R'
                ? { path: second, status: 'renamed', basePath: path }
                : { path: second, status: 'added', basePath: undefined });
            at += 3;
        }
        else {
            files.push(changedFile(status, path));
            at += 2;
        }
    }
    return files;
}
function changedFile(status, path) {
    if (status === 'A')
        return { path, status: 'added', basePath: undefined };
    return { path, status: status === 'D' ? 'removed' : 'modified', basePath: path };
}
function untrackedFiles(git, tracked) {
    const listed = git.run(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']);
    if (!listed.ok)
        return [];
    const known = new Set(tracked.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    return listed.output
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '' && !known.has(path))
        .map((path) => ({ path, status: 'added', basePath: undefined }));
}
const WHOLE = [{ start: 1, end: Number.MAX_SAFE_INTEGER }];
const NOTHING = { changed: [], hunks: [] };
function readPatch(git, trees, file) {
    if (file === undefined || file.status === 'removed')
        return NOTHING;
    if (file.status === 'added')
        return { changed: WHOLE, hunks: WHOLE };
    const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(top,literal)${path}`);
    const shown = git.run([...DIFF, '-U3', ...trees, '--', ...paths]);
    return shown.ok ? parsePatch(shown.output.toString('utf8')) : NOTHING;
}
function parsePatch(patch) {
    const changed = [];
    const hunks = [];
    let line = 0;
    let last = -1;
    for (const text of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (header !== null) {
            const count = Number(header[2] ?? 1);
            line = Number(header[1]);
            last = line + count - 1;
            if (count > 0)
                hunks.push({ start: line, end: last });
        }
        else if (text.startsWith('+') && line <= last) {
            extend(changed, line);
            line++;
        }
        else if (text.startsWith(' '))
            line++;
    }
    return { changed, hunks };
}
function extend(ranges, line) {
    const before = ranges.at(-1);
    if (before !== undefined && before.end === line - 1)
        ranges[ranges.length - 1] = { start: before.start, end: line };
    else
        ranges.push({ start: line, end: line });
}


/***/ }),

/***/ 35941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const SAFE_CONFIG = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    '-c',
    'submodule.recurse=false',
];
const DEFAULT_TIMEOUT = 30_000;
const MAX_OUTPUT = 512 * 1024 * 1024;
function gitIn(folder, env, isTrusted = false) {
    const inherited = withoutGitVariables(env);
    const config = isTrusted ? [...SAFE_CONFIG, '-c', 'safe.directory=*'] : SAFE_CONFIG;
    return {
        run(args, { input, env: more = {}, timeout = DEFAULT_TIMEOUT } = {}) {
            const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...config, ...args], {
                cwd: folder,
                env: { ...inherited, ...QUIET, ...more },
                input: input ?? '',
                maxBuffer: MAX_OUTPUT,
                timeout,
                windowsHide: true,
            });
            if (error !== undefined)
                return { ok: false, why: 'missing', message: reasonOf(error) };
            if (status === 0)
                return { ok: true, output: stdout };
            return { ok: false, why: 'refused', message: firstLine(stderr.toString('utf8')) };
        },
    };
}
function textOf(answer) {
    return answer.ok ? answer.output.toString('utf8').replace(/\n$/, '') : undefined;
}
const QUIET = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ASKPASS: '',
    GIT_PAGER: 'cat',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
};
const KEPT_GIT_VARIABLES = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|NOSYSTEM)|SSL_|HTTP_|TRACE)/;
function withoutGitVariables(env) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT_GIT_VARIABLES.test(name));
    return Object.fromEntries(kept);
}
function reasonOf(error) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ETIMEDOUT')
        return 'git did not answer in time';
    return code === 'ENOBUFS' ? 'git answered with more than can be held' : 'git could not be started';
}
function firstLine(text) {
    return text.split('\n').find((line) => line.trim() !== '') ?? 'git gave no reason';
}


/***/ }),

/***/ 86983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openComparison)
});

// EXTERNAL MODULE: ./lib/src/inputs/git/base.js
var base = __webpack_require__(63436);
// EXTERNAL MODULE: ./lib/src/inputs/git/changes.js
var git_changes = __webpack_require__(48852);
// EXTERNAL MODULE: ./lib/src/inputs/plain-file.js
var plain_file = __webpack_require__(16497);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
;// CONCATENATED MODULE: ./lib/src/inputs/git/tree.js


class GitTree {
    git;
    commit;
    entries;
    maxBytes;
    contents = new Map();
    folders;
    constructor(git, commit, entries, maxBytes) {
        this.git = git;
        this.commit = commit;
        this.entries = entries;
        this.maxBytes = maxBytes;
    }
    static open(git, commit, maxBytes) {
        const listed = git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--']);
        if (!listed.ok)
            return undefined;
        const entries = parseTree(listed.output.toString('utf8'));
        return new GitTree(git, commit, new Map(entries.map((entry) => [entry.path, entry])), maxBytes);
    }
    load(paths) {
        const wanted = paths.flatMap((path) => {
            const entry = this.entries.get(path);
            return entry?.kind === 'file' && entry.bytes <= this.maxBytes && !this.contents.has(entry.oid) ? [entry.oid] : [];
        });
        if (wanted.length === 0)
            return;
        const oids = [...new Set(wanted)];
        const answer = this.git.run(['cat-file', '--batch'], { input: oids.map((oid) => `${oid}\n`).join('') });
        const found = answer.ok ? parseBatch(answer.output) : new Map();
        for (const oid of oids)
            this.contents.set(oid, contentOf(found.get(oid)));
    }
    read(path) {
        const entry = this.entries.get(path);
        if (entry === undefined)
            return { kind: 'missing' };
        if (entry.kind === 'link')
            return { kind: 'not-a-file', what: 'symbolic link' };
        if (entry.kind === 'submodule')
            return { kind: 'not-a-file', what: 'submodule' };
        if (entry.bytes > this.maxBytes)
            return { kind: 'too-large', bytes: entry.bytes };
        if (!this.contents.has(entry.oid))
            this.load([path]);
        return this.contents.get(entry.oid) ?? NOT_THERE;
    }
    readLarge(path, maxBytes) {
        const entry = this.entries.get(path);
        if (entry?.kind !== 'file' || entry.bytes <= this.maxBytes)
            return this.read(path);
        if (entry.bytes > maxBytes)
            return { kind: 'too-large', bytes: entry.bytes };
        const answer = this.git.run(['cat-file', 'blob', entry.oid]);
        return contentOf(answer.ok ? answer.output : undefined);
    }
    list(folder) {
        this.folders ??= byFolder(this.entries.values());
        return this.folders.get(folder) ?? [];
    }
    target(link) {
        let at = link;
        for (let steps = 0; steps < MOST_LINKS && at !== undefined; steps++) {
            if (this.entries.get(at)?.kind !== 'link')
                return this.entries.has(at) ? at : undefined;
            const written = this.search(at);
            at = written === undefined || written.startsWith('/') ? undefined : (0,repository/* resolvePath */.o)(at, written);
        }
        return undefined;
    }
    search(path) {
        const entry = this.entries.get(path);
        if (entry === undefined || entry.kind === 'submodule')
            return undefined;
        const answer = this.git.run(['cat-file', 'blob', entry.oid]);
        return answer.ok ? answer.output.toString('latin1') : undefined;
    }
}
const MOST_LINKS = 10;
function byFolder(entries) {
    const folders = new Map();
    for (const entry of entries) {
        const folder = entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0));
        const listed = folders.get(folder);
        if (listed === undefined)
            folders.set(folder, [entry]);
        else
            listed.push(entry);
    }
    for (const listed of folders.values())
        listed.sort((one, other) => (one.path < other.path ? -1 : 1));
    return folders;
}
const NOT_THERE = { kind: 'unreadable', why: 'git does not have its content' };
function contentOf(bytes) {
    if (bytes === undefined)
        return NOT_THERE;
    const text = (0,plain_file/* decodeText */.g7)(bytes);
    return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
function parseTree(output) {
    return output.split('\0').flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode, type, oid, size] = line.slice(0, Math.max(tab, 0)).split(/ +/);
        if (mode === undefined || oid === undefined)
            return [];
        const path = line.slice(tab + 1);
        if (type === 'commit')
            return [{ path, kind: 'submodule', oid, bytes: 0 }];
        return [{ path, kind: mode === '120000' ? 'link' : 'file', oid, bytes: Number(size) || 0 }];
    });
}
function parseBatch(output) {
    const found = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type === 'missing' || size === undefined)
            continue;
        const bytes = Number(size);
        found.set(oid, output.subarray(at, at + bytes));
        at += bytes + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inputs/git/comparison.js


function compareWithGit(git, { base, head }, withWorkTree, { fileBytes }) {
    const before = GitTree.open(git, base, fileBytes);
    const after = withWorkTree ? undefined : GitTree.open(git, head, fileBytes);
    const changes = (0,git_changes/* changesBetween */.iv)(git, base, withWorkTree ? undefined : head);
    if (before === undefined || changes === undefined || (after === undefined && !withWorkTree))
        return undefined;
    before.load(changes.files.flatMap(({ basePath }) => basePath ?? []));
    return { mode: 'git', base, changes, contents: before, head: after };
}

;// CONCATENATED MODULE: ./lib/src/inputs/open-comparison.js



async function openComparison(request) {
    const search = (0,base/* findBase */.l)(request.git, request);
    if (search.kind === 'found') {
        const opened = compareWithGit(request.git, search.pair, request.withWorkTree, request.limits);
        if (opened !== undefined)
            return { comparison: opened, head: opened.head };
    }
    const reason = reasonOf(search);
    if (reason === undefined || request.service === undefined)
        return { comparison: undefined, reason };
    const head = headOf(search);
    const answer = await request.service(baseOf(search), head);
    if (answer === undefined)
        return { comparison: undefined, reason };
    if (typeof answer === 'string')
        return { comparison: undefined, reason: `${reason}; ${answer}` };
    const tree = head === undefined || request.withWorkTree ? undefined : GitTree.open(request.git, head, request.limits.fileBytes);
    return { comparison: answer, head: tree };
}
function reasonOf(search) {
    switch (search.kind) {
        case 'found':
            return 'git cannot read one of the commits to compare';
        case 'missing':
            return `the commit ${search.base.slice(0, 12)} is not in this checkout and could not be fetched: ${search.reason}`;
        case 'none':
            return search.reason;
    }
}
function baseOf(search) {
    if (search.kind === 'found')
        return search.pair.base;
    return search.kind === 'missing' ? search.base : undefined;
}
function headOf(search) {
    return search.kind === 'found' ? search.pair.head : search.head;
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
    getIDToken: (audience) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9(audience),
    setSecret: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    writeSummary: async (markdown) => void (await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown).write()),
};


/***/ })

};
