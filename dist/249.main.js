export const id = 249;
export const ids = [249];
export const modules = {

/***/ 22249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveResources: () => (/* binding */ readLiveResources)
});

// EXTERNAL MODULE: ./node_modules/@azure/arm-machinelearning/dist/index.js
var dist = __webpack_require__(34789);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 291 modules
var esm = __webpack_require__(47060);
// EXTERNAL MODULE: ./lib/src/expand/containers.js
var containers = __webpack_require__(33527);
// EXTERNAL MODULE: ./lib/src/expand/file-functions.js
var file_functions = __webpack_require__(54601);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/live/live-resource.js






const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'systemdata', 'etag']);
function liveResource(body, apiVersion, limits) {
    const id = idOf(body);
    if (id === undefined)
        return undefined;
    const source = new source_file/* SourceFile */.sC(id, JSON.stringify(body, null, 2));
    const { root } = (0,json/* parseJson */.q)(source, limits);
    const span = { source, start: 0, end: source.text.length };
    const identity = (0,resource_names/* resourceIdOfText */.Cx)((0,values/* scalarAt */.C_)(id, span), { level: 'tenant' });
    if (root === undefined || identity === undefined)
        return undefined;
    const value = (0,file_functions/* valueOfJson */.ZK)(root, source);
    if (value.kind !== 'object')
        return undefined;
    const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
    return {
        type: identity.type,
        apiVersion,
        names: identity.names,
        name: (0,resource_names/* joinNames */.JH)(identity.names, identity),
        address: `live:${id}`,
        form: 'live',
        existing: false,
        condition: true,
        scope: scopeAbove(id, span) ?? identity.scope,
        body: (0,values/* object */.Ik)(members, value.origin),
        patch: false,
        span,
        headerSpan: (0,values/* memberOf */.C5)(value, 'id')?.span ?? span,
        way: [],
    };
}
function scopeAbove(id, span) {
    const above = (0,values/* scalarAt */.C_)(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
    const extended = (0,resource_names/* resourceIdOfText */.Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,containers/* containerOf */.t)(extended) ?? { level: 'resource', resource: above };
}
function idOf(body) {
    if (typeof body !== 'object' || body === null || !('id' in body))
        return undefined;
    return typeof body.id === 'string' ? body.id : undefined;
}

;// CONCATENATED MODULE: ./lib/src/live/azure-reader.js



const API_VERSION = '2025-06-01';
async function readLiveResources(request, bag) {
    const resources = [];
    for (const subscription of request.subscriptions) {
        try {
            for (const body of await readSubscription(subscription, request)) {
                const resource = liveResource(body, API_VERSION, request.limits);
                if (resource !== undefined)
                    resources.push(resource);
            }
        }
        catch (error) {
            bag.report('live-unavailable', `Subscription ${subscription} cannot be read: ${reasonOf(error)}`);
        }
    }
    return resources;
}
async function readSubscription(subscription, request) {
    const client = new dist/* AzureMachineLearningWorkspaces */.FQ(request.credential ?? new esm/* AzureCliCredential */.nG(), subscription, {
        endpoint: request.endpoint,
        credentialScopes: `${request.endpoint}/.default`,
        apiVersion: API_VERSION,
        retryOptions: { maxRetries: 2 },
        ...(request.httpClient === undefined ? {} : { httpClient: request.httpClient }),
    });
    const workspaces = await rawItems((options) => client.workspaces.listBySubscription(options));
    const bodies = [...workspaces];
    for (const workspace of workspaces) {
        const names = namesIn(workspace);
        if (names === undefined)
            continue;
        bodies.push(...(await rawItems((options) => client.computeOperations.list(names.group, names.workspace, options))));
    }
    return bodies;
}
async function rawItems(list) {
    const items = [];
    const onResponse = ({ bodyAsText }) => {
        const page = JSON.parse(bodyAsText ?? '{}');
        if (typeof page === 'object' && page !== null && 'value' in page && Array.isArray(page.value))
            items.push(...page.value);
    };
    for await (const _ of list({ onResponse }))
        ;
    return items;
}
function namesIn(workspace) {
    if (typeof workspace !== 'object' || workspace === null || !('id' in workspace))
        return undefined;
    const match = /\/resourceGroups\/([^/]+)\/.*\/workspaces\/([^/]+)$/i.exec(String(workspace.id));
    return match?.[1] === undefined || match[2] === undefined ? undefined : { group: match[1], workspace: match[2] };
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
    return `${code}${error.message.split('\n')[0] ?? ''}`;
}


/***/ })

};
