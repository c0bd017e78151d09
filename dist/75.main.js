export const id = 75;
export const ids = [75,197];
export const modules = {

/***/ 62719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
function yamlText(value) {
    if (Array.isArray(value))
        return `[${value.map((one) => yamlText(one)).join(', ')}]`;
    const isQuoted = typeof value === 'string' && (!PLAIN.test(value) || READ_AS_SOMETHING_ELSE.test(value));
    return isQuoted ? JSON.stringify(value) : String(value);
}
const PLAIN = /^[A-Za-z_./](?:[\w ./:-]*[\w./-])?$/;
const READ_AS_SOMETHING_ELSE = /^(?:true|false|yes|no|on|off|null|y|n)$|: |^\.(?:inf|nan)$|^---/i;


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compatible: () => (/* binding */ compatible),
  fixAll: () => (/* binding */ fixAll),
  fixablesAmong: () => (/* binding */ fixablesAmong),
  textsAfter: () => (/* binding */ textsAfter),
  withPlannedFixes: () => (/* binding */ withPlannedFixes),
  withTriedFixes: () => (/* binding */ withTriedFixes)
});

// EXTERNAL MODULE: ./lib/src/decide/decide.js + 2 modules
var decide = __webpack_require__(66857);
;// CONCATENATED MODULE: ./lib/src/fix/merging.js
function withoutRepetition(edits) {
    return edits.filter((edit, at) => edits.findIndex((other) => isSame(edit, other)) === at);
}
function contradict(left, right) {
    if (left.span.source !== right.span.source || isSame(left, right))
        return false;
    const [one, other] = [left.span, right.span];
    if (one.start === one.end && other.start === other.end)
        return one.start === other.start && firstWord(left.text) === firstWord(right.text);
    return one.start < other.end && other.start < one.end;
}
function firstWord(text) {
    return /[\w-]+/.exec(text)?.[0];
}
function isSame(left, right) {
    const [one, other] = [left.span, right.span];
    return one.source === other.source && one.start === other.start && one.end === other.end && left.text === right.text;
}
function edited(edits) {
    const bySource = new Map();
    for (const edit of withoutRepetition(edits)) {
        const known = bySource.get(edit.span.source) ?? [];
        known.push(edit);
        bySource.set(edit.span.source, known);
    }
    return new Map([...bySource].map(([source, own]) => [source, editedText(source.text, own)]));
}
function editedText(text, edits) {
    const sorted = [...edits].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of sorted) {
        parts.push(text.slice(at, span.start), replacement);
        at = span.end;
    }
    return [...parts, text.slice(at)].join('');
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/yaml-text.js
var yaml_text = __webpack_require__(62719);
// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/rules/steps.js
var steps = __webpack_require__(30397);
;// CONCATENATED MODULE: ./lib/src/fix/container.js
function hasCommas(grammar) {
    return grammar === 'json' || grammar === 'yaml-flow';
}
function isYaml(grammar) {
    return grammar === 'yaml-block' || grammar === 'yaml-flow';
}
function placeOf(container, names) {
    const [name, ...rest] = names;
    if (typeof name !== 'string')
        return undefined;
    const found = container.members.filter((member) => isCalled(member, name, container));
    const [member, ...others] = found;
    if (member === undefined) {
        const below = rest.filter((one) => typeof one === 'string');
        if (below.length < rest.length || container.mayHold(name))
            return undefined;
        return { kind: 'missing', container, names: [name, ...below] };
    }
    const [next, ...below] = rest;
    if (typeof next === 'number') {
        const list = member.isBlock ? container : member.items();
        const item = member.isBlock ? found[next] : list?.members[next];
        if (list === undefined || item === undefined)
            return undefined;
        return below.length === 0 ? { kind: 'member', container: list, member: item } : within(item, below);
    }
    if (others.length > 0)
        return undefined;
    if (rest.length === 0)
        return { kind: 'member', container, member };
    return within(member, rest);
}
function within(member, names) {
    const inside = member.inside();
    return inside === undefined ? undefined : placeOf(inside, names);
}
function isCalled(member, name, { grammar }) {
    if (!member.isProperty)
        return false;
    return grammar === 'hcl-block' || isYaml(grammar)
        ? member.name === name
        : member.name.toLowerCase() === name.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/fix/spelling.js


function languageOf({ path }) {
    if (/\.bicep(?:param)?$/i.test(path))
        return 'bicep';
    if (/\.(?:tf|tofu|tfvars)$/i.test(path))
        return 'hcl';
    if (/\.ya?ml$/i.test(path))
        return 'yaml';
    return /\.jsonc?$/i.test(path) ? 'json' : undefined;
}
function languageIn(grammar) {
    if (isYaml(grammar))
        return 'yaml';
    return grammar === 'bicep' || grammar === 'json' ? grammar : 'hcl';
}
function spell(value, language) {
    if (isVerbatim(value))
        return value.verbatim;
    if (language === 'yaml')
        return (0,yaml_text/* yamlText */.p)(value);
    if (typeof value === 'object' && value !== null)
        return `[${value.map((one) => spell(one, language)).join(', ')}]`;
    if (language === 'bicep' && typeof value === 'string')
        return `'${value.replace(/[\\']/g, '\\$&').replaceAll('${', '\\${')}'`;
    const text = JSON.stringify(value);
    return language === 'hcl' ? text.replace(/[$%]\{/g, (hole) => hole.charAt(0) + hole) : text;
}
function isVerbatim(value) {
    return typeof value === 'object' && value !== null && 'verbatim' in value;
}
function literalAt(source, { start, end }) {
    const language = languageOf(source);
    const text = source.text.slice(start, end);
    if (language === undefined)
        return undefined;
    if (language === 'yaml')
        return yamlLiteral(text);
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null')
        return null;
    if (/^-?\d{1,15}$/.test(text))
        return Number(text);
    const [, inner] = (language === 'bicep' ? /^'([^'\\\r\n]*)'$/ : /^"([^"\\\r\n]*)"$/).exec(text) ?? [];
    if (inner === undefined)
        return undefined;
    const isPlain = !/[$%]\{/.test(inner) && !(language === 'json' && inner.startsWith('['));
    return isPlain ? inner : undefined;
}
function yamlLiteral(text) {
    if (/^(?:true|yes|on)$/i.test(text))
        return true;
    if (/^(?:false|no|off)$/i.test(text))
        return false;
    if (/^(?:null|~)$/i.test(text))
        return null;
    if (/^-?(?:0|[1-9]\d{0,14})$/.test(text))
        return Number(text);
    const [, double, single] = /^(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')$/.exec(text) ?? [];
    const inner = double ?? single ?? (/^[A-Za-z_./][\w ./:-]*$/.test(text) ? text : undefined);
    return inner === undefined || /[$#]?\{|\$\(/.test(inner) ? undefined : inner;
}

;// CONCATENATED MODULE: ./lib/src/fix/api-version.js

function apiVersionEdit({ source, grammar, members }, { from, to }) {
    const [name, ending] = grammar === 'json' ? ['apiVersion', from] : ['type', `@${from}`];
    const value = members.find((member) => member.isProperty && member.name.toLowerCase() === name.toLowerCase())?.value;
    const literal = value && literalAt(source, value);
    if (value === undefined || typeof literal !== 'string' || !literal.endsWith(ending))
        return undefined;
    return { span: { source, start: value.end - 1 - from.length, end: value.end - 1 }, text: to };
}
function headerVersionEdit({ source, start, end }, { from, to }) {
    const isThere = source.text.slice(start, end).endsWith(`@${from}'`);
    return isThere ? { span: { source, start: end - 1 - from.length, end: end - 1 }, text: to } : undefined;
}

// EXTERNAL MODULE: ./lib/src/syntax/bicep/parser.js + 8 modules
var parser = __webpack_require__(96616);
// EXTERNAL MODULE: ./lib/src/syntax/bicep/strings.js
var strings = __webpack_require__(59226);
;// CONCATENATED MODULE: ./lib/src/fix/remembered.js
function remembered(read) {
    const known = new WeakMap();
    return (source, limits) => {
        const before = known.get(source);
        if (before !== undefined)
            return before;
        const made = read(source, limits);
        known.set(source, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./lib/src/fix/bicep-tree.js



const read = remembered((source, limits) => (0,parser/* parseBicep */.t)(source, { parameterFile: false, limits }));
function bicepObject(source, { start }, limits) {
    const { program, errors, comments } = read(source, limits);
    if (errors.length > 0)
        return undefined;
    const body = resourceAround(program.statements, start);
    return body && containerOf(body, { source, comments });
}
function resourceAround(statements, offset) {
    const around = statements.find((one) => one.start <= offset && offset < one.end);
    if (around?.kind !== 'resource')
        return undefined;
    const body = objectOf(around.body);
    return body && (resourceAround(body.members, offset) ?? body);
}
function objectOf(body) {
    if (body.kind === 'object')
        return body;
    if (body.kind === 'if')
        return body.body;
    return body.body.kind === 'object' || body.body.kind === 'if' ? objectOf(body.body) : undefined;
}
function containerOf({ start, end, members }, file) {
    return {
        ...file,
        grammar: 'bicep',
        open: start + 1,
        close: end - 1,
        members: members.map((member) => memberOf(member, file)),
        mayHold: () => false,
    };
}
function memberOf(member, file) {
    const { start, end } = member;
    const other = { start, end, name: '', nameEnd: start, isBlock: false };
    if (member.kind !== 'property')
        return {
            ...other,
            value: member,
            isProperty: member.kind === 'spread',
            inside: () => undefined,
            items: () => undefined,
        };
    const { key, value } = member;
    return {
        ...other,
        name: key.kind === 'identifier' ? key.name : ((0,strings/* literalText */.bK)(key) ?? ''),
        nameEnd: key.end,
        isProperty: true,
        ...writtenAs(value, file),
    };
}
function writtenAs(value, file) {
    return {
        value,
        inside: () => (value.kind === 'object' ? containerOf(value, file) : undefined),
        items: () => (value.kind === 'array' ? listOf(value, file) : undefined),
    };
}
function listOf({ start, end, items }, file) {
    const members = items.flatMap((item) => (item.kind === 'spread' ? [] : [itemMember(item, file)]));
    if (members.length < items.length)
        return undefined;
    return { ...file, grammar: 'bicep', open: start + 1, close: end - 1, members, mayHold: () => false };
}
function itemMember(item, file) {
    const { start, end } = item;
    return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...writtenAs(item, file) };
}

// EXTERNAL MODULE: ./lib/src/fix/fix.js
var fix = __webpack_require__(89361);
;// CONCATENATED MODULE: ./lib/src/fix/layout.js
function lineStart(text, offset) {
    const before = text.slice(0, offset);
    return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}
function lineEnd(text, offset) {
    LINE_END.lastIndex = offset;
    return LINE_END.exec(text)?.index ?? text.length;
}
const LINE_END = /[\r\n]/g;
function pastLineEnd(text, offset) {
    return text.startsWith('\r\n', offset) ? offset + 2 : Math.min(offset + 1, text.length);
}
function indentationAt(text, offset) {
    const start = lineStart(text, offset);
    return /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
}
function newLineOf(text) {
    const [found] = /\r\n|\n|\r/.exec(text) ?? [];
    return found ?? '\n';
}
function levelOf(text) {
    const [, found] = /(?:^|[\r\n])(\t|[ ]{2,8})[^\s*]/.exec(text) ?? [];
    return found ?? '  ';
}
function holdsLineEnd(text) {
    return /[\r\n]/.test(text);
}
function isBlank(text) {
    return /^\s*$/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/fix/alignment.js

function aligned({ source, members }, after, name) {
    const chain = chainTo(after, members, source.text);
    const widths = chain.map(widthOf);
    const width = Math.max(...widths);
    const columns = chain.map((member) => widthOf(member) + gapOf(member, source.text).length);
    const isLinedUp = chain.length > 0 && columns.every((column) => column === width + 1);
    if (!isLinedUp)
        return { gap: ' ', edits: [] };
    if (name.length <= width)
        return { gap: ' '.repeat(width - name.length + 1), edits: [] };
    const edits = chain.map((member, at) => {
        const end = member.nameEnd + gapOf(member, source.text).length;
        const text = ' '.repeat(name.length - (widths[at] ?? 0) + 1);
        return { span: { source, start: member.nameEnd, end }, text };
    });
    return { gap: ' ', edits };
}
function chainTo(last, members, text) {
    const chain = [];
    for (let at = members.indexOf(last); at >= 0; at--) {
        const member = members[at];
        const next = chain[0];
        if (member === undefined || member.isBlock || holdsLineEnd(text.slice(member.start, member.end)))
            break;
        if (next !== undefined && pastLineEnd(text, lineEnd(text, member.end)) !== lineStart(text, next.start))
            break;
        chain.unshift(member);
    }
    return chain;
}
function widthOf({ start, nameEnd }) {
    return nameEnd - start;
}
function gapOf({ nameEnd }, text) {
    return /^[ ]*/.exec(text.slice(nameEnd))?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/fix/branches.js
function branchesOf(entries) {
    const names = new Set(entries.map(({ names: [name = ''] }) => name));
    return [...names].map((name) => {
        const own = entries.filter(({ names: [first] }) => first === name);
        const leaf = own.find((entry) => entry.names.length === 1);
        if (leaf !== undefined)
            return { name, value: leaf.value };
        return { name, members: branchesOf(own.map((entry) => ({ ...entry, names: entry.names.slice(1) }))) };
    });
}

;// CONCATENATED MODULE: ./lib/src/fix/yaml-insertion.js


function intoBlockMap(container, branches) {
    const { source, members } = container;
    const last = members.at(-1);
    if (last === undefined)
        return [];
    const newLine = newLineOf(source.text);
    const indent = ' '.repeat(columnOf(container, members[0] ?? last));
    const written = branches.flatMap((branch) => lines(branch, levelOf(source.text)));
    const at = isTextInLines(container, last) ? last.start : behind(container, last);
    const text = at === last.start
        ? written.map((line) => `${line}${newLine}${indent}`).join('')
        : written.map((line) => `${newLine}${indent}${line}`).join('');
    return [{ span: { source, start: at, end: at }, text }];
}
function columnOf({ source: { text } }, { start }) {
    return start - lineStart(text, start);
}
function isTextInLines({ source: { text }, members }, last) {
    return (members.includes(last) &&
        /(?:^|[:\s-])[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?[\r\n]/.test(text.slice(last.nameEnd, last.end)));
}
function behind({ source: { text }, comments }, { end }) {
    const stop = lineEnd(text, end);
    const comment = comments.find(({ start }) => start >= end && start < stop);
    return isBlank(text.slice(end, comment?.start ?? stop)) ? stop : end;
}
function lines(branch, level) {
    if ('value' in branch)
        return [`${branch.name}: ${spell(branch.value, 'yaml')}`];
    const inner = branch.members.flatMap((member) => lines(member, level));
    return [`${branch.name}:`, ...inner.map((line) => level + line)];
}

;// CONCATENATED MODULE: ./lib/src/fix/insertion.js






function insertion(container, entries) {
    const branches = branchesOf(entries);
    if (container.grammar === 'yaml-block')
        return intoBlockMap(container, branches);
    if (container.members.length === 0)
        return [intoEmpty(container, branches)];
    return branches.flatMap((branch) => besideOthers(container, branch));
}
function isLeaf(branch) {
    return 'value' in branch;
}
function besideOthers(container, branch) {
    const { source, open, close, members } = container;
    const start = members[0]?.start ?? open;
    if (holdsLineEnd(source.text.slice(open, start)))
        return onOwnLine(container, branch);
    if (container.grammar === 'hcl-block')
        return unfolded(container, branch);
    const end = members.at(-1)?.end ?? start;
    const [comma = ''] = /^\s*,/.exec(source.text.slice(end, close)) ?? [];
    const text = comma === '' ? `, ${inline(container, branch)}` : ` ${inline(container, branch)},`;
    return [insertedAt(container, end + comma.length, text)];
}
function intoEmpty(container, branches) {
    const { source, open, close } = container;
    const { text } = source;
    const inner = text.slice(open, close);
    const outer = indentationAt(text, open);
    const indent = outer + levelOf(text);
    const newLine = newLineOf(text);
    const written = linesOf(container, branches, indent);
    const closing = lineStart(text, close);
    if (holdsLineEnd(inner) && isBlank(text.slice(closing, close)))
        return beforeBrace(container, closing, `${indent}${written}${newLine}`);
    if (!isBlank(inner))
        return beforeBrace(container, close, `${newLine}${indent}${written}${newLine}${outer}`);
    const isWithinLine = container.grammar === 'yaml-flow' ||
        (container.grammar !== 'hcl-block' && /^[ \t]*[}\])]/.test(text.slice(close + 1)));
    const content = isWithinLine
        ? ` ${branches.map((branch) => inline(container, branch)).join(', ')} `
        : `${newLine}${indent}${written}${newLine}${outer}`;
    return { span: { source, start: open - 1, end: close + 1 }, text: `{${content}}` };
}
function onOwnLine(container, branch) {
    const { source, grammar } = container;
    const { text } = source;
    const newLine = newLineOf(text);
    const after = neighbour(container, branch);
    if (after === undefined) {
        const [first] = container.members;
        const indent = indentationAt(text, first?.start ?? container.open);
        return [insertedAt(container, container.open, `${newLine}${indent}${insertion_lines(container, branch, indent)}${newLine}`)];
    }
    const indent = indentationAt(text, after.start);
    if (hasCommas(grammar))
        return [betweenCommas(container, after, insertion_lines(container, branch, indent), indent)];
    const [comma = ''] = /^[ \t]*,/.exec(text.slice(after.end)) ?? [];
    const isNested = grammar === 'hcl-block' && !isLeaf(branch);
    const isAligned = languageIn(grammar) === 'hcl' && isLeaf(branch);
    const { gap, edits } = isAligned ? aligned(container, after, keyOf(container, branch.name)) : ONE_BLANK;
    const written = insertion_lines(container, branch, indent, gap);
    const at = insertion_behind(container, after, comma.length);
    return [
        ...edits,
        insertedAt(container, at, `${isNested ? newLine : ''}${newLine}${indent}${written}${comma.trim()}`),
    ];
}
const ONE_BLANK = { gap: ' ', edits: [] };
function neighbour({ members, grammar }, branch) {
    if (grammar === 'hcl-block' && !isLeaf(branch))
        return members.at(-1);
    if (grammar !== 'hcl-block')
        return members.findLast((member) => member.isProperty) ?? members.at(-1);
    const firstBlock = members.findIndex((member) => member.isBlock);
    const leading = firstBlock < 0 ? members : members.slice(0, firstBlock);
    return leading.at(-1) ?? members.findLast((member) => !member.isBlock);
}
function insertion_behind({ source: { text }, comments, close }, { end }, comma) {
    let at = end + comma;
    for (let stop = lineEnd(text, at);; stop = lineEnd(text, at)) {
        const comment = comments.find(({ start }) => start >= at && start < stop && isBlank(text.slice(at, start)));
        if (comment === undefined)
            return stop <= close && isBlank(text.slice(at, stop)) ? stop : end + comma;
        at = text.endsWith('\n', comment.end) ? comment.end - 1 : comment.end;
    }
}
function betweenCommas(container, last, written, indent) {
    const { source, members, comments, close } = container;
    const { text } = source;
    const newLine = newLineOf(text);
    const [comma = ''] = /^\s*,/.exec(text.slice(last.end, close)) ?? [];
    if (comma !== '')
        return insertedAt(container, insertion_behind(container, last, comma.length), `${newLine}${indent}${written},`);
    const stop = lineEnd(text, last.end);
    const isCommented = comments.some(({ start }) => start >= last.end && start < stop);
    const [first = last] = members;
    return isCommented
        ? insertedAt(container, first.start, `${written},${newLine}${indent}`)
        : insertedAt(container, last.end, `,${newLine}${indent}${written}`);
}
function unfolded(container, branch) {
    const { source, open, close, members } = container;
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const outer = indentationAt(source.text, open);
    const indent = outer + levelOf(source.text);
    const newLine = newLineOf(source.text);
    const { gap, edits } = isLeaf(branch) ? aligned(container, last, branch.name) : ONE_BLANK;
    const written = insertion_lines(container, branch, indent, gap);
    return [
        ...edits,
        { span: { source, start: open, end: first.start }, text: `${newLine}${indent}` },
        { span: { source, start: last.end, end: close }, text: `${newLine}${indent}${written}${newLine}${outer}` },
    ];
}
function beforeBrace(container, at, text) {
    const { source, grammar, close } = container;
    if (!hasCommas(grammar))
        return insertedAt(container, at, text);
    return { span: { source, start: at, end: close + 1 }, text: `${text}${source.text.slice(at, close + 1)}` };
}
function insertedAt({ source }, at, text) {
    return { span: { source, start: at, end: at }, text };
}
function inline(container, branch) {
    const { grammar } = container;
    const content = 'value' in branch
        ? spell(branch.value, languageIn(grammar))
        : `{ ${branch.members.map((member) => inline(container, member)).join(', ')} }`;
    return `${keyOf(container, branch.name)}${ASSIGNMENTS[grammar](' ')}${content}`;
}
function insertion_lines(container, branch, indent, gap = ' ') {
    const { source, grammar } = container;
    const key = keyOf(container, branch.name);
    if ('value' in branch)
        return `${key}${ASSIGNMENTS[grammar](gap)}${spell(branch.value, languageIn(grammar))}`;
    const newLine = newLineOf(source.text);
    const deeper = indent + levelIn(container);
    const opening = grammar === 'hcl-block' ? ' ' : ASSIGNMENTS[grammar](' ');
    return `${key}${opening}{${newLine}${deeper}${linesOf(container, branch.members, deeper)}${newLine}${indent}}`;
}
function linesOf(container, branches, indent) {
    const { source, grammar } = container;
    const width = Math.max(0, ...branches.filter(isLeaf).map(({ name }) => keyOf(container, name).length));
    const written = branches.map((branch) => {
        const gap = ' '.repeat(Math.max(1, width - keyOf(container, branch.name).length + 1));
        return insertion_lines(container, branch, indent, gap);
    });
    return written.join(`${hasCommas(grammar) ? ',' : ''}${newLineOf(source.text)}${indent}`);
}
const ASSIGNMENTS = {
    bicep: () => ': ',
    json: () => ': ',
    'hcl-object': (gap) => `${gap}= `,
    'hcl-block': (gap) => `${gap}= `,
    'yaml-block': () => ': ',
    'yaml-flow': () => ': ',
};
function keyOf({ source, grammar, members }, name) {
    const isQuoted = grammar === 'hcl-object' && members[0] !== undefined && source.text[members[0].start] === '"';
    return grammar === 'json' || isQuoted ? JSON.stringify(name) : name;
}
function levelIn({ source: { text }, open, members: [first] }) {
    const outer = indentationAt(text, open);
    const inner = first === undefined ? outer : indentationAt(text, first.start);
    return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : levelOf(text);
}

// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/fix/json-tree.js


const json_tree_read = remembered(json/* parseJson */.q);
function jsonObject(source, declaration, limits) {
    const { root, errors, comments } = json_tree_read(source, limits);
    if (errors.length > 0 || root === undefined)
        return undefined;
    const found = objectAt(root, declaration);
    return found && json_tree_containerOf(found, { source, comments });
}
function objectAt(node, { start, end }) {
    for (let at = node; at !== undefined; at = childAround(at, end - 1)) {
        if (at.kind === 'object' && at.start >= start && at.end === end)
            return at;
    }
    return undefined;
}
function childAround(node, offset) {
    const children = node.kind === 'object' ? node.members.map((one) => one.value) : node.kind === 'array' ? node.items : [];
    return children.find((child) => child.start <= offset && offset < child.end);
}
function json_tree_containerOf({ start, end, members }, file) {
    return {
        ...file,
        grammar: 'json',
        open: start + 1,
        close: end - 1,
        members: members.map((member) => json_tree_memberOf(member, file)),
        mayHold: () => false,
    };
}
function json_tree_memberOf({ start, end, key, value }, file) {
    const plain = { isBlock: false, isProperty: true };
    return { start, end, name: key.value, nameEnd: key.end, ...plain, ...json_tree_writtenAs(value, file) };
}
function json_tree_writtenAs(value, file) {
    return {
        value,
        inside: () => (value.kind === 'object' ? json_tree_containerOf(value, file) : undefined),
        items: () => (value.kind === 'array' ? json_tree_listOf(value, file) : undefined),
    };
}
function json_tree_listOf({ start, end, items }, file) {
    const members = items.map((item) => json_tree_itemMember(item, file));
    return { ...file, grammar: 'json', open: start + 1, close: end - 1, members, mayHold: () => false };
}
function json_tree_itemMember(item, file) {
    const { start, end } = item;
    return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...json_tree_writtenAs(item, file) };
}

;// CONCATENATED MODULE: ./lib/src/fix/removal.js


function removal(container, member) {
    const { source, members, close } = container;
    const { text } = source;
    const at = members.indexOf(member);
    const [previous, next] = [members[at - 1], members[at + 1]];
    const [comma = ''] = /^\s*,/.exec(text.slice(member.end, close)) ?? [];
    const end = member.end + comma.length;
    if (isAllThereIs(container, member, end))
        return [{ span: { source, start: container.open, end: close }, text: emptied(container, member) }];
    const isAlone = isBlank(text.slice(lineStart(text, member.start), member.start)) && isBlank(text.slice(end, lineEnd(text, end)));
    const own = isAlone
        ? { start: startWithBlankLine(container, member, end), end: pastLineEnd(text, lineEnd(text, end)) }
        : withinLine(text, { start: member.start, end }, previous, next);
    const edits = [{ span: { source, ...own }, text: '' }];
    if (!hasCommas(container.grammar) && comma === '' && isAlone)
        return edits;
    const before = next === undefined && comma === '' && previous !== undefined && own.start > previous.end
        ? commaBehind(container, previous, member)
        : undefined;
    return before === undefined ? edits : [{ span: { source, start: before, end: before + 1 }, text: '' }, ...edits];
}
function removalOfAll(container, members) {
    const runs = [];
    const merged = [];
    for (const member of container.members) {
        const before = merged.at(-1);
        const isGoing = members.includes(member);
        const isJoined = isGoing && before !== undefined && runs.includes(before) && !hasComment(container, before, member);
        const one = isJoined ? { ...before, end: member.end } : isGoing ? { ...member } : member;
        if (isJoined)
            merged.pop();
        if (isJoined)
            runs.pop();
        merged.push(one);
        if (isGoing)
            runs.push(one);
    }
    return runs.flatMap((run) => removal({ ...container, members: merged }, run));
}
function hasComment({ comments }, { end }, { start }) {
    return comments.some((comment) => comment.start >= end && comment.end <= start);
}
function isAllThereIs({ source: { text }, grammar, open, close, members }, { start }, end) {
    return grammar !== 'hcl-block' && members.length === 1 && isBlank(text.slice(open, start) + text.slice(end, close));
}
function emptied({ grammar }, { name }) {
    if (grammar !== 'yaml-block')
        return '';
    return name === '' ? '[]' : '{}';
}
function startWithBlankLine({ source: { text }, close }, member, end) {
    const start = lineStart(text, member.start);
    const [, blank = ''] = /(?:^|[\r\n])[ \t]*(\r\n|\n|\r)$/.exec(text.slice(0, start)) ?? [];
    const isLast = member.isBlock && isBlank(text.slice(end, close));
    return isLast && blank !== '' ? lineStart(text, start - blank.length) : start;
}
function withinLine(text, own, previous, next) {
    if (next !== undefined && /^[ \t]*$/.test(text.slice(own.end, next.start)))
        return { ...own, end: next.start };
    const isLast = next === undefined && previous !== undefined && /^[ \t]*,?[ \t]*$/.test(text.slice(previous.end, own.start));
    return isLast ? { ...own, start: previous.end } : own;
}
function commaBehind({ source: { text }, comments }, previous, member) {
    for (let at = previous.end; at < member.start; at++) {
        const comment = comments.find(({ start, end }) => start <= at && at < end);
        if (comment !== undefined)
            at = comment.end - 1;
        else if (text[at] === ',')
            return at;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/syntax/terraform/parser.js + 1 modules
var terraform_parser = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/src/fix/terraform-tree.js


const terraform_tree_read = remembered(terraform_parser/* parseTerraform */.u0);
function terraformBlock(source, stretch, limits) {
    const { body, errors, comments } = terraform_tree_read(source, limits);
    if (errors.length > 0)
        return undefined;
    const block = body.blocks.find((one) => holds(one, stretch));
    if (block?.type.name !== 'resource')
        return undefined;
    const inner = block.body.blocks.find((one) => holds(one, stretch));
    return inner?.type.name === 'dynamic' ? undefined : blockContainer(inner ?? block, { source, comments });
}
function holds(block, { start, end }) {
    return block.start <= start && end <= block.end;
}
function blockContainer({ header, end, body }, file) {
    const members = [
        ...body.attributes.map((attribute) => attributeMember(attribute, file)),
        ...body.blocks.map((block) => blockMember(block, file)),
    ];
    return {
        ...file,
        grammar: 'hcl-block',
        open: file.source.text.indexOf('{', header.end) + 1,
        close: end - 1,
        members: members.sort((left, right) => left.start - right.start),
        mayHold: (name) => mayHold(body, name),
    };
}
function mayHold({ blocks, lost }, name) {
    return lost.length > 0 || blocks.some(({ type, labels }) => type.name === 'dynamic' && labels[0]?.value === name);
}
function attributeMember({ start, end, name, value }, file) {
    return { start, end, name: name.name, nameEnd: name.end, ...PLAIN, ...terraform_tree_writtenAs(value, file) };
}
function blockMember(block, file) {
    const { start, end, type, header } = block;
    return {
        start,
        end,
        name: type.name,
        nameEnd: type.end,
        value: { start: header.end, end },
        isBlock: true,
        isProperty: true,
        inside: () => blockContainer(block, file),
        items: () => undefined,
    };
}
const PLAIN = { isBlock: false, isProperty: true };
function terraform_tree_writtenAs(value, file) {
    const [argument, ...others] = value.kind === 'call' && value.name.name === 'jsonencode' ? value.arguments : [];
    const content = argument !== undefined && others.length === 0 ? argument : value;
    return {
        value,
        inside: () => (content.kind === 'object' ? objectContainer(content, file) : undefined),
        items: () => (content.kind === 'tuple' ? terraform_tree_listOf(content, file) : undefined),
    };
}
function terraform_tree_listOf({ start, end, items }, file) {
    const members = items.map((item) => {
        const place = { start: item.start, end: item.end, nameEnd: item.start };
        return { ...place, name: '', isBlock: false, isProperty: false, ...terraform_tree_writtenAs(item, file) };
    });
    return { ...file, grammar: 'hcl-object', open: start + 1, close: end - 1, members, mayHold: () => false };
}
function objectContainer({ start, end, items }, file) {
    return {
        ...file,
        grammar: 'hcl-object',
        open: start + 1,
        close: end - 1,
        members: items.map((item) => terraform_tree_itemMember(item, file)),
        mayHold: () => items.some((item) => terraform_tree_keyOf(item) === undefined),
    };
}
function terraform_tree_itemMember(item, file) {
    const { start, end, key, value } = item;
    return { start, end, name: terraform_tree_keyOf(item) ?? '', nameEnd: key.end, ...PLAIN, ...terraform_tree_writtenAs(value, file) };
}
function terraform_tree_keyOf({ key }) {
    if (key.kind === 'identifier')
        return key.name;
    const [only, ...others] = key.kind === 'template' ? key.parts : [];
    return only?.kind === 'text' && others.length === 0 ? only.value : undefined;
}

// EXTERNAL MODULE: ./lib/src/syntax/yaml/reader.js + 3 modules
var reader = __webpack_require__(50197);
;// CONCATENATED MODULE: ./lib/src/fix/yaml-tree.js


const yaml_tree_read = remembered((source, limits) => ({ document: (0,reader/* parseYaml */.h)(source, limits), comments: (0,reader.yamlComments)(source) }));
function yamlMap(source, declaration, limits) {
    const { document, comments } = yaml_tree_read(source, limits);
    const { root, errors, duplicateKeys } = document;
    if (errors.length > 0 || duplicateKeys.length > 0 || root === undefined)
        return undefined;
    const found = mapAt(root, declaration);
    return found && yaml_tree_containerOf(found, { source, comments });
}
function mapAt(node, { start, end }) {
    for (let at = node; at !== undefined; at = yaml_tree_childAround(at, start)) {
        if (at.kind === 'map' && at.start === start && at.end === end)
            return at;
    }
    return undefined;
}
function yaml_tree_childAround(node, offset) {
    if (node.kind === 'scalar')
        return undefined;
    const children = node.kind === 'map' ? ownEntries(node).map(({ value }) => value) : node.items;
    return children.find((child) => node.start <= child.start && child.start <= offset && offset < child.end);
}
function ownEntries({ start, end, entries }) {
    return entries.filter((entry) => start <= entry.start && entry.end <= end);
}
function yaml_tree_containerOf(map, file) {
    const own = ownEntries(map);
    const merged = map.entries.filter((entry) => !own.includes(entry)).map(({ key }) => key.name);
    return {
        ...file,
        ...edgesOf(map, file),
        members: own.map((entry) => yaml_tree_memberOf(entry, file)),
        mayHold: (name) => merged.includes(name),
    };
}
function yaml_tree_listOf(list, file) {
    const edges = edgesOf(list, file);
    const members = list.items.map((item) => yaml_tree_itemMember(item, file, edges));
    return { ...file, ...edges, members, mayHold: () => false };
}
function edgesOf({ start, end }, { source: { text } }) {
    const isFlow = text[start] === '{' || text[start] === '[';
    if (isFlow)
        return { grammar: 'yaml-flow', open: start + 1, close: end - 1 };
    return { grammar: 'yaml-block', open: start, close: withoutBlanks(text, { start, end }).end };
}
function withoutBlanks(text, { start, end }) {
    return { start, end: start + text.slice(start, end).trimEnd().length };
}
function yaml_tree_memberOf({ start, end, key, value }, file) {
    const { text } = file.source;
    const whole = withoutBlanks(text, { start, end });
    const plain = { isBlock: false, isProperty: true };
    const isThere = value.start > key.end && value.end <= end;
    const content = isThere ? yaml_tree_writtenAs(value, file) : { ...ELSEWHERE, value: { start: key.end, end: whole.end } };
    return { ...whole, name: key.name, nameEnd: key.end, ...plain, ...content };
}
const ELSEWHERE = { inside: () => undefined, items: () => undefined };
function yaml_tree_writtenAs(value, file) {
    return {
        value: withoutBlanks(file.source.text, value),
        inside: () => (value.kind === 'map' ? yaml_tree_containerOf(value, file) : undefined),
        items: () => (value.kind === 'list' ? yaml_tree_listOf(value, file) : undefined),
    };
}
function yaml_tree_itemMember(item, file, { grammar, open }) {
    const { text } = file.source;
    const { end } = withoutBlanks(text, item);
    const [dash = ''] = grammar === 'yaml-block' ? (/-\s*$/.exec(text.slice(open, item.start)) ?? []) : [];
    const start = item.start - dash.length;
    return { start, end, name: '', nameEnd: start, isBlock: false, isProperty: false, ...yaml_tree_writtenAs(item, file) };
}

;// CONCATENATED MODULE: ./lib/src/fix/plan.js














function planFix(finding, workshop) {
    const [first] = finding.mendings;
    if (first === undefined || !(0,fix/* mayBeFixed */.R)(finding))
        return undefined;
    const edits = [];
    for (const mending of finding.mendings) {
        const planned = editsFor(mending, workshop);
        if (planned === undefined)
            return undefined;
        edits.push(...planned);
    }
    const kept = withoutRepetition(edits);
    const isClear = kept.every((edit, at) => kept.slice(at + 1).every((other) => !contradict(edit, other)));
    if (kept.length === 0 || !isClear || !kept.every(({ span }) => isOurs(span, workshop)))
        return undefined;
    const risky = finding.mendings.find(({ risk }) => risk !== undefined);
    return {
        description: descriptionOf(first, kept),
        edits: kept,
        risk: risky?.risk,
        warning: risky?.warning,
        isTried: false,
    };
}
function isOurs({ source }, { repository }) {
    return repository.read(source.path) === source && !/(?:^|\/)(?:\.terraform|node_modules)\//.test(source.path);
}
function editsFor({ settings, removals, apiVersion }, workshop) {
    const leaving = placesToRemove(removals, workshop);
    const parts = [
        ...settings.map((setting) => settingSteps(setting, settings, workshop)),
        takenOut(leaving),
        ...(apiVersion === undefined ? [] : [versionEdits(apiVersion, workshop)]),
    ];
    const steps = parts.filter((part) => part !== undefined);
    return steps.length < parts.length ? undefined : editsOf(steps.flat(), leaving);
}
function editsOf(steps, leaving) {
    return steps.flatMap((step) => {
        if (!isMissing(step))
            return [step];
        const together = steps.filter(isMissing).filter((other) => plan_isSame(other.container, step.container));
        return together[0] === step ? insertion(withoutLeaving(step.container, leaving), together) : [];
    });
}
function isMissing(step) {
    return 'container' in step;
}
function withoutLeaving(container, leaving) {
    const starts = leaving.flatMap((place) => place?.kind === 'member' && plan_isSame(place.container, container) ? [place.member.start] : []);
    return { ...container, members: container.members.filter(({ start }) => !starts.includes(start)) };
}
function plan_isSame({ source, open }, other) {
    return source === other.source && open === other.open;
}
function versionEdits(change, { limits }) {
    const { property } = change;
    if (property.resource.form === 'bicep') {
        const edit = headerVersionEdit(property.resource.headerSpan, change);
        return edit && [edit];
    }
    const declaration = declarationOf(property, limits);
    const edit = declaration && apiVersionEdit(declaration, change);
    return edit && [edit];
}
function settingSteps(setting, all, workshop) {
    const { property, copied } = setting;
    const placement = placementOf(setting);
    if (copied !== undefined)
        return placement?.kind === 'write' ? copiedTo(placement.names, setting, workshop) : undefined;
    switch (placement?.kind) {
        case 'write':
            return written(property, placement.names, placement.value, workshop);
        case 'leave-out':
            return takenOut(placement.names.map((names) => placeIn(property, names, workshop)));
        case 'block':
            return all.some((other) => isWrittenIn(other, placement.names)) ? [] : undefined;
        default:
            return asItStands(property, setting.value);
    }
}
function copiedTo(names, { property, copied }, workshop) {
    const place = placeIn(property, names, workshop);
    if (place?.kind !== 'missing' || isSaidElsewhere(property) || place.container.source !== copied?.source)
        return undefined;
    return [{ container: place.container, names: place.names, value: { verbatim: wholeText(copied) } }];
}
function wholeText({ source: { text }, start, end }) {
    const isExpression = text.slice(start - 2, start) === '"[' && text.slice(end, end + 2) === ']"';
    return isExpression ? text.slice(start - 2, end + 2) : text.slice(start, end);
}
function placementOf({ property: { resource, path = '' }, value }) {
    const { words } = resource;
    return words === undefined ? { kind: 'write', names: (0,paths/* parsePath */.Rr)(path), value } : words.placementOf(path, value);
}
function isWrittenIn(setting, names) {
    const placement = placementOf(setting);
    return placement?.kind === 'write' && names.every((name, at) => placement.names[at] === name);
}
function placesToRemove(removals, workshop) {
    return removals.flatMap((property) => {
        const all = namesToRemove(property);
        return all === undefined
            ? [itemItComesFrom(property, workshop)]
            : all.map((names) => placeIn(property, names, workshop));
    });
}
function namesToRemove({ resource, path = '' }) {
    const { words } = resource;
    if (words === undefined)
        return [(0,paths/* parsePath */.Rr)(path)];
    const placement = words.placementOf(path, undefined);
    return placement?.kind === 'leave-out' ? placement.names : undefined;
}
function itemItComesFrom(property, { limits }) {
    const span = property.value?.origin.span;
    const declaration = declarationOf(property, limits);
    return declaration && span?.source === declaration.source ? itemAt(declaration, span) : undefined;
}
function itemAt(container, { start, end }) {
    const member = container.members.find((one) => one.start <= start && end <= one.end);
    const list = member?.items();
    const item = list?.members.find(({ value }) => value.start === start && value.end === end);
    if (list !== undefined && item !== undefined)
        return { kind: 'member', container: list, member: item };
    const inside = list ?? member?.inside();
    return inside && itemAt(inside, { source: container.source, start, end });
}
function written(property, names, value, workshop) {
    const place = placeIn(property, names, workshop);
    if (place?.kind === 'missing') {
        if (isSaidElsewhere(property) || !fits(place, names))
            return undefined;
        return [{ container: place.container, names: place.names, value }];
    }
    if (place !== undefined) {
        const { source } = place.container;
        const { start, end } = place.member.value;
        if (isReplaceable(place, value))
            return [replaced({ source, start, end }, value)].flatMap((edit) => edit ?? []);
        if (isYaml(place.container.grammar))
            return undefined;
    }
    return atOrigin(property.value, value);
}
function isReplaceable({ container: { source }, member }, value) {
    const current = literalAt(source, member.value);
    if (typeof value !== 'object')
        return current === null || (current !== undefined && typeof current === typeof value);
    const items = member.items()?.members;
    return current === null || items?.every((item) => literalAt(source, item.value) !== undefined) === true;
}
function fits({ container }, [first]) {
    return first !== 'body' || container.grammar !== 'hcl-block';
}
function isSaidElsewhere({ absent, path = '', resource }) {
    return resource.words === undefined ? !absent : resource.words.sets(path);
}
function placeIn(property, names, { limits }) {
    const declaration = declarationOf(property, limits);
    return declaration && placeOf(declaration, names);
}
function declarationOf({ resource, by }, limits) {
    const { form, span, headerSpan } = resource;
    const said = by?.span ?? span;
    const language = languageOf(said.source);
    if (form === 'bicep' && language === 'bicep')
        return bicepObject(headerSpan.source, headerSpan, limits);
    if (form === 'arm' && language === 'json')
        return jsonObject(said.source, said, limits);
    if (form === 'azureml-yaml' && language === 'yaml')
        return yamlMap(said.source, said, limits);
    if (form === 'terraform' && language === 'hcl')
        return terraformBlock(said.source, said, limits);
    return undefined;
}
function asItStands({ value: found }, value) {
    if (found?.kind !== 'scalar')
        return undefined;
    const { span } = found.origin;
    return literalAt(span.source, span) === found.value ? atOrigin(found, value) : undefined;
}
const PLAIN_STEPS = new Set(['default', 'parameter-file', 'argument', 'variable', 'output', 'module', 'loop']);
function atOrigin(found, value) {
    if (found?.kind !== 'scalar' || found.origin.sensitive === true)
        return undefined;
    const { span, steps } = found.origin;
    if (!steps.every(({ role }) => PLAIN_STEPS.has(role)))
        return undefined;
    const current = literalAt(span.source, span);
    if (current === undefined || typeof current !== typeof value)
        return undefined;
    const edit = replaced(span, value);
    return edit && [edit];
}
function replaced({ source, start, end }, value) {
    const language = languageOf(source);
    if (language === undefined)
        return undefined;
    const current = source.text.slice(start, end);
    return {
        span: { source, start, end },
        text: language === 'yaml' ? inPlaceOf(current, value) : spell(value, language),
    };
}
function inPlaceOf(current, value) {
    const [quote] = /^["']/.exec(current) ?? [];
    return quote === undefined || typeof value !== 'string' || /["'\\]/.test(value)
        ? (0,yaml_text/* yamlText */.p)(value)
        : `${quote}${value}${quote}`;
}
function takenOut(places) {
    const members = places.flatMap((place) => (place?.kind === 'member' ? [place] : []));
    if (members.length < places.length)
        return undefined;
    const containers = members
        .map(({ container }) => container)
        .filter((one, at, all) => all.findIndex((other) => plan_isSame(one, other)) === at);
    return containers.flatMap((container) => {
        const starts = members.flatMap((one) => (plan_isSame(one.container, container) ? [one.member.start] : []));
        return removalOfAll(container, container.members.filter(({ start }) => starts.includes(start)));
    });
}
function descriptionOf({ settings, removals, apiVersion }, edits) {
    const parts = [
        ...settings.flatMap((setting) => settingText(setting) ?? []).map((text) => `set ${text}`),
        ...removals.map((evidence) => `remove ${nameOf(evidence)}`),
        ...(apiVersion === undefined ? [] : [`use API version ${apiVersion.to}`]),
    ];
    const sentence = parts.join(' and ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${whereText(settings, edits)}`;
}
function settingText({ property, value, copied }) {
    if (copied !== undefined)
        return `${nameOf(property)} to ${String(value)}`;
    const change = property.resource.words?.changeTo(property.path ?? '', value);
    if (change?.kind === 'block')
        return undefined;
    if (change?.kind === 'write')
        return change.text;
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : spell(value, 'bicep');
    return change === undefined ? `${nameOf(property)} to ${text}` : `${nameOf(property)} to ${text} (no ${change.text})`;
}
function nameOf({ path = '', resource }) {
    return resource.words?.nameOf(path) ?? path.replace(/^(?:properties\.)+/, '');
}
function whereText(settings, edits) {
    const [setting] = settings;
    const origin = setting?.property.value?.origin;
    const [step] = origin?.steps ?? [];
    if (setting === undefined || origin === undefined || step === undefined)
        return '';
    const isThere = edits.some(({ span }) => span.source === origin.span.source && span.start === origin.span.start);
    return isThere ? ` (${(0,steps/* describeStep */.E)(step, setting.property.resource.form)})` : '';
}

// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
;// CONCATENATED MODULE: ./lib/src/inputs/edited-repository.js

function editedRepository(repository, texts) {
    const sources = new Map([...texts].map(([{ path, hasByteOrderMark }, text]) => [
        path,
        new source_file/* SourceFile */.sC(path, hasByteOrderMark ? `\ufeff${text}` : text),
    ]));
    return {
        files: repository.files,
        read(path, expects) {
            const source = repository.read(path, expects);
            return source === undefined ? undefined : (sources.get(source.path) ?? source);
        },
        list: (folder) => repository.list(folder),
    };
}

;// CONCATENATED MODULE: ./lib/src/fixing.js




const MAX_TRIALS = 64;
function withPlannedFixes(findings, repository, limits) {
    return findings.map((finding) => {
        const fix = planFix(finding, { repository, limits });
        return fix === undefined ? finding : { ...finding, fix };
    });
}
async function withTriedFixes(findings, state, bench, isOffered) {
    const planned = fixablesAmong(findings, state, bench);
    const offered = planned.filter(({ finding }) => isOffered(finding));
    const { held, failed } = await tryOut(compatible(offered), state, bench, budgetOf(bench));
    const kept = planned.filter((one) => !failed.includes(one));
    const fixes = new Map(kept.map((one) => [one.finding, { ...one.fix, isTried: held.includes(one) }]));
    return findings.map((finding) => {
        const fix = fixes.get(finding);
        return fix === undefined ? finding : { ...finding, fix };
    });
}
function fixablesAmong(findings, { repository }, { limits }) {
    return findings.flatMap((finding) => {
        const fix = planFix(finding, { repository, limits });
        return fix === undefined ? [] : [{ finding, fix }];
    });
}
function compatible(fixables) {
    const chosen = [];
    const edits = [];
    for (const one of fixables) {
        if (one.fix.edits.some((edit) => edits.some((known) => contradict(known, edit))))
            continue;
        chosen.push(one);
        edits.push(...one.fix.edits);
    }
    return chosen;
}
function budgetOf({ clock, limits }) {
    return { left: MAX_TRIALS, until: clock() + limits.totalMs };
}
async function tryOut(fixables, state, bench, budget) {
    const held = [];
    const failed = [];
    const attempt = async (part) => {
        if (part.length === 0 || budget.left <= 0 || bench.clock() > budget.until)
            return;
        budget.left--;
        const problems = await problemsWith([...held, ...part], state, bench);
        if (problems === undefined)
            held.push(...part);
        else if (part.length === 1)
            failed.push(...part);
        else {
            const { certain, groups } = blame(part, problems);
            failed.push(...certain);
            for (const group of groups)
                await attempt(group);
        }
    };
    await attempt(fixables);
    return { held, failed };
}
function blame(part, problems) {
    const fixesOf = new Map();
    for (const address of part.flatMap(addressesOf))
        fixesOf.set(address, (fixesOf.get(address) ?? 0) + 1);
    const blamed = part.filter((one) => addressesOf(one).some((address) => problems.has(address)));
    const certain = blamed.filter((one) => addressesOf(one).some((address) => problems.has(address) && fixesOf.get(address) === 1));
    const rest = part.filter((one) => !certain.includes(one));
    if (certain.length > 0)
        return { certain, groups: [rest] };
    const others = part.filter((one) => !blamed.includes(one));
    const byRule = [...new Set(blamed.map(({ finding }) => finding.rule))].map((rule) => blamed.filter(({ finding }) => finding.rule === rule));
    const groups = [others, ...byRule].filter((group) => group.length > 0);
    const middle = part.length >> 1;
    return { certain, groups: groups.length > 1 ? groups : [part.slice(0, middle), part.slice(middle)] };
}
function addressesOf({ finding }) {
    const { resource, mendings } = finding;
    const touched = mendings.flatMap(({ settings, removals }) => [
        ...settings.map(({ property }) => property),
        ...removals,
    ]);
    return [...new Set([resource.address, ...touched.map((evidence) => evidence.resource.address)])];
}
async function problemsWith(fixables, before, bench) {
    const after = await bench.judge(editedRepository(before.repository, textsAfter(fixables)));
    const mended = new Set(fixables.flatMap(({ finding }) => finding.mendings));
    const isMended = ({ finding }) => finding.mendings.some((mending) => mended.has(mending));
    const known = new Set(before.findings.map(fixing_keyOf));
    const gone = new Set(before.findings.filter(isMended).map(fixing_keyOf));
    const follows = (one) => one.finding.rule.followsClosing && !gone.has(fixing_keyOf(one));
    const wrong = after.findings.filter((one) => gone.has(fixing_keyOf(one)) || !(known.has(fixing_keyOf(one)) || follows(one)));
    if (wrong.length === 0 && !hasMore(after.diagnostics, before.diagnostics))
        return undefined;
    return new Set(wrong.map(({ finding }) => finding.identity.address));
}
function textsAfter(fixables) {
    return edited(fixables.flatMap(({ fix }) => fix.edits));
}
function fixing_keyOf({ finding, entryPoint, environment }) {
    const { rule, identity, status } = finding;
    return JSON.stringify([rule.id, identity.address, identity.path, status, entryPoint, environment]);
}
function hasMore(after, before) {
    const known = new Map();
    const keyOf = ({ code, message, span, file }) => JSON.stringify([code, message, span?.source.path ?? file]);
    for (const item of before)
        known.set(keyOf(item), (known.get(keyOf(item)) ?? 0) + 1);
    return after.some((item) => {
        const left = (known.get(keyOf(item)) ?? 0) - 1;
        known.set(keyOf(item), left);
        return left < 0;
    });
}
const MAX_ROUNDS = 10;
async function fixAll(first, bench, concerns, withRisk) {
    const budget = budgetOf(bench);
    const files = new Map();
    const made = [];
    const failed = new Set();
    const asFound = new Map(decidedIn(first).map((finding) => [placeKey(finding), finding]));
    let state = first;
    const planned = (isMeant) => fixablesAmong(decidedIn(state).filter(concerns), state, bench).filter(({ finding, fix }) => isMeant(fix) && !failed.has(placeKey(finding)));
    const isMade = ({ risk }) => withRisk || risk === undefined;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const tried = await tryOut(compatible(planned(isMade)), state, bench, budget);
        for (const { finding } of tried.failed)
            failed.add(placeKey(finding));
        if (tried.held.length === 0)
            break;
        const texts = textsAfter(tried.held);
        for (const [source, text] of texts)
            files.set(source.path, { source: files.get(source.path)?.source ?? source, text });
        made.push(...tried.held.map(({ finding, fix }) => ({ finding: asFound.get(placeKey(finding)) ?? finding, fix })));
        state = await bench.judge(editedRepository(state.repository, texts));
    }
    const risky = withRisk
        ? undefined
        : await tryOut(compatible(planned(({ risk }) => risk !== undefined)), state, bench, budget);
    for (const { finding } of risky?.failed ?? [])
        failed.add(placeKey(finding));
    const offered = new Set(risky?.held.map(({ finding }) => finding));
    const untried = new Set(planned(() => true).flatMap(({ finding }) => (offered.has(finding) ? [] : [finding])));
    return {
        files: [...files.values()].sort((one, other) => (one.source.path < other.source.path ? -1 : 1)),
        made,
        risky: risky?.held ?? [],
        untried: untried.size,
        left: decidedIn(state).filter((one) => concerns(one) && !offered.has(one) && !untried.has(one)),
    };
}
const decidedIn = remembering(({ findings }) => (0,decide/* decideFindings */.X)({ findings, evaluations: [] }, undefined, true).findings);
function remembering(make) {
    const known = new WeakMap();
    return (input) => {
        const made = known.get(input) ?? make(input);
        known.set(input, made);
        return made;
    };
}
function placeKey({ rule, identity }) {
    return JSON.stringify([rule.id, identity.address, identity.path]);
}


/***/ }),

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
