export const id = 363;
export const ids = [363];
export const modules = {

/***/ 18290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ JoinedWords)
/* harmony export */ });
class JoinedWords {
    own;
    updates;
    constructor(own, updates) {
        this.own = own;
        this.updates = updates;
    }
    get declaredAs() {
        return this.own.declaredAs;
    }
    nameOf(path) {
        const update = this.updateOf(path);
        const name = (update ?? this.own).nameOf(path);
        return update === undefined ? name : name && `${name} of ${update.declaredAs}`;
    }
    valueOf(path, value) {
        return this.speakerOf(path).valueOf(path, value);
    }
    isImplied(path) {
        return this.speakerOf(path).isImplied(path);
    }
    changeTo(path, value) {
        const update = this.updateOf(path);
        const change = update?.changeTo(path, value);
        if (update === undefined || change === undefined)
            return this.own.changeTo(path, value);
        const where = change.kind === 'write' ? 'in' : 'of';
        return { kind: change.kind, text: `${change.text} ${where} ${update.declaredAs}` };
    }
    placementOf(path, value) {
        return this.speakerOf(path).placementOf(path, value);
    }
    noteOn(path, value) {
        const speaker = this.speakerOf(path);
        return (speaker.changeTo(path, value) === undefined ? this.own : speaker).noteOn(path, value);
    }
    since(path) {
        return this.speakerOf(path).since(path);
    }
    resource(type) {
        return this.own.resource(type);
    }
    term(term) {
        return this.own.term(term);
    }
    of(type) {
        const other = this.own.of(type);
        return other === this.own ? this : other;
    }
    placeOf(path) {
        return this.speakerOf(path).placeOf(path);
    }
    sets(path) {
        return this.own.sets(path) || this.updateOf(path) !== undefined;
    }
    joinedWith(updates) {
        return new JoinedWords(this.own, [...this.updates, ...updates]);
    }
    assumptionOf(path) {
        return this.speakerOf(path).assumptionOf(path);
    }
    speakerOf(path) {
        return this.updateOf(path) ?? this.own;
    }
    updateOf(path) {
        return this.updates.findLast((update) => update.sets(path));
    }
}


/***/ }),

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ buildBody)
});

// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
;// CONCATENATED MODULE: ./lib/src/expand/mapping/lists.js

function joinedLists(before, more) {
    if (before === undefined || (0,values/* isNull */.kZ)(before))
        return more;
    if ((0,values/* isNull */.kZ)(more))
        return before;
    if (before.kind === 'array' && more.kind === 'array') {
        return (0,values/* array */.YO)([...before.items, ...more.items], before.origin, opennessOf(before, more));
    }
    const unread = before.kind === 'array' ? more : before;
    return (0,values/* unknownBecause */.Zp)(unread, `concat(${(0,values/* textOf */.b6)(before)},${(0,values/* textOf */.b6)(more)})`, unread.origin.span);
}
function opennessOf(before, more) {
    if (before.open === undefined)
        return more.open;
    return more.open === undefined ? before.open : { reason: before.open.reason };
}

;// CONCATENATED MODULE: ./lib/src/expand/mapping/body.js



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
    return { name, span, value: undefined, implied: true, filledIn: false, children: new Map() };
}
function place(root, { path, value, span, implied, filledIn, appended }, home) {
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
    if (value === undefined)
        return;
    at.value = appended === true ? joinedLists(at.value, value) : value;
    at.filledIn = filledIn === true;
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
        const filledIn = isFilledIn(child) ? { filledIn: true } : {};
        return { name: child.name, span: child.span, value: contentOf(child, open), ...filledIn };
    });
    return (0,values/* object */.Ik)(members, origin);
}
function isFilledIn({ value, filledIn, children }) {
    if (value !== undefined || children.size === 0)
        return filledIn;
    return [...children.values()].every(isFilledIn);
}
function contentOf(from, openProperties) {
    const { value } = from;
    const isPartlyKnown = value?.kind === 'unknown' && from.children.size > 0;
    if (value !== undefined && !isPartlyKnown)
        return value;
    const made = freeze(from, (0,origins/* originAt */.iX)(from.span), undefined);
    const open = isPartlyKnown ? value : openProperties;
    return open === undefined ? made : { ...made, open };
}


/***/ }),

/***/ 26323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   FY: () => (/* binding */ NOT_SENT),
/* harmony export */   H$: () => (/* binding */ converted),
/* harmony export */   IN: () => (/* binding */ presence),
/* harmony export */   NW: () => (/* binding */ orElse),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   QD: () => (/* binding */ eachAs),
/* harmony export */   Qk: () => (/* binding */ fixedIfSet),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   _2: () => (/* binding */ writeArguments),
/* harmony export */   a7: () => (/* binding */ enabledDisabled),
/* harmony export */   ci: () => (/* binding */ uninterpreted),
/* harmony export */   e_: () => (/* binding */ inverted),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pG: () => (/* binding */ copied),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64176);
/* harmony import */ var _converted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12784);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56854);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11490);






function copied(path) {
    return mapped(path, (value) => value);
}
function dictionary(path) {
    return { ...copied(path), spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledByKey */ .U1)(path) };
}
function converted(path, name, convert, spell = _spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .unsaid */ .DY) {
    return mapped(path, (value) => (0,_converted_js__WEBPACK_IMPORTED_MODULE_2__/* .convertScalar */ .q)(value, name, convert), spell);
}
function enabledDisabled(path) {
    const back = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .byPairs */ .hI)([
        [true, 'Enabled'],
        [false, 'Disabled'],
    ]);
    return converted(path, 'enabledOrDisabled', (0,_converted_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanAs */ .J)('Enabled', 'Disabled'), back);
}
function inverted(path) {
    const back = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .byPairs */ .hI)([
        [true, false],
        [false, true],
    ]);
    return converted(path, 'not', (0,_converted_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanAs */ .J)(false, true), back);
}
function renamed(path, names) {
    const byName = new Map(Object.entries(names));
    const pairs = [...byName].map(([written, arm]) => [asWritten(written), arm]);
    const back = (value) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .byPairs */ .hI)(pairs)(value) ?? (byName.has(String(value)) ? undefined : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .asItIs */ .sT)(value));
    return converted(path, 'renamed', (known) => byName.get(String(known)) ?? known, back);
}
function asWritten(key) {
    return key === 'true' ? true : key === 'false' ? false : key;
}
function uninterpreted(path) {
    const conversion = mapped(path, (value, { argument }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unsupported', `'${argument}' is not read`, `notRead(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin));
    return { ...conversion, spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .namedAt */ .Fp)(path) };
}
function mapped(path, convert, spell = _spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .asItIs */ .sT) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => (given === undefined ? [] : [{ path, value: convert(given.value, at), span: given.span }]),
        spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledAt */ .l2)(path, spell),
    };
}
function all(...conversions) {
    const inner = Object.assign({}, ...conversions.map((one) => one.inner ?? {}));
    return {
        paths: conversions.flatMap((one) => one.paths),
        isBlock: conversions.some((one) => one.isBlock),
        inner,
        write: (given, at) => conversions.flatMap((one) => one.write(given, at)),
        spellings: (path) => conversions.flatMap((one) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(one, path)),
    };
}
function orElse(conversion, implied) {
    const inRelease = typeof implied === 'function' ? implied : () => implied;
    const varies = (releases) => new Set(releases.map(inRelease)).size > 1;
    return {
        ...conversion,
        write: (given, at) => {
            const value = inRelease(at.release.version);
            const assumed = value === undefined ? undefined : impliedValue(value, at, varies);
            if (given !== undefined && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(given.value)) {
                return conversion.write(assumed === undefined ? given : withoutNull(given, assumed), at);
            }
            if (assumed === undefined)
                return [];
            return conversion.write({ value: assumed, span: at.anchor }, at).map((one) => ({ ...one, implied: true }));
        },
        spellings: (path) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(conversion, path).map((one) => ({
            ...one,
            varies: (releases, isSet) => (!isSet && varies(releases)) || one.varies?.(releases, isSet) === true,
        })),
    };
}
function impliedValue(value, at, varies) {
    const { anchor, argument, declaration, release } = at;
    const implied = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(value, anchor);
    if (release.because === undefined || !varies(release.possible))
        return implied;
    const name = `argument ${argument} of ${declaration.type} in ${release.because}`;
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_4__/* .withStep */ .p$)(implied, { role: 'default', span: anchor, name });
}
function withoutNull(given, implied) {
    const { value } = given;
    if (value.kind !== 'choice' || !value.alternatives.some((one) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(one.value)))
        return given;
    const alternatives = value.alternatives.map((one) => ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(one.value) ? { ...one, value: implied } : one));
    return { ...given, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, value.reason, value.origin) };
}
const NOT_SENT = { paths: [], isBlock: false, write: () => [] };
function until(version, before, since) {
    const differs = (releases) => new Set(releases.map((release) => (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y8)(release, version))).size > 1;
    const also = (one) => ({
        ...one,
        varies: (releases, isSet) => differs(releases) || one.varies?.(releases, isSet) === true,
    });
    return {
        ...since,
        paths: [...new Set([...before.paths, ...since.paths])],
        write: (given, at) => ((0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y8)(at.release.version, version) ? before : since).write(given, at),
        spellings: (path) => [
            ...(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(since, path).map((one) => ({ ...also(one), since: one.since ?? version })),
            ...(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(before, path).map((one) => ({ ...also(one), before: one.before ?? version })),
        ],
    };
}
function presence(path, value) {
    return {
        paths: [path],
        isBlock: true,
        inner: {},
        write: (given, at) => {
            const content = contentOf(given, at);
            if (content.kind === 'none')
                return [];
            const written = content.kind === 'unknown' ? content.because : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, content.origin);
            return [{ path, value: written, span: content.span }];
        },
        spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledAt */ .l2)(path, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .byPresence */ .HB)(value)),
    };
}
function fixedIfSet(path, value) {
    return mapped(path, (given) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, given.origin), (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .byPresence */ .HB)(value));
}
function prefixed(path, args) {
    return Object.fromEntries(Object.entries(args).map(([name, conversion]) => [name, below(path, conversion)]));
}
function below(prefix, conversion) {
    return {
        ...conversion,
        paths: conversion.paths.map((path) => `${prefix}.${path}`),
        write: (given, at) => conversion.write(given, at).map((one) => ({ ...one, path: `${prefix}.${one.path}` })),
        spellings: (path) => {
            const rest = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .restOf */ .Y6)(path, prefix);
            return rest?.startsWith('.') === true ? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(conversion, rest.slice(1)) : [];
        },
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
            const content = contentOf(given, at);
            if (content.kind === 'none')
                return [];
            const { span } = content;
            if (content.kind === 'unknown')
                return paths.map((one) => ({ path: one, value: content.because, span }));
            const writes = writeArguments(inner, content.object, { ...at, anchor: span });
            const fixed = Object.entries(more).map(([name, value]) => ({ path: name, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(value, span), span }));
            return [
                ...(path === undefined ? [] : [{ path, value: undefined, span }]),
                ...[...fixed, ...writes].map((one) => ({ ...one, path: `${prefix}${one.path}` })),
            ];
        },
        spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledInBlock */ .U7)(path, inner, more),
    };
}
function blocks(path, inner, more = {}) {
    return {
        paths: [path],
        isBlock: true,
        inner,
        write: (given, at) => {
            if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(given.value))
                return [];
            const { value, span } = given;
            if (value.kind !== 'array')
                return [{ path, value: notABlock(value), span }];
            const items = value.items.map((item) => item.kind === 'object' ? itemOf(item, inner, more, at) : notABlock(item));
            return [{ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(items, value.origin, listOpenness(value.open?.reason)), span }];
        },
        spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledInBlocks */ .Lj)(path, inner, more),
    };
}
function itemOf(item, inner, more, at) {
    const { span } = item.origin;
    const fixed = Object.entries(more).map(([path, value]) => ({ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(value, span), span }));
    const writes = writeArguments(inner, item, { ...at, anchor: span });
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .buildBody */ .z)([...fixed, ...writes], item.origin);
}
function eachAs(path, member, more = {}) {
    const conversion = mapped(path, (value) => eachItem(value, (item) => objectAround(item, member, more)));
    return { ...conversion, spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledEach */ .nv)(path, member) };
}
function eachItem(value, convert) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
        return value;
    if (value.kind !== 'array')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(value, `each(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin.span);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(value.items.map(convert), value.origin, listOpenness(value.open?.reason));
}
function listOpenness(reason) {
    return reason === undefined ? undefined : { reason };
}
function objectAround(item, member, more) {
    const { span } = item.origin;
    const fixed = Object.entries(more).map(([path, value]) => ({ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(value, span), span }));
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .buildBody */ .z)([{ path: member, value: item, span }, ...fixed], item.origin);
}
function identity() {
    const type = converted('type', 'type', (known) => known, (value) => (value === 'None' ? { kind: 'leave-out' } : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .asItIs */ .sT)(value)));
    const ids = { ...mapped('userAssignedIdentities', keyedByIds), spellings: (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .namedAt */ .Fp)('userAssignedIdentities') };
    return block('identity', { type, identity_ids: ids });
}
function keyedByIds(ids) {
    if (ids.kind !== 'array')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(ids) ? ids : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(ids, `keys(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(ids)})`, ids.origin.span);
    const members = ids.items.map((id) => {
        const { span } = id.origin;
        const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)([], id.origin);
        return id.kind === 'scalar' ? { name: String(id.value), span, value } : { name: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(id), key: id, span, value };
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(members, ids.origin, ids.open?.reason);
}
function writeArguments(args, given, at) {
    return Object.entries(args).flatMap(([name, conversion]) => {
        const argument = at.argument === '' ? name : `${at.argument}.${name}`;
        const setting = { ...at, argument };
        const member = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(given, name);
        const doubt = at.declaration.doubtAbout?.(argument);
        const isInside = doubt?.reach === 'inside' && member !== undefined && conversion.isBlock;
        if (doubt !== undefined && !isInside)
            return doubtful(conversion, member, doubt, setting);
        if (member === undefined && conversion.isBlock && given.open !== undefined) {
            const { open } = given;
            return conversion.paths.map((path) => ({ path, value: open, span: at.anchor }));
        }
        return member?.filledIn === true ? filledIn(conversion, member, setting) : conversion.write(member, setting);
    });
}
function filledIn(conversion, given, setting) {
    const implied = conversion.write(undefined, setting);
    const filled = conversion.write(given, setting);
    if (implied.length > 0 && sameWrites(implied, filled))
        return implied;
    return filled.map((one) => ({ ...one, implied: true, filledIn: true }));
}
function sameWrites(left, right) {
    const textOfWrite = ({ path, value }) => `${path}=${value === undefined ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)}`;
    return left.length === right.length && left.every((one, at) => textOfWrite(one) === textOfWrite(right[at] ?? one));
}
function doubtful({ paths }, given, { message }, { anchor, argument, declaration }) {
    const span = given?.span ?? anchor;
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('deployment', message, `deployed(${declaration.address}.${argument})`, { span, steps: [] });
    return paths.map((path) => ({ path, value, span }));
}
function contentOf(given, at) {
    if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(given.value))
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
function placeOfBlock(content, given, { declaration }) {
    const { span } = content.origin;
    const whole = declaration.span;
    return span.source === whole.source && whole.start <= span.start && span.end <= whole.end ? span : given.span;
}
function notABlock(value) {
    if (value.kind === 'scalar') {
        const written = typeof value.value === 'string' ? 'text' : `a ${typeof value.value}`;
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('error', `${written} stands where an object belongs`, `block(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(value, `block(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin.span);
}


/***/ }),

/***/ 12784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ booleanAs),
/* harmony export */   q: () => (/* binding */ convertScalar)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

function convertScalar(value, name, convert) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
        return value;
    if (value.kind === 'scalar')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(convert(value.value), value.origin);
    if (value.kind === 'choice') {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: convertScalar(one.value, name, convert) }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, value.reason, value.origin);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(value, `${name}(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin.span);
}
function booleanAs(whenTrue, whenFalse) {
    return (known) => {
        const text = String(known).toLowerCase();
        return text === 'true' ? whenTrue : text === 'false' ? whenFalse : known;
    };
}


/***/ }),

/***/ 56854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ unsaid),
/* harmony export */   Fp: () => (/* binding */ namedAt),
/* harmony export */   HB: () => (/* binding */ byPresence),
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Lj: () => (/* binding */ spelledInBlocks),
/* harmony export */   U1: () => (/* binding */ spelledByKey),
/* harmony export */   U7: () => (/* binding */ spelledInBlock),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   hI: () => (/* binding */ byPairs),
/* harmony export */   l2: () => (/* binding */ spelledAt),
/* harmony export */   ln: () => (/* binding */ spellingsIn),
/* harmony export */   nv: () => (/* binding */ spelledEach),
/* harmony export */   sT: () => (/* binding */ asItIs)
/* harmony export */ });
function restOf(path, prefix) {
    if (path.slice(0, prefix.length).toLowerCase() !== prefix.toLowerCase())
        return undefined;
    const rest = path.slice(prefix.length);
    return rest === '' || rest.startsWith('.') || rest.startsWith('[') ? rest : undefined;
}
const asItIs = (value) => ({ kind: 'write', value });
const unsaid = () => undefined;
function byPairs(pairs) {
    return (value) => {
        const pair = pairs.find(([, arm]) => sameValue(arm, value));
        return pair === undefined ? undefined : { kind: 'write', value: pair[0] };
    };
}
function byPresence(arm) {
    return (value) => (sameValue(arm, value) ? { kind: 'block' } : { kind: 'leave-out' });
}
function sameValue(arm, value) {
    return !Array.isArray(value) && String(arm).toLowerCase() === String(value).toLowerCase();
}
function spelledAt(path, spell) {
    return (asked) => {
        const rest = restOf(asked, path);
        if (rest === '')
            return [{ inside: [], spell }];
        const item = rest === undefined ? undefined : itemOf(rest);
        return item === undefined || item.rest !== '' ? [] : [{ inside: item.index, spell: asItIs }];
    };
}
function namedAt(...paths) {
    const isShared = paths.length > 1;
    const isAsked = (asked) => paths.some((path) => restOf(asked, path) !== undefined);
    return (asked) => (isAsked(asked) ? [{ inside: [], spell: unsaid, isShared }] : []);
}
function spelledEach(path, member) {
    return (asked) => {
        const rest = restOf(asked, path);
        if (rest === '')
            return [{ inside: [], spell: unsaid }];
        const item = rest === undefined ? undefined : itemOf(rest);
        const isItem = item !== undefined && (item.rest === '' || item.rest.toLowerCase() === member.toLowerCase());
        return isItem ? [{ inside: item.index, spell: asItIs }] : [];
    };
}
function spelledByKey(path) {
    return (asked) => {
        const rest = restOf(asked, path);
        if (rest === '')
            return [{ inside: [], spell: unsaid }];
        const key = /^\.([\w-]+)$/.exec(rest ?? '')?.[1];
        return key === undefined ? [] : [{ inside: [key], spell: asItIs }];
    };
}
function spelledInBlock(path, inner, more) {
    return (asked) => {
        const rest = path === undefined ? `.${asked}` : restOf(asked, path);
        if (rest === '')
            return [{ inside: [], spell: unsaid }];
        return rest?.startsWith('.') ? spelledInside(rest.slice(1), inner, more) : [];
    };
}
function spelledInBlocks(path, inner, more) {
    return (asked) => {
        const rest = restOf(asked, path);
        if (rest === '')
            return [{ inside: [], spell: unsaid }];
        const item = rest === undefined ? undefined : itemOf(rest);
        if (item === undefined)
            return [];
        if (item.rest === '')
            return [{ inside: item.index, spell: unsaid }];
        return spelledInside(item.rest, inner, more).map((one) => ({ ...one, inside: [...item.index, ...one.inside] }));
    };
}
function spelledInside(path, inner, more) {
    const fixed = Object.entries(more).find(([name]) => name.toLowerCase() === path.toLowerCase());
    return [...spellingsIn(inner, path), ...(fixed === undefined ? [] : [{ inside: [], spell: byPresence(fixed[1]) }])];
}
function spellingsIn(args, path) {
    return Object.entries(args).flatMap(([name, conversion]) => spellingsOf(conversion, path).map((one) => ({ ...one, inside: [name, ...one.inside] })));
}
function spellingsOf(conversion, path) {
    return conversion.spellings === undefined ? namedAt(...conversion.paths)(path) : conversion.spellings(path);
}
function itemOf(rest) {
    const match = /^\[(\d+|\*?)\](?:\.(.+))?$/.exec(rest);
    if (match === null)
        return undefined;
    const [, index = '', below = ''] = match;
    return { index: /^\d+$/.test(index) ? [Number(index)] : [], rest: below };
}


/***/ }),

/***/ 35964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ blockAround),
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

function isSet(body, inside) {
    let at = body;
    for (const name of inside) {
        if (at === undefined)
            return false;
        if (at.kind === 'array' && typeof name === 'string')
            at = at.items[0];
        if (at === undefined)
            return false;
        if (at.kind !== 'object' && at.kind !== 'array')
            return true;
        const member = typeof name === 'number' ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(at, name);
        if (member?.filledIn === true)
            return false;
        at = typeof name === 'number' ? (at.kind === 'array' ? at.items[name] : at) : member?.value;
    }
    return at !== undefined && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(at) && !(at.kind === 'array' && at.items.length === 0 && at.open === undefined);
}
function blockAround(body, inside) {
    let at = body;
    let found;
    for (const name of inside.slice(0, -1)) {
        if (at?.kind === 'array' && typeof name === 'string')
            at = at.items[0];
        at = typeof name === 'number' ? (at?.kind === 'array' ? at.items[name] : undefined) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(at, name)?.value;
        const block = at?.kind === 'array' ? at.items[0] : at;
        if (block?.kind === 'object')
            found = block.origin.span;
    }
    return found;
}


/***/ }),

/***/ 11490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
function isBefore(version, other) {
    const bound = parseVersion(other);
    return bound !== undefined && compare(version, bound) < 0;
}
function formatVersion({ major, minor, patch }) {
    return patch === undefined ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
function parseVersion(text) {
    const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text.trim());
    if (match?.[1] === undefined)
        return undefined;
    return { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) };
}
function compare(left, right) {
    const last = Number.MAX_SAFE_INTEGER;
    return left.major - right.major || left.minor - right.minor || (left.patch ?? last) - (right.patch ?? last);
}


/***/ })

};
