export const id = 11;
export const ids = [11,197];
export const modules = {

/***/ 88155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ unlessBound),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   a: () => (/* binding */ resourceId),
/* harmony export */   b0: () => (/* binding */ enabledOrDisabled),
/* harmony export */   hg: () => (/* binding */ sibling),
/* harmony export */   lN: () => (/* binding */ keyedByName),
/* harmony export */   rN: () => (/* binding */ orReference),
/* harmony export */   xH: () => (/* binding */ computeReference),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/* unused harmony export keyedByIds */
/* harmony import */ var _mapping_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64176);
/* harmony import */ var _mapping_conversions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26323);
/* harmony import */ var _mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56854);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18576);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66165);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41390);







function word(path, words) {
    const byWord = new Map(Object.entries(words).map(([written, arm]) => [(0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .plainWord */ .h)(written), arm]));
    return (0,_mapping_conversions_js__WEBPACK_IMPORTED_MODULE_1__/* .converted */ .H$)(path, 'word', (known) => (typeof known === 'string' ? (byWord.get((0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .plainWord */ .h)(known)) ?? known) : known), (value) => {
        const found = Object.entries(words).find(([, arm]) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .plainWord */ .h)(String(arm)) === (0,_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .plainWord */ .h)(String(value)));
        return found === undefined ? undefined : { kind: 'write', value: found[0] };
    });
}
function enabledOrDisabled(path) {
    return word(path, { enabled: 'Enabled', disabled: 'Disabled' });
}
function referenced(path, convert) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => {
            if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isNull */ .kZ)(given.value))
                return [];
            const { value, span } = given;
            const found = (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)(withoutPrefix(value), { level: 'resourceGroup' });
            return [{ path, value: found ?? convert(withoutPrefix(value), at), span }];
        },
        spellings: (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .spelledAt */ .l2)(path, _mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .asItIs */ .sT),
    };
}
function resourceId(path) {
    return referenced(path, (value) => value);
}
function sibling(path, type) {
    return referenced(path, (name, at) => siblingId(name, type, at));
}
function computeReference(path) {
    const type = 'Microsoft.MachineLearningServices/workspaces/computes';
    return referenced(path, (name, at) => /^(?:local|serverless)$/i.test((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .knownString */ .Xb)(name) ?? '') ? name : siblingId(name, type, at));
}
function siblingId(name, type, { declaration }) {
    if (name.kind !== 'scalar' && name.kind !== 'text')
        return name;
    const { names = [], scope = { level: 'resourceGroup' } } = declaration.within ?? {};
    return { kind: 'resource-id', type, names: [...names, name], scope, origin: name.origin };
}
function withoutPrefix(value) {
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .knownString */ .Xb)(value);
    if (known !== undefined)
        return /^azureml:(?!\/\/)/i.test(known) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(known.slice(8), value.origin) : value;
    if (value.kind !== 'text')
        return value;
    const [first, ...rest] = value.parts;
    if (typeof first !== 'string' || !/^azureml:(?!\/\/)/i.test(first))
        return value;
    return { ...value, parts: first.length === 8 ? rest : [first.slice(8), ...rest] };
}
const KINDS_OF_IDENTITY = {
    system_assigned: 'SystemAssigned',
    user_assigned: 'UserAssigned',
    'system_assigned,user_assigned': 'SystemAssigned,UserAssigned',
    none: 'None',
};
const IDENTITY = (0,_mapping_conversions_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)('identity', {
    type: word('type', KINDS_OF_IDENTITY),
    user_assigned_identities: { ...keyedByIds('userAssignedIdentities'), spellings: (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .namedAt */ .Fp)('userAssignedIdentities') },
});
function keyedByIds(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isNull */ .kZ)(given.value))
                return [];
            return [{ path, value: identitiesOf(given.value), span: given.span }];
        },
    };
}
function identitiesOf(list) {
    if (list.kind === 'object')
        return list;
    if (list.kind !== 'array')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownBecause */ .Zp)(list, `keys(${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(list)})`, list.origin.span);
    const members = list.items.map((item) => {
        const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(item, 'resource_id')?.value ?? item;
        const { span } = item.origin;
        const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)([], (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .originAt */ .iX)(span));
        const found = (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)(id, { level: 'resourceGroup' });
        if (found === undefined && id.kind === 'scalar')
            return { name: String(id.value), span, value };
        return { name: id.kind === 'scalar' ? String(id.value) : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(id), key: found ?? id, span, value };
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, list.origin, list.open?.reason);
}
function keyedByName(path, convert) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => {
            if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isNull */ .kZ)(given.value))
                return [];
            const { value, span } = given;
            if (value.kind !== 'array')
                return [{ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownBecause */ .Zp)(value, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value), span), span }];
            const members = value.items.map((item, index) => {
                const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(item, 'name')?.value;
                const made = convert(item, at);
                const place = item.origin.span;
                if (name === undefined)
                    return { name: String(index), span: place, value: made };
                return name.kind === 'scalar'
                    ? { name: String(name.value), span: place, value: made }
                    : { name: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(name), key: name, span: place, value: made };
            });
            return [{ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, value.origin, value.open?.reason), span }];
        },
        spellings: (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .namedAt */ .Fp)(path),
    };
}
function orReference(conversion, path) {
    return {
        ...conversion,
        write: (given, at) => given === undefined || given.value.kind === 'object'
            ? conversion.write(given, at)
            : [{ path, value: given.value, span: given.span }],
    };
}
function unlessBound(conversion) {
    return {
        ...conversion,
        write: (given, at) => {
            const isBound = given?.value.kind === 'unknown' && /^\$\{\{[^{}]*\}\}$/.test(given.value.expression);
            return isBound ? [] : conversion.write(given, at);
        },
    };
}
function each(path, inner) {
    return {
        paths: [path],
        isBlock: false,
        write: (given, at) => {
            if (given === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isNull */ .kZ)(given.value))
                return [];
            const { value, span } = given;
            if (value.kind !== 'object')
                return [{ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownBecause */ .Zp)(value, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value), span), span }];
            const members = [...value.members.values()].map((member) => {
                const { value: item } = member;
                const place = { ...at, argument: `${at.argument}.${member.name}`, anchor: member.span };
                const body = item.kind === 'object'
                    ? (0,_mapping_body_js__WEBPACK_IMPORTED_MODULE_0__/* .buildBody */ .z)((0,_mapping_conversions_js__WEBPACK_IMPORTED_MODULE_1__/* .writeArguments */ ._2)(inner, item, place), item.origin)
                    : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)([{ name: 'value', span: item.origin.span, value: item }], item.origin);
                return { ...member, value: body };
            });
            return [{ path, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, value.origin, value.open), span }];
        },
        spellings: (asked) => {
            const rest = (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .restOf */ .Y6)(asked, path);
            if (rest === '')
                return [{ inside: [], spell: _mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .unsaid */ .DY }];
            const [, name, below] = /^\.([^.[\]]+)\.(.+)$/.exec(rest ?? '') ?? [];
            if (name === undefined || below === undefined)
                return [];
            return (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .spellingsIn */ .ln)(inner, below).map((one) => ({ ...one, inside: [name, ...one.inside] }));
        },
    };
}


/***/ }),

/***/ 49585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ declaredIn),
  Fd: () => (/* binding */ documentIn),
  Sb: () => (/* binding */ reportOn),
  uc: () => (/* binding */ reportUnread)
});

// EXTERNAL MODULE: ./lib/src/inputs/azureml-yaml.js
var azureml_yaml = __webpack_require__(14098);
// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var inputs_repository = __webpack_require__(76108);
// EXTERNAL MODULE: ./lib/src/syntax/yaml/reader.js + 3 modules
var reader = __webpack_require__(50197);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/block-keys.js
const IDENTITY = ['type', 'user_assigned_identities', 'principal_id', 'tenant_id'];
const PROBE = [
    'failure_threshold',
    'initial_delay',
    'method',
    'path',
    'period',
    'port',
    'scheme',
    'success_threshold',
    'timeout',
];
const OF_WORKSPACES = {
    identity: IDENTITY,
    customer_managed_key: ['key_vault', 'key_uri', 'cosmosdb_id', 'storage_id', 'search_id'],
    managed_network: [
        'changeable_isolation_modes',
        'enable_network_monitor',
        'firewall_public_ip_address',
        'firewall_sku',
        'isolation_mode',
        'managed_network_kind',
        'network_id',
        'outbound_rules',
        'status',
    ],
    'managed_network.outbound_rules.*': [
        'category',
        'destination',
        'fqdns',
        'name',
        'parent_rule_names',
        'status',
        'type',
    ],
};
const OF_JOBS = {
    identity: ['type', 'client_id', 'object_id', 'msi_resource_id', 'resource_id'],
    resources: [
        'docker_args',
        'instance_count',
        'instance_type',
        'locations',
        'max_instance_count',
        'properties',
        'runtime_version',
        'shm_size',
    ],
};
const BLOCK_KEYS = {
    workspace: OF_WORKSPACES,
    'feature-store': OF_WORKSPACES,
    compute: {
        identity: IDENTITY,
        network_settings: ['vnet_name', 'subnet', 'public_ip_address', 'private_ip_address'],
        ssh_settings: ['admin_username', 'admin_password', 'ssh_key_value', 'ssh_port', 'ssh_private_key_file'],
        create_on_behalf_of: ['user_tenant_id', 'user_object_id'],
    },
    'online-endpoint': { identity: IDENTITY },
    'online-deployment': {
        code_configuration: ['code', 'scoring_script'],
        request_settings: ['request_timeout_ms', 'max_concurrent_requests_per_instance', 'max_queue_wait_ms'],
        liveness_probe: PROBE,
        readiness_probe: PROBE,
    },
    job: OF_JOBS,
    connection: { credentials: ['type'] },
    datastore: {
        credentials: [
            'account_key',
            'authority_uri',
            'authority_url',
            'certificate',
            'client_id',
            'client_secret',
            'resource_url',
            'sas_token',
            'tenant_id',
            'thumbprint',
        ],
    },
};
function blocksOf(command) {
    return Object.entries(BLOCK_KEYS[command] ?? {}).map(([path, keys]) => ({ path, keys }));
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/lower.js + 1 modules
var lower = __webpack_require__(65273);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/secrets.js
function addSecretsOf(document, secrets) {
    secrets.addFrom(document);
    for (const credentials of credentialsIn(document, new Set())) {
        if (credentials.kind !== 'object')
            continue;
        for (const { name, value } of credentials.members.values())
            if (!PUBLIC.has(name))
                secrets.addSecret(value);
    }
}
const PUBLIC = new Set([
    'access_key_id',
    'authority_uri',
    'authority_url',
    'client_id',
    'object_id',
    'resource_id',
    'resource_url',
    'tenant_id',
    'thumbprint',
    'type',
    'username',
]);
function credentialsIn(value, seen) {
    if (seen.has(value))
        return [];
    seen.add(value);
    if (value.kind === 'array')
        return value.items.flatMap((item) => credentialsIn(item, seen));
    if (value.kind !== 'object')
        return [];
    return [...value.members.values()].flatMap((member) => {
        const below = credentialsIn(member.value, seen);
        return member.name === 'credentials' ? [member.value, ...below] : below;
    });
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/values.js
var azureml_values = __webpack_require__(87086);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/document.js










function documentIn(source, run) {
    const syntax = (0,reader/* parseYaml */.h)(source, run.limits);
    if (syntax.root?.kind !== 'map')
        return undefined;
    const value = (0,azureml_values/* valueOfYaml */.o)(syntax.root, source);
    if (value.kind !== 'object')
        return undefined;
    const span = { source, start: syntax.root.start, end: syntax.root.end };
    const headerSpan = headerOf(value, span);
    const read = (reference, from) => textAt(reference, from, run);
    return { source, value, span, headerSpan, isWhole: syntax.errors.length === 0, syntax, read };
}
function reportUnread(source, { bag, limits }) {
    if (!(0,azureml_yaml/* namesAzuremlSchema */.E3)(source.text))
        return;
    const syntax = (0,reader/* parseYaml */.h)(source, limits);
    if (syntax.root?.kind !== 'map')
        reportProblems(syntax, source, bag);
}
function textAt(reference, from, { repository }) {
    const path = (0,inputs_repository/* resolvePath */.o)(from.source.path, reference);
    return path === undefined ? undefined : repository.read(path)?.text;
}
function declaredIn(document) {
    const { value, span, headerSpan, isWhole, read } = document;
    return { document: value, span, headerSpan, read, unread: isWhole ? undefined : unreadPart(span) };
}
function unreadPart(span) {
    return (0,values/* unknown */.L5)('error', 'a part of the file could not be read', 'unread()', (0,origins/* originAt */.iX)(span));
}
function reportOn({ syntax, source, value }, kind, { bag, secrets }) {
    addSecretsOf(value, secrets);
    reportProblems(syntax, source, bag);
    reportUnknownKeys(kind, value, bag);
}
function headerOf(document, whole) {
    const name = document.members.get('name')?.span;
    return (0,lower/* firstLine */.T)(name?.source === whole.source ? name : whole);
}
function reportProblems({ errors, duplicateKeys, further }, source, bag) {
    for (const { start, end, message } of errors)
        bag.report('syntax-error', message, { source, start, end });
    for (const { key, start, end } of duplicateKeys) {
        bag.report('duplicate-key', `'${shortened(key.name)}' is written more than once; the last one counts.`, {
            source,
            start,
            end,
        });
    }
    if (further !== undefined) {
        const message = 'The Azure CLI reads one document of a file; put this one in a file of its own.';
        bag.report('syntax-error', message, (0,lower/* firstLine */.T)({ source, ...further }));
    }
}
function reportUnknownKeys(kind, document, bag) {
    const known = [...Object.keys(kind.arguments), ...kind.otherKeys, ...kind.names, '$schema'];
    reportOthers(document, known, withArticle(kind.label, 'A'), bag);
    for (const { path, keys } of blocksOf(kind.command)) {
        const inner = Object.keys(kind.arguments[path]?.inner ?? {});
        const owner = path.endsWith('.*') ? `One of '${path.slice(0, -2)}'` : `'${path}'`;
        for (const block of objectsAt(document, path.split('.')))
            reportOthers(block, [...keys, ...inner], `${owner} of ${withArticle(kind.label, 'a')}`, bag);
    }
    for (const [path, inner] of Object.entries(kind.inline ?? {}))
        for (const definition of objectsAt(document, path.split('.')))
            reportUnknownKeys(inner, definition, bag);
}
function objectsAt(value, [first, ...rest]) {
    if (value.kind === 'array' && first === '*')
        return value.items.flatMap((item) => objectsAt(item, rest));
    if (value.kind !== 'object')
        return [];
    if (first === undefined)
        return [value];
    return [...value.members.values()]
        .filter(({ name }) => first === '*' || name === first)
        .flatMap((member) => objectsAt(member.value, rest));
}
function withArticle(label, article) {
    return `${article}${/^[aeiou]/i.test(label) ? 'n' : ''} ${label}`;
}
function reportOthers(object, known, owner, bag) {
    for (const { name, span } of object.members.values()) {
        if (known.includes(name))
            continue;
        const meant = name.length > LONGEST_KEY ? undefined : (0,nearest/* nearest */.p)(name, known);
        const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
        bag.report('unknown-key', `${owner} has no key '${shortened(name)}', so the Azure CLI refuses it.${hint}`, (0,lower/* firstLine */.T)(span));
    }
}
const LONGEST_KEY = 100;
function shortened(name) {
    return name.length <= LONGEST_KEY ? name : `${name.slice(0, LONGEST_KEY)}...`;
}


/***/ }),

/***/ 41390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   h: () => (/* binding */ plainWord)
/* harmony export */ });
function shapeOf(document) {
    const valueAt = (name) => document.members.get(name)?.value;
    return {
        has: (...names) => names.every((name) => document.members.has(name)),
        text: (name) => {
            const value = valueAt(name);
            return value?.kind === 'scalar' && typeof value.value === 'string' ? plainWord(value.value) : '';
        },
        holds: (name, ...keys) => {
            const value = valueAt(name);
            return value?.kind === 'object' && keys.every((key) => value.members.has(key));
        },
    };
}
function plainWord(written) {
    return written.toLowerCase().replaceAll(/[_-]/g, '');
}


/***/ }),

/***/ 99146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  ti: () => (/* binding */ kindOfSchema),
  OF: () => (/* binding */ kindOfType),
  CO: () => (/* binding */ problemWith)
});

// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/expand/mapping/conversions.js
var conversions = __webpack_require__(26323);
// EXTERNAL MODULE: ./lib/src/expand/azureml/conversions.js
var azureml_conversions = __webpack_require__(88155);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/assets.js


const OTHER_KEYS = [
    'auto_delete_setting',
    'auto_increment_version',
    'creation_context',
    'datastore',
    'default_deployment_template',
    'description',
    'flavors',
    'id',
    'intellectual_property',
    'job_name',
    'latest_version',
    'referenced_uris',
    'skip_validation',
    'stage',
];
const model = {
    label: 'model file',
    schemas: ['model'],
    command: 'model',
    arm: 'Microsoft.MachineLearningServices/workspaces/models/versions',
    names: ['name', 'version'],
    arguments: {
        path: (0,conversions/* copied */.pG)('properties.modelUri'),
        type: (0,conversions/* copied */.pG)('properties.modelType'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
        properties: (0,conversions/* copied */.pG)('properties.properties'),
    },
    otherKeys: OTHER_KEYS,
    shape: (keys) => keys.has('path', 'name') && ['custommodel', 'mlflowmodel', 'tritonmodel'].includes(keys.text('type')),
    source: 'azure-ai-ml, _schema/assets/model',
};
const data = {
    label: 'data file',
    schemas: ['data'],
    command: 'data',
    arm: 'Microsoft.MachineLearningServices/workspaces/data/versions',
    names: ['name', 'version'],
    arguments: {
        path: (0,conversions/* copied */.pG)('properties.dataUri'),
        type: (0,azureml_conversions/* word */.Vm)('properties.dataType', { uri_file: 'uri_file', uri_folder: 'uri_folder', mltable: 'mltable' }),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
        properties: (0,conversions/* copied */.pG)('properties.properties'),
    },
    otherKeys: OTHER_KEYS,
    shape: (keys) => keys.has('path', 'name') && ['urifile', 'urifolder', 'mltable'].includes(keys.text('type')) && !keys.has('source'),
    source: 'azure-ai-ml, _schema/assets/data',
};
const dataImport = {
    ...data,
    label: 'data import file',
    schemas: ['dataimport'],
    otherKeys: [...OTHER_KEYS, 'source'],
    shape: (keys) => keys.holds('source', 'type', 'connection') && keys.has('path', 'name'),
    source: 'azure-ai-ml, _schema/_data_import',
};
const featureSet = {
    label: 'feature set file',
    schemas: ['featureset'],
    command: 'feature-set',
    arm: 'Microsoft.MachineLearningServices/workspaces/featuresets/versions',
    names: ['name', 'version'],
    arguments: {
        stage: (0,conversions/* copied */.pG)('properties.stage'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
        properties: (0,conversions/* copied */.pG)('properties.properties'),
    },
    otherKeys: ['description', 'entities', 'materialization_settings', 'specification'],
    source: 'azure-ai-ml, _schema/_feature_set/feature_set_schema.py',
};
const featureStoreEntity = {
    label: 'feature store entity file',
    schemas: ['featurestoreentity'],
    command: 'feature-store-entity',
    arm: 'Microsoft.MachineLearningServices/workspaces/featurestoreEntities/versions',
    names: ['name', 'version'],
    arguments: { tags: (0,conversions/* copied */.pG)('properties.tags'), properties: (0,conversions/* copied */.pG)('properties.properties') },
    otherKeys: ['description', 'index_columns', 'stage'],
    source: 'azure-ai-ml, _schema/_feature_store_entity/feature_store_entity_schema.py',
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/environment.js

const environment = {
    label: 'environment file',
    schemas: ['environment'],
    command: 'environment',
    arm: 'Microsoft.MachineLearningServices/workspaces/environments/versions',
    names: ['name', 'version'],
    arguments: {
        image: (0,conversions/* copied */.pG)('properties.image'),
        conda_file: (0,conversions/* copied */.pG)('properties.condaFile'),
        build: (0,conversions/* block */.om)('properties.build', { path: (0,conversions/* copied */.pG)('contextUri'), dockerfile_path: (0,conversions/* copied */.pG)('dockerfilePath') }),
        inference_config: (0,conversions/* copied */.pG)('properties.inferenceConfig'),
        os_type: (0,conversions/* copied */.pG)('properties.osType'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
        properties: (0,conversions/* copied */.pG)('properties.properties'),
    },
    files: { conda_file: 'conda' },
    otherKeys: ['auto_increment_version', 'creation_context', 'datastore', 'description', 'id', 'latest_version', 'path'],
    shape: (keys) => keys.has('conda_file') && (keys.has('image') || keys.has('build')) && !keys.has('endpoint_name'),
    source: 'azure-ai-ml, _schema/assets/environment',
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/components.js


const KEYS = [
    'additional_includes',
    'archives',
    'args',
    'code',
    'command',
    'conf',
    'creation_context',
    'default_compute',
    'default_instance_type',
    'description',
    'display_name',
    'distribution',
    'dynamic',
    'early_termination',
    'entry',
    'error_threshold',
    'files',
    'id',
    'input_data',
    'inputs',
    'instance_count',
    'intellectual_property',
    'is_deterministic',
    'jars',
    'jobs',
    'latest_version',
    'logging_level',
    'max_concurrency_per_instance',
    'mini_batch_error_threshold',
    'mini_batch_size',
    'outputs',
    'partition_keys',
    'properties',
    'py_files',
    'resources',
    'retry_settings',
    'source_job_id',
    'successful_return_code',
    'tags',
    'task',
    'type',
];
const component = {
    label: 'component file',
    schemas: [
        'commandcomponent',
        'component',
        'importcomponent',
        'parallelcomponent',
        'pipelinecomponent',
        'sparkcomponent',
    ],
    command: 'component',
    arm: 'Microsoft.MachineLearningServices/workspaces/components/versions',
    names: ['name', 'version'],
    arguments: { environment: (0,conversions/* copied */.pG)('properties.componentSpec.environment') },
    otherKeys: KEYS,
    inline: { environment: environment },
    shape: (keys) => (keys.text('type') === 'command' &&
        keys.has('name', 'command', 'environment') &&
        !keys.has('compute') &&
        !keys.has('experiment_name')) ||
        (keys.text('type') === 'pipeline' && keys.has('name', 'version', 'jobs')),
    source: 'azure-ai-ml, _schema/component',
};

// EXTERNAL MODULE: ./lib/src/expand/mapping/spelling.js
var spelling = __webpack_require__(56854);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/computes.js





const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const SOURCE = 'azure-ai-ml, _schema/compute and entities/_compute';
const SUBNET = 'Microsoft.Network/virtualNetworks/subnets';
const NETWORK_SETTINGS = {
    paths: ['properties.properties.subnet.id'],
    isBlock: true,
    inner: {},
    write: (given) => {
        if (given === undefined || (0,values/* isNull */.kZ)(given.value))
            return [];
        const subnet = (0,values/* memberOf */.C5)(given.value, 'subnet');
        if (subnet === undefined || (0,values/* isNull */.kZ)(subnet.value))
            return [];
        const id = subnetId(subnet.value, (0,values/* memberOf */.C5)(given.value, 'vnet_name')?.value);
        return [{ path: 'properties.properties.subnet.id', value: id, span: subnet.span }];
    },
    spellings: (path) => (0,spelling/* namedAt */.Fp)('properties.properties.subnet')(path).map((one) => ({ ...one, inside: ['subnet'] })),
};
function subnetId(subnet, network) {
    const id = (0,resource_names/* resourceIdOfText */.Cx)(subnet, { level: 'resourceGroup' });
    if (id !== undefined)
        return id;
    if (network === undefined)
        return (0,values/* unknownBecause */.Zp)(subnet, `subnet(${(0,values/* textOf */.b6)(subnet)})`, subnet.origin.span);
    const { origin } = subnet;
    return { kind: 'resource-id', type: SUBNET, names: [network, subnet], scope: { level: 'resourceGroup' }, origin };
}
const ALL_COMPUTES = { location: (0,conversions/* copied */.pG)('location'), tags: (0,conversions/* copied */.pG)('tags') };
const computes_OTHER_KEYS = ['created_on', 'description', 'id', 'name', 'provisioning_errors', 'provisioning_state', 'type'];
function duration(path, unit) {
    return (0,conversions/* converted */.H$)(path, 'duration', (known) => (typeof known === 'number' ? `PT${known}${unit}` : known));
}
const cluster = {
    label: 'compute cluster file',
    schemas: ['amlcompute'],
    command: 'compute',
    arm: COMPUTE,
    names: ['name'],
    fixed: { 'properties.computeType': 'AmlCompute' },
    arguments: {
        ...ALL_COMPUTES,
        identity: azureml_conversions/* IDENTITY */.zK,
        size: (0,conversions/* copied */.pG)('properties.properties.vmSize'),
        tier: (0,azureml_conversions/* word */.Vm)('properties.properties.vmPriority', { dedicated: 'Dedicated', low_priority: 'LowPriority' }),
        min_instances: (0,conversions/* copied */.pG)('properties.properties.scaleSettings.minNodeCount'),
        max_instances: (0,conversions/* copied */.pG)('properties.properties.scaleSettings.maxNodeCount'),
        idle_time_before_scale_down: duration('properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown', 'S'),
        network_settings: NETWORK_SETTINGS,
        enable_node_public_ip: (0,conversions/* copied */.pG)('properties.properties.enableNodePublicIp'),
        ssh_public_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.properties.remoteLoginPortPublicAccess'),
        ssh_settings: (0,conversions/* block */.om)('properties.properties.userAccountCredentials', {
            admin_username: (0,conversions/* copied */.pG)('adminUserName'),
            admin_password: (0,conversions/* copied */.pG)('adminUserPassword'),
            ssh_key_value: (0,conversions/* copied */.pG)('adminUserSshPublicKey'),
        }),
    },
    otherKeys: [...computes_OTHER_KEYS, 'resource_id'],
    shape: (keys) => keys.text('type') === 'amlcompute',
    source: SOURCE,
};
const instance = {
    label: 'compute instance file',
    schemas: ['computeinstance'],
    command: 'compute',
    arm: COMPUTE,
    names: ['name'],
    fixed: { 'properties.computeType': 'ComputeInstance' },
    arguments: {
        ...ALL_COMPUTES,
        identity: azureml_conversions/* IDENTITY */.zK,
        size: (0,conversions/* copied */.pG)('properties.properties.vmSize'),
        network_settings: NETWORK_SETTINGS,
        enable_node_public_ip: (0,conversions/* copied */.pG)('properties.properties.enableNodePublicIp'),
        ssh_public_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.properties.sshSettings.sshPublicAccess'),
        ssh_settings: (0,conversions/* block */.om)('properties.properties.sshSettings', { ssh_key_value: (0,conversions/* copied */.pG)('adminPublicKey') }),
        create_on_behalf_of: (0,conversions/* block */.om)('properties.properties.personalComputeInstanceSettings.assignedUser', {
            user_tenant_id: (0,conversions/* copied */.pG)('tenantId'),
            user_object_id: (0,conversions/* copied */.pG)('objectId'),
        }),
        idle_time_before_shutdown: (0,conversions/* copied */.pG)('properties.properties.idleTimeBeforeShutdown'),
        idle_time_before_shutdown_minutes: duration('properties.properties.idleTimeBeforeShutdown', 'M'),
        schedules: (0,conversions/* copied */.pG)('properties.properties.schedules'),
        enable_root_access: (0,conversions/* copied */.pG)('properties.properties.enableRootAccess'),
        enable_sso: (0,conversions/* copied */.pG)('properties.properties.enableSSO'),
        enable_os_patching: (0,conversions/* copied */.pG)('properties.properties.enableOSPatching'),
        release_quota_on_stop: (0,conversions/* copied */.pG)('properties.properties.releaseQuotaOnStop'),
        setup_scripts: (0,conversions/* block */.om)('properties.properties.setupScripts.scripts', {
            creation_script: scriptAt('creationScript'),
            startup_script: scriptAt('startupScript'),
        }),
        custom_applications: (0,conversions/* copied */.pG)('properties.properties.customServices'),
    },
    files: { 'setup_scripts.creation_script.path': 'script', 'setup_scripts.startup_script.path': 'script' },
    otherKeys: [...computes_OTHER_KEYS, 'last_operation', 'os_image_metadata', 'resource_id', 'services', 'state'],
    shape: (keys) => keys.text('type') === 'computeinstance',
    source: SOURCE,
};
function scriptAt(path) {
    return (0,conversions/* block */.om)(path, {
        path: (0,conversions/* copied */.pG)('scriptData'),
        command: (0,conversions/* copied */.pG)('scriptArguments'),
        timeout_minutes: (0,conversions/* copied */.pG)('timeout'),
    });
}
const kubernetes = {
    label: 'Kubernetes compute file',
    schemas: ['kubernetescompute'],
    command: 'compute',
    arm: COMPUTE,
    names: ['name'],
    fixed: { 'properties.computeType': 'Kubernetes' },
    arguments: {
        ...ALL_COMPUTES,
        identity: azureml_conversions/* IDENTITY */.zK,
        resource_id: (0,azureml_conversions/* resourceId */.a)('properties.resourceId'),
        namespace: (0,conversions/* copied */.pG)('properties.properties.namespace'),
    },
    otherKeys: [...computes_OTHER_KEYS, 'properties'],
    shape: (keys) => keys.text('type') === 'kubernetes' && keys.has('resource_id', 'name'),
    source: SOURCE,
};
const synapseSpark = {
    label: 'Synapse Spark compute file',
    schemas: ['synapsesparkcompute'],
    command: 'compute',
    arm: COMPUTE,
    names: ['name'],
    fixed: { 'properties.computeType': 'SynapseSpark' },
    arguments: { ...ALL_COMPUTES, identity: azureml_conversions/* IDENTITY */.zK, resource_id: (0,azureml_conversions/* resourceId */.a)('properties.resourceId') },
    otherKeys: [
        ...computes_OTHER_KEYS,
        'node_count',
        'node_family',
        'node_size',
        'spark_version',
        'scale_settings',
        'auto_pause_settings',
    ],
    shape: (keys) => keys.text('type') === 'synapsespark' && keys.has('resource_id'),
    source: SOURCE,
};
const virtualMachine = {
    label: 'virtual machine compute file',
    schemas: ['vmcompute'],
    command: 'compute',
    arm: COMPUTE,
    names: ['name'],
    fixed: { 'properties.computeType': 'VirtualMachine' },
    arguments: {
        ...ALL_COMPUTES,
        identity: azureml_conversions/* IDENTITY */.zK,
        resource_id: (0,azureml_conversions/* resourceId */.a)('properties.resourceId'),
        ssh_settings: (0,conversions/* block */.om)('properties.properties.administratorAccount', {
            admin_username: (0,conversions/* copied */.pG)('username'),
            admin_password: (0,conversions/* copied */.pG)('password'),
            ssh_private_key_file: (0,conversions/* copied */.pG)('privateKeyData'),
        }),
    },
    otherKeys: [...computes_OTHER_KEYS, 'public_key_data'],
    shape: (keys) => keys.text('type') === 'virtualmachine' && keys.has('resource_id'),
    source: SOURCE,
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/connections.js


const CATEGORIES = {
    adls_gen_2: 'ADLSGen2',
    ai_services: 'AIServices',
    api_key: 'ApiKey',
    azure_ai_search: 'CognitiveSearch',
    azure_ai_services: 'AIServices',
    azure_blob: 'AzureBlob',
    azure_content_safety: 'CognitiveService',
    azure_data_lake_gen_2: 'ADLSGen2',
    azure_my_sql_db: 'AzureMySqlDb',
    azure_one_lake: 'AzureOneLake',
    azure_open_ai: 'AzureOpenAI',
    azure_postgres_db: 'AzurePostgresDb',
    azure_speech_services: 'CognitiveService',
    azure_sql_db: 'AzureSqlDb',
    azure_synapse_analytics: 'AzureSynapseAnalytics',
    cognitive_search: 'CognitiveSearch',
    cognitive_service: 'CognitiveService',
    container_registry: 'ContainerRegistry',
    feature_store: 'FeatureStore',
    git: 'Git',
    microsoft_one_lake: 'AzureOneLake',
    open_ai: 'OpenAI',
    python_feed: 'PythonFeed',
    redis: 'Redis',
    s3: 'S3',
    serp: 'Serp',
    serverless: 'Serverless',
    snowflake: 'Snowflake',
};
const SIGN_INS = {
    aad: 'AAD',
    access_key: 'AccessKey',
    account_key: 'AccountKey',
    api_key: 'ApiKey',
    managed_identity: 'ManagedIdentity',
    none: 'None',
    pat: 'PAT',
    sas: 'SAS',
    service_principal: 'ServicePrincipal',
    username_password: 'UsernamePassword',
};
const CREDENTIALS = (0,conversions/* block */.om)(undefined, {
    type: (0,azureml_conversions/* word */.Vm)('properties.authType', SIGN_INS),
    access_key_id: (0,conversions/* copied */.pG)('properties.credentials.accessKeyId'),
    account_key: (0,conversions/* copied */.pG)('properties.credentials.key'),
    client_id: (0,conversions/* copied */.pG)('properties.credentials.clientId'),
    client_secret: (0,conversions/* copied */.pG)('properties.credentials.clientSecret'),
    key: (0,conversions/* copied */.pG)('properties.credentials.key'),
    keys: (0,conversions/* copied */.pG)('properties.credentials.keys'),
    password: (0,conversions/* copied */.pG)('properties.credentials.password'),
    pat: (0,conversions/* copied */.pG)('properties.credentials.pat'),
    resource_id: (0,conversions/* copied */.pG)('properties.credentials.resourceId'),
    sas_token: (0,conversions/* copied */.pG)('properties.credentials.sas'),
    secret_access_key: (0,conversions/* copied */.pG)('properties.credentials.secretAccessKey'),
    tenant_id: (0,conversions/* copied */.pG)('properties.credentials.tenantId'),
    username: (0,conversions/* copied */.pG)('properties.credentials.username'),
});
const API_KEY = (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('properties.credentials.key'), (0,conversions/* fixedIfSet */.Qk)('properties.authType', 'ApiKey'));
const ARGUMENTS = {
    type: (0,azureml_conversions/* word */.Vm)('properties.category', CATEGORIES),
    target: (0,conversions/* copied */.pG)('properties.target'),
    endpoint: (0,conversions/* copied */.pG)('properties.target'),
    azure_endpoint: (0,conversions/* copied */.pG)('properties.target'),
    api_base: (0,conversions/* copied */.pG)('properties.target'),
    url: (0,conversions/* copied */.pG)('properties.target'),
    credentials: CREDENTIALS,
    api_key: API_KEY,
    is_shared: (0,conversions/* copied */.pG)('properties.isSharedToAll'),
    metadata: (0,conversions/* copied */.pG)('properties.metadata'),
    tags: (0,conversions/* copied */.pG)('properties.metadata'),
    open_ai_resource_id: (0,azureml_conversions/* resourceId */.a)('properties.metadata.ResourceId'),
    ai_services_resource_id: (0,azureml_conversions/* resourceId */.a)('properties.metadata.ResourceId'),
};
const OWN_TYPES = new Set(['azure_open_ai', 'azure_ai_services', 'azure_ai_search', 'cognitive_search', 'python_feed', 'container_registry']
    .concat([
    'azure_content_safety',
    'azure_speech_services',
    'feature_store',
    'azure_sql_db',
    'azure_synapse_analytics',
])
    .map((written) => written.replaceAll('_', '')));
const connection = {
    label: 'connection file',
    schemas: ['connection', 'workspaceconnection', 'azureopenaiconnection'],
    command: 'connection',
    arm: 'Microsoft.MachineLearningServices/workspaces/connections',
    names: ['name'],
    arguments: ARGUMENTS,
    otherKeys: [
        'account_name',
        'api_type',
        'api_version',
        'artifact',
        'container_name',
        'creation_context',
        'description',
        'id',
        'kind',
        'one_lake_workspace_name',
    ],
    shape: (keys) => keys.has('name') &&
        !keys.has('account_name', 'container_name') &&
        (OWN_TYPES.has(keys.text('type')) || (keys.has('target', 'type') && keys.holds('credentials', 'type'))),
    source: 'azure-ai-ml, _schema/workspace/connections',
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/datastores.js

const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';
const datastores_SOURCE = 'azure-ai-ml, _schema/_datastore';
function secret(name, type) {
    return (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)(`secrets.${name}`), (0,conversions/* fixedIfSet */.Qk)('credentialsType', type));
}
const datastores_CREDENTIALS = (0,conversions/* block */.om)('properties.credentials', {
    account_key: secret('key', 'AccountKey'),
    sas_token: secret('sasToken', 'Sas'),
    client_secret: secret('clientSecret', 'ServicePrincipal'),
    certificate: secret('certificate', 'Certificate'),
    thumbprint: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('thumbprint'), (0,conversions/* fixedIfSet */.Qk)('credentialsType', 'Certificate')),
    tenant_id: (0,conversions/* copied */.pG)('tenantId'),
    client_id: (0,conversions/* copied */.pG)('clientId'),
    authority_uri: (0,conversions/* copied */.pG)('authorityUrl'),
    resource_url: (0,conversions/* copied */.pG)('resourceUrl'),
});
const ALL_DATASTORES = {
    credentials: datastores_CREDENTIALS,
    tags: (0,conversions/* copied */.pG)('properties.tags'),
};
const IN_STORAGE = {
    ...ALL_DATASTORES,
    account_name: (0,conversions/* copied */.pG)('properties.accountName'),
    endpoint: (0,conversions/* copied */.pG)('properties.endpoint'),
    protocol: (0,conversions/* copied */.pG)('properties.protocol'),
};
const datastores_OTHER_KEYS = ['description', 'id', 'name', 'type'];
function datastore(kind, type, written, ...needed) {
    return {
        ...kind,
        command: 'datastore',
        arm: DATASTORE,
        names: ['name'],
        fixed: { 'properties.datastoreType': type },
        otherKeys: datastores_OTHER_KEYS,
        shape: (keys) => keys.text('type') === written && keys.has('name', ...needed),
        source: datastores_SOURCE,
    };
}
const blobDatastore = datastore({
    label: 'blob datastore file',
    schemas: ['azureblob'],
    arguments: { ...IN_STORAGE, container_name: (0,conversions/* copied */.pG)('properties.containerName') },
}, 'AzureBlob', 'azureblob', 'account_name', 'container_name');
const fileDatastore = datastore({
    label: 'file share datastore file',
    schemas: ['azurefile'],
    arguments: { ...IN_STORAGE, file_share_name: (0,conversions/* copied */.pG)('properties.fileShareName') },
}, 'AzureFile', 'azurefile', 'file_share_name');
const lakeDatastore = datastore({
    label: 'data lake datastore file',
    schemas: ['azuredatalakegen2'],
    arguments: { ...IN_STORAGE, filesystem: (0,conversions/* copied */.pG)('properties.filesystem') },
}, 'AzureDataLakeGen2', 'azuredatalakegen2', 'filesystem');
const oldLakeDatastore = datastore({
    label: 'data lake (Gen1) datastore file',
    schemas: ['azuredatalakegen1'],
    arguments: { ...ALL_DATASTORES, store_name: (0,conversions/* copied */.pG)('properties.storeName') },
}, 'AzureDataLakeGen1', 'azuredatalakegen1', 'store_name');
const oneLakeDatastore = datastore({
    label: 'OneLake datastore file',
    schemas: ['onelake'],
    arguments: {
        ...ALL_DATASTORES,
        one_lake_workspace_name: (0,conversions/* copied */.pG)('properties.oneLakeWorkspaceName'),
        endpoint: (0,conversions/* copied */.pG)('properties.endpoint'),
        artifact: (0,conversions/* copied */.pG)('properties.artifact'),
    },
}, 'OneLake', 'onelake', 'one_lake_workspace_name');

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/deployments.js




const deployments_SOURCE = 'azure-ai-ml, _schema/_deployment';
const ONLINE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments';
const BATCH = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments';
const ALL_DEPLOYMENTS = {
    tags: (0,conversions/* copied */.pG)('tags'),
    environment: (0,conversions/* copied */.pG)('properties.environmentId'),
    environment_variables: (0,conversions/* copied */.pG)('properties.environmentVariables'),
    code_configuration: (0,conversions/* block */.om)('properties.codeConfiguration', {
        code: (0,conversions/* copied */.pG)('codeId'),
        scoring_script: (0,conversions/* copied */.pG)('scoringScript'),
    }),
};
const ALL_ONLINE = {
    ...ALL_DEPLOYMENTS,
    model: (0,conversions/* copied */.pG)('properties.model'),
    app_insights_enabled: (0,conversions/* copied */.pG)('properties.appInsightsEnabled'),
    instance_type: (0,conversions/* copied */.pG)('properties.instanceType'),
    instance_count: (0,conversions/* copied */.pG)('sku.capacity'),
    data_collector: (0,conversions/* block */.om)('properties.dataCollector', {
        collections: (0,conversions/* copied */.pG)('collections'),
        rolling_rate: (0,conversions/* copied */.pG)('rollingRate'),
        sampling_rate: (0,conversions/* copied */.pG)('samplingRate'),
        request_logging: (0,conversions/* block */.om)('requestLogging', { capture_headers: (0,conversions/* copied */.pG)('captureHeaders') }),
    }),
};
const deployments_OTHER_KEYS = [
    'description',
    'id',
    'liveness_probe',
    'model_mount_path',
    'properties',
    'provisioning_state',
    'readiness_probe',
    'request_settings',
    'resources',
    'scale_settings',
    'type',
];
const INLINE = { environment: environment, model: model };
const managedOnlineDeployment = {
    label: 'managed online deployment file',
    schemas: ['managedonlinedeployment', 'onlinedeployment'],
    command: 'online-deployment',
    arm: ONLINE,
    names: ['endpoint_name', 'name'],
    fixed: { 'properties.endpointComputeType': 'Managed' },
    arguments: {
        ...ALL_ONLINE,
        egress_public_network_access: (0,azureml_conversions/* enabledOrDisabled */.b0)('properties.egressPublicNetworkAccess'),
        private_network_connection: (0,conversions/* copied */.pG)('properties.privateNetworkConnection'),
    },
    inline: INLINE,
    otherKeys: [...deployments_OTHER_KEYS, 'creation_context', 'startup_probe'],
    shape: (keys) => keys.has('endpoint_name', 'instance_type', 'name') && keys.text('type') !== 'kubernetes',
    source: deployments_SOURCE,
};
const kubernetesOnlineDeployment = {
    label: 'Kubernetes online deployment file',
    schemas: ['kubernetesonlinedeployment'],
    command: 'online-deployment',
    arm: ONLINE,
    names: ['endpoint_name', 'name'],
    fixed: { 'properties.endpointComputeType': 'Kubernetes' },
    arguments: ALL_ONLINE,
    inline: INLINE,
    otherKeys: deployments_OTHER_KEYS,
    shape: (keys) => keys.has('endpoint_name', 'name') && keys.text('type') === 'kubernetes',
    source: deployments_SOURCE,
};
const batchDeployment = {
    label: 'batch deployment file',
    schemas: ['batchdeployment', 'modelbatchdeployment', 'pipelinecomponentbatchdeployment'],
    command: 'batch-deployment',
    arm: BATCH,
    names: ['endpoint_name', 'name'],
    arguments: {
        ...ALL_DEPLOYMENTS,
        model: (0,conversions/* copied */.pG)('properties.model.assetId'),
        compute: (0,azureml_conversions/* computeReference */.xH)('properties.compute'),
    },
    inline: INLINE,
    otherKeys: [
        ...deployments_OTHER_KEYS,
        'component',
        'error_threshold',
        'job_definition',
        'logging_level',
        'max_concurrency_per_instance',
        'mini_batch_size',
        'output_action',
        'output_file_name',
        'retry_settings',
        'settings',
    ],
    shape: (keys) => keys.has('endpoint_name', 'name') &&
        !keys.has('instance_type') &&
        (keys.has('compute') || keys.has('mini_batch_size') || keys.has('settings') || keys.has('component')),
    source: deployments_SOURCE,
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/endpoints.js


const endpoints_SOURCE = 'azure-ai-ml, _schema/_endpoint';
const AUTH_MODE = (0,azureml_conversions/* word */.Vm)('properties.authMode', { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' });
const ALL_ENDPOINTS = {
    auth_mode: AUTH_MODE,
    location: (0,conversions/* copied */.pG)('location'),
    tags: (0,conversions/* copied */.pG)('tags'),
};
const endpoints_OTHER_KEYS = ['description', 'id', 'kind', 'openapi_uri', 'properties', 'provisioning_state', 'scoring_uri'];
const managedOnlineEndpoint = {
    label: 'managed online endpoint file',
    schemas: ['managedonlineendpoint', 'onlineendpoint'],
    command: 'online-endpoint',
    arm: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    names: ['name'],
    arguments: {
        ...ALL_ENDPOINTS,
        identity: azureml_conversions/* IDENTITY */.zK,
        public_network_access: (0,azureml_conversions/* enabledOrDisabled */.b0)('properties.publicNetworkAccess'),
        traffic: (0,conversions/* copied */.pG)('properties.traffic'),
        mirror_traffic: (0,conversions/* copied */.pG)('properties.mirrorTraffic'),
    },
    otherKeys: endpoints_OTHER_KEYS,
    shape: (keys) => ['key', 'amltoken'].includes(keys.text('auth_mode')) &&
        keys.has('name') &&
        !keys.has('compute') &&
        !keys.has('endpoint_name'),
    source: endpoints_SOURCE,
};
const kubernetesOnlineEndpoint = {
    label: 'Kubernetes online endpoint file',
    schemas: ['kubernetesonlineendpoint'],
    command: 'online-endpoint',
    arm: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
    names: ['name'],
    arguments: {
        ...ALL_ENDPOINTS,
        identity: azureml_conversions/* IDENTITY */.zK,
        compute: (0,azureml_conversions/* computeReference */.xH)('properties.compute'),
        traffic: (0,conversions/* copied */.pG)('properties.traffic'),
        mirror_traffic: (0,conversions/* copied */.pG)('properties.mirrorTraffic'),
    },
    otherKeys: endpoints_OTHER_KEYS,
    shape: (keys) => ['key', 'amltoken'].includes(keys.text('auth_mode')) && keys.has('name', 'compute') && !keys.has('endpoint_name'),
    source: endpoints_SOURCE,
};
const batchEndpoint = {
    label: 'batch endpoint file',
    schemas: ['batchendpoint'],
    command: 'batch-endpoint',
    arm: 'Microsoft.MachineLearningServices/workspaces/batchEndpoints',
    names: ['name'],
    arguments: { ...ALL_ENDPOINTS, defaults: (0,conversions/* copied */.pG)('properties.defaults') },
    otherKeys: [...endpoints_OTHER_KEYS, 'identity'],
    shape: (keys) => keys.text('auth_mode') === 'aadtoken' && keys.has('name', 'defaults'),
    source: endpoints_SOURCE,
};
const serverlessEndpoint = {
    label: 'serverless endpoint file',
    schemas: ['serverlessendpoint'],
    command: 'serverless-endpoint',
    arm: 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints',
    names: ['name'],
    fixed: { 'properties.authMode': 'Key' },
    arguments: {
        location: (0,conversions/* copied */.pG)('location'),
        tags: (0,conversions/* copied */.pG)('tags'),
        model_id: (0,conversions/* copied */.pG)('properties.modelSettings.modelId'),
    },
    otherKeys: [...endpoints_OTHER_KEYS, 'auth_mode', 'display_name', 'headers'],
    source: 'azure-ai-ml, _schema/serverless_endpoint; entities send the mode Key',
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/jobs.js



const JOB = 'Microsoft.MachineLearningServices/workspaces/jobs';
const jobs_SOURCE = 'azure-ai-ml, _schema/job, _schema/pipeline, _schema/_sweep, _schema/automl and _schema/schedule';
const IDENTITY = (0,conversions/* block */.om)('identity', {
    type: (0,azureml_conversions/* word */.Vm)('identityType', {
        managed: 'Managed',
        managed_identity: 'Managed',
        user_identity: 'UserIdentity',
        aml_token: 'AMLToken',
    }),
    client_id: (0,conversions/* copied */.pG)('clientId'),
    object_id: (0,conversions/* copied */.pG)('objectId'),
    msi_resource_id: (0,azureml_conversions/* resourceId */.a)('resourceId'),
});
const SERVICES = (0,azureml_conversions/* each */.__)('services', {
    type: (0,azureml_conversions/* word */.Vm)('jobServiceType', {
        jupyter_lab: 'JupyterLab',
        ssh: 'SSH',
        tensor_board: 'TensorBoard',
        vs_code: 'VSCode',
    }),
    nodes: (0,conversions/* fixedIfSet */.Qk)('nodes.nodesValueType', 'All'),
    port: (0,conversions/* copied */.pG)('port'),
    ssh_public_keys: (0,conversions/* copied */.pG)('properties.sshPublicKeys'),
    log_dir: (0,conversions/* copied */.pG)('properties.logDir'),
});
const PATH = (0,azureml_conversions/* unlessBound */.Vk)((0,conversions/* copied */.pG)('uri'));
const IN_OR_OUT = { type: (0,conversions/* copied */.pG)('jobInputType'), path: PATH, mode: (0,conversions/* copied */.pG)('mode') };
const RESOURCES = (0,conversions/* block */.om)('resources', {
    instance_type: (0,conversions/* copied */.pG)('instanceType'),
    instance_count: (0,conversions/* copied */.pG)('instanceCount'),
    docker_args: (0,conversions/* copied */.pG)('dockerArgs'),
    docker_args_list: (0,conversions/* copied */.pG)('dockerArgsList'),
    shm_size: (0,conversions/* copied */.pG)('shmSize'),
});
const ALL_JOBS = {
    compute: (0,azureml_conversions/* computeReference */.xH)('computeId'),
    experiment_name: (0,conversions/* copied */.pG)('experimentName'),
    identity: IDENTITY,
    services: SERVICES,
    inputs: (0,azureml_conversions/* each */.__)('inputs', IN_OR_OUT),
    outputs: (0,azureml_conversions/* each */.__)('outputs', IN_OR_OUT),
    resources: RESOURCES,
};
const RUNS_CODE = {
    code: (0,conversions/* copied */.pG)('codeId'),
    command: (0,conversions/* copied */.pG)('command'),
    environment: (0,conversions/* copied */.pG)('environmentId'),
};
const COMMAND = {
    ...ALL_JOBS,
    ...RUNS_CODE,
    environment_variables: (0,conversions/* copied */.pG)('environmentVariables'),
};
const STEP = {
    ...ALL_JOBS,
    ...RUNS_CODE,
    type: (0,conversions/* copied */.pG)('type'),
    component: (0,conversions/* copied */.pG)('componentId'),
    environment_variables: (0,conversions/* copied */.pG)('environment_variables'),
    trial: (0,azureml_conversions/* orReference */.rN)((0,conversions/* block */.om)('trial', { ...RUNS_CODE, component: (0,conversions/* copied */.pG)('componentId') }), 'trial.componentId'),
};
const SWEEP = {
    ...ALL_JOBS,
    trial: (0,azureml_conversions/* orReference */.rN)((0,conversions/* block */.om)('trial', { ...COMMAND, component: (0,conversions/* copied */.pG)('componentId') }), 'trial.componentId'),
};
const PIPELINE = {
    ...ALL_JOBS,
    settings: (0,conversions/* block */.om)('settings', { default_compute: (0,azureml_conversions/* computeReference */.xH)('default_compute') }),
    jobs: (0,azureml_conversions/* each */.__)('jobs', STEP),
};
const AUTOML = {
    ...ALL_JOBS,
    environment_variables: (0,conversions/* copied */.pG)('environmentVariables'),
    training_data: (0,conversions/* block */.om)('taskDetails.trainingData', { path: (0,conversions/* copied */.pG)('uri'), type: (0,conversions/* copied */.pG)('jobInputType') }),
};
const jobs_OTHER_KEYS = [
    'arguments',
    'creation_context',
    'description',
    'display_name',
    'id',
    'is_deterministic',
    'job_tier',
    'limits',
    'log_files',
    'name',
    'notification_setting',
    'parent_job_name',
    'priority',
    'properties',
    'queue_settings',
    'status',
    'tags',
    'type',
    'version',
];
function job({ type, arguments: args, otherKeys, ...rest }) {
    return {
        ...rest,
        command: 'job',
        arm: JOB,
        names: ['name'],
        fixed: { 'properties.jobType': type },
        arguments: (0,conversions/* prefixed */.gV)('properties', args),
        otherKeys: [...jobs_OTHER_KEYS, ...otherKeys],
        source: jobs_SOURCE,
    };
}
const commandJob = job({
    label: 'command job file',
    schemas: ['commandjob'],
    type: 'Command',
    arguments: COMMAND,
    otherKeys: ['distribution'],
    inline: { environment: environment },
    shape: (keys) => keys.has('command') &&
        (keys.text('type') === 'command' || keys.text('type') === '') &&
        keys.has('environment') &&
        (keys.has('compute') || keys.has('experiment_name')),
});
const sweepJob = job({
    label: 'sweep job file',
    schemas: ['sweepjob'],
    type: 'Sweep',
    arguments: SWEEP,
    otherKeys: ['early_termination', 'objective', 'sampling_algorithm', 'search_space'],
    inline: { 'trial.environment': environment },
    shape: (keys) => keys.text('type') === 'sweep' && keys.has('search_space', 'trial'),
});
const pipelineJob = job({
    label: 'pipeline job file',
    schemas: ['pipelinejob'],
    type: 'Pipeline',
    arguments: PIPELINE,
    otherKeys: ['component'],
    inline: { 'jobs.*.environment': environment, 'jobs.*.trial.environment': environment },
    shape: (keys) => keys.text('type') === 'pipeline' && keys.has('jobs') && !keys.has('version'),
});
const sparkJob = job({
    label: 'Spark job file',
    schemas: ['sparkjob'],
    type: 'Spark',
    arguments: { ...ALL_JOBS, ...RUNS_CODE },
    otherKeys: ['archives', 'args', 'conf', 'entry', 'files', 'jars', 'py_files'],
    inline: { environment: environment },
    shape: (keys) => keys.text('type') === 'spark' && keys.has('entry', 'resources'),
});
const automlJob = job({
    label: 'AutoML job file',
    schemas: ['automljob'],
    type: 'AutoML',
    arguments: AUTOML,
    otherKeys: [
        'cv_split_column_names',
        'featurization',
        'forecasting',
        'log_verbosity',
        'n_cross_validations',
        'primary_metric',
        'search_space',
        'sweep',
        'target_column_name',
        'task',
        'test_data',
        'training',
        'training_parameters',
        'validation_data',
        'validation_data_size',
        'weight_column_name',
    ],
    shape: (keys) => keys.text('type') === 'automl' && keys.has('task', 'training_data'),
});
const parallelJob = job({
    label: 'parallel job file',
    schemas: ['paralleljob'],
    type: 'Parallel',
    arguments: { ...ALL_JOBS, environment_variables: (0,conversions/* copied */.pG)('environmentVariables') },
    otherKeys: [
        'error_threshold',
        'input_data',
        'logging_level',
        'max_concurrency_per_instance',
        'mini_batch_error_threshold',
        'mini_batch_size',
        'partition_keys',
        'retry_settings',
        'task',
    ],
    shape: (keys) => keys.text('type') === 'parallel' && keys.has('task', 'compute'),
});
const schedule = {
    label: 'schedule file',
    schemas: ['schedule', 'monitoringschedule'],
    command: 'schedule',
    arm: 'Microsoft.MachineLearningServices/workspaces/schedules',
    names: ['name'],
    arguments: {
        trigger: (0,conversions/* copied */.pG)('properties.trigger'),
        create_job: (0,azureml_conversions/* orReference */.rN)((0,conversions/* block */.om)('properties.action', (0,conversions/* prefixed */.gV)('jobDefinition', { ...PIPELINE, ...RUNS_CODE, job: (0,conversions/* copied */.pG)('sourceJobId') }), {
            actionType: 'CreateJob',
        }), 'properties.action.jobDefinition.sourceJobId'),
        create_monitor: (0,conversions/* block */.om)('properties.action', { compute: (0,conversions/* block */.om)('monitorDefinition.computeConfiguration', { instance_type: (0,conversions/* copied */.pG)('instanceType') }) }, { actionType: 'CreateMonitor' }),
        import_data: (0,conversions/* fixedIfSet */.Qk)('properties.action.actionType', 'ImportData'),
    },
    otherKeys: ['description', 'display_name', 'id', 'is_enabled', 'properties', 'provisioning_state', 'tags'],
    inline: { 'create_job.environment': environment, 'create_job.jobs.*.environment': environment },
    shape: (keys) => keys.has('trigger', 'name') && (keys.has('create_job') || keys.has('create_monitor') || keys.has('import_data')),
    source: jobs_SOURCE,
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/registry.js


const registry = {
    label: 'registry file',
    schemas: ['registry'],
    command: 'registry',
    arm: 'Microsoft.MachineLearningServices/registries',
    names: ['name'],
    isTopLevel: true,
    arguments: {
        location: (0,conversions/* copied */.pG)('location'),
        tags: (0,conversions/* copied */.pG)('tags'),
        public_network_access: (0,azureml_conversions/* enabledOrDisabled */.b0)('properties.publicNetworkAccess'),
    },
    otherKeys: [
        'container_registry',
        'description',
        'discovery_url',
        'id',
        'identity',
        'intellectual_property',
        'kind',
        'managed_resource_group',
        'managed_resource_group_tags',
        'mlflow_registry_uri',
        'properties',
        'replication_locations',
        'sku',
    ],
    shape: (keys) => keys.has('replication_locations', 'location', 'name'),
    source: 'azure-ai-ml, _schema/registry',
};

// EXTERNAL MODULE: ./lib/src/expand/mapping/body.js + 1 modules
var body = __webpack_require__(64176);
// EXTERNAL MODULE: ./lib/src/expand/azureml/kind.js
var kind = __webpack_require__(41390);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/outbound-rules.js





const TYPES = { fqdn: 'FQDN', private_endpoint: 'PrivateEndpoint', service_tag: 'ServiceTag' };
const COMMON = { type: (0,azureml_conversions/* word */.Vm)('type', TYPES) };
const BY_TYPE = {
    fqdn: { ...COMMON, destination: (0,conversions/* copied */.pG)('destination') },
    privateendpoint: {
        ...COMMON,
        destination: (0,conversions/* block */.om)('destination', {
            service_resource_id: (0,azureml_conversions/* resourceId */.a)('serviceResourceId'),
            subresource_target: (0,conversions/* copied */.pG)('subresourceTarget'),
            spark_enabled: (0,conversions/* copied */.pG)('sparkEnabled'),
        }),
        fqdns: (0,conversions/* copied */.pG)('fqdns'),
    },
    servicetag: {
        ...COMMON,
        destination: (0,conversions/* block */.om)('destination', {
            service_tag: (0,conversions/* copied */.pG)('serviceTag'),
            protocol: (0,conversions/* copied */.pG)('protocol'),
            port_ranges: (0,conversions/* copied */.pG)('portRanges'),
            address_prefixes: (0,conversions/* copied */.pG)('addressPrefixes'),
        }),
    },
};
function outboundRuleArguments(type) {
    return BY_TYPE[(0,kind/* plainWord */.h)(type)];
}
function outboundRules(path) {
    return (0,azureml_conversions/* keyedByName */.lN)(path, ruleOf);
}
function ruleOf(rule, at) {
    const type = (0,values/* knownString */.Xb)((0,values/* memberOf */.C5)(rule, 'type')?.value);
    const known = type === undefined ? undefined : outboundRuleArguments(type);
    if (rule.kind !== 'object' || known === undefined) {
        const because = (0,values/* unknownBecause */.Zp)(rule, `rule(${(0,values/* textOf */.b6)(rule)})`, rule.origin.span);
        return (0,values/* object */.Ik)([], rule.origin, because);
    }
    return (0,body/* buildBody */.z)((0,conversions/* writeArguments */._2)(known, rule, { ...at, anchor: rule.origin.span }), rule.origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/workspace.js



const workspace_COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const KEY = 'properties.encryption.keyVaultProperties';
const SERVERLESS_COMPUTE = (0,conversions/* block */.om)('properties.serverlessComputeSettings', {
    custom_subnet: (0,azureml_conversions/* resourceId */.a)('serverlessComputeCustomSubnet'),
    no_public_ip: (0,conversions/* copied */.pG)('serverlessComputeNoPublicIP'),
});
const ALL_WORKSPACES = {
    location: (0,conversions/* copied */.pG)('location'),
    tags: (0,conversions/* copied */.pG)('tags'),
    storage_account: (0,azureml_conversions/* resourceId */.a)('properties.storageAccount'),
    key_vault: (0,azureml_conversions/* resourceId */.a)('properties.keyVault'),
    container_registry: (0,azureml_conversions/* resourceId */.a)('properties.containerRegistry'),
    application_insights: (0,azureml_conversions/* resourceId */.a)('properties.applicationInsights'),
    hbi_workspace: (0,conversions/* copied */.pG)('properties.hbiWorkspace'),
    public_network_access: (0,azureml_conversions/* enabledOrDisabled */.b0)('properties.publicNetworkAccess'),
    network_acls: (0,conversions/* block */.om)('properties.networkAcls', {
        default_action: (0,azureml_conversions/* word */.Vm)('defaultAction', { allow: 'Allow', deny: 'Deny' }),
        ip_rules: (0,conversions/* copied */.pG)('ipRules'),
    }),
    ip_allowlist: (0,conversions/* eachAs */.QD)('properties.networkAcls.ipRules', 'value'),
    image_build_compute: (0,azureml_conversions/* sibling */.hg)('properties.imageBuildCompute', workspace_COMPUTE),
    customer_managed_key: (0,conversions/* block */.om)(undefined, {
        key_vault: (0,azureml_conversions/* resourceId */.a)(`${KEY}.keyVaultArmId`),
        key_uri: { ...(0,conversions/* copied */.pG)(`${KEY}.keyIdentifier`) },
        cosmosdb_id: (0,azureml_conversions/* resourceId */.a)('properties.encryption.cosmosDbResourceId'),
        storage_id: (0,azureml_conversions/* resourceId */.a)('properties.encryption.storageAccountResourceId'),
        search_id: (0,azureml_conversions/* resourceId */.a)('properties.encryption.searchAccountResourceId'),
    }, { 'properties.encryption.status': 'Enabled' }),
    managed_network: (0,conversions/* block */.om)('properties.managedNetwork', {
        isolation_mode: (0,azureml_conversions/* word */.Vm)('isolationMode', {
            disabled: 'Disabled',
            allow_internet_outbound: 'AllowInternetOutbound',
            allow_only_approved_outbound: 'AllowOnlyApprovedOutbound',
        }),
        outbound_rules: outboundRules('outboundRules'),
        firewall_sku: (0,azureml_conversions/* word */.Vm)('firewallSku', { standard: 'Standard', basic: 'Basic' }),
    }),
    provision_network_now: (0,conversions/* copied */.pG)('properties.provisionNetworkNow'),
    identity: azureml_conversions/* IDENTITY */.zK,
    primary_user_assigned_identity: (0,azureml_conversions/* resourceId */.a)('properties.primaryUserAssignedIdentity'),
    system_datastores_auth_mode: (0,azureml_conversions/* word */.Vm)('properties.systemDatastoresAuthMode', {
        access_key: 'AccessKey',
        identity: 'Identity',
        user_delegation_sas: 'UserDelegationSAS',
    }),
    enable_data_isolation: (0,conversions/* copied */.pG)('properties.enableDataIsolation'),
    allow_roleassignment_on_rg: (0,conversions/* copied */.pG)('properties.allowRoleAssignmentOnRG'),
    serverless_compute: SERVERLESS_COMPUTE,
};
const workspace_OTHER_KEYS = [
    'allow_recover_softdeleted_workspace',
    'description',
    'discovery_url',
    'display_name',
    'enable_software_bill_of_materials',
    'feature_store_settings',
    'id',
    'mlflow_tracking_uri',
    'notebook_private_endpoint_connections',
    'private_endpoints',
    'resource_group',
    'softdelete_enable',
];
const workspace_SOURCE = 'azure-ai-ml, _schema/workspace; learn.microsoft.com/azure/machine-learning/reference-yaml-workspace';
const workspace = {
    label: 'workspace file',
    schemas: ['workspace'],
    command: 'workspace',
    arm: 'Microsoft.MachineLearningServices/workspaces',
    names: ['name'],
    isTopLevel: true,
    arguments: ALL_WORKSPACES,
    otherKeys: workspace_OTHER_KEYS,
    shape: (keys) => keys.has('name') &&
        !keys.has('hub_id') &&
        (keys.has('hbi_workspace') ||
            keys.has('customer_managed_key') ||
            keys.holds('managed_network', 'isolation_mode') ||
            keys.has('primary_user_assigned_identity') ||
            keys.has('storage_account', 'key_vault')),
    source: workspace_SOURCE,
};
const hub = {
    ...workspace,
    label: 'hub file',
    schemas: ['hub', 'workspacehub'],
    fixed: { kind: 'Hub' },
    otherKeys: [
        ...workspace_OTHER_KEYS,
        'additional_workspace_storage_accounts',
        'default_resource_group',
        'default_workspace_resource_group',
        'existing_workspaces',
        'workspace_hub_config',
    ],
    shape: (keys) => keys.has('name', 'default_resource_group') && keys.has('managed_network'),
};
const project = {
    ...workspace,
    label: 'project file',
    schemas: ['project'],
    fixed: { kind: 'Project' },
    arguments: { ...ALL_WORKSPACES, hub_id: (0,azureml_conversions/* resourceId */.a)('properties.hubResourceId') },
    shape: (keys) => keys.has('name', 'hub_id'),
};
const featureStore = {
    ...workspace,
    label: 'feature store file',
    schemas: ['featurestore'],
    command: 'feature-store',
    fixed: { kind: 'FeatureStore' },
    otherKeys: [...workspace_OTHER_KEYS, 'compute_runtime', 'materialization_identity', 'offline_store', 'online_store'],
    shape: (keys) => keys.has('name', 'materialization_identity'),
    source: 'azure-ai-ml, _schema/_feature_store/feature_store_schema',
};

;// CONCATENATED MODULE: ./lib/src/expand/azureml/kinds/index.js












const KINDS = [
    workspace,
    hub,
    project,
    featureStore,
    registry,
    cluster,
    instance,
    kubernetes,
    synapseSpark,
    virtualMachine,
    managedOnlineEndpoint,
    kubernetesOnlineEndpoint,
    batchEndpoint,
    serverlessEndpoint,
    managedOnlineDeployment,
    kubernetesOnlineDeployment,
    batchDeployment,
    blobDatastore,
    fileDatastore,
    lakeDatastore,
    oldLakeDatastore,
    oneLakeDatastore,
    connection,
    environment,
    model,
    data,
    dataImport,
    featureSet,
    featureStoreEntity,
    commandJob,
    sweepJob,
    pipelineJob,
    sparkJob,
    automlJob,
    parallelJob,
    schedule,
    component,
];
const BY_SCHEMA = new Map(KINDS.flatMap((kind) => kind.schemas.map((schema) => [schema, kind])));
const DECLARING_NOTHING = ['flow', 'run', 'modelversionpackage', 'dataindex'];
function kindOfSchema(schema) {
    return BY_SCHEMA.get(nameIn(schema).toLowerCase());
}
function problemWith(schema) {
    const name = nameIn(schema);
    const known = [...BY_SCHEMA.keys(), ...DECLARING_NOTHING];
    if (known.includes(name.toLowerCase()))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(name.toLowerCase(), known);
    const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
    return `No schema '${name}' of Azure Machine Learning is known, so the file is not read.${hint}`;
}
function nameIn(schema) {
    return /([^/]*?)(?:\.schema)?(?:\.json)?\s*$/.exec(schema)?.[1] ?? '';
}
function kindOfType(type) {
    return KINDS.find(({ arm }) => arm.toLowerCase() === type.toLowerCase());
}


/***/ }),

/***/ 65273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ firstLine),
  D: () => (/* binding */ lowered)
});

// EXTERNAL MODULE: ./lib/src/expand/mapping/body.js + 1 modules
var body = __webpack_require__(64176);
// EXTERNAL MODULE: ./lib/src/expand/mapping/conversions.js
var conversions = __webpack_require__(26323);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/files.js

function withTexts(document, files, read) {
    return Object.entries(files).reduce((known, [path, file]) => replacedAt(known, path.split('.'), (value) => textFor(value, file, read)), document);
}
function replacedAt(value, [name, ...rest], change) {
    const members = [...value.members.values()].map((member) => {
        if (member.name !== name)
            return member;
        if (rest.length === 0)
            return { ...member, value: change(member.value) };
        return member.value.kind === 'object' ? { ...member, value: replacedAt(member.value, rest, change) } : member;
    });
    return (0,values/* object */.Ik)(members, value.origin, value.open);
}
function textFor(value, file, read) {
    const { origin } = value;
    if (file === 'conda' && value.kind === 'object')
        return (0,values/* scalar */.d_)(condaText(value), origin);
    const path = (0,values/* knownString */.Xb)(value);
    if (path === undefined || /^[a-z][a-z\d+.-]+:|[\r\n]/i.test(path))
        return value;
    const text = read(path, origin.span);
    if (text !== undefined)
        return (0,values/* scalar */.d_)(text, origin);
    return file === 'script' ? value : (0,values/* unknown */.L5)('error', `'${path}' is not in the repository`, `file(${path})`, origin);
}
function condaText(conda) {
    const channels = (0,values/* memberOf */.C5)(conda, 'channels')?.value;
    const packages = (0,values/* memberOf */.C5)(conda, 'dependencies')?.value;
    const lines = (value) => (value === undefined ? [] : textsIn(value).map((text) => `- ${text}\n`));
    return `channels:\n${lines(channels).join('')}dependencies:\n${lines(packages).join('')}`;
}
function textsIn(value) {
    if (value.kind === 'array')
        return value.items.flatMap(textsIn);
    if (value.kind === 'object')
        return [...value.members.values()].flatMap((member) => textsIn(member.value));
    const known = (0,values/* knownString */.Xb)(value);
    return known === undefined ? [] : [known];
}

// EXTERNAL MODULE: ./lib/src/expand/azureml/release.js
var release = __webpack_require__(60395);
// EXTERNAL MODULE: ./lib/src/expand/azureml/words.js
var words = __webpack_require__(80919);
;// CONCATENATED MODULE: ./lib/src/expand/azureml/lower.js








function lowered(declared) {
    const found = [];
    const given = Object.entries(declared.kind.inline ?? {}).reduce((document, [path, kind]) => {
        return withReferences(document, path.split('.'), (definition, header, keys) => {
            const inner = definedInline(declared, kind, keys, header, definition);
            found.push(inner);
            return idOf(inner);
        });
    }, declared.document);
    return [
        resourceOf(declared, given.kind === 'object' ? given : declared.document),
        ...found.flatMap((inner) => lowered(inner)),
    ];
}
function withReferences(value, path, define, above = []) {
    const [first, ...rest] = path;
    if (value.kind !== 'object' || first === undefined)
        return value;
    const members = [...value.members.values()].map((member) => {
        if (first !== '*' && member.name !== first)
            return member;
        const keys = [...above, member.name];
        const inner = member.value;
        if (rest.length > 0)
            return { ...member, value: withReferences(inner, rest, define, keys) };
        return inner.kind === 'object' ? { ...member, value: define(inner, member.span, keys) } : member;
    });
    return (0,values/* object */.Ik)(members, value.origin, value.open);
}
function definedInline(outer, kind, keys, header, document) {
    const { span } = document.origin;
    const address = `${outer.address}/${keys.join('/')}`;
    const by = outer.by === undefined ? {} : { by: { ...outer.by, isUpdate: false } };
    const inside = [...(outer.inside ?? []), ...keys];
    return { ...outer, ...by, kind, document, address, inside, span, headerSpan: firstLine(header) };
}
function resourceOf(declared, document) {
    const { kind, address, span, headerSpan, within, unread, by, read } = declared;
    const given = read === undefined ? document : withTexts(document, kind.files ?? {}, read);
    const names = namesOf(declared);
    const setting = {
        declaration: { type: kind.label, address, span, within: kind.isTopLevel === true ? { ...within, names } : within },
        release: release/* COMMAND_LINE_RELEASE */.D,
        argument: '',
        anchor: headerSpan,
    };
    const fixed = Object.entries(by?.isUpdate === true ? {} : (kind.fixed ?? {})).map(([path, value]) => {
        return { path, value: (0,values/* scalarAt */.C_)(value, headerSpan), span: headerSpan };
    });
    return {
        type: kind.arm,
        apiVersion: undefined,
        names,
        name: displayNameOf(declared, names),
        address,
        form: by?.form ?? 'azureml-yaml',
        existing: false,
        condition: by?.condition ?? true,
        scope: within.scope,
        body: (0,body/* buildBody */.z)([...fixed, ...(0,conversions/* writeArguments */._2)(kind.arguments, given, setting)], (0,origins/* originAt */.iX)(headerSpan), unread),
        patch: by?.isUpdate === true,
        span,
        headerSpan,
        way: [],
        ...(by && { command: by.span }),
        words: by?.words(kind, given) ?? new words/* AzuremlWords */.C(kind, given),
    };
}
function displayNameOf({ kind, address, inside, headerSpan, within }, names) {
    const own = names.slice(kind.isTopLevel === true ? 0 : within.names.length);
    const isSaid = own.every((name) => name.kind !== 'unknown' || !name.expression.startsWith(`${address}.`));
    const fallback = (0,values/* scalarAt */.C_)(shortAddress(address, inside, headerSpan.source.path), headerSpan);
    return isSaid ? (0,resource_names/* joinNames */.JH)(own, fallback) : fallback;
}
function shortAddress(address, inside, path) {
    if (address.startsWith(`${path}:`))
        return address.slice(path.length + 1);
    return [path.slice(path.lastIndexOf('/') + 1), ...(inside ?? [])].join('/');
}
function idOf(declared) {
    const { kind, address, span, within } = declared;
    return {
        kind: 'resource-id',
        type: kind.arm,
        names: namesOf(declared),
        scope: within.scope,
        address,
        origin: (0,origins/* originAt */.iX)(span),
    };
}
function namesOf({ kind, document, address, headerSpan, within }) {
    const own = kind.names.map((key) => {
        const value = (0,values/* memberOf */.C5)(document, key)?.value;
        if (value !== undefined && !(0,values/* isNull */.kZ)(value))
            return value;
        const message = `'${key}' is not set, so it is given on the command line or made up`;
        return (0,values/* unknown */.L5)('deployment', message, `${address}.${key}`, (0,origins/* originAt */.iX)(headerSpan));
    });
    return kind.isTopLevel === true ? own : [...within.names, ...own];
}
function firstLine(span) {
    const text = span.source.text.slice(span.start, span.end);
    const end = /[\r\n]/.exec(text)?.index ?? text.length;
    return { ...span, end: span.start + end };
}


/***/ }),

/***/ 33787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41390);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99146);



function recognise(document) {
    const schema = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(document, '$schema')?.value);
    if (schema !== undefined) {
        const kind = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfSchema */ .ti)(schema);
        if (kind !== undefined)
            return { kind, by: 'schema' };
        return undefined;
    }
    const shape = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F)(document);
    const found = _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.filter((kind) => kind.shape?.(shape) === true);
    const [kind] = found;
    return kind === undefined || found.length > 1 ? undefined : { kind, by: 'shape' };
}


/***/ }),

/***/ 60395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COMMAND_LINE_RELEASE)
/* harmony export */ });
const COMMAND_LINE_RELEASE = { version: { major: 2, minor: 40, patch: 0 }, possible: [] };


/***/ }),

/***/ 87086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ valueOfYaml),
/* harmony export */   w: () => (/* binding */ unnamedWorkspace)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);


function valueOfYaml(node, source) {
    return new Builder(source).value(node);
}
class Builder {
    source;
    made = new Map();
    constructor(source) {
        this.source = source;
    }
    value(node) {
        const known = this.made.get(node);
        if (known !== undefined)
            return known;
        const value = this.make(node);
        this.made.set(node, value);
        return value;
    }
    make(node) {
        const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(this.spanOf(node));
        switch (node.kind) {
            case 'scalar':
                return this.scalar(node);
            case 'list':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(node.items.map((item) => this.value(item)), origin);
            case 'map':
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(node.entries.map((entry) => ({
                    name: entry.key.name,
                    span: this.spanOf(entry),
                    value: this.value(entry.value),
                })), origin);
        }
    }
    scalar(node) {
        const span = this.spanOf(node);
        const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(span);
        const { value, written, tag } = node;
        if (tag !== undefined) {
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unsupported', `'${tag}' is a tag that only its reader knows`, `yaml(${written})`, origin);
        }
        if (typeof value !== 'string')
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin);
        const parts = partsOf(value).map((part) => part.because === undefined ? part.text : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('parameter', part.because, part.text, origin));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(parts, origin);
    }
    spanOf({ start, end }) {
        return { source: this.source, start, end };
    }
}
const FILLED_IN = [
    { form: '\\$\\{\\{[^{}\\n]*\\}\\}', because: (written) => `'${written}' is only known when it runs` },
    { form: '\\{\\{[^{}\\n]*\\}\\}', because: (written) => `'${written}' is filled in by a tool that reads templates` },
    { form: '\\$\\{[A-Za-z_]\\w*\\}', because: (written) => `'${written}' is a variable that is set elsewhere` },
    { form: '\\$\\([A-Za-z_][\\w.]*\\)', because: (written) => `'${written}' is a variable that is set elsewhere` },
    { form: '\\$[A-Z_][A-Z0-9_]{2,}', because: (written) => `'${written}' is a variable that is set elsewhere` },
    { form: '#\\{[^{}\\n]*\\}#', because: (written) => `'${written}' is a token that a tool replaces` },
    { form: '__[A-Z][A-Z0-9_]*__', because: (written) => `'${written}' is a token that a tool replaces` },
    { form: '<[A-Za-z][\\w .-]*>', because: (written) => `'${written}' is a placeholder` },
];
const ANY_FORM = new RegExp(FILLED_IN.map(({ form }) => `(${form})`).join('|'), 'g');
const LONGEST = 10_000;
function partsOf(value) {
    if (value.length > LONGEST || !/[$<#_{]/.test(value))
        return [{ text: value }];
    const parts = [];
    let at = 0;
    for (const match of value.matchAll(ANY_FORM)) {
        const found = FILLED_IN[match.slice(1).findIndex((group) => group !== undefined)];
        if (match.index > at)
            parts.push({ text: value.slice(at, match.index) });
        parts.push({ text: match[0], because: found?.because(match[0]) ?? 'it is filled in later' });
        at = match.index + match[0].length;
    }
    if (at < value.length || parts.length === 0)
        parts.push({ text: value.slice(at) });
    return parts;
}
function unnamedWorkspace(origin) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('deployment', 'the workspace is named by whoever runs the command', 'workspace()', origin);
}


/***/ }),

/***/ 80919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AzuremlWords)
/* harmony export */ });
/* harmony import */ var _joined_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18290);
/* harmony import */ var _mapping_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56854);
/* harmony import */ var _mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35964);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99146);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62719);





const TERMS_IN_YAML = {
    'the property': 'the key',
    'this API version': 'the Azure CLI',
    'a @secure() parameter': 'a secret of the workflow, given with --set',
    'an outbound rule of type PrivateEndpoint': 'an outbound rule of type private_endpoint',
};
class AzuremlWords {
    kind;
    body;
    constructor(kind, body) {
        this.kind = kind;
        this.body = body;
    }
    get declaredAs() {
        return this.kind.label;
    }
    nameOf(path) {
        const [first] = this.spellings(path);
        return first && dotted(first.inside);
    }
    valueOf(path, value) {
        const spelled = this.spellings(path)[0]?.spell(value);
        return spelled?.kind === 'write' ? (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p)(spelled.value) : undefined;
    }
    isImplied(path) {
        const spellings = this.spellings(path);
        return spellings.length > 0 && !spellings.some(({ inside }) => (0,_mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .v)(this.body, inside));
    }
    changeTo(path, value) {
        for (const { inside, spell } of this.spellings(path)) {
            const spelled = spell(value);
            if (spelled?.kind === 'write')
                return { kind: 'write', text: `${dotted(inside)}: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p)(spelled.value)}` };
            if (spelled !== undefined)
                return { kind: spelled.kind, text: dotted(inside) };
        }
        return undefined;
    }
    placementOf(path, value) {
        const spellings = this.spellings(path);
        const set = spellings.filter(({ inside }) => (0,_mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .v)(this.body, inside)).map(({ inside }) => inside);
        if (value === undefined)
            return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
        for (const { inside, spell } of spellings) {
            const spelled = spell(value);
            if (spelled?.kind === 'write')
                return { kind: 'write', names: inside, value: spelled.value };
            if (spelled?.kind === 'leave-out')
                return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
        }
        return undefined;
    }
    noteOn(path, value) {
        if (this.spellings(path).some(({ spell }) => spell(value) !== undefined))
            return undefined;
        const name = path.replace(/^(?:properties\.)+/, '');
        return `Files for the Azure CLI have no key for ${name}; Bicep or Terraform can set it.`;
    }
    since(path) {
        return this.spellings(path).length > 0 ? 'a current ml extension of the Azure CLI' : undefined;
    }
    resource(type) {
        const kind = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfType */ .OF)(type);
        if (kind === undefined)
            return `a ${type}`;
        return `${/^[aeiou]/i.test(kind.label) ? 'an' : 'a'} ${kind.label}`;
    }
    term(term) {
        return TERMS_IN_YAML[term];
    }
    of(type) {
        if (type.toLowerCase() === this.kind.arm.toLowerCase())
            return this;
        const kind = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfType */ .OF)(type);
        return kind === undefined ? new AzuremlWords({ ...NO_KIND, arm: type, label: type }) : new AzuremlWords(kind);
    }
    placeOf(path) {
        const [first] = this.spellings(path).flatMap(({ inside }) => (0,_mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .blockAround */ .L)(this.body, inside) ?? []);
        return first;
    }
    sets(path) {
        return this.spellings(path).some(({ inside }) => (0,_mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .v)(this.body, inside));
    }
    joinedWith(updates) {
        return new _joined_words_js__WEBPACK_IMPORTED_MODULE_3__/* .JoinedWords */ .F(this, updates);
    }
    assumptionOf() {
        return undefined;
    }
    spellings(path) {
        const found = (0,_mapping_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsIn */ .ln)(this.kind.arguments, path);
        const rank = ({ inside }) => ((0,_mapping_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .v)(this.body, inside) ? 0 : 1);
        return [...found].sort((left, right) => rank(left) - rank(right));
    }
}
const NO_KIND = {
    label: '',
    schemas: [],
    command: '',
    arm: '',
    names: [],
    arguments: {},
    otherKeys: [],
    source: '',
};
function dotted(names) {
    return names.reduce((path, name) => {
        if (typeof name === 'number')
            return `${path}[${name}]`;
        return path === '' ? name : `${path}.${name}`;
    }, '');
}


/***/ }),

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
