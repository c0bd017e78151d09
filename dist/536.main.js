export const id = 536;
export const ids = [536];
export const modules = {

/***/ 50536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWorkTree: () => (/* binding */ compareWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35941);
/* harmony import */ var _open_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86983);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24754);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33634);






async function compareWorkTree(baseRef, start, cwd, env, limits) {
    const absolute = (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .existing */ .gT)(start, cwd);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory() ? absolute : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);
    const opened = await (0,_open_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .openComparison */ .I)({
        git: (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .u)(folder, env),
        limits,
        withWorkTree: true,
        trigger: { kind: 'other' },
        baseRef,
        credentials: undefined,
    });
    if (opened.comparison !== undefined)
        return opened.comparison;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`cannot compare with '${baseRef}': ${opened.reason ?? 'git gives no commit to compare with'}`);
}


/***/ }),

/***/ 63436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fetchCredentials),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35941);

const DEEPENING = [20, 200];
function findBase(git, request) {
    const head = commitOf(git, 'HEAD');
    if (head === undefined)
        return { kind: 'none', reason: whyNoCommit(git) };
    const search = new Search(git, request.credentials, head);
    if (request.baseRef !== undefined)
        return search.named(request.baseRef);
    const { trigger } = request;
    switch (trigger.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return search.pullRequest(trigger.baseSha, trigger.headSha);
        case 'merge_group':
            return search.commit(trigger.baseSha);
        case 'push':
            return trigger.before === undefined
                ? { kind: 'none', reason: 'the branch is new' }
                : search.commit(trigger.before);
        case 'other':
            return { kind: 'none', reason: trigger.problem };
    }
}
function whyNoCommit(git) {
    const answer = git.run(['rev-parse', '--git-dir']);
    if (answer.ok)
        return 'nothing is committed here';
    return answer.why === 'missing' ? answer.message : 'this is not a git checkout';
}
class Search {
    git;
    credentials;
    head;
    constructor(git, credentials, head) {
        this.git = git;
        this.credentials = credentials;
        this.head = head;
    }
    commit(base) {
        const { head } = this;
        if (this.has(base))
            return { kind: 'found', pair: { base, head } };
        const reason = this.fetch(['--depth=1'], base);
        if (this.has(base))
            return { kind: 'found', pair: { base, head } };
        return { kind: 'missing', base, head, reason };
    }
    pullRequest(baseSha, headSha) {
        const parents = this.parentsOf(this.head);
        const [first, second] = parents;
        if (first !== undefined && second === headSha)
            return this.commit(first);
        return this.sinceTheyParted(baseSha);
    }
    named(reference) {
        const { head } = this;
        if (reference.startsWith('-'))
            return { kind: 'none', reason: `'${reference}' is no name of a commit`, head };
        const local = commitOf(this.git, reference) ?? commitOf(this.git, `refs/remotes/origin/${reference}`);
        if (local !== undefined)
            return this.sinceTheyParted(local);
        const why = this.fetch(['--depth=1'], reference);
        const fetched = commitOf(this.git, 'FETCH_HEAD');
        if (fetched === undefined || why !== FETCHED) {
            const reason = `there is no commit '${reference}' here, and it could not be fetched: ${why}`;
            return { kind: 'none', reason, head };
        }
        return this.sinceTheyParted(fetched);
    }
    sinceTheyParted(other) {
        const { head } = this;
        if (!this.has(other))
            this.fetch(['--depth=1'], other);
        for (const depth of [0, ...DEEPENING]) {
            if (depth > 0 && !this.isShallow())
                break;
            if (depth > 0)
                this.fetch([`--deepen=${depth}`], other, head);
            const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['merge-base', other, head]));
            if (found !== undefined && found !== '')
                return { kind: 'found', pair: { base: found, head } };
        }
        return this.commit(other);
    }
    isShallow() {
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    has(commit) {
        return this.git.run(['cat-file', '-e', `${commit}^{tree}`]).ok;
    }
    parentsOf(commit) {
        const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(this.git.run(['cat-file', 'commit', commit])) ?? '';
        const [header = ''] = text.split('\n\n');
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
    }
    fetch(depth, ...wanted) {
        const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, 'origin', ...wanted];
        const first = this.git.run(args, { timeout: FETCH_TIMEOUT });
        if (first.ok)
            return FETCHED;
        if (this.credentials === undefined)
            return first.message;
        const second = this.git.run(args, { timeout: FETCH_TIMEOUT, env: this.credentials });
        return second.ok ? FETCHED : second.message;
    }
}
const FETCHED = 'fetched';
const FETCH_TIMEOUT = 60_000;
function commitOf(git, name) {
    const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
    return found === '' ? undefined : found;
}
function fetchCredentials(token, server) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server.replace(/\/$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}


/***/ }),

/***/ 48852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   iz: () => (/* binding */ parsePatch)
/* harmony export */ });
/* unused harmony export parseNameStatus */
const RENAME_LIMIT = 5_000;
const DIFF = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--text',
    `-l${RENAME_LIMIT}`,
    '-M',
];
function changesBetween(git, base, head) {
    const trees = head === undefined ? [base] : [base, head];
    const listed = git.run([...DIFF, '--name-status', '-z', ...trees, '--']);
    if (!listed.ok)
        return undefined;
    const tracked = parseNameStatus(listed.output.toString('utf8'));
    const files = head === undefined ? [...tracked, ...untrackedFiles(git, tracked)] : tracked;
    const byPath = new Map(files.map((file) => [file.path, file]));
    const patches = new Map();
    const patchOf = (path) => {
        const known = patches.get(path);
        if (known !== undefined)
            return known;
        const made = readPatch(git, trees, byPath.get(path));
        patches.set(path, made);
        return made;
    };
    return { files, changedLines: (path) => patchOf(path).changed, hunks: (path) => patchOf(path).hunks };
}
function parseNameStatus(output) {
    const fields = output.split('\0');
    const files = [];
    for (let at = 0; at + 1 < fields.length;) {
        const status = fields[at]?.[0] ?? '';
        const path = fields[at + 1] ?? '';
        const second = fields[at + 2];
        if ((status === 'R' || status === 'C') && second !== undefined) {
            files.push(status === 'R'
                ? { path: second, status: 'renamed', basePath: path }
                : { path: second, status: 'added', basePath: undefined });
            at += 3;
        }
        else {
            files.push(changedFile(status, path));
            at += 2;
        }
    }
    return files;
}
function changedFile(status, path) {
    if (status === 'A')
        return { path, status: 'added', basePath: undefined };
    return { path, status: status === 'D' ? 'removed' : 'modified', basePath: path };
}
function untrackedFiles(git, tracked) {
    const listed = git.run(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']);
    if (!listed.ok)
        return [];
    const known = new Set(tracked.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    return listed.output
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '' && !known.has(path))
        .map((path) => ({ path, status: 'added', basePath: undefined }));
}
const WHOLE = [{ start: 1, end: Number.MAX_SAFE_INTEGER }];
const NOTHING = { changed: [], hunks: [] };
function readPatch(git, trees, file) {
    if (file === undefined || file.status === 'removed')
        return NOTHING;
    if (file.status === 'added')
        return { changed: WHOLE, hunks: WHOLE };
    const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(top,literal)${path}`);
    const shown = git.run([...DIFF, '-U3', ...trees, '--', ...paths]);
    return shown.ok ? parsePatch(shown.output.toString('utf8')) : NOTHING;
}
function parsePatch(patch) {
    const changed = [];
    const hunks = [];
    let line = 0;
    let last = -1;
    for (const text of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (header !== null) {
            const count = Number(header[2] ?? 1);
            line = Number(header[1]);
            last = line + count - 1;
            if (count > 0)
                hunks.push({ start: line, end: last });
        }
        else if (text.startsWith('+') && line <= last) {
            extend(changed, line);
            line++;
        }
        else if (text.startsWith(' '))
            line++;
    }
    return { changed, hunks };
}
function extend(ranges, line) {
    const before = ranges.at(-1);
    if (before !== undefined && before.end === line - 1)
        ranges[ranges.length - 1] = { start: before.start, end: line };
    else
        ranges.push({ start: line, end: line });
}


/***/ }),

/***/ 35941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const SAFE_CONFIG = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    '-c',
    'submodule.recurse=false',
];
const DEFAULT_TIMEOUT = 30_000;
const MAX_OUTPUT = 512 * 1024 * 1024;
function gitIn(folder, env, isTrusted = false) {
    const inherited = withoutGitVariables(env);
    const config = isTrusted ? [...SAFE_CONFIG, '-c', 'safe.directory=*'] : SAFE_CONFIG;
    return {
        run(args, { input, env: more = {}, timeout = DEFAULT_TIMEOUT } = {}) {
            const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...config, ...args], {
                cwd: folder,
                env: { ...inherited, ...QUIET, ...more },
                input: input ?? '',
                maxBuffer: MAX_OUTPUT,
                timeout,
                windowsHide: true,
            });
            if (error !== undefined)
                return { ok: false, why: 'missing', message: reasonOf(error) };
            if (status === 0)
                return { ok: true, output: stdout };
            return { ok: false, why: 'refused', message: firstLine(stderr.toString('utf8')) };
        },
    };
}
function textOf(answer) {
    return answer.ok ? answer.output.toString('utf8').replace(/\n$/, '') : undefined;
}
const QUIET = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ASKPASS: '',
    GIT_PAGER: 'cat',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
};
const KEPT_GIT_VARIABLES = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|NOSYSTEM)|SSL_|HTTP_|TRACE)/;
function withoutGitVariables(env) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT_GIT_VARIABLES.test(name));
    return Object.fromEntries(kept);
}
function reasonOf(error) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ETIMEDOUT')
        return 'git did not answer in time';
    return code === 'ENOBUFS' ? 'git answered with more than can be held' : 'git could not be started';
}
function firstLine(text) {
    return text.split('\n').find((line) => line.trim() !== '') ?? 'git gave no reason';
}


/***/ }),

/***/ 86983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openComparison)
});

// EXTERNAL MODULE: ./lib/src/inputs/git/base.js
var base = __webpack_require__(63436);
// EXTERNAL MODULE: ./lib/src/inputs/git/changes.js
var git_changes = __webpack_require__(48852);
// EXTERNAL MODULE: ./lib/src/inputs/plain-file.js
var plain_file = __webpack_require__(16497);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
;// CONCATENATED MODULE: ./lib/src/inputs/git/tree.js


class GitTree {
    git;
    commit;
    entries;
    maxBytes;
    contents = new Map();
    folders;
    constructor(git, commit, entries, maxBytes) {
        this.git = git;
        this.commit = commit;
        this.entries = entries;
        this.maxBytes = maxBytes;
    }
    static open(git, commit, maxBytes) {
        const listed = git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--']);
        if (!listed.ok)
            return undefined;
        const entries = parseTree(listed.output.toString('utf8'));
        return new GitTree(git, commit, new Map(entries.map((entry) => [entry.path, entry])), maxBytes);
    }
    load(paths) {
        const wanted = paths.flatMap((path) => {
            const entry = this.entries.get(path);
            return entry?.kind === 'file' && entry.bytes <= this.maxBytes && !this.contents.has(entry.oid) ? [entry.oid] : [];
        });
        if (wanted.length === 0)
            return;
        const oids = [...new Set(wanted)];
        const answer = this.git.run(['cat-file', '--batch'], { input: oids.map((oid) => `${oid}\n`).join('') });
        const found = answer.ok ? parseBatch(answer.output) : new Map();
        for (const oid of oids)
            this.contents.set(oid, contentOf(found.get(oid)));
    }
    read(path) {
        const entry = this.entries.get(path);
        if (entry === undefined)
            return { kind: 'missing' };
        if (entry.kind === 'link')
            return { kind: 'not-a-file', what: 'symbolic link' };
        if (entry.kind === 'submodule')
            return { kind: 'not-a-file', what: 'submodule' };
        if (entry.bytes > this.maxBytes)
            return { kind: 'too-large', bytes: entry.bytes };
        if (!this.contents.has(entry.oid))
            this.load([path]);
        return this.contents.get(entry.oid) ?? NOT_THERE;
    }
    readLarge(path, maxBytes) {
        const entry = this.entries.get(path);
        if (entry?.kind !== 'file' || entry.bytes <= this.maxBytes)
            return this.read(path);
        if (entry.bytes > maxBytes)
            return { kind: 'too-large', bytes: entry.bytes };
        const answer = this.git.run(['cat-file', 'blob', entry.oid]);
        return contentOf(answer.ok ? answer.output : undefined);
    }
    list(folder) {
        this.folders ??= byFolder(this.entries.values());
        return this.folders.get(folder) ?? [];
    }
    target(link) {
        let at = link;
        for (let steps = 0; steps < MOST_LINKS && at !== undefined; steps++) {
            if (this.entries.get(at)?.kind !== 'link')
                return this.entries.has(at) ? at : undefined;
            const written = this.search(at);
            at = written === undefined || written.startsWith('/') ? undefined : (0,repository/* resolvePath */.o)(at, written);
        }
        return undefined;
    }
    search(path) {
        const entry = this.entries.get(path);
        if (entry === undefined || entry.kind === 'submodule')
            return undefined;
        const answer = this.git.run(['cat-file', 'blob', entry.oid]);
        return answer.ok ? answer.output.toString('latin1') : undefined;
    }
}
const MOST_LINKS = 10;
function byFolder(entries) {
    const folders = new Map();
    for (const entry of entries) {
        const folder = entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0));
        const listed = folders.get(folder);
        if (listed === undefined)
            folders.set(folder, [entry]);
        else
            listed.push(entry);
    }
    for (const listed of folders.values())
        listed.sort((one, other) => (one.path < other.path ? -1 : 1));
    return folders;
}
const NOT_THERE = { kind: 'unreadable', why: 'git does not have its content' };
function contentOf(bytes) {
    if (bytes === undefined)
        return NOT_THERE;
    const text = (0,plain_file/* decodeText */.g7)(bytes);
    return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
function parseTree(output) {
    return output.split('\0').flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode, type, oid, size] = line.slice(0, Math.max(tab, 0)).split(/ +/);
        if (mode === undefined || oid === undefined)
            return [];
        const path = line.slice(tab + 1);
        if (type === 'commit')
            return [{ path, kind: 'submodule', oid, bytes: 0 }];
        return [{ path, kind: mode === '120000' ? 'link' : 'file', oid, bytes: Number(size) || 0 }];
    });
}
function parseBatch(output) {
    const found = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type === 'missing' || size === undefined)
            continue;
        const bytes = Number(size);
        found.set(oid, output.subarray(at, at + bytes));
        at += bytes + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/inputs/git/comparison.js


function compareWithGit(git, { base, head }, withWorkTree, { fileBytes }) {
    const before = GitTree.open(git, base, fileBytes);
    const after = withWorkTree ? undefined : GitTree.open(git, head, fileBytes);
    const changes = (0,git_changes/* changesBetween */.iv)(git, base, withWorkTree ? undefined : head);
    if (before === undefined || changes === undefined || (after === undefined && !withWorkTree))
        return undefined;
    before.load(changes.files.flatMap(({ basePath }) => basePath ?? []));
    return { mode: 'git', base, changes, contents: before, head: after };
}

;// CONCATENATED MODULE: ./lib/src/inputs/open-comparison.js



async function openComparison(request) {
    const search = (0,base/* findBase */.l)(request.git, request);
    if (search.kind === 'found') {
        const opened = compareWithGit(request.git, search.pair, request.withWorkTree, request.limits);
        if (opened !== undefined)
            return { comparison: opened, head: opened.head };
    }
    const reason = reasonOf(search);
    if (reason === undefined || request.service === undefined)
        return { comparison: undefined, reason };
    const head = headOf(search);
    const answer = await request.service(baseOf(search), head);
    if (answer === undefined)
        return { comparison: undefined, reason };
    if (typeof answer === 'string')
        return { comparison: undefined, reason: `${reason}; ${answer}` };
    const tree = head === undefined || request.withWorkTree ? undefined : GitTree.open(request.git, head, request.limits.fileBytes);
    return { comparison: answer, head: tree };
}
function reasonOf(search) {
    switch (search.kind) {
        case 'found':
            return 'git cannot read one of the commits to compare';
        case 'missing':
            return `the commit ${search.base.slice(0, 12)} is not in this checkout and could not be fetched: ${search.reason}`;
        case 'none':
            return search.reason;
    }
}
function baseOf(search) {
    if (search.kind === 'found')
        return search.pair.base;
    return search.kind === 'missing' ? search.base : undefined;
}
function headOf(search) {
    return search.kind === 'found' ? search.pair.head : search.head;
}


/***/ })

};
