export const id = 504;
export const ids = [504];
export const modules = {

/***/ 45123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   yamlComments: () => (/* binding */ yamlComments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const MAX_ERRORS = 100;
function parseYaml(source, limits) {
    const read = parseText(source, source.text, limits);
    if (read.errors.length === 0 || !source.text.includes('{{'))
        return read;
    const filled = parseText(source, source.text.replace(PLACEHOLDER, standIn), limits);
    return filled.errors.length < read.errors.length ? filled : read;
}
const PLACEHOLDER = /(?<!\$)\{\{[^{}\n]{0,200}\}\}/g;
function standIn(placeholder) {
    return '_'.repeat(placeholder.length);
}
function parseText(source, text, limits) {
    try {
        const options = { version: '1.1', merge: false, uniqueKeys: false, prettyErrors: false };
        const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, options);
        const documents = 'empty' in parsed ? [] : parsed;
        const [first, second] = documents;
        return first === undefined ? NOTHING : new Reader(source, limits).read(first, second);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const place = { start: 0, end: Math.min(source.text.length, 1) };
        return { ...NOTHING, errors: [{ ...place, message: TOO_DEEP }] };
    }
}
const TOO_DEEP = 'The file is nested too deep to be read.';
const NOTHING = { root: undefined, errors: [], duplicateKeys: [], further: undefined };
function yamlComments(source) {
    const comments = [];
    let at = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(source.text)) {
        if (MARKS.has(token))
            continue;
        if (token.startsWith('#'))
            comments.push({ start: at, end: at + token.length, text: token });
        at += token.length;
    }
    return comments;
}
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
class Reader {
    source;
    limits;
    errors = [];
    duplicateKeys = [];
    anchors = new Map();
    size = 0;
    constructor(source, limits) {
        this.source = source;
        this.limits = limits;
    }
    read(document, second) {
        for (const { code, message, pos } of document.errors) {
            this.report(code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : sentence(message), { start: pos[0], end: pos[1] });
        }
        const root = document.contents === null ? undefined : this.node(document.contents, 0);
        const { errors, duplicateKeys } = this;
        return { root, errors, duplicateKeys, further: second && this.inFile(second.range[0], second.range[1]) };
    }
    get tooMany() {
        return `The file has more than ${this.limits.nodes} values.`;
    }
    report(message, place) {
        if (this.errors.length < MAX_ERRORS)
            this.errors.push({ ...this.inFile(place.start, place.end), message });
    }
    node(node, depth) {
        const before = this.size;
        const read = this.content(node, depth);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) && node.anchor !== undefined) {
            this.anchors.set(node.anchor, { node: read, size: this.size - before });
        }
        return read;
    }
    content(node, depth) {
        this.size++;
        const place = this.placeOf(node);
        if (this.size > this.limits.nodes)
            return this.leftOut(`The file has more than ${this.limits.nodes} values.`, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return this.aliased(node, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
            return this.scalar(node, place);
        if (depth >= this.limits.nesting)
            return this.leftOut(`This is nested deeper than ${this.limits.nesting} levels.`, place);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            return this.map(node, place, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            return this.list(node, place, depth);
        return this.leftOut('This is no value.', place);
    }
    leftOut(message, place) {
        if (this.errors.at(-1)?.message !== message)
            this.report(message, place);
        return { ...place, kind: 'scalar', value: null, written: '', tag: '!unread' };
    }
    aliased({ source: name }, place) {
        const found = this.anchors.get(name);
        if (found === undefined)
            return this.leftOut(`Nothing above is called &${name}.`, place);
        this.size += found.size;
        if (this.size > this.limits.nodes)
            return this.leftOut(this.tooMany, place);
        return found.node;
    }
    scalar({ value, source, tag }, place) {
        const written = this.source.text.slice(place.start, place.end);
        const known = { ...place, kind: 'scalar', written };
        if (written.includes('{{') && !String(source).includes('{{'))
            return { ...known, value: written };
        if (tag !== undefined && !tag.startsWith('tag:yaml.org'))
            return { ...known, value: textOf(value, source), tag };
        return { ...known, value: plainValue(value, source) };
    }
    list(list, place, depth) {
        const items = list.items.map((item) => this.node(item, depth + 1));
        return { ...place, kind: 'list', items };
    }
    map(map, place, depth) {
        const own = new Map();
        const merged = [];
        for (const pair of map.items) {
            const entry = this.entry(pair, depth);
            if (entry.key.name === '<<' && isMergeKey(pair.key))
                merged.push(...mapsIn(entry.value));
            else {
                if (own.has(entry.key.name))
                    this.duplicateKeys.push(entry);
                own.set(entry.key.name, entry);
            }
        }
        for (const { entries } of merged) {
            for (const entry of entries)
                if (!own.has(entry.key.name))
                    own.set(entry.key.name, entry);
        }
        return { ...place, kind: 'map', entries: [...own.values()] };
    }
    entry({ key, value }, depth) {
        const name = this.key(key);
        const read = value === null
            ? { kind: 'scalar', value: null, written: '', start: name.end, end: name.end }
            : this.node(value, depth + 1);
        const end = value === null ? name.end : this.placeOf(value).end;
        return { start: name.start, end: Math.max(end, name.end), key: name, value: read };
    }
    key(key) {
        const place = this.placeOf(key);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
            return { ...place, name: textOf(key.value, key.source) };
        return { ...place, name: this.source.text.slice(place.start, place.end) };
    }
    placeOf({ range }) {
        const [start, end] = range ?? [0, 0];
        return this.inFile(start, end);
    }
    inFile(start, end) {
        const last = this.source.text.length;
        return { start: Math.min(start, last), end: Math.min(Math.max(start, end), last) };
    }
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.type === 'PLAIN';
}
function mapsIn(value) {
    if (value.kind === 'map')
        return [value];
    return value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}
function plainValue(value, source) {
    if (typeof value === 'boolean' && source !== undefined && /^[yn]$/i.test(source))
        return source;
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    return textOf(value, source);
}
function textOf(value, source) {
    return typeof value === 'string' ? value : (source ?? String(value));
}
function sentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}


/***/ })

};
