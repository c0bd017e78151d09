export const id = 602;
export const ids = [602,134];
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

/***/ 35602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/markdown-text.js
var markdown_text = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/report/pictures.js + 1 modules
var pictures = __webpack_require__(10303);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/comment.js







const COMMENT_LENGTH = 65_536;
function commentMarker(configuration) {
    const name = configuration === '' ? 'everything' : configuration.replace(/[^\w./, *]+/g, '_');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(configuration).digest('hex').slice(0, 12);
    return `<!-- azureml-gate comment: ${(0,inert/* clip */.$Q)(name, 100)} (${hash}) -->`;
}
const DRAWINGS = 24_000;
function renderComment(result, configuration, maxLength = COMMENT_LENGTH) {
    const marker = commentMarker(configuration);
    const name = configuration === '' ? '' : ` (${(0,markdown_text/* words */.J)((0,inert/* clip */.$Q)(configuration, MAX_NAME))})`;
    const head = [`${marker}\n`, `## ${markdown/* VERDICTS */.bk[result.result]}${name}\n`, sentences(result).join(' ')].join('\n');
    const room = maxLength - markdown/* RESERVED */.xW - head.length - 2;
    return `${[head, ...drawingsAndTables(result, room)].join('\n\n')}\n`;
}
function drawingsAndTables(result, room) {
    const rows = rowsOf(result);
    const alone = tablesOf(rows, room);
    const needed = rowsIn(alone, rows.mustStay);
    for (const bytes of [Math.min(room, DRAWINGS), alone.room - 2]) {
        const drawings = (0,pictures/* picturesMarkdown */.V)(result, bytes);
        if (drawings === undefined)
            continue;
        const tables = tablesOf(rows, room - drawings.length - 2);
        if (rowsIn(tables, rows.mustStay) === needed)
            return [...tables.counting, drawings, ...tables.rest];
    }
    return [...alone.counting, ...alone.rest];
}
function rowsIn({ counting, rest }, rows) {
    return [...counting, ...rest].flatMap((part) => part.split('\n')).filter((line) => rows.has(line)).length;
}
function rowsOf(result) {
    const { fresh, old } = (0,markdown/* byNovelty */.hi)(result);
    const isSevere = ({ severity }) => (0,verdict/* isAtLeast */.du)(severity, 'high');
    const unread = result.diagnostics.filter((item) => (0,verdict/* keepsIncomplete */.Ry)(item, result.thresholds)).map(markdown/* diagnosticRow */.AY);
    return {
        fresh: fresh.map(markdown/* findingRow */.ex),
        unread,
        old: old.map(markdown/* briefRow */.$B),
        fixed: (0,markdown/* fixedIn */.yz)(result).map(markdown/* briefRow */.$B),
        mustStay: new Set([...fresh.filter(isSevere).map(markdown/* findingRow */.ex), ...unread, ...old.filter(isSevere).map(markdown/* briefRow */.$B)]),
    };
}
function tablesOf({ fresh, unread, old, fixed }, room) {
    const budget = new markdown/* Budget */.__(room, (text) => text.length);
    const counting = (0,markdown/* section */.uW)('', markdown/* FINDINGS_HEAD */.EC, fresh, budget);
    const rest = [
        ...(0,markdown/* section */.uW)('### Not analysed, or not as a whole', markdown/* DIAGNOSTICS_HEAD */.IY, unread, budget),
        ...(0,markdown/* folded */.TM)(`${(0,wording/* plural */.LS)(old.length, 'finding')} that the base has too`, old, budget),
        ...(0,markdown/* folded */.TM)(`${(0,wording/* plural */.LS)(fixed.length, 'finding')} fixed`, fixed, budget),
    ];
    return { counting, rest, room: budget.rest };
}
const MAX_NAME = 200;
function sentences(result) {
    const { comparison, thresholds, findings, counts, diagnostics } = result;
    if (comparison.mode !== 'none' && comparison.nothingRelevant)
        return ['Nothing that is checked was changed.'];
    const hidden = findings.length - (0,verdict/* shownFindings */.qA)(result).length;
    const fresh = thresholds.newOnly ? findings.filter(({ isNew }) => isNew !== false) : findings;
    const undecided = (0,verdict/* countsOf */.mQ)(fresh, []).unknown;
    const unread = diagnostics.filter((item) => item.level === 'error');
    const unreadBefore = unread.filter((item) => !(0,verdict/* keepsIncomplete */.Ry)(item, thresholds)).length;
    return [
        `**${(0,wording/* countsText */.WN)((0,verdict/* countsOf */.mQ)(fresh, []), thresholds.newOnly ? 'new finding' : 'finding')}**${undecided > 0 ? `, ${undecided} that cannot be decided` : ''}.`,
        ...(unread.length > unreadBefore
            ? [`${(0,wording/* plural */.LS)(unread.length - unreadBefore, 'problem')} kept the analysis from being complete.`]
            : []),
        ...(unreadBefore > 0 ? [`${(0,wording/* plural */.LS)(unreadBefore, 'problem')} with reading files that the base has too.`] : []),
        ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed.`] : []),
        ...(hidden > 0 ? [`${hidden} not shown.`] : []),
        ...(comparison.mode === 'none' && comparison.reason !== undefined
            ? ['Not compared with the base, so every finding counts; the log says why.']
            : []),
        (0,wording/* thresholdText */.HA)(thresholds),
    ];
}

// EXTERNAL MODULE: ./lib/src/decide/concealment.js
var concealment = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/src/inputs/changes.js
var changes = __webpack_require__(54411);
;// CONCATENATED MODULE: ./lib/src/report/line-edits.js
function linesOf(source, edits) {
    const [only, ...others] = edits;
    const spellings = only === undefined || others.length > 0 ? [edits] : spellingsOf(source.text, only).map((one) => [one]);
    return spellings.flatMap((spelled) => {
        const lines = around(source, spelled);
        return lines === undefined ? [] : [{ lines, edits: spelled }];
    });
}
function together(source, all) {
    const edits = [];
    for (const edit of all.flatMap((one) => one.edits)) {
        if (edits.some((known) => isSame(known, edit)))
            continue;
        if (edits.some((known) => contradict(known, edit)))
            return undefined;
        edits.push(edit);
    }
    const lines = around(source, edits, all.map((one) => one.lines));
    return lines === undefined ? undefined : { lines, edits };
}
function changed(source, { start, end }, edits) {
    let text = '';
    let at = start;
    for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
        text += source.text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return text + source.text.slice(at, end);
}
function around(source, edits, least = []) {
    const { text } = source;
    const starts = [...edits, ...least].map((one) => one.start);
    const ends = [...edits, ...least].map((one) => one.end);
    const last = Math.max(...ends);
    let start = lineStart(text, Math.min(...starts));
    if (start === text.length)
        start = lineStart(text, Math.max(0, start - 1));
    let end = last > start && lineStart(text, last) === last ? last : lineEnd(text, last);
    if (!endsLine(changed(source, linesAt(source, start, end), edits)) &&
        endsLine(text.slice(start, end)) &&
        end < text.length)
        end = lineEnd(text, end);
    return end > start ? linesAt(source, start, end) : undefined;
}
function linesAt(source, start, end) {
    return { start, end, first: source.positionAt(start).line, last: source.positionAt(Math.max(start, end - 1)).line };
}
function endsLine(text) {
    return text === '' || text.endsWith('\n');
}
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function lineEnd(text, offset) {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at + 1;
}
function spellingsOf(text, edit) {
    if (edit.start !== edit.end)
        return [edit];
    const [ending] = /\r?\n/y.exec(text.slice(edit.start, edit.start + 2)) ?? [];
    const [, opening = '', rest = ''] = /^(\r?\n)([\s\S]+)$/.exec(edit.text) ?? [];
    if (ending !== undefined && opening === ending) {
        const next = edit.start + ending.length;
        return [edit, { start: next, end: next, text: rest + ending }];
    }
    if (edit.start === 0 || lineStart(text, edit.start) !== edit.start)
        return [edit];
    const [, body = '', closing = ''] = /^([\s\S]+?)(\r?\n)$/.exec(edit.text) ?? [];
    const before = text.slice(0, edit.start).endsWith('\r\n') ? '\r\n' : '\n';
    if (closing !== before)
        return [edit];
    const previous = edit.start - before.length;
    return [edit, { start: previous, end: previous, text: before + body }];
}
function isSame(left, right) {
    return left.start === right.start && left.end === right.end && left.text === right.text;
}
function contradict(left, right) {
    const isInside = (inserted, other) => other.start < inserted.start && inserted.start < other.end;
    if (left.start === left.end)
        return isInside(left, right);
    if (right.start === right.end)
        return isInside(right, left);
    return left.start < right.end && right.start < left.end;
}

// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(66048);
;// CONCATENATED MODULE: ./lib/src/report/suggestions.js









const MAX_SUGGESTIONS = 20;
const MAX_LINES = 50;
const MAX_CHARACTERS = 10_000;
function suggestionsOf(result, hunksOf, most = MAX_SUGGESTIONS) {
    const withheld = new Map();
    const withhold = (obstacle, count = 1) => void withheld.set(obstacle, (withheld.get(obstacle) ?? 0) + count);
    const drafts = [];
    for (const { finding, fix } of fixable(result)) {
        if (!fix.isTried) {
            withhold('that could not be tried');
            continue;
        }
        const draft = draftOf(finding, fix, hunksOf);
        const obstacle = typeof draft === 'string' ? draft : addDraft(drafts, draft);
        if (obstacle !== undefined)
            withhold(obstacle);
    }
    const concealer = new concealment/* Concealer */.PD(result.secrets);
    const offered = [];
    for (const draft of drafts) {
        const after = changed(draft.source, draft.lines, draft.edits);
        const obstacle = offered.length >= most ? 'beyond what one review holds' : whyNotShown(draft, after, concealer);
        if (obstacle === undefined)
            offered.push(suggestion(draft, after));
        else
            withhold(obstacle, draft.findings.length);
    }
    return { offered, withheld };
}
function hasFixes(result) {
    return fixable(result).length > 0;
}
function fixable(result) {
    const { newOnly } = result.thresholds;
    return (0,verdict/* shownFindings */.qA)(result).flatMap((finding) => {
        const { fix, isNew } = finding;
        return fix === undefined || fix.edits.length === 0 || (newOnly && isNew === false) ? [] : [{ finding, fix }];
    });
}
function draftOf(finding, fix, hunksOf) {
    const [source, ...others] = new Set(fix.edits.map(({ span }) => span.source));
    if (source === undefined || others.length > 0)
        return 'in several files';
    const hunks = hunksOf(source);
    if (hunks === undefined)
        return 'for a file that is not as the pull request has it';
    if (/\r(?!\n)/.test(source.text))
        return 'beside characters that are not plainly visible';
    const edits = fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
    const fitting = linesOf(source, edits).find(({ lines }) => (0,changes/* holds */.v9)(hunks, lines.first, lines.last));
    if (fitting === undefined)
        return 'outside the lines that the diff shows';
    return { source, ...fitting, findings: [{ finding, fix }] };
}
function addDraft(drafts, draft) {
    const touching = drafts.filter(({ source, lines }) => source === draft.source && overlap(lines, draft.lines));
    if (touching.length === 0) {
        drafts.push(draft);
        return undefined;
    }
    const joined = together(draft.source, [...touching, draft]);
    if (joined === undefined)
        return 'for the same place as another one';
    const [first] = touching;
    const findings = [...touching, draft].flatMap((one) => one.findings);
    const kept = drafts.flatMap((one) => {
        if (one === first)
            return [{ source: draft.source, ...joined, findings }];
        return touching.includes(one) ? [] : [one];
    });
    drafts.splice(0, drafts.length, ...kept);
    return undefined;
}
function overlap(left, right) {
    return left.first <= right.last && right.first <= left.last;
}
function whyNotShown({ source, lines }, after, concealer) {
    const before = source.text.slice(lines.start, lines.end);
    if (after === before)
        return 'without any effect';
    if (lines.last - lines.first >= MAX_LINES || after.split('\n').length > MAX_LINES)
        return 'of too many lines';
    if (before.length + after.length > MAX_CHARACTERS)
        return 'of too many lines';
    if (!isVisible(before) || !isVisible(after))
        return 'beside characters that are not plainly visible';
    return holdsSecret(source, lines, after, concealer) ? 'beside a secret' : undefined;
}
function isVisible(text) {
    return text.split(/\r?\n/).every((line) => (0,inert/* plain */.pj)(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' '));
}
const SEARCHED = 4_000;
function holdsSecret(source, { start, end }, after, concealer) {
    const from = Math.max(0, start - SEARCHED);
    const around = (0,redact/* secretsInSource */.ue)(source.text.slice(from, end + SEARCHED), source.path);
    const known = [
        ...concealer.placesIn(source),
        ...around.map((one) => ({ start: from + one.start, end: from + one.end })),
    ];
    if (known.some((secret) => secret.start < end && start < secret.end))
        return true;
    return concealer.stretchesIn(after).length > 0 || (0,redact/* secretsInSource */.ue)(after, source.path).length > 0;
}
function suggestion({ source, lines, findings }, after) {
    const marker = `<!-- azureml-gate suggestion: ${keyOf(source.path, findings, after)} -->`;
    const told = findings.flatMap(({ finding, fix }) => [headline(finding), (0,markdown_text/* words */.J)((0,wording/* messageOf */.bD)(finding)), advice(fix)]);
    const body = [marker, ...told, block(after)].join('\n\n');
    return { file: source.path, startLine: lines.first, endLine: lines.last, marker, body };
}
function keyOf(path, findings, after) {
    const facts = [path, findings.map(({ finding }) => finding.fingerprint), after];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}
function headline({ rule, severity }) {
    return `**${(0,markdown_text/* words */.J)(rule.id)}** (${severity}): ${(0,markdown_text/* words */.J)(rule.title)}`;
}
function advice({ description, warning }) {
    const sentence = `Suggested: ${(0,markdown_text/* words */.J)(description)}.`;
    return warning === undefined ? sentence : `${sentence}\n\n**Before you apply it:** ${(0,markdown_text/* words */.J)(warning)}`;
}
function block(after) {
    const runs = [...after.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    const text = after.replaceAll('\r\n', '\n').replace(/\n$/, '');
    return `${fence}suggestion\n${after === '' ? '' : `${text}\n`}${fence}`;
}

// EXTERNAL MODULE: ./lib/src/github/client.js + 1 modules
var github_client = __webpack_require__(36134);
// EXTERNAL MODULE: ./lib/src/github/failure.js
var failure = __webpack_require__(43890);
;// CONCATENATED MODULE: ./lib/src/github/comment.js



const ACTIONS_BOT = 'github-actions[bot]';
const MAX_PAGES = 20;
async function writeComment(client, token, wanted) {
    const { octokit, repository } = client;
    const { body, pullRequest, isWorthIt } = wanted;
    if (body.length > COMMENT_LENGTH)
        throw new failure/* ServiceProblem */.f2('it is longer than a comment may be');
    const ours = await findComment(client, token, wanted);
    if (ours !== undefined && isEqual(ours.body ?? '', body))
        return 'unchanged';
    if (ours !== undefined) {
        const parameters = { ...repository, comment_id: ours.id, body };
        await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
        return 'updated';
    }
    if (!isWorthIt)
        return 'absent';
    const parameters = { ...repository, issue_number: pullRequest, body };
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
    return 'created';
}
async function findComment({ octokit, repository }, token, { pullRequest, marker }) {
    const isOurs = await authorTest(octokit, token);
    const isIt = (comment) => (comment.body ?? '').startsWith(marker) && isOurs(comment);
    const isOfJob = (comment) => comment.user?.login === ACTIONS_BOT && isIt(comment);
    const comments = await (0,github_client/* listAll */._w)('comments', MAX_PAGES, (page) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pullRequest,
        per_page: github_client/* PER_PAGE */.EK,
        page,
    }), (found) => found.some(isOfJob));
    return comments.find(isOfJob) ?? comments.find(isIt);
}
const TOKEN_OF_USER = /^(?:gh[pou]_|github_pat_|[0-9a-f]{40}$)/;
async function authorTest(octokit, token) {
    if (!TOKEN_OF_USER.test(token))
        return ({ user }) => user?.type === 'Bot';
    const { data } = await octokit.request('GET /user');
    return ({ user }) => user?.id === data.id;
}
function isEqual(left, right) {
    const settled = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return settled(left) === settled(right);
}

// EXTERNAL MODULE: ./lib/src/inputs/git/changes.js
var git_changes = __webpack_require__(48852);
// EXTERNAL MODULE: ./lib/src/github/blob-id.js
var blob_id = __webpack_require__(19815);
;// CONCATENATED MODULE: ./lib/src/github/review.js






const MAX_FILE_PAGES = 30;
const MAX_COMMENT_PAGES = 20;
async function offerSuggestions(client, token, reviewed, result) {
    const files = await changedFiles(client, reviewed);
    const { offered, withheld } = suggestionsOf(result, (source) => hunksIn(files, source));
    const fresh = offered.length === 0 ? [] : await notYetMade(client, token, reviewed, offered);
    if (fresh.length > 0)
        await post(client, reviewed, fresh);
    return { posted: fresh.length, known: offered.length - fresh.length, withheld };
}
async function changedFiles({ octokit, repository }, { pullRequest }) {
    const files = await (0,github_client/* listAll */._w)('changed files', MAX_FILE_PAGES, (page) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...repository,
        pull_number: pullRequest,
        per_page: github_client/* PER_PAGE */.EK,
        page,
    }));
    return new Map(files.map(({ filename, sha, patch }) => [filename, { sha, patch }]));
}
function hunksIn(files, source) {
    const file = files.get(source.path);
    if (file === undefined)
        return [];
    return file.sha === (0,blob_id/* blobIdOf */.m)(source) ? (0,git_changes/* parsePatch */.iz)(file.patch ?? '').hunks : undefined;
}
async function notYetMade({ octokit, repository }, token, { pullRequest }, offered) {
    const isOurs = await authorTest(octokit, token);
    const comments = await (0,github_client/* listAll */._w)('review comments', MAX_COMMENT_PAGES, (page) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...repository,
        pull_number: pullRequest,
        per_page: github_client/* PER_PAGE */.EK,
        page,
    }));
    const made = comments.filter(isOurs).map(({ body }) => body);
    return offered.filter(({ marker }) => !made.some((body) => body.startsWith(marker)));
}
async function post({ octokit, repository }, { pullRequest, headSha }, suggestions) {
    await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repository,
        pull_number: pullRequest,
        commit_id: headSha,
        event: 'COMMENT',
        body: `Azure ML gate: ${(0,wording/* plural */.LS)(suggestions.length, 'suggested change')}.`,
        comments: suggestions.map(({ file, startLine, endLine, body }) => ({
            path: file,
            body,
            line: endLine,
            side: 'RIGHT',
            ...(startLine === endLine ? {} : { start_line: startLine, start_side: 'RIGHT' }),
        })),
    });
}

;// CONCATENATED MODULE: ./lib/src/github/delivery.js








const MAX_REQUESTS = 100;
async function deliver(request) {
    const { trigger, eventName } = request;
    const channels = wantedChannels(request);
    if (channels.length === 0)
        return { notices: [], log: [] };
    if (trigger.kind === 'other' && trigger.problem !== undefined && /^pull_request/.test(eventName)) {
        return { notices: [`${namesOf(channels)} not written: ${trigger.problem}.`], log: [] };
    }
    if (trigger.kind !== 'pull_request' && trigger.kind !== 'pull_request_target') {
        return { notices: [], log: [`There is no pull request to comment on: the event is '${eventName}'.`] };
    }
    return new PullRequestDelivery(request, trigger).run(channels);
}
function wantedChannels({ comment, suggestions, result }) {
    return [
        ...(comment === 'never' ? [] : ['comment']),
        ...(suggestions && hasFixes(result) ? ['suggestions'] : []),
    ];
}
class PullRequestDelivery {
    request;
    trigger;
    log = [];
    failed = new Map();
    constructor(request, trigger) {
        this.request = request;
        this.trigger = trigger;
    }
    async run(channels) {
        try {
            const connection = this.request.connect();
            const client = await (0,github_client/* openClient */.My)(connection, MAX_REQUESTS);
            if (await this.isCurrent(client)) {
                for (const channel of channels)
                    await this.attempt(channel, client, connection.token);
            }
        }
        catch (error) {
            for (const channel of channels)
                this.failed.set(channel, error);
        }
        return { notices: this.notices(), log: this.log };
    }
    async isCurrent({ octokit, repository }) {
        const { number, headSha } = this.trigger;
        const parameters = { ...repository, pull_number: number };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters);
        if (data.head.sha === headSha)
            return true;
        this.log.push('The pull request has newer commits: writing to it is left to the run for those.');
        return false;
    }
    async attempt(channel, client, token) {
        try {
            this.log.push(...(channel === 'comment' ? await this.comment(client, token) : await this.review(client, token)));
        }
        catch (error) {
            this.failed.set(channel, error);
        }
    }
    async comment(client, token) {
        const { result, configuration, comment } = this.request;
        const outcome = await writeComment(client, token, {
            pullRequest: this.trigger.number,
            marker: commentMarker(configuration),
            body: renderComment(result, configuration),
            isWorthIt: comment === 'always' || (0,verdict/* exitStatusOf */.et)(result) !== 0,
        });
        return COMMENT_OUTCOMES[outcome];
    }
    async review(client, token) {
        const { number: pullRequest, headSha } = this.trigger;
        return reviewText(await offerSuggestions(client, token, { pullRequest, headSha }, this.request.result));
    }
    notices() {
        const byText = new Map();
        for (const [channel, error] of this.failed) {
            const text = [`${(0,failure/* causeOf */.rl)(error)}.`, ...((0,failure/* mayLackPermission */.uK)(error) ? this.permissionAdvice() : [])].join(' ');
            byText.set(text, [...(byText.get(text) ?? []), channel]);
        }
        return [...byText].map(([text, channels]) => `${namesOf(channels)} not written: ${text} The result is not affected.`);
    }
    permissionAdvice() {
        const { fromFork, byDependabot } = this.trigger;
        const whose = byDependabot ? 'of Dependabot' : fromFork ? 'from a fork' : undefined;
        return [
            "It takes the permission 'pull-requests: write'.",
            ...(whose === undefined
                ? []
                : [`The token of a pull request ${whose} can only read, whatever the workflow grants.`]),
        ];
    }
}
const NAMES = { comment: 'The comment', suggestions: 'The review suggestions' };
function namesOf(channels) {
    const [first = '', ...others] = channels.map((channel) => NAMES[channel]);
    const named = [first, ...others.map((name) => name.replace(/^T/, 't'))].join(' and ');
    return `${named} ${channels.length === 1 && channels[0] === 'comment' ? 'was' : 'were'}`;
}
const COMMENT_OUTCOMES = {
    created: ['A comment was written to the pull request.'],
    updated: ['The comment on the pull request was brought up to date.'],
    unchanged: ['The comment on the pull request says the same already.'],
    absent: [],
};
function reviewText({ posted, known, withheld }) {
    const reasons = [...withheld].map(([obstacle, count]) => `${count} ${obstacle}`);
    const total = [...withheld.values()].reduce((sum, count) => sum + count, 0);
    return [
        ...(posted > 0 ? [`${(0,wording/* plural */.LS)(posted, 'change')} suggested in a review.`] : []),
        ...(known > 0 ? [`${(0,wording/* plural */.LS)(known, 'suggestion')} made before.`] : []),
        ...(total > 0 ? [`${total === 1 ? '1 fix' : `${total} fixes`} not suggested: ${reasons.join(', ')}.`] : []),
    ];
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
