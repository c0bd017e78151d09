export const id = 154;
export const ids = [154,370];
export const modules = {

/***/ 79370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READING_ROLE: () => (/* binding */ READING_ROLE),
/* harmony export */   gapOf: () => (/* binding */ gapOf),
/* harmony export */   isOfCloud: () => (/* binding */ isOfCloud),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   sentencesOf: () => (/* binding */ sentencesOf)
/* harmony export */ });
function isOfCloud({ kind }) {
    return kind === 'not-available' || kind === 'older-version';
}
const READING_ROLE = 'Reader';
function gapOf(failure, what, place, permission) {
    const common = { what, place, permission, failure };
    switch (failure.reason) {
        case 'unauthorized': {
            const because = failure.status === undefined ? failure.message : `Azure does not accept the sign-in (${failure.message})`;
            return { ...common, kind: 'no-access', because };
        }
        case 'forbidden':
            return { ...common, kind: 'no-access', because: needs(permission) };
        case 'not-found':
            return { ...common, kind: 'not-found', because: `not there, or the identity ${needs(permission)}` };
        default:
            return { ...common, kind: 'unanswered', because: failure.message };
    }
}
function needs(...permissions) {
    return `needs role ${READING_ROLE} (${permissions.join(', ')})`;
}
const OPENINGS = {
    'no-access': 'No access to',
    'not-found': 'Azure does not find',
    'not-available': 'Not available here:',
    'cut-off': 'Not all were read of',
    'older-version': 'Not every property was read of',
    unanswered: 'Azure did not tell',
};
const NAMED = 3;
function sentencesOf(gaps) {
    const places = new Map();
    for (const gap of gaps) {
        const key = `${gap.kind}|${gap.what}|${gap.because}`;
        const group = places.get(key) ?? { gap, places: new Set() };
        group.places.add(gap.place);
        places.set(key, group);
    }
    return [...places.values()].map(({ gap, places }) => sentenceOf(gap, [...places]));
}
function sentenceOf({ kind, what, because }, places) {
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    return `${OPENINGS[kind]} ${what} of ${places.slice(0, NAMED).join(', ')}${more}: ${because.replace(/\.$/, '')}.`;
}


/***/ }),

/***/ 25066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   IF: () => (/* binding */ untrustedCertificate),
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   aJ: () => (/* binding */ failureOfAnswer),
/* harmony export */   bB: () => (/* binding */ PROXY_REFUSES),
/* harmony export */   j1: () => (/* binding */ NO_JSON),
/* harmony export */   m$: () => (/* binding */ failureOfError),
/* harmony export */   q$: () => (/* binding */ Unacceptable)
/* harmony export */ });
class Unacceptable extends Error {
    reason;
    status;
    constructor(reason, message, status) {
        super(message);
        this.reason = reason;
        this.status = status;
        this.name = 'Unacceptable';
    }
}
function failureOfAnswer({ status, body }) {
    if (status === 407)
        return PROXY_REFUSES;
    const { code, message } = errorIn(body);
    const said = [code, message].filter((part) => part !== undefined).join(': ');
    const text = `Azure answers ${status}${said === '' ? '' : ` (${oneLine(said)})`}`;
    return { reason: reasonOf(status), status, ...(code === undefined ? {} : { code }), message: text };
}
function reasonOf(status) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'service-error' : status >= 400 ? 'rejected' : 'bad-answer';
}
const PARSE_ERROR = 'PARSE_ERROR';
function failureOfError(error, isOver) {
    if (isOver)
        return OUT_OF_TIME;
    if (error instanceof Unacceptable) {
        const { reason, message, status } = error;
        return { reason, message, ...(status === undefined ? {} : { status }) };
    }
    if (!(error instanceof Error))
        return { reason: 'no-connection', message: 'Azure gives no answer' };
    const status = numberAt(error, 'statusCode');
    const code = textIn(error, 'code');
    if (code === PARSE_ERROR)
        return NO_JSON;
    if (status !== undefined && (status < 200 || status > 299)) {
        return failureOfAnswer({ status, body: bodyOf(error) });
    }
    const untrusted = untrustedCertificate('Azure', error);
    if (untrusted !== undefined)
        return { reason: 'no-connection', ...(code && { code }), message: untrusted };
    if (error.name === 'AbortError')
        return { reason: 'no-connection', message: 'Azure gives no answer within the time for one request' };
    return {
        reason: 'no-connection',
        ...(code === undefined ? {} : { code }),
        message: `Azure gives no answer (${oneLine(error.message)})`,
    };
}
const UNTRUSTED = [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
function untrustedCertificate(whose, error) {
    const code = textIn(error, 'code');
    if (code === undefined || !UNTRUSTED.includes(code))
        return undefined;
    return `the certificate of ${whose} is not trusted by this runner (${code}): name the certificate authority of its network in the variable NODE_EXTRA_CA_CERTS of the job`;
}
const NO_JSON = { reason: 'bad-answer', message: 'Azure answers with something that is not JSON' };
const PROXY_REFUSES = {
    reason: 'no-connection',
    status: 407,
    message: 'the proxy of the runner wants another name and password (407): check the variable HTTPS_PROXY of the job',
};
const OUT_OF_TIME = {
    reason: 'out-of-time',
    message: 'the time for live Azure (live-timeout) ran out before this was read',
};
function bodyOf(error) {
    const response = memberOf(error, 'response');
    const body = memberOf(response, 'bodyAsText');
    return typeof body === 'string' ? body : undefined;
}
function errorIn(body) {
    const error = memberOf(parsed(body), 'error');
    const details = memberOf(error, 'details');
    const first = Array.isArray(details) ? details[0] : undefined;
    const [code, message] = [textIn(error, 'code'), textIn(error, 'message')];
    const [detailCode, detailMessage] = [textIn(first, 'code'), textIn(first, 'message')];
    const found = detailCode ?? code;
    const said = [message, detailMessage].filter((part) => part !== undefined).join(' ');
    return { ...(found === undefined ? {} : { code: found }), ...(said === '' ? {} : { message: said }) };
}
function parsed(body) {
    try {
        return JSON.parse(body ?? '');
    }
    catch {
        return undefined;
    }
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
function textIn(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'number' ? found : undefined;
}
const LONGEST_MESSAGE = 300;
function oneLine(text) {
    const line = text
        .replace(/eyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '***')
        .replace(/\/\/[^\s/@'"]+@/g, '//***@')
        .replace(/\b(https?:\/\/[^\s?'"]+)\?[^\s'"]*/g, '$1')
        .split(/\r?\n/)[0]
        ?.trim()
        .replace(/[.\s]+$/, '');
    const shown = line ?? '';
    return shown.length > LONGEST_MESSAGE ? `${shown.slice(0, LONGEST_MESSAGE)}…` : shown;
}


/***/ }),

/***/ 23600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ liveResource)
/* harmony export */ });
/* harmony import */ var _expand_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33527);
/* harmony import */ var _expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54601);
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24918);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66165);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72076);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59749);






const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'etag']);
function liveResource(body, apiVersion, limits) {
    const id = idOf(body);
    if (id === undefined)
        return undefined;
    const source = new _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .sC(id, JSON.stringify(body, null, 2), 'azure');
    const { root } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(source, limits);
    const span = { source, start: 0, end: source.text.length };
    const identity = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id, span), { level: 'tenant' });
    if (root === undefined || identity === undefined)
        return undefined;
    const value = (0,_expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfJson */ .ZK)(root, source);
    if (value.kind !== 'object')
        return undefined;
    const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
    return {
        type: identity.type,
        apiVersion,
        names: identity.names,
        name: (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(identity.names, identity),
        address: `live:${id}`,
        form: 'live',
        existing: false,
        condition: true,
        scope: scopeAbove(id, span) ?? identity.scope,
        body: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, value.origin),
        patch: false,
        span,
        headerSpan: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, 'id')?.span ?? span,
        way: [],
    };
}
function scopeAbove(id, span) {
    const above = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
    const extended = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,_expand_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(extended) ?? { level: 'resource', resource: above };
}
function idOf(body) {
    if (typeof body !== 'object' || body === null || !('id' in body))
        return undefined;
    return typeof body.id === 'string' ? body.id : undefined;
}


/***/ }),

/***/ 49694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ WHAT_IF_NAME)
/* harmony export */ });
const WHAT_IF_NAME = 'azureml-gate';


/***/ }),

/***/ 67163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askWhatIf: () => (/* binding */ askWhatIf)
});

// UNUSED EXPORTS: PERMISSIONS

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
// EXTERNAL MODULE: ./lib/src/policy/aliases/bundled.js + 27 modules
var bundled = __webpack_require__(26164);
// EXTERNAL MODULE: ./lib/src/live/live-resource.js
var live_resource = __webpack_require__(23600);
// EXTERNAL MODULE: ./lib/src/live/policies/restriction-answer.js
var restriction_answer = __webpack_require__(78029);
// EXTERNAL MODULE: ./lib/src/live/policies/restriction-findings.js
var restriction_findings = __webpack_require__(88429);
// EXTERNAL MODULE: ./lib/src/live/policies/restrictions.js + 2 modules
var restrictions = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/src/live/failures.js
var failures = __webpack_require__(25066);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/live/what-if/plain-json.js

function plainObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function plainTemplate(source, limits) {
    const { root, errors } = (0,json/* parseJson */.q)(source, limits);
    const value = root === undefined || errors.length > 0 ? undefined : plain(root);
    return isObject(value) ? value : undefined;
}
function plain(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'array':
            return node.items.map(plain);
        case 'object':
            return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plain(value)]));
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/live/what-if/answer.js


const MOST_REMARKS = 20;
function answerOf(body) {
    const { changes, diagnostics } = objectAt(body, 'properties');
    const error = body['error'];
    const violations = violationsIn(error, 0);
    const errors = errorsIn(error, 0).filter(({ code }) => !OF_POLICIES.has(code) && !WRAPPING.has(code));
    const told = listOf(diagnostics).map(diagnosticText);
    const unsupported = listOf(changes).flatMap(unsupportedText);
    return {
        changes: listOf(changes).flatMap(changeOf),
        violations,
        failure: failureOf({
            isFailed: isObject(error) || /^failed$/i.test(textAt(body, 'status')),
            errors,
            violations,
            changes,
        }),
        remarks: [...told, ...unsupported].slice(0, MOST_REMARKS),
    };
}
const OF_POLICIES = new Set(['RequestDisallowedByPolicy']);
const WRAPPING = new Set(['InvalidTemplateDeployment', 'DeploymentWhatIfResourceError', 'MultipleErrorsOccurred']);
const DEPLOYED = new Set(['create', 'modify', 'nochange', 'deploy']);
function changeOf(change) {
    const id = textAt(change, 'resourceId');
    if (id === '')
        return [];
    const { after } = change;
    const isDeployed = DEPLOYED.has(textAt(change, 'changeType').toLowerCase());
    const deploymentId = textAt(change, 'deploymentId') || undefined;
    return [{ id, isDeployed, after: isObject(after) ? { ...after, id } : undefined, deploymentId }];
}
function unsupportedText(change) {
    if (textAt(change, 'changeType').toLowerCase() !== 'unsupported')
        return [];
    const reason = (0,failures/* oneLine */.TN)(textAt(change, 'unsupportedReason'));
    return [`it does not say what becomes of ${textAt(change, 'resourceId')}${reason === '' ? '' : ` (${reason})`}`];
}
function diagnosticText(diagnostic) {
    const code = textAt(diagnostic, 'code');
    return `${(0,failures/* oneLine */.TN)(textAt(diagnostic, 'message'))}${code === '' ? '' : ` (${code})`}`;
}
function failureOf({ isFailed, errors, violations, changes }) {
    const [first] = errors;
    if (first !== undefined)
        return `${first.code}: ${(0,failures/* oneLine */.TN)(first.message)}`;
    if (isFailed)
        return violations.length > 0 ? 'policies refuse it' : 'it does not say why';
    return Array.isArray(changes) ? undefined : 'its answer has no list of changes';
}
const DEEPEST = 8;
function errorsIn(error, depth) {
    if (!isObject(error) || depth > DEEPEST)
        return [];
    const own = { code: textAt(error, 'code'), message: textAt(error, 'message') };
    return [own, ...listOf(error['details']).flatMap((one) => errorsIn(one, depth + 1))];
}
function violationsIn(error, depth) {
    if (!isObject(error) || depth > DEEPEST)
        return [];
    const target = textAt(error, 'target');
    const own = listOf(error['additionalInfo'])
        .filter((one) => textAt(one, 'type').toLowerCase() === 'policyviolation')
        .flatMap(({ info }) => (isObject(info) ? [violationOf(target, info)] : []));
    return [...own, ...listOf(error['details']).flatMap((one) => violationsIn(one, depth + 1))];
}
function violationOf(target, info) {
    const { evaluationDetails } = info;
    const expressions = isObject(evaluationDetails) ? listOf(evaluationDetails['evaluatedExpressions']) : [];
    const ofType = expressions.find((one) => textAt(one, 'path').toLowerCase() === 'type');
    const type = ofType === undefined ? '' : textAt(ofType, 'expressionValue').toLowerCase();
    const evaluation = {
        policyInfo: info,
        evaluationResult: 'NonCompliant',
        effectDetails: { policyEffect: textAt(info, 'policyDefinitionEffect') },
        evaluationDetails: evaluationDetails ?? {},
    };
    return { target, evaluation, type: type === '' ? undefined : type };
}
function listOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function objectAt(value, name) {
    const found = value[name];
    return isObject(found) ? found : {};
}
function textAt(value, name) {
    const found = value[name];
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/live/what-if/bicep.js






const PATIENCE_MS = 60_000;
const MOST_OUTPUT = 64 * 1024 * 1024;
const PASSED_ON = /^(?:PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|LANG|LC_ALL|DOTNET_\w+|BICEP_CACHE_DIRECTORY)$/i;
async function compiled(file, files, env) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'azureml-gate-bicep-')));
    try {
        for (const [name, text] of files)
            put(external_node_path_.join(folder, name), text, folder);
        const isParameters = /\.bicepparam$/i.test(file);
        const ran = await runCompiler([isParameters ? 'build-params' : 'build', file, '--stdout', '--no-restore'], folder, env);
        if (!ran.ok)
            return ran;
        return isParameters ? parametersIn(ran.output) : templateIn(ran.output);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function put(absolute, text, folder) {
    if (!absolute.startsWith(folder + external_node_path_.sep))
        return;
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(absolute), { recursive: true });
    (0,external_node_fs_.writeFileSync)(absolute, text);
}
async function runCompiler(words, folder, env) {
    const passedOn = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.test(name)));
    for (const program of ['bicep', external_node_path_.join(env['HOME'] ?? (0,external_node_os_.homedir)(), '.azure', 'bin', 'bicep')]) {
        const ran = await runProgram(program, words, folder, passedOn);
        if (ran !== undefined)
            return ran;
    }
    return { ok: false, why: "there is no 'bicep' on the PATH to compile it; install it in a step before" };
}
function runProgram(program, words, cwd, env) {
    const options = { cwd, env, timeout: PATIENCE_MS, maxBuffer: MOST_OUTPUT, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, words, options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ ok: true, output: stdout });
            else if (error.code === 'ENOENT')
                resolve(undefined);
            else
                resolve({ ok: false, why: whyOf(stderr, error, cwd) });
        });
    });
}
function whyOf(stderr, { killed, message }, folder) {
    if (killed === true)
        return `Bicep does not compile it in ${PATIENCE_MS / 1000} seconds`;
    const first = stderr.split(/\r?\n/).find((line) => /: Error |^Error|^Unhandled/.test(line));
    const said = (0,failures/* oneLine */.TN)((first ?? message).replaceAll(folder + external_node_path_.sep, '').replaceAll(folder, ''));
    const restore = /BCP190/.test(said) ? "; run 'bicep restore' in a step before" : '';
    return `Bicep does not compile it: ${said}${restore}`;
}
function templateIn(output) {
    const template = plainObject(output);
    return template === undefined ? NO_TEMPLATE : { ok: true, template, parameters: {} };
}
function parametersIn(output) {
    const { templateJson, parametersJson } = plainObject(output) ?? {};
    const template = typeof templateJson === 'string' ? plainObject(templateJson) : undefined;
    const file = typeof parametersJson === 'string' ? plainObject(parametersJson) : undefined;
    if (template === undefined || file === undefined)
        return NO_TEMPLATE;
    return { ok: true, template, parameters: bicep_objectAt(file, 'parameters') };
}
const NO_TEMPLATE = { ok: false, why: 'Bicep does not print a template; update it' };
function bicep_objectAt(value, name) {
    const found = value[name];
    return typeof found === 'object' && found !== null ? found : {};
}

;// CONCATENATED MODULE: ./lib/src/live/what-if/deployment.js


async function questionOf(expansion, { location }, world) {
    const deployment = await deploymentOf(expansion, world);
    if (typeof deployment === 'string')
        return deployment;
    const properties = {
        mode: 'Incremental',
        ...deployment,
        whatIfSettings: { resultFormat: 'FullResourcePayloads' },
        validationLevel: 'ProviderNoRbac',
    };
    return location === undefined ? { properties } : { location, properties };
}
async function deploymentOf(expansion, world) {
    const { entryPoint, environment } = expansion;
    if (environment !== undefined && BICEP_PARAMETERS.test(environment))
        return compile(environment, expansion, world);
    const template = BICEP.test(entryPoint)
        ? await compile(entryPoint, expansion, world)
        : { template: objectIn(entryPoint, world), parameters: {} };
    if (typeof template === 'string')
        return template;
    if (template.template === undefined)
        return `'${entryPoint}' cannot be read as a template`;
    if (environment === undefined)
        return { ...template, template: template.template };
    const parameters = objectIn(environment, world)?.['parameters'];
    return isObject(parameters)
        ? { template: template.template, parameters }
        : `'${environment}' cannot be read as a parameter file`;
}
const BICEP = /\.bicep$/i;
const BICEP_PARAMETERS = /\.bicepparam$/i;
async function compile(file, expansion, world) {
    const done = await compiled(file, filesOf(file, expansion, world), world.env);
    return done.ok ? done : done.why;
}
function objectIn(path, { repository, limits }) {
    const source = repository.read(path);
    return source === undefined ? undefined : plainTemplate(source, limits);
}
function filesOf(file, { entryPoint, trace }, { repository }) {
    const read = [file, entryPoint, ...(trace?.reads ?? [])].filter((path) => !path.endsWith('/'));
    const configurations = new Set(read.flatMap(configurationsAbove));
    const paths = new Set([...read, ...configurations]);
    return new Map([...paths].flatMap((path) => {
        const text = repository.read(path, 'any')?.text;
        return text === undefined ? [] : [[path, text]];
    }));
}
function configurationsAbove(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.keys(), folders.length].map((depth) => [...folders.slice(0, depth), 'bicepconfig.json'].join('/'));
}

// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
;// CONCATENATED MODULE: ./lib/src/live/what-if/known.js



class Known {
    values = new Map();
    choices = new Map();
    contradicted = new Set();
    get size() {
        return this.values.size + this.choices.size;
    }
    valueFor({ expression }) {
        return this.values.get(expression);
    }
    alternativeOf(choice) {
        const holds = this.choices.get((0,values/* textOf */.b6)(choice));
        return choice.alternatives.find(({ value }) => (0,values/* textOf */.b6)(value) === holds)?.value;
    }
    compare(other) {
        for (const text of other.contradicted)
            this.contradict(text);
        for (const [text, value] of other.values)
            this.keep(this.values, text, value);
        for (const [text, holds] of other.choices)
            this.keep(this.choices, text, holds);
    }
    learn(value, actual) {
        if (value.origin.sensitive === true || isOpenExpression(actual) || actual === undefined || actual === null)
            return;
        switch (value.kind) {
            case 'unknown':
                if (standsForOneValue(value))
                    this.keep(this.values, value.expression, actual);
                break;
            case 'text':
                this.learnHole(value, actual);
                break;
            case 'choice':
                this.learnChoice(value, actual);
                break;
            case 'resource-id':
                this.learnId(value, actual);
                break;
            case 'object':
                this.learnMembers(value, actual);
                break;
            case 'array':
                if (value.open === undefined && Array.isArray(actual) && actual.length === value.items.length)
                    for (const [at, item] of value.items.entries())
                        this.learn(item, actual[at]);
                break;
            default:
        }
    }
    learnHole(value, actual) {
        const holes = value.parts.filter((part) => typeof part !== 'string');
        const [hole, ...more] = holes;
        if (hole === undefined || more.length > 0 || typeof actual !== 'string')
            return;
        const at = value.parts.indexOf(hole);
        const [start, end] = [value.parts.slice(0, at).join(''), value.parts.slice(at + 1).join('')];
        const isFitting = actual.length >= start.length + end.length && actual.startsWith(start) && actual.endsWith(end);
        if (isFitting)
            this.learn(hole, actual.slice(start.length, actual.length - end.length));
    }
    learnChoice(value, actual) {
        const fitting = value.alternatives.filter((one) => mayBe(one.value, actual));
        const [only, ...more] = fitting;
        if (only === undefined || more.length > 0)
            return;
        this.keep(this.choices, (0,values/* textOf */.b6)(value), (0,values/* textOf */.b6)(only.value));
        this.learn(only.value, actual);
    }
    learnId(value, actual) {
        if (typeof actual !== 'string')
            return;
        const id = (0,resource_names/* resourceIdOfText */.Cx)((0,values/* scalarAt */.C_)(actual, value.origin.span), { level: 'tenant' });
        if (id === undefined || id.type.toLowerCase() !== value.type.toLowerCase())
            return;
        for (const [at, name] of value.names.entries())
            this.learn(name, (0,values/* knownString */.Xb)(id.names[at]));
        this.learnScope(value.scope.subscription, id.scope.subscription);
        this.learnScope(value.scope.resourceGroup, id.scope.resourceGroup);
    }
    learnScope(value, actual) {
        if (value !== undefined)
            this.learn(value, (0,values/* knownString */.Xb)(actual));
    }
    learnMembers(value, actual) {
        if (!isObject(actual))
            return;
        const byName = new Map(Object.entries(actual).map(([name, one]) => [name.toLowerCase(), one]));
        for (const [name, member] of value.members) {
            if (member.key === undefined && member.filledIn === undefined)
                this.learn(member.value, byName.get(name));
        }
    }
    keep(into, text, found) {
        if (this.contradicted.has(text))
            return;
        const before = into.get(text);
        if (before === undefined || JSON.stringify(before) === JSON.stringify(found))
            into.set(text, found);
        else
            this.contradict(text);
    }
    contradict(text) {
        this.values.delete(text);
        this.choices.delete(text);
        this.contradicted.add(text);
    }
}
const CAN_BE_LEARNED = new Set([
    'parameter',
    'deployment',
    'runtime',
    'module',
    'condition',
    'unsupported',
]);
function standsForOneValue({ reason, expression }) {
    return CAN_BE_LEARNED.has(reason) && !expression.includes(values/* COPY_COUNT */.Ss) && !BARE_CALL.test(expression);
}
const BARE_CALL = /^\w+\(\)$/;
function isOpenExpression(actual) {
    return typeof actual === 'string' && /^\[(?!\[).*\]$/s.test(actual);
}
function mayBe(value, actual) {
    if (isOpenExpression(actual))
        return true;
    switch (value.kind) {
        case 'scalar':
            return value.value === actual || isSameText(value.value, actual);
        case 'object':
            return (isObject(actual) &&
                [...value.members].every(([, { name, value: own }]) => !(name in actual) || mayBe(own, actual[name])));
        case 'array':
            return Array.isArray(actual) && (value.open !== undefined || actual.length === value.items.length);
        case 'text':
        case 'resource-id':
            return typeof actual === 'string';
        default:
            return true;
    }
}
function isSameText(left, right) {
    return typeof left === 'string' && typeof right === 'string' && left.toLowerCase() === right.toLowerCase();
}

// EXTERNAL MODULE: ./lib/src/live/reader.js
var reader = __webpack_require__(49694);
;// CONCATENATED MODULE: ./lib/src/live/what-if/matching.js



function actualsOf(changes, limits) {
    return changes
        .filter(({ isDeployed }) => isDeployed)
        .flatMap((change) => {
        const resource = (0,live_resource/* liveResource */.R)(change.after ?? { id: change.id }, '', limits);
        return resource === undefined ? [] : [{ resource, change }];
    });
}
function undeployedOf({ resources, unresolvedModules }, mentioned) {
    if (unresolvedModules.length > 0)
        return [];
    return resources.filter((one) => one.condition !== true && !one.existing && !isAmong(one, mentioned));
}
function mentionedIn({ changes }, limits) {
    return changes.flatMap(({ id }) => (0,live_resource/* liveResource */.R)({ id }, '', limits) ?? []);
}
function namesAllCertain({ resources }, mentioned) {
    const certain = resources.filter(({ condition, existing, patch }) => condition === true && !existing && !patch);
    return certain.every((one) => isAmong(one, mentioned));
}
function isAmong(resource, others) {
    return others.some((other) => isSame(resource, other) !== false);
}
function matchesOf({ resources, unresolvedModules }, actuals) {
    const open = resources.filter(({ existing }) => !existing);
    const certain = pairs(open, actuals, (one, other) => isSame(one, other) === true);
    const [takenOpen, takenActual] = [
        new Set(certain.map((one) => one.planned)),
        new Set(certain.map((one) => one.actual)),
    ];
    const possible = pairs(open.filter((one) => !takenOpen.has(one)), actuals.filter(({ resource, change }) => !takenActual.has(resource) && (unresolvedModules.length === 0 || isOfRoot(change))), (one, other) => isSame(one, other) !== false);
    return [...certain, ...possible];
}
function isOfRoot({ deploymentId }) {
    return deploymentId?.toLowerCase().endsWith(`/deployments/${reader/* WHAT_IF_NAME */.R}`) === true;
}
function pairs(planned, actuals, fits) {
    const fitting = planned.map((one) => actuals.filter(({ resource }) => fits(one, resource)));
    const counts = new Map();
    for (const actual of fitting.flat())
        counts.set(actual, (counts.get(actual) ?? 0) + 1);
    return planned.flatMap((one, at) => {
        const [only, ...more] = fitting[at] ?? [];
        if (only === undefined || more.length > 0 || counts.get(only) !== 1)
            return [];
        return [{ planned: one, actual: only.resource, change: only.change }];
    });
}
function isSame(planned, actual) {
    return (0,resource_key/* sameResource */.nK)((0,resource_key/* keyOfResource */.T3)(planned), (0,resource_key/* keyOfResource */.T3)(actual));
}

// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
;// CONCATENATED MODULE: ./lib/src/live/what-if/settled.js




function settled(expansion, known, asked) {
    if (known.size === 0)
        return expansion;
    const settling = new Settling(known, asked);
    return { ...expansion, resources: deployedOf(expansion, known).map((one) => settling.resource(one)) };
}
function deployedOf({ resources }, known) {
    return resources.filter(({ condition }) => condition === true || known.valueFor(condition) !== false);
}
class Settling {
    known;
    asked;
    done = new Map();
    constructor(known, asked) {
        this.known = known;
        this.asked = asked;
    }
    resource(resource) {
        const { names, name, scope, body, condition } = resource;
        return {
            ...resource,
            names: names.map((one) => this.value(one)),
            name: this.value(name),
            scope: this.scope(scope),
            body: this.object(body),
            condition: condition !== true && this.known.valueFor(condition) === true ? true : condition,
        };
    }
    value(value) {
        const before = this.done.get(value);
        if (before !== undefined)
            return before;
        const made = this.make(value);
        this.done.set(value, made);
        return made;
    }
    make(value) {
        switch (value.kind) {
            case 'unknown':
                return this.unknown(value);
            case 'text':
                return (0,values/* text */.Qq)(value.parts.map((part) => (typeof part === 'string' ? part : this.value(part))), value.origin);
            case 'choice': {
                const holds = this.known.alternativeOf(value);
                return holds === undefined ? this.alternatives(value) : this.value(holds);
            }
            case 'resource-id':
                return this.id(value);
            case 'object':
                return this.object(value);
            case 'array':
                return this.array(value);
            default:
                return value;
        }
    }
    unknown(value) {
        const found = this.known.valueFor(value);
        if (found === undefined)
            return value.target === undefined ? value : { ...value, target: this.id(value.target) };
        return valueAt(found, (0,origins/* withStep */.p$)(value, this.step(value)).origin);
    }
    step({ origin }) {
        return { role: 'what-if', span: origin.span, name: this.asked };
    }
    id(value) {
        return { ...value, names: value.names.map((one) => this.value(one)), scope: this.scope(value.scope) };
    }
    alternatives(value) {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: this.value(one.value) }));
        return { ...value, alternatives };
    }
    array(value) {
        const items = value.items.map((one) => this.value(one));
        const { open } = value;
        if (open?.each === undefined)
            return { ...value, items };
        return { ...value, items, open: { ...open, each: this.value(open.each) } };
    }
    object(value) {
        const members = [...value.members].map(([name, member]) => [
            name,
            { ...member, ...(member.key && { key: this.value(member.key) }), value: this.value(member.value) },
        ]);
        return { ...value, members: new Map(members), ...(value.each && { each: this.value(value.each) }) };
    }
    scope(scope) {
        const { subscription, resourceGroup, resource } = scope;
        return {
            ...scope,
            ...(subscription && { subscription: this.value(subscription) }),
            ...(resourceGroup && { resourceGroup: this.value(resourceGroup) }),
            ...(resource && { resource: this.value(resource) }),
        };
    }
}
function valueAt(data, origin) {
    if (isOpenExpression(data))
        return (0,values/* unknown */.L5)('deployment', 'Azure does not know it either', String(data), origin);
    if (Array.isArray(data))
        return (0,values/* array */.YO)(data.map((one) => valueAt(one, origin)), origin);
    if (isObject(data)) {
        const members = Object.entries(data).map(([name, one]) => ({
            name,
            span: origin.span,
            value: valueAt(one, origin),
        }));
        return (0,values/* object */.Ik)(members, origin);
    }
    const isPlain = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
    return (0,values/* scalar */.d_)(isPlain ? data : null, origin);
}

;// CONCATENATED MODULE: ./lib/src/live/what-if/opened-modules.js





function openedModules(expansion, actuals, asked) {
    const { resources, unresolvedModules } = expansion;
    const undeclared = actuals.filter(({ resource }) => resource.type.toLowerCase() !== 'microsoft.resources/deployments' && !isDeclared(resource, resources));
    const owners = undeclared.map(({ change }) => ownerOf(change, unresolvedModules));
    if (owners.includes(undefined))
        return [];
    return unresolvedModules.flatMap((module) => {
        const own = undeclared.filter((_, at) => owners[at] === module);
        if (own.length === 0 || own.some(({ change }) => change.after === undefined))
            return [];
        return [
            { key: keyOfModule(module), resources: own.map((one) => resourceAt(module, one, formOf(expansion), asked)) },
        ];
    });
}
function withOpened(expansion, opened) {
    const byKey = new Map(opened.map((one) => [one.key, one]));
    const found = expansion.unresolvedModules.filter((module) => byKey.has(keyOfModule(module)));
    if (found.length === 0)
        return expansion;
    const unresolvedModules = expansion.unresolvedModules.filter((module) => !found.includes(module));
    const more = found.flatMap((module) => byKey.get(keyOfModule(module))?.resources ?? []);
    const isWhole = unresolvedModules.length === 0 &&
        expansion.trace?.diagnostics.every((item) => item.level !== 'error' || isAbout(item, found));
    return {
        ...expansion,
        resources: [...expansion.resources, ...more],
        unresolvedModules,
        complete: expansion.complete || isWhole === true,
    };
}
function isAbout({ code, span }, modules) {
    if (code !== 'module-unresolved' || span === undefined)
        return false;
    return modules.some((module) => module.span.source.path === span.source.path && module.span.start <= span.start && span.end <= module.span.end);
}
function isDeclared(actual, resources) {
    return resources.some((one) => !one.existing && (0,resource_key/* sameResource */.nK)((0,resource_key/* keyOfResource */.T3)(one), (0,resource_key/* keyOfResource */.T3)(actual)) !== false);
}
function ownerOf({ deploymentId }, modules) {
    const [only, ...more] = modules;
    if (more.length === 0)
        return only;
    const name = deploymentId?.split('/').at(-1)?.toLowerCase();
    const named = modules.filter((module) => (0,values/* knownString */.Xb)(module.name)?.toLowerCase() === name);
    return named.length === 1 ? named[0] : undefined;
}
function keyOfModule({ address, reference, arguments: given }) {
    return [address, reference, (0,values/* textOf */.b6)(given)].join(' ');
}
function formOf({ entryPoint }) {
    return /\.json$/i.test(entryPoint) ? 'arm' : 'bicep';
}
const OUTSIDE_BODY = new Set(['id', 'name', 'type', 'apiversion', 'scope', 'systemdata', 'etag']);
function resourceAt(module, { resource, change }, form, asked) {
    const { span, way } = module;
    const place = (0,origins/* withStep */.p$)((0,values/* scalarAt */.C_)(null, span), { role: 'what-if', span, name: asked }).origin;
    const members = Object.entries(change.after ?? {})
        .filter(([name]) => !OUTSIDE_BODY.has(name.toLowerCase()))
        .map(([name, data]) => ({ name, span, value: valueAt(data, place) }));
    const names = resource.names.map((one) => moved(one, module));
    const version = change.after?.['apiVersion'];
    return {
        type: resource.type,
        apiVersion: typeof version === 'string' ? version : undefined,
        names,
        name: (0,resource_names/* joinNames */.JH)(names, (0,values/* scalarAt */.C_)(change.id, span)),
        address: `${module.address}/${resource.type}/${names.map(values/* knownString */.Xb).join('/')}`,
        form,
        existing: false,
        condition: true,
        scope: scopeAt(resource.scope, module),
        body: (0,values/* object */.Ik)(members, place),
        patch: false,
        span,
        headerSpan: span,
        way,
        isAtCall: true,
    };
}
function moved(value, { span }) {
    const text = (0,values/* knownString */.Xb)(value);
    return text === undefined ? { ...value, origin: (0,origins/* originAt */.iX)(span) } : (0,values/* scalarAt */.C_)(text, span);
}
function scopeAt({ level, ...parts }, module) {
    const { managementGroup, subscription, resourceGroup, resource } = parts;
    return {
        level,
        ...(managementGroup && { managementGroup: moved(managementGroup, module) }),
        ...(subscription && { subscription: moved(subscription, module) }),
        ...(resourceGroup && { resourceGroup: moved(resourceGroup, module) }),
        ...(resource && { resource: moved(resource, module) }),
    };
}

;// CONCATENATED MODULE: ./lib/src/live/what-if/placed.js

function placed(expansion, { scope }) {
    const [, subscription, resourceGroup] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(scope) ?? [];
    if (subscription === undefined)
        return expansion;
    const place = { subscription, resourceGroup };
    return { ...expansion, resources: expansion.resources.map((one) => placed_resourceAt(one, place)) };
}
function placed_resourceAt(resource, place) {
    const { level, subscription, resourceGroup } = resource.scope;
    if (subscription !== undefined || (level !== 'subscription' && level !== 'resourceGroup'))
        return resource;
    const { headerSpan } = resource;
    const isOwnGroup = level === 'resourceGroup' && resourceGroup === undefined;
    if (isOwnGroup && place.resourceGroup === undefined)
        return resource;
    const scope = { ...resource.scope, subscription: (0,values/* scalarAt */.C_)(place.subscription, headerSpan) };
    if (!isOwnGroup || place.resourceGroup === undefined)
        return { ...resource, scope };
    return { ...resource, scope: { ...scope, resourceGroup: (0,values/* scalarAt */.C_)(place.resourceGroup, headerSpan) } };
}

;// CONCATENATED MODULE: ./lib/src/live/what-if/ask.js














const PERMISSIONS = 'Microsoft.Resources/deployments/whatIf/action and Microsoft.Resources/deployments/validate/action';
async function askWhatIf(expansions, asked, bag) {
    const questions = asked.targets.flatMap((target) => {
        const named = expansionsNamed(target, expansions, asked);
        if (typeof named !== 'string')
            return named.map((expansion) => ({ expansion, target }));
        bag.report(asked.unread, `Azure is not asked about '${target.path}': ${named}.`);
        return [];
    });
    const outcome = new Outcome();
    for (const question of questions)
        outcome.place(question);
    const responses = await Promise.all(questions.map((question) => responseTo(question, asked)));
    const answered = questions.flatMap((question, at) => {
        const response = responses[at];
        if (response !== undefined && typeof response !== 'string')
            return [{ ...question, answer: response }];
        if (response !== undefined)
            bag.report(asked.unread, response);
        return [];
    });
    for (const reply of answered)
        learnFrom(reply, asked, outcome, bag);
    for (const reply of answered)
        refuseBy(reply, asked, outcome, bag);
    return outcome;
}
function expansionsNamed({ path }, expansions, { inRepository }) {
    const wanted = inRepository(path);
    if (wanted === undefined)
        return 'it lies outside the repository';
    const deployable = expansions.filter(({ entryPoint }) => /\.(?:bicep|json)$/i.test(entryPoint));
    const byParameters = deployable.filter(({ environment }) => environment === wanted);
    if (byParameters.length > 0)
        return byParameters;
    const ofTemplate = deployable.filter(({ entryPoint }) => entryPoint === wanted);
    const alone = ofTemplate.filter(({ environment }) => environment === undefined);
    if (alone.length > 0)
        return alone;
    const [first, ...others] = ofTemplate.flatMap(({ environment }) => environment ?? []);
    if (first !== undefined && others.length === 0)
        return ofTemplate;
    if (first !== undefined)
        return `it is deployed with ${[first, ...others].join(', ')}; name the one that is meant`;
    const isOther = expansions.some(({ entryPoint, environment }) => entryPoint === wanted || environment === wanted);
    return isOther
        ? 'what-if takes Bicep files and ARM templates'
        : 'no template or parameter file of that path is evaluated; check the path and the input paths';
}
async function responseTo({ expansion, target }, asked) {
    const what = describe({ expansion, target });
    const question = await questionOf(expansion, target, asked);
    if (typeof question === 'string')
        return `Azure is not asked ${what}: ${question}.`;
    const response = await asked.reader.whatIf(target.scope, question);
    return response.ok ? answerOf(response.value) : refusalText(response.failure, what);
}
function describe({ expansion: { entryPoint, environment }, target: { scope } }) {
    return `what deploying '${environment ?? entryPoint}' to ${scope} would do`;
}
function learnFrom(reply, asked, outcome, bag) {
    const { expansion, target, answer } = reply;
    const what = describe(reply);
    for (const remark of answer.remarks)
        bag.report('live-note', `Azure was asked ${what}: ${remark}.`);
    if (answer.failure !== undefined)
        reportFailure(answer, answer.failure, what, asked, bag);
    const actuals = actualsOf(answer.changes, asked.limits);
    const before = outcome.answerAbout(expansion);
    const known = knownFrom(placed(expansion, target), actuals);
    if (before !== undefined)
        known.compare(before.known);
    const name = nameOfScope(target.scope);
    const soFar = settled(placed(expansion, target), known, name);
    const mentioned = mentionedIn(answer, asked.limits);
    const isAlone = before === undefined && answer.failure === undefined && answer.remarks.length === 0;
    const isWhole = isAlone && namesAllCertain(soFar, mentioned);
    const undeployed = isWhole ? undeployedOf(soFar, mentioned) : [];
    for (const { condition } of undeployed)
        if (condition !== true)
            known.learn(condition, false);
    const opened = isWhole ? openedModules(soFar, actuals, name) : [];
    outcome.add(expansion, { known, opened, asked: before === undefined ? name : `${before.asked}, ${name}` });
}
function refuseBy(reply, asked, outcome, bag) {
    for (const violation of reply.answer.violations) {
        if (outcome.refuse(reply.expansion, violation, asked))
            continue;
        const where = `where Azure is asked ${describe(reply)}`;
        const message = `A policy refuses '${violation.target}' ${where}, and no file that is read declares it.`;
        bag.report(asked.unread, message);
    }
}
function refusalText(failure, what) {
    if (failure.reason === 'forbidden')
        return `Azure does not say ${what}: the identity needs a role with ${PERMISSIONS} (${failure.message}).`;
    return `Azure does not say ${what}: ${failure.message.replace(/\.$/, '')}.`;
}
function reportFailure({ violations }, failure, what, { unread }, bag) {
    const isOfPolicies = violations.length > 0;
    bag.report(isOfPolicies ? 'live-note' : unread, `Azure does not say ${what}: ${failure}.`);
}
function nameOfScope(scope) {
    return scope.slice(scope.lastIndexOf('/') + 1);
}
const ROUNDS = 4;
function knownFrom(expansion, actuals) {
    const known = new Known();
    for (let round = 0; round < ROUNDS; round++) {
        const before = known.size;
        const soFar = settled(expansion, known, '');
        const declared = deployedOf(expansion, known);
        const writtenOf = new Map(soFar.resources.map((one, at) => [one, declared[at]]));
        for (const { planned, actual, change } of matchesOf(soFar, actuals)) {
            const written = writtenOf.get(planned) ?? planned;
            for (const [at, name] of written.names.entries())
                known.learn(name, (0,values/* knownString */.Xb)(actual.names[at]));
            if (written.condition !== true)
                known.learn(written.condition, true);
            if (change.after !== undefined)
                known.learn(written.body, change.after);
        }
        if (known.size === before)
            break;
    }
    return known;
}
class Outcome {
    answers = new Map();
    places = new Map();
    made = new WeakMap();
    restrictions = new restrictions/* Restrictions */.u(keyOf);
    isRefused = false;
    place({ expansion, target }) {
        const key = evaluationKey(expansion);
        this.places.set(key, this.places.has(key) ? undefined : target);
    }
    answerAbout(expansion) {
        return this.answers.get(evaluationKey(expansion));
    }
    add(expansion, answered) {
        this.answers.set(evaluationKey(expansion), answered);
    }
    settle(expansion) {
        const before = this.made.get(expansion);
        if (before !== undefined)
            return before;
        const key = evaluationKey(expansion);
        const [answered, target] = [this.answers.get(key), this.places.get(key)];
        const told = answered === undefined ? expansion : withAnswer(expansion, answered);
        const after = target === undefined ? told : placed(told, target);
        this.made.set(expansion, after);
        this.made.set(after, after);
        return after;
    }
    isAnswered(item, expansions) {
        const modules = expansions.flatMap(({ unresolvedModules }) => unresolvedModules);
        const left = expansions.flatMap((one) => this.settle(one).unresolvedModules);
        return isAbout(item, modules) && !isAbout(item, left);
    }
    refuse(expansion, violation, { limits }) {
        const { resources } = this.settle(expansion);
        const refused = resources.filter((one) => !one.existing && isMeant(one, violation, limits));
        const answer = { contentEvaluationResult: { policyEvaluations: [violation.evaluation] } };
        for (const resource of refused) {
            const told = (0,restriction_answer/* restrictionsIn */.b)(answer, resource, EVERYTHING_TOLD, (0,bundled/* bundledAliases */.R)());
            const key = keyOf(resource);
            this.restrictions.add(key, [...(this.restrictions.of(resource) ?? []), ...told]);
        }
        if (refused.length > 0)
            this.isRefused = true;
        return refused.length > 0;
    }
    withRefusals(rules) {
        return this.isRefused ? (0,restriction_findings/* restrictionFindings */.V)(this.restrictions, { assigned: [], rules }) : rules;
    }
}
function withAnswer(expansion, { known, opened, asked }) {
    return withOpened(settled(expansion, known, asked), opened);
}
const EVERYTHING_TOLD = { content: {}, pending: [], untold: new Set() };
function evaluationKey({ entryPoint, environment }) {
    return JSON.stringify([entryPoint, environment ?? '']);
}
function keyOf({ address, body }) {
    return `${address} ${(0,values/* textOf */.b6)(body)}`;
}
function isMeant(resource, { target, type }, limits) {
    if (target.startsWith('/')) {
        const named = (0,live_resource/* liveResource */.R)({ id: target }, '', limits);
        return named !== undefined && (0,resource_key/* sameResource */.nK)((0,resource_key/* keyOfResource */.T3)(resource), (0,resource_key/* keyOfResource */.T3)(named)) === true;
    }
    if (type !== undefined && type !== resource.type.toLowerCase())
        return false;
    const names = [(0,values/* knownString */.Xb)(resource.name), (0,values/* knownString */.Xb)(resource.names.at(-1))];
    return names.some((name) => name?.toLowerCase() === target.toLowerCase());
}


/***/ })

};
