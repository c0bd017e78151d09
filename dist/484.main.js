export const id = 484;
export const ids = [484];
export const modules = {

/***/ 45484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AZ_CLI: () => (/* binding */ AZ_CLI),
  azForm: () => (/* binding */ azForm)
});

// EXTERNAL MODULE: ./lib/src/inputs/az-scripts.js
var az_scripts = __webpack_require__(14550);
// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
;// CONCATENATED MODULE: ./lib/src/expand/az/files.js


function fileNamed(path, command, run) {
    const written = (0,expand_values/* knownString */.Xb)(path);
    if (written === undefined || /^(?:[A-Za-z]:)?[\\/]/.test(written))
        return undefined;
    for (const folder of foldersOf(command)) {
        const found = (0,repository/* resolvePath */.o)(folder === '' ? 'x' : `${folder}/x`, written);
        const source = found === undefined ? undefined : run.repository.read(found);
        if (source !== undefined)
            return source;
    }
    return undefined;
}
function foldersOf({ folder, script }) {
    if (folder !== undefined)
        return [folder];
    const segments = script.split('/').slice(0, -1);
    return segments.map((_, at) => segments.slice(0, segments.length - at).join('/')).concat('');
}

;// CONCATENATED MODULE: ./lib/src/expand/az/options.js

const COMMON = {
    'resource-group': { takes: 'text', also: ['-g'] },
    subscription: { takes: 'text' },
    location: { takes: 'text', also: ['-l'] },
    output: { takes: 'text', also: ['-o'] },
    query: { takes: 'text' },
    tags: { takes: 'pairs' },
    debug: { takes: 'flag' },
    verbose: { takes: 'flag' },
    'only-show-errors': { takes: 'flag' },
    help: { takes: 'flag', also: ['-h'] },
    'no-wait': { takes: 'flag' },
    yes: { takes: 'flag', also: ['-y'] },
    set: { takes: 'list' },
    add: { takes: 'list' },
    remove: { takes: 'list' },
    'force-string': { takes: 'flag' },
};
function verbOf({ words }) {
    const [first, ...rest] = words.map(({ value }) => (value.kind === 'scalar' ? String(value.value) : undefined));
    if (first === undefined || !/^(?:.*[\\/])?az(?:\.cmd|\.exe)?$/i.test(first))
        return '';
    const end = rest.findIndex((word) => word === undefined || !/^[a-z][a-z0-9-]*$/i.test(word));
    return rest
        .slice(0, end < 0 ? rest.length : end)
        .join(' ')
        .toLowerCase();
}
function readOptions(command, forms) {
    const reader = new OptionReader(new OptionTable(forms));
    const count = verbOf(command).split(' ').length;
    for (const word of command.words.slice(1 + count).flatMap(splitArguments))
        reader.read(word);
    const last = command.words[count] ?? command.words[0];
    const header = { ...command.span, end: last === undefined ? command.span.end : last.span.end };
    return { command, header, ...reader.finish() };
}
class OptionTable {
    forms;
    byAlias;
    constructor(forms) {
        this.forms = { ...COMMON, ...forms };
        const named = Object.entries(this.forms).flatMap(([name, { also = [] }]) => also.map((alias) => [alias, name]));
        this.byAlias = new Map(named);
    }
    nameOf(written) {
        const alias = this.byAlias.get(written);
        if (alias !== undefined)
            return alias;
        const plain = written.replace(/^--?/, '');
        if (plain in this.forms || !written.startsWith('--'))
            return plain;
        const longer = [...Object.keys(this.forms), ...this.byAlias.keys()]
            .map((name) => name.replace(/^--/, ''))
            .filter((name) => name.startsWith(plain));
        const [only] = longer;
        if (only === undefined || longer.length > 1)
            return plain;
        return this.byAlias.get(`--${only}`) ?? only;
    }
    takes(name) {
        return this.forms[name]?.takes;
    }
    isAlias(written) {
        return this.byAlias.has(written);
    }
}
class OptionReader {
    table;
    options = [];
    current;
    unread;
    constructor(table) {
        this.table = table;
    }
    read(word) {
        const option = this.optionOf(word);
        if (option !== undefined) {
            this.current = option;
            this.options.push(option);
        }
        else if (this.current !== undefined && takesMore(this.current)) {
            this.current.values.push(word.value);
            this.current.span = { ...this.current.span, end: Math.max(word.span.end, this.current.span.end) };
        }
        else if (word.value.kind !== 'scalar') {
            const { origin } = word.value;
            this.unread ??= (0,expand_values/* unknown */.L5)('parameter', 'further options stand in a variable that is not known', 'options()', origin);
        }
    }
    finish() {
        const { options, unread } = this;
        return unread === undefined ? { options } : { options, unread };
    }
    optionOf({ value, span }) {
        const start = leadingText(value);
        if (start === undefined || !/^-{1,2}[A-Za-z]/.test(start))
            return undefined;
        const [, written = '', hasValue] = /^(-{1,2}[A-Za-z][\w-]*)(=)?/.exec(start) ?? [];
        if (hasValue !== undefined)
            return this.opened(written, span, [textAfter(value, written.length + 1, span)]);
        if (!written.startsWith('--') && written.length > 2 && this.table.isAlias(written.slice(0, 2))) {
            return this.opened(written.slice(0, 2), span, [textAfter(value, 2, span)]);
        }
        return this.opened(written, span, []);
    }
    opened(written, span, values) {
        const name = this.table.nameOf(written);
        return { name, values, span, takes: this.table.takes(name) };
    }
}
function takesMore({ takes, values }) {
    switch (takes) {
        case 'flag':
            return false;
        case 'switch':
        case 'text':
        case 'number':
        case 'commas':
        case 'json':
            return values.length === 0;
        case 'list':
        case 'pairs':
        case undefined:
            return true;
    }
}
function leadingText(value) {
    if (value.kind === 'scalar')
        return String(value.value);
    const [first] = value.kind === 'text' ? value.parts : [];
    return typeof first === 'string' ? first : undefined;
}
function textAfter(value, length, span) {
    if (value.kind === 'text') {
        const [first, ...rest] = value.parts;
        return (0,expand_values/* text */.Qq)([typeof first === 'string' ? first.slice(length) : '', ...rest], value.origin);
    }
    if (value.kind !== 'scalar')
        return value;
    const whole = String(value.value);
    const isVerbatim = span.source.text.startsWith(whole.slice(0, length), span.start);
    const origin = isVerbatim ? { ...value.origin, span: { ...span, start: span.start + length } } : value.origin;
    return (0,expand_values/* scalar */.d_)(whole.slice(length), origin);
}
function splitArguments(word) {
    const { value, span } = word;
    const start = leadingText(value);
    if (start === undefined || !/^-{1,2}[A-Za-z][\w-]*\s/.test(start))
        return [word];
    const words = [[]];
    for (const part of value.kind === 'text' ? value.parts : [start]) {
        if (typeof part !== 'string')
            words.at(-1)?.push(part);
        else {
            const [first = '', ...more] = part.split(/\s+/);
            words.at(-1)?.push(first);
            for (const piece of more)
                words.push([piece]);
        }
    }
    return words
        .map((parts) => (0,expand_values/* text */.Qq)(parts, value.origin))
        .filter((one) => !(one.kind === 'scalar' && one.value === ''))
        .map((one) => ({ value: one, span }));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/arm/json-text.js






function jsonIn(value, command, run) {
    const start = value.kind === 'text' ? value.parts[0] : (0,expand_values/* knownString */.Xb)(value);
    if (typeof start === 'string' && start.startsWith('@')) {
        return jsonOfFile(textAfter(value, 1, value.origin.span), command, run);
    }
    return jsonOfText(value, run);
}
function jsonOfFile(path, command, run) {
    const source = fileNamed(path, command, run);
    if (source === undefined) {
        const message = `the file '${(0,expand_values/* knownString */.Xb)(path) ?? '...'}' is not in the repository`;
        return (0,expand_values/* unknown */.L5)('unsupported', message, `file(${(0,expand_values/* textOf */.b6)(path)})`, path.origin);
    }
    run.noteDeployedTemplate(source.path);
    const { root, errors } = (0,json/* parseJson */.q)(source, run.limits);
    const whole = { source, start: 0, end: source.text.length };
    if (root === undefined || errors.length > 0) {
        return (0,expand_values/* unknown */.L5)('error', `'${source.path}' is not JSON`, `file(${source.path})`, (0,origins/* originAt */.iX)(whole));
    }
    return valueIn(root, { spanOf: ({ start, end }) => ({ source, start, end }), holes: [] });
}
const OPENING = '\uE0F0';
const CLOSING = '\uE0F1';
const HOLE = /\uE0F0(\d+)\uE0F1/;
function jsonOfText(value, run) {
    const parts = value.kind === 'text' ? value.parts : [(0,expand_values/* knownString */.Xb)(value)];
    const holes = [];
    let written = '';
    let isQuoted = false;
    for (const part of parts) {
        if (part === undefined)
            return (0,expand_values/* unknownBecause */.Zp)(value, `json(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
        if (typeof part === 'string') {
            written += part;
            isQuoted = endsQuoted(part, isQuoted);
        }
        else {
            const token = `${OPENING}${holes.length}${CLOSING}`;
            written += isQuoted ? token : `"${token}"`;
            holes.push(part);
        }
    }
    const { root, errors } = (0,json/* parseJson */.q)(new source_file/* SourceFile */.sC('', written), run.limits);
    if (root === undefined || errors.length > 0) {
        const message = 'this is not JSON, and other ways to write it are not read';
        return (0,expand_values/* unknown */.L5)('unsupported', message, `json(${(0,expand_values/* textOf */.b6)(value)})`, value.origin);
    }
    return valueIn(root, { spanOf: () => value.origin.span, holes });
}
function endsQuoted(part, isQuoted) {
    const quotes = part.replace(/\\[\s\S]/g, '').split('"').length - 1;
    return quotes % 2 === 0 ? isQuoted : !isQuoted;
}
function valueIn(node, reading) {
    const origin = (0,origins/* originAt */.iX)(reading.spanOf(node));
    switch (node.kind) {
        case 'object': {
            const members = node.members.map((member) => {
                const { start } = reading.spanOf(member.key);
                const { source, end } = reading.spanOf(member.value);
                return { name: member.key.value, span: { source, start, end }, value: valueIn(member.value, reading) };
            });
            return (0,expand_values/* object */.Ik)(members, origin);
        }
        case 'array':
            return (0,expand_values/* array */.YO)(node.items.map((item) => valueIn(item, reading)), origin);
        case 'scalar': {
            if (typeof node.value !== 'string' || !HOLE.test(node.value))
                return (0,expand_values/* scalar */.d_)(node.value, origin);
            const parts = node.value.split(HOLE).map((part, index) => (index % 2 === 0 ? part : reading.holes[Number(part)]));
            const known = parts.filter((part) => part !== undefined && part !== '');
            const [only] = known;
            return known.length === 1 && typeof only === 'object' ? only : (0,expand_values/* text */.Qq)(known.filter(isDefined), origin);
        }
    }
}
function isDefined(part) {
    return part !== undefined;
}

// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var limits = __webpack_require__(73188);
;// CONCATENATED MODULE: ./lib/src/expand/az/option-values.js






function valueOfOption({ values, span, name }, takes) {
    const [first] = values;
    switch (takes) {
        case 'flag':
            return (0,expand_values/* scalarAt */.C_)(true, span);
        case 'switch':
            return first === undefined ? (0,expand_values/* scalarAt */.C_)(true, span) : switched(first);
        case 'list':
            return (0,expand_values/* array */.YO)(values, (0,origins/* originAt */.iX)(span));
        case 'pairs':
            return pairsOf(values, (0,origins/* originAt */.iX)(span));
        default:
            break;
    }
    if (first === undefined)
        return (0,expand_values/* unknown */.L5)('error', `--${name} has no value`, `option(${name})`, (0,origins/* originAt */.iX)(span));
    if ((0,expand_values/* knownString */.Xb)(first)?.startsWith('@') === true) {
        const message = `what --${name} is stands in the file '${(0,expand_values/* knownString */.Xb)(first)?.slice(1)}'`;
        return (0,expand_values/* unknown */.L5)('unsupported', message, `file(${(0,expand_values/* textOf */.b6)(first)})`, first.origin);
    }
    switch (takes) {
        case 'number':
            return numbered(first);
        case 'commas':
            return separated(first);
        case 'json':
            return jsonOf(first);
        default:
            return first;
    }
}
function switched(value) {
    const word = (0,expand_values/* knownString */.Xb)(value)?.toLowerCase();
    if (word === undefined)
        return value;
    if (['true', 't', 'yes', 'y', '1'].includes(word))
        return (0,expand_values/* scalar */.d_)(true, value.origin);
    if (['false', 'f', 'no', 'n', '0'].includes(word))
        return (0,expand_values/* scalar */.d_)(false, value.origin);
    return value;
}
function numbered(value) {
    const word = (0,expand_values/* knownString */.Xb)(value);
    return word !== undefined && /^\d{1,15}$/.test(word) ? (0,expand_values/* scalar */.d_)(Number(word), value.origin) : value;
}
function separated(value) {
    const word = (0,expand_values/* knownString */.Xb)(value);
    if (word === undefined) {
        return value.kind === 'scalar'
            ? (0,expand_values/* array */.YO)([value], value.origin)
            : (0,expand_values/* unknownBecause */.Zp)(value, `split(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
    }
    const items = word.split(/[,\s]+/).filter((one) => one !== '');
    return (0,expand_values/* array */.YO)(items.map((one) => (0,expand_values/* scalar */.d_)(one, value.origin)), value.origin);
}
function pairsOf(values, origin) {
    const members = values.flatMap(pairsIn).flatMap((pair) => {
        const found = pairOf(pair);
        return found === undefined ? [] : [{ name: found.name, span: pair.origin.span, value: found.value }];
    });
    const unread = values.find((value) => pairOf(value) === undefined && value.kind !== 'scalar');
    const open = unread === undefined ? undefined : (0,expand_values/* unknownBecause */.Zp)(unread, `pairs(${(0,expand_values/* textOf */.b6)(unread)})`, unread.origin.span);
    return (0,expand_values/* object */.Ik)(members, origin, open);
}
function pairsIn(value) {
    const word = (0,expand_values/* knownString */.Xb)(value);
    if (word === undefined || !/^\S+=\S*(?:\s+\S+=\S*)+$/.test(word.trim()))
        return [value];
    return word
        .trim()
        .split(/\s+/)
        .map((one) => (0,expand_values/* scalar */.d_)(one, value.origin));
}
function pairOf(value) {
    const start = value.kind === 'text' ? value.parts[0] : (0,expand_values/* knownString */.Xb)(value);
    if (typeof start !== 'string')
        return undefined;
    const at = start.indexOf('=');
    if (at <= 0)
        return undefined;
    return { name: start.slice(0, at), value: textAfter(value, at + 1, value.origin.span) };
}
function orJson(value) {
    const word = (0,expand_values/* knownString */.Xb)(value);
    if (word === undefined)
        return value;
    if (/^(?:true|false)$/i.test(word))
        return (0,expand_values/* scalar */.d_)(word.toLowerCase() === 'true', value.origin);
    if (/^-?\d{1,15}$/.test(word))
        return (0,expand_values/* scalar */.d_)(Number(word), value.origin);
    if (!/^\s*[[{]/.test(word))
        return value;
    const read = jsonOf(value);
    return read.kind === 'unknown' ? value : read;
}
function jsonOf(value) {
    const word = (0,expand_values/* knownString */.Xb)(value);
    if (word === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(value, `json(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
    const { root, errors } = (0,json/* parseJson */.q)(new source_file/* SourceFile */.sC('', word), limits/* DEFAULT_LIMITS */.d);
    if (root === undefined || errors.length > 0) {
        return (0,expand_values/* unknown */.L5)('unsupported', 'this is not JSON, and other ways to write it are not read', `json(${word})`, value.origin);
    }
    return valueOfJson(root, value.origin.span);
}
function valueOfJson(node, span) {
    const origin = (0,origins/* originAt */.iX)(span);
    switch (node.kind) {
        case 'object':
            return (0,expand_values/* object */.Ik)(node.members.map(({ key, value }) => ({ name: key.value, span, value: valueOfJson(value, span) })), origin);
        case 'array':
            return (0,expand_values/* array */.YO)(node.items.map((item) => valueOfJson(item, span)), origin);
        case 'scalar':
            return (0,expand_values/* scalar */.d_)(node.value, origin);
    }
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/values.js
var values = __webpack_require__(87086);
;// CONCATENATED MODULE: ./lib/src/expand/az/session.js



class Session {
    defaults = new Map();
    subscription;
    note(command) {
        switch (verbOf(command)) {
            case 'configure':
                this.setDefaults(optionOf(readOptions(command, CONFIGURE), 'defaults'), '');
                return true;
            case 'config set':
                this.setDefaults(command.words.slice(3).map(({ value }) => value), 'defaults.');
                return true;
            case 'account set':
                this.subscription = optionOf(readOptions(command, ACCOUNT), 'subscription')[0] ?? this.subscription;
                return true;
            default:
                return false;
        }
    }
    groupOf(call) {
        const resourceGroup = optionOf(call, 'resource-group')[0] ?? this.defaults.get('group');
        const subscription = optionOf(call, 'subscription')[0] ?? this.subscription;
        return {
            level: 'resourceGroup',
            ...(subscription === undefined ? {} : { subscription }),
            ...(resourceGroup === undefined ? {} : { resourceGroup }),
        };
    }
    workspaceOf(call) {
        const named = optionOf(call, 'workspace-name')[0] ?? this.defaults.get('workspace');
        return { names: [named ?? (0,values/* unnamedWorkspace */.w)({ span: call.header, steps: [] })], scope: this.groupOf(call) };
    }
    setDefaults(values, prefix) {
        for (const value of values) {
            const pair = pairOf(value);
            if (pair?.name.startsWith(prefix) === true)
                this.defaults.set(pair.name.slice(prefix.length), pair.value);
        }
    }
}
const CONFIGURE = { defaults: { takes: 'list', also: ['-d'] } };
const ACCOUNT = { subscription: { takes: 'text', also: ['-s', '-n', '--name'] } };
function optionOf({ options }, name) {
    return options.findLast((option) => option.name === name)?.values ?? [];
}

;// CONCATENATED MODULE: ./lib/src/expand/az/deployments.js







const VERB = /^(?:deployment (?:group|sub|mg|tenant)|stack (?:group|sub|mg)|group deployment|deployment) (?:create|validate|what-if)$/;
const FORMS = {
    'template-file': { takes: 'text', also: ['-f'] },
    parameters: { takes: 'list', also: ['-p'] },
    name: { takes: 'text', also: ['-n'] },
    location: { takes: 'text', also: ['-l'] },
};
function noteDeployment(command, run) {
    if (!VERB.test(verbOf(command)))
        return;
    const call = readOptions(command, FORMS);
    const [written] = optionOf(call, 'template-file');
    const template = written === undefined ? undefined : fileNamed(written, command, run)?.path;
    const given = call.options.filter(({ name }) => name === 'parameters').flatMap(({ values }) => values);
    const layers = given.flatMap((value) => {
        const layer = layerOf(value, command, run);
        return layer === undefined ? [] : [layer];
    });
    if (layers.length === 0)
        return;
    const said = { layers, givenIn: command.script };
    if (template !== undefined)
        run.noteParameters(template, said);
    else if (written === undefined)
        run.noteParameters(undefined, said);
}
function layerOf(value, command, run) {
    const written = (0,expand_values/* knownString */.Xb)(value);
    if (written !== undefined && /^\s*\{/.test(written))
        return objectLayer(jsonOfText(value, run));
    const path = pathOf(value);
    if (path !== undefined) {
        const file = fileNamed(path, command, run);
        return file && { kind: 'file', path: file.path };
    }
    const pair = pairOf(value);
    if (pair === undefined || !/^\w+$/.test(pair.name))
        return undefined;
    if ((0,secrets/* isSecretName */.eh)(pair.name))
        run.secrets.addNamedSecret(pair.value);
    const layer = { kind: 'value', name: pair.name };
    if ((0,expand_values/* knownString */.Xb)(pair.value)?.startsWith('@') === true) {
        return { ...layer, value: jsonOfFile(textAfter(pair.value, 1, pair.value.origin.span), command, run) };
    }
    return { ...layer, value: pair.value, asJson: jsonOfText(pair.value, run) };
}
function objectLayer(value) {
    if (value.kind !== 'object')
        return undefined;
    const inner = value.members.get('parameters')?.value;
    const parameters = inner?.kind === 'object' ? inner : value;
    const values = [...parameters.members.values()].flatMap((member) => {
        const said = member.value.kind === 'object' ? member.value.members.get('value') : undefined;
        return said === undefined ? [] : [{ name: member.name, value: said.value }];
    });
    return { kind: 'values', values };
}
function pathOf(value) {
    const written = (0,expand_values/* knownString */.Xb)(value)?.replace(/^@/, '');
    return written !== undefined && /^[^={}]+\.(?:json|jsonc|bicepparam)$/i.test(written)
        ? (0,expand_values/* scalar */.d_)(written, value.origin)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/cursor.js
class Cursor {
    text;
    holes;
    limits;
    at = 0;
    end;
    isWhole = true;
    depth = 0;
    nodes = 0;
    nextHole = 0;
    constructor(text, holes, limits) {
        this.text = text;
        this.holes = holes;
        this.limits = limits;
        this.end = text.length;
    }
    get isAtEnd() {
        return this.at >= this.end;
    }
    get here() {
        return this.at < this.end ? (this.text[this.at] ?? '') : '';
    }
    peek(offset = 1) {
        return this.at + offset < this.end ? (this.text[this.at + offset] ?? '') : '';
    }
    startsWith(text) {
        return this.at + text.length <= this.end && this.text.startsWith(text, this.at);
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text);
        return found !== null && this.at + found[0].length <= this.end ? found : undefined;
    }
    find(text, from = this.at) {
        const found = this.text.indexOf(text, from);
        if (found >= 0 && found + text.length <= this.end)
            return found;
        this.isWhole = false;
        return this.end;
    }
    hole(isQuoted) {
        const hole = this.holeFrom(this.at);
        if (hole === undefined || hole.start !== this.at || hole.end > this.end)
            return undefined;
        this.at = hole.end;
        return { kind: 'opaque', why: 'hole', start: hole.start, end: hole.end, isQuoted };
    }
    holeAfter(offset) {
        return this.holeFrom(offset + 1)?.start ?? Number.POSITIVE_INFINITY;
    }
    holeFrom(offset) {
        while ((this.holes[this.nextHole]?.start ?? offset) < offset)
            this.nextHole++;
        while ((this.holes[this.nextHole - 1]?.start ?? -1) >= offset)
            this.nextHole--;
        return this.holes[this.nextHole];
    }
    within(end, read) {
        const outer = this.end;
        this.end = Math.min(end, outer);
        const result = read();
        this.at = this.end;
        this.end = outer;
        return result;
    }
    nested(read, none) {
        if (this.depth >= this.limits.nesting || ++this.nodes > this.limits.nodes) {
            this.isWhole = false;
            this.at = this.end;
            return none;
        }
        this.depth++;
        const result = read();
        this.depth--;
        return result;
    }
    skipBalanced(opening, closing) {
        let open = 0;
        while (this.at < this.end) {
            const character = this.text[this.at++];
            if (character === '\\')
                this.at++;
            else if (character === opening)
                open++;
            else if (character === closing && --open <= 0)
                break;
        }
        this.at = Math.min(this.at, this.end);
        if (open > 0)
            this.isWhole = false;
    }
}
class PartList {
    parts = [];
    text(text, start, end, isQuoted) {
        const last = this.parts.at(-1);
        if (last?.kind === 'text' && last.isQuoted === isQuoted && last.end === start) {
            this.parts[this.parts.length - 1] = { ...last, text: last.text + text, end };
        }
        else
            this.parts.push({ kind: 'text', text, start, end, isQuoted });
    }
    push(part) {
        this.parts.push(part);
    }
    get length() {
        return this.parts.length;
    }
    get all() {
        return this.parts;
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/posix-words.js

const ENDS_WORD = /[\s;&|<>()]/;
const PLAIN = /[^\s;&|<>()\\'"`$]+/y;
const QUOTED_PLAIN = /[^\\"`$]+/y;
const NAME = /[A-Za-z_]\w*/y;
const SPECIAL = /[0-9@*#?$!-]/y;
const PLACEHOLDER = /<[A-Za-z][\w-]*>(?=[\s"'/;]|$)/y;
class PosixWords {
    cursor;
    readItems;
    constructor(cursor, readItems) {
        this.cursor = cursor;
        this.readItems = readItems;
    }
    word() {
        const { cursor } = this;
        const start = cursor.at;
        const parts = new PartList();
        while (!cursor.isAtEnd) {
            const before = cursor.at;
            if (!this.unquoted(parts))
                break;
            if (cursor.at === before)
                break;
        }
        return { kind: 'word', start, end: cursor.at, parts: parts.all };
    }
    startsWithPlaceholder() {
        return this.cursor.here === '<' && this.cursor.match(PLACEHOLDER) !== undefined;
    }
    unquoted(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const hole = cursor.hole(false);
        if (hole !== undefined) {
            parts.push(hole);
            return true;
        }
        if (this.startsWithPlaceholder()) {
            cursor.at += cursor.match(PLACEHOLDER)?.[0].length ?? 1;
            parts.push({ kind: 'opaque', why: 'placeholder', start, end: cursor.at, isQuoted: false });
            return true;
        }
        switch (cursor.here) {
            case '\\':
                this.escape(parts);
                return true;
            case "'":
                this.singleQuoted(parts);
                return true;
            case '"':
                this.doubleQuoted(parts);
                return true;
            case '`':
                this.backticks(parts, false);
                return true;
            case '$':
                this.dollar(parts, false);
                return true;
            case '<':
            case '>':
                return cursor.peek() === '(' && this.processSubstitution(parts);
            default:
                if (ENDS_WORD.test(cursor.here))
                    return false;
                this.plain(parts, PLAIN, false);
                return true;
        }
    }
    plain(parts, expression, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        expression.lastIndex = start;
        const found = expression.exec(cursor.text)?.[0] ?? cursor.here;
        const end = Math.min(start + Math.max(found.length, 1), cursor.end, cursor.holeAfter(start));
        cursor.at = end;
        parts.text(cursor.text.slice(start, end), start, end, isQuoted);
    }
    escape(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const length = lineBreakAt(cursor.text, start + 1);
        if (length > 0) {
            cursor.at = Math.min(start + 1 + length, cursor.end);
            return;
        }
        cursor.at = Math.min(start + 2, cursor.end);
        parts.text(cursor.text.slice(start + 1, cursor.at), start, cursor.at, true);
    }
    singleQuoted(parts) {
        const { cursor } = this;
        const start = cursor.at++;
        parts.text('', start, cursor.at, true);
        const close = cursor.find("'");
        while (cursor.at < close) {
            const hole = cursor.hole(true);
            if (hole !== undefined) {
                parts.push(hole);
                continue;
            }
            const from = cursor.at;
            cursor.at = Math.min(close, cursor.holeAfter(from));
            parts.text(cursor.text.slice(from, cursor.at), from, cursor.at, true);
        }
        this.closeQuote(parts);
    }
    closeQuote(parts) {
        const { cursor } = this;
        if (cursor.isAtEnd)
            cursor.isWhole = false;
        else {
            parts.text('', cursor.at, cursor.at + 1, true);
            cursor.at++;
        }
    }
    doubleQuoted(parts) {
        const { cursor } = this;
        const start = cursor.at++;
        parts.text('', start, cursor.at, true);
        while (!cursor.isAtEnd && cursor.here !== '"')
            this.quotedPart(parts);
        this.closeQuote(parts);
    }
    hereDocument() {
        const parts = new PartList();
        while (!this.cursor.isAtEnd) {
            if (this.cursor.here === '"')
                this.plainQuote(parts);
            else
                this.quotedPart(parts);
        }
        return parts.all;
    }
    plainQuote(parts) {
        const start = this.cursor.at++;
        parts.text('"', start, start + 1, true);
    }
    quotedPart(parts) {
        const { cursor } = this;
        const hole = cursor.hole(true);
        if (hole !== undefined)
            parts.push(hole);
        else if (cursor.here === '\\')
            this.quotedEscape(parts);
        else if (cursor.here === '`')
            this.backticks(parts, true);
        else if (cursor.here === '$')
            this.dollar(parts, true);
        else
            this.plain(parts, QUOTED_PLAIN, true);
    }
    quotedEscape(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const next = cursor.peek();
        const length = lineBreakAt(cursor.text, start + 1);
        if (length > 0)
            cursor.at = Math.min(start + 1 + length, cursor.end);
        else if (next !== '' && '$`"\\'.includes(next)) {
            cursor.at += 2;
            parts.text(next, start, cursor.at, true);
        }
        else {
            cursor.at++;
            parts.text('\\', start, cursor.at, true);
        }
    }
    backticks(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at++;
        let close = cursor.at;
        while (close < cursor.end && cursor.text[close] !== '`')
            close += cursor.text[close] === '\\' ? 2 : 1;
        if (close >= cursor.end)
            cursor.isWhole = false;
        const items = cursor.nested(() => cursor.within(close, () => this.readItems(cursor, '')), []);
        cursor.at = Math.min(Math.max(cursor.at, close) + 1, cursor.end);
        parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted });
    }
    processSubstitution(parts) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += 2;
        this.substitution(parts, start, false);
        return true;
    }
    substitution(parts, start, isQuoted) {
        const { cursor } = this;
        const items = cursor.nested(() => this.readItems(cursor, ')'), []);
        if (cursor.here === ')')
            cursor.at++;
        else
            cursor.isWhole = false;
        parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted });
    }
    dollar(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        const next = cursor.peek();
        if (cursor.startsWith('$((')) {
            cursor.at++;
            cursor.skipBalanced('(', ')');
            parts.push({ kind: 'opaque', why: 'arithmetic', start, end: cursor.at, isQuoted });
        }
        else if (next === '(') {
            cursor.at += 2;
            this.substitution(parts, start, isQuoted);
        }
        else if (next === '{') {
            cursor.nested(() => parts.push(this.braced(isQuoted)), undefined);
        }
        else if (!isQuoted && next === "'")
            this.ansiQuoted(parts);
        else if (!isQuoted && next === '"')
            cursor.at++;
        else
            this.variable(parts, isQuoted);
    }
    variable(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at++;
        const name = (cursor.match(NAME) ?? cursor.match(SPECIAL))?.[0];
        if (name === undefined) {
            parts.text('$', start, cursor.at, isQuoted);
            return;
        }
        cursor.at += name.length;
        parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted, isSpread: name === '@' || name === '*' });
    }
    braced(isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += 2;
        const head = cursor.match(BRACED_NAME);
        const [written = '', name = '', index = ''] = head ?? [];
        cursor.at += written.length;
        const isSpread = index === '[@]' || index === '[*]' || name === '@' || name === '*';
        const operator = cursor.match(OPERATOR)?.[0];
        const isPlain = cursor.here === '}' && (index === '' || isSpread);
        if (head !== undefined && (isPlain || (operator !== undefined && index === ''))) {
            cursor.at += operator?.length ?? 0;
            const parts = new PartList();
            while (!cursor.isAtEnd && cursor.here !== '}')
                this.operand(parts, isQuoted);
            this.closeBrace();
            const variable = { kind: 'variable', name, start, end: cursor.at, isQuoted, isSpread };
            return operator === undefined ? variable : { ...variable, otherwise: { operator, parts: parts.all } };
        }
        cursor.at = start + 1;
        cursor.skipBalanced('{', '}');
        return { kind: 'opaque', why: 'expression', start, end: cursor.at, isQuoted };
    }
    operand(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        if (isQuoted && cursor.here !== '"') {
            if (QUOTED_STOPS.test(cursor.here)) {
                this.quotedPart(parts);
                return;
            }
            cursor.at++;
            parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, true);
            return;
        }
        if (!PLAIN_STOPS.test(cursor.here)) {
            cursor.at++;
            parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
            return;
        }
        this.unquoted(parts);
        if (cursor.at === start)
            cursor.at++;
    }
    closeBrace() {
        if (this.cursor.here === '}')
            this.cursor.at++;
        else
            this.cursor.isWhole = false;
    }
    ansiQuoted(parts) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += 2;
        let text = '';
        while (!cursor.isAtEnd && cursor.here !== "'") {
            const escaped = cursor.here === '\\';
            if (escaped)
                cursor.at++;
            text += escaped ? (ANSI[cursor.here] ?? cursor.here) : cursor.here;
            cursor.at++;
        }
        if (cursor.isAtEnd)
            cursor.isWhole = false;
        cursor.at = Math.min(cursor.at + 1, cursor.end);
        parts.text(text, start, cursor.at, true);
    }
}
const BRACED_NAME = /([A-Za-z_]\w*|[0-9]+|[@*])(\[[^\]\n]{0,100}\])?/y;
const OPERATOR = /:?[-=?+]/y;
const QUOTED_STOPS = /[\\`$]/;
const PLAIN_STOPS = /[\\`$'"]/;
const ANSI = { n: '\n', t: '\t', r: '\r' };
function lineBreakAt(text, at) {
    if (text[at] === '\n')
        return 1;
    return text[at] === '\r' ? (text[at + 1] === '\n' ? 2 : 1) : 0;
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/cmd.js


function parseCmd(text, limits, holes = []) {
    const cursor = new Cursor(text, holes, limits);
    const items = new Reader(cursor).items(false);
    return { items, isWhole: cursor.isWhole };
}
const BLANKS = /(?:[ \t,;=]|\^\r?\n)+/y;
const REMARK = /(?:@?rem(?=[\s]|$)|::?)[^\n]*/iy;
const PREFIX = /(?:@|call\s+(?!:))/iy;
const SET = /set\s+(?:\/a\s+)?("?)([^=\s"&|<>%]+)=/iy;
const IF = /if\s+(?:\/i\s+)?(?:not\s+)?(?:errorlevel\s+\d+|defined\s+\S+|exist\s+(?:"[^"\n]{0,1000}"|\S+)|(?:"[^"\n]{0,1000}"|[^\s("]{1,1000})\s*(?:==|\s(?:equ|neq|lss|leq|gtr|geq)\s)\s*(?:"[^"\n]{0,1000}"|[^\s("]{1,1000}))\s*/iy;
const FOR = /for\s+(?:\/[a-z]\s+(?:"[^"\n]{0,1000}"\s+)?)?%%?(\w)\s+in\s*\(([^)\n]{0,1000})\)\s*do\s*/iy;
const ELSE = /\s*else\s*/iy;
const cmd_PLAIN = /[^\s,;=&|<>()^%!"]{1,4000}/y;
const cmd_QUOTED_PLAIN = /[^"%!\r\n]{1,4000}/y;
const VARIABLE = /%(?:([A-Za-z_]\w*)(:[^%\n]{0,100})?%|%?~?[a-z]{0,4}(?:([A-Za-z0-9])\b|(\*)))|!([A-Za-z_]\w*)!/iy;
const REDIRECT = /\d?(?:>>|>|<)(?:&\d)?/y;
class Reader {
    cursor;
    constructor(cursor) {
        this.cursor = cursor;
    }
    items(isNested) {
        const { cursor } = this;
        const items = [];
        for (;;) {
            this.separators();
            if (cursor.isAtEnd || (isNested && cursor.here === ')'))
                return items;
            const before = cursor.at;
            items.push(...cursor.nested(() => this.andOr(), []));
            if (cursor.at === before)
                cursor.at++;
        }
    }
    separators() {
        const { cursor } = this;
        while (!cursor.isAtEnd) {
            const found = cursor.match(BLANKS) ?? cursor.match(REMARK);
            if (found !== undefined)
                cursor.at += found[0].length;
            else if (lineBreakAt(cursor.text, cursor.at) > 0 || (cursor.here === '&' && cursor.peek() !== '&'))
                cursor.at++;
            else
                break;
        }
    }
    blanks() {
        this.cursor.at += this.cursor.match(BLANKS)?.[0].length ?? 0;
    }
    andOr() {
        const { cursor } = this;
        const items = [...this.pipeline()];
        for (;;) {
            this.blanks();
            const isOr = cursor.startsWith('||');
            if (!isOr && !cursor.startsWith('&&'))
                return items;
            cursor.at += 2;
            this.blanks();
            const start = cursor.at;
            const right = this.pipeline();
            const place = { start, end: cursor.at };
            if (isOr)
                items.push({ ...place, kind: 'branches', bodies: [right], isExhaustive: false });
            else
                items.push(...right);
        }
    }
    pipeline() {
        const { cursor } = this;
        const start = cursor.at;
        const stages = [];
        for (;;) {
            const stage = this.statement();
            if (stage !== undefined)
                stages.push(stage);
            this.blanks();
            if (cursor.here !== '|' || cursor.peek() === '|')
                break;
            cursor.at++;
        }
        return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
    }
    statement() {
        const { cursor } = this;
        this.blanks();
        const start = cursor.at;
        for (let prefix = cursor.match(PREFIX); prefix !== undefined; prefix = cursor.match(PREFIX)) {
            cursor.at += prefix[0].length;
            this.blanks();
        }
        if (cursor.here === '(')
            return this.block();
        const condition = cursor.match(IF);
        if (condition !== undefined)
            return this.ifClause(start, condition[0].length);
        const loop = cursor.match(FOR);
        if (loop !== undefined)
            return this.loop(start, loop);
        const set = cursor.match(SET);
        return set === undefined ? this.command() : this.assignment(set);
    }
    block() {
        const { cursor } = this;
        const start = cursor.at++;
        const items = cursor.nested(() => this.items(true), []);
        if (cursor.here === ')')
            cursor.at++;
        else
            cursor.isWhole = false;
        return { kind: 'block', start, end: cursor.at, items, isOwnScope: false, redirects: [] };
    }
    ifClause(start, length) {
        const { cursor } = this;
        cursor.at += length;
        const bodies = [cursor.nested(() => this.andOr(), [])];
        const otherwise = cursor.match(ELSE);
        if (otherwise !== undefined) {
            cursor.at += otherwise[0].length;
            bodies.push(cursor.nested(() => this.andOr(), []));
        }
        return { kind: 'branches', start, end: cursor.at, bodies, isExhaustive: otherwise !== undefined };
    }
    loop(start, [written, variable = '']) {
        const { cursor } = this;
        cursor.at += written.length;
        const items = cursor.nested(() => this.andOr(), []);
        return { kind: 'loop', start, end: cursor.at, variable: `%${variable.toLowerCase()}`, words: [], items };
    }
    assignment([written, quote, name = '']) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += written.length;
        const from = cursor.at;
        const parts = new PartList();
        while (!cursor.isAtEnd && !/[\r\n]/.test(cursor.here)) {
            if (quote === '"' && cursor.here === '"')
                break;
            if (quote !== '"' && /[&|)]/.test(cursor.here))
                break;
            this.quotedPart(parts);
        }
        const value = { kind: 'word', start: from, end: cursor.at, parts: parts.all };
        if (quote === '"' && cursor.here === '"')
            cursor.at++;
        const assignment = {
            start,
            end: cursor.at,
            name: name.toLowerCase(),
            value,
            isAppended: false,
            isItem: false,
            isExported: true,
        };
        return { kind: 'command', start, end: cursor.at, words: [], assignments: [assignment], redirects: [] };
    }
    command() {
        const { cursor } = this;
        const start = cursor.at;
        let end = start;
        const words = [];
        const redirects = [];
        while (!cursor.isAtEnd) {
            this.blanks();
            const operator = cursor.match(REDIRECT)?.[0];
            if (operator !== undefined) {
                const from = cursor.at;
                cursor.at += operator.length;
                this.blanks();
                const target = operator.includes('&') ? undefined : this.word();
                redirects.push({ start: from, end: cursor.at, operator, target });
            }
            else {
                const word = this.word();
                if (word.end === word.start)
                    break;
                words.push(word);
            }
            end = cursor.at;
        }
        if (end === start)
            return undefined;
        return { kind: 'command', start, end, words, assignments: [], redirects };
    }
    word() {
        const { cursor } = this;
        const start = cursor.at;
        const parts = new PartList();
        while (!cursor.isAtEnd) {
            const before = cursor.at;
            this.part(parts);
            if (cursor.at === before)
                break;
        }
        return { kind: 'word', start, end: cursor.at, parts: parts.all };
    }
    part(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const hole = cursor.hole(false);
        if (hole !== undefined) {
            parts.push(hole);
            return;
        }
        if (cursor.here === '"') {
            this.quoted(parts);
            return;
        }
        if (cursor.here === '%' || cursor.here === '!') {
            this.variable(parts, false);
            return;
        }
        if (parts.length > 0 && /[=,;]/.test(cursor.here)) {
            cursor.at++;
            parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, false);
            return;
        }
        if (cursor.here === '^' && lineBreakAt(cursor.text, start + 1) === 0) {
            cursor.at = Math.min(start + 2, cursor.end);
            parts.text(cursor.text.slice(start + 1, cursor.at), start, cursor.at, true);
            return;
        }
        this.plain(parts, cmd_PLAIN, false);
    }
    plain(parts, expression, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        expression.lastIndex = start;
        const found = expression.exec(cursor.text)?.[0];
        if (found === undefined)
            return;
        cursor.at = Math.min(start + found.length, cursor.end, cursor.holeAfter(start));
        parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
    }
    quoted(parts) {
        const { cursor } = this;
        const start = cursor.at++;
        parts.text('', start, cursor.at, true);
        while (!cursor.isAtEnd && cursor.here !== '"' && cursor.here !== '\n')
            this.quotedPart(parts);
        if (cursor.here !== '"') {
            cursor.isWhole = false;
            return;
        }
        parts.text('', cursor.at, cursor.at + 1, true);
        cursor.at++;
    }
    quotedPart(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const hole = cursor.hole(true);
        if (hole !== undefined) {
            parts.push(hole);
            return;
        }
        if (cursor.here === '%' || cursor.here === '!') {
            this.variable(parts, true);
            return;
        }
        if (!/["\r\n]/.test(cursor.here)) {
            this.plain(parts, cmd_QUOTED_PLAIN, true);
            return;
        }
        cursor.at++;
        parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, true);
    }
    variable(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        const found = cursor.match(VARIABLE);
        if (found === undefined) {
            cursor.at++;
            parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
            return;
        }
        const [written, name, change, argument, all, delayed] = found;
        cursor.at += written.length;
        const place = { start, end: cursor.at, isQuoted };
        if (change !== undefined) {
            parts.push({ ...place, kind: 'opaque', why: 'expression' });
            return;
        }
        const known = (name ?? delayed ?? `%${argument ?? all ?? ''}`).toLowerCase();
        parts.push({ ...place, kind: 'variable', name: known, isSpread: all !== undefined });
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/here-documents.js
class HereDocuments {
    waiting = [];
    add(document) {
        this.waiting.push(document);
    }
    get areRead() {
        return this.waiting.length === 0;
    }
    readAll(cursor, words) {
        const waiting = this.waiting;
        this.waiting = [];
        for (const document of waiting)
            readDocument(document, cursor, words);
    }
}
function readDocument(document, cursor, words) {
    const { isLiteral, parts } = document;
    const start = cursor.at;
    const { close, next } = endOf(document, cursor);
    if (isLiteral) {
        parts.push({ kind: 'text', text: cursor.text.slice(start, close), start, end: close, isQuoted: true });
    }
    else
        parts.push(...cursor.nested(() => cursor.within(close, () => words.hereDocument()), []));
    cursor.at = next;
}
function endOf({ delimiter, isIndented }, cursor) {
    for (let line = cursor.at; line < cursor.end;) {
        const found = cursor.text.indexOf('\n', line);
        const lineEnd = found < 0 ? cursor.end : Math.min(found, cursor.end);
        const next = Math.min(lineEnd + 1, cursor.end);
        const written = cursor.text.slice(line, lineEnd).replace(/\r$/, '');
        if ((isIndented ? written.replace(/^\t+/, '') : written) === delimiter)
            return { close: line, next };
        line = next;
    }
    cursor.isWhole = false;
    return { close: cursor.end, next: cursor.end };
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/posix.js



function parsePosix(text, limits, holes = []) {
    const cursor = new Cursor(text, holes, limits);
    const items = new posix_Reader(cursor).script();
    return { items, isWhole: cursor.isWhole };
}
const posix_BLANKS = /(?:[ \t]|\\\r?\n)+/y;
const COMMENT = /#[^\n]*/y;
const RESERVED = /(?:then|elif|else|fi|do|done|esac|\})(?=[\s;&|()<>]|$)/y;
const COMPOUND = /(?:if|while|until|for|select|case|function|\{|\[\[|!|time|coproc)(?=[\s;&|()<>]|$)/y;
const NAMED_FUNCTION = /([A-Za-z_][\w:.-]*)[ \t]*\([ \t]*\)\s*/y;
const FUNCTION_NAME = /[ \t]*([^\s(){};&|<>]+)[ \t]*(?:\([ \t]*\))?\s*/y;
const posix_REDIRECT = /(?:\d{0,3}|&|\{\w{1,50}\})(?:<<<|<<-?|<>|<&|>&|>>|>\||<|>)/y;
const ASSIGNMENT = /([A-Za-z_]\w*)(\[[^\]\n]{0,100}\])?(\+?)=/y;
const LOOP_NAME = /[ \t]*([A-Za-z_]\w*)[\s;]*/y;
const IN = /\s*in(?=[\s;]|$)/y;
const DECLARES = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
const ASKS = new Set(['[', '[[', 'test', '((', 'grep', 'command', 'which', 'type', 'false', '!']);
class posix_Reader {
    cursor;
    words;
    documents = new HereDocuments();
    constructor(cursor) {
        this.cursor = cursor;
        this.words = new PosixWords(cursor, (_, closer) => this.items(closer));
    }
    script() {
        const items = [];
        while (!this.cursor.isAtEnd) {
            items.push(...this.items(''));
            const length = this.cursor.match(RESERVED)?.[0].length ?? 1;
            this.cursor.at = Math.min(this.cursor.at + length, this.cursor.end);
        }
        return items;
    }
    items(closer) {
        const { cursor } = this;
        const items = [];
        for (;;) {
            this.separators();
            if (cursor.isAtEnd || cursor.startsWith(';;') || cursor.startsWith(';&'))
                break;
            if (cursor.here === ')') {
                if (closer === ')' || closer === 'case')
                    break;
                cursor.at++;
                continue;
            }
            if (cursor.match(RESERVED) !== undefined)
                break;
            const before = cursor.at;
            items.push(...cursor.nested(() => this.andOr(), []));
            if (cursor.at === before)
                cursor.at++;
        }
        return items;
    }
    separators() {
        const { cursor } = this;
        while (!cursor.isAtEnd) {
            if (this.lineEnd())
                continue;
            const found = cursor.match(posix_BLANKS) ?? cursor.match(COMMENT);
            if (found !== undefined)
                cursor.at += found[0].length;
            else if (cursor.here === '&' && cursor.peek() !== '>')
                cursor.at++;
            else if (cursor.here === ';' && cursor.peek() !== ';' && cursor.peek() !== '&')
                cursor.at++;
            else
                break;
        }
    }
    lineEnd() {
        const { cursor } = this;
        if (cursor.here !== '\n' && cursor.here !== '\r')
            return false;
        cursor.at = Math.min(cursor.at + lineBreakAt(cursor.text, cursor.at), cursor.end);
        this.documents.readAll(cursor, this.words);
        return true;
    }
    blanks() {
        this.cursor.at += this.cursor.match(posix_BLANKS)?.[0].length ?? 0;
    }
    andOr() {
        const { cursor } = this;
        const items = [...this.pipeline()];
        for (;;) {
            this.blanks();
            const isOr = cursor.startsWith('||');
            if (!isOr && !cursor.startsWith('&&'))
                return items;
            cursor.at += 2;
            this.separatorsButLists();
            const start = cursor.at;
            const right = this.pipeline();
            if (isOr || asks(items))
                items.push(maybe(right, start, cursor.at));
            else
                items.push(...right);
        }
    }
    separatorsButLists() {
        const { cursor } = this;
        while (!cursor.isAtEnd) {
            if (this.lineEnd())
                continue;
            const found = cursor.match(posix_BLANKS) ?? cursor.match(COMMENT);
            if (found === undefined)
                break;
            cursor.at += found[0].length;
        }
    }
    pipeline() {
        const { cursor } = this;
        const start = cursor.at;
        const stages = [];
        for (;;) {
            const stage = this.stage();
            if (stage !== undefined)
                stages.push(stage);
            this.blanks();
            if (cursor.here !== '|' || cursor.peek() === '|')
                break;
            cursor.at += cursor.peek() === '&' ? 2 : 1;
            this.separatorsButLists();
        }
        return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
    }
    stage() {
        const { cursor } = this;
        this.blanks();
        if (cursor.startsWith('(('))
            return this.arithmetic();
        if (cursor.here === '(')
            return this.subshell();
        const word = cursor.match(COMPOUND)?.[0];
        if (word !== undefined)
            return this.compound(word);
        const named = cursor.match(NAMED_FUNCTION);
        if (named !== undefined)
            return this.functionBody(named[1] ?? '', named[0].length);
        return this.command();
    }
    compound(word) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += word.length;
        switch (word) {
            case 'if':
                return this.ifClause(start);
            case 'while':
            case 'until':
                return this.whileLoop(start);
            case 'for':
            case 'select':
                return this.forLoop(start);
            case 'case':
                return this.caseClause(start);
            case '{':
                return this.group(start);
            case '[[':
                return this.test(start);
            case 'function': {
                const named = cursor.match(FUNCTION_NAME);
                return this.functionBody(named?.[1] ?? '', named?.[0].length ?? 0);
            }
            case '!':
                return this.negated(start);
            default:
                return cursor.nested(() => this.stage(), undefined);
        }
    }
    negated(start) {
        const { cursor } = this;
        const stage = cursor.nested(() => this.stage(), undefined);
        return stage && { kind: 'block', start, end: cursor.at, items: [stage], isOwnScope: false, redirects: [] };
    }
    keyword(word) {
        const { cursor } = this;
        if (cursor.match(RESERVED)?.[0] !== word) {
            cursor.isWhole = false;
            return false;
        }
        cursor.at += word.length;
        return true;
    }
    ifClause(start) {
        const { cursor } = this;
        const condition = this.items('');
        const bodies = [];
        let isExhaustive = false;
        let isOpen = this.keyword('then');
        if (isOpen)
            bodies.push(this.items(''));
        while (isOpen) {
            const word = cursor.match(RESERVED)?.[0];
            if (word !== 'elif' && word !== 'else')
                break;
            cursor.at += word.length;
            const asked = word === 'elif' ? this.items('') : [];
            if (word === 'else')
                isExhaustive = true;
            else
                isOpen = this.keyword('then');
            bodies.push([...asked, ...(isOpen ? this.items('') : [])]);
        }
        this.keyword('fi');
        const end = cursor.at;
        return this.block(start, [...condition, { kind: 'branches', start, end, bodies, isExhaustive }], false);
    }
    whileLoop(start) {
        const condition = this.items('');
        const items = this.loopBody();
        const end = this.cursor.at;
        return this.block(start, [...condition, { kind: 'loop', start, end, words: [], items }], false);
    }
    loopBody() {
        this.separators();
        if (this.cursor.here === '{') {
            this.cursor.at++;
            const items = this.items('');
            this.keyword('}');
            return items;
        }
        if (!this.keyword('do'))
            return [];
        const items = this.items('');
        this.keyword('done');
        return items;
    }
    forLoop(start) {
        const { cursor } = this;
        this.blanks();
        if (cursor.here === '(')
            cursor.skipBalanced('(', ')');
        const named = cursor.match(LOOP_NAME);
        const variable = named?.[1];
        if (named !== undefined && cursor.match(RESERVED)?.[0] !== named[1])
            cursor.at += named[0].length;
        const words = [];
        const listed = cursor.match(IN);
        if (listed !== undefined) {
            cursor.at += listed[0].length;
            for (;;) {
                this.blanks();
                const word = this.words.word();
                if (word.end === word.start)
                    break;
                words.push(word);
            }
        }
        const items = this.loopBody();
        const loop = { kind: 'loop', start, end: cursor.at, words, items };
        return this.block(start, [variable === undefined ? loop : { ...loop, variable }], false);
    }
    caseClause(start) {
        const { cursor } = this;
        const bodies = [];
        let isExhaustive = false;
        this.blanks();
        this.words.word();
        const listed = cursor.match(IN);
        cursor.at += listed?.[0].length ?? 0;
        for (;;) {
            this.separators();
            if (cursor.isAtEnd || cursor.match(RESERVED)?.[0] === 'esac')
                break;
            if (cursor.startsWith(';')) {
                cursor.at++;
                continue;
            }
            const from = cursor.at;
            this.casePattern();
            if (cursor.text.slice(from, cursor.at).trim() === '*)')
                isExhaustive = true;
            bodies.push(this.items('case'));
            cursor.at += cursor.startsWith(';;&') ? 3 : cursor.here === ';' ? 2 : 0;
            cursor.at = Math.min(cursor.at, cursor.end);
            if (cursor.at === from)
                cursor.at++;
        }
        this.keyword('esac');
        return this.block(start, [{ kind: 'branches', start, end: cursor.at, bodies, isExhaustive }], false);
    }
    casePattern() {
        const { cursor } = this;
        if (cursor.here === '(')
            cursor.at++;
        while (!cursor.isAtEnd && cursor.here !== ')' && cursor.here !== '\n') {
            const before = cursor.at;
            this.words.word();
            if (cursor.at === before)
                cursor.at++;
        }
        if (cursor.here === ')')
            cursor.at++;
    }
    subshell() {
        const { cursor } = this;
        const start = cursor.at++;
        const items = cursor.nested(() => this.items(')'), []);
        if (cursor.here === ')')
            cursor.at++;
        else
            cursor.isWhole = false;
        return this.block(start, items, true);
    }
    group(start) {
        const items = this.items('');
        this.keyword('}');
        return this.block(start, items, false);
    }
    block(start, items, isOwnScope) {
        const redirects = this.redirects();
        return { kind: 'block', start, end: this.cursor.at, items, isOwnScope, redirects };
    }
    redirects() {
        const redirects = [];
        for (;;) {
            this.blanks();
            const redirect = this.redirect();
            if (redirect === undefined)
                return redirects;
            redirects.push(redirect);
        }
    }
    functionBody(name, length) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += length;
        const body = cursor.nested(() => this.stage(), undefined);
        return { kind: 'function', name, start, end: cursor.at, items: body === undefined ? [] : [body] };
    }
    arithmetic() {
        const { cursor } = this;
        const start = cursor.at;
        cursor.skipBalanced('(', ')');
        const place = { start, end: cursor.at };
        return {
            ...place,
            kind: 'command',
            words: [{ ...place, kind: 'word', parts: [{ ...place, kind: 'text', text: '((', isQuoted: false }] }],
            assignments: [],
            redirects: [],
        };
    }
    test(start) {
        const { cursor } = this;
        const first = {
            kind: 'word',
            start,
            end: cursor.at,
            parts: [{ kind: 'text', text: '[[', start, end: cursor.at, isQuoted: false }],
        };
        const words = [first];
        while (!cursor.isAtEnd) {
            this.blanks();
            if (cursor.startsWith(']]'))
                break;
            if (cursor.here === '\n' &&
                this.documents.areRead &&
                !TEST_CONTINUES.test(cursor.text.slice(Math.max(start, cursor.at - 20), cursor.at)))
                break;
            const word = this.words.word();
            if (word.end > word.start)
                words.push(word);
            else if (!cursor.isAtEnd)
                cursor.at++;
        }
        if (cursor.startsWith(']]'))
            cursor.at += 2;
        else
            cursor.isWhole = false;
        const redirects = this.redirects();
        return { kind: 'command', start, end: cursor.at, words, assignments: [], redirects };
    }
    command() {
        const { cursor } = this;
        const start = cursor.at;
        let end = start;
        const words = [];
        const assignments = [];
        const redirects = [];
        while (!cursor.isAtEnd) {
            this.blanks();
            if (cursor.here === '#')
                break;
            const declares = words.length > 0 && DECLARES.has(plainText(words[0]) ?? '');
            const assignment = words.length === 0 || declares ? this.assignment(declares ? plainText(words[0]) : '') : undefined;
            const redirect = assignment === undefined ? this.redirect() : undefined;
            if (assignment !== undefined)
                assignments.push(assignment);
            else if (redirect !== undefined)
                redirects.push(redirect);
            else {
                const word = this.words.word();
                if (word.end === word.start)
                    break;
                words.push(word);
            }
            end = cursor.at;
        }
        if (end === start)
            return undefined;
        return { kind: 'command', start, end, words, assignments, redirects };
    }
    assignment(declaredBy) {
        const { cursor } = this;
        const found = cursor.match(ASSIGNMENT);
        if (found === undefined)
            return undefined;
        const start = cursor.at;
        const [written, name = '', index, plus] = found;
        cursor.at += written.length;
        const value = this.assigned();
        return {
            start,
            end: cursor.at,
            name,
            value,
            isAppended: plus === '+',
            isItem: index !== undefined,
            isExported: declaredBy === 'export',
        };
    }
    assigned() {
        const { cursor } = this;
        if (cursor.here !== '(')
            return this.words.word();
        const start = cursor.at++;
        const words = [];
        while (!cursor.isAtEnd) {
            this.separatorsButLists();
            if (cursor.startsWith(')'))
                break;
            const word = this.words.word();
            if (word.end > word.start)
                words.push(word);
            else if (!cursor.isAtEnd)
                cursor.at++;
        }
        if (cursor.startsWith(')'))
            cursor.at++;
        else
            cursor.isWhole = false;
        return { kind: 'list', start, end: cursor.at, words };
    }
    redirect() {
        const { cursor } = this;
        const operator = cursor.match(posix_REDIRECT)?.[0];
        if (operator === undefined || this.words.startsWithPlaceholder())
            return undefined;
        if ((cursor.here === '<' || cursor.here === '>') && cursor.peek() === '(')
            return undefined;
        const start = cursor.at;
        cursor.at += operator.length;
        this.blanks();
        const target = this.words.word();
        const end = cursor.at;
        if (operator.endsWith('<<<'))
            return { start, end, operator, target: undefined, text: target.parts };
        if (!operator.endsWith('<<') && !operator.endsWith('<<-'))
            return { start, end, operator, target };
        const parts = [];
        this.documents.add({
            delimiter: target.parts
                .map((part) => (part.kind === 'text' ? part.text : cursor.text.slice(part.start, part.end)))
                .join(''),
            isLiteral: target.parts.some((part) => part.kind === 'text' && part.isQuoted),
            isIndented: operator.endsWith('-'),
            parts,
        });
        return { start, end, operator, target: undefined, text: parts };
    }
}
const TEST_CONTINUES = /(?:&&|\|\||\\)\s*$/;
function maybe(items, start, end) {
    return { kind: 'branches', start, end, bodies: [items], isExhaustive: false };
}
function asks(items) {
    const last = items.at(-1);
    if (last?.kind === 'branches')
        return true;
    if (last?.kind === 'pipeline')
        return asks(last.items);
    return last?.kind === 'command' && ASKS.has(plainText(last.words[0]) ?? '');
}
function plainText(word) {
    if (word === undefined)
        return undefined;
    let text = '';
    for (const part of word.parts) {
        if (part.kind !== 'text')
            return undefined;
        text += part.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/src/syntax/shell/powershell-words.js


const powershell_words_PLAIN = /[^\s;|()<>{},`"'$@&]+/y;
const powershell_words_QUOTED_PLAIN = /[^`"$]+/y;
const powershell_words_VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using):)?([A-Za-z_]\w*|[?$^])|(\d))/iy;
const ACCESS = /(?:\.[A-Za-z_]\w*|\[[^\]\n]{0,200}\])+/y;
const SPLAT = /@([A-Za-z_]\w*)/y;
const HERE_STRING = /@(["'])[ \t]*\r?\n/y;
const powershell_words_PLACEHOLDER = /<[A-Za-z][\w-]*>(?=[\s"';]|$)/y;
const KEY = /\s*;?\s*/y;
class PowershellWords {
    cursor;
    readItems;
    constructor(cursor, readItems) {
        this.cursor = cursor;
        this.readItems = readItems;
    }
    word(inExpression) {
        const { cursor } = this;
        const start = cursor.at;
        const parts = new PartList();
        while (!cursor.isAtEnd) {
            const before = cursor.at;
            if (!this.part(parts, inExpression) || cursor.at === before)
                break;
        }
        return { kind: 'word', start, end: cursor.at, parts: parts.all };
    }
    list(item) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += 2;
        const words = [];
        for (let word = item(')'); word !== undefined; word = item(')'))
            words.push(word);
        this.close(')');
        return { kind: 'list', start, end: cursor.at, words };
    }
    table(value) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += 2;
        const entries = [];
        for (;;) {
            cursor.at += cursor.match(KEY)?.[0].length ?? 0;
            if (cursor.here === '#') {
                cursor.at = Math.min(cursor.find('\n'), cursor.end);
                continue;
            }
            if (cursor.isAtEnd || cursor.here === '}')
                break;
            const before = cursor.at;
            const key = this.keyText() ?? this.word(true);
            cursor.at += cursor.match(EQUALS)?.[0].length ?? 0;
            entries.push({ key, value: value() });
            if (cursor.at === before)
                cursor.at++;
        }
        this.close('}');
        return { kind: 'table', start, end: cursor.at, entries };
    }
    keyText() {
        const { cursor } = this;
        const found = cursor.match(KEY_TEXT);
        if (found === undefined)
            return undefined;
        const [written, single, double, bare] = found;
        const text = single ?? double ?? bare ?? '';
        const place = { start: cursor.at, end: cursor.at + written.length };
        cursor.at = place.end;
        return { ...place, kind: 'word', parts: [{ ...place, kind: 'text', text, isQuoted: false }] };
    }
    close(closing) {
        if (this.cursor.here === closing)
            this.cursor.at++;
        else
            this.cursor.isWhole = false;
    }
    part(parts, inExpression) {
        const { cursor } = this;
        const start = cursor.at;
        const hole = cursor.hole(false);
        if (hole !== undefined) {
            parts.push(hole);
            return true;
        }
        switch (cursor.here) {
            case '`':
                return this.escape(parts, false);
            case "'":
                return this.singleQuoted(parts);
            case '"':
                return this.doubleQuoted(parts);
            case '$':
                return this.dollar(parts, false);
            case '@':
                return this.at(parts);
            case '(':
                if (parts.length > 0 && !inExpression)
                    return false;
                cursor.at++;
                return this.commands(parts, start, false);
            case '<': {
                const found = cursor.match(powershell_words_PLACEHOLDER);
                if (found === undefined)
                    return false;
                cursor.at += found[0].length;
                parts.push({ kind: 'opaque', why: 'placeholder', start, end: cursor.at, isQuoted: false });
                return true;
            }
            case ',':
                if (inExpression)
                    return false;
                cursor.at++;
                parts.text(',', start, cursor.at, false);
                return true;
            default:
                return this.plain(parts, powershell_words_PLAIN, false);
        }
    }
    plain(parts, expression, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        expression.lastIndex = start;
        const found = expression.exec(cursor.text)?.[0];
        if (found === undefined)
            return false;
        cursor.at = Math.min(start + found.length, cursor.end, cursor.holeAfter(start));
        parts.text(cursor.text.slice(start, cursor.at), start, cursor.at, isQuoted);
        return true;
    }
    escape(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        const length = lineBreakAt(cursor.text, start + 1);
        if (length > 0 && !isQuoted)
            return false;
        const width = length > 0 ? length : 1;
        cursor.at = Math.min(start + 1 + width, cursor.end);
        const escaped = cursor.text.slice(start + 1, cursor.at);
        parts.text(ESCAPES[escaped] ?? escaped, start, cursor.at, true);
        return true;
    }
    singleQuoted(parts) {
        const { cursor } = this;
        const start = cursor.at++;
        parts.text('', start, cursor.at, true);
        while (!cursor.isAtEnd) {
            const hole = cursor.hole(true);
            if (hole !== undefined) {
                parts.push(hole);
                continue;
            }
            const from = cursor.at;
            if (cursor.startsWith("''")) {
                cursor.at += 2;
                parts.text("'", from, cursor.at, true);
            }
            else if (cursor.here === "'")
                break;
            else {
                const quote = cursor.text.indexOf("'", from);
                cursor.at = Math.min(quote < 0 ? cursor.end : quote, cursor.end, cursor.holeAfter(from));
                parts.text(cursor.text.slice(from, cursor.at), from, cursor.at, true);
            }
        }
        return this.closeQuote(parts);
    }
    closeQuote(parts) {
        const { cursor } = this;
        if (cursor.isAtEnd)
            cursor.isWhole = false;
        else {
            parts.text('', cursor.at, cursor.at + 1, true);
            cursor.at++;
        }
        return true;
    }
    doubleQuoted(parts) {
        const { cursor } = this;
        const start = cursor.at++;
        parts.text('', start, cursor.at, true);
        while (!cursor.isAtEnd) {
            const from = cursor.at;
            if (cursor.startsWith('""')) {
                cursor.at += 2;
                parts.text('"', from, cursor.at, true);
            }
            else if (cursor.here === '"')
                break;
            else
                this.quotedPart(parts);
        }
        return this.closeQuote(parts);
    }
    quotedPart(parts) {
        const { cursor } = this;
        const hole = cursor.hole(true);
        const from = cursor.at;
        if (hole !== undefined)
            parts.push(hole);
        else if (cursor.here === '`')
            this.escape(parts, true);
        else if (cursor.here === '$')
            this.dollar(parts, true);
        else if (cursor.here === '"') {
            cursor.at++;
            parts.text('"', from, cursor.at, true);
        }
        else
            this.plain(parts, powershell_words_QUOTED_PLAIN, true);
    }
    dollar(parts, isQuoted) {
        const { cursor } = this;
        const start = cursor.at;
        if (cursor.peek() === '(') {
            cursor.at += 2;
            return this.commands(parts, start, isQuoted);
        }
        const found = cursor.match(powershell_words_VARIABLE);
        if (found === undefined) {
            cursor.at++;
            parts.text('$', start, cursor.at, isQuoted);
            return true;
        }
        const [written, braced, scope = '', plain = '', digit] = found;
        cursor.at += written.length;
        const name = (braced ?? digit ?? `${scope.toLowerCase() === 'env:' ? 'env:' : ''}${plain}`).toLowerCase();
        const access = isQuoted ? undefined : cursor.match(ACCESS)?.[0];
        if (access === undefined) {
            parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted: true, isSpread: false });
            return true;
        }
        cursor.at += access.length;
        parts.push({ kind: 'opaque', why: 'expression', of: name, start, end: cursor.at, isQuoted: true });
        return true;
    }
    commands(parts, start, isQuoted) {
        const { cursor } = this;
        const items = cursor.nested(() => this.readItems(cursor, ')'), []);
        this.close(')');
        const access = isQuoted ? undefined : cursor.match(ACCESS)?.[0];
        cursor.at += access?.length ?? 0;
        parts.push({ kind: 'commands', items, start, end: cursor.at, isQuoted: true });
        return true;
    }
    at(parts) {
        const { cursor } = this;
        const start = cursor.at;
        const here = cursor.match(HERE_STRING);
        if (here !== undefined)
            return this.hereString(parts, here[1] ?? '', here[0].length);
        const splat = cursor.match(SPLAT);
        if (splat !== undefined && parts.length === 0) {
            cursor.at += splat[0].length;
            const name = (splat[1] ?? '').toLowerCase();
            parts.push({ kind: 'variable', name, start, end: cursor.at, isQuoted: true, isSpread: true });
            return true;
        }
        if (cursor.peek() === '(') {
            cursor.at += 2;
            return this.commands(parts, start, false);
        }
        if (cursor.peek() === '{') {
            cursor.at++;
            cursor.skipBalanced('{', '}');
            parts.push({ kind: 'opaque', why: 'expression', start, end: cursor.at, isQuoted: true });
            return true;
        }
        cursor.at++;
        parts.text('@', start, cursor.at, false);
        return true;
    }
    hereString(parts, quote, length) {
        const { cursor } = this;
        const start = cursor.at;
        const from = start + length;
        const close = cursor.find(`\n${quote}@`, from - 1);
        const isClosed = close < cursor.end;
        cursor.at = from;
        parts.text('', start, from, true);
        if (quote === "'") {
            parts.text(cursor.text.slice(from, Math.max(close, from)), from, Math.max(close, from), true);
        }
        else if (close > from) {
            cursor.within(close, () => {
                while (!cursor.isAtEnd)
                    this.quotedPart(parts);
            });
        }
        cursor.at = isClosed ? Math.min(close + 3, cursor.end) : cursor.end;
        return true;
    }
}
const KEY_TEXT = /'([^'\n]*)'|"([^"$`\n]*)"|([\w.-]+)/y;
const EQUALS = /\s*=\s*/y;
const ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0' };

;// CONCATENATED MODULE: ./lib/src/syntax/shell/powershell.js



function parsePowershell(text, limits, holes = []) {
    const cursor = new Cursor(text, holes, limits);
    const reader = new powershell_Reader(cursor);
    const items = [];
    while (!cursor.isAtEnd) {
        items.push(...reader.items(''));
        cursor.at = Math.min(cursor.at + 1, cursor.end);
    }
    return { items, isWhole: cursor.isWhole };
}
const powershell_BLANKS = /(?:[ \t]|`\r?\n)+/y;
const powershell_COMMENT = /#[^\n]*/y;
const KEYWORD = /(?:if|foreach|for|while|do|switch|try|function|filter|param|return|begin|process|end)(?=[\s({]|$)/iy;
const CLAUSE = /\s*(?:elseif|else|catch|finally|while|until)(?=[\s({[]|$)/iy;
const powershell_FUNCTION_NAME = /\s*([\w:-]+)\s*/y;
const ASSIGNED = /(?:\[[\w.[\]]{1,60}\]\s*)?\$(\{?)(?:(env|global|script|local|private|using):)?(\w+)\}?[ \t]*(\+?)=(?!=)\s*/iy;
const powershell_REDIRECT = /[1-6*]?>>?(?:&1)?/y;
const EACH = /\(\s*\$(\w+)\s+in\s+/iy;
class powershell_Reader {
    cursor;
    words;
    constructor(cursor) {
        this.cursor = cursor;
        this.words = new PowershellWords(cursor, (_, closer) => this.items(closer));
    }
    items(closer) {
        const { cursor } = this;
        const items = [];
        for (;;) {
            this.separators();
            if (cursor.isAtEnd || (closer !== '' && cursor.here === closer))
                return items;
            const before = cursor.at;
            if (cursor.here !== ')' && cursor.here !== '}')
                items.push(...cursor.nested(() => this.andOr(), []));
            if (cursor.at === before)
                cursor.at++;
        }
    }
    separators() {
        const { cursor } = this;
        while (!cursor.isAtEnd) {
            const found = cursor.match(powershell_BLANKS) ?? cursor.match(powershell_COMMENT);
            if (found !== undefined)
                cursor.at += found[0].length;
            else if (cursor.startsWith('<#'))
                cursor.at = Math.min(cursor.find('#>') + 2, cursor.end);
            else if (cursor.here === ';' || lineBreakAt(cursor.text, cursor.at) > 0)
                cursor.at++;
            else
                break;
        }
    }
    blanks() {
        this.cursor.at += this.cursor.match(powershell_BLANKS)?.[0].length ?? 0;
    }
    andOr() {
        const { cursor } = this;
        const items = [...this.pipeline()];
        for (;;) {
            this.blanks();
            const isOr = cursor.startsWith('||');
            if (!isOr && !cursor.startsWith('&&'))
                return items;
            cursor.at += 2;
            this.separators();
            const start = cursor.at;
            const right = this.pipeline();
            const place = { start, end: cursor.at };
            if (isOr)
                items.push({ ...place, kind: 'branches', bodies: [right], isExhaustive: false });
            else
                items.push(...right);
        }
    }
    pipeline() {
        const { cursor } = this;
        const start = cursor.at;
        const stages = [];
        for (;;) {
            this.blanks();
            const stage = this.statement();
            if (stage !== undefined)
                stages.push(stage);
            this.blanks();
            if (cursor.here !== '|' || cursor.peek() === '|')
                break;
            cursor.at++;
            this.separators();
        }
        return stages.length > 1 ? [{ kind: 'pipeline', start, end: cursor.at, items: stages }] : stages;
    }
    statement() {
        const { cursor } = this;
        const keyword = cursor.match(KEYWORD)?.[0].toLowerCase();
        if (keyword !== undefined)
            return this.compound(keyword);
        if (cursor.here === '{')
            return this.block();
        const assigned = cursor.match(ASSIGNED);
        if (assigned !== undefined)
            return this.assignment(assigned);
        if (STARTS_EXPRESSION.test(cursor.here))
            return this.expression();
        return this.command();
    }
    compound(keyword) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += keyword.length;
        switch (keyword) {
            case 'if':
                return this.ifClause(start);
            case 'foreach':
            case 'for':
            case 'while':
            case 'do':
            case 'switch':
                return this.loop(start, keyword === 'do');
            case 'try':
                return this.tryClause(start);
            case 'function':
            case 'filter': {
                const named = cursor.match(powershell_FUNCTION_NAME);
                cursor.at += named?.[0].length ?? 0;
                const items = [...this.parenthesised(), ...this.body()];
                return { kind: 'function', name: named?.[1] ?? '', start, end: cursor.at, items };
            }
            case 'param': {
                this.parenthesised();
                return undefined;
            }
            case 'return':
                this.blanks();
                return this.statement();
            default:
                return this.block();
        }
    }
    group(start, items) {
        return { kind: 'block', start, end: this.cursor.at, items, isOwnScope: false, redirects: [] };
    }
    block() {
        const start = this.cursor.at;
        return this.group(start, this.body());
    }
    body() {
        return this.between('{', '}');
    }
    parenthesised() {
        return this.between('(', ')');
    }
    between(opening, closing) {
        const { cursor } = this;
        this.separators();
        if (!cursor.startsWith(opening))
            return [];
        cursor.at++;
        const items = cursor.nested(() => this.items(closing), []);
        if (cursor.startsWith(closing))
            cursor.at++;
        else
            cursor.isWhole = false;
        return items;
    }
    ifClause(start) {
        const { cursor } = this;
        const condition = this.parenthesised();
        const bodies = [this.body()];
        let isExhaustive = false;
        for (;;) {
            const word = this.clause(['elseif', 'else']);
            if (word === undefined)
                break;
            if (word === 'else')
                isExhaustive = true;
            bodies.push([...(word === 'elseif' ? this.parenthesised() : []), ...this.body()]);
        }
        const branches = { kind: 'branches', start, end: cursor.at, bodies, isExhaustive };
        return this.group(start, [...condition, branches]);
    }
    clause(words) {
        const { cursor } = this;
        const found = cursor.match(CLAUSE);
        const word = found?.[0].trim().toLowerCase();
        if (found === undefined || word === undefined || !words.includes(word))
            return undefined;
        cursor.at += found[0].length;
        return word;
    }
    loop(start, isDo) {
        const { cursor } = this;
        this.blanks();
        const each = cursor.match(EACH);
        const condition = each === undefined ? this.parenthesised() : this.listed(each[0].length);
        const items = this.body();
        const until = isDo && this.clause(['while', 'until']) !== undefined ? this.parenthesised() : [];
        const words = condition.flatMap((item) => (each !== undefined && item.kind === 'command' ? item.words : []));
        const loop = { kind: 'loop', start, end: cursor.at, words, items: [...items, ...until] };
        const named = each?.[1] === undefined ? loop : { ...loop, variable: each[1].toLowerCase() };
        return this.group(start, [...(each === undefined ? condition : []), named]);
    }
    listed(length) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += length;
        const value = cursor.nested(() => this.value(), undefined);
        const words = value?.kind === 'list' ? value.words : value?.kind === 'word' ? [value] : [];
        this.restOfExpression();
        if (cursor.here === ')')
            cursor.at++;
        return [{ kind: 'command', start, end: cursor.at, words, assignments: [], redirects: [] }];
    }
    tryClause(start) {
        const { cursor } = this;
        const items = [...this.body()];
        for (;;) {
            const word = this.clause(['catch', 'finally']);
            if (word === undefined)
                break;
            this.blanks();
            if (cursor.here === '[')
                cursor.skipBalanced('[', ']');
            const from = cursor.at;
            const body = this.body();
            if (word === 'finally')
                items.push(...body);
            else
                items.push({ kind: 'branches', start: from, end: cursor.at, bodies: [body], isExhaustive: false });
        }
        return this.group(start, items);
    }
    assignment([written, , scope = '', name = '', plus]) {
        const { cursor } = this;
        const start = cursor.at;
        cursor.at += written.length;
        const value = this.assigned();
        const isExported = scope.toLowerCase() === 'env';
        const assignment = {
            start,
            end: cursor.at,
            name: isExported ? `env:${name.toLowerCase()}` : name.toLowerCase(),
            value,
            isAppended: plus === '+',
            isItem: false,
            isExported,
        };
        return { kind: 'command', start, end: cursor.at, words: [], assignments: [assignment], redirects: [] };
    }
    assigned() {
        const { cursor } = this;
        const start = cursor.at;
        if (STARTS_EXPRESSION.test(cursor.here) || cursor.holeAfter(start - 1) === start) {
            const value = cursor.nested(() => this.value(), undefined);
            if (value !== undefined && this.isAtEndOfStatement())
                return value;
            this.restOfExpression();
            const place = { start, end: cursor.at };
            return { ...place, kind: 'word', parts: [{ ...place, kind: 'opaque', why: 'expression', isQuoted: true }] };
        }
        const items = this.andOr();
        return { kind: 'commands', start, end: cursor.at, items, isQuoted: true };
    }
    value() {
        const { cursor } = this;
        if (cursor.startsWith('@('))
            return this.words.list((closer) => this.listItem(closer));
        if (cursor.startsWith('@{'))
            return this.words.table(() => this.assigned());
        const first = this.words.word(true);
        const words = [first];
        for (;;) {
            this.blanks();
            if (cursor.here !== ',')
                break;
            cursor.at++;
            this.separators();
            words.push(this.words.word(true));
        }
        if (words.length === 1)
            return first;
        return { kind: 'list', start: first.start, end: cursor.at, words };
    }
    listItem(closer) {
        const { cursor } = this;
        this.separators();
        if (cursor.here === ',') {
            cursor.at++;
            this.separators();
        }
        if (cursor.isAtEnd || cursor.here === closer)
            return undefined;
        const before = cursor.at;
        const word = this.words.word(true);
        if (cursor.at === before)
            cursor.at++;
        return word;
    }
    isAtEndOfStatement() {
        const { cursor } = this;
        this.blanks();
        return cursor.isAtEnd || /[\n\r;)}#]/.test(cursor.here);
    }
    restOfExpression() {
        const { cursor } = this;
        while (!this.isAtEndOfStatement() && cursor.here !== '|') {
            const before = cursor.at;
            if (cursor.here === '{')
                cursor.skipBalanced('{', '}');
            else
                this.words.word(true);
            if (cursor.at === before)
                cursor.at++;
        }
    }
    expression() {
        const { cursor } = this;
        const start = cursor.at;
        const words = [];
        while (!this.isAtEndOfStatement() && cursor.here !== '|' && !cursor.startsWith('&&')) {
            const before = cursor.at;
            const word = this.words.word(true);
            if (cursor.at === before)
                cursor.at++;
            else
                words.push(word);
        }
        return { kind: 'command', start, end: cursor.at, words, assignments: [], redirects: [], isExpression: true };
    }
    command() {
        const { cursor } = this;
        if ((cursor.here === '&' && cursor.peek() !== '&') || (cursor.here === '.' && /\s/.test(cursor.peek())))
            cursor.at++;
        const words = [];
        const redirects = [];
        this.blanks();
        const start = cursor.at;
        let end = start;
        while (!cursor.isAtEnd) {
            this.blanks();
            if (cursor.here === '#')
                break;
            const redirect = this.redirect();
            if (redirect !== undefined)
                redirects.push(redirect);
            else if (cursor.here === '{') {
                words.push(this.scriptBlock());
            }
            else {
                const word = this.words.word(false);
                if (word.end === word.start)
                    break;
                words.push(word);
            }
            end = cursor.at;
        }
        if (end === start)
            return undefined;
        return { kind: 'command', start, end, words, assignments: [], redirects };
    }
    scriptBlock() {
        const { cursor } = this;
        const start = cursor.at;
        const body = this.body();
        const place = { start, end: cursor.at };
        const items = [{ ...place, kind: 'branches', bodies: [body], isExhaustive: false }];
        return { ...place, kind: 'word', parts: [{ ...place, kind: 'commands', items, isQuoted: true }] };
    }
    redirect() {
        const { cursor } = this;
        const operator = cursor.match(powershell_REDIRECT)?.[0];
        if (operator === undefined)
            return undefined;
        const start = cursor.at;
        cursor.at += operator.length;
        this.blanks();
        const target = operator.endsWith('&1') ? undefined : this.words.word(false);
        return { start, end: cursor.at, operator, target };
    }
}
const STARTS_EXPRESSION = /["'$@([0-9+!-]/;

// EXTERNAL MODULE: ./lib/src/expand/azureml/lower.js + 1 modules
var lower = __webpack_require__(65273);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
;// CONCATENATED MODULE: ./lib/src/expand/az/assignments.js



function withValueAt(at, path, value, span) {
    const [name, ...rest] = path;
    if (name === undefined)
        return at;
    const known = (0,expand_values/* memberOf */.C5)(at, name);
    const inner = known?.value.kind === 'object' ? known.value : (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(span));
    const made = rest.length === 0 ? value : withValueAt(inner, rest, value, span);
    const others = [...at.members.values()].filter((member) => member.name.toLowerCase() !== name.toLowerCase());
    return (0,expand_values/* object */.Ik)([...others, { name: known?.name ?? name, span, value: made }], at.origin, at.open);
}
function withAssignments(from, { options }) {
    return options.reduce((object, { name, values, span }) => {
        switch (name) {
            case 'set':
                return values.reduce((at, value) => assigned(at, value, span), object);
            case 'add':
            case 'remove':
                return changed(object, values[0], span);
            default:
                return object;
        }
    }, from);
}
function assigned(at, assignment, span) {
    const pair = pairOf(assignment);
    if (pair === undefined)
        return opened(at, span);
    const place = assignment.origin.span.source === span.source ? assignment.origin.span : span;
    const [whole, index] = /^([^[]*)(\[.*)?$/.exec(pair.name)?.slice(1) ?? [];
    if (whole === undefined || whole === '')
        return opened(at, span);
    const path = whole.replace(/\.$/, '').split('.');
    if (index !== undefined)
        return withValueAt(at, path, notRead(pair.name, place), place);
    return withValueAt(at, path, orJson(pair.value), place);
}
function changed(at, path, span) {
    const name = path?.kind === 'scalar' ? String(path.value) : undefined;
    const [first] = name?.split(/[.[]/) ?? [];
    if (first === undefined || first === '')
        return opened(at, span);
    return withValueAt(at, [first], notRead(first, span), span);
}
function notRead(name, span) {
    return (0,expand_values/* unknown */.L5)('unsupported', `what this makes of '${name}' is not worked out`, `changed(${name})`, (0,origins/* originAt */.iX)(span));
}
function opened(at, span) {
    const open = (0,expand_values/* unknown */.L5)('parameter', 'what is set here is not known', 'set()', (0,origins/* originAt */.iX)(span));
    return { ...at, open };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/conditions.js


function conditionOf({ command, header }, address) {
    if (!command.isConditional)
        return true;
    return (0,expand_values/* unknown */.L5)('condition', 'the script decides whether this command runs', `runs(${address})`, (0,origins/* originAt */.iX)(header));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/arm/requests.js










const NOTHING = { resources: [], isRead: true };
const UNREAD = { resources: [], isRead: false };
const REST_FORMS = {
    method: { takes: 'text', also: ['-m'] },
    uri: { takes: 'text', also: ['-u', '--url'] },
    body: { takes: 'text', also: ['-b'] },
    headers: { takes: 'list' },
    'uri-parameters': { takes: 'list', also: ['--url-parameters'] },
    resource: { takes: 'text' },
    'output-file': { takes: 'text' },
    'skip-authorization-header': { takes: 'flag' },
};
const RESOURCE_FORMS = {
    name: { takes: 'text', also: ['-n'] },
    id: { takes: 'list', also: ['--ids'] },
    'resource-type': { takes: 'text' },
    namespace: { takes: 'text' },
    parent: { takes: 'text' },
    properties: { takes: 'text', also: ['-p'] },
    'is-full-object': { takes: 'flag' },
    'api-version': { takes: 'text' },
    'latest-include-preview': { takes: 'flag', also: ['-v'] },
};
function resourcesRequested(command, session, addresses, run) {
    switch (verbOf(command)) {
        case 'rest':
            return restRequest(command, session, addresses, run);
        case 'resource create':
            return resourceRequest(command, false, session, addresses, run);
        case 'resource update':
        case 'resource patch':
            return resourceRequest(command, true, session, addresses, run);
        default:
            return undefined;
    }
}
function addressOf(uri) {
    const parts = uri.kind === 'text' ? uri.parts : [(0,expand_values/* knownString */.Xb)(uri)];
    const cut = parts.findIndex((part) => typeof part === 'string' && part.includes('?'));
    const last = parts[cut];
    const query = typeof last === 'string' ? last.slice(last.indexOf('?') + 1) : '';
    const before = cut < 0 ? parts : [...parts.slice(0, cut), typeof last === 'string' ? last.split('?')[0] : ''];
    const [first, ...rest] = before.filter((part) => part !== undefined);
    if (first === undefined)
        return undefined;
    const [second] = rest;
    const isHost = typeof first !== 'string' && typeof second === 'string' && /^\/*subscriptions\//i.test(second);
    const written = isHost ? rest : [first, ...rest];
    const path = (0,expand_values/* text */.Qq)(written, uri.origin);
    const start = typeof written[0] === 'string' ? written[0] : '';
    const [host] = /^https:\/\/management\.[\w.-]+(?=\/)|^(?=\/*subscriptions\/)|^(?=\/providers\/)/i.exec(start) ?? [];
    if (host === undefined)
        return undefined;
    return { path: host === '' ? path : textAfter(path, host.length, uri.origin.span), query };
}
function restRequest(command, session, addresses, run) {
    const call = readOptions(command, REST_FORMS);
    const method = (0,expand_values/* knownString */.Xb)(optionOf(call, 'method')[0])?.toLowerCase() ?? 'get';
    if (method !== 'put' && method !== 'patch')
        return NOTHING;
    const [uri] = optionOf(call, 'uri');
    const address = uri && addressOf(uri);
    if (address === undefined)
        return isOfAnotherService(uri) ? NOTHING : UNREAD;
    const parameters = optionOf(call, 'uri-parameters').map(pairOf);
    const version = parameters.find((pair) => pair?.name === 'api-version')?.value;
    const id = (0,resource_names/* resourceIdOfText */.Cx)(withoutSlashAtEnd(address.path), session.groupOf(call));
    if (id === undefined)
        return UNREAD;
    const [body] = optionOf(call, 'body');
    return requested({
        call,
        id,
        apiVersion: (0,expand_values/* knownString */.Xb)(version) ?? /(?:^|&)api-version=([\w.-]+)/.exec(address.query)?.[1],
        isPatch: method === 'patch',
        body: objectOf(body === undefined ? undefined : jsonIn(body, command, run), call.header),
        addresses,
        verb: `rest ${method}`,
    });
}
function isOfAnotherService(uri) {
    const start = uri?.kind === 'text' ? uri.parts[0] : (0,expand_values/* knownString */.Xb)(uri);
    return typeof start === 'string' && /^https?:\/\/[^/]+\//i.test(start);
}
function withoutSlashAtEnd(path) {
    const written = (0,expand_values/* knownString */.Xb)(path);
    return written?.endsWith('/') === true ? (0,expand_values/* scalar */.d_)(written.slice(0, -1), path.origin) : path;
}
function resourceRequest(command, isPatch, session, addresses, run) {
    const call = readOptions(command, RESOURCE_FORMS);
    const id = idGiven(call, session);
    if (id === undefined)
        return UNREAD;
    const [properties] = optionOf(call, 'properties');
    const given = properties === undefined ? undefined : jsonIn(properties, command, run);
    const isFull = call.options.some(({ name }) => name === 'is-full-object');
    return requested({
        call,
        id,
        apiVersion: (0,expand_values/* knownString */.Xb)(optionOf(call, 'api-version')[0]),
        isPatch,
        body: withAssignments(isFull ? objectOf(given, call.header) : underProperties(given, call), call),
        addresses,
        verb: verbOf(command),
    });
}
function idGiven(call, session) {
    const group = session.groupOf(call);
    const ids = optionOf(call, 'id');
    const [id] = ids;
    if (id !== undefined) {
        if (ids.length > 1)
            return undefined;
        return id.kind === 'resource-id' ? id : (0,resource_names/* resourceIdOfText */.Cx)(id, group);
    }
    const type = (0,expand_values/* knownString */.Xb)(optionOf(call, 'resource-type')[0]);
    const namespace = (0,expand_values/* knownString */.Xb)(optionOf(call, 'namespace')[0]);
    const [name] = optionOf(call, 'name');
    if (type === undefined || name === undefined)
        return undefined;
    const [parent] = optionOf(call, 'parent');
    const full = type.includes('.') || namespace === undefined ? type : `${namespace}/${type}`;
    const [provider = '', ...own] = full.split('/');
    const above = parent === undefined ? [] : (0,resource_names/* splitSegments */.bP)(parent);
    const types = above.filter((_, index) => index % 2 === 0).map(expand_values/* knownString */.Xb);
    if (types.some((one) => one === undefined) || !provider.includes('.'))
        return undefined;
    const names = [...above.filter((_, index) => index % 2 === 1), ...(0,resource_names/* splitSegments */.bP)(name)];
    const whole = [provider, ...types, ...own];
    if (names.length !== whole.length - 1)
        return undefined;
    return { kind: 'resource-id', type: whole.join('/'), names, scope: group, origin: name.origin };
}
function underProperties(given, call) {
    const [location] = optionOf(call, 'location');
    const span = call.header;
    const members = [
        ...(location === undefined ? [] : [{ name: 'location', span: location.origin.span, value: location }]),
        ...(given === undefined ? [] : [{ name: 'properties', span: given.origin.span, value: given }]),
    ];
    return (0,expand_values/* object */.Ik)(members, (0,origins/* originAt */.iX)(span));
}
function objectOf(given, span) {
    if (given?.kind === 'object')
        return given;
    const open = given === undefined ? nothingSaid(span) : (0,expand_values/* unknownBecause */.Zp)(given, (0,expand_values/* textOf */.b6)(given), given.origin.span);
    return (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(span), open);
}
function nothingSaid(span) {
    return (0,expand_values/* unknown */.L5)('unsupported', 'the command says no body', 'body()', (0,origins/* originAt */.iX)(span));
}
const NAMING = new Set(['id', 'name', 'type', 'apiversion']);
function requested({ call, id, apiVersion, isPatch, body, addresses, verb }) {
    const { type, names, scope } = id;
    const name = (0,resource_names/* joinNames */.JH)(names, (0,expand_values/* scalar */.d_)(type, id.origin));
    const address = addresses.next(verb, name);
    const members = [...body.members.values()].filter((member) => !NAMING.has(member.name.toLowerCase()));
    const resource = {
        type,
        apiVersion,
        names,
        name,
        address,
        form: 'arm',
        isAlone: true,
        existing: false,
        condition: conditionOf(call, address),
        scope,
        body: (0,expand_values/* object */.Ik)(members, body.origin, body.open ?? call.unread),
        patch: isPatch,
        span: call.command.span,
        headerSpan: (0,lower/* firstLine */.T)(call.header),
        way: [],
    };
    return { resources: [resource], isRead: true };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/given-out.js





const GIVEN_OUT = {
    'ml online-endpoint get-credentials': 'the keys of an online endpoint',
    'ml serverless-endpoint get-credentials': 'the keys of a serverless endpoint',
    'ml batch-endpoint list-keys': 'the keys of a batch endpoint',
    'ml workspace list-keys': 'the keys of a workspace',
    'storage account keys list': 'the keys of a storage account',
    'storage account keys renew': 'the keys of a storage account',
    'storage account show-connection-string': 'a connection string of a storage account',
    'storage account generate-sas': 'a shared access signature',
    'storage container generate-sas': 'a shared access signature',
    'storage blob generate-sas': 'a shared access signature',
    'acr credential show': 'the password of a container registry',
    'acr credential renew': 'the password of a container registry',
    'cognitiveservices account keys list': 'the keys of an AI service',
    'search admin-key show': 'the admin key of a search service',
    'cosmosdb keys list': 'the keys of a Cosmos DB account',
    'keyvault secret show': 'a secret of a key vault',
    'resource invoke-action': 'the keys of a resource',
};
const HARMLESS_FIELD = /(?:^|\.)(?:username|keyName|name|id|permissions|creationTime|expir\w*|tokenType|length\(.*\))$|\|\s*length$/i;
const SECRET_ACTION = /^(?:list(?:Keys|Secrets|ConnectionStrings|Credentials|AccountSas|ServiceSas|AdminKeys|QueryKeys|NotebookKeys)|regenerateKeys?|renewCredential|token|getToken)$/i;
const KEPT_BY = {
    onlineendpoints: 'the keys of an online endpoint',
    serverlessendpoints: 'the keys of a serverless endpoint',
    batchendpoints: 'the keys of a batch endpoint',
    datastores: 'the secrets of a datastore',
    connections: 'the secrets of a connection',
    computes: 'the keys of a compute',
    storageaccounts: 'the keys of a storage account',
    registries: 'the password of a container registry',
    databaseaccounts: 'the keys of a Cosmos DB account',
    searchservices: 'the admin key of a search service',
};
function askedBy(command) {
    const verb = verbOf(command);
    if (verb === 'resource invoke-action') {
        const [action] = optionOf(readOptions(command, {}), 'action');
        return SECRET_ACTION.test((0,expand_values/* knownString */.Xb)(action) ?? '') ? verb : '';
    }
    if (verb !== 'rest')
        return verb;
    const [uri] = optionOf(readOptions(command, REST_FORMS), 'uri');
    const segments = uri === undefined ? [] : literalText(uri).replace(/\?.*$/, '').split('/');
    const isAsked = SECRET_ACTION.test(segments.at(-1) ?? '');
    return isAsked ? `rest ${segments.at(-3)?.toLowerCase()}` : verb;
}
function whatIs(asked) {
    if (!asked.startsWith('rest '))
        return GIVEN_OUT[asked];
    return KEPT_BY[asked.slice('rest '.length)] ?? 'the keys of a resource';
}
function givenOutBy(command) {
    const what = whatIs(askedBy(command));
    if (what === undefined)
        return undefined;
    const query = (0,expand_values/* knownString */.Xb)(optionOf(readOptions(command, {}), 'query')[0]);
    return query !== undefined && HARMLESS_FIELD.test(query.trim()) ? undefined : what;
}
function givenOutByName(name) {
    return whatIs(name.replace(/^az /, '')) ?? 'credentials';
}
function credentialsOf(command) {
    if (givenOutBy(command) === undefined)
        return undefined;
    const name = `az ${askedBy(command)}`;
    const expression = `$(${command.words.map(({ value }) => (0,expand_values/* textOf */.b6)(value)).join(' ')})`;
    const value = (0,expand_values/* unknown */.L5)('runtime', `'${name}' gives it out`, expression, (0,origins/* originAt */.iX)(command.span));
    return (0,origins/* asSensitive */.P6)((0,origins/* withStep */.p$)(value, { role: 'command', span: command.span, name }));
}
function giverOf({ origin }) {
    return origin.steps.find(({ role }) => role === 'command');
}
function credentialsIn(value) {
    switch (value.kind) {
        case 'text':
            return value.parts.flatMap((part) => (typeof part === 'string' ? [] : credentialsIn(part)));
        case 'choice':
            return value.alternatives.flatMap((one) => credentialsIn(one.value));
        case 'unknown':
            return giverOf(value) === undefined ? [] : [value];
        default:
            return [];
    }
}
const SAYS = /^(?:echo|printf|write-(?:host|output|information|warning|error|verbose)|out-host)$/i;
const PASSES_ON = /^(?:cat|jq|yq|sed|g?awk|cut|tr|head|tail|sort|uniq|grep|tee|base64|tee-object|convertfrom-json|convertto-json|select-object|select-string|out-string|format-(?:list|table))$/i;
const WRITES_FILE = /^(?:out-file|set-content|add-content)$/i;
function kindOfProgram({ words }) {
    const [name = '', ...others] = words.map(({ value }) => (0,expand_values/* knownString */.Xb)(value) ?? '');
    if (SAYS.test(name))
        return 'says';
    if (/^tee(?:-object)?$/i.test(name))
        return 'tee';
    if (WRITES_FILE.test(name))
        return 'writes-file';
    if (name === 'grep' && others.some((word) => /^-[a-z]*[qcl]/.test(word)))
        return 'other';
    if (/^[jy]q$/.test(name) && others.some((word) => HARMLESS_FIELD.test(word.trim())))
        return 'other';
    if (/^python3?$/.test(name) && others.some((word) => word.includes('print')))
        return 'passes-on';
    return PASSES_ON.test(name) ? 'passes-on' : 'other';
}
const MASKS = /^::add-mask::|^##vso\[task\.(?:setsecret\]|setvariable [^\]]*issecret=(?!false))/i;
const HANDS_ON = /^::(?:set-output|set-env|save-state) |^##vso\[task\.setvariable /i;
function meaningOfLine(command) {
    const words = command.words.slice(1).map(({ value }) => literalText(value));
    const line = words
        .filter((word) => !/^-[A-Za-z]+$/.test(word))
        .join(' ')
        .trim();
    if (MASKS.test(line))
        return 'masks';
    return HANDS_ON.test(line) ? 'hands-on' : 'line';
}
function literalText(value) {
    if (value.kind === 'text')
        return value.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
    return (0,expand_values/* knownString */.Xb)(value) ?? '*';
}

;// CONCATENATED MODULE: ./lib/src/expand/az/credential-flow.js


class CredentialFlow {
    masked = new Set();
    follow(command, read, isExpression) {
        const given = credentialsOf(command);
        if (given !== undefined)
            return { followed: command, printed: [given] };
        const kind = isExpression ? 'says' : kindOfProgram(command);
        if (kind === 'other')
            return { followed: command, printed: [] };
        const words = isExpression ? command.words : command.words.slice(1);
        const inWords = kind === 'says' || kind === 'writes-file' ? words.flatMap(({ value }) => credentialsIn(value)) : [];
        const inInput = command.input === undefined ? [] : credentialsIn(command.input);
        const printed = [...inWords, ...read, ...inInput];
        if (printed.length === 0)
            return { followed: command, printed: [] };
        const meaning = kind === 'says' ? meaningOfLine(command) : 'line';
        if (meaning === 'masks') {
            for (const value of printed)
                this.masked.add((0,expand_values/* textOf */.b6)(value));
            return { followed: command, printed: [] };
        }
        const output = meaning === 'hands-on' && command.output.kind === 'printed' ? { kind: 'handed-on' } : command.output;
        const shows = printed.map((value) => ({ value, isMasked: this.masked.has((0,expand_values/* textOf */.b6)(value)) }));
        return { followed: { ...command, output, shows }, printed: kind === 'writes-file' ? [] : printed };
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/az/folders.js

function folderAfter(words, folder, script) {
    const [program, target] = words;
    const name = (0,expand_values/* knownString */.Xb)(program?.value)?.toLowerCase();
    if (name === 'popd')
        return undefined;
    if (name !== 'cd' && name !== 'pushd' && name !== 'set-location')
        return folder;
    if (target === undefined)
        return undefined;
    const written = script.text.source.text.slice(target.span.start, target.span.end);
    if (/dirname|%~dp0|\$PSScriptRoot/i.test(written))
        return /\.\./.test(written) ? undefined : folderOf(script.text.source.path);
    const path = (0,expand_values/* knownString */.Xb)(target.value);
    return path === undefined || folder === undefined ? undefined : joined(folder, path);
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function joined(folder, path) {
    if (/^[/~\\]|^[A-Za-z]:|^-$/.test(path))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split(/[/\\]/)) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/src/expand/az/holes.js


const holes_FORMS = {
    none: undefined,
    github: /\$\{\{(?:[^}\n]|\}(?!\})){0,2000}\}\}/g,
    pipelines: /\$\{\{(?:[^}\n]|\}(?!\})){0,2000}\}\}|\$\([A-Za-z_][\w.-]{0,200}\)|\$\[[^\]\n]{1,500}\]/g,
};
function holesOf({ holes, templating, text: { text } }) {
    if (holes !== undefined)
        return holes;
    const form = holes_FORMS[templating];
    if (form === undefined)
        return [];
    return [...text.matchAll(form)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
const NAMED = /^\$\{\{\s*(?:env|variables|vars)\.([\w-]+)\s*\}\}$|^\$[({]([\w.-]+)[)}]$/;
const SECRET = /^\$\{\{[^}]*\bsecrets[.[]/;
function holeValue(written, environment, origin) {
    const [, inBraces, inParentheses] = NAMED.exec(written) ?? [];
    const name = inBraces ?? inParentheses;
    const known = name === undefined ? undefined : environment.get(name);
    if (known !== undefined)
        return known;
    if (SECRET.test(written)) {
        return (0,origins/* asSensitive */.P6)((0,expand_values/* unknown */.L5)('secure-parameter', `'${written}' is a secret`, normal(written), origin));
    }
    return (0,expand_values/* unknown */.L5)('parameter', `'${written}' is only known when it runs`, normal(written), origin);
}
function normal(written) {
    return written.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/src/expand/az/variables.js
class Variables {
    outer;
    folder;
    own = new Map();
    locals = new Set();
    constructor(outer, folder) {
        this.outer = outer;
        this.folder = folder;
    }
    get(name) {
        return this.own.get(name) ?? this.outer?.get(name);
    }
    set(name, variable) {
        this.own.set(name, variable);
    }
    inner() {
        return new Variables(this, this.folder);
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/az/lookups.js




const SHOWN = {
    'storage account': { type: 'Microsoft.Storage/storageAccounts', names: ['name'] },
    keyvault: { type: 'Microsoft.KeyVault/vaults', names: ['name'] },
    acr: { type: 'Microsoft.ContainerRegistry/registries', names: ['name'] },
    aks: { type: 'Microsoft.ContainerService/managedClusters', names: ['name'] },
    identity: { type: 'Microsoft.ManagedIdentity/userAssignedIdentities', names: ['name'] },
    'monitor log-analytics workspace': { type: 'Microsoft.OperationalInsights/workspaces', names: ['workspace-name'] },
    'monitor app-insights component': { type: 'Microsoft.Insights/components', names: ['app'] },
    'network vnet': { type: 'Microsoft.Network/virtualNetworks', names: ['name'] },
    'network vnet subnet': { type: 'Microsoft.Network/virtualNetworks/subnets', names: ['vnet-name', 'name'] },
    'ml workspace': { type: 'Microsoft.MachineLearningServices/workspaces', names: ['name'] },
    'ml compute': { type: 'Microsoft.MachineLearningServices/workspaces/computes', names: ['workspace-name', 'name'] },
    'ml online-endpoint': {
        type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
        names: ['workspace-name', 'name'],
    },
};
const lookups_FORMS = {
    name: { takes: 'text', also: ['-n'] },
    'workspace-name': { takes: 'text', also: ['-w'] },
    'vnet-name': { takes: 'text' },
    app: { takes: 'text', also: ['-a'] },
    ids: { takes: 'list' },
};
function lookedUp(command) {
    const [, group, action] = /^(.+) (show|create)$/.exec(verbOf(command)) ?? [];
    const shown = group === undefined ? undefined : SHOWN[group];
    if (shown === undefined || action === undefined)
        return undefined;
    const call = readOptions(command, lookups_FORMS);
    const names = shown.names.flatMap((name) => optionOf(call, name).slice(0, 1));
    const name = names.at(-1);
    if (names.length < shown.names.length || name === undefined)
        return undefined;
    const query = (0,expand_values/* knownString */.Xb)(optionOf(call, 'query')[0])?.replaceAll(/["'\s]/g, '');
    if (query === 'name')
        return name;
    if (query !== 'id')
        return undefined;
    return { kind: 'resource-id', type: shown.type, names, scope: scopeOf(call), origin: (0,origins/* originAt */.iX)(command.span) };
}
function scopeOf(call) {
    const [resourceGroup] = optionOf(call, 'resource-group');
    const [subscription] = optionOf(call, 'subscription');
    return {
        level: 'resourceGroup',
        ...(subscription === undefined ? {} : { subscription }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/words.js





const LONGEST = 20_000;
class Words {
    script;
    mostWork;
    follow;
    isLooking = false;
    work = 0;
    constructor(script, mostWork, follow) {
        this.script = script;
        this.mostWork = mostWork;
        this.follow = follow;
    }
    fields(word, variables) {
        const span = this.script.text.spanOf(word);
        const parts = word.parts.filter(isSomething);
        const [only] = parts;
        if (parts.length !== 1 || only?.kind !== 'variable') {
            const mayBeSeveral = parts.length === 1 && only?.kind === 'commands' && !only.isQuoted;
            return [{ value: this.value(word, variables), span, ...(mayBeSeveral ? { mayBeSeveral: true } : {}) }];
        }
        return this.itemsOf(only, word, variables).map((item) => ({ ...item, span }));
    }
    itemsOf(part, word, variables) {
        const stored = this.lookUp(part, variables);
        const spreads = part.isSpread || this.script.shell === 'powershell';
        if (stored?.kind === 'list' && spreads && part.otherwise === undefined) {
            return stored.items.map((item) => ({ ...item, value: this.through(item.value, stored) }));
        }
        if (stored?.kind === 'table' && part.isSpread) {
            const origin = this.originOf(word);
            return stored.entries.map(({ key, value }) => ({ value: (0,expand_values/* text */.Qq)(['-', key, ':', value], origin) }));
        }
        const value = this.value(word, variables);
        if (part.isQuoted)
            return [part.isSpread ? { value, mayBeSeveral: true } : { value }];
        return splitAtBlanks(value);
    }
    value({ parts, ...place }, variables) {
        const origin = this.originOf(place);
        const values = parts.filter(isSomething).map((part) => this.partValue(part, variables));
        const [only] = values;
        if (values.length === 1 && only !== undefined && typeof only !== 'string')
            return only;
        this.work += values.length + (0,expand_values/* knownLengthOf */.hk)(values) / 64;
        if (this.work > this.mostWork || (0,expand_values/* knownLengthOf */.hk)(values) > LONGEST) {
            return (0,expand_values/* unknown */.L5)('budget', 'it is too long to be followed', `text@${origin.span.start}`, origin);
        }
        const known = values.filter((value) => typeof value !== 'string');
        return (0,expand_values/* text */.Qq)(values, (0,origins/* joinOrigins */.IP)(origin.span, known.map((value) => value.origin)));
    }
    originOf(place) {
        return (0,origins/* originAt */.iX)(this.script.text.spanOf(place));
    }
    partValue(part, variables) {
        switch (part.kind) {
            case 'text':
                return part.isQuoted || part.text.includes('<') ? this.literal(part.text, part) : part.text;
            case 'variable':
                return this.variableValue(part, variables);
            case 'commands':
                if (this.isLooking)
                    return this.opaque('expression', part);
                return this.printed(part, variables, this.follow(part, variables));
            case 'opaque':
                return this.workedOut(part, variables);
        }
    }
    literal(written, place) {
        if (!words_PLACEHOLDER.test(written) || written.length > LONGEST)
            return written;
        const origin = this.originOf(place);
        const parts = written
            .split(PLACEHOLDERS)
            .map((part, index) => index % 2 === 0 ? part : (0,expand_values/* unknown */.L5)('parameter', `'${part}' is a placeholder`, part, origin));
        return (0,expand_values/* text */.Qq)(parts, origin);
    }
    opaque(why, place) {
        const written = this.script.text.text.slice(place.start, place.end);
        const origin = this.originOf(place);
        if (why === 'hole')
            return holeValue(written, this.script.environment, origin);
        if (why === 'placeholder')
            return (0,expand_values/* unknown */.L5)('parameter', `'${written}' is a placeholder`, written, origin);
        return (0,expand_values/* unknown */.L5)('unsupported', `'${shortened(written)}' is not worked out`, `${written}@${place.start}`, origin);
    }
    workedOut(part, variables) {
        const value = this.opaque(part.why, part);
        const stored = part.of === undefined ? undefined : variables.get(part.of);
        return stored?.kind === 'text' ? madeOf(value, credentialsIn(this.through(stored.value, stored))) : value;
    }
    lookUp({ name }, variables) {
        return variables.get(this.script.shell === 'powershell' ? name.replace(/^env:(?=.)/, 'env:') : name);
    }
    variableValue(part, variables) {
        const stored = this.lookUp(part, variables);
        const { otherwise } = part;
        const known = stored === undefined ? this.fromEnvironment(part) : this.storedValue(stored, part);
        if (otherwise === undefined)
            return known ?? this.unset(part);
        const substitute = () => this.value({ parts: otherwise.parts, ...placeOf(otherwise.parts, part) }, variables);
        if (otherwise.operator.endsWith('+'))
            return known === undefined ? (0,expand_values/* scalar */.d_)('', this.originOf(part)) : substitute();
        const isEmpty = known === undefined || (otherwise.operator.startsWith(':') && (0,expand_values/* knownString */.Xb)(known) === '');
        if (otherwise.operator.endsWith('?'))
            return known ?? this.unset(part);
        if (!isEmpty)
            return known;
        const value = substitute();
        if (known === undefined && otherwise.operator.endsWith('-') && (0,expand_values/* knownString */.Xb)(value) === '')
            return this.unset(part);
        const name = part.name;
        const step = { role: 'default', span: this.script.text.spanOf(part), name };
        if (otherwise.operator.endsWith('=')) {
            variables.set(name, { kind: 'text', name, value, span: step.span, isExported: false });
        }
        return (0,origins/* withStep */.p$)(value, step);
    }
    fromEnvironment({ name }) {
        return this.script.environment.get(name.replace(/^env:/, ''));
    }
    storedValue(stored, part) {
        if (stored.kind === 'text')
            return this.through(stored.value, stored);
        const [first] = stored.kind === 'list' ? stored.items : [];
        if (first !== undefined && !part.isSpread && this.script.shell === 'posix')
            return this.through(first.value, stored);
        if (stored.kind === 'list' && stored.items.every(({ mayBeSeveral }) => mayBeSeveral !== true)) {
            const joined = stored.items.flatMap(({ value }, index) => (index === 0 ? [value] : [' ', value]));
            return (0,expand_values/* text */.Qq)(joined, this.originOf(part));
        }
        return (0,expand_values/* unknown */.L5)('unsupported', `'${part.name}' is no text`, `\${${part.name}}@${part.start}`, this.originOf(part));
    }
    through(value, { name, span }) {
        return (0,origins/* withStep */.p$)(value, { role: 'variable', span, name });
    }
    unset(part) {
        const { name } = part;
        const origin = this.originOf(part);
        if (ARGUMENT.test(name)) {
            const written = this.script.text.text.slice(part.start, part.end);
            return (0,expand_values/* unknown */.L5)('parameter', `'${written}' is an argument of the script`, `\${${name}}`, origin);
        }
        const suffix = /^(?:RANDOM|SRANDOM|SECONDS|EPOCHSECONDS|BASHPID|_)$/.test(name) ? `@${part.start}` : '';
        return (0,expand_values/* unknown */.L5)('parameter', `nothing in the script sets '${name}'`, `\${${name.replace(/^env:/, '')}}${suffix}`, origin);
    }
    printed(part, variables, credentials) {
        const origin = this.originOf(part);
        this.isLooking = true;
        const known = this.plainlyPrinted(part.items, variables);
        const expression = this.canonical(part, variables);
        this.isLooking = false;
        if (known !== undefined)
            return { ...known, origin: (0,origins/* joinOrigins */.IP)(origin.span, [known.origin]) };
        const written = this.script.text.text.slice(part.start, part.end);
        const message = `'${shortened(written)}' is only known when it runs`;
        return madeOf((0,expand_values/* unknown */.L5)('runtime', message, expression, origin), credentials);
    }
    plainlyPrinted(items, variables) {
        const [command] = items;
        if (items.length !== 1 || command?.kind !== 'command' || command.redirects.length > 1)
            return undefined;
        const [program, ...others] = command.words;
        if (program === undefined)
            return undefined;
        const name = (0,expand_values/* knownString */.Xb)(this.value(program, variables));
        const [redirect] = command.redirects;
        if (name === 'az')
            return this.lookedUp(command, variables);
        if (name === 'cat' && others.length === 0 && redirect?.text !== undefined) {
            return withoutLastLineEnds(this.value({ parts: redirect.text, ...placeOf(redirect.text, redirect) }, variables));
        }
        if (name !== 'echo' || redirect !== undefined)
            return undefined;
        const words = others.map((word) => this.value(word, variables));
        if (words.some((word) => (0,expand_values/* knownString */.Xb)(word)?.startsWith('-') === true))
            return undefined;
        return (0,expand_values/* text */.Qq)(words.flatMap((word, index) => (index === 0 ? [word] : [' ', word])), this.originOf(command));
    }
    lookedUp(command, variables) {
        const words = command.words.map((word) => ({
            value: this.value(word, variables),
            span: this.originOf(word).span,
        }));
        const { span } = this.originOf(command);
        return lookedUp({ words, span, isConditional: false, script: '', folder: undefined, output: { kind: 'argument' } });
    }
    canonical({ items, start, end }, variables) {
        const [command] = items;
        if (items.length === 1 && command?.kind === 'command' && command.redirects.length === 0) {
            const words = command.words.map((word) => (0,expand_values/* textOf */.b6)(this.value(word, variables)));
            if (words[0] === "'az'")
                return `$(${words.join(' ')})`;
        }
        return `${this.script.text.text.slice(start, end)}@${start}`;
    }
    listItems(words, variables) {
        return words.flatMap((word) => this.fields(word, variables).map(({ value: item, mayBeSeveral }) => mayBeSeveral === true ? { value: item, mayBeSeveral } : { value: item }));
    }
}
function madeOf(value, credentials) {
    if (credentials.length === 0)
        return value;
    return {
        ...value,
        origin: (0,origins/* joinOrigins */.IP)(value.origin.span, credentials.map(({ origin }) => origin)),
    };
}
const ARGUMENT = /^(?:\d+|[@*#]|%[\d*])$/;
const words_PLACEHOLDER = /<[A-Za-z][\w .-]{0,100}>/;
const PLACEHOLDERS = /(<[A-Za-z][\w .-]{0,100}>)/;
function isSomething(part) {
    return part.kind !== 'text' || part.text !== '';
}
function placeOf(parts, otherwise) {
    const [first] = parts;
    return { start: first?.start ?? otherwise.start, end: parts.at(-1)?.end ?? otherwise.end };
}
function shortened(written) {
    const line = written.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
function withoutLastLineEnds(value) {
    if (value.kind === 'scalar' && typeof value.value === 'string') {
        return { ...value, value: value.value.replace(/\n+$/, '') };
    }
    return value;
}
function splitAtBlanks(value) {
    const known = value.kind === 'scalar' ? String(value.value ?? '') : undefined;
    if (known !== undefined && !/\s/.test(known))
        return known === '' ? [] : [{ value }];
    const parts = value.kind === 'text' ? value.parts : known === undefined ? undefined : [known];
    if (parts === undefined)
        return [{ value, mayBeSeveral: true }];
    const words = [[]];
    for (const part of parts) {
        if (typeof part !== 'string')
            words.at(-1)?.push(part);
        else {
            const [first = '', ...others] = part.split(/\s+/);
            if (first !== '')
                words.at(-1)?.push(first);
            for (const other of others)
                words.push(other === '' ? [] : [other]);
        }
    }
    return words.filter((word) => word.length > 0).map((word) => ({ value: (0,expand_values/* text */.Qq)(word, value.origin) }));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/commands.js










const PARSERS = {
    posix: parsePosix,
    powershell: parsePowershell,
    cmd: parseCmd,
};
function commandsOf(script, limits) {
    const { items, isWhole } = PARSERS[script.shell](script.text.text, limits, holesOf(script));
    const follower = new Follower(script, limits);
    follower.all(items);
    return { commands: follower.commands, isWhole };
}
const DEEPEST = 250;
const DEEPEST_CALL = 8;
const MOST_COMMANDS = 20_000;
const MOST_CALLS = 2_000;
const MOST_ITEMS = 100;
const PRINTED = { kind: 'printed' };
const commands_ARGUMENT = { kind: 'argument' };
class Follower {
    script;
    limits;
    commands = [];
    words;
    credentials = new CredentialFlow();
    functions = new Map();
    called = new Set();
    depth = 0;
    calls = 0;
    level = 0;
    current;
    constructor(script, limits) {
        this.script = script;
        this.limits = limits;
        this.current = {
            variables: new Variables(undefined, script.folder),
            isConditional: script.isConditional,
            output: PRINTED,
            read: [],
            printed: [],
        };
        this.words = new Words(script, limits.evaluations, (part, variables) => this.substitution(part, { ...this.current, variables }));
    }
    all(items) {
        const where = this.current;
        this.items(items, where);
        for (const definition of this.functions.values()) {
            if (!this.called.has(definition))
                this.call(definition, [], { ...where, isConditional: true });
        }
    }
    items(items, where) {
        if (this.level >= DEEPEST)
            return;
        this.level++;
        for (const item of items)
            this.item(item, where);
        this.level--;
    }
    item(item, where) {
        if (this.commands.length >= MOST_COMMANDS)
            return;
        switch (item.kind) {
            case 'command':
                this.command(item, where);
                return;
            case 'pipeline':
                this.pipeline(item, where);
                return;
            case 'block': {
                const variables = item.isOwnScope ? where.variables.inner() : where.variables;
                const output = this.outputOf(item.redirects, where);
                this.items(item.items, { ...where, variables, output, printed: output === where.output ? where.printed : [] });
                return;
            }
            case 'branches':
                this.branches(item, where);
                return;
            case 'loop':
                this.loop(item, where);
                return;
            case 'function':
                this.functions.set(this.functionName(item.name), item);
        }
    }
    functionName(name) {
        return this.script.shell === 'posix' ? name : name.toLowerCase();
    }
    pipeline({ items }, where) {
        let read = where.read;
        items.forEach((item, index) => {
            const next = items[index + 1];
            const variables = where.variables.inner();
            if (next === undefined)
                this.item(item, { ...where, variables, read });
            else {
                const printed = [];
                this.item(item, { ...where, variables, read, printed, output: { kind: 'piped', to: programOf(next) } });
                read = printed;
            }
        });
    }
    branches({ bodies, isExhaustive, ...place }, where) {
        const inners = bodies.map((body) => {
            const variables = where.variables.inner();
            this.items(body, { ...where, variables, isConditional: true });
            return variables;
        });
        this.join(inners, isExhaustive, place.start, where.variables);
    }
    join(inners, isExhaustive, at, outer) {
        const names = new Set(inners.flatMap((inner) => [...inner.own.keys()]));
        for (const name of names) {
            const before = outer.get(name);
            const after = inners.map((inner) => inner.own.get(name) ?? before);
            const all = isExhaustive ? after : [...after, before];
            const [sample] = inners.flatMap((inner) => inner.own.get(name) ?? []);
            if (sample === undefined)
                continue;
            outer.set(name, { ...sample, kind: 'text', value: this.oneOf(all, name, at, sample) });
        }
        if (inners.some((inner) => inner.folder !== outer.folder))
            outer.folder = undefined;
    }
    oneOf(all, name, at, sample) {
        const origin = (0,origins/* originAt */.iX)(sample.span);
        const reason = (0,expand_values/* unknown */.L5)('condition', `'${name}' depends on what happens in the script`, `\${${name}}@${at}`, origin);
        const values = all.map((one) => {
            if (one === undefined)
                return this.script.environment.get(name) ?? this.unset(name, sample);
            return one.kind === 'text' ? one.value : undefined;
        });
        const known = values.filter((value) => value !== undefined);
        if (known.length < values.length)
            return reason;
        const alternatives = known.map((value) => ({ value, when: `'${name}' is set there` }));
        return (0,expand_values/* choice */.Yq)(alternatives, reason, origin, this.limits.alternatives);
    }
    unset(name, sample) {
        return (0,expand_values/* unknown */.L5)('parameter', `nothing in the script sets '${name}' before`, `\${${name}}`, (0,origins/* originAt */.iX)(sample.span));
    }
    loop({ variable, words, items, ...place }, where) {
        const variables = where.variables.inner();
        for (const name of assignedIn(items)) {
            const span = this.script.text.spanOf(place);
            const value = (0,expand_values/* unknown */.L5)('loop', `'${name}' changes in the loop`, `\${${name}}@${place.start}`, (0,origins/* originAt */.iX)(span));
            variables.set(name, { kind: 'text', name, value, span, isExported: false });
        }
        if (variable !== undefined)
            this.setLoopVariable(variable, words, place.start, { ...where, variables });
        this.items(items, { ...where, variables, isConditional: true });
        this.join([variables], false, place.start, where.variables);
    }
    setLoopVariable(name, words, at, where) {
        const [first] = words;
        if (first === undefined)
            return;
        const span = this.script.text.spanOf({ start: first.start, end: words.at(-1)?.end ?? first.end });
        const origin = (0,origins/* originAt */.iX)(span);
        const reason = (0,expand_values/* unknown */.L5)('loop', `'${name}' is each item of a loop`, `\${${name}}@${at}`, origin);
        const items = words.flatMap((word) => this.fields(word, where));
        const isKnown = items.every(({ value, mayBeSeveral }) => mayBeSeveral !== true && !/[*?]/.test((0,expand_values/* knownString */.Xb)(value) ?? ''));
        const alternatives = items.map(({ value }) => ({ value, when: `'${name}' is '${(0,expand_values/* knownString */.Xb)(value) ?? '...'}'` }));
        const value = isKnown && items.length > 0 ? (0,expand_values/* choice */.Yq)(alternatives, reason, origin, this.limits.alternatives) : reason;
        where.variables.set(name, { kind: 'text', name, value, span, isExported: false });
    }
    substitution({ items }, where) {
        const printed = [];
        this.items(items, { ...where, variables: where.variables.inner(), output: commands_ARGUMENT, read: [], printed });
        return printed;
    }
    fields(word, where) {
        const outer = this.current;
        this.current = where;
        const fields = this.words.fields(word, where.variables);
        this.current = outer;
        return fields;
    }
    command(command, where) {
        const ownVariables = command.words.length > 0 && !isDeclaration(command) ? where.variables.inner() : where.variables;
        for (const assignment of command.assignments)
            this.assign(assignment, { ...where, variables: ownVariables });
        const declared = isDeclaration(command) && programOf(command) === 'local';
        if (declared)
            for (const { name } of command.assignments)
                where.variables.locals.add(name);
        const input = this.inputOf(command.redirects, where);
        const words = withoutWrappers(command.words.flatMap((word) => this.fields(word, where)));
        const [first] = words;
        const last = words.at(-1);
        if (first === undefined || last === undefined)
            return;
        const definition = this.functions.get(this.functionName((0,expand_values/* knownString */.Xb)(first.value) ?? ''));
        if (definition !== undefined) {
            this.call(definition, words.slice(1), where);
            return;
        }
        const shell = {
            words,
            span: { source: first.span.source, start: first.span.start, end: Math.max(first.span.end, last.span.end) },
            isConditional: where.isConditional,
            script: this.script.text.source.path,
            folder: where.variables.folder,
            output: this.outputOf(command.redirects, where),
            ...(input === undefined ? {} : { input }),
        };
        const { followed, printed } = this.credentials.follow(shell, where.read, command.isExpression === true);
        this.commands.push(followed);
        if (shell.output === where.output)
            addSome(where.printed, printed);
        where.variables.folder = folderAfter(words, where.variables.folder, this.script);
    }
    inputOf(redirects, where) {
        const text = redirects.findLast((redirect) => redirect.text !== undefined)?.text;
        const [first] = text ?? [];
        const last = text?.at(-1);
        if (text === undefined || first === undefined || last === undefined)
            return undefined;
        const outer = this.current;
        this.current = where;
        const value = this.words.value({ start: first.start, end: last.end, parts: text }, where.variables);
        this.current = outer;
        return value;
    }
    outputOf(redirects, where) {
        const redirect = redirects.find((one) => OUTPUT.test(one.operator) && one.target !== undefined);
        const [field] = redirect?.target === undefined ? [] : this.fields(redirect.target, where);
        if (redirect === undefined || field === undefined)
            return where.output;
        return { kind: 'file', target: field.value, ...(redirect.operator.includes('>>') ? { appends: true } : {}) };
    }
    assign(assignment, where) {
        const outer = this.current;
        this.current = where;
        const { variables } = where;
        const { name, isExported } = assignment;
        const stored = { name, isExported, span: this.script.text.spanOf(assignment) };
        const { value } = assignment;
        const before = variables.get(name);
        if (assignment.isItem)
            variables.set(name, this.unclear(assignment, stored));
        else if (value.kind === 'list' || (assignment.isAppended && before?.kind === 'list')) {
            const list = value.kind === 'list' ? value : { words: value.kind === 'word' ? [value] : [] };
            const items = this.words.listItems(list.words, variables);
            const earlier = assignment.isAppended ? this.itemsSoFar(before, assignment, stored) : [];
            variables.set(name, { ...stored, kind: 'list', items: this.bounded([...earlier, ...items], assignment, stored) });
        }
        else if (value.kind === 'table') {
            const entries = value.entries.flatMap(({ key, value: entry }) => entry.kind === 'word'
                ? [{ key: this.words.value(key, variables), value: this.words.value(entry, variables) }]
                : []);
            variables.set(name, { ...stored, kind: 'table', entries });
        }
        else
            this.assignText(assignment, value, where);
        this.current = outer;
    }
    bounded(items, assignment, stored) {
        if (items.length <= MOST_ITEMS)
            return items;
        return [...items.slice(0, MOST_ITEMS), { value: this.unclear(assignment, stored).value, mayBeSeveral: true }];
    }
    itemsSoFar(before, assignment, stored) {
        if (before?.kind === 'list')
            return before.items;
        return [
            { value: before?.kind === 'text' ? before.value : this.unclear(assignment, stored).value, mayBeSeveral: true },
        ];
    }
    unclear({ name, start }, stored) {
        const origin = (0,origins/* originAt */.iX)(stored.span);
        const value = (0,expand_values/* unknown */.L5)('unsupported', `'${name}' is put together`, `\${${name}}@${start}`, origin);
        return { ...stored, kind: 'text', value };
    }
    assignText(assignment, value, { variables }) {
        const { name, isExported, isAppended } = assignment;
        const span = this.script.text.spanOf(assignment);
        const written = value.kind === 'word' ? value.parts : [value];
        const [only] = written.filter((part) => part.kind !== 'text' || part.text !== '');
        const isAll = written.every((part) => part === only || (part.kind === 'text' && part.text === '')) &&
            only?.kind === 'commands' &&
            !isAppended;
        const output = isAll ? { kind: 'variable', name, isExported } : commands_ARGUMENT;
        const parts = isAppended ? [readAgain(assignment), ...written] : written;
        const from = this.commands.length;
        const result = this.words.value({ start: value.start, end: value.end, parts }, variables);
        for (let index = from; index < this.commands.length; index++) {
            const command = this.commands[index];
            if (command?.output === commands_ARGUMENT)
                this.commands[index] = { ...command, output };
        }
        variables.set(name, { kind: 'text', name, value: result, span, isExported });
    }
    call(definition, args, where) {
        this.called.add(definition);
        if (this.depth >= DEEPEST_CALL || ++this.calls > MOST_CALLS)
            return;
        this.depth++;
        const variables = where.variables.inner();
        args.forEach(({ value, span, mayBeSeveral }, index) => {
            if (mayBeSeveral === true && index < args.length - 1)
                return;
            variables.locals.add(String(index + 1));
            variables.set(String(index + 1), { kind: 'text', name: String(index + 1), value, span, isExported: false });
        });
        this.items(definition.items, { ...where, variables });
        for (const [name, variable] of variables.own) {
            if (!variables.locals.has(name))
                where.variables.set(name, variable);
        }
        where.variables.folder = variables.folder;
        this.depth--;
    }
}
const MOST_CREDENTIALS = 20;
function addSome(list, more) {
    list.push(...more.slice(0, MOST_CREDENTIALS - list.length));
}
const OUTPUT = /^(?:1|&|\*)?>>?\|?$/;
function readAgain({ name, start }) {
    return { kind: 'variable', name, start, end: start, isQuoted: true, isSpread: false };
}
const DECLARATIONS = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
function isDeclaration(command) {
    return DECLARATIONS.has(programOf(command) ?? '');
}
function programOf(item) {
    if (item.kind !== 'command')
        return undefined;
    const [first] = item.words[0]?.parts ?? [];
    return item.words[0]?.parts.length === 1 && first?.kind === 'text' ? first.text : undefined;
}
const WRAPPERS = new Set(['sudo', 'exec', 'env', 'nohup', 'command', 'builtin', 'call', 'then', 'do']);
function withoutWrappers(words) {
    let at = 0;
    while (at < words.length - 1 && WRAPPERS.has((0,expand_values/* knownString */.Xb)(words[at]?.value) ?? '')) {
        at++;
        while (at < words.length - 1 && /^-|^\w+=/.test((0,expand_values/* knownString */.Xb)(words[at]?.value) ?? ''))
            at++;
    }
    return at === 0 ? words : words.slice(at);
}
function assignedIn(items) {
    const names = new Set();
    const waiting = [...items];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
        if (item.kind === 'command')
            for (const { name } of item.assignments)
                names.add(name);
        else if (item.kind === 'branches')
            waiting.push(...item.bodies.flat());
        else
            waiting.push(...item.items);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/src/expand/az/double-quoted.js
const SINGLE = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const DIGITS = { x: 2, u: 4, U: 8 };
function placedDoubleQuoted(text, start, end) {
    return new double_quoted_Reader(text, start + 1, end - 1).read();
}
class double_quoted_Reader {
    text;
    at;
    end;
    parts = [];
    starts = [];
    ends = [];
    constructor(text, at, end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }
    read() {
        while (this.at < this.end) {
            if (this.text[this.at] === '\\')
                this.escape();
            else if (!this.fold())
                this.push(this.text[this.at] ?? '', this.at, this.at + 1);
        }
        return { value: this.parts.join(''), starts: this.starts, ends: this.ends };
    }
    push(value, start, end) {
        this.parts.push(value);
        for (let unit = 0; unit < value.length; unit++) {
            this.starts.push(start);
            this.ends.push(end);
        }
        this.at = end;
    }
    escape() {
        const { text, at } = this;
        const sign = text[at + 1] ?? '';
        const lineEnd = lineEndAt(text, at + 1);
        if (lineEnd > 0) {
            this.at = this.skipBlanks(at + 1 + lineEnd);
            return;
        }
        const digits = text.slice(at + 2, at + 2 + (DIGITS[sign] ?? 0));
        const code = /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
        const known = SINGLE[sign] ?? (code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
        if (known === undefined)
            this.push('\\', at, at + 1);
        else
            this.push(known, at, Math.min(at + 2 + digits.length, this.end));
    }
    fold() {
        const blanks = this.skipBlanks(this.at);
        const lineEnd = lineEndAt(this.text, blanks);
        if (lineEnd === 0 || blanks >= this.end)
            return false;
        this.at = blanks + lineEnd;
        if (this.emptyLines() > 0)
            return true;
        const behind = this.at;
        this.push(' ', blanks, blanks + lineEnd);
        this.at = behind;
        return true;
    }
    emptyLines() {
        for (let count = 0;; count++) {
            const blanks = this.skipBlanks(this.at);
            const lineEnd = blanks < this.end ? lineEndAt(this.text, blanks) : 0;
            if (lineEnd === 0) {
                this.at = blanks;
                return count;
            }
            this.push('\n', blanks, blanks + lineEnd);
        }
    }
    skipBlanks(from) {
        let at = from;
        while (at < this.end && (this.text[at] === ' ' || this.text[at] === '\t'))
            at++;
        return at;
    }
}
function lineEndAt(text, at) {
    if (text[at] === '\n')
        return 1;
    if (text[at] !== '\r')
        return 0;
    return text[at + 1] === '\n' ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/expand/az/embedded-text.js

class EmbeddedText {
    source;
    text;
    base;
    starts;
    ends;
    constructor(source, text, base, starts, ends) {
        this.source = source;
        this.text = text;
        this.base = base;
        this.starts = starts;
        this.ends = ends;
    }
    static ofFile(source) {
        return new EmbeddedText(source, source.text, 0);
    }
    static ofStretch(source, { start, end }) {
        return new EmbeddedText(source, source.text.slice(start, end), start);
    }
    static ofScalar(source, place, value) {
        const written = source.text.slice(place.start, place.end);
        if (written === value)
            return new EmbeddedText(source, value, place.start);
        if (written.startsWith('"')) {
            const { starts, ends, value: read } = placedDoubleQuoted(source.text, place.start, place.end);
            if (read === value)
                return new EmbeddedText(source, value, 0, Int32Array.from(starts), Int32Array.from(ends));
        }
        return alignedText(source, place, value, (starts, ends) => new EmbeddedText(source, value, 0, starts, ends));
    }
    static ofJson(source, { start, offsetInFile }, value) {
        if (offsetInFile === undefined)
            return new EmbeddedText(source, value, start + 1);
        const starts = Int32Array.from({ length: value.length }, (_, index) => offsetInFile(index));
        const ends = Int32Array.from({ length: value.length }, (_, index) => offsetInFile(index + 1));
        return new EmbeddedText(source, value, 0, starts, ends);
    }
    static ofCharacters(source, offsets) {
        const text = offsets.map((offset) => source.text[offset] ?? ' ').join('');
        const starts = Int32Array.from(offsets);
        return new EmbeddedText(source, text, 0, starts, starts.map((start) => start + 1));
    }
    spanOf({ start, end }) {
        const { source, starts, ends } = this;
        if (starts === undefined || ends === undefined) {
            return { source, start: this.base + start, end: this.base + Math.max(end, start) };
        }
        const from = starts[start] ?? ends[start - 1] ?? 0;
        return { source, start: from, end: end > start ? Math.max(ends[end - 1] ?? from, from) : from };
    }
}
function alignedText(source, place, value, made) {
    const starts = new Int32Array(value.length);
    const ends = new Int32Array(value.length);
    const style = styleOf(source.text, place.start);
    let at = beginning(source.text, place, style);
    for (let index = 0; index < value.length; index++) {
        const next = nextPlace(source.text, at, place.end, value[index] ?? '', style);
        starts[index] = next.start;
        ends[index] = next.end;
        at = next.end;
        if (isPair(value, index) && next.end - next.start > 1) {
            index++;
            starts[index] = next.start;
            ends[index] = next.end;
        }
    }
    return made(starts, ends);
}
function styleOf(text, start) {
    const first = text[start];
    if (first === '"')
        return 'double';
    if (first === "'")
        return 'single';
    return first === '|' || first === '>' ? 'block' : 'plain';
}
function beginning(text, place, style) {
    if (style === 'plain')
        return place.start;
    if (style !== 'block')
        return Math.min(place.start + 1, place.end);
    const lineEnd = text.indexOf('\n', place.start);
    return lineEnd < 0 ? place.end : Math.min(lineEnd + 1, place.end);
}
function nextPlace(text, from, end, wanted, style) {
    let at = from;
    while (style === 'double' && /^\\\r?\n/.test(text.slice(at, at + 3)))
        at = Math.min(at + 2, end);
    const isBlank = /\s/.test(wanted);
    if (!isBlank) {
        while (at < end && isSpace(text[at]))
            at++;
        while (style === 'double' && /^\\\r?\n/.test(text.slice(at, at + 3))) {
            at = Math.min(at + 2, end);
            while (at < end && isSpace(text[at]))
                at++;
        }
    }
    if (at >= end)
        return { start: end, end };
    if (style === 'double' && text[at] === '\\') {
        const length = wanted === '\\' && !BACKSLASH.test(text.slice(at, at + 10)) ? 1 : escapeLength(text, at);
        return { start: at, end: Math.min(at + length, end) };
    }
    if (style === 'single' && wanted === "'" && text[at + 1] === "'")
        return { start: at, end: Math.min(at + 2, end) };
    if (isBlank && !isSpace(text[at]))
        return { start: at, end: at };
    return { start: at, end: at + 1 };
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
const BACKSLASH = /^\\(?:\\|x5c|u005c|U0000005c)/i;
const ESCAPE_LENGTHS = { x: 4, u: 6, U: 10 };
function escapeLength(text, at) {
    return ESCAPE_LENGTHS[text[at + 1] ?? ''] ?? 2;
}
function isPair(text, index) {
    const high = text.charCodeAt(index);
    const low = text.charCodeAt(index + 1);
    return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

;// CONCATENATED MODULE: ./lib/src/expand/az/hosts/devcontainer.js

const COMMANDS = new Set([
    'initializeCommand',
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand',
]);
function devcontainerScripts(source, root) {
    if (root?.kind !== 'object')
        return [];
    return root.members
        .filter(({ key }) => COMMANDS.has(key.value))
        .flatMap(({ value }) => (value.kind === 'object' ? value.members.map((member) => member.value) : [value]))
        .flatMap((node) => {
        if (node.kind !== 'scalar' || typeof node.value !== 'string')
            return [];
        const text = EmbeddedText.ofJson(source, node, node.value);
        return [{ text, shell: 'posix', templating: 'none', folder: '', environment: new Map(), isConditional: false }];
    });
}

;// CONCATENATED MODULE: ./lib/src/expand/az/hosts/dockerfile.js

const RUN = /^[ \t]*RUN[ \t]+(?:--\w[^\s]*[ \t]+)*(?!\[)/gim;
const LINE = /(?:[^\n\\]|\\[^\n]|\\\r?\n(?:[ \t]*#[^\n]*\n)*)*(?:\n|$)/y;
const HERE_DOCUMENT = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/;
function dockerfileScripts(source) {
    const scripts = [];
    let read = 0;
    for (const { index, 0: found } of source.text.matchAll(RUN)) {
        if (index < read)
            continue;
        const place = dockerfile_placeOf(source.text, index + found.length);
        read = place.end;
        const text = EmbeddedText.ofStretch(source, place);
        const environment = new Map();
        scripts.push({ text, shell: 'posix', templating: 'none', folder: undefined, environment, isConditional: false });
    }
    return scripts;
}
function dockerfile_placeOf(text, start) {
    const [head = '', delimiter] = HERE_DOCUMENT.exec(text.slice(start, start + 200)) ?? [];
    if (delimiter !== undefined) {
        const body = start + head.length;
        const close = text.indexOf(`\n${delimiter}`, body - 1);
        return { start: body, end: close < 0 ? text.length : Math.max(close, body) };
    }
    LINE.lastIndex = start;
    return { start, end: start + (LINE.exec(text)?.[0].length ?? 0) };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/hosts/makefile.js



const LOGICAL_LINE = /(?:[^\n\\]|\\[\s\S])*(?:\n|$)/y;
const SETTING = /^(?:export[ \t]+)?([\w.-]+)[ \t]*[:?]{0,2}=[ \t]*([^\n#$\\]*?)[ \t]*\r?\n?$/;
const LONGEST_SETTING = 2_000;
const REFERENCE = /\$(?:\$|\([^()\n]{0,1000}\)|\{[^{}\n]{0,1000}\}|[@<^*?+%])/y;
const makefile_PREFIX = /^\t[ \t]*[@+-]*[ \t]*/;
function makefileScripts(source, folder) {
    const environment = new Map();
    const scripts = [];
    const { text } = source;
    for (let at = 0; at < text.length;) {
        LOGICAL_LINE.lastIndex = at;
        const line = LOGICAL_LINE.exec(text)?.[0] ?? '';
        const end = at + Math.max(line.length, 1);
        const prefix = makefile_PREFIX.exec(line)?.[0];
        const [, name, value] = (line.length <= LONGEST_SETTING && SETTING.exec(line)) || [];
        if (prefix !== undefined) {
            const script = recipe(source, at + prefix.length, Math.min(end, text.length));
            scripts.push({ ...script, shell: 'posix', templating: 'none', folder, environment, isConditional: false });
        }
        else if (name !== undefined && value !== undefined) {
            const start = at + line.indexOf(value, line.indexOf('='));
            environment.set(name, (0,expand_values/* scalar */.d_)(value, (0,origins/* originAt */.iX)({ source, start, end: start + value.length })));
        }
        at = end;
    }
    return scripts;
}
function recipe(source, start, end) {
    const offsets = [];
    const holes = [];
    for (let at = start; at < end;) {
        REFERENCE.lastIndex = at;
        const reference = REFERENCE.exec(source.text)?.[0];
        const isDoubled = reference === '$$';
        const next = Math.min(at + (reference?.length ?? 1), end);
        if (reference !== undefined && !isDoubled)
            holes.push({ start: offsets.length, end: offsets.length + next - at });
        for (let offset = isDoubled ? at + 1 : at; offset < next; offset++)
            offsets.push(offset);
        at = next;
    }
    return { text: EmbeddedText.ofCharacters(source, offsets), holes };
}

// EXTERNAL MODULE: ./lib/src/syntax/yaml/reader.js + 3 modules
var reader = __webpack_require__(50197);
;// CONCATENATED MODULE: ./lib/src/expand/az/hosts/yaml-scripts.js






function yamlScripts(source, limits) {
    const isHooks = /(?:^|\/)azure\.ya?ml$/i.test(source.path);
    if (!isHooks && !MAY_HOLD.test(source.text))
        return [];
    const { root } = (0,reader/* parseYaml */.h)(source, limits);
    if (root?.kind !== 'map')
        return [];
    const found = [];
    const base = {
        source,
        found,
        seen: new Set(),
        environment: new Map(),
        folder: '',
        shell: undefined,
        isConditional: false,
    };
    if (isHooks)
        hooks(root, { ...base, folder: folderOf(source.path), templating: 'none' }, 0);
    else if (isGithub(root))
        github(root, { ...base, templating: 'github' });
    else if (isPipelines(root))
        pipelines(root, { ...base, templating: 'pipelines' });
    return found;
}
const MAY_HOLD = /^\s*(?:-\s+)?["']?(?:run|script|bash|pwsh|powershell|inlineScript)["']?\s*:/im;
function member(node, ...names) {
    let at = node;
    for (const name of names)
        at = at?.kind === 'map' ? at.entries.find(({ key }) => key.name === name)?.value : undefined;
    return at;
}
function textIn(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function mapsIn(node) {
    return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}
function add(node, shell, context) {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || shell === undefined || context.seen.has(node))
        return;
    context.seen.add(node);
    const { source, templating, environment, folder, isConditional } = context;
    const text = EmbeddedText.ofScalar(source, node, node.value);
    context.found.push({ text, shell, templating, environment, folder, isConditional });
}
function inFolder(context, node) {
    const path = textIn(node);
    if (path === undefined)
        return context;
    const isFilledIn = /\$[({[]/.test(path);
    return { ...context, folder: isFilledIn || context.folder === undefined ? undefined : joined('', path) };
}
const MOST_VARIABLES = 200;
function withVariables(context, node) {
    if (node === undefined || node.kind === 'scalar')
        return context;
    const environment = new Map(context.environment);
    const set = (name, value) => {
        const origin = (0,origins/* originAt */.iX)({ source: context.source, start: value.start, end: value.end });
        if (environment.size >= MOST_VARIABLES && !environment.has(name))
            return;
        const written = String(value.value);
        if (/^\$\{\{[^{}]*\}\}$/.test(written))
            environment.set(name, holeValue(written, context.environment, origin));
        else if (/\$[({[]/.test(written))
            environment.delete(name);
        else
            environment.set(name, (0,expand_values/* scalar */.d_)(value.value === null ? '' : String(value.value), origin));
    };
    if (node?.kind === 'map') {
        for (const { key, value } of node.entries)
            if (value.kind === 'scalar')
                set(key.name, value);
    }
    for (const item of mapsIn(node)) {
        const value = member(item, 'value');
        const name = textIn(member(item, 'name'));
        if (name !== undefined && value?.kind === 'scalar')
            set(name, value);
    }
    return { ...context, environment };
}
function isGithub(root) {
    return member(root, 'jobs')?.kind === 'map' || member(root, 'runs', 'steps')?.kind === 'list';
}
function github(root, context) {
    const all = withDefaults(withVariables(context, member(root, 'env')), root);
    const jobs = member(root, 'jobs');
    if (jobs?.kind === 'map') {
        for (const { value: job } of jobs.entries) {
            const runner = textIn(member(job, 'runs-on'));
            const ofRunner = /windows/i.test(runner ?? '') ? { ...all, shell: all.shell ?? 'pwsh' } : all;
            const inJob = withDefaults(withVariables(ofRunner, member(job, 'env')), job);
            githubSteps(member(job, 'steps'), { ...inJob, isConditional: member(job, 'if') !== undefined });
        }
    }
    githubSteps(member(root, 'runs', 'steps'), all);
}
function withDefaults(context, node) {
    const run = member(node, 'defaults', 'run');
    const shell = textIn(member(run, 'shell')) ?? context.shell;
    return { ...inFolder(context, member(run, 'working-directory')), shell };
}
function githubSteps(steps, context) {
    for (const step of mapsIn(steps)) {
        const inStep = inFolder(withVariables(context, member(step, 'env')), member(step, 'working-directory'));
        const isConditional = context.isConditional || member(step, 'if') !== undefined;
        const here = { ...inStep, isConditional };
        add(member(step, 'run'), shellNamed(textIn(member(step, 'shell')) ?? context.shell ?? 'bash'), here);
        if (/^azure\/cli@/i.test(textIn(member(step, 'uses')) ?? ''))
            add(member(step, 'with', 'inlineScript'), 'posix', here);
        if (/^azure\/powershell@/i.test(textIn(member(step, 'uses')) ?? '')) {
            add(member(step, 'with', 'inlineScript'), 'powershell', here);
        }
    }
}
function shellNamed(name) {
    const program = name
        .trim()
        .split(/\s/)[0]
        ?.toLowerCase()
        .replace(/^.*[\\/]/, '');
    if (program === 'bash' || program === 'sh' || program === 'zsh')
        return 'posix';
    if (program === 'pwsh' || program === 'powershell' || program === 'pscore' || program === 'ps')
        return 'powershell';
    return program === 'cmd' || program === 'batch' ? 'cmd' : undefined;
}
function isPipelines(root) {
    return ['stages', 'jobs', 'steps', 'extends'].some((name) => member(root, name) !== undefined);
}
function pipelines(root, context) {
    visit(root, context, 0);
}
const yaml_scripts_DEEPEST = 60;
function visit(node, context, depth) {
    if (depth > yaml_scripts_DEEPEST || node.kind === 'scalar')
        return;
    if (node.kind === 'list') {
        for (const item of node.items)
            visit(item, context, depth + 1);
        return;
    }
    const variables = withVariables(context, member(node, 'variables'));
    const pool = textIn(member(node, 'pool', 'vmImage'));
    const ofPool = pool === undefined ? variables : { ...variables, shell: /windows/i.test(pool) ? 'cmd' : 'bash' };
    const isConditional = context.isConditional || member(node, 'condition') !== undefined;
    const here = { ...ofPool, isConditional };
    step(node, here);
    for (const { key, value } of node.entries) {
        const isBranch = /^\$\{\{\s*(?:if|else|elseif|each)\b/.test(key.name);
        visit(value, isBranch ? { ...here, isConditional: true } : here, depth + 1);
    }
}
const SHELL_STEPS = { bash: 'posix', pwsh: 'powershell', powershell: 'powershell' };
function step(node, context) {
    const inputs = member(node, 'inputs');
    const folder = member(node, 'workingDirectory') ?? member(inputs, 'workingDirectory') ?? member(inputs, 'cwd');
    const here = inFolder(withVariables(context, member(node, 'env')), folder);
    add(member(node, 'script'), here.shell === 'cmd' ? 'cmd' : 'posix', here);
    for (const [name, shell] of Object.entries(SHELL_STEPS))
        add(member(node, name), shell, here);
    const task = textIn(member(node, 'task'))?.toLowerCase();
    if (task === undefined)
        return;
    const inline = member(inputs, 'inlineScript') ?? member(inputs, 'script') ?? member(inputs, 'Inline');
    add(inline, taskShell(task, textIn(member(inputs, 'scriptType'))), here);
}
function taskShell(task, type) {
    if (/^azurecli@/.test(task))
        return shellNamed(type ?? 'bash');
    if (/^(?:bash|shellscript)@/.test(task))
        return 'posix';
    if (/^(?:azure)?powershell@/.test(task))
        return 'powershell';
    return /^(?:cmdline|batchscript)@/.test(task) ? 'posix' : undefined;
}
function hooks(node, context, depth) {
    if (node.kind !== 'map' || depth > 3)
        return;
    for (const { key, value } of node.entries) {
        if (key.name === 'services' && value.kind === 'map') {
            for (const { value: service } of value.entries) {
                const project = textIn(member(service, 'project'));
                const folder = project === undefined ? context.folder : joined(context.folder ?? '', project);
                hooks(service, { ...context, folder }, depth + 1);
            }
        }
        else if (key.name === 'hooks' && value.kind === 'map') {
            for (const { value: hook } of value.entries)
                oneHook(hook, context);
        }
    }
}
function oneHook(hook, context) {
    if (hook.kind === 'list')
        for (const item of hook.items)
            oneHook(item, context);
    if (hook.kind !== 'map')
        return;
    for (const system of [hook, member(hook, 'posix'), member(hook, 'windows')]) {
        const run = member(system, 'run');
        if (textIn(run)?.match(/^[\w./\\-]+\.(?:sh|ps1)$/) != null)
            continue;
        const usual = system === member(hook, 'windows') ? 'pwsh' : 'sh';
        add(run, shellNamed(textIn(member(system, 'shell')) ?? usual), context);
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/az/scripts.js







const EXTENSIONS = [
    [/\.(?:sh|bash)$/i, 'posix'],
    [/\.ps1$/i, 'powershell'],
    [/\.(?:cmd|bat)$/i, 'cmd'],
];
function mayHoldScripts(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.(?:sh|bash|ps1|cmd|bat|mk|ya?ml|dockerfile)$|^(?:GNU)?makefile$|^(?:docker|container)file|^\.?devcontainer\.json$/i.test(name);
}
function scriptsOf(source, limits) {
    if (!/\baz(?:\.cmd|\.exe)?["']?[\s^`\\,]/i.test(source.text))
        return [];
    const shell = EXTENSIONS.find(([pattern]) => pattern.test(source.path))?.[1];
    if (shell !== undefined)
        return [wholeFile(source, shell)];
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    if (/^(?:GNU)?makefile$|\.mk$/i.test(name))
        return makefileScripts(source, folderOf(source.path));
    if (/^(?:docker|container)file|\.dockerfile$/i.test(name))
        return dockerfileScripts(source);
    if (/^\.?devcontainer\.json$/i.test(name))
        return devcontainerScripts(source, (0,json/* parseJson */.q)(source, limits).root);
    return /\.ya?ml$/i.test(name) ? yamlScripts(source, limits) : [];
}
function wholeFile(source, shell) {
    return {
        text: EmbeddedText.ofFile(source),
        shell,
        templating: 'none',
        folder: undefined,
        environment: new Map(),
        isConditional: false,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/reader.js


function readCommands(path, run) {
    const source = run.repository.read(path);
    if (source === undefined)
        return { commands: [], isWhole: true };
    const followed = scriptsOf(source, run.limits).map((script) => commandsOf(script, run.limits));
    return {
        commands: followed.flatMap(({ commands }) => commands),
        isWhole: followed.every(({ isWhole }) => isWhole),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/addresses.js

class Addresses {
    script;
    taken = new Map();
    constructor(script) {
        this.script = script;
    }
    next(verb, name) {
        const plain = name === undefined ? '' : `/${name.kind === 'scalar' ? String(name.value) : (0,expand_values/* textOf */.b6)(name)}`;
        const address = `${this.script}:${verb}${plain}`;
        const count = (this.taken.get(address) ?? 0) + 1;
        this.taken.set(address, count);
        return count === 1 ? address : `${address}#${count}`;
    }
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/release.js
var release = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/src/expand/mapping/body.js + 1 modules
var body = __webpack_require__(64176);
// EXTERNAL MODULE: ./lib/src/expand/mapping/conversions.js
var conversions = __webpack_require__(26323);
;// CONCATENATED MODULE: ./lib/src/expand/az/az-kind.js
function az_kind_option(takes, becomes, ...also) {
    return { takes, becomes, also };
}
function formsOf({ name, parents = [], options, others = {} }) {
    const names = [...parents, name].flatMap((one) => {
        if (one === 'workspace')
            return [{ option: 'workspace-name', also: ['-w'] }];
        return 'option' in one ? [one] : [];
    });
    const naming = names.map(({ option, also }) => [option, { takes: 'text', also }]);
    return { ...others, ...options, ...Object.fromEntries(naming) };
}
function argumentsOf({ options, gathered = {}, together = {} }) {
    const inside = new Set(Object.values(gathered).flat());
    const single = Object.entries(options).filter(([name]) => !inside.has(name));
    return { ...Object.fromEntries(single.map(([name, { becomes }]) => [name, becomes])), ...together };
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/kinds/index.js + 12 modules
var kinds = __webpack_require__(99146);
// EXTERNAL MODULE: ./lib/src/expand/joined-words.js
var joined_words = __webpack_require__(18290);
// EXTERNAL MODULE: ./lib/src/expand/mapping/spelling.js
var spelling = __webpack_require__(56854);
// EXTERNAL MODULE: ./lib/src/expand/mapping/standing.js
var standing = __webpack_require__(35964);
;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/shared.js






function made(path, convert) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined || (0,expand_values/* isNull */.kZ)(given.value) ? [] : [{ path, value: convert(given.value), span: given.span }],
        spellings: (0,spelling/* namedAt */.Fp)(path),
    };
}
function idOrText(value) {
    return (0,resource_names/* resourceIdOfText */.Cx)(value, { level: 'resourceGroup' }) ?? value;
}
function idAt(path) {
    return made(path, idOrText);
}
function nameOrIdAt(path, type) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => {
            if (given === undefined || (0,expand_values/* isNull */.kZ)(given.value))
                return [];
            const { value, span } = given;
            return [{ path, value: nameOrId(value, type, at), span }];
        },
        spellings: (0,spelling/* namedAt */.Fp)(path),
    };
}
function nameOrId(value, type, { declaration }) {
    const id = (0,resource_names/* resourceIdOfText */.Cx)(value, { level: 'resourceGroup' });
    if (id !== undefined || value.kind !== 'scalar' || value.value === '')
        return id ?? value;
    const scope = declaration.within?.scope ?? { level: 'resourceGroup' };
    return { kind: 'resource-id', type, names: [value], scope, origin: value.origin };
}
function addedAt(path, item) {
    return made(path, (value) => {
        const words = value.kind === 'array' ? value.items : [value];
        const message = 'the command adds to what is there already';
        const reason = (0,expand_values/* unknown */.L5)('deployment', message, `added(${(0,expand_values/* textOf */.b6)(value)})`, value.origin);
        return (0,expand_values/* array */.YO)(words.map(item), value.origin, { reason, adds: true });
    });
}
function oneOrMore(single, several) {
    return {
        paths: [single, several],
        isBlock: false,
        write: (given) => {
            if (given === undefined)
                return [];
            const { value, span } = given;
            const items = value.kind === 'array' ? value.items : [value];
            const [only] = items;
            if (items.length === 1 && only !== undefined)
                return [{ path: single, value: only, span }];
            return [{ path: several, value, span }];
        },
        spellings: (path) => [...(0,spelling/* namedAt */.Fp)(single)(path), ...(0,spelling/* namedAt */.Fp)(several)(path)],
    };
}
function objectAt(value, members) {
    const { span } = value.origin;
    return (0,expand_values/* object */.Ik)(Object.entries(members).map(([name, one]) => ({ name, span, value: one })), (0,origins/* originAt */.iX)(span));
}
function resourceIdAt(path, member) {
    return made(path, (value) => {
        const { span } = value.origin;
        return (0,expand_values/* array */.YO)([(0,body/* buildBody */.z)([{ path: member, value: idOrText(value), span }], (0,origins/* originAt */.iX)(span))], (0,origins/* originAt */.iX)(span));
    });
}
function itemId(path) {
    return made(path, (value) => {
        const { span } = value.origin;
        const id = idOrText(value);
        const name = (0,expand_values/* scalarText */.ws)(value) ?? (0,expand_values/* textOf */.b6)(value);
        return (0,expand_values/* object */.Ik)([{ name, key: id, span, value: (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(span)) }], (0,origins/* originAt */.iX)(span));
    });
}
const BYPASS = (path) => made(path, (value) => {
    const words = value.kind === 'array' ? value.items.map(expand_values/* scalarText */.ws) : [(0,expand_values/* scalarText */.ws)(value)];
    const isKnown = words.every((one) => one !== undefined);
    return isKnown
        ? (0,expand_values/* scalar */.d_)(words.join(', '), value.origin)
        : (0,expand_values/* unknownBecause */.Zp)(value, `join(${(0,expand_values/* textOf */.b6)(value)})`, value.origin.span);
});
function byKeyVault(path) {
    return (0,conversions/* converted */.H$)(path, 'keySource', (known) => String(known).toLowerCase() === 'microsoft.keyvault' ? 'Microsoft.Keyvault' : known);
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/access-policy.js




const LOOKED_UP = made('objectId', (value) => {
    const message = `the ID of '${(0,expand_values/* knownString */.Xb)(value) ?? '...'}' is looked up`;
    return (0,expand_values/* unknown */.L5)('runtime', message, `objectId(${(0,expand_values/* textOf */.b6)(value)})`, value.origin);
});
const POLICY = {
    'object-id': (0,conversions/* copied */.pG)('objectId'),
    spn: LOOKED_UP,
    upn: LOOKED_UP,
    'key-permissions': (0,conversions/* copied */.pG)('permissions.keys'),
    'secret-permissions': (0,conversions/* copied */.pG)('permissions.secrets'),
    'certificate-permissions': (0,conversions/* copied */.pG)('permissions.certificates'),
};
const accessPolicy = {
    label: 'access policy of a key vault',
    create: 'keyvault set-policy',
    arm: 'Microsoft.KeyVault/vaults/accessPolicies',
    parents: [{ option: 'name', also: ['-n'] }],
    name: { fixed: 'add' },
    options: {
        'object-id': az_kind_option('text', POLICY['object-id']),
        spn: az_kind_option('text', POLICY.spn),
        upn: az_kind_option('text', POLICY.upn),
        'key-permissions': az_kind_option('list', POLICY['key-permissions']),
        'secret-permissions': az_kind_option('list', POLICY['secret-permissions']),
        'certificate-permissions': az_kind_option('list', POLICY['certificate-permissions']),
    },
    gathered: { policy: Object.keys(POLICY) },
    together: { policy: (0,conversions/* blocks */.Bv)('properties.accessPolicies', POLICY) },
    others: { 'storage-permissions': { takes: 'list' }, 'application-id': { takes: 'text' } },
    source: 'Azure/azure-cli, command_modules/keyvault, custom.py set_policy; az keyvault set-policy --help',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/cluster-extension.js



const CLUSTERS = {
    managedclusters: 'Microsoft.ContainerService/managedClusters',
    connectedclusters: 'Microsoft.Kubernetes/connectedClusters',
    provisionedclusters: 'Microsoft.HybridContainerService/provisionedClusters',
};
const clusterExtension = {
    label: 'cluster extension',
    create: 'k8s-extension create',
    update: 'k8s-extension update',
    arm: 'Microsoft.KubernetesConfiguration/extensions',
    name: { option: 'name', also: ['-n'] },
    scope: onCluster,
    options: {
        'extension-type': az_kind_option('text', (0,conversions/* copied */.pG)('properties.extensionType')),
        'release-train': az_kind_option('text', (0,conversions/* copied */.pG)('properties.releaseTrain')),
        version: az_kind_option('text', (0,conversions/* copied */.pG)('properties.version')),
        'auto-upgrade-minor-version': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.autoUpgradeMinorVersion'), '--auto-upgrade'),
        'configuration-settings': az_kind_option('pairs', (0,conversions/* dictionary */.zz)('properties.configurationSettings'), '--config'),
        'configuration-protected-settings': az_kind_option('pairs', (0,conversions/* dictionary */.zz)('properties.configurationProtectedSettings'), '--config-protected'),
    },
    others: {
        'cluster-name': { takes: 'text', also: ['-c'] },
        'cluster-type': { takes: 'text', also: ['-t'] },
        'cluster-resource-provider': { takes: 'text' },
        scope: { takes: 'text' },
        'release-namespace': { takes: 'text' },
        'target-namespace': { takes: 'text' },
        'configuration-settings-file': { takes: 'text' },
        'configuration-protected-settings-file': { takes: 'text' },
    },
    source: 'Azure/azure-cli-extensions, src/k8s-extension/azext_k8s_extension, _params.py and custom.py',
};
function onCluster(options, group) {
    const name = (0,expand_values/* memberOf */.C5)(options, 'cluster-name')?.value;
    const word = (0,expand_values/* memberOf */.C5)(options, 'cluster-type')?.value;
    const type = CLUSTERS[(0,expand_values/* knownString */.Xb)(word)?.toLowerCase() ?? ''];
    const { origin } = options;
    if (name === undefined || type === undefined) {
        const resource = (0,expand_values/* unknown */.L5)('parameter', 'the cluster is not known', 'cluster()', name?.origin ?? origin);
        return { level: 'resource', resource };
    }
    return {
        level: 'resource',
        resource: { kind: 'resource-id', type, names: [name], scope: group, origin: name.origin },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/container-registry.js



const containerRegistry = {
    label: 'container registry',
    create: 'acr create',
    update: 'acr update',
    arm: 'Microsoft.ContainerRegistry/registries',
    name: { option: 'name', also: ['-n'] },
    implied: () => ({ 'admin-enabled': false }),
    options: {
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
        sku: az_kind_option('text', (0,conversions/* converted */.H$)('sku.name', 'sku', titled)),
        'admin-enabled': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.adminUserEnabled')),
        'public-network-enabled': az_kind_option('switch', (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess')),
        'default-action': az_kind_option('text', (0,conversions/* converted */.H$)('properties.networkRuleSet.defaultAction', 'action', titled)),
        'allow-trusted-services': az_kind_option('switch', (0,conversions/* renamed */.fN)('properties.networkRuleBypassOptions', { true: 'AzureServices', false: 'None' })),
        'allow-exports': az_kind_option('switch', (0,conversions/* renamed */.fN)('properties.policies.exportPolicy.status', { true: 'enabled', false: 'disabled' })),
        'anonymous-pull-enabled': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.anonymousPullEnabled')),
        'data-endpoint-enabled': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.dataEndpointEnabled')),
        'zone-redundancy': az_kind_option('text', (0,conversions/* converted */.H$)('properties.zoneRedundancy', 'zones', titled)),
        identity: az_kind_option('text', (0,conversions/* all */.Q7)((0,conversions/* fixedIfSet */.Qk)('identity.type', 'UserAssigned'), itemId('identity.userAssignedIdentities'))),
        'key-encryption-key': az_kind_option('text', (0,conversions/* all */.Q7)((0,conversions/* fixedIfSet */.Qk)('properties.encryption.status', 'enabled'), (0,conversions/* copied */.pG)('properties.encryption.keyVaultProperties.keyIdentifier'))),
    },
    others: { workspace: { takes: 'text' } },
    source: 'Azure/azure-cli, command_modules/acr, custom.py acr_create and acr_update_custom',
};
function titled(known) {
    return typeof known === 'string' ? known.slice(0, 1).toUpperCase() + known.slice(1).toLowerCase() : known;
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/scopes.js


function extended(options, name, group) {
    const id = (0,expand_values/* memberOf */.C5)(options, name)?.value;
    return id === undefined ? group : scopeOfId(id);
}
function scopeOfId(id) {
    const segments = (0,resource_names/* splitSegments */.bP)(id);
    const words = segments.map((segment) => (0,expand_values/* knownString */.Xb)(segment)?.toLowerCase());
    const [, , subscription, , resourceGroup] = segments;
    if (words[1] === 'subscriptions' && subscription !== undefined) {
        if (segments.length === 3)
            return { level: 'subscription', subscription };
        if (segments.length === 5 && words[3] === 'resourcegroups' && resourceGroup !== undefined) {
            return { level: 'resourceGroup', subscription, resourceGroup };
        }
    }
    const found = (0,resource_names/* resourceIdOfText */.Cx)(id, { level: 'resourceGroup' });
    const [name] = found?.names ?? [];
    if (found?.type.toLowerCase() === 'microsoft.management/managementgroups' && name !== undefined) {
        return { level: 'managementGroup', managementGroup: name };
    }
    return { level: 'resource', resource: found ?? id };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/diagnostic-setting.js





const diagnosticSetting = {
    label: 'diagnostic setting',
    create: 'monitor diagnostic-settings create',
    arm: 'Microsoft.Insights/diagnosticSettings',
    name: { option: 'name', also: ['-n'] },
    scope: (options, group) => {
        const resource = (0,expand_values/* memberOf */.C5)(options, 'resource')?.value;
        return resource === undefined ? group : scopeOfId(resource);
    },
    options: {
        workspace: az_kind_option('text', idAt('properties.workspaceId')),
        'storage-account': az_kind_option('text', idAt('properties.storageAccountId')),
        'event-hub': az_kind_option('text', (0,conversions/* copied */.pG)('properties.eventHubName')),
        'event-hub-rule': az_kind_option('text', idAt('properties.eventHubAuthorizationRuleId')),
        'export-to-resource-specific': az_kind_option('switch', (0,conversions/* renamed */.fN)('properties.logAnalyticsDestinationType', { true: 'Dedicated' })),
        logs: az_kind_option('json', (0,conversions/* copied */.pG)('properties.logs')),
        metrics: az_kind_option('json', (0,conversions/* copied */.pG)('properties.metrics')),
    },
    others: { resource: { takes: 'text' }, 'resource-type': { takes: 'text' } },
    source: 'az monitor diagnostic-settings create --help',
};

// EXTERNAL MODULE: ./lib/src/expand/azureml/conversions.js
var azureml_conversions = __webpack_require__(88155);
;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/key-vault.js





const RULES = ['network-acls', 'network-acls-ips', 'network-acls-vnets'];
const keyVault = {
    label: 'key vault',
    create: 'keyvault create',
    update: 'keyvault update',
    arm: 'Microsoft.KeyVault/vaults',
    name: { option: 'name', also: ['-n'] },
    implied: (given) => ({
        'enable-rbac-authorization': true,
        sku: 'standard',
        'retention-days': 90,
        ...(RULES.some((name) => (0,expand_values/* memberOf */.C5)(given, name) !== undefined)
            ? {}
            : { bypass: 'AzureServices', 'default-action': 'Allow' }),
    }),
    options: {
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
        sku: az_kind_option('text', (0,conversions/* copied */.pG)('properties.sku.name')),
        'enable-rbac-authorization': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.enableRbacAuthorization')),
        'enable-purge-protection': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.enablePurgeProtection')),
        'retention-days': az_kind_option('number', (0,conversions/* copied */.pG)('properties.softDeleteRetentionInDays')),
        'public-network-access': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.publicNetworkAccess', { Enabled: 'Enabled', Disabled: 'Disabled' })),
        'default-action': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.networkAcls.defaultAction', { Allow: 'Allow', Deny: 'Deny' })),
        bypass: az_kind_option('list', BYPASS('properties.networkAcls.bypass')),
        'network-acls': az_kind_option('text', (0,conversions/* uninterpreted */.ci)('properties.networkAcls')),
        'network-acls-ips': az_kind_option('list', (0,conversions/* uninterpreted */.ci)('properties.networkAcls')),
        'network-acls-vnets': az_kind_option('list', (0,conversions/* uninterpreted */.ci)('properties.networkAcls')),
        'enabled-for-deployment': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.enabledForDeployment')),
        'enabled-for-disk-encryption': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.enabledForDiskEncryption')),
        'enabled-for-template-deployment': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.enabledForTemplateDeployment')),
    },
    others: {
        'no-self-perms': { takes: 'switch' },
        'hsm-name': { takes: 'text' },
    },
    source: 'Azure/azure-cli, command_modules/keyvault, custom.py create_vault and update_vault; az keyvault create --help',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/kubernetes-cluster.js




const POOL = {
    'enable-encryption-at-host': (0,conversions/* copied */.pG)('enableEncryptionAtHost'),
    'enable-node-public-ip': (0,conversions/* copied */.pG)('enableNodePublicIP'),
    'vnet-subnet-id': idAt('vnetSubnetID'),
    'node-count': (0,conversions/* copied */.pG)('count'),
};
const ADDONS = {
    paths: ['properties.addonProfiles.azurepolicy.enabled'],
    isBlock: false,
    write: (given) => {
        if (given?.value.kind !== 'array')
            return [];
        const { value, span } = given;
        const addons = value.items.map((item) => (0,expand_values/* knownString */.Xb)(item)?.toLowerCase());
        if (!addons.includes('azure-policy'))
            return [];
        return [{ path: 'properties.addonProfiles.azurepolicy.enabled', value: (0,expand_values/* scalarAt */.C_)(true, span), span }];
    },
};
const OTHER_IDENTITIES = ['service-principal', 'assign-identity'];
const kubernetesCluster = {
    label: 'Kubernetes cluster',
    create: 'aks create',
    update: 'aks update',
    arm: 'Microsoft.ContainerService/managedClusters',
    name: { option: 'name', also: ['-n'] },
    options: {
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
        tier: az_kind_option('text', (0,conversions/* copied */.pG)('sku.tier')),
        'kubernetes-version': az_kind_option('text', (0,conversions/* copied */.pG)('properties.kubernetesVersion'), '-k'),
        'enable-private-cluster': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.apiServerAccessProfile.enablePrivateCluster')),
        'api-server-authorized-ip-ranges': az_kind_option('commas', (0,conversions/* copied */.pG)('properties.apiServerAccessProfile.authorizedIPRanges')),
        'disable-run-command': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.apiServerAccessProfile.disableRunCommand')),
        'enable-run-command': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('properties.apiServerAccessProfile.disableRunCommand', false)),
        'disable-local-accounts': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.disableLocalAccounts')),
        'enable-local-accounts': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('properties.disableLocalAccounts', false)),
        'enable-aad': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.aadProfile.managed')),
        'enable-azure-rbac': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.aadProfile.enableAzureRBAC')),
        'disable-azure-rbac': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('properties.aadProfile.enableAzureRBAC', false)),
        'network-plugin': az_kind_option('text', (0,conversions/* copied */.pG)('properties.networkProfile.networkPlugin')),
        'network-policy': az_kind_option('text', (0,conversions/* copied */.pG)('properties.networkProfile.networkPolicy')),
        'outbound-type': az_kind_option('text', (0,conversions/* copied */.pG)('properties.networkProfile.outboundType')),
        'enable-defender': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.securityProfile.defender.securityMonitoring.enabled')),
        'disable-defender': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('properties.securityProfile.defender.securityMonitoring.enabled', false)),
        'enable-workload-identity': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.securityProfile.workloadIdentity.enabled')),
        'enable-oidc-issuer': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.oidcIssuerProfile.enabled')),
        'auto-upgrade-channel': az_kind_option('text', (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.upgradeChannel')),
        'node-os-upgrade-channel': az_kind_option('text', (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.nodeOSUpgradeChannel')),
        'node-osdisk-diskencryptionset-id': az_kind_option('text', idAt('properties.diskEncryptionSetID'), '-d'),
        'enable-addons': az_kind_option('commas', ADDONS, '-a'),
        'service-principal': az_kind_option('text', (0,conversions/* copied */.pG)('properties.servicePrincipalProfile.clientId')),
        'client-secret': az_kind_option('text', (0,conversions/* copied */.pG)('properties.servicePrincipalProfile.secret')),
        'enable-managed-identity': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('identity.type', 'SystemAssigned')),
        'assign-identity': az_kind_option('text', (0,conversions/* all */.Q7)((0,conversions/* fixedIfSet */.Qk)('identity.type', 'UserAssigned'), itemId('identity.userAssignedIdentities'))),
        'enable-encryption-at-host': az_kind_option('flag', POOL['enable-encryption-at-host']),
        'enable-node-public-ip': az_kind_option('flag', POOL['enable-node-public-ip']),
        'vnet-subnet-id': az_kind_option('text', POOL['vnet-subnet-id']),
        'node-count': az_kind_option('number', POOL['node-count'], '-c'),
    },
    gathered: { nodepool: Object.keys(POOL) },
    together: { nodepool: (0,conversions/* blocks */.Bv)('properties.agentPoolProfiles', POOL, { name: 'nodepool1', mode: 'System' }) },
    implied: (given) => OTHER_IDENTITIES.some((name) => (0,expand_values/* memberOf */.C5)(given, name) !== undefined) ? {} : { 'enable-managed-identity': true },
    others: {
        'attach-acr': { takes: 'text' },
        'generate-ssh-keys': { takes: 'flag' },
        'ssh-key-value': { takes: 'text' },
        'node-vm-size': { takes: 'text', also: ['-s'] },
        zones: { takes: 'list', also: ['-z'] },
        'workspace-resource-id': { takes: 'text' },
    },
    source: 'az aks create --help; Azure/azure-cli, command_modules/acs, managed_cluster_decorator.py',
};
const clusterAddons = {
    label: 'add-on of a Kubernetes cluster',
    create: 'aks enable-addons',
    isPatch: true,
    arm: 'Microsoft.ContainerService/managedClusters',
    name: { option: 'name', also: ['-n'] },
    options: { addons: az_kind_option('commas', ADDONS, '-a') },
    others: { 'workspace-resource-id': { takes: 'text' }, 'subnet-name': { takes: 'text', also: ['-s'] } },
    source: 'az aks enable-addons --help; Azure/azure-cli, command_modules/acs, addonconfiguration.py',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/lock.js






const lock = {
    label: 'lock',
    create: 'lock create',
    arm: 'Microsoft.Authorization/locks',
    name: { option: 'name', also: ['-n'] },
    scope: onTarget,
    options: {
        'lock-type': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.level', { CanNotDelete: 'CanNotDelete', ReadOnly: 'ReadOnly' }), '-t'),
        notes: az_kind_option('text', (0,conversions/* copied */.pG)('properties.notes')),
    },
    others: {
        'resource-name': { takes: 'text', also: ['--resource'] },
        'resource-type': { takes: 'text' },
        namespace: { takes: 'text' },
        parent: { takes: 'text' },
    },
    source: 'Azure/azure-cli, command_modules/resource, custom.py create_lock; az lock create --help',
};
function onTarget(options, group) {
    const name = (0,expand_values/* memberOf */.C5)(options, 'resource-name')?.value;
    if (name === undefined) {
        if (group.resourceGroup !== undefined)
            return group;
        return { level: 'subscription', ...(group.subscription === undefined ? {} : { subscription: group.subscription }) };
    }
    if ((0,expand_values/* knownString */.Xb)(name)?.startsWith('/') === true)
        return scopeOfId(name);
    const type = (0,expand_values/* knownString */.Xb)((0,expand_values/* memberOf */.C5)(options, 'resource-type')?.value);
    const namespace = (0,expand_values/* knownString */.Xb)((0,expand_values/* memberOf */.C5)(options, 'namespace')?.value);
    const full = type === undefined || type.includes('/') || namespace === undefined ? type : `${namespace}/${type}`;
    const parent = (0,expand_values/* memberOf */.C5)(options, 'parent')?.value;
    if (full === undefined || !/^[^/]+\.[^/]+\/[^/]+$/.test(full) || parent !== undefined) {
        const resource = (0,expand_values/* unknown */.L5)('unsupported', 'what the lock is put on is not worked out', 'lockedResource()', name.origin);
        return { level: 'resource', resource };
    }
    const [named = name] = (0,resource_names/* splitSegments */.bP)(name);
    return {
        level: 'resource',
        resource: { kind: 'resource-id', type: full, names: [named], scope: group, origin: name.origin },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/network.js







const subnet = {
    label: 'subnet',
    create: 'network vnet subnet create',
    update: 'network vnet subnet update',
    arm: 'Microsoft.Network/virtualNetworks/subnets',
    parents: [{ option: 'vnet-name', also: [] }],
    name: { option: 'name', also: ['-n'] },
    options: {
        'address-prefixes': az_kind_option('list', oneOrMore('properties.addressPrefix', 'properties.addressPrefixes'), '--address-prefix'),
        'network-security-group': az_kind_option('text', nameOrIdAt('properties.networkSecurityGroup.id', 'Microsoft.Network/networkSecurityGroups'), '--nsg'),
        'route-table': az_kind_option('text', nameOrIdAt('properties.routeTable.id', 'Microsoft.Network/routeTables')),
        'nat-gateway': az_kind_option('text', nameOrIdAt('properties.natGateway.id', 'Microsoft.Network/natGateways')),
        'default-outbound': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.defaultOutboundAccess'), '--default-outbound-access'),
        'private-endpoint-network-policies': az_kind_option('text', (0,conversions/* copied */.pG)('properties.privateEndpointNetworkPolicies'), '--ple-network-policies'),
        'service-endpoints': az_kind_option('list', made('properties.serviceEndpoints', (value) => {
            const items = value.kind === 'array' ? value.items : [value];
            return (0,expand_values/* array */.YO)(items.map((one) => objectAt(one, { service: one })), value.origin);
        })),
        delegations: az_kind_option('list', made('properties.delegations', (value) => {
            const items = value.kind === 'array' ? value.items : [value];
            return (0,expand_values/* array */.YO)(items.map((one) => (0,body/* buildBody */.z)([{ path: 'properties.serviceName', value: one, span: one.origin.span }], (0,origins/* originAt */.iX)(one.origin.span))), value.origin);
        })),
    },
    others: { 'service-endpoint-policy': { takes: 'list' }, 'private-link-service-network-policies': { takes: 'text' } },
    source: 'Azure/azure-cli, command_modules/network, aaz/latest/network/vnet/subnet/_create.py and operations/vnet.py; az network vnet subnet create --help',
};
const OF_SECURITY_RULES = {
    access: 'Allow',
    direction: 'Inbound',
    protocol: '*',
    'source-address-prefixes': '*',
    'source-port-ranges': '*',
    'destination-address-prefixes': '*',
    'destination-port-ranges': '80',
};
const securityRule = {
    label: 'security rule',
    create: 'network nsg rule create',
    update: 'network nsg rule update',
    arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
    parents: [{ option: 'nsg-name', also: [] }],
    name: { option: 'name', also: ['-n'] },
    implied: (given) => Object.fromEntries(Object.entries(OF_SECURITY_RULES).filter(([name]) => (0,expand_values/* memberOf */.C5)(given, name) === undefined)),
    options: {
        priority: az_kind_option('number', (0,conversions/* copied */.pG)('properties.priority')),
        access: az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.access', { Allow: 'Allow', Deny: 'Deny' })),
        direction: az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.direction', { Inbound: 'Inbound', Outbound: 'Outbound' })),
        protocol: az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.protocol', { Ah: 'Ah', Esp: 'Esp', Icmp: 'Icmp', Tcp: 'Tcp', Udp: 'Udp' })),
        description: az_kind_option('text', (0,conversions/* copied */.pG)('properties.description')),
        'source-address-prefixes': az_kind_option('list', oneOrMore('properties.sourceAddressPrefix', 'properties.sourceAddressPrefixes'), '--source-address-prefix'),
        'source-port-ranges': az_kind_option('list', oneOrMore('properties.sourcePortRange', 'properties.sourcePortRanges'), '--source-port-range'),
        'destination-address-prefixes': az_kind_option('list', oneOrMore('properties.destinationAddressPrefix', 'properties.destinationAddressPrefixes'), '--destination-address-prefix'),
        'destination-port-ranges': az_kind_option('list', oneOrMore('properties.destinationPortRange', 'properties.destinationPortRanges'), '--destination-port-range'),
    },
    others: { 'source-asgs': { takes: 'list' }, 'destination-asgs': { takes: 'list' } },
    source: 'az network nsg rule create --help, with the defaults it names',
};
const ZONES = {
    'zone-name': (0,conversions/* copied */.pG)('name'),
    'private-dns-zone': nameOrIdAt('properties.privateDnsZoneId', 'Microsoft.Network/privateDnsZones'),
};
const privateDnsZoneGroup = {
    label: 'DNS zone group',
    create: 'network private-endpoint dns-zone-group create',
    arm: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
    parents: [{ option: 'endpoint-name', also: [] }],
    name: { option: 'name', also: ['-n'] },
    options: {
        'zone-name': az_kind_option('text', ZONES['zone-name']),
        'private-dns-zone': az_kind_option('text', ZONES['private-dns-zone']),
    },
    gathered: { zone: Object.keys(ZONES) },
    together: { zone: (0,conversions/* blocks */.Bv)('properties.privateDnsZoneConfigs', ZONES) },
    source: 'az network private-endpoint dns-zone-group create --help',
};
const privateDnsZone = {
    label: 'private DNS zone',
    create: 'network private-dns zone create',
    arm: 'Microsoft.Network/privateDnsZones',
    name: { option: 'name', also: ['-n'] },
    options: { tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')) },
    source: 'az network private-dns zone create --help',
};
const virtualNetworkLink = {
    label: 'virtual network link',
    create: 'network private-dns link vnet create',
    arm: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    parents: [{ option: 'zone-name', also: ['-z'] }],
    name: { option: 'name', also: ['-n'] },
    options: {
        'virtual-network': az_kind_option('text', nameOrIdAt('properties.virtualNetwork.id', 'Microsoft.Network/virtualNetworks'), '-v'),
        'registration-enabled': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.registrationEnabled'), '-e'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
    },
    source: 'az network private-dns link vnet create --help',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/network-rules.js



const OTHERS = { 'vnet-name': { takes: 'text' }, 'tenant-id': { takes: 'text' }, action: { takes: 'text' } };
const storageNetworkRule = {
    label: 'network rule of a storage account',
    create: 'storage account network-rule add',
    isPatch: true,
    arm: 'Microsoft.Storage/storageAccounts',
    name: { option: 'account-name', also: ['-n'] },
    options: {
        'ip-address': az_kind_option('list', addedAt('properties.networkAcls.ipRules', allowed)),
        subnet: az_kind_option('text', subnets('properties.networkAcls.virtualNetworkRules')),
        'resource-id': az_kind_option('text', addedAt('properties.networkAcls.resourceAccessRules', (id) => objectAt(id, { resourceId: idOrText(id) }))),
    },
    others: OTHERS,
    source: 'Azure/azure-cli, command_modules/storage, operations/account.py add_network_rule',
};
const keyVaultNetworkRule = {
    label: 'network rule of a key vault',
    create: 'keyvault network-rule add',
    isPatch: true,
    arm: 'Microsoft.KeyVault/vaults',
    name: { option: 'name', also: ['-n'] },
    options: {
        'ip-address': az_kind_option('list', addedAt('properties.networkAcls.ipRules', (address) => objectAt(address, { value: address }))),
        subnet: az_kind_option('text', subnets('properties.networkAcls.virtualNetworkRules')),
    },
    others: OTHERS,
    source: 'Azure/azure-cli, command_modules/keyvault, custom.py add_network_rule',
};
const registryNetworkRule = {
    label: 'network rule of a container registry',
    create: 'acr network-rule add',
    isPatch: true,
    arm: 'Microsoft.ContainerRegistry/registries',
    name: { option: 'name', also: ['-n'] },
    options: {
        'ip-address': az_kind_option('list', addedAt('properties.networkRuleSet.ipRules', allowed)),
        subnet: az_kind_option('text', subnets('properties.networkRuleSet.virtualNetworkRules')),
    },
    others: OTHERS,
    source: 'Azure/azure-cli, command_modules/acr, network_rule.py acr_network_rule_add',
};
function allowed(address) {
    return objectAt(address, { value: address, action: (0,expand_values/* scalar */.d_)('Allow', address.origin) });
}
function subnets(path) {
    return addedAt(path, (id) => objectAt(id, { id: idOrText(id) }));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/outbound-rule.js




const outboundRule = {
    label: 'outbound rule',
    create: 'ml workspace outbound-rule set',
    arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
    parents: ['workspace'],
    name: { option: 'rule', also: [] },
    options: {
        type: az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.type', { fqdn: 'FQDN', private_endpoint: 'PrivateEndpoint', service_tag: 'ServiceTag' })),
        destination: az_kind_option('text', (0,conversions/* copied */.pG)('properties.destination')),
        'service-resource-id': az_kind_option('text', idAt('properties.destination.serviceResourceId')),
        'subresource-target': az_kind_option('text', (0,conversions/* copied */.pG)('properties.destination.subresourceTarget')),
        'spark-enabled': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.destination.sparkEnabled')),
        'service-tag': az_kind_option('text', (0,conversions/* copied */.pG)('properties.destination.serviceTag')),
        protocol: az_kind_option('text', (0,conversions/* copied */.pG)('properties.destination.protocol')),
        'port-ranges': az_kind_option('text', (0,conversions/* copied */.pG)('properties.destination.portRanges')),
        'address-prefixes': az_kind_option('commas', (0,conversions/* copied */.pG)('properties.destination.addressPrefixes')),
        fqdns: az_kind_option('commas', (0,conversions/* copied */.pG)('properties.fqdns')),
    },
    source: 'learn.microsoft.com/cli/azure/ml/workspace/outbound-rule, az ml workspace outbound-rule set; azure-ai-ml, entities/_workspace/networking.py',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/policy-assignment.js





const policyAssignment = {
    label: 'policy assignment',
    create: 'policy assignment create',
    update: 'policy assignment update',
    arm: 'Microsoft.Authorization/policyAssignments',
    name: { option: 'name', also: ['-n'] },
    scope: (options, group) => extended(options, 'scope', group),
    options: {
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        policy: az_kind_option('text', definitionId('policyDefinitions')),
        'policy-set-definition': az_kind_option('text', definitionId('policySetDefinitions'), '-d'),
        'enforcement-mode': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.enforcementMode', { Default: 'Default', DoNotEnforce: 'DoNotEnforce' }), '-e'),
        'display-name': az_kind_option('text', (0,conversions/* copied */.pG)('properties.displayName')),
        params: az_kind_option('json', (0,conversions/* copied */.pG)('properties.parameters'), '-p'),
        'not-scopes': az_kind_option('list', (0,conversions/* copied */.pG)('properties.notScopes')),
        'mi-system-assigned': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('identity.type', 'SystemAssigned'), '--assign-identity', '--system-assigned'),
        'mi-user-assigned': az_kind_option('text', itemId('identity.userAssignedIdentities'), '--user-assigned'),
    },
    others: { scope: { takes: 'text' }, 'identity-scope': { takes: 'text' }, role: { takes: 'text' } },
    source: 'az policy assignment create --help; Azure/azure-cli, command_modules/resource, custom.py create_policy_assignment',
};
function definitionId(collection) {
    return (0,conversions/* converted */.H$)('properties.policyDefinitionId', 'definition', (known) => typeof known === 'string' && !known.includes('/')
        ? `/providers/Microsoft.Authorization/${collection}/${known}`
        : known);
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/private-endpoint.js



const CONNECTION = {
    'connection-name': (0,conversions/* copied */.pG)('name'),
    'private-connection-resource-id': idAt('properties.privateLinkServiceId'),
    'group-id': (0,conversions/* copied */.pG)('properties.groupIds'),
};
const privateEndpoint = {
    label: 'private endpoint',
    create: 'network private-endpoint create',
    arm: 'Microsoft.Network/privateEndpoints',
    name: { option: 'name', also: ['-n'] },
    options: {
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
        subnet: az_kind_option('text', idAt('properties.subnet.id')),
        'connection-name': az_kind_option('text', CONNECTION['connection-name']),
        'private-connection-resource-id': az_kind_option('text', CONNECTION['private-connection-resource-id']),
        'group-id': az_kind_option('list', CONNECTION['group-id'], '--group-ids'),
    },
    gathered: { connection: ['connection-name', 'private-connection-resource-id', 'group-id'] },
    together: { connection: (0,conversions/* blocks */.Bv)('properties.privateLinkServiceConnections', CONNECTION) },
    others: { 'vnet-name': { takes: 'text' }, 'manual-request': { takes: 'switch' }, 'nic-name': { takes: 'text' } },
    source: 'az network private-endpoint create --help',
};

// EXTERNAL MODULE: ./lib/src/expand/built-in-roles.js
var built_in_roles = __webpack_require__(82727);
;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/role-assignment.js






const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const roleAssignment = {
    label: 'role assignment',
    create: 'role assignment create',
    arm: 'Microsoft.Authorization/roleAssignments',
    name: { option: 'name', also: ['-n'] },
    scope: (options, group) => extended(options, 'scope', group),
    options: {
        role: az_kind_option('text', (0,conversions/* converted */.H$)('properties.roleDefinitionId', 'role', roleIdOf)),
        'assignee-object-id': az_kind_option('text', (0,conversions/* copied */.pG)('properties.principalId')),
        assignee: az_kind_option('text', made('properties.principalId', (value) => {
            const known = (0,expand_values/* knownString */.Xb)(value);
            if (known === undefined || GUID.test(known))
                return value;
            return (0,expand_values/* unknown */.L5)('runtime', `the ID of '${known}' is looked up`, `objectId(${(0,expand_values/* textOf */.b6)(value)})`, value.origin);
        })),
        'assignee-principal-type': az_kind_option('text', (0,conversions/* copied */.pG)('properties.principalType')),
        condition: az_kind_option('text', (0,conversions/* copied */.pG)('properties.condition')),
        'condition-version': az_kind_option('text', (0,conversions/* copied */.pG)('properties.conditionVersion')),
        description: az_kind_option('text', (0,conversions/* copied */.pG)('properties.description')),
    },
    others: { scope: { takes: 'text' } },
    source: 'Azure/azure-cli, command_modules/role, custom.py create_role_assignment; az role assignment create --help',
};
function roleIdOf(known) {
    if (typeof known !== 'string')
        return known;
    const guid = GUID.test(known) ? known : (0,built_in_roles/* roleGuid */.c)(known);
    return guid === undefined ? known : `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/security-pricing.js



const securityPricing = {
    label: 'Defender for Cloud plan',
    create: 'security pricing create',
    arm: 'Microsoft.Security/pricings',
    name: { option: 'name', also: ['-n'] },
    scope: (_, { subscription }) => ({ level: 'subscription', ...(subscription === undefined ? {} : { subscription }) }),
    options: {
        tier: az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.pricingTier', { Standard: 'Standard', Free: 'Free' })),
        subplan: az_kind_option('text', (0,conversions/* copied */.pG)('properties.subPlan')),
    },
    others: { extensions: { takes: 'list' } },
    source: 'Azure/azure-cli, command_modules/security, custom.py create_security_pricing; az security pricing create --help',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/identity.js



const IDENTITY_OPTIONS = {
    'assign-identity': az_kind_option('flag', (0,conversions/* fixedIfSet */.Qk)('identity.type', 'SystemAssigned')),
    'identity-type': az_kind_option('text', (0,conversions/* copied */.pG)('identity.type')),
    'user-identity-id': az_kind_option('text', itemId('identity.userAssignedIdentities')),
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/storage-account.js





const storage_account_KEY = 'properties.encryption.keyvaultproperties';
const storageAccount = {
    label: 'storage account',
    create: 'storage account create',
    update: 'storage account update',
    arm: 'Microsoft.Storage/storageAccounts',
    name: { option: 'name', also: ['-n'] },
    implied: () => ({ sku: 'Standard_RAGRS', kind: 'StorageV2', 'encryption-key-source': 'Microsoft.Storage' }),
    options: {
        sku: az_kind_option('text', (0,conversions/* copied */.pG)('sku.name')),
        kind: az_kind_option('text', (0,conversions/* copied */.pG)('kind')),
        location: az_kind_option('text', (0,conversions/* copied */.pG)('location'), '-l'),
        tags: az_kind_option('pairs', (0,conversions/* copied */.pG)('tags')),
        'public-network-access': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.publicNetworkAccess', {
            Enabled: 'Enabled',
            Disabled: 'Disabled',
            SecuredByPerimeter: 'SecuredByPerimeter',
        })),
        'default-action': az_kind_option('text', (0,azureml_conversions/* word */.Vm)('properties.networkAcls.defaultAction', { Allow: 'Allow', Deny: 'Deny' })),
        bypass: az_kind_option('list', BYPASS('properties.networkAcls.bypass')),
        subnet: az_kind_option('text', resourceIdAt('properties.networkAcls.virtualNetworkRules', 'id')),
        'https-only': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.supportsHttpsTrafficOnly')),
        'min-tls-version': az_kind_option('text', (0,conversions/* copied */.pG)('properties.minimumTlsVersion')),
        'allow-blob-public-access': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.allowBlobPublicAccess')),
        'allow-shared-key-access': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.allowSharedKeyAccess'), '-k'),
        'allow-cross-tenant-replication': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.allowCrossTenantReplication'), '-r'),
        'allowed-copy-scope': az_kind_option('text', (0,conversions/* copied */.pG)('properties.allowedCopyScope')),
        'enable-hierarchical-namespace': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.isHnsEnabled'), '--hns'),
        'enable-sftp': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.isSftpEnabled')),
        'enable-local-user': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.isLocalUserEnabled')),
        'enable-nfs-v3': az_kind_option('switch', (0,conversions/* copied */.pG)('properties.isNfsV3Enabled')),
        'require-infrastructure-encryption': az_kind_option('flag', (0,conversions/* copied */.pG)('properties.encryption.requireInfrastructureEncryption'), '-i'),
        'encryption-key-source': az_kind_option('text', byKeyVault('properties.encryption.keySource')),
        'encryption-key-name': az_kind_option('text', (0,conversions/* copied */.pG)(`${storage_account_KEY}.keyname`)),
        'encryption-key-vault': az_kind_option('text', (0,conversions/* copied */.pG)(`${storage_account_KEY}.keyvaulturi`)),
        'encryption-key-version': az_kind_option('text', (0,conversions/* copied */.pG)(`${storage_account_KEY}.keyversion`)),
        'key-expiration-period-in-days': az_kind_option('number', (0,conversions/* copied */.pG)('properties.keyPolicy.keyExpirationPeriodInDays'), '--key-exp-days'),
        'sas-expiration-period': az_kind_option('text', (0,conversions/* copied */.pG)('properties.sasPolicy.sasExpirationPeriod'), '--sas-exp'),
        ...IDENTITY_OPTIONS,
    },
    others: {
        'access-tier': { takes: 'text' },
        'custom-domain': { takes: 'text' },
        'vnet-name': { takes: 'text' },
        action: { takes: 'text' },
    },
    source: 'Azure/azure-cli, command_modules/storage, operations/account.py create_storage_account and _params.py',
};

;// CONCATENATED MODULE: ./lib/src/expand/az/kinds/index.js















const AZ_KINDS = [
    storageAccount,
    keyVault,
    containerRegistry,
    kubernetesCluster,
    diagnosticSetting,
    privateEndpoint,
    roleAssignment,
    policyAssignment,
    securityPricing,
    storageNetworkRule,
    keyVaultNetworkRule,
    registryNetworkRule,
    clusterAddons,
    accessPolicy,
    outboundRule,
    clusterExtension,
    lock,
    subnet,
    securityRule,
    privateDnsZone,
    privateDnsZoneGroup,
    virtualNetworkLink,
];
const BY_VERB = new Map(AZ_KINDS.flatMap((kind) => [kind.create, ...(kind.update === undefined ? [] : [kind.update])].map((verb) => [verb, kind])));
function azKindOf(verb) {
    return BY_VERB.get(verb);
}
function azKindOfType(type) {
    return AZ_KINDS.find(({ arm }) => arm.toLowerCase() === type.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/expand/az/az-words.js





const TERMS = {
    'the property': 'the option',
    'this API version': 'the Azure CLI',
    'a @secure() parameter': 'a variable that the pipeline keeps secret',
    'an outbound rule of type PrivateEndpoint': 'an outbound rule of type private_endpoint',
};
class AzWords {
    subject;
    given;
    constructor(subject, given) {
        this.subject = subject;
        this.given = given;
    }
    get declaredAs() {
        return `az ${this.subject.verb}`;
    }
    nameOf(path) {
        const [first] = this.spellings(path);
        return first && this.said(first.inside, undefined);
    }
    valueOf(path, value) {
        const spelled = this.spellings(path)[0]?.spell(value);
        return spelled?.kind === 'write' ? shellText(spelled.value) : undefined;
    }
    isImplied(path) {
        const spellings = this.spellings(path);
        return spellings.length > 0 && !spellings.some(({ inside }) => (0,standing/* isSet */.v)(this.given, inside));
    }
    changeTo(path, value) {
        for (const { inside, spell } of this.spellings(path)) {
            const spelled = spell(value);
            if (spelled?.kind === 'write')
                return { kind: 'write', text: this.said(inside, spelled.value) };
            if (spelled?.kind === 'block')
                return { kind: 'write', text: this.said(inside, undefined) };
            if (spelled?.kind === 'leave-out' && (0,standing/* isSet */.v)(this.given, inside)) {
                return { kind: 'leave-out', text: this.said(inside, undefined) };
            }
        }
        return undefined;
    }
    placementOf() {
        return undefined;
    }
    noteOn(path, value) {
        if (this.spellings(path).some(({ spell }) => spell(value) !== undefined))
            return undefined;
        const name = path.replace(/^(?:properties\.)+/, '');
        return `The command has no option for ${name}; Bicep or Terraform can set it.`;
    }
    since() {
        return 'a current Azure CLI';
    }
    resource(type) {
        const label = azKindOfType(type)?.label ?? (0,kinds/* kindOfType */.OF)(type)?.label.replace(/ file$/, '');
        if (label === undefined)
            return `a ${type}`;
        return `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`;
    }
    term(term) {
        return TERMS[term];
    }
    of(type) {
        if (type.toLowerCase() === this.subject.arm.toLowerCase())
            return this;
        const kind = azKindOfType(type);
        if (kind === undefined)
            return new AzWords({ label: type, verb: '', arm: type, arguments: {} });
        const becomes = Object.entries(kind.options).map(([name, one]) => [name, one.becomes]);
        return new AzWords({ label: kind.label, verb: kind.create, arm: kind.arm, arguments: Object.fromEntries(becomes) });
    }
    placeOf() {
        return undefined;
    }
    sets(path) {
        return this.spellings(path).some(({ inside }) => (0,standing/* isSet */.v)(this.given, inside));
    }
    joinedWith(updates) {
        return new joined_words/* JoinedWords */.F(this, updates);
    }
    assumptionOf() {
        return undefined;
    }
    spellings(path) {
        const found = (0,spelling/* spellingsIn */.ln)(this.subject.arguments, path);
        const rank = ({ inside }) => ((0,standing/* isSet */.v)(this.given, inside) ? 0 : 1);
        return [...found].sort((left, right) => rank(left) - rank(right));
    }
    said(inside, value) {
        const { optionFor } = this.subject;
        const names = inside.filter((name) => typeof name === 'string');
        const option = optionFor === undefined ? names.at(-1) : optionFor(names.join('.'));
        if (option !== undefined)
            return value === undefined ? `--${option}` : `--${option} ${shellText(value)}`;
        return value === undefined ? names.join('.') : `--set ${names.join('.')}=${shellText(value)}`;
    }
}
function shellText(value) {
    if (Array.isArray(value))
        return value.map((one) => shellText(one)).join(' ');
    const plain = String(value);
    return /^[\w./:@%+,-]+$/.test(plain) ? plain : JSON.stringify(plain);
}

;// CONCATENATED MODULE: ./lib/src/expand/az/az-resource.js













function resourceOfCommand(kind, command, session, addresses) {
    const call = readOptions(command, formsOf(kind));
    const verb = verbOf(command);
    const isUpdate = kind.isPatch === true || verb === kind.update;
    const given = optionsGiven(kind, call, !isUpdate);
    const group = session.groupOf(call);
    const scope = kind.scope?.(given, group) ?? group;
    const own = 'option' in kind.name ? optionOf(call, kind.name.option)[0] : undefined;
    const written = own ?? ('fixed' in kind.name ? parentOf(kind, call) : undefined);
    const address = addresses.next(verb, written);
    const last = 'fixed' in kind.name ? (0,expand_values/* scalarAt */.C_)(kind.name.fixed, (0,lower/* firstLine */.T)(call.header)) : own;
    const names = [...parentsOf(kind, call, session, address), last ?? unnamed(call, address)];
    const name = (0,resource_names/* joinNames */.JH)(names.slice(kind.parents?.[0] === 'workspace' ? 1 : 0), last ?? unnamed(call, address));
    const headerSpan = (0,lower/* firstLine */.T)(call.header);
    const setting = {
        declaration: { type: kind.label, address, span: command.span, within: { names: [], scope } },
        release: release/* COMMAND_LINE_RELEASE */.D,
        argument: '',
        anchor: headerSpan,
    };
    const writes = [
        ...(isUpdate ? [] : impliedWrites(kind, given, setting)),
        ...(0,conversions/* writeArguments */._2)(argumentsOf(kind), given, setting),
    ];
    return {
        type: kind.arm,
        apiVersion: undefined,
        names,
        name,
        address,
        form: 'az-cli',
        existing: false,
        condition: conditionOf(call, address),
        scope,
        body: (0,body/* buildBody */.z)(writes, (0,origins/* originAt */.iX)(headerSpan), openness(call)),
        patch: isUpdate,
        span: command.span,
        headerSpan,
        way: [],
        words: new AzWords({ label: kind.label, verb, arm: kind.arm, arguments: argumentsOf(kind) }, given),
    };
}
function parentsOf(kind, call, session, address) {
    return (kind.parents ?? []).flatMap((parent) => {
        if (parent === 'workspace')
            return session.workspaceOf(call).names;
        return [optionOf(call, parent.option)[0] ?? unnamed(call, `${address}.${parent.option}`)];
    });
}
function parentOf({ parents = [] }, call) {
    const last = parents.at(-1);
    return last === undefined || last === 'workspace' ? undefined : optionOf(call, last.option)[0];
}
function optionsGiven(kind, call, isCreated) {
    const members = joinedPairs(kind, call.options).map((option) => {
        const takes = kind.options[option.name]?.takes ?? kind.others?.[option.name]?.takes ?? 'text';
        return { name: option.name, span: option.span, value: valueOfOption(option, takes) };
    });
    const gathered = Object.entries(kind.gathered ?? {}).flatMap(([name, inside]) => {
        const inner = members.filter((member) => inside.includes(member.name));
        if (inner.length === 0 && !isCreated)
            return [];
        const origin = (0,origins/* originAt */.iX)(inner[0]?.span ?? call.header);
        return [{ name, span: origin.span, value: (0,expand_values/* array */.YO)([(0,expand_values/* object */.Ik)(inner, origin)], origin) }];
    });
    return (0,expand_values/* object */.Ik)([...members, ...gathered], (0,origins/* originAt */.iX)(call.command.span));
}
function joinedPairs({ options, others = {} }, given) {
    return given.flatMap((option, index) => {
        const takes = options[option.name]?.takes ?? others[option.name]?.takes;
        if (takes !== 'pairs')
            return [option];
        const same = given.filter(({ name }) => name === option.name);
        return given.findIndex(({ name }) => name === option.name) === index
            ? [{ ...option, values: same.flatMap(({ values }) => values) }]
            : [];
    });
}
function impliedWrites(kind, given, setting) {
    const implied = Object.entries(kind.implied?.(given) ?? {}).map(([name, value]) => {
        return { name, span: setting.anchor, value: (0,expand_values/* scalarAt */.C_)(value, setting.anchor) };
    });
    const values = (0,expand_values/* object */.Ik)(implied, (0,origins/* originAt */.iX)(setting.anchor));
    return (0,conversions/* writeArguments */._2)(argumentsOf(kind), values, setting).map((one) => ({ ...one, implied: true }));
}
function openness(call) {
    const further = call.options.find(({ name }) => name === 'set' || name === 'add' || name === 'remove');
    if (further === undefined)
        return call.unread;
    const message = `what --${further.name} changes is not worked out`;
    return call.unread ?? (0,expand_values/* unknown */.L5)('unsupported', message, 'changed()', (0,origins/* originAt */.iX)(further.span));
}
function unnamed({ header }, address) {
    return (0,expand_values/* unknown */.L5)('deployment', 'the command says no name that is known', `${address}.name`, (0,origins/* originAt */.iX)(header));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/credentials.js








const CREDENTIALS = 'azureml-gate/credentials';
function credentialsGivenOut(command, session, addresses) {
    const what = givenOutBy(command);
    if (what === undefined)
        return undefined;
    const verb = verbOf(command);
    const call = readOptions(command, credentials_FORMS);
    const [name] = [...optionOf(call, 'name'), ...optionOf(call, 'account-name')];
    const isSilent = (0,expand_values/* knownString */.Xb)(optionOf(call, 'output')[0])?.toLowerCase() === 'none';
    const origin = (0,origins/* originAt */.iX)((0,lower/* firstLine */.T)(call.header));
    const said = { verb, what, name, end: isSilent ? 'nowhere' : credentials_endOf(command), origin };
    return judged(call, said, session, addresses);
}
function credentialsShown(command, session, addresses) {
    const shown = command.shows ?? [];
    const worst = shown
        .flatMap(({ value, isMasked }) => {
        const end = endsOf(command).find((one) => one !== 'log' || !isMasked);
        return end === undefined ? [] : [{ value, end }];
    })
        .sort((left, right) => ENDS.indexOf(left.end) - ENDS.indexOf(right.end))[0];
    if (worst === undefined)
        return undefined;
    const { value, end } = worst;
    const giver = giverOf(value)?.name ?? '';
    const variable = value.origin.steps.findLast(({ role }) => role === 'variable')?.name;
    const [program] = command.words;
    const verb = (program && (0,expand_values/* knownString */.Xb)(program.value)) ?? 'expression';
    const call = { command, options: [], header: command.span };
    const span = (0,lower/* firstLine */.T)(command.span);
    const name = (0,expand_values/* scalar */.d_)(variable ?? giver, (0,origins/* originAt */.iX)(span));
    const origin = { span, steps: value.origin.steps };
    return judged(call, { verb, what: givenOutByName(giver), name, end, origin }, session, addresses);
}
function judged(call, said, session, addresses) {
    const { verb, what, end, origin } = said;
    const { span } = origin;
    const address = addresses.next(verb, said.name);
    const properties = (0,expand_values/* object */.Ik)([
        { name: 'what', span, value: (0,expand_values/* scalar */.d_)(what, (0,origins/* originAt */.iX)(span)) },
        { name: 'output', span, value: (0,expand_values/* scalar */.d_)(end, origin) },
    ], (0,origins/* originAt */.iX)(span));
    const named = said.name ?? (0,expand_values/* scalar */.d_)(verb, (0,origins/* originAt */.iX)(span));
    return {
        type: CREDENTIALS,
        apiVersion: undefined,
        names: [named],
        name: named,
        address,
        form: 'az-cli',
        existing: false,
        condition: conditionOf(call, address),
        scope: session.groupOf(call),
        body: (0,expand_values/* object */.Ik)([{ name: 'properties', span, value: properties }], (0,origins/* originAt */.iX)(span)),
        patch: false,
        span: call.command.span,
        headerSpan: span,
        way: [],
        words: new AzWords({ label: 'command', verb, arm: CREDENTIALS, arguments: {} }),
    };
}
const credentials_FORMS = {
    name: { takes: 'text', also: ['-n'] },
    'account-name': { takes: 'text' },
};
const ENDS = ['log', 'environment', 'file'];
function credentials_endOf({ output }) {
    switch (output.kind) {
        case 'printed':
            return 'log';
        case 'file':
            return endIn((0,expand_values/* textOf */.b6)(output.target));
        case 'handed-on':
            return 'environment';
        case 'piped':
        case 'variable':
        case 'argument':
            return 'script';
    }
}
function endIn(target) {
    if (/(?:\/dev\/null|\$?null|\bnul)'?$/i.test(target))
        return 'nowhere';
    return /GITHUB_(?:ENV|OUTPUT|STATE|STEP_SUMMARY)/i.test(target) ? 'environment' : 'file';
}
function endsOf(command) {
    const kind = kindOfProgram(command);
    const targets = command.words.slice(1).map(({ value }) => endIn((0,expand_values/* textOf */.b6)(value)));
    const written = kind === 'tee' || kind === 'writes-file' ? targets.filter((end) => end !== 'nowhere') : [];
    const all = kind === 'writes-file' ? written : [credentials_endOf(command), ...written];
    return ENDS.filter((end) => all.includes(end));
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/document.js + 2 modules
var azureml_document = __webpack_require__(49585);
// EXTERNAL MODULE: ./lib/src/expand/azureml/words.js
var words = __webpack_require__(80919);
// EXTERNAL MODULE: ./lib/src/expand/azureml/kind.js
var kind = __webpack_require__(41390);
// EXTERNAL MODULE: ./lib/src/expand/azureml/recognise.js
var recognise = __webpack_require__(33787);
;// CONCATENATED MODULE: ./lib/src/expand/az/ml/kind.js



const WITHOUT_TYPE = {
    'online-endpoint': 'managedonlineendpoint',
    'online-deployment': 'managedonlinedeployment',
    job: 'commandjob',
    workspace: 'workspace',
    data: 'data',
};
const BY_TYPE = { virtualmachine: 'vmcompute', default: 'workspace' };
function kindOfCommand(group, document, isUpdate) {
    const candidates = kinds/* KINDS */.GW.filter(({ command }) => command === (group === 'workspace-hub' ? 'workspace' : group));
    const recognised = (0,recognise/* recognise */.G)(document)?.kind;
    if (recognised !== undefined && candidates.includes(recognised))
        return recognised;
    const shape = (0,kind/* shapeOf */.F)(document);
    const type = group === 'workspace-hub' ? 'hub' : shape.text(group === 'workspace' ? 'kind' : 'type');
    const named = type === '' ? undefined : schemaStarting(candidates, BY_TYPE[type] ?? type);
    if (named !== undefined)
        return named;
    if (candidates.length === 1)
        return candidates[0];
    if (group === 'online-endpoint' && shape.has('compute'))
        return schemaStarting(candidates, 'kubernetes');
    if (group === 'workspace' && shape.has('hub_id'))
        return schemaStarting(candidates, 'project');
    if (group === 'compute' && isUpdate)
        return schemaStarting(candidates, 'amlcompute');
    const without = WITHOUT_TYPE[group];
    return without === undefined ? undefined : schemaStarting(candidates, without);
}
function schemaStarting(candidates, word) {
    const exact = candidates.find(({ schemas }) => schemas.includes(word));
    return exact ?? candidates.find(({ schemas }) => schemas.some((schema) => schema.startsWith(word)));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/ml/options.js
const ALL = {
    name: at('name', 'text', '-n'),
    description: at('description', 'text'),
    tags: at('tags', 'pairs'),
};
const IDENTITY = {
    'identity-type': at('identity.type', 'text'),
    'user-assigned-identities': at('identity.user_assigned_identities', 'commas', '-i'),
};
const WORKSPACE = {
    location: at('location', 'text', '-l'),
    'display-name': at('display_name', 'text'),
    kind: at('kind', 'text'),
    'hub-id': at('hub_id', 'text'),
    'storage-account': at('storage_account', 'text', '-s'),
    'key-vault': at('key_vault', 'text', '-k'),
    'container-registry': at('container_registry', 'text', '-c'),
    'application-insights': at('application_insights', 'text', '-a'),
    'image-build-compute': at('image_build_compute', 'text', '-i'),
    'managed-network': at('managed_network.isolation_mode', 'text', '-m'),
    'public-network-access': at('public_network_access', 'text'),
    'primary-user-assigned-identity': at('primary_user_assigned_identity', 'text', '-p'),
    'system-datastores-auth-mode': at('system_datastores_auth_mode', 'text', '-d'),
    'enable-data-isolation': at('enable_data_isolation', 'switch', '-e'),
    'allow-roleassignment-on-rg': at('allow_roleassignment_on_rg', 'switch', '-r'),
    'provision-network-now': at('provision_network_now', 'switch'),
    'network-acls': at('network_acls', 'text'),
};
const COMPUTE = {
    ...IDENTITY,
    type: at('type', 'text', '-t'),
    location: at('location', 'text', '-l'),
    size: at('size', 'text'),
    tier: at('tier', 'text'),
    'min-instances': at('min_instances', 'number'),
    'max-instances': at('max_instances', 'number'),
    'idle-time-before-scale-down': at('idle_time_before_scale_down', 'number', '-d'),
    'enable-node-public-ip': at('enable_node_public_ip', 'switch'),
    'ssh-public-access-enabled': at('ssh_public_access_enabled', 'switch', '-p'),
    'admin-username': at('ssh_settings.admin_username', 'text'),
    'admin-password': at('ssh_settings.admin_password', 'text'),
    'ssh-key-value': at('ssh_settings.ssh_key_value', 'text'),
    'ssh-private-key-file': at('ssh_settings.ssh_private_key_file', 'text'),
    subnet: at('network_settings.subnet', 'text'),
    'vnet-name': at('network_settings.vnet_name', 'text'),
    'user-object-id': at('create_on_behalf_of.user_object_id', 'text'),
    'user-tenant-id': at('create_on_behalf_of.user_tenant_id', 'text'),
    'resource-id': at('resource_id', 'text'),
    namespace: at('namespace', 'text'),
};
const ONLINE_ENDPOINT = {
    'auth-mode': at('auth_mode', 'text'),
    traffic: at('traffic', 'pairs', '-r'),
    'mirror-traffic': at('mirror_traffic', 'pairs'),
};
const DEPLOYMENT = { 'endpoint-name': at('endpoint_name', 'text', '-e') };
const ASSET = {
    version: at('version', 'text', '-v'),
    type: at('type', 'text', '-t'),
    path: at('path', 'text', '-p'),
};
const ENVIRONMENT = {
    version: at('version', 'text', '-v'),
    image: at('image', 'text', '-i'),
    'conda-file': at('conda_file', 'text', '-c'),
    'build-context': at('build.path', 'text', '-b'),
    'dockerfile-path': at('build.dockerfile_path', 'text', '-d'),
};
const BY_GROUP = {
    workspace: WORKSPACE,
    'workspace-hub': WORKSPACE,
    'feature-store': WORKSPACE,
    registry: { 'public-network-access': at('public_network_access', 'text') },
    compute: COMPUTE,
    'online-endpoint': ONLINE_ENDPOINT,
    'batch-endpoint': { 'auth-mode': at('auth_mode', 'text') },
    'online-deployment': DEPLOYMENT,
    'batch-deployment': DEPLOYMENT,
    model: ASSET,
    data: ASSET,
    component: { version: at('version', 'text', '-v') },
    environment: ENVIRONMENT,
};
const ALL_VERBS = {
    file: { takes: 'text', also: ['-f'] },
    'workspace-name': { takes: 'text', also: ['-w'] },
    'registry-name': { takes: 'text' },
    local: { takes: 'switch' },
    'all-traffic': { takes: 'flag' },
    'set-default': { takes: 'flag' },
    'skip-script-validation': { takes: 'flag' },
    'skip-validation': { takes: 'flag' },
    stream: { takes: 'flag' },
    'update-dependent-resources': { takes: 'flag' },
};
function at(key, takes, ...also) {
    return { key, takes, also };
}
function mlOptionsOf(group) {
    return { ...ALL, ...BY_GROUP[group] };
}
function mlFormsOf(group) {
    return { ...ALL_VERBS, ...mlOptionsOf(group) };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/ml/resources.js















const resources_VERB = /^ml ([a-z-]+) (create|update|attach)$/;
function mlGroupOf(verb) {
    return resources_VERB.exec(verb)?.[1];
}
const resources_NOTHING = { resources: [], isRead: true };
function resourcesOfMl(command, { session, addresses, written: files }, run) {
    const verb = verbOf(command);
    const group = mlGroupOf(verb);
    if (group === undefined)
        return resources_NOTHING;
    const call = readOptions(command, mlFormsOf(group));
    if (isElsewhere(call))
        return resources_NOTHING;
    const isUpdate = verb.endsWith(' update');
    const file = fileOf(call, files, run);
    const written = writtenIn(call, group, (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(call.header)));
    const whole = file?.value === undefined ? written : writtenIn(call, group, file.value);
    const kind = kindOfCommand(group, whole, isUpdate);
    const isFileUnread = file === undefined && optionOf(call, 'file').length > 0;
    if (kind === undefined || (isFileUnread && saysNothing(written, kind)))
        return { resources: [], isRead: false };
    if (file !== undefined) {
        (0,azureml_document/* reportOn */.Sb)(file, kind, run);
        if (file.source.path !== command.script)
            run.noteDeployedTemplate(file.source.path);
    }
    const name = kind.names.map((key) => written.members.get(key)?.value).find((value) => value !== undefined);
    const address = addresses.next(verb, name);
    const place = file === undefined ? { span: command.span, headerSpan: (0,lower/* firstLine */.T)(call.header) } : (0,azureml_document/* declaredIn */.eI)(file);
    const subject = subjectOf(kind, verb, group);
    const resources = (0,lower/* lowered */.D)({
        ...place,
        document: whole,
        kind,
        address,
        within: kind.isTopLevel === true ? { names: [], scope: session.groupOf(call) } : session.workspaceOf(call),
        unread: call.unread ?? (isFileUnread ? unreadFile(call) : file === undefined ? undefined : (0,azureml_document/* declaredIn */.eI)(file).unread),
        by: {
            form: 'az-cli',
            span: command.span,
            condition: conditionOf(call, address),
            isUpdate,
            words: (one, given) => one === kind ? wordsOf(file, kind, new AzWords(subject, written)) : new words/* AzuremlWords */.C(one, given),
        },
    });
    return { resources, isRead: true };
}
function isElsewhere(call) {
    const local = call.options.find(({ name }) => name === 'local');
    const isLocal = local !== undefined && (0,expand_values/* knownString */.Xb)(local.values[0])?.toLowerCase() !== 'false';
    return isLocal || call.options.some(({ name }) => name === 'registry-name');
}
function fileOf(call, files, run) {
    const [path] = optionOf(call, 'file');
    if (path === undefined)
        return undefined;
    const { command } = call;
    const source = files.has(path, command) ? files.contentOf(path, command) : fileNamed(path, command, run);
    return source === undefined ? undefined : (0,azureml_document/* documentIn */.Fd)(source, run);
}
function writtenIn(call, group, from) {
    const options = mlOptionsOf(group);
    const said = call.options.reduce((document, option) => {
        const key = options[option.name];
        if (key === undefined)
            return document;
        return withValueAt(document, key.key.split('.'), valueOfOption(option, key.takes), option.span);
    }, from);
    return withAssignments(said, call);
}
function saysNothing({ members, open }, kind) {
    return open === undefined && [...members.values()].every(({ name }) => kind.names.includes(name) || name === 'name');
}
function unreadFile(call) {
    const message = 'the file that the command names is not in the repository';
    return (0,expand_values/* unknown */.L5)('unsupported', message, 'file()', (0,origins/* originAt */.iX)(call.header));
}
function wordsOf(file, kind, options) {
    return file === undefined ? options : new joined_words/* JoinedWords */.F(new words/* AzuremlWords */.C(kind, file.value), [options]);
}
function subjectOf(kind, verb, group) {
    const byKey = new Map(Object.entries(mlOptionsOf(group)).map(([name, { key }]) => [key, name]));
    const label = kind.label.replace(/ file$/, '');
    return { label, verb, arm: kind.arm, arguments: kind.arguments, optionFor: (key) => byKey.get(key) };
}

;// CONCATENATED MODULE: ./lib/src/expand/az/written-files.js



class WrittenFiles {
    files = new Map();
    note(command) {
        const { output, isConditional } = command;
        if (output.kind !== 'file')
            return;
        const path = written_files_pathOf(output.target, command);
        if (path === undefined)
            return;
        const isSure = !isConditional && output.appends !== true && command.words.length === 1;
        const isCopied = (0,expand_values/* knownString */.Xb)(command.words[0]?.value) === 'cat';
        this.files.set(path, isSure && isCopied ? documentIn(command.input) : undefined);
    }
    has(name, command) {
        const path = written_files_pathOf(name, command);
        return path !== undefined && this.files.has(path);
    }
    contentOf(name, command) {
        const path = written_files_pathOf(name, command);
        return path === undefined ? undefined : this.files.get(path);
    }
}
function written_files_pathOf(name, { folder = '' }) {
    const written = (0,expand_values/* knownString */.Xb)(name);
    if (written === undefined || written.startsWith('/'))
        return written;
    return (0,repository/* resolvePath */.o)(folder === '' ? 'x' : `${folder}/x`, written) ?? written;
}
function documentIn(input) {
    const text = (0,expand_values/* knownString */.Xb)(input);
    if (input === undefined || text === undefined)
        return undefined;
    const { source, start, end } = input.origin.span;
    if (source.text.slice(start, end) !== text)
        return undefined;
    const blank = (around) => around.replace(/[^\r\n]/g, ' ');
    return new source_file/* SourceFile */.sC(source.path, blank(source.text.slice(0, start)) + text + blank(source.text.slice(end)));
}

;// CONCATENATED MODULE: ./lib/src/expand/az/resources.js










function resourcesOf(commands, run) {
    const session = new Session();
    const resources = [];
    let isComplete = true;
    const written = new WrittenFiles();
    const addresses = new Addresses(commands[0]?.script ?? '');
    for (const command of commands) {
        written.note(command);
        const shown = credentialsShown(command, session, addresses);
        if (shown !== undefined)
            resources.push(shown);
        const verb = verbOf(command);
        if (verb === '')
            continue;
        noteSecrets(command, run);
        if (session.note(command))
            continue;
        const credentials = credentialsGivenOut(command, session, addresses);
        if (credentials !== undefined)
            resources.push(credentials);
        const requested = resourcesRequested(command, session, addresses, run);
        if (requested !== undefined) {
            resources.push(...requested.resources);
            isComplete &&= requested.isRead;
            continue;
        }
        const kind = azKindOf(verb);
        if (kind !== undefined)
            resources.push(resourceOfCommand(kind, command, session, addresses));
        else if (mlGroupOf(verb) !== undefined) {
            const found = resourcesOfMl(command, { session, addresses, written }, run);
            resources.push(...found.resources);
            isComplete &&= found.isRead;
        }
    }
    for (const resource of resources)
        run.countDeclared(resource.headerSpan);
    return { resources: inOrder(resources), isComplete };
}
function inOrder(resources) {
    const last = new Map();
    return resources.map((resource) => {
        if (!resource.patch)
            return resource;
        const before = last.get(resource.type);
        last.set(resource.type, resource.address);
        return before === undefined ? resource : { ...resource, follows: [before] };
    });
}
function noteSecrets(command, run) {
    for (const { name, values } of readOptions(command, {}).options) {
        if (!(0,secrets/* isSecretName */.eh)(name))
            continue;
        for (const value of values)
            run.secrets.addNamedSecret(value);
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/az/form.js




function azForm(read) {
    return { expand: (run) => expandAll(read, run) };
}
function expandAll(read, run) {
    const paths = run.filesOf('az-cli').filter((path) => {
        const text = run.repository.read(path)?.text;
        return text !== undefined && (0,az_scripts/* mayHaveAzCommands */.r)(text);
    });
    return paths.flatMap((path) => {
        for (const command of read(path, run).commands)
            noteDeployment(command, run);
        return run.evaluation(['az-cli', path], () => expandScripts(path, read, run));
    });
}
function expandScripts(path, read, run) {
    run.beginEntryPoint();
    const { commands, isWhole } = read(path, run);
    const { resources, isComplete } = resourcesOf(commands, run);
    if (resources.length === 0)
        return [];
    const complete = isWhole && isComplete;
    return [
        { entryPoint: path, environment: undefined, resources, unresolvedModules: [], complete, secrets: run.secrets },
    ];
}
const AZ_CLI = azForm(readCommands);


/***/ })

};
