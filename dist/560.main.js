export const id = 560;
export const ids = [560,134];
export const modules = {

/***/ 19815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ blobIdOf),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function blobId(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function blobIdOf({ text, hasByteOrderMark }) {
    return blobId(Buffer.from(hasByteOrderMark ? `\ufeff${text}` : text));
}


/***/ }),

/***/ 36134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EK: () => (/* binding */ PER_PAGE),
  connectionOf: () => (/* binding */ connectionOf),
  _w: () => (/* binding */ listAll),
  My: () => (/* binding */ openClient)
});

// UNUSED EXPORTS: DEFAULT_PATIENCE

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/github/failure.js
var failure = __webpack_require__(43890);
;// CONCATENATED MODULE: ./lib/src/github/retry.js

const ATTEMPTS = 3;
const FIRST_PAUSE = 1_000;
const DEFAULT_PAUSE = 60_000;
function pauseBefore(error, method, attempt, now) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const answer = (0,failure/* answerIn */.Ke)(error);
    if (answer !== undefined && (0,failure/* isRateLimited */.Jz)(answer))
        return namedPause(answer, now) ?? DEFAULT_PAUSE;
    if (method !== 'GET' && method !== 'PATCH')
        return undefined;
    if (answer !== undefined && answer.status < 500)
        return undefined;
    return (answer && namedPause(answer, now)) ?? FIRST_PAUSE * 2 ** (attempt - 1);
}
function namedPause({ headers }, now) {
    const seconds = numberOf(headers['retry-after']);
    if (seconds !== undefined)
        return seconds * 1_000;
    const reset = headers['x-ratelimit-remaining'] === '0' ? numberOf(headers['x-ratelimit-reset']) : undefined;
    return reset === undefined ? undefined : Math.max(0, reset * 1_000 - now);
}
function numberOf(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/github/client.js



const DEFAULT_PATIENCE = { requestMs: 15_000, totalMs: 60_000 };
function connectionOf(env, token, version, patience = DEFAULT_PATIENCE) {
    if (token === undefined)
        throw new failure/* ServiceProblem */.f2("there is no token: the input 'github-token' is empty");
    const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
    if (owner === undefined || repo === undefined)
        throw new failure/* ServiceProblem */.f2('the runner does not name the repository');
    const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
    return { apiUrl, owner, repo, token, userAgent: `azureml-gate/${version}`, patience };
}
async function openClient(connection, maxRequests) {
    const { apiUrl, owner, repo, token, userAgent, patience } = connection;
    const { getOctokit } = await loadPackage();
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log: SILENT });
    const deadline = Date.now() + patience.totalMs;
    let sent = 0;
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt++) {
            const left = deadline - Date.now();
            if (left <= 0)
                throw new failure/* ServiceProblem */.f2(`GitHub took longer than ${patience.totalMs / 1_000} seconds altogether`);
            if (sent++ >= maxRequests)
                throw new failure/* ServiceProblem */.f2(`it takes more than ${maxRequests} requests`);
            options.request = { ...options.request, signal: AbortSignal.timeout(Math.min(patience.requestMs, left)) };
            try {
                return await request(options);
            }
            catch (error) {
                const pause = pauseBefore(error, options.method, attempt, Date.now());
                if (pause === undefined || pause >= deadline - Date.now())
                    throw error;
                await (0,promises_.setTimeout)(pause);
            }
        }
    });
    return { octokit, repository: { owner, repo } };
}
async function loadPackage() {
    try {
        return await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        throw new failure/* ServiceProblem */.f2(`the client for GitHub cannot be loaded (${cause})`);
    }
}
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
const PER_PAGE = 100;
async function listAll(what, maxPages, read, isEnough = () => false) {
    const found = [];
    for (let page = 1; page <= maxPages; page++) {
        const { data, headers } = await read(page);
        if (!Array.isArray(data))
            throw new failure/* ServiceProblem */.f2('GitHub answered with something that is no list');
        found.push(...data);
        if (!/\brel="next"/.test(headers.link ?? '') || isEnough(found))
            return found;
    }
    throw new failure/* ServiceProblem */.f2(`there are more than ${maxPages * PER_PAGE} ${what}`);
}


/***/ }),

/***/ 33560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_FILES: () => (/* binding */ MAX_FILES),
  serviceComparison: () => (/* binding */ serviceComparison)
});

// EXTERNAL MODULE: ./lib/src/inputs/git/changes.js
var git_changes = __webpack_require__(48852);
// EXTERNAL MODULE: ./lib/src/github/client.js + 1 modules
var github_client = __webpack_require__(36134);
// EXTERNAL MODULE: ./lib/src/github/failure.js
var failure = __webpack_require__(43890);
// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/inputs/plain-file.js
var plain_file = __webpack_require__(16497);
// EXTERNAL MODULE: ./lib/src/github/blob-id.js
var blob_id = __webpack_require__(19815);
;// CONCATENATED MODULE: ./lib/src/github/tree.js




async function readTree({ octokit, repository }, commit) {
    const parameters = { ...repository, tree_sha: commit, recursive: '1' };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
    const entries = data.tree.flatMap(({ path, mode, type, sha, size }) => {
        if (type === 'tree')
            return [];
        const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
        return [[path, { kind, sha, bytes: size ?? 0 }]];
    });
    return { entries: new Map(entries), isWhole: !data.truncated };
}
const AT_ONCE = 6;
const MAX_BLOBS = 190;
const MAX_BYTES_OF_OTHERS = 256 * 1024;
async function readBlobs(client, tree, paths, maxBytes) {
    const found = new Map();
    const wanted = new Map();
    for (const path of [...paths].sort((left, right) => Number((0,inputs_forms/* isReadKind */.$g)(right)) - Number((0,inputs_forms/* isReadKind */.$g)(left)))) {
        const entry = tree.entries.get(path);
        const obstacle = whyNotRead(path, entry, tree, maxBytes);
        if (obstacle !== undefined)
            found.set(path, obstacle);
        else if (entry !== undefined)
            wanted.set(entry.sha, [...(wanted.get(entry.sha) ?? []), path]);
    }
    const queue = [...wanted];
    const left = queue.splice(MAX_BLOBS);
    if (left.some(([, places]) => places.some(inputs_forms/* isReadKind */.$g))) {
        throw new failure/* ServiceProblem */.f2(`more than ${MAX_BLOBS} changed files have to be read`);
    }
    for (const [, places] of left)
        for (const path of places)
            found.set(path, TOO_MANY);
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const content = await readBlob(client, next[0]);
            for (const path of next[1])
                found.set(path, content);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return found;
}
const TOO_MANY = { kind: 'unreadable', why: 'too many files were changed to ask for all of them' };
function whyNotRead(path, entry, { isWhole }, maxBytes) {
    if (entry === undefined) {
        return isWhole ? { kind: 'missing' } : { kind: 'unreadable', why: 'GitHub does not list all files of the base' };
    }
    if (entry.kind !== 'file')
        return { kind: 'not-a-file', what: entry.kind === 'link' ? 'symbolic link' : 'submodule' };
    if (entry.bytes > maxBytes)
        return { kind: 'too-large', bytes: entry.bytes };
    const isOther = !(0,inputs_forms/* isReadKind */.$g)(path) && entry.bytes > MAX_BYTES_OF_OTHERS;
    return isOther ? { kind: 'unreadable', why: 'it is too large to be asked for' } : undefined;
}
async function readBlob({ octokit, repository }, sha) {
    const parameters = { ...repository, file_sha: sha };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', parameters);
    const bytes = Buffer.from(data.content, 'base64');
    if (data.encoding !== 'base64' || (0,blob_id/* blobId */.z)(bytes) !== sha)
        throw new failure/* ServiceProblem */.f2('GitHub answered with another file');
    const text = (0,plain_file/* decodeText */.g7)(bytes);
    return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/discovery.js
var discovery = __webpack_require__(96224);
// EXTERNAL MODULE: ./lib/src/inputs/prepare.js
var prepare = __webpack_require__(51233);
;// CONCATENATED MODULE: ./lib/src/github/work-tree.js







function localFiles(workspace, limits) {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const found = (0,discovery/* discover */.k4)({ root, paths: [''] }, () => false, limits, new diagnostic/* DiagnosticBag */.g7());
    return [...found, prepare/* DEFAULT_CONFIG_FILE */.Cu].flatMap((file) => {
        const content = (0,plain_file/* readPlainFile */.b$)(external_node_path_.join(root, file), limits.fileBytes);
        if (content.kind === 'missing')
            return [];
        return [{ path: file, blob: content.kind === 'text' ? (0,blob_id/* blobId */.z)(Buffer.from(content.text)) : undefined }];
    });
}

;// CONCATENATED MODULE: ./lib/src/github/comparison.js





const MAX_REQUESTS = 200;
const MAX_FILES = 300;
function serviceComparison(request) {
    return async (base, head) => {
        if (base === undefined && !hasBase(request))
            return undefined;
        try {
            const client = await (0,github_client/* openClient */.My)(request.connect(), MAX_REQUESTS);
            return await new Comparison(client, request).between(base, head);
        }
        catch (error) {
            const advice = (0,failure/* mayLackPermission */.uK)(error) ? "; it takes the permission 'contents: read'" : '';
            return `nor through the API: ${(0,failure/* causeOf */.rl)(error)}${advice}`;
        }
    };
}
function hasBase({ trigger, baseRef }) {
    if (baseRef !== undefined)
        return true;
    return trigger.kind === 'push' ? trigger.before !== undefined : trigger.kind !== 'other';
}
class Comparison {
    client;
    request;
    constructor(client, request) {
        this.client = client;
        this.request = request;
    }
    async between(base, head) {
        const pair = base !== undefined && head !== undefined ? { base, head } : await this.pair(head);
        const { files = [], merge_base_commit: parted } = await this.compare(pair);
        if (files.length >= MAX_FILES)
            throw new failure/* ServiceProblem */.f2(`it lists ${MAX_FILES} changed files at most`);
        if (this.request.trigger.kind === 'push' && this.request.baseRef === undefined && parted.sha !== pair.base) {
            throw new failure/* ServiceProblem */.f2('what was pushed does not follow what was there before');
        }
        const tree = await readTree(this.client, parted.sha);
        const changes = this.changes(files, head === undefined ? tree : undefined);
        const contents = await this.contents(changes.files, tree);
        return { mode: 'api', base: parted.sha, changes, contents };
    }
    async compare({ base, head }) {
        const { octokit, repository } = this.client;
        const parameters = { ...repository, basehead: `${base}...${head}`, per_page: 1, page: 1 };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
        return data;
    }
    async pair(checkedOut) {
        const { trigger, baseRef, sha } = this.request;
        const head = checkedOut ?? sha;
        if (head === undefined)
            throw new failure/* ServiceProblem */.f2('the runner does not name the commit');
        if (baseRef !== undefined)
            return { base: baseRef, head };
        switch (trigger.kind) {
            case 'pull_request':
                return { base: (await this.mergedInto(head, trigger.headSha)) ?? trigger.baseSha, head };
            case 'pull_request_target':
                return { base: trigger.baseSha, head: trigger.headSha };
            case 'merge_group':
                return { base: trigger.baseSha, head: trigger.headSha };
            case 'push':
                if (trigger.before !== undefined)
                    return { base: trigger.before, head: trigger.after };
        }
        throw new failure/* ServiceProblem */.f2('the event has no base');
    }
    async mergedInto(commit, headSha) {
        const { octokit, repository } = this.client;
        const parameters = { ...repository, commit_sha: commit };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', parameters);
        const [first, second] = data.parents;
        return second?.sha === headSha ? first?.sha : undefined;
    }
    changes(files, base) {
        const patches = new Map(files.map((file) => [file.filename, patchOf(file)]));
        const told = files.flatMap(changedFile);
        if (base === undefined)
            return changesOf(told, patches);
        const known = new Map(files.map((file) => [file.filename, file.sha]));
        const strays = [];
        for (const { path: file, blob } of localFiles(this.request.workspace, this.request.limits)) {
            const isAsTold = blob === (known.has(file) ? known.get(file) : base.entries.get(file)?.sha);
            if (isAsTold)
                continue;
            patches.set(file, { changed: git_changes/* WHOLE */.Ef, hunks: [] });
            if (!known.has(file))
                strays.push(strayFile(file, base));
        }
        return changesOf([...told, ...strays], patches);
    }
    async contents(files, tree) {
        const { fileBytes } = this.request.limits;
        const found = await readBlobs(this.client, tree, files.flatMap(({ basePath }) => basePath ?? []), fileBytes);
        return { read: (basePath) => found.get(basePath) ?? { kind: 'missing' } };
    }
}
function changesOf(files, patches) {
    return {
        files,
        changedLines: (file) => patches.get(file)?.changed ?? [],
        hunks: (file) => patches.get(file)?.hunks ?? [],
    };
}
function changedFile({ filename, status, previous_filename: previous }) {
    switch (status) {
        case 'unchanged':
            return [];
        case 'added':
        case 'copied':
            return [{ path: filename, status: 'added', basePath: undefined }];
        case 'removed':
            return [{ path: filename, status: 'removed', basePath: filename }];
        case 'renamed':
            return [{ path: filename, status: 'renamed', basePath: previous ?? filename }];
        default:
            return [{ path: filename, status: 'modified', basePath: filename }];
    }
}
function patchOf({ status, patch, changes, additions }) {
    if (status === 'removed' || (patch === undefined && changes === 0))
        return git_changes/* NOTHING */.K$;
    const parsed = (0,git_changes/* parsePatch */.iz)(patch ?? '');
    const lines = parsed.changed.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    return patch === undefined || lines !== additions ? { changed: git_changes/* WHOLE */.Ef, hunks: [] } : parsed;
}
function strayFile(file, { entries }) {
    return entries.has(file)
        ? { path: file, status: 'modified', basePath: file }
        : { path: file, status: 'added', basePath: undefined };
}


/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   Ke: () => (/* binding */ answerIn),
/* harmony export */   f2: () => (/* binding */ ServiceProblem),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   uK: () => (/* binding */ mayLackPermission)
/* harmony export */ });
/* unused harmony export isTimeout */
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60325);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);


class ServiceProblem extends Error {
    name = 'ServiceProblem';
}
function answerIn(error) {
    const response = member(error, 'response');
    const status = member(response, 'status');
    if (typeof status !== 'number')
        return undefined;
    const headers = Object.entries(recordOf(member(response, 'headers')));
    const message = member(member(response, 'data'), 'message');
    return {
        status,
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
        message: typeof message === 'string' ? message : '',
    };
}
function isRateLimited({ status, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}
function isTimeout(error) {
    const names = [member(error, 'name'), member(member(error, 'cause'), 'name')];
    return names.includes('TimeoutError') || names.includes('AbortError');
}
function causeOf(error) {
    if (error instanceof ServiceProblem)
        return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message);
    const answer = answerIn(error);
    if (answer !== undefined)
        return `${verbOf(answer)} (${detailsOf(answer)})`;
    if (isTimeout(error))
        return 'GitHub did not answer in time';
    const message = error instanceof Error ? error.message : String(error);
    return member(error, 'status') === undefined
        ? `GitHub answered with something unexpected (${shown(message)})`
        : `GitHub cannot be reached (${shown(message)})`;
}
function mayLackPermission(error) {
    const answer = answerIn(error);
    return answer !== undefined && [401, 403, 404].includes(answer.status) && !isRateLimited(answer);
}
function verbOf(answer) {
    if (isRateLimited(answer))
        return 'GitHub answers no more requests for now';
    switch (answer.status) {
        case 401:
            return 'GitHub does not accept the token';
        case 403:
            return 'GitHub refused it';
        case 404:
            return 'GitHub does not find it';
        case 422:
            return 'GitHub does not accept it';
        default:
            return answer.status >= 500 ? 'GitHub failed' : 'GitHub did not do it';
    }
}
function detailsOf({ status, message }) {
    return message === '' ? String(status) : `${status}: ${shown(message)}`;
}
const MAX_MESSAGE = 200;
function shown(message) {
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(message.trim())), MAX_MESSAGE);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ })

};
