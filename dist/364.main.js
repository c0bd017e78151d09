export const id = 364;
export const ids = [364];
export const modules = {

/***/ 28364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 82 modules
var esm = __webpack_require__(54237);
// EXTERNAL MODULE: ./lib/src/live/failures.js
var failures = __webpack_require__(25066);
;// CONCATENATED MODULE: ./lib/src/live/answer-body.js


async function textOfBody(stream, { bytes, ms, signal }, request) {
    const chunks = [];
    const whole = new Promise((resolve, reject) => {
        const cut = (message) => {
            reject(new esm/* RestError */.pj(message, { code: esm/* RestError */.pj.REQUEST_SEND_ERROR, request }));
        };
        let size = 0;
        stream.on('data', (chunk) => {
            size += chunk.length;
            if (size > bytes)
                reject(new failures/* Unacceptable */.q$('bad-answer', `Azure answers with more than ${bytes} bytes`));
            else
                chunks.push(Buffer.from(chunk));
        });
        stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        stream.on('error', ({ message }) => cut(message));
        stream.on('close', () => cut('the connection was closed'));
    });
    const stop = new AbortController();
    try {
        return await Promise.race([whole, over(signal, stop.signal), late(ms, stop.signal)]);
    }
    finally {
        stop.abort();
    }
}
function over(signal, stop) {
    return new Promise((_, reject) => {
        const giveUp = () => {
            reject(new failures/* Unacceptable */.q$('out-of-time', 'the time for live Azure (live-timeout) ran out while this was read'));
        };
        if (signal.aborted)
            giveUp();
        signal.addEventListener('abort', giveUp, { signal: stop });
    });
}
function late(ms, stop) {
    return new Promise((_, reject) => {
        const timer = setTimeout(() => reject(new failures/* Unacceptable */.q$('no-connection', `Azure does not end its answer within ${ms} ms`)), ms);
        stop.addEventListener('abort', () => clearTimeout(timer));
    });
}

;// CONCATENATED MODULE: ./lib/src/live/door.js


const QUERIES = [
    /^\/providers\/Microsoft\.ResourceGraph\/resources$/,
    /^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?\/providers\/Microsoft\.PolicyInsights\/checkPolicyRestrictions$/i,
];
const WHAT_IF = /^(?:\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?|\/providers\/Microsoft\.Management\/managementGroups\/[^/]+)\/providers\/Microsoft\.Resources\/deployments\/[^/]+\/whatIf$/i;
function readOnlyDoor(inner, settings) {
    const slots = new Slots(settings.concurrency);
    return {
        async sendRequest(request) {
            refuseOthers(request, settings);
            await slots.take(request.abortSignal);
            try {
                return await sendAndRead(inner, request, settings);
            }
            finally {
                slots.give();
            }
        },
    };
}
const ALL_STATUSES = new Set([Number.POSITIVE_INFINITY]);
async function sendAndRead(inner, request, { answerBytes: bytes, answerMs: ms }) {
    const given = new AbortController();
    const giveUp = () => given.abort();
    if (request.abortSignal?.aborted)
        giveUp();
    request.abortSignal?.addEventListener('abort', giveUp);
    try {
        const streamed = { ...request, abortSignal: given.signal, streamResponseStatusCodes: new Set(ALL_STATUSES) };
        const { readableStreamBody: stream, ...response } = await inner.sendRequest(streamed);
        const bounds = { bytes, ms, signal: given.signal };
        return { ...response, request, bodyAsText: stream ? await textOfBody(stream, bounds, request) : '' };
    }
    catch (error) {
        giveUp();
        throw error;
    }
    finally {
        request.abortSignal?.removeEventListener('abort', giveUp);
    }
}
function refuseOthers({ method, url }, { origin, whatIf }) {
    const target = new URL(url);
    if (target.origin !== origin || target.username !== '' || target.password !== '')
        throw new failures/* Unacceptable */.q$('bad-answer', `Azure refers to another host (${target.host}), which is not asked`);
    const queries = whatIf === true ? [...QUERIES, WHAT_IF] : QUERIES;
    const isQuery = method === 'POST' && queries.some((path) => path.test(target.pathname));
    if (method !== 'GET' && !isQuery)
        throw new failures/* Unacceptable */.q$('rejected', `${method} ${target.pathname} is not sent, as only reads are`);
}
class Slots {
    free;
    waiting = [];
    constructor(free) {
        this.free = free;
    }
    async take(signal) {
        if (this.free > 0) {
            this.free -= 1;
            return;
        }
        await new Promise((resolve, reject) => {
            const enter = () => {
                signal?.removeEventListener('abort', leave);
                resolve();
            };
            const leave = () => {
                this.waiting.splice(this.waiting.indexOf(enter), 1);
                reject(new failures/* Unacceptable */.q$('out-of-time', 'the time for live Azure (live-timeout) ran out before this was asked for'));
            };
            this.waiting.push(enter);
            signal?.addEventListener('abort', leave);
        });
    }
    give() {
        const next = this.waiting.shift();
        if (next === undefined)
            this.free += 1;
        else
            next();
    }
}

// EXTERNAL MODULE: ./node_modules/@azure/arm-machinelearning/dist/index.js
var dist = __webpack_require__(34789);
;// CONCATENATED MODULE: ./lib/src/live/machine-learning.js

const NAME = '([\\w.-]{1,255})';
const PROVIDER = 'providers/Microsoft\\.MachineLearningServices/workspaces';
const IN_SUBSCRIPTION = new RegExp(`^/subscriptions/([0-9a-f-]{36})/${PROVIDER}$`, 'i');
const IN_GROUP = new RegExp(`^/subscriptions/([0-9a-f-]{36})/resourceGroups/([\\w().-]{1,90})/${PROVIDER}$`, 'i');
const IN_WORKSPACE = new RegExp(`^/subscriptions/([0-9a-f-]{36})/resourceGroups/([\\w().-]{1,90})/${PROVIDER}/${NAME}/(\\w+)(?:/${NAME}/deployments)?$`, 'i');
function machineLearningList(path) {
    const [, everywhere] = IN_SUBSCRIPTION.exec(path) ?? [];
    if (everywhere !== undefined) {
        return {
            subscription: everywhere,
            pages: (client, options) => client.workspaces.listBySubscription(options)[Symbol.asyncIterator](),
        };
    }
    const [, inGroup, groupName] = IN_GROUP.exec(path) ?? [];
    if (inGroup !== undefined && groupName !== undefined) {
        return {
            subscription: inGroup,
            pages: (client, options) => client.workspaces.listByResourceGroup(groupName, options)[Symbol.asyncIterator](),
        };
    }
    const [, subscription, group, workspace, kind, parent] = IN_WORKSPACE.exec(path) ?? [];
    if (subscription === undefined || group === undefined || workspace === undefined)
        return undefined;
    const pages = parent === undefined ? childrenIn(kind) : deploymentsIn(kind, parent);
    if (pages === undefined)
        return undefined;
    return {
        subscription,
        pages: (client, options) => pages(client, group, workspace, options)[Symbol.asyncIterator](),
    };
}
function childrenIn(kind) {
    switch (kind?.toLowerCase()) {
        case 'computes':
            return (client, ...where) => client.computeOperations.list(...where);
        case 'onlineendpoints':
            return (client, ...where) => client.onlineEndpoints.list(...where);
        case 'batchendpoints':
            return (client, ...where) => client.batchEndpoints.list(...where);
        case 'datastores':
            return (client, ...where) => client.datastores.list(...where);
        case 'connections':
            return (client, ...where) => client.workspaceConnections.list(...where);
        case 'privateendpointconnections':
            return (client, ...where) => client.privateEndpointConnections.list(...where);
        default:
            return undefined;
    }
}
function deploymentsIn(kind, endpoint) {
    switch (kind?.toLowerCase()) {
        case 'onlineendpoints':
            return (client, group, workspace, options) => client.onlineDeployments.list(group, workspace, endpoint, options);
        case 'batchendpoints':
            return (client, group, workspace, options) => client.batchDeployments.list(group, workspace, endpoint, options);
        default:
            return undefined;
    }
}
function machineLearningClient(credential, subscription, options) {
    return new dist/* AzureMachineLearningWorkspaces */.FQ(credential, subscription, options);
}

;// CONCATENATED MODULE: ./lib/src/live/observer.js
function observing(observe) {
    return {
        name: 'azureml-gate-observer',
        async sendRequest(request, next) {
            const response = await next(request);
            observe(exchangeOf(request, response));
            return response;
        },
    };
}
function exchangeOf({ method, url, body }, { status, headers, bodyAsText }) {
    const sent = typeof body === 'string' ? body : undefined;
    return { method, url, body: sent, status, headers: headers.toJSON(), answer: bodyAsText ?? '' };
}

;// CONCATENATED MODULE: ./lib/src/live/pages.js

class PageReader {
    origin;
    most;
    items = [];
    seen = new Set();
    count = 0;
    constructor(origin, most) {
        this.origin = origin;
        this.most = most;
    }
    read(text) {
        const page = objectIn(text);
        this.count += 1;
        const value = (0,failures/* memberOf */.C5)(page, 'value');
        if (value === undefined)
            throw new failures/* Unacceptable */.q$('bad-answer', 'Azure answers without a list');
        if (value !== null)
            this.take(value);
        const next = (0,failures/* memberOf */.C5)(page, 'nextLink') ?? (0,failures/* memberOf */.C5)(page, '@odata.nextLink');
        if (next === undefined || next === null || next === '')
            return undefined;
        return this.follow(next);
    }
    take(value) {
        if (!Array.isArray(value))
            throw new failures/* Unacceptable */.q$('bad-answer', 'Azure answers without a list');
        const items = value;
        for (const item of items) {
            if (!isBody(item))
                throw new failures/* Unacceptable */.q$('bad-answer', 'Azure lists something that is no object');
            this.items.push(item);
        }
    }
    follow(next) {
        const url = typeof next === 'string' && URL.canParse(next, this.origin) ? new URL(next, this.origin) : undefined;
        if (url === undefined)
            throw new failures/* Unacceptable */.q$('bad-answer', 'Azure gives no address for the next page');
        if (url.origin !== this.origin || url.username !== '' || url.password !== '')
            throw new failures/* Unacceptable */.q$('bad-answer', `Azure has the next page on another host (${url.host}), which is not asked`);
        if (this.seen.has(url.href))
            throw new failures/* Unacceptable */.q$('bad-answer', 'Azure gives the same next page again');
        if (this.count >= this.most)
            throw new failures/* Unacceptable */.q$('bad-answer', `the list has more than ${this.most} pages; the rest was not read`);
        this.seen.add(url.href);
        return url.href;
    }
}
function objectIn(text) {
    const value = jsonIn(text);
    if (isBody(value))
        return value;
    throw new failures/* Unacceptable */.q$('bad-answer', 'Azure answers with something that is no object');
}
function jsonIn(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        throw new failures/* Unacceptable */.q$(failures/* NO_JSON */.j1.reason, failures/* NO_JSON */.j1.message);
    }
}
function isBody(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/src/live/reader.js
var reader = __webpack_require__(49694);
;// CONCATENATED MODULE: ./lib/src/live/resource-graph.js



const API_VERSION = '2024-04-01';
const ROWS = 1000;
function graphQuery(resourceManager, request) {
    const { subscriptions, query, scope, skipToken } = request;
    const options = {
        resultFormat: 'objectArray',
        $top: ROWS,
        ...(skipToken === undefined ? {} : { $skipToken: skipToken }),
        ...(scope === undefined ? {} : { authorizationScopeFilter: scope }),
    };
    return {
        url: `${resourceManager}/providers/Microsoft.ResourceGraph/resources?api-version=${API_VERSION}`,
        body: { subscriptions, query, options },
    };
}
function graphPageOf(response) {
    const page = objectIn(response.bodyAsText);
    const data = (0,failures/* memberOf */.C5)(page, 'data') ?? ((0,failures/* memberOf */.C5)(page, 'data') === null ? [] : undefined);
    if (!Array.isArray(data) || !data.every(isBody))
        throw new failures/* Unacceptable */.q$('bad-answer', 'Azure Resource Graph answers without rows');
    const total = (0,failures/* memberOf */.C5)(page, 'totalRecords');
    const skipToken = (0,failures/* memberOf */.C5)(page, '$skipToken');
    const quota = quotaOf(response.headers);
    return {
        rows: data,
        totalRecords: typeof total === 'number' ? total : data.length,
        truncated: String((0,failures/* memberOf */.C5)(page, 'resultTruncated')).toLowerCase() === 'true',
        ...(typeof skipToken === 'string' && skipToken !== '' ? { skipToken } : {}),
        ...(quota === undefined ? {} : { quota }),
        subscriptionsCut: response.headers.get('x-ms-tenant-subscription-limit-hit')?.toLowerCase() === 'true',
    };
}
function quotaOf(headers) {
    const remaining = headers.get('x-ms-user-quota-remaining');
    const [, hours, minutes, seconds] = /^(\d+):(\d{2}):(\d{2})/.exec(headers.get('x-ms-user-quota-resets-after') ?? '') ?? [];
    if (remaining === undefined || !/^\d{1,9}$/.test(remaining) || hours === undefined)
        return undefined;
    return {
        remaining: Number(remaining),
        resetsAfterMs: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000,
    };
}
class Quota {
    usableAt = 0;
    note(headers) {
        const quota = quotaOf(headers);
        if (quota?.remaining === 0)
            this.usableAt = Date.now() + quota.resetsAfterMs;
    }
    async wait(signal, remainingMs) {
        const waitMs = this.usableAt - Date.now();
        if (waitMs <= 0)
            return;
        if (waitMs >= remainingMs)
            throw new failures/* Unacceptable */.q$('throttled', 'the quota of Azure Resource Graph is used up for longer than there is time');
        await (0,promises_.setTimeout)(waitMs, undefined, { signal });
    }
}

;// CONCATENATED MODULE: ./lib/src/live/retries.js

const LONGEST_WAIT_MS = 30_000;
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const PASSING_ERRORS = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ETIMEDOUT',
    'EPIPE',
    'ENETUNREACH',
    'EAI_AGAIN',
    'REQUEST_SEND_ERROR',
]);
function retries(settings) {
    const strategy = {
        name: 'azureml-gate',
        retry({ retryCount, response, responseError }) {
            const waitMs = waitBefore(retryCount, response, responseError, settings.firstWaitMs);
            return waitMs === undefined || waitMs >= settings.remaining()
                ? { skipStrategy: true }
                : { retryAfterInMs: waitMs };
        },
    };
    return (0,esm/* retryPolicy */.Jb)([strategy], { maxRetries: settings.retries });
}
function waitBefore(count, response, error, firstWaitMs) {
    if (response === undefined) {
        return error?.code !== undefined && PASSING_ERRORS.has(error.code) ? growing(count, firstWaitMs) : undefined;
    }
    if (!PASSING.has(response.status))
        return undefined;
    return askedWait(response, Date.now()) ?? growing(count, firstWaitMs);
}
function growing(count, firstWaitMs) {
    return Math.min(firstWaitMs * 2 ** count, LONGEST_WAIT_MS) * (0.75 + Math.random() / 4);
}
function askedWait({ headers }, now) {
    for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
        const milliseconds = headers.get(name);
        if (milliseconds !== undefined && /^\d{1,9}$/.test(milliseconds))
            return Number(milliseconds);
    }
    const asked = headers.get('retry-after')?.trim();
    if (asked === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(asked))
        return Number(asked) * 1000;
    const date = Date.parse(asked);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./lib/src/live/arm-client.js











const TUNING = {
    concurrency: 8,
    requestMs: 30_000,
    answerMs: 30_000,
    retries: 4,
    firstWaitMs: 500,
    pollMs: 5_000,
    answerBytes: 64 * 1024 * 1024,
    pages: 1_000,
};
const RESTRICTIONS_VERSION = '2024-10-01';
const WHAT_IF_VERSION = '2025-04-01';
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[^/?#\\%]+)+$/;
class ArmClient {
    settings;
    tuning;
    pipeline;
    http;
    signal;
    endsAt;
    quota = new Quota();
    clients = new Map();
    constructor(settings) {
        this.settings = settings;
        this.tuning = { ...TUNING, ...settings.tuning };
        this.endsAt = Date.now() + settings.totalMs;
        const timeout = AbortSignal.timeout(settings.totalMs);
        this.signal = settings.signal === undefined ? timeout : AbortSignal.any([timeout, settings.signal]);
        (0,external_node_events_.setMaxListeners)(0, this.signal);
        this.http = readOnlyDoor((0,esm/* createDefaultHttpClient */.fl)(), {
            origin: settings.resourceManager,
            whatIf: settings.whatIf === true,
            ...this.tuning,
        });
        const { credential, scope } = settings;
        this.pipeline = (0,esm/* createPipelineFromOptions */.Fp)(this.userAgent());
        this.pipeline.addPolicy((0,esm/* bearerTokenAuthenticationPolicy */.N$)({ credential, scopes: scope }));
        this.setRetries(this.pipeline);
    }
    async get(path, apiVersion, parameters) {
        return this.bodyOf(() => this.send('GET', this.url(path, apiVersion, parameters)));
    }
    async list(path, apiVersion, parameters) {
        const pages = new PageReader(this.settings.resourceManager, this.tuning.pages);
        const known = parameters === undefined ? machineLearningList(path) : undefined;
        try {
            const first = this.url(path, apiVersion, parameters);
            if (known === undefined)
                await this.followPages(first, pages);
            else
                await this.followWithSdk(known, apiVersion, pages);
            return { ok: true, value: pages.items, readAt: new Date() };
        }
        catch (error) {
            return { ok: false, failure: this.failureOf(error), value: pages.items, readAt: new Date() };
        }
    }
    async query(request) {
        return this.answerOf(async () => {
            await this.quota.wait(this.signal, this.remaining());
            const { url, body } = graphQuery(this.settings.resourceManager, request);
            const response = await this.send('POST', url, body);
            this.quota.note(response.headers);
            return graphPageOf(response);
        });
    }
    async checkPolicyRestrictions(scope, body) {
        const path = `${scope}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`;
        return this.bodyOf(() => this.send('POST', this.url(path, RESTRICTIONS_VERSION), body));
    }
    async whatIf(scope, body) {
        const path = `${scope}/providers/Microsoft.Resources/deployments/${reader/* WHAT_IF_NAME */.R}/whatIf`;
        return this.answerOf(async () => {
            try {
                const asked = await this.send('POST', this.url(path, WHAT_IF_VERSION), body);
                return objectIn((await this.finished(asked)).bodyAsText);
            }
            catch (error) {
                if (error instanceof FailedAnswer && isAboutTemplate(error))
                    return objectIn(error.body);
                throw error;
            }
        });
    }
    async finished(response) {
        for (let current = response;;) {
            if (current.status !== 202)
                return current;
            const location = current.headers.get('location') ?? '';
            if (!URL.canParse(location))
                throw new failures/* Unacceptable */.q$('bad-answer', 'Azure does not say where its result will be');
            const waitMs = askedWait(current, Date.now()) ?? this.tuning.pollMs;
            if (waitMs >= this.remaining())
                throw new FailedAnswer(failures/* OUT_OF_TIME */.JL);
            await (0,promises_.setTimeout)(waitMs, undefined, { signal: this.signal });
            current = await this.send('GET', location);
        }
    }
    async bodyOf(send) {
        return this.answerOf(async () => objectIn((await send()).bodyAsText));
    }
    async answerOf(read) {
        try {
            return { ok: true, value: await read(), readAt: new Date() };
        }
        catch (error) {
            return { ok: false, failure: this.failureOf(error) };
        }
    }
    failureOf(error) {
        if (error instanceof FailedAnswer)
            return error.failure;
        return (0,failures/* failureOfError */.m$)(error, this.signal.aborted);
    }
    async followPages(first, pages) {
        for (let url = first; url !== undefined;) {
            const { bodyAsText } = await this.send('GET', url);
            url = pages.read(bodyAsText);
        }
    }
    async followWithSdk({ subscription, pages }, apiVersion, reader) {
        const { requestMs: timeout } = this.tuning;
        const items = pages(this.clientOf(subscription, apiVersion), {
            abortSignal: this.signal,
            requestOptions: { timeout },
            onResponse: ({ status, bodyAsText }) => {
                if (status >= 200 && status < 300)
                    reader.read(bodyAsText);
            },
        });
        while ((await items.next()).done !== true)
            ;
    }
    clientOf(subscription, apiVersion) {
        const key = `${subscription}@${apiVersion}`;
        const known = this.clients.get(key);
        if (known !== undefined)
            return known;
        const { credential, resourceManager, scope } = this.settings;
        const client = machineLearningClient(credential, subscription, {
            endpoint: resourceManager,
            credentialScopes: scope,
            apiVersion,
            httpClient: this.http,
            ...this.userAgent(),
        });
        this.setRetries(client.pipeline);
        this.clients.set(key, client);
        return client;
    }
    userAgent() {
        return { userAgentOptions: { userAgentPrefix: `azureml-gate/${this.settings.version}` } };
    }
    setRetries(pipeline) {
        pipeline.removePolicy({ name: (0,esm/* defaultRetryPolicy */.ur)().name });
        const { retries: count, firstWaitMs } = this.tuning;
        pipeline.addPolicy(retries({ retries: count, firstWaitMs, remaining: () => this.remaining() }), { phase: 'Retry' });
        const { observe } = this.settings;
        if (observe !== undefined)
            pipeline.addPolicy(observing(observe), { afterPhase: 'Sign' });
    }
    remaining() {
        return this.endsAt - Date.now();
    }
    url(path, apiVersion, parameters = {}) {
        if (!PATH.test(path))
            throw new failures/* Unacceptable */.q$('rejected', 'what is asked for is no path of Azure Resource Manager');
        const url = new URL(path, this.settings.resourceManager);
        for (const [name, value] of Object.entries(parameters))
            url.searchParams.set(name, value);
        if (apiVersion !== '')
            url.searchParams.set('api-version', apiVersion);
        return url.href;
    }
    async send(method, url, body) {
        if (this.signal.aborted)
            throw new FailedAnswer(failures/* OUT_OF_TIME */.JL);
        const sent = body === undefined ? {} : { body: JSON.stringify(body) };
        const request = (0,esm/* createPipelineRequest */.G6)({
            url,
            method,
            headers: (0,esm/* createHttpHeaders */.Nc)({ accept: 'application/json', ...(body && { 'content-type': 'application/json' }) }),
            abortSignal: this.signal,
            timeout: this.tuning.requestMs,
            ...sent,
        });
        const response = await this.pipeline.sendRequest(this.http, request);
        if (response.status >= 200 && response.status < 300)
            return response;
        const { status, bodyAsText: content } = response;
        throw new FailedAnswer((0,failures/* failureOfAnswer */.aJ)({ status, body: content }), content);
    }
}
class FailedAnswer extends Error {
    failure;
    body;
    constructor(failure, body) {
        super(failure.message);
        this.failure = failure;
        this.body = body;
    }
}
function isAboutTemplate({ failure, body }) {
    const isRefused = failure.reason === 'rejected' || body?.includes('RequestDisallowedByPolicy') === true;
    return isRefused && body?.includes('"error"') === true;
}

// EXTERNAL MODULE: ./lib/src/live/clouds.js
var clouds = __webpack_require__(55915);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 174 modules
var dist_esm = __webpack_require__(38578);
;// CONCATENATED MODULE: ./lib/src/live/runner-proxy.js
const VARIABLES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
function unfitProxyVariable(env) {
    const name = VARIABLES.find((one) => env[one] !== undefined && env[one] !== '');
    const value = name === undefined ? undefined : env[name];
    return value === undefined || isProxy(value) ? undefined : name;
}
function isProxy(value) {
    return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

;// CONCATENATED MODULE: ./lib/src/live/sign-in-failure.js


function signInFailure(error, signIn, cloud, { trouble, env }) {
    const text = trouble?.text ?? (error instanceof Error ? error.message : String(error));
    const unfit = unfitProxyVariable(env);
    const untrusted = (0,failures/* untrustedCertificate */.IF)(cloud.authority, trouble?.error);
    if (untrusted !== undefined)
        return untrusted;
    if (trouble?.status === failures/* PROXY_REFUSES */.bB.status)
        return failures/* PROXY_REFUSES */.bB.message;
    if (unfit !== undefined && !text.includes('AADSTS'))
        return `the variable ${unfit} of the job is no address of a proxy, such as http://proxy.example:8080`;
    return signIn.kind === 'federated' ? federatedFailure(text, signIn, cloud) : sessionFailure(text, cloud);
}
const LONGEST_CLAIMS = 1000;
function claimsFailure(error, scope, claims, signIn) {
    const wanted = 'Azure wants a new sign-in with more claims (Conditional Access)';
    if (signIn.kind === 'federated') {
        const why = error instanceof Error ? error.message : String(error);
        return new failures/* Unacceptable */.q$('unauthorized', `${wanted}, and there is none: ${why}`);
    }
    const encoded = Buffer.from(claims).toString('base64');
    const claimed = encoded.length > LONGEST_CLAIMS ? '' : ` --claims-challenge ${encoded}`;
    return new failures/* Unacceptable */.q$('unauthorized', `${wanted}: run az login --scope ${scope}${claimed}`);
}
function federatedFailure(text, signIn, cloud) {
    const { clientId, tenantId } = signIn;
    const code = /AADSTS(\d+)/.exec(text)?.[1];
    switch (code) {
        case '70021':
        case '700211':
        case '700212':
        case '700213':
        case '7002131':
            return `no federated credential of the application or managed identity ${clientId} matches this job (AADSTS${code}): add one with ${wantedCredential(signIn, cloud)}`;
        case '700016':
            return `there is no application or managed identity ${clientId} in the tenant ${tenantId} (AADSTS700016): check the inputs 'client-id' and 'tenant-id'`;
        case '7000229':
            return `the application ${clientId} has no service principal in the tenant ${tenantId} (AADSTS7000229): create it with az ad sp create --id ${clientId}`;
        case '90002':
        case '900023':
            return `there is no tenant ${tenantId} at ${cloud.authority} (AADSTS${code}): check the inputs 'tenant-id' and 'environment'`;
        case '700024':
            return `the token of the job is too old for Microsoft Entra (AADSTS700024): check the clock of the runner, or run the job again`;
        case '53003':
            return `Conditional Access keeps ${clientId} from signing in from this runner (AADSTS53003): allow its location for that workload identity, or use a runner in an allowed one`;
        case undefined:
            return `${cloud.authority} cannot be asked for a token (${(0,failures/* oneLine */.TN)(text)}): check the network of the runner, its proxy and the inputs 'environment' and 'authority-host'`;
        default:
            return `Microsoft Entra does not sign ${clientId} in (${(0,failures/* oneLine */.TN)(text)})`;
    }
}
function wantedCredential({ subject, issuer }, { audience }) {
    const issued = issuer ?? 'https://token.actions.githubusercontent.com';
    const named = subject === undefined ? 'the subject of this job, which its token does not tell' : `the subject '${subject}'`;
    return `${named}, the issuer '${issued}' and the audience '${audience}'`;
}
function sessionFailure(text, { resourceManager }) {
    if (/could not be found|not found|not recognized/i.test(text))
        return 'the Azure CLI is not installed, which the session is read with: install it, or set client-id and tenant-id';
    if (/az login|AADSTS/i.test(text))
        return `the session of the Azure CLI is not good for ${resourceManager}: run az login, or azure/login in a step before, in the tenant and cloud that are asked for`;
    return `the Azure CLI gives no token for ${resourceManager} (${(0,failures/* oneLine */.TN)(text)}): run az login, or azure/login in a step before`;
}

;// CONCATENATED MODULE: ./lib/src/live/token-requests.js

const REQUEST_MS = 30_000;
class TokenRequests {
    signal;
    name = 'azureml-gate-token-requests';
    last;
    constructor(signal) {
        this.signal = signal;
    }
    get trouble() {
        return this.last;
    }
    async sendRequest(request, next) {
        request.abortSignal = AbortSignal.any([this.signal, AbortSignal.timeout(REQUEST_MS)]);
        try {
            const response = await next(request);
            this.last = troubleOf(response);
            return response;
        }
        catch (error) {
            const late = { text: 'it gives no answer within the time for it' };
            const message = error instanceof Error ? error.message : String(error);
            this.last = request.abortSignal.aborted ? late : { text: message, error };
            throw error;
        }
    }
}
function troubleOf({ status, bodyAsText }) {
    const body = (0,failures/* parsed */.Yz)(bodyAsText);
    if (status >= 200 && status < 300)
        return body === undefined ? { text: 'it answers with something that is not JSON' } : undefined;
    const said = (0,failures/* memberOf */.C5)(body, 'error_description');
    return { status, text: typeof said === 'string' && said !== '' ? said : `it answers ${status}` };
}

;// CONCATENATED MODULE: ./lib/src/live/credential.js




function credentialOf(signIn, cloud, settings) {
    return new SharedCredential(signIn, cloud, settings);
}
function sdkCredential(signIn, { authority, hasOwnAuthority }, requests, processTimeoutInMs) {
    if (signIn.kind === 'session') {
        const { tenantId } = signIn;
        return new dist_esm/* AzureCliCredential */.nG({ processTimeoutInMs, ...(tenantId === undefined ? {} : { tenantId }) });
    }
    const { tenantId, clientId, assertion } = signIn;
    return new dist_esm/* ClientAssertionCredential */.XI(tenantId, clientId, assertion, {
        authorityHost: authority,
        disableInstanceDiscovery: hasOwnAuthority,
        retryOptions: { maxRetries: 2 },
        additionalPolicies: [{ policy: requests, position: 'perRetry' }],
    });
}
const MARGIN_MS = 300_000;
class SharedCredential {
    signIn;
    cloud;
    settings;
    tokens = new Map();
    requests;
    inner;
    constructor(signIn, cloud, settings) {
        this.signIn = signIn;
        this.cloud = cloud;
        this.settings = settings;
        this.requests = new TokenRequests(settings.ends);
        this.inner = sdkCredential(signIn, cloud, this.requests, settings.totalMs);
    }
    async getToken(...[scopes, options]) {
        const key = [scopes].flat().join(' ');
        if (options?.claims !== undefined)
            return this.tokenWithClaims(key, options.claims, () => this.fetch(scopes, options));
        const kept = await this.tokens.get(key);
        if (kept !== undefined && kept.expiresOnTimestamp - MARGIN_MS > Date.now())
            return kept;
        if (kept !== undefined)
            this.tokens.delete(key);
        const waiting = this.tokens.get(key) ?? this.fetch(scopes, options);
        this.tokens.set(key, waiting);
        try {
            return await waiting;
        }
        catch (error) {
            this.tokens.delete(key);
            throw error;
        }
    }
    async tokenWithClaims(key, claims, fetch) {
        const waiting = this.tokens.get(`${key} ${claims}`) ?? fetch();
        this.tokens.set(`${key} ${claims}`, waiting);
        try {
            const token = await waiting;
            this.tokens.set(key, waiting);
            return token;
        }
        catch (error) {
            throw claimsFailure(error, key, claims, this.signIn);
        }
    }
    async fetch(...[scopes, options]) {
        const { env, mask } = this.settings;
        try {
            const token = await this.inner.getToken(scopes, options);
            if (token === null)
                throw new Error('there is no token');
            mask(token.token);
            return token;
        }
        catch (error) {
            const around = { trouble: this.requests.trouble, env };
            throw new failures/* Unacceptable */.q$('unauthorized', signInFailure(error, this.signIn, this.cloud, around));
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/live/azure.js





async function connect(signIn, cloud, settings) {
    const { mask, version, totalMs, signal, tuning, env, whatIf = false } = settings;
    const endsAt = Date.now() + totalMs;
    try {
        const ends = signal === undefined ? AbortSignal.timeout(totalMs) : AbortSignal.any([signal, AbortSignal.timeout(totalMs)]);
        const credential = credentialOf(signIn, cloud, { mask, env, ends, totalMs });
        await credential.getToken((0,clouds/* scopeOf */.Od)(cloud));
        const common = {
            credential,
            version,
            totalMs: Math.max(0, endsAt - Date.now()),
            ...(signal && { signal }),
            ...(tuning && { tuning }),
            ...(settings.observe && { observe: settings.observe }),
        };
        const reader = new ArmClient({ ...common, whatIf, resourceManager: cloud.resourceManager, scope: (0,clouds/* scopeOf */.Od)(cloud) });
        const directory = new ArmClient({ ...common, resourceManager: cloud.graph, scope: `${cloud.graph}/.default` });
        return { ok: true, reader, directory };
    }
    catch (error) {
        if (error instanceof failures/* Unacceptable */.q$)
            return { ok: false, why: error.message };
        return { ok: false, why: signInFailure(error, signIn, cloud, { trouble: undefined, env }) };
    }
}


/***/ }),

/***/ 25066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   IF: () => (/* binding */ untrustedCertificate),
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   aJ: () => (/* binding */ failureOfAnswer),
/* harmony export */   bB: () => (/* binding */ PROXY_REFUSES),
/* harmony export */   j1: () => (/* binding */ NO_JSON),
/* harmony export */   m$: () => (/* binding */ failureOfError),
/* harmony export */   q$: () => (/* binding */ Unacceptable)
/* harmony export */ });
class Unacceptable extends Error {
    reason;
    status;
    constructor(reason, message, status) {
        super(message);
        this.reason = reason;
        this.status = status;
        this.name = 'Unacceptable';
    }
}
function failureOfAnswer({ status, body }) {
    if (status === 407)
        return PROXY_REFUSES;
    const { code, message } = errorIn(body);
    const said = [code, message].filter((part) => part !== undefined).join(': ');
    const text = `Azure answers ${status}${said === '' ? '' : ` (${oneLine(said)})`}`;
    return { reason: reasonOf(status), status, ...(code === undefined ? {} : { code }), message: text };
}
function reasonOf(status) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    if (status === 429)
        return 'throttled';
    return status >= 500 ? 'service-error' : status >= 400 ? 'rejected' : 'bad-answer';
}
const PARSE_ERROR = 'PARSE_ERROR';
function failureOfError(error, isOver) {
    if (isOver)
        return OUT_OF_TIME;
    if (error instanceof Unacceptable) {
        const { reason, message, status } = error;
        return { reason, message, ...(status === undefined ? {} : { status }) };
    }
    if (!(error instanceof Error))
        return { reason: 'no-connection', message: 'Azure gives no answer' };
    const status = numberAt(error, 'statusCode');
    const code = textIn(error, 'code');
    if (code === PARSE_ERROR)
        return NO_JSON;
    if (status !== undefined && (status < 200 || status > 299)) {
        return failureOfAnswer({ status, body: bodyOf(error) });
    }
    const untrusted = untrustedCertificate('Azure', error);
    if (untrusted !== undefined)
        return { reason: 'no-connection', ...(code && { code }), message: untrusted };
    if (error.name === 'AbortError')
        return { reason: 'no-connection', message: 'Azure gives no answer within the time for one request' };
    return {
        reason: 'no-connection',
        ...(code === undefined ? {} : { code }),
        message: `Azure gives no answer (${oneLine(error.message)})`,
    };
}
const UNTRUSTED = [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
function untrustedCertificate(whose, error) {
    const code = textIn(error, 'code');
    if (code === undefined || !UNTRUSTED.includes(code))
        return undefined;
    return `the certificate of ${whose} is not trusted by this runner (${code}): name the certificate authority of its network in the variable NODE_EXTRA_CA_CERTS of the job`;
}
const NO_JSON = { reason: 'bad-answer', message: 'Azure answers with something that is not JSON' };
const PROXY_REFUSES = {
    reason: 'no-connection',
    status: 407,
    message: 'the proxy of the runner wants another name and password (407): check the variable HTTPS_PROXY of the job',
};
const OUT_OF_TIME = {
    reason: 'out-of-time',
    message: 'the time for live Azure (live-timeout) ran out before this was read',
};
function bodyOf(error) {
    const response = memberOf(error, 'response');
    const body = memberOf(response, 'bodyAsText');
    return typeof body === 'string' ? body : undefined;
}
function errorIn(body) {
    const error = memberOf(parsed(body), 'error');
    const details = memberOf(error, 'details');
    const first = Array.isArray(details) ? details[0] : undefined;
    const [code, message] = [textIn(error, 'code'), textIn(error, 'message')];
    const [detailCode, detailMessage] = [textIn(first, 'code'), textIn(first, 'message')];
    const found = detailCode ?? code;
    const said = [message, detailMessage].filter((part) => part !== undefined).join(' ');
    return { ...(found === undefined ? {} : { code: found }), ...(said === '' ? {} : { message: said }) };
}
function parsed(body) {
    try {
        return JSON.parse(body ?? '');
    }
    catch {
        return undefined;
    }
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
function textIn(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, name) {
    const found = memberOf(value, name);
    return typeof found === 'number' ? found : undefined;
}
const LONGEST_MESSAGE = 300;
function oneLine(text) {
    const line = text
        .replace(/eyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '***')
        .replace(/\/\/[^\s/@'"]+@/g, '//***@')
        .replace(/\b(https?:\/\/[^\s?'"]+)\?[^\s'"]*/g, '$1')
        .split(/\r?\n/)[0]
        ?.trim()
        .replace(/[.\s]+$/, '');
    const shown = line ?? '';
    return shown.length > LONGEST_MESSAGE ? `${shown.slice(0, LONGEST_MESSAGE)}…` : shown;
}


/***/ }),

/***/ 49694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ WHAT_IF_NAME)
/* harmony export */ });
const WHAT_IF_NAME = 'azureml-gate';


/***/ })

};
