export const id = 197;
export const ids = [197];
export const modules = {

/***/ 50197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml),
  yamlComments: () => (/* binding */ yamlComments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/syntax/yaml/bounded.js

function boundedDocuments(text, most) {
    try {
        return { documents: documentsIn(text, most), stoppedAt: undefined };
    }
    catch (error) {
        if (!(error instanceof TooManyErrors))
            throw error;
        return { documents: documentsBefore(text, error.offset, most), stoppedAt: error.offset };
    }
}
function documentsBefore(text, end, most) {
    try {
        return documentsIn(text.slice(0, end), 2 * most);
    }
    catch (error) {
        if (!(error instanceof TooManyErrors))
            throw error;
        return [];
    }
}
class TooManyErrors extends Error {
    offset;
    constructor(offset) {
        super('too many errors');
        this.offset = offset;
    }
}
function documentsIn(text, most) {
    let errors = 0;
    let end;
    const count = (offset) => {
        errors++;
        if (errors <= most)
            return;
        end ??= new TooManyErrors(offset);
        throw end;
    };
    const composer = new dist.Composer({ version: '1.1', merge: false, uniqueKeys: false, prettyErrors: false });
    countErrorsOf(composer, count);
    const documents = [];
    for (const document of composer.compose(counted(new dist.Parser().parse(text), count))) {
        documents.push(document);
        if (documents.length === 2)
            break;
    }
    return documents;
}
function* counted(tokens, count) {
    for (const token of tokens) {
        if (token.type === 'error')
            count(token.offset);
        yield token;
    }
}
function countErrorsOf(composer, count) {
    const stream = composer.streamInfo.bind(composer);
    const report = Reflect.get(composer, 'onError');
    if (typeof report !== 'function')
        return;
    Reflect.set(composer, 'onError', (...told) => {
        Reflect.apply(report, composer, told);
        if (told[3] === true)
            return;
        const last = stream().errors.at(-1);
        if (last !== undefined)
            count(last.pos[0]);
    });
}

;// CONCATENATED MODULE: ./lib/src/syntax/yaml/tokens.js
function* tokensWithPlaces(tokens) {
    let start = 0;
    for (const token of tokens) {
        if (MARKS.has(token))
            continue;
        yield { token, start };
        start += token.length;
    }
}
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

;// CONCATENATED MODULE: ./lib/src/syntax/yaml/quoted-lines.js


const MOST_READ = 32 * 1024 * 1024;
function withoutBreaksInQuotes(text) {
    let joined = text;
    for (let read = text.length; read <= MOST_READ; read += text.length) {
        const next = firstJoined(joined);
        if (next === undefined)
            break;
        joined = next;
    }
    return joined === text ? undefined : joined;
}
function firstJoined(text) {
    for (const { token, start } of tokensWithPlaces(new dist.Lexer().lex(text))) {
        const [quote] = token;
        if (quote !== '"' && quote !== "'")
            continue;
        const end = closingQuote(text, start, quote);
        if (end === undefined || end < start + token.length)
            continue;
        const quoted = text.slice(start, end + 1);
        if (MARKER.test(quoted))
            continue;
        return text.slice(0, start) + quoted.replace(/[\r\n]/g, ' ') + text.slice(end + 1);
    }
    return undefined;
}
const MARKER = /\n(?:---|\.\.\.)\s/;
function closingQuote(text, start, quote) {
    const rest = quote === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^']|'')*'/y;
    rest.lastIndex = start;
    return rest.test(text) ? rest.lastIndex - 1 : undefined;
}

;// CONCATENATED MODULE: ./lib/src/syntax/yaml/reader.js




const MAX_ERRORS = 100;
function parseYaml(source, limits) {
    const read = parseText(source, source.text, limits);
    return mended(mended(read, source, limits, withoutPlaceholders), source, limits, withoutBreaksInQuotes);
}
function mended(read, source, limits, change) {
    const text = read.errors.length === 0 ? undefined : change(source.text);
    if (text === undefined)
        return read;
    const again = parseText(source, text, limits);
    return again.errors.length < read.errors.length ? again : read;
}
function withoutPlaceholders(text) {
    if (!text.includes('{{'))
        return undefined;
    return text.replace(PLACEHOLDER, (placeholder) => '_'.repeat(placeholder.length));
}
const PLACEHOLDER = /(?<!\$)\{\{[^{}\n]{0,200}\}\}/g;
function parseText(source, text, limits) {
    try {
        const { documents, stoppedAt } = boundedDocuments(text, MAX_ERRORS - 1);
        const [first, second] = documents;
        const read = first === undefined ? NOTHING : new Reader(source, text, limits).read(first, second);
        return stoppedAt === undefined
            ? read
            : { ...read, errors: [...read.errors.slice(0, MAX_ERRORS - 1), stop(stoppedAt)] };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const place = { start: 0, end: Math.min(source.text.length, 1) };
        return { ...NOTHING, errors: [{ ...place, message: TOO_DEEP }] };
    }
}
function stop(start) {
    return { start, end: start, message: `The file has ${MAX_ERRORS} errors or more; what follows is not read.` };
}
const TOO_DEEP = 'The file is nested too deep to be read.';
const NOTHING = { root: undefined, errors: [], duplicateKeys: [], further: undefined };
function yamlComments(source) {
    return [...tokensWithPlaces(new dist.Lexer().lex(source.text))].flatMap(({ token, start }) => token.startsWith('#') ? [{ start, end: start + token.length, text: token }] : []);
}
class Reader {
    source;
    text;
    limits;
    errors = [];
    duplicateKeys = [];
    anchors = new Map();
    size = 0;
    constructor(source, text, limits) {
        this.source = source;
        this.text = text;
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
        if (!(0,dist.isAlias)(node) && node.anchor !== undefined) {
            this.anchors.set(node.anchor, { node: read, size: this.size - before });
        }
        return read;
    }
    content(node, depth) {
        this.size++;
        const place = this.placeOf(node);
        if (this.size > this.limits.nodes)
            return this.leftOut(`The file has more than ${this.limits.nodes} values.`, place);
        if ((0,dist.isAlias)(node))
            return this.aliased(node, place);
        if ((0,dist.isScalar)(node))
            return this.scalar(node, place);
        if (depth >= this.limits.nesting)
            return this.leftOut(`This is nested deeper than ${this.limits.nesting} levels.`, place);
        if ((0,dist.isMap)(node))
            return this.map(node, place, depth);
        if ((0,dist.isSeq)(node))
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
    scalar({ value, source, tag, type }, place) {
        const written = this.source.text.slice(place.start, place.end);
        const known = { ...place, kind: 'scalar', written };
        if (written.includes('{{') && !String(source).includes('{{'))
            return { ...known, value: written };
        const isJoined = type?.startsWith('QUOTE') === true && BREAK.test(written);
        if (isJoined && !BREAK.test(this.text.slice(place.start, place.end)))
            return { ...known, value: quotedValue(written) };
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
        if ((0,dist.isScalar)(key))
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
const BREAK = /[\r\n]/;
function quotedValue(written) {
    const value = (0,dist.parseDocument)(written, { version: '1.1', prettyErrors: false }).toJS();
    return typeof value === 'string' ? value : written;
}
function isMergeKey(key) {
    return (0,dist.isScalar)(key) && key.type === 'PLAIN';
}
function mapsIn(value) {
    if (value.kind === 'map')
        return [value];
    return value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}
function plainValue(value, source) {
    if (typeof value === 'boolean' && source !== undefined && /^[yn]$/i.test(source))
        return source;
    if (typeof value === 'number' && source !== undefined && !NUMBER.test(source))
        return source;
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return value;
    return textOf(value, source);
}
const NUMBER = new RegExp([
    '[-+]?0b[01_]+',
    '[-+]?0[0-7_]+',
    '[-+]?(?:0|[1-9][0-9_]*)',
    '[-+]?0x[0-9a-fA-F_]+',
    '[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+',
    '[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+][0-9]+)?',
    '\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*',
    '[-+]?\\.(?:inf|Inf|INF)',
    '\\.(?:nan|NaN|NAN)',
]
    .map((form) => `^${form}$`)
    .join('|'));
function textOf(value, source) {
    return typeof value === 'string' ? value : (source ?? String(value));
}
function sentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}


/***/ })

};
