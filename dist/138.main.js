export const id = 138;
export const ids = [138];
export const modules = {

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_VERSION: () => (/* binding */ NO_VERSION),
/* harmony export */   readDirectory: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27269);
/* harmony import */ var _live_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23600);


const ASKED = [
    {
        what: 'service principals that Azure Machine Learning left',
        path: '/v1.0/servicePrincipals',
        parameters: {
            $filter: "startswith(displayName,'Microsoft-AzureML-Support-App-')",
            $select: 'id,appId,displayName,createdDateTime',
        },
        type: _model_types_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_PRINCIPAL */ .P1,
        permission: 'Application.Read.All',
    },
    {
        what: 'policies of conditional access',
        path: '/v1.0/identity/conditionalAccess/policies',
        parameters: { $select: 'id,displayName,state,conditions,grantControls' },
        type: _model_types_js__WEBPACK_IMPORTED_MODULE_1__/* .CONDITIONAL_ACCESS_POLICY */ .H9,
        permission: 'Policy.Read.All',
    },
];
async function readDirectory(reader, limits) {
    const reads = await Promise.all(ASKED.map(async (asked) => {
        const answer = await reader.list(asked.path, NO_VERSION, asked.parameters);
        if (!answer.ok)
            return { resources: [], gaps: [gapOf(asked, answer.failure)], listed: [] };
        const resources = answer.value.flatMap((body) => directoryResource(asked.type, body, limits) ?? []);
        return { resources, gaps: [], listed: [asked.type] };
    }));
    return {
        resources: reads.flatMap(({ resources }) => resources),
        gaps: reads.flatMap(({ gaps }) => gaps),
        listed: reads.flatMap(({ listed }) => listed),
    };
}
const NO_VERSION = '';
function directoryResource(type, { id, ...rest }, limits) {
    if (typeof id !== 'string' || !/^[\w-]+$/.test(id))
        return undefined;
    return (0,_live_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .liveResource */ .R)({ ...rest, id: `/providers/${type}/${id}` }, NO_VERSION, limits);
}
function gapOf({ what, permission }, failure) {
    const common = { what, place: 'the directory', permission, failure };
    const isRefused = failure.status === 401 || failure.status === 403;
    if (!isRefused)
        return { ...common, kind: 'unanswered', because: failure.message };
    return { ...common, kind: 'no-access', because: `needs the application permission ${permission} of Microsoft Graph` };
}


/***/ }),

/***/ 23600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ liveResource)
/* harmony export */ });
/* harmony import */ var _expand_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33527);
/* harmony import */ var _expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54601);
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24918);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66165);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72076);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59749);






const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'etag']);
function liveResource(body, apiVersion, limits) {
    const id = idOf(body);
    if (id === undefined)
        return undefined;
    const source = new _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .sC(id, JSON.stringify(body, null, 2), 'azure');
    const { root } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(source, limits);
    const span = { source, start: 0, end: source.text.length };
    const identity = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id, span), { level: 'tenant' });
    if (root === undefined || identity === undefined)
        return undefined;
    const value = (0,_expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfJson */ .ZK)(root, source);
    if (value.kind !== 'object')
        return undefined;
    const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
    return {
        type: identity.type,
        apiVersion,
        names: identity.names,
        name: (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(identity.names, identity),
        address: `live:${id}`,
        form: 'live',
        existing: false,
        condition: true,
        scope: scopeAbove(id, span) ?? identity.scope,
        body: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, value.origin),
        patch: false,
        span,
        headerSpan: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, 'id')?.span ?? span,
        way: [],
    };
}
function scopeAbove(id, span) {
    const above = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
    const extended = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,_expand_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(extended) ?? { level: 'resource', resource: above };
}
function idOf(body) {
    if (typeof body !== 'object' || body === null || !('id' in body))
        return undefined;
    return typeof body.id === 'string' ? body.id : undefined;
}


/***/ })

};
