export const id = 737;
export const ids = [737];
export const modules = {

/***/ 22737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TERRAFORM: () => (/* binding */ TERRAFORM)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/json-values.js

const MAX_DEPTH = 200;
function jsonValue(value) {
    if (value.kind === 'object' || value.kind === 'array' || (0,expand_values/* isNull */.kZ)(value))
        return value;
    if (value.kind === 'choice') {
        return {
            ...value,
            alternatives: value.alternatives.map((one) => ({ ...one, value: jsonValue(one.value) })),
        };
    }
    if (value.kind === 'scalar' && typeof value.value === 'string') {
        return parsed(value.value, value.origin) ?? unread(value);
    }
    if (value.kind === 'text')
        return parsedWithHoles(value) ?? unread(value);
    return unread(value);
}
function unread(value) {
    return (0,expand_values/* unknownBecause */.Zp)(value, `jsondecode(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
}
function parsed(json, origin) {
    try {
        return fromJson(JSON.parse(json), origin, 0, NO_HOLES);
    }
    catch {
        return undefined;
    }
}
const MARK = '\uE000';
const NO_HOLES = [];
function parsedWithHoles({ parts, origin }) {
    const holes = [];
    let json = '';
    let inString = false;
    for (const part of parts) {
        if (typeof part === 'string') {
            if (part.includes(MARK))
                return undefined;
            json += part;
            inString = endsInString(part, inString);
        }
        else {
            const mark = `${MARK}${holes.length}${MARK}`;
            json += inString ? mark : JSON.stringify(mark);
            holes.push(part);
        }
    }
    try {
        return fromJson(JSON.parse(json), origin, 0, holes);
    }
    catch {
        return undefined;
    }
}
function endsInString(stretch, startsInString) {
    let inString = startsInString;
    for (let at = 0; at < stretch.length; at++) {
        if (inString && stretch[at] === '\\')
            at++;
        else if (stretch[at] === '"')
            inString = !inString;
    }
    return inString;
}
function withHoles(written, origin, holes) {
    if (holes.length === 0 || !written.includes(MARK))
        return (0,expand_values/* scalar */.d_)(written, origin);
    const parts = written.split(MARK).map((part, at) => (at % 2 === 0 ? part : (holes[Number(part)] ?? part)));
    return (0,expand_values/* text */.Qq)(parts, origin);
}
function fromJson(json, origin, depth, holes) {
    if (depth > MAX_DEPTH)
        throw new RangeError('nested too deep');
    if (Array.isArray(json)) {
        return (0,expand_values/* array */.YO)(json.map((item) => fromJson(item, origin, depth + 1, holes)), origin);
    }
    if (typeof json === 'object' && json !== null) {
        const members = Object.entries(json).map(([name, value]) => ({ name, span: origin.span, value: fromJson(value, origin, depth + 1, holes) }));
        return (0,expand_values/* object */.Ik)(members, origin);
    }
    if (typeof json === 'string')
        return withHoles(json, origin, holes);
    return (0,expand_values/* scalar */.d_)(typeof json === 'number' || typeof json === 'boolean' ? json : null, origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/body.js


function buildBody(writes, origin, open) {
    const root = node('', origin.span);
    if (open !== undefined)
        childOf(root, 'properties', origin.span);
    for (const write of [
        ...writes.filter((one) => one.implied === true),
        ...writes.filter((one) => one.implied !== true),
    ])
        place(root, write, origin.span);
    return freeze(root, origin, open);
}
function node(name, span) {
    return { name, span, value: undefined, implied: true, children: new Map() };
}
function place(root, { path, value, span, implied }, home) {
    let at = root;
    const names = path.split('.');
    for (const [index, name] of names.entries()) {
        const isWrapper = name === 'properties' && index < names.length - 1;
        at = childOf(at, name, isWrapper ? home : span);
        if (implied === true || !at.implied)
            continue;
        if (!isWrapper)
            at.span = span;
        at.implied = false;
    }
    if (value !== undefined)
        at.value = value;
}
function childOf(parent, name, span) {
    const key = name.toLowerCase();
    const known = parent.children.get(key);
    if (known !== undefined)
        return known;
    const made = node(name, span);
    parent.children.set(key, made);
    return made;
}
function freeze(from, origin, openProperties) {
    const members = [...from.children.values()].map((child) => {
        const open = child.name === 'properties' ? openProperties : undefined;
        return { name: child.name, span: child.span, value: contentOf(child, open) };
    });
    return (0,expand_values/* object */.Ik)(members, origin);
}
function contentOf(from, open) {
    if (from.value !== undefined)
        return from.value;
    const made = freeze(from, (0,origins/* originAt */.iX)(from.span), undefined);
    return open === undefined ? made : { ...made, open };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/converted.js

function convertScalar(value, name, convert) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    if (value.kind === 'scalar')
        return (0,expand_values/* scalar */.d_)(convert(value.value), value.origin);
    if (value.kind === 'choice') {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: convertScalar(one.value, name, convert) }));
        return (0,expand_values/* choice */.Yq)(alternatives, value.reason, value.origin);
    }
    return (0,expand_values/* unknownBecause */.Zp)(value, `${name}(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
}
function booleanAs(whenTrue, whenFalse) {
    return (known) => {
        const text = String(known).toLowerCase();
        return text === 'true' ? whenTrue : text === 'false' ? whenFalse : known;
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/provider-version.js
const LAST_RELEASES = ['5.2.0', '4.81.0', '3.117.1', '2.99.0', '1.44.0'];
function assumedVersion({ locked, constraint }) {
    const exact = locked === undefined ? undefined : parseVersion(locked);
    if (exact !== undefined)
        return { version: exact };
    const bounds = constraint === undefined ? [] : constraint.split(',').map(parseBound);
    const readable = bounds.filter((bound) => bound !== undefined);
    if (readable.length === 0 || readable.length < bounds.length) {
        return { version: NEWEST, because: `the newest azurerm, ${formatVersion(NEWEST)}` };
    }
    const version = newestWithin(readable);
    if (version === undefined)
        return { version: NEWEST, because: `the newest azurerm, ${formatVersion(NEWEST)}` };
    return { version, because: `the newest azurerm of '${constraint?.trim() ?? ''}', ${formatVersion(version)}` };
}
function isBefore(version, other) {
    const bound = parseVersion(other);
    return bound !== undefined && compare(version, bound) < 0;
}
function formatVersion({ major, minor, patch }) {
    return patch === undefined ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
const BOUND = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(?:-[0-9A-Za-z.-]+)?\s*$/;
function parseBound(text) {
    const match = BOUND.exec(text);
    const version = match?.[2] === undefined ? undefined : parseVersion(match[2]);
    if (match?.[2] === undefined || version === undefined)
        return undefined;
    return { operator: match[1] ?? '=', version, parts: match[2].split('.').length };
}
function parseVersion(text) {
    const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text.trim());
    if (match?.[1] === undefined)
        return undefined;
    return { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) };
}
const NEWEST = { major: 5, minor: 2, patch: 0 };
function newestWithin(bounds) {
    const releases = LAST_RELEASES.flatMap((text) => parseVersion(text) ?? []);
    const candidates = [...releases, ...bounds.flatMap(lastUnder)].sort((left, right) => compare(right, left));
    return candidates.find((candidate) => bounds.every((bound) => allows(bound, candidate)));
}
function lastUnder({ operator, version, parts }) {
    const { major, minor } = version;
    if (operator === '~>' && parts === 3)
        return [{ major, minor, patch: undefined }];
    if (operator === '<' && minor > 0)
        return [version, { major, minor: minor - 1, patch: undefined }];
    return [version];
}
function allows({ operator, version, parts }, candidate) {
    const order = compare(candidate, version);
    switch (operator) {
        case '!=':
            return order !== 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '~>':
            return order >= 0 && candidate.major === version.major && (parts < 3 || candidate.minor === version.minor);
        default:
            return order === 0;
    }
}
function compare(left, right) {
    const last = Number.MAX_SAFE_INTEGER;
    return left.major - right.major || left.minor - right.minor || (left.patch ?? last) - (right.patch ?? last);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/conversions.js





function copied(path) {
    return mapped(path, (value) => value);
}
function converted(path, name, convert) {
    return mapped(path, (value) => convertScalar(value, name, convert));
}
function enabledDisabled(path) {
    return converted(path, 'enabledOrDisabled', booleanAs('Enabled', 'Disabled'));
}
function inverted(path) {
    return converted(path, 'not', booleanAs(false, true));
}
function renamed(path, names) {
    const byName = new Map(Object.entries(names));
    return converted(path, 'renamed', (known) => byName.get(String(known)) ?? known);
}
function uninterpreted(path) {
    return mapped(path, (value, { argument }) => (0,expand_values/* unknown */.L5)('unsupported', `'${argument}' is not read`, `notRead(${(0,expand_values/* textOf */.b6)(value)})`, value.origin));
}
function mapped(path, convert) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => (given === undefined ? [] : [{ path, value: convert(given.value, at), span: given.span }]),
    };
}
function conversions_all(...conversions) {
    const inner = Object.assign({}, ...conversions.map((one) => one.inner ?? {}));
    return {
        paths: conversions.flatMap((one) => one.paths),
        isBlock: conversions.some((one) => one.isBlock),
        inner,
        write: (given, at) => conversions.flatMap((one) => one.write(given, at)),
    };
}
function orElse(conversion, implied) {
    const isVersioned = typeof implied === 'function';
    return {
        ...conversion,
        write: (given, at) => {
            if (given !== undefined && !(0,expand_values/* isNull */.kZ)(given.value))
                return conversion.write(given, at);
            const value = isVersioned ? implied(at.provider.version) : implied;
            if (value === undefined)
                return [];
            const assumed = (0,origins/* withStep */.p$)((0,expand_values/* scalarAt */.C_)(value, at.anchor), {
                role: 'default',
                span: at.anchor,
                name: impliedName(at, isVersioned),
            });
            return conversion.write({ value: assumed, span: at.anchor }, at).map((one) => ({ ...one, implied: true }));
        },
    };
}
function impliedName({ argument, resource, provider }, isVersioned) {
    const name = `argument ${argument} of ${resource.type}`;
    return isVersioned && provider.because !== undefined ? `${name} in ${provider.because}` : name;
}
function until(version, before, since) {
    return {
        ...since,
        paths: [...new Set([...before.paths, ...since.paths])],
        write: (given, at) => (isBefore(at.provider.version, version) ? before : since).write(given, at),
    };
}
function presence(path, value) {
    return {
        paths: [path],
        isBlock: true,
        inner: {},
        write: (given, at) => {
            const content = conversions_contentOf(given, at);
            if (content.kind === 'none')
                return [];
            const written = content.kind === 'unknown' ? content.because : (0,expand_values/* scalar */.d_)(value, content.origin);
            return [{ path, value: written, span: content.span }];
        },
    };
}
function fixedIfSet(path, value) {
    return mapped(path, (given) => (0,expand_values/* scalar */.d_)(value, given.origin));
}
function prefixed(path, args) {
    return Object.fromEntries(Object.entries(args).map(([name, conversion]) => [name, below(path, conversion)]));
}
function below(prefix, conversion) {
    return {
        ...conversion,
        paths: conversion.paths.map((path) => `${prefix}.${path}`),
        write: (given, at) => conversion.write(given, at).map((one) => ({ ...one, path: `${prefix}.${one.path}` })),
    };
}
function block(path, inner, more = {}) {
    const prefix = path === undefined ? '' : `${path}.`;
    const innerPaths = Object.values(inner).flatMap((one) => one.paths);
    const paths = path === undefined ? [...innerPaths, ...Object.keys(more)] : [path];
    return {
        paths,
        isBlock: true,
        inner,
        write: (given, at) => {
            const content = conversions_contentOf(given, at);
            if (content.kind === 'none')
                return [];
            const { span } = content;
            if (content.kind === 'unknown')
                return paths.map((one) => ({ path: one, value: content.because, span }));
            const writes = writeArguments(inner, content.object, { ...at, anchor: span });
            const fixed = Object.entries(more).map(([name, value]) => ({ path: name, value: (0,expand_values/* scalarAt */.C_)(value, span), span }));
            return [
                ...(path === undefined ? [] : [{ path, value: undefined, span }]),
                ...[...fixed, ...writes].map((one) => ({ ...one, path: `${prefix}${one.path}` })),
            ];
        },
    };
}
function blocks(path, inner, more = {}) {
    return {
        paths: [path],
        isBlock: true,
        inner,
        write: (given, at) => {
            if (given === undefined || (0,expand_values/* isNull */.kZ)(given.value))
                return [];
            const { value, span } = given;
            if (value.kind !== 'array')
                return [{ path, value: notABlock(value), span }];
            const items = value.items.map((item) => item.kind === 'object' ? itemOf(item, inner, more, at) : notABlock(item));
            return [{ path, value: (0,expand_values/* array */.YO)(items, value.origin, listOpenness(value.open?.reason)), span }];
        },
    };
}
function itemOf(item, inner, more, at) {
    const { span } = item.origin;
    const fixed = Object.entries(more).map(([path, value]) => ({ path, value: (0,expand_values/* scalarAt */.C_)(value, span), span }));
    const writes = writeArguments(inner, item, { ...at, anchor: span });
    return buildBody([...fixed, ...writes], item.origin);
}
function eachAs(path, member, more = {}) {
    return mapped(path, (value) => eachItem(value, (item) => objectAround(item, member, more)));
}
function eachItem(value, convert) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    if (value.kind !== 'array')
        return (0,expand_values/* unknownBecause */.Zp)(value, `each(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
    return (0,expand_values/* array */.YO)(value.items.map(convert), value.origin, listOpenness(value.open?.reason));
}
function listOpenness(reason) {
    return reason === undefined ? undefined : { reason };
}
function objectAround(item, member, more) {
    const { span } = item.origin;
    const fixed = Object.entries(more).map(([path, value]) => ({ path, value: (0,expand_values/* scalarAt */.C_)(value, span), span }));
    return buildBody([{ path: member, value: item, span }, ...fixed], item.origin);
}
function identity() {
    return block('identity', { type: copied('type'), identity_ids: mapped('userAssignedIdentities', keyedByIds) });
}
function keyedByIds(ids) {
    if (ids.kind !== 'array')
        return (0,expand_values/* isNull */.kZ)(ids) ? ids : (0,expand_values/* unknownBecause */.Zp)(ids, `keys(${(0,expand_values/* textOf */.b6)(ids)})`, ids.origin.span);
    const members = ids.items.map((id) => {
        const { span } = id.origin;
        const value = (0,expand_values/* object */.Ik)([], id.origin);
        return id.kind === 'scalar' ? { name: String(id.value), span, value } : { name: (0,expand_values/* textOf */.b6)(id), key: id, span, value };
    });
    return (0,expand_values/* object */.Ik)(members, ids.origin, ids.open?.reason);
}
function writeArguments(args, given, at) {
    return Object.entries(args).flatMap(([name, conversion]) => {
        const argument = at.argument === '' ? name : `${at.argument}.${name}`;
        const setting = { ...at, argument };
        const member = (0,expand_values/* memberOf */.C5)(given, name);
        if (at.argument === '' && isIgnoredChange(name, at))
            return ignoredChange(conversion, member, setting);
        if (member === undefined && conversion.isBlock && given.open !== undefined) {
            const { open } = given;
            return conversion.paths.map((path) => ({ path, value: open, span: at.anchor }));
        }
        return conversion.write(member, setting);
    });
}
function isIgnoredChange(name, { resource }) {
    const { ignoreChanges } = resource;
    return ignoreChanges === 'all' || ignoreChanges.some((one) => /^[\w-]+/.exec(one)?.[0] === name);
}
function ignoredChange(conversion, given, at) {
    const span = given?.span ?? at.anchor;
    const message = `'${at.argument}' is under ignore_changes, so what is deployed may differ`;
    return conversion.paths.map((path) => ({
        path,
        value: (0,expand_values/* unknown */.L5)('runtime', message, `deployed(${at.resource.address}.${at.argument})`, { span, steps: [] }),
        span,
    }));
}
function conversions_contentOf(given, at) {
    if (given === undefined || (0,expand_values/* isNull */.kZ)(given.value))
        return { kind: 'none' };
    const { value } = given;
    const [first] = value.kind === 'array' ? value.items : [value];
    if (first?.kind === 'object') {
        return { kind: 'object', object: first, origin: first.origin, span: placeOfBlock(first, given, at) };
    }
    if (value.kind === 'array' && first === undefined) {
        return value.open === undefined
            ? { kind: 'none' }
            : { kind: 'unknown', because: value.open.reason, span: given.span };
    }
    return { kind: 'unknown', because: notABlock(first ?? value), span: given.span };
}
function placeOfBlock(content, given, { resource }) {
    const { span } = content.origin;
    return span.source === resource.span.source && resource.span.start <= span.start && span.end <= resource.span.end
        ? span
        : given.span;
}
function notABlock(value) {
    return (0,expand_values/* unknownBecause */.Zp)(value, `block(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/locators.js


const TOP_LEVEL = {
    arguments: ['name', 'resource_group_name'],
    locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: resourceGroupScope(resource) }),
};
const BY_NAME = {
    arguments: ['name'],
    locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: { level: 'resourceGroup' } }),
};
function nestedIn(argument, between = []) {
    const candidates = typeof argument === 'string' ? [argument] : argument;
    return {
        arguments: ['name', ...candidates],
        locate: (resource, arm) => {
            const depth = arm.split('/').length - 2 - between.length;
            const parent = parentOf(resource, candidates, arm
                .split('/')
                .slice(0, depth + 1)
                .join('/'));
            const fixed = between.map((name) => (0,expand_values/* scalarAt */.C_)(name, resource.headerSpan));
            return { ...parent, names: [...parent.names, ...fixed, nameIn(resource, 'name')] };
        },
    };
}
function nestedByName(parents, between = []) {
    return {
        arguments: ['name', ...parents, ...(between.length === 0 ? ['resource_group_name'] : [])],
        locate: (resource) => ({
            names: [
                ...parents.map((parent) => nameIn(resource, parent)),
                ...between.map((name) => (0,expand_values/* scalarAt */.C_)(name, resource.headerSpan)),
                nameIn(resource, 'name'),
            ],
            scope: resourceGroupScope(resource),
        }),
    };
}
function byIdOrName(id, idArgument, name) {
    return {
        arguments: [...new Set([...id.arguments, ...name.arguments])],
        locate: (resource, arm) => (argumentOf(resource, idArgument) === undefined ? name : id).locate(resource, arm),
    };
}
function extending(argument) {
    return {
        arguments: ['name', argument],
        locate: (resource) => ({
            names: [nameIn(resource, 'name')],
            scope: scopeOf(argumentOf(resource, argument) ?? notSet(resource, argument)),
        }),
    };
}
function inSubscription(argument, otherwise) {
    return {
        arguments: [argument],
        locate: (resource) => ({
            names: [argumentOf(resource, argument) ?? (0,expand_values/* scalarAt */.C_)(otherwise, resource.headerSpan)],
            scope: { level: 'subscription' },
        }),
    };
}
function argumentOf({ body }, name) {
    const value = (0,expand_values/* memberOf */.C5)(body, name)?.value;
    return (0,expand_values/* isNull */.kZ)(value) ? undefined : value;
}
function resourceOfId(id) {
    if (id.kind === 'resource-id')
        return id;
    const spelled = (0,resource_names/* resourceIdOfText */.Cx)(id, { level: 'resourceGroup' });
    if (spelled !== undefined)
        return spelled;
    if (id.kind !== 'text')
        return undefined;
    const [first, second, ...rest] = id.parts;
    if (typeof first !== 'object' || first.kind !== 'resource-id' || typeof second !== 'string')
        return undefined;
    if (rest.length > 0 || !second.startsWith('/'))
        return undefined;
    const words = second.slice(1).split('/');
    if (words.length % 2 !== 0)
        return undefined;
    const types = words.filter((_, at) => at % 2 === 0);
    const names = words.filter((_, at) => at % 2 === 1).map((word) => (0,expand_values/* scalarAt */.C_)(word, id.origin.span));
    return {
        kind: 'resource-id',
        type: [first.type, ...types].join('/'),
        names: [...first.names, ...names],
        scope: first.scope,
        origin: id.origin,
    };
}
function scopeOf(id) {
    const text = id.kind === 'scalar' ? String(id.value) : '';
    if (/^\/subscriptions\/[^/]+\/?$/i.test(text))
        return { level: 'subscription', subscription: segment(id, text, 2) };
    if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?$/i.test(text)) {
        return { level: 'resourceGroup', subscription: segment(id, text, 2), resourceGroup: segment(id, text, 4) };
    }
    if (id.kind !== 'resource-id')
        return { level: 'resource', resource: id };
    const [name] = id.names;
    switch (id.type.toLowerCase()) {
        case 'microsoft.resources/subscriptions':
            return name === undefined ? { level: 'subscription' } : { level: 'subscription', subscription: name };
        case 'microsoft.resources/resourcegroups':
            return name === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup: name };
        case 'microsoft.management/managementgroups':
            return name === undefined ? { level: 'managementGroup' } : { level: 'managementGroup', managementGroup: name };
        default:
            return { level: 'resource', resource: id };
    }
}
function segment(id, text, at) {
    return (0,expand_values/* scalarAt */.C_)(text.split('/')[at] ?? '', id.origin.span);
}
function parentOf(resource, candidates, type) {
    const [first = 'id'] = candidates;
    const found = candidates.map((name) => argumentOf(resource, name)).find((value) => value !== undefined);
    const id = found ?? notSet(resource, first);
    const parent = resourceOfId(id);
    if (parent !== undefined && parent.type.toLowerCase() === type.toLowerCase()) {
        const { names, scope, address } = parent;
        return { names, scope, ...(address === undefined ? {} : { parentAddress: address }) };
    }
    const names = type
        .split('/')
        .slice(1)
        .map((word, at) => (0,expand_values/* unknownBecause */.Zp)(id, `segment(${(0,expand_values/* textOf */.b6)(id)},'${word}',${at})`, id.origin.span));
    return { names, scope: { level: 'resourceGroup' } };
}
function nameIn(resource, argument) {
    return argumentOf(resource, argument) ?? notSet(resource, argument);
}
function notSet({ address, headerSpan }, argument) {
    const message = `'${argument}' is not set, so it is chosen at deployment`;
    return (0,expand_values/* unknown */.L5)('runtime', message, `${address}.${argument}`, { span: headerSpan, steps: [] });
}
function resourceGroupScope(resource) {
    const resourceGroup = argumentOf(resource, 'resource_group_name');
    return resourceGroup === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/azapi.js








const RESOURCE_TYPES = new Set(['azapi_resource', 'azapi_update_resource']);
function azapiLocation(resource) {
    const written = RESOURCE_TYPES.has(resource.type) ? (0,expand_values/* knownString */.Xb)(argumentOf(resource, 'type')) : undefined;
    const [type, apiVersion] = written?.split('@') ?? [];
    if (type === undefined || !/^[A-Za-z.]+(\/[^/@]+)+$/.test(type))
        return undefined;
    return { type, apiVersion, located: located(resource, type) };
}
function located(resource, type) {
    const id = argumentOf(resource, 'resource_id');
    const named = id === undefined ? undefined : resourceOfId(id);
    if (named !== undefined && named.type.toLowerCase() === type.toLowerCase()) {
        return { names: named.names, scope: named.scope };
    }
    if (type.split('/').length > 2)
        return nestedIn('parent_id').locate(resource, type);
    const name = argumentOf(resource, 'name') ?? notWritten(resource, 'name');
    const parent = argumentOf(resource, 'parent_id');
    if (parent === undefined)
        return { names: [name], scope: { level: 'subscription' } };
    const scope = scopeOf(parent);
    const isUnclear = scope.level === 'resource' && resourceOfId(parent) === undefined && !EXTENSIONS.test(type);
    return { names: [name], scope: isUnclear ? { level: 'resourceGroup' } : scope };
}
const EXTENSIONS = /^Microsoft\.(Authorization|PolicyInsights|Security)\/|^Microsoft\.Insights\/diagnosticSettings$/i;
function notWritten({ address, headerSpan }, argument) {
    return (0,expand_values/* unknown */.L5)('runtime', `'${argument}' is not set`, `${address}.${argument}`, (0,origins/* originAt */.iX)(headerSpan));
}
function lowerAzapi(resource) {
    const found = azapiLocation(resource);
    if (found === undefined)
        return undefined;
    const { names, scope, parentAddress } = found.located;
    return {
        type: found.type,
        apiVersion: found.apiVersion,
        names,
        name: (0,resource_names/* joinNames */.JH)(names, originHolder(resource)),
        address: resource.address,
        form: 'terraform',
        existing: resource.mode === 'data',
        condition: resource.condition,
        scope,
        body: resource.mode === 'data' ? (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.span)) : azapiBody(resource),
        patch: resource.type === 'azapi_update_resource',
        span: resource.span,
        headerSpan: resource.headerSpan,
        ...(parentAddress === undefined ? {} : { parentAddress }),
        way: resource.way,
    };
}
function originHolder(resource) {
    return notWritten(resource, 'name');
}
function azapiBody(resource) {
    const origin = (0,origins/* originAt */.iX)(resource.headerSpan);
    const members = [];
    for (const name of ['location', 'tags']) {
        const member = (0,expand_values/* memberOf */.C5)(resource.body, name);
        if (member !== undefined)
            members.push({ ...member, name });
    }
    members.push(...identityMembers(resource));
    const body = (0,expand_values/* memberOf */.C5)(resource.body, 'body');
    const content = body === undefined ? undefined : jsonValue(body.value);
    if (content?.kind === 'object')
        members.push(...content.members.values());
    return (0,expand_values/* object */.Ik)(members, origin, openness(resource, content));
}
function identityMembers(resource) {
    const block = (0,expand_values/* memberOf */.C5)(resource.body, 'identity');
    const at = {
        resource,
        provider: assumedVersion(resource.provider),
        argument: 'identity',
        anchor: resource.headerSpan,
    };
    return [...buildBody(identity().write(block, at), (0,origins/* originAt */.iX)(resource.headerSpan)).members.values()];
}
function openness(resource, content) {
    const { ignoreChanges, body, headerSpan, address } = resource;
    if (ignoreChanges === 'all' || ignoreChanges.some((one) => one.startsWith('body'))) {
        const message = "'body' is under ignore_changes, so what is deployed may differ";
        return (0,expand_values/* unknown */.L5)('runtime', message, `deployed(${address}.body)`, (0,origins/* originAt */.iX)(headerSpan));
    }
    const secret = (0,expand_values/* memberOf */.C5)(body, 'sensitive_body');
    if (secret !== undefined) {
        return (0,expand_values/* unknown */.L5)('unsupported', "'sensitive_body' is not read", `${address}.sensitive_body`, (0,origins/* originAt */.iX)(secret.span));
    }
    if (content === undefined || (content.kind === 'scalar' && content.value === null))
        return body.open;
    if (content.kind === 'object')
        return content.open ?? body.open;
    return (0,expand_values/* unknownBecause */.Zp)(content, (0,expand_values/* textOf */.b6)(content), content.origin.span);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/special-conversions.js




function ifFilled(path, value) {
    return whenFilled(path, (given) => {
        const isCertain = given.kind === 'text' || given.kind === 'resource-id' || isMadeAtDeployment(given);
        return isCertain ? (0,expand_values/* scalar */.d_)(value, given.origin) : convertScalar(given, 'filled', () => value);
    });
}
function copiedIfFilled(path) {
    return whenFilled(path, (given) => given);
}
function whenFilled(path, convert) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined || isEmpty(given) ? [] : [{ path, value: convert(given.value), span: given.span }],
    };
}
function isEmpty({ value }) {
    return value.kind === 'scalar' && (value.value === '' || value.value === null);
}
function isMadeAtDeployment(value) {
    return value.kind === 'unknown' && value.reason === 'runtime';
}
function nameSegments(segments) {
    return {
        paths: Object.keys(segments).map((name) => `properties.${name}`),
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,expand_values/* isNull */.kZ)(given.value))
                return [];
            const { value: id, span } = given;
            const target = resourceOfId(id);
            return Object.entries(segments).map(([name, at]) => ({
                path: `properties.${name}`,
                value: target?.names[at] ?? (0,expand_values/* unknownBecause */.Zp)(id, `segment(${(0,expand_values/* textOf */.b6)(id)},${at})`, id.origin.span),
                span,
            }));
        },
    };
}
function json(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: jsonValue(given.value), span: given.span }]),
    };
}
function zoneConfigurations(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: zoneConfigs(given.value), span: given.span }]),
    };
}
function zoneConfigs(ids) {
    if (ids.kind !== 'array')
        return (0,expand_values/* isNull */.kZ)(ids) ? ids : (0,expand_values/* unknownBecause */.Zp)(ids, `zones(${(0,expand_values/* textOf */.b6)(ids)})`, ids.origin.span);
    const configs = ids.items.map((id) => {
        const { span } = id.origin;
        const properties = (0,expand_values/* object */.Ik)([{ name: 'privateDnsZoneId', span, value: id }], id.origin);
        return (0,expand_values/* object */.Ik)([{ name: 'properties', span, value: properties }], id.origin);
    });
    return (0,expand_values/* array */.YO)(configs, ids.origin, ids.open === undefined ? undefined : { reason: ids.open.reason });
}
function privateConnections(connections) {
    const automatic = 'properties.privateLinkServiceConnections';
    const manual = 'properties.manualPrivateLinkServiceConnections';
    return {
        ...connections,
        paths: [automatic, manual],
        write: (given, at) => connections.write(given, at).flatMap((written) => {
            const isManual = flagOf(given, 'is_manual_connection');
            if (isManual === 'unknown') {
                const value = written.value === undefined ? undefined : unknownList(written.value);
                return [automatic, manual].map((path) => ({ ...written, path, value }));
            }
            return [{ ...written, path: isManual ? manual : automatic }];
        }),
    };
}
function unknownList(value) {
    return (0,expand_values/* unknownBecause */.Zp)(value, `someOf(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
}
function flagOf(given, name) {
    const first = given?.value.kind === 'array' ? given.value.items[0] : given?.value;
    const flag = (0,expand_values/* memberOf */.C5)(first, name)?.value;
    if (flag === undefined || (0,expand_values/* isNull */.kZ)(flag))
        return false;
    return flag.kind === 'scalar' ? String(flag.value).toLowerCase() === 'true' : 'unknown';
}
function commaTextOrList(path, member) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: listed(given.value, member), span: given.span }]),
    };
}
function listed(value, member) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    const wrap = (item) => (0,expand_values/* object */.Ik)([{ name: member, span: item.origin.span, value: item }], item.origin);
    if (value.kind === 'array') {
        return (0,expand_values/* array */.YO)(value.items.map(wrap), value.origin, value.open === undefined ? undefined : { reason: value.open.reason });
    }
    if (value.kind !== 'scalar')
        return (0,expand_values/* unknownBecause */.Zp)(value, `list(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
    const words = String(value.value)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const items = words.map((word) => wrap((0,expand_values/* scalar */.d_)(word, value.origin)));
    return (0,expand_values/* array */.YO)(items, value.origin);
}
function joinedWords(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: joined(given.value), span: given.span }]),
    };
}
function joined(value) {
    if (value.kind !== 'array')
        return value;
    const words = value.items.map((item) => (item.kind === 'scalar' ? String(item.value) : undefined));
    if (value.open !== undefined || words.includes(undefined)) {
        return (0,expand_values/* unknownBecause */.Zp)(value, `join(', ',${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
    }
    return (0,expand_values/* scalar */.d_)(words.length === 0 ? 'None' : words.join(', '), value.origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/ai-services.js


const SHARED = { location: copied('location'), tags: copied('tags'), identity: identity() };
const AI_ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const ACCOUNT_KEY = {
    key_vault_key_id: copied('keyVaultProperties.keyIdentifier'),
    identity_client_id: copied('keyVaultProperties.identityClientId'),
};
const AI_SERVICES = [
    {
        azurerm: 'cognitive_account',
        arm: AI_ACCOUNT,
        arguments: {
            ...SHARED,
            kind: copied('kind'),
            sku_name: copied('sku.name'),
            custom_subdomain_name: copied('properties.customSubDomainName'),
            local_auth_enabled: orElse(inverted('properties.disableLocalAuth'), true),
            public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
            outbound_network_access_restricted: orElse(copied('properties.restrictOutboundNetworkAccess'), false),
            fqdns: copied('properties.allowedFqdnList'),
            network_acls: block('properties.networkAcls', {
                default_action: copied('defaultAction'),
                bypass: copied('bypass'),
                ip_rules: eachAs('ipRules', 'value'),
                virtual_network_rules: blocks('virtualNetworkRules', {
                    subnet_id: copied('id'),
                    ignore_missing_vnet_service_endpoint: copied('ignoreMissingVnetServiceEndpoint'),
                }),
            }),
            network_injection: blocks('properties.networkInjections', {
                scenario: copied('scenario'),
                subnet_id: copied('subnetArmId'),
            }),
            customer_managed_key: conversions_all(presence('properties.encryption.keySource', 'Microsoft.KeyVault'), block('properties.encryption', ACCOUNT_KEY)),
            project_management_enabled: copied('properties.allowProjectManagement'),
            storage: blocks('properties.userOwnedStorage', {
                storage_account_id: copied('resourceId'),
                identity_client_id: copied('identityClientId'),
            }),
        },
        ignored: [
            'custom_question_answering_search_service_id',
            'custom_question_answering_search_service_key',
            'dynamic_throttling_enabled',
            'metrics_advisor_aad_client_id',
            'metrics_advisor_aad_tenant_id',
            'metrics_advisor_super_user_name',
            'metrics_advisor_website_name',
            'qna_runtime_endpoint',
        ],
        source: 'azurerm 5.2.0, r/cognitive_account',
    },
    {
        azurerm: 'search_service',
        arm: 'Microsoft.Search/searchServices',
        arguments: {
            ...SHARED,
            sku: copied('sku.name'),
            public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
            allowed_ips: eachAs('properties.networkRuleSet.ipRules', 'value'),
            network_rule_bypass_option: orElse(copied('properties.networkRuleSet.bypass'), 'None'),
            local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
            authentication_failure_mode: copied('properties.authOptions.aadOrApiKey.aadAuthFailureMode'),
            customer_managed_key_enforcement_enabled: orElse(enabledDisabled('properties.encryptionWithCmk.enforcement'), false),
            semantic_search_sku: copied('properties.semanticSearch'),
        },
        ignored: ['hosting_mode', 'partition_count', 'replica_count'],
        source: 'azurerm 5.2.0, r/search_service',
    },
    {
        azurerm: 'cosmosdb_account',
        arm: 'Microsoft.DocumentDB/databaseAccounts',
        arguments: {
            ...SHARED,
            kind: orElse(copied('kind'), 'GlobalDocumentDB'),
            minimal_tls_version: orElse(copied('properties.minimalTlsVersion'), 'Tls12'),
            public_network_access_enabled: orElse(enabledDisabled('properties.publicNetworkAccess'), true),
            ip_range_filter: commaTextOrList('properties.ipRules', 'ipAddressOrRange'),
            is_virtual_network_filter_enabled: orElse(copied('properties.isVirtualNetworkFilterEnabled'), false),
            virtual_network_rule: blocks('properties.virtualNetworkRules', {
                id: copied('id'),
                ignore_missing_vnet_service_endpoint: copied('ignoreMissingVNetServiceEndpoint'),
            }),
            key_vault_key_id: copied('properties.keyVaultKeyUri'),
            local_authentication_enabled: orElse(inverted('properties.disableLocalAuth'), true),
            local_authentication_disabled: copied('properties.disableLocalAuth'),
            access_key_metadata_writes_enabled: orElse(inverted('properties.disableKeyBasedMetadataWriteAccess'), true),
            network_acl_bypass_for_azure_services: renamed('properties.networkAclBypass', {
                true: 'AzureServices',
                false: 'None',
            }),
            network_acl_bypass_ids: copied('properties.networkAclBypassResourceIds'),
        },
        ignored: [
            'analytical_storage',
            'analytical_storage_enabled',
            'automatic_failover_enabled',
            'backup',
            'burst_capacity_enabled',
            'capabilities',
            'capacity',
            'consistency_policy',
            'cors_rule',
            'create_mode',
            'default_identity_type',
            'enable_automatic_failover',
            'enable_free_tier',
            'enable_multiple_write_locations',
            'free_tier_enabled',
            'geo_location',
            'mongo_server_version',
            'multiple_write_locations_enabled',
            'offer_type',
            'partition_merge_enabled',
            'restore',
        ],
        source: 'azurerm 5.2.0 and 4.81.0, r/cosmosdb_account',
    },
];
const AI_SERVICE_FACETS = [
    {
        azurerm: 'cognitive_account_customer_managed_key',
        of: 'cognitive_account_id',
        arm: AI_ACCOUNT,
        arguments: {
            ...prefixed('properties.encryption', ACCOUNT_KEY),
            cognitive_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.KeyVault'),
        },
        source: 'azurerm 5.2.0, r/cognitive_account_customer_managed_key',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/roles.js

const BUILT_IN_ROLES = new Map([
    ['owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
    ['contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
    ['reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
    ['user access administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
    ['role based access control administrator', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
    ['acrpull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
    ['acrpush', '8311e382-0749-4cb8-b61a-304f252e45ec'],
    ['container registry repository reader', 'b93aa761-3e63-49ed-ac28-beffa264f7ac'],
    ['container registry repository writer', '2a1e307c-b015-4ebd-883e-5b7698a07328'],
    ['container registry repository contributor', '2efddaa5-3f1f-4df3-97df-af3f13818f4c'],
    ['storage blob data contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
    ['storage blob data owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
    ['storage blob data reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
    ['azureml data scientist', 'f6c7c914-8db3-469d-8ca1-694a8f32e121'],
    ['azureml compute operator', 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815'],
    ['key vault administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
    ['key vault secrets user', '4633458b-17de-408a-b874-0445c86b69e6'],
    ['key vault secrets officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
    ['key vault crypto service encryption user', 'e147488a-f6f5-4113-8e2d-b22465e65bf6'],
    ['key vault reader', '21090545-7ca7-4776-b22c-e363652d74d2'],
]);
function roleId(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined ? [] : [{ path, value: convertScalar(given.value, 'role', idOf), span: given.span }],
    };
}
function idOf(name) {
    const id = BUILT_IN_ROLES.get(String(name).toLowerCase());
    return id === undefined ? name : `/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/authorization.js




const POLICY_ARGUMENTS = {
    location: copied('location'),
    identity: identity(),
    policy_definition_id: copied('properties.policyDefinitionId'),
    display_name: copied('properties.displayName'),
    enforce: orElse(renamed('properties.enforcementMode', { true: 'Default', false: 'DoNotEnforce' }), true),
    not_scopes: copied('properties.notScopes'),
    parameters: json('properties.parameters'),
};
const POLICY_IGNORED = ['description', 'metadata', 'non_compliance_message', 'overrides', 'resource_selectors'];
function policyAssignment(azurerm, scope) {
    return {
        azurerm,
        arm: 'Microsoft.Authorization/policyAssignments',
        located: extending(scope),
        arguments: POLICY_ARGUMENTS,
        ignored: POLICY_IGNORED,
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}
const AUTHORIZATION = [
    {
        azurerm: 'resource_group',
        arm: 'Microsoft.Resources/resourceGroups',
        located: BY_NAME,
        arguments: { location: copied('location'), tags: copied('tags') },
        ignored: ['managed_by'],
        source: 'azurerm 5.2.0, r/resource_group',
    },
    {
        azurerm: 'user_assigned_identity',
        arm: 'Microsoft.ManagedIdentity/userAssignedIdentities',
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            isolation_scope: copied('properties.isolationScope'),
        },
        source: 'azurerm 5.2.0, r/user_assigned_identity',
    },
    {
        azurerm: 'role_assignment',
        arm: 'Microsoft.Authorization/roleAssignments',
        located: extending('scope'),
        arguments: {
            role_definition_id: copied('properties.roleDefinitionId'),
            role_definition_name: roleId('properties.roleDefinitionId'),
            principal_id: copied('properties.principalId'),
            principal_type: copied('properties.principalType'),
            condition: copied('properties.condition'),
            condition_version: copied('properties.conditionVersion'),
            delegated_managed_identity_resource_id: copied('properties.delegatedManagedIdentityResourceId'),
        },
        ignored: ['description', 'skip_service_principal_aad_check'],
        source: 'azurerm 5.2.0, r/role_assignment',
    },
    {
        azurerm: 'management_lock',
        arm: 'Microsoft.Authorization/locks',
        located: extending('scope'),
        arguments: { lock_level: copied('properties.level') },
        ignored: ['notes'],
        source: 'azurerm 5.2.0, r/management_lock',
    },
    policyAssignment('resource_group_policy_assignment', 'resource_group_id'),
    policyAssignment('resource_policy_assignment', 'resource_id'),
    policyAssignment('subscription_policy_assignment', 'subscription_id'),
    policyAssignment('management_group_policy_assignment', 'management_group_id'),
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/container-registry.js

const CONTAINER_REGISTRIES = [
    {
        azurerm: 'container_registry',
        arm: 'Microsoft.ContainerRegistry/registries',
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            identity: identity(),
            sku: copied('sku.name'),
            admin_enabled: orElse(copied('properties.adminUserEnabled'), false),
            public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
            network_rule_set: block('properties.networkRuleSet', {
                default_action: copied('defaultAction'),
                ip_rule: blocks('ipRules', { action: copied('action'), ip_range: copied('value') }),
            }),
            network_rule_bypass_option: orElse(copied('properties.networkRuleBypassOptions'), 'AzureServices'),
            network_rule_bypass_for_tasks_enabled: copied('properties.networkRuleBypassAllowedForTasks'),
            anonymous_pull_enabled: orElse(copied('properties.anonymousPullEnabled'), false),
            data_endpoint_enabled: orElse(copied('properties.dataEndpointEnabled'), false),
            export_policy_enabled: orElse(renamed('properties.policies.exportPolicy.status', { true: 'enabled', false: 'disabled' }), true),
            quarantine_policy_enabled: renamed('properties.policies.quarantinePolicy.status', {
                true: 'enabled',
                false: 'disabled',
            }),
            azuread_authentication_as_arm_policy_enabled: orElse(renamed('properties.policies.azureADAuthenticationAsArmPolicy.status', { true: 'enabled', false: 'disabled' }), true),
            retention_policy_in_days: copied('properties.policies.retentionPolicy.days'),
            trust_policy_enabled: renamed('properties.policies.trustPolicy.status', { true: 'enabled', false: 'disabled' }),
            trust_policy: uninterpreted('properties.policies.trustPolicy'),
            retention_policy: uninterpreted('properties.policies.retentionPolicy'),
            encryption: conversions_all(presence('properties.encryption.status', 'enabled'), block('properties.encryption.keyVaultProperties', {
                key_vault_key_id: copied('keyIdentifier'),
                identity_client_id: copied('identity'),
            })),
            role_assignment_mode: copied('properties.roleAssignmentMode'),
            zone_redundancy_enabled: renamed('properties.zoneRedundancy', { true: 'Enabled', false: 'Disabled' }),
        },
        ignored: ['georeplications'],
        source: 'azurerm 5.2.0, r/container_registry; trust_policy and retention_policy: tag v3.117.1',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/key-vault.js



const VAULT = 'Microsoft.KeyVault/vaults';
const KEY_VAULTS = [
    {
        azurerm: 'key_vault',
        arm: VAULT,
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            sku_name: copied('properties.sku.name'),
            tenant_id: copied('properties.tenantId'),
            public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
            network_acls: block('properties.networkAcls', {
                bypass: copied('bypass'),
                default_action: copied('defaultAction'),
                ip_rules: eachAs('ipRules', 'value'),
                virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id'),
            }),
            soft_delete_enabled: orElse(copied('properties.enableSoftDelete'), (version) => !isBefore(version, '2.42')),
            purge_protection_enabled: copied('properties.enablePurgeProtection'),
            soft_delete_retention_days: orElse(copied('properties.softDeleteRetentionInDays'), 90),
            rbac_authorization_enabled: orElse(copied('properties.enableRbacAuthorization'), (version) => isBefore(version, '5.0') ? false : undefined),
            enable_rbac_authorization: copied('properties.enableRbacAuthorization'),
            access_policy: blocks('properties.accessPolicies', {
                tenant_id: copied('tenantId'),
                object_id: copied('objectId'),
                application_id: copied('applicationId'),
                certificate_permissions: copied('permissions.certificates'),
                key_permissions: copied('permissions.keys'),
                secret_permissions: copied('permissions.secrets'),
                storage_permissions: copied('permissions.storage'),
            }),
            enabled_for_deployment: copied('properties.enabledForDeployment'),
            enabled_for_disk_encryption: copied('properties.enabledForDiskEncryption'),
            enabled_for_template_deployment: copied('properties.enabledForTemplateDeployment'),
        },
        ignored: ['contact'],
        source: 'azurerm 5.2.0, r/key_vault; before 5.0: tags v4.81.0, v2.40.0',
    },
    {
        azurerm: 'key_vault_key',
        arm: `${VAULT}/keys`,
        located: nestedIn('key_vault_id'),
        hasOtherId: true,
        arguments: {
            tags: copied('tags'),
            key_type: copied('properties.kty'),
            key_size: copied('properties.keySize'),
            key_opts: copied('properties.keyOps'),
            curve: copied('properties.curveName'),
            expiration_date: uninterpreted('properties.attributes.exp'),
            rotation_policy: uninterpreted('properties.rotationPolicy'),
        },
        ignored: ['not_before_date', 'release_policy'],
        source: 'azurerm 5.2.0, r/key_vault_key',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/machine-learning.js



const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const OUTBOUND_RULE = 'Microsoft.MachineLearningServices/workspaces/outboundRules';
const DEPENDENCIES = {
    application_insights_id: copied('properties.applicationInsights'),
    container_registry_id: copied('properties.containerRegistry'),
    key_vault_id: copied('properties.keyVault'),
    storage_account_id: copied('properties.storageAccount'),
};
const machine_learning_SHARED = {
    location: copied('location'),
    tags: copied('tags'),
    identity: identity(),
    primary_user_assigned_identity: copied('properties.primaryUserAssignedIdentity'),
};
const ENCRYPTION = block('properties.encryption', {
    key_vault_id: copied('keyVaultProperties.keyVaultArmId'),
    key_id: copied('keyVaultProperties.keyIdentifier'),
    user_assigned_identity_id: copied('identity.userAssignedIdentity'),
}, { status: 'Enabled' });
const PUBLIC_NETWORK_ACCESS = until('3.25', copied('properties.allowPublicAccessWhenBehindVnet'), orElse(enabledDisabled('properties.publicNetworkAccess'), (version) => isBefore(version, '4.0') ? false : undefined));
const WORKSPACES = [
    {
        azurerm: 'machine_learning_workspace',
        arm: WORKSPACE,
        apiVersion: (version) => (isBefore(version, '3.25') ? '2021-04-01' : undefined),
        arguments: {
            ...DEPENDENCIES,
            ...machine_learning_SHARED,
            kind: copied('kind'),
            sku_name: copied('sku.name'),
            public_network_access_enabled: PUBLIC_NETWORK_ACCESS,
            public_access_behind_virtual_network_enabled: copied('properties.allowPublicAccessWhenBehindVnet'),
            image_build_compute_name: copied('properties.imageBuildCompute'),
            encryption: ENCRYPTION,
            service_side_encryption_enabled: copied('properties.enableServiceSideCMKEncryption'),
            managed_network: block('properties.managedNetwork', {
                isolation_mode: copied('isolationMode'),
                provision_on_creation_enabled: copied('provisionNetworkNow'),
            }),
            serverless_compute: block('properties.serverlessComputeSettings', {
                subnet_id: copied('serverlessComputeCustomSubnet'),
                public_ip_enabled: orElse(inverted('serverlessComputeNoPublicIP'), false),
            }),
            high_business_impact: copied('properties.hbiWorkspace'),
            v1_legacy_mode_enabled: copied('properties.v1LegacyMode'),
            storage_account_access_type: copied('properties.systemDatastoresAuthMode'),
        },
        ignored: ['description', 'friendly_name', 'feature_store'],
        source: 'azurerm 5.2.0, r/machine_learning_workspace; older meanings: tags v3.1.0, v3.24.0, v3.25.0, v3.116.0',
    },
    {
        azurerm: 'ai_foundry',
        arm: WORKSPACE,
        fixed: { kind: 'Hub' },
        arguments: {
            ...DEPENDENCIES,
            ...machine_learning_SHARED,
            public_network_access: copied('properties.publicNetworkAccess'),
            managed_network: block('properties.managedNetwork', { isolation_mode: copied('isolationMode') }),
            high_business_impact_enabled: copied('properties.hbiWorkspace'),
            encryption: conversions_all(ENCRYPTION, presence('properties.hbiWorkspace', true)),
        },
        ignored: ['description', 'friendly_name'],
        source: 'azurerm 5.2.0, r/ai_foundry',
    },
    {
        azurerm: 'ai_foundry_project',
        arm: WORKSPACE,
        located: BY_NAME,
        fixed: { kind: 'Project' },
        arguments: {
            ...machine_learning_SHARED,
            ai_services_hub_id: copied('properties.hubResourceId'),
            high_business_impact_enabled: copied('properties.hbiWorkspace'),
        },
        ignored: ['description', 'friendly_name'],
        source: 'azurerm 5.2.0, r/ai_foundry_project',
    },
];
const OUTBOUND_RULES = [
    {
        azurerm: 'machine_learning_workspace_network_outbound_rule_fqdn',
        arm: OUTBOUND_RULE,
        located: nestedIn('workspace_id'),
        fixed: { 'properties.type': 'FQDN', 'properties.category': 'UserDefined' },
        arguments: { destination_fqdn: copied('properties.destination') },
        source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_fqdn',
    },
    {
        azurerm: 'machine_learning_workspace_network_outbound_rule_service_tag',
        arm: OUTBOUND_RULE,
        located: nestedIn('workspace_id'),
        fixed: { 'properties.type': 'ServiceTag', 'properties.category': 'UserDefined' },
        arguments: {
            service_tag: copied('properties.destination.serviceTag'),
            protocol: copied('properties.destination.protocol'),
            port_ranges: copied('properties.destination.portRanges'),
        },
        source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_service_tag',
    },
    {
        azurerm: 'machine_learning_workspace_network_outbound_rule_private_endpoint',
        arm: OUTBOUND_RULE,
        located: nestedIn('workspace_id'),
        fixed: { 'properties.type': 'PrivateEndpoint', 'properties.category': 'UserDefined' },
        arguments: {
            service_resource_id: copied('properties.destination.serviceResourceId'),
            sub_resource_target: copied('properties.destination.subresourceTarget'),
            spark_enabled: copied('properties.destination.sparkEnabled'),
        },
        source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_private_endpoint',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/machine-learning-computes.js



const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';
const machine_learning_computes_SHARED = {
    location: copied('location'),
    tags: copied('tags'),
    identity: identity(),
};
const IN_WORKSPACE = nestedIn('machine_learning_workspace_id');
const COMPUTES = [
    {
        azurerm: 'machine_learning_compute_cluster',
        arm: COMPUTE,
        located: IN_WORKSPACE,
        fixed: { 'properties.computeType': 'AmlCompute' },
        arguments: {
            ...machine_learning_computes_SHARED,
            local_auth_enabled: inverted('properties.disableLocalAuth'),
            node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
            ssh_public_access_enabled: orElse(enabledDisabled('properties.properties.remoteLoginPortPublicAccess'), false),
            subnet_resource_id: copied('properties.properties.subnet.id'),
            vm_priority: copied('properties.properties.vmPriority'),
            vm_size: copied('properties.properties.vmSize'),
            ssh: block('properties.properties.userAccountCredentials', {
                admin_username: copied('adminUserName'),
                admin_password: copied('adminUserPassword'),
                key_value: copied('adminUserSshPublicKey'),
            }),
            scale_settings: block('properties.properties.scaleSettings', {
                max_node_count: copied('maxNodeCount'),
                min_node_count: copied('minNodeCount'),
                scale_down_nodes_after_idle_duration: copied('nodeIdleTimeBeforeScaleDown'),
            }),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_compute_cluster; remoteLoginPortPublicAccess: the resource code',
    },
    {
        azurerm: 'machine_learning_compute_instance',
        arm: COMPUTE,
        located: IN_WORKSPACE,
        fixed: { 'properties.computeType': 'ComputeInstance' },
        arguments: {
            ...machine_learning_computes_SHARED,
            local_auth_enabled: inverted('properties.disableLocalAuth'),
            node_public_ip_enabled: copied('properties.properties.enableNodePublicIp'),
            subnet_resource_id: copied('properties.properties.subnet.id'),
            virtual_machine_size: copied('properties.properties.vmSize'),
            authorization_type: copied('properties.properties.computeInstanceAuthorizationType'),
            assign_to_user: block('properties.properties.personalComputeInstanceSettings.assignedUser', {
                object_id: copied('objectId'),
                tenant_id: copied('tenantId'),
            }),
            ssh: conversions_all(presence('properties.properties.sshSettings.sshPublicAccess', 'Enabled'), block('properties.properties.sshSettings', { public_key: copied('adminPublicKey') })),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_compute_instance',
    },
    {
        azurerm: 'machine_learning_inference_cluster',
        arm: COMPUTE,
        located: IN_WORKSPACE,
        fixed: { 'properties.computeType': 'AKS' },
        arguments: {
            ...machine_learning_computes_SHARED,
            kubernetes_cluster_id: copied('properties.resourceId'),
            cluster_purpose: orElse(copied('properties.properties.clusterPurpose'), 'FastProd'),
            ssl: sslConfiguration('properties.properties.sslConfiguration'),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_inference_cluster; ssl status: the resource code',
    },
    {
        azurerm: 'machine_learning_synapse_spark',
        arm: COMPUTE,
        located: IN_WORKSPACE,
        fixed: { 'properties.computeType': 'SynapseSpark' },
        arguments: {
            ...machine_learning_computes_SHARED,
            local_auth_enabled: inverted('properties.disableLocalAuth'),
            synapse_spark_pool_id: copied('properties.resourceId'),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_synapse_spark',
    },
];
function sslConfiguration(path) {
    const certificate = ifFilled('status', 'Enabled');
    return block(path, {
        cert: conversions_all(copied('cert'), certificate),
        key: conversions_all(copied('key'), certificate),
        cname: conversions_all(copied('cname'), certificate),
        leaf_domain_label: conversions_all(copied('leafDomainLabel'), ifFilled('status', 'Auto')),
        overwrite_existing_domain: copied('overwriteExistingDomain'),
    }, { status: 'Disabled' });
}
const IN_DATASTORE_WORKSPACE = nestedIn('workspace_id');
function credential(type, path) {
    return conversions_all(copiedIfFilled(path), ifFilled('properties.credentials.credentialsType', type));
}
const STORAGE_CREDENTIALS = {
    account_key: credential('AccountKey', 'properties.credentials.secrets.key'),
    shared_access_signature: credential('Sas', 'properties.credentials.secrets.sasToken'),
};
const DATASTORES = [
    {
        azurerm: 'machine_learning_datastore_blobstorage',
        arm: DATASTORE,
        located: IN_DATASTORE_WORKSPACE,
        fixed: { 'properties.datastoreType': 'AzureBlob' },
        arguments: {
            ...STORAGE_CREDENTIALS,
            storage_container_id: nameSegments({ accountName: 0, containerName: 2 }),
            service_data_auth_identity: copied('properties.serviceDataAccessAuthIdentity'),
            is_default: copied('properties.isDefault'),
            tags: copied('properties.tags'),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_datastore_blobstorage; credentials: the resource code',
    },
    {
        azurerm: 'machine_learning_datastore_fileshare',
        arm: DATASTORE,
        located: IN_DATASTORE_WORKSPACE,
        fixed: { 'properties.datastoreType': 'AzureFile' },
        arguments: {
            ...STORAGE_CREDENTIALS,
            storage_fileshare_id: nameSegments({ accountName: 0, fileShareName: 2 }),
            service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
            tags: copied('properties.tags'),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_datastore_fileshare',
    },
    {
        azurerm: 'machine_learning_datastore_datalake_gen2',
        arm: DATASTORE,
        located: IN_DATASTORE_WORKSPACE,
        fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
        arguments: {
            client_secret: credential('ServicePrincipal', 'properties.credentials.secrets.clientSecret'),
            client_id: copied('properties.credentials.clientId'),
            tenant_id: copied('properties.credentials.tenantId'),
            authority_url: copied('properties.credentials.authorityUrl'),
            storage_container_id: nameSegments({ accountName: 0, filesystem: 2 }),
            service_data_identity: copied('properties.serviceDataAccessAuthIdentity'),
            tags: copied('properties.tags'),
        },
        ignored: ['description'],
        source: 'azurerm 5.2.0, r/machine_learning_datastore_datalake_gen2',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/monitoring.js


const MONITORING = [
    {
        azurerm: 'application_insights',
        arm: 'Microsoft.Insights/components',
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            application_type: copied('properties.Application_Type'),
            workspace_id: copied('properties.WorkspaceResourceId'),
            local_authentication_enabled: orElse(inverted('properties.DisableLocalAuth'), true),
            local_authentication_disabled: copied('properties.DisableLocalAuth'),
            internet_ingestion_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForIngestion'), true),
            internet_query_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForQuery'), true),
            ip_masking_enabled: inverted('properties.DisableIpMasking'),
            disable_ip_masking: copied('properties.DisableIpMasking'),
            retention_in_days: orElse(copied('properties.RetentionInDays'), 90),
            force_customer_storage_for_profiler: copied('properties.ForceCustomerStorageForProfiler'),
        },
        ignored: [
            'daily_data_cap_in_gb',
            'daily_data_cap_notifications_disabled',
            'daily_data_cap_notifications_enabled',
            'sampling_percentage',
        ],
        source: 'azurerm 5.2.0 and 4.81.0, r/application_insights',
    },
    {
        azurerm: 'log_analytics_workspace',
        arm: 'Microsoft.OperationalInsights/workspaces',
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            identity: identity(),
            sku: orElse(copied('properties.sku.name'), 'PerGB2018'),
            retention_in_days: copied('properties.retentionInDays'),
            local_authentication_enabled: orElse(inverted('properties.features.disableLocalAuth'), true),
            local_authentication_disabled: copied('properties.features.disableLocalAuth'),
            internet_ingestion_access_type: copied('properties.publicNetworkAccessForIngestion'),
            internet_query_access_type: copied('properties.publicNetworkAccessForQuery'),
            internet_ingestion_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForIngestion'), true),
            internet_query_enabled: orElse(enabledDisabled('properties.publicNetworkAccessForQuery'), true),
            cmk_for_query_forced: copied('properties.forceCmkForQuery'),
        },
        ignored: [
            'allow_resource_only_permissions',
            'daily_quota_gb',
            'data_collection_rule_id',
            'immediate_data_purge_on_30_days_enabled',
            'reservation_capacity_in_gb_per_day',
        ],
        source: 'azurerm 5.2.0 and 4.81.0, r/log_analytics_workspace',
    },
    {
        azurerm: 'monitor_diagnostic_setting',
        arm: 'Microsoft.Insights/diagnosticSettings',
        located: extending('target_resource_id'),
        hasOtherId: true,
        arguments: {
            log_analytics_workspace_id: copied('properties.workspaceId'),
            storage_account_id: copied('properties.storageAccountId'),
            eventhub_authorization_rule_id: copied('properties.eventHubAuthorizationRuleId'),
            eventhub_name: copied('properties.eventHubName'),
            partner_solution_id: copied('properties.marketplacePartnerId'),
            log_analytics_destination_type: copied('properties.logAnalyticsDestinationType'),
            enabled_log: blocks('properties.logs', { category: copied('category'), category_group: copied('categoryGroup') }, { enabled: true }),
            log: blocks('properties.logs', {
                category: copied('category'),
                category_group: copied('categoryGroup'),
                enabled: orElse(copied('enabled'), true),
            }),
            enabled_metric: blocks('properties.metrics', { category: copied('category') }, { enabled: true }),
            metric: blocks('properties.metrics', {
                category: copied('category'),
                enabled: orElse(copied('enabled'), true),
            }),
        },
        source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/monitor_diagnostic_setting',
    },
    {
        azurerm: 'monitor_private_link_scope',
        arm: 'Microsoft.Insights/privateLinkScopes',
        arguments: {
            tags: copied('tags'),
            ingestion_access_mode: orElse(copied('properties.accessModeSettings.ingestionAccessMode'), 'Open'),
            query_access_mode: orElse(copied('properties.accessModeSettings.queryAccessMode'), 'Open'),
        },
        source: 'azurerm 5.2.0, r/monitor_private_link_scope',
    },
    {
        azurerm: 'monitor_private_link_scoped_service',
        arm: 'Microsoft.Insights/privateLinkScopes/scopedResources',
        located: nestedByName(['scope_name']),
        arguments: { linked_resource_id: copied('properties.linkedResourceId') },
        source: 'azurerm 5.2.0, r/monitor_private_link_scoped_service',
    },
    {
        azurerm: 'security_center_subscription_pricing',
        arm: 'Microsoft.Security/pricings',
        located: inSubscription('resource_type', 'VirtualMachines'),
        arguments: { tier: copied('properties.pricingTier'), subplan: copied('properties.subPlan') },
        ignored: ['extension'],
        source: 'azurerm 5.2.0, r/security_center_subscription_pricing',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/network.js


const NETWORK = 'Microsoft.Network/virtualNetworks';
const SUBNET = `${NETWORK}/subnets`;
const DELEGATION = blocks('properties.delegations', {
    name: copied('name'),
    service_delegation: block('properties', { name: copied('serviceName'), actions: copied('actions') }),
});
const SUBNET_PROPERTIES = {
    address_prefixes: copied('properties.addressPrefixes'),
    default_outbound_access_enabled: orElse(copied('properties.defaultOutboundAccess'), true),
    delegation: DELEGATION,
    private_endpoint_network_policies: orElse(copied('properties.privateEndpointNetworkPolicies'), 'Disabled'),
    private_link_service_network_policies_enabled: renamed('properties.privateLinkServiceNetworkPolicies', {
        true: 'Enabled',
        false: 'Disabled',
    }),
    service_endpoints: eachAs('properties.serviceEndpoints', 'service'),
    service_endpoint: blocks('properties.serviceEndpoints', {
        service: copied('service'),
        network_identifier: copied('networkIdentifier.id'),
    }),
    service_endpoint_policy_ids: eachAs('properties.serviceEndpointPolicies', 'id'),
};
const SECURITY_RULE = {
    access: copied('properties.access'),
    description: copied('properties.description'),
    destination_address_prefix: copied('properties.destinationAddressPrefix'),
    destination_address_prefixes: copied('properties.destinationAddressPrefixes'),
    destination_application_security_group_ids: eachAs('properties.destinationApplicationSecurityGroups', 'id'),
    destination_port_range: copied('properties.destinationPortRange'),
    destination_port_ranges: copied('properties.destinationPortRanges'),
    direction: copied('properties.direction'),
    priority: copied('properties.priority'),
    protocol: copied('properties.protocol'),
    source_address_prefix: copied('properties.sourceAddressPrefix'),
    source_address_prefixes: copied('properties.sourceAddressPrefixes'),
    source_application_security_group_ids: eachAs('properties.sourceApplicationSecurityGroups', 'id'),
    source_port_range: copied('properties.sourcePortRange'),
    source_port_ranges: copied('properties.sourcePortRanges'),
};
const ROUTE = {
    address_prefix: copied('properties.addressPrefix'),
    next_hop_type: copied('properties.nextHopType'),
    next_hop_in_ip_address: copied('properties.nextHopIpAddress'),
};
const PLACED = { location: copied('location'), tags: copied('tags') };
const NETWORKS = [
    {
        azurerm: 'virtual_network',
        arm: NETWORK,
        arguments: {
            ...PLACED,
            address_space: copied('properties.addressSpace.addressPrefixes'),
            dns_servers: copied('properties.dhcpOptions.dnsServers'),
            subnet: blocks('properties.subnets', {
                ...SUBNET_PROPERTIES,
                name: copied('name'),
                address_prefix: copied('properties.addressPrefix'),
                route_table_id: copied('properties.routeTable.id'),
                security_group: copied('properties.networkSecurityGroup.id'),
            }),
            ddos_protection_plan: block(undefined, {
                id: copied('properties.ddosProtectionPlan.id'),
                enable: copied('properties.enableDdosProtection'),
            }),
            encryption: block('properties.encryption', { enforcement: copied('enforcement') }, { enabled: true }),
        },
        ignored: [
            'bgp_community',
            'edge_zone',
            'flow_timeout_in_minutes',
            'ip_address_pool',
            'private_endpoint_vnet_policies',
        ],
        source: 'azurerm 5.2.0 and 4.81.0, r/virtual_network',
    },
    {
        azurerm: 'subnet',
        arm: SUBNET,
        located: nestedByName(['virtual_network_name']),
        arguments: {
            ...SUBNET_PROPERTIES,
            network_security_group_id_wo: copied('properties.networkSecurityGroup.id'),
            route_table_id_wo: copied('properties.routeTable.id'),
            address_prefix: copied('properties.addressPrefix'),
            enforce_private_link_endpoint_network_policies: renamed('properties.privateEndpointNetworkPolicies', {
                true: 'Disabled',
                false: 'Enabled',
            }),
            private_endpoint_network_policies_enabled: renamed('properties.privateEndpointNetworkPolicies', {
                true: 'Enabled',
                false: 'Disabled',
            }),
        },
        ignored: [
            'enforce_private_link_service_network_policies',
            'ip_address_pool',
            'network_security_group_id_wo_version',
            'route_table_id_wo_version',
            'sharing_scope',
        ],
        source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/subnet',
    },
    {
        azurerm: 'virtual_network_peering',
        arm: `${NETWORK}/virtualNetworkPeerings`,
        located: nestedByName(['virtual_network_name']),
        arguments: {
            remote_virtual_network_id: copied('properties.remoteVirtualNetwork.id'),
            allow_virtual_network_access: copied('properties.allowVirtualNetworkAccess'),
            allow_forwarded_traffic: copied('properties.allowForwardedTraffic'),
            allow_gateway_transit: copied('properties.allowGatewayTransit'),
            use_remote_gateways: copied('properties.useRemoteGateways'),
        },
        ignored: [
            'local_subnet_names',
            'only_ipv6_peering_enabled',
            'peer_complete_virtual_networks_enabled',
            'remote_subnet_names',
            'triggers',
        ],
        source: 'azurerm 5.2.0, r/virtual_network_peering',
    },
    {
        azurerm: 'network_security_group',
        arm: 'Microsoft.Network/networkSecurityGroups',
        arguments: {
            ...PLACED,
            security_rule: blocks('properties.securityRules', { ...SECURITY_RULE, name: copied('name') }),
        },
        source: 'azurerm 5.2.0, r/network_security_group',
    },
    {
        azurerm: 'network_security_rule',
        arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
        located: nestedByName(['network_security_group_name']),
        arguments: SECURITY_RULE,
        source: 'azurerm 5.2.0, r/network_security_rule',
    },
    {
        azurerm: 'route_table',
        arm: 'Microsoft.Network/routeTables',
        arguments: {
            ...PLACED,
            route: blocks('properties.routes', { ...ROUTE, name: copied('name') }),
            bgp_route_propagation_enabled: inverted('properties.disableBgpRoutePropagation'),
            disable_bgp_route_propagation: copied('properties.disableBgpRoutePropagation'),
        },
        source: 'azurerm 5.2.0 and 3.117.1, r/route_table',
    },
    {
        azurerm: 'route',
        arm: 'Microsoft.Network/routeTables/routes',
        located: nestedByName(['route_table_name']),
        arguments: ROUTE,
        source: 'azurerm 5.2.0, r/route',
    },
    {
        azurerm: 'nat_gateway',
        arm: 'Microsoft.Network/natGateways',
        arguments: { ...PLACED, sku_name: copied('sku.name') },
        ignored: ['idle_timeout_in_minutes', 'zones'],
        source: 'azurerm 5.2.0, r/nat_gateway',
    },
    {
        azurerm: 'firewall',
        arm: 'Microsoft.Network/azureFirewalls',
        arguments: {
            ...PLACED,
            sku_name: copied('properties.sku.name'),
            sku_tier: copied('properties.sku.tier'),
            firewall_policy_id: copied('properties.firewallPolicy.id'),
            threat_intel_mode: orElse(copied('properties.threatIntelMode'), 'Alert'),
            ip_configuration: blocks('properties.ipConfigurations', {
                name: copied('name'),
                subnet_id: copied('properties.subnet.id'),
                public_ip_address_id: copied('properties.publicIPAddress.id'),
            }),
        },
        ignored: [
            'dns_proxy_enabled',
            'dns_servers',
            'management_ip_configuration',
            'private_ip_ranges',
            'virtual_hub',
            'zones',
        ],
        source: 'azurerm 5.2.0, r/firewall',
    },
];
function association(azurerm, argument, path) {
    return {
        azurerm,
        of: 'subnet_id',
        arm: SUBNET,
        arguments: { [argument]: copied(path) },
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}
const NETWORK_FACETS = [
    association('subnet_network_security_group_association', 'network_security_group_id', 'properties.networkSecurityGroup.id'),
    association('subnet_route_table_association', 'route_table_id', 'properties.routeTable.id'),
    association('subnet_nat_gateway_association', 'nat_gateway_id', 'properties.natGateway.id'),
    {
        azurerm: 'virtual_network_dns_servers',
        of: 'virtual_network_id',
        arm: NETWORK,
        arguments: { dns_servers: copied('properties.dhcpOptions.dnsServers') },
        source: 'azurerm 5.2.0, r/virtual_network_dns_servers',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/private-link.js



const ENDPOINT = 'Microsoft.Network/privateEndpoints';
const ZONE = 'Microsoft.Network/privateDnsZones';
const PRIVATE_LINK = [
    {
        azurerm: 'private_endpoint',
        arm: ENDPOINT,
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            subnet_id: copied('properties.subnet.id'),
            private_service_connection: privateConnections(blocks('connections', {
                name: copied('name'),
                private_connection_resource_id: copied('properties.privateLinkServiceId'),
                private_connection_resource_alias: copied('properties.privateLinkServiceId'),
                subresource_names: copied('properties.groupIds'),
                request_message: copied('properties.requestMessage'),
            })),
            custom_network_interface_name: copied('properties.customNetworkInterfaceName'),
        },
        ignored: ['edge_zone', 'ip_configuration', 'private_dns_zone_group'],
        source: 'azurerm 5.2.0, r/private_endpoint',
    },
    {
        azurerm: 'private_dns_zone',
        arm: ZONE,
        arguments: { tags: copied('tags') },
        ignored: ['soa_record'],
        source: 'azurerm 5.2.0, r/private_dns_zone',
    },
    {
        azurerm: 'private_dns_zone_virtual_network_link',
        arm: `${ZONE}/virtualNetworkLinks`,
        located: byIdOrName(nestedIn('private_dns_zone_id'), 'private_dns_zone_id', nestedByName(['private_dns_zone_name'])),
        arguments: {
            tags: copied('tags'),
            virtual_network_id: copied('properties.virtualNetwork.id'),
            registration_enabled: orElse(copied('properties.registrationEnabled'), false),
            resolution_policy: copied('properties.resolutionPolicy'),
        },
        source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_zone_virtual_network_link',
    },
];
const ZONE_GROUPS = [
    {
        azurerm: 'private_endpoint',
        block: 'private_dns_zone_group',
        arm: `${ENDPOINT}/privateDnsZoneGroups`,
        name: 'name',
        arguments: { private_dns_zone_ids: zoneConfigurations('properties.privateDnsZoneConfigs') },
        source: 'azurerm 5.2.0, r/private_endpoint, block private_dns_zone_group',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/storage.js




const ACCOUNT = 'Microsoft.Storage/storageAccounts';
const NETWORK_RULES = {
    default_action: copied('defaultAction'),
    bypass: orElse(joinedWords('bypass'), 'AzureServices'),
    ip_rules: eachAs('ipRules', 'value', { action: 'Allow' }),
    virtual_network_subnet_ids: eachAs('virtualNetworkRules', 'id', { action: 'Allow' }),
    private_link_access: blocks('resourceAccessRules', {
        endpoint_resource_id: copied('resourceId'),
        endpoint_tenant_id: copied('tenantId'),
    }),
};
const CUSTOMER_KEY = {
    key_vault_key_id: copied('keyvaultproperties.keyIdentifier'),
    managed_hsm_key_id: copied('keyvaultproperties.keyIdentifier'),
    user_assigned_identity_id: copied('identity.userAssignedIdentity'),
};
const STORAGE = [
    {
        azurerm: 'storage_account',
        arm: ACCOUNT,
        arguments: {
            location: copied('location'),
            tags: copied('tags'),
            identity: identity(),
            account_kind: orElse(copied('kind'), 'StorageV2'),
            account_tier: copied('sku.tier'),
            access_tier: copied('properties.accessTier'),
            public_network_access_enabled: enabledDisabled('properties.publicNetworkAccess'),
            network_rules: block('properties.networkAcls', NETWORK_RULES),
            https_traffic_only_enabled: copied('properties.supportsHttpsTrafficOnly'),
            enable_https_traffic_only: copied('properties.supportsHttpsTrafficOnly'),
            min_tls_version: orElse(copied('properties.minimumTlsVersion'), (version) => isBefore(version, '3.0') ? 'TLS1_0' : 'TLS1_2'),
            allow_nested_items_to_be_public: orElse(copied('properties.allowBlobPublicAccess'), (version) => isBefore(version, '3.0') ? undefined : isBefore(version, '5.0')),
            allow_blob_public_access: orElse(copied('properties.allowBlobPublicAccess'), (version) => isBefore(version, '3.0') ? false : undefined),
            shared_access_key_enabled: copied('properties.allowSharedKeyAccess'),
            cross_tenant_replication_enabled: orElse(copied('properties.allowCrossTenantReplication'), (version) => isBefore(version, '4.0')),
            default_to_oauth_authentication: orElse(copied('properties.defaultToOAuthAuthentication'), false),
            infrastructure_encryption_enabled: orElse(copied('properties.encryption.requireInfrastructureEncryption'), false),
            customer_managed_key: conversions_all(presence('properties.encryption.keySource', 'Microsoft.Keyvault'), block('properties.encryption', CUSTOMER_KEY)),
            queue_encryption_key_type: orElse(copied('properties.encryption.services.queue.keyType'), 'Service'),
            table_encryption_key_type: orElse(copied('properties.encryption.services.table.keyType'), 'Service'),
            is_hns_enabled: copied('properties.isHnsEnabled'),
            nfsv3_enabled: copied('properties.isNfsV3Enabled'),
            sftp_enabled: copied('properties.isSftpEnabled'),
            local_user_enabled: orElse(copied('properties.isLocalUserEnabled'), true),
            allowed_copy_scope: copied('properties.allowedCopyScope'),
            sas_policy: block('properties.sasPolicy', {
                expiration_period: copied('sasExpirationPeriod'),
                expiration_action: orElse(copied('expirationAction'), 'Log'),
            }),
        },
        ignored: [
            'account_replication_type',
            'azure_files_authentication',
            'blob_properties',
            'custom_domain',
            'dns_endpoint_type',
            'edge_zone',
            'immutability_policy',
            'large_file_share_enabled',
            'provisioned_billing_model_version',
            'queue_properties',
            'routing',
            'share_properties',
            'static_website',
        ],
        source: 'azurerm 5.2.0, r/storage_account; defaults of 2.x to 4.x: tags v2.99.0, v3.117.1, v4.81.0',
    },
    {
        azurerm: 'storage_container',
        arm: `${ACCOUNT}/blobServices/containers`,
        located: byIdOrName(nestedIn('storage_account_id', ['default']), 'storage_account_id', nestedByName(['storage_account_name'], ['default'])),
        arguments: {
            container_access_type: orElse(renamed('properties.publicAccess', { private: 'None', blob: 'Blob', container: 'Container' }), 'private'),
        },
        ignored: ['default_encryption_scope', 'encryption_scope_override_enabled', 'metadata'],
        source: 'azurerm 5.2.0 and 4.81.0, r/storage_container',
    },
    {
        azurerm: 'storage_share',
        arm: `${ACCOUNT}/fileServices/shares`,
        located: byIdOrName(nestedIn('storage_account_id', ['default']), 'storage_account_id', nestedByName(['storage_account_name'], ['default'])),
        arguments: { enabled_protocol: copied('properties.enabledProtocols') },
        ignored: ['access_tier', 'acl', 'metadata', 'quota'],
        source: 'azurerm 5.2.0 and 4.81.0, r/storage_share',
    },
];
const STORAGE_FACETS = [
    {
        azurerm: 'storage_account_network_rules',
        of: 'storage_account_id',
        arm: ACCOUNT,
        arguments: prefixed('properties.networkAcls', NETWORK_RULES),
        ignored: ['resource_group_name', 'storage_account_name'],
        source: 'azurerm 5.2.0, r/storage_account_network_rules',
    },
    {
        azurerm: 'storage_account_customer_managed_key',
        of: 'storage_account_id',
        arm: ACCOUNT,
        arguments: {
            ...prefixed('properties.encryption', CUSTOMER_KEY),
            storage_account_id: fixedIfSet('properties.encryption.keySource', 'Microsoft.Keyvault'),
        },
        ignored: ['federated_identity_client_id', 'key_name', 'key_vault_id', 'key_vault_uri', 'key_version'],
        source: 'azurerm 5.2.0, r/storage_account_customer_managed_key',
    },
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/mappings.js










const TYPE_MAPPINGS = [
    ...WORKSPACES,
    ...OUTBOUND_RULES,
    ...COMPUTES,
    ...DATASTORES,
    ...STORAGE,
    ...KEY_VAULTS,
    ...CONTAINER_REGISTRIES,
    ...MONITORING,
    ...NETWORKS,
    ...PRIVATE_LINK,
    ...AUTHORIZATION,
    ...AI_SERVICES,
];
const FACET_MAPPINGS = [...STORAGE_FACETS, ...NETWORK_FACETS, ...AI_SERVICE_FACETS];
const NESTED_MAPPINGS = ZONE_GROUPS;
const LINKED_TYPES = {
    application_gateway: 'Microsoft.Network/applicationGateways',
    application_security_group: 'Microsoft.Network/applicationSecurityGroups',
    disk_encryption_set: 'Microsoft.Compute/diskEncryptionSets',
    eventhub_namespace: 'Microsoft.EventHub/namespaces',
    firewall_policy: 'Microsoft.Network/firewallPolicies',
    kubernetes_cluster: 'Microsoft.ContainerService/managedClusters',
    log_analytics_cluster: 'Microsoft.OperationalInsights/clusters',
    network_interface: 'Microsoft.Network/networkInterfaces',
    public_ip: 'Microsoft.Network/publicIPAddresses',
    virtual_network_gateway: 'Microsoft.Network/virtualNetworkGateways',
};
const types = new Map(TYPE_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const facets = new Map(FACET_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const linked = new Map(Object.entries(LINKED_TYPES).map(([name, arm]) => [`azurerm_${name}`, arm]));
function typeMappingOf(type) {
    return types.get(type);
}
function facetMappingOf(type) {
    return facets.get(type);
}
function linkedTypeOf(type) {
    return linked.get(type);
}
function nestedMappingsOf(type) {
    return NESTED_MAPPINGS.filter((mapping) => `azurerm_${mapping.azurerm}` === type);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/identity.js




const identityOf = (resource) => {
    if (resource.type.startsWith('azapi_')) {
        const found = azapiLocation(resource);
        return found === undefined ? undefined : identity_idOf(resource, found.type, found.located);
    }
    const mapping = typeMappingOf(resource.type);
    if (mapping !== undefined && mapping.hasOtherId !== true) {
        return identity_idOf(resource, mapping.arm, (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm));
    }
    const linked = linkedTypeOf(resource.type);
    if (linked !== undefined)
        return identity_idOf(resource, linked, TOP_LEVEL.locate(resource, linked));
    return containerIdOf(resource);
};
function containerIdOf(resource) {
    const origin = { span: resource.headerSpan, steps: [] };
    if (resource.type === 'azurerm_subscription') {
        const message = 'the subscription of the deployment is not known';
        const name = argumentOf(resource, 'subscription_id') ?? (0,expand_values/* unknown */.L5)('deployment', message, 'subscription()', origin);
        return identity_idOf(resource, 'Microsoft.Resources/subscriptions', { names: [name], scope: { level: 'tenant' } });
    }
    if (resource.type === 'azurerm_management_group') {
        const name = argumentOf(resource, 'name') ?? argumentOf(resource, 'display_name');
        const names = [name ?? (0,expand_values/* scalarAt */.C_)(resource.address, resource.headerSpan)];
        return identity_idOf(resource, 'Microsoft.Management/managementGroups', { names, scope: { level: 'tenant' } });
    }
    return undefined;
}
function identity_idOf(resource, type, { names, scope }) {
    const origin = { span: resource.headerSpan, steps: [] };
    return { kind: 'resource-id', type, names, scope, address: resource.address, origin };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/facets.js





function hasNames(id, { names }) {
    return (id.names.length === names.length &&
        id.names.every((name, at) => (0,expand_values/* textOf */.b6)(name).toLowerCase() === (0,expand_values/* textOf */.b6)(names[at] ?? name).toLowerCase()));
}
function facetWrites({ resource, mapping }) {
    const setting = {
        resource,
        provider: assumedVersion(resource.provider),
        argument: '',
        anchor: resource.headerSpan,
    };
    const writes = writeArguments(mapping.arguments, resource.body, setting);
    const { condition } = resource;
    if (condition === true)
        return writes;
    return writes.flatMap(({ value, ...written }) => value === undefined ? [] : [{ ...written, value: ifItExists(value, resource, condition) }]);
}
function ifItExists(value, { address }, condition) {
    const alternatives = [
        { value, when: `if '${address}' exists` },
        { value: (0,expand_values/* scalar */.d_)(null, value.origin), when: `if '${address}' does not exist` },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, condition, value.origin);
}
function uncertainWrites({ resource, mapping }) {
    const id = argumentOf(resource, mapping.of);
    const span = resource.headerSpan;
    const value = id === undefined
        ? (0,expand_values/* unknown */.L5)('unsupported', `'${mapping.of}' is not set`, `${resource.address}.${mapping.of}`, (0,origins/* originAt */.iX)(span))
        : (0,expand_values/* unknownBecause */.Zp)(id, `${resource.address}.of(${(0,expand_values/* textOf */.b6)(id)})`, span);
    return Object.values(mapping.arguments).flatMap((conversion) => conversion.paths.map((path) => ({ path, value, span, implied: true })));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/mapping.js
const COMMON_ARGUMENTS = [
    'count',
    'depends_on',
    'for_each',
    'lifecycle',
    'provider',
    'timeouts',
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/lower.js











function lowerTerraformResources(resources) {
    const drafts = resources.flatMap((resource) => draftOf(resource) ?? []);
    const updates = resources.flatMap((resource) => foldIn(resource, drafts));
    const byResource = new Map(drafts.map((draft) => [draft.resource, draft]));
    const lowered = resources.flatMap((resource) => {
        if (resource.type.startsWith('azapi_'))
            return [lowerAzapi(resource) ?? []].flat();
        const draft = byResource.get(resource);
        return draft === undefined ? [] : [finished(draft), ...nestedOf(draft)];
    });
    return [...lowered, ...updates];
}
function draftOf(resource) {
    const mapping = typeMappingOf(resource.type);
    if (mapping === undefined)
        return undefined;
    const located = (mapping.located ?? TOP_LEVEL).locate(resource, mapping.arm);
    return { resource, mapping, located, writes: resource.mode === 'data' ? [] : writesOf(resource, mapping) };
}
function writesOf(resource, { arguments: args, fixed = {} }) {
    const span = resource.headerSpan;
    const always = Object.entries(fixed).map(([path, value]) => ({ path, value: (0,expand_values/* scalarAt */.C_)(value, span), span }));
    return [...always, ...writeArguments(args, resource.body, settingOf(resource))];
}
function settingOf(resource) {
    return { resource, provider: assumedVersion(resource.provider), argument: '', anchor: resource.headerSpan };
}
function foldIn(resource, drafts) {
    const mapping = facetMappingOf(resource.type);
    if (mapping === undefined || resource.mode === 'data')
        return [];
    const facet = { resource, mapping };
    const id = argumentOf(resource, mapping.of);
    const target = id === undefined ? undefined : resourceOfId(id);
    const candidates = drafts.filter((draft) => draft.mapping.arm === mapping.arm && draft.resource.mode === 'managed');
    if (target === undefined) {
        for (const draft of candidates)
            draft.writes.push(...uncertainWrites(facet));
        return [];
    }
    const owner = candidates.find((draft) => draft.resource.address === target.address) ??
        candidates.find((draft) => hasNames(target, draft.located));
    if (owner === undefined)
        return [updateOf(facet, target)];
    owner.writes.push(...facetWrites(facet));
    return [];
}
function updateOf({ resource, mapping }, target) {
    const writes = writeArguments(mapping.arguments, resource.body, settingOf(resource));
    return {
        ...commonOf(resource, { names: target.names, scope: target.scope }),
        type: mapping.arm,
        apiVersion: undefined,
        existing: false,
        body: buildBody(writes, (0,origins/* originAt */.iX)(resource.headerSpan)),
        patch: true,
    };
}
function finished({ resource, mapping, located, writes }) {
    const { version } = assumedVersion(resource.provider);
    const origin = (0,origins/* originAt */.iX)(resource.headerSpan);
    const isRead = resource.mode === 'data';
    return {
        ...commonOf(resource, located),
        type: mapping.arm,
        apiVersion: mapping.apiVersion?.(version),
        existing: isRead,
        body: isRead ? (0,expand_values/* object */.Ik)([], origin) : buildBody(writes, origin, unreadArgument(resource, mapping)),
        patch: false,
    };
}
function commonOf(resource, { names, scope, parentAddress }) {
    return {
        names,
        name: (0,resource_names/* joinNames */.JH)(names, (0,expand_values/* scalarAt */.C_)(resource.address, resource.headerSpan)),
        address: resource.address,
        form: 'terraform',
        condition: resource.condition,
        scope,
        span: resource.span,
        headerSpan: resource.headerSpan,
        ...(parentAddress === undefined ? {} : { parentAddress }),
        way: resource.way,
    };
}
function unreadArgument(resource, mapping) {
    const located = mapping.located ?? TOP_LEVEL;
    const known = new Set([
        ...COMMON_ARGUMENTS,
        ...located.arguments,
        ...Object.keys(mapping.arguments),
        ...(mapping.ignored ?? []),
    ]);
    const unread = [...resource.body.members.values()].find((member) => !known.has(member.name) && !(0,expand_values/* isNull */.kZ)(member.value));
    if (unread === undefined)
        return undefined;
    const message = `what '${unread.name}' of ${resource.type} sets is not known`;
    return (0,expand_values/* unknown */.L5)('unsupported', message, `${resource.address}.${unread.name}`, (0,origins/* originAt */.iX)(unread.span));
}
function nestedOf(draft) {
    if (draft.resource.mode === 'data')
        return [];
    return nestedMappingsOf(draft.resource.type).flatMap((mapping) => lower_nestedIn(draft, mapping));
}
function lower_nestedIn(draft, mapping) {
    const { resource } = draft;
    const block = (0,expand_values/* memberOf */.C5)(resource.body, mapping.block);
    if (isIgnoredChange(mapping.block, draft)) {
        const message = `'${mapping.block}' is under ignore_changes, so what is deployed may differ`;
        const text = `deployed(${resource.address}.${mapping.block})`;
        return [uncertainNested(draft, mapping, (0,expand_values/* unknown */.L5)('runtime', message, text, (0,origins/* originAt */.iX)(resource.headerSpan)))];
    }
    if (block === undefined) {
        return resource.body.open === undefined ? [] : [uncertainNested(draft, mapping, resource.body.open)];
    }
    if ((0,expand_values/* isNull */.kZ)(block.value))
        return [];
    if (block.value.kind !== 'array') {
        const because = (0,expand_values/* unknownBecause */.Zp)(block.value, (0,expand_values/* textOf */.b6)(block.value), block.value.origin.span);
        return [uncertainNested(draft, mapping, because)];
    }
    const { items, open } = block.value;
    const certain = items.map((item, index) => nestedResource(draft, mapping, item, index));
    return open === undefined ? certain : [...certain, uncertainNested(draft, mapping, open.reason)];
}
function nestedResource(draft, mapping, item, index) {
    const { resource } = draft;
    const { span } = item.origin;
    const name = (0,expand_values/* memberOf */.C5)(item, mapping.name)?.value ?? (0,expand_values/* unknownBecause */.Zp)(item, `${(0,expand_values/* textOf */.b6)(item)}.name`, span);
    const names = [...draft.located.names, name];
    const setting = { ...settingOf(resource), argument: mapping.block, anchor: span };
    const body = item.kind === 'object'
        ? buildBody(writeArguments(mapping.arguments, item, setting), item.origin)
        : (0,expand_values/* object */.Ik)([], item.origin, (0,expand_values/* unknownBecause */.Zp)(item, (0,expand_values/* textOf */.b6)(item), span));
    return {
        ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
        type: mapping.arm,
        address: `${resource.address}.${mapping.block}[${index}]`,
        apiVersion: undefined,
        existing: false,
        body,
        patch: false,
        span,
        headerSpan: span,
    };
}
function uncertainNested(draft, mapping, because) {
    const { resource } = draft;
    const names = [...draft.located.names, because];
    return {
        ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
        type: mapping.arm,
        address: `${resource.address}.${mapping.block}[*]`,
        apiVersion: undefined,
        existing: false,
        condition: because,
        body: (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.headerSpan), because),
        patch: false,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/index.js



;// CONCATENATED MODULE: ./lib/src/expand/terraform/configuration.js
function resourceKey(mode, type, name) {
    return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}
function spanOf(source, { start, end }) {
    return { source, start, end };
}
function configurationOf(folder, files, complete, bag) {
    const reader = new Reader(bag);
    const ordinary = files.filter(({ source }) => !isOverride(source.path));
    for (const file of ordinary)
        reader.read(file, false);
    for (const file of files)
        if (isOverride(file.source.path))
            reader.read(file, true);
    return {
        folder,
        ...reader.found,
        whole: complete && files.every((file) => file.whole && file.body.lost.length === 0),
    };
}
function isOverride(path) {
    return /(?:^|\/|_)override\.tf(?:\.json)?$/.test(path);
}
class Reader {
    bag;
    found = {
        variables: new Map(),
        locals: new Map(),
        outputs: new Map(),
        modules: new Map(),
        resources: new Map(),
        providers: new Map(),
        requiredProviders: new Map(),
    };
    constructor(bag) {
        this.bag = bag;
    }
    read({ source, body }, override) {
        for (const block of body.blocks)
            this.readBlock(block, source, override);
    }
    readBlock(block, source, override) {
        const [first, second] = block.labels.map((label) => label.value);
        const type = block.type.name;
        if (type === 'locals')
            this.readLocals(block, source);
        else if (type === 'terraform')
            this.readRequirements(block);
        else if ((type === 'resource' || type === 'data') && first !== undefined && second !== undefined) {
            const mode = type === 'data' ? 'data' : 'managed';
            const declared = { ...declarationOf(second, block, source), mode, type: first };
            this.declare(this.found.resources, resourceKey(mode, first, second), declared, override);
        }
        else if (first !== undefined)
            this.readNamed(type, first, block, source, override);
    }
    readNamed(type, name, block, source, override) {
        const declared = declarationOf(name, block, source);
        if (type === 'variable')
            this.declare(this.found.variables, name, declared, override);
        else if (type === 'output')
            this.declare(this.found.outputs, name, declared, override);
        else if (type === 'module')
            this.declare(this.found.modules, name, declared, override);
        else if (type === 'provider') {
            const alias = plainText(declared.body.arguments.get('alias')?.attribute.value);
            this.declare(this.found.providers, alias === undefined ? name : `${name}.${alias}`, declared, override);
        }
    }
    declare(into, key, declared, override) {
        const before = into.get(key);
        if (before === undefined)
            into.set(key, declared);
        else if (override)
            into.set(key, { ...before, body: overridden(before.body, declared.body) });
        else
            this.bag.report('evaluation-error', `'${key}' is declared twice.`, declared.headerSpan);
    }
    readLocals(block, source) {
        for (const attribute of block.body.attributes) {
            this.found.locals.set(attribute.name.name, { name: attribute.name.name, attribute, source });
        }
    }
    readRequirements(block) {
        const written = block.body.attributes.find((attribute) => attribute.name.name === 'required_providers')?.value;
        for (const item of written?.kind === 'object' ? written.items : []) {
            const name = keyName(item.key);
            if (name !== undefined)
                this.found.requiredProviders.set(name, requirementOf(item.value));
        }
        for (const inner of block.body.blocks) {
            if (inner.type.name !== 'required_providers')
                continue;
            for (const attribute of inner.body.attributes) {
                this.found.requiredProviders.set(attribute.name.name, requirementOf(attribute.value));
            }
        }
    }
}
function declarationOf(name, block, source) {
    return {
        name,
        body: declaredBody(block.body, source),
        span: spanOf(source, block),
        headerSpan: spanOf(source, block.header),
    };
}
function declaredBody(body, source) {
    return {
        arguments: new Map(body.attributes.map((attribute) => [attribute.name.name, { attribute, source }])),
        blocks: body.blocks.map((block) => ({ block, source })),
        whole: body.lost.length === 0,
    };
}
function overridden(before, by) {
    const replaced = new Set(by.blocks.map(({ block }) => block.type.name).filter((type) => type !== 'lifecycle'));
    return {
        arguments: new Map([...before.arguments, ...by.arguments]),
        blocks: [...before.blocks.filter(({ block }) => !replaced.has(block.type.name)), ...by.blocks],
        whole: before.whole && by.whole,
    };
}
function requirementOf(value) {
    if (value.kind !== 'object')
        return { source: undefined, constraint: plainText(value) };
    const member = (name) => value.items.find((item) => keyName(item.key) === name)?.value;
    return { source: plainText(member('source')), constraint: plainText(member('version')) };
}
function keyName(key) {
    return key.kind === 'identifier' ? key.name : plainText(key);
}
function plainText(expression) {
    if (expression?.kind !== 'template')
        return undefined;
    const texts = expression.parts.map((part) => (part.kind === 'text' ? part.value : undefined));
    return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/failures.js

class FailureNote {
    watched;
    failed = false;
    constructor(watched) {
        this.watched = watched;
    }
    reject = () => {
        this.failed = true;
    };
}
function failure(message, expression, origin) {
    return (0,expand_values/* unknown */.L5)('error', message.replace(/\.$/, ''), expression, origin);
}
function isFailure(value) {
    return value.kind === 'unknown' && value.reason === 'error';
}
function alternativesOf(value) {
    return value.kind === 'choice' ? value.alternatives : [{ value, when: '' }];
}
function withoutFailures(value) {
    if (value.kind !== 'choice')
        return value;
    const possible = value.alternatives.filter((alternative) => !isFailure(alternative.value));
    if (possible.length === 0 || possible.length === value.alternatives.length)
        return value;
    return (0,expand_values/* choice */.Yq)(possible, value.reason, value.origin);
}

// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var arm_json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/tokens.js
const TokenKind = {
    endOfFile: 0,
    newLine: 1,
    identifier: 2,
    number: 3,
    string: 4,
    quoteStart: 5,
    heredocStart: 6,
    text: 7,
    interpolationStart: 8,
    directiveStart: 9,
    sequenceEnd: 10,
    templateEnd: 11,
    leftBrace: 12,
    rightBrace: 13,
    leftParenthesis: 14,
    rightParenthesis: 15,
    leftBracket: 16,
    rightBracket: 17,
    comma: 18,
    dot: 19,
    ellipsis: 20,
    question: 21,
    colon: 22,
    doubleColon: 23,
    plus: 24,
    minus: 25,
    asterisk: 26,
    slash: 27,
    percent: 28,
    exclamation: 29,
    less: 30,
    lessOrEqual: 31,
    greater: 32,
    greaterOrEqual: 33,
    assignment: 34,
    equal: 35,
    notEqual: 36,
    and: 37,
    or: 38,
    arrow: 39,
    unrecognized: 40,
};

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/cursor.js

class ParseFailure {
    error;
    endsFile;
    constructor(error, endsFile = false) {
        this.error = error;
        this.endsFile = endsFile;
    }
}
const WHOLE_FILE = { inFile: (offset) => offset, depth: 0 };
class Cursor {
    text;
    tokens;
    limits;
    placement;
    index = 0;
    kind = TokenKind.endOfFile;
    start = 0;
    end = 0;
    lastEnd = 0;
    linesMatter = true;
    depth;
    height = 0;
    constructor(text, tokens, limits, placement = WHOLE_FILE) {
        this.text = text;
        this.tokens = tokens;
        this.limits = limits;
        this.placement = placement;
        this.depth = placement.depth;
        this.moveTo(0);
    }
    advance() {
        this.lastEnd = this.end;
        const next = this.index + 1;
        this.moveTo(!this.linesMatter && this.kindAt(next) === TokenKind.newLine ? next + 1 : next);
    }
    restartAt(index, level) {
        this.depth = level;
        this.linesMatter = true;
        this.moveTo(index);
    }
    get level() {
        return this.depth;
    }
    moveTo(index) {
        const at = Math.min(index, this.tokens.count - 1);
        this.index = at;
        this.kind = this.kindAt(at);
        this.start = this.placement.inFile(this.tokens.starts[at] ?? 0);
        this.end = this.placement.inFile(this.tokens.ends[at] ?? 0);
    }
    lineEnds(matter) {
        const before = this.linesMatter;
        this.linesMatter = matter;
        return before;
    }
    kindAt(index) {
        return (this.tokens.kinds[index] ?? TokenKind.endOfFile);
    }
    textAt(index) {
        return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
    }
    get length() {
        return (this.tokens.ends[this.index] ?? 0) - (this.tokens.starts[this.index] ?? 0);
    }
    placeInToken(offset) {
        return this.placement.inFile((this.tokens.starts[this.index] ?? 0) + offset);
    }
    pastLineEnd(index) {
        return this.kindAt(index) === TokenKind.newLine ? index + 1 : index;
    }
    skipNewLine() {
        if (this.kind === TokenKind.newLine)
            this.advance();
    }
    isWord(word) {
        return this.isWordAt(this.index, word);
    }
    isWordAt(index, word) {
        if (this.kindAt(index) !== TokenKind.identifier)
            return false;
        const start = this.tokens.starts[index] ?? 0;
        return this.tokens.ends[index] === start + word.length && this.text.startsWith(word, start);
    }
    take(kind) {
        if (this.kind !== kind)
            return false;
        this.advance();
        return true;
    }
    expect(kind, what) {
        if (!this.take(kind))
            this.failExpecting(`"${what}"`);
    }
    expectWord(word) {
        if (!this.isWord(word))
            this.failExpecting(`"${word}"`);
        this.advance();
    }
    get atLineEnd() {
        return this.kind === TokenKind.newLine || this.kind === TokenKind.endOfFile;
    }
    identifier(what) {
        if (this.kind !== TokenKind.identifier)
            this.failExpecting(what);
        const { start, end, index } = this;
        this.advance();
        return { kind: 'identifier', start, end, name: this.textAt(index) };
    }
    enter() {
        this.depth++;
        this.checkDepth(0);
    }
    leave() {
        this.depth--;
    }
    grow(tallest) {
        this.height = tallest + 1;
        this.checkDepth(this.height);
    }
    checkDepth(levels) {
        if (this.depth + levels <= this.limits.nesting)
            return;
        const message = `Nested deeper than ${this.limits.nesting} levels.`;
        throw new ParseFailure({ start: this.start, end: this.end, code: 'nesting-too-deep', message });
    }
    failExpecting(what) {
        this.failAtFault();
        this.fail(`Expected ${what}, found ${this.describe()}.`, this);
    }
    failAtFault() {
        const fault = this.tokens.faults.get(this.index);
        if (fault === undefined)
            return;
        const { inFile } = this.placement;
        throw new ParseFailure({ ...fault, start: inFile(fault.start), end: inFile(fault.end) });
    }
    fail(message, { start, end }) {
        throw new ParseFailure({ start, end, code: 'syntax-error', message });
    }
    describe() {
        switch (this.kind) {
            case TokenKind.endOfFile:
                return 'the end of the file';
            case TokenKind.newLine:
                return 'the end of the line';
            case TokenKind.string:
            case TokenKind.quoteStart:
            case TokenKind.text:
                return 'a string';
            case TokenKind.heredocStart:
                return 'a heredoc';
            case TokenKind.templateEnd:
                return 'the end of a string';
            case TokenKind.sequenceEnd:
                return 'the end of a template sequence';
            default:
                return `"${this.textAt(this.index).slice(0, 40)}"`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/containers.js


function parseTuple(cursor) {
    const { start } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    if (cursor.isWord('for'))
        return parseForTuple(cursor, start, outer);
    const items = [];
    let tallest = 0;
    cursor.enter();
    while (cursor.kind !== TokenKind.rightBracket) {
        items.push(parseExpression(cursor));
        tallest = Math.max(tallest, cursor.height);
        if (!cursor.take(TokenKind.comma))
            break;
    }
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(TokenKind.rightBracket))
        cursor.failExpecting('"," or "]"');
    cursor.grow(tallest);
    return { kind: 'tuple', start, end: cursor.lastEnd, items };
}
function parseForTuple(cursor, start, outer) {
    cursor.enter();
    const { variables, collection, height } = parseForHeader(cursor);
    cursor.expect(TokenKind.colon, ':');
    const result = parseExpression(cursor);
    const tallest = Math.max(height, cursor.height);
    const filter = parseFilter(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(TokenKind.rightBracket))
        cursor.failExpecting(filter === undefined ? '"if" or "]"' : '"]"');
    cursor.grow(Math.max(tallest, filter?.height ?? 0));
    const end = cursor.lastEnd;
    return { kind: 'for-tuple', start, end, variables, collection, result, ...conditionOf(filter) };
}
function parseObject(cursor) {
    const { start } = cursor;
    const first = cursor.pastLineEnd(cursor.index + 1);
    const isFor = cursor.isWordAt(first, 'for') && cursor.kindAt(cursor.pastLineEnd(first + 1)) === TokenKind.identifier;
    const outer = cursor.lineEnds(!isFor);
    cursor.advance();
    if (isFor)
        return parseForObject(cursor, start, outer);
    const items = [];
    let tallest = 0;
    cursor.enter();
    cursor.skipNewLine();
    while (cursor.kind !== TokenKind.rightBrace) {
        items.push(parseItem(cursor));
        tallest = Math.max(tallest, cursor.height);
        if (cursor.kindAt(cursor.index) === TokenKind.rightBrace)
            break;
        if (!cursor.take(TokenKind.comma) && !cursor.atLineEnd)
            cursor.failExpecting('a new line, "," or "}"');
        cursor.skipNewLine();
    }
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(TokenKind.rightBrace, '}');
    cursor.grow(tallest);
    return { kind: 'object', start, end: cursor.lastEnd, items };
}
function parseItem(cursor) {
    const next = cursor.kindAt(cursor.index + 1);
    const isWord = cursor.kind === TokenKind.identifier && (next === TokenKind.assignment || next === TokenKind.colon);
    cursor.height = 0;
    const key = isWord ? cursor.identifier('a key') : parseExpression(cursor);
    const keyHeight = cursor.height;
    if (!cursor.take(TokenKind.assignment) && !cursor.take(TokenKind.colon))
        cursor.failExpecting('"=" or ":"');
    const value = parseExpression(cursor);
    cursor.height = Math.max(keyHeight, cursor.height);
    return { kind: 'object-item', start: key.start, end: value.end, key, value };
}
function parseForObject(cursor, start, outer) {
    cursor.enter();
    const { variables, collection, height } = parseForHeader(cursor);
    cursor.expect(TokenKind.colon, ':');
    const key = parseExpression(cursor);
    const keyHeight = cursor.height;
    cursor.expect(TokenKind.arrow, '=>');
    const result = parseExpression(cursor);
    const tallest = Math.max(height, keyHeight, cursor.height);
    const grouped = cursor.take(TokenKind.ellipsis);
    const filter = parseFilter(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(TokenKind.rightBrace))
        cursor.failExpecting(filter === undefined ? '"if" or "}"' : '"}"');
    cursor.grow(Math.max(tallest, filter?.height ?? 0));
    const end = cursor.lastEnd;
    return { kind: 'for-object', start, end, variables, collection, key, result, grouped, ...conditionOf(filter) };
}
function parseForHeader(cursor) {
    cursor.expectWord('for');
    const first = cursor.identifier('the name of a loop variable');
    const second = cursor.take(TokenKind.comma) ? cursor.identifier('the name of the second loop variable') : undefined;
    cursor.expectWord('in');
    const collection = parseExpression(cursor);
    const variables = second === undefined ? { value: first } : { key: first, value: second };
    return { variables, collection, height: cursor.height };
}
function parseFilter(cursor) {
    if (!cursor.isWord('if'))
        return undefined;
    cursor.advance();
    const condition = parseExpression(cursor);
    return { condition, height: cursor.height };
}
function conditionOf(filter) {
    return filter === undefined ? {} : { condition: filter.condition };
}
function parseArguments(cursor) {
    const found = [];
    let tallest = 0;
    let expandsLast = false;
    const outer = cursor.lineEnds(false);
    cursor.expect(TokenKind.leftParenthesis, '(');
    cursor.enter();
    while (cursor.kind !== TokenKind.rightParenthesis) {
        found.push(parseExpression(cursor));
        tallest = Math.max(tallest, cursor.height);
        expandsLast = cursor.take(TokenKind.ellipsis);
        if (expandsLast || !cursor.take(TokenKind.comma))
            break;
    }
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(TokenKind.rightParenthesis))
        cursor.failExpecting(expandsLast ? '")"' : '"," or ")"');
    cursor.height = tallest;
    return { arguments: found, expandsLast };
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/directives.js
function assemble(cursor, pieces) {
    const rest = { pieces, at: 0 };
    const parts = assembleUntil(cursor, rest);
    const extra = pieces[rest.at];
    if (extra !== undefined)
        cursor.fail(`This %{ ${extra.kind} } belongs to no directive.`, extra);
    if (parts.some(({ kind }) => kind !== 'text'))
        cursor.grow(cursor.height);
    return parts;
}
function assembleUntil(cursor, rest) {
    const parts = [];
    let tallest = 0;
    for (;;) {
        const piece = rest.pieces[rest.at];
        if (piece?.kind === 'text')
            parts.push(assembleText(rest, piece));
        else if (piece?.kind === 'interpolation') {
            rest.at++;
            parts.push(piece.part);
            tallest = Math.max(tallest, piece.height);
        }
        else if (piece?.kind === 'if' || piece?.kind === 'for') {
            rest.at++;
            cursor.enter();
            parts.push(piece.kind === 'if' ? assembleIf(cursor, rest, piece) : assembleFor(cursor, rest, piece));
            cursor.leave();
            cursor.grow(cursor.height);
            tallest = Math.max(tallest, cursor.height);
        }
        else {
            cursor.height = tallest;
            return parts;
        }
    }
}
function assembleText(rest, first) {
    const values = [];
    let { end } = first;
    for (let piece = first; piece?.kind === 'text'; piece = rest.pieces[++rest.at]) {
        values.push(piece.value);
        end = piece.end;
    }
    return { kind: 'text', start: first.start, end, value: values.join('') };
}
function assembleIf(cursor, rest, { start, end, condition, height }) {
    const whenTrue = assembleUntil(cursor, rest);
    let tallest = Math.max(height, cursor.height);
    let whenFalse = [];
    if (rest.pieces[rest.at]?.kind === 'else') {
        rest.at++;
        whenFalse = assembleUntil(cursor, rest);
        tallest = Math.max(tallest, cursor.height);
    }
    const last = endOf(cursor, rest, 'endif', { start, end });
    cursor.height = tallest;
    return { kind: 'if-directive', start, end: last, condition, whenTrue, whenFalse };
}
function assembleFor(cursor, rest, piece) {
    const { start, end, variables, collection } = piece;
    const parts = assembleUntil(cursor, rest);
    const last = endOf(cursor, rest, 'endfor', { start, end });
    cursor.height = Math.max(piece.height, cursor.height);
    return { kind: 'for-directive', start, end: last, variables, collection, parts };
}
function endOf(cursor, rest, kind, opening) {
    const piece = rest.pieces[rest.at];
    if (piece?.kind !== kind)
        return cursor.fail(`This directive has no %{ ${kind} }.`, piece ?? opening);
    rest.at++;
    return piece.end;
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/indentation.js
function removeIndentation(pieces) {
    const indented = [];
    let common = Number.POSITIVE_INFINITY;
    let startsLine = true;
    for (const piece of pieces) {
        if (startsLine && piece.kind !== 'text')
            common = 0;
        else if (startsLine && piece.kind === 'text' && !isBlankLine(piece)) {
            indented.push(piece);
            common = Math.min(common, piece.value.length - piece.value.trimStart().length);
        }
        startsLine = piece.kind === 'text' && piece.value.endsWith('\n');
    }
    for (const piece of indented)
        piece.value = piece.value.slice(common);
}
function isBlankLine({ value }) {
    return value.endsWith('\n') && value.trim() === '';
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/templates.js





const BACKSLASH_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))/y;
const ESCAPED = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const LARGEST_CODE_POINT = 0x10ffff;
function startsTemplate({ kind }) {
    return kind === TokenKind.string || kind === TokenKind.quoteStart || kind === TokenKind.heredocStart;
}
function parseTemplate(cursor) {
    if (cursor.kind === TokenKind.string)
        return parsePlainString(cursor);
    cursor.failAtFault();
    const { start } = cursor;
    const heredoc = cursor.kind === TokenKind.heredocStart;
    const flush = heredoc && cursor.text.charAt((cursor.tokens.starts[cursor.index] ?? 0) + 2) === '-';
    const outer = cursor.lineEnds(false);
    cursor.advance();
    const pieces = readPieces(cursor, !heredoc);
    cursor.lineEnds(outer);
    cursor.advance();
    if (flush)
        removeIndentation(pieces);
    const parts = assemble(cursor, pieces);
    return { kind: 'template', start, end: cursor.lastEnd, parts, heredoc };
}
function parseBareTemplate(cursor) {
    cursor.lineEnds(false);
    const pieces = readPieces(cursor, false);
    return assemble(cursor, pieces);
}
function parsePlainString(cursor) {
    const { start, end } = cursor;
    const parts = plainParts(cursor);
    cursor.advance();
    cursor.height = 0;
    return { kind: 'template', start, end, parts, heredoc: false };
}
function plainParts(cursor) {
    const value = templates_plainText(cursor);
    if (value === '')
        return [];
    return [{ kind: 'text', start: cursor.placeInToken(1), end: cursor.placeInToken(cursor.length - 1), value }];
}
function templates_plainText(cursor) {
    cursor.failAtFault();
    return resolveEscapes(cursor, cursor.textAt(cursor.index).slice(1, -1), 1);
}
function readPieces(cursor, backslashes) {
    const pieces = [];
    let trimNext = false;
    while (cursor.kind !== TokenKind.templateEnd) {
        if (cursor.kind === TokenKind.text) {
            pieces.push(readText(cursor, backslashes, trimNext));
            trimNext = false;
        }
        else if (cursor.kind === TokenKind.interpolationStart || cursor.kind === TokenKind.directiveStart) {
            if (cursor.length === 3)
                trimEndOf(pieces.at(-1));
            const piece = cursor.kind === TokenKind.interpolationStart ? readInterpolation(cursor) : readDirective(cursor);
            trimNext = endSequence(cursor, piece);
            pieces.push(piece);
        }
        else
            cursor.failExpecting('the end of the string');
    }
    cursor.failAtFault();
    return pieces;
}
function readText(cursor, backslashes, trim) {
    const { start, end } = cursor;
    const raw = cursor.textAt(cursor.index);
    const text = backslashes ? resolveEscapes(cursor, raw, 0) : resolveSequenceEscapes(raw);
    cursor.advance();
    return { kind: 'text', start, end, value: trim ? text.trimStart() : text };
}
function trimEndOf(piece) {
    if (piece?.kind === 'text')
        piece.value = piece.value.trimEnd();
}
function readInterpolation(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const value = parseExpression(cursor);
    cursor.leave();
    const part = { kind: 'interpolation', start, end: cursor.end, value };
    return { kind: 'interpolation', start, end: cursor.end, part, height: cursor.height };
}
function readDirective(cursor) {
    const { start } = cursor;
    cursor.advance();
    const word = cursor.kind === TokenKind.identifier ? cursor.textAt(cursor.index) : '';
    if (word === 'else' || word === 'endif' || word === 'endfor') {
        cursor.advance();
        return { kind: word, start, end: cursor.end };
    }
    cursor.enter();
    const piece = word === 'if' ? readIf(cursor, start) : readFor(cursor, start, word);
    cursor.leave();
    return piece;
}
function readIf(cursor, start) {
    cursor.advance();
    const condition = parseExpression(cursor);
    return { kind: 'if', start, end: cursor.end, condition, height: cursor.height };
}
function readFor(cursor, start, word) {
    if (word !== 'for')
        cursor.failExpecting('"if", "else", "endif", "for" or "endfor"');
    const header = parseForHeader(cursor);
    return { kind: 'for', start, end: cursor.end, ...header };
}
function endSequence(cursor, { start }) {
    if (cursor.kind !== TokenKind.sequenceEnd) {
        cursor.failAtFault();
        if (cursor.kind === TokenKind.endOfFile)
            cursor.fail('This template sequence is not closed.', { start, end: start + 2 });
        cursor.failExpecting('"}"');
    }
    const eats = cursor.length === 2;
    cursor.advance();
    return eats;
}
function resolveSequenceEscapes(text) {
    return text.replace(/\$\$\{|%%\{/g, (found) => found.slice(1));
}
function resolveEscapes(cursor, raw, offset) {
    if (!raw.includes('\\'))
        return raw.includes('{') ? resolveSequenceEscapes(raw) : raw;
    const pieces = [];
    let at = 0;
    for (;;) {
        const backslash = raw.indexOf('\\', at);
        pieces.push(resolveSequenceEscapes(raw.slice(at, backslash < 0 ? undefined : backslash)));
        if (backslash < 0)
            return pieces.join('');
        BACKSLASH_ESCAPE.lastIndex = backslash;
        const match = BACKSLASH_ESCAPE.exec(raw);
        const character = match === null ? undefined : characterOf(match[1] ?? match[2], match[3]);
        if (match === null || character === undefined) {
            const start = cursor.placeInToken(offset + backslash);
            const message = 'This escape is not known; use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX.';
            return cursor.fail(message, { start, end: start + 2 });
        }
        pieces.push(character);
        at = backslash + match[0].length;
    }
}
function characterOf(digits, letter) {
    if (digits === undefined)
        return letter === undefined ? undefined : (ESCAPED.get(letter) ?? letter);
    const codePoint = Number.parseInt(digits, 16);
    return codePoint <= LARGEST_CODE_POINT ? String.fromCodePoint(codePoint) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/expressions.js



const BINARY = new Map([
    [TokenKind.asterisk, { operator: '*', precedence: 6 }],
    [TokenKind.slash, { operator: '/', precedence: 6 }],
    [TokenKind.percent, { operator: '%', precedence: 6 }],
    [TokenKind.plus, { operator: '+', precedence: 5 }],
    [TokenKind.minus, { operator: '-', precedence: 5 }],
    [TokenKind.less, { operator: '<', precedence: 4 }],
    [TokenKind.lessOrEqual, { operator: '<=', precedence: 4 }],
    [TokenKind.greater, { operator: '>', precedence: 4 }],
    [TokenKind.greaterOrEqual, { operator: '>=', precedence: 4 }],
    [TokenKind.equal, { operator: '==', precedence: 3 }],
    [TokenKind.notEqual, { operator: '!=', precedence: 3 }],
    [TokenKind.and, { operator: '&&', precedence: 2 }],
    [TokenKind.or, { operator: '||', precedence: 1 }],
]);
function parseExpression(cursor) {
    const condition = parseBinary(cursor, 0);
    if (cursor.kind !== TokenKind.question)
        return condition;
    let tallest = cursor.height;
    cursor.advance();
    cursor.enter();
    const whenTrue = parseExpression(cursor);
    tallest = Math.max(tallest, cursor.height);
    cursor.expect(TokenKind.colon, ':');
    const whenFalse = parseExpression(cursor);
    cursor.leave();
    cursor.grow(Math.max(tallest, cursor.height));
    return { kind: 'conditional', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse };
}
function parseBinary(cursor, weakest) {
    let left = parseUnary(cursor);
    for (;;) {
        const found = BINARY.get(cursor.kind);
        if (found === undefined || found.precedence <= weakest)
            return left;
        const leftHeight = cursor.height;
        cursor.advance();
        cursor.enter();
        const right = parseBinary(cursor, found.precedence);
        cursor.leave();
        cursor.grow(Math.max(leftHeight, cursor.height));
        left = { kind: 'binary', start: left.start, end: right.end, operator: found.operator, left, right };
    }
}
function parseUnary(cursor) {
    const operator = cursor.kind === TokenKind.exclamation ? '!' : cursor.kind === TokenKind.minus ? '-' : undefined;
    if (operator === undefined)
        return parseAccesses(cursor, parsePrimary(cursor));
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const operand = parseUnary(cursor);
    cursor.leave();
    cursor.grow(cursor.height);
    return { kind: 'unary', start, end: operand.end, operator, operand };
}
function parseAccesses(cursor, value) {
    let object = value;
    for (;;) {
        if (cursor.kind === TokenKind.leftBracket)
            object = parseBracket(cursor, object);
        else if (cursor.kind === TokenKind.dot)
            object = parseDot(cursor, object);
        else
            return object;
    }
}
function parseBracket(cursor, object) {
    const { height } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    if (cursor.kind === TokenKind.asterisk) {
        cursor.advance();
        cursor.lineEnds(outer);
        cursor.expect(TokenKind.rightBracket, ']');
        return parseEach(cursor, object, height, true);
    }
    cursor.enter();
    const index = parseExpression(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(TokenKind.rightBracket, ']');
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'index', start: object.start, end: cursor.lastEnd, object, index };
}
function parseDot(cursor, object) {
    const { height } = cursor;
    cursor.advance();
    if (cursor.take(TokenKind.asterisk))
        return parseEach(cursor, object, height, false);
    return parseMember(cursor, object, height);
}
function parseMember(cursor, object, height) {
    if (cursor.kind === TokenKind.number)
        return parseLegacyIndex(cursor, object, height);
    const name = cursor.identifier('an attribute name');
    cursor.grow(height);
    return { kind: 'property-access', start: object.start, end: name.end, object, name };
}
function parseLegacyIndex(cursor, object, height) {
    const { start } = object;
    if (!/^\d+$/.test(cursor.textAt(cursor.index)))
        cursor.fail('Two indexes in the style ".0.1" do not work; write "[0][1]".', cursor);
    const index = parseNumber(cursor);
    cursor.grow(height);
    return { kind: 'index', start, end: index.end, object, index };
}
function parseEach(cursor, object, height, full) {
    const star = cursor.lastEnd;
    let each = { kind: 'splat-item', start: star, end: star };
    cursor.height = 0;
    cursor.enter();
    if (full)
        each = parseAccesses(cursor, each);
    else
        while (cursor.kind === TokenKind.dot && cursor.kindAt(cursor.pastLineEnd(cursor.index + 1)) !== TokenKind.asterisk) {
            const eachHeight = cursor.height;
            cursor.advance();
            each = parseMember(cursor, each, eachHeight);
        }
    cursor.leave();
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'splat', start: object.start, end: each.end, object, each, full };
}
function parsePrimary(cursor) {
    if (startsTemplate(cursor))
        return parseTemplate(cursor);
    switch (cursor.kind) {
        case TokenKind.identifier:
            return parseWord(cursor);
        case TokenKind.number:
            return parseNumber(cursor);
        case TokenKind.leftBrace:
            return parseObject(cursor);
        case TokenKind.leftBracket:
            return parseTuple(cursor);
        case TokenKind.leftParenthesis:
            return parseParenthesized(cursor);
        default:
            return cursor.failExpecting('a value');
    }
}
function parseNumber(cursor) {
    const { start, end } = cursor;
    const text = cursor.textAt(cursor.index);
    cursor.advance();
    cursor.height = 0;
    return { kind: 'number', start, end, value: Number(text), text };
}
function parseWord(cursor) {
    const name = cursor.identifier('a name');
    const { start, end } = name;
    cursor.height = 0;
    if (cursor.kind === TokenKind.doubleColon)
        return parseCall(cursor, parseNamespaces(cursor, name));
    if (cursor.kind === TokenKind.leftParenthesis)
        return parseCall(cursor, name);
    if (name.name === 'true' || name.name === 'false')
        return { kind: 'boolean', start, end, value: name.name === 'true' };
    if (name.name === 'null')
        return { kind: 'null', start, end };
    return { kind: 'name', start, end, name: name.name };
}
function parseNamespaces(cursor, first) {
    const names = [first.name];
    let { end } = first;
    while (cursor.take(TokenKind.doubleColon)) {
        const name = cursor.identifier('a function name');
        names.push(name.name);
        end = name.end;
    }
    return { kind: 'identifier', start: first.start, end, name: names.join('::') };
}
function parseCall(cursor, name) {
    const found = parseArguments(cursor);
    cursor.grow(cursor.height);
    return { kind: 'call', start: name.start, end: cursor.lastEnd, name, ...found };
}
function parseParenthesized(cursor) {
    const { start } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    cursor.enter();
    const value = parseExpression(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(TokenKind.rightParenthesis, ')');
    cursor.grow(cursor.height);
    return { kind: 'parenthesized', start, end: cursor.lastEnd, value };
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/characters.js

const WORD_START = /[\p{ID_Start}_]/uy;
const WORD_PART = /[\p{ID_Continue}-]*/uy;
const DASH = 45;
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
function isWordStart(code, text, at) {
    if (code < 128)
        return isLetter(code);
    WORD_START.lastIndex = at;
    return WORD_START.test(text);
}
function wordEnd(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        if (isLetter(code) || isDigit(code) || code === DASH)
            at++;
        else if (code < 128 || Number.isNaN(code))
            return at;
        else {
            WORD_PART.lastIndex = at;
            WORD_PART.test(text);
            return WORD_PART.lastIndex;
        }
    }
}
const PAIRS = new Map([
    ['::', TokenKind.doubleColon],
    ['<=', TokenKind.lessOrEqual],
    ['>=', TokenKind.greaterOrEqual],
    ['==', TokenKind.equal],
    ['!=', TokenKind.notEqual],
    ['&&', TokenKind.and],
    ['||', TokenKind.or],
    ['=>', TokenKind.arrow],
].map(([pair, kind]) => [pair.charCodeAt(0) * 128 + pair.charCodeAt(1), kind]));
function operatorAt(text, at) {
    if (text.startsWith('...', at))
        return { kind: TokenKind.ellipsis, length: 3 };
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (!(first < 128 && second < 128))
        return undefined;
    const kind = PAIRS.get(first * 128 + second);
    return kind === undefined ? undefined : { kind, length: 2 };
}
const SINGLES = (() => {
    const kinds = Array.from({ length: 128 }, () => undefined);
    const singles = [
        ['(', TokenKind.leftParenthesis],
        [')', TokenKind.rightParenthesis],
        ['[', TokenKind.leftBracket],
        [']', TokenKind.rightBracket],
        [',', TokenKind.comma],
        ['.', TokenKind.dot],
        ['?', TokenKind.question],
        [':', TokenKind.colon],
        ['+', TokenKind.plus],
        ['-', TokenKind.minus],
        ['*', TokenKind.asterisk],
        ['/', TokenKind.slash],
        ['%', TokenKind.percent],
        ['!', TokenKind.exclamation],
        ['<', TokenKind.less],
        ['>', TokenKind.greater],
        ['=', TokenKind.assignment],
    ];
    for (const [character, kind] of singles)
        kinds[character.charCodeAt(0)] = kind;
    return kinds;
})();

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/lexer.js


const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const ASTERISK = 42;
const SLASH = 47;
const LESS = 60;
const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const TILDE = 126;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
const LONE_WORD = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?$/gmu;
const ITEM = /[ \t]*[A-Za-z_][\w-]*[ \t]*(?:=(?![=>])|(?:"[^"\n]*"[ \t]*)+\{)/y;
const BRACE = { kind: 'brace' };
const QUOTED = { kind: 'quoted' };
const BARE = { kind: 'bare' };
function tokenize(text, maximum) {
    return new Lexer(text, maximum).run();
}
function tokenizeTemplate(text, maximum) {
    return new Lexer(text, maximum).runTemplate();
}
class Lexer {
    text;
    at = 0;
    count = 0;
    capacity;
    kinds;
    starts;
    ends;
    faults = new Map();
    comments = [];
    errors = [];
    open = [];
    loneWords;
    constructor(text, maximum) {
        this.text = text;
        this.capacity = maximum;
        const room = Math.min(maximum, text.length >> 2) + 16;
        this.kinds = new Uint8Array(room);
        this.starts = new Int32Array(room);
        this.ends = new Int32Array(room);
    }
    run() {
        while (this.at < this.text.length) {
            if (this.count >= this.capacity) {
                this.errors.push(tooMany(this.at, this.capacity));
                break;
            }
            this.step(this.text.charCodeAt(this.at));
        }
        return this.finish();
    }
    runTemplate() {
        this.open.push(BARE);
        this.resume(BARE);
        return this.run();
    }
    finish() {
        if (this.open.length > 0)
            this.push(TokenKind.templateEnd, this.at, this.fault(this.at, 'This string is not closed at the end of the file.'));
        this.push(TokenKind.endOfFile, this.at);
        const { count, kinds, starts, ends, faults, comments, errors } = this;
        return { count, kinds, starts, ends, faults, comments, errors };
    }
    push(kind, start, fault) {
        if (this.count === this.kinds.length)
            this.makeRoom();
        if (fault !== undefined)
            this.faults.set(this.count, fault);
        this.kinds[this.count] = kind;
        this.starts[this.count] = start;
        this.ends[this.count] = this.at;
        this.count++;
    }
    makeRoom() {
        const room = this.kinds.length * 2;
        const { kinds, starts, ends } = this;
        this.kinds = new Uint8Array(room);
        this.starts = new Int32Array(room);
        this.ends = new Int32Array(room);
        this.kinds.set(kinds);
        this.starts.set(starts);
        this.ends.set(ends);
    }
    step(code) {
        if (code === SPACE || code === TAB)
            this.at++;
        else if (isWordStart(code, this.text, this.at))
            this.upTo(TokenKind.identifier, wordEnd(this.text, this.at));
        else if (code === LINE_FEED || (code === CARRIAGE_RETURN && this.codeAt(1) === LINE_FEED))
            this.newLine();
        else if (code === QUOTE)
            this.quote();
        else if (isDigit(code))
            this.number();
        else if (code === HASH)
            this.keepComment('line-comment', this.endOfLine());
        else if (code === SLASH && this.comment())
            return;
        else if (code === LESS && this.codeAt(1) === LESS && this.heredoc())
            return;
        else if (code === LEFT_BRACE)
            this.leftBrace();
        else if (code === RIGHT_BRACE)
            this.rightBrace(1);
        else if (code === TILDE && this.codeAt(1) === RIGHT_BRACE && this.innermost !== undefined)
            this.tilde();
        else
            this.punctuation(code);
    }
    codeAt(distance) {
        return this.text.charCodeAt(this.at + distance);
    }
    get innermost() {
        return this.open.at(-1);
    }
    upTo(kind, end) {
        const start = this.at;
        this.at = end;
        this.push(kind, start);
    }
    number() {
        NUMBER.lastIndex = this.at;
        NUMBER.test(this.text);
        this.upTo(TokenKind.number, NUMBER.lastIndex);
    }
    newLine() {
        const start = this.at;
        this.at += this.text.charCodeAt(start) === LINE_FEED ? 1 : 2;
        if (this.innermost?.kind === 'quoted' && this.startsItem()) {
            this.at = start;
            this.giveUp(this.fault(start, 'This string is not closed before the next argument or block.'));
            return;
        }
        const last = this.count - 1;
        if (this.kinds[last] === TokenKind.newLine)
            this.ends[last] = this.at;
        else
            this.push(TokenKind.newLine, start);
    }
    startsItem() {
        ITEM.lastIndex = this.at;
        return ITEM.test(this.text);
    }
    comment() {
        const next = this.codeAt(1);
        if (next === SLASH)
            this.keepComment('line-comment', this.endOfLine());
        else if (next === ASTERISK)
            this.blockComment();
        else
            return false;
        return true;
    }
    blockComment() {
        const start = this.at;
        const close = this.text.indexOf('*/', start + 2);
        if (close < 0) {
            const message = 'This comment has no end; close it with "*/".';
            this.errors.push({ start, end: start + 2, code: 'syntax-error', message });
        }
        this.keepComment('block-comment', close < 0 ? this.text.length : close + 2);
    }
    keepComment(kind, end) {
        this.comments.push({ kind, start: this.at, end, text: this.text.slice(this.at, end) });
        this.at = end;
    }
    endOfLine() {
        const found = this.text.indexOf('\n', this.at);
        if (found < 0)
            return this.text.length;
        return this.text.charCodeAt(found - 1) === CARRIAGE_RETURN && found > this.at ? found - 1 : found;
    }
    leftBrace() {
        if (this.open.length > 0)
            this.open.push(BRACE);
        this.upTo(TokenKind.leftBrace, this.at + 1);
    }
    rightBrace(length) {
        const { innermost } = this;
        if (innermost === undefined || innermost.kind === 'brace') {
            this.open.pop();
            this.upTo(TokenKind.rightBrace, this.at + 1);
        }
        else {
            this.upTo(TokenKind.sequenceEnd, this.at + length);
            this.resume(innermost);
        }
    }
    tilde() {
        if (this.innermost?.kind === 'brace')
            this.upTo(TokenKind.unrecognized, this.at + 1);
        else
            this.rightBrace(2);
    }
    quote() {
        const start = this.at++;
        const stop = this.scanQuoted();
        if (stop === 'sequence') {
            const { at } = this;
            this.at = start + 1;
            this.push(TokenKind.quoteStart, start);
            this.at = at;
            this.open.push(QUOTED);
            this.textAndSequence(start + 1);
        }
        else if (stop === 'end')
            this.upToHere(TokenKind.string, start, 1);
        else
            this.giveUp(this.unterminated(start), start);
    }
    upToHere(kind, start, more) {
        this.at += more;
        this.push(kind, start);
    }
    scanQuoted() {
        const { text } = this;
        for (; this.at < text.length; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === QUOTE)
                return 'end';
            if (code === LINE_FEED || code === CARRIAGE_RETURN)
                return 'line-end';
            if (code === BACKSLASH) {
                const next = this.codeAt(1);
                if (next !== LINE_FEED && next !== CARRIAGE_RETURN)
                    this.at++;
            }
            else if (this.atSequence(code))
                return 'sequence';
        }
        this.at = text.length;
        return 'line-end';
    }
    atSequence(code) {
        if (code !== DOLLAR && code !== PERCENT)
            return false;
        const next = this.codeAt(1);
        if (next === LEFT_BRACE)
            return true;
        if (next === code && this.codeAt(2) === LEFT_BRACE)
            this.at += 2;
        return false;
    }
    textAndSequence(textStart) {
        if (this.at > textStart)
            this.push(TokenKind.text, textStart);
        const kind = this.text.charCodeAt(this.at) === DOLLAR ? TokenKind.interpolationStart : TokenKind.directiveStart;
        this.upTo(kind, this.at + (this.codeAt(2) === TILDE ? 3 : 2));
    }
    resume(template) {
        if (template.kind === 'heredoc')
            this.lines(template.marker, false);
        else if (template.kind === 'bare')
            this.lines(undefined, false);
        else if (template.kind === 'quoted')
            this.resumeQuoted();
    }
    resumeQuoted() {
        const start = this.at;
        const stop = this.scanQuoted();
        if (stop === 'sequence') {
            this.textAndSequence(start);
            return;
        }
        if (this.at > start)
            this.push(TokenKind.text, start);
        if (stop === 'end') {
            this.open.pop();
            this.upTo(TokenKind.templateEnd, this.at + 1);
        }
        else
            this.giveUp(this.unterminated(start));
    }
    giveUp(fault, start) {
        this.push(start === undefined ? TokenKind.templateEnd : TokenKind.string, start ?? this.at, fault);
        while (this.open.length > 0 && this.innermost?.kind !== 'heredoc' && this.innermost?.kind !== 'bare')
            this.open.pop();
        const { innermost } = this;
        if (innermost !== undefined)
            this.resume(innermost);
    }
    heredoc() {
        HEREDOC.lastIndex = this.at;
        const match = HEREDOC.exec(this.text);
        const marker = match?.[1];
        if (match === null || marker === undefined)
            return false;
        const start = this.at;
        const contentStart = start + match[0].length;
        this.at = this.text.indexOf(marker, start) + marker.length;
        if (this.lastLoneWord(marker) < contentStart) {
            const message = `This heredoc has no end: no line holds only "${shortened(marker)}".`;
            this.push(TokenKind.heredocStart, start, { start, end: this.at, code: 'syntax-error', message });
            return true;
        }
        this.push(TokenKind.heredocStart, start);
        this.at = contentStart;
        this.open.push({ kind: 'heredoc', marker });
        this.lines(marker, true);
        return true;
    }
    lastLoneWord(word) {
        this.loneWords ??= new Map([...this.text.matchAll(LONE_WORD)].map((match) => [match[1] ?? '', match.index]));
        return this.loneWords.get(word) ?? -1;
    }
    lines(marker, atLineStart) {
        let lineStart = atLineStart;
        for (;;) {
            if (lineStart && marker !== undefined && this.endOfHeredoc(marker))
                return;
            const start = this.at;
            const stop = this.scanLine();
            if (stop === 'sequence') {
                this.textAndSequence(start);
                return;
            }
            if (this.at > start)
                this.push(TokenKind.text, start);
            if (stop === 'end') {
                if (marker === undefined) {
                    this.open.pop();
                    this.push(TokenKind.templateEnd, this.at);
                }
                return;
            }
            lineStart = true;
        }
    }
    scanLine() {
        const { text } = this;
        for (; this.at < text.length; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === LINE_FEED) {
                this.at++;
                return 'line-end';
            }
            if (this.atSequence(code))
                return 'sequence';
        }
        this.at = text.length;
        return 'end';
    }
    endOfHeredoc(marker) {
        const { text } = this;
        let start = this.at;
        while (isBlank(text.charCodeAt(start)))
            start++;
        if (!text.startsWith(marker, start))
            return false;
        let rest = start + marker.length;
        while (isBlank(text.charCodeAt(rest)))
            rest++;
        if (text.charCodeAt(rest) === CARRIAGE_RETURN)
            rest++;
        if (rest < text.length && text.charCodeAt(rest) !== LINE_FEED)
            return false;
        this.open.pop();
        this.at = start + marker.length;
        this.push(TokenKind.templateEnd, start);
        return true;
    }
    unterminated(start) {
        const where = this.at < this.text.length ? 'before the end of the line' : 'at the end of the file';
        return this.fault(start, `This string is not closed ${where}.`);
    }
    fault(start, message) {
        return { start, end: Math.min(start + 1, this.text.length), code: 'syntax-error', message };
    }
    punctuation(code) {
        const found = operatorAt(this.text, this.at);
        if (found !== undefined)
            this.upTo(found.kind, this.at + found.length);
        else
            this.upTo(SINGLES[code] ?? TokenKind.unrecognized, this.at + 1);
    }
}
function tooMany(start, maximum) {
    const message = `The file has more than ${maximum} tokens; the rest is not read.`;
    return { start, end: start, code: 'too-many-nodes', message };
}
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function shortened(text) {
    return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/json-values.js





const TEMPLATE = {};
const LITERAL = { strings: 'literal' };
const REFERENCE = { strings: 'reference' };
const RESOURCE = [
    ['depends_on', REFERENCE],
    [
        'lifecycle',
        {
            members: new Map([
                ['ignore_changes', REFERENCE],
                ['replace_triggered_by', REFERENCE],
            ]),
        },
    ],
    ['provider', REFERENCE],
];
const READINGS = new Map([
    ['data', new Map(RESOURCE)],
    ['ephemeral', new Map(RESOURCE)],
    [
        'import',
        new Map([
            ['provider', REFERENCE],
            ['to', REFERENCE],
        ]),
    ],
    [
        'module',
        new Map([
            ['depends_on', REFERENCE],
            ['providers', REFERENCE],
        ]),
    ],
    [
        'moved',
        new Map([
            ['from', REFERENCE],
            ['to', REFERENCE],
        ]),
    ],
    [
        'output',
        new Map([
            ['depends_on', REFERENCE],
            ['description', LITERAL],
        ]),
    ],
    ['removed', new Map([['from', REFERENCE]])],
    ['resource', new Map(RESOURCE)],
    [
        'variable',
        new Map([
            ['default', LITERAL],
            ['description', LITERAL],
            ['type', REFERENCE],
        ]),
    ],
]);
function readingOf(block, attribute) {
    if (block === 'terraform')
        return LITERAL;
    return READINGS.get(block)?.get(attribute) ?? TEMPLATE;
}
function readJsonValue(node, reading, around) {
    const { start, end } = node;
    const inside = { ...around, depth: around.depth + 1 };
    switch (node.kind) {
        case 'array':
            return { kind: 'tuple', start, end, items: node.items.map((item) => readJsonValue(item, reading, inside)) };
        case 'object':
            return { kind: 'object', start, end, items: node.members.map((member) => readItem(member, reading, inside)) };
        case 'scalar':
            return readScalar(node, reading, around);
    }
}
function readItem(member, reading, around) {
    const { start, end, key } = member;
    const inner = reading.members?.get(key.value) ?? (reading.members === undefined ? reading : TEMPLATE);
    const value = readJsonValue(member.value, inner, around);
    const name = { kind: 'identifier', start: key.start, end: key.end, name: key.value };
    const isName = reading.strings !== undefined || !hasSequence(key.value);
    return { kind: 'object-item', start, end, key: isName ? name : readTemplate(key, key.value, around), value };
}
function readScalar(scalar, { strings }, around) {
    const { start, end, value } = scalar;
    if (value === null)
        return { kind: 'null', start, end };
    if (typeof value === 'boolean')
        return { kind: 'boolean', start, end, value };
    if (typeof value === 'number')
        return { kind: 'number', start, end, value, text: around.text.slice(start, end) };
    if (strings !== 'literal' && hasSequence(value))
        return readTemplate(scalar, value, around);
    return strings === 'reference' ? readReference(scalar, value, around) : literal(scalar, value);
}
function hasSequence(text) {
    return text.includes('${') || text.includes('%{');
}
function literal({ start, end }, value) {
    const parts = value === '' ? [] : [{ kind: 'text', start: start + 1, end: end - 1, value }];
    return { kind: 'template', start, end, parts, heredoc: false };
}
function readTemplate(scalar, value, around) {
    const { start, end } = scalar;
    const tokens = tokenizeTemplate(value, around.limits.nodes);
    const parts = parseBareTemplate(new Cursor(value, tokens, around.limits, placementOf(scalar, around)));
    return { kind: 'template', start, end, parts, heredoc: false };
}
function readReference(scalar, value, around) {
    const tokens = tokenize(value, around.limits.nodes);
    const cursor = new Cursor(value, tokens, around.limits, placementOf(scalar, around));
    cursor.lineEnds(false);
    const expression = parseExpression(cursor);
    if (cursor.kind !== TokenKind.endOfFile)
        cursor.failExpecting('the end of the string');
    return expression;
}
function placementOf({ start, offsetInFile }, { depth }) {
    return { inFile: offsetInFile ?? ((offset) => start + 1 + offset), depth };
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/bodies.js




const MAX_LABELS = 4;
function parseFile(cursor, errors) {
    const reader = new BodyReader(cursor, errors);
    const body = reader.read(true);
    return { ...body, start: 0, end: cursor.text.length };
}
class BodyReader {
    cursor;
    errors;
    rereadBudget;
    places = new Set();
    constructor(cursor, errors) {
        this.cursor = cursor;
        this.errors = errors;
        this.rereadBudget = 2 * cursor.tokens.count;
    }
    read(isFile) {
        const { cursor } = this;
        const start = cursor.lastEnd;
        const found = new Found();
        for (cursor.skipNewLine(); cursor.kind !== TokenKind.endOfFile; cursor.skipNewLine()) {
            if (cursor.kind === TokenKind.rightBrace && !isFile)
                break;
            this.readItem(found, isFile);
        }
        const { attributes, blocks, lost } = found;
        return { kind: 'body', start, end: Math.max(start, cursor.start), attributes, blocks, lost };
    }
    readItem(found, isFile) {
        const { cursor, errors } = this;
        const first = cursor.index;
        const { level } = cursor;
        const errorsBefore = errors.length;
        const names = [];
        try {
            this.parseItem(found, names);
            found.lastTooDeep = false;
            if (cursor.atLineEnd || (cursor.kind === TokenKind.rightBrace && !isFile))
                return;
        }
        catch (failure) {
            if (!(failure instanceof ParseFailure))
                throw failure;
            if (!isFile && (failure.endsFile || !this.startsLine(first)))
                throw failure;
            found.lost.push(names.join('.'));
            const tooDeep = failure.error.code === 'nesting-too-deep';
            this.skipFrom(first, tooDeep ? cursor.index : first + 1, level);
            this.keepErrors(errorsBefore, tooDeep && found.lastTooDeep ? undefined : failure.error);
            found.lastTooDeep = tooDeep;
            return;
        }
        this.skipJunk(first, level);
    }
    parseItem(found, names) {
        const { cursor } = this;
        const name = cursor.identifier('the name of an argument or the type of a block');
        names.push(name.name);
        if (cursor.kind === TokenKind.assignment)
            this.parseAttribute(found, name);
        else
            this.parseBlock(found, name, names);
    }
    parseAttribute(found, name) {
        const { cursor } = this;
        cursor.advance();
        cursor.enter();
        const value = parseExpression(cursor);
        cursor.leave();
        if (!cursor.atLineEnd && cursor.kind !== TokenKind.rightBrace)
            cursor.failExpecting('a new line after the value');
        const attribute = { kind: 'attribute', start: name.start, end: value.end, name, value };
        if (!found.add(attribute)) {
            const { start, end } = name;
            this.errors.push({ start, end, code: 'syntax-error', message: `The argument "${name.name}" is set twice.` });
        }
    }
    parseBlock(found, type, names) {
        const { cursor } = this;
        const labels = [];
        while (cursor.kind === TokenKind.string || cursor.kind === TokenKind.identifier) {
            const label = this.parseLabel();
            labels.push(label);
            names.push(label.value);
        }
        if (cursor.kind === TokenKind.quoteStart)
            cursor.fail('The label of a block cannot hold template sequences.', cursor);
        const header = { start: type.start, end: cursor.lastEnd };
        cursor.expect(TokenKind.leftBrace, labels.length === 0 ? '=" or "{' : '{');
        cursor.enter();
        const body = this.read(false);
        cursor.leave();
        if (!cursor.take(TokenKind.rightBrace))
            throw this.unclosed(header);
        const block = { kind: 'block', start: type.start, end: cursor.lastEnd, type, labels, header, body };
        found.blocks.push(block);
    }
    parseLabel() {
        const { cursor } = this;
        const { start, end } = cursor;
        const value = cursor.kind === TokenKind.string ? templates_plainText(cursor) : cursor.textAt(cursor.index);
        cursor.advance();
        return { kind: 'label', start, end, value };
    }
    unclosed({ start, end }) {
        return new ParseFailure({ start, end, code: 'syntax-error', message: 'This block is not closed by a "}".' }, true);
    }
    skipJunk(first, level) {
        const { cursor, errors } = this;
        try {
            cursor.failExpecting('a new line');
        }
        catch (failure) {
            if (!(failure instanceof ParseFailure))
                throw failure;
            errors.push(failure.error);
        }
        this.skipFrom(first, cursor.index, level);
    }
    keepErrors(before, failure) {
        for (const error of this.errors.splice(before)) {
            if (error.start < this.cursor.start)
                this.errors.push(error);
            else
                this.places.delete(error.start);
        }
        if (failure === undefined || this.places.has(failure.start))
            return;
        this.errors.push(failure);
        this.places.add(failure.start);
    }
    skipFrom(first, from, level) {
        const { cursor } = this;
        const indentation = this.indentationAt(first);
        const failed = cursor.index;
        let index = failed - from <= this.rereadBudget ? from : Math.max(from, failed);
        while (index < cursor.tokens.count - 1 && !this.canGoOnAt(index, indentation))
            index++;
        this.rereadBudget -= Math.max(0, failed - index);
        cursor.restartAt(index, level);
    }
    canGoOnAt(index, indentation) {
        if (!this.startsLine(index))
            return false;
        if (this.cursor.kindAt(index) === TokenKind.rightBrace)
            return this.indentationAt(index) < indentation;
        return this.startsItem(index) && this.indentationAt(index) <= indentation;
    }
    startsLine(index) {
        return index === 0 || this.cursor.kindAt(index - 1) === TokenKind.newLine;
    }
    startsItem(index) {
        const { cursor } = this;
        if (cursor.kindAt(index) !== TokenKind.identifier)
            return false;
        if (cursor.kindAt(index + 1) === TokenKind.assignment)
            return true;
        let at = index + 1;
        while (at <= index + MAX_LABELS && (cursor.kindAt(at) === TokenKind.string || cursor.kindAt(at) === TokenKind.identifier))
            at++;
        return cursor.kindAt(at) === TokenKind.leftBrace;
    }
    indentationAt(index) {
        const { starts, ends } = this.cursor.tokens;
        const lineStart = index === 0 ? 0 : (ends[index - 1] ?? 0);
        return (starts[index] ?? 0) - lineStart;
    }
}
class Found {
    attributes = [];
    blocks = [];
    lost = [];
    lastTooDeep = false;
    names = new Set();
    add(attribute) {
        if (this.names.has(attribute.name.name))
            return false;
        this.names.add(attribute.name.name);
        this.attributes.push(attribute);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/parser.js



const MAX_ERRORS = 100;
function parseTerraform(source, limits) {
    const tokens = tokenize(source.text, limits.nodes);
    const cursor = new Cursor(source.text, tokens, limits);
    const errors = [...tokens.errors];
    const read = parseFile(cursor, errors);
    const body = tokens.errors.length === 0 ? read : { ...read, lost: [...read.lost, ''] };
    return { body, errors: firstErrors(errors), comments: tokens.comments };
}
function firstErrors(errors) {
    const sorted = [...errors].sort((left, right) => left.start - right.start);
    if (sorted.length <= MAX_ERRORS)
        return sorted;
    const kept = sorted.slice(0, MAX_ERRORS - 1);
    const next = sorted[MAX_ERRORS - 1];
    if (next !== undefined)
        kept.push({ ...next, message: `${next.message} Further errors are not listed.` });
    return kept;
}

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/json.js




const BLOCKS = new Map([
    ['action', 2],
    ['check', 1],
    ['data', 2],
    ['ephemeral', 2],
    ['import', 0],
    ['locals', 0],
    ['module', 1],
    ['moved', 0],
    ['output', 1],
    ['provider', 1],
    ['removed', 0],
    ['resource', 2],
    ['terraform', 0],
    ['variable', 1],
]);
const COMMENT_KEY = '//';
function parseTerraformJson(source, limits, form) {
    const document = (0,arm_json/* parseJson */.q)(source, limits);
    const errors = [...document.errors];
    const reader = { text: source.text, limits, gaps: document.errors, errors };
    const found = newFound();
    for (const root of objectsIn(reader, document.root, found.lost, ''))
        readRoot(reader, root, form, found);
    if (document.root === undefined)
        found.lost.push('');
    const body = { ...bodyOf(found), start: 0, end: source.text.length };
    return { body, errors: firstErrors(errors), comments: document.comments.map(commentOf) };
}
function commentOf({ start, end, text }) {
    return { kind: text.startsWith('//') ? 'line-comment' : 'block-comment', start, end, text };
}
function newFound() {
    return { attributes: new Map(), blocks: [], lost: [] };
}
function bodyOf({ attributes, blocks, lost }) {
    return { kind: 'body', attributes: [...attributes.values()], blocks, lost };
}
function readRoot(reader, root, form, found) {
    noteGaps(reader, root, '', found.lost);
    for (const member of root.members) {
        const name = member.key.value;
        const labels = form === 'configuration' ? BLOCKS.get(name) : undefined;
        if (name === COMMENT_KEY && form === 'configuration')
            continue;
        if (labels === undefined)
            readAttribute(reader, member, form === 'values' ? { strings: 'literal' } : {}, 1, found);
        else
            readBlocks(reader, member, { type: identifierOf(member), labels: [], missing: labels }, 1, found);
    }
}
function readBlocks(reader, member, header, depth, found) {
    const name = [header.type.name, ...header.labels.map(({ value }) => value)].join('.');
    for (const object of objectsIn(reader, member.value, found.lost, name)) {
        if (header.missing === 0)
            found.blocks.push(readBlock(reader, member, object, header, depth + 1));
        else {
            noteGaps(reader, object, name, found.lost);
            for (const inner of object.members) {
                const { start, end, value } = inner.key;
                const labels = [...header.labels, { kind: 'label', start, end, value }];
                readBlocks(reader, inner, { ...header, labels, missing: header.missing - 1 }, depth + 1, found);
            }
        }
    }
}
function readBlock(reader, member, object, header, depth) {
    const { type, labels } = header;
    const { start, end } = member.key;
    const found = newFound();
    noteGaps(reader, object, '', found.lost);
    for (const attribute of object.members) {
        const name = attribute.key.value;
        if (name !== COMMENT_KEY)
            readAttribute(reader, attribute, readingOf(type.name, name), depth, found);
    }
    const body = { ...bodyOf(found), start: object.start, end: object.end };
    return { kind: 'block', start, end: object.end, type, labels, header: { start, end }, body };
}
function readAttribute(reader, member, reading, depth, found) {
    const name = identifierOf(member);
    if (found.attributes.has(name.name)) {
        const { start, end } = name;
        const message = `The argument "${name.name}" is set twice.`;
        reader.errors.push({ start, end, code: 'syntax-error', message });
        return;
    }
    if (reader.gaps.some((gap) => isInside(gap, member))) {
        found.lost.push(name.name);
        return;
    }
    try {
        const value = readJsonValue(member.value, reading, { text: reader.text, limits: reader.limits, depth });
        found.attributes.set(name.name, { kind: 'attribute', start: member.start, end: member.end, name, value });
    }
    catch (failure) {
        if (!(failure instanceof ParseFailure))
            throw failure;
        reader.errors.push(failure.error);
        found.lost.push(name.name);
    }
}
function identifierOf({ key }) {
    return { kind: 'identifier', start: key.start, end: key.end, name: key.value };
}
function objectsIn(reader, node, lost, name) {
    if (node === undefined || (node.kind === 'scalar' && node.value === null))
        return [];
    if (node.kind === 'object')
        return [node];
    if (node.kind === 'array') {
        noteGaps(reader, node, name, lost);
        return node.items.flatMap((item) => (item.kind === 'array' ? [] : objectsIn(reader, item, lost, name)));
    }
    const { start, end } = node;
    reader.errors.push({ start, end, code: 'syntax-error', message: 'Expected an object or an array of objects.' });
    lost.push(name);
    return [];
}
function noteGaps({ gaps }, container, name, lost) {
    if (gaps.length === 0 || container.kind === 'scalar')
        return;
    const parts = container.kind === 'object' ? container.members : container.items;
    const inside = gaps.filter((gap) => isInside(gap, container));
    if (inside.some((gap) => !parts.some((part) => isInside(gap, part))))
        lost.push(name);
}
function isInside(place, { start, end }) {
    return place.start >= start && place.start < end;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/library.js




const USUAL_NAMES = ['main', 'variables', 'outputs', 'locals', 'data', 'providers', 'terraform', 'versions', 'moved'];
class TerraformLibrary {
    run;
    parsed = new Map();
    configurations = new Map();
    manifests = new Map();
    filesByFolder = new Map();
    constructor(run) {
        this.run = run;
        for (const path of run.repository.files) {
            if (!isConfigurationFile(path) && !isVariableFile(path))
                continue;
            const folder = folderOf(path);
            const files = this.filesByFolder.get(folder) ?? [];
            this.filesByFolder.set(folder, files);
            files.push(path);
        }
    }
    get folders() {
        const folders = [...this.filesByFolder].filter(([, files]) => files.some(isConfigurationFile));
        return folders.map(([folder]) => folder).sort();
    }
    get variableFiles() {
        return [...this.filesByFolder.values()].flat().filter(isVariableFile).sort();
    }
    configuration(folder) {
        if (!this.configurations.has(folder))
            this.configurations.set(folder, this.read(folder));
        return this.configurations.get(folder);
    }
    file(path) {
        if (!this.parsed.has(path))
            this.parsed.set(path, this.parse(path));
        return this.parsed.get(path);
    }
    manifest(folder) {
        const known = this.manifests.get(folder);
        if (known !== undefined)
            return known;
        const source = this.run.repository.read(pathIn(folder, '.terraform/modules/modules.json'));
        const made = source === undefined ? new Map() : manifestOf(source, this.run.limits);
        this.manifests.set(folder, made);
        return made;
    }
    read(folder) {
        const listed = this.filesByFolder.get(folder)?.filter(isConfigurationFile) ?? [];
        const paths = listed.length > 0 ? listed : USUAL_NAMES.map((name) => pathIn(folder, `${name}.tf`));
        const files = paths.flatMap((path) => this.file(path) ?? []);
        if (files.length === 0)
            return undefined;
        const complete = listed.length > 0 && files.length === listed.length;
        return configurationOf(folder, files, complete, this.run.bag);
    }
    parse(path) {
        const source = this.run.repository.read(path);
        if (source === undefined)
            return undefined;
        const { body, errors } = this.syntaxOf(source);
        for (const { code, message, start, end } of errors)
            this.run.bag.report(code, message, { source, start, end });
        return { source, body, whole: errors.length === 0 };
    }
    syntaxOf(source) {
        if (!/\.json$/i.test(source.path))
            return parseTerraform(source, this.run.limits);
        return parseTerraformJson(source, this.run.limits, isVariableFile(source.path) ? 'values' : 'configuration');
    }
}
function manifestOf(source, limits) {
    const { root } = (0,arm_json/* parseJson */.q)(source, limits);
    const modules = memberOf(root, 'Modules');
    const found = new Map();
    for (const item of modules?.kind === 'array' ? modules.items : []) {
        const [key, directory] = [memberOf(item, 'Key'), memberOf(item, 'Dir')];
        if (key?.kind === 'scalar' && directory?.kind === 'scalar')
            found.set(String(key.value), String(directory.value));
    }
    return found;
}
function memberOf(node, name) {
    return node?.kind === 'object' ? node.members.find((member) => member.key.value === name)?.value : undefined;
}
function isConfigurationFile(path) {
    return /\.tf(?:\.json)?$/i.test(path);
}
function isVariableFile(path) {
    return /\.tfvars(?:\.json)?$/i.test(path);
}
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
function pathIn(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/context.js


const EVALUATION_DEPTH = 400;
class TerraformContext {
    run;
    identityOf;
    depth = 0;
    unique = 0;
    library;
    reported = {
        reject: (message, span) => this.run.bag.report('evaluation-error', message.endsWith('.') ? message : `${message}.`, span),
        watched: false,
    };
    unreported = new FailureNote(false);
    constructor(run, identityOf) {
        this.run = run;
        this.identityOf = identityOf;
        this.library = new TerraformLibrary(run);
    }
    get limits() {
        return this.run.limits;
    }
    nested(span, work, otherwise) {
        if (this.depth >= EVALUATION_DEPTH) {
            this.run.bag.report('nesting-too-deep', `Evaluation nests deeper than ${EVALUATION_DEPTH} levels.`, span);
            return otherwise();
        }
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
    uniqueText() {
        this.unique++;
        return `#${this.unique}`;
    }
}

// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
// EXTERNAL MODULE: ./lib/src/expand/locals.js
var expand_locals = __webpack_require__(32843);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/collections.js


function isSet(value) {
    return value.kind === 'array' && 'set' in value && value.set === true;
}
function setOf(items, origin, open) {
    const distinct = new Map(items.map((item) => [(0,expand_values/* textOf */.b6)(item), item]));
    const sorted = [...distinct.values()].sort((left, right) => compareItems(left, right));
    return { ...(0,expand_values/* array */.YO)(sorted, origin, open), set: true };
}
function compareItems(left, right) {
    const [first, second] = [left, right].map((item) => (item.kind === 'scalar' ? item.value : undefined));
    if (typeof first === 'number' && typeof second === 'number')
        return first - second;
    if (typeof first === 'string' && typeof second === 'string')
        return compareText(first, second);
    return 0;
}
function compareText(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function mapOf(members, origin, open, each) {
    const byName = new Map();
    for (const member of members)
        byName.set(keyIn(byName, member.name), member);
    return {
        kind: 'object',
        members: byName,
        origin,
        ...(open === undefined ? {} : { open }),
        ...(each === undefined ? {} : { each }),
    };
}
function keyIn(members, name) {
    const lower = name.toLowerCase();
    const there = members.get(lower);
    return there === undefined || there.name === name ? lower : `${lower}\u0000${name}`;
}
function memberNamed(value, name) {
    return value.members.get(keyIn(value.members, name));
}
function eachOf(value) {
    return 'each' in value ? value.each : undefined;
}
function entriesOf(value, span) {
    switch (value.kind) {
        case 'array':
            return entriesOfArray(value, span);
        case 'object':
            return entriesOfObject(value, span);
        case 'unknown':
            return { listed: [], open: openEntry(value, undefined, (0,expand_values/* textOf */.b6)(value), span, value) };
        default:
            return undefined;
    }
}
function entriesOfArray(value, span) {
    const set = isSet(value);
    const listed = value.items.map((item, index) => ({
        key: set ? item : (0,expand_values/* scalar */.d_)(index, { span, steps: [] }),
        value: (0,origins/* withStepsOf */.zF)(item, value.origin),
    }));
    if (value.open === undefined)
        return { listed };
    const { reason, each } = value.open;
    const open = openEntry(reason, each, (0,expand_values/* textOf */.b6)(reason), span, value);
    return { listed, open: set ? { ...open, key: open.value } : open };
}
function entriesOfObject(value, span) {
    const sorted = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
    const listed = sorted.map((member) => ({
        key: member.key ?? (0,expand_values/* scalar */.d_)(member.name, { span: member.span, steps: [] }),
        value: (0,origins/* withStepsOf */.zF)(member.value, value.origin),
    }));
    if (value.open === undefined)
        return { listed };
    return { listed, open: openEntry(value.open, eachOf(value), (0,expand_values/* textOf */.b6)(value.open), span, value) };
}
function openEntry(reason, each, text, span, container) {
    const origin = (0,origins/* joinOrigins */.IP)(span, [container.origin]);
    const part = (name) => {
        const made = (0,expand_values/* unknown */.L5)(reason.reason, reason.message, `${text}[*].${name}`, origin);
        return reason.target === undefined ? made : { ...made, target: reason.target };
    };
    return { key: part('key'), value: each ?? part('value'), reason };
}

// EXTERNAL MODULE: ./lib/src/expand/functions/size.js
var size = __webpack_require__(40300);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/access.js




function access(container, key, how) {
    if (container.kind === 'choice')
        return ofChoice(container, key, how);
    if (container.kind === 'unknown')
        return unresolved(container, container, key, how);
    if (container.kind === 'object')
        return memberAt(container, key, how);
    if (container.kind === 'array')
        return itemAt(container, key, how);
    return failed(container, key, `There is no ${keyText(key)} in ${describe(container)}`, how);
}
function ofChoice(container, key, how) {
    const outcomes = container.alternatives.map(({ value, when }) => {
        let fails = false;
        const reject = () => {
            fails = true;
        };
        return { value: access(value, key, { ...how, reject }), when, fails };
    });
    const possible = outcomes.filter((outcome) => !outcome.fails);
    if (possible.length === 0)
        how.reject(`There is no ${keyText(key)} in any of the possible values`, how.span);
    return (0,expand_values/* choice */.Yq)(possible.length === 0 || how.keepsFailures ? outcomes : possible, unresolved(container.reason, container, key, how), (0,origins/* joinOrigins */.IP)(how.span, [container.origin, key.origin]), how.alternatives);
}
function memberAt(container, key, how) {
    const name = (0,expand_values/* knownScalar */.CE)(key);
    if (name === undefined || name === null)
        return anyElement(container, key, how);
    const member = memberNamed(container, String(name));
    if (member !== undefined)
        return (0,origins/* withStepsOf */.zF)(member.value, container.origin);
    if (container.open === undefined)
        return failed(container, key, `The object has no attribute ${keyText(key)}`, how);
    const each = eachOf(container);
    return each === undefined ? unresolved(container.open, container, key, how) : (0,origins/* withStepsOf */.zF)(each, container.origin);
}
function itemAt(container, key, how) {
    const known = (0,expand_values/* knownScalar */.CE)(key);
    if (known === undefined || known === null)
        return anyElement(container, key, how);
    const item = container.items[Number(known)];
    if (item !== undefined)
        return (0,origins/* withStepsOf */.zF)(item, container.origin);
    const { open, items } = container;
    if (open === undefined || !Number.isInteger(Number(known)) || Number(known) < 0) {
        return failed(container, key, `Index ${keyText(key)} is outside the list, which has ${items.length} items`, how);
    }
    return open.each === undefined
        ? unresolved(open.reason, container, key, how)
        : (0,origins/* withStepsOf */.zF)(open.each, container.origin);
}
function anyElement(container, key, how) {
    const reason = unresolved(key.kind === 'choice' ? key.reason : key, container, key, how);
    const entries = entriesOf(container, how.span);
    if (key.kind === 'choice') {
        const alternatives = key.alternatives.map(({ value, when }) => ({ value: access(container, value, how), when }));
        return (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin, how.alternatives);
    }
    if (entries === undefined)
        return reason;
    const same = entries.listed.find((entry) => (0,expand_values/* textOf */.b6)(entry.key) === (0,expand_values/* textOf */.b6)(key));
    if (same !== undefined)
        return same.value;
    if (entries.listed.length === 0 && entries.open !== undefined)
        return entries.open.value;
    if (entries.open !== undefined || entries.listed.length === 0)
        return reason;
    const alternatives = entries.listed.map((entry) => ({ value: entry.value, when: `for ${keyText(entry.key)}` }));
    return (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin, how.alternatives);
}
function unresolved(cause, container, key, how) {
    const origin = (0,origins/* joinOrigins */.IP)(how.span, [container.origin, key.origin]);
    const expression = accessText(container, cause, key);
    if (cause.kind !== 'unknown')
        return (0,expand_values/* unknown */.L5)('unsupported', 'the key is not known before deployment', expression, origin);
    const made = (0,expand_values/* unknown */.L5)(cause.reason, cause.message, expression, origin);
    return cause.target === undefined ? made : { ...made, target: cause.target };
}
function failed(container, key, message, how) {
    how.reject(message, how.span);
    const origin = (0,origins/* joinOrigins */.IP)(how.span, [container.origin, key.origin]);
    return failure(message, accessText(container, container, key), origin);
}
function accessText(container, cause, key) {
    const open = container.kind === 'object' && container.open === cause;
    const text = (0,expand_values/* textOf */.b6)(open ? cause : container);
    const name = (0,expand_values/* knownScalar */.CE)(key);
    if (typeof name === 'string' && /^[A-Za-z_][\w-]*$/.test(name))
        return `${text}.${name}`;
    return `${text}[${typeof name === 'string' ? JSON.stringify(name) : (0,expand_values/* textOf */.b6)(key)}]`;
}
function keyText(key) {
    const known = (0,expand_values/* knownScalar */.CE)(key);
    return typeof known === 'string' ? `'${known}'` : known === undefined ? `'${(0,expand_values/* textOf */.b6)(key)}'` : String(known);
}
function describe(value) {
    if (value.kind === 'scalar')
        return value.value === null ? 'null' : `a ${typeof value.value}`;
    return 'a string';
}

// EXTERNAL MODULE: ./lib/src/expand/functions/canonical.js
var canonical = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/file-functions.js









function callFileFunction(name, args, span, frame) {
    if (!READERS.has(name))
        return undefined;
    const [first] = args;
    const path = (0,expand_values/* knownString */.Xb)(first);
    const expression = (0,canonical/* callText */.WT)(name, args);
    if (first === undefined)
        return (0,expand_values/* unknown */.L5)('error', `${name}() needs a path`, expression, (0,origins/* originAt */.iX)(span));
    if (path === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(first, expression, span, args);
    const source = frame.scope.context.run.repository.read(inRepository(path, frame) ?? '');
    if (name === 'fileexists') {
        return source === undefined
            ? (0,expand_values/* unknown */.L5)('unsupported', `whether '${path}' exists is not known`, expression, (0,origins/* originAt */.iX)(span))
            : (0,expand_values/* scalarAt */.C_)(true, span);
    }
    if (source === undefined) {
        return (0,expand_values/* unknown */.L5)('unsupported', `the file '${path}' is not a readable file of the repository`, expression, (0,origins/* originAt */.iX)(span));
    }
    return (0,origins/* withStep */.p$)(file_functions_contentOf(name, source, args, span, frame), { role: 'file', span, name: path });
}
const READERS = new Set(['file', 'fileexists', 'filebase64', 'templatefile']);
function inRepository(path, frame) {
    const root = knownRoot(frame);
    return /^(?:\/|[A-Za-z]:)/.test(path) ? undefined : (0,repository/* resolvePath */.o)(pathIn(root, 'main.tf'), path);
}
function knownRoot({ scope }) {
    return scope.rootFolder ?? '';
}
function file_functions_contentOf(name, source, args, span, frame) {
    const whole = { source, start: 0, end: source.text.length };
    if (name === 'file')
        return (0,expand_values/* scalarAt */.C_)(source.text, whole);
    if (name === 'filebase64')
        return (0,expand_values/* scalarAt */.C_)(Buffer.from(source.text, 'utf8').toString('base64'), whole);
    return rendered(source, args[1], span, frame);
}
function rendered(source, variables, span, frame) {
    const { context } = frame.scope;
    const expression = `templatefile('${source.path}',${span.start})`;
    if (variables?.kind !== 'object' || variables.open !== undefined || /^TEMPLATE$/m.test(source.text)) {
        return (0,expand_values/* unknown */.L5)('unsupported', 'the variables of the template are not known', expression, (0,origins/* originAt */.iX)(span));
    }
    const wrapped = new source_file/* SourceFile */.sC(source.path, `x = <<TEMPLATE\n${source.text}\nTEMPLATE\n`);
    const { body, errors } = parseTerraform(wrapped, context.limits);
    const template = body.attributes[0]?.value;
    if (template === undefined || errors.length > 0) {
        return (0,expand_values/* unknown */.L5)('unsupported', `the template '${source.path}' cannot be read`, expression, (0,origins/* originAt */.iX)(span));
    }
    let locals;
    for (const member of variables.members.values())
        locals = (0,expand_locals/* bind */.o)(member.name, member.value, locals);
    const value = evaluate(template, { ...frame, source: wrapped, locals, scope: { context, read: () => undefined } });
    const origin = (0,origins/* joinOrigins */.IP)(span, [variables.origin, { ...value.origin, span }]);
    const text = (0,expand_values/* knownString */.Xb)(value);
    return text === undefined ? { ...value, origin } : (0,expand_values/* scalar */.d_)(text.replace(/\r?\n$/, ''), origin);
}

// EXTERNAL MODULE: ./lib/src/expand/functions/define.js
var functions_define = __webpack_require__(79114);
// EXTERNAL MODULE: ./lib/src/expand/functions/holes.js
var holes = __webpack_require__(34470);
// EXTERNAL MODULE: ./lib/src/expand/spreads.js
var spreads = __webpack_require__(61311);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/operators.js





function unary(expression, frame) {
    const operand = evaluate(expression.operand, frame);
    const span = placeOf(expression, frame);
    return overAlternatives([operand], span, expression.operator, frame, ([value]) => {
        const origin = (0,origins/* joinOrigins */.IP)(span, [operand.origin]);
        if (expression.operator === '!') {
            const known = value && (0,expand_values/* knownBoolean */.MR)(value);
            return known === undefined ? undefined : (0,expand_values/* scalar */.d_)(!known, origin);
        }
        const known = value && numberOf(value);
        return known === undefined ? undefined : (0,expand_values/* scalar */.d_)(-known, origin);
    });
}
function binary(expression, frame) {
    const { operator } = expression;
    const left = evaluate(expression.left, frame);
    if (operator === '&&' || operator === '||')
        return logical(expression, left, frame);
    const right = evaluate(expression.right, frame);
    const span = placeOf(expression, frame);
    return overAlternatives([left, right], span, operator, frame, ([first, second]) => {
        if (first === undefined || second === undefined)
            return undefined;
        const result = computed(operator, first, second);
        if (result === 'fails') {
            frame.failures.reject(`'${operator}' cannot be applied to these operands`, span);
            return failure('an operator is applied to the wrong operands', (0,expand_values/* textOf */.b6)(first), (0,origins/* joinOrigins */.IP)(span, []));
        }
        return result === undefined ? undefined : (0,expand_values/* scalar */.d_)(result, (0,origins/* joinOrigins */.IP)(span, [first.origin, second.origin]));
    });
}
function logical(expression, left, frame) {
    const decisive = expression.operator === '||';
    const span = placeOf(expression, frame);
    const first = (0,expand_values/* knownBoolean */.MR)(left);
    if (first === decisive)
        return (0,expand_values/* scalar */.d_)(decisive, (0,origins/* joinOrigins */.IP)(span, [left.origin]));
    const right = first === undefined ? possibly(expression.right, frame) : evaluate(expression.right, frame);
    const second = (0,expand_values/* knownBoolean */.MR)(right);
    if (second === decisive)
        return (0,expand_values/* scalar */.d_)(decisive, (0,origins/* joinOrigins */.IP)(span, [right.origin]));
    return overAlternatives([left, right], span, expression.operator, frame, ([one, other]) => {
        const [a, b] = [one && (0,expand_values/* knownBoolean */.MR)(one), other && (0,expand_values/* knownBoolean */.MR)(other)];
        if (a === decisive || b === decisive)
            return (0,expand_values/* scalar */.d_)(decisive, (0,origins/* joinOrigins */.IP)(span, [left.origin, right.origin]));
        if (a === undefined || b === undefined)
            return undefined;
        return (0,expand_values/* scalar */.d_)(!decisive, (0,origins/* joinOrigins */.IP)(span, [left.origin, right.origin]));
    });
}
function overAlternatives(operands, span, operator, frame, work) {
    const origin = (0,origins/* joinOrigins */.IP)(span, operands.map((operand) => operand.origin));
    const cases = combinationsOf(operands);
    const results = cases.map(({ values, when }) => ({ value: work(values) ?? undecided(values, operator, span), when }));
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return { ...only.value, origin };
    return (0,expand_values/* choice */.Yq)(results, undecided(operands, operator, span), origin, frame.scope.context.limits.alternatives);
}
function combinationsOf(operands) {
    const [first, second] = operands;
    if (first === undefined)
        return [];
    if (second === undefined)
        return alternativesOf(first).map(({ value, when }) => ({ values: [value], when }));
    if ((0,expand_values/* textOf */.b6)(first) === (0,expand_values/* textOf */.b6)(second)) {
        return alternativesOf(first).map(({ value, when }) => ({ values: [value, value], when }));
    }
    return alternativesOf(first).flatMap((one) => alternativesOf(second).map((other) => ({
        values: [one.value, other.value],
        when: [one.when, other.when].filter((when) => when !== '').join(' and '),
    })));
}
function undecided(operands, operator, span) {
    const [first, second] = operands.map(expand_values/* textOf */.b6);
    const text = second === undefined ? `${operator}${first}` : `(${first} ${operator} ${second})`;
    const cause = operands.find((operand) => !(0,expand_values/* isFullyKnown */.A)(operand)) ?? operands[0];
    return (0,expand_values/* unknownBecause */.Zp)(cause ?? (0,expand_values/* scalar */.d_)(null, { span, steps: [] }), text, span, operands);
}
function computed(operator, left, right) {
    if (operator === '==')
        return sameValue(left, right);
    if (operator === '!=') {
        const same = sameValue(left, right);
        return same === undefined ? undefined : !same;
    }
    if (isWrong(left) || isWrong(right))
        return 'fails';
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === undefined || b === undefined)
        return undefined;
    return arithmetic(operator, a, b);
}
function isWrong(value) {
    return (value.kind === 'object' || value.kind === 'array' || (value.kind === 'scalar' && numberOf(value) === undefined));
}
function arithmetic(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return b === 0 ? 'fails' : a / b;
        case '%':
            return b === 0 ? 'fails' : a % b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return 'fails';
    }
}
function numberOf(value) {
    if (value.kind !== 'scalar')
        return undefined;
    if (typeof value.value === 'number')
        return value.value;
    if (typeof value.value !== 'string' || !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value.value))
        return undefined;
    return Number(value.value);
}
function sameValue(left, right) {
    if (left.kind === 'scalar' && right.kind === 'scalar')
        return left.value === right.value;
    if ((0,expand_values/* isFullyKnown */.A)(left) && (0,expand_values/* isFullyKnown */.A)(right))
        return (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right);
    if ((0,expand_values/* isNull */.kZ)(left) || (0,expand_values/* isNull */.kZ)(right))
        return hasValue(left) || hasValue(right) ? false : undefined;
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right) ? true : undefined;
    if (isText(left) && isText(right))
        return (0,holes/* sameParts */.x5)((0,holes/* partsOf */.CI)(left), (0,holes/* partsOf */.CI)(right));
    if (left.kind === 'array' && right.kind === 'array')
        return sameItems(left.items, right.items, left, right);
    if ((0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right))
        return true;
    return undefined;
}
function sameItems(left, right, first, second) {
    const closed = isClosed(first) && isClosed(second);
    if (closed && left.length !== right.length)
        return false;
    if (isClosed(first) && right.length > left.length)
        return false;
    return isClosed(second) && left.length > right.length ? false : undefined;
}
function isClosed(value) {
    return value.kind === 'array' && value.open === undefined;
}
function hasValue(value) {
    return value.kind === 'object' || value.kind === 'array' || value.kind === 'text' || value.kind === 'resource-id';
}
function isText(value) {
    return (value.kind === 'text' ||
        value.kind === 'resource-id' ||
        typeof (value.kind === 'scalar' && value.value) === 'string');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/arguments.js




function textParts(value) {
    if (value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda' || (0,expand_values/* isNull */.kZ)(value))
        return undefined;
    if (value.kind === 'scalar')
        return [String(value.value)];
    return (0,holes/* partsOf */.CI)(value);
}
function wholeText(value) {
    const parts = textParts(value);
    return parts && (0,holes/* wholeOf */.l2)(parts);
}
function onTexts(work) {
    return (call, ...args) => {
        if (args.some((arg) => textParts(arg) === undefined))
            return call.reject(`${call.title}() needs text.`);
        const texts = args.map(wholeText);
        if (!texts.every((text) => text !== undefined))
            return (0,functions_define/* undecided */.oo)(call, args);
        const result = work(call, ...texts);
        if (result === undefined)
            return call.reject(`${call.title}() rejects its arguments.`);
        return (0,functions_define/* known */.eO)(call, result, args);
    };
}
function onNumbers(work) {
    return (call, ...args) => {
        const numbers = args.map(numberOf);
        if (!numbers.every((one) => one !== undefined)) {
            const wrong = args.some((arg) => arg.kind === 'array' || arg.kind === 'object' || (0,expand_values/* isNull */.kZ)(arg));
            return wrong ? call.reject(`${call.title}() needs numbers.`) : (0,functions_define/* undecided */.oo)(call, args);
        }
        const result = work(...numbers);
        return result === undefined || Number.isNaN(result)
            ? call.reject(`${call.title}() rejects its arguments.`)
            : (0,functions_define/* known */.eO)(call, result, args);
    };
}
function onList(work) {
    return (call, first, ...rest) => {
        if (first?.kind === 'array')
            return work(call, first, ...rest);
        if (first?.kind === 'unknown')
            return (0,functions_define/* undecided */.oo)(call, [first, ...rest]);
        return call.reject(`${call.title}() needs a list.`);
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/collections.js










const COLLECTIONS = [
    (0,functions_define/* define */.E8)('length', [functions_define/* ANY */.x4], collections_length),
    (0,functions_define/* define */.E8)('merge', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], merge),
    (0,functions_define/* define */.E8)('lookup', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], lookup),
    (0,functions_define/* define */.E8)('contains', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], contains),
    (0,functions_define/* define */.E8)('coalesce', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...args) => coalesce(call, args, isEmptyText), { wholeChoices: true }),
    (0,functions_define/* define */.E8)('coalescelist', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...args) => coalesce(call, args, isEmptyList)),
    (0,functions_define/* define */.E8)('keys', [functions_define/* ANY */.x4], (call, map) => collections_elements(call, map, 'key')),
    (0,functions_define/* define */.E8)('values', [functions_define/* ANY */.x4], (call, map) => collections_elements(call, map, 'value')),
    (0,functions_define/* define */.E8)('element', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(collections_element)),
    (0,functions_define/* define */.E8)('concat', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], concat),
    (0,functions_define/* define */.E8)('flatten', [functions_define/* ANY */.x4], onList(flatten)),
    (0,functions_define/* define */.E8)('distinct', [functions_define/* ANY */.x4], onList((call, list) => distinct(call, list))),
    (0,functions_define/* define */.E8)('compact', [functions_define/* ANY */.x4], onList(compact)),
    (0,functions_define/* define */.E8)('reverse', [functions_define/* ANY */.x4], onList((call, list) => list.open === undefined ? (0,functions_define/* arrayResult */.ve)(call, [...list.items].reverse(), [list]) : (0,functions_define/* undecided */.oo)(call, [list]))),
    (0,functions_define/* define */.E8)('sort', [functions_define/* ANY */.x4], onList(sort)),
    (0,functions_define/* define */.E8)('slice', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(slice)),
    (0,functions_define/* define */.E8)('range', [functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4), (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], range),
    (0,functions_define/* define */.E8)('one', [functions_define/* ANY */.x4], onList(one)),
    (0,functions_define/* define */.E8)('index', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(index)),
    (0,functions_define/* define */.E8)('alltrue', [functions_define/* ANY */.x4], onList((call, list) => quantified(call, list, false))),
    (0,functions_define/* define */.E8)('anytrue', [functions_define/* ANY */.x4], onList((call, list) => quantified(call, list, true))),
    (0,functions_define/* define */.E8)('zipmap', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], zipmap),
    (0,functions_define/* define */.E8)('chunklist', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(chunks)),
    (0,functions_define/* define */.E8)('sum', [functions_define/* ANY */.x4], onList(sum)),
];
function collections_length(call, value) {
    if (value.kind === 'array') {
        const uncertain = value.open !== undefined ||
            (isSet(value) && value.items.length > 1 && value.items.some((item) => item.kind !== 'scalar'));
        return uncertain ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, value.items.length, [value]);
    }
    if (value.kind === 'object')
        return value.open === undefined ? (0,functions_define/* known */.eO)(call, value.members.size, [value]) : (0,functions_define/* undecided */.oo)(call, [value]);
    const parts = textParts(value);
    const whole = parts && (0,holes/* wholeOf */.l2)(parts);
    if (whole !== undefined)
        return (0,functions_define/* known */.eO)(call, [...whole].length, [value]);
    return parts === undefined ? call.reject('length() needs text or a collection.') : (0,functions_define/* undecided */.oo)(call, [value]);
}
function merge(call, ...maps) {
    let members = [];
    let open;
    let each;
    for (const map of maps) {
        if (map.kind === 'array' || (map.kind === 'scalar' && !(0,expand_values/* isNull */.kZ)(map)))
            return call.reject('merge() needs maps.');
        const merged = (0,spreads/* mergeMembers */.q)(members, open, map, call.span, call.limits);
        if (map.kind === 'object')
            each ??= eachOf(map);
        members = merged.members;
        open = merged.open;
    }
    return mapOf(members, (0,functions_define/* originOf */.yv)(call, maps), open, each);
}
function lookup(call, map, key, fallback) {
    const args = fallback === undefined ? [map, key] : [map, key, fallback];
    const name = wholeText(key);
    if (map.kind === 'object' && name !== undefined) {
        const member = memberNamed(map, name);
        if (member !== undefined)
            return (0,origins/* withStepsOf */.zF)(member.value, map.origin);
        if (map.open === undefined)
            return fallback ?? call.reject(`lookup() finds no '${name}'.`);
    }
    if (map.kind !== 'object' && map.kind !== 'unknown')
        return call.reject('lookup() needs a map.');
    const how = {
        span: call.span,
        alternatives: call.limits.alternatives,
        reject: () => undefined,
        keepsFailures: false,
    };
    const found = access(map, key, how);
    if (fallback === undefined)
        return found;
    const reason = (0,expand_values/* unknownBecause */.Zp)(map.kind === 'object' && name === undefined ? key : map, (0,canonical/* callText */.WT)('lookup', args), call.span, args);
    const alternatives = [
        { value: found, when: `if '${(0,expand_values/* textOf */.b6)(key)}' is set` },
        { value: fallback, when: `if '${(0,expand_values/* textOf */.b6)(key)}' is not set` },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, reason, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function contains(call, list, wanted) {
    if (list.kind !== 'array')
        return list.kind === 'unknown' ? (0,functions_define/* undecided */.oo)(call, [list, wanted]) : call.reject('contains() needs a list.');
    let undecidedItem = list.open !== undefined;
    for (const item of list.items) {
        const same = sameValue(item, wanted);
        if (same === true || sameText(item, wanted))
            return (0,functions_define/* known */.eO)(call, true, [list, wanted]);
        if (same === undefined)
            undecidedItem = true;
    }
    return (0,functions_define/* truth */.Im)(call, undecidedItem ? undefined : false, [list, wanted]);
}
function sameText(left, right) {
    const [one, other] = [wholeText(left), wholeText(right)];
    return one !== undefined && one === other;
}
function coalesce(call, args, isEmpty) {
    const possible = [];
    for (const arg of args) {
        const cases = arg.kind === 'choice' ? arg.alternatives : [{ value: arg, when: '' }];
        const kept = cases.filter(({ value }) => isEmpty(value) !== true);
        possible.push(...kept);
        if (kept.length === cases.length && kept.every(({ value }) => isEmpty(value) === false))
            break;
    }
    const [first] = possible;
    if (first === undefined)
        return call.reject(`${call.title}() finds no value.`);
    if (possible.length === 1)
        return first.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(args.find((arg) => isEmpty(arg) === undefined || arg.kind === 'choice') ?? first.value, (0,canonical/* callText */.WT)(call.title, args), call.span, args);
    return (0,expand_values/* choice */.Yq)(possible, reason, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function isEmptyText(value) {
    if (value.kind === 'scalar')
        return value.value === null || value.value === '';
    if (value.kind === 'text')
        return (0,holes/* leastLengthOf */.Lw)(value.parts) > 0 ? false : undefined;
    if (value.kind === 'unknown')
        return value.reason === 'runtime' ? false : undefined;
    return false;
}
function isEmptyList(value) {
    if (value.kind !== 'array')
        return undefined;
    if (value.items.length > 0)
        return false;
    return value.open === undefined ? true : undefined;
}
function collections_elements(call, map, part) {
    const entries = map.kind === 'object' || map.kind === 'unknown' ? entriesOf(map, call.span) : undefined;
    if (entries === undefined)
        return call.reject(`${call.title}() needs a map.`);
    const items = entries.listed.map((entry) => entry[part]);
    return (0,functions_define/* arrayResult */.ve)(call, items, [map], entries.open && { reason: entries.open.reason, each: entries.open[part] });
}
function collections_element(call, list, at) {
    const wanted = at && numberOf(at);
    if (wanted === undefined || list.open !== undefined) {
        if (list.open?.each !== undefined && list.items.length === 0)
            return list.open.each;
        return (0,functions_define/* undecided */.oo)(call, at === undefined ? [list] : [list, at]);
    }
    const count = list.items.length;
    const item = list.items[((wanted % count) + count) % count];
    return item === undefined ? call.reject('element() needs a list that is not empty.') : (0,origins/* withStepsOf */.zF)(item, list.origin);
}
function concat(call, ...lists) {
    const items = [];
    let open;
    for (const list of lists) {
        if (list.kind === 'unknown')
            open ??= { reason: list };
        else if (list.kind !== 'array')
            return call.reject('concat() needs lists.');
        else {
            items.push(...list.items.map((item) => (0,origins/* withStepsOf */.zF)(item, list.origin)));
            open ??= list.open;
        }
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, lists, open);
}
function flatten(call, list) {
    const items = [];
    let open;
    const waiting = [list];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (items.length > call.limits.copies)
            return (0,functions_define/* overBudget */.qj)(call, [list], 'the list has too many items');
        if (next.kind !== 'array') {
            if (next.kind === 'unknown' || next.kind === 'choice')
                open ??= { reason: (0,expand_values/* unknownBecause */.Zp)(next, (0,expand_values/* textOf */.b6)(next), call.span), each: next };
            else
                items.push(next);
            continue;
        }
        if (next.open !== undefined)
            open ??= flattenedOpen(next.open);
        waiting.push(...[...next.items].reverse());
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, [list], open);
}
function flattenedOpen(open) {
    const { each, reason } = open;
    if (each?.kind !== 'array')
        return open;
    const [only] = each.items;
    if (each.open !== undefined && each.items.length === 0)
        return each.open.each === undefined ? { reason } : { reason, each: each.open.each };
    return each.items.length === 1 && only !== undefined && each.open === undefined ? { reason, each: only } : { reason };
}
function distinct(call, list) {
    const items = new Map(list.items.map((item) => [(0,expand_values/* textOf */.b6)(item), item]));
    return (0,functions_define/* arrayResult */.ve)(call, [...items.values()], [list], list.open);
}
function compact(call, list) {
    const items = [];
    let { open } = list;
    for (const item of list.items) {
        const empty = isEmptyText(item);
        if (empty === false)
            items.push(item);
        else if (empty === undefined)
            open ??= { reason: (0,expand_values/* unknownBecause */.Zp)(item, (0,canonical/* callText */.WT)('compact', [item]), call.span), each: item };
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, [list], open);
}
function sort(call, list) {
    const texts = list.items.map(wholeText);
    if (list.open !== undefined || texts.includes(undefined))
        return (0,functions_define/* undecided */.oo)(call, [list]);
    return (0,functions_define/* arrayResult */.ve)(call, [...list.items].sort((left, right) => compareText(wholeText(left) ?? '', wholeText(right) ?? '')), [list]);
}
function slice(call, list, from, to) {
    const [start, end] = [from && numberOf(from), to && numberOf(to)];
    if (list.open !== undefined || start === undefined || end === undefined)
        return (0,functions_define/* undecided */.oo)(call, [list]);
    if (start < 0 || end > list.items.length || start > end)
        return call.reject('slice() reads outside the list.');
    return (0,functions_define/* arrayResult */.ve)(call, list.items.slice(start, end), [list]);
}
const LONGEST_RANGE = 1024;
function range(call, ...args) {
    const numbers = args.map(numberOf);
    if (!numbers.every((one) => one !== undefined))
        return (0,functions_define/* undecided */.oo)(call, args);
    const [first = 0, second, third] = numbers;
    const [start, end] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (start <= end ? 1 : -1);
    if (step === 0)
        return call.reject('range() needs a step that is not zero.');
    const count = Math.max(Math.ceil((end - start) / step), 0);
    if (count > LONGEST_RANGE)
        return (0,functions_define/* overBudget */.qj)(call, args, 'it makes more than 1,024 numbers');
    const items = Array.from({ length: count }, (_, at) => (0,expand_values/* scalar */.d_)(start + at * step, (0,origins/* originAt */.iX)(call.span)));
    return (0,functions_define/* arrayResult */.ve)(call, items, args);
}
function one(call, list) {
    const [first, second] = list.items;
    if (second !== undefined)
        return call.reject('one() needs a list of at most one item.');
    if (first !== undefined)
        return (0,origins/* withStepsOf */.zF)(first, list.origin);
    if (list.open === undefined)
        return (0,expand_values/* scalar */.d_)(null, (0,functions_define/* originOf */.yv)(call, [list]));
    const each = list.open.each ?? (0,expand_values/* unknownBecause */.Zp)(list.open.reason, (0,canonical/* callText */.WT)('one', [list]), call.span);
    const alternatives = [
        { value: each, when: 'if there is one' },
        { value: (0,expand_values/* scalar */.d_)(null, (0,origins/* originAt */.iX)(call.span)), when: 'if there is none' },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, (0,expand_values/* unknownBecause */.Zp)(list.open.reason, (0,canonical/* callText */.WT)('one', [list]), call.span), (0,functions_define/* originOf */.yv)(call, [list]));
}
function index(call, list, wanted) {
    if (wanted === undefined || list.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [list]);
    const found = list.items.map((item) => sameValue(item, wanted));
    const at = found.indexOf(true);
    if (at >= 0 && !found.slice(0, at).includes(undefined))
        return (0,functions_define/* known */.eO)(call, at, [list, wanted]);
    return found.includes(undefined) ? (0,functions_define/* undecided */.oo)(call, [list, wanted]) : call.reject('index() finds no such item.');
}
function quantified(call, list, wanted) {
    const values = list.items.map((item) => ((0,expand_values/* isNull */.kZ)(item) ? false : (0,expand_values/* knownBoolean */.MR)(item)));
    if (values.includes(wanted))
        return (0,functions_define/* known */.eO)(call, wanted, [list]);
    return (0,functions_define/* truth */.Im)(call, values.includes(undefined) || list.open !== undefined ? undefined : !wanted, [list]);
}
function zipmap(call, keys, values) {
    if (keys.kind !== 'array' || values.kind !== 'array' || keys.open !== undefined || values.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [keys, values]);
    const names = keys.items.map(wholeText);
    if (!names.every((name) => name !== undefined))
        return (0,functions_define/* undecided */.oo)(call, [keys, values]);
    const members = names.flatMap((name, at) => {
        const value = values.items[at];
        return value === undefined ? [] : [{ name, span: call.span, value }];
    });
    return mapOf(members, (0,functions_define/* originOf */.yv)(call, [keys, values]));
}
function chunks(call, list, size) {
    const length = size && numberOf(size);
    if (list.open !== undefined || length === undefined || length < 1)
        return (0,functions_define/* undecided */.oo)(call, [list]);
    const items = [];
    for (let at = 0; at < list.items.length; at += length)
        items.push((0,expand_values/* array */.YO)(list.items.slice(at, at + length), (0,origins/* originAt */.iX)(call.span)));
    return (0,functions_define/* arrayResult */.ve)(call, items, [list]);
}
function sum(call, list) {
    const numbers = list.items.map(numberOf);
    if (list.open !== undefined || !numbers.every((number) => number !== undefined))
        return (0,functions_define/* undecided */.oo)(call, [list]);
    return (0,functions_define/* known */.eO)(call, numbers.reduce((total, number) => total + number, 0), [list]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/expand/file-functions.js
var file_functions = __webpack_require__(54601);
// EXTERNAL MODULE: ./lib/src/expand/functions/ip.js
var ip = __webpack_require__(70996);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/conversion.js










const CONVERSION = [
    (0,functions_define/* define */.E8)('tostring', [functions_define/* ANY */.x4], (call, value) => ((0,expand_values/* isNull */.kZ)(value) ? value : toText(call, value))),
    (0,functions_define/* define */.E8)('tonumber', [functions_define/* ANY */.x4], toNumber),
    (0,functions_define/* define */.E8)('tobool', [functions_define/* ANY */.x4], toBoolean),
    (0,functions_define/* define */.E8)('tolist', [functions_define/* ANY */.x4], (call, value) => listOf(call, value)),
    (0,functions_define/* define */.E8)('toset', [functions_define/* ANY */.x4], (call, value) => toSet(call, value)),
    (0,functions_define/* define */.E8)('tomap', [functions_define/* ANY */.x4], (call, value) => (value.kind === 'array' ? call.reject('tomap() needs a map.') : value)),
    (0,functions_define/* define */.E8)('sensitive', [functions_define/* ANY */.x4], (_call, value) => (0,origins/* asSensitive */.P6)(value)),
    (0,functions_define/* define */.E8)('nonsensitive', [functions_define/* ANY */.x4], (_call, value) => value),
    (0,functions_define/* define */.E8)('ephemeralasnull', [functions_define/* ANY */.x4], (_call, value) => value),
    (0,functions_define/* define */.E8)('type', [functions_define/* ANY */.x4], (call, value) => (0,functions_define/* undecided */.oo)(call, [value])),
    (0,functions_define/* define */.E8)('jsonencode', [functions_define/* ANY */.x4], jsonEncode),
    (0,functions_define/* define */.E8)('jsondecode', [functions_define/* ANY */.x4], jsonDecode),
    (0,functions_define/* define */.E8)('base64encode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => Buffer.from(text, 'utf8').toString('base64'))),
    (0,functions_define/* define */.E8)('base64decode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => Buffer.from(text, 'base64').toString('utf8'))),
    (0,functions_define/* define */.E8)('urlencode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => encodeURIComponent(text).replaceAll('%20', '+'))),
    (0,functions_define/* define */.E8)('md5', [functions_define/* ANY */.x4], hash('md5')),
    (0,functions_define/* define */.E8)('sha1', [functions_define/* ANY */.x4], hash('sha1')),
    (0,functions_define/* define */.E8)('sha256', [functions_define/* ANY */.x4], hash('sha256')),
    (0,functions_define/* define */.E8)('sha512', [functions_define/* ANY */.x4], hash('sha512')),
    (0,functions_define/* define */.E8)('basename', [functions_define/* ANY */.x4], onTexts((_call, path = '') => path.replace(/\/+$/, '').split('/').at(-1) ?? '')),
    (0,functions_define/* define */.E8)('dirname', [functions_define/* ANY */.x4], onTexts((_call, path = '') => path.split('/').slice(0, -1).join('/') || '.')),
    (0,functions_define/* define */.E8)('abs', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.abs(number))),
    (0,functions_define/* define */.E8)('ceil', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.ceil(number))),
    (0,functions_define/* define */.E8)('floor', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.floor(number))),
    (0,functions_define/* define */.E8)('signum', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.sign(number))),
    (0,functions_define/* define */.E8)('pow', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onNumbers((number = 0, power = 0) => number ** power)),
    (0,functions_define/* define */.E8)('log', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onNumbers((number = 0, base = 0) => Math.log(number) / Math.log(base))),
    (0,functions_define/* define */.E8)('max', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], onNumbers((...numbers) => (numbers.length === 0 ? undefined : Math.max(...numbers)))),
    (0,functions_define/* define */.E8)('min', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], onNumbers((...numbers) => (numbers.length === 0 ? undefined : Math.min(...numbers)))),
    (0,functions_define/* define */.E8)('cidrsubnet', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], cidrSubnet),
    (0,functions_define/* define */.E8)('cidrhost', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], cidrHost),
    (0,functions_define/* define */.E8)('cidrnetmask', [functions_define/* ANY */.x4], onTexts((_call, cidr = '') => netmask(cidr))),
    (0,functions_define/* define */.E8)('setunion', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...sets) => combined(call, sets, (counts) => counts > 0)),
    (0,functions_define/* define */.E8)('setintersection', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...sets) => combined(call, sets, (counts, of) => counts === of)),
    (0,functions_define/* define */.E8)('setsubtract', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, ...sets) => subtracted(call, sets)),
    (0,functions_define/* define */.E8)('setproduct', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], product),
    (0,functions_define/* define */.E8)('transpose', [functions_define/* ANY */.x4], onList((call, list) => (0,functions_define/* undecided */.oo)(call, [list]))),
    (0,functions_define/* define */.E8)('matchkeys', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, ...args) => (0,functions_define/* undecided */.oo)(call, args)),
    (0,functions_define/* define */.E8)('formatdate', [functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], (call, ...args) => notEvaluated(call, args)),
];
function notEvaluated(call, args) {
    return { ...(0,functions_define/* undecided */.oo)(call, args), message: `${call.title}() is not evaluated` };
}
function toText(call, value) {
    const whole = wholeText(value);
    if (whole !== undefined)
        return (0,functions_define/* known */.eO)(call, whole, [value]);
    return textParts(value) === undefined ? call.reject('tostring() needs a primitive value.') : value;
}
function toNumber(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    const number = numberOf(value);
    if (number !== undefined)
        return (0,functions_define/* known */.eO)(call, number, [value]);
    return value.kind === 'unknown' || value.kind === 'text'
        ? (0,functions_define/* undecided */.oo)(call, [value])
        : call.reject('tonumber() needs a number.');
}
function toBoolean(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value) || value.kind === 'unknown')
        return value;
    const text = wholeText(value);
    if (text === 'true' || text === 'false')
        return (0,functions_define/* known */.eO)(call, text === 'true', [value]);
    return value.kind === 'text' ? (0,functions_define/* undecided */.oo)(call, [value]) : call.reject('tobool() needs a boolean.');
}
function listOf(call, value) {
    if (value.kind === 'array')
        return (0,expand_values/* array */.YO)(value.items, value.origin, value.open);
    return value.kind === 'unknown' || (0,expand_values/* isNull */.kZ)(value) ? value : call.reject('tolist() needs a list or set.');
}
function toSet(call, value) {
    if (value.kind === 'array')
        return setOf(value.items, value.origin, value.open);
    if (value.kind === 'unknown') {
        const entries = entriesOf(value, call.span);
        return setOf([], (0,functions_define/* originOf */.yv)(call, [value]), { reason: value, ...(entries?.open && { each: entries.open.value }) });
    }
    return (0,expand_values/* isNull */.kZ)(value) ? value : call.reject('toset() needs a list.');
}
function jsonEncode(call, value) {
    const written = conversion_json(value, call.limits.textLength);
    return written === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, written, [value]);
}
function conversion_json(value, longest) {
    if (value.kind === 'scalar')
        return escaped(JSON.stringify(value.value));
    if (value.kind === 'array' && value.open === undefined)
        return joinedJson(value.items.map((item) => conversion_json(item, longest)), '[', ']', longest);
    if (value.kind !== 'object' || value.open !== undefined)
        return undefined;
    const members = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
    return joinedJson(members.map((member) => {
        const written = conversion_json(member.value, longest);
        return written === undefined ? undefined : `${escaped(JSON.stringify(member.name))}:${written}`;
    }), '{', '}', longest);
}
function joinedJson(parts, start, end, longest) {
    let length = 2;
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        length += part.length + 1;
        if (length > longest)
            return undefined;
    }
    return `${start}${parts.join(',')}${end}`;
}
function escaped(text) {
    return text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function jsonDecode(call, value) {
    const text = wholeText(value);
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    try {
        return cased((0,file_functions/* valueOfData */.ru)(JSON.parse(text), call.span));
    }
    catch {
        return call.reject('jsondecode() needs JSON.');
    }
}
function cased(value) {
    return value.kind === 'object' ? mapOf([...value.members.values()], value.origin) : value;
}
function hash(algorithm) {
    return onTexts((_call, text = '') => (0,external_node_crypto_.createHash)(algorithm).update(text).digest('hex'));
}
function cidrSubnet(call, prefix, bits, index) {
    const [text, newBits, number] = [wholeText(prefix), numberOf(bits), numberOf(index)];
    if (text === undefined || newBits === undefined || number === undefined)
        return (0,functions_define/* undecided */.oo)(call, [prefix, bits, index]);
    const network = (0,ip/* parseNetwork */.MO)(text);
    if (network === undefined || newBits < 0)
        return call.reject('cidrsubnet() needs a network.');
    const length = network.prefix + newBits;
    const free = (0,ip/* bitsOf */.e4)(network.version) - length;
    if (free < 0 || number < 0 || !Number.isInteger(number) || BigInt(number) >= 1n << BigInt(newBits)) {
        return call.reject('cidrsubnet() has no such subnet.');
    }
    const first = network.first + (BigInt(number) << BigInt(free));
    return (0,functions_define/* known */.eO)(call, `${(0,ip/* formatAddress */.M0)(first, network.version)}/${length}`, [prefix, bits, index]);
}
function cidrHost(call, prefix, index) {
    const [text, number] = [wholeText(prefix), numberOf(index)];
    if (text === undefined || number === undefined)
        return (0,functions_define/* undecided */.oo)(call, [prefix, index]);
    const network = (0,ip/* parseNetwork */.MO)(text);
    if (network === undefined || !Number.isInteger(number))
        return call.reject('cidrhost() needs a network.');
    const size = 1n << BigInt((0,ip/* bitsOf */.e4)(network.version) - network.prefix);
    const offset = number < 0 ? size + BigInt(number) : BigInt(number);
    if (offset < 0n || offset >= size)
        return call.reject('cidrhost() has no such host.');
    return (0,functions_define/* known */.eO)(call, (0,ip/* formatAddress */.M0)(network.first + offset, network.version), [prefix, index]);
}
function netmask(cidr) {
    const network = (0,ip/* parseNetwork */.MO)(cidr);
    if (network?.version !== 4)
        return undefined;
    return (0,ip/* formatAddress */.M0)((1n << 32n) - (1n << BigInt(32 - network.prefix)), 4);
}
function combined(call, sets, keep) {
    const arrays = closedArrays(sets);
    if (arrays === undefined)
        return (0,functions_define/* undecided */.oo)(call, sets);
    const texts = arrays.flatMap((set) => set.items.map((item) => wholeText(item)));
    if (texts.includes(undefined))
        return (0,functions_define/* undecided */.oo)(call, sets);
    const counts = new Map();
    for (const set of arrays)
        for (const text of new Set(set.items.map((item) => wholeText(item) ?? '')))
            counts.set(text, (counts.get(text) ?? 0) + 1);
    const kept = arrays
        .flatMap((set) => set.items)
        .filter((item) => keep(counts.get(wholeText(item) ?? '') ?? 0, arrays.length));
    return setOf(kept, (0,functions_define/* originOf */.yv)(call, sets));
}
function subtracted(call, sets) {
    const [first, second] = closedArrays(sets) ?? [];
    if (first === undefined || second === undefined)
        return (0,functions_define/* undecided */.oo)(call, sets);
    const without = new Set(second.items.map(wholeText));
    if (without.has(undefined) || first.items.some((item) => wholeText(item) === undefined))
        return (0,functions_define/* undecided */.oo)(call, sets);
    return setOf(first.items.filter((item) => !without.has(wholeText(item))), (0,functions_define/* originOf */.yv)(call, sets));
}
function closedArrays(values) {
    const arrays = values.flatMap((value) => (value.kind === 'array' && value.open === undefined ? [value] : []));
    return arrays.length === values.length ? arrays : undefined;
}
function product(call, ...lists) {
    const arrays = closedArrays(lists);
    if (arrays === undefined)
        return (0,functions_define/* undecided */.oo)(call, lists);
    const origin = (0,functions_define/* originOf */.yv)(call, lists);
    let rows = [[]];
    for (const list of arrays) {
        if (rows.length * list.items.length > call.limits.copies)
            return (0,expand_values/* unknownBecause */.Zp)((0,expand_values/* scalar */.d_)(null, origin), (0,canonical/* callText */.WT)('setproduct', lists), call.span);
        rows = rows.flatMap((row) => list.items.map((item) => [...row, item]));
    }
    return (0,expand_values/* array */.YO)(rows.map((row) => (0,expand_values/* array */.YO)(row, origin)), origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/regular-expressions.js



const MOST_STEPS = 50_000_000;
function compiled(pattern, text, flags) {
    const modes = /^\(\?([ims]+)\)/.exec(pattern);
    const body = pattern.slice(modes?.[0].length ?? 0).replaceAll('(?P<', '(?<');
    if (pattern.length > 2_000 || /\\[pPAzCQ]|\(\?[imsU-]|\[\[:/.test(body) || repeatsRepetition(body))
        return undefined;
    const repetitions = body.match(/[*+]|\{\d*,?\d*\}/g)?.length ?? 0;
    if ((text.length + 1) ** (repetitions + 1) > MOST_STEPS && repetitions > 1)
        return undefined;
    try {
        return new RegExp(body, `${flags}${modes?.[1] ?? ''}u`);
    }
    catch {
        return undefined;
    }
}
function repeatsRepetition(pattern) {
    const plain = pattern.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
    return /\([^()]*(?:[*+|{]|\([^()]*\))[^()]*\)[*+{]/.test(plain) || /\)[*+{][^()]*\)[*+{]/.test(plain);
}
function matchOf(pattern, text, make, call) {
    const expression = compiled(pattern, text, '');
    if (expression === undefined)
        return undefined;
    const match = expression.exec(text);
    return match === null ? 'none' : resultOf(match, make, call);
}
function matchesOf(pattern, text, make, call) {
    const expression = compiled(pattern, text, 'g');
    if (expression === undefined)
        return undefined;
    const matches = [...text.matchAll(expression)].slice(0, call.limits.copies);
    return (0,expand_values/* array */.YO)(matches.map((match) => resultOf(match, make, call)), (0,origins/* originAt */.iX)(call.span));
}
function resultOf(match, make, call) {
    const [whole, ...groups] = match;
    const origin = (0,origins/* originAt */.iX)(call.span);
    if (match.groups !== undefined) {
        const members = Object.entries(match.groups).map(([name, value]) => ({
            name,
            span: call.span,
            value: make(value ?? null),
        }));
        return mapOf(members, origin);
    }
    if (groups.length === 0)
        return make(whole);
    return (0,expand_values/* array */.YO)(groups.map((group) => make(group ?? null)), origin);
}
function replacedBy(text, pattern, replacement) {
    const expression = compiled(pattern, text, 'g');
    if (expression === undefined)
        return undefined;
    const template = replacement.replace(/\$\{(\d+)\}/g, '$$$1').replace(/\$\{(\w+)\}/g, '$$<$1>');
    return text.replace(expression, template);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/text.js








const TEXT = [
    (0,functions_define/* define */.E8)('lower', [functions_define/* ANY */.x4], caseless((text) => text.toLowerCase())),
    (0,functions_define/* define */.E8)('upper', [functions_define/* ANY */.x4], caseless((text) => text.toUpperCase())),
    (0,functions_define/* define */.E8)('title', [functions_define/* ANY */.x4], onTexts((_call, text = '') => text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_all, before, letter) => before + letter.toUpperCase()))),
    (0,functions_define/* define */.E8)('trimspace', [functions_define/* ANY */.x4], onTexts((_call, text = '') => text.trim())),
    (0,functions_define/* define */.E8)('chomp', [functions_define/* ANY */.x4], onTexts((_call, text = '') => text.replace(/(?:\r?\n)+$/, ''))),
    (0,functions_define/* define */.E8)('strrev', [functions_define/* ANY */.x4], onTexts((_call, text = '') => [...text].reverse().join(''))),
    (0,functions_define/* define */.E8)('trim', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, text = '', set = '') => trimmed(text, set, true, true))),
    (0,functions_define/* define */.E8)('trimprefix', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, text = '', prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text))),
    (0,functions_define/* define */.E8)('trimsuffix', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, text = '', suffix = '') => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
    (0,functions_define/* define */.E8)('indent', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, spaces = '', text = '') => text.replaceAll('\n', `\n${' '.repeat(Math.min(Math.max(Number(spaces) || 0, 0), 1000))}`))),
    (0,functions_define/* define */.E8)('startswith', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, prefix) => affix(call, text, prefix, holes/* prefixOf */.MT, (whole, part) => whole.startsWith(part))),
    (0,functions_define/* define */.E8)('endswith', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, suffix) => affix(call, text, suffix, holes/* suffixOf */.jT, (whole, part) => whole.endsWith(part))),
    (0,functions_define/* define */.E8)('strcontains', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, text = '', part = '') => text.includes(part))),
    (0,functions_define/* define */.E8)('substr', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], substr),
    (0,functions_define/* define */.E8)('replace', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], replace),
    (0,functions_define/* define */.E8)('split', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], split),
    (0,functions_define/* define */.E8)('join', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], join),
    (0,functions_define/* define */.E8)('format', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], format),
    (0,functions_define/* define */.E8)('formatlist', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], formatList),
    (0,functions_define/* define */.E8)('regex', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, pattern, text) => regularExpression(call, pattern, text, matchOf)),
    (0,functions_define/* define */.E8)('regexall', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, pattern, text) => regularExpression(call, pattern, text, matchesOf)),
    (0,functions_define/* define */.E8)('parseint', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, text = '', base = '10') => {
        const number = Number.parseInt(text, Number(base));
        return Number.isNaN(number) ? undefined : number;
    })),
    (0,functions_define/* define */.E8)('templatestring', [functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], (call, ...args) => (0,functions_define/* undecided */.oo)(call, args)),
];
function caseless(change) {
    return (call, value) => {
        const parts = textParts(value);
        if (parts === undefined)
            return call.reject(`${call.title}() needs text.`);
        const changed = parts.map((part) => (typeof part === 'string' ? change(part) : hole(call, part)));
        return (0,functions_define/* textResult */.xv)(call, changed, [value]);
    };
}
function hole(call, part) {
    return (0,expand_values/* unknownBecause */.Zp)(part, (0,canonical/* callText */.WT)(call.title, [part]), call.span);
}
function trimmed(text, set, start, end) {
    const characters = new Set(set);
    const all = [...text];
    let from = 0;
    let to = all.length;
    while (start && from < to && characters.has(all[from] ?? ''))
        from++;
    while (end && to > from && characters.has(all[to - 1] ?? ''))
        to--;
    return all.slice(from, to).join('');
}
function affix(call, value, part, knownEnd, has) {
    const parts = textParts(value);
    const wanted = wholeText(part);
    if (parts === undefined)
        return call.reject(`${call.title}() needs text.`);
    const whole = (0,holes/* wholeOf */.l2)(parts);
    if (wanted !== undefined && whole !== undefined)
        return (0,functions_define/* known */.eO)(call, has(whole, wanted), [value, part]);
    const end = knownEnd(parts);
    if (wanted !== undefined && end.length >= wanted.length)
        return (0,functions_define/* known */.eO)(call, has(end, wanted), [value, part]);
    return (0,functions_define/* undecided */.oo)(call, [value, part]);
}
function substr(call, value, offset, length) {
    const [text, from, count] = [wholeText(value), numberOf(offset), numberOf(length)];
    if (text === undefined || from === undefined || count === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value, offset, length]);
    const characters = [...text];
    const start = from < 0 ? Math.max(characters.length + from, 0) : from;
    const taken = count < 0 ? characters.slice(start) : characters.slice(start, start + count);
    return (0,functions_define/* known */.eO)(call, taken.join(''), [value, offset, length]);
}
function replace(call, value, search, by) {
    const args = [value, search, by];
    const [text, wanted, replacement] = args.map(wholeText);
    if (wanted === undefined || replacement === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const pattern = /^\/(.*)\/$/s.exec(wanted)?.[1];
    if (pattern !== undefined && wanted.length > 1) {
        const result = text === undefined ? undefined : replacedBy(text, pattern, replacement);
        return result === undefined ? (0,functions_define/* undecided */.oo)(call, args) : (0,functions_define/* known */.eO)(call, result, args);
    }
    const parts = textParts(value);
    if (parts === undefined)
        return call.reject('replace() needs text.');
    const changed = parts.map((part) => typeof part === 'string'
        ? part.replaceAll(wanted, () => replacement)
        : (0,expand_values/* unknownBecause */.Zp)(part, (0,canonical/* callText */.WT)('replace', [part, search, by]), call.span));
    return (0,functions_define/* textResult */.xv)(call, changed, args);
}
function split(call, separator, value) {
    const [by, text] = [wholeText(separator), wholeText(value)];
    if (by === undefined || text === undefined)
        return (0,functions_define/* undecided */.oo)(call, [separator, value]);
    const pieces = text.split(by);
    if (pieces.length > call.limits.copies)
        return (0,functions_define/* undecided */.oo)(call, [separator, value]);
    const origin = (0,origins/* joinOrigins */.IP)(call.span, [value.origin, separator.origin]);
    return (0,expand_values/* array */.YO)(pieces.map((piece) => (0,expand_values/* scalar */.d_)(piece, origin)), origin);
}
function join(call, separator, ...lists) {
    const by = wholeText(separator);
    const args = [separator, ...lists];
    if (lists.some((list) => list.kind !== 'array' && list.kind !== 'unknown'))
        return call.reject('join() needs lists.');
    const items = lists.flatMap((list) => (list.kind === 'array' ? list.items : []));
    const open = lists.some((list) => list.kind !== 'array' || list.open !== undefined);
    if (by === undefined || open)
        return (0,functions_define/* undecided */.oo)(call, args);
    const parts = [];
    for (const [index, item] of items.entries()) {
        const text = textParts(item);
        if (text === undefined)
            return call.reject('join() needs lists of texts.');
        if (index > 0)
            parts.push(by);
        parts.push(...text);
    }
    return (0,functions_define/* textResult */.xv)(call, parts, args);
}
function format(call, template, ...args) {
    const written = wholeText(template);
    const all = [template, ...args];
    if (written === undefined)
        return (0,functions_define/* undecided */.oo)(call, all);
    const parts = [];
    let next = 0;
    let end = 0;
    for (const match of written.matchAll(/%(?:%|(?:\[(\d+)\])?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g)) {
        parts.push(written.slice(end, match.index));
        end = match.index + match[0].length;
        if (match[0] === '%%') {
            parts.push('%');
            continue;
        }
        const [, position, flags = '', width = '0', digits, verb = ''] = match;
        const index = position === undefined ? next : Number(position) - 1;
        next = index + 1;
        const arg = args[index];
        if (arg === undefined)
            return call.reject(`format() has no argument for '${match[0]}'.`);
        const printed = verbatim(call, arg, verb, digits);
        if (printed === undefined)
            return (0,functions_define/* undecided */.oo)(call, all);
        parts.push(...(printed.every((part) => typeof part === 'string')
            ? [padded(printed.join(''), flags, Number(width))]
            : printed));
    }
    parts.push(written.slice(end));
    return (0,functions_define/* textResult */.xv)(call, parts, all);
}
function verbatim(call, arg, verb, digits) {
    if (verb === 's' || verb === 'v')
        return (0,expand_values/* isNull */.kZ)(arg) && verb === 'v' ? ['null'] : textParts(arg);
    if (verb === 'q') {
        const text = wholeText(arg);
        return text === undefined ? undefined : [JSON.stringify(text)];
    }
    const number = numberOf(arg);
    if (number === undefined)
        return arg.kind === 'unknown' ? [hole(call, arg)] : undefined;
    if (verb === 'd')
        return [String(Math.trunc(number))];
    if (verb === 'f')
        return [number.toFixed(Math.min(Number(digits ?? 6), 20))];
    if (verb === 'x')
        return [Math.trunc(number).toString(16)];
    if (verb === 'X')
        return [Math.trunc(number).toString(16).toUpperCase()];
    if (verb === 'b')
        return [Math.trunc(number).toString(2)];
    return verb === 't' || verb === 'g' ? textParts(arg) : undefined;
}
function padded(text, flags, width) {
    const wanted = Math.min(width, 1000);
    if (flags.includes('-'))
        return text.padEnd(wanted);
    if (!flags.includes('0'))
        return text.padStart(wanted);
    return text.startsWith('-') ? `-${text.slice(1).padStart(wanted - 1, '0')}` : text.padStart(wanted, '0');
}
function formatList(call, template, ...args) {
    const lists = args.flatMap((arg) => (arg.kind === 'array' ? [arg] : []));
    const [first] = lists;
    if (first === undefined ||
        lists.some((list) => list.open !== undefined) ||
        args.some((arg) => arg.kind === 'unknown')) {
        return (0,functions_define/* undecided */.oo)(call, [template, ...args]);
    }
    const items = first.items.map((_, index) => {
        const taken = args.map((arg) => arg.kind === 'array' ? (arg.items[index] ?? (0,expand_values/* scalar */.d_)(null, (0,origins/* originAt */.iX)(call.span))) : arg);
        return format({ ...call, title: 'format' }, template, ...taken);
    });
    return (0,expand_values/* array */.YO)(items, (0,origins/* joinOrigins */.IP)(call.span, [template.origin, ...args.map((arg) => arg.origin)]));
}
function regularExpression(call, pattern, value, find) {
    const args = [pattern, value];
    const [written, text] = args.map(wholeText);
    if (written === undefined || text === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const origin = (0,origins/* joinOrigins */.IP)(call.span, [pattern.origin, value.origin]);
    const found = find(written, text, (matched) => (0,expand_values/* scalar */.d_)(matched, origin), call);
    if (found === 'none')
        return call.reject('regex() finds no match.');
    return found ?? { ...(0,functions_define/* undecided */.oo)(call, args), message: 'the regular expression is not evaluated' };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/index.js



const TERRAFORM_FUNCTIONS = new Map([
    ...TEXT,
    ...COLLECTIONS,
    ...CONVERSION,
]);
const NOT_EVALUATED = new Set([
    'abspath',
    'base64gzip',
    'base64sha256',
    'base64sha512',
    'bcrypt',
    'cidrsubnets',
    'csvdecode',
    'filebase64sha256',
    'filebase64sha512',
    'filemd5',
    'fileset',
    'filesha1',
    'filesha256',
    'filesha512',
    'issensitive',
    'list',
    'map',
    'pathexpand',
    'plantimestamp',
    'rsadecrypt',
    'textdecodebase64',
    'textencodebase64',
    'timeadd',
    'timecmp',
    'timestamp',
    'uuid',
    'uuidv5',
    'yamldecode',
    'yamlencode',
    'trimleft',
    'trimright',
]);

;// CONCATENATED MODULE: ./lib/src/expand/terraform/calls.js







function callFunction(expression, frame) {
    const span = placeOf(expression, frame);
    const name = expression.name.name.replace(/^core::/, '');
    if (name === 'try')
        return tryEach(expression.arguments, span, frame);
    if (name === 'can')
        return canBe(expression, span, frame);
    const args = argumentsOf(expression, frame);
    if (args === undefined) {
        return (0,expand_values/* unknown */.L5)('unsupported', 'the arguments are not known', `${name}(${span.start})`, (0,origins/* originAt */.iX)(span));
    }
    return callFileFunction(name, args, span, frame) ?? callLibrary(name, args, span, frame);
}
function callLibrary(name, args, span, frame) {
    const { run } = frame.scope.context;
    const found = TERRAFORM_FUNCTIONS.get(name);
    if (found !== undefined) {
        const failed = args.find(isFailure);
        const result = failed ?? found(args, callFor(name, span, frame));
        if (result.kind === 'unknown' && result.reason === 'budget' && failed === undefined) {
            run.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, span);
        }
        return result;
    }
    if (!NOT_EVALUATED.has(name) && !name.includes('::')) {
        run.bag.report('unsupported', `The function '${name}' is not known.`, span);
    }
    return (0,expand_values/* unknown */.L5)('unsupported', `${name}() is not evaluated`, (0,canonical/* callText */.WT)(name, args), (0,origins/* joinOrigins */.IP)(span, args.map((arg) => arg.origin)));
}
function argumentsOf(expression, frame) {
    const args = expression.arguments.map((argument) => evaluate(argument, frame));
    const last = args.at(-1);
    if (!expression.expandsLast || last === undefined)
        return args;
    if (last.kind !== 'array' || last.open !== undefined || last.items.length > frame.scope.context.limits.copies) {
        return undefined;
    }
    return [...args.slice(0, -1), ...last.items.map((item) => (0,origins/* withStepsOf */.zF)(item, last.origin))];
}
function callFor(name, span, frame) {
    const { limits, run } = frame.scope.context;
    return {
        name,
        title: name,
        span,
        scope: { level: 'subscription' },
        deploymentName: (0,expand_values/* scalarAt */.C_)('', span),
        limits,
        cloud: run.options.cloud,
        uniqueText: () => frame.scope.context.uniqueText(),
        reject: (message) => {
            frame.failures.reject(message, span);
            return failure(message, `${name}()`, (0,origins/* originAt */.iX)(span));
        },
    };
}
function tryEach(args, span, frame) {
    const possible = [];
    let reason;
    for (const arg of args) {
        const note = new FailureNote(true);
        const value = evaluate(arg, { ...frame, failures: note });
        if (note.failed || isFailure(value))
            continue;
        const alternatives = alternativesOf(value).filter((alternative) => !isFailure(alternative.value));
        possible.push(...alternatives);
        reason ??= value;
        if (alternatives.length === alternativesOf(value).length && !mayFail(arg, value))
            break;
    }
    const [first] = possible;
    if (first === undefined) {
        frame.failures.reject('try() finds no expression that succeeds', span);
        return failure('no expression succeeds', `try(${span.start})`, (0,origins/* originAt */.iX)(span));
    }
    if (possible.length === 1)
        return first.value;
    const expression = `try(${possible.map(({ value }) => (0,expand_values/* textOf */.b6)(value)).join(',')})`;
    const because = (0,expand_values/* unknownBecause */.Zp)(reason ?? first.value, expression, span);
    return (0,expand_values/* choice */.Yq)(possible, because, (0,origins/* originAt */.iX)(span), frame.scope.context.limits.alternatives);
}
function mayFail(expression, value) {
    if (value.kind !== 'unknown')
        return false;
    if (value.reason === 'runtime' || value.reason === 'deployment' || value.reason === 'budget')
        return false;
    return !(expression.kind === 'property-access' && expression.object.kind === 'name');
}
function canBe(expression, span, frame) {
    const [arg] = expression.arguments;
    if (arg === undefined)
        return (0,expand_values/* scalarAt */.C_)(false, span);
    const note = new FailureNote(true);
    const value = evaluate(arg, { ...frame, failures: note });
    const origin = (0,origins/* joinOrigins */.IP)(span, [value.origin]);
    if (note.failed || isFailure(value))
        return { ...(0,expand_values/* scalarAt */.C_)(false, span), origin };
    const maybe = mayFail(arg, value) || alternativesOf(value).some((one) => isFailure(one.value));
    return maybe ? (0,expand_values/* unknownBecause */.Zp)(value, `can(${(0,expand_values/* textOf */.b6)(value)})`, span) : { ...(0,expand_values/* scalarAt */.C_)(true, span), origin };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/for-expressions.js






function forTuple(expression, frame) {
    return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
        const items = [];
        const uncertain = [];
        for (const { frame: inner, reason } of turns) {
            const value = evaluate(expression.result, inner);
            if (reason === undefined)
                items.push(value);
            else
                uncertain.push({ reason, value });
        }
        const [first] = uncertain;
        const same = uncertain.every(({ value }) => for_expressions_sameText(first?.value, value));
        const open = first && { reason: first.reason, ...(same ? { each: first.value } : {}) };
        return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span), open);
    });
}
function for_expressions_sameText(left, right) {
    return left !== undefined && (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right);
}
function forObject(expression, frame) {
    return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
        const members = [];
        let open;
        let each;
        for (const { frame: inner, reason } of turns) {
            const key = evaluate(expression.key, inner);
            const value = evaluate(expression.result, inner);
            const made = memberOfKey(key, value, span);
            if (reason !== undefined || made.member === undefined)
                each = value;
            else
                members.push(made.member);
            open ??= reason ?? made.open;
        }
        const whole = expression.grouped ? grouped(members, span) : members;
        return mapOf(whole, (0,origins/* originAt */.iX)(span), open, expression.grouped ? undefined : each);
    });
}
function grouped(members, span) {
    const groups = new Map();
    for (const member of members)
        groups.set(member.name, [...(groups.get(member.name) ?? []), member]);
    return [...groups].map(([name, group]) => ({
        name,
        span,
        value: (0,expand_values/* array */.YO)(group.map((member) => member.value), (0,origins/* originAt */.iX)(span)),
    }));
}
function overCollection(loop, frame, work) {
    const { span } = loop;
    const collection = evaluate(loop.collection, frame);
    const { limits, run } = frame.scope.context;
    const results = alternativesOf(collection).map(({ value, when }) => {
        const entries = entriesOf(value, span);
        if (entries === undefined) {
            frame.failures.reject('The collection of this expression is no list, set, map or object', span);
            return { value: failure('it loops over no collection', `for(${(0,expand_values/* textOf */.b6)(value)})`, (0,origins/* originAt */.iX)(span)), when };
        }
        if (entries.listed.length <= limits.copies)
            return { value: work(turnsOf(loop, entries, frame), span), when };
        run.bag.report('too-many-copies', `A loop of more than ${limits.copies} items is not evaluated.`, span);
        return { value: (0,expand_values/* unknown */.L5)('budget', 'the loop has too many items', `for(${(0,expand_values/* textOf */.b6)(value)})`, (0,origins/* originAt */.iX)(span)), when };
    });
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(collection, `for(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,origins/* joinOrigins */.IP)(span, [collection.origin]), limits.alternatives);
}
function turnsOf(loop, entries, frame) {
    const turns = [];
    for (const entry of entries.listed)
        addTurn(turns, loop, entry, undefined, frame);
    if (entries.open !== undefined)
        addTurn(turns, loop, entries.open, entries.open.reason, frame);
    return turns;
}
function addTurn(turns, loop, entry, reason, frame) {
    const { variables, span } = loop;
    const value = (0,origins/* withStep */.p$)(entry.value, { role: 'loop', span, name: variables.value.name });
    const locals = (0,expand_locals/* bind */.o)(variables.value.name, value, (0,expand_locals/* bind */.o)(variables.key?.name, entry.key, frame.locals));
    const inner = { ...frame, locals };
    if (loop.condition === undefined) {
        turns.push({ entry, frame: inner, reason });
        return;
    }
    const condition = evaluate(loop.condition, inner);
    const known = (0,expand_values/* knownBoolean */.MR)(condition);
    if (known === false)
        return;
    turns.push({
        entry,
        frame: inner,
        reason: reason ?? (known === true ? undefined : (0,expand_values/* unknownBecause */.Zp)(condition, (0,expand_values/* textOf */.b6)(condition), span)),
    });
}
function splat(expression, frame) {
    const span = placeOf(expression, frame);
    const object = evaluate(expression.object, frame);
    const each = (item) => evaluate(expression.each, { ...frame, locals: (0,expand_locals/* bind */.o)(SPLAT_ITEM, item, frame.locals) });
    const results = alternativesOf(object).map(({ value, when }) => ({ value: splatOf(value, each, span), when }));
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(object, `${(0,expand_values/* textOf */.b6)(object)}[*]`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,origins/* joinOrigins */.IP)(span, [object.origin]), frame.scope.context.limits.alternatives);
}
function splatOf(value, each, span) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span));
    if (value.kind === 'array') {
        const open = value.open && {
            reason: value.open.reason,
            ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
        };
        return (0,expand_values/* array */.YO)(value.items.map(each), (0,origins/* joinOrigins */.IP)(span, [value.origin]), open);
    }
    if (value.kind !== 'unknown')
        return (0,expand_values/* array */.YO)([each(value)], (0,origins/* joinOrigins */.IP)(span, [value.origin]));
    const item = { ...value, expression: `${value.expression}[*]` };
    return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: value, each: each(item) });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/references.js

function references_readReference(expression, frame) {
    const root = rootOf(expression);
    if (root === undefined || (0,expand_locals/* lookUp */.T)(root, frame.locals) !== undefined)
        return undefined;
    return frame.scope.read(expression, frame);
}
function rootOf(expression) {
    let at = expression;
    for (let length = 0; length < 4; length++) {
        if (at.kind === 'name')
            return at.name;
        if (at.kind !== 'property-access' && at.kind !== 'index')
            return undefined;
        at = at.object;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/template-text.js






function evaluateTemplate(parts, span, frame) {
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'interpolation')
        return evaluate(only.value, frame);
    const values = parts.map((part) => evaluatePart(part, frame));
    return template_text_joined(values, span, frame);
}
function template_text_joined(parts, span, frame) {
    const values = parts.filter((part) => typeof part !== 'string');
    const origin = (0,origins/* joinOrigins */.IP)(span, values.map((value) => value.origin));
    const { limits, run } = frame.scope.context;
    if ((0,expand_values/* knownLengthOf */.hk)(parts) > limits.textLength) {
        run.bag.report('value-too-large', 'The text is too long to be analysed.', span);
        return outOfBudget(span);
    }
    const chosen = values.find((value) => value.kind === 'choice');
    const others = values.some((value) => value.kind === 'choice' && chosen !== undefined && (0,expand_values/* textOf */.b6)(value) !== (0,expand_values/* textOf */.b6)(chosen));
    if (chosen?.kind !== 'choice' || others)
        return template_text_wholeText(parts, span, frame, origin);
    const alternatives = chosen.alternatives.map(({ value, when }) => {
        const taken = parts.map((part) => (typeof part !== 'string' && part.kind === 'choice' ? value : part));
        return { value: template_text_wholeText(taken, span, frame, (0,origins/* joinOrigins */.IP)(span, [origin, value.origin])), when };
    });
    const reason = { ...chosen.reason, expression: (0,expand_values/* textOf */.b6)((0,expand_values/* text */.Qq)(parts, origin)) };
    return (0,expand_values/* choice */.Yq)(alternatives, reason, origin, limits.alternatives);
}
function template_text_wholeText(parts, span, frame, origin) {
    const wrong = parts.find((part) => typeof part !== 'string' && (isCollection(part) || (0,expand_values/* isNull */.kZ)(part)));
    if (wrong === undefined || typeof wrong === 'string')
        return (0,expand_values/* text */.Qq)(parts.flatMap(printed), origin);
    const what = (0,expand_values/* isNull */.kZ)(wrong) ? 'null' : `an ${wrong.kind}`;
    frame.failures.reject(`A template cannot include ${what}`, span);
    return failure(`a template includes ${what}`, (0,expand_values/* textOf */.b6)(wrong), origin);
}
function isCollection(value) {
    return value.kind === 'array' || value.kind === 'object';
}
function printed(part) {
    if (typeof part === 'string')
        return [part];
    if (part.kind === 'scalar' && typeof part.value === 'boolean')
        return [String(part.value)];
    return [part];
}
function evaluatePart(part, frame) {
    switch (part.kind) {
        case 'text':
            return part.value;
        case 'interpolation':
            return evaluate(part.value, frame);
        case 'if-directive':
            return evaluateIf(part, frame);
        case 'for-directive':
            return evaluateFor(part, frame);
    }
}
function evaluateIf(part, frame) {
    const span = placeOf(part, frame);
    const condition = evaluate(part.condition, frame);
    const branch = (parts) => template_text_joined(parts.map((inner) => evaluatePart(inner, frame)), span, frame);
    const known = (0,expand_values/* knownBoolean */.MR)(condition);
    if (known !== undefined)
        return branch(known ? part.whenTrue : part.whenFalse);
    const [whenTrue, whenFalse] = [branch(part.whenTrue), branch(part.whenFalse)];
    const reason = (0,expand_values/* unknownBecause */.Zp)(condition, `if(${[condition, whenTrue, whenFalse].map(expand_values/* textOf */.b6).join(',')})`, span);
    return (0,expand_values/* choice */.Yq)([
        { value: whenTrue, when: `if ${(0,expand_values/* textOf */.b6)(condition)} is true` },
        { value: whenFalse, when: `if ${(0,expand_values/* textOf */.b6)(condition)} is false` },
    ], reason, reason.origin, frame.scope.context.limits.alternatives);
}
function evaluateFor(part, frame) {
    const span = placeOf(part, frame);
    const collection = evaluate(part.collection, frame);
    const entries = alternativesOf(collection).length === 1 ? entriesOf(collection, span) : undefined;
    if (entries === undefined || entries.open !== undefined) {
        return (0,expand_values/* unknownBecause */.Zp)(collection, `for(${(0,expand_values/* textOf */.b6)(collection)})`, span);
    }
    const { limits } = frame.scope.context;
    if (entries.listed.length > limits.copies) {
        return (0,expand_values/* unknown */.L5)('budget', 'the loop has too many copies', `for(${(0,expand_values/* textOf */.b6)(collection)})`, (0,origins/* originAt */.iX)(span));
    }
    const parts = entries.listed.flatMap(({ key, value }) => {
        const locals = (0,expand_locals/* bind */.o)(part.variables.value.name, value, (0,expand_locals/* bind */.o)(part.variables.key?.name, key, frame.locals));
        return part.parts.map((inner) => evaluatePart(inner, { ...frame, locals }));
    });
    return parts.length === 0 ? (0,expand_values/* scalar */.d_)('', (0,origins/* originAt */.iX)(span)) : template_text_joined(parts, span, frame);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/evaluator.js












function placeOf(node, frame) {
    return { source: frame.source, start: node.start, end: node.end };
}
function evaluate(expression, frame) {
    const span = placeOf(expression, frame);
    const { context } = frame.scope;
    switch (expression.kind) {
        case 'number':
        case 'boolean':
            return (0,expand_values/* scalarAt */.C_)(expression.value, span);
        case 'null':
            return (0,expand_values/* scalarAt */.C_)(null, span);
    }
    if (context.run.exhaustedAt(span) !== undefined)
        return outOfBudget(span);
    const value = context.nested(span, () => evaluateKind(expression, span, frame), () => outOfBudget(span));
    if (!(0,size/* isTooLarge */.I)(value, context.limits))
        return frame.failures.watched ? value : withoutFailures(value);
    context.run.bag.report('value-too-large', 'The value of this expression is too large to be analysed.', span);
    return outOfBudget(span);
}
function outOfBudget(span) {
    return (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', 'budget()', (0,origins/* originAt */.iX)(span));
}
function evaluateKind(expression, span, frame) {
    switch (expression.kind) {
        case 'number':
        case 'boolean':
            return (0,expand_values/* scalarAt */.C_)(expression.value, span);
        case 'null':
            return (0,expand_values/* scalarAt */.C_)(null, span);
        case 'template':
            return evaluateTemplate(expression.parts, span, frame);
        case 'name':
            return (0,expand_locals/* lookUp */.T)(expression.name, frame.locals) ?? noSuchName(expression.name, span, frame);
        case 'property-access':
            return references_readReference(expression, frame) ?? readMember(expression, span, frame);
        case 'index':
            return evaluator_readItem(expression, span, frame);
        case 'splat':
            return splat(expression, frame);
        case 'splat-item':
            return (0,expand_locals/* lookUp */.T)(SPLAT_ITEM, frame.locals) ?? failure('there is no item here', '*', (0,origins/* originAt */.iX)(span));
        case 'call':
            return callFunction(expression, frame);
        case 'tuple':
            return (0,expand_values/* array */.YO)(expression.items.map((item) => evaluate(item, frame)), (0,origins/* originAt */.iX)(span));
        case 'object':
            return evaluateObject(expression, span, frame);
        case 'for-tuple':
            return forTuple(expression, frame);
        case 'for-object':
            return forObject(expression, frame);
        case 'conditional':
            return evaluateConditional(expression, span, frame);
        case 'unary':
            return unary(expression, frame);
        case 'binary':
            return binary(expression, frame);
        case 'parenthesized':
            return evaluate(expression.value, frame);
    }
}
const SPLAT_ITEM = '*';
function noSuchName(name, span, frame) {
    frame.failures.reject(`There is no value '${name}' here`, span);
    return failure(`there is no value '${name}' here`, name, (0,origins/* originAt */.iX)(span));
}
function readMember(expression, span, frame) {
    const container = evaluate(expression.object, frame);
    return accessValue(container, (0,expand_values/* scalarAt */.C_)(expression.name.name, placeOf(expression.name, frame)), span, frame);
}
function evaluator_readItem(expression, span, frame) {
    return accessValue(evaluate(expression.object, frame), evaluate(expression.index, frame), span, frame);
}
function accessValue(container, key, span, frame) {
    return access(container, key, {
        span,
        alternatives: frame.scope.context.limits.alternatives,
        reject: frame.failures.reject,
        keepsFailures: frame.failures.watched,
    });
}
function evaluateObject(expression, span, frame) {
    const members = [];
    let open;
    for (const item of expression.items) {
        const place = placeOf(item, frame);
        const value = evaluate(item.value, frame);
        if (item.key.kind === 'identifier') {
            members.push({ name: item.key.name, span: place, value });
            continue;
        }
        const keyed = memberOfKey(evaluate(item.key, frame), value, place);
        if (keyed.member !== undefined)
            members.push(keyed.member);
        open ??= keyed.open;
    }
    return mapOf(members, (0,origins/* originAt */.iX)(span), open);
}
function memberOfKey(key, value, span) {
    if (key.kind === 'scalar')
        return { member: { name: String(key.value), span, value } };
    const open = (0,expand_values/* unknownBecause */.Zp)(key, (0,expand_values/* textOf */.b6)(key), span);
    if (key.kind === 'unknown' || key.kind === 'choice')
        return { open };
    const member = { name: (0,expand_values/* textOf */.b6)(key), key, span, value };
    return spellsResource(key) ? { member } : { member, open };
}
function spellsResource(key) {
    const isId = (part) => typeof part !== 'string' && part.kind === 'resource-id';
    return isId(key) || (key.kind === 'text' && key.parts.some(isId));
}
function evaluateConditional(expression, span, frame) {
    const condition = evaluate(expression.condition, frame);
    const known = (0,expand_values/* knownBoolean */.MR)(condition);
    if (known !== undefined) {
        const value = evaluate(known ? expression.whenTrue : expression.whenFalse, frame);
        if (condition.origin.steps.length === 0)
            return value;
        const conditionSpan = placeOf(expression.condition, frame);
        const step = { role: 'condition', span: conditionSpan, name: described(conditionSpan) };
        return (0,origins/* withStep */.p$)((0,origins/* withStepsOf */.zF)(value, condition.origin), step);
    }
    const name = described(placeOf(expression.condition, frame));
    const whenTrue = possibly(expression.whenTrue, frame);
    const whenFalse = possibly(expression.whenFalse, frame);
    const canonical = `if(${(0,expand_values/* textOf */.b6)(condition)},${(0,expand_values/* textOf */.b6)(whenTrue)},${(0,expand_values/* textOf */.b6)(whenFalse)})`;
    return (0,expand_values/* choice */.Yq)([
        { value: whenTrue, when: `if ${name} is true` },
        { value: whenFalse, when: `if ${name} is false` },
    ], (0,expand_values/* unknownBecause */.Zp)(condition, canonical, span), (0,origins/* joinOrigins */.IP)(span, [condition.origin]), frame.scope.context.limits.alternatives);
}
function possibly(expression, frame) {
    const note = new FailureNote(frame.failures.watched);
    const value = evaluate(expression, { ...frame, failures: note });
    const message = 'it is rejected if it is ever evaluated';
    return note.failed && value.kind !== 'unknown' ? failure(message, (0,expand_values/* textOf */.b6)(value), value.origin) : value;
}
function described({ source, start, end }) {
    const written = source.text.slice(start, end).replace(/\s+/g, ' ');
    return `'${written.length > 60 ? `${written.slice(0, 57)}...` : written}'`;
}
function openArray(items, span, open) {
    return array(items, originAt(span), open);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/bodies.js







function evaluateBody(body, frame, span, skipped) {
    const members = [];
    let open = body.whole ? undefined : unreadable(span);
    for (const [name, { attribute, source }] of body.arguments) {
        if (skipped.has(name))
            continue;
        if (name === 'dynamic' && source.path.endsWith('.json'))
            open ??= unreadable(span);
        else
            members.push({ name, span: spanOf(source, attribute), value: evaluate(attribute.value, { ...frame, source }) });
    }
    const blocks = new Map();
    for (const { block, source } of body.blocks) {
        if (skipped.has(block.type.name))
            continue;
        const inner = { ...frame, source };
        if (block.type.name !== 'dynamic') {
            addTo(blocks, block.type.name, placeOf(block, inner), evaluateBlock(block, inner));
            continue;
        }
        const name = block.labels[0]?.value;
        if (name === undefined)
            open ??= unreadable(span);
        else
            addTo(blocks, name, placeOf(block, inner), dynamicBlocks(block, name, inner));
    }
    for (const [name, group] of blocks)
        members.push({ name, span: group.span, value: blocksOf(group) });
    return mapOf(members, (0,origins/* originAt */.iX)(span), open);
}
function unreadable(span) {
    return (0,expand_values/* unknown */.L5)('error', 'a part of it could not be read', `unreadable(${span.start})`, (0,origins/* originAt */.iX)(span));
}
function addTo(blocks, name, span, made) {
    const group = blocks.get(name);
    if (group === undefined)
        blocks.set(name, { span, made: [made] });
    else
        group.made.push(made);
}
function blocksOf({ span, made }) {
    const [only] = made;
    if (made.length === 1 && only !== undefined && only.kind !== 'object')
        return only;
    const items = [];
    let open;
    for (const one of made) {
        if (one.kind === 'array') {
            items.push(...one.items);
            open ??= one.open;
        }
        else if (one.kind === 'choice')
            open ??= { reason: one.reason };
        else
            items.push(one);
    }
    return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span), open);
}
const NOTHING = new Set();
function evaluateBlock(block, frame) {
    return evaluateBody(declaredBody(block.body, frame.source), frame, placeOf(block, frame), NOTHING);
}
function dynamicBlocks(block, name, frame) {
    const span = placeOf(block, frame);
    const argument = (wanted) => block.body.attributes.find((attribute) => attribute.name.name === wanted);
    const forEach = argument('for_each');
    const content = block.body.blocks.find((inner) => inner.type.name === 'content');
    if (forEach === undefined || content === undefined)
        return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: unreadable(span) });
    const iterator = argument('iterator')?.value;
    const variable = iterator?.kind === 'name' ? iterator.name : name;
    const place = placeOf(forEach, frame);
    const collection = evaluate(forEach.value, frame);
    const results = alternativesOf(collection).map(({ value, when }) => ({
        value: blocksFor(value, content, variable, place, frame),
        when,
    }));
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(collection, `dynamic(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`, place);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,origins/* joinOrigins */.IP)(span, [collection.origin]), frame.scope.context.limits.alternatives);
}
function blocksFor(collection, content, variable, span, frame) {
    const { limits, run } = frame.scope.context;
    const entries = entriesOf(collection, span);
    if (entries === undefined || entries.listed.length > limits.copies) {
        if (entries === undefined)
            frame.failures.reject('for_each of a dynamic block needs a collection', span);
        else
            run.bag.report('too-many-copies', `More than ${limits.copies} blocks are not expanded.`, span);
        return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: (0,expand_values/* unknownBecause */.Zp)(collection, (0,expand_values/* textOf */.b6)(collection), span) });
    }
    const step = { role: 'loop', span, name: variable };
    const contentFor = (key, value) => {
        const iterator = (0,expand_values/* object */.Ik)([
            { name: 'key', span, value: key },
            { name: 'value', span, value: (0,origins/* withStep */.p$)(value, step) },
        ], (0,origins/* originAt */.iX)(span));
        return (0,origins/* withStep */.p$)(evaluateBlock(content, { ...frame, locals: (0,expand_locals/* bind */.o)(variable, iterator, frame.locals) }), step);
    };
    const items = entries.listed.map(({ key, value }) => contentFor(key, value));
    if (entries.open === undefined)
        return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span));
    const { key, value, reason } = entries.open;
    return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span), { reason, each: contentFor(key, value) });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/providers.js



const SKIPPED = new Set(['alias', 'version']);
class ProviderConfigurations {
    module;
    requirements = new Map();
    configurations = new Map();
    constructor(module) {
        this.module = module;
    }
    requirementFor(type, written) {
        const key = (written && providerName(written)) ?? type.split('_')[0] ?? type;
        const known = this.requirements.get(key);
        if (known !== undefined)
            return known;
        const made = this.requirement(key);
        this.requirements.set(key, made);
        return made;
    }
    requirement(key) {
        const [name = key] = key.split('.');
        const declared = this.declaration(name);
        const source = declared.source ?? `hashicorp/${name}`;
        const locked = this.lockedVersion(source);
        const configuration = this.configuration(key);
        return {
            source,
            ...(locked === undefined ? {} : { locked }),
            ...(declared.constraint === undefined ? {} : { constraint: declared.constraint }),
            ...(configuration === undefined ? {} : { configuration }),
        };
    }
    declaration(name) {
        let source;
        let constraint;
        for (let module = this.module; module !== undefined; module = module.call.caller) {
            const declared = module.configuration.requiredProviders.get(name);
            source ??= declared?.source;
            constraint ??= declared?.constraint;
        }
        return { source, constraint };
    }
    lockedVersion(source) {
        const { context, call } = this.module;
        const lock = context.library.file(pathIn(call.rootFolder, '.terraform.lock.hcl'));
        const block = lock?.body.blocks.find((one) => {
            const address = one.labels[0]?.value.toLowerCase() ?? '';
            return one.type.name === 'provider' && address.split('/').slice(-2).join('/') === source.toLowerCase();
        });
        return plainText(block?.body.attributes.find((attribute) => attribute.name.name === 'version')?.value);
    }
    configuration(key) {
        if (!this.configurations.has(key))
            this.configurations.set(key, this.evaluate(key));
        return this.configurations.get(key);
    }
    evaluate(key) {
        const declared = this.module.configuration.providers.get(key);
        if (declared !== undefined) {
            return evaluateBody(declared.body, this.module.frame(declared.span.source), declared.span, SKIPPED);
        }
        const { caller, providers } = this.module.call;
        return caller?.providers.configuration(providers.get(key) ?? key);
    }
}
function providerName(expression) {
    if (expression.kind === 'name')
        return expression.name;
    if (expression.kind === 'property-access' && expression.object.kind === 'name') {
        return `${expression.object.name}.${expression.name.name}`;
    }
    return plainText(expression);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/repetition.js








function repetitionOf(body, frame, address) {
    const count = body.arguments.get('count');
    if (count !== undefined)
        return counted(count, frame, address);
    const forEach = body.arguments.get('for_each');
    if (forEach !== undefined)
        return keyed(forEach, frame, address);
    const only = { suffix: '', locals: frame.locals, condition: true, way: [] };
    return { copies: [only], combine: (viewOf) => viewOf(only) };
}
function counted(argument, frame, address) {
    const { span, value, step } = evaluated(argument, frame, 'count');
    const { limits, run } = frame.scope.context;
    const cases = alternativesOf(value).map((one) => ({ ...one, count: numberOf(one.value) }));
    const most = Math.max(...cases.map(({ count }) => count ?? 0));
    if (most > limits.copies) {
        run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
    }
    const copyAt = (index, suffix, condition) => {
        const value = (0,expand_values/* object */.Ik)([{ name: 'index', span, value: index }], (0,origins/* originAt */.iX)(span));
        return { suffix, locals: (0,expand_locals/* bind */.o)('count', value, frame.locals), condition, way: [step] };
    };
    if (most > limits.copies || cases.some(({ count }) => count === undefined)) {
        const reason = because(value, address, 'count', span);
        const each = copyAt((0,expand_values/* unknown */.L5)(reason.reason, reason.message, `${address}[*].count.index`, (0,origins/* originAt */.iX)(span)), '[*]', reason);
        return { copies: [each], combine: (viewOf) => (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason, each: viewOf(each) }) };
    }
    const certain = Math.min(...cases.map(({ count }) => count ?? 0));
    const copies = Array.from({ length: Math.max(most, 0) }, (_, index) => copyAt((0,expand_values/* scalar */.d_)(index, (0,origins/* originAt */.iX)(span)), `[${index}]`, index < certain ? true : because(value, address, 'count', span)));
    const combine = (viewOf) => {
        const values = copies.map(viewOf);
        const arrays = cases.map(({ count, when }) => ({ value: (0,expand_values/* array */.YO)(values.slice(0, count), (0,origins/* originAt */.iX)(span)), when }));
        return oneOf(arrays, because(value, address, 'count', span));
    };
    return { copies, combine };
}
function keyed(argument, frame, address) {
    const { span, value, step } = evaluated(argument, frame, 'for_each');
    const { limits, run } = frame.scope.context;
    const reason = because(value, address, 'for_each', span);
    const cases = alternativesOf(value).map(({ value: one, when }) => ({ when, entries: keyedEntries(one, span) }));
    const suffixes = new Map();
    for (const { entries } of cases) {
        for (const entry of entries?.listed ?? []) {
            const suffix = suffixOf(entry.key);
            suffixes.set(suffix, { entry, cases: (suffixes.get(suffix)?.cases ?? 0) + 1 });
        }
    }
    if (suffixes.size > limits.copies) {
        run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
        suffixes.clear();
    }
    const certain = cases.every(({ entries }) => entries !== undefined);
    const copies = [...suffixes].map(([suffix, { entry, cases: count }]) => copyOf(entry, suffix, count === cases.length ? true : reason, span, step, frame));
    const open = cases.flatMap(({ entries }) => entries?.open ?? [])[0];
    const each = open === undefined && certain && suffixes.size > 0
        ? undefined
        : open !== undefined || !certain
            ? copyOf(open ?? unknownEntry(reason, address, span), '[*]', reason, span, step, frame)
            : undefined;
    const all = each === undefined ? copies : [...copies, each];
    const combine = (viewOf) => {
        const bySuffix = new Map(all.map((copy) => [copy.suffix, viewOf(copy)]));
        const maps = cases.map(({ entries, when }) => {
            const members = (entries?.listed ?? []).flatMap(({ key }) => {
                const found = bySuffix.get(suffixOf(key));
                return found === undefined ? [] : [{ name: keyOf(key), span, value: found }];
            });
            const isOpen = entries === undefined || entries.open !== undefined;
            return {
                value: mapOf(members, (0,origins/* originAt */.iX)(span), isOpen ? reason : undefined, isOpen ? bySuffix.get('[*]') : undefined),
                when,
            };
        });
        return oneOf(maps, reason);
    };
    return { copies: all, combine };
}
function keyedEntries(value, span) {
    const entries = entriesOf(value, span);
    if (value.kind !== 'array' || entries === undefined)
        return entries;
    const listed = entries.listed.map((entry) => ({ key: entry.value, value: entry.value }));
    return entries.open === undefined
        ? { listed }
        : { listed, open: { ...entries.open, key: entries.open.value, value: entries.open.value } };
}
function unknownEntry(reason, address, span) {
    const part = (name) => (0,expand_values/* unknown */.L5)(reason.reason, reason.message, `${address}[*].each.${name}`, (0,origins/* originAt */.iX)(span));
    return { key: part('key'), value: part('value') };
}
function copyOf(entry, suffix, condition, span, step, frame) {
    const each = (0,expand_values/* object */.Ik)([
        { name: 'key', span, value: entry.key },
        { name: 'value', span, value: entry.value },
    ], { span, steps: [step] });
    return { suffix, locals: (0,expand_locals/* bind */.o)('each', each, frame.locals), condition, way: [step] };
}
function evaluated({ attribute, source }, frame, name) {
    const span = spanOf(source, attribute);
    const value = evaluate(attribute.value, { ...frame, source });
    return { span, value, step: { role: 'loop', span, name } };
}
function because(value, address, name, span) {
    if (value.kind === 'choice')
        return { ...value.reason, origin: (0,origins/* joinOrigins */.IP)(span, [value.origin]) };
    return (0,expand_values/* unknownBecause */.Zp)(value, value.kind === 'unknown' ? (0,expand_values/* textOf */.b6)(value) : `${address}.${name}`, span);
}
function oneOf(alternatives, reason) {
    const [only] = alternatives;
    return alternatives.length === 1 && only !== undefined ? only.value : (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin);
}
function suffixOf(key) {
    return `[${JSON.stringify(keyOf(key))}]`;
}
function keyOf(key) {
    return key.kind === 'scalar' ? String(key.value) : (0,expand_values/* textOf */.b6)(key);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/resources.js






const META_ARGUMENTS = new Set([
    'count',
    'for_each',
    'provider',
    'depends_on',
    'lifecycle',
    'provisioner',
    'connection',
]);
class Resources {
    module;
    expanded = new Map();
    views = new Map();
    constructor(module) {
        this.module = module;
    }
    all() {
        return [...this.module.configuration.resources.values()].flatMap((declaration) => [
            ...this.expand(declaration).resources.values(),
        ]);
    }
    reference(declaration) {
        const { repetition, resources } = this.expand(declaration);
        return repetition.combine((copy) => {
            const resource = resources.get(copy.suffix);
            return resource === undefined ? this.unexpanded(declaration) : this.view(resource);
        });
    }
    unexpanded(declaration) {
        const address = this.addressOf(declaration);
        return (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', address, (0,origins/* originAt */.iX)(declaration.headerSpan));
    }
    addressOf({ mode, type, name }) {
        return this.module.address(resourceKey(mode, type, name));
    }
    expand(declaration) {
        const address = this.addressOf(declaration);
        const known = this.expanded.get(address);
        if (known !== undefined)
            return known;
        const frame = this.module.frame(declaration.span.source);
        const repetition = repetitionOf(declaration.body, frame, address);
        const resources = new Map();
        for (const copy of repetition.copies) {
            if (!this.module.context.run.countDeclared(declaration.headerSpan))
                break;
            resources.set(copy.suffix, this.resource(declaration, copy, `${address}${copy.suffix}`));
        }
        const made = { repetition, resources };
        this.expanded.set(address, made);
        return made;
    }
    resource(declaration, copy, address) {
        const { mode, type, body, span, headerSpan } = declaration;
        const { call, context } = this.module;
        const condition = call.condition === true ? copy.condition : call.condition;
        const failures = condition === true ? context.reported : context.unreported;
        const frame = { ...this.module.frame(span.source), locals: copy.locals, failures };
        return {
            type,
            mode,
            address,
            body: evaluateBody(body, frame, span, META_ARGUMENTS),
            condition,
            ignoreChanges: ignoredBy(declaration),
            provider: this.module.providers.requirementFor(type, body.arguments.get('provider')?.attribute.value),
            span,
            headerSpan,
            way: [...call.way, ...copy.way],
        };
    }
    view(resource) {
        const known = this.views.get(resource.address);
        if (known !== undefined)
            return known;
        const made = attributesOf(resource, this.module.context.identityOf(resource));
        this.views.set(resource.address, made);
        return made;
    }
}
function attributesOf(resource, id) {
    const { address, body, headerSpan } = resource;
    const what = resource.mode === 'data' ? 'it is read from Azure' : 'it is known only after the deployment';
    const open = (expression) => {
        const made = (0,expand_values/* unknown */.L5)('runtime', what, expression, (0,origins/* originAt */.iX)(headerSpan));
        return id?.kind === 'resource-id' ? { ...made, target: id } : made;
    };
    const members = [];
    for (const member of body.members.values()) {
        if (!(0,expand_values/* isNull */.kZ)(member.value))
            members.push({ ...member, value: withComputed(member, address, open) });
    }
    if (id !== undefined)
        members.push({ name: 'id', span: headerSpan, value: id });
    return mapOf(members, body.origin, open(address));
}
function withComputed(member, address, open) {
    const { name, value } = member;
    if (value.kind !== 'array' || value.items.length === 0)
        return value;
    const isBlock = value.items.every((item) => item.kind === 'object' && item.open === undefined);
    if (!isBlock)
        return value;
    const items = value.items.map((item, index) => item.kind === 'object' ? { ...item, open: open(`${address}.${name}[${index}]`) } : item);
    return (0,expand_values/* array */.YO)(items, value.origin, value.open);
}
function ignoredBy({ body }) {
    const ignored = [];
    for (const { block, source } of body.blocks) {
        if (block.type.name !== 'lifecycle')
            continue;
        const list = block.body.attributes.find((attribute) => attribute.name.name === 'ignore_changes')?.value;
        if (list?.kind === 'name' && list.name === 'all')
            return 'all';
        if (list?.kind === 'tuple')
            ignored.push(...list.items.map((item) => writtenName(item, source)));
    }
    return ignored;
}
function writtenName({ start, end }, source) {
    return source.text
        .slice(start, end)
        .replace(/\s+/g, '')
        .replace(/^"(.*)"$/, '$1');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/types.js






function types_converted(value, type, frame) {
    if (type === undefined)
        return value;
    if (value.kind === 'choice') {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: types_converted(one.value, type, frame) }));
        return (0,expand_values/* choice */.Yq)(alternatives, value.reason, value.origin, frame.scope.context.limits.alternatives);
    }
    const { run } = frame.scope.context;
    if ((0,expand_values/* isNull */.kZ)(value) || run.exhaustedAt(placeOf(type, frame)) !== undefined)
        return value;
    if (type.kind === 'name')
        return convertedScalar(value, type.name);
    if (type.kind === 'template')
        return convertedScalar(value, plainText(type) ?? 'any');
    return type.kind === 'call' ? convertedCollection(value, type, frame) : value;
}
function convertedScalar(value, type) {
    if (value.kind !== 'scalar')
        return value;
    if (type === 'string')
        return (0,expand_values/* scalar */.d_)(String(value.value), value.origin);
    if (type === 'number')
        return (0,expand_values/* scalar */.d_)(numberOf(value) ?? value.value, value.origin);
    if (type === 'bool' && (value.value === 'true' || value.value === 'false')) {
        return (0,expand_values/* scalar */.d_)(value.value === 'true', value.origin);
    }
    return value;
}
function convertedCollection(value, type, frame) {
    const [inner] = type.arguments;
    const { name } = type.name;
    if (name === 'object' && inner?.kind === 'object') {
        return value.kind === 'object' ? convertedObject(value, inner, frame) : value;
    }
    if (name === 'tuple')
        return value;
    const each = (item) => types_converted(item, inner, frame);
    if (name === 'map')
        return value.kind === 'object' ? convertedMap(value, each) : value;
    if (value.kind !== 'array')
        return value;
    const open = value.open && {
        reason: value.open.reason,
        ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
    };
    const items = value.items.map(each);
    if (name === 'set')
        return setOf(items, value.origin, open);
    return isSet(value) || name === 'list' ? (0,expand_values/* array */.YO)(items, value.origin, open) : value;
}
function convertedMap(value, each) {
    const members = [...value.members.values()].map((member) => ({ ...member, value: each(member.value) }));
    return mapOf(members, value.origin, value.open);
}
function convertedObject(value, type, frame) {
    const members = [];
    for (const item of type.items) {
        const name = keyName(item.key);
        if (name === undefined)
            continue;
        const attribute = attributeType(item.value);
        const member = memberNamed(value, name);
        if (member !== undefined && !((0,expand_values/* isNull */.kZ)(member.value) && attribute.default !== undefined)) {
            members.push({ ...member, value: types_converted(member.value, attribute.type, frame) });
        }
        else if (value.open === undefined && attribute.optional) {
            const span = placeOf(item, frame);
            members.push({ name, span, value: defaultOf(attribute, name, span, frame) });
        }
    }
    return mapOf(members, value.origin, value.open);
}
function attributeType(expression) {
    if (expression.kind !== 'call' || expression.name.name !== 'optional') {
        return { type: expression, optional: false, default: undefined };
    }
    const [type, fallback] = expression.arguments;
    return { type, optional: true, default: fallback };
}
function defaultOf(attribute, name, span, frame) {
    if (attribute.default === undefined)
        return (0,expand_values/* scalar */.d_)(null, (0,origins/* originAt */.iX)(span));
    const step = { role: 'default', span: placeOf(attribute.default, frame), name };
    const value = evaluate(attribute.default, { ...frame, locals: undefined });
    return (0,origins/* withStep */.p$)(types_converted(value, attribute.type, frame), step);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/module-instance.js









class ModuleInstance {
    context;
    configuration;
    call;
    values = new Map();
    resources;
    calls;
    providers;
    constructor(context, configuration, call) {
        this.context = context;
        this.configuration = configuration;
        this.call = call;
        this.resources = new Resources(this);
        this.calls = new ModuleCalls(this);
        this.providers = new ProviderConfigurations(this);
    }
    get rootFolder() {
        return this.call.rootFolder;
    }
    frame(source) {
        const { reported, unreported } = this.context;
        return { scope: this, source, locals: undefined, failures: this.call.condition === true ? reported : unreported };
    }
    address(name) {
        return this.call.address === '' ? name : `${this.call.address}.${name}`;
    }
    read(reference, frame) {
        const { object, name } = reference;
        const span = placeOf(reference, frame);
        if (object.kind === 'name')
            return this.readNamed(object.name, name.name, span);
        if (object.kind === 'property-access' && object.object.kind === 'name') {
            const root = object.object.name;
            if (root === 'data')
                return this.resource('data', object.name.name, name.name, span);
            if (root === 'module')
                return this.calls.output(object.name.name, undefined, name.name, span);
            if (root === 'ephemeral')
                return this.runtime(`ephemeral.${object.name.name}.${name.name}`, span);
        }
        if (object.kind !== 'index' || object.object.kind !== 'property-access')
            return undefined;
        const call = object.object;
        if (call.object.kind !== 'name' || call.object.name !== 'module')
            return undefined;
        const key = (0,expand_values/* knownScalar */.CE)(evaluate(object.index, frame));
        if (key === undefined || key === null || typeof key === 'boolean')
            return undefined;
        return this.calls.output(call.name.name, `[${JSON.stringify(key)}]`, name.name, span);
    }
    readNamed(root, name, span) {
        switch (root) {
            case 'var':
                return this.variable(name, span);
            case 'local':
                return this.local(name, span);
            case 'module':
                return this.calls.whole(name, span);
            case 'path':
                return this.path(name, span);
            case 'terraform':
                return (0,expand_values/* unknown */.L5)('deployment', 'it is known only when Terraform runs', `terraform.${name}`, (0,origins/* originAt */.iX)(span));
            case 'self':
            case 'each':
            case 'count':
                return this.runtime(`${root}.${name}`, span);
            case 'data':
            case 'ephemeral':
                return undefined;
            default:
                return this.resource('managed', root, name, span);
        }
    }
    path(name, span) {
        if (name === 'module')
            return (0,expand_values/* scalarAt */.C_)(relativePath(this.call.rootFolder, this.configuration.folder), span);
        if (name === 'root')
            return (0,expand_values/* scalarAt */.C_)('.', span);
        return (0,expand_values/* unknown */.L5)('deployment', 'it is known only where Terraform runs', `path.${name}`, (0,origins/* originAt */.iX)(span));
    }
    runtime(name, span) {
        return (0,expand_values/* unknown */.L5)('runtime', 'it is known only after the deployment', this.address(name), (0,origins/* originAt */.iX)(span));
    }
    resource(mode, type, name, span) {
        const key = resourceKey(mode, type, name);
        const declaration = this.configuration.resources.get(key);
        if (declaration === undefined)
            return this.undeclared(key, `resource '${key}'`, span);
        return this.once(key, span, () => this.resources.reference(declaration));
    }
    variable(name, span) {
        const declaration = this.configuration.variables.get(name);
        if (declaration === undefined)
            return this.undeclared(`var.${name}`, `variable '${name}'`, span);
        return this.once(`var.${name}`, span, () => this.variableValue(declaration));
    }
    variableValue(declaration) {
        const { name, body } = declaration;
        const flag = (argument) => {
            const found = body.arguments.get(argument);
            return found && (0,expand_values/* knownBoolean */.MR)(evaluate(found.attribute.value, this.frame(found.source)));
        };
        const given = this.call.given(name);
        const usesDefault = given === undefined || ((0,expand_values/* isNull */.kZ)(given) && flag('nullable') === false);
        const value = usesDefault ? this.defaultOf(declaration) : given;
        const type = body.arguments.get('type');
        const frame = this.frame(type?.source ?? declaration.span.source);
        const whole = types_converted(value, type?.attribute.value, frame);
        return flag('sensitive') === true ? (0,origins/* asSensitive */.P6)(whole) : whole;
    }
    defaultOf({ name, body, headerSpan }) {
        const fallback = body.arguments.get('default');
        if (fallback !== undefined) {
            const span = spanOf(fallback.source, fallback.attribute.value);
            const value = evaluate(fallback.attribute.value, this.frame(fallback.source));
            return (0,origins/* withStep */.p$)(value, { role: 'default', span, name });
        }
        const message = `variable '${name}' has no default and nothing sets it`;
        return (0,expand_values/* unknown */.L5)('parameter', message, this.address(`var.${name}`), (0,origins/* originAt */.iX)(headerSpan));
    }
    local(name, span) {
        const declaration = this.configuration.locals.get(name);
        if (declaration === undefined)
            return this.undeclared(`local.${name}`, `local value '${name}'`, span);
        return this.once(`local.${name}`, span, () => {
            const { attribute, source } = declaration;
            const value = evaluate(attribute.value, this.frame(source));
            return (0,origins/* withStep */.p$)(value, { role: 'variable', span: spanOf(source, attribute.value), name });
        });
    }
    output(name, span) {
        const declaration = this.configuration.outputs.get(name);
        if (declaration === undefined)
            return undefined;
        return this.once(`output.${name}`, span, () => {
            const argument = declaration.body.arguments.get('value');
            if (argument === undefined)
                return this.runtime(`output.${name}`, declaration.span);
            const { attribute, source } = argument;
            const value = evaluate(attribute.value, this.frame(source));
            return (0,origins/* withStep */.p$)(value, { role: 'output', span: spanOf(source, attribute.value), name });
        });
    }
    isAtWork(name) {
        return this.values.has(`output.${name}`) && this.values.get(`output.${name}`) === undefined;
    }
    once(key, span, work) {
        const known = this.values.get(key);
        if (known !== undefined)
            return known;
        const address = this.address(key);
        if (this.values.has(key)) {
            this.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
            return failure(`'${address}' refers to itself`, address, (0,origins/* originAt */.iX)(span));
        }
        this.values.set(key, undefined);
        const value = this.context.nested(span, work, () => (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', address, (0,origins/* originAt */.iX)(span)));
        this.values.set(key, value);
        return value;
    }
    undeclared(key, what, span) {
        const message = `there is no ${what} in '${this.configuration.folder || '.'}'`;
        if (this.configuration.whole)
            this.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        return failure(message, this.address(key), (0,origins/* originAt */.iX)(span));
    }
}
function relativePath(from, to) {
    const start = from === '' ? [] : from.split('/');
    const end = to === '' ? [] : to.split('/');
    let shared = 0;
    while (shared < start.length && shared < end.length && start[shared] === end[shared])
        shared++;
    const steps = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
    return steps.length === 0 ? '.' : steps.join('/');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/module-calls.js












const module_calls_META_ARGUMENTS = new Set([
    'source',
    'version',
    'count',
    'for_each',
    'providers',
    'depends_on',
]);
class ModuleCalls {
    module;
    called = new Map();
    atWork = new Set();
    constructor(module) {
        this.module = module;
    }
    collect(into) {
        into.resources.push(...this.module.resources.all());
        if (!this.module.configuration.whole)
            into.complete = false;
        for (const declaration of this.module.configuration.modules.values()) {
            const { instances, unresolved } = this.expand(declaration);
            if (unresolved.length > 0)
                into.complete = false;
            into.unresolved.push(...unresolved);
            for (const instance of instances.values())
                instance.calls.collect(into);
        }
    }
    whole(name, span) {
        const declaration = this.module.configuration.modules.get(name);
        if (declaration === undefined)
            return this.undeclared(name, span);
        const { repetition, instances } = this.expand(declaration);
        return repetition.combine((copy) => this.outputsOf(declaration, instances.get(copy.suffix), copy, span));
    }
    output(name, suffix, output, span) {
        const declaration = this.module.configuration.modules.get(name);
        if (declaration === undefined)
            return this.undeclared(name, span);
        const { instances, unresolved, repetition } = this.expand(declaration);
        const copy = repetition.copies.find((one) => one.suffix === (suffix ?? ''));
        if (copy === undefined || copy.condition !== true)
            return undefined;
        const instance = instances.get(copy.suffix);
        if (instance === undefined || unresolved.length > 0)
            return this.unresolvedOutput(declaration, copy, output, span);
        const value = instance.output(output, span);
        if (value !== undefined)
            return value;
        const message = `the module '${name}' has no output '${output}'`;
        if (instance.configuration.whole) {
            this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        }
        return failure(message, `${instance.call.address}.${output}`, (0,origins/* originAt */.iX)(span));
    }
    undeclared(name, span) {
        const message = `there is no module '${name}'`;
        if (this.module.configuration.whole) {
            this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        }
        return failure(message, this.module.address(`module.${name}`), (0,origins/* originAt */.iX)(span));
    }
    outputsOf(declaration, instance, copy, span) {
        if (instance === undefined)
            return this.unresolvedOutput(declaration, copy, undefined, span);
        const members = [];
        let open;
        for (const name of instance.configuration.outputs.keys()) {
            const value = instance.isAtWork(name) ? undefined : instance.output(name, span);
            if (value !== undefined)
                members.push({ name, span, value });
            else
                open = (0,expand_values/* unknown */.L5)('unsupported', 'it depends on itself', `${instance.call.address}`, (0,origins/* originAt */.iX)(span));
        }
        return mapOf(members, (0,origins/* originAt */.iX)(span), open);
    }
    unresolvedOutput(declaration, copy, output, span) {
        const address = `${this.module.address(`module.${declaration.name}`)}${copy.suffix}`;
        const message = `it comes from the module '${declaration.name}', whose content is not available`;
        return (0,expand_values/* unknown */.L5)('module', message, output === undefined ? address : `${address}.${output}`, (0,origins/* originAt */.iX)(span));
    }
    expand(declaration) {
        const known = this.called.get(declaration.name);
        if (known !== undefined)
            return known;
        const address = this.module.address(`module.${declaration.name}`);
        if (this.atWork.has(declaration.name))
            return this.cyclic(declaration, address);
        this.atWork.add(declaration.name);
        const repetition = repetitionOf(declaration.body, this.module.frame(declaration.span.source), address);
        const configuration = this.configurationOf(declaration);
        const instances = new Map();
        const unresolved = [];
        for (const copy of repetition.copies) {
            if (!this.module.context.run.countDeclared(declaration.headerSpan))
                break;
            if (configuration === undefined)
                unresolved.push(this.unresolvedModule(declaration, copy, address));
            else
                instances.set(copy.suffix, this.instance(declaration, configuration, copy, address));
        }
        const made = { repetition, instances, unresolved };
        this.atWork.delete(declaration.name);
        this.called.set(declaration.name, made);
        return made;
    }
    cyclic(declaration, address) {
        const span = declaration.headerSpan;
        this.module.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
        const combine = () => failure(`'${address}' refers to itself`, address, (0,origins/* originAt */.iX)(span));
        return { repetition: { copies: [], combine }, instances: new Map(), unresolved: [] };
    }
    instance(declaration, configuration, copy, address) {
        const { call, context } = this.module;
        return new ModuleInstance(context, configuration, {
            address: `${address}${copy.suffix}`,
            caller: this.module,
            path: call.path === '' ? declaration.name : `${call.path}.${declaration.name}`,
            rootFolder: call.rootFolder,
            given: (name) => this.argument(declaration, copy, name),
            providers: providersOf(declaration),
            condition: call.condition === true ? copy.condition : call.condition,
            way: this.wayOf(declaration, copy),
        });
    }
    wayOf(declaration, copy) {
        const step = { role: 'module', span: declaration.headerSpan, name: declaration.name };
        return [...this.module.call.way, step, ...copy.way];
    }
    argument(declaration, copy, name) {
        const argument = module_calls_META_ARGUMENTS.has(name) ? undefined : declaration.body.arguments.get(name);
        if (argument === undefined)
            return undefined;
        const { attribute, source } = argument;
        const value = evaluate(attribute.value, { ...this.module.frame(source), locals: copy.locals });
        return (0,origins/* withStep */.p$)(value, { role: 'argument', span: spanOf(source, attribute), name: `${declaration.name}.${name}` });
    }
    unresolvedModule(declaration, copy, address) {
        const { call } = this.module;
        const { body, span, headerSpan, name } = declaration;
        const frame = { ...this.module.frame(span.source), locals: copy.locals };
        return {
            address: `${address}${copy.suffix}`,
            name: (0,expand_values/* scalarAt */.C_)(name, headerSpan),
            reference: plainText(body.arguments.get('source')?.attribute.value) ?? '',
            version: plainText(body.arguments.get('version')?.attribute.value),
            arguments: evaluateBody(body, frame, span, module_calls_META_ARGUMENTS),
            span,
            condition: call.condition === true ? copy.condition : call.condition,
            way: this.wayOf(declaration, copy),
        };
    }
    configurationOf(declaration) {
        const { context, configuration } = this.module;
        const { bag } = context.run;
        const argument = declaration.body.arguments.get('source');
        const span = argument === undefined ? declaration.headerSpan : spanOf(argument.source, argument.attribute.value);
        const reference = plainText(argument?.attribute.value);
        const found = reference === undefined ? undefined : this.locate(declaration, reference, configuration.folder);
        if (reference === undefined || found === undefined) {
            const what = reference === undefined ? 'has no literal source' : `'${reference}' is not in the repository`;
            bag.report('module-unresolved', `The module '${declaration.name}' ${what}; its resources are not checked.`, span);
            return undefined;
        }
        const module = context.library.configuration(found);
        if (module === undefined) {
            bag.report('module-not-found', `There is no Terraform module in '${found || '.'}'.`, span);
            return undefined;
        }
        const { folders } = this;
        if (folders.includes(found)) {
            bag.report('cycle', `The module in '${found || '.'}' calls itself.`, span);
            return undefined;
        }
        if (folders.length <= context.limits.moduleDepth)
            return module;
        bag.report('module-too-deep', `Modules nest deeper than ${context.limits.moduleDepth} levels.`, span);
        return undefined;
    }
    get folders() {
        const folders = [];
        for (let at = this.module; at !== undefined; at = at.call.caller) {
            folders.push(at.configuration.folder);
        }
        return folders;
    }
    locate(declaration, reference, folder) {
        if (isLocalSource(reference))
            return localFolder(folder, reference);
        const { call, context } = this.module;
        const manifest = context.library.manifest(call.rootFolder);
        const directory = manifest.get(call.path === '' ? declaration.name : `${call.path}.${declaration.name}`);
        const found = directory === undefined ? undefined : localFolder(call.rootFolder, directory);
        return found !== undefined && context.library.configuration(found) !== undefined ? found : undefined;
    }
}
function isLocalSource(reference) {
    return /^\.\.?(?:[/\\]|$)/.test(reference);
}
function localFolder(folder, reference) {
    return (0,repository/* resolvePath */.o)(pathIn(folder, 'main.tf'), reference);
}
function providersOf({ body }) {
    const value = body.arguments.get('providers')?.attribute.value;
    if (value?.kind !== 'object')
        return new Map();
    return new Map(value.items.flatMap(({ key, value: given }) => {
        const name = key.kind === 'identifier' ? key.name : (providerName(key) ?? keyName(key));
        const target = providerName(given);
        return name === undefined || target === undefined ? [] : [[name, target]];
    }));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/variable-files.js




function automaticFiles(folder, context) {
    const own = context.library.variableFiles.filter((path) => folderOf(path) === folder);
    const rank = (path) => (isAutomatic(path) && /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) ? 0 : 1);
    return own.filter(isAutomatic).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}
function isAutomatic(path) {
    return /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) || /\.auto\.tfvars(?:\.json)?$/.test(path);
}
function environmentFiles(roots, context) {
    const { run, library } = context;
    const given = run.options.parameterFiles.filter(isVariableFile);
    const files = given.length > 0 ? given : library.variableFiles;
    const folders = new Set(library.folders);
    const byRoot = new Map();
    const add = (root, path) => byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    for (const path of files) {
        const owner = ownerOf(path, folders);
        if (given.length === 0 && isAutomatic(path) && owner === folderOf(path))
            continue;
        const targets = owner !== undefined && roots.includes(owner) ? [owner] : targetsByName(path, roots, context, given);
        if (targets.length === 0 && (owner === undefined || given.length > 0)) {
            run.bag.report('orphan-parameter-file', 'No Terraform root module belongs to this variable file.', path);
        }
        for (const target of targets)
            add(target, path);
    }
    return byRoot;
}
function ownerOf(path, folders) {
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        if (folders.has(folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
function targetsByName(path, roots, context, given) {
    const file = given.length === 0 ? undefined : context.library.file(path);
    if (file === undefined)
        return [];
    const names = file.body.attributes.map((attribute) => attribute.name.name);
    return roots.filter((root) => {
        const variables = context.library.configuration(root)?.variables;
        return names.every((name) => variables?.has(name) === true);
    });
}
function valuesOf(paths, folder, context) {
    const values = new Map();
    for (const path of paths) {
        const file = context.library.file(path);
        if (file === undefined)
            context.run.bag.report('module-not-found', `There is no variable file '${path}'.`, path);
        else
            addValues(values, file, folder, context);
    }
    return values;
}
function addValues(values, file, folder, context) {
    const { source, body } = file;
    const configuration = context.library.configuration(folder);
    const frame = { scope: constants(context), source, locals: undefined, failures: context.reported };
    for (const attribute of body.attributes) {
        const name = attribute.name.name;
        const span = spanOf(source, attribute);
        if (configuration?.whole === true && !configuration.variables.has(name)) {
            const where = folder || '.';
            context.run.bag.report('undeclared-parameter', `The module in '${where}' declares no variable '${name}'.`, span);
        }
        values.set(name, (0,origins/* withStep */.p$)(evaluate(attribute.value, frame), { role: 'parameter-file', span, name }));
    }
}
function constants(context) {
    return { context, read: () => undefined };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/evaluate.js





function evaluateTerraform(run, identityOf) {
    const context = new TerraformContext(run, identityOf);
    const roots = rootModules(context);
    const environments = environmentFiles(roots, context);
    return roots.flatMap((folder) => {
        const files = environmentsOf(folder, environments, context);
        const each = files.length === 0 ? [undefined] : files;
        return each.flatMap((environment) => evaluateRoot(folder, environment, context) ?? []);
    });
}
function environmentsOf(folder, found, { run }) {
    const entry = run.options.entryPoints?.find(({ path }) => sameFolder(path, folder));
    return entry?.parameters ?? found.get(folder) ?? [];
}
function sameFolder(path, folder) {
    const trimmed = path.replace(/^\.\//, '').replace(/\/$/, '');
    return (trimmed === folder || trimmed.replace(/\/?[^/]+\.tf(?:\.json)?$/, '') === folder || (folder === '' && path === '.'));
}
function evaluateRoot(folder, environment, context) {
    const configuration = context.library.configuration(folder);
    if (configuration === undefined)
        return undefined;
    context.run.beginEntryPoint();
    const files = [...automaticFiles(folder, context), ...(environment === undefined ? [] : [environment])];
    const values = valuesOf(files, folder, context);
    const root = new ModuleInstance(context, configuration, {
        address: '',
        caller: undefined,
        path: '',
        rootFolder: folder,
        given: (name) => values.get(name),
        providers: new Map(),
        condition: true,
        way: [],
    });
    const collected = { resources: [], unresolved: [], complete: true };
    root.calls.collect(collected);
    const { resources, unresolved, complete } = collected;
    return { folder, environment, resources, unresolvedModules: unresolved, complete };
}
function rootModules(context) {
    const { folders } = context.library;
    const { entryPoints } = context.run.options;
    if (entryPoints !== undefined) {
        return folders.filter((folder) => entryPoints.some(({ path }) => sameFolder(path, folder)));
    }
    const calls = new Map(folders.map((folder) => [folder, calledFolders(folder, context)]));
    const called = new Set([...calls.values()].flat());
    const roots = folders.filter((folder) => !called.has(folder));
    const reached = new Set();
    for (const root of roots)
        reach(root, calls, reached);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.push(folder);
        reach(folder, calls, reached);
    }
    return roots.sort();
}
function reach(from, calls, reached) {
    const waiting = [from];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        if (reached.has(folder))
            continue;
        reached.add(folder);
        waiting.push(...(calls.get(folder) ?? []));
    }
}
function calledFolders(folder, context) {
    const modules = context.library.configuration(folder)?.modules.values() ?? [];
    return [...modules].flatMap(({ body }) => {
        const reference = plainText(body.arguments.get('source')?.attribute.value);
        if (reference === undefined || !isLocalSource(reference))
            return [];
        const target = localFolder(folder, reference);
        return target === undefined || target === folder ? [] : [target];
    });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/form.js



const TERRAFORM = {
    expand: (run) => evaluateTerraform(run, identityOf).map((root) => expansionOf(root, run)),
};
function expansionOf(root, run) {
    const untyped = root.resources.filter(hasNoKnownType);
    for (const { headerSpan } of untyped) {
        run.bag.report('unsupported', "The 'type' of this resource is not known, so it is not checked.", headerSpan);
    }
    return {
        entryPoint: root.folder === '' ? '.' : root.folder,
        environment: root.environment,
        resources: lowerTerraformResources(root.resources).filter((resource) => run.countDeclared(resource.headerSpan)),
        unresolvedModules: root.unresolvedModules,
        complete: root.complete && untyped.length === 0,
        secrets: run.secrets,
    };
}
const TYPED_BY_ARGUMENT = new Set(['azapi_resource', 'azapi_update_resource']);
function hasNoKnownType({ type, mode, body }) {
    return mode === 'managed' && TYPED_BY_ARGUMENT.has(type) && (0,expand_values/* knownString */.Xb)((0,expand_values/* memberOf */.C5)(body, 'type')?.value) === undefined;
}


/***/ })

};
