export const id = 98;
export const ids = [98];
export const modules = {

/***/ 50098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateBatch: () => (/* binding */ evaluateBatch),
  evaluateFiles: () => (/* binding */ evaluateFiles)
});

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var inputs_limits = __webpack_require__(73188);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/inputs/plain-file.js
var plain_file = __webpack_require__(16497);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/inputs/usage-error.js
var usage_error = __webpack_require__(33634);
;// CONCATENATED MODULE: ./lib/src/inputs/named-file.js





function readNamedFile(given, cwd, maxBytes) {
    const content = (0,plain_file/* readPlainFile */.b$)(external_node_path_.resolve(cwd, given), maxBytes);
    switch (content.kind) {
        case 'text':
            return new source_file/* SourceFile */.sC(given, content.text);
        case 'missing':
            throw new usage_error/* UsageError */.e(`there is no file '${given}'`);
        case 'too-large':
            throw new usage_error/* UsageError */.e(`the file '${given}' has more than ${maxBytes} bytes`);
        case 'not-text':
            throw new usage_error/* UsageError */.e(`the file '${given}' is not UTF-8 text`);
        case 'not-a-file':
            throw new usage_error/* UsageError */.e(`'${given}' is a ${content.what}, not a file`);
        case 'unreadable':
            throw new usage_error/* UsageError */.e(`the file '${given}' cannot be read: ${content.why}`);
    }
}
const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;
function* readLines(given, cwd, maxBytes) {
    const descriptor = given === '-' ? 0 : opened(given, cwd);
    try {
        yield* linesOf(descriptor, given, maxBytes);
    }
    finally {
        if (given !== '-')
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function opened(given, cwd) {
    const absolute = external_node_path_.resolve(cwd, given);
    try {
        const before = (0,external_node_fs_.lstatSync)(absolute);
        if (!before.isFile())
            throw new usage_error/* UsageError */.e(`'${given}' is a ${(0,plain_file/* kindOf */.I)(before)}, not a file`);
        const descriptor = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        if ((0,external_node_fs_.fstatSync)(descriptor).isFile())
            return descriptor;
        (0,external_node_fs_.closeSync)(descriptor);
        throw new usage_error/* UsageError */.e(`'${given}' is not a file`);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        const reason = (0,plain_file/* reasonOf */.A3)(error);
        throw new usage_error/* UsageError */.e(reason === 'ENOENT' ? `there is no file '${given}'` : `the file '${given}' cannot be read: ${reason}`);
    }
}
function* linesOf(descriptor, given, maxBytes) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let pending = [];
    let length = 0;
    let number = 1;
    for (let count = read(descriptor, chunk, given); count > 0; count = read(descriptor, chunk, given)) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < count; end = chunk.indexOf(LINE_FEED, start)) {
            length += end - start;
            if (length <= maxBytes)
                pending.push(chunk.subarray(start, end));
            yield lineOf(pending, length, number++, maxBytes);
            pending = [];
            length = 0;
            start = end + 1;
        }
        length += count - start;
        if (length <= maxBytes)
            pending.push(Buffer.from(chunk.subarray(start, count)));
        else
            pending = [];
    }
    if (length > 0)
        yield lineOf(pending, length, number, maxBytes);
}
function lineOf(parts, length, number, maxBytes) {
    if (length > maxBytes)
        return { number, text: undefined, problem: `it has more than ${maxBytes} bytes` };
    try {
        const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(Buffer.concat(parts));
        return { number, text: decoded.replace(/\r$/, ''), problem: undefined };
    }
    catch {
        return { number, text: undefined, problem: 'it is not UTF-8 text' };
    }
}
function read(descriptor, chunk, given) {
    for (;;) {
        try {
            return (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunk.length, null);
        }
        catch (error) {
            if (error instanceof Error && 'code' in error && error.code === 'EOF')
                return 0;
            if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') {
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
                continue;
            }
            throw new usage_error/* UsageError */.e(`the file '${given}' cannot be read: ${(0,plain_file/* reasonOf */.A3)(error)}`);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/policy/aliases/bundled.js + 27 modules
var bundled = __webpack_require__(26164);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/policy/effects/evaluate-policy.js + 15 modules
var evaluate_policy = __webpack_require__(12756);
// EXTERNAL MODULE: ./lib/src/policy/effects/related.js
var related = __webpack_require__(95271);
// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/policy/effects/apply-operations.js
var apply_operations = __webpack_require__(12683);
;// CONCATENATED MODULE: ./lib/src/policy/reading/parameter-values.js



function readParameterValues({ parameters }, given, bag) {
    const read = new Map();
    const values = valuesIn(given);
    if (values === undefined)
        bag.report('syntax-error', 'Parameters are a JSON object of names and values.', given.origin.span);
    for (const [key, { name, span, value: written }] of values?.members ?? []) {
        const parameter = parameters.get(key);
        const value = plainValue(written);
        if (parameter === undefined) {
            const hint = (0,nearest/* didYouMean */.a)(name, [...parameters.values()].map((one) => one.name));
            const sentence = `The definition has no parameter '${name.slice(0, 80)}'`;
            bag.report('undeclared-parameter', `${sentence}${hint === '' ? '.' : hint}`, span);
        }
        else if (fits(parameter, value, bag))
            read.set(key, value);
    }
    return read;
}
function valuesIn(given) {
    if (given.kind !== 'object')
        return undefined;
    const inner = (0,values/* memberOf */.C5)(given, 'parameters')?.value;
    const isFile = (0,values/* memberOf */.C5)(given, '$schema') !== undefined || (0,values/* memberOf */.C5)(given, 'contentVersion') !== undefined;
    return isFile && inner?.kind === 'object' ? inner : given;
}
function plainValue(written) {
    const inner = written.kind === 'object' && written.members.size === 1 ? (0,values/* memberOf */.C5)(written, 'value') : undefined;
    return inner?.value ?? written;
}
function fits({ name, type, allowedValues }, value, bag) {
    const kind = value.kind === 'array' || value.kind === 'object' ? value.kind : 'scalar';
    const isKnown = kind !== 'scalar' || value.kind === 'scalar';
    const wanted = type === 'array' || type === 'object' ? type : 'scalar';
    if (isKnown && type !== '' && kind !== wanted) {
        const article = type === 'array' || type === 'object' || type === 'integer' ? 'an' : 'a';
        bag.report('evaluation-error', `The parameter '${name}' is ${article} ${type}, not ${kindName(kind)}.`, value.origin.span);
        return false;
    }
    if (allowedValues === undefined || !isKnown || allAllowed(value, allowedValues))
        return true;
    const allowed = allowedValues.map(values/* textOf */.b6).join(', ').slice(0, 200);
    bag.report('value-not-allowed', `The parameter '${name}' must be one of ${allowed}.`, value.origin.span);
    return false;
}
function kindName(kind) {
    return kind === 'scalar' ? 'a single value' : `an ${kind}`;
}
function allAllowed(value, allowed) {
    if (allowed.some((one) => (0,apply_operations/* isSameValue */.am)(one, value) === true))
        return true;
    return value.kind === 'array' && value.items.every((item) => allowed.some((one) => (0,apply_operations/* isSameValue */.am)(one, item) === true));
}

// EXTERNAL MODULE: ./lib/src/policy/reading/read-definition.js + 2 modules
var read_definition = __webpack_require__(29757);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-expressions.js + 1 modules
var read_expressions = __webpack_require__(36839);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-parameters.js
var read_parameters = __webpack_require__(25469);
// EXTERNAL MODULE: ./lib/src/expand/containers.js
var containers = __webpack_require__(33527);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/syntax/arm/expression.js
var arm_expression = __webpack_require__(9787);
;// CONCATENATED MODULE: ./lib/src/policy/command/body-resource.js






const OUTSIDE_BODY = new Set([
    'apiversion',
    'comments',
    'dependson',
    'etag',
    'id',
    'name',
    'scope',
    'systemdata',
    'type',
]);
const USUAL_MEMBERS = ['type', 'name', 'apiVersion', 'location', 'tags', 'kind', 'sku', 'identity', 'properties', 'id'];
const RESOURCE_TYPE = /^[A-Za-z][\w-]*(?:\.[\w-]+)+(?:\/[\w.-]+)+$/;
function resourceOfBody(written, context) {
    const { bag } = context;
    if (written.kind !== 'object') {
        bag.report('syntax-error', 'A resource is a JSON object with type, name and properties.', written.origin.span);
        return undefined;
    }
    const identity = identityOf(written, context);
    if (identity === undefined)
        return undefined;
    const members = [...written.members.values()]
        .filter(({ name }) => !OUTSIDE_BODY.has(name.toLowerCase()))
        .map((member) => ({ ...member, value: plannedValue(member.value, context.limits) }));
    return {
        ...identity,
        apiVersion: (0,values/* knownString */.Xb)((0,values/* memberOf */.C5)(written, 'apiVersion')?.value),
        address: context.address,
        form: 'arm',
        existing: false,
        condition: true,
        body: (0,values/* object */.Ik)(members, written.origin),
        patch: false,
        span: written.origin.span,
        headerSpan: (0,values/* memberOf */.C5)(written, 'type')?.span ?? (0,values/* memberOf */.C5)(written, 'id')?.span ?? written.origin.span,
        way: [],
    };
}
function identityOf(body, context) {
    const id = (0,values/* memberOf */.C5)(body, 'id');
    const named = id === undefined || (0,values/* knownString */.Xb)(id.value) === undefined ? undefined : identityOfId(id.value);
    if (id !== undefined && (0,values/* knownString */.Xb)(id.value) !== undefined && named === undefined)
        return refuse('This is no ID of a resource.', id.span, context);
    const type = (0,values/* memberOf */.C5)(body, 'type');
    const known = (0,values/* knownString */.Xb)(type?.value);
    if (known === undefined || !RESOURCE_TYPE.test(known)) {
        if (type === undefined && named !== undefined)
            return named;
        if (type !== undefined) {
            return refuse("A resource type reads like 'Microsoft.Storage/storageAccounts'.", type.value.origin.span, context);
        }
        return refuse(`The resource has no 'type'${misspelt(body)}`, body.origin.span, context);
    }
    if (named !== undefined)
        return checkedAgainstId(known, named, type?.value.origin.span, context);
    return { ...namesIn(body, known, context), type: known, scope: scopeIn(body, context) };
}
function misspelt(body) {
    const others = [...body.members.values()].map(({ name }) => name).filter((name) => !isUsual(name));
    const near = others.find((name) => (0,nearest/* nearest */.p)(name, ['type']) !== undefined);
    return near === undefined ? '' : `; did you mean it by '${near}'?`;
}
function isUsual(name) {
    return USUAL_MEMBERS.some((usual) => usual.toLowerCase() === name.toLowerCase());
}
function refuse(message, span, { bag }) {
    bag.report('syntax-error', message, span);
    return undefined;
}
function identityOfId(id) {
    const container = (0,containers/* containerOfPath */.Q)(id);
    if (container !== undefined)
        return identityOfContainer(container);
    const key = (0,resource_names/* resourceIdOfText */.Cx)(id, { level: 'tenant' });
    if (key === undefined)
        return undefined;
    const { type, names } = key;
    return { type, names, name: (0,resource_names/* joinNames */.JH)(names, id), scope: extendedScope(id) ?? key.scope };
}
function identityOfContainer({ resourceGroup, subscription, ...above }) {
    const around = subscription === undefined ? above : { ...above, subscription };
    if (resourceGroup !== undefined) {
        const type = 'Microsoft.Resources/subscriptions/resourceGroups';
        return { type, names: [resourceGroup], name: resourceGroup, scope: { ...around, level: 'subscription' } };
    }
    if (subscription === undefined)
        return undefined;
    const type = 'Microsoft.Resources/subscriptions';
    return { type, names: [subscription], name: subscription, scope: { level: 'tenant' } };
}
function extendedScope(id) {
    const text = (0,values/* knownString */.Xb)(id) ?? '';
    const above = (0,values/* scalar */.d_)(text.slice(0, text.toLowerCase().lastIndexOf('/providers/')), id.origin);
    const extended = (0,resource_names/* resourceIdOfText */.Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,containers/* containerOf */.t)(extended) ?? { level: 'resource', resource: above };
}
function checkedAgainstId(type, named, span, context) {
    const same = type.toLowerCase() === named.type.toLowerCase();
    const isGroup = type.toLowerCase() === 'microsoft.resources/resourcegroups' && named.type.endsWith('/resourceGroups');
    if (!same && !isGroup && span !== undefined)
        return refuse(`The type is ${type}, but the ID is that of a ${named.type}.`, span, context);
    return { ...named, type };
}
function namesIn(body, type, context) {
    const written = (0,values/* memberOf */.C5)(body, 'name');
    if (written === undefined) {
        const name = (0,values/* unknown */.L5)('deployment', 'the resource has no name', `nameOf(${context.address})`, body.origin);
        return { names: [name], name };
    }
    const name = plannedValue(written.value, context.limits);
    const wanted = type.split('/').length - 1;
    const given = (0,resource_names/* splitSegments */.bP)(name).length;
    const isGroup = type.toLowerCase() === 'microsoft.resources/subscriptions/resourcegroups';
    if ((0,values/* knownString */.Xb)(name) !== undefined && given !== wanted && !isGroup) {
        const message = `The name of a ${type} has ${wanted} parts, parent and child joined by slashes, not ${given}.`;
        context.bag.report('syntax-error', message, written.value.origin.span);
    }
    return { names: (0,resource_names/* namesOf */.eZ)(type, [], name), name };
}
function scopeIn(body, { scope, limits }) {
    const written = (0,values/* memberOf */.C5)(body, 'scope');
    if (written === undefined)
        return scope;
    const value = plannedValue(written.value, limits);
    return (0,containers/* containerOfPath */.Q)(value) ?? { level: 'resource', resource: value };
}
function plannedValue(value, limits) {
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? plannedText(value, value.value, limits) : value;
        case 'array':
            return (0,values/* array */.YO)(value.items.map((item) => plannedValue(item, limits)), value.origin);
        case 'object':
            return plannedObject(value, limits);
        default:
            return value;
    }
}
function plannedText(value, text, limits) {
    if (!(0,arm_expression/* isExpression */.BH)(text))
        return value;
    const { start, end } = value.origin.span;
    const { expression } = (0,arm_expression/* parseArmExpression */.mq)({ kind: 'scalar', value: text, start, end }, limits);
    if (expression?.kind !== 'call' && expression?.kind !== 'property' && expression?.kind !== 'index')
        return value;
    return (0,values/* unknown */.L5)('deployment', `'${text.slice(0, 80)}' is an expression that only a deployment evaluates`, text, value.origin);
}
const UNKNOWN_MARK = '$unknown';
function plannedObject(value, limits) {
    const mark = value.members.get(UNKNOWN_MARK);
    const why = (0,values/* knownString */.Xb)(mark?.value);
    const rest = mark === undefined || why === undefined
        ? undefined
        : (0,values/* unknown */.L5)('deployment', why.slice(0, 200), `unknown('${why}')`, (0,origins/* originAt */.iX)(mark.span));
    if (rest !== undefined && value.members.size === 1)
        return { ...rest, origin: value.origin };
    const members = [...value.members.values()]
        .filter((member) => rest === undefined || member !== mark)
        .map((member) => ({ ...member, value: plannedValue(member.value, limits) }));
    return (0,values/* object */.Ik)(members, value.origin, rest);
}

;// CONCATENATED MODULE: ./lib/src/policy/command/facts.js

const GROUP_TYPES = ['microsoft.resources/resourcegroups', 'microsoft.resources/subscriptions/resourcegroups'];
const SUBSCRIPTION_TYPES = ['microsoft.resources/subscriptions'];
function factsAbout(resource, related, now) {
    const all = [resource, ...related];
    const { subscription, resourceGroup } = resource.scope;
    return {
        subscription: subscriptionFact(subscription, all, resource.span),
        resourceGroup: groupFact(resourceGroup, subscription, all),
        policy: undefined,
        now,
    };
}
function subscriptionFact(named, all, span) {
    const given = only(all.filter(({ type }) => SUBSCRIPTION_TYPES.includes(type.toLowerCase())), named);
    const id = given?.names.at(-1) ?? named;
    if (id === undefined)
        return undefined;
    const origin = { span: given?.span ?? span, steps: [] };
    const members = [memberAt('subscriptionId', id), memberAt('id', (0,values/* text */.Qq)(['/subscriptions/', id], origin))];
    return withRest(members, given, 'subscription()', origin);
}
function groupFact(named, subscription, all) {
    const given = only(all.filter(({ type }) => GROUP_TYPES.includes(type.toLowerCase())), named);
    const name = given?.names.at(-1) ?? named;
    if (name === undefined)
        return undefined;
    const origin = { span: given?.span ?? name.origin.span, steps: [] };
    const above = given?.scope.subscription ?? subscription;
    const id = above === undefined ? [] : [memberAt('id', (0,values/* text */.Qq)(['/subscriptions/', above, '/resourceGroups/', name], origin))];
    return withRest([memberAt('name', name), ...id], given, 'resourceGroup()', origin);
}
function only(candidates, named) {
    const wanted = (0,values/* knownString */.Xb)(named)?.toLowerCase();
    if (wanted === undefined)
        return candidates.length === 1 ? candidates[0] : undefined;
    return candidates.find(({ names }) => (0,values/* knownString */.Xb)(names.at(-1))?.toLowerCase() === wanted);
}
function withRest(members, given, expression, origin) {
    if (given !== undefined)
        return (0,values/* object */.Ik)([...given.body.members.values(), ...members], origin, given.body.open);
    const message = `only the name of ${expression} is known here`;
    return (0,values/* object */.Ik)(members, origin, (0,values/* unknown */.L5)('deployment', message, expression, origin));
}
function memberAt(name, value) {
    return { name, span: value.origin.span, value };
}

;// CONCATENATED MODULE: ./lib/src/policy/command/decide-case.js











const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 200_000;
class CaseDecider {
    aliases;
    limits;
    now;
    remembered = new Map();
    constructor(aliases, limits, now) {
        this.aliases = aliases;
        this.limits = limits;
        this.now = now;
    }
    decide(given, bag) {
        const definition = this.definitionOf(given.definition, bag);
        const { limits, aliases, now } = this;
        const resource = resourceOfBody(given.resource, { limits, bag, scope: DEPLOYMENT, address: 'resource' });
        const related = resource === undefined ? [] : this.relatedOf(given.related, resource, bag);
        if (definition === undefined || resource === undefined)
            return undefined;
        const values = given.parameters === undefined ? NO_VALUES : readParameterValues(definition, given.parameters, bag);
        if (bag.all.some(isFatal))
            return undefined;
        const parameters = (0,read_parameters/* givenParameters */.K)(definition, values);
        const facts = factsAbout(resource, related, now);
        return (0,evaluate_policy/* evaluatePolicy */.U)(definition, { resource, parameters, aliases, facts, limits }, { related, isComplete: true });
    }
    definitionOf(value, bag) {
        const { source, start, end } = value.origin.span;
        const text = end - start > LONGEST_REMEMBERED ? undefined : source.text.slice(start, end);
        const known = text === undefined ? undefined : this.remembered.get(text);
        if (known !== undefined)
            return known;
        const own = new diagnostic/* DiagnosticBag */.g7();
        const place = { span: value.origin.span, headerSpan: value.origin.span };
        const definition = (0,read_definition/* readDefinition */.U)(asDefinition(value), place, own, this.limits);
        if (definition !== undefined)
            (0,read_expressions/* reportUnknownAliases */.L)(definition, this.aliases, own, this.limits);
        for (const item of own.all)
            bag.add(item);
        const isSound = definition !== undefined && own.all.length === 0;
        if (text !== undefined && isSound && this.remembered.size < MOST_REMEMBERED)
            this.remembered.set(text, definition);
        return definition;
    }
    relatedOf(bodies, subject, bag) {
        const { limits } = this;
        return bodies.flatMap((body, index) => {
            const context = { limits, bag, scope: subject.scope, address: `related[${index}]` };
            const resource = resourceOfBody(body, context);
            return resource === undefined ? [] : [isUnplaced(body, resource) ? extending(resource, subject) : resource];
        });
    }
}
const NO_VALUES = new Map();
function isFatal({ level, code }) {
    return level === 'error' || code === 'undeclared-parameter' || code === 'value-not-allowed';
}
const DEPLOYMENT = { level: 'resourceGroup' };
function isUnplaced(body, { type }) {
    return (0,related/* isExtensionType */.kM)(type) && (0,values/* memberOf */.C5)(body, 'scope') === undefined && (0,values/* memberOf */.C5)(body, 'id') === undefined;
}
function extending(extension, subject) {
    const { type, names, scope, address, headerSpan } = subject;
    const id = { kind: 'resource-id', type, names, scope, address, origin: (0,origins/* originAt */.iX)(headerSpan) };
    return { ...extension, scope: { level: 'resource', resource: id } };
}
function asDefinition(value) {
    const isRule = (0,values/* memberOf */.C5)(value, 'then') !== undefined && (0,values/* memberOf */.C5)(value, 'policyRule') === undefined;
    if (!isRule || (0,values/* memberOf */.C5)(value, 'properties') !== undefined)
        return value;
    const { origin } = value;
    const members = [
        { name: 'mode', span: origin.span, value: (0,values/* scalar */.d_)('All', origin) },
        { name: 'policyRule', span: origin.span, value },
    ];
    return (0,values/* object */.Ik)(members, origin);
}

// EXTERNAL MODULE: ./lib/src/expand/file-functions.js
var file_functions = __webpack_require__(54601);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/policy/command/read-case.js




function readJsonValue(source, limits, bag) {
    const { root, errors } = (0,json/* parseJson */.q)(source, limits);
    for (const { message, code, start, end } of errors)
        bag.report(code, message, { source, start, end });
    return root === undefined || errors.length > 0 ? undefined : (0,file_functions/* valueOfJson */.ZK)(root, source);
}
function bodiesIn(value) {
    return value.kind === 'array' ? value.items : [value];
}
const PARTS = ['definition', 'parameters', 'resource', 'related'];
function caseOf(value, bag) {
    const { span } = value.origin;
    if (value.kind !== 'object') {
        bag.report('syntax-error', 'A case is a JSON object with definition and resource.', span);
        return undefined;
    }
    const unknown = [...value.members.values()].filter(({ name }) => !isPart(name));
    for (const { name, span: place } of unknown) {
        const hint = (0,nearest/* didYouMean */.a)(name, PARTS);
        bag.report('syntax-error', `A case has no '${name.slice(0, 60)}'${hint === '' ? '.' : hint}`, place);
    }
    const [definition, parameters, resource, related] = PARTS.map((part) => (0,values/* memberOf */.C5)(value, part)?.value);
    if (definition === undefined)
        bag.report('syntax-error', "The case has no 'definition'.", span);
    if (resource === undefined)
        bag.report('syntax-error', "The case has no 'resource'.", span);
    if (definition === undefined || resource === undefined || unknown.length > 0)
        return undefined;
    return { definition, parameters: given(parameters), resource, related: bodiesBeside(given(related)) };
}
function isPart(name) {
    return PARTS.some((part) => part === name.toLowerCase());
}
function given(value) {
    return value?.kind === 'scalar' && value.value === null ? undefined : value;
}
function bodiesBeside(value) {
    return value === undefined ? [] : bodiesIn(value);
}

// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/src/policy/effects/effects.js
var effects = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(66048);
// EXTERNAL MODULE: ./lib/src/report/resources-json.js
var resources_json = __webpack_require__(94655);
;// CONCATENATED MODULE: ./lib/src/report/policy-json.js






function renderOutcome({ applies, effect, reason, operations }, isOneLine) {
    const data = {
        applies: applies.truth,
        effect: effect === undefined ? null : (0,effects/* spellingOf */.k2)(effect),
        reason: (0,redact/* redact */.E$)(reason),
        operations: operations.map(operationData),
    };
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(data, undefined, isOneLine ? 0 : 2))}\n`;
}
function renderCaseError(messages) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify({ error: (0,redact/* redact */.E$)(messages.join(' ')) }))}\n`;
}
function policyMistake({ span, message, file }, firstLine = 1) {
    if (span === undefined)
        return file === undefined ? message : `${file}: ${message}`;
    const { line, column } = span.source.positionAt(span.start);
    return `${span.source.path}:${line + firstLine - 1}:${column}: ${message}`;
}
function operationData({ operation, field, path, value }) {
    return {
        operation,
        field: (0,redact/* redact */.E$)(field),
        ...(path === undefined ? {} : { path }),
        ...(value === undefined ? {} : { value: operationValue(field, value) }),
    };
}
function operationValue(field, value) {
    const [name = ''] = /[^./[\]']+(?=['\]]*$)/.exec(field) ?? [];
    return (0,secrets/* isSecretName */.eh)(name) && typeof (0,values/* knownScalar */.CE)(value) === 'string' ? redact/* REDACTED */.XF : (0,resources_json/* valueData */.ck)(value);
}

;// CONCATENATED MODULE: ./lib/src/policy-command.js










function evaluateFiles(files, io) {
    const { cwd, limits = inputs_limits/* DEFAULT_LIMITS */.d } = io;
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const read = (file) => readJsonValue(readNamedFile(file, cwd, limits.fileBytes), limits, bag);
    const definition = read(files.definition);
    const parameters = files.parameters === undefined ? undefined : read(files.parameters);
    const resource = read(files.resource);
    const related = files.related.flatMap((file) => {
        const bodies = read(file);
        return bodies === undefined ? [] : bodiesIn(bodies);
    });
    if (definition === undefined || resource === undefined || bag.all.some(isFatal))
        throw mistakes(bag.all);
    const outcome = decider(limits, io).decide({ definition, parameters, resource, related }, bag);
    if (outcome === undefined)
        throw mistakes(bag.all);
    io.stdout(renderOutcome(outcome, false));
    io.stderr(bag.all.map((item) => `azureml-gate: ${(0,inert/* plain */.pj)(policyMistake(item))}\n`).join(''));
    return 0;
}
const PRINTED_AT_ONCE = 64 * 1024;
function evaluateBatch(file, io) {
    const { cwd, limits = inputs_limits/* DEFAULT_LIMITS */.d } = io;
    const cases = decider(limits, io);
    let status = 0;
    let pending = '';
    for (const line of readLines(file, cwd, limits.fileBytes)) {
        const answer = answerTo(line, file, cases, limits);
        if (!answer.isSound)
            status = 2;
        pending += answer.text;
        if (pending.length >= PRINTED_AT_ONCE) {
            io.stdout(pending);
            pending = '';
        }
    }
    io.stdout(pending);
    return status;
}
function answerTo({ number, text, problem }, file, cases, limits) {
    if (text === undefined)
        return broken([`${file}:${number}: The line cannot be read: ${problem ?? 'unknown'}.`]);
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const value = readJsonValue(new source_file/* SourceFile */.sC(file, text), limits, bag);
    const given = value === undefined ? undefined : caseOf(value, bag);
    const outcome = given === undefined ? undefined : cases.decide(given, bag);
    if (outcome !== undefined)
        return { text: renderOutcome(outcome, true), isSound: true };
    return broken(told(bag.all).map((item) => policyMistake(item, number)));
}
function broken(messages) {
    return { text: renderCaseError(messages), isSound: false };
}
const MOST_MISTAKES = 20;
function told(all) {
    return all.filter(isFatal).slice(0, MOST_MISTAKES);
}
function mistakes(all) {
    return new usage_error/* UsageError */.e(told(all)
        .map((item) => policyMistake(item))
        .join('\n'));
}
function decider(limits, { today }) {
    return new CaseDecider((0,bundled/* bundledAliases */.R)(), limits, `${today}T00:00:00.0000000Z`);
}


/***/ })

};
