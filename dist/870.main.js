export const id = 870;
export const ids = [870];
export const modules = {

/***/ 55915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   hH: () => (/* binding */ cloudOf)
/* harmony export */ });
/* unused harmony exports CLOUDS, portalLink */
const CLOUDS = {
    azurecloud: {
        name: 'AzureCloud',
        resourceManager: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        hasOwnAuthority: false,
        audience: 'api://AzureADTokenExchange',
        graph: 'https://graph.microsoft.com',
        portal: 'https://portal.azure.com',
    },
    azureusgovernment: {
        name: 'AzureUSGovernment',
        resourceManager: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        hasOwnAuthority: false,
        audience: 'api://AzureADTokenExchangeUSGov',
        graph: 'https://graph.microsoft.us',
        portal: 'https://portal.azure.us',
    },
    azurechinacloud: {
        name: 'AzureChinaCloud',
        resourceManager: 'https://management.chinacloudapi.cn',
        authority: 'https://login.partner.microsoftonline.cn',
        hasOwnAuthority: false,
        audience: 'api://AzureADTokenExchangeChina',
        graph: 'https://microsoftgraph.chinacloudapi.cn',
        portal: 'https://portal.azure.cn',
    },
};
function cloudOf(live) {
    const preset = CLOUDS[live.environment];
    const isOwn = live.authorityHost !== undefined && !isKnownAuthority(live.authorityHost);
    return {
        ...preset,
        resourceManager: live.resourceManagerUrl ?? preset.resourceManager,
        authority: live.authorityHost ?? preset.authority,
        hasOwnAuthority: isOwn,
        audience: live.audience ?? preset.audience,
        graph: live.graphUrl ?? preset.graph,
    };
}
const OTHER_NAMES = ['https://login.chinacloudapi.cn'];
function isKnownAuthority(host) {
    return OTHER_NAMES.includes(host) || Object.values(CLOUDS).some(({ authority }) => authority === host);
}
function scopeOf({ resourceManager }) {
    return `${resourceManager}/.default`;
}
function portalLink({ portal }, resourceId) {
    return `${portal}/#@/resource${resourceId}`;
}


/***/ }),

/***/ 25870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLive: () => (/* binding */ openLive),
  openOrReport: () => (/* binding */ openOrReport),
  unreadCode: () => (/* binding */ unreadCode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/live/clouds.js
var clouds = __webpack_require__(55915);
;// CONCATENATED MODULE: ./lib/src/live/job-token.js
function readJobToken(text) {
    const claims = claimsOf(text);
    const [subject, issuer, expires] = [claims?.['sub'], claims?.['iss'], claims?.['exp']];
    return {
        text,
        subject: typeof subject === 'string' ? subject : undefined,
        issuer: typeof issuer === 'string' ? issuer : undefined,
        expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
    };
}
function claimsOf(text) {
    const [, payload, signature] = text.split('.');
    if (payload === undefined || signature === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}
const MARGIN_MS = 60_000;
const KEPT_MS = 120_000;
function rememberedToken(fetch, first, now) {
    let kept = Promise.resolve(first);
    let until = endOf(first, now());
    return async () => {
        if (now() >= until) {
            until = now() + KEPT_MS;
            kept = fetch();
            kept.then((token) => {
                until = endOf(token, now());
            }, () => {
                until = 0;
            });
        }
        return (await kept).text;
    };
}
function endOf({ expiresAt }, now) {
    return expiresAt === undefined ? now + KEPT_MS : expiresAt - MARGIN_MS;
}

;// CONCATENATED MODULE: ./lib/src/live/sign-in.js




async function chooseSignIn(live, world) {
    const refusal = world.event === undefined ? undefined : refusedEvent(world.event);
    if (refusal !== undefined)
        return { ok: false, why: refusal };
    const cloud = (0,clouds/* cloudOf */.hH)(live);
    return live.clientId === undefined
        ? sessionIn(live, cloud, world.env)
        : federatedAs(live.clientId, live, cloud, world);
}
function refusedEvent({ name, trigger, payload }) {
    if (name === 'pull_request_target')
        return "live Azure is never looked at on the event 'pull_request_target', which runs for code from forks; use 'pull_request'";
    if (name === 'pull_request' && trigger.kind !== 'pull_request')
        return 'live Azure is not looked at, as the event does not say whether the pull request comes from a fork';
    const isForked = trigger.kind === 'pull_request' ? trigger.fromFork : name === 'workflow_run' && isRunOfFork(payload);
    if (!isForked)
        return undefined;
    return 'live Azure is never looked at for code from a fork; it is after the merge, or for a branch of this repository';
}
function isRunOfFork(payload) {
    const head = textAt(payload, 'workflow_run', 'head_repository', 'full_name');
    return head === undefined || head !== textAt(payload, 'repository', 'full_name');
}
function textAt(value, ...names) {
    let found = value;
    for (const name of names) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.getOwnPropertyDescriptor(found, name)?.value;
    }
    return typeof found === 'string' ? found : undefined;
}
const PROFILE_FILE = 'azureProfile.json';
function sessionIn({ tenantId }, cloud, env) {
    const home = env['HOME'] ?? env['USERPROFILE'];
    const folder = env['AZURE_CONFIG_DIR'] ?? (home === undefined ? undefined : external_node_path_.join(home, '.azure'));
    if (folder !== undefined && (0,external_node_fs_.existsSync)(external_node_path_.join(folder, PROFILE_FILE)))
        return { ok: true, signIn: { kind: 'session', tenantId }, cloud };
    const remedy = env['GITHUB_ACTIONS'] === 'true'
        ? "set the inputs 'client-id' and 'tenant-id', or run azure/login in a step before"
        : 'run az login';
    return { ok: false, why: `nobody is signed in to Azure: ${remedy}` };
}
async function federatedAs(clientId, { tenantId }, cloud, { env, idToken, mask }) {
    if (tenantId === undefined)
        return { ok: false, why: "the input 'client-id' needs the input 'tenant-id' with the tenant to sign in to" };
    if (idToken === undefined || !env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
        return {
            ok: false,
            why: "the job may not ask for the token that signs it in to Azure: give it 'permissions: id-token: write' (pull requests from forks never get it)",
        };
    }
    const fetch = async () => {
        const text = await idToken(cloud.audience);
        mask(text);
        return readJobToken(text);
    };
    try {
        const first = await fetch();
        const assertion = rememberedToken(fetch, first, Date.now);
        const { subject, issuer } = first;
        return { ok: true, signIn: { kind: 'federated', tenantId, clientId, assertion, subject, issuer }, cloud };
    }
    catch {
        return { ok: false, why: 'GitHub did not give the job the token that signs it in to Azure; run the job again' };
    }
}

;// CONCATENATED MODULE: ./lib/src/live/open.js

async function openOrReport(options, world, bag) {
    const opened = await openLive(options, world);
    if (opened.ok)
        return { options, reader: opened.reader, directory: opened.directory, cloud: opened.cloud };
    bag.report(unreadCode(options), `Live Azure is not read: ${opened.why}.`);
    return undefined;
}
function unreadCode({ mode }) {
    return mode === 'required' ? 'live-unavailable' : 'live-not-read';
}
async function openLive(live, world) {
    const choice = await chooseSignIn(live, world);
    if (!choice.ok)
        return choice;
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 28364));
    const connected = await connect(choice.signIn, choice.cloud, {
        ...world,
        totalMs: live.timeoutMs ?? world.totalMs,
        whatIf: live.whatIf.length > 0,
    });
    return connected.ok ? { ...connected, cloud: choice.cloud } : connected;
}


/***/ })

};
