export const id = 134;
export const ids = [134];
export const modules = {

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
