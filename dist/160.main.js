export const id = 160;
export const ids = [160,25];
export const modules = {

/***/ 70658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ baseRepository)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9609);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92115);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72076);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35279);




function baseRepository(head, changes, contents, isInScope, limits, bag, kept = 'infrastructure') {
    const before = new Map(changes.files.flatMap((file) => (file.basePath === undefined ? [] : [[file.basePath, file]])));
    const cameLater = new Set(changes.files.filter((file) => isNewPath(file, before)).map(({ path }) => path));
    const sources = new Map();
    const read = (path, expects) => {
        if (!before.has(path))
            return cameLater.has(path) ? undefined : unchangedAt(path, expects);
        if (!sources.has(path))
            sources.set(path, changedAt(path, expects));
        return sources.get(path);
    };
    const changedAt = (path, expects) => {
        const content = contents.read(path);
        const target = content.kind === 'not-a-file' ? linkedTerraformFile(path, contents) : undefined;
        return target === undefined ? sourceOf(path, content, limits, bag) : read(target, expects);
    };
    const unchangedAt = (path, expects) => {
        const source = head.read(path, expects);
        return source === undefined || source.path === path
            ? source
            : read(contents.target?.(path) ?? source.path, expects);
    };
    const list = (folder) => {
        const now = head.list(folder);
        const then = [...before.keys()].filter((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) === folder);
        return now && [...new Set([...now.filter((path) => !cameLater.has(path)), ...then])].sort();
    };
    const isOfBase = (path) => isInScope(path) && (kept === 'all' ? (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isReadKind */ .$g)(path) : mayBeInfrastructure(path, read(path)));
    const changed = [...before.keys()].filter(isOfBase);
    const unchanged = head.files.filter((path) => !before.has(path) && !cameLater.has(path));
    return { files: [...unchanged, ...changed].sort(), read, list };
}
function isNewPath({ path, status }, before) {
    return status !== 'removed' && !before.has(path);
}
function linkedTerraformFile(link, contents) {
    const target = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerraformFile */ .L5)(link) ? contents.target?.(link) : undefined;
    return target !== undefined && target !== link && (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeLinkedTo */ .ji)(target) ? target : undefined;
}
function sourceOf(path, content, limits, bag) {
    if (content.kind === 'text')
        return new _source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .sC(path, content.text);
    (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .reportUnread */ .u)(path, content, limits, bag);
    return undefined;
}
function mayBeInfrastructure(path, source) {
    const forms = (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsNamed */ .J0)(path);
    if (forms.length === 0)
        return false;
    return forms.some((form) => form.mayHold === undefined || (source !== undefined && form.mayHold(source.text)));
}


/***/ }),

/***/ 92025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  headRepository: () => (/* binding */ headRepository),
  prepareBase: () => (/* binding */ prepareBase)
});

// EXTERNAL MODULE: ./lib/src/inputs/base-repository.js
var base_repository = __webpack_require__(70658);
// EXTERNAL MODULE: ./lib/src/inputs/changes.js
var inputs_changes = __webpack_require__(54411);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/file-system-repository.js
var file_system_repository = __webpack_require__(94319);
// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/inputs/links.js
var links = __webpack_require__(92115);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
// EXTERNAL MODULE: ./lib/src/inputs/scope.js
var scope = __webpack_require__(24754);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/inputs/unread.js
var unread = __webpack_require__(35279);
;// CONCATENATED MODULE: ./lib/src/inputs/git/git-repository.js






function openGitRepository(tree, scope, limits, bag, kept = 'infrastructure') {
    const candidates = inScope(tree, scope, limits, bag);
    tree.load(candidates);
    const sources = new Map();
    const read = (file, expects) => {
        if (sources.has(file))
            return sources.get(file);
        const content = contentOf(tree, file, limits);
        if (content.kind === 'not-text' && expects === 'any')
            return undefined;
        const target = content.kind === 'not-a-file' ? linkedTerraformFile(tree, file) : undefined;
        const source = target === undefined ? sourceOf(file, content, limits, bag) : read(target);
        sources.set(file, source);
        return source;
    };
    const files = candidates.filter((file) => kept === 'all' || mayBeInfrastructure(tree, file, limits));
    return { files, read, list: (folder) => listed(tree, folder, bag) };
}
function contentOf(tree, file, limits) {
    const content = tree.read(file);
    if (content.kind !== 'too-large')
        return content;
    const large = (0,inputs_forms/* formsNamed */.J0)(file).find((form) => form.maxBytes !== undefined);
    const maxBytes = large?.maxBytes?.(limits);
    if (maxBytes === undefined || large?.mayHold?.(tree.search(file) ?? '') !== true)
        return content;
    return tree.readLarge(file, maxBytes);
}
function sourceOf(file, content, limits, bag) {
    if (content.kind === 'text')
        return new source_file/* SourceFile */.sC(file, content.text);
    (0,unread/* reportUnread */.u)(file, content, limits, bag);
    return undefined;
}
function listed(tree, folder, bag) {
    return tree.list(folder).flatMap((entry) => {
        if (entry.kind === 'file' || linkedTerraformFile(tree, entry.path) !== undefined)
            return [entry.path];
        if ((0,inputs_forms/* isReadKind */.$g)(entry.path))
            reportSkipped(entry, tree, bag);
        return [];
    });
}
function linkedTerraformFile(tree, link) {
    const target = (0,links/* isTerraformFile */.L5)(link) ? tree.target(link) : undefined;
    return target !== undefined && tree.entries.get(target)?.kind === 'file' && (0,links/* mayBeLinkedTo */.ji)(target)
        ? target
        : undefined;
}
function inScope(tree, { paths, exclude }, limits, bag) {
    const found = [];
    for (const entry of tree.entries.values()) {
        if (!(0,scope/* isBelow */.Yw)(entry.path, paths) || isOfTools(entry.path) || exclude(entry.path))
            continue;
        const isFollowed = entry.kind === 'file' || linkedTerraformFile(tree, entry.path) !== undefined;
        if (!isFollowed)
            reportSkipped(entry, tree, bag);
        else if ((0,inputs_forms/* isReadKind */.$g)(entry.path))
            found.push(entry.path);
    }
    if (found.length > limits.files) {
        const message = `There are more files than one run reads (${limits.files}). Name the folders to read or exclude some.`;
        bag.report('too-many-files', message);
    }
    return found.sort().slice(0, limits.files);
}
function isOfTools(file) {
    return /(?:^|\/)(?:node_modules|\.terraform)\//.test(file);
}
function reportSkipped(entry, tree, bag) {
    if (entry.kind === 'link' && (0,inputs_forms/* isReadKind */.$g)(entry.path) && !leadsToReadFile(entry, tree)) {
        const message = 'This symbolic link is not followed, and its target is not read under its own name. Put the file here or exclude the link.';
        bag.report('unreadable-file', message, entry.path);
    }
    else {
        const what = entry.kind === 'link' ? 'symbolic link' : 'submodule';
        bag.report('skipped-path', `This ${what} is not followed; nothing is read through it.`, entry.path);
    }
}
function leadsToReadFile(entry, tree) {
    const target = tree.search(entry.path);
    if (target === undefined || target.startsWith('/'))
        return false;
    const resolved = (0,repository/* resolvePath */.o)(entry.path, target);
    if (resolved === undefined)
        return false;
    const found = tree.entries.get(resolved);
    return found === undefined || (found.kind === 'file' && (0,inputs_forms/* isReadKind */.$g)(resolved) && !isOfTools(resolved));
}
function mayBeInfrastructure(tree, file, limits) {
    const forms = (0,inputs_forms/* formsNamed */.J0)(file);
    if (forms.some((form) => form.mayHold === undefined))
        return true;
    const content = contentOf(tree, file, limits);
    const text = content.kind === 'text' ? content.text : tree.search(file);
    return text === undefined || forms.some((form) => form.mayHold?.(text) === true);
}

;// CONCATENATED MODULE: ./lib/src/inputs/relevance.js



const READ_UNNAMED = /(?:^|\/)(?:\.terraform\.lock\.hcl|\.terraform\/.*|bicepconfig\.json)$/;
const READS_FOLDERS = /\bfileset\s*\(|\bloadDirectoryFileInfo\s*\(/;
function isRelevant(changes, head, base) {
    const [inHead, inBase] = [new Set(head.files), new Set(base.files)];
    const hasTerraform = [...inHead, ...inBase].some(links/* isTerraformFile */.L5);
    const paths = changes.files.flatMap(({ path, basePath = path }) => [path, basePath]);
    for (const path of paths) {
        if (inHead.has(path) || inBase.has(path) || READ_UNNAMED.test(path))
            return true;
        if (hasTerraform && (0,links/* isTerraformFile */.L5)(path))
            return true;
    }
    if (paths.length === 0)
        return false;
    const names = new ChangedNames(paths);
    for (const { path, text } of textsReadBy(head))
        if (mayRead(path, text, names))
            return true;
    return false;
}
function* textsReadBy(head) {
    const known = new Set(head.files);
    for (const path of known) {
        const text = head.read(path, 'any')?.text;
        if (text === undefined)
            continue;
        yield { path, text };
        for (const called of calledIn(path, text, head))
            known.add(called);
    }
}
const QUOTED = /(["'])([^"'\n\\${}]+)\\?\1/g;
const UNQUOTED = /[\w.-][\w./\\-]*\.\w+/g;
function pathsIn(path, text) {
    const quoted = [...text.matchAll(QUOTED)].map(([, , written = '']) => written);
    const needsQuotes = (0,inputs_forms/* formsNamed */.J0)(path).every(({ name }) => name !== 'azureml-yaml' && name !== 'az-cli');
    return needsQuotes ? quoted : [...quoted, ...[...text.matchAll(UNQUOTED)].map(([written]) => written)];
}
function calledIn(path, text, head) {
    const found = [];
    for (const written of pathsIn(path, text)) {
        const target = /[./]/.test(written) ? (0,repository/* resolvePath */.o)(path, written) : undefined;
        if (target === undefined)
            continue;
        if ((0,links/* isTerraformFile */.L5)(path) && /^\.\.?(?:\/|$)/.test(written)) {
            found.push(...(head.list(target) ?? []).filter(links/* isTerraformFile */.L5));
        }
        if ((0,inputs_forms/* isReadKind */.$g)(target))
            found.push(target);
    }
    return found;
}
class ChangedNames {
    words = new Set();
    others = new Set();
    constructor(paths) {
        for (const path of paths) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            (/^[\w.-]+$/.test(name) ? this.words : this.others).add(name);
        }
    }
    mayBeIn(text) {
        for (const name of this.others)
            if (/[^\x20-\x7e]|["\\]/.test(name) || text.includes(name))
                return true;
        for (const [word] of text.matchAll(/[\w.-]+/g))
            if (this.words.has(word))
                return true;
        return false;
    }
    mayBe({ start, end }) {
        return [...this.words, ...this.others].some((name) => name.startsWith(start) && name.endsWith(end));
    }
}
function mayRead(path, text, names) {
    if (READS_FOLDERS.test(text) || names.mayBeIn(text))
        return true;
    return (0,inputs_forms/* formsNamed */.J0)(path).some((form) => form.name === 'terraform') && mayReadComputed(text, names);
}
const FILE_CALL = /\b(?:file(?:exists|base64|md5|sha\d+|base64sha\d+)?|templatefile)\s*\(\s*(\\?")?/g;
function mayReadComputed(text, names) {
    for (const call of text.matchAll(FILE_CALL)) {
        if (call[1] === undefined)
            return true;
        const written = writtenName(text, call.index + call[0].length);
        if (written !== undefined && names.mayBe(written))
            return true;
    }
    return false;
}
const LONGEST_PATH = 4096;
function writtenName(text, from) {
    let [start, end, depth] = ['', '', 0];
    let hasHole = false;
    for (let at = from; at < Math.min(text.length, from + LONGEST_PATH); at++) {
        const character = text[at] ?? '';
        if (character === '{' && (depth > 0 || text[at - 1] === '$'))
            depth++;
        else if (character === '}' && depth > 0)
            depth--;
        else if (depth > 0)
            continue;
        else if (character === '"' || character === '\\')
            return hasHole ? { start, end } : undefined;
        else if (character === '/')
            [start, end, hasHole] = ['', '', false];
        else if (character === '$' && text[at + 1] === '{')
            [end, hasHole] = ['', true];
        else if (hasHole)
            end += character;
        else
            start += character;
    }
    return { start: '', end: '' };
}

;// CONCATENATED MODULE: ./lib/src/inputs/prepare-comparison.js







function headRepository(tree, { root, paths }, exclude, limits, bag, kept = 'infrastructure') {
    const tracked = new Set([...tree.entries.keys()].flatMap(selfAndFolders));
    const isCommitted = (start) => start === '' || tracked.has(start);
    const committed = openGitRepository(tree, { paths: paths.filter(isCommitted), exclude }, limits, bag, kept);
    const others = paths.filter((start) => !isCommitted(start));
    const workTree = (0,file_system_repository/* openRepository */.h)({ root, paths: others }, exclude, limits, bag, kept);
    const repository = {
        files: [...committed.files, ...workTree.files].sort(),
        read: (file, expects) => (tree.entries.has(file) ? committed : workTree).read(file, expects),
        list: (folder) => (folder === '' || tracked.has(folder) ? committed : workTree).list(folder),
    };
    return { repository, uncommitted: workTree.files };
}
function selfAndFolders(file) {
    const all = [file];
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
        all.push(file.slice(0, end));
    return all;
}
function prepareBase({ mode, base, changes: committed, contents }, { repository: head, uncommitted }, { paths }, exclude, limits) {
    const changes = (0,inputs_changes/* withAdded */.l8)(committed, uncommitted);
    const isInScope = (file) => (0,scope/* isBelow */.Yw)(file, paths) && !isOfTools(file) && !exclude(file);
    const open = (into) => (0,base_repository/* baseRepository */.y)(head, changes, contents, isInScope, limits, into);
    return { mode, base, changes, open, isRelevant: isRelevant(changes, head, open(new diagnostic/* DiagnosticBag */.g7())) };
}


/***/ }),

/***/ 65160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPolicies: () => (/* binding */ openPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70658);
/* harmony import */ var _file_system_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94319);
/* harmony import */ var _prepare_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92025);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24754);






function openPolicies(named, root, { limits, comparison, head: tree, configFrom = 'head' }, bag) {
    const base = configFrom === 'base' ? comparison : undefined;
    const paths = named.paths.map((written) => locate(written, named.from, root, base));
    const isNamed = (file) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(file, paths);
    const scope = { root, paths: paths.filter((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, one))) };
    const head = tree === undefined || comparison === undefined
        ? (0,_file_system_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(scope, excludesNothing, limits, bag, 'all')
        : (0,_prepare_comparison_js__WEBPACK_IMPORTED_MODULE_4__.headRepository)(tree, scope, excludesNothing, limits, bag, 'all').repository;
    if (base === undefined)
        return { paths, repository: head };
    reportChanges(base.changes.files.filter((one) => isNamed(one.path) || isNamed(one.basePath ?? '')), bag);
    return { paths, repository: (0,_base_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .baseRepository */ .y)(head, base.changes, base.contents, isNamed, limits, bag, 'all') };
}
const excludesNothing = () => false;
function locate(written, from, root, base) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(from, written);
    const inside = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, absolute);
    const isOfBase = inside !== undefined &&
        base?.changes.files.some(({ basePath }) => basePath !== undefined && (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(basePath, [inside]));
    if (isOfBase && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        return inside;
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .locateScope */ .Dx)([written], from, root).paths[0] ?? '';
}
const NAMED_CHANGES = 5;
function reportChanges(changes, bag) {
    const [first] = changes;
    if (first === undefined)
        return;
    const names = changes.slice(0, NAMED_CHANGES).map((change) => `'${change.path}'`);
    const more = changes.length - names.length;
    const listed = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    bag.report('policies-of-base', `The base's policies count: what is changed in ${listed} takes effect when it is merged.`, first.path);
}


/***/ }),

/***/ 35279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reportUnread)
/* harmony export */ });
function reportUnread(file, content, limits, bag) {
    switch (content.kind) {
        case 'text':
        case 'missing':
            break;
        case 'too-large':
            bag.report('file-too-large', `It has ${content.bytes} bytes; at most ${limits.fileBytes} are read.`, file);
            break;
        case 'not-a-file':
            bag.report('skipped-path', `This ${content.what} is not followed; nothing is read through it.`, file);
            break;
        case 'not-text':
            bag.report('unreadable-file', 'It is not UTF-8 text.', file);
            break;
        case 'unreadable':
            bag.report('unreadable-file', `It cannot be read: ${content.why}.`, file);
            break;
    }
}


/***/ })

};
