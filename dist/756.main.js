export const id = 756;
export const ids = [756];
export const modules = {

/***/ 48756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TERRAFORM_PLAN: () => (/* binding */ TERRAFORM_PLAN)
});

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/inputs/terraform-plan-json.js
var terraform_plan_json = __webpack_require__(71043);
// EXTERNAL MODULE: ./lib/src/expand/remembered.js
var remembered = __webpack_require__(23397);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/terraform/form.js
var terraform_form = __webpack_require__(27992);
// EXTERNAL MODULE: ./lib/src/expand/terraform/template-deployments.js + 2 modules
var template_deployments = __webpack_require__(37328);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/addresses.js
function partsOf(text) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        PART.lastIndex = at;
        const match = PART.exec(text);
        if (match === null)
            return undefined;
        const [whole, name, index, key, all] = match;
        const isFirst = at === 0;
        if (name !== undefined && whole.startsWith('.') === !isFirst)
            parts.push({ name });
        else if (index !== undefined && !isFirst)
            parts.push({ key: Number(index) });
        else if (key !== undefined && !isFirst)
            parts.push({ key: unquoted(key) });
        else if (all !== undefined && !isFirst)
            parts.push({ key: all });
        else
            return undefined;
        at += whole.length;
    }
    return parts;
}
const PART = /\.?([\p{ID_Start}_][\p{ID_Continue}-]*)|\[(\d{1,15})\]|\["((?:[^"\\]|\\.)*)"\]|\[(\*)\]/uy;
const MOST_MODULES = 100;
function unquoted(key) {
    const escapes = { n: '\n', r: '\r', t: '\t' };
    return key
        .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g, (whole, short, long, other) => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        if (Number.isNaN(code))
            return escapes[other] ?? other;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
        .replace(/([$%])\1\{/g, '$1{');
}
function suffixOf(key) {
    return `[${JSON.stringify(key)}]`;
}
function parseAddress(text) {
    const parts = partsOf(text);
    if (parts === undefined)
        return undefined;
    const modules = [];
    let at = 0;
    while (nameAt(parts, at) === 'module') {
        const name = nameAt(parts, at + 1);
        if (name === undefined || modules.length >= MOST_MODULES)
            return undefined;
        const suffix = keyAt(parts, at + 2);
        modules.push({ name, suffix });
        at += suffix === '' ? 2 : 3;
    }
    const mode = nameAt(parts, at) === 'data' ? 'data' : 'managed';
    if (mode === 'data')
        at++;
    const [type, name, suffix] = [nameAt(parts, at), nameAt(parts, at + 1), keyAt(parts, at + 2)];
    if (type === undefined || name === undefined)
        return undefined;
    return parts.length === at + (suffix === '' ? 2 : 3) ? { modules, mode, type, name, suffix } : undefined;
}
function nameAt(parts, at) {
    const part = parts[at];
    return part !== undefined && 'name' in part ? part.name : undefined;
}
function keyAt(parts, at) {
    const part = parts[at];
    return part !== undefined && 'key' in part ? suffixOf(part.key) : '';
}
function modulePrefix(modules) {
    return modules.map(({ name, suffix }) => `module.${name}${suffix}.`).join('');
}
function declaredName({ mode, type, name }) {
    return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}
function addressText(address) {
    return `${modulePrefix(address.modules)}${declaredName(address)}${address.suffix}`;
}
function declarationPath(address) {
    return `${address.modules.map(({ name }) => `module.${name}.`).join('')}${declaredName(address)}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/nodes.js
function memberNamed(node, name) {
    return node?.kind === 'object' ? node.members.findLast((member) => member.key.value === name) : undefined;
}
function valueNamed(node, name) {
    return memberNamed(node, name)?.value;
}
function membersOf(node) {
    return new Map(node?.kind === 'object' ? node.members.map((member) => [member.key.value, member]) : []);
}
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function textIn(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}
function isNothing(node) {
    return node === undefined || (node.kind === 'scalar' && node.value === null);
}
function spanIn(source, { start, end }) {
    return { source, start, end };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/configuration.js


class PlanConfiguration {
    section;
    resources = new Map();
    providers = new Map();
    calls = new Map();
    constructor(section) {
        this.section = section;
    }
    get root() {
        return valueNamed(this.section, 'root_module');
    }
    module(path) {
        return path.length === 0 ? this.root : valueNamed(this.call(path), 'module');
    }
    call(path) {
        const last = path.at(-1);
        if (last === undefined)
            return undefined;
        const key = path.map(({ name }) => name).join('.');
        if (!this.calls.has(key)) {
            this.calls.set(key, valueNamed(valueNamed(this.module(path.slice(0, -1)), 'module_calls'), last.name));
        }
        return this.calls.get(key);
    }
    resource(address) {
        const module = this.module(address.modules);
        return module === undefined ? undefined : this.resourcesOf(module).get(declaredName(address));
    }
    resourcesOf(module) {
        const known = this.resources.get(module);
        if (known !== undefined)
            return known;
        const made = new Map(itemsOf(valueNamed(module, 'resources')).flatMap((item) => {
            const [type, name] = [textIn(valueNamed(item, 'type')), textIn(valueNamed(item, 'name'))];
            const mode = textIn(valueNamed(item, 'mode')) === 'data' ? 'data' : 'managed';
            return type === undefined || name === undefined ? [] : [[declaredName({ mode, type, name }), item]];
        }));
        this.resources.set(module, made);
        return made;
    }
    get declaredInRoot() {
        const { root } = this;
        if (root === undefined)
            return [];
        const calls = [...membersOf(valueNamed(root, 'module_calls')).keys()].map((name) => `module.${name}`);
        return [...this.resourcesOf(root).keys(), ...calls];
    }
    provider(fullName) {
        const known = this.providers.get(fullName);
        if (known !== undefined)
            return known;
        const entries = [...membersOf(valueNamed(this.section, 'provider_config')).values()].filter(({ value }) => (textIn(valueNamed(value, 'full_name')) ?? textIn(valueNamed(value, 'name'))) === fullName);
        const constraints = new Set(entries.flatMap(({ value }) => textIn(valueNamed(value, 'version_constraint')) ?? []));
        const names = fullName.split('/');
        const source = names.length === 1 ? `hashicorp/${fullName}` : names.slice(-2).join('/');
        const made = constraints.size === 0 ? { source } : { source, constraint: [...constraints].join(', ') };
        this.providers.set(fullName, made);
        return made;
    }
}
function isExpression(node) {
    if (node?.kind !== 'object')
        return false;
    if (node.members.length === 0)
        return true;
    return valueNamed(node, 'constant_value') !== undefined || valueNamed(node, 'references')?.kind === 'array';
}
function isNullConstant(node) {
    const constant = valueNamed(node, 'constant_value');
    return constant?.kind === 'scalar' && constant.value === null;
}
const MOST_REFERENCES = 200;
function referencesOf(node) {
    const all = [...new Set(itemsOf(valueNamed(node, 'references')).flatMap((item) => textIn(item) ?? []))];
    if (all.length > MOST_REFERENCES)
        return undefined;
    return all.filter((one) => !all.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}

// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/document.js


const REMEDY = "Make the file anew with 'terraform show -json PLAN'.";
const SIZE = 3;
function readPlan(source, limits, bag) {
    const { root, errors } = (0,json/* parseJson */.q)(source, { ...limits, nodes: limits.nodes * SIZE });
    const version = valueNamed(root, 'format_version');
    if (root?.kind !== 'object' || version === undefined)
        return undefined;
    if (!MARKS_OF_PLAN.some((name) => memberNamed(root, name) !== undefined)) {
        if (memberNamed(valueNamed(root, 'values'), 'root_module') !== undefined) {
            const message = 'This is a Terraform state: it tells what is deployed, not what would be, and is not checked.';
            bag.report('state-not-plan', `${message} Show a plan instead: terraform show -json PLAN.`, source.path);
        }
        return undefined;
    }
    const place = spanIn(source, version);
    const major = /^(\d+)\.\d+$/.exec(textIn(version) ?? '')?.[1];
    if (major === undefined) {
        bag.report('syntax-error', `The format version of a plan is a text such as '1.2'. ${REMEDY}`, place);
        return undefined;
    }
    if (Number(major) > 1) {
        const message = `Plans of format version ${textIn(version) ?? ''} are not read, only those up to 1.x.`;
        bag.report('unsupported', `${message} Make the file with a Terraform release of that format.`, place);
        return undefined;
    }
    for (const { code, message, start, end } of errors) {
        bag.report(code ?? 'syntax-error', message, { source, start, end });
    }
    return { source, root, errors };
}
const MARKS_OF_PLAN = ['resource_changes', 'planned_values'];
function isComplete({ source, root, errors }, bag) {
    const isErrored = isTrue(valueNamed(root, 'errored'));
    const complete = memberNamed(root, 'complete');
    const isPartial = complete?.value.kind === 'scalar' && complete.value.value === false;
    if (isErrored) {
        const place = memberNamed(root, 'errored') ?? root;
        const message = 'Terraform met an error in this plan, so it may not list all that would be deployed.';
        bag.report('plan-incomplete', `${message} Mend the error and plan again.`, spanIn(source, place));
    }
    else if (isPartial) {
        const message = 'This plan covers a part of the configuration only; what is left out is not checked.';
        bag.report('plan-incomplete', `${message} Plan without -target and without deferral.`, spanIn(source, complete));
    }
    const deferred = itemsOf(valueNamed(root, 'deferred_changes'));
    for (const item of deferred)
        reportDeferred(item, source, bag);
    return !isErrored && !isPartial && deferred.length === 0 && errors.length === 0;
}
function reportDeferred(item, source, bag) {
    const address = memberNamed(valueNamed(item, 'resource_change'), 'address');
    const name = textIn(address?.value);
    const what = name === undefined ? 'A change' : `'${name}'`;
    const message = `${what} is deferred to a later plan, so it is not checked.`;
    bag.report('plan-incomplete', message, spanIn(source, address ?? item));
}
function reportShape(bag, what, place) {
    bag.report('syntax-error', `${what} ${REMEDY}`, place);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/instances.js



const STAYS = new Set(['no-op', 'create', 'read', 'update']);
const GOES = new Set(['delete', 'forget']);
function instancesIn(document, configuration, bag) {
    const reader = new InstanceReader(document, bag);
    reader.readChanges();
    reader.readModule(valueNamed(valueNamed(document.root, 'planned_values'), 'root_module'), false, () => true);
    const prior = valueNamed(valueNamed(document.root, 'prior_state'), 'values');
    const isDeclared = (address) => address.mode === 'data' || configuration.root === undefined || configuration.resource(address) !== undefined;
    reader.readModule(valueNamed(prior, 'root_module'), true, isDeclared);
    return { instances: reader.found, isWhole: reader.isWhole };
}
class InstanceReader {
    document;
    bag;
    found = new Map();
    isWhole = true;
    settled = new Set();
    constructor(document, bag) {
        this.document = document;
        this.bag = bag;
    }
    readChanges() {
        const { root } = this.document;
        const changes = memberNamed(root, 'resource_changes');
        if (changes !== undefined && changes.value.kind !== 'array') {
            this.report("'resource_changes' is not a list of changes.", changes);
        }
        for (const item of itemsOf(changes?.value))
            this.readChange(item);
    }
    readChange(item) {
        const address = this.addressOf(item);
        if (address === undefined || item.kind !== 'object')
            return;
        if (textIn(valueNamed(item, 'deposed')) !== undefined)
            return;
        const change = valueNamed(item, 'change');
        const actions = itemsOf(valueNamed(change, 'actions')).map(textIn);
        if (change?.kind !== 'object' || actions.length === 0 || actions.includes(undefined)) {
            this.report(`The change of '${addressText(address)}' does not say what is done.`, change ?? item);
            return;
        }
        this.settled.add(addressText(address));
        const previous = parseAddress(textIn(valueNamed(item, 'previous_address')) ?? '');
        if (previous !== undefined)
            this.settled.add(addressText(previous));
        if (actions.every((action) => action !== undefined && GOES.has(action)))
            return;
        this.checkActions(actions, address, change);
        const after = valueNamed(change, 'after');
        if (after !== undefined && after.kind !== 'object' && !(after.kind === 'scalar' && after.value === null)) {
            this.report(`'after' of '${addressText(address)}' is not an object.`, after);
        }
        this.add(item, address, {
            values: {
                node: after,
                unknown: valueNamed(change, 'after_unknown'),
                sensitive: valueNamed(change, 'after_sensitive'),
            },
            marksUnknown: true,
            isNew: actions.includes('create'),
        });
    }
    checkActions(actions, address, change) {
        const strange = actions.find((action) => action !== undefined && !STAYS.has(action) && !GOES.has(action));
        if (strange === undefined)
            return;
        const message = `The action '${strange}' of '${addressText(address)}' is not known; it is read like an update.`;
        this.bag.report('unsupported', message, this.place(memberNamed(change, 'actions') ?? change));
    }
    readModule(module, marksUnknown, isWanted) {
        const waiting = [module];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const item of itemsOf(valueNamed(next, 'resources')))
                this.readValues(item, marksUnknown, isWanted);
            waiting.push(...itemsOf(valueNamed(next, 'child_modules')));
        }
    }
    readValues(item, marksUnknown, isWanted) {
        const address = this.addressOf(item);
        if (address === undefined || item.kind !== 'object' || this.settled.has(addressText(address)))
            return;
        if (!isWanted(address))
            return;
        if (textIn(valueNamed(item, 'deposed_key')) !== undefined)
            return;
        this.settled.add(addressText(address));
        this.add(item, address, {
            values: { node: valueNamed(item, 'values'), sensitive: valueNamed(item, 'sensitive_values') },
            marksUnknown,
            isNew: false,
        });
    }
    add(entry, address, rest) {
        const { source } = this.document;
        const text = addressText(address);
        const header = this.place(memberNamed(entry, 'address') ?? entry);
        const provider = textIn(valueNamed(entry, 'provider_name'));
        this.found.set(text, { address, text, source, entry, header, provider, ...rest });
    }
    addressOf(item) {
        const written = textIn(valueNamed(item, 'address'));
        const address = written === undefined ? undefined : parseAddress(written);
        if (address === undefined)
            this.report('A resource of this plan has no address that can be read.', item);
        return address;
    }
    report(what, place) {
        this.isWhole = false;
        reportShape(this.bag, what, this.place(place));
    }
    place(node) {
        return spanIn(this.document.source, node);
    }
}

// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/index.js + 17 modules
var azurerm = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/src/expand/terraform/collections.js
var collections = __webpack_require__(53077);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/values.js




const ALL_SHOWN = { isRead: () => true, isDynamic: () => false, within: () => ALL_SHOWN };
function bodyOf(planned, written, origin, at) {
    const parts = new Parts(planned);
    const names = new Set([...parts.names, ...written.names]);
    const members = [...names].flatMap((name) => memberFor(name, parts, written.argument(name), at) ?? []);
    return (0,collections/* mapOf */.A7)(members, origin);
}
function memberFor(name, parts, argument, at) {
    const planned = parts.of(name);
    const inside = { ...at, text: `${at.text}.${name}` };
    if (argument === undefined)
        return unwritten(name, planned, parts.placeOf(name, at), inside, at);
    const span = argument.span ?? parts.placeOf(name, at);
    const value = isWriteOnly(name, planned)
        ? argument.unknown()
        : writtenValue(planned, argument, { ...inside, unshown: at.unshown.within(name) });
    return value === undefined ? undefined : { name, span, value };
}
function isWriteOnly(name, { node }) {
    return isNothing(node) && (name === 'sensitive_body' || name.endsWith('_wo'));
}
class Parts {
    whole;
    nodes;
    unknowns;
    sensitives;
    constructor(whole) {
        this.whole = whole;
        this.nodes = membersOf(whole.node);
        this.unknowns = membersOf(whole.unknown);
        this.sensitives = membersOf(whole.sensitive);
    }
    get names() {
        return new Set([...this.nodes.keys(), ...this.unknowns.keys()]);
    }
    of(name) {
        const { unknown: mark, sensitive } = this.whole;
        return {
            node: this.nodes.get(name)?.value,
            unknown: isTrue(mark) ? mark : this.unknowns.get(name)?.value,
            sensitive: isTrue(sensitive) ? sensitive : this.sensitives.get(name)?.value,
        };
    }
    placeOf(name, { source, unwritten: around }) {
        const place = this.nodes.get(name) ?? this.unknowns.get(name) ?? this.whole.node ?? this.whole.unknown;
        return place === undefined ? (around ?? { source, start: 0, end: 0 }) : spanIn(source, place);
    }
}
function writtenValue(planned, argument, at) {
    const { node, sensitive } = planned;
    const mark = (value) => (isTrue(sensitive) ? (0,origins/* asSensitive */.P6)(value) : value);
    if (isTrue(planned.unknown))
        return mark(argument.unknown());
    if (isNothing(node) && !hasUnknown(planned.unknown)) {
        return at.marksUnknown ? undefined : mark(argument.unknown());
    }
    const list = node?.kind === 'array' ? node : isNothing(node) ? listOfUnknowns(planned.unknown) : undefined;
    if (list !== undefined)
        return listValue({ ...planned, node: list }, argument, at, mark);
    if (node?.kind === 'scalar' && !isNothing(node))
        return mark(argument.better(node) ?? knownScalar(node, argument, at));
    const [block] = node === undefined ? [] : (argument.blocks([node]) ?? []);
    const origin = block?.origin ?? originOf(node ?? planned.unknown, argument, at);
    if (block !== undefined)
        return mark(bodyOf(planned, block, origin, at));
    return mark(objectValue(planned, argument, origin, at));
}
function listOfUnknowns(mark) {
    return mark?.kind === 'array' ? mark : undefined;
}
function listValue({ node, unknown: unknowns, sensitive }, argument, at, mark) {
    const blocks = argument.blocks(node.items);
    if (blocks !== undefined && node.items.length === 0)
        return undefined;
    const whole = node.items.length > 0 && itemsOf(unknowns).filter(isTrue).length === node.items.length;
    const unknownList = whole ? argument.unknown() : undefined;
    if (unknownList?.kind === 'array')
        return mark(unknownList);
    const items = node.items.map((item, index) => {
        const planned = {
            node: item,
            unknown: itemsOf(unknowns)[index],
            sensitive: isTrue(sensitive) ? sensitive : itemsOf(sensitive)[index],
        };
        const inside = { ...at, text: `${at.text}[${index}]` };
        const block = item.kind === 'object' ? blocks?.[index] : undefined;
        const one = argument.inner(index);
        if (block !== undefined)
            return bodyOf(planned, block, block.origin ?? originOf(item, one, at), inside);
        return writtenValue(planned, one, { ...inside, marksUnknown: true }) ?? knownScalar(NULL, one, inside);
    });
    return mark((0,values/* array */.YO)(items, originOf(node, argument, at)));
}
const NULL = { kind: 'scalar', start: 0, end: 0, value: null };
function objectValue(planned, argument, origin, at) {
    const parts = new Parts(planned);
    const members = [...parts.names].flatMap((name) => {
        const inside = { ...at, text: `${at.text}.${name}`, marksUnknown: true };
        const inner = argument.inner(name);
        const value = writtenValue(parts.of(name), inner, inside);
        if (value === undefined)
            return [];
        return [{ name, span: inner.span ?? parts.placeOf(name, at), value }];
    });
    return (0,collections/* mapOf */.A7)(members, origin);
}
function knownScalar(node, argument, at) {
    const value = node.kind === 'scalar' ? node.value : null;
    return (0,values/* scalar */.d_)(value, originOf(node, argument, at));
}
function originOf(node, argument, { source, unwritten: around }) {
    const known = node === undefined ? undefined : argument.originOf(node);
    if (known !== undefined)
        return known;
    return (0,origins/* originAt */.iX)(node === undefined ? (around ?? { source, start: 0, end: 0 }) : spanIn(source, node));
}
function unwritten(name, planned, place, inside, at) {
    const { node, sensitive } = planned;
    if (!at.unshown.isRead(name))
        return undefined;
    const span = at.unwritten ?? place;
    const mark = (value) => (isTrue(sensitive) ? (0,origins/* asSensitive */.P6)(value) : value);
    if (isTrue(planned.unknown)) {
        if (!at.unshown.isDynamic(name, false))
            return undefined;
        const message = "a 'dynamic' block makes it, which the plan does not show";
        return { name, span, value: mark((0,values/* unknown */.L5)('runtime', message, inside.text, (0,origins/* originAt */.iX)(span))) };
    }
    if (isEmpty(node))
        return undefined;
    const isDynamic = at.unshown.isDynamic(name, true);
    const whole = { ...inside, unshown: ALL_SHOWN };
    const value = writtenValue(planned, new OwnArgument(whole, planned), whole);
    if (value === undefined)
        return undefined;
    return isDynamic ? { name, span, value } : { name, span, value, filledIn: true };
}
function isEmpty(node) {
    if (node === undefined || isNothing(node))
        return true;
    if (node.kind === 'array')
        return node.items.length === 0;
    return node.kind === 'object' ? node.members.length === 0 : node.value === '';
}
function hasUnknown(mark) {
    if (mark?.kind === 'array')
        return mark.items.some(hasUnknown);
    if (mark?.kind === 'object')
        return mark.members.some((member) => hasUnknown(member.value));
    return isTrue(mark);
}
class OwnArgument {
    at;
    planned;
    span = undefined;
    constructor(at, planned = { node: undefined }) {
        this.at = at;
        this.planned = planned;
    }
    originOf() {
        return undefined;
    }
    blocks(planned) {
        const isBlocks = planned.length > 0 && planned.every((item) => item.kind === 'object');
        return isBlocks
            ? planned.map((_, index) => everythingIn({ ...this.at, text: `${this.at.text}[${index}]` }))
            : undefined;
    }
    inner(key) {
        return new OwnArgument({ ...this.at, text: `${this.at.text}${typeof key === 'number' ? `[${key}]` : `.${key}`}` });
    }
    unknown() {
        const { node, unknown: mark } = this.planned;
        const place = node ?? mark;
        const span = this.at.unwritten ?? (place && spanIn(this.at.source, place));
        return (0,values/* unknown */.L5)('runtime', 'it is known only after the deployment', this.at.text, (0,origins/* originAt */.iX)(span ?? { source: this.at.source, start: 0, end: 0 }));
    }
    better() {
        return undefined;
    }
}
function everythingIn(at) {
    return {
        names: [],
        argument: (name) => at.unshown.isRead(name) ? new OwnArgument({ ...at, text: `${at.text}.${name}`, unshown: ALL_SHOWN }) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/expressions.js






function expressionBlock(entries, where) {
    const all = entries.map(membersOf);
    const names = [...new Set(all.flatMap((members) => [...members.keys()]))];
    return {
        names,
        argument: (name) => {
            const written = all.flatMap((members) => members.get(name) ?? []).filter(({ value }) => !isNullConstant(value));
            if (written.length === 0)
                return undefined;
            const values = written.map((member) => member.value);
            return new ExpressionArgument(name, values, { ...where, text: `${where.text}.${name}` });
        },
    };
}
const MOST_BLOCKS = 50;
class ExpressionArgument {
    name;
    nodes;
    where;
    isInner;
    constructor(name, nodes, where, isInner = false) {
        this.name = name;
        this.nodes = nodes;
        this.where = where;
        this.isInner = isInner;
    }
    get span() {
        return this.where.around.instead;
    }
    originOf(known) {
        const { source, around } = this.where;
        if (around.instead === undefined)
            return undefined;
        const span = spanIn(source, known);
        return { span, steps: [{ role: 'file', span, name: source.path }] };
    }
    blocks(planned) {
        const blocks = this.nodes.flatMap((node) => {
            if (node.kind === 'array')
                return node.items.filter((item) => item.kind === 'object');
            return isExpression(node) ? [] : [node];
        });
        if (blocks.length === 0)
            return undefined;
        const hasHidden = planned.length > blocks.length;
        if (hasHidden || blocks.length > MOST_BLOCKS) {
            return planned.map((_, index) => everythingIn(this.placeAt(`${this.where.text}[${index}]`)));
        }
        return planned.map((_, index) => {
            return expressionBlock(blocks, { ...this.where, text: `${this.where.text}[${index}]` });
        });
    }
    placeAt(text) {
        const { source, around } = this.where;
        return { source, text, unwritten: around.instead, marksUnknown: true, unshown: ALL_SHOWN };
    }
    inner(key) {
        const text = `${this.where.text}${typeof key === 'number' ? `[${key}]` : `.${key}`}`;
        const name = typeof key === 'number' ? this.name : key;
        return new ExpressionArgument(name, this.nodes, { ...this.where, text }, true);
    }
    unknown() {
        const targets = this.targets();
        const plain = targets?.map((target) => plainPath(this.name, target));
        const [only] = targets ?? [];
        const [path] = plain ?? [];
        if (targets === undefined || plain === undefined || only === undefined)
            return this.ownUnknown(undefined);
        if (targets.length === 1 && path !== undefined && !this.isList)
            return this.valueOf(only, path);
        const linked = this.linkedByType(targets);
        if (linked !== undefined)
            return linked;
        if (!this.isList || this.isInner || plain.includes(undefined))
            return this.ownUnknown(targets);
        const items = targets.flatMap((target, at) => {
            const path = plain[at];
            return path === undefined ? [] : [this.valueOf(target, path)];
        });
        return (0,values/* array */.YO)(items, (0,origins/* originAt */.iX)(this.place));
    }
    linkedByType(targets) {
        const wanted = this.isInner ? LINKS.get(this.name.toLowerCase()) : undefined;
        const fitting = targets.filter(({ instance, path }) => instance.address.type === wanted && isIdPath(path));
        const [only] = fitting;
        return only !== undefined && fitting.length === 1 ? this.valueOf(only, ID) : undefined;
    }
    get isList() {
        return !this.isInner && this.name.endsWith('s');
    }
    better(known) {
        if (this.name !== 'principal_id' || !isGuid(known))
            return undefined;
        const found = this.ownUnknown(this.targets());
        return found.target === undefined ? undefined : found;
    }
    targets() {
        const { around, scope } = this.where;
        const [node] = this.nodes;
        return this.nodes.length === 1 ? around.references.targetsOf(node, scope) : undefined;
    }
    valueOf(target, path) {
        const value = this.where.around.attribute(target, path);
        return { ...value, origin: (0,origins/* joinOrigins */.IP)(this.place, [value.origin]) };
    }
    get place() {
        const { source, around } = this.where;
        const [node] = this.nodes;
        return around.instead ?? (node === undefined ? { source, start: 0, end: 0 } : spanIn(source, node));
    }
    ownUnknown(targets) {
        const message = 'it is known only after the deployment';
        const made = (0,values/* unknown */.L5)('runtime', message, this.where.text, (0,origins/* originAt */.iX)(this.place));
        const [first, ...others] = targets ?? [];
        if (first === undefined || others.some(({ instance }) => instance !== first.instance))
            return made;
        const target = (0,values/* resourceIn */.Ol)(this.where.around.attribute(first, ID));
        return target === undefined ? made : { ...made, target };
    }
}
const ID = [{ name: 'id' }];
const NAME = [{ name: 'name' }];
const PRINCIPAL = [{ name: 'principal_id' }];
const OTHER_IDS = new Set(['application_id', 'client_id', 'object_id', 'tenant_id']);
function plainPath(argument, { instance, path }) {
    if (argument === 'target_resource_id' && instance.address.type === 'azurerm_storage_account')
        return undefined;
    if (/(?:^|_)ids?$|^scopes?$|Id$|^primary_user_assigned_identity$/.test(argument)) {
        if (path.length === 0)
            return argument === 'principal_id' ? PRINCIPAL : OTHER_IDS.has(argument) ? undefined : ID;
        return /(?:^|_)id$/.test(nameAt(path, path.length - 1) ?? '') ? path : undefined;
    }
    if (!/_name$/.test(argument))
        return undefined;
    return path.length === 0 || (path.length === 1 && nameAt(path, 0) === 'name') ? NAME : undefined;
}
function isIdPath(path) {
    return path.length === 0 || (path.length === 1 && nameAt(path, 0) === 'id');
}
const LINKS = new Map([
    ['applicationinsights', 'azurerm_application_insights'],
    ['containerregistry', 'azurerm_container_registry'],
    ['keyvault', 'azurerm_key_vault'],
    ['keyvaultarmid', 'azurerm_key_vault'],
    ['primaryuserassignedidentity', 'azurerm_user_assigned_identity'],
    ['storageaccount', 'azurerm_storage_account'],
]);
function isGuid(node) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textIn(node) ?? '');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/references.js



const MOST_STEPS = 500;
class References {
    configuration;
    copies = new Map();
    stepsLeft = 0;
    constructor(configuration, instances) {
        this.configuration = configuration;
        for (const instance of instances) {
            const { address } = instance;
            const key = `${modulePrefix(address.modules)}${declaredName(address)}`;
            const known = this.copies.get(key);
            if (known === undefined)
                this.copies.set(key, [instance]);
            else
                known.push(instance);
        }
    }
    targetsOf(expression, scope) {
        this.stepsLeft = MOST_STEPS;
        return this.follow(expression, scope, []);
    }
    follow(expression, scope, rest) {
        if (this.stepsLeft <= 0 || !isExpression(expression))
            return undefined;
        const references = (referencesOf(expression) ?? []).map(partsOf);
        const isKeyed = references.some(isOwnKey);
        const others = references.filter((parts) => !isOwnKey(parts));
        if (others.length === 0 || (others.length > 1 && rest.length > 0))
            return undefined;
        const targets = [];
        for (const parts of others) {
            this.stepsLeft--;
            const found = parts && this.followOne([...parts, ...rest], scope, isKeyed);
            if (found === undefined)
                return undefined;
            targets.push(...found);
        }
        return targets;
    }
    followOne(parts, scope, isKeyed) {
        switch (nameAt(parts, 0)) {
            case 'var':
                return this.followVariable(parts, scope);
            case 'module':
                return this.followOutput(parts, scope, isKeyed);
            case 'local':
            case 'each':
            case 'count':
            case 'path':
            case 'self':
            case 'terraform':
            case 'ephemeral':
            case undefined:
                return undefined;
            default:
                return this.resourcesAt(parts, scope, isKeyed);
        }
    }
    followVariable(parts, scope) {
        const call = scope.modules.at(-1);
        const name = nameAt(parts, 1);
        if (call === undefined || name === undefined)
            return undefined;
        const expression = valueNamed(valueNamed(this.configuration.call(scope.modules), 'expressions'), name);
        const caller = { modules: scope.modules.slice(0, -1), suffix: call.suffix };
        return this.follow(expression, caller, parts.slice(2));
    }
    followOutput(parts, scope, isKeyed) {
        const name = nameAt(parts, 1);
        const written = keyAt(parts, 2);
        const at = written === '' ? 2 : 3;
        const output = nameAt(parts, at);
        if (name === undefined || output === undefined)
            return undefined;
        const suffix = written === '' && isKeyed ? scope.suffix : written;
        const modules = [...scope.modules, { name, suffix }];
        const declared = valueNamed(valueNamed(this.configuration.module(modules), 'outputs'), output);
        return this.follow(valueNamed(declared, 'expression'), { modules, suffix: '' }, parts.slice(at + 1));
    }
    resourcesAt(parts, { modules, suffix }, isKeyed) {
        const mode = nameAt(parts, 0) === 'data' ? 'data' : 'managed';
        const at = mode === 'data' ? 1 : 0;
        const [type, name, written] = [nameAt(parts, at), nameAt(parts, at + 1), keyAt(parts, at + 2)];
        if (type === undefined || name === undefined)
            return undefined;
        const path = parts.slice(written === '' ? at + 2 : at + 3);
        const copies = this.copiesOf({ modules, mode, type, name });
        const same = copies.find((copy) => copy.address.suffix === written);
        if (same !== undefined || written !== '')
            return same === undefined ? undefined : [{ instance: same, path }];
        const own = isKeyed ? copies.find((copy) => copy.address.suffix === suffix) : undefined;
        if (own !== undefined)
            return [{ instance: own, path }];
        this.stepsLeft -= copies.length;
        return copies.length === 0 || this.stepsLeft < 0 ? undefined : copies.map((instance) => ({ instance, path }));
    }
    copiesOf(address) {
        return this.copies.get(`${modulePrefix(address.modules)}${declaredName(address)}`) ?? [];
    }
}
function isOwnKey(parts) {
    const [first, second] = parts === undefined ? [] : [nameAt(parts, 0), nameAt(parts, 1)];
    return parts?.length === 2 && ((first === 'each' && second === 'key') || (first === 'count' && second === 'index'));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/source-values.js






function sourceBlock(block, shown, where) {
    const written = [...block.members.values()].filter((member) => !(0,values/* isNull */.kZ)(member.value));
    return {
        origin: block.origin,
        names: [...written.map((member) => member.name), ...(block.open === undefined ? [] : (shown?.names ?? []))],
        argument: (name) => {
            const member = (0,collections/* memberNamed */.aA)(block, name);
            if (member === undefined)
                return block.open === undefined ? undefined : shown?.argument(name);
            if ((0,values/* isNull */.kZ)(member.value))
                return undefined;
            return new SourceArgument(member.value, member.span, shown?.argument(name), below(where, `.${name}`));
        },
    };
}
function below(where, part) {
    return { ...where, at: { ...where.at, text: `${where.at.text}${part}` } };
}
class SourceArgument {
    value;
    span;
    shown;
    where;
    constructor(value, span, shown, where) {
        this.value = value;
        this.span = span;
        this.shown = shown;
        this.where = where;
    }
    originOf(known) {
        const { value } = this;
        if (value?.kind !== 'choice' || known.kind !== 'scalar')
            return value?.origin ?? { span: this.span, steps: [] };
        const chosen = value.alternatives.find((one) => one.value.kind === 'scalar' && one.value.value === known.value);
        return chosen === undefined ? value.origin : (0,origins/* withStepsOf */.zF)(chosen.value, value.origin).origin;
    }
    blocks(planned) {
        const value = fitting(this.value, planned);
        const shown = this.shown?.blocks(planned);
        if (value?.kind === 'object')
            return planned.map(() => sourceBlock(value, shown?.[0], this.where));
        if (value?.kind !== 'array')
            return shown;
        const written = value.items.filter((item) => item.kind === 'object');
        if (written.length < value.items.length)
            return undefined;
        if (written.length === planned.length) {
            const ordered = inOrderOf(planned, written);
            return ordered.map((block, at) => sourceBlock(block, shown?.[at], below(this.where, `[${at}]`)));
        }
        const each = value.open?.each ?? written[0];
        return planned.map((_, at) => {
            const where = { ...below(this.where, `[${at}]`), isExact: false };
            return each?.kind === 'object' ? sourceBlock(each, shown?.[at], where) : everythingIn(where.at);
        });
    }
    inner(key) {
        const part = partOf(this.value, key);
        const where = below(this.where, typeof key === 'number' ? `[${key}]` : `.${key}`);
        return new SourceArgument(part?.value, part?.span ?? this.span, this.shown?.inner(key), where);
    }
    unknown() {
        const { value, where, shown } = this;
        if (value !== undefined && (where.isExact || shown === undefined))
            return where.linked(value);
        return (shown ?? new OwnArgument(where.at)).unknown();
    }
    better(known) {
        const { value, where } = this;
        if (value?.kind !== 'unknown' || value.target === undefined || !isGuid(known))
            return undefined;
        return where.isExact ? where.linked(value) : this.shown?.better(known);
    }
}
function fitting(value, planned) {
    if (value?.kind !== 'choice')
        return value;
    const lists = value.alternatives.map((one) => one.value).filter((one) => one.kind === 'array');
    return lists.find(({ items }) => items.length === planned.length) ?? lists[0];
}
function partOf(value, key) {
    if (value?.kind === 'array' && typeof key === 'number') {
        const item = value.items[key];
        return item && { value: (0,origins/* withStepsOf */.zF)(item, value.origin), span: item.origin.span };
    }
    if (value?.kind === 'object' && typeof key === 'string') {
        const member = (0,collections/* memberNamed */.aA)(value, key);
        return member && { value: (0,origins/* withStepsOf */.zF)(member.value, value.origin), span: member.span };
    }
    return undefined;
}
function inOrderOf(planned, written) {
    if (written.length === 1 || written.length > MOST_COMPARED)
        return written;
    const left = [...written];
    return planned.flatMap((one) => {
        const scores = left.map((block) => likeness(one, block));
        return left.splice(scores.indexOf(Math.max(...scores)), 1);
    });
}
const MOST_COMPARED = 50;
function likeness(planned, block) {
    return [...block.members.values()].filter(({ name, value }) => {
        const node = valueNamed(planned, name);
        return node?.kind === 'scalar' && value.kind === 'scalar' && node.value === value.value;
    }).length;
}
function relinked(value, link) {
    const known = new Map();
    const relink = (one) => {
        const before = known.get(one);
        if (before !== undefined)
            return before;
        known.set(one, one);
        const made = relinkedParts(one, relink, link);
        known.set(one, made);
        return made;
    };
    return relink(value);
}
function relinkedParts(value, relink, link) {
    switch (value.kind) {
        case 'resource-id': {
            const found = value.address === undefined ? undefined : link(value.address);
            if (found !== undefined)
                return { ...found, origin: value.origin };
            return { ...value, names: value.names.map(relink) };
        }
        case 'unknown': {
            const target = value.target?.address === undefined ? undefined : (0,values/* resourceIn */.Ol)(link(value.target.address));
            return target === undefined ? value : { ...value, target };
        }
        case 'text':
            return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : relink(part))) };
        case 'array':
            return relinkedArray(value, relink);
        case 'object': {
            const members = [...value.members].map(([key, member]) => [key, { ...member, value: relink(member.value) }]);
            return { ...value, members: new Map(members) };
        }
        case 'choice':
            return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: relink(one.value) })) };
        default:
            return value;
    }
}
function relinkedArray(value, relink) {
    const items = value.items.map(relink);
    if (value.open?.each === undefined)
        return { ...value, items };
    return { ...value, items, open: { ...value.open, each: relink(value.open.each) } };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/unshown.js

const COMPUTED_BLOCKS = {
    azurerm_ai_foundry: ['managed_network'],
    azurerm_cognitive_account: ['virtual_network_rules'],
    azurerm_container_registry: ['encryption', 'ip_rule', 'network_rule_set', 'retention_policy', 'trust_policy'],
    azurerm_key_vault: ['access_policy', 'network_acls'],
    azurerm_key_vault_managed_hardware_security_module: ['network_acls'],
    azurerm_kubernetes_cluster: [
        'addon_profile',
        'api_server_access_profile',
        'azure_active_directory_role_based_access_control',
        'ingress_application_gateway',
        'key_vault_secrets_provider',
        'kubelet_identity',
        'network_profile',
        'oms_agent',
        'role_based_access_control',
    ],
    azurerm_machine_learning_workspace: ['managed_network'],
    azurerm_monitor_diagnostic_setting: ['enabled_log', 'enabled_metric', 'log', 'metric'],
    azurerm_network_security_group: ['security_rule'],
    azurerm_route_table: ['route'],
    azurerm_storage_account: [
        'blob_properties',
        'customer_managed_key',
        'identity',
        'network_rules',
        'queue_properties',
        'share_properties',
    ],
    azurerm_virtual_network: ['subnet'],
};
function unshownOf(type, isNew, showsBlocks) {
    const read = (0,azurerm/* readArgumentsOf */.ud)(type);
    const computed = new Set(COMPUTED_BLOCKS[type] ?? []);
    const inside = unshownIn(showsBlocks ? {} : ((0,azurerm/* argumentsOf */.aX)(type) ?? {}), computed, isNew);
    return { ...inside, isRead: (argument) => read.has(argument) };
}
function unshownIn(args, computed, isNew) {
    return {
        isRead: () => true,
        isDynamic: (block, isKnown) => args[block]?.isBlock === true && (!computed.has(block) || (isKnown && isNew)),
        within: (block) => unshownIn(args[block]?.inner ?? {}, computed, isNew),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/resources.js











const LONGEST_CHAIN = 100;
class PlannedResources {
    plan;
    run;
    made = new Map();
    atWork = new Set();
    references;
    unread = new Map();
    constructor(plan, run) {
        this.plan = plan;
        this.run = run;
        this.references = new References(plan.configuration, plan.instances.values());
    }
    all() {
        const wanted = [...this.plan.instances.values()].filter(isOfAzure);
        const resources = wanted.flatMap((instance) => this.run.countDeclared(instance.header) ? (this.resource(instance) ?? []) : []);
        return { resources, isWhole: resources.length === wanted.length };
    }
    resource(instance) {
        const { text } = instance;
        const known = this.made.get(text);
        if (known !== undefined)
            return known;
        if (this.atWork.has(text) || this.atWork.size >= LONGEST_CHAIN)
            return undefined;
        if (this.run.exhaustedAt(instance.header) !== undefined)
            return undefined;
        this.atWork.add(text);
        const resource = this.make(instance);
        this.atWork.delete(text);
        this.made.set(text, resource);
        return resource;
    }
    make(instance) {
        const { address, entry } = instance;
        const { source, configuration } = this.plan;
        const declared = source?.find(address);
        const instead = declared === undefined ? source?.callOf(address) : undefined;
        const headerSpan = declared?.resource.headerSpan ?? instead ?? instance.header;
        const uniqueAddress = this.uniqueAddress(instance, declared);
        if (!this.isWhole(instance))
            this.unread.set(uniqueAddress, unreadable(instance));
        return {
            type: address.type,
            mode: address.mode,
            address: uniqueAddress,
            body: this.body(instance, declared, instead, headerSpan),
            condition: true,
            ignoreChanges: [],
            ...(declared?.resource.dependsOn === undefined ? {} : { dependsOn: declared.resource.dependsOn }),
            provider: declared?.resource.provider ?? this.provider(instance, configuration),
            span: declared?.resource.span ?? instead ?? spanIn(instance.source, entry),
            headerSpan,
            way: declared?.resource.way ?? [],
        };
    }
    uniqueAddress({ text }, declared) {
        const { source, document } = this.plan;
        if (declared?.isExact === true)
            return declared.resource.address;
        const root = source?.folder ?? document.source.path;
        return root === '' ? text : `${root}:${text}`;
    }
    provider({ provider, address }, configuration) {
        const found = configuration.provider(provider ?? address.type.split('_')[0] ?? address.type);
        const locked = this.plan.source?.lockedVersion(found.source);
        return locked === undefined ? found : { ...found, locked };
    }
    body(instance, declared, instead, headerSpan) {
        const { address, source, text, values, isNew } = instance;
        const shown = this.shown(instance, instead);
        const place = {
            source,
            text,
            unwritten: declared === undefined && instead === undefined ? undefined : headerSpan,
            marksUnknown: instance.marksUnknown,
            unshown: unshownOf(address.type, isNew, declared !== undefined),
        };
        const origin = (0,origins/* originAt */.iX)(headerSpan);
        if (declared !== undefined)
            return bodyOf(values, this.written(declared, shown, place), origin, place);
        if (shown !== undefined)
            return bodyOf(values, shown, origin, place);
        return bodyOf(values, everythingIn(place), origin, { ...place, marksUnknown: true });
    }
    written({ resource, isExact }, shown, at) {
        const linked = (value) => relinked(value, (address) => this.linkTo(address));
        return sourceBlock(resource.body, shown, { at, isExact, linked });
    }
    shown({ address, source, text }, instead) {
        const entry = this.plan.configuration.resource(address);
        if (entry === undefined)
            return undefined;
        const expressions = valueNamed(entry, 'expressions');
        const around = {
            references: this.references,
            attribute: (target, path) => this.attribute(target, path),
            instead,
        };
        const scope = { modules: address.modules, suffix: address.suffix };
        return expressionBlock(expressions === undefined ? [] : [expressions], { source, scope, around, text });
    }
    isWhole({ entry, values }) {
        const isBroken = this.plan.document.errors.some(({ start }) => entry.start <= start && start < entry.end);
        return !isBroken && values.node?.kind === 'object';
    }
    linkTo(address) {
        const instance = this.plan.instances.get(this.plan.source?.planned(address) ?? address);
        const resource = instance === undefined || !isOfAzure(instance) ? undefined : this.resource(instance);
        return resource && (0,azurerm/* identityOf */.cu)(resource);
    }
    attribute({ instance }, path) {
        const text = `${instance.text}${path.map((part) => ('name' in part ? `.${part.name}` : suffixOf(part.key))).join('')}`;
        const isRead = instance.address.mode === 'data';
        const what = isRead ? 'it is read from Azure' : 'it is known only after the deployment';
        const made = (0,values/* unknown */.L5)('runtime', what, text, (0,origins/* originAt */.iX)(instance.header));
        const resource = isOfAzure(instance) ? this.resource(instance) : undefined;
        if (resource === undefined)
            return made;
        const id = (0,azurerm/* identityOf */.cu)(resource);
        const [first] = path;
        const target = (0,values/* resourceIn */.Ol)(id);
        const isId = path.length === 1 && first !== undefined && 'name' in first && first.name === 'id';
        if (isId && id?.kind !== 'unknown')
            return id ?? made;
        const found = valueAt(resource.body, path);
        if (found !== undefined && !(0,values/* isNull */.kZ)(found))
            return found;
        return target === undefined ? made : { ...made, target };
    }
}
function unreadable({ text, header }) {
    return (0,values/* unknown */.L5)('error', 'a part of the plan could not be read', `unreadable(${text})`, (0,origins/* originAt */.iX)(header));
}
function isOfAzure({ address }) {
    return /^(?:azurerm|azapi)_/.test(address.type);
}
function valueAt(body, path) {
    let at = body;
    for (const part of path) {
        if ('name' in part)
            at = at?.kind === 'object' ? (0,collections/* memberNamed */.aA)(at, part.name)?.value : undefined;
        else
            at = at?.kind === 'array' && typeof part.key === 'number' ? at.items[part.key] : undefined;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/plain-values.js




function plainValue(node, source) {
    const origin = (0,origins/* originAt */.iX)(spanIn(source, node));
    switch (node.kind) {
        case 'scalar':
            return (0,values/* scalar */.d_)(node.value, origin);
        case 'array':
            return (0,values/* array */.YO)(node.items.map((item) => plainValue(item, source)), origin);
        case 'object':
            return (0,collections/* mapOf */.A7)(node.members.map((member) => ({
                name: member.key.value,
                span: spanIn(source, member),
                value: plainValue(member.value, source),
            })), origin);
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/secrets.js




function addSecrets(document, configuration, secrets) {
    const finder = new SecretFinder(document.source, configuration, secrets);
    const { root } = document;
    for (const list of ['resource_changes', 'resource_drift']) {
        for (const item of itemsOf(valueNamed(root, list)))
            finder.addChange(item);
    }
    for (const item of itemsOf(valueNamed(root, 'deferred_changes'))) {
        finder.addChange(valueNamed(item, 'resource_change'));
    }
    for (const state of [valueNamed(root, 'planned_values'), valueNamed(valueNamed(root, 'prior_state'), 'values')]) {
        finder.addState(state);
    }
    for (const { value } of membersOf(valueNamed(root, 'output_changes')).values())
        finder.addBeforeAndAfter(value);
    finder.addModule(configuration.root, valueNamed(root, 'variables'));
    for (const { value } of membersOf(valueNamed(valueNamed(root, 'configuration'), 'provider_config')).values()) {
        finder.addNamed(valueNamed(value, 'expressions'));
    }
}
class SecretFinder {
    source;
    configuration;
    secrets;
    constructor(source, configuration, secrets) {
        this.source = source;
        this.configuration = configuration;
        this.secrets = secrets;
    }
    addChange(item) {
        const change = valueNamed(item, 'change');
        this.addBeforeAndAfter(change);
        const address = parseAddress(textIn(valueNamed(item, 'address')) ?? '');
        const declared = address && this.configuration.resource(address);
        const expressions = membersOf(valueNamed(declared, 'expressions'));
        for (const [name, mark] of membersOf(valueNamed(change, 'after_sensitive'))) {
            if (isTrue(mark.value))
                this.addMarked(valueNamed(expressions.get(name)?.value, 'constant_value'), mark.value);
        }
    }
    addBeforeAndAfter(change) {
        for (const name of ['before', 'after']) {
            this.addMarked(valueNamed(change, name), valueNamed(change, `${name}_sensitive`));
        }
    }
    addState(state) {
        for (const { value } of membersOf(valueNamed(state, 'outputs')).values()) {
            this.addMarked(valueNamed(value, 'value'), valueNamed(value, 'sensitive'));
        }
        const waiting = [valueNamed(state, 'root_module')];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const item of itemsOf(valueNamed(next, 'resources'))) {
                this.addMarked(valueNamed(item, 'values'), valueNamed(item, 'sensitive_values'));
            }
            waiting.push(...itemsOf(valueNamed(next, 'child_modules')));
        }
    }
    addModule(root, given) {
        const waiting = [{ module: root, given: (name) => valueNamed(valueNamed(given, name), 'value') }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            for (const [name, { value }] of membersOf(valueNamed(next.module, 'variables'))) {
                const isMarked = isTrue(valueNamed(value, 'sensitive'));
                for (const node of [next.given(name), valueNamed(value, 'default')])
                    this.addVariable(name, isMarked, node);
            }
            for (const { value: call } of membersOf(valueNamed(next.module, 'module_calls')).values()) {
                const expressions = valueNamed(call, 'expressions');
                waiting.push({
                    module: valueNamed(call, 'module'),
                    given: (name) => valueNamed(valueNamed(expressions, name), 'constant_value'),
                });
            }
        }
    }
    addVariable(name, isMarked, node) {
        if (node === undefined)
            return;
        const value = plainValue(node, this.source);
        if (isMarked)
            this.secrets.addSecret(value);
        else if ((0,secrets/* isSecretName */.eh)(name))
            this.secrets.addNamedSecret(value);
    }
    addNamed(expressions) {
        for (const [name, { value }] of membersOf(expressions)) {
            if ((0,secrets/* isSecretName */.eh)(name))
                this.addVariable(name, true, valueNamed(value, 'constant_value'));
        }
    }
    addMarked(node, mark) {
        if (node === undefined || mark === undefined)
            return;
        if (isTrue(mark))
            this.secrets.addSecret(plainValue(node, this.source));
        else if (mark.kind === 'array') {
            for (const [at, item] of mark.items.entries())
                this.addMarked(itemsOf(node)[at], item);
        }
        else if (mark.kind === 'object') {
            const members = membersOf(node);
            for (const { key, value } of mark.members)
                this.addMarked(members.get(key.value)?.value, value);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/configuration.js + 1 modules
var configuration = __webpack_require__(75652);
// EXTERNAL MODULE: ./lib/src/expand/terraform/context.js
var context = __webpack_require__(37655);
// EXTERNAL MODULE: ./lib/src/expand/terraform/evaluate.js + 37 modules
var evaluate = __webpack_require__(87373);
// EXTERNAL MODULE: ./lib/src/expand/terraform/library.js
var terraform_library = __webpack_require__(41683);
// EXTERNAL MODULE: ./lib/src/expand/terraform/variable-files.js
var variable_files = __webpack_require__(66664);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/variables.js



function givenVariables(document, configuration) {
    const { source, root } = document;
    const declared = valueNamed(configuration.root, 'variables');
    const values = new Map();
    for (const [name, member] of membersOf(valueNamed(root, 'variables'))) {
        const node = valueNamed(member.value, 'value');
        if (node === undefined)
            continue;
        const span = spanIn(source, member);
        const value = (0,origins/* withStep */.p$)(plainValue(node, source), { role: 'parameter-file', span, name });
        values.set(name, isTrue(valueNamed(valueNamed(declared, name), 'sensitive')) ? (0,origins/* asSensitive */.P6)(value) : value);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/sources.js











class PlanSource {
    folder;
    byAddress = new Map();
    byDeclaration = new Map();
    locked = new Map();
    unresolved;
    constructor(folder, resources, unresolved) {
        this.folder = folder;
        this.unresolved = new Map(unresolved.map(({ address, span }) => [
            this.planned(address).replace(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]/g, ''),
            span,
        ]));
        for (const resource of resources) {
            const { source, locked } = resource.provider;
            if (locked !== undefined)
                this.locked.set(source, locked);
            const address = parseAddress(this.planned(resource.address));
            if (address === undefined)
                continue;
            this.byAddress.set(addressText(address), resource);
            const declaration = declarationPath(address);
            if (!this.byDeclaration.has(declaration))
                this.byDeclaration.set(declaration, resource);
        }
    }
    planned(address) {
        const prefix = `${this.folder}:`;
        return address.startsWith(prefix) ? address.slice(prefix.length) : address;
    }
    find(address) {
        const same = this.byAddress.get(addressText(address));
        if (same !== undefined)
            return { resource: same, isExact: true };
        const other = this.byDeclaration.get(declarationPath(address));
        return other === undefined ? undefined : { resource: other, isExact: false };
    }
    callOf(address) {
        const paths = address.modules.map((_, at) => address.modules
            .slice(0, at + 1)
            .map(({ name }) => `module.${name}`)
            .join('.'));
        const found = paths.flatMap((path) => this.unresolved.get(path) ?? [])[0];
        if (found === undefined)
            return undefined;
        const { source, start, end } = found;
        const brace = source.text.indexOf('{', start);
        const header = brace < 0 || brace >= end ? end : brace;
        return { source, start, end: start + source.text.slice(start, header).trimEnd().length };
    }
    lockedVersion(source) {
        return this.locked.get(source);
    }
}
const BUDGETS = new Set(['out-of-time', 'too-many-nodes']);
class PlanSources {
    run;
    bag = new diagnostic/* DiagnosticBag */.g7();
    context;
    constructor(run) {
        this.run = run;
        this.context = new context/* TerraformContext */.q(run.beside(this.bag), azurerm/* identityOf */.cu);
    }
    sourceIn(root, document, configuration) {
        const source = this.evaluate(root, document, configuration);
        for (const item of this.bag.all)
            if (BUDGETS.has(item.code))
                this.run.bag.add(item);
        this.run.secrets.addAll(this.context.run.secrets);
        return source;
    }
    rootOf(path, names) {
        const folder = this.folderOf(path, names);
        if (folder === undefined)
            return undefined;
        return { folder, environmentFiles: (0,variable_files/* environmentFiles */.rj)([folder], this.context).get(folder) ?? [] };
    }
    folderOf(path, names) {
        const { library } = this.context;
        const entry = this.run.options.entryPoints?.find(({ parameters }) => parameters.includes(path));
        const named = entry && library.folders.find((folder) => (0,evaluate/* sameFolder */.fK)(entry.path, folder));
        if (named !== undefined)
            return named;
        if (names.size === 0)
            return undefined;
        const own = (0,terraform_library/* folderOf */.yS)(path);
        const ownConfiguration = library.configuration(own);
        if (ownConfiguration !== undefined && declaredOf(names, ownConfiguration) * 2 > names.size)
            return own;
        const fitting = library.folders.filter((folder) => {
            const found = library.configuration(folder);
            return found !== undefined && declaredOf(names, found) === names.size;
        });
        return fitting.length === 1 ? fitting[0] : undefined;
    }
    evaluate({ folder, environmentFiles: files }, document, configuration) {
        const { context } = this;
        context.run.beginEntryPoint();
        const planned = givenVariables(document, configuration);
        const place = spanIn(document.source, document.root);
        const root = (0,evaluate/* rootModule */.N4)(folder, this.originals(folder, files, planned, place), context);
        if (root === undefined)
            return undefined;
        const { resources, unresolvedModules } = (0,evaluate/* collectedRoot */.UJ)(root, document.source.path);
        return new PlanSource(folder, resources, unresolvedModules);
    }
    originals(folder, environments, planned, place) {
        const { context } = this;
        const textIn = (root, name) => root && (0,values/* textOf */.b6)(root.variable(name, place));
        const wanted = (0,evaluate/* rootModule */.N4)(folder, (name) => planned.get(name), context);
        const automatic = (0,variable_files/* automaticFiles */.L_)(folder, context);
        const sets = [[], ...environments.map((file) => [file])].map((files) => {
            const values = (0,variable_files/* valuesOf */.sm)([...automatic, ...files], folder, context);
            return { values, root: (0,evaluate/* rootModule */.N4)(folder, (name) => values.get(name), context) };
        });
        return (name) => {
            const value = planned.get(name);
            if (value === undefined)
                return undefined;
            const text = textIn(wanted, name);
            const same = sets.find(({ root }) => textIn(root, name) === text);
            return same === undefined ? value : same.values.get(name);
        };
    }
}
function declaredOf(names, { resources, modules }) {
    return [...names].filter((name) => {
        if (name.startsWith('module.'))
            return modules.has(name.slice('module.'.length));
        const [mode, type, label] = name.startsWith('data.') ? name.split('.') : ['managed', ...name.split('.')];
        return resources.has((0,configuration/* resourceKey */.ik)(mode === 'data' ? 'data' : 'managed', type ?? '', label ?? ''));
    }).length;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/plan/form.js















const TERRAFORM_PLAN = {
    expand(run) {
        const sources = new PlanSources(run);
        const templates = new template_deployments/* TemplateDeployments */.D(run);
        return planFiles(run).flatMap((path) => {
            const source = run.repository.read(path);
            if (source === undefined || !(0,terraform_plan_json/* mayBeTerraformPlan */.S)(source.text))
                return [];
            const plan = new PlanFile(source, run.limits);
            const root = sources.rootOf(path, plan.declared);
            const what = root === undefined ? [path] : [path, root.folder, ...root.environmentFiles];
            return run.evaluation(['terraform-plan', ...what], () => {
                run.repository.read(path);
                const document = plan.read(run.bag);
                return document === undefined ? [] : [expansionOfPlan(document, root, sources, templates, run)];
            });
        });
    },
};
const DECLARED = new remembered/* RememberedByText */.f();
class PlanFile {
    source;
    limits;
    opened;
    constructor(source, limits) {
        this.source = source;
        this.limits = limits;
    }
    read(bag) {
        const { document, bag: own } = this.open();
        for (const item of own.all)
            bag.add(item);
        return document;
    }
    get declared() {
        const unheard = new diagnostic/* DiagnosticBag */.g7();
        return DECLARED.get(this.source, this.limits, unheard, () => {
            const { document } = this.open();
            if (document === undefined)
                return new Set();
            const configuration = new PlanConfiguration(valueNamed(document.root, 'configuration'));
            const declared = configuration.declaredInRoot;
            if (declared.length > 0)
                return new Set(declared);
            return namesAtTop(addressesOf(instancesIn(document, configuration, unheard).instances));
        });
    }
    open() {
        if (this.opened === undefined) {
            const bag = new diagnostic/* DiagnosticBag */.g7();
            this.opened = { document: readPlan(this.source, this.limits, bag), bag };
        }
        return this.opened;
    }
}
function addressesOf(instances) {
    return [...instances.values()].map((instance) => instance.address);
}
function namesAtTop(addresses) {
    return new Set(addresses.map((address) => {
        const [first] = address.modules;
        return first === undefined ? declaredName(address) : `module.${first.name}`;
    }));
}
function planFiles(run) {
    const { entryPoints } = run.options;
    if (entryPoints === undefined)
        return run.filesOf('terraform-plan');
    return [...new Set(entryPoints.flatMap(({ path, parameters }) => [path, ...parameters]))].filter((path) => (0,inputs_forms/* formsNamed */.J0)(path).some((form) => form.name === 'terraform-plan'));
}
function expansionOfPlan(document, rootModule, sources, templates, run) {
    const { path } = document.source;
    run.beginEntryPoint();
    const configuration = new PlanConfiguration(valueNamed(document.root, 'configuration'));
    addSecrets(document, configuration, run.secrets);
    const complete = isComplete(document, run.bag);
    const { instances, isWhole } = instancesIn(document, configuration, run.bag);
    const source = rootModule === undefined ? undefined : sources.sourceIn(rootModule, document, configuration);
    const planned = new PlannedResources({ document, configuration, instances, source }, run);
    const { resources, isWhole: isWithinBudget } = planned.all();
    const root = {
        folder: source?.folder ?? path,
        environment: path,
        resources,
        unresolvedModules: [],
        complete: complete && isWhole && isWithinBudget,
    };
    const expansion = (0,terraform_form.expansionOf)(root, 'terraform-plan', templates, run);
    const withUnread = expansion.resources.map((resource) => {
        const because = planned.unread.get(resource.address);
        return because === undefined ? resource : { ...resource, body: (0,values/* object */.Ik)([], because.origin, because) };
    });
    return { ...expansion, resources: withUnread };
}


/***/ })

};
