export const id = 992;
export const ids = [992];
export const modules = {

/***/ 40193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ argumentsOf),
  Rj: () => (/* reexport */ hasUnknownType),
  cu: () => (/* reexport */ identityOf),
  dn: () => (/* reexport */ lowerTerraformResources),
  ud: () => (/* binding */ readArgumentsOf)
});

// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/locators.js
var locators = __webpack_require__(40006);
// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/mappings.js + 160 modules
var azurerm_mappings = __webpack_require__(37503);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/mapping/body.js + 1 modules
var mapping_body = __webpack_require__(64176);
// EXTERNAL MODULE: ./lib/src/expand/mapping/conversions.js
var conversions = __webpack_require__(26323);
// EXTERNAL MODULE: ./lib/src/expand/merge.js
var merge = __webpack_require__(77303);
// EXTERNAL MODULE: ./lib/src/expand/terraform/json-values.js
var json_values = __webpack_require__(31107);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/ignored-paths.js

function segmentsOfReference(written) {
    return [...written.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, key, index, name]) => {
        if (index !== undefined)
            return Number(index);
        return key ?? name ?? '';
    });
}
function uncertainAt(value, path, because) {
    const [first, ...rest] = path;
    if (first === undefined)
        return because;
    if (value.kind === 'object' && typeof first === 'string')
        return uncertainMember(value, first, rest, because);
    if (value.kind === 'array' && typeof first === 'number') {
        const items = value.items.map((item, at) => (at === first ? uncertainAt(item, rest, because) : item));
        return (0,values/* array */.YO)(items, value.origin, value.open);
    }
    return because;
}
function uncertainMember(value, name, rest, because) {
    const key = name.toLowerCase();
    const known = value.members.get(key);
    const member = known === undefined
        ? { name, span: because.origin.span, value: missingAt(rest, because) }
        : { ...known, value: uncertainAt(known.value, rest, because) };
    return (0,values/* object */.Ik)([...value.members.values(), member], value.origin, value.open);
}
function missingAt([first, ...rest], because) {
    if (typeof first !== 'string')
        return because;
    const member = { name: first, span: because.origin.span, value: missingAt(rest, because) };
    return (0,values/* object */.Ik)([member], because.origin);
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/provider-version.js
var provider_version = __webpack_require__(87465);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/settings.js


function settingOf(resource, argument = '', anchor = resource.headerSpan) {
    const { type, address, span } = resource;
    return {
        declaration: { type, address, span, doubtAbout: (name) => ignoredChange(name, resource) },
        release: (0,provider_version/* assumedRelease */.kQ)(resource.provider),
        argument,
        anchor,
    };
}
function ignoredChange(argument, { ignoreChanges }) {
    const message = `'${argument}' is under ignore_changes, so what is deployed may differ`;
    if (ignoreChanges === 'all')
        return { reach: 'whole', message };
    const names = ignoreChanges.map((written) => segmentsOfReference(written).filter(isName).join('.'));
    if (names.includes(argument))
        return { reach: 'whole', message };
    return names.some((name) => name.startsWith(`${argument}.`)) ? { reach: 'inside', message } : undefined;
}
function isName(segment) {
    return typeof segment === 'string';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/azapi-body.js









const ON_THE_BLOCK = { location: (0,conversions/* copied */.pG)('location'), tags: (0,conversions/* copied */.pG)('tags'), identity: (0,conversions/* identity */.D_)() };
function azapiBody(resource) {
    const origin = (0,origins/* originAt */.iX)(resource.headerSpan);
    if (resource.mode === 'data')
        return (0,values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.span));
    const sent = withSecrets(contentOf(resource, 'body'), resource);
    const content = withoutIgnored(sent, resource);
    const block = (0,mapping_body/* buildBody */.z)((0,conversions/* writeArguments */._2)(ON_THE_BLOCK, resource.body, settingOf(resource)), origin);
    const open = content.open ?? resource.body.open ?? replacedAsAWhole(resource);
    const members = [...content.members.values()].map((member) => atHome(member, resource));
    return (0,values/* object */.Ik)([...block.members.values(), ...members], origin, open);
}
function atHome(member, resource) {
    const { span, value } = member;
    const { source, start, end } = resource.span;
    if (span.source === source && start <= span.start && span.end <= end)
        return member;
    const home = { source: span.source, start: 0, end: span.source.text.length };
    if (value.kind !== 'object')
        return { ...member, home };
    const members = [...value.members].map(([key, inner]) => [key, atHome(inner, resource)]);
    return { ...member, home, value: { ...value, members: new Map(members) } };
}
function contentOf(resource, argument) {
    const written = (0,locators/* argumentOf */.Nf)(resource, argument);
    const content = written === undefined ? undefined : (0,json_values/* jsonValue */.I)(written);
    if (content === undefined || (0,values/* isNull */.kZ)(content))
        return (0,values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.headerSpan));
    if (content.kind === 'object')
        return content;
    return (0,values/* object */.Ik)([], content.origin, (0,values/* unknownBecause */.Zp)(content, (0,values/* textOf */.b6)(content), content.origin.span));
}
function withSecrets(body, resource) {
    if ((0,locators/* argumentOf */.Nf)(resource, 'sensitive_body') === undefined)
        return body;
    const secret = allSensitive(contentOf(resource, 'sensitive_body'));
    if (secret.kind !== 'object')
        return body;
    return (0,merge/* overwritten */.g)(body, secret, { alternatives: ALTERNATIVES, isExhausted: () => false });
}
const ALTERNATIVES = 8;
function allSensitive(value) {
    switch (value.kind) {
        case 'object': {
            const members = [...value.members.values()].map((member) => ({ ...member, value: allSensitive(member.value) }));
            return (0,origins/* asSensitive */.P6)((0,values/* object */.Ik)(members, value.origin, value.open));
        }
        case 'array':
            return (0,origins/* asSensitive */.P6)((0,values/* array */.YO)(value.items.map(allSensitive), value.origin, value.open));
        case 'choice': {
            const alternatives = value.alternatives.map((one) => ({ ...one, value: allSensitive(one.value) }));
            return (0,origins/* asSensitive */.P6)({ ...value, alternatives });
        }
        default:
            return (0,origins/* asSensitive */.P6)(value);
    }
}
function withoutIgnored(body, resource) {
    let value = body;
    for (const { path, because } of ignoredPaths(resource))
        value = uncertainAt(value, path, because);
    if (value.kind === 'object')
        return value;
    return (0,values/* object */.Ik)([], body.origin, value.kind === 'unknown' ? value : undefined);
}
function ignoredPaths(resource) {
    const { ignoreChanges } = resource;
    if (ignoreChanges === 'all')
        return [ignoredPath([], 'body', 'ignore_changes', resource)];
    const byTerraform = ignoreChanges.flatMap((written) => {
        const [first, ...path] = segmentsOfReference(written);
        return first === 'body' || first === 'sensitive_body'
            ? [ignoredPath(path, written, 'ignore_changes', resource)]
            : [];
    });
    return [...byTerraform, ...ignoredByProvider(resource), ...listsByKey(resource)];
}
function ignoredByProvider(resource) {
    const argument = 'ignore_body_changes';
    const list = (0,locators/* argumentOf */.Nf)(resource, argument);
    if (list === undefined)
        return [];
    const paths = list.kind === 'array' && list.open === undefined ? list.items.map(values/* knownString */.Xb) : [undefined];
    return paths.map((path) => ignoredPath(segmentsOfReference(path ?? ''), `body.${path ?? '*'}`, argument, resource));
}
function ignoredPath(path, written, by, resource) {
    const message = `'${written}' is under ${by}, so what is deployed may differ`;
    const text = `deployed(${resource.address}.${written})`;
    return { path, because: (0,values/* unknown */.L5)('deployment', message, text, (0,origins/* originAt */.iX)(resource.headerSpan)) };
}
function listsByKey(resource) {
    const argument = 'list_unique_id_property';
    const keys = resource.type === 'azapi_update_resource' ? (0,locators/* argumentOf */.Nf)(resource, argument) : undefined;
    if (keys === undefined)
        return [];
    const named = keys.kind === 'object' && keys.open === undefined ? [...keys.members.values()] : undefined;
    const paths = named === undefined ? [''] : named.map((member) => member.name);
    return paths.map((path) => {
        const message = `how ${argument} joins '${path || 'the lists of the body'}' with what is there is not followed`;
        const text = `joined(${resource.address}.${path})`;
        const because = (0,values/* unknown */.L5)('unsupported', message, text, (0,origins/* originAt */.iX)(resource.headerSpan));
        return { path: segmentsOfReference(path), because };
    });
}
function replacedAsAWhole(resource) {
    const isPut = resource.type === 'azapi_resource_action' && (0,values/* knownString */.Xb)((0,locators/* argumentOf */.Nf)(resource, 'method')) === 'PUT';
    if (!isPut)
        return undefined;
    const message = `'${resource.address}' replaces the resource as a whole`;
    const method = (0,values/* memberOf */.C5)(resource.body, 'method');
    return (0,values/* unknown */.L5)('deployment', message, `replaced(${resource.address})`, (0,origins/* originAt */.iX)(method?.span ?? resource.headerSpan));
}

// EXTERNAL MODULE: ./lib/src/expand/joined-words.js
var joined_words = __webpack_require__(18290);
// EXTERNAL MODULE: ./lib/src/expand/mapping/spelling.js
var spelling = __webpack_require__(56854);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/hcl.js
function hclValue(value) {
    return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value);
}
function hclSetting(names, value) {
    const [argument = '', ...blocks] = names.filter((name) => typeof name === 'string').reverse();
    return blocks.reduce((inner, block) => `${block} { ${inner} }`, `${argument} = ${hclValue(value)}`);
}
function hclName(names) {
    return names.reduce((path, name) => (typeof name === 'number' ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`), '');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/terms.js
const TERRAFORM_TERMS = {
    'the property': 'the argument',
    'this API version': 'this release of azurerm',
    'a @secure() parameter': 'a sensitive variable',
    'an outbound rule of type PrivateEndpoint': 'an azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint',
};
const AZAPI_UPDATE = 'azapi_update_resource';

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/type-names.js

function resourceName(type) {
    const name = plainMappingOf(type)?.azurerm ?? Object.entries(azurerm_mappings/* LINKED_TYPES */.K7).find(([, arm]) => isSameType(arm, type))?.[0];
    return name === undefined ? `an azapi_resource of type ${type}` : `an azurerm_${name}`;
}
function plainMappingOf(type) {
    const mappings = azurerm_mappings/* TYPE_MAPPINGS */.BS.filter(({ arm }) => isSameType(arm, type));
    return mappings.find(({ fixed }) => fixed === undefined) ?? mappings[0];
}
function isSameType(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/azapi-words.js






const BESIDE = ['location', 'tags'];
class AzapiWords {
    declared;
    others;
    constructor(declared, others) {
        this.declared = declared;
        this.others = others;
    }
    get declaredAs() {
        return this.declared.terraform;
    }
    sets(path) {
        let at = this.declared.body;
        for (const name of path.split('.'))
            at = (0,values/* memberOf */.C5)(at, name)?.value;
        return at !== undefined && !(0,values/* isNull */.kZ)(at);
    }
    joinedWith(updates) {
        return new joined_words/* JoinedWords */.F(this, updates);
    }
    nameOf(path) {
        if ((0,spelling/* restOf */.Y6)(path, 'identity.userAssignedIdentities') !== undefined)
            return 'identity.identity_ids';
        const isBeside = ['identity', ...BESIDE].some((name) => (0,spelling/* restOf */.Y6)(path, name) !== undefined);
        return isBeside ? path : `body.${path}`;
    }
    valueOf(path, value) {
        return isNoIdentity(path, value) ? undefined : hclValue(value);
    }
    isImplied() {
        return false;
    }
    changeTo(path, value) {
        if (isNoIdentity(path, value))
            return { kind: 'leave-out', text: 'identity' };
        if ((0,spelling/* restOf */.Y6)(path, 'identity') !== undefined)
            return { kind: 'write', text: hclSetting(path.split('.'), value) };
        return { kind: 'write', text: `${this.nameOf(path)} = ${hclValue(value)}` };
    }
    placementOf(path, value) {
        const isBeside = ['identity', ...BESIDE].some((name) => (0,spelling/* restOf */.Y6)(path, name) !== undefined);
        const names = isBeside ? path.split('.') : ['body', ...segmentsIn(path)];
        if (value === undefined)
            return { kind: 'leave-out', names: [names] };
        return isNoIdentity(path, value) ? { kind: 'leave-out', names: [['identity']] } : { kind: 'write', names, value };
    }
    noteOn() {
        return undefined;
    }
    since() {
        return undefined;
    }
    resource(type) {
        return resourceName(type);
    }
    term(term) {
        return term === 'a @secure() parameter' ? TERRAFORM_TERMS[term] : term;
    }
    of(type) {
        return isSameType(type, this.declared.arm) ? this : this.others(type);
    }
    placeOf() {
        return undefined;
    }
    assumptionOf() {
        return undefined;
    }
}
function segmentsIn(path) {
    return [...path.matchAll(/[^.[\]]+/g)].map(([name]) => (/^\d+$/.test(name) ? Number(name) : name));
}
function isNoIdentity(path, value) {
    return (0,spelling/* restOf */.Y6)(path, 'identity.type') === '' && value === 'None';
}

// EXTERNAL MODULE: ./lib/src/expand/mapping/standing.js
var standing = __webpack_require__(35964);
// EXTERNAL MODULE: ./lib/src/expand/mapping/version.js
var mapping_version = __webpack_require__(11490);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/argument-releases.js
const ARGUMENT_RELEASES = {
    ai_foundry_project: {
        primary_user_assigned_identity: { since: '4.28' },
    },
    ai_services: {
        custom_subdomain_name: { before: '5.0' },
        customer_managed_key: { before: '5.0' },
        fqdns: { before: '5.0' },
        identity: { before: '5.0' },
        local_authentication_enabled: { before: '5.0' },
        location: { before: '5.0' },
        network_acls: { before: '5.0' },
        'network_acls.bypass': { since: '4.24' },
        outbound_network_access_restricted: { before: '5.0' },
        public_network_access: { before: '5.0' },
        sku_name: { before: '5.0' },
        storage: { before: '5.0' },
        tags: { before: '5.0' },
    },
    application_insights: {
        disable_ip_masking: { before: '4.78' },
        ip_masking_enabled: { since: '4.78' },
        local_authentication_disabled: { before: '4.78' },
        local_authentication_enabled: { since: '4.78' },
    },
    bastion_host: {
        kerberos_enabled: { since: '3.103' },
        session_recording_enabled: { since: '4.5' },
        virtual_network_id: { since: '3.106' },
    },
    cognitive_account: {
        customer_managed_key: { since: '3.25' },
        'network_acls.bypass': { since: '4.17' },
        network_injection: { since: '4.47' },
        project_management_enabled: { since: '4.47' },
    },
    cognitive_deployment: {
        scale: { before: '4.0' },
        'scale.capacity': { since: '3.64' },
        sku: { since: '4.0' },
        version_upgrade_option: { since: '3.80' },
    },
    container_registry: {
        azuread_authentication_as_arm_policy_enabled: { since: '4.81' },
        'encryption.enabled': { before: '3.102' },
        network_rule_bypass_for_tasks_enabled: { since: '4.81' },
        'network_rule_set.virtual_network': { before: '3.84' },
        'network_rule_set.virtual_network.action': { before: '3.84' },
        'network_rule_set.virtual_network.subnet_id': { before: '3.84' },
        retention_policy: { before: '4.0' },
        retention_policy_in_days: { since: '4.0' },
        role_assignment_mode: { since: '4.81' },
        trust_policy: { before: '4.0' },
        trust_policy_enabled: { since: '4.0', before: '5.0' },
    },
    cosmosdb_account: {
        'identity.identity_ids': { since: '3.24' },
        local_authentication_disabled: { before: '4.78' },
        local_authentication_enabled: { since: '4.78' },
        minimal_tls_version: { since: '3.94' },
    },
    firewall_policy: {
        explicit_proxy: { since: '3.35' },
        'identity.identity_ids': { since: '3.0' },
        'intrusion_detection.private_ranges': { since: '3.19' },
        sql_redirect_allowed: { since: '3.19' },
    },
    firewall_policy_rule_collection_group: {
        'application_rule_collection.rule.description': { before: '3.36' },
        'application_rule_collection.rule.destination_addresses': { before: '3.36' },
        'application_rule_collection.rule.destination_fqdn_tags': { before: '3.36' },
        'application_rule_collection.rule.destination_fqdns': { before: '3.36' },
        'application_rule_collection.rule.destination_urls': { before: '3.36' },
        'application_rule_collection.rule.name': { before: '3.36' },
        'application_rule_collection.rule.protocols': { before: '3.36' },
        'application_rule_collection.rule.source_addresses': { before: '3.36' },
        'application_rule_collection.rule.source_ip_groups': { before: '3.36' },
        'application_rule_collection.rule.terminate_tls': { before: '3.36' },
        'application_rule_collection.rule.web_categories': { before: '3.36' },
        'nat_rule_collection.rule.description': { before: '3.36' },
        'nat_rule_collection.rule.destination_address': { before: '3.36' },
        'nat_rule_collection.rule.destination_ports': { before: '3.36' },
        'nat_rule_collection.rule.name': { before: '3.36' },
        'nat_rule_collection.rule.protocols': { before: '3.36' },
        'nat_rule_collection.rule.source_addresses': { before: '3.36' },
        'nat_rule_collection.rule.source_ip_groups': { before: '3.36' },
        'nat_rule_collection.rule.translated_address': { before: '3.36' },
        'nat_rule_collection.rule.translated_fqdn': { before: '3.36' },
        'nat_rule_collection.rule.translated_port': { before: '3.36' },
        'network_rule_collection.rule.description': { before: '3.36' },
        'network_rule_collection.rule.destination_addresses': { before: '3.36' },
        'network_rule_collection.rule.destination_fqdns': { before: '3.36' },
        'network_rule_collection.rule.destination_ip_groups': { before: '3.36' },
        'network_rule_collection.rule.destination_ports': { before: '3.36' },
        'network_rule_collection.rule.name': { before: '3.36' },
        'network_rule_collection.rule.protocols': { before: '3.36' },
        'network_rule_collection.rule.source_addresses': { before: '3.36' },
        'network_rule_collection.rule.source_ip_groups': { before: '3.36' },
    },
    key_vault: {
        enable_rbac_authorization: { before: '4.42' },
        public_network_access_enabled: { since: '3.19' },
        rbac_authorization_enabled: { since: '4.42' },
        soft_delete_enabled: { before: '2.42' },
    },
    key_vault_key: {
        rotation_policy: { since: '3.46' },
    },
    key_vault_managed_hardware_security_module: {
        network_acls: { since: '3.36' },
        public_network_access_enabled: { since: '3.36' },
    },
    kubernetes_cluster: {
        addon_profile: { before: '2.98' },
        'addon_profile.kube_dashboard.enabled': { before: '3.0' },
        api_server_access_profile: { since: '3.39' },
        'api_server_access_profile.virtual_network_integration_enabled': { since: '4.46' },
        'api_server_access_profile.vnet_integration_enabled': { before: '3.116' },
        api_server_authorized_ip_ranges: { before: '3.39' },
        automatic_channel_upgrade: { before: '4.0' },
        automatic_upgrade_channel: { since: '4.0' },
        'azure_active_directory_role_based_access_control.client_app_id': { before: '3.101' },
        'azure_active_directory_role_based_access_control.managed': { before: '4.0' },
        'azure_active_directory_role_based_access_control.server_app_id': { before: '3.101' },
        'default_node_pool.enable_host_encryption': { before: '4.0' },
        'default_node_pool.enable_node_public_ip': { before: '4.0' },
        'default_node_pool.host_encryption_enabled': { since: '4.0' },
        'default_node_pool.node_public_ip_enabled': { since: '4.0' },
        'identity.identity_ids': { since: '3.0' },
        image_cleaner_enabled: { since: '3.35' },
        key_management_service: { since: '3.40' },
        microsoft_defender: { since: '3.3' },
        'network_profile.network_data_plane': { since: '3.108' },
        'network_profile.network_plugin_mode': { since: '3.35' },
        node_os_channel_upgrade: { since: '3.62', before: '4.0' },
        node_os_upgrade_channel: { since: '4.0' },
        oidc_issuer_enabled: { since: '3.1' },
        public_network_access_enabled: { before: '3.111' },
        role_based_access_control: { before: '2.99' },
        run_command_enabled: { since: '3.4' },
        workload_identity_enabled: { since: '3.27' },
    },
    kubernetes_cluster_node_pool: {
        enable_host_encryption: { before: '4.0' },
        enable_node_public_ip: { before: '4.0' },
        host_encryption_enabled: { since: '4.0' },
        node_public_ip_enabled: { since: '4.0' },
    },
    log_analytics_cluster: {
        'identity.identity_ids': { since: '3.104' },
    },
    log_analytics_linked_service: {
        resource_id: { before: '3.0' },
    },
    log_analytics_workspace: {
        cmk_for_query_forced: { since: '3.19' },
        identity: { since: '3.82' },
        internet_ingestion_access_type: { since: '5.0' },
        internet_ingestion_enabled: { before: '5.0' },
        internet_query_access_type: { since: '5.0' },
        internet_query_enabled: { before: '5.0' },
        local_authentication_disabled: { since: '3.41', before: '4.35' },
        local_authentication_enabled: { since: '4.35' },
    },
    machine_learning_compute_cluster: {
        node_public_ip_enabled: { since: '3.59' },
    },
    machine_learning_compute_instance: {
        location: { before: '4.0' },
        node_public_ip_enabled: { since: '3.60' },
    },
    machine_learning_workspace: {
        kind: { since: '3.91' },
        managed_network: { since: '3.93' },
        'managed_network.provision_on_creation_enabled': { since: '4.40' },
        public_access_behind_virtual_network_enabled: { since: '3.2', before: '4.0' },
        serverless_compute: { since: '3.106' },
        service_side_encryption_enabled: { since: '4.46' },
        storage_account_access_type: { since: '4.77' },
        v1_legacy_mode_enabled: { since: '3.25' },
    },
    management_group_policy_assignment: {
        'identity.identity_ids': { since: '3.0' },
        overrides: { since: '3.49' },
        resource_selectors: { since: '3.49' },
    },
    monitor_action_group: {
        location: { since: '3.47' },
    },
    monitor_activity_log_alert: {
        'criteria.levels': { since: '3.58' },
        'criteria.resource_groups': { since: '3.58' },
        'criteria.resource_ids': { since: '3.58' },
        'criteria.resource_providers': { since: '3.58' },
        'criteria.resource_types': { since: '3.58' },
        'criteria.statuses': { since: '3.58' },
        'criteria.sub_statuses': { since: '3.58' },
        location: { since: '3.100' },
    },
    monitor_diagnostic_setting: {
        enabled_log: { since: '3.39' },
        'enabled_log.retention_policy': { before: '4.0' },
        'enabled_log.retention_policy.days': { before: '4.0' },
        'enabled_log.retention_policy.enabled': { before: '4.0' },
        enabled_metric: { since: '4.31' },
        log: { before: '4.0' },
        'log.category_group': { since: '3.21' },
        metric: { before: '4.31' },
        'metric.retention_policy': { before: '4.0' },
        'metric.retention_policy.days': { before: '4.0' },
        'metric.retention_policy.enabled': { before: '4.0' },
        partner_solution_id: { since: '3.30' },
    },
    monitor_private_link_scope: {
        ingestion_access_mode: { since: '3.109' },
        query_access_mode: { since: '3.109' },
    },
    nat_gateway: {
        public_ip_address_ids: { before: '3.39' },
        public_ip_prefix_ids: { before: '3.39' },
    },
    network_interface: {
        enable_ip_forwarding: { before: '3.108' },
        ip_forwarding_enabled: { since: '3.108' },
    },
    network_watcher_flow_log: {
        network_security_group_id: { before: '4.11' },
        target_resource_id: { since: '4.11' },
    },
    pim_eligible_role_assignment: {
        condition: { since: '4.20' },
        condition_version: { since: '4.20' },
    },
    policy_set_definition: {
        'policy_definition_reference.version': { since: '4.35' },
        policy_definitions: { before: '3.0' },
    },
    private_dns_resolver_inbound_endpoint: {
        'ip_configurations.private_ip_address': { since: '3.95' },
    },
    private_dns_zone_virtual_network_link: {
        resolution_policy: { since: '4.36' },
    },
    private_endpoint: {
        custom_network_interface_name: { since: '3.24' },
    },
    public_ip: {
        ddos_protection_mode: { since: '3.31' },
        ddos_protection_plan_id: { since: '3.31' },
    },
    resource_group_policy_assignment: {
        'identity.identity_ids': { since: '3.0' },
        overrides: { since: '3.49' },
        resource_selectors: { since: '3.49' },
    },
    resource_policy_assignment: {
        'identity.identity_ids': { since: '3.0' },
        overrides: { since: '3.49' },
        resource_selectors: { since: '3.49' },
    },
    role_assignment: {
        principal_type: { since: '3.87' },
    },
    route_table: {
        bgp_route_propagation_enabled: { since: '3.112' },
        disable_bgp_route_propagation: { before: '4.0' },
    },
    search_service: {
        authentication_failure_mode: { since: '3.54' },
        customer_managed_key_enforcement_enabled: { since: '3.54' },
        'identity.identity_ids': { since: '4.12' },
        local_authentication_enabled: { since: '3.54' },
        network_rule_bypass_option: { since: '4.14' },
        semantic_search_sku: { since: '3.78' },
    },
    security_center_auto_provisioning: {
        auto_provision: { before: '5.0' },
    },
    security_center_storage_defender: {
        scan_results_event_grid_topic_id: { since: '3.115' },
    },
    security_center_subscription_pricing: {
        extension: { since: '3.69' },
        subplan: { since: '3.32' },
    },
    storage_account: {
        allow_blob_public_access: { before: '3.0' },
        allow_nested_items_to_be_public: { since: '3.0' },
        allowed_copy_scope: { since: '3.39' },
        'blob_properties.change_feed_retention_in_days': { since: '3.15' },
        'blob_properties.delete_retention_policy.permanent_delete_enabled': { since: '3.103' },
        'blob_properties.restore_policy': { since: '3.36' },
        'blob_properties.restore_policy.days': { since: '3.36' },
        cross_tenant_replication_enabled: { since: '3.5' },
        'customer_managed_key.managed_hsm_key_id': { since: '3.102', before: '4.58' },
        default_to_oauth_authentication: { since: '3.19' },
        enable_https_traffic_only: { before: '3.114' },
        https_traffic_only_enabled: { since: '3.114' },
        local_user_enabled: { since: '3.91' },
        public_network_access_enabled: { since: '3.21' },
        'queue_properties.cors_rule': { before: '5.0' },
        sas_policy: { since: '3.32' },
        sftp_enabled: { since: '3.34' },
        'share_properties.smb.multichannel_enabled': { since: '3.25' },
    },
    storage_account_customer_managed_key: {
        key_name: { before: '4.58' },
        key_vault_id: { before: '4.58' },
        key_vault_key_id: { since: '4.58' },
        key_vault_uri: { since: '3.74', before: '4.58' },
        key_version: { before: '4.58' },
        managed_hsm_key_id: { since: '3.102', before: '4.58' },
    },
    subnet: {
        address_prefix: { before: '3.3' },
        default_outbound_access_enabled: { since: '3.107' },
        enforce_private_link_endpoint_network_policies: { before: '3.18' },
        network_security_group_id_wo: { since: '5.0' },
        private_endpoint_network_policies: { since: '3.103' },
        private_endpoint_network_policies_enabled: { since: '3.18', before: '3.103' },
        private_link_service_network_policies_enabled: { since: '3.18' },
        route_table_id_wo: { since: '5.0' },
        service_endpoint: { since: '5.0' },
        service_endpoints: { before: '5.0' },
    },
    subnet_service_endpoint_storage_policy: {
        'definition.service': { since: '3.58' },
    },
    subscription_policy_assignment: {
        'identity.identity_ids': { since: '3.0' },
        overrides: { since: '3.49' },
        resource_selectors: { since: '3.49' },
    },
    user_assigned_identity: {
        isolation_scope: { since: '4.59' },
    },
    virtual_network: {
        encryption: { since: '3.68' },
        'subnet.address_prefix': { before: '4.0' },
        'subnet.address_prefixes': { since: '4.0' },
        'subnet.default_outbound_access_enabled': { since: '4.0' },
        'subnet.delegation': { since: '4.0' },
        'subnet.delegation.name': { since: '4.0' },
        'subnet.delegation.service_delegation': { since: '4.0' },
        'subnet.delegation.service_delegation.actions': { since: '4.0' },
        'subnet.delegation.service_delegation.name': { since: '4.0' },
        'subnet.private_endpoint_network_policies': { since: '4.0' },
        'subnet.private_link_service_network_policies_enabled': { since: '4.0' },
        'subnet.route_table_id': { since: '4.0' },
        'subnet.service_endpoint': { since: '5.0' },
        'subnet.service_endpoint.network_identifier': { since: '5.0' },
        'subnet.service_endpoint.service': { since: '5.0' },
        'subnet.service_endpoint_policy_ids': { since: '4.0' },
        'subnet.service_endpoints': { since: '4.0', before: '5.0' },
    },
    virtual_network_gateway: {
        bgp_enabled: { since: '4.62' },
        enable_bgp: { before: '4.62' },
        'vpn_client_configuration.ipsec_policy': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.dh_group': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.ike_encryption': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.ike_integrity': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.ipsec_encryption': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.ipsec_integrity': { since: '3.84' },
        'vpn_client_configuration.ipsec_policy.pfs_group': { since: '3.84' },
        'vpn_client_configuration.radius_server': { since: '3.84' },
        'vpn_client_configuration.radius_server.address': { since: '3.84' },
        'vpn_client_configuration.radius_server.score': { since: '3.84' },
        'vpn_client_configuration.radius_server.secret': { since: '3.84' },
    },
    virtual_network_gateway_connection: {
        bgp_enabled: { since: '4.62' },
        enable_bgp: { before: '4.62' },
    },
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/releases.js


function releasesOf(type, names) {
    const known = ARGUMENT_RELEASES[type];
    const path = names.filter((name) => typeof name === 'string');
    const [block = ''] = path;
    return { ...known?.[block], ...known?.[path.join('.')] };
}
function isWithin(version, { since, before }) {
    return (since === undefined || !(0,mapping_version/* isBefore */.Y8)(version, since)) && (before === undefined || (0,mapping_version/* isBefore */.Y8)(version, before));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/words.js











class AzurermWords {
    declared;
    known = new Map();
    constructor(declared) {
        this.declared = declared;
    }
    nameOf(path) {
        const [first] = this.candidates(path);
        if (first === undefined)
            return undefined;
        const name = first.remark === undefined ? hclName(first.inside) : `${hclName(first.inside)} ${first.remark}`;
        return first.isOwn ? name : `${name} of azurerm_${first.azurerm}`;
    }
    valueOf(path, value) {
        const spelled = this.candidates(path)[0]?.spell(value);
        return spelled?.kind === 'write' ? hclValue(spelled.value) : undefined;
    }
    get declaredAs() {
        return `azurerm_${this.declared.azurerm}`;
    }
    sets(path) {
        return this.candidates(path).some(({ isOwn, isSet }) => isOwn && isSet);
    }
    joinedWith(updates) {
        return new joined_words/* JoinedWords */.F(this, updates);
    }
    isImplied(path) {
        const candidates = this.candidates(path);
        return candidates.length > 0 && candidates.every((candidate) => !candidate.isSet);
    }
    changeTo(path, value) {
        const candidates = this.candidates(path);
        for (const candidate of candidates) {
            const spelled = candidate.spell(value);
            if (spelled?.kind === 'leave-out')
                return { kind: 'leave-out', text: leftOut(candidates) };
            if (spelled?.kind === 'block')
                return { kind: 'block', text: hclName(candidate.inside) };
            if (spelled?.kind === 'write') {
                const text = hclSetting(candidate.inside, spelled.value);
                return { kind: 'write', text: candidate.isOwn ? text : `${text} in azurerm_${candidate.azurerm}` };
            }
        }
        return undefined;
    }
    placementOf(path, value) {
        const candidates = this.candidates(path).filter((one) => one.isOwn && this.isAlwaysKnown(one));
        const set = candidates.filter((one) => one.isSet).map((one) => one.inside);
        if (value === undefined) {
            if (candidates.some((one) => one.isSet && one.isShared === true))
                return undefined;
            const names = set.length === 0 ? this.setBelow(path) : set;
            return names.length === 0 ? undefined : { kind: 'leave-out', names };
        }
        for (const { inside, spell } of candidates) {
            const spelled = spell(value);
            if (spelled?.kind === 'write')
                return { kind: 'write', names: inside, value: spelled.value };
            if (spelled?.kind === 'leave-out')
                return set.length === 0 ? undefined : { kind: 'leave-out', names: set };
        }
        const block = candidates.find(({ spell }) => spell(value)?.kind === 'block');
        return block && { kind: 'block', names: block.inside };
    }
    setBelow(path) {
        const { arguments: args, body, itemOf } = this.declared;
        if (itemOf !== undefined)
            return [];
        return Object.entries(args)
            .filter(([name, { isBlock, paths }]) => !isBlock && (0,standing/* isSet */.v)(body, [name]) && paths.some((one) => (0,spelling/* restOf */.Y6)(one, path)))
            .map(([name]) => [name]);
    }
    isAlwaysKnown(candidate) {
        const { provider } = this.declared;
        const isBound = provider.locked !== undefined || provider.constraint !== undefined;
        const releases = isBound ? [this.version, ...(0,provider_version/* assumedRelease */.kQ)(provider).possible] : [this.version];
        return releases.every((one) => isWithin(one, candidate) && (candidate.isSet || isWithin(one, candidate.releases)));
    }
    noteOn(path, value) {
        const usable = this.candidates(path).find((candidate) => candidate.spell(value) !== undefined);
        if (usable === undefined) {
            const name = path.replace(/^(?:properties\.)+/, '');
            return `azurerm_${this.declared.azurerm} has no argument for ${name}; ${AZAPI_UPDATE} can set it.`;
        }
        const { inside } = usable;
        const needed = laterThan(this.version, usable);
        return needed === undefined ? undefined : `${hclName(inside)} needs azurerm ${needed} or later for that.`;
    }
    since(path) {
        const [first] = this.candidates(path);
        const release = first?.since ?? first?.releases.since;
        return release === undefined ? undefined : `azurerm ${release} or later`;
    }
    resource(type) {
        return resourceName(type);
    }
    term(term) {
        return TERRAFORM_TERMS[term];
    }
    of(type) {
        return isSameType(type, this.declared.arm) ? this : wordsForType(type, this.declared.provider);
    }
    placeOf(path) {
        const { body, span } = this.declared;
        const blocks = this.candidates(path).flatMap(({ inside, isOwn }) => isOwn ? ((0,standing/* blockAround */.L)(body, inside) ?? []) : []);
        return blocks.find((block) => span !== undefined && contains(span, block));
    }
    assumptionOf(path) {
        const { because } = (0,provider_version/* assumedRelease */.kQ)(this.declared.provider);
        if (because === undefined)
            return undefined;
        const releases = (0,provider_version/* assumedRelease */.kQ)(this.declared.provider).possible;
        const depends = this.candidates(path).some(({ varies, isSet }) => varies?.(releases, isSet) === true);
        return depends ? because : undefined;
    }
    get version() {
        return (0,provider_version/* assumedRelease */.kQ)(this.declared.provider).version;
    }
    candidates(path) {
        const known = this.known.get(path) ?? this.ranked(path);
        this.known.set(path, known);
        return known;
    }
    ranked(path) {
        const { version } = this;
        const found = [...this.ownCandidates(path), ...this.separateCandidates(path)];
        const isKnown = (one) => isWithin(version, one) && (one.isSet || isWithin(version, one.releases));
        const known = found.filter(isKnown);
        const later = found.filter((one) => !isKnown(one) && laterThan(version, one) !== undefined);
        const rank = ({ isSet, isOwn, inside }) => (isSet ? 0 : isWriteOnly(inside) ? 3 : isOwn ? 1 : 2);
        return [...known.sort((left, right) => rank(left) - rank(right)), ...later];
    }
    ownCandidates(path) {
        const { arguments: args, azurerm, body, itemOf } = this.declared;
        const inItem = itemOf === undefined ? path : pathInItem(path, itemOf);
        const found = inItem === undefined ? [] : (0,spelling/* spellingsIn */.ln)(args, inItem);
        return found.map((one) => ({
            ...one,
            azurerm,
            isOwn: true,
            isSet: (0,standing/* isSet */.v)(body, one.inside),
            releases: releasesOf(azurerm, one.inside),
        }));
    }
    separateCandidates(path) {
        const others = azurerm_mappings/* FACET_MAPPINGS */.Qs.filter(({ arm, azurerm }) => arm === this.declared.arm && azurerm !== this.declared.azurerm);
        return others.flatMap(({ arguments: args, azurerm }) => (0,spelling/* spellingsIn */.ln)(args, path).map((one) => ({
            ...one,
            azurerm,
            isOwn: false,
            isSet: false,
            releases: releasesOf(azurerm, one.inside),
        })));
    }
}
function pathInItem(path, itemOf) {
    return /^\[(?:\d+|\*?)\]\.(.+)$/.exec((0,spelling/* restOf */.Y6)(path, itemOf) ?? '')?.[1];
}
function wordsForType(type, provider) {
    const found = plainMappingOf(type) ?? azurerm_mappings/* NESTED_MAPPINGS */.es.find(({ arm }) => isSameType(arm, type));
    if (found !== undefined)
        return new AzurermWords({ ...found, provider });
    return new AzapiWords({ terraform: 'azapi_resource', arm: type }, (other) => wordsForType(other, provider));
}
function contains(outer, inner) {
    return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
function leftOut(candidates) {
    const set = candidates.filter((one) => one.isSet);
    const names = (set.length > 0 ? set : candidates).map((one) => hclName(one.inside));
    return [...new Set(names)].join(' and ');
}
function laterThan(version, { since, releases }) {
    return [since, releases.since].find((release) => release !== undefined && (0,mapping_version/* isBefore */.Y8)(version, release));
}
function isWriteOnly(inside) {
    return String(inside.at(-1)).endsWith('_wo');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/azapi.js







const MANAGED_TYPES = new Set(['azapi_resource', 'azapi_update_resource', 'azapi_resource_action']);
const DATA_TYPES = new Set(['azapi_resource', 'azapi_resource_id', 'azapi_resource_action']);
function azapiLocation(resource) {
    const types = resource.mode === 'data' ? DATA_TYPES : MANAGED_TYPES;
    const written = types.has(resource.type) ? (0,locators/* argumentOf */.Nf)(resource, 'type') : undefined;
    const [type, apiVersion] = written === undefined ? [] : typeAndVersion(written);
    if (type === undefined || !/^[A-Za-z.]+(\/[^/@]+)+$/.test(type))
        return undefined;
    const id = (0,locators/* argumentOf */.Nf)(resource, 'resource_id');
    if (id === undefined)
        return { type, apiVersion, located: placed(resource, type) };
    const { names, scope, address } = identified(id, type);
    return { type, apiVersion, located: { names, scope }, ...(address === undefined ? {} : { target: address }) };
}
function hasUnknownType(resource) {
    const isTyped = resource.type === 'azapi_resource' || resource.type === 'azapi_update_resource';
    return isTyped && resource.mode === 'managed' && azapiLocation(resource) === undefined;
}
function typeAndVersion(written) {
    const known = (0,values/* knownString */.Xb)(written);
    if (known !== undefined)
        return split(known);
    if (written.kind === 'choice') {
        const [first, ...others] = written.alternatives.map((one) => typeAndVersion(one.value));
        const agreed = (at) => (others.every((other) => other[at] === first?.[at]) ? first?.[at] : undefined);
        return [agreed(0), agreed(1)];
    }
    const [start] = written.kind === 'text' ? written.parts : [];
    return typeof start === 'string' && start.includes('@') ? [split(start)[0]] : [];
}
function split(text) {
    const [type, apiVersion] = text.split('@');
    return [type, apiVersion];
}
function placed(resource, type) {
    if (type.split('/').length > 2)
        return (0,locators/* nestedIn */.Xv)('parent_id').locate(resource, type);
    return { names: [nameOf(resource)], scope: scopeOfParent(resource, type) };
}
function nameOf(resource) {
    const byDefault = (0,values/* memberOf */.C5)(resource.provider.configuration, 'default_name')?.value;
    return (0,locators/* argumentOf */.Nf)(resource, 'name') ?? byDefault ?? notWritten(resource, 'name');
}
function scopeOfParent(resource, type) {
    const parent = (0,locators/* argumentOf */.Nf)(resource, 'parent_id');
    if (parent === undefined)
        return { level: 'subscription' };
    const scope = (0,locators/* scopeOf */.Od)(parent);
    const isUnclear = scope.level === 'resource' && (0,locators/* resourceOfId */.pW)(parent) === undefined && !EXTENSIONS.test(type);
    return isUnclear ? { level: 'resourceGroup' } : scope;
}
const EXTENSIONS = /^Microsoft\.(Authorization|PolicyInsights|Security)\/|^Microsoft\.Insights\/diagnosticSettings$/i;
function identified(id, type) {
    const named = (0,locators/* resourceOfId */.pW)(id);
    if (named !== undefined && named.type.toLowerCase() === type.toLowerCase())
        return named;
    const names = type
        .split('/')
        .slice(1)
        .map((word, at) => (0,values/* unknownBecause */.Zp)(id, `segment(${(0,values/* textOf */.b6)(id)},'${word}',${at})`, id.origin.span));
    return { names, scope: { level: 'resourceGroup' }, address: undefined };
}
function notWritten({ address, headerSpan }, argument) {
    return (0,values/* unknown */.L5)('runtime', `'${argument}' is not set`, `${address}.${argument}`, (0,origins/* originAt */.iX)(headerSpan));
}
function lowerAzapi(resource) {
    const found = azapiLocation(resource);
    if (found === undefined || (resource.type === 'azapi_resource_action' && !isWrite(resource)))
        return undefined;
    const { located, target, type, apiVersion } = found;
    const { names, scope, parentAddress } = located;
    const body = azapiBody(resource);
    const patch = resource.mode === 'managed' && resource.type !== 'azapi_resource';
    return {
        type,
        apiVersion,
        names,
        name: (0,resource_names/* joinNames */.JH)(names, notWritten(resource, 'name')),
        address: resource.address,
        form: 'terraform',
        existing: resource.mode === 'data',
        condition: resource.condition,
        scope,
        body,
        patch,
        span: resource.span,
        headerSpan: resource.headerSpan,
        ...(parentAddress === undefined ? {} : { parentAddress }),
        ...(patch && target !== undefined ? { updates: target } : {}),
        way: resource.way,
        words: new AzapiWords({ terraform: resource.type, arm: type, body }, (other) => wordsForType(other, AZURERM)),
    };
}
const AZURERM = { source: 'hashicorp/azurerm' };
function isWrite(resource) {
    if (resource.mode === 'data' || (0,values/* knownString */.Xb)((0,locators/* argumentOf */.Nf)(resource, 'when')) === 'destroy')
        return false;
    const [action, method] = [(0,locators/* argumentOf */.Nf)(resource, 'action'), (0,locators/* argumentOf */.Nf)(resource, 'method')];
    const isUnnamed = action === undefined || (0,values/* knownString */.Xb)(action) === '';
    return isUnnamed && method !== undefined && /^P(?:ATCH|UT)$/.test((0,values/* knownString */.Xb)(method) ?? '');
}

// EXTERNAL MODULE: ./lib/src/expand/built-in-roles.js
var built_in_roles = __webpack_require__(82727);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/identity.js





const identityOf = (resource) => {
    if (resource.type.startsWith('azapi_')) {
        const found = azapiLocation(resource);
        return found === undefined ? undefined : idOf(resource, found.type, found.located);
    }
    if (resource.mode === 'data' && resource.type === 'azurerm_role_definition')
        return roleDefinitionOf(resource);
    const mapping = (0,azurerm_mappings/* typeMappingOf */.kP)(resource.type);
    if (mapping !== undefined) {
        const id = idOf(resource, mapping.arm, (mapping.located ?? locators/* TOP_LEVEL */.bR).locate(resource, mapping.arm));
        return mapping.hasOtherId === true ? readFrom(id, resource) : id;
    }
    const linked = (0,azurerm_mappings/* linkedTypeOf */.l)(resource.type);
    if (linked !== undefined)
        return idOf(resource, linked, locators/* TOP_LEVEL */.bR.locate(resource, linked));
    return accountOf(resource) ?? containerIdOf(resource);
};
function readFrom(target, { address, headerSpan, mode }) {
    const message = mode === 'data' ? 'it is read from Azure' : 'it is known only after the deployment';
    return { ...(0,values/* unknown */.L5)('runtime', message, `${address}.id`, { span: headerSpan, steps: [] }), target };
}
function accountOf(resource) {
    if (resource.mode !== 'data' || resource.type !== 'azuread_service_principal')
        return undefined;
    const name = (0,locators/* argumentOf */.Nf)(resource, 'display_name');
    if (name === undefined)
        return undefined;
    const located = { names: [name], scope: { level: 'tenant' } };
    return readFrom(idOf(resource, 'Microsoft.Graph/servicePrincipals', located), resource);
}
function roleDefinitionOf(resource) {
    const { address, headerSpan } = resource;
    const name = (0,locators/* argumentOf */.Nf)(resource, 'name');
    const guid = (0,built_in_roles/* roleGuid */.c)((0,values/* knownString */.Xb)(name) ?? '');
    const message = 'the ID of the role is read from Azure';
    const known = guid === undefined ? undefined : (0,values/* scalarAt */.C_)(guid, name?.origin.span ?? headerSpan);
    const id = (0,locators/* argumentOf */.Nf)(resource, 'role_definition_id') ?? known;
    const names = [id ?? (0,values/* unknown */.L5)('runtime', message, `${address}.role_definition_id`, { span: headerSpan, steps: [] })];
    return idOf(resource, 'Microsoft.Authorization/roleDefinitions', { names, scope: { level: 'tenant' } });
}
function containerIdOf(resource) {
    const origin = { span: resource.headerSpan, steps: [] };
    if (resource.type === 'azurerm_subscription') {
        const message = 'the subscription of the deployment is not known';
        const name = (0,locators/* argumentOf */.Nf)(resource, 'subscription_id') ?? (0,values/* unknown */.L5)('deployment', message, 'subscription()', origin);
        return idOf(resource, 'Microsoft.Resources/subscriptions', { names: [name], scope: { level: 'tenant' } });
    }
    if (resource.type === 'azurerm_management_group') {
        const name = (0,locators/* argumentOf */.Nf)(resource, 'name') ?? (0,locators/* argumentOf */.Nf)(resource, 'display_name');
        const names = [name ?? (0,values/* scalarAt */.C_)(resource.address, resource.headerSpan)];
        return idOf(resource, 'Microsoft.Management/managementGroups', { names, scope: { level: 'tenant' } });
    }
    return undefined;
}
function idOf(resource, type, { names, scope }) {
    const origin = { span: resource.headerSpan, steps: [] };
    return { kind: 'resource-id', type, names, scope, address: resource.address, origin };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/added-items.js







function addedItems(resources, owners) {
    const byOwner = new Map();
    const foreign = [];
    const add = ({ resource }, written) => {
        byOwner.set(resource, [...(byOwner.get(resource) ?? []), written]);
    };
    for (const resource of resources) {
        const mapping = resource.mode === 'managed' ? (0,azurerm_mappings/* itemMappingOf */.rp)(resource.type) : undefined;
        if (mapping === undefined)
            continue;
        const candidates = owners.filter((one) => one.mapping.arm === mapping.arm && one.resource.mode === 'managed');
        const target = targetOf(resource, mapping);
        const owner = target === undefined ? undefined : ownerOf(target, candidates);
        if (owner !== undefined) {
            add(owner, itemOf(resource, mapping));
            continue;
        }
        if (target === undefined || !isCertain(target))
            for (const one of candidates)
                add(one, uncertainItem(resource, mapping));
        if (target !== undefined)
            foreign.push({ resource, mapping, arm: mapping.arm, target, written: itemOf(resource, mapping, true) });
    }
    return { byOwner, foreign };
}
function ownerOf(target, candidates) {
    const names = (texts) => texts.map((name) => (0,values/* textOf */.b6)(name).toLowerCase()).join('/');
    return (candidates.find(({ resource }) => resource.address === target.address) ??
        candidates.find(({ located }) => names(located.names) === names(target.names)));
}
function isCertain({ names, address }) {
    return address !== undefined || names.every((name) => name.kind === 'scalar');
}
function targetOf(resource, { of, arm }) {
    const value = (0,locators/* argumentOf */.Nf)(resource, argumentNaming(of));
    if (value === undefined)
        return undefined;
    if ('id' in of)
        return (0,locators/* resourceOfId */.pW)(value);
    const resourceGroup = (0,locators/* argumentOf */.Nf)(resource, 'resource_group_name');
    const scope = { level: 'resourceGroup', ...(resourceGroup === undefined ? {} : { resourceGroup }) };
    return { kind: 'resource-id', type: arm, names: [value], scope, origin: value.origin };
}
function argumentNaming(of) {
    return 'id' in of ? of.id : of.name;
}
function itemOf(resource, mapping, exists) {
    const span = resource.headerSpan;
    const item = (0,mapping_body/* buildBody */.z)((0,conversions/* writeArguments */._2)(mapping.arguments, resource.body, settingOf(resource)), (0,origins/* originAt */.iX)(span));
    return itemWritten(mapping.itemOf, item, span, exists ?? resource.condition);
}
function uncertainItem(resource, { of, itemOf: path }) {
    const argument = argumentNaming(of);
    const id = (0,locators/* argumentOf */.Nf)(resource, argument);
    const span = resource.headerSpan;
    const value = id === undefined
        ? (0,values/* unknown */.L5)('unsupported', `'${argument}' is not set`, `${resource.address}.${argument}`, (0,origins/* originAt */.iX)(span))
        : (0,values/* unknownBecause */.Zp)(id, `${resource.address}.of(${(0,values/* textOf */.b6)(id)})`, span);
    return { path, value, span, implied: true };
}
function itemWritten(path, item, span, condition) {
    const value = condition === true ? (0,values/* array */.YO)([item], (0,origins/* originAt */.iX)(span)) : (0,values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: condition, each: item });
    return { path, value, span, appended: true };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/facets.js




function facetTarget({ resource, mapping: { of, before, arm } }) {
    const isNamed = (0,locators/* argumentOf */.Nf)(resource, of) === undefined && before !== undefined;
    return isNamed && (0,locators/* argumentOf */.Nf)(resource, before) !== undefined
        ? (0,locators/* namedBy */.T)(resource, before)
        : (0,locators/* resourceAt */.eE)(resource, [of], arm);
}
function facetWrites({ resource, mapping }) {
    return (0,conversions/* writeArguments */._2)(mapping.arguments, resource.body, settingOf(resource)).filter(({ value }) => !(0,values/* isNull */.kZ)(value));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/mapping.js
const COMMON_ARGUMENTS = [
    'count',
    'depends_on',
    'for_each',
    'lifecycle',
    'provider',
    'timeouts',
];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/order.js
function withOrder(lowered, resources) {
    const updates = new Set(lowered.filter((one) => one.patch).map((one) => one.address));
    if (updates.size < 2)
        return lowered;
    const dependences = new Dependences(resources);
    return lowered.map((one) => {
        if (!one.patch)
            return one;
        const follows = dependences.allOf(one.address).filter((address) => updates.has(address));
        return follows.length === 0 ? one : { ...one, follows };
    });
}
class Dependences {
    byAddress;
    direct = new Map();
    constructor(resources) {
        this.byAddress = new Map(resources.map((resource) => [resource.address, resource]));
    }
    allOf(address) {
        const found = new Set();
        const waiting = [...this.directlyOf(address)];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if (found.has(next))
                continue;
            found.add(next);
            waiting.push(...this.directlyOf(next));
        }
        found.delete(address);
        return [...found];
    }
    directlyOf(address) {
        const known = this.direct.get(address);
        if (known !== undefined)
            return known;
        const resource = this.byAddress.get(address);
        const made = resource === undefined ? [] : [...addressesIn(resource.body), ...this.awaitedBy(resource)];
        this.direct.set(address, made);
        return made;
    }
    awaitedBy({ dependsOn = [] }) {
        if (dependsOn.length === 0)
            return [];
        return [...this.byAddress.keys()].filter((address) => dependsOn.some((name) => address === name || address.startsWith(`${name}[`) || address.startsWith(`${name}.`)));
    }
}
function addressesIn(value) {
    const found = new Set();
    const seen = new Set();
    const waiting = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const address = next.kind === 'resource-id' ? next.address : next.kind === 'unknown' && next.target?.address;
        if (address)
            found.add(address);
        if (next.kind === 'object')
            waiting.push(...[...next.members.values()].map((member) => member.value));
        else if (next.kind === 'array')
            waiting.push(...next.items);
        else if (next.kind === 'choice')
            waiting.push(...next.alternatives.map((one) => one.value));
        else if (next.kind === 'text')
            waiting.push(...next.parts.filter((part) => typeof part !== 'string'));
        else if (next.kind === 'resource-id')
            waiting.push(...next.names);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/lower.js















function lowerTerraformResources(resources) {
    const items = addedItems(resources, resources.flatMap((resource) => draftOf(resource) ?? []));
    const lowered = resources.flatMap((resource) => loweredOf(resource, items.byOwner.get(resource)));
    return withOrder([...lowered, ...items.foreign.map(itemUpdate)], resources);
}
function loweredOf(resource, items) {
    if (resource.type.startsWith('azapi_'))
        return [lowerAzapi(resource) ?? []].flat();
    const facet = (0,azurerm_mappings/* facetMappingOf */.HM)(resource.type);
    if (facet !== undefined)
        return resource.mode === 'data' ? [] : [updateOf({ resource, mapping: facet })];
    const draft = draftOf(resource);
    return draft === undefined ? [] : [finished(draft, items), ...nestedOf(draft)];
}
function draftOf(resource) {
    const mapping = (0,azurerm_mappings/* typeMappingOf */.kP)(resource.type);
    if (mapping === undefined || (resource.mode === 'data' && mapping.isNeverRead === true))
        return undefined;
    const located = (mapping.located ?? locators/* TOP_LEVEL */.bR).locate(resource, mapping.arm);
    return { resource, mapping, located, writes: resource.mode === 'data' ? [] : writesOf(resource, mapping) };
}
function writesOf(resource, { arguments: args, fixed = {}, itemOf }) {
    const span = resource.headerSpan;
    const always = Object.entries(fixed).map(([path, value]) => ({ path, value: (0,values/* scalarAt */.C_)(value, span), span }));
    const writes = (0,conversions/* writeArguments */._2)(args, resource.body, settingOf(resource));
    if (itemOf === undefined)
        return [...always, ...writes];
    return [...always, itemWritten(itemOf, (0,mapping_body/* buildBody */.z)(writes, (0,origins/* originAt */.iX)(span)), span, true)];
}
function updateOf(facet) {
    const { resource, mapping } = facet;
    const { names, scope, parentAddress } = facetTarget(facet);
    return {
        ...commonOf(resource, { names, scope }),
        type: mapping.arm,
        apiVersion: undefined,
        existing: false,
        body: (0,mapping_body/* buildBody */.z)(facetWrites(facet), (0,origins/* originAt */.iX)(resource.headerSpan)),
        patch: true,
        ...(parentAddress === undefined ? {} : { updates: parentAddress }),
        words: wordsOf(mapping, resource),
    };
}
function itemUpdate({ resource, arm, mapping, target, written }) {
    return {
        ...commonOf(resource, { names: target.names, scope: target.scope }),
        type: arm,
        apiVersion: undefined,
        existing: false,
        body: (0,mapping_body/* buildBody */.z)([written], (0,origins/* originAt */.iX)(resource.headerSpan)),
        patch: true,
        words: wordsOf(mapping, resource),
    };
}
function finished({ resource, mapping, located, writes }, items = []) {
    const { version } = (0,provider_version/* assumedRelease */.kQ)(resource.provider);
    const origin = (0,origins/* originAt */.iX)(resource.headerSpan);
    const isRead = resource.mode === 'data';
    return {
        ...commonOf(resource, located),
        type: mapping.arm,
        apiVersion: mapping.apiVersion?.(version),
        existing: isRead,
        body: isRead ? (0,values/* object */.Ik)([], origin) : (0,mapping_body/* buildBody */.z)([...writes, ...items], origin, unreadArgument(resource, mapping)),
        patch: false,
        words: wordsOf(mapping, resource),
    };
}
function wordsOf(mapping, { body, span, provider }) {
    const { arm, azurerm, arguments: args } = mapping;
    const itemOf = 'itemOf' in mapping ? mapping.itemOf : undefined;
    return new AzurermWords({ arm, azurerm, arguments: args, itemOf, body, span, provider });
}
function commonOf(resource, { names, scope, parentAddress }) {
    return {
        names,
        name: (0,resource_names/* joinNames */.JH)(names, (0,values/* scalarAt */.C_)(resource.address, resource.headerSpan)),
        address: resource.address,
        form: 'terraform',
        condition: resource.condition,
        scope,
        span: resource.span,
        headerSpan: resource.headerSpan,
        ...(parentAddress === undefined ? {} : { parentAddress }),
        way: resource.way,
    };
}
function unreadArgument(resource, mapping) {
    const located = mapping.located ?? locators/* TOP_LEVEL */.bR;
    const known = new Set([
        ...COMMON_ARGUMENTS,
        ...located.arguments,
        ...Object.keys(mapping.arguments),
        ...(mapping.ignored ?? []),
    ]);
    const unread = [...resource.body.members.values()].find((member) => member.filledIn !== true && !known.has(member.name) && !(0,values/* isNull */.kZ)(member.value));
    if (unread === undefined)
        return undefined;
    const message = `what '${unread.name}' of ${resource.type} sets is not known`;
    return (0,values/* unknown */.L5)('unsupported', message, `${resource.address}.${unread.name}`, (0,origins/* originAt */.iX)(unread.span));
}
function nestedOf(draft) {
    if (draft.resource.mode === 'data')
        return [];
    return (0,azurerm_mappings/* nestedMappingsOf */.KY)(draft.resource.type).flatMap((mapping) => nestedIn(draft, mapping));
}
function nestedIn(draft, mapping) {
    const { resource } = draft;
    const block = (0,values/* memberOf */.C5)(resource.body, mapping.block);
    if (ignoredChange(mapping.block, resource) !== undefined) {
        const message = `'${mapping.block}' is under ignore_changes, so what is deployed may differ`;
        const text = `deployed(${resource.address}.${mapping.block})`;
        return [uncertainNested(draft, mapping, (0,values/* unknown */.L5)('deployment', message, text, (0,origins/* originAt */.iX)(resource.headerSpan)))];
    }
    if (block?.filledIn === true)
        return [];
    if (block === undefined) {
        return resource.body.open === undefined ? [] : [uncertainNested(draft, mapping, resource.body.open)];
    }
    if ((0,values/* isNull */.kZ)(block.value))
        return [];
    if (block.value.kind !== 'array') {
        const because = (0,values/* unknownBecause */.Zp)(block.value, (0,values/* textOf */.b6)(block.value), block.value.origin.span);
        return [uncertainNested(draft, mapping, because)];
    }
    const { items, open } = block.value;
    const certain = items.map((item, index) => nestedResource(draft, mapping, item, index));
    return open === undefined ? certain : [...certain, uncertainNested(draft, mapping, open.reason)];
}
function nestedResource(draft, mapping, item, index) {
    const { resource } = draft;
    const { span } = item.origin;
    const name = nameOfNested(mapping, item) ?? (0,values/* unknownBecause */.Zp)(item, `${(0,values/* textOf */.b6)(item)}.name`, span);
    const names = [...draft.located.names, name];
    const setting = settingOf(resource, mapping.block, span);
    const body = item.kind === 'object'
        ? (0,mapping_body/* buildBody */.z)((0,conversions/* writeArguments */._2)(mapping.arguments, item, setting), item.origin)
        : (0,values/* object */.Ik)([], item.origin, (0,values/* unknownBecause */.Zp)(item, (0,values/* textOf */.b6)(item), span));
    return {
        ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
        type: mapping.arm,
        address: `${resource.address}.${mapping.block}[${index}]`,
        apiVersion: undefined,
        existing: false,
        body,
        patch: false,
        span,
        headerSpan: span,
        words: wordsOf(mapping, item.kind === 'object' ? { ...resource, body: item, span } : { provider: resource.provider }),
    };
}
function nameOfNested({ name }, item) {
    return typeof name === 'string' ? (0,values/* memberOf */.C5)(item, name)?.value : (0,values/* scalarAt */.C_)(name.always, item.origin.span);
}
function uncertainNested(draft, mapping, because) {
    const { resource } = draft;
    const names = [...draft.located.names, nameOfNested(mapping, because) ?? because];
    return {
        ...commonOf(resource, { names, scope: draft.located.scope, parentAddress: resource.address }),
        type: mapping.arm,
        address: `${resource.address}.${mapping.block}[*]`,
        apiVersion: undefined,
        existing: false,
        condition: because,
        body: (0,values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.headerSpan), because),
        patch: false,
        words: wordsOf(mapping, { provider: resource.provider }),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/index.js





function argumentsOf(type) {
    const mapping = (0,azurerm_mappings/* typeMappingOf */.kP)(type) ?? (0,azurerm_mappings/* facetMappingOf */.HM)(type) ?? (0,azurerm_mappings/* itemMappingOf */.rp)(type);
    if (mapping === undefined)
        return undefined;
    const blocks = (0,azurerm_mappings/* nestedMappingsOf */.KY)(type).map(({ block, arguments: inner }) => {
        return [block, { paths: [], isBlock: true, inner, write: () => [] }];
    });
    return { ...mapping.arguments, ...Object.fromEntries(blocks) };
}
const AZAPI_ARGUMENTS = ['body', 'identity', 'location', 'name', 'parent_id', 'resource_id', 'tags', 'type'];
function readArgumentsOf(type) {
    if (type.startsWith('azapi_'))
        return new Set(AZAPI_ARGUMENTS);
    const mapping = (0,azurerm_mappings/* typeMappingOf */.kP)(type);
    const located = (mapping?.located ?? locators/* TOP_LEVEL */.bR).arguments;
    const facet = (0,azurerm_mappings/* facetMappingOf */.HM)(type);
    const item = (0,azurerm_mappings/* itemMappingOf */.rp)(type)?.of;
    const owner = [facet?.of, facet?.before, item !== undefined && 'id' in item ? item.id : item?.name].flatMap((name) => name ?? []);
    return new Set([...Object.keys(argumentsOf(type) ?? {}), ...located, ...owner]);
}


/***/ }),

/***/ 40006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ nestedByName),
/* harmony export */   KL: () => (/* binding */ IN_SUBSCRIPTION),
/* harmony export */   Lo: () => (/* binding */ inSubscription),
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Oj: () => (/* binding */ BY_NAME),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   UZ: () => (/* binding */ MADE_UP),
/* harmony export */   Vb: () => (/* binding */ extending),
/* harmony export */   Xv: () => (/* binding */ nestedIn),
/* harmony export */   bR: () => (/* binding */ TOP_LEVEL),
/* harmony export */   bj: () => (/* binding */ definedIn),
/* harmony export */   eE: () => (/* binding */ resourceAt),
/* harmony export */   pW: () => (/* binding */ resourceOfId),
/* harmony export */   xd: () => (/* binding */ byIdOrName)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33527);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);



const TOP_LEVEL = {
    arguments: ['name', 'resource_group_name'],
    locate: (resource) => namedBy(resource, 'name'),
};
const MADE_UP = { always: '' };
const BY_NAME = {
    arguments: ['name'],
    locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: { level: 'resourceGroup' } }),
};
const IN_SUBSCRIPTION = {
    arguments: ['name'],
    locate: (resource) => ({ names: [nameIn(resource, 'name')], scope: { level: 'subscription' } }),
};
function nestedIn(argument, between = [], name = 'name') {
    const candidates = typeof argument === 'string' ? [argument] : argument;
    return {
        arguments: [...argumentsOf(name), ...candidates],
        locate: (resource, arm) => {
            const depth = arm.split('/').length - 2 - between.length;
            const parent = resourceAt(resource, candidates, arm
                .split('/')
                .slice(0, depth + 1)
                .join('/'));
            const fixed = between.map((name) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(name, resource.headerSpan));
            return { ...parent, names: [...parent.names, ...fixed, nameFrom(resource, name)] };
        },
    };
}
function nestedByName(parents, between = []) {
    return {
        arguments: ['name', ...parents, ...(between.length === 0 ? ['resource_group_name'] : [])],
        locate: (resource) => ({
            names: [
                ...parents.map((parent) => nameIn(resource, parent)),
                ...between.map((name) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(name, resource.headerSpan)),
                nameIn(resource, 'name'),
            ],
            scope: resourceGroupScope(resource),
        }),
    };
}
function byIdOrName(id, idArgument, name) {
    return {
        arguments: [...new Set([...id.arguments, ...name.arguments])],
        locate: (resource, arm) => (argumentOf(resource, idArgument) === undefined ? name : id).locate(resource, arm),
    };
}
function extending(argument, name = 'name') {
    return {
        arguments: [...argumentsOf(name), argument],
        locate: (resource) => ({
            names: [nameFrom(resource, name)],
            scope: scopeOf(argumentOf(resource, argument) ?? notSet(resource, argument)),
        }),
    };
}
function inSubscription(argument, otherwise) {
    return {
        arguments: [argument],
        locate: (resource) => ({
            names: [argumentOf(resource, argument) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(otherwise, resource.headerSpan)],
            scope: { level: 'subscription' },
        }),
    };
}
function definedIn(id, older) {
    return {
        arguments: ['name', id, older],
        locate: (resource) => {
            const group = argumentOf(resource, id);
            const name = argumentOf(resource, older);
            const scope = group !== undefined
                ? scopeOf(group)
                : name !== undefined
                    ? { level: 'managementGroup', managementGroup: name }
                    : { level: 'subscription' };
            return { names: [nameIn(resource, 'name')], scope };
        },
    };
}
function argumentOf({ body }, name) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(body, name)?.value;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(value) ? undefined : value;
}
function resourceOfId(id) {
    if (id.kind === 'resource-id')
        return id;
    const spelled = (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIdOfText */ .Cx)(id, { level: 'resourceGroup' });
    if (spelled !== undefined)
        return spelled;
    if (id.kind === 'unknown' && id.target !== undefined && /\.resource_manager_id$/.test(id.expression))
        return id.target;
    if (id.kind !== 'text')
        return undefined;
    const [first, second, ...rest] = id.parts;
    if (typeof first !== 'object' || first.kind !== 'resource-id' || typeof second !== 'string')
        return undefined;
    if (rest.length > 0 || !second.startsWith('/'))
        return undefined;
    const words = second.slice(1).split('/');
    if (words.length % 2 !== 0)
        return undefined;
    const types = words.filter((_, at) => at % 2 === 0);
    const names = words.filter((_, at) => at % 2 === 1).map((word) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(word, id.origin.span));
    return {
        kind: 'resource-id',
        type: [first.type, ...types].join('/'),
        names: [...first.names, ...names],
        scope: first.scope,
        origin: id.origin,
    };
}
function scopeOf(id) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(id) === '/')
        return { level: 'tenant' };
    const container = (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOfPath */ .Q)(id);
    if (container !== undefined)
        return container;
    const found = resourceOfId(id);
    if (found === undefined)
        return { level: 'resource', resource: id };
    return (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(found) ?? { level: 'resource', resource: id };
}
function resourceAt(resource, candidates, type) {
    const [first = 'id'] = candidates;
    const found = candidates.map((name) => argumentOf(resource, name)).find((value) => value !== undefined);
    const id = found ?? notSet(resource, first);
    const parent = resourceOfId(id);
    if (parent !== undefined && parent.type.toLowerCase() === type.toLowerCase()) {
        const { names, scope, address } = parent;
        return { names, scope, ...(address === undefined ? {} : { parentAddress: address }) };
    }
    const names = type
        .split('/')
        .slice(1)
        .map((word, at) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(id, `segment(${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(id)},'${word}',${at})`, id.origin.span));
    return { names, scope: { level: 'resourceGroup' } };
}
function namedBy(resource, argument) {
    return { names: [nameIn(resource, argument)], scope: resourceGroupScope(resource) };
}
function argumentsOf(name) {
    return typeof name === 'string' ? [name] : [];
}
function nameFrom(resource, name) {
    if (typeof name === 'string')
        return nameIn(resource, name);
    return name === MADE_UP ? notSet(resource, 'name') : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(name.always, resource.headerSpan);
}
function nameIn(resource, argument) {
    return argumentOf(resource, argument) ?? notSet(resource, argument);
}
function notSet({ address, headerSpan }, argument) {
    const message = `'${argument}' is not set, so it is chosen at deployment`;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('runtime', message, `${address}.${argument}`, { span: headerSpan, steps: [] });
}
function resourceGroupScope(resource) {
    const resourceGroup = argumentOf(resource, 'resource_group_name');
    return resourceGroup === undefined ? { level: 'resourceGroup' } : { level: 'resourceGroup', resourceGroup };
}


/***/ }),

/***/ 37503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qs: () => (/* binding */ FACET_MAPPINGS),
  K7: () => (/* binding */ LINKED_TYPES),
  es: () => (/* binding */ NESTED_MAPPINGS),
  BS: () => (/* binding */ TYPE_MAPPINGS),
  HM: () => (/* binding */ facetMappingOf),
  rp: () => (/* binding */ itemMappingOf),
  l: () => (/* binding */ linkedTypeOf),
  KY: () => (/* binding */ nestedMappingsOf),
  kP: () => (/* binding */ typeMappingOf)
});

// UNUSED EXPORTS: ITEM_MAPPINGS

// EXTERNAL MODULE: ./lib/src/expand/mapping/converted.js
var converted = __webpack_require__(12784);
// EXTERNAL MODULE: ./lib/src/expand/mapping/spelling.js
var spelling = __webpack_require__(56854);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/terraform/json-values.js
var json_values = __webpack_require__(31107);
// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/locators.js
var locators = __webpack_require__(40006);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/special-conversions.js





function ifFilled(path, value) {
    const convert = (argument) => {
        const given = notSecret(argument);
        const isCertain = given.kind === 'text' || given.kind === 'resource-id' || isMadeAtDeployment(given);
        return isCertain ? (0,values/* scalar */.d_)(value, given.origin) : (0,converted/* convertScalar */.q)(given, 'filled', () => value);
    };
    return whenFilled(path, convert, (0,spelling/* byPresence */.HB)(value));
}
function notSecret(value) {
    return value.origin.sensitive === true ? { ...value, origin: { ...value.origin, sensitive: false } } : value;
}
function copiedIfFilled(path) {
    return whenFilled(path, (given) => given, spelling/* asItIs */.sT);
}
function whenFilled(path, convert, spell) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined || isEmpty(given) ? [] : [{ path, value: convert(given.value), span: given.span }],
        spellings: (0,spelling/* spelledAt */.l2)(path, spell),
    };
}
function isEmpty({ value }) {
    return value.kind === 'scalar' && (value.value === '' || value.value === null);
}
function isMadeAtDeployment(value) {
    return value.kind === 'unknown' && value.reason === 'runtime';
}
function secret(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => {
            if (given === undefined)
                return [];
            const { value, span } = given;
            return [{ path, value: { ...value, origin: { ...value.origin, sensitive: true } }, span }];
        },
    };
}
function nameSegments(segments) {
    return {
        paths: Object.keys(segments).map((name) => `properties.${name}`),
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,values/* isNull */.kZ)(given.value))
                return [];
            const { value: id, span } = given;
            const target = (0,locators/* resourceOfId */.pW)(id);
            return Object.entries(segments).map(([name, at]) => ({
                path: `properties.${name}`,
                value: target?.names[at] ?? (0,values/* unknownBecause */.Zp)(id, `segment(${(0,values/* textOf */.b6)(id)},${at})`, id.origin.span),
                span,
            }));
        },
    };
}
function json(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: (0,json_values/* jsonValue */.I)(given.value), span: given.span }]),
    };
}
function zoneConfigurations(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: zoneConfigs(given.value), span: given.span }]),
        spellings: (0,spelling/* spelledEach */.nv)(path, 'properties.privateDnsZoneId'),
    };
}
function zoneConfigs(ids) {
    if (ids.kind !== 'array')
        return (0,values/* isNull */.kZ)(ids) ? ids : (0,values/* unknownBecause */.Zp)(ids, `zones(${(0,values/* textOf */.b6)(ids)})`, ids.origin.span);
    const configs = ids.items.map((id) => {
        const { span } = id.origin;
        const properties = (0,values/* object */.Ik)([{ name: 'privateDnsZoneId', span, value: id }], id.origin);
        return (0,values/* object */.Ik)([{ name: 'properties', span, value: properties }], id.origin);
    });
    return (0,values/* array */.YO)(configs, ids.origin, ids.open === undefined ? undefined : { reason: ids.open.reason });
}
function privateConnections(connections) {
    const automatic = 'properties.privateLinkServiceConnections';
    const manual = 'properties.manualPrivateLinkServiceConnections';
    return {
        ...connections,
        paths: [automatic, manual],
        write: (given, at) => connections.write(given, at).flatMap((written) => {
            const isManual = flagOf(given, 'is_manual_connection');
            if (isManual === 'unknown') {
                const value = written.value === undefined ? undefined : unknownList(written.value);
                return [automatic, manual].map((path) => ({ ...written, path, value }));
            }
            return [{ ...written, path: isManual ? manual : automatic }];
        }),
        spellings: (path) => [automatic, manual].flatMap((list) => {
            const rest = (0,spelling/* restOf */.Y6)(path, list);
            if (rest === undefined)
                return [];
            const remark = `with is_manual_connection = ${list === manual}`;
            const found = (0,spelling/* spellingsOf */.Hz)(connections, `connections${rest}`);
            return rest === '' ? found.map((one) => ({ ...one, remark })) : found;
        }),
    };
}
function unknownList(value) {
    return (0,values/* unknownBecause */.Zp)(value, `someOf(${(0,values/* textOf */.b6)(value)})`, value.origin.span);
}
function flagOf(given, name) {
    const first = given?.value.kind === 'array' ? given.value.items[0] : given?.value;
    const flag = (0,values/* memberOf */.C5)(first, name)?.value;
    if (flag === undefined || (0,values/* isNull */.kZ)(flag))
        return false;
    return flag.kind === 'scalar' ? String(flag.value).toLowerCase() === 'true' : 'unknown';
}
function commaTextOrList(path, member) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: listed(given.value, member), span: given.span }]),
        spellings: (0,spelling/* spelledEach */.nv)(path, member),
    };
}
function listed(value, member) {
    if ((0,values/* isNull */.kZ)(value))
        return value;
    const wrap = (item) => (0,values/* object */.Ik)([{ name: member, span: item.origin.span, value: item }], item.origin);
    if (value.kind === 'array') {
        return (0,values/* array */.YO)(value.items.map(wrap), value.origin, value.open === undefined ? undefined : { reason: value.open.reason });
    }
    if (value.kind !== 'scalar')
        return (0,values/* unknownBecause */.Zp)(value, `list(${(0,values/* textOf */.b6)(value)})`, value.origin.span);
    const words = String(value.value)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const items = words.map((word) => wrap((0,values/* scalar */.d_)(word, value.origin)));
    return (0,values/* array */.YO)(items, value.origin);
}
function joinedWords(path, byItself) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: joined(given.value, byItself), span: given.span }]),
        spellings: (0,spelling/* spelledAt */.l2)(path, (value) => ({
            kind: 'write',
            value: Array.isArray(value) ? value : String(value).split(/, */),
        })),
    };
}
function joined(value, byItself) {
    if (value.kind !== 'array')
        return value;
    const words = value.items.map((item) => (item.kind === 'scalar' ? String(item.value) : undefined));
    if (value.open !== undefined || words.includes(undefined)) {
        return (0,values/* unknownBecause */.Zp)(value, `join(', ',${(0,values/* textOf */.b6)(value)})`, value.origin.span);
    }
    return (0,values/* scalar */.d_)(words.length === 0 ? byItself : words.join(', '), value.origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/blocks/private-endpoint-dns-zone-group.js

const privateEndpointDnsZoneGroup = {
    azurerm: 'private_endpoint',
    block: 'private_dns_zone_group',
    arm: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups',
    name: 'name',
    arguments: { private_dns_zone_ids: zoneConfigurations('properties.privateDnsZoneConfigs') },
    source: 'azurerm 5.2.0, r/private_endpoint, block private_dns_zone_group',
};

// EXTERNAL MODULE: ./lib/src/expand/mapping/conversions.js
var conversions = __webpack_require__(26323);
;// CONCATENATED MODULE: ./lib/src/expand/mapping/key-conversions.js


function keyUrl({ vault, name, version }) {
    return {
        paths: [vault, name, version],
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,values/* isNull */.kZ)(given.value))
                return [];
            const { value, span } = given;
            const parts = [
                { path: vault, value: partOf(value, 'vault', VAULT) },
                { path: name, value: partOf(value, 'keyName', NAME) },
                ...(isWithoutVersion(value) ? [] : [{ path: version, value: partOf(value, 'keyVersion', VERSION) }]),
            ];
            return parts.map((part) => ({ ...part, span }));
        },
    };
}
const VAULT = /^(https:\/\/[^/]+\/?)/i;
const NAME = /^https:\/\/[^/]+\/keys\/([^/]+)/i;
const VERSION = /^https:\/\/[^/]+\/keys\/[^/]+\/([^/]+)/i;
function partOf(url, what, pattern) {
    return (0,converted/* convertScalar */.q)(url, what, (known) => pattern.exec(String(known))?.[1] ?? null);
}
function isWithoutVersion(url) {
    if (url.kind === 'unknown')
        return /\.(?:resource_)?versionless_id$/.test(url.expression);
    return url.kind === 'scalar' && NAME.test(String(url.value)) && !VERSION.test(String(url.value));
}
function secondsSince1970(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => (given === undefined ? [] : [{ path, value: secondsOf(given.value), span: given.span }]),
    };
}
function secondsOf(time) {
    if (time.kind !== 'scalar' || (0,values/* isNull */.kZ)(time))
        return (0,converted/* convertScalar */.q)(time, 'seconds', (known) => known);
    const milliseconds = Date.parse(String(time.value));
    if (Number.isNaN(milliseconds))
        return (0,values/* unknownBecause */.Zp)(time, `seconds(${(0,values/* textOf */.b6)(time)})`, time.origin.span);
    return (0,values/* scalar */.d_)(milliseconds / 1000, time.origin);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/storage-account.js





const NETWORK_RULES = {
    default_action: (0,conversions/* copied */.pG)('defaultAction'),
    bypass: (0,conversions/* orElse */.NW)(joinedWords('bypass', 'AzureServices'), 'AzureServices'),
    ip_rules: (0,conversions/* eachAs */.QD)('ipRules', 'value', { action: 'Allow' }),
    virtual_network_subnet_ids: (0,conversions/* eachAs */.QD)('virtualNetworkRules', 'id', { action: 'Allow' }),
    private_link_access: (0,conversions/* blocks */.Bv)('resourceAccessRules', {
        endpoint_resource_id: (0,conversions/* copied */.pG)('resourceId'),
        endpoint_tenant_id: (0,conversions/* copied */.pG)('tenantId'),
    }),
};
const KEY = keyUrl({
    vault: 'keyvaultproperties.keyvaulturi',
    name: 'keyvaultproperties.keyname',
    version: 'keyvaultproperties.keyversion',
});
const CUSTOMER_KEY = {
    key_vault_key_id: KEY,
    managed_hsm_key_id: KEY,
    user_assigned_identity_id: (0,conversions/* copied */.pG)('identity.userAssignedIdentity'),
};
const IN_SERVICE = (0,locators/* byIdOrName */.xd)((0,locators/* nestedIn */.Xv)('storage_account_id', ['default']), 'storage_account_id', (0,locators/* nestedByName */.Ck)(['storage_account_name'], ['default']));
const CORS = (0,conversions/* blocks */.Bv)('properties.cors.corsRules', {
    allowed_headers: (0,conversions/* copied */.pG)('allowedHeaders'),
    allowed_methods: (0,conversions/* copied */.pG)('allowedMethods'),
    allowed_origins: (0,conversions/* copied */.pG)('allowedOrigins'),
    exposed_headers: (0,conversions/* copied */.pG)('exposedHeaders'),
    max_age_in_seconds: (0,conversions/* copied */.pG)('maxAgeInSeconds'),
});
function retention(path, more = {}) {
    const kept = (0,conversions/* block */.om)(path, { days: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('days'), 7), ...more }, { enabled: true });
    return {
        ...kept,
        write: (given, at) => {
            const written = kept.write(given, at);
            const span = at.anchor;
            return written.length > 0
                ? written
                : [{ path: `${path}.enabled`, value: (0,values/* scalarAt */.C_)(false, span), span, implied: true }];
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/blocks/storage-account-blob-service.js


const storageAccountBlobService = {
    azurerm: 'storage_account',
    block: 'blob_properties',
    arm: 'Microsoft.Storage/storageAccounts/blobServices',
    name: { always: 'default' },
    arguments: {
        cors_rule: CORS,
        delete_retention_policy: retention('properties.deleteRetentionPolicy', {
            permanent_delete_enabled: (0,conversions/* copied */.pG)('allowPermanentDelete'),
        }),
        container_delete_retention_policy: retention('properties.containerDeleteRetentionPolicy'),
        restore_policy: (0,conversions/* block */.om)('properties.restorePolicy', { days: (0,conversions/* copied */.pG)('days') }, { enabled: true }),
        versioning_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.isVersioningEnabled'), false),
        change_feed_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.changeFeed.enabled'), false),
        change_feed_retention_in_days: (0,conversions/* copied */.pG)('properties.changeFeed.retentionInDays'),
        last_access_time_enabled: (0,conversions/* copied */.pG)('properties.lastAccessTimeTrackingPolicy.enable'),
        default_service_version: (0,conversions/* copied */.pG)('properties.defaultServiceVersion'),
    },
    source: 'azurerm 5.2.0, r/storage_account, block blob_properties; what is off: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/blocks/storage-account-file-service.js


const storageAccountFileService = {
    azurerm: 'storage_account',
    block: 'share_properties',
    arm: 'Microsoft.Storage/storageAccounts/fileServices',
    name: { always: 'default' },
    arguments: {
        cors_rule: CORS,
        retention_policy: retention('properties.shareDeleteRetentionPolicy'),
        smb: (0,conversions/* block */.om)('properties.protocolSettings.smb', { multichannel_enabled: (0,conversions/* copied */.pG)('multichannel.enabled') }),
    },
    source: 'azurerm 5.2.0, r/storage_account, block share_properties; what is off: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/blocks/storage-account-queue-service.js

const storageAccountQueueService = {
    azurerm: 'storage_account',
    block: 'queue_properties',
    arm: 'Microsoft.Storage/storageAccounts/queueServices',
    name: { always: 'default' },
    arguments: { cors_rule: CORS },
    source: 'azurerm 4.81.0, r/storage_account, block queue_properties',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/advanced-threat-protection.js


const advancedThreatProtection = {
    azurerm: 'advanced_threat_protection',
    arm: 'Microsoft.Security/advancedThreatProtectionSettings',
    located: (0,locators/* extending */.Vb)('target_resource_id', { always: 'current' }),
    hasOtherId: true,
    arguments: { enabled: (0,conversions/* copied */.pG)('properties.isEnabled') },
    source: 'azurerm 5.2.0, r/advanced_threat_protection',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/placed.js

const PLACED = { location: (0,conversions/* copied */.pG)('location'), tags: (0,conversions/* copied */.pG)('tags') };
const PLACED_WITH_IDENTITY = { ...PLACED, identity: (0,conversions/* identity */.D_)() };

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/workspace.js


const DEPENDENCIES = {
    application_insights_id: (0,conversions/* copied */.pG)('properties.applicationInsights'),
    container_registry_id: (0,conversions/* copied */.pG)('properties.containerRegistry'),
    key_vault_id: (0,conversions/* copied */.pG)('properties.keyVault'),
    storage_account_id: (0,conversions/* copied */.pG)('properties.storageAccount'),
};
const WORKSPACE_IDENTITY = {
    ...PLACED_WITH_IDENTITY,
    primary_user_assigned_identity: (0,conversions/* copied */.pG)('properties.primaryUserAssignedIdentity'),
};
const ENCRYPTION = (0,conversions/* block */.om)('properties.encryption', {
    key_vault_id: (0,conversions/* copied */.pG)('keyVaultProperties.keyVaultArmId'),
    key_id: (0,conversions/* copied */.pG)('keyVaultProperties.keyIdentifier'),
    user_assigned_identity_id: (0,conversions/* copied */.pG)('identity.userAssignedIdentity'),
}, { status: 'Enabled' });

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/ai-foundry.js


const aiFoundry = {
    azurerm: 'ai_foundry',
    arm: 'Microsoft.MachineLearningServices/workspaces',
    fixed: { kind: 'Hub' },
    arguments: {
        ...DEPENDENCIES,
        ...WORKSPACE_IDENTITY,
        public_network_access: (0,conversions/* copied */.pG)('properties.publicNetworkAccess'),
        managed_network: (0,conversions/* block */.om)('properties.managedNetwork', { isolation_mode: (0,conversions/* copied */.pG)('isolationMode') }),
        high_business_impact_enabled: (0,conversions/* copied */.pG)('properties.hbiWorkspace'),
        encryption: (0,conversions/* all */.Q7)(ENCRYPTION, (0,conversions/* presence */.IN)('properties.hbiWorkspace', true)),
    },
    ignored: ['description', 'friendly_name'],
    source: 'azurerm 5.2.0, r/ai_foundry',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/ai-foundry-project.js



const aiFoundryProject = {
    azurerm: 'ai_foundry_project',
    arm: 'Microsoft.MachineLearningServices/workspaces',
    located: locators/* BY_NAME */.Oj,
    fixed: { kind: 'Project' },
    arguments: {
        ...WORKSPACE_IDENTITY,
        ai_services_hub_id: (0,conversions/* copied */.pG)('properties.hubResourceId'),
        high_business_impact_enabled: (0,conversions/* copied */.pG)('properties.hbiWorkspace'),
    },
    ignored: ['description', 'friendly_name'],
    source: 'azurerm 5.2.0, r/ai_foundry_project',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/cognitive-account.js


const COGNITIVE_ACCOUNT = {
    ...PLACED_WITH_IDENTITY,
    sku_name: (0,conversions/* copied */.pG)('sku.name'),
    custom_subdomain_name: (0,conversions/* copied */.pG)('properties.customSubDomainName'),
    outbound_network_access_restricted: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.restrictOutboundNetworkAccess'), false),
    fqdns: (0,conversions/* copied */.pG)('properties.allowedFqdnList'),
    network_acls: (0,conversions/* block */.om)('properties.networkAcls', {
        default_action: (0,conversions/* copied */.pG)('defaultAction'),
        bypass: (0,conversions/* copied */.pG)('bypass'),
        ip_rules: (0,conversions/* eachAs */.QD)('ipRules', 'value'),
        virtual_network_rules: (0,conversions/* blocks */.Bv)('virtualNetworkRules', {
            subnet_id: (0,conversions/* copied */.pG)('id'),
            ignore_missing_vnet_service_endpoint: (0,conversions/* copied */.pG)('ignoreMissingVnetServiceEndpoint'),
        }),
    }),
    storage: (0,conversions/* blocks */.Bv)('properties.userOwnedStorage', {
        storage_account_id: (0,conversions/* copied */.pG)('resourceId'),
        identity_client_id: (0,conversions/* copied */.pG)('identityClientId'),
    }),
};
function accountEncryption(key) {
    return (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.encryption.keySource', 'Microsoft.KeyVault'), (0,conversions/* block */.om)('properties.encryption', key));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/cognitive-account-key.js


const cognitive_account_key_KEY = keyUrl({
    vault: 'keyVaultProperties.keyVaultUri',
    name: 'keyVaultProperties.keyName',
    version: 'keyVaultProperties.keyVersion',
});
const ACCOUNT_KEY = {
    key_vault_key_id: cognitive_account_key_KEY,
    identity_client_id: (0,conversions/* copied */.pG)('keyVaultProperties.identityClientId'),
};
const ACCOUNT_KEY_OR_HSM = { ...ACCOUNT_KEY, managed_hsm_key_id: cognitive_account_key_KEY };

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/ai-services.js



const aiServices = {
    azurerm: 'ai_services',
    arm: 'Microsoft.CognitiveServices/accounts',
    fixed: { kind: 'AIServices' },
    arguments: {
        ...COGNITIVE_ACCOUNT,
        local_authentication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableLocalAuth'), true),
        public_network_access: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.publicNetworkAccess'), 'Enabled'),
        customer_managed_key: accountEncryption(ACCOUNT_KEY_OR_HSM),
    },
    source: 'azurerm 4.81.0, r/ai_services',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/application-insights.js


const applicationInsights = {
    azurerm: 'application_insights',
    arm: 'Microsoft.Insights/components',
    arguments: {
        ...PLACED,
        application_type: (0,conversions/* copied */.pG)('properties.Application_Type'),
        workspace_id: (0,conversions/* copied */.pG)('properties.WorkspaceResourceId'),
        local_authentication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.DisableLocalAuth'), true),
        local_authentication_disabled: (0,conversions/* copied */.pG)('properties.DisableLocalAuth'),
        internet_ingestion_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccessForIngestion'), true),
        internet_query_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccessForQuery'), true),
        ip_masking_enabled: (0,conversions/* inverted */.e_)('properties.DisableIpMasking'),
        disable_ip_masking: (0,conversions/* copied */.pG)('properties.DisableIpMasking'),
        retention_in_days: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.RetentionInDays'), 90),
        force_customer_storage_for_profiler: (0,conversions/* copied */.pG)('properties.ForceCustomerStorageForProfiler'),
    },
    ignored: [
        'daily_data_cap_in_gb',
        'daily_data_cap_notifications_disabled',
        'daily_data_cap_notifications_enabled',
        'sampling_percentage',
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/application_insights',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/cluster-extension.js



const EXTENSION = {
    arm: 'Microsoft.KubernetesConfiguration/extensions',
    located: (0,locators/* extending */.Vb)('cluster_id'),
};
const EXTENSION_ARGUMENTS = {
    extension_type: (0,conversions/* copied */.pG)('properties.extensionType'),
    configuration_settings: (0,conversions/* dictionary */.zz)('properties.configurationSettings'),
    configuration_protected_settings: secret('properties.configurationProtectedSettings'),
    release_train: (0,conversions/* copied */.pG)('properties.releaseTrain'),
    version: (0,conversions/* copied */.pG)('properties.version'),
};
const EXTENSION_IGNORED = ['release_namespace', 'target_namespace'];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/arc-kubernetes-cluster-extension.js


const arcKubernetesClusterExtension = {
    azurerm: 'arc_kubernetes_cluster_extension',
    ...EXTENSION,
    arguments: { ...EXTENSION_ARGUMENTS, identity: (0,conversions/* block */.om)('identity', { type: (0,conversions/* copied */.pG)('type') }) },
    ignored: EXTENSION_IGNORED,
    source: 'azurerm 5.2.0, r/arc_kubernetes_cluster_extension',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/bastion-host.js


const bastionHost = {
    azurerm: 'bastion_host',
    arm: 'Microsoft.Network/bastionHosts',
    arguments: {
        ...PLACED,
        sku: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('sku.name'), 'Basic'),
        virtual_network_id: (0,conversions/* copied */.pG)('properties.virtualNetwork.id'),
        ip_configuration: (0,conversions/* blocks */.Bv)('properties.ipConfigurations', {
            name: (0,conversions/* copied */.pG)('name'),
            subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id'),
            public_ip_address_id: (0,conversions/* copied */.pG)('properties.publicIPAddress.id'),
        }),
        copy_paste_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableCopyPaste'), true),
        file_copy_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableFileCopy'), false),
        ip_connect_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableIpConnect'), false),
        kerberos_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableKerberos'), false),
        session_recording_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableSessionRecording'), false),
        shareable_link_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableShareableLink'), false),
        tunneling_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableTunneling'), false),
    },
    ignored: ['scale_units', 'zones'],
    source: 'azurerm 5.2.0, r/bastion_host',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cognitive-account.js



const cognitiveAccount = {
    azurerm: 'cognitive_account',
    arm: 'Microsoft.CognitiveServices/accounts',
    arguments: {
        ...COGNITIVE_ACCOUNT,
        kind: (0,conversions/* copied */.pG)('kind'),
        local_auth_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableLocalAuth'), true),
        public_network_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'), true),
        network_injection: (0,conversions/* blocks */.Bv)('properties.networkInjections', {
            scenario: (0,conversions/* copied */.pG)('scenario'),
            subnet_id: (0,conversions/* copied */.pG)('subnetArmId'),
        }),
        customer_managed_key: accountEncryption(ACCOUNT_KEY),
        project_management_enabled: (0,conversions/* copied */.pG)('properties.allowProjectManagement'),
    },
    ignored: [
        'custom_question_answering_search_service_id',
        'custom_question_answering_search_service_key',
        'dynamic_throttling_enabled',
        'metrics_advisor_aad_client_id',
        'metrics_advisor_aad_tenant_id',
        'metrics_advisor_super_user_name',
        'metrics_advisor_website_name',
        'qna_runtime_endpoint',
    ],
    source: 'azurerm 5.2.0, r/cognitive_account',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cognitive-account-customer-managed-key.js


const cognitiveAccountCustomerManagedKey = {
    azurerm: 'cognitive_account_customer_managed_key',
    of: 'cognitive_account_id',
    arm: 'Microsoft.CognitiveServices/accounts',
    arguments: {
        ...(0,conversions/* prefixed */.gV)('properties.encryption', ACCOUNT_KEY),
        cognitive_account_id: (0,conversions/* fixedIfSet */.Qk)('properties.encryption.keySource', 'Microsoft.KeyVault'),
    },
    source: 'azurerm 5.2.0, r/cognitive_account_customer_managed_key',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cognitive-account-project.js



const cognitiveAccountProject = {
    azurerm: 'cognitive_account_project',
    arm: 'Microsoft.CognitiveServices/accounts/projects',
    located: (0,locators/* nestedIn */.Xv)('cognitive_account_id'),
    arguments: { ...PLACED_WITH_IDENTITY, display_name: (0,conversions/* copied */.pG)('properties.displayName') },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/cognitive_account_project',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cognitive-account-rai-policy.js


const cognitiveAccountRaiPolicy = {
    azurerm: 'cognitive_account_rai_policy',
    arm: 'Microsoft.CognitiveServices/accounts/raiPolicies',
    located: (0,locators/* nestedIn */.Xv)('cognitive_account_id'),
    arguments: {
        base_policy_name: (0,conversions/* copied */.pG)('properties.basePolicyName'),
        mode: (0,conversions/* copied */.pG)('properties.mode'),
        content_filter: (0,conversions/* blocks */.Bv)('properties.contentFilters', {
            name: (0,conversions/* copied */.pG)('name'),
            filter_enabled: (0,conversions/* copied */.pG)('enabled'),
            block_enabled: (0,conversions/* copied */.pG)('blocking'),
            severity_threshold: (0,conversions/* copied */.pG)('severityThreshold'),
            source: (0,conversions/* copied */.pG)('source'),
        }),
        tags: (0,conversions/* copied */.pG)('tags'),
    },
    source: 'azurerm 5.2.0, r/cognitive_account_rai_policy',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cognitive-deployment.js


const cognitiveDeployment = {
    azurerm: 'cognitive_deployment',
    arm: 'Microsoft.CognitiveServices/accounts/deployments',
    located: (0,locators/* nestedIn */.Xv)('cognitive_account_id'),
    arguments: {
        model: (0,conversions/* block */.om)('properties.model', {
            format: (0,conversions/* copied */.pG)('format'),
            name: (0,conversions/* copied */.pG)('name'),
            version: (0,conversions/* copied */.pG)('version'),
        }),
        sku: (0,conversions/* block */.om)('sku', { name: (0,conversions/* copied */.pG)('name'), capacity: (0,conversions/* copied */.pG)('capacity') }),
        scale: (0,conversions/* block */.om)('properties.scaleSettings', { type: (0,conversions/* copied */.pG)('scaleType'), capacity: (0,conversions/* copied */.pG)('capacity') }),
        rai_policy_name: (0,conversions/* copied */.pG)('properties.raiPolicyName'),
        version_upgrade_option: (0,conversions/* copied */.pG)('properties.versionUpgradeOption'),
    },
    ignored: ['dynamic_throttling_enabled', 'sku.family', 'sku.size', 'sku.tier'],
    source: 'azurerm 5.2.0 and 3.117.1, r/cognitive_deployment',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry.js



function switchOf(path) {
    return (0,conversions/* renamed */.fN)(path, { true: 'enabled', false: 'disabled' });
}
const container_registry_KEY = (0,conversions/* block */.om)('properties.encryption.keyVaultProperties', {
    key_vault_key_id: (0,conversions/* copied */.pG)('keyIdentifier'),
    identity_client_id: (0,conversions/* copied */.pG)('identity'),
});
const STATUS = 'properties.encryption.status';
const WITH_SWITCH = (0,conversions/* all */.Q7)(container_registry_KEY, (0,conversions/* block */.om)(undefined, { enabled: (0,conversions/* orElse */.NW)(switchOf(STATUS), false) }));
const BY_BLOCK = (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)(STATUS, 'enabled'), container_registry_KEY, (0,conversions/* block */.om)(undefined, { enabled: switchOf(STATUS) }));
const containerRegistry = {
    azurerm: 'container_registry',
    arm: 'Microsoft.ContainerRegistry/registries',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        sku: (0,conversions/* copied */.pG)('sku.name'),
        admin_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.adminUserEnabled'), false),
        public_network_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'),
        network_rule_set: (0,conversions/* block */.om)('properties.networkRuleSet', {
            default_action: (0,conversions/* copied */.pG)('defaultAction'),
            ip_rule: (0,conversions/* blocks */.Bv)('ipRules', { action: (0,conversions/* copied */.pG)('action'), ip_range: (0,conversions/* copied */.pG)('value') }),
            virtual_network: (0,conversions/* blocks */.Bv)('virtualNetworkRules', { action: (0,conversions/* copied */.pG)('action'), subnet_id: (0,conversions/* copied */.pG)('id') }),
        }),
        network_rule_bypass_option: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.networkRuleBypassOptions'), 'AzureServices'),
        network_rule_bypass_for_tasks_enabled: (0,conversions/* copied */.pG)('properties.networkRuleBypassAllowedForTasks'),
        anonymous_pull_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.anonymousPullEnabled'), false),
        data_endpoint_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.dataEndpointEnabled'), false),
        export_policy_enabled: (0,conversions/* orElse */.NW)(switchOf('properties.policies.exportPolicy.status'), true),
        quarantine_policy_enabled: switchOf('properties.policies.quarantinePolicy.status'),
        azuread_authentication_as_arm_policy_enabled: (0,conversions/* orElse */.NW)(switchOf('properties.policies.azureADAuthenticationAsArmPolicy.status'), true),
        retention_policy_in_days: (0,conversions/* all */.Q7)((0,conversions/* converted */.H$)('properties.policies.retentionPolicy.status', 'kept', (days) => (Number(days) > 0 ? 'enabled' : 'disabled'), (0,spelling/* byPresence */.HB)('enabled')), (0,conversions/* copied */.pG)('properties.policies.retentionPolicy.days')),
        trust_policy_enabled: switchOf('properties.policies.trustPolicy.status'),
        trust_policy: (0,conversions/* block */.om)('properties.policies.trustPolicy', { enabled: switchOf('status') }),
        retention_policy: (0,conversions/* block */.om)('properties.policies.retentionPolicy', {
            enabled: switchOf('status'),
            days: (0,conversions/* copied */.pG)('days'),
        }),
        encryption: (0,conversions/* until */.TG)('4.0', WITH_SWITCH, BY_BLOCK),
        role_assignment_mode: (0,conversions/* copied */.pG)('properties.roleAssignmentMode'),
        zone_redundancy_enabled: (0,conversions/* renamed */.fN)('properties.zoneRedundancy', { true: 'Enabled', false: 'Disabled' }),
    },
    ignored: ['georeplication_locations', 'georeplications', 'storage_account_id'],
    source: 'azurerm 5.2.0, r/container_registry; older words: tags v3.117.1, v3.90.0, v2.99.0; encryption, retention: the resource code there and at v4.20.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/registry.js

const IN_NAMED_REGISTRY = (0,locators/* nestedByName */.Ck)(['container_registry_name']);
const IN_REGISTRY = (0,locators/* nestedIn */.Xv)('container_registry_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry-cache-rule.js


const containerRegistryCacheRule = {
    azurerm: 'container_registry_cache_rule',
    arm: 'Microsoft.ContainerRegistry/registries/cacheRules',
    located: IN_REGISTRY,
    arguments: {
        source_repo: (0,conversions/* copied */.pG)('properties.sourceRepository'),
        target_repo: (0,conversions/* copied */.pG)('properties.targetRepository'),
        credential_set_id: (0,conversions/* copied */.pG)('properties.credentialSetResourceId'),
    },
    source: 'azurerm 5.2.0, r/container_registry_cache_rule',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry-scope-map.js


const containerRegistryScopeMap = {
    azurerm: 'container_registry_scope_map',
    arm: 'Microsoft.ContainerRegistry/registries/scopeMaps',
    located: IN_NAMED_REGISTRY,
    arguments: { actions: (0,conversions/* copied */.pG)('properties.actions') },
    ignored: ['description', 'resource_group_name'],
    source: 'azurerm 5.2.0, r/container_registry_scope_map',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry-task.js


const containerRegistryTask = {
    azurerm: 'container_registry_task',
    arm: 'Microsoft.ContainerRegistry/registries/tasks',
    located: IN_REGISTRY,
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        identity: (0,conversions/* identity */.D_)(),
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.status'), true),
        agent_pool_name: (0,conversions/* copied */.pG)('properties.agentPoolName'),
    },
    ignored: [
        'agent_setting',
        'base_image_trigger',
        'docker_step',
        'encoded_step',
        'file_step',
        'is_system_task',
        'log_template',
        'platform',
        'registry_credential',
        'source_trigger',
        'timeout_in_seconds',
        'timer_trigger',
    ],
    source: 'azurerm 5.2.0, r/container_registry_task',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry-token.js


const containerRegistryToken = {
    azurerm: 'container_registry_token',
    arm: 'Microsoft.ContainerRegistry/registries/tokens',
    located: IN_NAMED_REGISTRY,
    arguments: {
        scope_map_id: (0,conversions/* copied */.pG)('properties.scopeMapId'),
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.status'), true),
    },
    ignored: ['resource_group_name'],
    source: 'azurerm 5.2.0, r/container_registry_token',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/container-registry-webhook.js




const containerRegistryWebhook = {
    azurerm: 'container_registry_webhook',
    arm: 'Microsoft.ContainerRegistry/registries/webhooks',
    located: (0,locators/* nestedByName */.Ck)(['registry_name']),
    arguments: {
        ...PLACED,
        service_uri: (0,conversions/* copied */.pG)('properties.serviceUri'),
        actions: (0,conversions/* copied */.pG)('properties.actions'),
        scope: (0,conversions/* copied */.pG)('properties.scope'),
        status: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.status'), 'enabled'),
        custom_headers: secret('properties.customHeaders'),
    },
    ignored: ['resource_group_name'],
    source: 'azurerm 5.2.0, r/container_registry_webhook',
};

// EXTERNAL MODULE: ./lib/src/expand/mapping/version.js
var mapping_version = __webpack_require__(11490);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/cosmosdb-account.js




const cosmosdbAccount = {
    azurerm: 'cosmosdb_account',
    arm: 'Microsoft.DocumentDB/databaseAccounts',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        kind: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('kind'), 'GlobalDocumentDB'),
        minimal_tls_version: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.minimalTlsVersion'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '4.0') ? undefined : 'Tls12'),
        public_network_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'), true),
        ip_range_filter: commaTextOrList('properties.ipRules', 'ipAddressOrRange'),
        is_virtual_network_filter_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.isVirtualNetworkFilterEnabled'), false),
        virtual_network_rule: (0,conversions/* blocks */.Bv)('properties.virtualNetworkRules', {
            id: (0,conversions/* copied */.pG)('id'),
            ignore_missing_vnet_service_endpoint: (0,conversions/* copied */.pG)('ignoreMissingVNetServiceEndpoint'),
        }),
        key_vault_key_id: (0,conversions/* copied */.pG)('properties.keyVaultKeyUri'),
        managed_hsm_key_id: (0,conversions/* copied */.pG)('properties.keyVaultKeyUri'),
        local_authentication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableLocalAuth'), true),
        local_authentication_disabled: (0,conversions/* copied */.pG)('properties.disableLocalAuth'),
        access_key_metadata_writes_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableKeyBasedMetadataWriteAccess'), true),
        network_acl_bypass_for_azure_services: (0,conversions/* renamed */.fN)('properties.networkAclBypass', {
            true: 'AzureServices',
            false: 'None',
        }),
        network_acl_bypass_ids: (0,conversions/* copied */.pG)('properties.networkAclBypassResourceIds'),
    },
    ignored: [
        'analytical_storage',
        'analytical_storage_enabled',
        'automatic_failover_enabled',
        'backup',
        'burst_capacity_enabled',
        'capabilities',
        'capacity',
        'consistency_policy',
        'cors_rule',
        'create_mode',
        'default_identity_type',
        'enable_automatic_failover',
        'enable_free_tier',
        'enable_multiple_write_locations',
        'free_tier_enabled',
        'geo_location',
        'mongo_server_version',
        'multiple_write_locations_enabled',
        'offer_type',
        'partition_merge_enabled',
        'restore',
    ],
    source: 'azurerm 5.2.0, 4.81.0 and 4.20.0, r/cosmosdb_account',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/federated-identity-credential.js


const federatedIdentityCredential = {
    azurerm: 'federated_identity_credential',
    arm: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
    located: (0,locators/* nestedIn */.Xv)(['user_assigned_identity_id', 'parent_id']),
    arguments: {
        issuer: (0,conversions/* copied */.pG)('properties.issuer'),
        subject: (0,conversions/* copied */.pG)('properties.subject'),
        audience: (0,conversions/* copied */.pG)('properties.audiences'),
    },
    ignored: ['resource_group_name'],
    source: 'azurerm 5.2.0 and 3.117.1, r/federated_identity_credential',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall.js



const IP_CONFIGURATION = {
    name: (0,conversions/* copied */.pG)('name'),
    subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id'),
    public_ip_address_id: (0,conversions/* copied */.pG)('properties.publicIPAddress.id'),
};
const firewall = {
    azurerm: 'firewall',
    arm: 'Microsoft.Network/azureFirewalls',
    arguments: {
        ...PLACED,
        sku_name: (0,conversions/* copied */.pG)('properties.sku.name'),
        sku_tier: (0,conversions/* copied */.pG)('properties.sku.tier'),
        firewall_policy_id: (0,conversions/* copied */.pG)('properties.firewallPolicy.id'),
        threat_intel_mode: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.threatIntelMode'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '3.0') ? 'Alert' : undefined),
        ip_configuration: (0,conversions/* blocks */.Bv)('properties.ipConfigurations', IP_CONFIGURATION),
        management_ip_configuration: (0,conversions/* block */.om)('properties.managementIpConfiguration', IP_CONFIGURATION),
        virtual_hub: (0,conversions/* block */.om)('properties.virtualHub', { virtual_hub_id: (0,conversions/* copied */.pG)('id') }),
    },
    ignored: ['dns_proxy_enabled', 'dns_servers', 'private_ip_ranges', 'virtual_hub.public_ip_count', 'zones'],
    source: 'azurerm 5.2.0, r/firewall; default of the mode: the resource code at v2.99.0, v3.0.0, v5.2.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/firewall-rules.js

const FROM = {
    name: (0,conversions/* copied */.pG)('name'),
    description: (0,conversions/* copied */.pG)('description'),
    source_addresses: (0,conversions/* copied */.pG)('sourceAddresses'),
    source_ip_groups: (0,conversions/* copied */.pG)('sourceIpGroups'),
};
const BY_ADDRESS = {
    ...FROM,
    destination_addresses: (0,conversions/* copied */.pG)('destinationAddresses'),
    destination_ip_groups: (0,conversions/* copied */.pG)('destinationIpGroups'),
    destination_fqdns: (0,conversions/* copied */.pG)('destinationFqdns'),
    destination_ports: (0,conversions/* copied */.pG)('destinationPorts'),
};
const TRANSLATING = {
    ...FROM,
    destination_ports: (0,conversions/* copied */.pG)('destinationPorts'),
    translated_address: (0,conversions/* copied */.pG)('translatedAddress'),
    translated_port: (0,conversions/* copied */.pG)('translatedPort'),
};
const CLASSIC_BY_DOMAIN = {
    ...FROM,
    target_fqdns: (0,conversions/* copied */.pG)('targetFqdns'),
    fqdn_tags: (0,conversions/* copied */.pG)('fqdnTags'),
    protocol: (0,conversions/* blocks */.Bv)('protocols', { type: (0,conversions/* copied */.pG)('protocolType'), port: (0,conversions/* copied */.pG)('port') }),
};
const POLICY_BY_DOMAIN = {
    ...FROM,
    destination_addresses: (0,conversions/* copied */.pG)('destinationAddresses'),
    destination_fqdns: (0,conversions/* copied */.pG)('targetFqdns'),
    destination_fqdn_tags: (0,conversions/* copied */.pG)('fqdnTags'),
    destination_urls: (0,conversions/* copied */.pG)('targetUrls'),
    web_categories: (0,conversions/* copied */.pG)('webCategories'),
    terminate_tls: (0,conversions/* copied */.pG)('terminateTLS'),
    protocols: (0,conversions/* blocks */.Bv)('protocols', { type: (0,conversions/* copied */.pG)('protocolType'), port: (0,conversions/* copied */.pG)('port') }),
};
function ruleCollection(azurerm, list, rule) {
    return {
        azurerm,
        of: { name: 'azure_firewall_name' },
        arm: 'Microsoft.Network/azureFirewalls',
        itemOf: `properties.${list}`,
        arguments: {
            name: (0,conversions/* copied */.pG)('name'),
            priority: (0,conversions/* copied */.pG)('properties.priority'),
            action: (0,conversions/* copied */.pG)('properties.action.type'),
            rule: (0,conversions/* blocks */.Bv)('properties.rules', rule),
        },
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}
function policyCollection(kind, rule) {
    return (0,conversions/* blocks */.Bv)('properties.ruleCollections', { name: (0,conversions/* copied */.pG)('name'), priority: (0,conversions/* copied */.pG)('priority'), action: (0,conversions/* copied */.pG)('action.type'), rule }, { ruleCollectionType: `FirewallPolicy${kind}RuleCollection` });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall-application-rule-collection.js

const firewallApplicationRuleCollection = ruleCollection('firewall_application_rule_collection', 'applicationRuleCollections', CLASSIC_BY_DOMAIN);

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall-nat-rule-collection.js


const firewallNatRuleCollection = ruleCollection('firewall_nat_rule_collection', 'natRuleCollections', {
    ...TRANSLATING,
    destination_addresses: (0,conversions/* copied */.pG)('destinationAddresses'),
    protocols: (0,conversions/* copied */.pG)('protocols'),
});

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall-network-rule-collection.js


const firewallNetworkRuleCollection = ruleCollection('firewall_network_rule_collection', 'networkRuleCollections', { ...BY_ADDRESS, protocols: (0,conversions/* copied */.pG)('protocols') });

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall-policy.js


const firewallPolicy = {
    azurerm: 'firewall_policy',
    arm: 'Microsoft.Network/firewallPolicies',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        sku: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.sku.tier'), 'Standard'),
        base_policy_id: (0,conversions/* copied */.pG)('properties.basePolicy.id'),
        threat_intelligence_mode: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.threatIntelMode'), 'Alert'),
        threat_intelligence_allowlist: (0,conversions/* block */.om)('properties.threatIntelWhitelist', {
            fqdns: (0,conversions/* copied */.pG)('fqdns'),
            ip_addresses: (0,conversions/* copied */.pG)('ipAddresses'),
        }),
        dns: (0,conversions/* block */.om)('properties.dnsSettings', {
            proxy_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enableProxy'), false),
            servers: (0,conversions/* copied */.pG)('servers'),
        }),
        intrusion_detection: (0,conversions/* block */.om)('properties.intrusionDetection', {
            mode: (0,conversions/* copied */.pG)('mode'),
            private_ranges: (0,conversions/* copied */.pG)('configuration.privateRanges'),
        }),
        tls_certificate: (0,conversions/* block */.om)('properties.transportSecurity.certificateAuthority', {
            key_vault_secret_id: (0,conversions/* copied */.pG)('keyVaultSecretId'),
            name: (0,conversions/* copied */.pG)('name'),
        }),
        insights: (0,conversions/* block */.om)('properties.insights', {
            enabled: (0,conversions/* copied */.pG)('isEnabled'),
            retention_in_days: (0,conversions/* copied */.pG)('retentionDays'),
            default_log_analytics_workspace_id: (0,conversions/* copied */.pG)('logAnalyticsResources.defaultWorkspaceId.id'),
        }),
        private_ip_ranges: (0,conversions/* copied */.pG)('properties.snat.privateRanges'),
        explicit_proxy: (0,conversions/* block */.om)('properties.explicitProxy', { enabled: (0,conversions/* copied */.pG)('enableExplicitProxy') }),
        sql_redirect_allowed: (0,conversions/* copied */.pG)('properties.sql.allowSqlRedirect'),
    },
    ignored: [
        'auto_learn_private_ranges_enabled',
        'explicit_proxy.enable_pac_file',
        'explicit_proxy.http_port',
        'explicit_proxy.https_port',
        'explicit_proxy.pac_file',
        'explicit_proxy.pac_file_port',
        'insights.log_analytics_workspace',
        'intrusion_detection.signature_overrides',
        'intrusion_detection.traffic_bypass',
    ],
    source: 'azurerm 5.2.0, r/firewall_policy',
};

// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/mapping/body.js + 1 modules
var body = __webpack_require__(64176);
;// CONCATENATED MODULE: ./lib/src/expand/mapping/list-conversions.js



function appended(conversion) {
    return {
        ...conversion,
        write: (given, at) => conversion.write(given, at).map((one) => ({ ...one, appended: true })),
    };
}
function itemWith(path, member, more = {}) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,values/* isNull */.kZ)(given.value))
                return [];
            const { value, span } = given;
            const fixed = Object.entries(more).map(([at, one]) => ({ path: at, value: (0,values/* scalarAt */.C_)(one, span), span }));
            const item = (0,body/* buildBody */.z)([{ path: member, value, span }, ...fixed], (0,origins/* originAt */.iX)(span));
            return [{ path, value: (0,values/* array */.YO)([item], (0,origins/* originAt */.iX)(span)), span, appended: true }];
        },
    };
}
function itemOnly(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined || (0,values/* isNull */.kZ)(given.value)
            ? []
            : [{ path, value: (0,values/* array */.YO)([given.value], given.value.origin), span: given.span }],
    };
}
function listWhenOn(path, item) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => {
            if (given === undefined || (0,values/* isNull */.kZ)(given.value))
                return [];
            const { value, span } = given;
            const isOn = (0,values/* knownBoolean */.MR)(value);
            if (isOn === undefined) {
                return [{ path, value: (0,values/* unknownBecause */.Zp)(value, `whenOn(${(0,values/* textOf */.b6)(value)})`, value.origin.span), span }];
            }
            return [{ path, value: (0,values/* array */.YO)(isOn ? [madeOf(item, span)] : [], value.origin), span }];
        },
    };
}
function madeOf(item, span) {
    if (typeof item !== 'object' || item === null)
        return (0,values/* scalarAt */.C_)(item, span);
    const writes = Object.entries(item).map(([path, value]) => ({ path, value: (0,values/* scalarAt */.C_)(value, span), span }));
    return (0,body/* buildBody */.z)(writes, (0,origins/* originAt */.iX)(span));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/firewall-policy-rule-collection-group.js




const firewallPolicyRuleCollectionGroup = {
    azurerm: 'firewall_policy_rule_collection_group',
    arm: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
    located: (0,locators/* nestedIn */.Xv)('firewall_policy_id'),
    arguments: {
        priority: (0,conversions/* copied */.pG)('properties.priority'),
        application_rule_collection: appended(policyCollection('Filter', (0,conversions/* blocks */.Bv)('rules', POLICY_BY_DOMAIN, { ruleType: 'ApplicationRule' }))),
        network_rule_collection: appended(policyCollection('Filter', (0,conversions/* blocks */.Bv)('rules', { ...BY_ADDRESS, protocols: (0,conversions/* copied */.pG)('ipProtocols') }, { ruleType: 'NetworkRule' }))),
        nat_rule_collection: appended(policyCollection('Nat', (0,conversions/* blocks */.Bv)('rules', {
            ...TRANSLATING,
            destination_address: itemOnly('destinationAddresses'),
            translated_fqdn: (0,conversions/* copied */.pG)('translatedFqdn'),
            protocols: (0,conversions/* copied */.pG)('ipProtocols'),
        }, { ruleType: 'NatRule' }))),
    },
    source: 'azurerm 5.2.0 and 2.99.0, r/firewall_policy_rule_collection_group',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/access-policy.js

const ACCESS_POLICY = {
    tenant_id: (0,conversions/* copied */.pG)('tenantId'),
    object_id: (0,conversions/* copied */.pG)('objectId'),
    application_id: (0,conversions/* copied */.pG)('applicationId'),
    certificate_permissions: (0,conversions/* copied */.pG)('permissions.certificates'),
    key_permissions: (0,conversions/* copied */.pG)('permissions.keys'),
    secret_permissions: (0,conversions/* copied */.pG)('permissions.secrets'),
    storage_permissions: (0,conversions/* copied */.pG)('permissions.storage'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault.js




const keyVault = {
    azurerm: 'key_vault',
    arm: 'Microsoft.KeyVault/vaults',
    arguments: {
        ...PLACED,
        sku_name: (0,conversions/* copied */.pG)('properties.sku.name'),
        tenant_id: (0,conversions/* copied */.pG)('properties.tenantId'),
        public_network_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'),
        network_acls: (0,conversions/* block */.om)('properties.networkAcls', {
            bypass: (0,conversions/* copied */.pG)('bypass'),
            default_action: (0,conversions/* copied */.pG)('defaultAction'),
            ip_rules: (0,conversions/* eachAs */.QD)('ipRules', 'value'),
            virtual_network_subnet_ids: (0,conversions/* eachAs */.QD)('virtualNetworkRules', 'id'),
        }),
        soft_delete_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableSoftDelete'), (version) => !(0,mapping_version/* isBefore */.Y8)(version, '2.42')),
        purge_protection_enabled: (0,conversions/* copied */.pG)('properties.enablePurgeProtection'),
        soft_delete_retention_days: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.softDeleteRetentionInDays'), 90),
        rbac_authorization_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableRbacAuthorization'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '5.0') ? false : undefined),
        enable_rbac_authorization: (0,conversions/* copied */.pG)('properties.enableRbacAuthorization'),
        access_policy: (0,conversions/* blocks */.Bv)('properties.accessPolicies', ACCESS_POLICY),
        enabled_for_deployment: (0,conversions/* copied */.pG)('properties.enabledForDeployment'),
        enabled_for_disk_encryption: (0,conversions/* copied */.pG)('properties.enabledForDiskEncryption'),
        enabled_for_template_deployment: (0,conversions/* copied */.pG)('properties.enabledForTemplateDeployment'),
    },
    ignored: ['contact'],
    source: 'azurerm 5.2.0, r/key_vault; before 5.0: tags v4.81.0, v2.40.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault-access-policy.js


const keyVaultAccessPolicy = {
    azurerm: 'key_vault_access_policy',
    arm: 'Microsoft.KeyVault/vaults/accessPolicies',
    located: (0,locators/* nestedIn */.Xv)('key_vault_id', [], { always: 'add' }),
    hasOtherId: true,
    itemOf: 'properties.accessPolicies',
    arguments: ACCESS_POLICY,
    source: 'azurerm 5.2.0, r/key_vault_access_policy',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault-key.js




const keyVaultKey = {
    azurerm: 'key_vault_key',
    arm: 'Microsoft.KeyVault/vaults/keys',
    located: (0,locators/* nestedIn */.Xv)('key_vault_id'),
    hasOtherId: true,
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        key_type: (0,conversions/* copied */.pG)('properties.kty'),
        key_size: (0,conversions/* copied */.pG)('properties.keySize'),
        key_opts: (0,conversions/* copied */.pG)('properties.keyOps'),
        curve: (0,conversions/* copied */.pG)('properties.curveName'),
        expiration_date: secondsSince1970('properties.attributes.exp'),
        rotation_policy: (0,conversions/* block */.om)('properties.rotationPolicy', {
            expire_after: (0,conversions/* copied */.pG)('attributes.expiryTime'),
            automatic: appended((0,conversions/* blocks */.Bv)('lifetimeActions', {
                time_after_creation: (0,conversions/* copied */.pG)('trigger.timeAfterCreate'),
                time_before_expiry: (0,conversions/* copied */.pG)('trigger.timeBeforeExpiry'),
            }, { 'action.type': 'rotate' })),
            notify_before_expiry: itemWith('lifetimeActions', 'trigger.timeBeforeExpiry', { 'action.type': 'notify' }),
        }),
    },
    ignored: ['not_before_date', 'release_policy'],
    source: 'azurerm 5.2.0, r/key_vault_key',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault-managed-hardware-security-module.js


const keyVaultManagedHardwareSecurityModule = {
    azurerm: 'key_vault_managed_hardware_security_module',
    arm: 'Microsoft.KeyVault/managedHSMs',
    arguments: {
        ...PLACED,
        sku_name: (0,conversions/* copied */.pG)('sku.name'),
        tenant_id: (0,conversions/* copied */.pG)('properties.tenantId'),
        admin_object_ids: (0,conversions/* copied */.pG)('properties.initialAdminObjectIds'),
        public_network_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'), true),
        network_acls: (0,conversions/* block */.om)('properties.networkAcls', {
            bypass: (0,conversions/* copied */.pG)('bypass'),
            default_action: (0,conversions/* copied */.pG)('defaultAction'),
        }),
        purge_protection_enabled: (0,conversions/* copied */.pG)('properties.enablePurgeProtection'),
        soft_delete_retention_days: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.softDeleteRetentionInDays'), 90),
    },
    ignored: ['security_domain_key_vault_certificate_ids', 'security_domain_quorum'],
    source: 'azurerm 5.2.0, r/key_vault_managed_hardware_security_module',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault-managed-hardware-security-module-key.js



const keyVaultManagedHardwareSecurityModuleKey = {
    azurerm: 'key_vault_managed_hardware_security_module_key',
    arm: 'Microsoft.KeyVault/managedHSMs/keys',
    located: (0,locators/* nestedIn */.Xv)('managed_hsm_id'),
    hasOtherId: true,
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        key_type: (0,conversions/* copied */.pG)('properties.kty'),
        key_size: (0,conversions/* copied */.pG)('properties.keySize'),
        key_opts: (0,conversions/* copied */.pG)('properties.keyOps'),
        curve: (0,conversions/* copied */.pG)('properties.curveName'),
        expiration_date: secondsSince1970('properties.attributes.exp'),
    },
    ignored: ['not_before_date'],
    source: 'azurerm 5.2.0, r/key_vault_managed_hardware_security_module_key',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/key-vault-secret.js



const keyVaultSecret = {
    azurerm: 'key_vault_secret',
    arm: 'Microsoft.KeyVault/vaults/secrets',
    located: (0,locators/* nestedIn */.Xv)('key_vault_id'),
    hasOtherId: true,
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        content_type: (0,conversions/* copied */.pG)('properties.contentType'),
        expiration_date: secondsSince1970('properties.attributes.exp'),
        not_before_date: secondsSince1970('properties.attributes.nbf'),
    },
    ignored: ['value', 'value_wo', 'value_wo_version'],
    source: 'azurerm 5.2.0, r/key_vault_secret',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/node-pool.js

const NODE_POOL = {
    vm_size: (0,conversions/* copied */.pG)('vmSize'),
    node_count: (0,conversions/* copied */.pG)('count'),
    min_count: (0,conversions/* copied */.pG)('minCount'),
    max_count: (0,conversions/* copied */.pG)('maxCount'),
    os_sku: (0,conversions/* copied */.pG)('osSKU'),
    vnet_subnet_id: (0,conversions/* copied */.pG)('vnetSubnetID'),
    pod_subnet_id: (0,conversions/* copied */.pG)('podSubnetID'),
    node_public_ip_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enableNodePublicIP'), false),
    enable_node_public_ip: (0,conversions/* copied */.pG)('enableNodePublicIP'),
    node_public_ip_prefix_id: (0,conversions/* copied */.pG)('nodePublicIPPrefixID'),
    host_encryption_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enableEncryptionAtHost'), false),
    enable_host_encryption: (0,conversions/* copied */.pG)('enableEncryptionAtHost'),
    fips_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enableFIPS'), false),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/kubernetes-cluster.js





const ACCESS = 'properties.apiServerAccessProfile';
const ENTRA_ID = {
    admin_group_object_ids: (0,conversions/* copied */.pG)('adminGroupObjectIDs'),
    tenant_id: (0,conversions/* copied */.pG)('tenantID'),
    managed: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('managed'), false),
    client_app_id: (0,conversions/* copied */.pG)('clientAppID'),
    server_app_id: (0,conversions/* copied */.pG)('serverAppID'),
};
const ENTRA_ID_ROLES = { ...ENTRA_ID, azure_rbac_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enableAzureRBAC'), false) };
const { managed: _, ...MANAGED_ENTRA_ID_ROLES } = ENTRA_ID_ROLES;
function addOn(name, config) {
    const path = `properties.addonProfiles.${name}`;
    return (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)(`${path}.enabled`, true), (0,conversions/* block */.om)(`${path}.config`, config));
}
const kubernetesCluster = {
    azurerm: 'kubernetes_cluster',
    arm: 'Microsoft.ContainerService/managedClusters',
    arguments: {
        ...PLACED,
        identity: (0,conversions/* all */.Q7)((0,conversions/* identity */.D_)(), (0,conversions/* presence */.IN)('properties.servicePrincipalProfile.clientId', 'msi')),
        service_principal: (0,conversions/* block */.om)('properties.servicePrincipalProfile', {
            client_id: (0,conversions/* copied */.pG)('clientId'),
            client_secret: secret('secret'),
        }),
        kubelet_identity: (0,conversions/* block */.om)('properties.identityProfile.kubeletidentity', {
            client_id: (0,conversions/* copied */.pG)('clientId'),
            object_id: (0,conversions/* copied */.pG)('objectId'),
            user_assigned_identity_id: (0,conversions/* copied */.pG)('resourceId'),
        }),
        sku_tier: (0,conversions/* copied */.pG)('sku.tier'),
        kubernetes_version: (0,conversions/* copied */.pG)('properties.kubernetesVersion'),
        default_node_pool: (0,conversions/* blocks */.Bv)('properties.agentPoolProfiles', { ...NODE_POOL, name: (0,conversions/* copied */.pG)('name'), type: (0,conversions/* copied */.pG)('type') }, { mode: 'System', osType: 'Linux' }),
        private_cluster_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)(`${ACCESS}.enablePrivateCluster`), false),
        private_link_enabled: (0,conversions/* copied */.pG)(`${ACCESS}.enablePrivateCluster`),
        private_cluster_public_fqdn_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)(`${ACCESS}.enablePrivateClusterPublicFQDN`), false),
        private_dns_zone_id: (0,conversions/* copied */.pG)(`${ACCESS}.privateDNSZone`),
        run_command_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)(`${ACCESS}.disableRunCommand`), true),
        api_server_access_profile: (0,conversions/* block */.om)(ACCESS, {
            authorized_ip_ranges: (0,conversions/* copied */.pG)('authorizedIPRanges'),
            subnet_id: (0,conversions/* copied */.pG)('subnetId'),
            virtual_network_integration_enabled: (0,conversions/* copied */.pG)('enableVnetIntegration'),
            vnet_integration_enabled: (0,conversions/* copied */.pG)('enableVnetIntegration'),
        }),
        api_server_authorized_ip_ranges: (0,conversions/* copied */.pG)(`${ACCESS}.authorizedIPRanges`),
        public_network_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'),
        local_account_disabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.disableLocalAccounts'), false),
        role_based_access_control_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableRBAC'), (version) => !(0,mapping_version/* isBefore */.Y8)(version, '2.99')),
        azure_active_directory_role_based_access_control: (0,conversions/* until */.TG)('4.0', (0,conversions/* block */.om)('properties.aadProfile', ENTRA_ID_ROLES), (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.aadProfile.managed', true), (0,conversions/* block */.om)('properties.aadProfile', MANAGED_ENTRA_ID_ROLES))),
        role_based_access_control: (0,conversions/* block */.om)(undefined, {
            enabled: (0,conversions/* copied */.pG)('properties.enableRBAC'),
            azure_active_directory: (0,conversions/* block */.om)('properties.aadProfile', ENTRA_ID),
        }),
        network_profile: (0,conversions/* block */.om)('properties.networkProfile', {
            network_plugin: (0,conversions/* copied */.pG)('networkPlugin'),
            network_plugin_mode: (0,conversions/* copied */.pG)('networkPluginMode'),
            network_mode: (0,conversions/* copied */.pG)('networkMode'),
            network_policy: (0,conversions/* copied */.pG)('networkPolicy'),
            network_data_plane: (0,conversions/* copied */.pG)('networkDataplane'),
            outbound_type: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('outboundType'), 'loadBalancer'),
            load_balancer_sku: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('loadBalancerSku'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '2.0') ? 'basic' : 'standard'),
            pod_cidr: (0,conversions/* copied */.pG)('podCidr'),
            service_cidr: (0,conversions/* copied */.pG)('serviceCidr'),
            dns_service_ip: (0,conversions/* copied */.pG)('dnsServiceIP'),
        }),
        disk_encryption_set_id: (0,conversions/* copied */.pG)('properties.diskEncryptionSetID'),
        key_management_service: (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.securityProfile.azureKeyVaultKms.enabled', true), (0,conversions/* block */.om)('properties.securityProfile.azureKeyVaultKms', {
            key_vault_key_id: (0,conversions/* copied */.pG)('keyId'),
            key_vault_network_access: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('keyVaultNetworkAccess'), 'Public'),
        })),
        microsoft_defender: (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.securityProfile.defender.securityMonitoring.enabled', true), (0,conversions/* block */.om)('properties.securityProfile.defender', {
            log_analytics_workspace_id: (0,conversions/* copied */.pG)('logAnalyticsWorkspaceResourceId'),
        })),
        workload_identity_enabled: (0,conversions/* copied */.pG)('properties.securityProfile.workloadIdentity.enabled'),
        oidc_issuer_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.oidcIssuerProfile.enabled'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '5.0') ? undefined : true),
        image_cleaner_enabled: (0,conversions/* copied */.pG)('properties.securityProfile.imageCleaner.enabled'),
        azure_policy_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.addonProfiles.azurepolicy.enabled'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '2.99') ? undefined : false),
        http_application_routing_enabled: (0,conversions/* copied */.pG)('properties.addonProfiles.httpApplicationRouting.enabled'),
        open_service_mesh_enabled: (0,conversions/* copied */.pG)('properties.addonProfiles.openServiceMesh.enabled'),
        oms_agent: addOn('omsagent', { log_analytics_workspace_id: (0,conversions/* copied */.pG)('logAnalyticsWorkspaceResourceID') }),
        key_vault_secrets_provider: addOn('azureKeyvaultSecretsProvider', {
            secret_rotation_enabled: (0,conversions/* copied */.pG)('enableSecretRotation'),
        }),
        ingress_application_gateway: addOn('ingressApplicationGateway', {
            gateway_id: (0,conversions/* copied */.pG)('applicationGatewayId'),
            subnet_id: (0,conversions/* copied */.pG)('subnetId'),
        }),
        addon_profile: (0,conversions/* block */.om)('properties.addonProfiles', {
            azure_policy: (0,conversions/* block */.om)('azurepolicy', { enabled: (0,conversions/* copied */.pG)('enabled') }),
            http_application_routing: (0,conversions/* block */.om)('httpApplicationRouting', { enabled: (0,conversions/* copied */.pG)('enabled') }),
            kube_dashboard: (0,conversions/* block */.om)('kubeDashboard', { enabled: (0,conversions/* copied */.pG)('enabled') }),
            oms_agent: (0,conversions/* block */.om)('omsagent', {
                enabled: (0,conversions/* copied */.pG)('enabled'),
                log_analytics_workspace_id: (0,conversions/* copied */.pG)('config.logAnalyticsWorkspaceResourceID'),
            }),
        }),
        automatic_upgrade_channel: (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.upgradeChannel'),
        automatic_channel_upgrade: (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.upgradeChannel'),
        node_os_upgrade_channel: (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.nodeOSUpgradeChannel'),
        node_os_channel_upgrade: (0,conversions/* copied */.pG)('properties.autoUpgradeProfile.nodeOSUpgradeChannel'),
        node_resource_group: (0,conversions/* copied */.pG)('properties.nodeResourceGroup'),
    },
    ignored: [
        'aci_connector_linux',
        'ai_toolchain_operator_enabled',
        'auto_scaler_profile',
        'bootstrap_profile',
        'confidential_computing',
        'cost_analysis_enabled',
        'custom_ca_trust_certificates_base64',
        'default_node_pool.auto_scaling_enabled',
        'default_node_pool.capacity_reservation_group_id',
        'default_node_pool.gpu_driver',
        'default_node_pool.gpu_instance',
        'default_node_pool.host_group_id',
        'default_node_pool.kubelet_config',
        'default_node_pool.kubelet_disk_type',
        'default_node_pool.linux_os_config',
        'default_node_pool.max_pods',
        'default_node_pool.node_labels',
        'default_node_pool.node_network_profile',
        'default_node_pool.only_critical_addons_enabled',
        'default_node_pool.orchestrator_version',
        'default_node_pool.os_disk_size_gb',
        'default_node_pool.os_disk_type',
        'default_node_pool.proximity_placement_group_id',
        'default_node_pool.scale_down_mode',
        'default_node_pool.snapshot_id',
        'default_node_pool.tags',
        'default_node_pool.temporary_name_for_rotation',
        'default_node_pool.ultra_ssd_enabled',
        'default_node_pool.upgrade_settings',
        'default_node_pool.workload_runtime',
        'default_node_pool.zones',
        'dns_prefix',
        'dns_prefix_private_cluster',
        'edge_zone',
        'http_proxy_config',
        'image_cleaner_interval_hours',
        'ingress_application_gateway.gateway_name',
        'ingress_application_gateway.subnet_cidr',
        'key_vault_secrets_provider.secret_rotation_interval',
        'linux_profile',
        'maintenance_window',
        'maintenance_window_auto_upgrade',
        'maintenance_window_node_os',
        'monitor_metrics',
        'network_profile.advanced_networking',
        'network_profile.ip_versions',
        'network_profile.load_balancer_profile',
        'network_profile.nat_gateway_profile',
        'network_profile.pod_cidrs',
        'network_profile.service_cidrs',
        'node_provisioning_profile',
        'oms_agent.msi_auth_for_monitoring_enabled',
        'service_mesh_profile',
        'storage_profile',
        'support_plan',
        'upgrade_override',
        'web_app_routing',
        'windows_profile',
        'workload_autoscaler_profile',
    ],
    source: 'azurerm 5.2.0, r/kubernetes_cluster; before: tags v3.117.1, v3.90.0, v2.99.0, v2.60.0, v2.40.0, v1.44.0; add-ons: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/kubernetes-cluster-extension.js

const kubernetesClusterExtension = {
    azurerm: 'kubernetes_cluster_extension',
    ...EXTENSION,
    arguments: EXTENSION_ARGUMENTS,
    ignored: [...EXTENSION_IGNORED, 'plan'],
    source: 'azurerm 5.2.0, r/kubernetes_cluster_extension',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/kubernetes-cluster-node-pool.js



const kubernetesClusterNodePool = {
    azurerm: 'kubernetes_cluster_node_pool',
    arm: 'Microsoft.ContainerService/managedClusters/agentPools',
    located: (0,locators/* nestedIn */.Xv)('kubernetes_cluster_id'),
    arguments: {
        ...(0,conversions/* prefixed */.gV)('properties', NODE_POOL),
        mode: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.mode'), 'User'),
        os_type: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.osType'), 'Linux'),
        node_taints: (0,conversions/* copied */.pG)('properties.nodeTaints'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
    },
    ignored: [
        'auto_scaling_enabled',
        'availability_zones',
        'capacity_reservation_group_id',
        'custom_ca_trust_enabled',
        'enable_auto_scaling',
        'eviction_policy',
        'gpu_driver',
        'gpu_instance',
        'host_group_id',
        'kubelet_config',
        'kubelet_disk_type',
        'linux_os_config',
        'max_pods',
        'message_of_the_day',
        'node_labels',
        'node_network_profile',
        'orchestrator_version',
        'os_disk_size_gb',
        'os_disk_type',
        'priority',
        'proximity_placement_group_id',
        'scale_down_mode',
        'snapshot_id',
        'spot_max_price',
        'temporary_name_for_rotation',
        'ultra_ssd_enabled',
        'upgrade_settings',
        'windows_profile',
        'workload_runtime',
        'zones',
    ],
    source: 'azurerm 5.2.0 and 3.117.1, r/kubernetes_cluster_node_pool',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/log-analytics-cluster.js


const logAnalyticsCluster = {
    azurerm: 'log_analytics_cluster',
    arm: 'Microsoft.OperationalInsights/clusters',
    arguments: { ...PLACED_WITH_IDENTITY, size_gb: (0,conversions/* copied */.pG)('sku.capacity') },
    source: 'azurerm 5.2.0, r/log_analytics_cluster',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/log-analytics-cluster-customer-managed-key.js

const log_analytics_cluster_customer_managed_key_KEY = 'properties.keyVaultProperties';
const logAnalyticsClusterCustomerManagedKey = {
    azurerm: 'log_analytics_cluster_customer_managed_key',
    of: 'log_analytics_cluster_id',
    arm: 'Microsoft.OperationalInsights/clusters',
    arguments: {
        key_vault_key_id: keyUrl({ vault: `${log_analytics_cluster_customer_managed_key_KEY}.keyVaultUri`, name: `${log_analytics_cluster_customer_managed_key_KEY}.keyName`, version: `${log_analytics_cluster_customer_managed_key_KEY}.keyVersion` }),
    },
    source: 'azurerm 5.2.0, r/log_analytics_cluster_customer_managed_key',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/log-analytics-linked-service.js



const LINKED = {
    arguments: ['workspace_id'],
    locate: (resource, arm) => {
        const inWorkspace = (0,locators/* nestedIn */.Xv)('workspace_id', [], { always: '' }).locate(resource, arm);
        const name = (0,locators/* argumentOf */.Nf)(resource, 'read_access_id') === undefined ? 'Cluster' : 'Automation';
        return { ...inWorkspace, names: [...inWorkspace.names.slice(0, -1), (0,values/* scalarAt */.C_)(name, resource.headerSpan)] };
    },
};
const logAnalyticsLinkedService = {
    azurerm: 'log_analytics_linked_service',
    arm: 'Microsoft.OperationalInsights/workspaces/linkedServices',
    located: LINKED,
    arguments: {
        read_access_id: (0,conversions/* copied */.pG)('properties.resourceId'),
        write_access_id: (0,conversions/* copied */.pG)('properties.writeAccessResourceId'),
        resource_id: (0,conversions/* copied */.pG)('properties.resourceId'),
    },
    ignored: ['linked_service_name', 'resource_group_name', 'tags', 'workspace_name'],
    source: 'azurerm 5.2.0 and 2.99.0, r/log_analytics_linked_service; name: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/log-analytics-workspace.js


const logAnalyticsWorkspace = {
    azurerm: 'log_analytics_workspace',
    arm: 'Microsoft.OperationalInsights/workspaces',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        sku: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.sku.name'), 'PerGB2018'),
        retention_in_days: (0,conversions/* copied */.pG)('properties.retentionInDays'),
        local_authentication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.features.disableLocalAuth'), true),
        local_authentication_disabled: (0,conversions/* copied */.pG)('properties.features.disableLocalAuth'),
        internet_ingestion_access_type: (0,conversions/* copied */.pG)('properties.publicNetworkAccessForIngestion'),
        internet_query_access_type: (0,conversions/* copied */.pG)('properties.publicNetworkAccessForQuery'),
        internet_ingestion_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccessForIngestion'), true),
        internet_query_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccessForQuery'), true),
        cmk_for_query_forced: (0,conversions/* copied */.pG)('properties.forceCmkForQuery'),
    },
    ignored: [
        'allow_resource_only_permissions',
        'daily_quota_gb',
        'data_collection_rule_id',
        'immediate_data_purge_on_30_days_enabled',
        'reservation_capacity_in_gb_per_day',
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/log_analytics_workspace',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/compute.js

const IN_WORKSPACE = (0,locators/* nestedIn */.Xv)('machine_learning_workspace_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-compute-cluster.js



const machineLearningComputeCluster = {
    azurerm: 'machine_learning_compute_cluster',
    arm: 'Microsoft.MachineLearningServices/workspaces/computes',
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'AmlCompute' },
    arguments: {
        ...PLACED_WITH_IDENTITY,
        local_auth_enabled: (0,conversions/* inverted */.e_)('properties.disableLocalAuth'),
        node_public_ip_enabled: (0,conversions/* copied */.pG)('properties.properties.enableNodePublicIp'),
        ssh_public_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.properties.remoteLoginPortPublicAccess'), false),
        subnet_resource_id: (0,conversions/* copied */.pG)('properties.properties.subnet.id'),
        vm_priority: (0,conversions/* copied */.pG)('properties.properties.vmPriority'),
        vm_size: (0,conversions/* copied */.pG)('properties.properties.vmSize'),
        ssh: (0,conversions/* block */.om)('properties.properties.userAccountCredentials', {
            admin_username: (0,conversions/* copied */.pG)('adminUserName'),
            admin_password: (0,conversions/* copied */.pG)('adminUserPassword'),
            key_value: (0,conversions/* copied */.pG)('adminUserSshPublicKey'),
        }),
        scale_settings: (0,conversions/* block */.om)('properties.properties.scaleSettings', {
            max_node_count: (0,conversions/* copied */.pG)('maxNodeCount'),
            min_node_count: (0,conversions/* copied */.pG)('minNodeCount'),
            scale_down_nodes_after_idle_duration: (0,conversions/* copied */.pG)('nodeIdleTimeBeforeScaleDown'),
        }),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_compute_cluster; remoteLoginPortPublicAccess: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-compute-instance.js



const machineLearningComputeInstance = {
    azurerm: 'machine_learning_compute_instance',
    arm: 'Microsoft.MachineLearningServices/workspaces/computes',
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'ComputeInstance' },
    arguments: {
        ...PLACED_WITH_IDENTITY,
        local_auth_enabled: (0,conversions/* inverted */.e_)('properties.disableLocalAuth'),
        node_public_ip_enabled: (0,conversions/* copied */.pG)('properties.properties.enableNodePublicIp'),
        subnet_resource_id: (0,conversions/* copied */.pG)('properties.properties.subnet.id'),
        virtual_machine_size: (0,conversions/* copied */.pG)('properties.properties.vmSize'),
        authorization_type: (0,conversions/* copied */.pG)('properties.properties.computeInstanceAuthorizationType'),
        assign_to_user: (0,conversions/* block */.om)('properties.properties.personalComputeInstanceSettings.assignedUser', {
            object_id: (0,conversions/* copied */.pG)('objectId'),
            tenant_id: (0,conversions/* copied */.pG)('tenantId'),
        }),
        ssh: (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.properties.sshSettings.sshPublicAccess', 'Enabled'), (0,conversions/* block */.om)('properties.properties.sshSettings', { public_key: (0,conversions/* copied */.pG)('adminPublicKey') })),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_compute_instance',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/datastore.js



const IN_DATASTORE_WORKSPACE = (0,locators/* nestedIn */.Xv)('workspace_id');
function credential(type, path) {
    return (0,conversions/* all */.Q7)(copiedIfFilled(path), ifFilled('properties.credentials.credentialsType', type));
}
const STORAGE_CREDENTIALS = {
    account_key: credential('AccountKey', 'properties.credentials.secrets.key'),
    shared_access_signature: credential('Sas', 'properties.credentials.secrets.sasToken'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-datastore-blobstorage.js



const machineLearningDatastoreBlobstorage = {
    azurerm: 'machine_learning_datastore_blobstorage',
    arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureBlob' },
    arguments: {
        ...STORAGE_CREDENTIALS,
        storage_container_id: nameSegments({ accountName: 0, containerName: 2 }),
        service_data_auth_identity: (0,conversions/* copied */.pG)('properties.serviceDataAccessAuthIdentity'),
        is_default: (0,conversions/* copied */.pG)('properties.isDefault'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_blobstorage; credentials: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-datastore-datalake-gen2.js



const machineLearningDatastoreDatalakeGen2 = {
    azurerm: 'machine_learning_datastore_datalake_gen2',
    arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureDataLakeGen2' },
    arguments: {
        client_secret: credential('ServicePrincipal', 'properties.credentials.secrets.clientSecret'),
        client_id: (0,conversions/* copied */.pG)('properties.credentials.clientId'),
        tenant_id: (0,conversions/* copied */.pG)('properties.credentials.tenantId'),
        authority_url: (0,conversions/* copied */.pG)('properties.credentials.authorityUrl'),
        storage_container_id: nameSegments({ accountName: 0, filesystem: 2 }),
        service_data_identity: (0,conversions/* copied */.pG)('properties.serviceDataAccessAuthIdentity'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_datalake_gen2',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-datastore-fileshare.js



const machineLearningDatastoreFileshare = {
    azurerm: 'machine_learning_datastore_fileshare',
    arm: 'Microsoft.MachineLearningServices/workspaces/datastores',
    located: IN_DATASTORE_WORKSPACE,
    fixed: { 'properties.datastoreType': 'AzureFile' },
    arguments: {
        ...STORAGE_CREDENTIALS,
        storage_fileshare_id: nameSegments({ accountName: 0, fileShareName: 2 }),
        service_data_identity: (0,conversions/* copied */.pG)('properties.serviceDataAccessAuthIdentity'),
        tags: (0,conversions/* copied */.pG)('properties.tags'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_datastore_fileshare',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-inference-cluster.js




const machineLearningInferenceCluster = {
    azurerm: 'machine_learning_inference_cluster',
    arm: 'Microsoft.MachineLearningServices/workspaces/computes',
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'AKS' },
    arguments: {
        ...PLACED_WITH_IDENTITY,
        kubernetes_cluster_id: (0,conversions/* copied */.pG)('properties.resourceId'),
        cluster_purpose: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.properties.clusterPurpose'), 'FastProd'),
        ssl: sslConfiguration('properties.properties.sslConfiguration'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_inference_cluster; ssl status: the resource code',
};
function sslConfiguration(path) {
    const certificate = ifFilled('status', 'Enabled');
    return (0,conversions/* block */.om)(path, {
        cert: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('cert'), certificate),
        key: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('key'), certificate),
        cname: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('cname'), certificate),
        leaf_domain_label: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('leafDomainLabel'), ifFilled('status', 'Auto')),
        overwrite_existing_domain: (0,conversions/* copied */.pG)('overwriteExistingDomain'),
    }, { status: 'Disabled' });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-synapse-spark.js



const machineLearningSynapseSpark = {
    azurerm: 'machine_learning_synapse_spark',
    arm: 'Microsoft.MachineLearningServices/workspaces/computes',
    located: IN_WORKSPACE,
    fixed: { 'properties.computeType': 'SynapseSpark' },
    arguments: {
        ...PLACED_WITH_IDENTITY,
        local_auth_enabled: (0,conversions/* inverted */.e_)('properties.disableLocalAuth'),
        synapse_spark_pool_id: (0,conversions/* copied */.pG)('properties.resourceId'),
    },
    ignored: ['description'],
    source: 'azurerm 5.2.0, r/machine_learning_synapse_spark',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-workspace.js



const machine_learning_workspace_ACCESS = (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess');
const LEGACY_FLAG = (0,conversions/* copied */.pG)('properties.allowPublicAccessWhenBehindVnet');
const PUBLIC_NETWORK_ACCESS = (0,conversions/* until */.TG)('3.25', LEGACY_FLAG, (0,conversions/* orElse */.NW)(machine_learning_workspace_ACCESS, (version) => ((0,mapping_version/* isBefore */.Y8)(version, '4.0') ? false : undefined)));
const machineLearningWorkspace = {
    azurerm: 'machine_learning_workspace',
    arm: 'Microsoft.MachineLearningServices/workspaces',
    apiVersion: (version) => ((0,mapping_version/* isBefore */.Y8)(version, '3.25') ? '2021-04-01' : undefined),
    arguments: {
        ...DEPENDENCIES,
        ...WORKSPACE_IDENTITY,
        kind: (0,conversions/* copied */.pG)('kind'),
        sku_name: (0,conversions/* copied */.pG)('sku.name'),
        public_network_access_enabled: PUBLIC_NETWORK_ACCESS,
        public_access_behind_virtual_network_enabled: (0,conversions/* until */.TG)('3.25', LEGACY_FLAG, conversions/* NOT_SENT */.FY),
        image_build_compute_name: (0,conversions/* copied */.pG)('properties.imageBuildCompute'),
        encryption: ENCRYPTION,
        service_side_encryption_enabled: (0,conversions/* copied */.pG)('properties.enableServiceSideCMKEncryption'),
        managed_network: (0,conversions/* block */.om)('properties.managedNetwork', {
            isolation_mode: (0,conversions/* copied */.pG)('isolationMode'),
            provision_on_creation_enabled: (0,conversions/* copied */.pG)('provisionNetworkNow'),
        }),
        serverless_compute: (0,conversions/* block */.om)('properties.serverlessComputeSettings', {
            subnet_id: (0,conversions/* copied */.pG)('serverlessComputeCustomSubnet'),
            public_ip_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('serverlessComputeNoPublicIP'), false),
        }),
        high_business_impact: (0,conversions/* copied */.pG)('properties.hbiWorkspace'),
        v1_legacy_mode_enabled: (0,conversions/* copied */.pG)('properties.v1LegacyMode'),
        storage_account_access_type: (0,conversions/* copied */.pG)('properties.systemDatastoresAuthMode'),
    },
    ignored: ['description', 'discovery_url', 'feature_store', 'friendly_name'],
    source: 'azurerm 5.2.0, r/machine_learning_workspace; older meanings: the resource code at v3.1.0, v3.24.0, v3.25.0, v3.80.0, v3.108.0, v3.109.0, v3.117.1',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-workspace-network-outbound-rule-fqdn.js


const machineLearningWorkspaceNetworkOutboundRuleFqdn = {
    azurerm: 'machine_learning_workspace_network_outbound_rule_fqdn',
    arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
    located: (0,locators/* nestedIn */.Xv)('workspace_id'),
    fixed: { 'properties.type': 'FQDN', 'properties.category': 'UserDefined' },
    arguments: { destination_fqdn: (0,conversions/* copied */.pG)('properties.destination') },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_fqdn',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-workspace-network-outbound-rule-private-endpoint.js


const machineLearningWorkspaceNetworkOutboundRulePrivateEndpoint = {
    azurerm: 'machine_learning_workspace_network_outbound_rule_private_endpoint',
    arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
    located: (0,locators/* nestedIn */.Xv)('workspace_id'),
    fixed: { 'properties.type': 'PrivateEndpoint', 'properties.category': 'UserDefined' },
    arguments: {
        service_resource_id: (0,conversions/* copied */.pG)('properties.destination.serviceResourceId'),
        sub_resource_target: (0,conversions/* copied */.pG)('properties.destination.subresourceTarget'),
        spark_enabled: (0,conversions/* copied */.pG)('properties.destination.sparkEnabled'),
    },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_private_endpoint',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/machine-learning-workspace-network-outbound-rule-service-tag.js


const machineLearningWorkspaceNetworkOutboundRuleServiceTag = {
    azurerm: 'machine_learning_workspace_network_outbound_rule_service_tag',
    arm: 'Microsoft.MachineLearningServices/workspaces/outboundRules',
    located: (0,locators/* nestedIn */.Xv)('workspace_id'),
    fixed: { 'properties.type': 'ServiceTag', 'properties.category': 'UserDefined' },
    arguments: {
        service_tag: (0,conversions/* copied */.pG)('properties.destination.serviceTag'),
        protocol: (0,conversions/* copied */.pG)('properties.destination.protocol'),
        port_ranges: (0,conversions/* copied */.pG)('properties.destination.portRanges'),
    },
    source: 'azurerm 5.2.0, r/machine_learning_workspace_network_outbound_rule_service_tag',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/policy-assignment.js



const POLICY_ARGUMENTS = {
    location: (0,conversions/* copied */.pG)('location'),
    identity: (0,conversions/* identity */.D_)(),
    policy_definition_id: (0,conversions/* copied */.pG)('properties.policyDefinitionId'),
    display_name: (0,conversions/* copied */.pG)('properties.displayName'),
    enforce: (0,conversions/* orElse */.NW)((0,conversions/* renamed */.fN)('properties.enforcementMode', { true: 'Default', false: 'DoNotEnforce' }), true),
    not_scopes: (0,conversions/* copied */.pG)('properties.notScopes'),
    parameters: json('properties.parameters'),
    description: (0,conversions/* copied */.pG)('properties.description'),
    resource_selectors: (0,conversions/* blocks */.Bv)('properties.resourceSelectors', {
        name: (0,conversions/* copied */.pG)('name'),
        selectors: (0,conversions/* blocks */.Bv)('selectors', { kind: (0,conversions/* copied */.pG)('kind'), in: (0,conversions/* copied */.pG)('in'), not_in: (0,conversions/* copied */.pG)('notIn') }),
    }),
    overrides: (0,conversions/* blocks */.Bv)('properties.overrides', {
        value: (0,conversions/* copied */.pG)('value'),
        selectors: (0,conversions/* blocks */.Bv)('selectors', {
            kind: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('kind'), 'policyDefinitionReferenceId'),
            in: (0,conversions/* copied */.pG)('in'),
            not_in: (0,conversions/* copied */.pG)('notIn'),
        }),
    }, { kind: 'policyEffect' }),
    non_compliance_message: (0,conversions/* blocks */.Bv)('properties.nonComplianceMessages', {
        content: (0,conversions/* copied */.pG)('message'),
        policy_definition_reference_id: (0,conversions/* copied */.pG)('policyDefinitionReferenceId'),
    }),
};
const POLICY_IGNORED = ['metadata'];
function policyAssignment(azurerm, scope) {
    return {
        azurerm,
        arm: 'Microsoft.Authorization/policyAssignments',
        located: (0,locators/* extending */.Vb)(scope),
        arguments: POLICY_ARGUMENTS,
        ignored: POLICY_IGNORED,
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/management-group-policy-assignment.js

const managementGroupPolicyAssignment = policyAssignment('management_group_policy_assignment', 'management_group_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/policy-exemption.js


function policyExemption(azurerm, scope) {
    return {
        azurerm,
        arm: 'Microsoft.Authorization/policyExemptions',
        located: (0,locators/* extending */.Vb)(scope),
        arguments: {
            policy_assignment_id: (0,conversions/* copied */.pG)('properties.policyAssignmentId'),
            policy_definition_reference_ids: (0,conversions/* copied */.pG)('properties.policyDefinitionReferenceIds'),
            exemption_category: (0,conversions/* copied */.pG)('properties.exemptionCategory'),
            expires_on: (0,conversions/* copied */.pG)('properties.expiresOn'),
            display_name: (0,conversions/* copied */.pG)('properties.displayName'),
            description: (0,conversions/* copied */.pG)('properties.description'),
        },
        ignored: ['metadata'],
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/management-group-policy-exemption.js

const managementGroupPolicyExemption = policyExemption('management_group_policy_exemption', 'management_group_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/policy-set.js


const POLICY_SET = {
    policy_type: (0,conversions/* copied */.pG)('properties.policyType'),
    display_name: (0,conversions/* copied */.pG)('properties.displayName'),
    description: (0,conversions/* copied */.pG)('properties.description'),
    parameters: json('properties.parameters'),
    policy_definition_reference: (0,conversions/* blocks */.Bv)('properties.policyDefinitions', {
        policy_definition_id: (0,conversions/* copied */.pG)('policyDefinitionId'),
        parameter_values: json('parameters'),
        reference_id: (0,conversions/* copied */.pG)('policyDefinitionReferenceId'),
        policy_group_names: (0,conversions/* copied */.pG)('groupNames'),
        version: (0,conversions/* copied */.pG)('definitionVersion'),
    }),
};
const POLICY_SET_IGNORED = ['metadata', 'policy_definition_group'];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/management-group-policy-set-definition.js


const managementGroupPolicySetDefinition = {
    azurerm: 'management_group_policy_set_definition',
    arm: 'Microsoft.Authorization/policySetDefinitions',
    located: (0,locators/* extending */.Vb)('management_group_id'),
    arguments: POLICY_SET,
    ignored: POLICY_SET_IGNORED,
    source: 'azurerm 5.2.0, r/management_group_policy_set_definition',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/management-lock.js


const managementLock = {
    azurerm: 'management_lock',
    arm: 'Microsoft.Authorization/locks',
    located: (0,locators/* extending */.Vb)('scope'),
    arguments: { lock_level: (0,conversions/* copied */.pG)('properties.level') },
    ignored: ['notes'],
    source: 'azurerm 5.2.0, r/management_lock',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-action-group.js


const monitorActionGroup = {
    azurerm: 'monitor_action_group',
    arm: 'Microsoft.Insights/actionGroups',
    arguments: {
        ...PLACED,
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enabled'), true),
        short_name: (0,conversions/* copied */.pG)('properties.groupShortName'),
        email_receiver: (0,conversions/* blocks */.Bv)('properties.emailReceivers', {
            name: (0,conversions/* copied */.pG)('name'),
            email_address: (0,conversions/* copied */.pG)('emailAddress'),
        }),
        arm_role_receiver: (0,conversions/* blocks */.Bv)('properties.armRoleReceivers', { name: (0,conversions/* copied */.pG)('name'), role_id: (0,conversions/* copied */.pG)('roleId') }),
    },
    ignored: [
        'arm_role_receiver.use_common_alert_schema',
        'automation_runbook_receiver',
        'azure_app_push_receiver',
        'azure_function_receiver',
        'email_receiver.use_common_alert_schema',
        'event_hub_receiver',
        'itsm_receiver',
        'logic_app_receiver',
        'sms_receiver',
        'voice_receiver',
        'webhook_receiver',
    ],
    source: 'azurerm 5.2.0, r/monitor_action_group',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-activity-log-alert.js



function condition(field) {
    return itemWith('allOf', 'equals', { field });
}
function conditionOnAny(field) {
    return itemWith('allOf', 'containsAny', { field });
}
const monitorActivityLogAlert = {
    azurerm: 'monitor_activity_log_alert',
    arm: 'Microsoft.Insights/activityLogAlerts',
    arguments: {
        ...PLACED,
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enabled'), true),
        scopes: (0,conversions/* copied */.pG)('properties.scopes'),
        criteria: (0,conversions/* block */.om)('properties.condition', {
            category: condition('category'),
            operation_name: condition('operationName'),
            caller: condition('caller'),
            level: condition('level'),
            levels: conditionOnAny('level'),
            status: condition('status'),
            statuses: conditionOnAny('status'),
            sub_status: condition('subStatus'),
            sub_statuses: conditionOnAny('subStatus'),
            recommendation_category: condition('properties.recommendationCategory'),
            recommendation_impact: condition('properties.recommendationImpact'),
            recommendation_type: condition('properties.recommendationType'),
            resource_provider: condition('resourceProvider'),
            resource_providers: conditionOnAny('resourceProvider'),
            resource_type: condition('resourceType'),
            resource_types: conditionOnAny('resourceType'),
            resource_group: condition('resourceGroup'),
            resource_groups: conditionOnAny('resourceGroup'),
            resource_id: condition('resourceId'),
            resource_ids: conditionOnAny('resourceId'),
        }),
        action: (0,conversions/* blocks */.Bv)('properties.actions.actionGroups', { action_group_id: (0,conversions/* copied */.pG)('actionGroupId') }),
    },
    ignored: ['action.webhook_properties', 'criteria.resource_health', 'criteria.service_health', 'description'],
    source: 'azurerm 5.2.0, r/monitor_activity_log_alert; fields: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-diagnostic-setting.js


const RETENTION = {
    retention_policy: (0,conversions/* block */.om)('retentionPolicy', { enabled: (0,conversions/* copied */.pG)('enabled'), days: (0,conversions/* copied */.pG)('days') }),
};
const monitorDiagnosticSetting = {
    azurerm: 'monitor_diagnostic_setting',
    arm: 'Microsoft.Insights/diagnosticSettings',
    located: (0,locators/* extending */.Vb)('target_resource_id'),
    hasOtherId: true,
    arguments: {
        log_analytics_workspace_id: (0,conversions/* copied */.pG)('properties.workspaceId'),
        storage_account_id: (0,conversions/* copied */.pG)('properties.storageAccountId'),
        eventhub_authorization_rule_id: (0,conversions/* copied */.pG)('properties.eventHubAuthorizationRuleId'),
        eventhub_name: (0,conversions/* copied */.pG)('properties.eventHubName'),
        partner_solution_id: (0,conversions/* copied */.pG)('properties.marketplacePartnerId'),
        log_analytics_destination_type: (0,conversions/* copied */.pG)('properties.logAnalyticsDestinationType'),
        enabled_log: (0,conversions/* blocks */.Bv)('properties.logs', { category: (0,conversions/* copied */.pG)('category'), category_group: (0,conversions/* copied */.pG)('categoryGroup'), ...RETENTION }, { enabled: true }),
        log: (0,conversions/* blocks */.Bv)('properties.logs', {
            category: (0,conversions/* copied */.pG)('category'),
            category_group: (0,conversions/* copied */.pG)('categoryGroup'),
            ...RETENTION,
            enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enabled'), true),
        }),
        enabled_metric: (0,conversions/* blocks */.Bv)('properties.metrics', { category: (0,conversions/* copied */.pG)('category') }, { enabled: true }),
        metric: (0,conversions/* blocks */.Bv)('properties.metrics', {
            category: (0,conversions/* copied */.pG)('category'),
            ...RETENTION,
            enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('enabled'), true),
        }),
    },
    source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/monitor_diagnostic_setting',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-metric-alert.js

const monitorMetricAlert = {
    azurerm: 'monitor_metric_alert',
    arm: 'Microsoft.Insights/metricAlerts',
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enabled'), true),
        scopes: (0,conversions/* copied */.pG)('properties.scopes'),
        severity: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.severity'), 3),
        action: (0,conversions/* blocks */.Bv)('properties.actions', { action_group_id: (0,conversions/* copied */.pG)('actionGroupId') }),
    },
    ignored: [
        'action.webhook_properties',
        'application_insights_web_test_location_availability_criteria',
        'auto_mitigate',
        'criteria',
        'description',
        'dynamic_criteria',
        'frequency',
        'target_resource_location',
        'target_resource_type',
        'window_size',
    ],
    source: 'azurerm 5.2.0, r/monitor_metric_alert',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-private-link-scope.js

const monitorPrivateLinkScope = {
    azurerm: 'monitor_private_link_scope',
    arm: 'Microsoft.Insights/privateLinkScopes',
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        ingestion_access_mode: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.accessModeSettings.ingestionAccessMode'), 'Open'),
        query_access_mode: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.accessModeSettings.queryAccessMode'), 'Open'),
    },
    source: 'azurerm 5.2.0, r/monitor_private_link_scope',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/monitor-private-link-scoped-service.js


const monitorPrivateLinkScopedService = {
    azurerm: 'monitor_private_link_scoped_service',
    arm: 'Microsoft.Insights/privateLinkScopes/scopedResources',
    located: (0,locators/* nestedByName */.Ck)(['scope_name']),
    arguments: { linked_resource_id: (0,conversions/* copied */.pG)('properties.linkedResourceId') },
    source: 'azurerm 5.2.0, r/monitor_private_link_scoped_service',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/nat-gateway.js


const natGateway = {
    azurerm: 'nat_gateway',
    arm: 'Microsoft.Network/natGateways',
    arguments: {
        ...PLACED,
        sku_name: (0,conversions/* copied */.pG)('sku.name'),
        public_ip_address_ids: (0,conversions/* eachAs */.QD)('properties.publicIpAddresses', 'id'),
        public_ip_prefix_ids: (0,conversions/* eachAs */.QD)('properties.publicIpPrefixes', 'id'),
    },
    ignored: ['idle_timeout_in_minutes', 'zones'],
    source: 'azurerm 5.2.0 and 2.99.0, r/nat_gateway',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/nat-gateway-public-ip-association.js

const natGatewayPublicIpAssociation = {
    azurerm: 'nat_gateway_public_ip_association',
    of: { id: 'nat_gateway_id' },
    arm: 'Microsoft.Network/natGateways',
    itemOf: 'properties.publicIpAddresses',
    arguments: { public_ip_address_id: (0,conversions/* copied */.pG)('id') },
    source: 'azurerm 5.2.0, r/nat_gateway_public_ip_association',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-interface.js


const networkInterface = {
    azurerm: 'network_interface',
    arm: 'Microsoft.Network/networkInterfaces',
    arguments: {
        ...PLACED,
        ip_configuration: (0,conversions/* blocks */.Bv)('properties.ipConfigurations', {
            name: (0,conversions/* copied */.pG)('name'),
            subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id'),
            public_ip_address_id: (0,conversions/* copied */.pG)('properties.publicIPAddress.id'),
            private_ip_address: (0,conversions/* copied */.pG)('properties.privateIPAddress'),
            private_ip_address_allocation: (0,conversions/* copied */.pG)('properties.privateIPAllocationMethod'),
            private_ip_address_version: (0,conversions/* copied */.pG)('properties.privateIPAddressVersion'),
            primary: (0,conversions/* copied */.pG)('properties.primary'),
        }),
        ip_forwarding_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.enableIPForwarding'), false),
        enable_ip_forwarding: (0,conversions/* copied */.pG)('properties.enableIPForwarding'),
        dns_servers: (0,conversions/* copied */.pG)('properties.dnsSettings.dnsServers'),
    },
    ignored: [
        'accelerated_networking_enabled',
        'auxiliary_mode',
        'auxiliary_sku',
        'edge_zone',
        'enable_accelerated_networking',
        'internal_dns_name_label',
        'ip_configuration.gateway_load_balancer_frontend_ip_configuration_id',
    ],
    source: 'azurerm 5.2.0 and 3.90.0, r/network_interface',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-interface-security-group-association.js

const networkInterfaceSecurityGroupAssociation = {
    azurerm: 'network_interface_security_group_association',
    of: 'network_interface_id',
    arm: 'Microsoft.Network/networkInterfaces',
    arguments: { network_security_group_id: (0,conversions/* copied */.pG)('properties.networkSecurityGroup.id') },
    source: 'azurerm 5.2.0, r/network_interface_security_group_association',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/security-rule.js

const SECURITY_RULE = {
    access: (0,conversions/* copied */.pG)('properties.access'),
    description: (0,conversions/* copied */.pG)('properties.description'),
    destination_address_prefix: (0,conversions/* copied */.pG)('properties.destinationAddressPrefix'),
    destination_address_prefixes: (0,conversions/* copied */.pG)('properties.destinationAddressPrefixes'),
    destination_application_security_group_ids: (0,conversions/* eachAs */.QD)('properties.destinationApplicationSecurityGroups', 'id'),
    destination_port_range: (0,conversions/* copied */.pG)('properties.destinationPortRange'),
    destination_port_ranges: (0,conversions/* copied */.pG)('properties.destinationPortRanges'),
    direction: (0,conversions/* copied */.pG)('properties.direction'),
    priority: (0,conversions/* copied */.pG)('properties.priority'),
    protocol: (0,conversions/* copied */.pG)('properties.protocol'),
    source_address_prefix: (0,conversions/* copied */.pG)('properties.sourceAddressPrefix'),
    source_address_prefixes: (0,conversions/* copied */.pG)('properties.sourceAddressPrefixes'),
    source_application_security_group_ids: (0,conversions/* eachAs */.QD)('properties.sourceApplicationSecurityGroups', 'id'),
    source_port_range: (0,conversions/* copied */.pG)('properties.sourcePortRange'),
    source_port_ranges: (0,conversions/* copied */.pG)('properties.sourcePortRanges'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-group.js



const networkSecurityGroup = {
    azurerm: 'network_security_group',
    arm: 'Microsoft.Network/networkSecurityGroups',
    arguments: {
        ...PLACED,
        security_rule: (0,conversions/* blocks */.Bv)('properties.securityRules', { ...SECURITY_RULE, name: (0,conversions/* copied */.pG)('name') }),
    },
    source: 'azurerm 5.2.0, r/network_security_group',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-perimeter.js

const networkSecurityPerimeter = {
    azurerm: 'network_security_perimeter',
    arm: 'Microsoft.Network/networkSecurityPerimeters',
    arguments: PLACED,
    source: 'azurerm 5.2.0, r/network_security_perimeter',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-perimeter-access-rule.js


const networkSecurityPerimeterAccessRule = {
    azurerm: 'network_security_perimeter_access_rule',
    arm: 'Microsoft.Network/networkSecurityPerimeters/profiles/accessRules',
    located: (0,locators/* nestedIn */.Xv)('network_security_perimeter_profile_id'),
    arguments: {
        direction: (0,conversions/* copied */.pG)('properties.direction'),
        address_prefixes: (0,conversions/* copied */.pG)('properties.addressPrefixes'),
        fqdns: (0,conversions/* copied */.pG)('properties.fullyQualifiedDomainNames'),
        service_tags: (0,conversions/* copied */.pG)('properties.serviceTags'),
        subscription_ids: (0,conversions/* eachAs */.QD)('properties.subscriptions', 'id'),
    },
    source: 'azurerm 5.2.0, r/network_security_perimeter_access_rule',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-perimeter-association.js


const PROFILE = 'network_security_perimeter_profile_id';
const IN_PERIMETER = {
    arguments: ['name', PROFILE],
    locate: (resource) => {
        const inProfile = (0,locators/* nestedIn */.Xv)(PROFILE).locate(resource, 'Microsoft.Network/networkSecurityPerimeters/profiles/x');
        const [perimeter, , name] = inProfile.names;
        return {
            names: [perimeter, name].filter((one) => one !== undefined),
            scope: inProfile.scope,
        };
    },
};
const networkSecurityPerimeterAssociation = {
    azurerm: 'network_security_perimeter_association',
    arm: 'Microsoft.Network/networkSecurityPerimeters/resourceAssociations',
    located: IN_PERIMETER,
    arguments: {
        network_security_perimeter_profile_id: (0,conversions/* copied */.pG)('properties.profile.id'),
        resource_id: (0,conversions/* copied */.pG)('properties.privateLinkResource.id'),
        access_mode: (0,conversions/* copied */.pG)('properties.accessMode'),
    },
    source: 'azurerm 5.2.0, r/network_security_perimeter_association',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-perimeter-profile.js

const networkSecurityPerimeterProfile = {
    azurerm: 'network_security_perimeter_profile',
    arm: 'Microsoft.Network/networkSecurityPerimeters/profiles',
    located: (0,locators/* nestedIn */.Xv)('network_security_perimeter_id'),
    arguments: {},
    source: 'azurerm 5.2.0, r/network_security_perimeter_profile',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-security-rule.js


const networkSecurityRule = {
    azurerm: 'network_security_rule',
    arm: 'Microsoft.Network/networkSecurityGroups/securityRules',
    located: (0,locators/* nestedByName */.Ck)(['network_security_group_name']),
    arguments: SECURITY_RULE,
    source: 'azurerm 5.2.0, r/network_security_rule',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/network-watcher-flow-log.js




const ANALYTICS = 'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration';
const networkWatcherFlowLog = {
    azurerm: 'network_watcher_flow_log',
    arm: 'Microsoft.Network/networkWatchers/flowLogs',
    located: (0,locators/* nestedByName */.Ck)(['network_watcher_name']),
    arguments: {
        ...PLACED,
        target_resource_id: (0,conversions/* copied */.pG)('properties.targetResourceId'),
        network_security_group_id: (0,conversions/* copied */.pG)('properties.targetResourceId'),
        storage_account_id: (0,conversions/* copied */.pG)('properties.storageId'),
        enabled: (0,conversions/* copied */.pG)('properties.enabled'),
        version: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.format.version'), (version) => ((0,mapping_version/* isBefore */.Y8)(version, '4.0') ? undefined : 1)),
        retention_policy: (0,conversions/* block */.om)('properties.retentionPolicy', { enabled: (0,conversions/* copied */.pG)('enabled'), days: (0,conversions/* copied */.pG)('days') }),
        traffic_analytics: (0,conversions/* block */.om)(ANALYTICS, {
            enabled: (0,conversions/* copied */.pG)('enabled'),
            workspace_id: (0,conversions/* copied */.pG)('workspaceId'),
            workspace_region: (0,conversions/* copied */.pG)('workspaceRegion'),
            workspace_resource_id: (0,conversions/* copied */.pG)('workspaceResourceId'),
            interval_in_minutes: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('trafficAnalyticsInterval'), 60),
        }),
    },
    source: 'azurerm 5.2.0 and 3.117.1, r/network_watcher_flow_log; version: the resource code at v3.117.1, v4.20.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/principals.js


const KINDS = [
    [/\.(?:kubelet_)?identity(?:\[[0*]\]|\.0)?\.(?:principal_id|object_id)$/, 'ServicePrincipal'],
    [/(?:^|\.)azurerm_user_assigned_identity\..+\.principal_id$/, 'ServicePrincipal'],
    [/(?:^|\.)azuread_service_principal\..+\.(?:object_id|id)$/, 'ServicePrincipal'],
    [/(?:^|\.)azuread_group\..+\.(?:object_id|id)$/, 'Group'],
    [/(?:^|\.)azuread_user\..+\.(?:object_id|id)$/, 'User'],
];
const PRINCIPAL_ID = (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('properties.principalId'), {
    paths: [],
    isBlock: false,
    write: (given) => {
        const kind = given === undefined ? undefined : kindOf(given.value);
        if (given === undefined || kind === undefined)
            return [];
        const value = (0,values/* scalar */.d_)(kind, given.value.origin);
        return [{ path: 'properties.principalType', value, span: given.span, implied: true }];
    },
});
function kindOf(value) {
    if (value.kind === 'choice') {
        const kinds = new Set(value.alternatives.map((one) => kindOf(one.value)));
        return kinds.size === 1 ? [...kinds][0] : undefined;
    }
    if (value.kind !== 'unknown' || value.expression.includes('('))
        return undefined;
    return KINDS.find(([attribute]) => attribute.test(value.expression))?.[1];
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/role-schedule.js



const SCHEDULED_AT = (0,locators/* extending */.Vb)('scope', locators/* MADE_UP */.UZ);
const ROLE_SCHEDULE = {
    principal_id: PRINCIPAL_ID,
    role_definition_id: (0,conversions/* copied */.pG)('properties.roleDefinitionId'),
};
const ROLE_SCHEDULE_IGNORED = ['justification', 'schedule', 'ticket'];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/pim-active-role-assignment.js

const pimActiveRoleAssignment = {
    azurerm: 'pim_active_role_assignment',
    arm: 'Microsoft.Authorization/roleAssignmentScheduleRequests',
    located: SCHEDULED_AT,
    hasOtherId: true,
    arguments: ROLE_SCHEDULE,
    ignored: ROLE_SCHEDULE_IGNORED,
    source: 'azurerm 5.2.0, r/pim_active_role_assignment',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/pim-eligible-role-assignment.js


const pimEligibleRoleAssignment = {
    azurerm: 'pim_eligible_role_assignment',
    arm: 'Microsoft.Authorization/roleEligibilityScheduleRequests',
    located: SCHEDULED_AT,
    hasOtherId: true,
    arguments: {
        ...ROLE_SCHEDULE,
        condition: (0,conversions/* copied */.pG)('properties.condition'),
        condition_version: (0,conversions/* copied */.pG)('properties.conditionVersion'),
    },
    ignored: ROLE_SCHEDULE_IGNORED,
    source: 'azurerm 5.2.0, r/pim_eligible_role_assignment',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/policy-definition.js



const policyDefinition = {
    azurerm: 'policy_definition',
    arm: 'Microsoft.Authorization/policyDefinitions',
    located: (0,locators/* definedIn */.bj)('management_group_id', 'management_group_name'),
    arguments: {
        policy_type: (0,conversions/* copied */.pG)('properties.policyType'),
        mode: (0,conversions/* copied */.pG)('properties.mode'),
        display_name: (0,conversions/* copied */.pG)('properties.displayName'),
        description: (0,conversions/* copied */.pG)('properties.description'),
        policy_rule: json('properties.policyRule'),
        parameters: json('properties.parameters'),
    },
    ignored: ['metadata'],
    source: 'azurerm 5.2.0 and 2.99.0, r/policy_definition',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/policy-set-definition.js



const policySetDefinition = {
    azurerm: 'policy_set_definition',
    arm: 'Microsoft.Authorization/policySetDefinitions',
    located: (0,locators/* definedIn */.bj)('management_group_id', 'management_group_name'),
    arguments: { ...POLICY_SET, policy_definitions: json('properties.policyDefinitions') },
    ignored: POLICY_SET_IGNORED,
    source: 'azurerm 5.2.0, 3.117.1 and 2.99.0, r/policy_set_definition',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-a-record.js


const privateDnsARecord = {
    azurerm: 'private_dns_a_record',
    arm: 'Microsoft.Network/privateDnsZones/A',
    located: (0,locators/* byIdOrName */.xd)((0,locators/* nestedIn */.Xv)('private_dns_zone_id'), 'private_dns_zone_id', (0,locators/* nestedByName */.Ck)(['zone_name'])),
    arguments: {
        records: (0,conversions/* eachAs */.QD)('properties.aRecords', 'ipv4Address'),
        ttl: (0,conversions/* copied */.pG)('properties.ttl'),
    },
    ignored: ['resource_group_name', 'tags'],
    source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_a_record',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver.js


const privateDnsResolver = {
    azurerm: 'private_dns_resolver',
    arm: 'Microsoft.Network/dnsResolvers',
    arguments: { ...PLACED, virtual_network_id: (0,conversions/* copied */.pG)('properties.virtualNetwork.id') },
    source: 'azurerm 5.2.0, r/private_dns_resolver',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver-dns-forwarding-ruleset.js


const privateDnsResolverDnsForwardingRuleset = {
    azurerm: 'private_dns_resolver_dns_forwarding_ruleset',
    arm: 'Microsoft.Network/dnsForwardingRulesets',
    arguments: {
        ...PLACED,
        private_dns_resolver_outbound_endpoint_ids: (0,conversions/* eachAs */.QD)('properties.dnsResolverOutboundEndpoints', 'id'),
    },
    source: 'azurerm 5.2.0, r/private_dns_resolver_dns_forwarding_ruleset',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver-forwarding-rule.js


const privateDnsResolverForwardingRule = {
    azurerm: 'private_dns_resolver_forwarding_rule',
    arm: 'Microsoft.Network/dnsForwardingRulesets/forwardingRules',
    located: (0,locators/* nestedIn */.Xv)('dns_forwarding_ruleset_id'),
    arguments: {
        domain_name: (0,conversions/* copied */.pG)('properties.domainName'),
        enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.forwardingRuleState'), true),
        target_dns_servers: (0,conversions/* blocks */.Bv)('properties.targetDnsServers', {
            ip_address: (0,conversions/* copied */.pG)('ipAddress'),
            port: (0,conversions/* copied */.pG)('port'),
        }),
    },
    ignored: ['metadata'],
    source: 'azurerm 5.2.0, r/private_dns_resolver_forwarding_rule',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver-inbound-endpoint.js



const privateDnsResolverInboundEndpoint = {
    azurerm: 'private_dns_resolver_inbound_endpoint',
    arm: 'Microsoft.Network/dnsResolvers/inboundEndpoints',
    located: (0,locators/* nestedIn */.Xv)('private_dns_resolver_id'),
    arguments: {
        ...PLACED,
        ip_configurations: (0,conversions/* blocks */.Bv)('properties.ipConfigurations', {
            subnet_id: (0,conversions/* copied */.pG)('subnet.id'),
            private_ip_address: (0,conversions/* copied */.pG)('privateIpAddress'),
            private_ip_allocation_method: (0,conversions/* copied */.pG)('privateIpAllocationMethod'),
        }),
    },
    source: 'azurerm 5.2.0, r/private_dns_resolver_inbound_endpoint',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver-outbound-endpoint.js



const privateDnsResolverOutboundEndpoint = {
    azurerm: 'private_dns_resolver_outbound_endpoint',
    arm: 'Microsoft.Network/dnsResolvers/outboundEndpoints',
    located: (0,locators/* nestedIn */.Xv)('private_dns_resolver_id'),
    arguments: { ...PLACED, subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id') },
    source: 'azurerm 5.2.0, r/private_dns_resolver_outbound_endpoint',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-resolver-virtual-network-link.js


const privateDnsResolverVirtualNetworkLink = {
    azurerm: 'private_dns_resolver_virtual_network_link',
    arm: 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks',
    located: (0,locators/* nestedIn */.Xv)('dns_forwarding_ruleset_id'),
    arguments: { virtual_network_id: (0,conversions/* copied */.pG)('properties.virtualNetwork.id') },
    ignored: ['metadata'],
    source: 'azurerm 5.2.0, r/private_dns_resolver_virtual_network_link',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-zone.js

const privateDnsZone = {
    azurerm: 'private_dns_zone',
    arm: 'Microsoft.Network/privateDnsZones',
    arguments: { tags: (0,conversions/* copied */.pG)('tags') },
    ignored: ['soa_record'],
    source: 'azurerm 5.2.0, r/private_dns_zone',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-dns-zone-virtual-network-link.js


const privateDnsZoneVirtualNetworkLink = {
    azurerm: 'private_dns_zone_virtual_network_link',
    arm: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
    located: (0,locators/* byIdOrName */.xd)((0,locators/* nestedIn */.Xv)('private_dns_zone_id'), 'private_dns_zone_id', (0,locators/* nestedByName */.Ck)(['private_dns_zone_name'])),
    arguments: {
        tags: (0,conversions/* copied */.pG)('tags'),
        virtual_network_id: (0,conversions/* copied */.pG)('properties.virtualNetwork.id'),
        registration_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.registrationEnabled'), false),
        resolution_policy: (0,conversions/* copied */.pG)('properties.resolutionPolicy'),
    },
    source: 'azurerm 5.2.0 and 4.81.0, r/private_dns_zone_virtual_network_link',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/private-endpoint.js



const privateEndpoint = {
    azurerm: 'private_endpoint',
    arm: 'Microsoft.Network/privateEndpoints',
    arguments: {
        ...PLACED,
        subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id'),
        private_service_connection: privateConnections((0,conversions/* blocks */.Bv)('connections', {
            name: (0,conversions/* copied */.pG)('name'),
            private_connection_resource_id: (0,conversions/* copied */.pG)('properties.privateLinkServiceId'),
            private_connection_resource_alias: (0,conversions/* copied */.pG)('properties.privateLinkServiceId'),
            subresource_names: (0,conversions/* copied */.pG)('properties.groupIds'),
            request_message: (0,conversions/* copied */.pG)('properties.requestMessage'),
        })),
        custom_network_interface_name: (0,conversions/* copied */.pG)('properties.customNetworkInterfaceName'),
    },
    ignored: [
        'edge_zone',
        'ip_configuration',
        'private_dns_zone_group',
        'private_dns_zone_group.name',
        'private_service_connection.is_manual_connection',
    ],
    source: 'azurerm 5.2.0, r/private_endpoint',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/public-ip.js


const publicIp = {
    azurerm: 'public_ip',
    arm: 'Microsoft.Network/publicIPAddresses',
    arguments: {
        ...PLACED,
        sku: (0,conversions/* copied */.pG)('sku.name'),
        allocation_method: (0,conversions/* copied */.pG)('properties.publicIPAllocationMethod'),
        ip_version: (0,conversions/* copied */.pG)('properties.publicIPAddressVersion'),
        domain_name_label: (0,conversions/* copied */.pG)('properties.dnsSettings.domainNameLabel'),
        ddos_protection_mode: (0,conversions/* copied */.pG)('properties.ddosSettings.protectionMode'),
        ddos_protection_plan_id: (0,conversions/* copied */.pG)('properties.ddosSettings.ddosProtectionPlan.id'),
        public_ip_prefix_id: (0,conversions/* copied */.pG)('properties.publicIPPrefix.id'),
    },
    ignored: [
        'availability_zone',
        'domain_name_label_scope',
        'edge_zone',
        'idle_timeout_in_minutes',
        'ip_tags',
        'reverse_fqdn',
        'sku_tier',
        'zones',
    ],
    source: 'azurerm 5.2.0, r/public_ip',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/deployment-script.js



const DEPLOYMENT_SCRIPT = 'Microsoft.Resources/deploymentScripts';
function deploymentScriptArguments(version) {
    return {
        ...PLACED_WITH_IDENTITY,
        version: (0,conversions/* copied */.pG)(version),
        script_content: (0,conversions/* copied */.pG)('properties.scriptContent'),
        primary_script_uri: (0,conversions/* copied */.pG)('properties.primaryScriptUri'),
        supporting_script_uris: (0,conversions/* copied */.pG)('properties.supportingScriptUris'),
        command_line: (0,conversions/* copied */.pG)('properties.arguments'),
        cleanup_preference: (0,conversions/* copied */.pG)('properties.cleanupPreference'),
        force_update_tag: (0,conversions/* copied */.pG)('properties.forceUpdateTag'),
        retention_interval: (0,conversions/* copied */.pG)('properties.retentionInterval'),
        timeout: (0,conversions/* copied */.pG)('properties.timeout'),
        environment_variable: (0,conversions/* blocks */.Bv)('properties.environmentVariables', {
            name: (0,conversions/* copied */.pG)('name'),
            value: (0,conversions/* copied */.pG)('value'),
            secure_value: secret('secureValue'),
        }),
        storage_account: (0,conversions/* block */.om)('properties.storageAccountSettings', {
            name: (0,conversions/* copied */.pG)('storageAccountName'),
            key: secret('storageAccountKey'),
        }),
    };
}
const DEPLOYMENT_SCRIPT_IGNORED = ['container'];

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-deployment-script-azure-cli.js

const resourceDeploymentScriptAzureCli = {
    azurerm: 'resource_deployment_script_azure_cli',
    arm: DEPLOYMENT_SCRIPT,
    fixed: { kind: 'AzureCLI' },
    arguments: deploymentScriptArguments('properties.azCliVersion'),
    ignored: DEPLOYMENT_SCRIPT_IGNORED,
    source: 'azurerm 5.2.0, r/resource_deployment_script_azure_cli',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-deployment-script-azure-power-shell.js

const resourceDeploymentScriptAzurePowerShell = {
    azurerm: 'resource_deployment_script_azure_power_shell',
    arm: DEPLOYMENT_SCRIPT,
    fixed: { kind: 'AzurePowerShell' },
    arguments: deploymentScriptArguments('properties.azPowerShellVersion'),
    ignored: DEPLOYMENT_SCRIPT_IGNORED,
    source: 'azurerm 5.2.0, r/resource_deployment_script_azure_power_shell',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-group.js


const resourceGroup = {
    azurerm: 'resource_group',
    arm: 'Microsoft.Resources/resourceGroups',
    located: locators/* IN_SUBSCRIPTION */.KL,
    arguments: PLACED,
    ignored: ['managed_by'],
    source: 'azurerm 5.2.0, r/resource_group',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-group-policy-assignment.js

const resourceGroupPolicyAssignment = policyAssignment('resource_group_policy_assignment', 'resource_group_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-group-policy-exemption.js

const resourceGroupPolicyExemption = policyExemption('resource_group_policy_exemption', 'resource_group_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-policy-assignment.js

const resourcePolicyAssignment = policyAssignment('resource_policy_assignment', 'resource_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/resource-policy-exemption.js

const resourcePolicyExemption = policyExemption('resource_policy_exemption', 'resource_id');

// EXTERNAL MODULE: ./lib/src/expand/built-in-roles.js
var built_in_roles = __webpack_require__(82727);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/roles.js


function roleId(path) {
    return {
        paths: [path],
        isBlock: false,
        write: (given) => given === undefined ? [] : [{ path, value: (0,converted/* convertScalar */.q)(given.value, 'role', idOf), span: given.span }],
    };
}
function idOf(name) {
    const id = (0,built_in_roles/* roleGuid */.c)(String(name));
    return id === undefined ? name : `/providers/Microsoft.Authorization/roleDefinitions/${id}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/role-assignment.js




const roleAssignment = {
    azurerm: 'role_assignment',
    arm: 'Microsoft.Authorization/roleAssignments',
    located: (0,locators/* extending */.Vb)('scope'),
    arguments: {
        role_definition_id: (0,conversions/* copied */.pG)('properties.roleDefinitionId'),
        role_definition_name: roleId('properties.roleDefinitionId'),
        principal_id: PRINCIPAL_ID,
        principal_type: (0,conversions/* copied */.pG)('properties.principalType'),
        condition: (0,conversions/* copied */.pG)('properties.condition'),
        condition_version: (0,conversions/* copied */.pG)('properties.conditionVersion'),
        description: (0,conversions/* copied */.pG)('properties.description'),
        delegated_managed_identity_resource_id: (0,conversions/* copied */.pG)('properties.delegatedManagedIdentityResourceId'),
    },
    ignored: ['skip_service_principal_aad_check'],
    source: 'azurerm 5.2.0, r/role_assignment',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/role-definition.js


const roleDefinition = {
    azurerm: 'role_definition',
    arm: 'Microsoft.Authorization/roleDefinitions',
    located: (0,locators/* extending */.Vb)('scope', 'role_definition_id'),
    hasOtherId: true,
    isNeverRead: true,
    fixed: { 'properties.type': 'CustomRole' },
    arguments: {
        name: (0,conversions/* copied */.pG)('properties.roleName'),
        description: (0,conversions/* copied */.pG)('properties.description'),
        assignable_scopes: (0,conversions/* copied */.pG)('properties.assignableScopes'),
        permissions: (0,conversions/* blocks */.Bv)('properties.permissions', {
            actions: (0,conversions/* copied */.pG)('actions'),
            not_actions: (0,conversions/* copied */.pG)('notActions'),
            data_actions: (0,conversions/* copied */.pG)('dataActions'),
            not_data_actions: (0,conversions/* copied */.pG)('notDataActions'),
        }),
    },
    source: 'azurerm 5.2.0, r/role_definition; type: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/route.js

const ROUTE = {
    address_prefix: (0,conversions/* copied */.pG)('properties.addressPrefix'),
    next_hop_type: (0,conversions/* copied */.pG)('properties.nextHopType'),
    next_hop_in_ip_address: (0,conversions/* copied */.pG)('properties.nextHopIpAddress'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/route.js


const route = {
    azurerm: 'route',
    arm: 'Microsoft.Network/routeTables/routes',
    located: (0,locators/* nestedByName */.Ck)(['route_table_name']),
    arguments: ROUTE,
    source: 'azurerm 5.2.0, r/route',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/route-table.js



const routeTable = {
    azurerm: 'route_table',
    arm: 'Microsoft.Network/routeTables',
    arguments: {
        ...PLACED,
        route: (0,conversions/* blocks */.Bv)('properties.routes', { ...ROUTE, name: (0,conversions/* copied */.pG)('name') }),
        bgp_route_propagation_enabled: (0,conversions/* inverted */.e_)('properties.disableBgpRoutePropagation'),
        disable_bgp_route_propagation: (0,conversions/* copied */.pG)('properties.disableBgpRoutePropagation'),
    },
    source: 'azurerm 5.2.0 and 3.117.1, r/route_table',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/search-service.js


const searchService = {
    azurerm: 'search_service',
    arm: 'Microsoft.Search/searchServices',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        sku: (0,conversions/* copied */.pG)('sku.name'),
        public_network_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'), true),
        allowed_ips: (0,conversions/* eachAs */.QD)('properties.networkRuleSet.ipRules', 'value'),
        network_rule_bypass_option: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.networkRuleSet.bypass'), 'None'),
        local_authentication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* inverted */.e_)('properties.disableLocalAuth'), true),
        authentication_failure_mode: (0,conversions/* copied */.pG)('properties.authOptions.aadOrApiKey.aadAuthFailureMode'),
        customer_managed_key_enforcement_enabled: (0,conversions/* orElse */.NW)((0,conversions/* enabledDisabled */.a7)('properties.encryptionWithCmk.enforcement'), false),
        semantic_search_sku: (0,conversions/* copied */.pG)('properties.semanticSearch'),
    },
    ignored: ['hosting_mode', 'partition_count', 'replica_count'],
    source: 'azurerm 5.2.0, r/search_service',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/search-shared-private-link-service.js


const searchSharedPrivateLinkService = {
    azurerm: 'search_shared_private_link_service',
    arm: 'Microsoft.Search/searchServices/sharedPrivateLinkResources',
    located: (0,locators/* nestedIn */.Xv)('search_service_id'),
    arguments: {
        subresource_name: (0,conversions/* copied */.pG)('properties.groupId'),
        target_resource_id: (0,conversions/* copied */.pG)('properties.privateLinkResourceId'),
        request_message: (0,conversions/* copied */.pG)('properties.requestMessage'),
    },
    source: 'azurerm 5.2.0, r/search_shared_private_link_service',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/security-center.js

const ONE_IN_SUBSCRIPTION = {
    arguments: [],
    locate: (resource) => ({ names: [(0,values/* scalarAt */.C_)('default', resource.headerSpan)], scope: { level: 'subscription' } }),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/security-center-auto-provisioning.js


const securityCenterAutoProvisioning = {
    azurerm: 'security_center_auto_provisioning',
    arm: 'Microsoft.Security/autoProvisioningSettings',
    located: ONE_IN_SUBSCRIPTION,
    arguments: { auto_provision: (0,conversions/* copied */.pG)('properties.autoProvision') },
    source: 'azurerm 4.81.0, r/security_center_auto_provisioning',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/security-center-contact.js



const securityCenterContact = {
    azurerm: 'security_center_contact',
    arm: 'Microsoft.Security/securityContacts',
    located: (0,locators/* inSubscription */.Lo)('name', 'default1'),
    arguments: {
        email: (0,conversions/* copied */.pG)('properties.emails'),
        phone: (0,conversions/* copied */.pG)('properties.phone'),
        alert_notifications: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('properties.isEnabled'), listWhenOn('properties.notificationsSources', { sourceType: 'Alert', minimalSeverity: 'High' })),
        alerts_to_admins: (0,conversions/* all */.Q7)((0,conversions/* renamed */.fN)('properties.notificationsByRole.state', { true: 'On', false: 'Off' }), listWhenOn('properties.notificationsByRole.roles', 'Owner')),
    },
    source: 'azurerm 5.2.0 and 3.117.1, r/security_center_contact',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/security-center-setting.js


const securityCenterSetting = {
    azurerm: 'security_center_setting',
    arm: 'Microsoft.Security/settings',
    located: (0,locators/* inSubscription */.Lo)('setting_name', 'MCAS'),
    arguments: { enabled: (0,conversions/* copied */.pG)('properties.enabled') },
    source: 'azurerm 5.2.0, r/security_center_setting',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/security-center-storage-defender.js


const securityCenterStorageDefender = {
    azurerm: 'security_center_storage_defender',
    arm: 'Microsoft.Security/defenderForStorageSettings',
    located: (0,locators/* extending */.Vb)('storage_account_id', { always: 'current' }),
    hasOtherId: true,
    fixed: { 'properties.isEnabled': true },
    arguments: {
        override_subscription_settings_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.overrideSubscriptionLevelSettings'), false),
        malware_scanning_on_upload_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.malwareScanning.onUpload.isEnabled'), false),
        malware_scanning_on_upload_cap_gb_per_month: (0,conversions/* copied */.pG)('properties.malwareScanning.onUpload.capGBPerMonth'),
        scan_results_event_grid_topic_id: (0,conversions/* copied */.pG)('properties.malwareScanning.scanResultsEventGridTopicResourceId'),
        sensitive_data_discovery_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.sensitiveDataDiscovery.isEnabled'), false),
    },
    source: 'azurerm 5.2.0, r/security_center_storage_defender; isEnabled: the resource code',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/security-center-subscription-pricing.js


const securityCenterSubscriptionPricing = {
    azurerm: 'security_center_subscription_pricing',
    arm: 'Microsoft.Security/pricings',
    located: (0,locators/* inSubscription */.Lo)('resource_type', 'VirtualMachines'),
    arguments: {
        tier: (0,conversions/* copied */.pG)('properties.pricingTier'),
        subplan: (0,conversions/* copied */.pG)('properties.subPlan'),
        extension: (0,conversions/* blocks */.Bv)('properties.extensions', {
            name: (0,conversions/* copied */.pG)('name'),
            additional_extension_properties: (0,conversions/* copied */.pG)('additionalExtensionProperties'),
        }, { isEnabled: 'True' }),
    },
    source: 'azurerm 5.2.0, r/security_center_subscription_pricing',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-account.js




const storageAccount = {
    azurerm: 'storage_account',
    arm: 'Microsoft.Storage/storageAccounts',
    arguments: {
        ...PLACED_WITH_IDENTITY,
        account_kind: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('kind'), (version) => ((0,mapping_version/* isBefore */.Y8)(version, '2.0') ? 'Storage' : 'StorageV2')),
        account_tier: (0,conversions/* copied */.pG)('sku.tier'),
        access_tier: (0,conversions/* copied */.pG)('properties.accessTier'),
        public_network_access_enabled: (0,conversions/* enabledDisabled */.a7)('properties.publicNetworkAccess'),
        network_rules: (0,conversions/* block */.om)('properties.networkAcls', NETWORK_RULES),
        https_traffic_only_enabled: (0,conversions/* copied */.pG)('properties.supportsHttpsTrafficOnly'),
        enable_https_traffic_only: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.supportsHttpsTrafficOnly'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '2.0') ? false : undefined),
        min_tls_version: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.minimumTlsVersion'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '3.0') ? 'TLS1_0' : 'TLS1_2'),
        allow_nested_items_to_be_public: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.allowBlobPublicAccess'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '3.0') ? undefined : (0,mapping_version/* isBefore */.Y8)(version, '5.0')),
        allow_blob_public_access: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.allowBlobPublicAccess'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '3.0') ? (0,mapping_version/* isBefore */.Y8)(version, '2.20') : undefined),
        shared_access_key_enabled: (0,conversions/* copied */.pG)('properties.allowSharedKeyAccess'),
        cross_tenant_replication_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.allowCrossTenantReplication'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '4.0')),
        default_to_oauth_authentication: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.defaultToOAuthAuthentication'), false),
        infrastructure_encryption_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.encryption.requireInfrastructureEncryption'), false),
        customer_managed_key: (0,conversions/* all */.Q7)((0,conversions/* presence */.IN)('properties.encryption.keySource', 'Microsoft.Keyvault'), (0,conversions/* block */.om)('properties.encryption', CUSTOMER_KEY)),
        queue_encryption_key_type: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.encryption.services.queue.keyType'), 'Service'),
        table_encryption_key_type: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.encryption.services.table.keyType'), 'Service'),
        is_hns_enabled: (0,conversions/* copied */.pG)('properties.isHnsEnabled'),
        nfsv3_enabled: (0,conversions/* copied */.pG)('properties.isNfsV3Enabled'),
        sftp_enabled: (0,conversions/* copied */.pG)('properties.isSftpEnabled'),
        local_user_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.isLocalUserEnabled'), true),
        allowed_copy_scope: (0,conversions/* copied */.pG)('properties.allowedCopyScope'),
        sas_policy: (0,conversions/* block */.om)('properties.sasPolicy', {
            expiration_period: (0,conversions/* copied */.pG)('sasExpirationPeriod'),
            expiration_action: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('expirationAction'), 'Log'),
        }),
    },
    ignored: [
        'account_replication_type',
        'azure_files_authentication',
        'blob_properties',
        'custom_domain',
        'dns_endpoint_type',
        'edge_zone',
        'immutability_policy',
        'large_file_share_enabled',
        'provisioned_billing_model_version',
        'queue_properties',
        'routing',
        'share_properties',
        'smb.authentication_types',
        'smb.channel_encryption_type',
        'smb.kerberos_ticket_encryption_type',
        'smb.versions',
        'static_website',
    ],
    source: 'azurerm 5.2.0, r/storage_account; older defaults: tags v1.44.0, v2.0.0, v2.18.0, v2.19.0, v2.20.0, v2.99.0, v3.117.1, v4.81.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-account-customer-managed-key.js


const storageAccountCustomerManagedKey = {
    azurerm: 'storage_account_customer_managed_key',
    of: 'storage_account_id',
    arm: 'Microsoft.Storage/storageAccounts',
    arguments: {
        ...(0,conversions/* prefixed */.gV)('properties.encryption', CUSTOMER_KEY),
        key_name: (0,conversions/* copied */.pG)('properties.encryption.keyvaultproperties.keyname'),
        key_version: (0,conversions/* copied */.pG)('properties.encryption.keyvaultproperties.keyversion'),
        key_vault_uri: (0,conversions/* copied */.pG)('properties.encryption.keyvaultproperties.keyvaulturi'),
        key_vault_id: (0,conversions/* uninterpreted */.ci)('properties.encryption.keyvaultproperties.keyvaulturi'),
        storage_account_id: (0,conversions/* fixedIfSet */.Qk)('properties.encryption.keySource', 'Microsoft.Keyvault'),
    },
    ignored: ['federated_identity_client_id'],
    source: 'azurerm 5.2.0, r/storage_account_customer_managed_key',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-account-network-rules.js


const storageAccountNetworkRules = {
    azurerm: 'storage_account_network_rules',
    of: 'storage_account_id',
    before: 'storage_account_name',
    arm: 'Microsoft.Storage/storageAccounts',
    arguments: (0,conversions/* prefixed */.gV)('properties.networkAcls', NETWORK_RULES),
    ignored: ['resource_group_name', 'storage_account_name'],
    source: 'azurerm 5.2.0 and 2.99.0, r/storage_account_network_rules',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-account-queue-properties.js


const storageAccountQueueProperties = {
    azurerm: 'storage_account_queue_properties',
    arm: 'Microsoft.Storage/storageAccounts/queueServices',
    located: (0,locators/* nestedIn */.Xv)('storage_account_id', [], { always: 'default' }),
    hasOtherId: true,
    arguments: { cors_rule: CORS },
    ignored: ['hour_metrics', 'logging', 'minute_metrics'],
    source: 'azurerm 5.2.0, r/storage_account_queue_properties',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-container.js


const storageContainer = {
    azurerm: 'storage_container',
    arm: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    located: IN_SERVICE,
    arguments: {
        container_access_type: (0,conversions/* orElse */.NW)((0,conversions/* renamed */.fN)('properties.publicAccess', { private: 'None', blob: 'Blob', container: 'Container' }), 'private'),
    },
    ignored: ['default_encryption_scope', 'encryption_scope_override_enabled', 'metadata'],
    source: 'azurerm 5.2.0 and 4.81.0, r/storage_container',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-container-immutability-policy.js


const storageContainerImmutabilityPolicy = {
    azurerm: 'storage_container_immutability_policy',
    arm: 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies',
    located: (0,locators/* nestedIn */.Xv)('storage_container_resource_manager_id', [], { always: 'default' }),
    arguments: {
        immutability_period_in_days: (0,conversions/* copied */.pG)('properties.immutabilityPeriodSinceCreationInDays'),
        locked: (0,conversions/* renamed */.fN)('properties.state', { true: 'Locked', false: 'Unlocked' }),
        protected_append_writes_enabled: (0,conversions/* copied */.pG)('properties.allowProtectedAppendWrites'),
        protected_append_writes_all_enabled: (0,conversions/* copied */.pG)('properties.allowProtectedAppendWritesAll'),
    },
    source: 'azurerm 5.2.0, r/storage_container_immutability_policy',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-data-lake-gen2-filesystem.js

const storageDataLakeGen2Filesystem = {
    azurerm: 'storage_data_lake_gen2_filesystem',
    arm: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    located: (0,locators/* nestedIn */.Xv)('storage_account_id', ['default']),
    hasOtherId: true,
    arguments: {},
    ignored: ['ace', 'default_encryption_scope', 'group', 'owner', 'properties'],
    source: 'azurerm 5.2.0, r/storage_data_lake_gen2_filesystem',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-management-policy.js


const storageManagementPolicy = {
    azurerm: 'storage_management_policy',
    arm: 'Microsoft.Storage/storageAccounts/managementPolicies',
    located: (0,locators/* nestedIn */.Xv)('storage_account_id', [], { always: 'default' }),
    arguments: {
        rule: (0,conversions/* blocks */.Bv)('properties.policy.rules', { name: (0,conversions/* copied */.pG)('name'), enabled: (0,conversions/* copied */.pG)('enabled') }),
    },
    ignored: ['rule.actions', 'rule.filters'],
    source: 'azurerm 5.2.0, r/storage_management_policy',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-queue.js

const storageQueue = {
    azurerm: 'storage_queue',
    arm: 'Microsoft.Storage/storageAccounts/queueServices/queues',
    located: IN_SERVICE,
    arguments: {},
    ignored: ['metadata'],
    source: 'azurerm 5.2.0 and 4.81.0, r/storage_queue',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-share.js


const storageShare = {
    azurerm: 'storage_share',
    arm: 'Microsoft.Storage/storageAccounts/fileServices/shares',
    located: IN_SERVICE,
    arguments: { enabled_protocol: (0,conversions/* copied */.pG)('properties.enabledProtocols') },
    ignored: ['access_tier', 'acl', 'metadata', 'quota'],
    source: 'azurerm 5.2.0 and 4.81.0, r/storage_share',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/storage-table.js

const storageTable = {
    azurerm: 'storage_table',
    arm: 'Microsoft.Storage/storageAccounts/tableServices/tables',
    located: IN_SERVICE,
    arguments: {},
    ignored: ['acl'],
    source: 'azurerm 5.2.0 and 4.81.0, r/storage_table',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/subnet.js

const DELEGATION = (0,conversions/* blocks */.Bv)('properties.delegations', {
    name: (0,conversions/* copied */.pG)('name'),
    service_delegation: (0,conversions/* block */.om)('properties', { name: (0,conversions/* copied */.pG)('serviceName'), actions: (0,conversions/* copied */.pG)('actions') }),
});
const SUBNET_PROPERTIES = {
    address_prefixes: (0,conversions/* copied */.pG)('properties.addressPrefixes'),
    default_outbound_access_enabled: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.defaultOutboundAccess'), true),
    delegation: DELEGATION,
    private_endpoint_network_policies: (0,conversions/* copied */.pG)('properties.privateEndpointNetworkPolicies'),
    private_link_service_network_policies_enabled: (0,conversions/* renamed */.fN)('properties.privateLinkServiceNetworkPolicies', {
        true: 'Enabled',
        false: 'Disabled',
    }),
    service_endpoints: (0,conversions/* eachAs */.QD)('properties.serviceEndpoints', 'service'),
    service_endpoint: (0,conversions/* blocks */.Bv)('properties.serviceEndpoints', {
        service: (0,conversions/* copied */.pG)('service'),
        network_identifier: (0,conversions/* copied */.pG)('networkIdentifier.id'),
    }),
    service_endpoint_policy_ids: (0,conversions/* eachAs */.QD)('properties.serviceEndpointPolicies', 'id'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subnet.js




const subnet = {
    azurerm: 'subnet',
    arm: 'Microsoft.Network/virtualNetworks/subnets',
    located: (0,locators/* nestedByName */.Ck)(['virtual_network_name']),
    arguments: {
        ...SUBNET_PROPERTIES,
        private_endpoint_network_policies: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.privateEndpointNetworkPolicies'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '4.0') ? 'Enabled' : 'Disabled'),
        network_security_group_id_wo: (0,conversions/* copied */.pG)('properties.networkSecurityGroup.id'),
        route_table_id_wo: (0,conversions/* copied */.pG)('properties.routeTable.id'),
        address_prefix: (0,conversions/* copied */.pG)('properties.addressPrefix'),
        enforce_private_link_endpoint_network_policies: (0,conversions/* renamed */.fN)('properties.privateEndpointNetworkPolicies', {
            true: 'Disabled',
            false: 'Enabled',
        }),
        private_endpoint_network_policies_enabled: (0,conversions/* renamed */.fN)('properties.privateEndpointNetworkPolicies', {
            true: 'Enabled',
            false: 'Disabled',
        }),
    },
    ignored: [
        'enforce_private_link_service_network_policies',
        'ip_address_pool',
        'network_security_group_id_wo_version',
        'route_table_id_wo_version',
        'sharing_scope',
    ],
    source: 'azurerm 5.2.0, 4.81.0 and 3.117.1, r/subnet; what 3.x sends: the resource code at v3.0.0, v3.60.0, v3.117.1',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/subnet-association.js

function subnetAssociation(azurerm, argument, path) {
    return {
        azurerm,
        of: 'subnet_id',
        arm: 'Microsoft.Network/virtualNetworks/subnets',
        arguments: { [argument]: (0,conversions/* copied */.pG)(path) },
        source: `azurerm 5.2.0, r/${azurerm}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subnet-nat-gateway-association.js

const subnetNatGatewayAssociation = subnetAssociation('subnet_nat_gateway_association', 'nat_gateway_id', 'properties.natGateway.id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subnet-network-security-group-association.js

const subnetNetworkSecurityGroupAssociation = subnetAssociation('subnet_network_security_group_association', 'network_security_group_id', 'properties.networkSecurityGroup.id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subnet-route-table-association.js

const subnetRouteTableAssociation = subnetAssociation('subnet_route_table_association', 'route_table_id', 'properties.routeTable.id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subnet-service-endpoint-storage-policy.js


const subnetServiceEndpointStoragePolicy = {
    azurerm: 'subnet_service_endpoint_storage_policy',
    arm: 'Microsoft.Network/serviceEndpointPolicies',
    arguments: {
        ...PLACED,
        definition: (0,conversions/* blocks */.Bv)('properties.serviceEndpointPolicyDefinitions', {
            name: (0,conversions/* copied */.pG)('name'),
            description: (0,conversions/* copied */.pG)('properties.description'),
            service: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.service'), 'Microsoft.Storage'),
            service_resources: (0,conversions/* copied */.pG)('properties.serviceResources'),
        }),
    },
    source: 'azurerm 5.2.0, r/subnet_service_endpoint_storage_policy',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subscription-policy-assignment.js

const subscriptionPolicyAssignment = policyAssignment('subscription_policy_assignment', 'subscription_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/subscription-policy-exemption.js

const subscriptionPolicyExemption = policyExemption('subscription_policy_exemption', 'subscription_id');

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/user-assigned-identity.js


const userAssignedIdentity = {
    azurerm: 'user_assigned_identity',
    arm: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    arguments: {
        ...PLACED,
        isolation_scope: (0,conversions/* copied */.pG)('properties.isolationScope'),
    },
    source: 'azurerm 5.2.0, r/user_assigned_identity',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/virtual-network.js




const virtualNetwork = {
    azurerm: 'virtual_network',
    arm: 'Microsoft.Network/virtualNetworks',
    arguments: {
        ...PLACED,
        address_space: (0,conversions/* copied */.pG)('properties.addressSpace.addressPrefixes'),
        dns_servers: (0,conversions/* copied */.pG)('properties.dhcpOptions.dnsServers'),
        subnet: (0,conversions/* blocks */.Bv)('properties.subnets', {
            ...SUBNET_PROPERTIES,
            private_endpoint_network_policies: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.privateEndpointNetworkPolicies'), (version) => (0,mapping_version/* isBefore */.Y8)(version, '4.0') ? undefined : 'Disabled'),
            name: (0,conversions/* copied */.pG)('name'),
            address_prefix: (0,conversions/* copied */.pG)('properties.addressPrefix'),
            route_table_id: (0,conversions/* copied */.pG)('properties.routeTable.id'),
            security_group: (0,conversions/* copied */.pG)('properties.networkSecurityGroup.id'),
        }),
        ddos_protection_plan: (0,conversions/* block */.om)(undefined, {
            id: (0,conversions/* copied */.pG)('properties.ddosProtectionPlan.id'),
            enable: (0,conversions/* copied */.pG)('properties.enableDdosProtection'),
        }),
        encryption: (0,conversions/* block */.om)('properties.encryption', { enforcement: (0,conversions/* copied */.pG)('enforcement') }, { enabled: true }),
    },
    ignored: [
        'bgp_community',
        'edge_zone',
        'flow_timeout_in_minutes',
        'ip_address_pool',
        'private_endpoint_vnet_policies',
        'vm_protection_enabled',
    ],
    source: 'azurerm 5.2.0 and 4.81.0, r/virtual_network; policies of subnets: the resource code at v3.108.0, v3.117.1, v4.0.0',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/virtual-network-dns-servers.js

const virtualNetworkDnsServers = {
    azurerm: 'virtual_network_dns_servers',
    of: 'virtual_network_id',
    arm: 'Microsoft.Network/virtualNetworks',
    arguments: { dns_servers: (0,conversions/* copied */.pG)('properties.dhcpOptions.dnsServers') },
    source: 'azurerm 5.2.0, r/virtual_network_dns_servers',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/shared/ipsec-policy.js

const IPSEC_POLICY = {
    dh_group: (0,conversions/* copied */.pG)('dhGroup'),
    ike_encryption: (0,conversions/* copied */.pG)('ikeEncryption'),
    ike_integrity: (0,conversions/* copied */.pG)('ikeIntegrity'),
    ipsec_encryption: (0,conversions/* copied */.pG)('ipsecEncryption'),
    ipsec_integrity: (0,conversions/* copied */.pG)('ipsecIntegrity'),
    pfs_group: (0,conversions/* copied */.pG)('pfsGroup'),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/virtual-network-gateway.js




const virtualNetworkGateway = {
    azurerm: 'virtual_network_gateway',
    arm: 'Microsoft.Network/virtualNetworkGateways',
    arguments: {
        ...PLACED,
        type: (0,conversions/* copied */.pG)('properties.gatewayType'),
        vpn_type: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('properties.vpnType'), 'RouteBased'),
        sku: (0,conversions/* all */.Q7)((0,conversions/* copied */.pG)('properties.sku.name'), (0,conversions/* copied */.pG)('properties.sku.tier')),
        generation: (0,conversions/* copied */.pG)('properties.vpnGatewayGeneration'),
        active_active: (0,conversions/* copied */.pG)('properties.activeActive'),
        bgp_enabled: (0,conversions/* copied */.pG)('properties.enableBgp'),
        enable_bgp: (0,conversions/* copied */.pG)('properties.enableBgp'),
        private_ip_address_enabled: (0,conversions/* copied */.pG)('properties.enablePrivateIpAddress'),
        default_local_network_gateway_id: (0,conversions/* copied */.pG)('properties.gatewayDefaultSite.id'),
        ip_configuration: (0,conversions/* blocks */.Bv)('properties.ipConfigurations', {
            name: (0,conversions/* orElse */.NW)((0,conversions/* copied */.pG)('name'), 'vnetGatewayConfig'),
            subnet_id: (0,conversions/* copied */.pG)('properties.subnet.id'),
            public_ip_address_id: (0,conversions/* copied */.pG)('properties.publicIPAddress.id'),
        }),
        vpn_client_configuration: (0,conversions/* block */.om)('properties.vpnClientConfiguration', {
            address_space: (0,conversions/* copied */.pG)('vpnClientAddressPool.addressPrefixes'),
            vpn_auth_types: (0,conversions/* copied */.pG)('vpnAuthenticationTypes'),
            vpn_client_protocols: (0,conversions/* copied */.pG)('vpnClientProtocols'),
            aad_tenant: (0,conversions/* copied */.pG)('aadTenant'),
            aad_audience: (0,conversions/* copied */.pG)('aadAudience'),
            aad_issuer: (0,conversions/* copied */.pG)('aadIssuer'),
            radius_server_address: (0,conversions/* copied */.pG)('radiusServerAddress'),
            radius_server_secret: secret('radiusServerSecret'),
            radius_server: (0,conversions/* blocks */.Bv)('radiusServers', {
                address: (0,conversions/* copied */.pG)('radiusServerAddress'),
                score: (0,conversions/* copied */.pG)('radiusServerScore'),
                secret: secret('radiusServerSecret'),
            }),
            root_certificate: (0,conversions/* blocks */.Bv)('vpnClientRootCertificates', {
                name: (0,conversions/* copied */.pG)('name'),
                public_cert_data: (0,conversions/* copied */.pG)('properties.publicCertData'),
            }),
            revoked_certificate: (0,conversions/* blocks */.Bv)('vpnClientRevokedCertificates', {
                name: (0,conversions/* copied */.pG)('name'),
                thumbprint: (0,conversions/* copied */.pG)('properties.thumbprint'),
            }),
            ipsec_policy: (0,conversions/* blocks */.Bv)('vpnClientIpsecPolicies', IPSEC_POLICY),
        }),
        custom_route: (0,conversions/* block */.om)('properties.customRoutes', { address_prefixes: (0,conversions/* copied */.pG)('addressPrefixes') }),
    },
    ignored: [
        'bgp_route_translation_for_nat_enabled',
        'bgp_settings',
        'dns_forwarding_enabled',
        'edge_zone',
        'ip_configuration.private_ip_address_allocation',
        'ip_sec_replay_protection_enabled',
        'ipsec_policy.sa_data_size_in_kilobytes',
        'ipsec_policy.sa_lifetime_in_seconds',
        'maximum_scale_unit',
        'minimum_scale_unit',
        'policy_group',
        'remote_vnet_traffic_enabled',
        'virtual_wan_traffic_enabled',
        'vpn_client_configuration.virtual_network_gateway_client_connection',
    ],
    source: 'azurerm 5.2.0 and 3.117.1, r/virtual_network_gateway',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/virtual-network-gateway-connection.js




const virtualNetworkGatewayConnection = {
    azurerm: 'virtual_network_gateway_connection',
    arm: 'Microsoft.Network/connections',
    arguments: {
        ...PLACED,
        type: (0,conversions/* copied */.pG)('properties.connectionType'),
        virtual_network_gateway_id: (0,conversions/* copied */.pG)('properties.virtualNetworkGateway1.id'),
        peer_virtual_network_gateway_id: (0,conversions/* copied */.pG)('properties.virtualNetworkGateway2.id'),
        local_network_gateway_id: (0,conversions/* copied */.pG)('properties.localNetworkGateway2.id'),
        express_route_circuit_id: (0,conversions/* copied */.pG)('properties.peer.id'),
        authorization_key: secret('properties.authorizationKey'),
        shared_key: secret('properties.sharedKey'),
        connection_protocol: (0,conversions/* copied */.pG)('properties.connectionProtocol'),
        connection_mode: (0,conversions/* copied */.pG)('properties.connectionMode'),
        bgp_enabled: (0,conversions/* copied */.pG)('properties.enableBgp'),
        enable_bgp: (0,conversions/* copied */.pG)('properties.enableBgp'),
        use_policy_based_traffic_selectors: (0,conversions/* copied */.pG)('properties.usePolicyBasedTrafficSelectors'),
        ipsec_policy: (0,conversions/* blocks */.Bv)('properties.ipsecPolicies', IPSEC_POLICY),
        traffic_selector_policy: (0,conversions/* blocks */.Bv)('properties.trafficSelectorPolicies', {
            local_address_cidrs: (0,conversions/* copied */.pG)('localAddressRanges'),
            remote_address_cidrs: (0,conversions/* copied */.pG)('remoteAddressRanges'),
        }),
    },
    ignored: [
        'custom_bgp_addresses',
        'dpd_timeout_seconds',
        'egress_nat_rule_ids',
        'express_route_gateway_bypass',
        'ingress_nat_rule_ids',
        'ipsec_policy.sa_datasize',
        'ipsec_policy.sa_lifetime',
        'local_azure_ip_address_enabled',
        'private_link_fast_path_enabled',
        'routing_weight',
    ],
    source: 'azurerm 5.2.0 and 3.117.1, r/virtual_network_gateway_connection',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/types/virtual-network-peering.js


const virtualNetworkPeering = {
    azurerm: 'virtual_network_peering',
    arm: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
    located: (0,locators/* nestedByName */.Ck)(['virtual_network_name']),
    arguments: {
        remote_virtual_network_id: (0,conversions/* copied */.pG)('properties.remoteVirtualNetwork.id'),
        allow_virtual_network_access: (0,conversions/* copied */.pG)('properties.allowVirtualNetworkAccess'),
        allow_forwarded_traffic: (0,conversions/* copied */.pG)('properties.allowForwardedTraffic'),
        allow_gateway_transit: (0,conversions/* copied */.pG)('properties.allowGatewayTransit'),
        use_remote_gateways: (0,conversions/* copied */.pG)('properties.useRemoteGateways'),
    },
    ignored: [
        'local_subnet_names',
        'only_ipv6_peering_enabled',
        'peer_complete_virtual_networks_enabled',
        'remote_subnet_names',
        'triggers',
    ],
    source: 'azurerm 5.2.0, r/virtual_network_peering',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/azurerm/mappings.js




































































































































const TYPE_MAPPINGS = [
    advancedThreatProtection,
    aiFoundryProject,
    aiFoundry,
    aiServices,
    applicationInsights,
    arcKubernetesClusterExtension,
    bastionHost,
    cognitiveAccountProject,
    cognitiveAccountRaiPolicy,
    cognitiveAccount,
    cognitiveDeployment,
    containerRegistryCacheRule,
    containerRegistryScopeMap,
    containerRegistryTask,
    containerRegistryToken,
    containerRegistryWebhook,
    containerRegistry,
    cosmosdbAccount,
    federatedIdentityCredential,
    firewallPolicyRuleCollectionGroup,
    firewallPolicy,
    firewall,
    keyVaultAccessPolicy,
    keyVaultKey,
    keyVaultManagedHardwareSecurityModuleKey,
    keyVaultManagedHardwareSecurityModule,
    keyVaultSecret,
    keyVault,
    kubernetesClusterExtension,
    kubernetesClusterNodePool,
    kubernetesCluster,
    logAnalyticsCluster,
    logAnalyticsLinkedService,
    logAnalyticsWorkspace,
    machineLearningComputeCluster,
    machineLearningComputeInstance,
    machineLearningDatastoreBlobstorage,
    machineLearningDatastoreDatalakeGen2,
    machineLearningDatastoreFileshare,
    machineLearningInferenceCluster,
    machineLearningSynapseSpark,
    machineLearningWorkspaceNetworkOutboundRuleFqdn,
    machineLearningWorkspaceNetworkOutboundRulePrivateEndpoint,
    machineLearningWorkspaceNetworkOutboundRuleServiceTag,
    machineLearningWorkspace,
    managementGroupPolicyAssignment,
    managementGroupPolicyExemption,
    managementGroupPolicySetDefinition,
    managementLock,
    monitorActionGroup,
    monitorActivityLogAlert,
    monitorDiagnosticSetting,
    monitorMetricAlert,
    monitorPrivateLinkScope,
    monitorPrivateLinkScopedService,
    natGateway,
    networkInterface,
    networkSecurityGroup,
    networkSecurityPerimeterAccessRule,
    networkSecurityPerimeterAssociation,
    networkSecurityPerimeterProfile,
    networkSecurityPerimeter,
    networkSecurityRule,
    networkWatcherFlowLog,
    pimActiveRoleAssignment,
    pimEligibleRoleAssignment,
    policyDefinition,
    policySetDefinition,
    privateDnsARecord,
    privateDnsResolverDnsForwardingRuleset,
    privateDnsResolverForwardingRule,
    privateDnsResolverInboundEndpoint,
    privateDnsResolverOutboundEndpoint,
    privateDnsResolverVirtualNetworkLink,
    privateDnsResolver,
    privateDnsZoneVirtualNetworkLink,
    privateDnsZone,
    privateEndpoint,
    publicIp,
    resourceGroupPolicyAssignment,
    resourceGroupPolicyExemption,
    resourceDeploymentScriptAzureCli,
    resourceDeploymentScriptAzurePowerShell,
    resourceGroup,
    resourcePolicyAssignment,
    resourcePolicyExemption,
    roleAssignment,
    roleDefinition,
    routeTable,
    route,
    searchService,
    searchSharedPrivateLinkService,
    securityCenterAutoProvisioning,
    securityCenterContact,
    securityCenterSetting,
    securityCenterStorageDefender,
    securityCenterSubscriptionPricing,
    storageAccountQueueProperties,
    storageAccount,
    storageContainerImmutabilityPolicy,
    storageContainer,
    storageDataLakeGen2Filesystem,
    storageManagementPolicy,
    storageQueue,
    storageShare,
    storageTable,
    subnetServiceEndpointStoragePolicy,
    subnet,
    subscriptionPolicyAssignment,
    subscriptionPolicyExemption,
    userAssignedIdentity,
    virtualNetworkGatewayConnection,
    virtualNetworkGateway,
    virtualNetworkPeering,
    virtualNetwork,
];
const FACET_MAPPINGS = [
    cognitiveAccountCustomerManagedKey,
    logAnalyticsClusterCustomerManagedKey,
    networkInterfaceSecurityGroupAssociation,
    storageAccountCustomerManagedKey,
    storageAccountNetworkRules,
    subnetNatGatewayAssociation,
    subnetNetworkSecurityGroupAssociation,
    subnetRouteTableAssociation,
    virtualNetworkDnsServers,
];
const ITEM_MAPPINGS = [
    firewallApplicationRuleCollection,
    firewallNatRuleCollection,
    firewallNetworkRuleCollection,
    natGatewayPublicIpAssociation,
];
const NESTED_MAPPINGS = [
    privateEndpointDnsZoneGroup,
    storageAccountBlobService,
    storageAccountFileService,
    storageAccountQueueService,
];
const LINKED_TYPES = {
    application_gateway: 'Microsoft.Network/applicationGateways',
    application_security_group: 'Microsoft.Network/applicationSecurityGroups',
    arc_kubernetes_cluster: 'Microsoft.Kubernetes/connectedClusters',
    disk_encryption_set: 'Microsoft.Compute/diskEncryptionSets',
    eventhub_namespace: 'Microsoft.EventHub/namespaces',
    express_route_circuit: 'Microsoft.Network/expressRouteCircuits',
    ip_group: 'Microsoft.Network/ipGroups',
    local_network_gateway: 'Microsoft.Network/localNetworkGateways',
    network_ddos_protection_plan: 'Microsoft.Network/ddosProtectionPlans',
    public_ip_prefix: 'Microsoft.Network/publicIPPrefixes',
    virtual_hub: 'Microsoft.Network/virtualHubs',
};
const types = new Map(TYPE_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const facets = new Map(FACET_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const items = new Map(ITEM_MAPPINGS.map((mapping) => [`azurerm_${mapping.azurerm}`, mapping]));
const linked = new Map(Object.entries(LINKED_TYPES).map(([name, arm]) => [`azurerm_${name}`, arm]));
function typeMappingOf(type) {
    return types.get(type);
}
function facetMappingOf(type) {
    return facets.get(type);
}
function itemMappingOf(type) {
    return items.get(type);
}
function linkedTypeOf(type) {
    return linked.get(type);
}
function nestedMappingsOf(type) {
    return NESTED_MAPPINGS.filter((mapping) => `azurerm_${mapping.azurerm}` === type);
}


/***/ }),

/***/ 87465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   aM: () => (/* binding */ parseBound),
/* harmony export */   kQ: () => (/* binding */ assumedRelease)
/* harmony export */ });
/* harmony import */ var _mapping_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11490);

const LAST_RELEASES = ['5.2.0', '4.81.0', '3.117.1', '2.99.0', '1.44.0'];
function assumedRelease(requirement) {
    const known = releases.get(requirement);
    if (known !== undefined)
        return known;
    const made = { ...assume(requirement), possible: possibleVersions(requirement) };
    releases.set(requirement, made);
    return made;
}
const releases = new WeakMap();
function assume({ locked, constraint }) {
    const exact = locked === undefined ? undefined : (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(locked);
    if (exact !== undefined)
        return { version: exact };
    const bounds = boundsOf(constraint);
    const version = bounds.length === 0 ? undefined : newestWithin(bounds);
    if (version === undefined)
        return { version: NEWEST, because: `the newest azurerm, ${(0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(NEWEST)}` };
    return { version, because: `the newest azurerm of '${constraint?.trim() ?? ''}', ${(0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version)}` };
}
function possibleVersions({ locked, constraint }) {
    const exact = locked === undefined ? undefined : (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(locked);
    if (exact !== undefined)
        return [exact];
    const bounds = boundsOf(constraint);
    const lasts = LAST_RELEASES.flatMap((text) => (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text) ?? []);
    const firsts = lasts.map(({ major }) => ({ major, minor: 0, patch: 0 }));
    const named = bounds.flatMap((bound) => [bound.version, ...lastUnder(bound)]);
    return [...firsts, ...lasts, ...named].filter((candidate) => bounds.every((bound) => allows(bound, candidate)));
}
function boundsOf(constraint) {
    const bounds = constraint === undefined ? [] : constraint.split(',').map(parseBound);
    const readable = bounds.filter((bound) => bound !== undefined);
    return readable.length < bounds.length ? [] : readable;
}
const BOUND = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(?:-[0-9A-Za-z.-]+)?\s*$/;
function parseBound(text) {
    const match = BOUND.exec(text);
    const version = match?.[2] === undefined ? undefined : (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(match[2]);
    if (match?.[2] === undefined || version === undefined)
        return undefined;
    return { operator: match[1] ?? '=', version, parts: match[2].split('.').length };
}
const NEWEST = { major: 5, minor: 2, patch: 0 };
function newestWithin(bounds) {
    const releases = LAST_RELEASES.flatMap((text) => (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text) ?? []);
    const candidates = [...releases, ...bounds.flatMap(lastUnder)].sort((left, right) => (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(right, left));
    return candidates.find((candidate) => bounds.every((bound) => allows(bound, candidate)));
}
function lastUnder({ operator, version, parts }) {
    const { major, minor } = version;
    if (operator === '~>' && parts === 3)
        return [{ major, minor, patch: undefined }];
    if (operator === '<' && minor > 0)
        return [version, { major, minor: minor - 1, patch: undefined }];
    return [version];
}
function allows({ operator, version, parts }, candidate) {
    const order = (0,_mapping_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(candidate, version);
    switch (operator) {
        case '!=':
            return order !== 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '~>':
            return order >= 0 && candidate.major === version.major && (parts < 3 || candidate.minor === version.minor);
        default:
            return order === 0;
    }
}


/***/ }),

/***/ 53077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   aA: () => (/* binding */ memberNamed),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   s4: () => (/* binding */ setOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);


function isSet(value) {
    return value.kind === 'array' && 'set' in value && value.set === true;
}
function setOf(items, origin, open) {
    const distinct = new Map(items.map((item) => [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item), item]));
    const sorted = [...distinct.values()].sort((left, right) => compareItems(left, right));
    return { ...(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(sorted, origin, open), set: true };
}
function compareItems(left, right) {
    const [first, second] = [left, right].map((item) => (item.kind === 'scalar' ? item.value : undefined));
    if (first === null || second === null)
        return Number(first === null) - Number(second === null);
    if (typeof first === 'number' && typeof second === 'number')
        return first - second;
    if (typeof first === 'boolean' && typeof second === 'boolean')
        return Number(first) - Number(second);
    if (typeof first === 'string' && typeof second === 'string')
        return compareText(first, second);
    return 0;
}
function compareText(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
function mapOf(members, origin, open, each) {
    const byName = new Map();
    for (const member of members)
        byName.set(keyIn(byName, member.name), member);
    return {
        kind: 'object',
        members: byName,
        origin,
        ...(open === undefined ? {} : { open }),
        ...(each === undefined ? {} : { each }),
    };
}
function keyIn(members, name) {
    const lower = name.toLowerCase();
    const there = members.get(lower);
    return there === undefined || there.name === name ? lower : `${lower}\u0000${name}`;
}
function memberNamed(value, name) {
    return value.members.get(keyIn(value.members, name));
}
function entriesOf(value, span) {
    switch (value.kind) {
        case 'array':
            return entriesOfArray(value, span);
        case 'object':
            return entriesOfObject(value, span);
        case 'unknown':
            return { listed: [], open: openEntry(value, undefined, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value), span, value) };
        default:
            return undefined;
    }
}
function entriesOfArray(value, span) {
    const set = isSet(value);
    const listed = value.items.map((item, index) => ({
        key: set ? item : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(index, { span, steps: [] }),
        value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(item, value.origin),
    }));
    if (value.open === undefined)
        return { listed };
    const { reason, each } = value.open;
    const open = openEntry(reason, each, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(reason), span, value);
    return { listed, open: set ? { ...open, key: open.value } : open };
}
function entriesOfObject(value, span) {
    const sorted = [...value.members.values()].sort((left, right) => compareText(left.name, right.name));
    const listed = sorted.map((member) => ({
        key: member.key ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(member.name, { span: member.span, steps: [] }),
        value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(member.value, value.origin),
    }));
    if (value.open === undefined)
        return { listed };
    return { listed, open: openEntry(value.open, value.each, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value.open), span, value) };
}
function openEntry(reason, each, text, span, container) {
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(span, [container.origin]);
    const part = (name) => {
        const made = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason.reason, reason.message, `${text}[*].${name}`, origin);
        return reason.target === undefined ? made : { ...made, target: reason.target };
    };
    return { key: part('key'), value: each ?? part('value'), reason };
}


/***/ }),

/***/ 75652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QV: () => (/* binding */ configurationOf),
  nM: () => (/* binding */ declaredBody),
  xT: () => (/* binding */ keyName),
  wh: () => (/* binding */ plainText),
  ik: () => (/* binding */ resourceKey),
  ee: () => (/* binding */ spanOf)
});

;// CONCATENATED MODULE: ./lib/src/expand/terraform/overrides.js
function overridden(before, by) {
    const replaced = blockTypesIn(by);
    const isMixed = replaced.size > 0 && isInJson(before.arguments.get('dynamic')?.source);
    const kept = [...before.arguments].filter(([name]) => !replaced.has(name) && !(isMixed && name === 'dynamic'));
    return {
        arguments: new Map([...kept, ...by.arguments]),
        blocks: [...before.blocks.filter((one) => !replaced.has(typeOf(one))), ...by.blocks],
        whole: before.whole && by.whole && !isMixed,
    };
}
function blockTypesIn({ blocks, arguments: written }) {
    const inJson = [...written].flatMap(([name, { source }]) => (isInJson(source) ? [name] : []));
    return new Set([...blocks.map(typeOf), ...inJson].filter((type) => type !== 'lifecycle'));
}
function typeOf({ block }) {
    return (block.type.name === 'dynamic' ? block.labels[0]?.value : undefined) ?? block.type.name;
}
function isInJson(source) {
    return source?.path.endsWith('.json') === true;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/configuration.js

function resourceKey(mode, type, name) {
    return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}
function spanOf(source, { start, end }) {
    return { source, start, end };
}
function configurationOf(folder, files, complete, bag) {
    const reader = new Reader(bag);
    const ordinary = files.filter(({ path }) => !isOverride(path));
    for (const file of ordinary)
        reader.read(file, false);
    for (const file of files)
        if (isOverride(file.path))
            reader.read(file, true);
    return {
        folder,
        ...reader.found,
        whole: complete && reader.whole && files.every((file) => file.whole && file.body.lost.length === 0),
    };
}
function isOverride(path) {
    return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(path);
}
const LABELS = new Map([
    ['resource', 2],
    ['data', 2],
    ['variable', 1],
    ['output', 1],
    ['module', 1],
    ['provider', 1],
]);
class Reader {
    bag;
    found = {
        variables: new Map(),
        locals: new Map(),
        outputs: new Map(),
        modules: new Map(),
        resources: new Map(),
        providers: new Map(),
        requiredProviders: new Map(),
    };
    whole = true;
    constructor(bag) {
        this.bag = bag;
    }
    read({ source, body }, override) {
        for (const block of body.blocks)
            this.readBlock(block, source, override);
    }
    readBlock(block, source, override) {
        const [first, second] = block.labels.map((label) => label.value);
        const type = block.type.name;
        const needed = LABELS.get(type) ?? 0;
        if (block.labels.length < needed) {
            this.whole = false;
            const labels = needed === 1 ? 'a label' : `${needed} labels`;
            this.bag.report('syntax-error', `A '${type}' block needs ${labels}.`, spanOf(source, block.header));
        }
        else if (type === 'locals')
            this.readLocals(block, source);
        else if (type === 'terraform')
            this.readRequirements(block);
        else if ((type === 'resource' || type === 'data') && first !== undefined && second !== undefined) {
            const mode = type === 'data' ? 'data' : 'managed';
            const declared = { ...declarationOf(second, block, source), mode, type: first };
            this.declare(this.found.resources, resourceKey(mode, first, second), declared, override);
        }
        else if (first !== undefined)
            this.readNamed(type, first, block, source, override);
    }
    readNamed(type, name, block, source, override) {
        const declared = declarationOf(name, block, source);
        if (type === 'variable')
            this.declare(this.found.variables, name, declared, override);
        else if (type === 'output')
            this.declare(this.found.outputs, name, declared, override);
        else if (type === 'module')
            this.declare(this.found.modules, name, declared, override);
        else if (type === 'provider') {
            const alias = plainText(declared.body.arguments.get('alias')?.attribute.value);
            this.declare(this.found.providers, alias === undefined ? name : `${name}.${alias}`, declared, override);
        }
    }
    declare(into, key, declared, override) {
        const before = into.get(key);
        if (before === undefined)
            into.set(key, declared);
        else if (override)
            into.set(key, { ...before, body: overridden(before.body, declared.body) });
        else
            this.bag.report('evaluation-error', `'${key}' is declared twice.`, declared.headerSpan);
    }
    readLocals(block, source) {
        for (const attribute of block.body.attributes) {
            this.found.locals.set(attribute.name.name, { name: attribute.name.name, attribute, source });
        }
    }
    readRequirements(block) {
        const written = block.body.attributes.find((attribute) => attribute.name.name === 'required_providers')?.value;
        for (const item of written?.kind === 'object' ? written.items : []) {
            const name = keyName(item.key);
            if (name !== undefined)
                this.found.requiredProviders.set(name, requirementOf(item.value));
        }
        for (const inner of block.body.blocks) {
            if (inner.type.name !== 'required_providers')
                continue;
            for (const attribute of inner.body.attributes) {
                this.found.requiredProviders.set(attribute.name.name, requirementOf(attribute.value));
            }
        }
    }
}
function declarationOf(name, block, source) {
    return {
        name,
        body: declaredBody(block.body, source),
        span: spanOf(source, block),
        headerSpan: spanOf(source, block.header),
    };
}
function declaredBody(body, source) {
    return {
        arguments: new Map(body.attributes.map((attribute) => [attribute.name.name, { attribute, source }])),
        blocks: body.blocks.map((block) => ({ block, source })),
        whole: body.lost.length === 0,
    };
}
function requirementOf(value) {
    if (value.kind !== 'object')
        return { source: undefined, constraint: plainText(value) };
    const member = (name) => value.items.find((item) => keyName(item.key) === name)?.value;
    return { source: plainText(member('source')), constraint: plainText(member('version')) };
}
function keyName(key) {
    return key.kind === 'identifier' ? key.name : plainText(key);
}
function plainText(expression) {
    if (expression?.kind !== 'template')
        return undefined;
    const texts = expression.parts.map((part) => (part.kind === 'text' ? part.value : undefined));
    return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}


/***/ }),

/***/ 37655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ TerraformContext)
/* harmony export */ });
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89829);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41683);


const EVALUATION_DEPTH = 400;
class TerraformContext {
    run;
    identityOf;
    library;
    depth = 0;
    reported = {
        reject: (message, span) => this.run.bag.report('evaluation-error', message.endsWith('.') ? message : `${message}.`, span),
        watched: false,
    };
    unreported = new _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureNote */ .xM(false);
    constructor(run, identityOf, library = new _library_js__WEBPACK_IMPORTED_MODULE_1__/* .TerraformLibrary */ .Qo(run)) {
        this.run = run;
        this.identityOf = identityOf;
        this.library = library;
    }
    reportingTo(bag) {
        return new TerraformContext(this.run.reportingTo(bag), this.identityOf, this.library);
    }
    get limits() {
        return this.run.limits;
    }
    enter(span) {
        if (this.depth >= EVALUATION_DEPTH) {
            this.run.bag.report('nesting-too-deep', `Evaluation nests deeper than ${EVALUATION_DEPTH} levels.`, span);
            return false;
        }
        this.depth++;
        return true;
    }
    leave() {
        this.depth--;
    }
    uniqueText() {
        return this.run.uniqueText();
    }
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encoding),
/* harmony export */   a: () => (/* binding */ encodedIn)
/* harmony export */ });
function encoding(text, encodes) {
    const encoded = { ...text, encodes };
    return encoded;
}
function encodedIn(text) {
    return 'encodes' in text ? text.encodes : undefined;
}


/***/ }),

/***/ 87373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UJ: () => (/* binding */ collectedRoot),
  iU: () => (/* binding */ rootEvaluations),
  N4: () => (/* binding */ rootModule),
  fK: () => (/* binding */ sameFolder)
});

// UNUSED EXPORTS: evaluateTerraform

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/expand/terraform/context.js
var terraform_context = __webpack_require__(37655);
// EXTERNAL MODULE: ./lib/src/expand/terraform/library.js
var library = __webpack_require__(41683);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/terraform/configuration.js + 1 modules
var terraform_configuration = __webpack_require__(75652);
// EXTERNAL MODULE: ./lib/src/expand/terraform/evaluator.js + 31 modules
var evaluator = __webpack_require__(32354);
// EXTERNAL MODULE: ./lib/src/expand/terraform/failures.js
var failures = __webpack_require__(89829);
// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var limits = __webpack_require__(73188);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/parser.js + 1 modules
var parser = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/known-module.js
function required(type) {
    return { type };
}
function optional(type, otherwise = 'null') {
    return { type, default: otherwise };
}
function nonNull(type, otherwise) {
    return { type, default: otherwise, nullable: false };
}
function secret(input) {
    return { ...input, sensitive: true };
}
function objectOf(shape) {
    const attributes = Object.entries(shape).map(([name, { type, default: otherwise }]) => {
        if (otherwise === undefined)
            return `${name} = ${type}`;
        return `${name} = optional(${type}, ${otherwise})`;
    });
    return `object({ ${attributes.join(', ')} })`;
}
function mapOf(shape) {
    return `map(${objectOf(shape)})`;
}
function quoted(text) {
    return `"${text}"`;
}
function dashed(prefix, value) {
    return `"${prefix}-\${${value}}"`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/interfaces.js

const UNINTERESTING = [
    'enable_telemetry',
    'tags',
    'timeouts',
    'retry',
    'tracing_tags_enabled',
    'tracing_tags_prefix',
];
const PLACE = { name: required('string'), location: required('string') };
const PLACE_IN_GROUP = { ...PLACE, resource_group_name: required('string') };
const MANAGED_IDENTITIES = {
    managed_identities: nonNull(objectOf({
        system_assigned: optional('bool', 'false'),
        user_assigned_resource_ids: optional('set(string)', '[]'),
    }), '{}'),
};
const BOTH_KINDS = '"SystemAssigned, UserAssigned"';
const IDENTITY_IF_ASKED = `(
  var.managed_identities.system_assigned || length(var.managed_identities.user_assigned_resource_ids) > 0
) ? [{
  type = var.managed_identities.system_assigned && length(var.managed_identities.user_assigned_resource_ids) > 0 ? ${BOTH_KINDS} : length(var.managed_identities.user_assigned_resource_ids) > 0 ? "UserAssigned" : "SystemAssigned"
  identity_ids = var.managed_identities.user_assigned_resource_ids
}] : []`;
const CUSTOMER_MANAGED_KEY = {
    customer_managed_key: optional(objectOf({
        key_vault_resource_id: required('string'),
        key_name: required('string'),
        key_version: optional('string'),
        user_assigned_identity: optional(objectOf({ resource_id: required('string') })),
    })),
};
const IDENTITY = `[{
  type = var.managed_identities.system_assigned && length(var.managed_identities.user_assigned_resource_ids) > 0 ? ${BOTH_KINDS} : length(var.managed_identities.user_assigned_resource_ids) > 0 ? "UserAssigned" : "SystemAssigned"
  identity_ids = var.managed_identities.user_assigned_resource_ids
}]`;
const ROLE_ASSIGNMENT = {
    role_definition_id_or_name: required('string'),
    principal_id: required('string'),
    principal_type: optional('string'),
    condition: optional('string'),
    condition_version: optional('string'),
    delegated_managed_identity_resource_id: optional('string'),
};
const ROLE_ASSIGNMENTS = { role_assignments: nonNull(mapOf(ROLE_ASSIGNMENT), '{}') };
const OWN_ROLE_ASSIGNMENTS = optional(mapOf(ROLE_ASSIGNMENT), '{}');
function rolesOfEach(items) {
    return `merge([for owner, item in ${items} : {
    for key, role in item.role_assignments : "\${owner}-\${key}" => merge(role, { owner = owner })
  }]...)`;
}
function roleAssignments(scope, more = {}) {
    return {
        'azurerm_role_assignment.this': {
            forEach: 'var.role_assignments',
            arguments: { ...roleOf('each.value', scope), ...more },
        },
    };
}
function roleOf(assignment, scope) {
    const role = `${assignment}.role_definition_id_or_name`;
    const isId = `strcontains(lower(${role}), "/providers/microsoft.authorization/roledefinitions")`;
    return {
        scope,
        principal_id: `${assignment}.principal_id`,
        role_definition_id: `${isId} ? ${role} : null`,
        role_definition_name: `${isId} ? null : ${role}`,
        condition: `${assignment}.condition`,
        condition_version: `${assignment}.condition_version`,
        delegated_managed_identity_resource_id: `${assignment}.delegated_managed_identity_resource_id`,
    };
}
const LOCK = {
    lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
};
function lock(scope, name = dashed('lock', 'var.lock.kind')) {
    return lockNamed('azurerm_management_lock.this', scope, name);
}
function lockNamed(address, scope, name) {
    return { [address]: lockOf('var.lock != null', scope, name) };
}
const LOCK_OR_NONE = {
    lock: nonNull(objectOf({ kind: optional('string', '"None"'), name: optional('string') }), '{}'),
};
function lockUnlessNone(scope, name) {
    return { 'azurerm_management_lock.this': lockOf('var.lock.kind != "None"', scope, name) };
}
function lockOf(isAsked, scope, name) {
    return {
        count: `${isAsked} ? 1 : 0`,
        arguments: {
            lock_level: 'var.lock.kind',
            name: name === null ? 'var.lock.name' : `coalesce(var.lock.name, ${name})`,
            scope,
        },
    };
}
const DESTINATIONS = {
    log_analytics_destination_type: optional('string', '"Dedicated"'),
    workspace_resource_id: optional('string'),
    storage_account_resource_id: optional('string'),
    event_hub_authorization_rule_resource_id: optional('string'),
    event_hub_name: optional('string'),
    marketplace_partner_resource_id: optional('string'),
};
const DIAGNOSTIC_SETTING = {
    name: optional('string'),
    log_categories: optional('set(string)', '[]'),
    log_groups: optional('set(string)', '["allLogs"]'),
    metric_categories: optional('set(string)', '["AllMetrics"]'),
    ...DESTINATIONS,
};
const DIAGNOSTIC_SETTINGS = { diagnostic_settings: nonNull(mapOf(DIAGNOSTIC_SETTING), '{}') };
function diagnosticSettings(target, more = {}) {
    const setting = settingsOf('var.diagnostic_settings', target, more);
    return { 'azurerm_monitor_diagnostic_setting.this': setting };
}
function settingsOf(settings, target, more) {
    return {
        forEach: settings,
        arguments: {
            name: `each.value.name != null ? each.value.name : "diag-\${var.name}"`,
            target_resource_id: target,
            eventhub_authorization_rule_id: 'each.value.event_hub_authorization_rule_resource_id',
            eventhub_name: 'each.value.event_hub_name',
            log_analytics_destination_type: 'each.value.log_analytics_destination_type',
            log_analytics_workspace_id: 'each.value.workspace_resource_id',
            partner_solution_id: 'each.value.marketplace_partner_resource_id',
            storage_account_id: 'each.value.storage_account_resource_id',
            enabled_log: `concat(
          [for category in each.value.log_categories : { category = category }],
          [for group in each.value.log_groups : { category_group = group }],
        )`,
            metric: '[for category in each.value.metric_categories : { category = category }]',
            ...more,
        },
    };
}
const LOG = objectOf({
    category: optional('string'),
    category_group: optional('string'),
    enabled: optional('bool', 'true'),
});
const METRIC = objectOf({ category: optional('string'), enabled: optional('bool', 'true') });
const LISTED_SETTINGS = nonNull(mapOf({
    name: optional('string'),
    logs: optional(`list(${LOG})`, '[]'),
    metrics: optional(`list(${METRIC})`, '[]'),
    ...DESTINATIONS,
}), '{}');
const DEDICATED_UNSAID = {
    log_analytics_destination_type: 'each.value.log_analytics_destination_type == "Dedicated" ? null : each.value.log_analytics_destination_type',
};
const PRIVATE_ENDPOINT = {
    name: optional('string'),
    subnet_resource_id: required('string'),
    private_dns_zone_group_name: optional('string', '"default"'),
    private_dns_zone_resource_ids: optional('set(string)', '[]'),
    private_service_connection_name: optional('string'),
    network_interface_name: optional('string'),
    location: optional('string'),
    resource_group_name: optional('string'),
};
function privateEndpointInputs(more = {}) {
    return { private_endpoints: nonNull(mapOf({ ...PRIVATE_ENDPOINT, ...more }), '{}') };
}
const ZONE_GROUPS_MANAGED = { private_endpoints_manage_dns_zone_group: nonNull('bool', 'true') };
function privateEndpoints(of) {
    const { canLeaveZoneGroups = true, keepsZoneGroups = true } = of;
    if (!canLeaveZoneGroups) {
        return { 'azurerm_private_endpoint.this': endpoint('var.private_endpoints', of, ZONE_GROUP) };
    }
    const { managed = 'var.private_endpoints_manage_dns_zone_group' } = of;
    const chosen = (which) => `{ for key, value in var.private_endpoints : key => value if ${which} }`;
    return {
        'azurerm_private_endpoint.this': endpoint(chosen(managed), of, ZONE_GROUP),
        'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': {
            ...endpoint(chosen(`!${managed}`), of, {}),
            ignoreChanges: keepsZoneGroups ? ['private_dns_zone_group'] : [],
        },
    };
}
function endpoint(forEach, of, zones) {
    const connection = 'each.value.private_service_connection_name';
    const group = 'each.value.resource_group_name';
    return {
        forEach,
        arguments: {
            name: `each.value.name != null ? each.value.name : ${of.name}`,
            location: 'each.value.location != null ? each.value.location : var.location',
            resource_group_name: `${group} != null ? ${group} : var.resource_group_name`,
            subnet_id: 'each.value.subnet_resource_id',
            custom_network_interface_name: 'each.value.network_interface_name',
            private_service_connection: [
                {
                    is_manual_connection: 'false',
                    name: `${connection} != null ? ${connection} : ${of.connection}`,
                    private_connection_resource_id: of.target,
                    subresource_names: of.groups,
                },
            ],
            ...of.more,
            ...zones,
        },
    };
}
const ZONE_GROUP = {
    private_dns_zone_group: `length(each.value.private_dns_zone_resource_ids) > 0 ? [{
    name = each.value.private_dns_zone_group_name
    private_dns_zone_ids = each.value.private_dns_zone_resource_ids
  }] : []`,
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/application-insights.js


const APPLICATION_INSIGHTS = {
    name: 'avm-res-insights-component',
    releases: ['0.1.0', '0.1.1', '0.1.2', '0.1.3', '0.1.4', '0.1.5', '0.2.0', '0.3.0', '0.4.0'],
    describe: component,
};
const ID = 'azurerm_application_insights.this.id';
function component(release) {
    const canClose = release.since('0.1.4');
    const hasScope = release.since('0.2.0');
    const hasRoles = release.since('0.3.0');
    const hasSettings = release.since('0.4.0');
    return {
        azurerm: release.since('0.1.5') ? '>= 3.71, < 5.0.0' : '~> 3.71',
        inputs: {
            ...PLACE_IN_GROUP,
            ...LOCK,
            ...(canClose ? CLOSING_INPUTS : {}),
            ...(hasScope ? SCOPE_INPUTS : {}),
            ...(hasRoles ? ROLE_ASSIGNMENTS : {}),
            ...(hasSettings ? { diagnostic_settings: LISTED_SETTINGS } : {}),
            workspace_id: required('string'),
            application_type: optional('string', '"web"'),
            disable_ip_masking: optional('bool', 'false'),
            retention_in_days: optional('number', '90'),
        },
        ignored: [
            ...UNINTERESTING,
            'daily_data_cap_in_gb',
            'daily_data_cap_notifications_disabled',
            'sampling_percentage',
            ...(hasScope ? ['linked_storage_account'] : []),
            ...(hasSettings ? [] : ['managed_identities']),
        ],
        resources: {
            'azurerm_application_insights.this': {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    workspace_id: 'var.workspace_id',
                    application_type: 'var.application_type',
                    disable_ip_masking: 'var.disable_ip_masking',
                    retention_in_days: 'var.retention_in_days',
                    ...(canClose ? CLOSING_ARGUMENTS : {}),
                    ...(hasScope ? { force_customer_storage_for_profiler: 'var.force_customer_storage_for_profiler' } : {}),
                },
            },
            ...(hasScope ? SCOPED : {}),
            ...lock(ID, hasSettings ? null : dashed('lock', 'var.name')),
            ...(hasRoles ? roleAssignments(ID, { principal_type: 'each.value.principal_type' }) : {}),
            ...(hasSettings ? diagnosticSettings(ID, EVERYTHING_UNLESS_LISTED) : {}),
        },
        outputs: {
            name: 'azurerm_application_insights.this.name',
            resource: 'azurerm_application_insights.this',
            resource_id: ID,
            app_id: 'azurerm_application_insights.this.app_id',
            connection_string: 'azurerm_application_insights.this.connection_string',
            instrumentation_key: 'azurerm_application_insights.this.instrumentation_key',
        },
    };
}
const CLOSING_INPUTS = {
    internet_ingestion_enabled: optional('bool', 'true'),
    internet_query_enabled: optional('bool', 'true'),
    local_authentication_disabled: optional('bool', 'false'),
};
const CLOSING_ARGUMENTS = {
    internet_ingestion_enabled: 'var.internet_ingestion_enabled',
    internet_query_enabled: 'var.internet_query_enabled',
    local_authentication_disabled: 'var.local_authentication_disabled',
};
const SCOPE_INPUTS = {
    force_customer_storage_for_profiler: optional('bool', 'false'),
    monitor_private_link_scope: optional(mapOf({
        resource_id: optional('string'),
        name: optional('string'),
        kind: optional('string', '"Resource"'),
        subscription_location: optional('string'),
    }), '{}'),
};
const SCOPED = {
    'azapi_resource.monitor_private_link_scope': {
        forEach: 'var.monitor_private_link_scope',
        arguments: {
            type: '"Microsoft.Insights/privateLinkScopes/scopedResources@2023-06-01-preview"',
            name: 'each.value.name != null ? each.value.name : var.name',
            parent_id: 'each.value.resource_id',
            body: {
                properties: {
                    kind: 'each.value.kind',
                    linkedResourceId: ID,
                    subscriptionLocation: 'each.value.subscription_location',
                },
            },
        },
    },
};
const NONE_LISTED = 'length(each.value.logs) == 0 && length(each.value.metrics) == 0';
const EVERYTHING_UNLESS_LISTED = {
    enabled_log: 'null',
    log: `${NONE_LISTED} ? [{ category = null, category_group = "allLogs", enabled = true }] : each.value.logs`,
    metric: `${NONE_LISTED} ? [{ category = "AllMetrics", enabled = true }] : each.value.metrics`,
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/cognitive-account.js


const COGNITIVE_ACCOUNT = {
    name: 'avm-res-cognitiveservices-account',
    releases: [
        '0.2.1',
        '0.3.0',
        '0.4.0',
        '0.5.0',
        '0.6.0',
        '0.7.0',
        '0.7.1',
        '0.8.0',
        '0.9.0',
        '0.10.0',
        '0.10.1',
        '0.10.2',
        '0.10.3',
        '0.11.0',
        '0.11.1',
    ],
    describe: account,
};
const IGNORED = [
    ...UNINTERESTING,
    'associated_projects',
    'cognitive_deployments',
    'custom_question_answering_search_service_id',
    'custom_question_answering_search_service_key',
    'default_project',
    'deployment_serialization_enabled',
    'dynamic_throttling_enabled',
    'metrics_advisor_aad_client_id',
    'metrics_advisor_aad_tenant_id',
    'metrics_advisor_super_user_name',
    'metrics_advisor_website_name',
    'qna_runtime_endpoint',
    'rai_monitor_config',
    'rai_policies',
];
function account(release) {
    const isArm = release.since('0.8.0');
    const hasKinds = release.since('0.6.0');
    const hasParent = release.since('0.10.2');
    return {
        azurerm: azurermOf(release),
        inputs: {
            ...PLACE,
            ...(hasParent ? { parent_id: required('string') } : { resource_group_name: required('string') }),
            ...CUSTOMER_MANAGED_KEY,
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...MANAGED_IDENTITIES,
            ...ROLE_ASSIGNMENTS,
            ...privateEndpointInputs(),
            ...ZONE_GROUPS_MANAGED,
            ...accountInputs(release),
            ...(hasKinds ? { is_hsm_key: nonNull('bool', 'false') } : {}),
            ...(isArm ? { allow_project_management: nonNull('bool', 'false') } : {}),
            ...(release.since('0.10.0') ? NEWER_INPUTS : {}),
        },
        ignored: IGNORED,
        locals: { id: idOf(release) },
        resources: {
            ...SUFFIX,
            ...(isArm && !hasParent
                ? { 'data.azurerm_resource_group.rg': { arguments: { name: 'var.resource_group_name' } } }
                : {}),
            ...(isArm ? armAccounts(release) : azurermAccounts(release)),
            ...customerKey(hasKinds),
            ...lock('local.id'),
            ...roleAssignments('local.id', { principal_type: 'each.value.principal_type' }),
            ...diagnosticSettings('local.id'),
            ...endpoints(release),
        },
        outputs: {
            name: 'var.name',
            resource_id: 'local.id',
            resource: accountOf(release),
            endpoint: `try(${accountOf(release)}.endpoint, null)`,
            private_endpoints: 'azurerm_private_endpoint.this',
            system_assigned_mi_principal_id: `var.managed_identities.system_assigned ? ${accountOf(release)}.identity[0].principal_id : null`,
        },
    };
}
function accountOf(release) {
    if (release.before('0.6.0'))
        return 'azurerm_cognitive_account.this';
    const [other, services] = release.since('0.8.0')
        ? ['azapi_resource.this', 'azapi_resource.ai_service']
        : ['azurerm_cognitive_account.this', 'azurerm_cognitive_account.ai_services'];
    return `(var.kind != "AIServices" ? ${other}[0] : ${services}[0])`;
}
function idOf(release) {
    return `${accountOf(release)}.id`;
}
function accountInputs(release) {
    return {
        kind: required('string'),
        sku_name: required('string'),
        custom_subdomain_name: optional('string'),
        fqdns: optional('list(string)', release.since('0.8.0') ? '[]' : 'null'),
        local_auth_enabled: optional('bool'),
        network_acls: optional(objectOf({
            default_action: required('string'),
            ip_rules: optional('set(string)'),
            virtual_network_rules: optional('set(object({ ignore_missing_vnet_service_endpoint = optional(bool), subnet_id = string }))'),
            ...(release.since('0.7.0') ? { bypass: optional('string') } : {}),
        })),
        outbound_network_access_restricted: optional('bool'),
        public_network_access_enabled: release.since('0.6.0') ? nonNull('bool', 'true') : optional('bool'),
        storage: optional('list(object({ identity_client_id = optional(string), storage_account_id = string }))'),
    };
}
const NEWER_INPUTS = {
    aml_workspace: optional(objectOf({ resource_id: required('string'), identity_client_id: optional('string') })),
    network_injections: optional(objectOf({
        subnet_id: required('string'),
        scenario: required('string'),
        microsoft_managed_network_enabled: optional('bool', 'false'),
    })),
};
const SUFFIX = {
    'random_string.default_custom_subdomain_name_suffix': { arguments: {} },
};
const SUBDOMAIN = `coalesce(var.custom_subdomain_name, "azure-cognitive-\${random_string.default_custom_subdomain_name_suffix.result}")`;
function azurermAccounts(release) {
    const args = {
        name: 'var.name',
        location: 'var.location',
        resource_group_name: 'var.resource_group_name',
        kind: 'var.kind',
        sku_name: 'var.sku_name',
        fqdns: 'var.fqdns',
        local_auth_enabled: 'var.local_auth_enabled',
        outbound_network_access_restricted: 'var.outbound_network_access_restricted',
        public_network_access_enabled: 'var.public_network_access_enabled',
        identity: IDENTITY_IF_ASKED,
        network_acls: networkAcls(release.since('0.7.0')),
        storage: 'var.storage == null ? [] : var.storage',
    };
    const other = { ...args, custom_subdomain_name: SUBDOMAIN };
    if (release.before('0.6.0'))
        return { 'azurerm_cognitive_account.this': { arguments: other } };
    const services = { ...args, custom_subdomain_name: 'var.custom_subdomain_name', network_acls: networkAcls(false) };
    return {
        'azurerm_cognitive_account.this': {
            count: 'var.kind != "AIServices" ? 1 : 0',
            arguments: other,
        },
        'azurerm_cognitive_account.ai_services': {
            count: 'var.kind == "AIServices" ? 1 : 0',
            arguments: { ...services, customer_managed_key: HSM_KEY },
        },
    };
}
const HSM_KEY = `var.is_hsm_key && var.customer_managed_key != null ? [{
  identity_client_id = try(data.azurerm_user_assigned_identity.this[0].client_id, null)
}] : []`;
function networkAcls(hasBypass) {
    return `var.network_acls == null ? [] : [{
    default_action = var.network_acls.default_action
    ip_rules = var.network_acls.ip_rules
    ${hasBypass ? 'bypass = var.network_acls.bypass' : ''}
    virtual_network_rules = var.network_acls.virtual_network_rules == null ? [] : var.network_acls.virtual_network_rules
  }]`;
}
function armAccounts(release) {
    const common = {
        type: '"Microsoft.CognitiveServices/accounts@2025-06-01"',
        name: 'var.name',
        location: 'var.location',
        parent_id: release.since('0.10.2') ? 'var.parent_id' : 'data.azurerm_resource_group.rg.id',
        identity: IDENTITY_IF_ASKED,
    };
    const properties = {
        allowProjectManagement: 'var.allow_project_management',
        disableLocalAuth: 'var.local_auth_enabled == null ? false : !var.local_auth_enabled',
        publicNetworkAccess: 'var.public_network_access_enabled ? "Enabled" : "Disabled"',
        restrictOutboundNetworkAccess: 'var.outbound_network_access_restricted == true',
        userOwnedStorage: OWNED_STORAGE,
    };
    const canBypass = release.since('0.10.3');
    const network = release.since('0.10.0') ? NEWER_PROPERTIES : {};
    return {
        'azapi_resource.this': {
            count: 'var.kind != "AIServices" ? 1 : 0',
            arguments: {
                ...common,
                body: {
                    kind: 'var.kind',
                    sku: { name: 'var.sku_name' },
                    properties: {
                        ...properties,
                        allowedFqdnList: 'var.fqdns',
                        customSubDomainName: SUBDOMAIN,
                        networkAcls: armAcls(canBypass ? 'var.network_acls.bypass' : 'var.kind == "OpenAI" ? var.network_acls.bypass : null'),
                    },
                },
            },
        },
        'azapi_resource.ai_service': {
            count: 'var.kind == "AIServices" ? 1 : 0',
            arguments: {
                ...common,
                body: {
                    kind: '"AIServices"',
                    sku: { name: 'var.sku_name' },
                    properties: {
                        ...properties,
                        ...network,
                        allowedFqdnList: 'try(length(var.fqdns) > 0 ? var.fqdns : null, null)',
                        customSubDomainName: 'var.custom_subdomain_name',
                        networkAcls: armAcls(canBypass ? 'var.network_acls.bypass' : 'null'),
                    },
                },
            },
        },
        ...HSM_UPDATE,
    };
}
const OWNED_STORAGE = `var.storage == null ? null : [for storage in var.storage : {
  resourceId = storage.storage_account_id
  identityClientId = storage.identity_client_id
}]`;
const NEWER_PROPERTIES = {
    amlWorkspace: `var.aml_workspace != null ? {
    resourceId = var.aml_workspace.resource_id
    identityClientId = var.aml_workspace.identity_client_id
  } : null`,
    networkInjections: `var.network_injections != null ? [{
    subnetArmId = var.network_injections.subnet_id
    scenario = var.network_injections.scenario
    useMicrosoftManagedNetwork = var.network_injections.microsoft_managed_network_enabled
  }] : null`,
};
function armAcls(bypass) {
    return `var.network_acls == null ? null : {
    defaultAction = var.network_acls.default_action
    ipRules = var.network_acls.ip_rules == null ? null : [for rule in var.network_acls.ip_rules : { value = rule }]
    virtualNetworkRules = var.network_acls.virtual_network_rules == null ? null : [
      for rule in var.network_acls.virtual_network_rules : {
        id = rule.subnet_id
        ignoreMissingVnetServiceEndpoint = rule.ignore_missing_vnet_service_endpoint == true
      }
    ]
    bypass = ${bypass}
  }`;
}
const HSM_UPDATE = {
    'azapi_update_resource.ai_service_hsm_key': {
        count: 'var.kind == "AIServices" && var.is_hsm_key && var.customer_managed_key != null ? 1 : 0',
        arguments: {
            type: '"Microsoft.CognitiveServices/accounts@2025-06-01"',
            resource_id: 'azapi_resource.ai_service[0].id',
            body: {
                properties: {
                    encryption: {
                        keySource: '"Microsoft.KeyVault"',
                        keyVaultProperties: { keyName: 'var.customer_managed_key.key_name' },
                    },
                },
            },
        },
    },
};
function customerKey(hasKinds) {
    const isVaultKey = `var.customer_managed_key != null${hasKinds ? ' && !var.is_hsm_key' : ''} ? 1 : 0`;
    return {
        'data.azurerm_key_vault_key.this': {
            count: isVaultKey,
            arguments: {
                key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
                name: 'var.customer_managed_key.key_name',
            },
        },
        'data.azurerm_user_assigned_identity.this': {
            count: 'var.customer_managed_key == null ? 0 : (var.customer_managed_key.user_assigned_identity != null ? 1 : 0)',
            arguments: {
                name: 'reverse(split("/", var.customer_managed_key.user_assigned_identity.resource_id))[0]',
                resource_group_name: 'split("/", var.customer_managed_key.user_assigned_identity.resource_id)[4]',
            },
        },
        'azurerm_cognitive_account_customer_managed_key.this': {
            count: isVaultKey,
            arguments: {
                cognitive_account_id: 'local.id',
                key_vault_key_id: 'data.azurerm_key_vault_key.this[0].id',
                identity_client_id: 'try(data.azurerm_user_assigned_identity.this[0].client_id, null)',
            },
        },
    };
}
function endpoints(release) {
    const group = 'each.value.resource_group_name != null ? each.value.resource_group_name';
    return privateEndpoints({
        target: 'local.id',
        groups: '["account"]',
        name: release.since('0.11.0') ? 'null' : dashed('pep', 'var.name'),
        connection: release.since('0.11.0') ? 'null' : dashed('pse', 'var.name'),
        more: {
            resource_group_name: release.since('0.10.2')
                ? `${group} : split("/", var.parent_id)[4]`
                : `${group} : var.resource_group_name`,
        },
    });
}
function azurermOf(release) {
    if (release.since('0.7.0'))
        return '>= 4.17.0, < 5.0';
    if (release.since('0.6.0'))
        return '~> 4.0';
    return release.since('0.2.1') ? '>= 3.71.0, < 4.0' : '>= 3.71.0';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/container-registry.js


const CONTAINER_REGISTRY = {
    name: 'avm-res-containerregistry-registry',
    releases: ['0.2.0', '0.3.0', '0.3.1', '0.4.0', '0.5.0', '0.5.1', '0.6.0', '0.7.0', '0.8.0'],
    describe: registry,
};
const container_registry_ID = 'azurerm_container_registry.this.id';
const IP_RULES = 'list(object({ action = optional(string, "Allow"), ip_range = string }))';
function registry(release) {
    const hasKey = release.since('0.3.0');
    const hasDays = release.since('0.4.0');
    const hasTasks = release.since('0.6.0');
    const newest = release.since('0.8.0');
    return {
        azurerm: container_registry_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...MANAGED_IDENTITIES,
            ...ROLE_ASSIGNMENTS,
            ...privateEndpointInputs(newest ? { lock: ENDPOINT_LOCK } : {}),
            ...(hasKey ? { ...CUSTOMER_MANAGED_KEY, ...ZONE_GROUPS_MANAGED } : {}),
            ...(hasDays ? { retention_policy_in_days: optional('number', '7') } : { retention_policy: RETENTION }),
            ...(hasTasks ? { network_rule_bypass_for_tasks_enabled: nonNull('bool', 'false') } : {}),
            ...(newest ? NEWEST_INPUTS : {}),
            admin_enabled: optional('bool', 'false'),
            anonymous_pull_enabled: optional('bool', 'false'),
            data_endpoint_enabled: optional('bool', 'false'),
            enable_trust_policy: optional('bool', 'false'),
            export_policy_enabled: optional('bool', 'true'),
            network_rule_bypass_option: optional('string', '"None"'),
            network_rule_set: optional(objectOf({
                default_action: optional('string', '"Deny"'),
                ip_rule: optional(IP_RULES, '[]'),
                ...(hasDays ? {} : { virtual_network: optional('list(any)', '[]') }),
            })),
            public_network_access_enabled: optional('bool', 'true'),
            quarantine_policy_enabled: optional('bool', 'false'),
            sku: optional('string', '"Premium"'),
            zone_redundancy_enabled: optional('bool', 'true'),
        },
        ignored: [
            ...UNINTERESTING,
            'georeplications',
            ...(release.since('0.5.0') ? ['scope_maps'] : []),
            ...(newest ? ['cache_rules', 'credential_sets', 'resource_types'] : []),
        ],
        resources: {
            ...(hasKey ? KEY : {}),
            'azurerm_container_registry.this': registryItself(release),
            ...lock(container_registry_ID, dashed('lock', 'var.name')),
            ...roleAssignments(container_registry_ID, { principal_type: 'each.value.principal_type' }),
            ...diagnosticSettings(container_registry_ID, release.since('0.5.1') ? DEDICATED_UNSAID : {}),
            ...privateEndpoints({
                target: container_registry_ID,
                groups: '["registry"]',
                name: dashed('pe', 'var.name'),
                connection: dashed('pse', 'var.name'),
                canLeaveZoneGroups: hasKey,
            }),
            ...(newest ? ENDPOINT_LOCKS : {}),
        },
        outputs: {
            name: 'azurerm_container_registry.this.name',
            login_server: 'azurerm_container_registry.this.login_server',
            private_endpoints: hasKey
                ? 'var.private_endpoints_manage_dns_zone_group ? azurerm_private_endpoint.this : azurerm_private_endpoint.this_unmanaged_dns_zone_groups'
                : 'azurerm_private_endpoint.this',
            resource: 'azurerm_container_registry.this',
            resource_id: container_registry_ID,
            system_assigned_mi_principal_id: 'try(azurerm_container_registry.this.identity[0].principal_id, null)',
        },
    };
}
const RETENTION = optional(objectOf({ days: optional('number', '7'), enabled: optional('bool', 'false') }), '{}');
function registryItself(release) {
    const hasKey = release.since('0.3.0');
    const hasDays = release.since('0.4.0');
    const isPremium = release.since('0.5.0');
    return {
        arguments: {
            name: 'var.name',
            location: 'var.location',
            resource_group_name: 'var.resource_group_name',
            sku: 'var.sku',
            admin_enabled: 'var.admin_enabled',
            anonymous_pull_enabled: 'var.anonymous_pull_enabled',
            data_endpoint_enabled: 'var.data_endpoint_enabled',
            export_policy_enabled: 'var.export_policy_enabled',
            network_rule_bypass_option: 'var.network_rule_bypass_option',
            network_rule_set: 'var.network_rule_set != null ? [var.network_rule_set] : []',
            public_network_access_enabled: 'var.public_network_access_enabled',
            quarantine_policy_enabled: 'var.quarantine_policy_enabled',
            zone_redundancy_enabled: isPremium
                ? 'var.sku == "Premium" ? var.zone_redundancy_enabled : false'
                : 'var.zone_redundancy_enabled',
            identity: hasKey ? IDENTITY_IF_ASKED : IDENTITY,
            ...(hasKey ? { encryption: encryption(release) } : {}),
            ...(hasDays
                ? {
                    trust_policy_enabled: 'var.enable_trust_policy',
                    retention_policy_in_days: isPremium
                        ? 'var.sku == "Premium" ? var.retention_policy_in_days : null'
                        : 'var.retention_policy_in_days',
                }
                : {
                    trust_policy: [{ enabled: 'var.enable_trust_policy' }],
                    retention_policy: 'var.retention_policy != null ? [var.retention_policy] : []',
                }),
            ...(release.since('0.6.0')
                ? { network_rule_bypass_for_tasks_enabled: 'var.network_rule_bypass_for_tasks_enabled' }
                : {}),
            ...(release.since('0.8.0') ? { role_assignment_mode: 'var.role_assignment_mode' } : {}),
        },
    };
}
function encryption(release) {
    const key = 'data.azurerm_key_vault_key.this[0]';
    const versioned = `var.customer_managed_key.key_version != null ? "\${${key}.versionless_id}/\${var.customer_managed_key.key_version}" : ${key}.versionless_id`;
    return `var.customer_managed_key != null ? [{
    identity_client_id = data.azurerm_user_assigned_identity.this[0].client_id
    key_vault_key_id = ${release.since('0.6.0') ? versioned : `${key}.id`}
  }] : []`;
}
const KEY = {
    'data.azurerm_key_vault_key.this': {
        count: 'var.customer_managed_key == null ? 0 : 1',
        arguments: {
            key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
            name: 'var.customer_managed_key.key_name',
        },
    },
    'data.azurerm_user_assigned_identity.this': {
        count: 'var.customer_managed_key == null ? 0 : (var.customer_managed_key.user_assigned_identity != null ? 1 : 0)',
        arguments: {
            name: 'reverse(split("/", var.customer_managed_key.user_assigned_identity.resource_id))[0]',
            resource_group_name: 'split("/", var.customer_managed_key.user_assigned_identity.resource_id)[4]',
        },
    },
};
const ENDPOINT_LOCK = optional(objectOf({ kind: required('string'), name: optional('string') }));
const NEWEST_INPUTS = {
    private_endpoints_inherit_lock: nonNull('bool', 'true'),
    role_assignment_mode: nonNull('string', '"LegacyRegistryPermissions"'),
};
const ENDPOINT_LOCKS = {
    'azurerm_management_lock.private_endpoint': {
        forEach: `{ for key, value in var.private_endpoints : key => value.lock != null ? value.lock : var.lock
      if value.lock != null || (var.private_endpoints_inherit_lock && var.lock != null) }`,
        arguments: {
            lock_level: 'each.value.kind',
            name: `coalesce(each.value.name, "lock-\${each.value.kind}")`,
            scope: 'var.private_endpoints_manage_dns_zone_group ? azurerm_private_endpoint.this[each.key].id : azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.key].id',
        },
    },
};
function container_registry_azurermOf(release) {
    if (release.since('0.6.0'))
        return '>= 4.81.0, < 5.0.0';
    return release.since('0.4.0') ? '>= 4, < 5.0.0' : '>= 3.71.0, < 4.0.0';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/cosmos-account.js


const COSMOS_ACCOUNT = {
    name: 'avm-res-documentdb-databaseaccount',
    releases: ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0', '0.9.0', '0.10.0'],
    describe: cosmos_account_account,
};
const cosmos_account_ID = 'azurerm_cosmosdb_account.this.id';
const cosmos_account_IGNORED = [
    ...UNINTERESTING,
    'analytical_storage_config',
    'analytical_storage_enabled',
    'automatic_failover_enabled',
    'backup',
    'capabilities',
    'capacity',
    'consistency_policy',
    'cors_rule',
    'free_tier_enabled',
    'geo_locations',
    'gremlin_databases',
    'mongo_server_version',
    'multiple_write_locations_enabled',
    'partition_merge_enabled',
    'sql_dedicated_gateway',
];
function cosmos_account_account(release) {
    const hasMongo = release.since('0.2.0');
    const closed = release.since('0.6.0');
    const bypass = closed ? 'network_acl_bypass_resource_ids' : 'network_acl_bypass_ids';
    return {
        azurerm: release.since('0.7.0') ? '~> 4.0' : '~> 3.71',
        inputs: {
            ...PLACE_IN_GROUP,
            ...CUSTOMER_MANAGED_KEY,
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...MANAGED_IDENTITIES,
            ...ROLE_ASSIGNMENTS,
            ...privateEndpointInputs({
                subresource_name: required('string'),
                lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
                role_assignments: OWN_ROLE_ASSIGNMENTS,
            }),
            ...ZONE_GROUPS_MANAGED,
            ...(hasMongo ? { mongo_databases: nonNull('map(any)', '{}') } : {}),
            access_key_metadata_writes_enabled: optional('bool', 'false'),
            ip_range_filter: nonNull('list(string)', '[]'),
            local_authentication_disabled: nonNull('bool', closed ? 'true' : 'false'),
            minimal_tls_version: nonNull('string', '"Tls12"'),
            network_acl_bypass_for_azure_services: nonNull('bool', 'false'),
            [bypass]: nonNull('set(string)', '[]'),
            public_network_access_enabled: nonNull('bool', closed ? 'false' : 'true'),
            sql_databases: nonNull('map(any)', '{}'),
            virtual_network_rules: nonNull('list(object({ subnet_id = string }))', '[]'),
        },
        ignored: cosmos_account_IGNORED,
        resources: {
            'azurerm_cosmosdb_account.this': {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    access_key_metadata_writes_enabled: 'var.access_key_metadata_writes_enabled',
                    ip_range_filter: ipRanges(release),
                    is_virtual_network_filter_enabled: 'length(var.virtual_network_rules) > 0 ? true : false',
                    key_vault_key_id: KEY_URL,
                    kind: hasMongo ? 'length(var.mongo_databases) > 0 ? "MongoDB" : "GlobalDocumentDB"' : '"GlobalDocumentDB"',
                    local_authentication_disabled: closed
                        ? 'length(var.sql_databases) > 0 ? var.local_authentication_disabled : false'
                        : 'var.local_authentication_disabled',
                    minimal_tls_version: 'var.minimal_tls_version',
                    network_acl_bypass_for_azure_services: 'var.network_acl_bypass_for_azure_services',
                    network_acl_bypass_ids: `var.${bypass}`,
                    public_network_access_enabled: 'var.public_network_access_enabled',
                    identity: IDENTITY_IF_ASKED,
                    virtual_network_rule: `[for rule in var.virtual_network_rules : {
            id = rule.subnet_id
            ignore_missing_vnet_service_endpoint = false
          }]`,
                },
            },
            ...lock(cosmos_account_ID),
            ...roleAssignments(cosmos_account_ID),
            ...diagnosticSettings(cosmos_account_ID, SETTINGS),
            ...cosmos_account_endpoints(),
        },
        outputs: {
            name: 'azurerm_cosmosdb_account.this.name',
            resource: 'azurerm_cosmosdb_account.this',
            resource_id: cosmos_account_ID,
            endpoint: 'azurerm_cosmosdb_account.this.endpoint',
        },
    };
}
function ipRanges(release) {
    const trimmed = '[for range in var.ip_range_filter : trimspace(range)]';
    if (release.since('0.7.0'))
        return trimmed;
    return `length(var.ip_range_filter) > 0 ? join(",", ${trimmed}) : null`;
}
const KEY_URL = `var.customer_managed_key != null ? "https://\${
  element(split("/", var.customer_managed_key.key_vault_resource_id), 8)
}.vault.azure.net/keys/\${var.customer_managed_key.key_name}" : null`;
const SETTINGS = {
    name: `coalesce(each.value.name, "diag-\${each.key}")`,
    enabled_log: `concat(
    [for category in each.value.log_categories : { category = category }],
    length(each.value.log_categories) == 0 ? [for group in each.value.log_groups : { category_group = group }] : [],
  )`,
};
const MANAGED = 'azurerm_private_endpoint.this_managed_dns_zone_groups';
const UNMANAGED = 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups';
function cosmos_account_endpoints() {
    const { 'azurerm_private_endpoint.this': managed, ...others } = privateEndpoints({
        target: cosmos_account_ID,
        groups: '[each.value.subresource_name]',
        name: dashed('pep', 'var.name'),
        connection: dashed('pse', 'each.key'),
    });
    return {
        ...(managed === undefined ? {} : { [MANAGED]: managed }),
        ...others,
        'azurerm_management_lock.private_endpoints': {
            forEach: `{ for key, value in var.private_endpoints : key => value.lock != null ? value.lock : var.lock
        if value.lock != null || var.lock != null }`,
            arguments: {
                lock_level: 'each.value.kind',
                name: `coalesce(each.value.name, "lock-\${each.value.kind}")`,
                scope: endpointId('each.key'),
            },
        },
        'azurerm_role_assignment.private_endpoints': {
            forEach: rolesOfEach('var.private_endpoints'),
            arguments: roleOf('each.value', endpointId('each.value.owner')),
        },
    };
}
function endpointId(key) {
    return `var.private_endpoints_manage_dns_zone_group ? ${MANAGED}[${key}].id : ${UNMANAGED}[${key}].id`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/key-vault.js


const KEY_VAULT = {
    name: 'avm-res-keyvault-vault',
    releases: [
        '0.5.0',
        '0.5.1',
        '0.5.2',
        '0.5.3',
        '0.6.0',
        '0.6.1',
        '0.6.2',
        '0.6.3',
        '0.7.0',
        '0.7.1',
        '0.7.2',
        '0.7.3',
        '0.8.0',
        '0.9.0',
        '0.9.1',
        '0.10.0',
        '0.10.1',
        '0.10.2',
        '0.11.0',
    ],
    describe: keyVault,
};
const key_vault_ID = 'azurerm_key_vault.this.id';
const LOCK_NAME = dashed('lock', 'var.name');
const key_vault_KEY = {
    name: required('string'),
    key_type: required('string'),
    key_opts: optional('list(string)', '["sign", "verify"]'),
    key_size: optional('number'),
    curve: optional('string'),
    expiration_date: optional('string'),
    rotation_policy: optional('any'),
    role_assignments: OWN_ROLE_ASSIGNMENTS,
};
const key_vault_IGNORED = [
    ...UNINTERESTING,
    'contacts',
    'legacy_access_policies',
    'secrets_value',
    'secrets_value_wo',
    'secrets_value_wo_version',
    'wait_for_rbac_before_contact_operations',
    'wait_for_rbac_before_key_operations',
    'wait_for_rbac_before_secret_operations',
];
function keyVault(release) {
    const since6 = release.since('0.6.0');
    const hasPolicies = release.since('0.8.0');
    return {
        azurerm: key_vault_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...DIAGNOSTIC_SETTINGS,
            ...(since6 ? LOCK : LOCK_OR_NONE),
            ...ROLE_ASSIGNMENTS,
            ...privateEndpointInputs(hasEndpointLocks(release) ? key_vault_ENDPOINT_LOCK : {}),
            ...(since6 ? ZONE_GROUPS_MANAGED : {}),
            ...(hasPolicies ? { legacy_access_policies_enabled: nonNull('bool', 'false') } : {}),
            tenant_id: required('string'),
            sku_name: optional('string', '"premium"'),
            enabled_for_deployment: optional('bool', 'false'),
            enabled_for_disk_encryption: optional('bool', 'false'),
            enabled_for_template_deployment: optional('bool', 'false'),
            keys: nonNull(mapOf(key_vault_KEY), '{}'),
            secrets: nonNull(mapOf({ name: required('string'), role_assignments: OWN_ROLE_ASSIGNMENTS }), '{}'),
            network_acls: optional(objectOf({
                bypass: optional('string', '"None"'),
                default_action: optional('string', '"Deny"'),
                ip_rules: optional('list(string)', '[]'),
                virtual_network_subnet_ids: optional('list(string)', '[]'),
            }), '{}'),
            public_network_access_enabled: optional('bool', 'true'),
            purge_protection_enabled: optional('bool', 'true'),
            soft_delete_retention_days: optional('number'),
        },
        ignored: key_vault_IGNORED,
        resources: {
            'azurerm_key_vault.this': vault(hasPolicies ? '!var.legacy_access_policies_enabled' : 'true'),
            ...KEYS_AND_SECRETS,
            ...(since6 ? lock(key_vault_ID, LOCK_NAME) : lockUnlessNone(key_vault_ID, LOCK_NAME)),
            ...roleAssignments(key_vault_ID, since6 ? { principal_type: 'each.value.principal_type' } : {}),
            ...diagnosticSettings(key_vault_ID),
            ...privateEndpoints({
                target: key_vault_ID,
                groups: '["vault"]',
                name: dashed('pe', 'var.name'),
                connection: dashed('pse', 'var.name'),
                canLeaveZoneGroups: since6,
                keepsZoneGroups: hasPolicies,
            }),
            ...(hasEndpointLocks(release) ? key_vault_ENDPOINT_LOCKS : {}),
        },
        outputs: {
            name: 'azurerm_key_vault.this.name',
            resource: 'azurerm_key_vault.this',
            resource_id: key_vault_ID,
            uri: 'azurerm_key_vault.this.vault_uri',
            private_endpoints: 'azurerm_private_endpoint.this',
            keys: 'azurerm_key_vault_key.this',
            resource_keys: 'azurerm_key_vault_key.this',
            keys_resource_ids: KEY_IDS,
        },
    };
}
function key_vault_azurermOf(release) {
    if (release.since('0.11.0'))
        return '>= 4.81, < 5.1';
    if (release.since('0.10.0'))
        return '>= 3.117, < 5.0';
    if (release.since('0.9.1') || release.before('0.6.0'))
        return '>= 3.71';
    return release.since('0.9.0') ? '~> 4.0' : '~> 3.71';
}
function vault(hasRoles) {
    return {
        arguments: {
            name: 'var.name',
            location: 'var.location',
            resource_group_name: 'var.resource_group_name',
            sku_name: 'var.sku_name',
            tenant_id: 'var.tenant_id',
            enabled_for_deployment: 'var.enabled_for_deployment',
            enabled_for_disk_encryption: 'var.enabled_for_disk_encryption',
            enabled_for_template_deployment: 'var.enabled_for_template_deployment',
            public_network_access_enabled: 'var.public_network_access_enabled',
            purge_protection_enabled: 'var.purge_protection_enabled',
            rbac_authorization_enabled: hasRoles,
            soft_delete_retention_days: 'var.soft_delete_retention_days',
            network_acls: 'var.network_acls != null ? [var.network_acls] : []',
        },
    };
}
const KEYS_AND_SECRETS = {
    'azurerm_key_vault_key.this': {
        forEach: 'var.keys',
        arguments: {
            name: 'each.value.name',
            key_vault_id: key_vault_ID,
            key_type: 'each.value.key_type',
            key_opts: 'each.value.key_opts',
            key_size: 'each.value.key_size',
            curve: 'each.value.curve',
            expiration_date: 'each.value.expiration_date',
            rotation_policy: 'each.value.rotation_policy != null ? [each.value.rotation_policy] : []',
        },
    },
    'azurerm_key_vault_secret.this': {
        forEach: 'var.secrets',
        arguments: { name: 'each.value.name', key_vault_id: key_vault_ID },
    },
    'azurerm_role_assignment.keys': {
        forEach: rolesOfEach('var.keys'),
        arguments: roleOf('each.value', 'azurerm_key_vault_key.this[each.value.owner].resource_versionless_id'),
    },
    'azurerm_role_assignment.secrets': {
        forEach: rolesOfEach('var.secrets'),
        arguments: roleOf('each.value', 'azurerm_key_vault_secret.this[each.value.owner].resource_versionless_id'),
    },
};
const KEY_IDS = `{ for name, key in azurerm_key_vault_key.this : name => {
  id = key.id
  resource_id = key.resource_id
  resource_versionless_id = key.resource_versionless_id
  versionless_id = key.versionless_id
} }`;
function hasEndpointLocks(release) {
    return release.since('0.11.0');
}
const key_vault_ENDPOINT_LOCK = { lock: optional(objectOf({ kind: required('string'), name: optional('string') })) };
const key_vault_ENDPOINT_LOCKS = {
    'azurerm_management_lock.private_endpoints': endpointLock('this', 'var.private_endpoints_manage_dns_zone_group'),
    'azurerm_management_lock.private_endpoints_unmanaged_dns_zone_groups': endpointLock('this_unmanaged_dns_zone_groups', '!var.private_endpoints_manage_dns_zone_group'),
};
function endpointLock(endpoints, isThere) {
    const endpoint = `azurerm_private_endpoint.${endpoints}[each.key]`;
    return {
        forEach: `{ for key, value in var.private_endpoints : key => value if value.lock != null && ${isThere} }`,
        arguments: {
            lock_level: 'each.value.lock.kind',
            name: `coalesce(each.value.lock.name, "lock-\${${endpoint}.name}")`,
            scope: `${endpoint}.id`,
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/log-analytics-workspace.js


const LOG_ANALYTICS_WORKSPACE = {
    name: 'avm-res-operationalinsights-workspace',
    releases: ['0.3.1', '0.3.2', '0.3.3', '0.3.4', '0.3.5', '0.4.0', '0.4.1', '0.4.2', '0.5.0', '0.5.1'],
    describe: workspace,
};
const WORKSPACE = 'azurerm_log_analytics_workspace.this';
const log_analytics_workspace_ID = `${WORKSPACE}.id`;
const log_analytics_workspace_IGNORED = [
    ...UNINTERESTING,
    'customer_managed_key',
    'log_analytics_workspace_allow_resource_only_permissions',
    'log_analytics_workspace_daily_quota_gb',
    'log_analytics_workspace_reservation_capacity_in_gb_per_day',
    'log_analytics_workspace_timeouts',
];
const NEWEST_IGNORED = [
    'log_analytics_workspace_data_exports',
    'log_analytics_workspace_dedicated_cluster_resource_id',
    'log_analytics_workspace_linked_storage_accounts',
    'log_analytics_workspace_tables',
    'log_analytics_workspace_tables_update',
    'network_security_perimeter_association',
];
const UNDESCRIBED = [
    'private_endpoints',
    'monitor_private_link_scope',
    'monitor_private_link_scope_ingestion_access_mode',
    'monitor_private_link_scope_query_access_mode',
    'monitor_private_link_scoped_resource',
    'monitor_private_link_scoped_service_name',
];
function workspace(release) {
    const hasScopes = release.since('0.4.0');
    const newest = release.since('0.5.0');
    return {
        azurerm: log_analytics_workspace_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...ROLE_ASSIGNMENTS,
            ...publicAccess(release),
            ...(hasScopes ? { ...privateEndpointInputs(), ...log_analytics_workspace_SCOPE_INPUTS } : {}),
            ...(hasScopes && !newest ? ZONE_GROUPS_MANAGED : {}),
            ...(newest ? EXTENSIONS : {}),
            ...(newest
                ? { log_analytics_workspace_local_authentication_enabled: optional('bool', 'true') }
                : { log_analytics_workspace_local_authentication_disabled: optional('bool') }),
            log_analytics_workspace_cmk_for_query_forced: optional('bool'),
            log_analytics_workspace_identity: optional(objectOf({ identity_ids: optional('set(string)'), type: required('string') })),
            log_analytics_workspace_retention_in_days: optional('number'),
            log_analytics_workspace_sku: optional('string'),
        },
        ignored: [...log_analytics_workspace_IGNORED, ...(newest ? NEWEST_IGNORED : [])],
        undescribed: hasScopes ? [] : UNDESCRIBED,
        resources: {
            [WORKSPACE]: { arguments: workspaceArguments(newest) },
            ...(newest ? PERIMETER : {}),
            ...lock(log_analytics_workspace_ID),
            ...roleAssignments(log_analytics_workspace_ID),
            ...settings(newest),
            ...(hasScopes ? linkScopes(newest) : {}),
            ...(newest ? newestEndpoints() : hasScopes ? olderEndpoints() : {}),
        },
        outputs: {
            resource: WORKSPACE,
            resource_id: log_analytics_workspace_ID,
            ...(hasScopes ? { private_endpoints: 'azurerm_private_endpoint.this' } : {}),
        },
    };
}
function publicAccess(release) {
    const type = release.since('0.5.0') ? 'string' : 'bool';
    const input = optional(type, release.since('0.4.2') ? '"false"' : 'null');
    return {
        log_analytics_workspace_internet_ingestion_enabled: input,
        log_analytics_workspace_internet_query_enabled: input,
    };
}
function workspaceArguments(newest) {
    const access = (what) => `var.log_analytics_workspace_internet_${what}_enabled`;
    return {
        name: 'var.name',
        location: 'var.location',
        resource_group_name: 'var.resource_group_name',
        cmk_for_query_forced: 'var.log_analytics_workspace_cmk_for_query_forced',
        internet_ingestion_enabled: newest ? `${access('ingestion')} == "true" ? true : false` : access('ingestion'),
        internet_query_enabled: newest ? `${access('query')} == "true" ? true : false` : access('query'),
        retention_in_days: 'var.log_analytics_workspace_retention_in_days',
        sku: 'var.log_analytics_workspace_sku',
        identity: 'var.log_analytics_workspace_identity == null ? [] : [var.log_analytics_workspace_identity]',
        ...(newest
            ? { local_authentication_enabled: 'var.log_analytics_workspace_local_authentication_enabled' }
            : { local_authentication_disabled: 'var.log_analytics_workspace_local_authentication_disabled' }),
    };
}
const PERIMETER = {
    'azapi_update_resource.this': {
        count: `(
      var.log_analytics_workspace_internet_ingestion_enabled == "SecuredByPerimeter" ||
      var.log_analytics_workspace_internet_query_enabled == "SecuredByPerimeter"
    ) ? 1 : 0`,
        arguments: {
            type: '"Microsoft.OperationalInsights/workspaces@2023-09-01"',
            resource_id: log_analytics_workspace_ID,
            body: {
                properties: {
                    publicNetworkAccessForIngestion: accessWord('var.log_analytics_workspace_internet_ingestion_enabled'),
                    publicNetworkAccessForQuery: accessWord('var.log_analytics_workspace_internet_query_enabled'),
                },
            },
        },
    },
};
function accessWord(input) {
    return `${input} == "SecuredByPerimeter" ? "SecuredByPerimeter" : (${input} == "true" ? "Enabled" : "Disabled")`;
}
function settings(newest) {
    const destinations = ['workspace', 'storage_account', 'event_hub_authorization_rule', 'marketplace_partner'];
    const isLost = destinations.map((name) => `each.value.${name}_resource_id == null`).join(' && ');
    return diagnosticSettings(log_analytics_workspace_ID, newest
        ? {
            ...DEDICATED_UNSAID,
            log_analytics_workspace_id: `${isLost} ? ${log_analytics_workspace_ID} : each.value.workspace_resource_id`,
        }
        : {});
}
const log_analytics_workspace_SCOPE_INPUTS = {
    monitor_private_link_scope: optional(mapOf({
        name: optional('string'),
        resource_id: required('string'),
        ingestion_access_mode: optional('string', '"PrivateOnly"'),
        query_access_mode: optional('string', '"PrivateOnly"'),
        lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
    }), '{}'),
    monitor_private_link_scoped_resource: optional(mapOf({ name: optional('string'), resource_id: required('string') }), '{}'),
    monitor_private_link_scoped_service_name: optional('string'),
};
function linkScopes(newest) {
    const type = '"microsoft.insights/privateLinkScopes@2021-07-01-preview"';
    return {
        'azapi_resource.amplscope': {
            forEach: 'var.monitor_private_link_scope',
            arguments: {
                type,
                name: 'each.value.name != null ? each.value.name : "law_pl_scope"',
                parent_id: 'each.value.resource_id',
                location: '"global"',
                body: {
                    properties: {
                        accessModeSettings: {
                            ingestionAccessMode: newest ? 'each.value.ingestion_access_mode' : '"PrivateOnly"',
                            queryAccessMode: newest ? 'each.value.query_access_mode' : '"PrivateOnly"',
                        },
                    },
                },
            },
        },
        'azurerm_monitor_private_link_scoped_service.this': {
            forEach: 'var.monitor_private_link_scope',
            arguments: {
                name: 'var.monitor_private_link_scoped_service_name',
                resource_group_name: 'var.resource_group_name',
                scope_name: 'azapi_resource.amplscope[each.key].name',
                linked_resource_id: log_analytics_workspace_ID,
            },
        },
        'azapi_resource.ampls': {
            forEach: 'var.monitor_private_link_scoped_resource',
            arguments: {
                type: '"Microsoft.Insights/privateLinkScopes/scopedResources@2021-07-01-preview"',
                name: 'each.value.name != null ? each.value.name : var.name',
                parent_id: 'each.value.resource_id',
                body: { properties: { linkedResourceId: log_analytics_workspace_ID } },
            },
        },
        ...(newest
            ? {
                'azurerm_management_lock.amplscope': {
                    forEach: '{ for key, scope in var.monitor_private_link_scope : key => scope if scope.lock != null }',
                    arguments: {
                        lock_level: 'each.value.lock.kind',
                        name: `each.value.lock.name != null ? each.value.lock.name : "\${azapi_resource.amplscope[each.key].name}-lock"`,
                        scope: 'azapi_resource.amplscope[each.key].id',
                    },
                },
            }
            : {}),
    };
}
const ENDPOINTS = {
    groups: '["azuremonitor"]',
    name: dashed('pep', 'var.name'),
    connection: dashed('pse', 'var.name'),
};
function olderEndpoints() {
    const all = privateEndpoints({ ...ENDPOINTS, target: 'azapi_resource.amplscope[each.key].id' });
    const { 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': _none, ...managed } = all;
    return managed;
}
const EXTENSIONS = {
    private_endpoint_extensions: optional(mapOf({
        monitor_private_link_scope_key: optional('string'),
        monitor_private_link_scope_exclusion: optional('any'),
        manage_dns_zone_group: optional('bool', 'true'),
    }), '{}'),
};
const SCOPE_OF_ENDPOINT = `try(
  azapi_resource.amplscope[var.private_endpoint_extensions[each.key].monitor_private_link_scope_key].id,
  var.monitor_private_link_scoped_resource[var.private_endpoint_extensions[each.key].monitor_private_link_scope_key].resource_id,
  azapi_resource.amplscope[each.key].id,
  var.monitor_private_link_scoped_resource[each.key].resource_id,
  one(values(var.monitor_private_link_scoped_resource)).resource_id,
  one(values(azapi_resource.amplscope)).id,
  null,
)`;
function newestEndpoints() {
    const isManaged = 'try(var.private_endpoint_extensions[key].manage_dns_zone_group, true)';
    const all = privateEndpoints({ ...ENDPOINTS, target: SCOPE_OF_ENDPOINT, managed: isManaged, keepsZoneGroups: false });
    const { 'azurerm_private_endpoint.this_unmanaged_dns_zone_groups': unmanaged, ...managed } = all;
    return unmanaged === undefined ? managed : { ...managed, 'azurerm_private_endpoint.this_unmanaged': unmanaged };
}
function log_analytics_workspace_azurermOf(release) {
    if (release.since('0.5.0'))
        return '>= 4.36.0, < 5.0.0';
    return release.since('0.4.0') ? '>= 3.71, < 5.0.0' : '~> 3.71';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/machine-learning-kinds.js


function kindsOfWorkspace(release, of) {
    const shared = properties(release, of);
    const since9 = release.since('0.9.0');
    return {
        ...(release.since('0.3.9') ? machine_learning_kinds_KEY : {}),
        'azapi_resource.this': ofKind(release, 'Default', 'aml', shared),
        'azapi_resource.hub': ofKind(release, 'Hub', 'hub', {
            ...shared,
            ...(since9 ? { ...SERVERLESS, ...NEWER_HUB } : {}),
        }),
        'azapi_resource.project': ofKind(release, 'Project', 'aihubproject', {
            hubResourceId: of.hub,
            ...(since9 ? { ...SERVERLESS, ...NEWER_PROJECT } : {}),
        }),
    };
}
function ofKind(release, kind, prefix, properties) {
    const keepsParent = release.since(kind === 'Project' ? '0.7.0' : '0.3.10');
    return {
        count: `var.kind == "${kind}" ? 1 : 0`,
        arguments: {
            type: quoted(`Microsoft.MachineLearningServices/workspaces@${versionOf(release, kind)}`),
            name: release.since('0.6.0') ? 'var.name' : dashed(prefix, 'var.name'),
            parent_id: 'data.azurerm_resource_group.current.id',
            location: 'var.location',
            body: { kind: 'var.kind', properties },
            identity: release.since('0.3.9') ? IDENTITY : '[{ type = "SystemAssigned" }]',
        },
        ignoreChanges: keepsParent ? ['parent_id'] : [],
    };
}
function versionOf(release, kind) {
    if (release.since('0.9.0'))
        return '2025-07-01-preview';
    if (release.since('0.8.0'))
        return '2025-01-01-preview';
    if (release.since('0.4.1'))
        return '2024-10-01-preview';
    return release.since(kind === 'Default' ? '0.3.4' : '0.3.5') ? '2024-07-01-preview' : '2024-04-01';
}
const machine_learning_kinds_KEY = {
    'data.azurerm_key_vault_key.cmk': {
        count: 'var.customer_managed_key == null ? 0 : 1',
        arguments: {
            key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
            name: 'var.customer_managed_key.key_name',
        },
    },
};
const PRIMARY_IDENTITY = {
    primaryUserAssignedIdentity: 'var.managed_identities.system_assigned == true ? "" : var.primary_user_assigned_identity.resource_id',
};
const ENCRYPTION = `var.customer_managed_key != null ? {
  status = "Enabled"
  identity = var.customer_managed_key.user_assigned_identity != null ? {
    userAssignedIdentity = var.customer_managed_key.user_assigned_identity.resource_id
  } : null
  keyVaultProperties = {
    keyVaultArmId = var.customer_managed_key.key_vault_resource_id
    keyIdentifier = var.customer_managed_key.key_version == null ? data.azurerm_key_vault_key.cmk[0].id : "\${data.azurerm_key_vault_key.cmk[0].versionless_id}/\${var.customer_managed_key.key_version}"
  }
} : null`;
function properties(release, of) {
    const since = (version, more) => (release.since(version) ? more : {});
    return {
        publicNetworkAccess: `${isPublic(release)} ? "Enabled" : "Disabled"`,
        applicationInsights: of.applicationInsights,
        hbiWorkspace: 'var.hbi_workspace',
        keyVault: of.keyVault,
        storageAccount: of.storageAccount,
        containerRegistry: of.containerRegistry,
        managedNetwork: {
            isolationMode: 'var.workspace_managed_network.isolation_mode',
            ...since('0.3.3', { outboundRules: 'local.outbound_rules' }),
            ...since('0.4.1', { firewallSku: 'var.workspace_managed_network.firewall_sku' }),
        },
        ...since('0.3.4', { systemDatastoresAuthMode: 'var.storage_access_type' }),
        ...since('0.3.9', { ...PRIMARY_IDENTITY, encryption: ENCRYPTION }),
        ...since('0.4.1', { ipAllowlist: 'var.ip_allowlist' }),
        ...since('0.8.0', { imageBuildCompute: 'var.image_build_compute' }),
    };
}
function isPublic(release) {
    if (release.before('0.8.0'))
        return '!var.is_private';
    return '(var.is_private != null ? var.is_private == false : var.public_network_access_enabled)';
}
const SERVERLESS = {
    serverlessComputeSettings: `var.serverless_compute != null ? {
    serverlessComputeCustomSubnet = var.serverless_compute.subnet_id
    serverlessComputeNoPublicIP = !var.serverless_compute.public_ip_enabled
  } : null`,
};
const NEWER_HUB = {
    enableServiceSideCMKEncryption: 'var.service_side_cmk_encryption_enabled',
    provisionNetworkNow: 'var.provision_network_now_enabled',
};
const NEWER_PROJECT = {
    ...PRIMARY_IDENTITY,
    imageBuildCompute: 'var.image_build_compute',
    provisionNetworkNow: 'var.provision_network_now_enabled',
    allowPublicAccessWhenBehindVnet: 'var.public_access_when_behind_vnet_enabled',
    hbiWorkspace: 'var.hbi_workspace',
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/machine-learning-extras.js


const ACCOUNT_TYPE = quoted('Microsoft.CognitiveServices/accounts@2024-04-01-preview');
const ACCOUNT = 'azapi_resource.aiservice';
const EXISTING = 'data.azapi_resource.existing_aiservices';
const AI_SERVICES_INPUTS = {
    aiservices: optional(objectOf({
        create_new: optional('bool', 'false'),
        name: optional('string'),
        resource_group_id: optional('string'),
        create_service_connection: optional('bool', 'false'),
    }), '{ create_new = false }'),
};
const COMPUTE_INSTANCE_INPUTS = {
    create_compute_instance: optional('bool', 'false'),
};
function aiServices(release) {
    const isNewer = release.since('0.3.0');
    const exists = '(var.aiservices.name != null && var.aiservices.resource_group_id != null)';
    const isConnected = isNewer ? 'var.aiservices.create_service_connection' : `(var.aiservices.create_new || ${exists})`;
    const isLookedUp = isNewer ? '(!var.aiservices.create_new && var.aiservices.create_service_connection)' : exists;
    return {
        [ACCOUNT]: {
            count: 'var.aiservices.create_new ? 1 : 0',
            arguments: {
                type: ACCOUNT_TYPE,
                name: dashed('ai-svc', 'var.name'),
                parent_id: 'data.azurerm_resource_group.current.id',
                location: 'var.location',
                body: {
                    kind: quoted('AIServices'),
                    properties: {
                        publicNetworkAccess: `(var.is_private && var.kind != "${isNewer ? 'Hub' : 'hub'}") ? "Disabled" : "Enabled"`,
                    },
                },
                identity: '[{ type = "SystemAssigned" }]',
            },
        },
        [EXISTING]: {
            count: `${isLookedUp} ? 1 : 0`,
            arguments: { type: ACCOUNT_TYPE, name: 'var.aiservices.name', parent_id: 'var.aiservices.resource_group_id' },
        },
        'azapi_resource.aiserviceconnection': {
            count: `${isConnected} ? 1 : 0`,
            arguments: {
                type: quoted(`Microsoft.MachineLearningServices/workspaces/connections@${versionOf(release, 'Hub')}`),
                name: release.since('0.7.0') ? dashed('sc', 'var.name') : `"aiserviceconnection\${var.name}"`,
                parent_id: 'local.id',
                body: {
                    properties: {
                        category: quoted('AIServices'),
                        target: `var.aiservices.create_new ? ${ACCOUNT}[0].output.properties.endpoint : ${EXISTING}[0].output.properties.endpoint`,
                        authType: quoted('AAD'),
                        isSharedToAll: 'true',
                        metadata: {
                            ApiType: quoted('Azure'),
                            ResourceId: `var.aiservices.create_new ? ${ACCOUNT}[0].id : ${EXISTING}[0].id`,
                        },
                    },
                },
            },
        },
    };
}
const AI_SERVICES_PRINCIPAL = `(var.aiservices.create_new ? ${ACCOUNT}[0].output.identity.principalId : ${EXISTING}[0].output.identity.principalId)`;
function computeInstance(release) {
    return {
        'azapi_resource.computeinstance': {
            count: 'var.create_compute_instance ? 1 : 0',
            arguments: {
                type: quoted(`Microsoft.MachineLearningServices/workspaces/computes@${versionOf(release, 'Hub')}`),
                name: dashed('ci', 'var.name'),
                parent_id: 'local.id',
                location: 'local.resource.location',
                body: {
                    properties: {
                        computeType: quoted('ComputeInstance'),
                        properties: { enableNodePublicIp: 'false', vmSize: quoted('STANDARD_DS2_V2') },
                        ...(release.since('0.3.6') ? { disableLocalAuth: 'true' } : {}),
                    },
                },
                identity: '[{ type = "SystemAssigned" }]',
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/machine-learning-made.js


const GIVEN = {
    applicationInsights: 'try(var.application_insights.resource_id, null)',
    containerRegistry: 'try(var.container_registry.resource_id, null)',
    keyVault: 'var.key_vault.use_microsoft_managed_key_vault ? null : var.key_vault.resource_id',
    storageAccount: 'var.storage_account.resource_id',
    hub: 'var.ai_studio_hub_id',
};
const INSIGHTS = 'module.avm_res_insights_component';
const LOGS = 'module.avm_res_log_analytics_workspace';
const REGISTRY = 'module.avm_res_containerregistry_registry';
const VAULT = 'module.avm_res_keyvault_vault';
const STORAGE = 'module.avm_res_storage_storageaccount';
function madeDependencies(release) {
    const isNested = release.since('0.3.0');
    const logs = isNested ? 'var.application_insights.log_analytics_workspace' : 'var.log_analytics_workspace';
    const insights = isNested ? `${INSIGHTS}[0].resource_id` : 'azurerm_application_insights.this[0].id';
    const asksForVault = release.since('0.4.1')
        ? '(var.key_vault.create_new && !var.key_vault.use_microsoft_managed_key_vault)'
        : 'var.key_vault.create_new';
    const given = release.since('0.4.1') ? GIVEN.keyVault : 'var.key_vault.resource_id';
    return {
        inputs: inputs(release),
        locals: {
            log_analytics_workspace_id: madeOr(`${logs}.create_new`, `${LOGS}[0].resource_id`, `${logs}.resource_id`),
        },
        resources: {
            'data.azurerm_client_config.current': { arguments: {} },
            ...(isNested
                ? {}
                : { 'azurerm_application_insights.this': { count: INSIGHTS_COUNT, arguments: INSIGHTS_ARGUMENTS } }),
        },
        modules: {
            ...(isNested ? { avm_res_insights_component: insightsComponent(release) } : {}),
            avm_res_log_analytics_workspace: logAnalytics(release, logs),
            avm_res_containerregistry_registry: containerRegistry(release),
            avm_res_keyvault_vault: machine_learning_made_keyVault(release, asksForVault),
            avm_res_storage_storageaccount: storageAccount(release),
        },
        outputs: {
            application_insights: isNested ? outputOf(INSIGHTS) : 'azurerm_application_insights.this',
            container_registry: outputOf(REGISTRY),
            key_vault: outputOf(VAULT),
            storage_account: outputOf(STORAGE),
        },
        dependencies: {
            applicationInsights: madeOr('var.application_insights.create_new', insights, 'var.application_insights.resource_id'),
            containerRegistry: madeOr('var.container_registry.create_new', `${REGISTRY}[0].resource_id`, 'var.container_registry.resource_id'),
            keyVault: madeOr(asksForVault, `${VAULT}[0].resource_id`, given),
            storageAccount: madeOr('var.storage_account.create_new', `${STORAGE}[0].resource_id`, 'var.storage_account.resource_id'),
            hub: GIVEN.hub,
        },
    };
}
function madeOr(isMade, made, given) {
    return `${isMade} ? ${made} : (${given})`;
}
function outputOf(module) {
    return `length(${module}) == 1 ? { resource_id = ${module}[0].resource_id, name = ${module}[0].name } : null`;
}
const ENDPOINT = {
    name: optional('string'),
    subnet_resource_id: optional('string'),
    private_dns_zone_resource_ids: optional('set(string)', '[]'),
    private_service_connection_name: optional('string'),
    network_interface_name: optional('string'),
};
const CREATED = { resource_id: optional('string'), create_new: required('bool') };
function inputs(release) {
    const isNested = release.since('0.3.0');
    const isOptional = release.since('0.4.1');
    const logs = optional(objectOf(CREATED), '{ create_new = false }');
    const endpoints = (more = {}) => ({ private_endpoints: optional(mapOf({ ...ENDPOINT, ...more }), '{}') });
    return {
        application_insights: optional(objectOf({ ...CREATED, ...(isNested ? { log_analytics_workspace: logs } : {}) }), '{ create_new = false }'),
        ...(isNested ? {} : { log_analytics_workspace: logs, vnet: optional('any') }),
        container_registry: optional(objectOf({ ...CREATED, ...endpoints(), zone_redundant: optional('bool', 'false') }), '{ create_new = false }'),
        key_vault: optional(objectOf({
            ...CREATED,
            ...(isOptional
                ? { create_new: optional('bool', 'true'), use_microsoft_managed_key_vault: optional('bool', 'false') }
                : {}),
            ...endpoints(),
            ...(isNested ? {} : { network_acls: firewall(optional('string')) }),
        }), '{ create_new = true }'),
        storage_account: optional(objectOf({
            ...CREATED,
            ...endpoints({ subresource_name: required('string') }),
            ...(isNested ? {} : { network_rules: firewall(optional('set(string)', '[]')) }),
        }), '{ create_new = true }'),
        ai_studio_hub_id: optional('string'),
    };
}
function firewall(bypass) {
    return optional(objectOf({ bypass, default_action: optional('string', '"Deny"') }));
}
const SHARED = { location: 'var.location', resource_group_name: 'var.resource_group_name' };
const INSIGHTS_COUNT = 'var.application_insights.create_new ? 1 : 0';
const INSIGHTS_ARGUMENTS = {
    ...SHARED,
    name: dashed('app-insights', 'var.name'),
    workspace_id: 'local.log_analytics_workspace_id',
};
function insightsComponent(release) {
    const closed = { internet_ingestion_enabled: '!var.is_private', internet_query_enabled: '!var.is_private' };
    return {
        source: 'Azure/avm-res-insights-component/azurerm',
        version: '~> 0.1',
        count: INSIGHTS_COUNT,
        arguments: { ...INSIGHTS_ARGUMENTS, ...(release.since('0.3.9') ? closed : {}) },
    };
}
function logAnalytics(release, input) {
    const closed = {
        log_analytics_workspace_internet_ingestion_enabled: '!var.is_private',
        log_analytics_workspace_internet_query_enabled: '!var.is_private',
    };
    return {
        source: 'Azure/avm-res-operationalinsights-workspace/azurerm',
        version: release.since('0.4.0') ? '~> 0.4' : release.since('0.3.9') ? '~> 0.4.2' : '0.3.3',
        count: `${input}.create_new ? 1 : 0`,
        arguments: {
            ...SHARED,
            name: dashed('la', 'var.name'),
            log_analytics_workspace_identity: { type: quoted('SystemAssigned') },
            ...(release.since('0.3.9') ? closed : {}),
        },
    };
}
function containerRegistry(release) {
    return {
        source: 'Azure/avm-res-containerregistry-registry/azurerm',
        version: registryVersion(release),
        count: 'var.container_registry.create_new ? 1 : 0',
        arguments: {
            ...SHARED,
            name: `replace("acr\${var.name}", "-", "")`,
            public_network_access_enabled: '!var.is_private',
            zone_redundancy_enabled: 'var.container_registry.zone_redundant',
            private_endpoints: endpointsOf(release, 'var.container_registry'),
        },
    };
}
function registryVersion(release) {
    if (release.since('0.4.0'))
        return '~> 0.4';
    if (release.since('0.3.11'))
        return '>= 0.4.0';
    return release.since('0.3.8') ? '< 0.4.0' : '~> 0.1';
}
function machine_learning_made_keyVault(release, isAsked) {
    const closed = 'var.is_private ? { bypass = "AzureServices", default_action = "Deny" } : null';
    return {
        source: 'Azure/avm-res-keyvault-vault/azurerm',
        version: vaultVersion(release),
        count: `${isAsked} ? 1 : 0`,
        arguments: {
            ...SHARED,
            name: dashed('kv', 'var.name'),
            tenant_id: 'data.azurerm_client_config.current.tenant_id',
            public_network_access_enabled: '!var.is_private',
            network_acls: release.since('0.3.0') ? closed : 'var.key_vault.network_acls',
            private_endpoints: endpointsOf(release, 'var.key_vault'),
        },
    };
}
function vaultVersion(release) {
    if (release.since('0.4.0'))
        return '~> 0.9';
    if (release.since('0.3.0'))
        return '~> 0.9.1';
    return release.since('0.2.1') ? '0.8.0' : '~> 0.7';
}
function storageAccount(release) {
    const closed = 'var.is_private ? { bypass = ["Logging", "Metrics", "AzureServices"], default_action = "Deny" } : null';
    const isConnected = release.since('0.3.0')
        ? 'var.aiservices.create_service_connection'
        : '((var.aiservices.name != null && var.aiservices.resource_group_id != null) || var.aiservices.create_new)';
    return {
        source: 'Azure/avm-res-storage-storageaccount/azurerm',
        version: release.since('0.4.0') ? '~> 0.4' : release.since('0.3.9') ? '~> 0.3' : '~> 0.1',
        count: 'var.storage_account.create_new ? 1 : 0',
        arguments: {
            ...SHARED,
            name: `replace("sa\${var.name}", "-", "")`,
            shared_access_key_enabled: 'true',
            public_network_access_enabled: '!var.is_private',
            managed_identities: { system_assigned: 'true' },
            network_rules: release.since('0.3.0') ? closed : 'var.storage_account.network_rules',
            private_endpoints: endpointsOf(release, 'var.storage_account', 'subresource_name = value.subresource_name'),
            role_assignments: `(var.is_private && ${isConnected}) ? {
        aiservices = { role_definition_id_or_name = "Storage Blob Data Contributor", principal_id = ${AI_SERVICES_PRINCIPAL} }
      } : {}`,
        },
    };
}
function endpointsOf(release, input, more = '') {
    const isAsked = release.since('0.3.0') ? `${input}.private_endpoints != null` : 'var.vnet != null';
    return `var.is_private && ${isAsked} ? {
    for key, value in ${input}.private_endpoints : key => {
      name = value.name == null ? "pe-\${key}-\${var.name}" : value.name
      subnet_resource_id = value.subnet_resource_id
      private_dns_zone_resource_ids = value.private_dns_zone_resource_ids
      private_service_connection_name = value.private_service_connection_name == null ? "psc-\${key}-\${var.name}" : value.private_service_connection_name
      network_interface_name = value.network_interface_name == null ? "nic-pe-\${key}-\${var.name}" : value.network_interface_name
      ${more}
    }
  } : {}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/machine-learning-workspace.js





const MACHINE_LEARNING_WORKSPACE = {
    name: 'avm-res-machinelearningservices-workspace',
    releases: [
        '0.2.0',
        '0.2.1',
        '0.3.0',
        '0.3.3',
        '0.3.4',
        '0.3.5',
        '0.3.6',
        '0.3.7',
        '0.3.8',
        '0.3.9',
        '0.3.10',
        '0.3.11',
        '0.4.0',
        '0.4.1',
        '0.5.0',
        '0.6.0',
        '0.7.0',
        '0.8.0',
        '0.9.0',
    ],
    describe: machine_learning_workspace_workspace,
};
const DISPLAYED = ['workspace_description', 'workspace_friendly_name'];
function machine_learning_workspace_workspace(release) {
    const made = release.before('0.5.0') ? madeDependencies(release) : undefined;
    const hasExtras = release.before('0.8.0');
    return {
        azurerm: machine_learning_workspace_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...CUSTOMER_MANAGED_KEY,
            ...LOCK,
            ...privateEndpointInputs(),
            ...ROLE_ASSIGNMENTS,
            ...ownInputs(release),
            ...(made?.inputs ?? dependencyInputs(release)),
            ...(hasExtras ? { ...AI_SERVICES_INPUTS, ...COMPUTE_INSTANCE_INPUTS } : {}),
        },
        ignored: release.since('0.3.0') ? [...UNINTERESTING, ...DISPLAYED] : UNINTERESTING,
        locals: {
            resource: 'var.kind == "Default" ? azapi_resource.this[0] : var.kind == "Hub" ? azapi_resource.hub[0] : azapi_resource.project[0]',
            id: 'local.resource.id',
            ...(release.since('0.3.3') ? { outbound_rules: outboundRules(release) } : {}),
            ...made?.locals,
        },
        resources: {
            'data.azurerm_resource_group.current': { arguments: { name: 'var.resource_group_name' } },
            ...kindsOfWorkspace(release, made?.dependencies ?? dependencies(release)),
            ...(hasExtras ? { ...aiServices(release), ...computeInstance(release) } : {}),
            ...(made?.resources ?? {}),
            ...lock('local.id'),
            ...roleAssignments(release.since('0.3.9') ? 'local.id' : 'var.resource_group_name'),
            ...(release.since('0.3.3') ? diagnosticSettings('local.id') : {}),
            ...machine_learning_workspace_endpoints(release),
        },
        ...(made === undefined ? {} : { modules: made.modules }),
        outputs: {
            resource_id: 'local.id',
            private_endpoints: 'azurerm_private_endpoint.this',
            workspace: `{
        name = local.resource.name
        container_registry_id = try(local.resource.body.properties.containerRegistry, null)
        storage_account_id = try(local.resource.body.properties.storageAccount, null)
        key_vault_id = try(local.resource.body.properties.keyVault, null)
        application_insights_id = try(local.resource.body.properties.applicationInsights, null)
      }`,
            ...(release.since('0.8.0')
                ? { system_assigned_mi_principal_id: 'try(local.resource.identity[0].principal_id, null)' }
                : {
                    resource: 'local.resource',
                    workspace_identity: `{
              principal_id = try(local.resource.identity[0].principal_id, null)
              type = try(local.resource.identity[0].type, null)
            }`,
                }),
            ...made?.outputs,
        },
    };
}
function machine_learning_workspace_azurermOf(release) {
    if (release.since('0.9.0'))
        return '>= 4.17.0, < 5.0';
    if (release.since('0.4.0'))
        return '~> 4.0';
    if (release.since('0.3.11'))
        return '>= 3.116.0, < 5.0.0';
    return release.since('0.3.6') ? '>= 3.116.0, < 4.0.0' : '3.115';
}
const DEPENDENCY = optional(objectOf({ resource_id: optional('string') }), '{ resource_id = null }');
function dependencyInputs(release) {
    return {
        storage_account: DEPENDENCY,
        application_insights: DEPENDENCY,
        container_registry: DEPENDENCY,
        key_vault: optional(objectOf({ resource_id: optional('string'), use_microsoft_managed_key_vault: optional('bool', 'false') }), '{ resource_id = null }'),
        ...(release.since('0.8.0') ? { azure_ai_hub: DEPENDENCY } : { ai_studio_hub_id: optional('string') }),
    };
}
function dependencies(release) {
    return release.since('0.8.0') ? { ...GIVEN, hub: 'var.azure_ai_hub.resource_id' } : GIVEN;
}
const OUTBOUND_RULES = objectOf({
    fqdn: optional(mapOf({ destination: required('string') }), '{}'),
    private_endpoint: optional(mapOf({
        resource_id: required('string'),
        sub_resource_target: required('string'),
        spark_enabled: optional('bool', 'false'),
    }), '{}'),
    service_tag: optional(mapOf({
        action: required('string'),
        service_tag: required('string'),
        address_prefixes: optional('list(string)'),
        protocol: required('string'),
        port_ranges: required('string'),
    }), '{}'),
});
function ownInputs(release) {
    const since = (version, inputs) => (release.since(version) ? inputs : {});
    return {
        kind: optional('string', '"Default"'),
        hbi_workspace: optional('bool', 'false'),
        is_private: optional('bool', release.since('0.8.0') ? 'null' : 'false'),
        workspace_managed_network: optional(objectOf({
            isolation_mode: required('string'),
            ...since('0.3.8', { outbound_rules: optional(OUTBOUND_RULES, '{}') }),
            ...since('0.4.1', { firewall_sku: optional('string', '"Standard"') }),
        }), '{ isolation_mode = "Disabled" }'),
        ...since('0.3.3', {
            ...DIAGNOSTIC_SETTINGS,
            ...MANAGED_IDENTITIES,
            outbound_rules: optional(mapOf({ resource_id: required('string'), sub_resource_target: required('string') }), '{}'),
        }),
        ...since('0.3.4', { storage_access_type: optional('string', '"identity"') }),
        ...since('0.3.9', {
            primary_user_assigned_identity: nonNull(objectOf({ resource_id: optional('string') }), '{}'),
        }),
        ...since('0.4.1', { ip_allowlist: optional('set(string)', '[]') }),
        ...since('0.7.0', ZONE_GROUPS_MANAGED),
        ...since('0.8.0', {
            image_build_compute: optional('string'),
            public_network_access_enabled: optional('bool', 'false'),
        }),
        ...since('0.9.0', {
            provision_network_now_enabled: optional('bool', 'false'),
            public_access_when_behind_vnet_enabled: optional('bool', 'false'),
            serverless_compute: optional(objectOf({ subnet_id: optional('string'), public_ip_enabled: optional('bool', 'false') })),
            service_side_cmk_encryption_enabled: optional('bool', 'false'),
        }),
    };
}
function machine_learning_workspace_endpoints(release) {
    const isNewer = release.since('0.7.0');
    return privateEndpoints({
        target: 'local.id',
        groups: '["amlworkspace"]',
        name: dashed(isNewer ? 'pep' : 'pe', 'var.name'),
        connection: dashed('pse', 'var.name'),
        canLeaveZoneGroups: isNewer,
        ...(isNewer ? {} : { more: { resource_group_name: 'var.resource_group_name' } }),
    });
}
function outboundRules(release) {
    const rules = 'var.workspace_managed_network.outbound_rules';
    const toResources = `{ for key, rule in var.outbound_rules : key => {
    type = "PrivateEndpoint"
    destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = false }
  } }`;
    if (release.before('0.3.8'))
        return toResources;
    return `merge(
    { for key, rule in ${rules}.fqdn : key => { type = "FQDN", destination = rule.destination } },
    ${toResources},
    { for key, rule in ${rules}.private_endpoint : key => {
      type = "PrivateEndpoint"
      destination = { serviceResourceId = rule.resource_id, subresourceTarget = rule.sub_resource_target, sparkEnabled = rule.spark_enabled }
    } },
    { for key, rule in ${rules}.service_tag : key => {
      type = "ServiceTag"
      destination = {
        action = rule.action
        addressPrefixes = rule.address_prefixes
        portRanges = rule.port_ranges
        protocol = rule.protocol
        serviceTag = rule.service_tag
      }
    } },
  )`;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/network-security-group.js


const NETWORK_SECURITY_GROUP = {
    name: 'avm-res-network-networksecuritygroup',
    releases: ['0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.5.1'],
    describe: securityGroup,
};
const network_security_group_ID = 'azurerm_network_security_group.this.id';
const RULE = {
    access: required('string'),
    direction: required('string'),
    name: required('string'),
    priority: required('number'),
    protocol: required('string'),
    description: optional('string'),
    destination_address_prefix: optional('string'),
    destination_address_prefixes: optional('set(string)'),
    destination_application_security_group_ids: optional('set(string)'),
    destination_port_range: optional('string'),
    destination_port_ranges: optional('set(string)'),
    source_address_prefix: optional('string'),
    source_address_prefixes: optional('set(string)'),
    source_application_security_group_ids: optional('set(string)'),
    source_port_range: optional('string'),
    source_port_ranges: optional('set(string)'),
};
function securityGroup(release) {
    return {
        azurerm: network_security_group_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...ROLE_ASSIGNMENTS,
            security_rules: nonNull(mapOf(RULE), '{}'),
        },
        ignored: UNINTERESTING,
        resources: {
            'azurerm_network_security_group.this': {
                arguments: { name: 'var.name', location: 'var.location', resource_group_name: 'var.resource_group_name' },
            },
            'azurerm_network_security_rule.this': {
                forEach: 'var.security_rules',
                arguments: {
                    network_security_group_name: 'azurerm_network_security_group.this.name',
                    resource_group_name: 'azurerm_network_security_group.this.resource_group_name',
                    ...eachOf(Object.keys(RULE)),
                },
            },
            ...lock(network_security_group_ID),
            ...roleAssignments(network_security_group_ID),
            ...diagnosticSettings(network_security_group_ID, {
                ...(release.since('0.4.0') ? { metric: 'null' } : {}),
                ...(release.since('0.5.0') ? DEDICATED_UNSAID : {}),
            }),
        },
        outputs: {
            name: 'azurerm_network_security_group.this.name',
            resource: 'azurerm_network_security_group.this',
            resource_id: network_security_group_ID,
            security_rules: 'azurerm_network_security_rule.this',
        },
    };
}
function eachOf(attributes) {
    return Object.fromEntries(attributes.map((name) => [name, `each.value.${name}`]));
}
function network_security_group_azurermOf(release) {
    if (release.since('0.4.0'))
        return '~> 4.0';
    return release.since('0.3.0') ? '>= 3.71, < 5.0' : '~> 3.71';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/private-dns-zone.js


const PRIVATE_DNS_ZONE = {
    name: 'avm-res-network-privatednszone',
    releases: [
        '0.1.2',
        '0.2.0',
        '0.2.1',
        '0.2.2',
        '0.3.0',
        '0.3.1',
        '0.3.2',
        '0.3.3',
        '0.3.4',
        '0.3.5',
        '0.4.0',
        '0.4.1',
        '0.4.2',
        '0.4.3',
        '0.4.4',
        '0.5.0',
    ],
    describe: (release) => (release.since('0.4.0') ? newerZone(release) : olderZone(release)),
};
const RECORDS = ['a', 'aaaa', 'cname', 'mx', 'ptr', 'srv', 'txt'].map((type) => `${type}_records`);
const private_dns_zone_IGNORED = [...UNINTERESTING, ...RECORDS, 'soa_record', 'role_assignment_name_use_random_uuid', 'telem_tags'];
const ZONE = 'azapi_resource.private_dns_zone';
const LINKS = 'azapi_resource.virtual_network_links';
const API_VERSION = '2024-06-01';
function newerZone(release) {
    return {
        inputs: {
            domain_name: required('string'),
            parent_id: required('string'),
            ...ROLE_ASSIGNMENTS,
            ...(release.since('0.4.4') ? LOCK : {}),
            virtual_network_links: optional(mapOf({
                name: optional('string'),
                vnetlinkname: optional('string'),
                virtual_network_id: optional('string'),
                vnetid: optional('string'),
                registration_enabled: optional('bool'),
                autoregistration: optional('bool', 'false'),
                private_dns_zone_supports_private_link: optional('bool', 'false'),
                resolution_policy: optional('string', '"Default"'),
            }), '{}'),
        },
        ignored: private_dns_zone_IGNORED,
        resources: {
            [ZONE]: {
                arguments: {
                    type: quoted(`Microsoft.Network/privateDnsZones@${API_VERSION}`),
                    name: 'var.domain_name',
                    parent_id: 'var.parent_id',
                    location: '"global"',
                },
            },
            [LINKS]: {
                forEach: 'var.virtual_network_links',
                arguments: {
                    type: quoted(`Microsoft.Network/privateDnsZones/virtualNetworkLinks@${API_VERSION}`),
                    name: 'coalesce(each.value.name, each.value.vnetlinkname)',
                    parent_id: `${ZONE}.id`,
                    location: '"global"',
                    body: {
                        properties: {
                            registrationEnabled: 'coalesce(each.value.registration_enabled, each.value.autoregistration, false)',
                            resolutionPolicy: 'each.value.private_dns_zone_supports_private_link ? each.value.resolution_policy : null',
                            virtualNetwork: { id: 'coalesce(each.value.virtual_network_id, each.value.vnetid)' },
                        },
                    },
                },
            },
            ...roleAssignments(`${ZONE}.id`, { principal_type: 'each.value.principal_type' }),
            ...(release.since('0.4.4') ? lock(`${ZONE}.id`, dashed('lock', 'var.domain_name')) : {}),
        },
        outputs: outputs(ZONE, LINKS),
    };
}
function olderZone(release) {
    const zone = 'azurerm_private_dns_zone.this';
    const links = 'azurerm_private_dns_zone_virtual_network_link.this';
    const hasRoles = release.since('0.3.3');
    return {
        azurerm: private_dns_zone_azurermOf(release),
        inputs: {
            domain_name: required('string'),
            resource_group_name: required('string'),
            ...(hasRoles ? ROLE_ASSIGNMENTS : {}),
            virtual_network_links: optional(mapOf({
                vnetlinkname: required('string'),
                vnetid: required('string'),
                autoregistration: optional('bool', 'false'),
            }), '{}'),
        },
        ignored: private_dns_zone_IGNORED,
        resources: {
            [zone]: { arguments: { name: 'var.domain_name', resource_group_name: 'var.resource_group_name' } },
            [links]: {
                forEach: 'var.virtual_network_links',
                arguments: {
                    name: 'each.value.vnetlinkname',
                    private_dns_zone_name: `${zone}.name`,
                    resource_group_name: 'var.resource_group_name',
                    virtual_network_id: 'each.value.vnetid',
                    registration_enabled: 'each.value.autoregistration',
                },
            },
            ...(hasRoles ? roleAssignments(`${zone}.id`, { principal_type: 'each.value.principal_type' }) : {}),
        },
        outputs: outputs(zone, links),
    };
}
function outputs(zone, links) {
    return {
        name: `${zone}.name`,
        resource: zone,
        resource_id: `${zone}.id`,
        virtual_network_link_outputs: `{ for key, link in ${links} : key => { id = link.id } }`,
    };
}
function private_dns_zone_azurermOf(release) {
    if (release.since('0.2.2'))
        return '>= 4.0, < 5.0';
    if (release.since('0.2.1'))
        return '>= 3.116.0, < 4.0';
    return release.since('0.2.0') ? '>= 3.6, <= 3.114.0' : '>= 3.6, < 4.0';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/private-endpoint.js


const private_endpoint_PRIVATE_ENDPOINT = {
    name: 'avm-res-network-privateendpoint',
    releases: ['0.1.0'],
    describe: privateEndpoint,
};
const private_endpoint_ID = 'azurerm_private_endpoint.this.id';
function privateEndpoint() {
    return {
        azurerm: '~> 3.71',
        inputs: {
            ...PLACE_IN_GROUP,
            ...LOCK,
            ...ROLE_ASSIGNMENTS,
            network_interface_name: required('string'),
            private_connection_resource_id: required('string'),
            subnet_resource_id: required('string'),
            private_dns_zone_group_name: optional('string'),
            private_dns_zone_resource_ids: optional('list(string)', '[]'),
            private_service_connection_name: optional('string'),
            subresource_names: optional('list(string)'),
        },
        ignored: [...UNINTERESTING, 'application_security_group_association_ids', 'ip_configurations'],
        resources: {
            'azurerm_private_endpoint.this': {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    subnet_id: 'var.subnet_resource_id',
                    custom_network_interface_name: 'var.network_interface_name',
                    private_service_connection: [
                        {
                            is_manual_connection: 'false',
                            name: `var.private_service_connection_name != null ? var.private_service_connection_name : "pse-\${var.name}"`,
                            private_connection_resource_id: 'var.private_connection_resource_id',
                            subresource_names: 'var.subresource_names',
                        },
                    ],
                    private_dns_zone_group: `length(var.private_dns_zone_resource_ids) > 0 ? [{
            name = var.private_dns_zone_group_name
            private_dns_zone_ids = var.private_dns_zone_resource_ids
          }] : []`,
                },
            },
            ...lock(private_endpoint_ID),
            ...roleAssignments(private_endpoint_ID),
        },
        outputs: {
            name: 'azurerm_private_endpoint.this.name',
            resource: 'azurerm_private_endpoint.this',
            resource_id: private_endpoint_ID,
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/search-service.js


const SEARCH_SERVICE = {
    name: 'avm-res-search-searchservice',
    releases: ['0.1.1', '0.1.2', '0.1.3', '0.1.4', '0.1.5', '0.2.0', '0.3.0'],
    describe: searchService,
};
const search_service_ID = 'azurerm_search_service.this.id';
function searchService(release) {
    const canLeaveZoneGroups = release.since('0.2.0');
    const hasSettings = release.since('0.1.3');
    const hasKey = release.since('0.3.0');
    return {
        azurerm: release.before('0.1.4') ? '~> 3.74' : '~> 4.0',
        inputs: {
            ...PLACE_IN_GROUP,
            ...CUSTOMER_MANAGED_KEY,
            ...LOCK,
            ...MANAGED_IDENTITIES,
            ...ROLE_ASSIGNMENTS,
            ...privateEndpointInputs(),
            ...(hasSettings ? DIAGNOSTIC_SETTINGS : {}),
            ...(canLeaveZoneGroups ? ZONE_GROUPS_MANAGED : {}),
            ...(canLeaveZoneGroups ? { network_rule_bypass_option: optional('string', '"None"') } : {}),
            allowed_ips: optional('list(string)'),
            authentication_failure_mode: optional('string'),
            customer_managed_key_enforcement_enabled: optional('bool'),
            local_authentication_enabled: optional('bool'),
            public_network_access_enabled: optional('bool', 'true'),
            semantic_search_sku: optional('string'),
            sku: optional('string', '"standard"'),
        },
        ignored: [
            ...UNINTERESTING,
            'hosting_mode',
            'partition_count',
            'replica_count',
            ...(hasKey ? ['resource_types'] : []),
        ],
        resources: {
            'azurerm_search_service.this': {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    sku: 'var.sku',
                    allowed_ips: 'var.allowed_ips',
                    authentication_failure_mode: 'var.authentication_failure_mode',
                    customer_managed_key_enforcement_enabled: 'var.customer_managed_key_enforcement_enabled',
                    local_authentication_enabled: 'var.local_authentication_enabled',
                    public_network_access_enabled: 'var.public_network_access_enabled',
                    semantic_search_sku: 'var.semantic_search_sku',
                    identity: release.before('0.1.2') ? ALWAYS : IF_ASKED,
                    ...(canLeaveZoneGroups ? { network_rule_bypass_option: 'var.network_rule_bypass_option' } : {}),
                },
            },
            ...(hasKey ? CUSTOMER_KEY : {}),
            ...lock(search_service_ID),
            ...roleAssignments(search_service_ID),
            ...(hasSettings ? diagnosticSettings(search_service_ID) : {}),
            ...privateEndpoints({
                target: search_service_ID,
                groups: '["searchService"]',
                name: dashed('pe', 'var.name'),
                connection: dashed('psc', 'var.name'),
                canLeaveZoneGroups,
                ...(canLeaveZoneGroups ? {} : { more: { custom_network_interface_name: 'null' } }),
            }),
        },
        outputs: {
            resource: 'azurerm_search_service.this',
            resource_id: search_service_ID,
            private_endpoints: 'azurerm_private_endpoint.this',
        },
    };
}
const ALWAYS = '[{ type = var.managed_identities.system_assigned ? "SystemAssigned" : null }]';
const IF_ASKED = `(
  var.managed_identities.system_assigned || length(var.managed_identities.user_assigned_resource_ids) > 0
) ? ${ALWAYS} : []`;
const CUSTOMER_KEY = {
    'azapi_update_resource.cmk': {
        count: 'var.customer_managed_key != null ? 1 : 0',
        arguments: {
            type: '"Microsoft.Search/searchServices@2026-03-01-preview"',
            resource_id: search_service_ID,
            body: {
                properties: {
                    encryptionWithCmk: { serviceLevelEncryptionKey: { keyVaultKeyName: 'var.customer_managed_key.key_name' } },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/storage-account-shared.js


const SERVICES = [
    { service: 'blobServices', input: 'diagnostic_settings_blob', label: 'blob' },
    { service: 'queueServices', input: 'diagnostic_settings_queue', label: 'queue' },
    { service: 'tableServices', input: 'diagnostic_settings_table', label: 'table' },
    { service: 'fileServices', input: 'diagnostic_settings_file', label: 'azure_file' },
];
const ACCOUNT_SETTINGS = 'diagnostic_settings_storage_account';
const storage_account_shared_IGNORED = [
    ...UNINTERESTING,
    'account_replication_type',
    'account_sku_name',
    'azure_files_authentication',
    'blob_properties',
    'custom_domain',
    'edge_zone',
    'file_service_properties',
    'immutability_policy',
    'large_file_share_enabled',
    'local_user',
    'provisioned_billing_model_version',
    'queue_properties',
    'role_assignment_definition_lookup_enabled',
    'routing',
    'share_properties',
    'static_website',
    'storage_data_lake_gen2_filesystem',
    'storage_data_lake_gen2_filesystems',
    'storage_data_lake_gen2_paths',
    'storage_management_policy_rule',
    'storage_management_policy_timeouts',
    'table_properties',
    'table_service_cors_propagation_wait',
];
const ITEM = { name: required('string'), role_assignments: OWN_ROLE_ASSIGNMENTS };
function sharedInputs(release) {
    return {
        ...PLACE,
        ...CUSTOMER_MANAGED_KEY,
        ...LOCK,
        ...MANAGED_IDENTITIES,
        ...ROLE_ASSIGNMENTS,
        ...privateEndpointInputs({
            subresource_name: required('string'),
            lock: optional(objectOf({ kind: required('string'), name: optional('string') })),
            role_assignments: OWN_ROLE_ASSIGNMENTS,
        }),
        account_kind: optional('string', '"StorageV2"'),
        account_tier: nonNull('string', '"Standard"'),
        access_tier: optional('string', '"Hot"'),
        allow_nested_items_to_be_public: optional('bool', 'false'),
        allowed_copy_scope: optional('string'),
        containers: nonNull(mapOf({ ...ITEM, public_access: optional('string', '"None"') }), '{}'),
        cross_tenant_replication_enabled: optional('bool', 'false'),
        default_to_oauth_authentication: optional('bool'),
        infrastructure_encryption_enabled: optional('bool', 'false'),
        is_hns_enabled: optional('bool'),
        min_tls_version: optional('string', '"TLS1_2"'),
        network_rules: optional(objectOf({
            bypass: optional('set(string)', release.since('0.2.4') ? '["AzureServices"]' : '[]'),
            default_action: optional('string', '"Deny"'),
            ip_rules: optional('set(string)', '[]'),
            virtual_network_subnet_ids: optional('set(string)', '[]'),
            private_link_access: optional('list(object({ endpoint_resource_id = string, endpoint_tenant_id = optional(string) }))'),
        }), '{}'),
        nfsv3_enabled: optional('bool', 'false'),
        public_network_access_enabled: optional('bool', 'false'),
        queue_encryption_key_type: optional('string'),
        queues: nonNull(mapOf(ITEM), '{}'),
        sas_policy: optional(objectOf({ expiration_action: optional('string', '"Log"'), expiration_period: required('string') })),
        sftp_enabled: optional('bool', 'false'),
        shared_access_key_enabled: optional('bool', 'false'),
        shares: nonNull(mapOf({ ...ITEM, enabled_protocol: optional('string') }), '{}'),
        table_encryption_key_type: optional('string'),
        tables: nonNull(mapOf(ITEM), '{}'),
    };
}
function itemId(account, path, items) {
    return `"\${${account}.id}/${path}/\${${items}[each.value.owner].name}"`;
}
const PRINCIPAL_TYPE = { principal_type: 'each.value.principal_type' };
function items(account, endpoints, versions, principalType = PRINCIPAL_TYPE) {
    const role = (owners, scope, more = principalType) => ({
        forEach: rolesOfEach(owners),
        arguments: { ...roleOf('each.value', scope), ...more },
    });
    return {
        'azapi_resource.containers': item('var.containers', account, 'blobServices', {
            type: versions.containers,
            body: { properties: { publicAccess: 'each.value.public_access' } },
        }),
        'azapi_resource.share': item('var.shares', account, 'fileServices', {
            type: versions.shares,
            body: { properties: { enabledProtocols: 'each.value.enabled_protocol' } },
        }),
        'azurerm_role_assignment.containers': role('var.containers', 'azapi_resource.containers[each.value.owner].id'),
        'azurerm_role_assignment.shares': role('var.shares', 'azapi_resource.share[each.value.owner].id'),
        'azurerm_role_assignment.queues': role('var.queues', itemId(account, 'queueServices/default/queues', 'var.queues')),
        'azurerm_role_assignment.tables': role('var.tables', itemId(account, 'tableServices/default/tables', 'var.tables')),
        'azurerm_role_assignment.private_endpoint': role('var.private_endpoints', `${endpoints}.id`, PRINCIPAL_TYPE),
    };
}
function item(forEach, account, service, more) {
    return {
        forEach,
        arguments: { name: 'each.value.name', parent_id: `"\${${account}.id}/${service}/default"`, ...more },
    };
}
function sharedOutputs(account) {
    const named = (items) => `{ for key, item in ${items} : key => { id = item.id, name = item.name } }`;
    return {
        name: `${account}.name`,
        resource: account,
        resource_id: `${account}.id`,
        containers: named('azapi_resource.containers'),
        shares: named('azapi_resource.share'),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/storage-account-arm.js



const storage_account_arm_ACCOUNT = 'azapi_resource.this';
const storage_account_arm_ID = `${storage_account_arm_ACCOUNT}.id`;
const TYPE = 'Microsoft.Storage/storageAccounts';
function armAccount(release) {
    return {
        inputs: {
            ...sharedInputs(release),
            ...ZONE_GROUPS_MANAGED,
            parent_id: required('string'),
            https_traffic_only_enabled: optional('bool', 'true'),
            local_user_enabled: optional('bool', 'false'),
            resource_types: resourceTypes(release),
            ...Object.fromEntries([ACCOUNT_SETTINGS, ...SERVICES.map(({ input }) => input)].map((name) => [name, LISTED_SETTINGS])),
        },
        ignored: storage_account_shared_IGNORED,
        resources: {
            ...storage_account_arm_KEY_VAULT,
            [storage_account_arm_ACCOUNT]: ACCOUNT_RESOURCE,
            ...items(storage_account_arm_ACCOUNT, ENDPOINT_OF_ROLE, {
                containers: 'var.resource_types.blob_container',
                shares: 'var.resource_types.share',
            }),
            'azurerm_role_assignment.storage_account': {
                forEach: 'var.role_assignments',
                arguments: { ...roleOf('each.value', storage_account_arm_ID), principal_type: 'each.value.principal_type' },
            },
            ...lockNamed('azurerm_management_lock.this', storage_account_arm_ID, dashed('lock', 'var.name')),
            ...privateEndpoints({
                target: storage_account_arm_ID,
                groups: '[each.value.subresource_name]',
                name: dashed('pe', 'var.name'),
                connection: `"pse-\${each.value.name != null ? each.value.name : "pe-\${var.name}"}"`,
                keepsZoneGroups: false,
                more: {
                    resource_group_name: 'each.value.resource_group_name != null ? each.value.resource_group_name : split("/", var.parent_id)[4]',
                },
            }),
            'azurerm_management_lock.private_endpoints': storage_account_arm_ENDPOINT_LOCKS,
            ...storage_account_arm_settings(),
        },
        outputs: {
            ...sharedOutputs(storage_account_arm_ACCOUNT),
            private_endpoints: '{ for key, endpoint in azurerm_private_endpoint.this : key => { id = endpoint.id, name = endpoint.name } }',
        },
    };
}
function resourceTypes(release) {
    const account = release.since('0.9.0') ? '2025-08-01' : '2025-06-01';
    return nonNull(objectOf({
        storage_account: optional('string', quoted(`${TYPE}@${account}`)),
        blob_container: optional('string', quoted(`${TYPE}/blobServices/containers@2025-06-01`)),
        share: optional('string', quoted(`${TYPE}/fileServices/shares@2025-06-01`)),
    }), '{}');
}
const storage_account_arm_KEY_VAULT = {
    'data.azapi_resource.customer_managed_key_vault': {
        count: 'var.customer_managed_key != null ? 1 : 0',
        arguments: {
            type: '"Microsoft.KeyVault/vaults@2024-11-01"',
            resource_id: 'var.customer_managed_key.key_vault_resource_id',
        },
    },
};
const NETWORK_ACLS = `var.network_rules == null ? null : {
  bypass = var.network_rules.bypass == null ? null : (
    length(var.network_rules.bypass) == 0 ? "None" : join(", ", tolist(var.network_rules.bypass))
  )
  defaultAction = var.network_rules.default_action
  ipRules = var.network_rules.ip_rules == null ? null : [
    for range in var.network_rules.ip_rules : { value = range, action = "Allow" }
  ]
  virtualNetworkRules = var.network_rules.virtual_network_subnet_ids == null ? null : [
    for id in var.network_rules.virtual_network_subnet_ids : { id = id, action = "Allow" }
  ]
  resourceAccessRules = var.network_rules.private_link_access == null ? null : [
    for rule in var.network_rules.private_link_access : {
      resourceId = rule.endpoint_resource_id
      tenantId = rule.endpoint_tenant_id
    }
  ]
}`;
const ACCOUNT_RESOURCE = {
    arguments: {
        type: 'var.resource_types.storage_account',
        name: 'var.name',
        location: 'var.location',
        parent_id: 'var.parent_id',
        identity: IDENTITY_IF_ASKED,
        body: {
            kind: 'var.account_kind',
            properties: {
                allowBlobPublicAccess: 'var.allow_nested_items_to_be_public',
                allowCrossTenantReplication: 'var.cross_tenant_replication_enabled',
                allowedCopyScope: 'var.allowed_copy_scope',
                allowSharedKeyAccess: 'var.shared_access_key_enabled',
                defaultToOAuthAuthentication: 'var.default_to_oauth_authentication',
                encryption: {
                    keySource: 'var.customer_managed_key != null ? "Microsoft.Keyvault" : "Microsoft.Storage"',
                    requireInfrastructureEncryption: 'var.infrastructure_encryption_enabled ? true : null',
                    services: {
                        queue: keyType('queue'),
                        table: keyType('table'),
                    },
                    keyvaultproperties: `var.customer_managed_key != null ? {
            keyname = var.customer_managed_key.key_name
            keyvaulturi = data.azapi_resource.customer_managed_key_vault[0].output.properties.vaultUri
            keyversion = var.customer_managed_key.key_version
          } : null`,
                    identity: `try(var.customer_managed_key.user_assigned_identity, null) != null ? {
            userAssignedIdentity = var.customer_managed_key.user_assigned_identity.resource_id
          } : null`,
                },
                isHnsEnabled: 'var.is_hns_enabled',
                isLocalUserEnabled: 'var.local_user_enabled',
                isNfsV3Enabled: 'var.nfsv3_enabled',
                isSftpEnabled: 'var.sftp_enabled',
                minimumTlsVersion: 'var.min_tls_version',
                networkAcls: NETWORK_ACLS,
                publicNetworkAccess: 'var.public_network_access_enabled == null ? null : (var.public_network_access_enabled ? "Enabled" : "Disabled")',
                sasPolicy: `var.sas_policy == null ? null : {
          sasExpirationPeriod = var.sas_policy.expiration_period
          expirationAction = var.sas_policy.expiration_action
        }`,
                supportsHttpsTrafficOnly: 'var.https_traffic_only_enabled',
            },
        },
    },
};
function keyType(service) {
    const input = `var.${service}_encryption_key_type`;
    return `${input} == null ? null : { keyType = ${input}, enabled = true }`;
}
const ENDPOINT_OF_ROLE = 'try(azurerm_private_endpoint.this[each.value.owner], azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.value.owner])';
const storage_account_arm_ENDPOINT_LOCKS = {
    forEach: '{ for key, value in var.private_endpoints : key => value if value.lock != null }',
    arguments: {
        lock_level: 'each.value.lock.kind',
        name: `coalesce(each.value.lock.name, "lock-\${each.value.name != null ? each.value.name : "pe-\${var.name}"}")`,
        scope: 'try(azurerm_private_endpoint.this[each.key].id, azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.key].id)',
    },
};
function storage_account_arm_settings() {
    const setting = (label, input, target) => [
        `azurerm_monitor_diagnostic_setting.${label}`,
        settingsOf(`var.${input}`, target, {
            name: 'each.value.name',
            enabled_log: 'null',
            log: 'each.value.logs',
            metric: 'each.value.metrics',
        }),
    ];
    return Object.fromEntries([
        setting('storage_account', ACCOUNT_SETTINGS, storage_account_arm_ID),
        ...SERVICES.map(({ label, input, service }) => setting(label, input, `"\${${storage_account_arm_ID}}/${service}/default"`)),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/storage-account-azurerm.js



const storage_account_azurerm_ACCOUNT = 'azurerm_storage_account.this';
const storage_account_azurerm_ID = `${storage_account_azurerm_ACCOUNT}.id`;
function azurermAccount(release) {
    const canLeaveZoneGroups = release.since('0.2.3');
    const https = release.since('0.2.2') ? 'https_traffic_only_enabled' : 'enable_https_traffic_only';
    const hasLocalUsers = release.since('0.6.5');
    const principalType = release.since('0.6.5') ? PRINCIPAL_TYPE : {};
    const endpoint = canLeaveZoneGroups
        ? 'try(azurerm_private_endpoint.this[each.value.owner], azurerm_private_endpoint.this_unmanaged_dns_zone_groups[each.value.owner])'
        : 'azurerm_private_endpoint.this[each.value.owner]';
    return {
        azurerm: storage_account_azurerm_azurermOf(release),
        inputs: {
            ...sharedInputs(release),
            resource_group_name: required('string'),
            ...(canLeaveZoneGroups ? ZONE_GROUPS_MANAGED : {}),
            ...(hasLocalUsers ? { local_user_enabled: optional('bool', 'false') } : {}),
            [https]: optional('bool', 'true'),
            ...settingInputs(),
        },
        ignored: storage_account_shared_IGNORED,
        resources: {
            [storage_account_azurerm_ACCOUNT]: {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    account_kind: 'var.account_kind',
                    account_tier: 'var.account_tier',
                    access_tier: 'var.account_kind == "BlockBlobStorage" && var.account_tier == "Premium" ? null : var.access_tier',
                    allow_nested_items_to_be_public: 'var.allow_nested_items_to_be_public',
                    allowed_copy_scope: 'var.allowed_copy_scope',
                    cross_tenant_replication_enabled: 'var.cross_tenant_replication_enabled',
                    default_to_oauth_authentication: 'var.default_to_oauth_authentication',
                    [https]: `var.${https}`,
                    infrastructure_encryption_enabled: 'var.infrastructure_encryption_enabled',
                    is_hns_enabled: 'var.is_hns_enabled',
                    ...(hasLocalUsers ? { local_user_enabled: 'var.local_user_enabled' } : {}),
                    min_tls_version: 'var.min_tls_version',
                    nfsv3_enabled: 'var.nfsv3_enabled',
                    public_network_access_enabled: 'var.public_network_access_enabled',
                    queue_encryption_key_type: 'var.queue_encryption_key_type',
                    sftp_enabled: 'var.sftp_enabled',
                    shared_access_key_enabled: 'var.shared_access_key_enabled',
                    table_encryption_key_type: 'var.table_encryption_key_type',
                    identity: IDENTITY_IF_ASKED,
                    network_rules: NETWORK_RULES,
                    sas_policy: 'var.sas_policy == null ? [] : [var.sas_policy]',
                },
            },
            'azurerm_storage_account_customer_managed_key.this': {
                count: 'var.customer_managed_key != null ? 1 : 0',
                arguments: {
                    storage_account_id: storage_account_azurerm_ID,
                    key_name: 'var.customer_managed_key.key_name',
                    key_vault_id: 'var.customer_managed_key.key_vault_resource_id',
                    key_version: 'var.customer_managed_key.key_version',
                    user_assigned_identity_id: 'try(var.customer_managed_key.user_assigned_identity.resource_id, null)',
                },
            },
            ...items(storage_account_azurerm_ACCOUNT, endpoint, {
                containers: quoted('Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01'),
                shares: quoted('Microsoft.Storage/storageAccounts/fileServices/shares@2023-01-01'),
            }, principalType),
            'azurerm_role_assignment.storage_account': {
                forEach: 'var.role_assignments',
                arguments: { ...roleOf('each.value', storage_account_azurerm_ID), ...principalType },
            },
            ...lockNamed('azurerm_management_lock.this_storage_account', storage_account_azurerm_ID, dashed('lock', 'var.name')),
            ...privateEndpoints({
                target: storage_account_azurerm_ID,
                groups: '[each.value.subresource_name]',
                name: dashed('pe', 'var.name'),
                connection: dashed('pse', 'var.name'),
                canLeaveZoneGroups,
            }),
            ...storage_account_azurerm_settings(release),
        },
        outputs: {
            ...sharedOutputs(storage_account_azurerm_ACCOUNT),
            private_endpoints: 'azurerm_private_endpoint.this',
        },
    };
}
const NETWORK_RULES = `var.network_rules == null ? [] : [{
  default_action = var.network_rules.default_action
  bypass = var.network_rules.bypass
  ip_rules = var.network_rules.ip_rules
  virtual_network_subnet_ids = var.network_rules.virtual_network_subnet_ids
  private_link_access = var.network_rules.private_link_access == null ? [] : var.network_rules.private_link_access
}]`;
function settingInputs() {
    const input = nonNull(mapOf(DIAGNOSTIC_SETTING), '{}');
    return Object.fromEntries([ACCOUNT_SETTINGS, ...SERVICES.map((one) => one.input)].map((name) => [name, input]));
}
const LOG_GROUPS = '[for category in each.value.log_categories : { category_group = category }]';
function storage_account_azurerm_settings(release) {
    const setting = (label, input, target, more = {}) => [
        `azurerm_monitor_diagnostic_setting.${label}`,
        settingsOf(`var.${input}`, target, { name: 'each.value.name', ...more }),
    ];
    const logs = release.since('0.6.5') ? {} : { enabled_log: LOG_GROUPS };
    return Object.fromEntries([
        setting('storage_account', ACCOUNT_SETTINGS, storage_account_azurerm_ID, { enabled_log: 'null' }),
        ...SERVICES.map(({ label, input, service }) => setting(label, input, `"\${${storage_account_azurerm_ID}}/${service}/default/"`, logs)),
    ]);
}
function storage_account_azurerm_azurermOf(release) {
    if (release.since('0.6.5'))
        return '>= 4.37.0, < 5.0.0';
    if (release.since('0.4.0'))
        return '>= 3.116.0, < 5.0.0';
    if (release.since('0.2.8'))
        return '>= 3.116.0, < 4.0.0';
    return release.since('0.2.3') ? '>= 3.114.0, < 4.0.0' : '>= 3.71.0, < 4.0.0';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/storage-account.js


const STORAGE_ACCOUNT = {
    name: 'avm-res-storage-storageaccount',
    releases: [
        '0.2.1',
        '0.2.2',
        '0.2.3',
        '0.2.4',
        '0.2.5',
        '0.2.6',
        '0.2.7',
        '0.2.8',
        '0.2.9',
        '0.3.0',
        '0.4.0',
        '0.5.0',
        '0.6.0',
        '0.6.1',
        '0.6.2',
        '0.6.3',
        '0.6.4',
        '0.6.5',
        '0.6.6',
        '0.6.7',
        '0.6.8',
        '0.6.9',
        '0.7.0',
        '0.7.1',
        '0.7.2',
        '0.7.3',
        '0.7.4',
        '0.8.0',
        '0.8.1',
        '0.9.0',
    ],
    describe: (release) => (release.since('0.7.0') ? armAccount(release) : azurermAccount(release)),
};

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/user-assigned-identity.js


const USER_ASSIGNED_IDENTITY = {
    name: 'avm-res-managedidentity-userassignedidentity',
    releases: ['0.3.0', '0.3.1', '0.3.2', '0.3.3', '0.3.4', '0.4.0', '0.5.0', '0.5.1', '0.5.2'],
    describe: identity,
};
const user_assigned_identity_ID = 'azurerm_user_assigned_identity.this.id';
const user_assigned_identity_ROLE_ASSIGNMENTS = {
    role_assignments: nonNull(mapOf({
        role_definition_id_or_name: required('string'),
        scope: required('string'),
        condition: optional('string'),
        condition_version: optional('string'),
        delegated_managed_identity_resource_id: optional('string'),
    }), '{}'),
};
function identity(release) {
    const hasRoles = release.since('0.4.0');
    const hasIsolation = release.since('0.5.2');
    return {
        azurerm: user_assigned_identity_azurermOf(release),
        inputs: {
            ...PLACE_IN_GROUP,
            ...LOCK,
            ...(hasRoles ? user_assigned_identity_ROLE_ASSIGNMENTS : {}),
            ...(hasIsolation ? { isolation_scope: optional('string') } : {}),
        },
        ignored: [...UNINTERESTING, ...(hasRoles ? ['federated_identity_credentials'] : [])],
        resources: {
            'azurerm_user_assigned_identity.this': {
                arguments: {
                    name: 'var.name',
                    location: 'var.location',
                    resource_group_name: 'var.resource_group_name',
                    ...(hasIsolation ? { isolation_scope: 'var.isolation_scope' } : {}),
                },
            },
            ...lock(user_assigned_identity_ID),
            ...(hasRoles
                ? {
                    'azurerm_role_assignment.this': {
                        forEach: 'var.role_assignments',
                        arguments: {
                            ...roleOf('each.value', 'each.value.scope'),
                            principal_id: 'azurerm_user_assigned_identity.this.principal_id',
                        },
                    },
                }
                : {}),
        },
        outputs: {
            resource: 'azurerm_user_assigned_identity.this',
            resource_id: user_assigned_identity_ID,
            resource_name: 'azurerm_user_assigned_identity.this.name',
            client_id: 'azurerm_user_assigned_identity.this.client_id',
            principal_id: 'azurerm_user_assigned_identity.this.principal_id',
            tenant_id: 'azurerm_user_assigned_identity.this.tenant_id',
        },
    };
}
function user_assigned_identity_azurermOf(release) {
    if (release.since('0.5.1'))
        return '>= 4.60.0, < 5.0.0';
    if (release.since('0.3.4'))
        return '>= 4.0.0, < 5.0.0';
    return release.since('0.3.3') ? '>= 3.114' : '~> 3.71';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/utilities.js
const NAMING = utility('naming', ['0.1.0', '0.1.1', '0.2.0', '0.3.0', '0.4.0', '0.4.1', '0.4.2', '0.4.3'], () => ['prefix', 'suffix', 'unique-include-numbers', 'unique-length', 'unique-seed']);
const REGIONS = utility('regions', ['0.1.0', '0.2.0', '0.3.0', '0.3.1', '0.4.0', '0.5.0', '0.5.1', '0.5.2', '0.6.0', '0.7.0', '0.8.0', '0.8.1', '0.8.2'], (release) => [
    ...(release.since('0.2.0') ? ['use_cached_data'] : []),
    ...(release.since('0.3.0') ? ['recommended_regions_only'] : []),
]);
const AVM_REGIONS = utility('avm-utl-regions', [
    ...['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.5.1', '0.5.2', '0.6.0', '0.7.0', '0.8.0'],
    ...['0.9.0', '0.9.1', '0.9.2', '0.9.3', '0.10.0', '0.11.0', '0.12.0'],
], (release) => [
    ...['enable_telemetry', 'geography_filter', 'geography_group_filter', 'use_cached_data'],
    ...(release.before('0.8.0') ? ['availability_zones_filter', 'recommended_filter'] : []),
    ...(release.since('0.7.0') ? ['has_availability_zones', 'has_pair', 'is_recommended', 'region_filter'] : []),
    ...(release.name === '0.9.1' ? ['geo_code_fallback_to_calculated_enabled'] : []),
    ...(release.since('0.9.3') ? ['geography_filters', 'geography_group_filters'] : []),
    ...(release.since('0.10.0') ? ['region_name_regex'] : []),
    ...(release.since('0.11.0') ? ['region_name_regex_mode'] : []),
]);
function utility(name, releases, inputsOf) {
    return {
        name,
        releases,
        describe: (release) => ({ inputs: {}, ignored: inputsOf(release), resources: {}, outputs: {} }),
    };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/virtual-network.js


const VIRTUAL_NETWORK = {
    name: 'avm-res-network-virtualnetwork',
    releases: [
        '0.2.3',
        '0.2.4',
        '0.3.0',
        '0.4.0',
        '0.4.1',
        '0.4.2',
        '0.5.0',
        '0.6.0',
        '0.7.0',
        '0.7.1',
        '0.7.2',
        '0.8.0',
        '0.8.1',
        '0.9.0',
        '0.9.1',
        '0.9.2',
        '0.9.3',
        '0.10.0',
        '0.11.0',
        '0.12.0',
        '0.13.0',
        '0.14.0',
        '0.14.1',
        '0.15.0',
        '0.16.0',
        '0.17.0',
        '0.17.1',
        '0.18.0',
        '0.18.1',
        '0.18.2',
        '0.19.0',
        '0.20.0',
        '0.21.0',
        '0.22.0',
        '0.22.1',
    ],
    describe: network,
};
const VNET = 'azapi_resource.vnet';
const SUBNET = 'azapi_resource.subnet';
const PEERING = 'azapi_resource.peering';
const REVERSE = 'azapi_resource.reverse_peering';
const virtual_network_IGNORED = [
    ...UNINTERESTING,
    'bgp_community',
    'enable_vm_protection',
    'extended_location',
    'flow_timeout_in_minutes',
    'ignore_body_changes',
];
function network(release) {
    const hasParent = release.since('0.11.0');
    const hasPools = release.since('0.14.0');
    const version = hasParent ? '2024-07-01' : '2023-11-01';
    return {
        azurerm: virtual_network_azurermOf(release),
        inputs: {
            ...DIAGNOSTIC_SETTINGS,
            ...LOCK,
            ...ROLE_ASSIGNMENTS,
            ...(hasParent
                ? { parent_id: required('string') }
                : { resource_group_name: required('string'), subscription_id: optional('string') }),
            ...(hasPools
                ? { address_space: optional('set(string)'), ipam_pools: optional('list(any)') }
                : { address_space: required('set(string)') }),
            name: optional('string'),
            location: required('string'),
            ddos_protection_plan: optional(objectOf({ id: required('string'), enable: required('bool') })),
            dns_servers: optional(objectOf({ dns_servers: required('list(string)') })),
            ...(release.since('0.3.0')
                ? { encryption: optional(objectOf({ enabled: required('bool'), enforcement: required('string') })) }
                : {}),
            peerings: nonNull(mapOf(PEERING_SHAPE), '{}'),
            subnets: optional(mapOf(SUBNET_SHAPE), '{}'),
        },
        ignored: virtual_network_IGNORED,
        resources: {
            ...(hasParent ? {} : { 'data.azurerm_client_config.this': { arguments: {} } }),
            [VNET]: vnet(release, version),
            [SUBNET]: subnets(release, version),
            ...peerings(version),
            ...lock(`${VNET}.id`),
            'azurerm_role_assignment.vnet_level': {
                forEach: 'var.role_assignments',
                arguments: roleOf('each.value', `${VNET}.id`),
            },
            'azurerm_role_assignment.subnet': {
                forEach: rolesOfEach('{ for key, subnet in var.subnets : key => subnet if subnet.role_assignments != null }'),
                arguments: roleOf('each.value', `${SUBNET}[each.value.owner].id`),
            },
            ...diagnosticSettings(`${VNET}.id`, {
                ...(release.since('0.18.0') && release.before('0.19.0') ? { metric: 'null' } : {}),
                ...(release.before('0.19.0') ? DEDICATED_UNSAID : {}),
            }),
        },
        outputs: {
            name: `${VNET}.name`,
            resource: VNET,
            resource_id: `${VNET}.id`,
            address_spaces: 'var.address_space',
            subnets: SUBNETS,
            peerings: PEERINGS,
        },
    };
}
const DELEGATION = objectOf({
    name: required('string'),
    service_delegation: required(objectOf({ name: required('string') })),
});
const SUBNET_SHAPE = {
    name: required('string'),
    address_prefix: optional('string'),
    address_prefixes: optional('list(string)'),
    nat_gateway: optional(objectOf({ id: required('string') })),
    network_security_group: optional(objectOf({ id: required('string') })),
    private_endpoint_network_policies: optional('string', '"Enabled"'),
    private_endpoint_network_policies_enabled: optional('bool', 'true'),
    private_link_service_network_policies_enabled: optional('bool', 'true'),
    route_table: optional(objectOf({ id: required('string') })),
    service_endpoint_policies: optional('map(object({ id = string }))'),
    service_endpoints: optional('set(string)'),
    service_endpoints_with_location: optional('list(object({ service = string, locations = optional(list(string), ["*"]) }))'),
    default_outbound_access_enabled: optional('bool', 'false'),
    delegation: optional(`list(${DELEGATION})`),
    delegations: optional(`list(${DELEGATION})`),
    role_assignments: OWN_ROLE_ASSIGNMENTS,
};
const PEERING_SHAPE = {
    name: required('string'),
    remote_virtual_network_resource_id: required('string'),
    allow_forwarded_traffic: optional('bool', 'false'),
    allow_gateway_transit: optional('bool', 'false'),
    allow_virtual_network_access: optional('bool', 'true'),
    use_remote_gateways: optional('bool', 'false'),
    create_reverse_peering: optional('bool', 'false'),
    reverse_name: optional('string'),
    reverse_allow_forwarded_traffic: optional('bool', 'false'),
    reverse_allow_gateway_transit: optional('bool', 'false'),
    reverse_allow_virtual_network_access: optional('bool', 'true'),
    reverse_use_remote_gateways: optional('bool', 'false'),
};
const SUBSCRIPTION = 'coalesce(var.subscription_id, data.azurerm_client_config.this.subscription_id)';
function vnet(release, version) {
    return {
        arguments: {
            type: quoted(`Microsoft.Network/virtualNetworks@${version}`),
            name: 'var.name',
            parent_id: release.since('0.11.0')
                ? 'var.parent_id'
                : `"/subscriptions/\${${SUBSCRIPTION}}/resourceGroups/\${var.resource_group_name}"`,
            location: 'var.location',
            body: {
                properties: {
                    addressSpace: release.since('0.14.0')
                        ? 'var.ipam_pools == null ? { addressPrefixes = var.address_space != null ? var.address_space : [] } : {}'
                        : { addressPrefixes: 'var.address_space' },
                    dhcpOptions: 'var.dns_servers != null ? { dnsServers = var.dns_servers.dns_servers } : null',
                    ddosProtectionPlan: 'var.ddos_protection_plan != null ? { id = var.ddos_protection_plan.id } : null',
                    enableDdosProtection: 'var.ddos_protection_plan != null ? var.ddos_protection_plan.enable : false',
                    ...(release.since('0.3.0') ? { encryption: virtual_network_ENCRYPTION } : {}),
                },
            },
        },
    };
}
const virtual_network_ENCRYPTION = `var.encryption != null ? {
  enabled = var.encryption.enabled
  enforcement = var.encryption.enforcement
} : null`;
function subnets(release, version) {
    const link = (name) => `each.value.${name} != null ? { id = each.value.${name}.id } : null`;
    const policies = 'each.value.private_endpoint_network_policies';
    return {
        forEach: 'var.subnets',
        arguments: {
            type: quoted(`Microsoft.Network/virtualNetworks/subnets@${version}`),
            name: 'each.value.name',
            parent_id: `${VNET}.id`,
            body: {
                properties: {
                    addressPrefix: 'each.value.address_prefix',
                    addressPrefixes: 'each.value.address_prefixes',
                    delegations: delegations(release),
                    defaultOutboundAccess: 'each.value.default_outbound_access_enabled',
                    natGateway: link('nat_gateway'),
                    networkSecurityGroup: link('network_security_group'),
                    privateEndpointNetworkPolicies: release.since('0.20.0')
                        ? `each.value.private_endpoint_network_policies_enabled ? ${policies} : null`
                        : policies,
                    privateLinkServiceNetworkPolicies: 'each.value.private_link_service_network_policies_enabled == false ? "Disabled" : "Enabled"',
                    routeTable: link('route_table'),
                    serviceEndpoints: serviceEndpoints(release),
                    serviceEndpointPolicies: `each.value.service_endpoint_policies != null ? [
            for policy in each.value.service_endpoint_policies : { id = policy.id }
          ] : null`,
                },
            },
        },
    };
}
function delegations(release) {
    const made = (from) => `[
    for delegation in each.value.${from} : {
      name = delegation.name
      properties = { serviceName = delegation.service_delegation.name }
    }
  ]`;
    const older = `each.value.delegation != null ? ${made('delegation')} : []`;
    if (release.before('0.9.3'))
        return older;
    const otherwise = release.before('0.11.0') ? older : '[]';
    return `each.value.delegations != null ? ${made('delegations')} : (${otherwise})`;
}
function serviceEndpoints(release) {
    const plain = `each.value.service_endpoints != null ? [
    for service in each.value.service_endpoints : { service = service }
  ] : null`;
    const located = (otherwise) => `each.value.service_endpoints_with_location != null ? [
    for endpoint in each.value.service_endpoints_with_location : {
      service = endpoint.service
      locations = endpoint.locations
    }
  ] : ${otherwise}`;
    if (release.since('0.20.0') || release.before('0.10.0'))
        return plain;
    return located(release.since('0.15.0') ? 'null' : plain);
}
function peerings(version) {
    const type = quoted(`Microsoft.Network/virtualNetworks/virtualNetworkPeerings@${version}`);
    return {
        [PEERING]: {
            forEach: 'var.peerings',
            arguments: {
                type,
                name: 'each.value.name',
                parent_id: `${VNET}.id`,
                body: { properties: peeringProperties('each.value.remote_virtual_network_resource_id', '') },
            },
        },
        [REVERSE]: {
            forEach: '{ for key, peering in var.peerings : key => peering if peering.create_reverse_peering }',
            arguments: {
                type,
                name: 'each.value.reverse_name',
                parent_id: 'each.value.remote_virtual_network_resource_id',
                body: { properties: peeringProperties(`${VNET}.id`, 'reverse_') },
            },
        },
    };
}
function peeringProperties(remote, prefix) {
    return {
        remoteVirtualNetwork: { id: remote },
        allowVirtualNetworkAccess: `each.value.${prefix}allow_virtual_network_access`,
        allowForwardedTraffic: `each.value.${prefix}allow_forwarded_traffic`,
        allowGatewayTransit: `each.value.${prefix}allow_gateway_transit`,
        useRemoteGateways: `each.value.${prefix}use_remote_gateways`,
    };
}
const SUBNETS = `{ for key, subnet in ${SUBNET} : key => {
  resource_id = subnet.id
  name = subnet.name
  resource = subnet
  address_prefixes = try(coalesce(subnet.body.properties.addressPrefixes), [subnet.body.properties.addressPrefix])
  application_gateway_ip_configuration_resource_id = null
} }`;
const PEERINGS = `{ for key, peering in ${PEERING} : key => {
  resource_id = peering.id
  name = peering.name
  resource = peering
  reverse_resource_id = try(${REVERSE}[key].id, null)
  reverse_name = try(${REVERSE}[key].name, null)
  reverse_resource = try(${REVERSE}[key], null)
} }`;
function virtual_network_azurermOf(release) {
    if (release.since('0.19.0'))
        return undefined;
    if (release.since('0.9.0'))
        return '~> 4.0';
    return release.since('0.5.0') ? '>= 3.116, < 5' : '~> 3.71';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/index.js















const MODULES = [
    APPLICATION_INSIGHTS,
    AVM_REGIONS,
    COGNITIVE_ACCOUNT,
    CONTAINER_REGISTRY,
    COSMOS_ACCOUNT,
    KEY_VAULT,
    LOG_ANALYTICS_WORKSPACE,
    MACHINE_LEARNING_WORKSPACE,
    NAMING,
    NETWORK_SECURITY_GROUP,
    PRIVATE_DNS_ZONE,
    private_endpoint_PRIVATE_ENDPOINT,
    REGIONS,
    SEARCH_SERVICE,
    STORAGE_ACCOUNT,
    USER_ASSIGNED_IDENTITY,
    VIRTUAL_NETWORK,
];
const byName = new Map(MODULES.map((module) => [module.name, module]));
function knownModules() {
    return byName;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/module-text.js
function moduleText({ inputs, locals = {}, resources, modules = {}, outputs }) {
    return [
        ...Object.entries(inputs).map(([name, input]) => variable(name, input)),
        ...Object.entries(locals).map(([name, value]) => `locals {\n${name} = ${value}\n}`),
        ...Object.entries(resources).map(([address, resource]) => resourceBlock(address, resource)),
        ...Object.entries(modules).map(([name, call]) => moduleBlock(name, call)),
        ...Object.entries(outputs).map(([name, value]) => `output "${name}" {\nvalue = ${value}\n}`),
    ].join('\n');
}
function variable(name, { type, default: otherwise, nullable, sensitive }) {
    const lines = [`type = ${type}`];
    if (otherwise !== undefined)
        lines.push(`default = ${otherwise}`);
    if (nullable === false)
        lines.push('nullable = false');
    if (sensitive === true)
        lines.push('sensitive = true');
    return `variable "${name}" {\n${lines.join('\n')}\n}`;
}
function resourceBlock(address, resource) {
    const parts = address.split('.');
    const [type = '', name = ''] = parts.slice(-2);
    const { ignoreChanges = [] } = resource;
    const ignored = ignoreChanges.length === 0 ? [] : [`lifecycle {\nignore_changes = [${ignoreChanges.join(', ')}]\n}`];
    const lines = [...repetition(resource), ...argumentLines(resource.arguments), ...ignored];
    return `${parts.length > 2 ? 'data' : 'resource'} "${type}" "${name}" {\n${lines.join('\n')}\n}`;
}
function moduleBlock(name, call) {
    const lines = [`source = "${call.source}"`, `version = "${call.version}"`];
    return `module "${name}" {\n${[...lines, ...repetition(call), ...argumentLines(call.arguments)].join('\n')}\n}`;
}
function repetition({ count, forEach }) {
    return [
        ...(count === undefined ? [] : [`count = ${count}`]),
        ...(forEach === undefined ? [] : [`for_each = ${forEach}`]),
    ];
}
function argumentLines(args) {
    return Object.entries(args).map(([name, argument]) => `${name} = ${argumentText(argument)}`);
}
function argumentText(argument) {
    if (typeof argument === 'string')
        return argument;
    if (isList(argument))
        return `[${argument.map(argumentText).join(', ')}]`;
    return `{\n${argumentLines(argument).join('\n')}\n}`;
}
function isList(argument) {
    return Array.isArray(argument);
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/mappings.js + 160 modules
var mappings = __webpack_require__(37503);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/openness.js

function opened(resource, doubt) {
    const { body, type, headerSpan: span } = resource;
    const members = new Map([...body.members].map(([key, member]) => [key, openedBody(member, doubt)]));
    const known = ((0,mappings/* typeMappingOf */.kP)(type) ?? (0,mappings/* facetMappingOf */.HM)(type))?.arguments ?? {};
    for (const name of Object.keys(known)) {
        if (!members.has(name))
            members.set(name, { name, span, value: doubt });
    }
    return { ...resource, body: { ...body, members, open: body.open ?? doubt } };
}
function openedBody(member, doubt) {
    return member.name === 'body' ? { ...member, value: openedValue(member.value, doubt) } : member;
}
function openedValue(value, doubt) {
    if (value.kind !== 'object')
        return value;
    const members = new Map([...value.members].map(([key, member]) => [key, deeper(member, doubt)]));
    return { ...value, members, open: value.open ?? doubt };
}
function deeper(member, doubt) {
    return { ...member, value: openedValue(member.value, doubt) };
}

// EXTERNAL MODULE: ./lib/src/expand/mapping/version.js
var mapping_version = __webpack_require__(11490);
// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/provider-version.js
var provider_version = __webpack_require__(87465);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/release.js


class Release {
    name;
    version;
    constructor(name) {
        this.name = name;
        this.version = release_versionOf(name);
    }
    since(version) {
        return !this.before(version);
    }
    before(version) {
        return (0,mapping_version/* isBefore */.Y8)(this.version, version);
    }
}
function possibleReleases(known, constraint) {
    const newestFirst = [...known].reverse();
    const all = { releases: newestFirst.map((name) => new Release(name)), isNamed: false, which: 'known' };
    const bounds = constraint === undefined ? [] : constraint.split(',').map(provider_version/* parseBound */.aM);
    const readable = bounds.filter((bound) => bound !== undefined);
    const [newest] = newestFirst;
    if (newest === undefined)
        return undefined;
    if (readable.length === 0 || readable.length < bounds.length)
        return all;
    const allowed = newestFirst.filter((name) => readable.every((bound) => (0,provider_version/* allows */.NB)(bound, release_versionOf(name))));
    if (allowed.length === 0) {
        const [first] = all.releases;
        return first !== undefined && readable.some((bound) => asksForMore(bound, newest))
            ? { ...all, releases: [first] }
            : undefined;
    }
    return {
        releases: allowed.map((name) => new Release(name)),
        isNamed: readable.some(({ operator }) => operator === '='),
        which: `known of '${constraint?.trim() ?? ''}'`,
    };
}
function asksForMore({ operator, version }, newest) {
    const order = (0,mapping_version/* compare */.UD)(version, release_versionOf(newest));
    return operator === '>' ? order >= 0 : ['=', '>=', '~>'].includes(operator) && order > 0;
}
function release_versionOf(name) {
    return (0,mapping_version/* parseVersion */.ot)(name) ?? { major: 0, minor: 0, patch: 0 };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/relocation.js
class Relocation {
    places;
    moved = new Map();
    constructor(places) {
        this.places = places;
    }
    resource(resource) {
        const { condition } = resource;
        return {
            ...resource,
            body: this.object(resource.body),
            condition: condition === true ? true : this.unknown(condition),
            span: this.places.call,
            headerSpan: this.places.header,
            way: this.steps(resource.way),
        };
    }
    module(module) {
        const { condition } = module;
        return {
            ...module,
            name: this.value(module.name),
            arguments: this.object(module.arguments),
            condition: condition === true ? true : this.unknown(condition),
            span: this.places.call,
            way: this.steps(module.way),
        };
    }
    value(value) {
        const known = this.moved.get(value);
        if (known !== undefined)
            return known;
        const made = this.move(value);
        this.moved.set(value, made);
        return made;
    }
    move(value) {
        switch (value.kind) {
            case 'scalar':
            case 'lambda':
                return { ...value, origin: this.origin(value.origin) };
            case 'text': {
                const parts = value.parts.map((part) => (typeof part === 'string' ? part : this.value(part)));
                return { ...value, parts, origin: this.origin(value.origin) };
            }
            case 'object':
                return this.object(value);
            case 'array': {
                const { open } = value;
                return {
                    ...value,
                    items: value.items.map((item) => this.value(item)),
                    origin: this.origin(value.origin),
                    ...(open === undefined
                        ? {}
                        : {
                            open: {
                                reason: this.unknown(open.reason),
                                ...(open.each === undefined ? {} : { each: this.value(open.each) }),
                            },
                        }),
                };
            }
            case 'choice':
                return {
                    ...value,
                    alternatives: value.alternatives.map((one) => ({ ...one, value: this.value(one.value) })),
                    reason: this.unknown(value.reason),
                    origin: this.origin(value.origin),
                };
            case 'resource-id':
                return {
                    ...value,
                    names: value.names.map((name) => this.value(name)),
                    scope: this.scope(value.scope),
                    origin: this.origin(value.origin),
                };
            case 'unknown':
                return this.unknown(value);
        }
    }
    object(value) {
        const members = [...value.members].map(([key, member]) => [key, this.member(member)]);
        const each = 'each' in value ? { each: this.value(value.each) } : {};
        return {
            ...value,
            ...each,
            members: new Map(members),
            origin: this.origin(value.origin),
            ...(value.open === undefined ? {} : { open: this.unknown(value.open) }),
        };
    }
    member(member) {
        const value = this.value(member.value);
        return {
            ...member,
            value,
            span: member.span.source === this.places.from ? this.placeOf(value) : member.span,
            ...(member.key === undefined ? {} : { key: this.value(member.key) }),
        };
    }
    placeOf({ origin: { span, steps } }) {
        const { call, header } = this.places;
        const argument = steps.find((step) => step.role === 'argument' && lies(step.span, call))?.span;
        if (argument === undefined)
            return header;
        return lies(span, argument) && span.end < argument.end ? span : argument;
    }
    unknown(value) {
        const target = value.target === undefined ? undefined : this.value(value.target);
        return {
            ...value,
            origin: this.origin(value.origin),
            ...(target?.kind === 'resource-id' ? { target } : {}),
        };
    }
    scope({ level, ...parts }) {
        const moved = Object.entries(parts).map(([name, part]) => [name, this.value(part)]);
        return { level, ...Object.fromEntries(moved) };
    }
    origin(origin) {
        const steps = this.steps(origin.steps);
        return { ...origin, steps, span: this.span(origin.span) };
    }
    steps(steps) {
        const { from, header } = this.places;
        return steps.flatMap((step) => {
            if (step.span.source !== from)
                return [step];
            return step.role === 'default' ? [{ ...step, span: header, name: this.nameOfDefault(step) }] : [];
        });
    }
    nameOfDefault({ name, span }) {
        const { inputs, title } = this.places;
        const [input] = [...inputs].find(([, declared]) => lies(span, declared.span)) ?? [];
        if (input === undefined)
            return name;
        const inner = name.replace(/^attribute /, '');
        return `input ${name === input ? input : `${input}.${inner}`} of module ${title}`;
    }
    span(span) {
        return span.source === this.places.from ? this.places.header : span;
    }
}
function lies(inner, outer) {
    return inner.source === outer.source && outer.start <= inner.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/source.js
const HOSTS = '(?:registry\\.terraform\\.io/|registry\\.opentofu\\.org/)?';
const NAME = '(avm-[a-z0-9-]+?|naming|regions)';
const source_REGISTRY = new RegExp(`^${HOSTS}azure/${NAME}/azurerm$`, 'i');
const REPOSITORY = new RegExp(`^(?:git::)?(?:(?:https|ssh)://(?:[^/@]+@)?github\\.com/|git@github\\.com:|github\\.com/)azure/terraform-azurerm-${NAME}(?:\\.git)?(?:\\?(.*))?$`, 'i');
function publishedModule(reference) {
    const registered = source_REGISTRY.exec(reference);
    if (registered?.[1] !== undefined)
        return { name: registered[1].toLowerCase(), version: undefined };
    const [, name, query = ''] = REPOSITORY.exec(reference) ?? [];
    return name === undefined ? undefined : { name: name.toLowerCase(), version: source_versionOf(query) };
}
function source_versionOf(query) {
    const ref = query
        .split('&')
        .find((part) => part.startsWith('ref='))
        ?.slice('ref='.length);
    return /^(?:refs\/tags\/)?v?(\d+\.\d+\.\d+)$/.exec(ref ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/avm/described-module.js













function describedModule(declaration, reference, caller) {
    const published = publishedModule(reference);
    const module = published === undefined ? undefined : knownModules().get(published.name);
    if (module === undefined || published === undefined)
        return undefined;
    const version = published.version ?? (0,terraform_configuration/* plainText */.wh)(declaration.body.arguments.get('version')?.attribute.value);
    const possible = possibleReleases(module.releases, version);
    return possible === undefined ? undefined : new DescribedModule(module, possible, declaration, caller);
}
const API_VERSIONS = 'resource_types';
class DescribedModule {
    module;
    possible;
    declaration;
    configuration;
    way;
    bag;
    release;
    description;
    relocation;
    doubt;
    constructor(module, possible, declaration, caller) {
        this.module = module;
        this.possible = possible;
        this.declaration = declaration;
        this.release = assumedRelease(module, possible, declaration);
        const { text, body } = textOf(module, this.release);
        const source = new source_file/* SourceFile */.sC(this.title, text);
        const { headerSpan, span } = declaration;
        this.description = descriptionOf(module, this.release);
        this.bag = caller.context.run.bag;
        this.bag.standsAt(source, headerSpan);
        const read = (0,terraform_configuration/* configurationOf */.QV)('', [{ path: source.path, source, body, whole: true }], true, this.bag);
        this.configuration = { ...read, requiredProviders: requirements(this.description, caller) };
        this.relocation = new Relocation({
            from: source,
            call: span,
            header: headerSpan,
            title: this.title,
            inputs: read.variables,
        });
        this.way = this.assumption();
        this.doubt = this.doubtAbout(this.strangers[0]);
    }
    get title() {
        return `Azure/${this.module.name}/azurerm ${this.release.name}`;
    }
    isWhole(argument) {
        for (const name of this.strangers)
            this.report(name, `${this.title} is not known to take '${name}'`);
        const undescribed = (this.description.undescribed ?? []).filter((name) => isSet(argument(name)));
        for (const name of undescribed)
            this.report(name, `What ${this.title} deploys for '${name}' is not described`);
        return this.strangers.length === 0 && undescribed.length === 0;
    }
    given(input, argument) {
        return argument ?? (this.isSettled(input) ? undefined : this.doubt);
    }
    isSettled(input) {
        if (input === API_VERSIONS)
            return true;
        const { inputs, resources, modules = {} } = this.description;
        const otherwise = inputs[input]?.default;
        if (otherwise === undefined || otherwise === 'null')
            return false;
        const repeated = [...Object.values(resources), ...Object.values(modules)];
        return repeated.some(({ count = '', forEach = '' }) => mentions(count, input) || mentions(forEach, input));
    }
    resources(made) {
        return made.map((resource) => {
            const moved = this.relocation.resource(resource);
            return this.doubt === undefined ? moved : opened(moved, this.doubt);
        });
    }
    value(made) {
        return this.relocation.value(made);
    }
    unresolved(made) {
        return made.map((module) => this.relocation.module(module));
    }
    report(argument, what) {
        const { name, body, headerSpan } = this.declaration;
        const written = body.arguments.get(argument);
        const span = written === undefined ? headerSpan : (0,terraform_configuration/* spanOf */.ee)(written.source, written.attribute);
        const sentence = `${what}, so what the module '${name}' does with it is not checked.`;
        this.bag.report('module-unresolved', sentence, span);
    }
    get strangers() {
        return strangersTo(this.description, this.declaration);
    }
    assumption() {
        const { possible, declaration, module, release } = this;
        if (possible.isNamed)
            return [];
        const version = declaration.body.arguments.get('version');
        const span = version === undefined ? declaration.headerSpan : (0,terraform_configuration/* spanOf */.ee)(version.source, version.attribute);
        const [newest] = possible.releases;
        const which = newest === release ? possible.which : `${possible.which} that takes these arguments`;
        const assumed = `the newest release ${which}, ${release.name}`;
        return [{ role: 'default', span, name: `the version of module Azure/${module.name}/azurerm: ${assumed}` }];
    }
    doubtAbout(input) {
        const argument = input === undefined ? undefined : this.declaration.body.arguments.get(input);
        if (argument === undefined)
            return undefined;
        const message = `it is not known what '${input}' does in the module '${this.declaration.name}'`;
        const span = (0,terraform_configuration/* spanOf */.ee)(argument.source, argument.attribute);
        return (0,expand_values/* unknown */.L5)('module', message, `module.${this.declaration.name}.${input}`, (0,origins/* originAt */.iX)(span));
    }
}
function assumedRelease(module, { releases }, declaration) {
    const [newest] = releases;
    const fitting = releases.find((release) => {
        const description = descriptionOf(module, release);
        return strangersTo(description, declaration).length === 0 && hasRequired(description, declaration);
    });
    const found = fitting ?? newest;
    if (found === undefined)
        throw new RangeError(`no release of ${module.name}`);
    return found;
}
function strangersTo({ inputs, ignored = [], undescribed = [] }, { body }) {
    const known = new Set([...META_ARGUMENTS, ...Object.keys(inputs), ...ignored, ...undescribed]);
    return [...body.arguments.keys()].filter((name) => !known.has(name));
}
function hasRequired({ inputs }, { body }) {
    return Object.entries(inputs).every(([name, input]) => input.default !== undefined || body.arguments.has(name));
}
function mentions(expression, input) {
    return new RegExp(`\\bvar\\.${input}\\b`).test(expression);
}
function isSet(argument) {
    if (argument === undefined || (0,expand_values/* isNull */.kZ)(argument))
        return false;
    if (argument.kind === 'scalar')
        return argument.value !== false && argument.value !== '';
    if (argument.kind === 'object')
        return argument.members.size > 0 || argument.open !== undefined;
    return argument.kind !== 'array' || argument.items.length > 0 || argument.open !== undefined;
}
const descriptions = new Map();
function descriptionOf(module, release) {
    return made(descriptions, module, release, () => module.describe(release));
}
const texts = new Map();
function textOf(module, release) {
    return made(texts, module, release, () => {
        const text = moduleText(descriptionOf(module, release));
        return { text, body: (0,parser/* parseTerraform */.u0)(new source_file/* SourceFile */.sC(module.name, text), limits/* DEFAULT_LIMITS */.d).body };
    });
}
function made(known, module, release, make) {
    const key = `${module.name} ${release.name}`;
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}
function requirements({ azurerm }, caller) {
    const { source, constraint } = caller.providers.requirementFor('azurerm', undefined);
    const bounds = [constraint, azurerm].filter((bound) => bound !== undefined);
    return new Map([['azurerm', { source, constraint: bounds.length === 0 ? undefined : bounds.join(', ') }]]);
}

// EXTERNAL MODULE: ./lib/src/expand/locals.js
var locals = __webpack_require__(32843);
// EXTERNAL MODULE: ./lib/src/expand/terraform/collections.js
var collections = __webpack_require__(53077);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/bodies.js







function evaluateBody(body, frame, span, skipped) {
    const members = [];
    let open = body.whole ? undefined : unreadable(span);
    for (const [name, { attribute, source }] of body.arguments) {
        if (skipped.has(name) || isJsonDynamic(name, source))
            continue;
        members.push({ name, span: (0,terraform_configuration/* spanOf */.ee)(source, attribute), value: (0,evaluator/* evaluate */._3)(attribute.value, frameIn(frame, source)) });
    }
    const blocks = new Map();
    const inJson = jsonDynamics(body, frame);
    if (inJson === undefined)
        open ??= unreadable(span);
    for (const dynamic of inJson ?? [])
        addTo(blocks, dynamic.name, dynamic.span, dynamicBlocks(dynamic, dynamic.frame));
    for (const { block, source } of body.blocks) {
        if (skipped.has(block.type.name))
            continue;
        const inner = frameIn(frame, source);
        if (block.type.name !== 'dynamic') {
            addTo(blocks, block.type.name, (0,evaluator/* placeOf */.$t)(block, inner), evaluateBlock(block, inner));
            continue;
        }
        const dynamic = dynamicOf(block, inner);
        if (dynamic === undefined)
            open ??= unreadable(span);
        else
            addTo(blocks, dynamic.name, dynamic.span, dynamicBlocks(dynamic, inner));
    }
    for (const [name, group] of blocks)
        members.push({ name, span: group.span, value: blocksOf(group) });
    return (0,collections/* mapOf */.A7)(members, (0,origins/* originAt */.iX)(span), open);
}
function frameIn(frame, source) {
    return frame.source === source ? frame : { ...frame, source };
}
function unreadable(span) {
    return (0,expand_values/* unknown */.L5)('error', 'a part of it could not be read', `unreadable(${span.start})`, (0,origins/* originAt */.iX)(span));
}
function addTo(blocks, name, span, made) {
    const group = blocks.get(name);
    if (group === undefined)
        blocks.set(name, { span, made: [made] });
    else
        group.made.push(made);
}
function blocksOf({ span, made }) {
    const [only] = made;
    if (made.length === 1 && only !== undefined && only.kind !== 'object')
        return only;
    const items = [];
    let open;
    for (const one of made) {
        if (one.kind === 'array') {
            items.push(...one.items);
            open ??= one.open;
        }
        else if (one.kind === 'choice')
            open ??= { reason: one.reason };
        else
            items.push(one);
    }
    return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span), open);
}
const NOTHING = new Set();
function evaluateBlock(block, frame) {
    return evaluateBody((0,terraform_configuration/* declaredBody */.nM)(block.body, frame.source), frame, (0,evaluator/* placeOf */.$t)(block, frame), NOTHING);
}
function dynamicOf(block, frame) {
    const name = block.labels[0]?.value;
    if (name === undefined)
        return undefined;
    const argument = (wanted) => block.body.attributes.find((attribute) => attribute.name.name === wanted);
    const forEach = argument('for_each');
    const content = block.body.blocks.find((inner) => inner.type.name === 'content');
    return {
        name,
        span: (0,evaluator/* placeOf */.$t)(block, frame),
        forEach: forEach && { value: forEach.value, place: (0,evaluator/* placeOf */.$t)(forEach, frame) },
        iterator: iteratorOf(argument('iterator')?.value) ?? name,
        content: content && { body: (0,terraform_configuration/* declaredBody */.nM)(content.body, frame.source), place: (0,evaluator/* placeOf */.$t)(content, frame) },
    };
}
function iteratorOf(written) {
    return written?.kind === 'name' ? written.name : (0,terraform_configuration/* plainText */.wh)(written);
}
function isJsonDynamic(name, source) {
    return name === 'dynamic' && source.path.endsWith('.json');
}
function jsonDynamics(body, frame) {
    const argument = body.arguments.get('dynamic');
    if (argument === undefined || !isJsonDynamic('dynamic', argument.source))
        return [];
    const { attribute, source } = argument;
    const inner = frameIn(frame, source);
    const found = [];
    for (const object of objectsIn(attribute.value) ?? []) {
        for (const item of object.items) {
            const name = (0,terraform_configuration/* keyName */.xT)(item.key);
            const blocks = objectsIn(item.value);
            if (name === undefined || blocks === undefined)
                return undefined;
            found.push(...blocks.map((block) => ({ ...jsonDynamicOf(name, block, inner), frame: inner })));
        }
    }
    return objectsIn(attribute.value) && found;
}
function jsonDynamicOf(name, block, frame) {
    const member = (wanted) => block.items.find((item) => (0,terraform_configuration/* keyName */.xT)(item.key) === wanted);
    const [forEach, content] = [member('for_each'), member('content')];
    const body = content?.value.kind === 'object' ? bodyOfObject(content.value, frame.source) : undefined;
    return {
        name,
        span: (0,evaluator/* placeOf */.$t)(block, frame),
        forEach: forEach && { value: forEach.value, place: (0,evaluator/* placeOf */.$t)(forEach, frame) },
        iterator: (0,terraform_configuration/* plainText */.wh)(member('iterator')?.value) ?? name,
        content: content && body && { body, place: (0,evaluator/* placeOf */.$t)(content, frame) },
    };
}
function objectsIn(expression) {
    const written = expression.kind === 'tuple' ? expression.items : [expression];
    const objects = written.filter((one) => one.kind === 'object');
    return objects.length === written.length ? objects : undefined;
}
function bodyOfObject(object, source) {
    const written = object.items.flatMap((item) => {
        const name = (0,terraform_configuration/* keyName */.xT)(item.key);
        if (name === undefined)
            return [];
        const { start, end, value } = item;
        const identifier = { kind: 'identifier', start: item.key.start, end: item.key.end, name };
        return [[name, { source, attribute: { kind: 'attribute', start, end, name: identifier, value } }]];
    });
    return { arguments: new Map(written), blocks: [], whole: written.length === object.items.length };
}
function dynamicBlocks(dynamic, frame) {
    const { span, forEach, content, iterator } = dynamic;
    if (forEach === undefined || content === undefined)
        return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: unreadable(span) });
    const { place } = forEach;
    const collection = (0,evaluator/* evaluate */._3)(forEach.value, frame);
    const results = (0,failures/* eachCase */.OM)((0,failures/* alternativesOf */.c3)(collection), frame.failures, (value, failures) => blocksFor(value, content, iterator, place, { ...frame, failures }));
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(collection, `dynamic(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`, place);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,origins/* joinOrigins */.IP)(span, [collection.origin]), frame.scope.context.limits.alternatives);
}
function blocksFor(collection, content, variable, span, frame) {
    const { limits, run } = frame.scope.context;
    const entries = (0,collections/* entriesOf */.Mc)(collection, span);
    if (entries === undefined || entries.listed.length > limits.copies) {
        if (entries === undefined)
            frame.failures.reject('for_each of a dynamic block needs a collection', span);
        else
            run.bag.report('too-many-copies', `More than ${limits.copies} blocks are not expanded.`, span);
        return (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason: (0,expand_values/* unknownBecause */.Zp)(collection, (0,expand_values/* textOf */.b6)(collection), span) });
    }
    const step = { role: 'loop', span, name: variable };
    const contentFor = (key, value) => {
        const iterator = (0,expand_values/* object */.Ik)([
            { name: 'key', span, value: key },
            { name: 'value', span, value: (0,origins/* withStep */.p$)(value, step) },
        ], (0,origins/* originAt */.iX)(span));
        const inner = { ...frame, locals: (0,locals/* bind */.o)(variable, iterator, frame.locals) };
        return (0,origins/* withStep */.p$)(evaluateBody(content.body, inner, content.place, NOTHING), step);
    };
    const items = entries.listed.map(({ key, value }) => contentFor(key, value));
    if (entries.open === undefined)
        return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span));
    const { key, value, reason } = entries.open;
    return (0,expand_values/* array */.YO)(items, (0,origins/* originAt */.iX)(span), { reason, each: contentFor(key, value) });
}

// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/module-sources.js



function isLocalSource(reference) {
    return /^\.\.?(?:[/\\]|$)/.test(reference);
}
function localFolder(folder, reference) {
    return (0,repository/* resolvePath */.o)((0,library/* pathIn */.lW)(folder, 'main.tf'), reference);
}
function calledFolders(configuration) {
    if (configuration === undefined)
        return [];
    return [...configuration.modules.values()].flatMap(({ body }) => {
        const reference = (0,terraform_configuration/* plainText */.wh)(body.arguments.get('source')?.attribute.value);
        if (reference === undefined || !isLocalSource(reference))
            return [];
        const target = localFolder(configuration.folder, reference);
        return target === undefined || target === configuration.folder ? [] : [target];
    });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/providers.js




const SKIPPED = new Set(['alias', 'version']);
class ProviderConfigurations {
    module;
    requirements = new Map();
    configurations = new Map();
    constructor(module) {
        this.module = module;
    }
    requirementFor(type, written) {
        const key = (written && providerName(written)) ?? type.split('_')[0] ?? type;
        const known = this.requirements.get(key);
        if (known !== undefined)
            return known;
        const made = this.requirement(key);
        this.requirements.set(key, made);
        return made;
    }
    requirement(key) {
        const [name = key] = key.split('.');
        const source = this.sourceOf(name);
        const locked = this.lockedVersion(source);
        const { context, call } = this.module;
        const constraint = [...constraintsOn(source, call.rootFolder, context.library)].join(', ');
        const configuration = this.configuration(key);
        return {
            source,
            ...(locked === undefined ? {} : { locked }),
            ...(constraint === '' ? {} : { constraint }),
            ...(configuration === undefined ? {} : { configuration }),
        };
    }
    sourceOf(name) {
        for (let module = this.module; module !== undefined; module = module.call.caller) {
            const written = module.configuration.requiredProviders.get(name)?.source;
            if (written !== undefined)
                return written;
        }
        return `hashicorp/${name}`;
    }
    lockedVersion(source) {
        const { context, call } = this.module;
        const lock = context.library.file((0,library/* pathIn */.lW)(call.rootFolder, '.terraform.lock.hcl'));
        const block = lock?.body.blocks.find((one) => one.type.name === 'provider' && isProvider(one.labels[0]?.value ?? '', source));
        return (0,terraform_configuration/* plainText */.wh)(block?.body.attributes.find((attribute) => attribute.name.name === 'version')?.value);
    }
    configuration(key) {
        if (!this.configurations.has(key))
            this.configurations.set(key, this.evaluate(key));
        return this.configurations.get(key);
    }
    evaluate(key) {
        const declared = this.module.configuration.providers.get(key);
        if (declared !== undefined) {
            return evaluateBody(declared.body, this.module.frame(declared.span.source), declared.span, SKIPPED);
        }
        const { caller, providers } = this.module.call;
        return caller?.providers.configuration(providers.get(key) ?? key);
    }
}
function providerName(expression) {
    if (expression.kind === 'name')
        return expression.name;
    if (expression.kind === 'property-access' && expression.object.kind === 'name') {
        return `${expression.object.name}.${expression.name.name}`;
    }
    return (0,terraform_configuration/* plainText */.wh)(expression);
}
function constraintsOn(source, rootFolder, library) {
    return library.constraintsOn(source, rootFolder, () => collectConstraints(source, rootFolder, library));
}
function collectConstraints(source, rootFolder, library) {
    const found = new Set();
    const folders = new Set([rootFolder]);
    for (const folder of folders) {
        const configuration = library.configuration(folder);
        if (configuration === undefined)
            continue;
        for (const called of calledFolders(configuration))
            folders.add(called);
        for (const constraint of constraintsIn(configuration, source))
            found.add(constraint);
    }
    return found;
}
function constraintsIn({ requiredProviders, providers }, source) {
    const isMeant = (name) => isProvider(requiredProviders.get(name)?.source ?? `hashicorp/${name}`, source);
    const required = [...requiredProviders].flatMap(([name, { constraint }]) => (isMeant(name) ? [constraint] : []));
    const written = [...providers].flatMap(([key, { body }]) => isMeant(key.split('.')[0] ?? key) ? [(0,terraform_configuration/* plainText */.wh)(body.arguments.get('version')?.attribute.value)] : []);
    return [...required, ...written].filter((one) => one !== undefined);
}
function isProvider(address, source) {
    const short = (one) => one.toLowerCase().split('/').slice(-2).join('/');
    return short(address) === short(source);
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/numbers.js
var numbers = __webpack_require__(64838);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/repetition.js








function repetitionOf(body, frame, address) {
    const count = body.arguments.get('count');
    if (count !== undefined)
        return counted(count, frame, address);
    const forEach = body.arguments.get('for_each');
    if (forEach !== undefined)
        return keyed(forEach, frame, address);
    const only = { suffix: '', locals: frame.locals, condition: true, way: [] };
    return { copies: [only], combine: (viewOf) => viewOf(only) };
}
function counted(argument, frame, address) {
    const { span, value, step } = evaluated(argument, frame, 'count');
    const { limits, run } = frame.scope.context;
    const cases = (0,failures/* alternativesOf */.c3)(value).map((one) => ({ ...one, count: (0,numbers/* numberOf */.rl)(one.value) }));
    const most = Math.max(...cases.map(({ count }) => count ?? 0));
    if (most > limits.copies) {
        run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
    }
    const copyAt = (index, suffix, condition) => {
        const value = (0,expand_values/* object */.Ik)([{ name: 'index', span, value: index }], (0,origins/* originAt */.iX)(span));
        return { suffix, locals: (0,locals/* bind */.o)('count', value, frame.locals), condition, way: [step] };
    };
    if (most > limits.copies || cases.some(({ count }) => count === undefined)) {
        const reason = because(value, address, 'count', span);
        const each = copyAt((0,expand_values/* unknown */.L5)(reason.reason, reason.message, `${address}[*].count.index`, (0,origins/* originAt */.iX)(span)), '[*]', reason);
        return { copies: [each], combine: (viewOf) => (0,expand_values/* array */.YO)([], (0,origins/* originAt */.iX)(span), { reason, each: viewOf(each) }) };
    }
    const certain = Math.min(...cases.map(({ count }) => count ?? 0));
    const copies = Array.from({ length: Math.max(most, 0) }, (_, index) => copyAt((0,expand_values/* scalar */.d_)(index, (0,origins/* originAt */.iX)(span)), `[${index}]`, index < certain ? true : because(value, address, 'count', span)));
    const combine = (viewOf) => {
        const values = copies.map(viewOf);
        const arrays = cases.map(({ count, when }) => ({ value: (0,expand_values/* array */.YO)(values.slice(0, count), (0,origins/* originAt */.iX)(span)), when }));
        return oneOf(arrays, because(value, address, 'count', span));
    };
    return { copies, combine };
}
function keyed(argument, frame, address) {
    const { span, value, step } = evaluated(argument, frame, 'for_each');
    const { limits, run } = frame.scope.context;
    const reason = because(value, address, 'for_each', span);
    const cases = (0,failures/* alternativesOf */.c3)(value).map(({ value: one, when }) => ({ when, entries: keyedEntries(one, span) }));
    const listed = entriesBySuffix(cases);
    if (listed.size > limits.copies) {
        run.bag.report('too-many-copies', `More than ${limits.copies} copies are not expanded.`, span);
        listed.clear();
    }
    const elementOf = (entries, suffix) => oneEntry(entries, { ...reason, expression: `${address}${suffix}.each` }, limits.alternatives);
    const copies = [...listed].map(([suffix, entries]) => copyOf(elementOf(entries, suffix), suffix, entries.length === cases.length ? true : reason, span, step, frame));
    const open = cases.flatMap(({ entries, when }) => {
        if (entries === undefined)
            return [{ entry: unknownEntry(reason, address, span), when }];
        return entries.open === undefined ? [] : [{ entry: entries.open, when }];
    });
    const each = open.length === 0 ? undefined : copyOf(elementOf(open, '[*]'), '[*]', reason, span, step, frame);
    const all = each === undefined ? copies : [...copies, each];
    const combine = (viewOf) => {
        const bySuffix = new Map(all.map((copy) => [copy.suffix, viewOf(copy)]));
        const maps = cases.map(({ entries, when }) => {
            const members = (entries?.listed ?? []).flatMap(({ key }) => {
                const found = bySuffix.get(suffixOf(key));
                return found === undefined ? [] : [{ name: keyOf(key), span, value: found }];
            });
            const isOpen = entries === undefined || entries.open !== undefined;
            return {
                value: (0,collections/* mapOf */.A7)(members, (0,origins/* originAt */.iX)(span), isOpen ? reason : undefined, isOpen ? bySuffix.get('[*]') : undefined),
                when,
            };
        });
        return oneOf(maps, reason);
    };
    return { copies: all, combine };
}
function entriesBySuffix(cases) {
    const bySuffix = new Map();
    for (const { entries, when } of cases) {
        const inCase = new Map((entries?.listed ?? []).map((entry) => [suffixOf(entry.key), entry]));
        for (const [suffix, entry] of inCase)
            bySuffix.set(suffix, [...(bySuffix.get(suffix) ?? []), { entry, when }]);
    }
    return bySuffix;
}
function oneEntry(possible, reason, limit) {
    const part = (name) => {
        const alternatives = possible.map(({ entry, when }) => ({ value: entry[name], when }));
        return (0,expand_values/* choice */.Yq)(alternatives, { ...reason, expression: `${reason.expression}.${name}` }, reason.origin, limit);
    };
    return { key: part('key'), value: part('value') };
}
function keyedEntries(value, span) {
    const entries = (0,collections/* entriesOf */.Mc)(value, span);
    if (value.kind !== 'array' || entries === undefined)
        return entries;
    const listed = entries.listed.map((entry) => ({ key: entry.value, value: entry.value }));
    return entries.open === undefined
        ? { listed }
        : { listed, open: { ...entries.open, key: entries.open.value, value: entries.open.value } };
}
function unknownEntry(reason, address, span) {
    const part = (name) => (0,expand_values/* unknown */.L5)(reason.reason, reason.message, `${address}[*].each.${name}`, (0,origins/* originAt */.iX)(span));
    return { key: part('key'), value: part('value') };
}
function copyOf(entry, suffix, condition, span, step, frame) {
    const each = (0,expand_values/* object */.Ik)([
        { name: 'key', span, value: entry.key },
        { name: 'value', span, value: entry.value },
    ], { span, steps: [step] });
    return { suffix, locals: (0,locals/* bind */.o)('each', each, frame.locals), condition, way: [step] };
}
function evaluated({ attribute, source }, frame, name) {
    const span = (0,terraform_configuration/* spanOf */.ee)(source, attribute);
    const value = (0,evaluator/* evaluate */._3)(attribute.value, { ...frame, source });
    return { span, value, step: { role: 'loop', span, name } };
}
function because(value, address, name, span) {
    if (value.kind === 'choice')
        return { ...value.reason, origin: (0,origins/* joinOrigins */.IP)(span, [value.origin]) };
    return (0,expand_values/* unknownBecause */.Zp)(value, value.kind === 'unknown' ? (0,expand_values/* textOf */.b6)(value) : `${address}.${name}`, span);
}
function oneOf(alternatives, reason) {
    const [only] = alternatives;
    return alternatives.length === 1 && only !== undefined ? only.value : (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin);
}
function suffixOf(key) {
    return `[${JSON.stringify(keyOf(key))}]`;
}
function keyOf(key) {
    return key.kind === 'scalar' ? String(key.value) : (0,expand_values/* textOf */.b6)(key);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/module-calls.js












const META_ARGUMENTS = new Set([
    'source',
    'version',
    'count',
    'for_each',
    'providers',
    'depends_on',
]);
class ModuleCalls {
    module;
    called = new Map();
    atWork = new Set();
    constructor(module) {
        this.module = module;
    }
    collect(into) {
        into.resources.push(...this.module.resources.all());
        if (!this.module.configuration.whole)
            into.complete = false;
        for (const declaration of this.module.configuration.modules.values()) {
            const { instances, missing, described } = this.expand(declaration);
            into.unresolved.push(...missing.map((copy) => this.unresolvedModule(declaration, copy)));
            for (const { calls } of instances.values()) {
                if (described === undefined)
                    calls.collect(into);
                else
                    addDescribed(described, calls, into);
            }
            if (described !== undefined)
                into.unresolved.push(...this.undescribed(declaration, described));
        }
        if (into.unresolved.length > 0)
            into.complete = false;
    }
    undescribed(declaration, described) {
        const { copies } = this.expand(declaration).repetition;
        const partial = copies.filter((copy) => !described.isWhole((name) => this.argument(declaration, copy, name)));
        return partial.map((copy) => this.unresolvedModule(declaration, copy));
    }
    whole(name, span) {
        const declaration = this.module.configuration.modules.get(name);
        if (declaration === undefined)
            return this.undeclared(name, span);
        const called = this.expand(declaration);
        return called.repetition.combine((copy) => this.outputsOf(declaration, called, copy, span));
    }
    output(name, suffix, output, span) {
        const declaration = this.module.configuration.modules.get(name);
        if (declaration === undefined)
            return this.undeclared(name, span);
        const { instances, repetition, described } = this.expand(declaration);
        const copy = repetition.copies.find((one) => one.suffix === (suffix ?? ''));
        if (copy === undefined || copy.condition !== true)
            return undefined;
        const instance = instances.get(copy.suffix);
        if (instance === undefined)
            return this.unresolvedOutput(declaration, copy, output, span);
        const value = instance.output(output, span);
        if (described !== undefined) {
            return value === undefined ? this.unresolvedOutput(declaration, copy, output, span) : described.value(value);
        }
        if (value !== undefined)
            return value;
        const message = `the module '${name}' has no output '${output}'`;
        if (instance.configuration.whole) {
            this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        }
        return (0,failures/* failure */.V2)(message, `${instance.call.address}.${output}`, (0,origins/* originAt */.iX)(span));
    }
    undeclared(name, span) {
        const message = `there is no module '${name}'`;
        if (this.module.configuration.whole) {
            this.module.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        }
        return (0,failures/* failure */.V2)(message, this.module.address(`module.${name}`), (0,origins/* originAt */.iX)(span));
    }
    outputsOf(declaration, { instances, described }, copy, span) {
        const instance = instances.get(copy.suffix);
        const unresolved = this.unresolvedOutput(declaration, copy, undefined, span);
        if (instance === undefined)
            return unresolved;
        const members = [];
        let open = described === undefined ? undefined : unresolved;
        for (const name of instance.configuration.outputs.keys()) {
            const value = instance.isAtWork(name) ? undefined : instance.output(name, span);
            if (value !== undefined)
                members.push({ name, span, value: described?.value(value) ?? value });
            else
                open = (0,expand_values/* unknown */.L5)('unsupported', 'it depends on itself', `${instance.call.address}`, (0,origins/* originAt */.iX)(span));
        }
        return (0,collections/* mapOf */.A7)(members, (0,origins/* originAt */.iX)(span), open);
    }
    unresolvedOutput(declaration, copy, output, span) {
        const address = `${this.module.address(`module.${declaration.name}`)}${copy.suffix}`;
        const message = `it comes from the module '${declaration.name}', whose content is not available`;
        return (0,expand_values/* unknown */.L5)('module', message, output === undefined ? address : `${address}.${output}`, (0,origins/* originAt */.iX)(span));
    }
    expand(declaration) {
        const known = this.called.get(declaration.name);
        if (known !== undefined)
            return known;
        const address = this.module.address(`module.${declaration.name}`);
        if (this.atWork.has(declaration.name))
            return this.cyclic(declaration, address);
        this.atWork.add(declaration.name);
        const repetition = repetitionOf(declaration.body, this.module.frame(declaration.span.source), address);
        const available = this.availableModule(declaration);
        const instances = new Map();
        const missing = [];
        for (const copy of repetition.copies) {
            if (!this.module.context.run.countDeclared(declaration.headerSpan))
                break;
            if (available === undefined)
                missing.push(copy);
            else
                instances.set(copy.suffix, this.instance(declaration, available, copy, address));
        }
        const made = {
            repetition,
            instances,
            missing,
            ...(available?.described === undefined ? {} : { described: available.described }),
        };
        this.atWork.delete(declaration.name);
        this.called.set(declaration.name, made);
        return made;
    }
    cyclic(declaration, address) {
        const span = declaration.headerSpan;
        this.module.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
        const combine = () => (0,failures/* failure */.V2)(`'${address}' refers to itself`, address, (0,origins/* originAt */.iX)(span));
        return { repetition: { copies: [], combine }, instances: new Map(), missing: [] };
    }
    instance(declaration, { configuration, described }, copy, address) {
        const given = (name) => this.argument(declaration, copy, name);
        const { call, context } = this.module;
        return new ModuleInstance(context, configuration, {
            address: `${address}${copy.suffix}`,
            caller: this.module,
            path: call.path === '' ? declaration.name : `${call.path}.${declaration.name}`,
            rootFolder: call.rootFolder,
            given: described === undefined ? given : (name) => described.given(name, given(name)),
            providers: providersOf(declaration),
            condition: call.condition === true ? copy.condition : call.condition,
            way: [...this.wayOf(declaration, copy), ...(described?.way ?? [])],
        });
    }
    wayOf(declaration, copy) {
        const step = { role: 'module', span: declaration.headerSpan, name: declaration.name };
        return [...this.module.call.way, step, ...copy.way];
    }
    argument(declaration, copy, name) {
        const argument = META_ARGUMENTS.has(name) ? undefined : declaration.body.arguments.get(name);
        if (argument === undefined)
            return undefined;
        const { attribute, source } = argument;
        const value = (0,evaluator/* evaluate */._3)(attribute.value, { ...this.module.frame(source), locals: copy.locals });
        return (0,origins/* withStep */.p$)(value, { role: 'argument', span: (0,terraform_configuration/* spanOf */.ee)(source, attribute), name: `${declaration.name}.${name}` });
    }
    unresolvedModule(declaration, copy) {
        const { call } = this.module;
        const { body, span, headerSpan, name } = declaration;
        const frame = { ...this.module.frame(span.source), locals: copy.locals };
        return {
            address: this.module.uniqueAddress(`module.${name}${copy.suffix}`),
            name: (0,expand_values/* scalarAt */.C_)(name, headerSpan),
            reference: (0,terraform_configuration/* plainText */.wh)(body.arguments.get('source')?.attribute.value) ?? '',
            version: (0,terraform_configuration/* plainText */.wh)(body.arguments.get('version')?.attribute.value),
            arguments: evaluateBody(body, frame, span, META_ARGUMENTS),
            span,
            condition: call.condition === true ? copy.condition : call.condition,
            way: this.wayOf(declaration, copy),
        };
    }
    availableModule(declaration) {
        const { context, configuration } = this.module;
        const { bag } = context.run;
        const argument = declaration.body.arguments.get('source');
        const span = argument === undefined ? declaration.headerSpan : (0,terraform_configuration/* spanOf */.ee)(argument.source, argument.attribute.value);
        const reference = (0,terraform_configuration/* plainText */.wh)(argument?.attribute.value);
        const found = reference === undefined ? undefined : this.locate(declaration, reference, configuration.folder);
        const described = reference === undefined || found !== undefined ? undefined : describedModule(declaration, reference, this.module);
        if (described !== undefined)
            return { configuration: described.configuration, described };
        if (reference === undefined || found === undefined) {
            const what = reference === undefined ? 'has no literal source' : `'${reference}' is not in the repository`;
            bag.report('module-unresolved', `The module '${declaration.name}' ${what}; its resources are not checked.`, span);
            return undefined;
        }
        const module = context.library.configuration(found);
        if (module === undefined) {
            bag.report('module-not-found', `There is no Terraform module in '${found || '.'}'.`, span);
            return undefined;
        }
        const { folders } = this;
        if (folders.includes(found)) {
            bag.report('cycle', `The module in '${found || '.'}' calls itself.`, span);
            return undefined;
        }
        if (folders.length <= context.limits.moduleDepth)
            return { configuration: module };
        bag.report('module-too-deep', `Modules nest deeper than ${context.limits.moduleDepth} levels.`, span);
        return undefined;
    }
    get folders() {
        const folders = [];
        for (let at = this.module; at !== undefined; at = at.call.caller) {
            folders.push(at.configuration.folder);
        }
        return folders;
    }
    locate(declaration, reference, folder) {
        if (isLocalSource(reference))
            return localFolder(folder, reference);
        const { call, context } = this.module;
        const manifest = context.library.manifest(call.rootFolder);
        const directory = manifest.get(call.path === '' ? declaration.name : `${call.path}.${declaration.name}`);
        const found = directory === undefined ? undefined : localFolder(call.rootFolder, directory);
        return found !== undefined && context.library.configuration(found) !== undefined ? found : undefined;
    }
}
function addDescribed(described, calls, into) {
    const made = { resources: [], unresolved: [], complete: true };
    calls.collect(made);
    into.resources.push(...described.resources(made.resources));
    into.unresolved.push(...described.unresolved(made.unresolved));
    if (!made.complete)
        into.complete = false;
}
function providersOf({ body }) {
    const value = body.arguments.get('providers')?.attribute.value;
    if (value?.kind !== 'object')
        return new Map();
    return new Map(value.items.flatMap(({ key, value: given }) => {
        const name = key.kind === 'identifier' ? key.name : (providerName(key) ?? (0,terraform_configuration/* keyName */.xT)(key));
        const target = providerName(given);
        return name === undefined || target === undefined ? [] : [[name, target]];
    }));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/resources.js






const resources_META_ARGUMENTS = new Set([
    'count',
    'for_each',
    'provider',
    'depends_on',
    'lifecycle',
    'provisioner',
    'connection',
]);
class Resources {
    module;
    expanded = new Map();
    views = new Map();
    constructor(module) {
        this.module = module;
    }
    all() {
        return [...this.module.configuration.resources.values()].flatMap((declaration) => [
            ...this.expand(declaration).resources.values(),
        ]);
    }
    reference(declaration) {
        const { repetition, resources } = this.expand(declaration);
        return repetition.combine((copy) => {
            const resource = resources.get(copy.suffix);
            return resource === undefined ? this.unexpanded(declaration) : this.view(resource, declaration, copy);
        });
    }
    unexpanded(declaration) {
        const address = this.addressOf(declaration);
        return (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', address, (0,origins/* originAt */.iX)(declaration.headerSpan));
    }
    addressOf({ mode, type, name }) {
        return this.module.address((0,terraform_configuration/* resourceKey */.ik)(mode, type, name));
    }
    expand(declaration) {
        const address = this.addressOf(declaration);
        const known = this.expanded.get(address);
        if (known !== undefined)
            return known;
        const frame = this.module.frame(declaration.span.source);
        const repetition = repetitionOf(declaration.body, frame, address);
        const resources = new Map();
        for (const copy of repetition.copies) {
            if (!this.module.context.run.countDeclared(declaration.headerSpan))
                break;
            resources.set(copy.suffix, this.resource(declaration, copy));
        }
        const made = { repetition, resources };
        this.expanded.set(address, made);
        return made;
    }
    resource(declaration, copy) {
        const { mode, type, body, span, headerSpan } = declaration;
        const { call, context } = this.module;
        const condition = call.condition === true ? copy.condition : call.condition;
        const failures = condition === true ? context.reported : context.unreported;
        const frame = { ...this.module.frame(span.source), locals: copy.locals, failures };
        return {
            type,
            mode,
            address: this.module.uniqueAddress(`${(0,terraform_configuration/* resourceKey */.ik)(mode, type, declaration.name)}${copy.suffix}`),
            body: evaluateBody(body, frame, span, resources_META_ARGUMENTS),
            condition,
            ignoreChanges: ignoredBy(declaration),
            dependsOn: awaitedBy(declaration).map((name) => this.module.address(name)),
            provider: this.module.providers.requirementFor(type, body.arguments.get('provider')?.attribute.value),
            span,
            headerSpan,
            way: [...call.way, ...copy.way],
        };
    }
    view(resource, declaration, copy) {
        const known = this.views.get(resource.address);
        if (known !== undefined)
            return known;
        const written = `${this.addressOf(declaration)}${copy.suffix}`;
        const made = attributesOf(resource, written, this.module.context.identityOf(resource));
        this.views.set(resource.address, made);
        return made;
    }
}
function attributesOf(resource, address, id) {
    const { body, headerSpan } = resource;
    const what = resource.mode === 'data' ? 'it is read from Azure' : 'it is known only after the deployment';
    const target = (0,expand_values/* resourceIn */.Ol)(id);
    const open = (expression) => {
        const made = (0,expand_values/* unknown */.L5)('runtime', what, expression, (0,origins/* originAt */.iX)(headerSpan));
        return target === undefined ? made : { ...made, target };
    };
    const members = [];
    for (const member of body.members.values()) {
        if (!(0,expand_values/* isNull */.kZ)(member.value) && !isEmptyList(member.value)) {
            members.push({ ...member, value: withComputed(member, address, open) });
        }
    }
    const ownId = id?.kind === 'unknown' ? open(`${address}.id`) : id;
    if (ownId !== undefined)
        members.push({ name: 'id', span: headerSpan, value: ownId });
    members.push(...secretsOf(resource));
    const output = resources_outputOf(resource, id, open(`${address}.output`));
    if (output !== undefined)
        members.push({ name: 'output', span: headerSpan, value: output });
    return (0,collections/* mapOf */.A7)(members, body.origin, open(address));
}
function resources_outputOf({ type, body, headerSpan }, id, open) {
    if (type === 'terraform_data')
        return (0,expand_values/* memberOf */.C5)(body, 'input')?.value;
    if (!type.startsWith('azapi_'))
        return undefined;
    const name = (0,expand_values/* memberOf */.C5)(body, 'name');
    const members = name === undefined ? [] : [name];
    if (id !== undefined)
        members.push({ name: 'id', span: headerSpan, value: id });
    return members.length === 0 ? undefined : (0,collections/* mapOf */.A7)(members, (0,origins/* originAt */.iX)(headerSpan), open);
}
function secretsOf({ type, mode, address, headerSpan }) {
    if (type !== 'azurerm_key_vault_secret' || mode !== 'data')
        return [];
    const message = 'it is a secret of a key vault';
    const value = (0,expand_values/* unknown */.L5)('secure-parameter', message, `${address}.value`, (0,origins/* originAt */.iX)(headerSpan));
    return [{ name: 'value', span: headerSpan, value: (0,origins/* asSensitive */.P6)(value) }];
}
function isEmptyList(value) {
    return value.kind === 'array' && value.items.length === 0 && value.open === undefined;
}
function withComputed({ name, value }, address, open) {
    if (value.kind === 'choice') {
        const alternatives = value.alternatives.map((one) => ({
            ...one,
            value: isEmptyList(one.value) ? open(`${address}.${name}`) : blocksWithComputed(name, one.value, address, open),
        }));
        return { ...value, alternatives };
    }
    return blocksWithComputed(name, value, address, open);
}
function blocksWithComputed(name, value, address, open) {
    if (value.kind !== 'array' || value.items.length === 0)
        return value;
    const isBlock = value.items.every((item) => item.kind === 'object' && item.open === undefined);
    if (!isBlock)
        return value;
    const items = value.items.map((item, index) => item.kind === 'object' ? { ...item, open: open(`${address}.${name}[${index}]`) } : item);
    return (0,expand_values/* array */.YO)(items, value.origin, value.open);
}
function ignoredBy({ body }) {
    let ignored = [];
    for (const { list, source } of listsOfIgnored(body)) {
        if ((list.kind === 'name' && list.name === 'all') || (0,terraform_configuration/* plainText */.wh)(list) === 'all')
            return 'all';
        if (list.kind === 'tuple' && list.items.length > 0)
            ignored = list.items.map((item) => writtenName(item, source));
    }
    return ignored;
}
function awaitedBy({ body }) {
    const argument = body.arguments.get('depends_on');
    const list = argument?.attribute.value;
    return argument !== undefined && list?.kind === 'tuple'
        ? list.items.map((item) => writtenName(item, argument.source))
        : [];
}
function listsOfIgnored(body) {
    const inBlocks = body.blocks.flatMap(({ block, source }) => {
        if (block.type.name !== 'lifecycle')
            return [];
        const list = block.body.attributes.find((attribute) => attribute.name.name === 'ignore_changes')?.value;
        return list === undefined ? [] : [{ list, source }];
    });
    const argument = body.arguments.get('lifecycle');
    if (argument === undefined)
        return inBlocks;
    const { attribute, source } = argument;
    const written = attribute.value.kind === 'tuple' ? attribute.value.items : [attribute.value];
    const inArgument = written.flatMap((one) => {
        if (one.kind !== 'object')
            return [];
        const list = one.items.find((item) => (0,terraform_configuration/* keyName */.xT)(item.key) === 'ignore_changes')?.value;
        return list === undefined ? [] : [{ list, source }];
    });
    return [...inBlocks, ...inArgument];
}
function writtenName({ start, end }, source) {
    return source.text
        .slice(start, end)
        .replace(/\s+/g, '')
        .replace(/^"(.*)"$/, '$1');
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/types.js
var types = __webpack_require__(22417);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/module-instance.js









class ModuleInstance {
    context;
    configuration;
    call;
    values = new Map();
    resources;
    calls;
    providers;
    constructor(context, configuration, call) {
        this.context = context;
        this.configuration = configuration;
        this.call = call;
        this.resources = new Resources(this);
        this.calls = new ModuleCalls(this);
        this.providers = new ProviderConfigurations(this);
    }
    get rootFolder() {
        return this.call.rootFolder;
    }
    frame(source) {
        const { reported, unreported } = this.context;
        return { scope: this, source, locals: undefined, failures: this.call.condition === true ? reported : unreported };
    }
    address(name) {
        return this.call.address === '' ? name : `${this.call.address}.${name}`;
    }
    uniqueAddress(name) {
        const address = this.address(name);
        return this.rootFolder === '' ? address : `${this.rootFolder}:${address}`;
    }
    read(reference, frame) {
        const { object, name } = reference;
        const span = (0,evaluator/* placeOf */.$t)(reference, frame);
        if (object.kind === 'name')
            return this.readNamed(object.name, name.name, span);
        if (object.kind === 'property-access' && object.object.kind === 'name') {
            const root = object.object.name;
            if (root === 'data')
                return this.resource('data', object.name.name, name.name, span);
            if (root === 'module')
                return this.calls.output(object.name.name, undefined, name.name, span);
            if (root === 'ephemeral')
                return this.runtime(`ephemeral.${object.name.name}.${name.name}`, span);
        }
        if (object.kind !== 'index' || object.object.kind !== 'property-access')
            return undefined;
        const call = object.object;
        if (call.object.kind !== 'name' || call.object.name !== 'module')
            return undefined;
        const key = (0,expand_values/* knownScalar */.CE)((0,evaluator/* evaluate */._3)(object.index, frame));
        if (key === undefined || key === null || typeof key === 'boolean')
            return undefined;
        return this.calls.output(call.name.name, `[${JSON.stringify(key)}]`, name.name, span);
    }
    readNamed(root, name, span) {
        switch (root) {
            case 'var':
                return this.variable(name, span);
            case 'local':
                return this.local(name, span);
            case 'module':
                return this.calls.whole(name, span);
            case 'path':
                return this.path(name, span);
            case 'terraform':
                return (0,expand_values/* unknown */.L5)('deployment', 'it is known only when Terraform runs', `terraform.${name}`, (0,origins/* originAt */.iX)(span));
            case 'self':
            case 'each':
            case 'count':
                return this.runtime(`${root}.${name}`, span);
            case 'data':
            case 'ephemeral':
                return undefined;
            default:
                return this.resource('managed', root, name, span);
        }
    }
    path(name, span) {
        if (name === 'module')
            return (0,expand_values/* scalarAt */.C_)(relativePath(this.call.rootFolder, this.configuration.folder), span);
        if (name === 'root')
            return (0,expand_values/* scalarAt */.C_)('.', span);
        return (0,expand_values/* unknown */.L5)('deployment', 'it is known only where Terraform runs', `path.${name}`, (0,origins/* originAt */.iX)(span));
    }
    runtime(name, span) {
        return (0,expand_values/* unknown */.L5)('runtime', 'it is known only after the deployment', this.address(name), (0,origins/* originAt */.iX)(span));
    }
    resource(mode, type, name, span) {
        const key = (0,terraform_configuration/* resourceKey */.ik)(mode, type, name);
        const declaration = this.configuration.resources.get(key);
        if (declaration === undefined)
            return this.undeclared(key, `resource '${key}'`, span);
        return this.once(key, span, () => this.resources.reference(declaration));
    }
    variable(name, span) {
        const declaration = this.configuration.variables.get(name);
        if (declaration === undefined)
            return this.undeclared(`var.${name}`, `variable '${name}'`, span);
        return this.once(`var.${name}`, span, () => this.variableValue(declaration));
    }
    variableValue(declaration) {
        const { name, body } = declaration;
        const given = this.call.given(name);
        const usesDefault = given === undefined || ((0,expand_values/* isNull */.kZ)(given) && this.flag(declaration, 'nullable') === false);
        const value = usesDefault ? this.defaultOf(declaration) : given;
        const type = body.arguments.get('type');
        const frame = this.frame(type?.source ?? declaration.span.source);
        const whole = (0,types/* converted */.H)(value, type?.attribute.value, frame);
        return this.concealed(declaration, whole);
    }
    flag({ body }, argument) {
        const found = body.arguments.get(argument);
        return found && (0,expand_values/* knownBoolean */.MR)((0,evaluator/* evaluate */._3)(found.attribute.value, this.frame(found.source)));
    }
    concealed(declaration, value) {
        const secret = ['sensitive', 'ephemeral'].some((argument) => this.flag(declaration, argument) === true);
        return secret ? (0,origins/* asSensitive */.P6)(value) : value;
    }
    defaultOf(declaration) {
        const { name, body, headerSpan } = declaration;
        const fallback = body.arguments.get('default');
        if (fallback !== undefined) {
            const span = (0,terraform_configuration/* spanOf */.ee)(fallback.source, fallback.attribute.value);
            const value = (0,evaluator/* evaluate */._3)(fallback.attribute.value, this.frame(fallback.source));
            return (0,origins/* withStep */.p$)(value, { role: 'default', span, name });
        }
        const message = `variable '${name}' has no default and nothing sets it`;
        const reason = this.flag(declaration, 'sensitive') === true ? 'secure-parameter' : 'parameter';
        return (0,expand_values/* unknown */.L5)(reason, message, this.address(`var.${name}`), (0,origins/* originAt */.iX)(headerSpan));
    }
    local(name, span) {
        const declaration = this.configuration.locals.get(name);
        if (declaration === undefined)
            return this.undeclared(`local.${name}`, `local value '${name}'`, span);
        return this.once(`local.${name}`, span, () => {
            const { attribute, source } = declaration;
            const value = (0,evaluator/* evaluate */._3)(attribute.value, this.frame(source));
            return (0,origins/* withStep */.p$)(value, { role: 'variable', span: (0,terraform_configuration/* spanOf */.ee)(source, attribute.value), name });
        });
    }
    output(name, span) {
        const declaration = this.configuration.outputs.get(name);
        if (declaration === undefined)
            return undefined;
        return this.once(`output.${name}`, span, () => {
            const argument = declaration.body.arguments.get('value');
            if (argument === undefined)
                return this.runtime(`output.${name}`, declaration.span);
            const { attribute, source } = argument;
            const value = this.concealed(declaration, (0,evaluator/* evaluate */._3)(attribute.value, this.frame(source)));
            return (0,origins/* withStep */.p$)(value, { role: 'output', span: (0,terraform_configuration/* spanOf */.ee)(source, attribute.value), name });
        });
    }
    isAtWork(name) {
        return this.values.has(`output.${name}`) && this.values.get(`output.${name}`) === undefined;
    }
    once(key, span, work) {
        const known = this.values.get(key);
        if (known !== undefined)
            return known;
        const address = this.address(key);
        if (this.values.has(key)) {
            this.context.run.bag.report('cycle', `'${address}' refers to itself.`, span);
            return (0,failures/* failure */.V2)(`'${address}' refers to itself`, address, (0,origins/* originAt */.iX)(span));
        }
        this.values.set(key, undefined);
        const value = this.evaluated(address, span, work);
        this.values.set(key, value);
        return value;
    }
    evaluated(address, span, work) {
        if (!this.context.enter(span))
            return (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', address, (0,origins/* originAt */.iX)(span));
        const value = work();
        this.context.leave();
        return value;
    }
    undeclared(key, what, span) {
        const message = `there is no ${what} in '${this.configuration.folder || '.'}'`;
        if (this.configuration.whole)
            this.context.run.bag.report('unknown-symbol', `T${message.slice(1)}.`, span);
        return (0,failures/* failure */.V2)(message, this.address(key), (0,origins/* originAt */.iX)(span));
    }
}
function relativePath(from, to) {
    const start = from === '' ? [] : from.split('/');
    const end = to === '' ? [] : to.split('/');
    let shared = 0;
    while (shared < start.length && shared < end.length && start[shared] === end[shared])
        shared++;
    const steps = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
    return steps.length === 0 ? '.' : steps.join('/');
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/variable-files.js
var variable_files = __webpack_require__(66664);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/evaluate.js






function evaluateTerraform(run, identityOf) {
    return rootEvaluations(run, identityOf).flatMap(({ evaluate }) => evaluate());
}
function rootEvaluations(run, identityOf) {
    const context = new terraform_context/* TerraformContext */.q(run, identityOf);
    const roots = rootModules(context);
    const environments = (0,variable_files/* environmentFiles */.rj)(roots, context);
    return roots.flatMap((folder) => {
        const files = environmentsOf(folder, environments, context);
        if (files === undefined) {
            return [{ what: [folder], evaluate: () => arrayOf(evaluateRoot(folder, undefined, [], context)) }];
        }
        return (0,variable_files/* partsOfEnvironments */.oY)(files, folder, context).map((parts) => ({
            what: [folder, ...parts],
            evaluate: () => evaluateParts(folder, parts, context),
        }));
    });
}
function arrayOf(value) {
    return value === undefined ? [] : [value];
}
function evaluateParts(folder, parts, context) {
    const trials = parts.map((path) => {
        const bag = new diagnostic/* DiagnosticBag */.g7();
        return { bag, root: evaluateRoot(folder, path, [path], context.reportingTo(bag)) };
    });
    const enough = parts.length === 1 || trials.every(({ bag }) => !bag.all.some(({ code }) => code === 'evaluation-error'));
    for (const { bag } of trials) {
        for (const item of bag.all)
            if (enough || item.code !== 'evaluation-error')
                context.run.bag.add(item);
    }
    if (enough)
        return trials.flatMap(({ root }) => root ?? []);
    const [first = ''] = parts;
    return arrayOf(evaluateRoot(folder, (0,library/* folderOf */.yS)(first), parts, context));
}
function environmentsOf(folder, found, { run }) {
    const entry = run.options.entryPoints?.find(({ path }) => sameFolder(path, folder));
    const named = entry?.parameters ?? found.get(folder) ?? [];
    return named.length === 0 ? undefined : named.filter((path) => (0,library/* isVariableFile */.Pi)(path) || !/\.json$/i.test(path));
}
function sameFolder(path, folder) {
    const trimmed = path.replace(/^\.\//, '').replace(/\/$/, '');
    return (trimmed === folder ||
        trimmed.replace(/\/?[^/]+\.(?:tf|tofu)(?:\.json)?$/, '') === folder ||
        (folder === '' && path === '.'));
}
function evaluateRoot(folder, environment, variableFiles, context) {
    if (context.library.configuration(folder) === undefined)
        return undefined;
    context.run.beginEntryPoint();
    const files = [...(0,variable_files/* automaticFiles */.L_)(folder, context), ...variableFiles];
    const values = (0,variable_files/* valuesOf */.sm)(files, folder, context);
    const root = rootModule(folder, (name) => values.get(name), context);
    return root === undefined ? undefined : collectedRoot(root, environment);
}
function rootModule(folder, given, context) {
    const configuration = context.library.configuration(folder);
    if (configuration === undefined)
        return undefined;
    return new ModuleInstance(context, configuration, {
        address: '',
        caller: undefined,
        path: '',
        rootFolder: folder,
        given,
        providers: new Map(),
        condition: true,
        way: [],
    });
}
function collectedRoot(root, environment) {
    const collected = { resources: [], unresolved: [], complete: true };
    root.calls.collect(collected);
    const { resources, unresolved, complete } = collected;
    return { folder: root.rootFolder, environment, resources, unresolvedModules: unresolved, complete };
}
function rootModules(context) {
    const { folders } = context.library;
    const { entryPoints } = context.run.options;
    if (entryPoints !== undefined) {
        return folders.filter((folder) => entryPoints.some(({ path }) => sameFolder(path, folder)));
    }
    const calls = new Map(folders.map((folder) => [folder, calledFolders(context.library.configuration(folder))]));
    const called = new Set([...calls.values()].flat());
    const roots = folders.filter((folder) => !called.has(folder));
    const reached = new Set();
    for (const root of roots)
        reach(root, calls, reached);
    for (const folder of folders) {
        if (reached.has(folder))
            continue;
        roots.push(folder);
        reach(folder, calls, reached);
    }
    return roots.sort();
}
function reach(from, calls, reached) {
    const waiting = [from];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        if (reached.has(folder))
            continue;
        reached.add(folder);
        waiting.push(...(calls.get(folder) ?? []));
    }
}


/***/ }),

/***/ 32354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ SPLAT_ITEM),
  _3: () => (/* binding */ evaluate),
  Zw: () => (/* binding */ memberOfKey),
  Lg: () => (/* binding */ outOfBudget),
  $t: () => (/* binding */ placeOf),
  uD: () => (/* binding */ possibly)
});

// UNUSED EXPORTS: accessValue, openArray

// EXTERNAL MODULE: ./lib/src/expand/functions/size.js
var size = __webpack_require__(40300);
// EXTERNAL MODULE: ./lib/src/expand/locals.js
var expand_locals = __webpack_require__(32843);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var expand_origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/terraform/collections.js
var collections = __webpack_require__(53077);
// EXTERNAL MODULE: ./lib/src/expand/terraform/failures.js
var terraform_failures = __webpack_require__(89829);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/access.js




function access(container, key, how) {
    if (container.kind === 'choice')
        return ofChoice(container, key, how);
    if (container.kind === 'unknown')
        return unresolved(container, container, key, how);
    if (container.kind === 'object')
        return memberAt(container, key, how);
    if (container.kind === 'array')
        return itemAt(container, key, how);
    return failed(container, key, `There is no ${keyText(key)} in ${describe(container)}`, how);
}
function ofChoice(container, key, how) {
    const reason = unresolved(container.reason, container, key, how);
    return ofAlternatives(container.alternatives, (value, one) => access(value, key, one), reason, how);
}
function ofAlternatives(alternatives, work, reason, how) {
    const outcomes = alternatives.map(({ value, when }) => {
        let fails;
        const reject = (message) => {
            fails ??= message;
        };
        return { value: work(value, { ...how, reject }), when, fails: () => fails };
    });
    const possible = outcomes.filter((outcome) => outcome.fails() === undefined);
    const first = outcomes[0]?.fails();
    if (possible.length === 0 && first !== undefined)
        how.reject(first, how.span);
    return (0,expand_values/* choice */.Yq)(possible.length === 0 || how.keepsFailures ? outcomes : possible, reason, reason.origin, how.alternatives);
}
function memberAt(container, key, how) {
    const name = (0,expand_values/* knownScalar */.CE)(key);
    if (name === undefined || name === null)
        return anyElement(container, key, how);
    const member = (0,collections/* memberNamed */.aA)(container, String(name));
    if (member !== undefined)
        return (0,expand_origins/* withStepsOf */.zF)(member.value, container.origin);
    if (container.open === undefined)
        return failed(container, key, `The object has no attribute ${keyText(key)}`, how);
    const each = container.each;
    return each === undefined ? unresolved(container.open, container, key, how) : (0,expand_origins/* withStepsOf */.zF)(each, container.origin);
}
function itemAt(container, key, how) {
    const known = (0,expand_values/* knownScalar */.CE)(key);
    if (known === undefined || known === null)
        return anyElement(container, key, how);
    if ((0,collections/* isSet */.vM)(container))
        return failed(container, key, 'A set has no elements at a place', how);
    const { open, items } = container;
    const item = items[Number(known)];
    if (item !== undefined && open === undefined)
        return (0,expand_origins/* withStepsOf */.zF)(item, container.origin);
    if (open === undefined || !Number.isInteger(Number(known)) || Number(known) < 0) {
        return failed(container, key, `Index ${keyText(key)} is outside the list, which has ${items.length} items`, how);
    }
    const reason = unresolved(open.reason, container, key, how);
    const each = open.each === undefined ? reason : (0,expand_origins/* withStepsOf */.zF)(open.each, container.origin);
    const alternatives = [...items, each].map((value) => ({ value, when: `if ${keyText(key)} is its place` }));
    return (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin, how.alternatives);
}
function anyElement(container, key, how) {
    const reason = unresolved(key.kind === 'choice' ? key.reason : key, container, key, how);
    const entries = (0,collections/* entriesOf */.Mc)(container, how.span);
    if (key.kind === 'choice') {
        return ofAlternatives(key.alternatives, (value, one) => access(container, value, one), reason, how);
    }
    if (entries === undefined)
        return reason;
    const same = entries.listed.find((entry) => (0,expand_values/* textOf */.b6)(entry.key) === (0,expand_values/* textOf */.b6)(key));
    if (same !== undefined)
        return same.value;
    if (entries.listed.length === 0 && entries.open !== undefined)
        return entries.open.value;
    if (entries.open !== undefined || entries.listed.length === 0)
        return reason;
    const alternatives = entries.listed.map((entry) => ({ value: entry.value, when: `for ${keyText(entry.key)}` }));
    return (0,expand_values/* choice */.Yq)(alternatives, reason, reason.origin, how.alternatives);
}
function unresolved(cause, container, key, how) {
    const origin = (0,expand_origins/* joinOrigins */.IP)(how.span, [container.origin, key.origin]);
    const expression = accessText(container, cause, key);
    if (cause.kind !== 'unknown' || !isThere(cause))
        how.doubt?.();
    if (cause.kind !== 'unknown')
        return (0,expand_values/* unknown */.L5)('unsupported', 'the key is not known before deployment', expression, origin);
    const made = (0,expand_values/* unknown */.L5)(cause.reason, cause.message, expression, origin);
    return cause.target === undefined ? made : { ...made, target: cause.target };
}
function isThere({ reason }) {
    return reason === 'runtime' || reason === 'deployment' || reason === 'budget';
}
function failed(container, key, message, how) {
    how.reject(message, how.span);
    const origin = (0,expand_origins/* joinOrigins */.IP)(how.span, [container.origin, key.origin]);
    return (0,terraform_failures/* failure */.V2)(message, accessText(container, container, key), origin);
}
function accessText(container, cause, key) {
    const open = container.kind === 'object' && container.open === cause;
    const text = (0,expand_values/* textOf */.b6)(open ? cause : container);
    const name = (0,expand_values/* knownScalar */.CE)(key);
    if (typeof name === 'string' && /^[A-Za-z_][\w-]*$/.test(name))
        return `${text}.${name}`;
    return `${text}[${typeof name === 'string' ? JSON.stringify(name) : (0,expand_values/* textOf */.b6)(key)}]`;
}
function keyText(key) {
    const known = (0,expand_values/* knownScalar */.CE)(key);
    return typeof known === 'string' ? `'${known}'` : known === undefined ? `'${(0,expand_values/* textOf */.b6)(key)}'` : String(known);
}
function describe(value) {
    if (value.kind === 'scalar')
        return value.value === null ? 'null' : `a ${typeof value.value}`;
    return 'a string';
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/booleans.js
function booleanOf(value) {
    switch (value.kind) {
        case 'unknown':
        case 'choice':
            return undefined;
        case 'text':
            return value.parts.some((part) => typeof part === 'string' && part.length > 'false'.length)
                ? 'rejected'
                : undefined;
        case 'scalar':
            if (typeof value.value === 'boolean')
                return value.value;
            if (value.value === 'true' || value.value === '1')
                return true;
            return value.value === 'false' || value.value === '0' ? false : 'rejected';
        default:
            return 'rejected';
    }
}

// EXTERNAL MODULE: ./lib/src/expand/functions/canonical.js
var canonical = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/data.js




function valueOfData(data, span) {
    if (Array.isArray(data)) {
        return (0,expand_values/* array */.YO)(data.map((item) => valueOfData(item, span)), (0,expand_origins/* originAt */.iX)(span));
    }
    if (typeof data === 'object' && data !== null) {
        const members = Object.entries(data).map(([name, item]) => ({ name, span, value: valueOfData(item, span) }));
        return (0,collections/* mapOf */.A7)(members, (0,expand_origins/* originAt */.iX)(span));
    }
    const isScalar = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
    return (0,expand_values/* scalarAt */.C_)(isScalar ? data : null, span);
}
function valueOfJsonFile(source, limits) {
    const { root, errors } = (0,json/* parseJson */.q)(source, limits);
    return root === undefined || errors.length > 0 ? undefined : valueOfNode(root, source);
}
function valueOfNode(node, source) {
    const span = { source, start: node.start, end: node.end };
    if (node.kind === 'scalar')
        return (0,expand_origins/* withStep */.p$)((0,expand_values/* scalarAt */.C_)(node.value, span), { role: 'file', span, name: source.path });
    if (node.kind === 'array') {
        return (0,expand_values/* array */.YO)(node.items.map((item) => valueOfNode(item, source)), (0,expand_origins/* originAt */.iX)(span));
    }
    const members = node.members.map((member) => ({
        name: member.key.value,
        span: { source, start: member.start, end: member.end },
        value: valueOfNode(member.value, source),
    }));
    return (0,collections/* mapOf */.A7)(members, (0,expand_origins/* originAt */.iX)(span));
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/encoded.js
var encoded = __webpack_require__(6486);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
// EXTERNAL MODULE: ./lib/src/expand/functions/define.js
var functions_define = __webpack_require__(79114);
// EXTERNAL MODULE: ./lib/src/expand/functions/holes.js
var holes = __webpack_require__(34470);
// EXTERNAL MODULE: ./lib/src/expand/terraform/numbers.js
var terraform_numbers = __webpack_require__(64838);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/arguments.js




function textParts(value) {
    if (isCollection(value) || (0,expand_values/* isNull */.kZ)(value))
        return undefined;
    if (value.kind !== 'scalar')
        return (0,holes/* partsOf */.CI)(value);
    return [typeof value.value === 'number' ? (0,terraform_numbers/* decimalText */.Nx)(value.value) : String(value.value)];
}
function wholeText(value) {
    const parts = textParts(value);
    return parts && (0,holes/* wholeOf */.l2)(parts);
}
function isCollection(value) {
    return value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda';
}
let segmenter;
function characters(text) {
    if (/^[\u0000-\u007f]*$/.test(text) && !text.includes('\r\n'))
        return text.split('');
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return [...segmenter.segment(text)].map(({ segment }) => segment);
}
function onTexts(work) {
    return (call, ...args) => {
        if (args.some((arg) => textParts(arg) === undefined))
            return call.reject(`${call.title}() needs text.`);
        const texts = args.map(wholeText);
        if (!texts.every((text) => text !== undefined))
            return (0,functions_define/* undecided */.oo)(call, args);
        const result = work(call, ...texts);
        if (result === undefined)
            return call.reject(`${call.title}() rejects its arguments.`);
        return (0,functions_define/* known */.eO)(call, result, args);
    };
}
function onNumbers(work) {
    return (call, ...args) => {
        if (args.some(terraform_numbers/* isNoNumber */.HM))
            return call.reject(`${call.title}() needs numbers.`);
        const numbers = args.map(terraform_numbers/* numberOf */.rl);
        if (!numbers.every((one) => one !== undefined))
            return (0,functions_define/* undecided */.oo)(call, args);
        const result = work(...numbers);
        if (result === undefined || Number.isNaN(result))
            return call.reject(`${call.title}() rejects its arguments.`);
        return numberResult(call, result, args);
    };
}
function numberResult(call, number, args) {
    if (!(0,terraform_numbers/* isExact */.u0)(number))
        return { ...(0,functions_define/* undecided */.oo)(call, args), reason: 'unsupported', message: 'the number is too large' };
    return (0,functions_define/* known */.eO)(call, (0,terraform_numbers/* denoised */.oV)(number), args);
}
function onList(work) {
    return (call, first, ...rest) => {
        if (first?.kind === 'array')
            return work(call, first, ...rest);
        if (first?.kind === 'unknown' || first?.kind === 'choice')
            return (0,functions_define/* undecided */.oo)(call, [first, ...rest]);
        return call.reject(`${call.title}() needs a list.`);
    };
}
function segmentsOfId(value) {
    if (!hasKnownShape(value))
        return undefined;
    const segments = [[]];
    for (const part of (0,holes/* partsOf */.CI)(value)) {
        const [first = '', ...more] = typeof part === 'string' ? part.split('/') : [part];
        segments.push([...(segments.pop() ?? []), first], ...more.map((piece) => [piece]));
    }
    return segments;
}
function hasKnownShape(value) {
    if (value.kind !== 'resource-id')
        return false;
    const { resource } = value.scope;
    return resource === undefined || hasKnownShape(resource);
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/library.js
var library = __webpack_require__(41683);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/parser.js + 1 modules
var parser = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/template-text.js








function evaluateTemplate(parts, span, frame) {
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'interpolation')
        return evaluate(only.value, frame);
    const values = parts.map((part) => evaluatePart(part, frame));
    return joined(values, span, frame);
}
function joined(parts, span, frame) {
    const values = parts.filter((part) => typeof part !== 'string');
    const origin = (0,expand_origins/* joinOrigins */.IP)(span, values.map((value) => value.origin));
    const { limits, run } = frame.scope.context;
    if ((0,expand_values/* knownLengthOf */.hk)(parts) > limits.textLength) {
        run.bag.report('value-too-large', 'The text is too long to be analysed.', span);
        return outOfBudget(span);
    }
    const [first, ...more] = choicesIn(values);
    if (first === undefined)
        return template_text_wholeText(parts, span, frame, origin);
    const count = more.reduce((product, one) => product * one.alternatives.length, first.alternatives.length);
    if (more.length > 0 && count > limits.alternatives)
        return template_text_wholeText(parts, span, frame, origin);
    const alternatives = (0,terraform_failures/* eachCase */.OM)(combinationsOf([first, ...more]), frame.failures, (taken, failures) => {
        const filled = parts.map((part) => (typeof part === 'string' ? part : (taken.get((0,expand_values/* textOf */.b6)(part)) ?? part)));
        const origins = [...taken.values()].map((value) => value.origin);
        return template_text_wholeText(filled, span, { ...frame, failures }, (0,expand_origins/* joinOrigins */.IP)(span, [origin, ...origins]));
    });
    const reason = { ...first.reason, expression: (0,expand_values/* textOf */.b6)((0,expand_values/* text */.Qq)(parts, origin)) };
    return (0,expand_values/* choice */.Yq)(alternatives, reason, origin, limits.alternatives);
}
function choicesIn(values) {
    const choices = values.filter((value) => value.kind === 'choice');
    return [...new Map(choices.map((value) => [(0,expand_values/* textOf */.b6)(value), value])).values()];
}
function combinationsOf(choices) {
    let combinations = [
        { value: new Map(), when: '' },
    ];
    for (const one of choices) {
        combinations = combinations.flatMap((combination) => one.alternatives.map(({ value, when }) => ({
            value: new Map([...combination.value, [(0,expand_values/* textOf */.b6)(one), value]]),
            when: [combination.when, when].filter((clause) => clause !== '').join(' and '),
        })));
    }
    return combinations;
}
function template_text_wholeText(parts, span, frame, origin) {
    const wrong = parts.find((part) => typeof part !== 'string' && (template_text_isCollection(part) || (0,expand_values/* isNull */.kZ)(part)));
    if (wrong === undefined || typeof wrong === 'string')
        return (0,expand_values/* text */.Qq)(parts.flatMap(printed), origin);
    const what = (0,expand_values/* isNull */.kZ)(wrong) ? 'null' : `an ${wrong.kind}`;
    frame.failures.reject(`A template cannot include ${what}`, span);
    return (0,terraform_failures/* failure */.V2)(`a template includes ${what}`, (0,expand_values/* textOf */.b6)(wrong), origin);
}
function template_text_isCollection(value) {
    return value.kind === 'array' || value.kind === 'object';
}
function printed(part) {
    if (typeof part === 'string')
        return [part];
    if (part.kind === 'scalar' && typeof part.value === 'boolean')
        return [String(part.value)];
    if (part.kind === 'scalar' && typeof part.value === 'number')
        return [(0,terraform_numbers/* decimalText */.Nx)(part.value)];
    return [part];
}
function evaluatePart(part, frame) {
    switch (part.kind) {
        case 'text':
            return part.value;
        case 'interpolation':
            return evaluate(part.value, frame);
        case 'if-directive':
            return evaluateIf(part, frame);
        case 'for-directive':
            return evaluateFor(part, frame);
    }
}
function evaluateIf(part, frame) {
    const span = placeOf(part, frame);
    const condition = evaluate(part.condition, frame);
    const branch = (parts, inner) => joined(parts.map((one) => evaluatePart(one, inner)), span, inner);
    const known = (0,terraform_failures/* isFailure */.N6)(condition) ? undefined : booleanOf(condition);
    if (known === 'rejected') {
        frame.failures.reject('The condition is neither true nor false', span);
        return (0,terraform_failures/* failure */.V2)('the condition is neither true nor false', (0,expand_values/* textOf */.b6)(condition), (0,expand_origins/* originAt */.iX)(span));
    }
    if (known !== undefined)
        return branch(known ? part.whenTrue : part.whenFalse, frame);
    const cases = [true, false].map((value) => ({ value, when: `if ${(0,expand_values/* textOf */.b6)(condition)} is ${value}` }));
    const results = (0,terraform_failures/* eachCase */.OM)(cases, frame.failures, (value, failures) => branch(value ? part.whenTrue : part.whenFalse, { ...frame, failures }));
    const texts = results.map(({ value }) => (0,expand_values/* textOf */.b6)(value));
    const reason = (0,expand_values/* unknownBecause */.Zp)(condition, `if(${[(0,expand_values/* textOf */.b6)(condition), ...texts].join(',')})`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, reason.origin, frame.scope.context.limits.alternatives);
}
function evaluateFor(part, frame) {
    const span = placeOf(part, frame);
    const collection = evaluate(part.collection, frame);
    const results = (0,terraform_failures/* eachCase */.OM)((0,terraform_failures/* alternativesOf */.c3)(collection), frame.failures, (value, failures) => repeated(part, value, span, { ...frame, failures }));
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(collection, `for(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, reason.origin, frame.scope.context.limits.alternatives);
}
function repeated(part, collection, span, frame) {
    const expression = `for(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`;
    const entries = (0,collections/* entriesOf */.Mc)(collection, span);
    if (entries === undefined) {
        frame.failures.reject('The collection of this directive is no list, set, map or object', span);
        return (0,terraform_failures/* failure */.V2)('it loops over no collection', expression, (0,expand_origins/* originAt */.iX)(span));
    }
    if (entries.open !== undefined)
        return (0,expand_values/* unknownBecause */.Zp)(collection, expression, span);
    const { limits, run } = frame.scope.context;
    if (entries.listed.length > limits.copies) {
        run.bag.report('too-many-copies', `A loop of more than ${limits.copies} items is not evaluated.`, span);
        return (0,expand_values/* unknown */.L5)('budget', 'the loop has too many copies', expression, (0,expand_origins/* originAt */.iX)(span));
    }
    const parts = entries.listed.flatMap(({ key, value }) => {
        const locals = (0,expand_locals/* bind */.o)(part.variables.value.name, value, (0,expand_locals/* bind */.o)(part.variables.key?.name, key, frame.locals));
        return part.parts.map((inner) => evaluatePart(inner, { ...frame, locals }));
    });
    return parts.length === 0 ? (0,expand_values/* scalar */.d_)('', (0,expand_origins/* originAt */.iX)(span)) : joined(parts, span, frame);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/template-files.js









function renderFile(source, variables, span, frame) {
    return rendered(source, variables, `templatefile('${source.path}',${span.start})`, span, frame);
}
function renderText(args, span, frame) {
    const [template, variables] = args;
    const expression = (0,canonical/* callText */.WT)('templatestring', args);
    if (template === undefined || textParts(template) === undefined) {
        frame.failures.reject('templatestring() needs a template', span);
        return (0,terraform_failures/* failure */.V2)('templatestring() needs a template', expression, (0,expand_origins/* originAt */.iX)(span));
    }
    const text = wholeText(template);
    if (text === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(template, expression, span, args);
    const source = new source_file/* SourceFile */.sC(template.origin.span.source.path, text);
    const value = rendered(source, variables, expression, span, frame);
    const origin = (0,expand_origins/* joinOrigins */.IP)(span, [template.origin, ...(variables === undefined ? [] : [variables.origin])]);
    return value.origin.sensitive === true ? (0,expand_origins/* asSensitive */.P6)({ ...value, origin }) : { ...value, origin };
}
function rendered(source, variables, expression, span, frame) {
    const { context, rootFolder } = frame.scope;
    if (variables === undefined || (0,expand_values/* isNull */.kZ)(variables) || (variables.kind !== 'object' && variables.kind !== 'unknown')) {
        frame.failures.reject('The variables of a template must be an object', span);
        return (0,terraform_failures/* failure */.V2)('the variables of a template must be an object', expression, (0,expand_origins/* originAt */.iX)(span));
    }
    if (variables.kind !== 'object' || variables.open !== undefined) {
        return (0,expand_values/* unknownBecause */.Zp)(variables, expression, span);
    }
    const { parts, errors } = (0,parser/* parseTemplateFile */.q4)(source, context.limits);
    const [error] = errors;
    if (error !== undefined) {
        frame.failures.reject(`The template '${source.path}' cannot be read: ${error.message}`, span);
        return (0,terraform_failures/* failure */.V2)(`the template '${source.path}' cannot be read`, expression, (0,expand_origins/* originAt */.iX)(span));
    }
    let locals;
    for (const member of variables.members.values())
        locals = (0,expand_locals/* bind */.o)(member.name, member.value, locals);
    const scope = { context, read: () => undefined, ...(rootFolder === undefined ? {} : { rootFolder }) };
    const failures = { ...frame.failures, reject: (message) => frame.failures.reject(message, span) };
    const whole = { source, start: 0, end: source.text.length };
    const value = evaluateTemplate(parts, whole, { source, locals, scope, failures });
    return { ...value, origin: (0,expand_origins/* joinOrigins */.IP)(span, [variables.origin, { ...value.origin, span }]) };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/file-functions.js









const READERS = new Map([
    ['file', (source) => (0,expand_values/* scalarAt */.C_)(source.text, wholeOf(source))],
    ['templatefile', (source, { args, span, frame }) => renderFile(source, args[1], span, frame)],
    ['filebase64', bytesAs((bytes) => bytes.toString('base64'))],
    ['filemd5', hash('md5', 'hex')],
    ['filesha1', hash('sha1', 'hex')],
    ['filesha256', hash('sha256', 'hex')],
    ['filesha512', hash('sha512', 'hex')],
    ['filebase64sha256', hash('sha256', 'base64')],
    ['filebase64sha512', hash('sha512', 'base64')],
]);
function callFileFunction(name, args, span, frame) {
    const call = { name, args, span, frame };
    if (name === 'abspath')
        return absolutePath(call);
    if (name === 'fileset')
        return notListed(call);
    const reader = READERS.get(name);
    if (reader === undefined && name !== 'fileexists')
        return undefined;
    const [first] = args;
    if (first === undefined || textParts(first) === undefined)
        return rejected(call, `${name}() needs a path`);
    const path = (0,expand_values/* knownString */.Xb)(first);
    if (path === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(first, (0,canonical/* callText */.WT)(name, args), span, args);
    const expects = name === 'file' || name === 'templatefile' ? 'text' : 'any';
    const source = frame.scope.context.run.repository.read(inRepository(path, frame) ?? '', expects);
    if (source === undefined)
        return notRead(call, path);
    if (reader === undefined)
        return (0,expand_values/* scalarAt */.C_)(true, span);
    return (0,expand_origins/* withStep */.p$)(reader(source, call), { role: 'file', span, name: path });
}
function rejected({ name, args, span, frame }, message) {
    frame.failures.reject(message, span);
    return (0,terraform_failures/* failure */.V2)(message, (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* originAt */.iX)(span));
}
function notRead({ name, args, span }, path) {
    const message = name === 'fileexists'
        ? `whether '${path}' exists is not known`
        : `the file '${path}' is not a readable file of the repository`;
    return (0,expand_values/* unknown */.L5)('unsupported', message, (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* originAt */.iX)(span));
}
function notListed({ name, args, span }) {
    return (0,expand_values/* unknown */.L5)('unsupported', 'the files of a folder are not listed', (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* originAt */.iX)(span));
}
function inRepository(path, { scope }) {
    return /^(?:\/|~|[A-Za-z]:)/.test(path) ? undefined : (0,repository/* resolvePath */.o)((0,library/* pathIn */.lW)(scope.rootFolder ?? '', 'main.tf'), path);
}
function wholeOf(source) {
    return { source, start: 0, end: source.text.length };
}
function hash(algorithm, form) {
    return bytesAs((bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest(form));
}
function bytesAs(write) {
    return (source, { name, args, span }) => {
        if (!source.hasByteOrderMark)
            return (0,expand_values/* scalarAt */.C_)(write(Buffer.from(source.text, 'utf8')), wholeOf(source));
        return (0,expand_values/* unknown */.L5)('unsupported', 'the bytes of this file are not known', (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* originAt */.iX)(span));
    };
}
function absolutePath(call) {
    const { name, args, span, frame } = call;
    const [first] = args;
    if (first === undefined || textParts(first) === undefined)
        return rejected(call, 'abspath() needs a path');
    const path = (0,expand_values/* knownString */.Xb)(first);
    if (path === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(first, (0,canonical/* callText */.WT)(name, args), span, args);
    if (path.startsWith('/'))
        return (0,expand_values/* scalarAt */.C_)(`/${(0,repository/* resolvePath */.o)('', path) ?? ''}`, span);
    const resolved = inRepository(path, frame);
    const message = 'where the repository lies is known only where Terraform runs';
    if (resolved === undefined)
        return (0,expand_values/* unknown */.L5)('deployment', message, (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* originAt */.iX)(span));
    const checkout = (0,expand_values/* unknown */.L5)('deployment', message, "abspath('/')", (0,expand_origins/* originAt */.iX)(span));
    return (0,expand_values/* text */.Qq)(resolved === '' ? [checkout] : [checkout, `/${resolved}`], (0,expand_origins/* originAt */.iX)(span));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/operators.js







function unary(expression, frame) {
    const operand = evaluate(expression.operand, frame);
    const span = placeOf(expression, frame);
    return overAlternatives([operand], span, expression.operator, frame, ([value], failures) => {
        const origin = (0,expand_origins/* joinOrigins */.IP)(span, [operand.origin]);
        if (value === undefined)
            return undefined;
        const truth = expression.operator === '!' ? booleanOf(value) : undefined;
        const wrong = expression.operator === '!' ? truth === 'rejected' : (0,terraform_numbers/* isNoNumber */.HM)(value);
        if (wrong)
            return operators_rejected(expression.operator, value, span, failures);
        if (truth !== undefined)
            return (0,expand_values/* scalar */.d_)(!truth, origin);
        const number = expression.operator === '-' ? (0,terraform_numbers/* numberOf */.rl)(value) : undefined;
        return number === undefined ? undefined : (0,expand_values/* scalar */.d_)(0 - number, origin);
    });
}
function operators_rejected(operator, operand, span, failures) {
    failures.reject(`'${operator}' cannot be applied to these operands`, span);
    return (0,terraform_failures/* failure */.V2)('an operator is applied to the wrong operands', (0,expand_values/* textOf */.b6)(operand), (0,expand_origins/* joinOrigins */.IP)(span, []));
}
function binary(expression, frame) {
    const { operator } = expression;
    const left = evaluate(expression.left, frame);
    if (operator === '&&' || operator === '||')
        return logical(expression, left, frame);
    const right = evaluate(expression.right, frame);
    const span = placeOf(expression, frame);
    return overAlternatives([left, right], span, operator, frame, ([first, second], failures) => {
        if (first === undefined || second === undefined)
            return undefined;
        const result = computed(operator, first, second, isLiteral(expression.left) && isLiteral(expression.right));
        if (result === 'fails')
            return operators_rejected(operator, first, span, failures);
        return result === undefined ? undefined : (0,expand_values/* scalar */.d_)(result, (0,expand_origins/* joinOrigins */.IP)(span, [first.origin, second.origin]));
    });
}
function isLiteral({ kind }) {
    return kind === 'tuple' || kind === 'object';
}
function logical(expression, left, frame) {
    const decisive = expression.operator === '||';
    const span = placeOf(expression, frame);
    const first = booleanOf(left);
    if (first === decisive)
        return (0,expand_values/* scalar */.d_)(decisive, (0,expand_origins/* joinOrigins */.IP)(span, [left.origin]));
    const right = first === undefined ? possibly(expression.right, frame) : evaluate(expression.right, frame);
    if (booleanOf(right) === decisive)
        return (0,expand_values/* scalar */.d_)(decisive, (0,expand_origins/* joinOrigins */.IP)(span, [right.origin]));
    return overAlternatives([left, right], span, expression.operator, frame, ([one, other], failures) => {
        const [a, b] = [one && booleanOf(one), other && booleanOf(other)];
        const wrong = a === 'rejected' ? one : b === 'rejected' ? other : undefined;
        if (wrong !== undefined)
            return (0,terraform_failures/* isFailure */.N6)(wrong) ? wrong : operators_rejected(expression.operator, wrong, span, failures);
        if (a === decisive || b === decisive)
            return (0,expand_values/* scalar */.d_)(decisive, (0,expand_origins/* joinOrigins */.IP)(span, [left.origin, right.origin]));
        if (a === undefined || b === undefined)
            return undefined;
        return (0,expand_values/* scalar */.d_)(!decisive, (0,expand_origins/* joinOrigins */.IP)(span, [left.origin, right.origin]));
    });
}
function overAlternatives(operands, span, operator, frame, work) {
    const origin = (0,expand_origins/* joinOrigins */.IP)(span, operands.map((operand) => operand.origin));
    const cases = operators_combinationsOf(operands);
    const results = (0,terraform_failures/* eachCase */.OM)(cases, frame.failures, (values, failures) => {
        return work(values, failures) ?? undecided(values, operator, span);
    });
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return { ...only.value, origin };
    return (0,expand_values/* choice */.Yq)(results, undecided(operands, operator, span), origin, frame.scope.context.limits.alternatives);
}
function operators_combinationsOf(operands) {
    const [first, second] = operands;
    if (first === undefined)
        return [];
    if (second === undefined)
        return (0,terraform_failures/* alternativesOf */.c3)(first).map(({ value, when }) => ({ value: [value], when }));
    if ((0,expand_values/* textOf */.b6)(first) === (0,expand_values/* textOf */.b6)(second)) {
        return (0,terraform_failures/* alternativesOf */.c3)(first).map(({ value, when }) => ({ value: [value, value], when }));
    }
    return (0,terraform_failures/* alternativesOf */.c3)(first).flatMap((one) => (0,terraform_failures/* alternativesOf */.c3)(second).map((other) => ({
        value: [one.value, other.value],
        when: [one.when, other.when].filter((when) => when !== '').join(' and '),
    })));
}
function undecided(operands, operator, span) {
    const [first, second] = operands.map(expand_values/* textOf */.b6);
    const text = second === undefined ? `${operator}${first}` : `(${first} ${operator} ${second})`;
    const cause = operands.find((operand) => !(0,expand_values/* isFullyKnown */.A)(operand)) ?? operands[0];
    return (0,expand_values/* unknownBecause */.Zp)(cause ?? (0,expand_values/* scalar */.d_)(null, { span, steps: [] }), text, span, operands);
}
function computed(operator, left, right, literal) {
    if (operator === '==' || operator === '!=') {
        const same = sameValue(left, right);
        const known = same === true && hasElements(left) && !literal ? undefined : same;
        return known === undefined ? undefined : known === (operator === '==');
    }
    if ((0,terraform_numbers/* isNoNumber */.HM)(left) || (0,terraform_numbers/* isNoNumber */.HM)(right))
        return 'fails';
    const [a, b] = [(0,terraform_numbers/* numberOf */.rl)(left), (0,terraform_numbers/* numberOf */.rl)(right)];
    if (a === undefined || b === undefined)
        return undefined;
    const result = arithmetic(operator, a, b);
    if (typeof result !== 'number')
        return result;
    return (0,terraform_numbers/* isExact */.u0)(result) ? (0,terraform_numbers/* denoised */.oV)(result) : undefined;
}
function hasElements({ kind }) {
    return kind === 'array' || kind === 'object';
}
function arithmetic(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '%':
            return b === 0 ? 'fails' : a % b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return 'fails';
    }
}
function sameValue(left, right) {
    if (left.kind === 'scalar' && right.kind === 'scalar')
        return left.value === right.value;
    if ((0,expand_values/* isFullyKnown */.A)(left) && (0,expand_values/* isFullyKnown */.A)(right))
        return (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right);
    if ((0,expand_values/* isNull */.kZ)(left) || (0,expand_values/* isNull */.kZ)(right))
        return hasValue(left) || hasValue(right) ? false : undefined;
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right) ? true : undefined;
    if ((0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right))
        return true;
    if (isText(left) && isText(right))
        return (0,holes/* sameParts */.x5)((0,holes/* partsOf */.CI)(left), (0,holes/* partsOf */.CI)(right));
    if (left.kind === 'array' && right.kind === 'array')
        return sameItems(left.items, right.items, left, right);
    if ((0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right))
        return true;
    return undefined;
}
function sameItems(left, right, first, second) {
    const closed = isClosed(first) && isClosed(second);
    if (closed && left.length !== right.length)
        return false;
    if (isClosed(first) && right.length > left.length)
        return false;
    return isClosed(second) && left.length > right.length ? false : undefined;
}
function isClosed(value) {
    return value.kind === 'array' && value.open === undefined;
}
function hasValue(value) {
    return value.kind === 'object' || value.kind === 'array' || value.kind === 'text' || value.kind === 'resource-id';
}
function isText(value) {
    return (value.kind === 'text' ||
        value.kind === 'resource-id' ||
        typeof (value.kind === 'scalar' && value.value) === 'string');
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/unification.js
var unification = __webpack_require__(98789);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/merge.js




function merge(call, ...maps) {
    let merged = (0,collections/* mapOf */.A7)([], (0,functions_define/* originOf */.yv)(call, maps));
    for (const map of maps) {
        if (map.kind === 'choice')
            merged = mergedWithChoice(call, merged, map.alternatives, map.reason);
        else if ((0,expand_values/* isNull */.kZ)(map))
            continue;
        else if (map.kind === 'object')
            merged = mergedWith(call, merged, map);
        else if (map.kind === 'unknown')
            merged = mergedWith(call, merged, (0,collections/* mapOf */.A7)([], map.origin, map));
        else
            return call.reject('merge() needs maps.');
    }
    return merged;
}
function mergedWith(call, before, map) {
    const open = map.open;
    const kept = [...before.members.values()].map((member) => open === undefined || (0,collections/* memberNamed */.aA)(map, member.name) !== undefined
        ? member
        : perhapsReplaced(call, member, map, open));
    const added = [...map.members.values()].map((member) => ({
        ...member,
        value: (0,expand_origins/* withStepsOf */.zF)(member.value, map.origin),
    }));
    const each = before.open === undefined ? map.each : map.open === undefined ? before.each : undefined;
    return (0,collections/* mapOf */.A7)([...kept, ...added], before.origin, open ?? before.open, each);
}
function perhapsReplaced(call, member, map, cause) {
    const replaced = map.each ?? { ...cause, expression: `${cause.expression}.${member.name}` };
    const alternatives = [
        { value: member.value, when: 'unless a later map replaces it' },
        { value: replaced, when: 'if a later map replaces it' },
    ];
    const origin = (0,expand_origins/* joinOrigins */.IP)(member.value.origin.span, [member.value.origin, cause.origin]);
    const reason = { ...cause, expression: `${cause.expression}.${member.name}` };
    return { ...member, value: (0,expand_values/* choice */.Yq)(alternatives, reason, origin, call.limits.alternatives) };
}
function mergedWithChoice(call, before, alternatives, reason) {
    const cases = alternatives.flatMap(({ value, when }) => {
        const map = merge(call, before, value);
        return map.kind === 'object' ? [{ map, when }] : [];
    });
    const names = new Map();
    for (const { map } of cases)
        for (const member of map.members.values())
            names.set(member.name, member);
    const members = [...names].map(([name, sample]) => {
        const options = cases.map(({ map, when }) => ({
            value: (0,collections/* memberNamed */.aA)(map, name)?.value ?? (0,expand_values/* scalar */.d_)(null, { span: call.span, steps: [] }),
            when,
        }));
        const cause = { ...reason, expression: `${(0,expand_values/* textOf */.b6)(reason)}.${name}` };
        return {
            ...sample,
            value: (0,expand_values/* choice */.Yq)(options, cause, (0,expand_origins/* joinOrigins */.IP)(call.span, [reason.origin]), call.limits.alternatives),
        };
    });
    const open = cases.find(({ map }) => map.open !== undefined)?.map.open;
    return (0,collections/* mapOf */.A7)(members, before.origin, open ?? uncertainNames(call, cases, reason));
}
function uncertainNames(call, cases, reason) {
    const [first] = cases;
    const same = cases.every(({ map }) => [...map.members.keys()].sort().join() === [...(first?.map.members.keys() ?? [])].sort().join());
    return same ? undefined : (0,expand_values/* unknownBecause */.Zp)(reason, `${(0,expand_values/* textOf */.b6)(reason)}.names`, call.span);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/collections.js













const COLLECTIONS = [
    (0,functions_define/* define */.E8)('length', [functions_define/* ANY */.x4], collections_length),
    (0,functions_define/* define */.E8)('merge', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], merge),
    (0,functions_define/* define */.E8)('lookup', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], lookup),
    (0,functions_define/* define */.E8)('contains', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], contains),
    (0,functions_define/* define */.E8)('coalesce', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], coalesce, { wholeChoices: true }),
    (0,functions_define/* define */.E8)('coalescelist', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], coalesceList, { wholeChoices: true }),
    (0,functions_define/* define */.E8)('keys', [functions_define/* ANY */.x4], (call, map) => collections_elements(call, map, 'key')),
    (0,functions_define/* define */.E8)('values', [functions_define/* ANY */.x4], (call, map) => collections_elements(call, map, 'value')),
    (0,functions_define/* define */.E8)('element', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(collections_element)),
    (0,functions_define/* define */.E8)('one', [functions_define/* ANY */.x4], onList(one)),
    (0,functions_define/* define */.E8)('index', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(index)),
    (0,functions_define/* define */.E8)('alltrue', [functions_define/* ANY */.x4], onList((call, list) => quantified(call, list, false))),
    (0,functions_define/* define */.E8)('anytrue', [functions_define/* ANY */.x4], onList((call, list) => quantified(call, list, true))),
];
function collections_length(call, value) {
    if (value.kind === 'array') {
        if (value.open !== undefined)
            return (0,functions_define/* undecided */.oo)(call, [value]);
        const mayCoincide = (0,collections/* isSet */.vM)(value) && value.items.length > 1 && !value.items.every(expand_values/* isFullyKnown */.A);
        return mayCoincide ? lengthOfSet(call, value) : (0,functions_define/* known */.eO)(call, value.items.length, [value]);
    }
    if (value.kind === 'object') {
        const uncertain = value.open !== undefined || [...value.members.values()].some(({ key }) => key !== undefined);
        return uncertain ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, value.members.size, [value]);
    }
    if (value.kind === 'scalar' && typeof value.value !== 'string') {
        return call.reject('length() needs text or a collection.');
    }
    const parts = textParts(value);
    const whole = parts && (0,holes/* wholeOf */.l2)(parts);
    return whole === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, characters(whole).length, [value]);
}
function lengthOfSet(call, set) {
    const least = Math.max(set.items.filter(expand_values/* isFullyKnown */.A).length, 1);
    const lengths = Array.from({ length: set.items.length - least + 1 }, (_, more) => ({
        value: (0,functions_define/* known */.eO)(call, least + more, [set]),
        when: '',
    }));
    const reason = (0,functions_define/* undecided */.oo)(call, [set]);
    return (0,expand_values/* choice */.Yq)(lengths, reason, reason.origin, call.limits.alternatives);
}
function lookup(call, map, key, fallback) {
    const args = fallback === undefined ? [map, key] : [map, key, fallback];
    const name = wholeText(key);
    if (textParts(key) === undefined || (0,expand_values/* isNull */.kZ)(map))
        return call.reject('lookup() needs a map and a key.');
    if (map.kind === 'object' && name !== undefined) {
        const member = (0,collections/* memberNamed */.aA)(map, name);
        if (member !== undefined)
            return (0,expand_origins/* withStepsOf */.zF)(member.value, map.origin);
        if (map.open === undefined)
            return fallback ?? call.reject(`lookup() finds no '${name}'.`);
    }
    if (map.kind !== 'object' && map.kind !== 'unknown' && map.kind !== 'choice') {
        return call.reject('lookup() needs a map.');
    }
    const how = {
        span: call.span,
        alternatives: call.limits.alternatives,
        reject: () => undefined,
        keepsFailures: false,
    };
    const found = access(map, key, how);
    if (fallback === undefined)
        return found;
    const reason = (0,expand_values/* unknownBecause */.Zp)(map.kind === 'object' && name === undefined ? key : map, (0,canonical/* callText */.WT)('lookup', args), call.span, args);
    const alternatives = [
        { value: found, when: `if '${(0,expand_values/* textOf */.b6)(key)}' is set` },
        { value: fallback, when: `if '${(0,expand_values/* textOf */.b6)(key)}' is not set` },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, reason, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function contains(call, list, wanted) {
    const args = [list, wanted];
    if ((0,expand_values/* isNull */.kZ)(wanted))
        return call.reject('contains() needs a value to look for.');
    if (list.kind === 'unknown' || list.kind === 'choice')
        return (0,functions_define/* undecided */.oo)(call, args);
    if (list.kind !== 'array')
        return call.reject('contains() needs a list.');
    const same = list.items.map((item) => sameValue(item, wanted));
    if (same.includes(true))
        return (0,functions_define/* known */.eO)(call, true, args);
    const perhaps = list.open !== undefined || same.includes(undefined);
    return (0,functions_define/* truth */.Im)(call, perhaps ? undefined : false, args);
}
function coalesce(call, ...args) {
    const primitive = args.filter((arg) => !(0,expand_values/* isNull */.kZ)(arg) && arg.kind !== 'unknown' && arg.kind !== 'choice');
    const isText = primitive.some((arg) => arg.kind === 'text' || typeof (arg.kind === 'scalar' && arg.value) === 'string');
    return firstOf(call, isText ? args.map(unification/* asText */.e) : args, isEmptyText);
}
function coalesceList(call, ...args) {
    if (args.some((arg) => (0,collections/* isSet */.vM)(arg) || !['array', 'unknown', 'choice'].includes(arg.kind))) {
        return call.reject('coalescelist() needs lists.');
    }
    return firstOf(call, args, isEmptyList);
}
function firstOf(call, args, isEmpty) {
    const possible = [];
    for (const arg of args) {
        const cases = arg.kind === 'choice' ? arg.alternatives : [{ value: arg, when: '' }];
        const kept = cases.filter(({ value }) => isEmpty(value) !== true);
        possible.push(...kept);
        if (kept.length === cases.length && kept.every(({ value }) => isEmpty(value) === false))
            break;
    }
    const [first] = possible;
    if (first === undefined)
        return call.reject(`${call.title}() finds no value.`);
    if (possible.length === 1)
        return first.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(args.find((arg) => isEmpty(arg) === undefined || arg.kind === 'choice') ?? first.value, (0,canonical/* callText */.WT)(call.title, args), call.span, args);
    return (0,expand_values/* choice */.Yq)(possible, reason, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function isEmptyText(value) {
    if (value.kind === 'scalar')
        return value.value === null || value.value === '';
    if (value.kind === 'text')
        return (0,holes/* leastLengthOf */.Lw)(value.parts) > 0 ? false : undefined;
    if (value.kind === 'unknown')
        return value.reason === 'runtime' ? false : undefined;
    return value.kind === 'choice' ? undefined : false;
}
function isEmptyList(value) {
    if (value.kind !== 'array')
        return undefined;
    if (value.items.length > 0)
        return false;
    return value.open === undefined ? true : undefined;
}
function collections_elements(call, map, part) {
    if (map.kind === 'choice')
        return (0,functions_define/* undecided */.oo)(call, [map]);
    const entries = map.kind === 'object' || map.kind === 'unknown' ? (0,collections/* entriesOf */.Mc)(map, call.span) : undefined;
    if (entries === undefined)
        return call.reject(`${call.title}() needs a map.`);
    const items = entries.listed.map((entry) => entry[part]);
    return (0,functions_define/* arrayResult */.ve)(call, items, [map], entries.open && { reason: entries.open.reason, each: entries.open[part] });
}
function collections_element(call, list, at) {
    if ((0,collections/* isSet */.vM)(list) || at === undefined || (0,terraform_numbers/* isNoNumber */.HM)(at))
        return call.reject('element() needs a list and a number.');
    const wanted = (0,terraform_numbers/* numberOf */.rl)(at);
    const count = list.items.length;
    if (count === 0 && list.open === undefined)
        return call.reject('element() needs a list that is not empty.');
    if (wanted !== undefined && !Number.isInteger(wanted))
        return call.reject('element() needs a whole number.');
    if (wanted === undefined || list.open !== undefined) {
        return count === 0 && list.open?.each !== undefined ? list.open.each : (0,functions_define/* undecided */.oo)(call, [list, at]);
    }
    const item = list.items[wanted % count];
    return item === undefined
        ? call.reject('element() needs an index that is not negative.')
        : (0,expand_origins/* withStepsOf */.zF)(item, list.origin);
}
function one(call, list) {
    const [first, second] = list.items;
    const certain = (0,collections/* isSet */.vM)(list) ? list.items.every(expand_values/* isFullyKnown */.A) : true;
    if (second !== undefined) {
        return certain ? call.reject('one() needs a list of at most one item.') : (0,functions_define/* undecided */.oo)(call, [list]);
    }
    if (first !== undefined)
        return (0,expand_origins/* withStepsOf */.zF)(first, list.origin);
    if (list.open === undefined)
        return (0,expand_values/* scalar */.d_)(null, (0,functions_define/* originOf */.yv)(call, [list]));
    const each = list.open.each ?? (0,expand_values/* unknownBecause */.Zp)(list.open.reason, (0,canonical/* callText */.WT)('one', [list]), call.span);
    const alternatives = [
        { value: each, when: 'if there is one' },
        { value: (0,expand_values/* scalar */.d_)(null, (0,functions_define/* originOf */.yv)(call, [list])), when: 'if there is none' },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, (0,expand_values/* unknownBecause */.Zp)(list.open.reason, (0,canonical/* callText */.WT)('one', [list]), call.span), (0,functions_define/* originOf */.yv)(call, [list]));
}
function index(call, list, wanted) {
    if (wanted === undefined || (0,expand_values/* isNull */.kZ)(wanted) || (0,collections/* isSet */.vM)(list))
        return call.reject('index() needs a list and a value.');
    const found = list.items.map((item) => sameValue(item, wanted));
    const at = found.indexOf(true);
    if (list.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [list, wanted]);
    if (at >= 0 && !found.slice(0, at).includes(undefined))
        return (0,functions_define/* known */.eO)(call, at, [list, wanted]);
    return found.includes(undefined) ? (0,functions_define/* undecided */.oo)(call, [list, wanted]) : call.reject('index() finds no such item.');
}
function quantified(call, list, wanted) {
    const values = list.items.map((item) => ((0,expand_values/* isNull */.kZ)(item) ? false : booleanOf(item)));
    if (values.includes('rejected'))
        return call.reject(`${call.title}() needs booleans.`);
    if (values.includes(wanted))
        return (0,functions_define/* known */.eO)(call, wanted, [list]);
    return (0,functions_define/* truth */.Im)(call, values.includes(undefined) || list.open !== undefined ? undefined : !wanted, [list]);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/conversion.js










const CONVERSION = [
    (0,functions_define/* define */.E8)('tostring', [functions_define/* ANY */.x4], toText),
    (0,functions_define/* define */.E8)('tonumber', [functions_define/* ANY */.x4], toNumber),
    (0,functions_define/* define */.E8)('tobool', [functions_define/* ANY */.x4], toBoolean),
    (0,functions_define/* define */.E8)('tolist', [functions_define/* ANY */.x4], toList),
    (0,functions_define/* define */.E8)('toset', [functions_define/* ANY */.x4], toSet),
    (0,functions_define/* define */.E8)('tomap', [functions_define/* ANY */.x4], toMap),
    (0,functions_define/* define */.E8)('sensitive', [functions_define/* ANY */.x4], (_call, value) => (0,expand_origins/* asSensitive */.P6)(value), { wholeChoices: true }),
    (0,functions_define/* define */.E8)('nonsensitive', [functions_define/* ANY */.x4], (_call, value) => value, { wholeChoices: true }),
    (0,functions_define/* define */.E8)('issensitive', [functions_define/* ANY */.x4], isSensitive, { wholeChoices: true }),
    (0,functions_define/* define */.E8)('ephemeralasnull', [functions_define/* ANY */.x4], ephemeralAsNull, { wholeChoices: true }),
];
function toText(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    const whole = wholeText(value);
    if (whole !== undefined)
        return (0,functions_define/* known */.eO)(call, whole, [value]);
    return textParts(value) === undefined ? call.reject('tostring() needs a primitive value.') : value;
}
function toNumber(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    if ((0,terraform_numbers/* isNoNumber */.HM)(value))
        return call.reject('tonumber() needs a number.');
    const number = (0,terraform_numbers/* numberOf */.rl)(value);
    return number === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, number, [value]);
}
function toBoolean(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value) || value.kind === 'unknown')
        return value;
    const truth = booleanOf(value);
    if (truth === 'rejected')
        return call.reject('tobool() needs a boolean.');
    return truth === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, truth, [value]);
}
function toList(call, value) {
    if (value.kind === 'unknown' || value.kind === 'choice' || (0,expand_values/* isNull */.kZ)(value))
        return value;
    const items = value.kind === 'array' ? (0,unification/* unified */.l)(value.items) : undefined;
    if (value.kind !== 'array')
        return call.reject('tolist() needs a list or set.');
    if (items === undefined)
        return call.reject('tolist() needs items of one type.');
    return (0,expand_values/* array */.YO)(items, value.origin, value.open);
}
function toSet(call, value) {
    if (value.kind === 'array') {
        const items = (0,unification/* unified */.l)(value.items);
        return items === undefined
            ? call.reject('toset() needs items of one type.')
            : (0,collections/* setOf */.s4)(items, value.origin, value.open);
    }
    if (value.kind === 'unknown') {
        const entries = (0,collections/* entriesOf */.Mc)(value, call.span);
        return (0,collections/* setOf */.s4)([], (0,functions_define/* originOf */.yv)(call, [value]), { reason: value, ...(entries?.open && { each: entries.open.value }) });
    }
    return (0,expand_values/* isNull */.kZ)(value) || value.kind === 'choice' ? value : call.reject('toset() needs a list.');
}
function toMap(call, value) {
    if (value.kind === 'unknown' || value.kind === 'choice' || (0,expand_values/* isNull */.kZ)(value))
        return value;
    if (value.kind !== 'object')
        return call.reject('tomap() needs a map.');
    const listed = [...value.members.values()];
    const values = (0,unification/* unified */.l)(listed.map((member) => member.value));
    if (values === undefined)
        return call.reject('tomap() needs elements of one type.');
    const members = listed.map((member, at) => ({ ...member, value: values[at] ?? member.value }));
    return { ...(0,collections/* mapOf */.A7)(members, value.origin, value.open), ...('each' in value ? { each: value.each } : {}) };
}
function isSensitive(call, value) {
    if (value.origin.sensitive === true)
        return (0,expand_values/* scalar */.d_)(true, (0,expand_origins/* originAt */.iX)(call.span));
    const certain = (0,expand_values/* isFullyKnown */.A)(value) && !(0,size/* sizeOf */.$)(value).sensitive;
    return certain ? (0,expand_values/* scalar */.d_)(false, (0,expand_origins/* originAt */.iX)(call.span)) : (0,functions_define/* undecided */.oo)(call, [value]);
}
function ephemeralAsNull(call, value) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return value;
    const alternatives = [
        { value, when: 'unless it is ephemeral' },
        { value: (0,expand_values/* scalar */.d_)(null, (0,expand_origins/* originAt */.iX)(call.span)), when: 'if it is ephemeral' },
    ];
    return (0,expand_values/* choice */.Yq)(alternatives, (0,expand_values/* unknownBecause */.Zp)(value, (0,canonical/* callText */.WT)(call.title, [value]), call.span), (0,functions_define/* originOf */.yv)(call, [value]));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/dates.js


const DATES = [
    (0,functions_define/* define */.E8)('timeadd', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, time = '', duration = '') => added(time, duration))),
    (0,functions_define/* define */.E8)('timecmp', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, left = '', right = '') => compared(left, right))),
    (0,functions_define/* define */.E8)('formatdate', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], formatDate),
];
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([+-])(\d\d):(\d\d))$/;
const SECOND = 1000000000n;
function timeOf(text) {
    const match = RFC_3339.exec(text);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
    const [fraction = '', sign, hours = '0', minutes = '0'] = match.slice(7);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (!exists || hour > 23 || minute > 59 || second > 59 || Number(hours) > 24 || Number(minutes) > 60)
        return undefined;
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    const seconds = date.getTime() / 1000 + (hour * 60 + minute - offset) * 60 + second;
    return { nanoseconds: BigInt(seconds) * SECOND + BigInt(fraction.padEnd(9, '0')), offset };
}
const UNITS = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['\u00b5s', 1e3],
    ['\u03bcs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['m', 60e9],
    ['h', 3600e9],
]);
function durationOf(text) {
    const match = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+|0)$/.exec(text);
    if (match === null)
        return undefined;
    let sum = 0;
    for (const [, number = '0', unit = ''] of (match[2] ?? '').matchAll(/(\d+\.?\d*|\.\d+)(\D+)/g)) {
        sum += Number(number) * (UNITS.get(unit) ?? 0);
    }
    if (sum > 2 ** 63)
        return undefined;
    return BigInt(Math.round(sum)) * (match[1] === '-' ? -1n : 1n);
}
function added(text, duration) {
    const [time, more] = [timeOf(text), durationOf(duration)];
    if (time === undefined || more === undefined)
        return undefined;
    const sum = { ...time, nanoseconds: time.nanoseconds + more };
    const { year, month, day, hour, minute, second } = clockOf(sum);
    if (year < 0)
        return undefined;
    return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minute)}:${digits(second)}${zone(sum.offset, ':', 'Z')}`;
}
function compared(left, right) {
    const [first, second] = [timeOf(left), timeOf(right)];
    if (first === undefined || second === undefined)
        return undefined;
    if (first.nanoseconds === second.nanoseconds)
        return 0;
    return first.nanoseconds < second.nanoseconds ? -1 : 1;
}
function clockOf({ nanoseconds, offset }) {
    const local = nanoseconds + BigInt(offset) * 60n * SECOND;
    const floored = local / SECOND - (local < 0n && local % SECOND !== 0n ? 1n : 0n);
    const date = new Date(Number(floored) * 1000);
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        weekday: date.getUTCDay(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
    };
}
function digits(number, count = 2) {
    return String(number).padStart(count, '0');
}
function zone(offset, colon, utc) {
    if (offset === 0 && utc !== undefined)
        return utc;
    const minutes = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}${colon}${digits(minutes % 60)}`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
function formatDate(call, format, timestamp) {
    const args = [format, timestamp];
    if (args.some((arg) => textParts(arg) === undefined))
        return call.reject('formatdate() needs text.');
    const [pattern, text] = args.map(wholeText);
    if (pattern === undefined || text === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const time = timeOf(text);
    if (time === undefined)
        return call.reject('formatdate() needs a time as RFC 3339 writes it.');
    const written = formatted(pattern, time);
    return written === undefined ? call.reject('formatdate() needs a valid format.') : (0,functions_define/* known */.eO)(call, written, args);
}
function formatted(pattern, time) {
    const clock = clockOf(time);
    const parts = [];
    for (const [token, quoted, letters] of pattern.matchAll(/'((?:[^']|'')*)'|(([a-zA-Z])\3*)|[^a-zA-Z]/g)) {
        if (quoted !== undefined)
            parts.push(token === "''" ? "'" : quoted.replaceAll("''", "'"));
        else if (letters === undefined) {
            if (token === "'")
                return undefined;
            parts.push(token);
        }
        else {
            const written = verb(letters, clock, time.offset);
            if (written === undefined)
                return undefined;
            parts.push(written);
        }
    }
    return parts.join('');
}
function verb(letters, clock, offset) {
    const twelve = clock.hour % 12 === 0 ? 12 : clock.hour % 12;
    const half = clock.hour < 12 ? 'AM' : 'PM';
    const month = MONTHS[clock.month - 1] ?? '';
    const weekday = WEEKDAYS[clock.weekday] ?? '';
    const verbs = {
        YY: digits(clock.year % 100),
        YYYY: digits(clock.year, 4),
        M: String(clock.month),
        MM: digits(clock.month),
        MMM: month.slice(0, 3),
        MMMM: month,
        D: String(clock.day),
        DD: digits(clock.day),
        EEE: weekday.slice(0, 3),
        EEEE: weekday,
        h: String(clock.hour),
        hh: digits(clock.hour),
        H: String(twelve),
        HH: digits(twelve),
        AA: half,
        aa: half.toLowerCase(),
        m: String(clock.minute),
        mm: digits(clock.minute),
        s: String(clock.second),
        ss: digits(clock.second),
        Z: zone(offset, ':', 'Z'),
        ZZZ: zone(offset, '', 'UTC'),
        ZZZZ: zone(offset, '', undefined),
        ZZZZZ: zone(offset, ':', undefined),
    };
    return Object.hasOwn(verbs, letters) ? verbs[letters] : undefined;
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/json-values.js
var json_values = __webpack_require__(31107);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/csv.js
function csvRows(text) {
    const records = recordsOf(text);
    const [header, ...rows] = records ?? [];
    if (header === undefined || new Set(header).size < header.length)
        return undefined;
    if (rows.some((row) => row.length !== header.length))
        return undefined;
    return rows.map((row) => header.map((name, at) => [name, row[at] ?? '']));
}
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
function recordsOf(text) {
    const source = text.replaceAll('\r\n', '\n');
    const records = [];
    let record = [];
    FIELD.lastIndex = 0;
    for (let at = 0; at < source.length || record.length > 0; at = FIELD.lastIndex) {
        if (record.length === 0 && source[at] === '\n') {
            FIELD.lastIndex = at + 1;
            continue;
        }
        FIELD.lastIndex = at;
        const match = FIELD.exec(source);
        if (match === null)
            return undefined;
        record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
        if (match[3] === ',')
            continue;
        records.push(record);
        record = [];
    }
    return records;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/json.js


function jsonText(value, longest = 0) {
    return typeof value === 'string' ? quoted(value) : written(value, longest);
}
function written(value, longest) {
    if (value.kind === 'scalar')
        return writtenScalar(value.value);
    if (value.kind === 'array' && value.open === undefined) {
        const items = value.items.map((item) => written(item, longest));
        return json_joined(items, '[', ']', longest);
    }
    if (value.kind !== 'object' || value.open !== undefined)
        return undefined;
    const members = [...value.members.values()].sort((left, right) => (0,collections/* compareText */.n6)(left.name, right.name));
    const items = members.map((member) => {
        const text = member.key === undefined ? written(member.value, longest) : undefined;
        return text === undefined ? undefined : `${quoted(member.name)}:${text}`;
    });
    return json_joined(items, '{', '}', longest);
}
function writtenScalar(value) {
    if (typeof value === 'number')
        return (0,terraform_numbers/* decimalText */.Nx)(value);
    return typeof value === 'string' ? quoted(value) : String(value);
}
function json_joined(parts, start, end, longest) {
    let length = 2;
    for (const part of parts) {
        if (part === undefined)
            return undefined;
        length += part.length + 1;
        if (length > longest)
            return undefined;
    }
    return `${start}${parts.join(',')}${end}`;
}
function quoted(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/yaml.js


const LINE_WIDTH = 80;
const LONGEST_NAME = 120;
function yamlText(value, longest) {
    const lines = linesOf(value);
    if (lines === undefined)
        return undefined;
    const isPlain = value.kind === 'scalar' && typeof value.value !== 'string';
    const text = `${lines.join('\n')}\n${isPlain ? '...\n' : ''}`;
    return text.length > longest || lines.some((line) => line.length > LINE_WIDTH && line.trimStart().includes(' '))
        ? undefined
        : text;
}
function linesOf(value) {
    if (value.kind === 'scalar')
        return linesOfScalar(value.value);
    if (value.kind === 'array' && value.open === undefined)
        return linesOfList(value.items);
    if (value.kind !== 'object' || value.open !== undefined)
        return undefined;
    return linesOfMap([...value.members.values()]);
}
function linesOfScalar(value) {
    if (typeof value === 'number')
        return [(0,terraform_numbers/* decimalText */.Nx)(value)];
    if (typeof value !== 'string')
        return [String(value)];
    return value.includes('\n') ? literal(value) : [yaml_quoted(value)];
}
function literal(text) {
    const body = text.replace(/\n$/, '');
    if (/^[\s]|\n\n|\n$|[^\n\x20-\x7e]/.test(body) || body === '')
        return undefined;
    return [text.endsWith('\n') ? '|' : '|-', ...body.split('\n').map((line) => `  ${line}`)];
}
const ESCAPES = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\t', '\\t'],
    ['\r', '\\r'],
    ['\0', '\\0'],
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\x0b', '\\v'],
    ['\f', '\\f'],
    ['\x1b', '\\e'],
]);
function yaml_quoted(text) {
    const written = text.replace(/["\\\u0000-\u001f\u007f]/g, (character) => ESCAPES.get(character) ?? `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `"${written}"`;
}
function linesOfList(items) {
    if (items.length === 0)
        return ['[]'];
    return together(items, (item) => prefixed('- ', linesOf(item)));
}
function linesOfMap(members) {
    if (members.length === 0)
        return ['{}'];
    const sorted = [...members].sort((left, right) => (0,collections/* compareText */.n6)(left.name, right.name));
    return together(sorted, ({ name, key, value }) => {
        const lines = linesOf(value);
        const strange = key !== undefined || name.includes('\n') || name.length > LONGEST_NAME;
        if (lines === undefined || strange)
            return undefined;
        const isNested = (value.kind === 'object' && value.members.size > 0) || (value.kind === 'array' && value.items.length > 0);
        if (!isNested)
            return [`${yaml_quoted(name)}: ${lines[0] ?? ''}`, ...lines.slice(1)];
        const indented = value.kind === 'object' ? lines.map((line) => `  ${line}`) : lines;
        return [`${yaml_quoted(name)}:`, ...indented];
    });
}
function prefixed(prefix, lines) {
    return lines?.map((line, index) => (index === 0 ? prefix : ' '.repeat(prefix.length)) + line);
}
function together(parts, lines) {
    const all = parts.map(lines);
    return all.every((some) => some !== undefined) ? all.flat() : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/encoding.js












const ENCODING = [
    (0,functions_define/* define */.E8)('jsonencode', [functions_define/* ANY */.x4], (call, value) => encoding_encoded(call, value, jsonText)),
    (0,functions_define/* define */.E8)('jsondecode', [functions_define/* ANY */.x4], jsonDecode),
    (0,functions_define/* define */.E8)('yamlencode', [functions_define/* ANY */.x4], (call, value) => encoding_encoded(call, value, yamlText)),
    (0,functions_define/* define */.E8)('csvdecode', [functions_define/* ANY */.x4], csvDecode),
    (0,functions_define/* define */.E8)('base64encode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => Buffer.from(text, 'utf8').toString('base64'))),
    (0,functions_define/* define */.E8)('base64decode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => decoded(text, 'utf-8'))),
    (0,functions_define/* define */.E8)('textencodebase64', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], textEncode),
    (0,functions_define/* define */.E8)('textdecodebase64', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], textDecode),
    (0,functions_define/* define */.E8)('urlencode', [functions_define/* ANY */.x4], onTexts((_call, text = '') => urlEncoded(text))),
    (0,functions_define/* define */.E8)('md5', [functions_define/* ANY */.x4], encoding_hash('md5', 'hex')),
    (0,functions_define/* define */.E8)('sha1', [functions_define/* ANY */.x4], encoding_hash('sha1', 'hex')),
    (0,functions_define/* define */.E8)('sha256', [functions_define/* ANY */.x4], encoding_hash('sha256', 'hex')),
    (0,functions_define/* define */.E8)('sha512', [functions_define/* ANY */.x4], encoding_hash('sha512', 'hex')),
    (0,functions_define/* define */.E8)('base64sha256', [functions_define/* ANY */.x4], encoding_hash('sha256', 'base64')),
    (0,functions_define/* define */.E8)('base64sha512', [functions_define/* ANY */.x4], encoding_hash('sha512', 'base64')),
    (0,functions_define/* define */.E8)('uuidv5', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onTexts((_call, namespace = '', name = '') => uuid(namespace, name))),
];
function encoding_encoded(call, value, write) {
    const text = write(value, call.limits.textLength);
    return (0,encoded/* encoding */.O)(text === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, text, [value]), value);
}
function jsonDecode(call, value) {
    const before = (0,encoded/* encodedIn */.a)(value);
    if (before !== undefined)
        return before;
    if (value.kind === 'object')
        return value;
    if (textParts(value) === undefined)
        return call.reject('jsondecode() needs text.');
    const text = wholeText(value);
    if (text === undefined)
        return value.kind === 'text' ? (0,json_values/* jsonValue */.I)(value) : (0,functions_define/* undecided */.oo)(call, [value]);
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return call.reject('jsondecode() needs JSON.');
    }
    const { source, start, end } = value.origin.span;
    const isFile = start === 0 && end === source.text.length && source.text === text;
    const whole = isFile ? valueOfJsonFile(source, call.limits) : undefined;
    return (0,expand_origins/* withStepsOf */.zF)(whole ?? valueOfData(data, call.span), (0,functions_define/* originOfAll */.XF)(call, [value]));
}
function csvDecode(call, value) {
    if (textParts(value) === undefined)
        return call.reject('csvdecode() needs text.');
    const text = wholeText(value);
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const rows = csvRows(text);
    if (rows === undefined)
        return call.reject('csvdecode() needs a table in CSV with a header line.');
    const origin = (0,functions_define/* originOfAll */.XF)(call, [value]);
    const items = rows.map((row) => (0,collections/* mapOf */.A7)(row.map(([name, field]) => ({ name, span: call.span, value: (0,expand_values/* scalar */.d_)(field, origin) })), (0,expand_origins/* originAt */.iX)(call.span)));
    return (0,functions_define/* arrayResult */.ve)(call, items, [value]);
}
function bytesOf(base64) {
    const written = base64.replace(/[\r\n]/g, '');
    if (written.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(written))
        return undefined;
    return Buffer.from(written, 'base64');
}
function decoded(base64, label) {
    const bytes = bytesOf(base64);
    try {
        return bytes && new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const UTF_8 = /^(?:utf-8|csutf8)$/i;
const UTF_16_LE = /^(?:utf-16le|csutf16le)$/i;
const UTF_16_BE = /^(?:utf-16be|csutf16be)$/i;
const LATIN_1 = /^(?:iso-8859-1|iso_8859-1|latin1|l1)$/i;
const ASCII = /^(?:us-ascii|ascii)$/i;
function bytesIn(text, name) {
    if (UTF_8.test(name))
        return Buffer.from(text, 'utf8');
    if (UTF_16_LE.test(name))
        return Buffer.from(text, 'utf16le');
    if (UTF_16_BE.test(name))
        return Buffer.from(text, 'utf16le').swap16();
    const last = LATIN_1.test(name) ? 0xff : ASCII.test(name) ? 0x7f : -1;
    return [...text].every((character) => (character.codePointAt(0) ?? 0) <= last) && last > 0
        ? Buffer.from(text, 'latin1')
        : undefined;
}
function isKnownEncoding(name) {
    return [UTF_8, UTF_16_LE, UTF_16_BE, LATIN_1, ASCII].some((names) => names.test(name));
}
function textEncode(call, text, encodingName) {
    const args = [text, encodingName];
    if (args.some((arg) => textParts(arg) === undefined))
        return call.reject('textencodebase64() needs text.');
    const [plain, name] = args.map(wholeText);
    if (plain === undefined || name === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!isKnownEncoding(name))
        return (0,functions_define/* unsupported */.qO)(call, args, `the encoding '${name}' is not known here`);
    const bytes = bytesIn(plain, name);
    return bytes === undefined
        ? call.reject(`textencodebase64() cannot write this text in '${name}'.`)
        : (0,functions_define/* known */.eO)(call, bytes.toString('base64'), args);
}
function textDecode(call, text, encodingName) {
    const args = [text, encodingName];
    if (args.some((arg) => textParts(arg) === undefined))
        return call.reject('textdecodebase64() needs text.');
    const [base64, name] = args.map(wholeText);
    if (base64 === undefined || name === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!isKnownEncoding(name))
        return (0,functions_define/* unsupported */.qO)(call, args, `the encoding '${name}' is not known here`);
    const result = decodedIn(base64, name);
    return result === undefined
        ? call.reject(`textdecodebase64() needs Base64 of text in '${name}'.`)
        : (0,functions_define/* known */.eO)(call, result, args);
}
function decodedIn(base64, name) {
    if (UTF_8.test(name))
        return decoded(base64, 'utf-8');
    const bytes = bytesOf(base64);
    if (bytes === undefined)
        return undefined;
    if (LATIN_1.test(name))
        return bytes.toString('latin1');
    if (ASCII.test(name))
        return bytes.every((byte) => byte < 0x80) ? bytes.toString('latin1') : undefined;
    if (bytes.length % 2 !== 0)
        return undefined;
    return (UTF_16_BE.test(name) ? bytes.swap16() : bytes).toString('utf16le');
}
function urlEncoded(text) {
    return encodeURIComponent(text)
        .replaceAll('%20', '+')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function encoding_hash(algorithm, form) {
    return onTexts((_call, text = '') => (0,external_node_crypto_.createHash)(algorithm).update(text).digest(form));
}
const NAMESPACES = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
function uuid(namespace, name) {
    const written = NAMESPACES.get(namespace) ?? namespace;
    const match = /^(?:urn:uuid:|\{)?([0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})\}?$/i.exec(written);
    if (match === null)
        return undefined;
    const bytes = Buffer.from((match[1] ?? '').replaceAll('-', ''), 'hex');
    const hashed = (0,external_node_crypto_.createHash)('sha1').update(bytes).update(name).digest();
    hashed.writeUInt8((hashed.readUInt8(6) & 0x0f) | 0x50, 6);
    hashed.writeUInt8((hashed.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hashed.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/format.js






const FORMAT = [
    (0,functions_define/* define */.E8)('format', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], format),
    (0,functions_define/* define */.E8)('formatlist', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], formatList),
];
const VERB = /%(?:%|(?:\[(\d+)\])?([-+ #0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))|%/g;
function format(call, template, ...args) {
    const written = wholeText(template);
    const all = [template, ...args];
    if (written === undefined)
        return textParts(template) === undefined ? call.reject('format() needs text.') : (0,functions_define/* undecided */.oo)(call, all);
    const parts = [];
    let next = 0;
    let used = 0;
    let end = 0;
    for (const match of written.matchAll(VERB)) {
        parts.push(written.slice(end, match.index));
        end = match.index + match[0].length;
        if (match[0] === '%%')
            parts.push('%');
        if (match[0] === '%%')
            continue;
        const [, position, flags = '', width = '0', precision, letter] = match;
        if (letter === undefined)
            return call.reject('format() needs a verb behind each percent sign.');
        const index = position === undefined ? next : Number(position) - 1;
        next = index + 1;
        used = Math.max(used, next);
        const arg = args[index];
        if (arg === undefined)
            return call.reject(`format() has no argument for '${match[0]}'.`);
        const verb = {
            written: match[0],
            flags,
            width: Math.min(Number(width), call.limits.copies),
            precision: precision === undefined ? undefined : Math.min(Number(precision), call.limits.copies),
            letter,
        };
        const printed = printedBy(verb, arg, call);
        if (printed === undefined)
            return (0,functions_define/* undecided */.oo)(call, all);
        if (printed === 'rejected')
            return call.reject(`format() cannot print this argument with '${match[0]}'.`);
        parts.push(...printed);
    }
    if (used < args.length && !written.includes('%['))
        return call.reject('format() has more arguments than verbs.');
    parts.push(written.slice(end));
    return (0,functions_define/* textResult */.xv)(call, parts, all);
}
function printedBy(verb, arg, call) {
    switch (verb.letter) {
        case 's':
            return textOfArgument(verb, arg, call);
        case 'v':
            return anyArgument(verb, arg, call);
        case 'q':
            return (0,expand_values/* isNull */.kZ)(arg) || isCollection(arg)
                ? 'rejected'
                : onText(verb, arg, call, (text) => padded(verb, jsonText(text)));
        case 't':
            return booleanArgument(verb, arg, call);
        default:
            return 'bdoxXeEfFgG'.includes(verb.letter) ? numberArgument(verb, arg, call) : 'rejected';
    }
}
function textOfArgument(verb, arg, call) {
    if ((0,expand_values/* isNull */.kZ)(arg) || isCollection(arg))
        return 'rejected';
    const plain = verb.width === 0 && verb.precision === undefined;
    if (plain)
        return textParts(arg) ?? 'rejected';
    return onText(verb, arg, call, (text) => {
        const cut = verb.precision === undefined ? text : characters(text).slice(0, verb.precision).join('');
        return padded(verb, cut);
    });
}
function anyArgument(verb, arg, call) {
    const isJson = verb.flags.includes('#') || isCollection(arg) || (0,expand_values/* isNull */.kZ)(arg);
    if (arg.kind === 'scalar' && typeof arg.value === 'number')
        return numberArgument({ ...verb, letter: 'g' }, arg, call);
    if (!isJson)
        return textOfArgument(verb, arg, call);
    if (!(0,expand_values/* isFullyKnown */.A)(arg))
        return undefined;
    const json = jsonText(arg, call.limits.textLength);
    return json === undefined ? undefined : [padded(verb, json)];
}
function onText(verb, arg, call, print) {
    const text = wholeText(arg);
    return text === undefined ? [hole(verb, arg, call)] : [print(text)];
}
function hole(verb, arg, call) {
    return (0,expand_values/* unknownBecause */.Zp)(arg, (0,canonical/* callText */.WT)('format', [(0,expand_values/* scalar */.d_)(verb.written, arg.origin), arg]), call.span);
}
function booleanArgument(verb, arg, call) {
    const text = wholeText(arg);
    if (text === undefined)
        return (0,expand_values/* isNull */.kZ)(arg) || isCollection(arg) ? 'rejected' : [hole(verb, arg, call)];
    if (text !== 'true' && text !== 'false')
        return 'rejected';
    return [padded(verb, text)];
}
function numberArgument(verb, arg, call) {
    if ((0,terraform_numbers/* isNoNumber */.HM)(arg))
        return 'rejected';
    const number = (0,terraform_numbers/* numberOf */.rl)(arg);
    if (number === undefined)
        return [hole(verb, arg, call)];
    const written = numberText(verb, Math.abs(number));
    if (written === undefined)
        return 'rejected';
    const negative = number < 0 || Object.is(number, -0);
    const sign = negative ? '-' : verb.flags.includes('+') ? '+' : verb.flags.includes(' ') ? ' ' : '';
    return [paddedNumber(verb, sign, written)];
}
function numberText({ letter, precision, flags }, number) {
    const lower = letter.toLowerCase();
    const text = lower === 'e' || lower === 'f' || lower === 'g' ? decimals(lower, precision, number) : whole(letter, flags, number);
    return letter === 'E' || letter === 'G' ? text?.toUpperCase() : text;
}
function whole(letter, flags, number) {
    if (!Number.isInteger(number))
        return undefined;
    const base = letter === 'd' ? 10 : letter === 'b' ? 2 : letter === 'o' ? 8 : 16;
    const digits = BigInt(number).toString(base);
    const prefix = !flags.includes('#') ? '' : base === 16 ? '0x' : base === 8 ? '0' : base === 2 ? '0b' : '';
    return letter === 'X' ? `${prefix}${digits}`.toUpperCase() : prefix + digits;
}
function decimals(letter, precision, number) {
    const digits = Math.min(precision ?? 6, 100);
    if (letter === 'f')
        return fixed(number, digits);
    if (letter === 'e')
        return exponential(number.toExponential(digits));
    const exponent = number === 0 ? 0 : Math.floor(Math.log10(number));
    if (precision === undefined)
        return exponent < -4 || exponent >= 21 ? exponential(number.toExponential()) : (0,terraform_numbers/* decimalText */.Nx)(number);
    const significant = Math.max(precision, 1);
    const rounded = Number(number.toPrecision(Math.min(significant, 100)));
    return exponent < -4 || exponent >= significant ? exponential(rounded.toExponential()) : (0,terraform_numbers/* decimalText */.Nx)(rounded);
}
function fixed(number, digits) {
    const [whole = '0', fraction = ''] = (0,terraform_numbers/* decimalText */.Nx)(number).split('.');
    const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
    const rest = fraction.slice(digits);
    const isHalf = /^50*$/.test(rest);
    const up = isHalf ? kept % 2n === 1n : rest >= '5';
    const text = String(up ? kept + 1n : kept).padStart(digits + 1, '0');
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
function exponential(written) {
    return written.replace(/e([+-])(\d)$/, 'e$10$2');
}
function padded({ flags, width }, text) {
    const missing = width - characters(text).length;
    if (missing <= 0)
        return text;
    if (flags.includes('-'))
        return text + ' '.repeat(missing);
    return (flags.includes('0') ? '0' : ' ').repeat(missing) + text;
}
function paddedNumber(verb, sign, digits) {
    if (!verb.flags.includes('0') || verb.flags.includes('-'))
        return padded({ ...verb, flags: verb.flags.replace('0', '') }, sign + digits);
    return sign + digits.padStart(verb.width - sign.length, '0');
}
function formatList(call, template, ...args) {
    const all = [template, ...args];
    const lists = args.filter((arg) => arg.kind === 'array');
    const unclear = args.some((arg) => arg.kind === 'unknown' || arg.kind === 'choice' || (arg.kind === 'array' && arg.open !== undefined));
    if (unclear)
        return (0,functions_define/* undecided */.oo)(call, all);
    const lengths = new Set(lists.map((list) => list.items.length));
    if (lengths.size > 1)
        return call.reject('formatlist() needs lists of the same length.');
    const [length = 1] = lengths;
    const named = { ...call, title: 'format' };
    const items = Array.from({ length }, (_, index) => {
        const taken = args.map((arg) => (arg.kind === 'array' ? (arg.items[index] ?? arg) : arg));
        return format(named, template, ...taken);
    });
    return (0,functions_define/* arrayResult */.ve)(call, items, all);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/lists.js










const LISTS = [
    (0,functions_define/* define */.E8)('concat', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], concat),
    (0,functions_define/* define */.E8)('flatten', [functions_define/* ANY */.x4], onList(flatten)),
    (0,functions_define/* define */.E8)('distinct', [functions_define/* ANY */.x4], onList(distinct)),
    (0,functions_define/* define */.E8)('compact', [functions_define/* ANY */.x4], onList(compact)),
    (0,functions_define/* define */.E8)('reverse', [functions_define/* ANY */.x4], onList(reverse)),
    (0,functions_define/* define */.E8)('sort', [functions_define/* ANY */.x4], onList(sort)),
    (0,functions_define/* define */.E8)('slice', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(slice)),
    (0,functions_define/* define */.E8)('range', [functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4), (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], range),
    (0,functions_define/* define */.E8)('zipmap', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], zipmap),
    (0,functions_define/* define */.E8)('chunklist', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], onList(chunks)),
    (0,functions_define/* define */.E8)('sum', [functions_define/* ANY */.x4], onList(sum)),
    (0,functions_define/* define */.E8)('matchkeys', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], matchKeys),
    (0,functions_define/* define */.E8)('transpose', [functions_define/* ANY */.x4], transpose),
];
function mayBeList({ kind }) {
    return kind === 'array' || kind === 'unknown' || kind === 'choice';
}
function concat(call, ...lists) {
    const items = [];
    let open;
    for (const list of lists) {
        if (!mayBeList(list) || (0,collections/* isSet */.vM)(list))
            return call.reject('concat() needs lists.');
        if (list.kind === 'array') {
            items.push(...list.items.map((item) => (0,expand_origins/* withStepsOf */.zF)(item, list.origin)));
            if (list.open !== undefined)
                open = open === undefined ? list.open : { reason: open.reason };
        }
        else {
            const reason = (0,expand_values/* unknownBecause */.Zp)(list, (0,expand_values/* textOf */.b6)(list), call.span);
            open = { reason: open?.reason ?? reason };
        }
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, lists, open);
}
function flatten(call, list) {
    const items = [];
    let open;
    const waiting = [list];
    const addOpen = (more) => {
        open = open === undefined ? more : { reason: open.reason };
    };
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (items.length > call.limits.copies)
            return (0,functions_define/* overBudget */.qj)(call, [list], 'the list has too many items');
        if (next.kind === 'unknown' || next.kind === 'choice') {
            addOpen({ reason: (0,expand_values/* unknownBecause */.Zp)(next, (0,expand_values/* textOf */.b6)(next), call.span) });
        }
        else if (next.kind !== 'array')
            items.push(next);
        else {
            if (next.open !== undefined)
                addOpen(flattenedOpen(next.open));
            waiting.push(...[...next.items].reverse());
        }
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, [list], open);
}
function flattenedOpen({ each, reason }) {
    if (each?.kind === 'object')
        return { each, reason };
    if (each?.kind !== 'array')
        return { reason };
    const [only, ...more] = each.items;
    if (only === undefined && each.open?.each !== undefined)
        return flattenedOpen({ reason, each: each.open.each });
    return only !== undefined && more.length === 0 && each.open === undefined
        ? flattenedOpen({ reason, each: only })
        : { reason };
}
function distinct(call, list) {
    const items = (0,unification/* unified */.l)(list.items);
    if (items === undefined)
        return call.reject('distinct() needs items of one type.');
    const byText = new Map();
    for (const item of items)
        if (!byText.has((0,expand_values/* textOf */.b6)(item)))
            byText.set((0,expand_values/* textOf */.b6)(item), item);
    const different = [...byText.values()];
    if (different.length < 2 || different.every(expand_values/* isFullyKnown */.A))
        return (0,functions_define/* arrayResult */.ve)(call, different, [list], list.open);
    const certain = different.filter(expand_values/* isFullyKnown */.A);
    return (0,functions_define/* arrayResult */.ve)(call, certain, [list], openedBy(call, different.filter((item) => !(0,expand_values/* isFullyKnown */.A)(item)), list.open));
}
function openedBy(call, uncertain, open) {
    const [first] = uncertain;
    if (first === undefined)
        return open;
    const reason = open?.reason ?? (0,expand_values/* unknownBecause */.Zp)(first, (0,canonical/* callText */.WT)(call.title, [first]), call.span);
    return uncertain.length === 1 && open === undefined ? { reason, each: first } : { reason };
}
function compact(call, list) {
    if (list.items.some(isCollection))
        return call.reject('compact() needs a list of texts.');
    const items = [];
    const uncertain = [];
    for (const item of list.items.map(unification/* asText */.e)) {
        const empty = isEmptyText(item);
        if (empty === false)
            items.push(item);
        else if (empty === undefined)
            uncertain.push(item);
    }
    return (0,functions_define/* arrayResult */.ve)(call, items, [list], openedBy(call, uncertain, list.open));
}
function reverse(call, list) {
    return list.open === undefined ? (0,functions_define/* arrayResult */.ve)(call, [...list.items].reverse(), [list]) : (0,functions_define/* undecided */.oo)(call, [list]);
}
function sort(call, list) {
    if (list.items.some((item) => textParts(item) === undefined))
        return call.reject('sort() needs a list of texts.');
    const items = list.items.map(unification/* asText */.e);
    if (list.open !== undefined || !items.every(expand_values/* isFullyKnown */.A))
        return (0,functions_define/* undecided */.oo)(call, [list]);
    const text = (item) => wholeText(item) ?? '';
    return (0,functions_define/* arrayResult */.ve)(call, [...items].sort((left, right) => (0,collections/* compareText */.n6)(text(left), text(right))), [list]);
}
function slice(call, list, from, to) {
    if (from === undefined || to === undefined || (0,collections/* isSet */.vM)(list) || (0,terraform_numbers/* isNoNumber */.HM)(from) || (0,terraform_numbers/* isNoNumber */.HM)(to)) {
        return call.reject('slice() needs a list and two numbers.');
    }
    const [start, end] = [(0,terraform_numbers/* numberOf */.rl)(from), (0,terraform_numbers/* numberOf */.rl)(to)];
    if (list.open !== undefined || start === undefined || end === undefined)
        return (0,functions_define/* undecided */.oo)(call, [list, from, to]);
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end > list.items.length || start > end)
        return call.reject('slice() reads outside the list.');
    return (0,functions_define/* arrayResult */.ve)(call, list.items.slice(start, end), [list]);
}
const LONGEST_RANGE = 1024;
function range(call, ...args) {
    if (args.some(terraform_numbers/* isNoNumber */.HM))
        return call.reject('range() needs numbers.');
    const numbers = args.map(terraform_numbers/* numberOf */.rl);
    if (!numbers.every((one) => one !== undefined))
        return (0,functions_define/* undecided */.oo)(call, args);
    const [first = 0, second, third] = numbers;
    const [start, end] = second === undefined ? [0, first] : [first, second];
    const step = third ?? (start <= end ? 1 : -1);
    if (step === 0 || (end - start) * step < 0)
        return call.reject('range() needs a step that leads to the limit.');
    const count = Math.max(Math.ceil((end - start) / step), 0);
    if (count > LONGEST_RANGE)
        return call.reject('range() makes at most 1024 numbers.');
    if (count > call.limits.copies)
        return (0,functions_define/* overBudget */.qj)(call, args, 'it makes too many numbers');
    const origin = (0,functions_define/* originOf */.yv)(call, args);
    return (0,expand_values/* array */.YO)(Array.from({ length: count }, (_, at) => (0,expand_values/* scalar */.d_)(start + at * step, origin)), origin);
}
function zipmap(call, keys, values) {
    const args = [keys, values];
    if (!args.every(mayBeList) || (0,collections/* isSet */.vM)(values))
        return call.reject('zipmap() needs two lists.');
    if (keys.kind !== 'array' || values.kind !== 'array' || keys.open !== undefined || values.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (keys.items.length !== values.items.length)
        return call.reject('zipmap() needs as many keys as values.');
    if (keys.items.some((key) => textParts(key) === undefined))
        return call.reject('zipmap() needs texts as keys.');
    const names = keys.items.map(wholeText);
    if (!names.every((name) => name !== undefined))
        return (0,functions_define/* undecided */.oo)(call, args);
    const members = names.flatMap((name, at) => {
        const value = values.items[at];
        return value === undefined ? [] : [{ name, span: call.span, value }];
    });
    return (0,collections/* mapOf */.A7)(members, (0,functions_define/* originOf */.yv)(call, args));
}
function chunks(call, list, size) {
    const length = size && (0,terraform_numbers/* numberOf */.rl)(size);
    if (size === undefined || (0,terraform_numbers/* isNoNumber */.HM)(size))
        return call.reject('chunklist() needs a list and a number.');
    if (length !== undefined && (length < 0 || !Number.isInteger(length))) {
        return call.reject('chunklist() needs a size that is a whole number and not negative.');
    }
    const items = (0,unification/* unified */.l)(list.items);
    if (items === undefined)
        return call.reject('chunklist() needs items of one type.');
    if (list.open !== undefined || length === undefined)
        return (0,functions_define/* undecided */.oo)(call, [list, size]);
    const step = length === 0 ? Math.max(items.length, 1) : length;
    const made = [];
    for (let at = 0; at < items.length; at += step)
        made.push((0,expand_values/* array */.YO)(items.slice(at, at + step), (0,expand_origins/* originAt */.iX)(call.span)));
    return (0,functions_define/* arrayResult */.ve)(call, made, [list]);
}
function sum(call, list) {
    if (list.items.some(terraform_numbers/* isNoNumber */.HM))
        return call.reject('sum() needs numbers.');
    if (list.items.length === 0 && list.open === undefined)
        return call.reject('sum() needs a list that is not empty.');
    const numbers = list.items.map(terraform_numbers/* numberOf */.rl);
    if (list.open !== undefined || !numbers.every((number) => number !== undefined))
        return (0,functions_define/* undecided */.oo)(call, [list]);
    return numberResult(call, numbers.reduce((total, number) => total + number, 0), [list]);
}
function matchKeys(call, ...args) {
    if (!args.every(mayBeList))
        return call.reject('matchkeys() needs lists.');
    const [values, keys, wanted] = args;
    if (values?.kind !== 'array' || keys?.kind !== 'array' || wanted?.kind !== 'array')
        return (0,functions_define/* undecided */.oo)(call, args);
    if (values.open !== undefined || keys.open !== undefined || wanted.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (values.items.length !== keys.items.length)
        return call.reject('matchkeys() needs as many keys as values.');
    const items = (0,unification/* unified */.l)(values.items);
    const found = (0,unification/* unified */.l)([...keys.items, ...wanted.items]);
    if (items === undefined || found === undefined)
        return call.reject('matchkeys() needs items of one type.');
    const searched = found.slice(keys.items.length);
    const kept = [];
    const uncertain = [];
    for (const [at, item] of items.entries()) {
        const key = found[at];
        const same = searched.map((other) => (key === undefined ? false : sameValue(key, other)));
        if (same.includes(true))
            kept.push(item);
        else if (same.includes(undefined))
            uncertain.push(item);
    }
    return (0,functions_define/* arrayResult */.ve)(call, kept, args, openedBy(call, uncertain, undefined));
}
function transpose(call, map) {
    if (map.kind === 'unknown' || map.kind === 'choice')
        return (0,functions_define/* undecided */.oo)(call, [map]);
    if (map.kind !== 'object')
        return call.reject('transpose() needs a map of lists.');
    const turned = new Map();
    for (const { name, value } of [...map.members.values()].sort((left, right) => (0,collections/* compareText */.n6)(left.name, right.name))) {
        if ((0,expand_values/* isNull */.kZ)(value) || !mayBeList(value))
            return call.reject('transpose() needs a map of lists.');
        const texts = value.kind === 'array' && value.open === undefined ? value.items.map(wholeText) : [undefined];
        for (const text of texts) {
            if (text === undefined)
                return (0,functions_define/* undecided */.oo)(call, [map]);
            turned.set(text, [...(turned.get(text) ?? []), name]);
        }
    }
    if (map.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [map]);
    const origin = (0,functions_define/* originOf */.yv)(call, [map]);
    const members = [...turned].map(([name, keys]) => ({
        name,
        span: call.span,
        value: (0,expand_values/* array */.YO)(keys.map((key) => (0,expand_values/* scalar */.d_)(key, origin)), origin),
    }));
    return (0,collections/* mapOf */.A7)(members, origin);
}

// EXTERNAL MODULE: ./lib/src/expand/functions/ip.js
var ip = __webpack_require__(70996);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/networks.js





const NETWORKS = [
    (0,functions_define/* define */.E8)('cidrsubnet', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], cidrSubnet),
    (0,functions_define/* define */.E8)('cidrsubnets', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], cidrSubnets),
    (0,functions_define/* define */.E8)('cidrhost', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], cidrHost),
    (0,functions_define/* define */.E8)('cidrnetmask', [functions_define/* ANY */.x4], onTexts((_call, cidr = '') => netmask(cidr))),
];
function networkOf(text) {
    return text.includes('/') ? (0,ip/* parseNetwork */.MO)(text.replace(/(^|\.)0+(?=\d)/g, '$1')) : undefined;
}
function wholeNumbers(values) {
    if (values.some(terraform_numbers/* isNoNumber */.HM))
        return 'rejected';
    const numbers = values.map(terraform_numbers/* numberOf */.rl);
    if (numbers.some((number) => number !== undefined && !Number.isInteger(number)))
        return 'rejected';
    return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
function cidrSubnet(call, prefix, bits, index) {
    const args = [prefix, bits, index];
    const [text, numbers] = [wholeText(prefix), wholeNumbers([bits, index])];
    if (textParts(prefix) === undefined || numbers === 'rejected') {
        return call.reject('cidrsubnet() needs a network and two whole numbers.');
    }
    if (text === undefined || numbers === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const [newBits = 0, number = 0] = numbers;
    const network = networkOf(text);
    if (network === undefined)
        return call.reject('cidrsubnet() needs a network.');
    if (newBits < 0 || number < 0)
        return (0,functions_define/* unsupported */.qO)(call, args, 'negative numbers of bits and networks are not evaluated');
    const length = network.prefix + newBits;
    const free = (0,ip/* bitsOf */.e4)(network.version) - length;
    const fits = newBits <= 128 && free >= 0 && BigInt(number) < 1n << BigInt(newBits);
    if (!fits)
        return call.reject('cidrsubnet() has no such subnet.');
    const first = network.first + (BigInt(number) << BigInt(free));
    return (0,functions_define/* known */.eO)(call, `${(0,ip/* formatAddress */.M0)(first, network.version)}/${length}`, args);
}
const MOST_NEW_BITS = 32;
function cidrSubnets(call, prefix, ...bits) {
    const args = [prefix, ...bits];
    const [text, numbers] = [wholeText(prefix), wholeNumbers(bits)];
    if (textParts(prefix) === undefined || numbers === 'rejected') {
        return call.reject('cidrsubnets() needs a network and whole numbers.');
    }
    if (text === undefined || numbers === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const network = networkOf(text);
    if (network === undefined)
        return call.reject('cidrsubnets() needs a network.');
    const all = (0,ip/* bitsOf */.e4)(network.version);
    const end = network.first + (1n << BigInt(all - network.prefix));
    const origin = (0,functions_define/* originOfAll */.XF)(call, args);
    const subnets = [];
    let next = network.first;
    for (const newBits of numbers) {
        const length = network.prefix + newBits;
        if (newBits < 1 || newBits > MOST_NEW_BITS || length > all)
            return call.reject('cidrsubnets() has no such subnet.');
        const size = 1n << BigInt(all - length);
        const first = ((next + size - 1n) / size) * size;
        next = first + size;
        if (next > end)
            return call.reject('cidrsubnets() has no room for another subnet.');
        subnets.push((0,expand_values/* scalar */.d_)(`${(0,ip/* formatAddress */.M0)(first, network.version)}/${length}`, origin));
    }
    return (0,functions_define/* arrayResult */.ve)(call, subnets, args);
}
function cidrHost(call, prefix, index) {
    const [text, numbers] = [wholeText(prefix), wholeNumbers([index])];
    if (textParts(prefix) === undefined || numbers === 'rejected') {
        return call.reject('cidrhost() needs a network and a whole number.');
    }
    if (text === undefined || numbers === undefined)
        return (0,functions_define/* undecided */.oo)(call, [prefix, index]);
    const [number = 0] = numbers;
    const network = networkOf(text);
    if (network === undefined)
        return call.reject('cidrhost() needs a network.');
    const size = 1n << BigInt((0,ip/* bitsOf */.e4)(network.version) - network.prefix);
    const offset = number < 0 ? size + BigInt(number) : BigInt(number);
    if (offset < 0n || offset >= size)
        return call.reject('cidrhost() has no such host.');
    return (0,functions_define/* known */.eO)(call, (0,ip/* formatAddress */.M0)(network.first + offset, network.version), [prefix, index]);
}
function netmask(cidr) {
    const network = networkOf(cidr);
    if (network?.version !== 4)
        return undefined;
    return (0,ip/* formatAddress */.M0)((1n << 32n) - (1n << BigInt(32 - network.prefix)), 4);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/numbers.js



const NUMBERS = [
    (0,functions_define/* define */.E8)('abs', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.abs(number))),
    (0,functions_define/* define */.E8)('ceil', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.ceil(number))),
    (0,functions_define/* define */.E8)('floor', [functions_define/* ANY */.x4], onNumbers((number = 0) => Math.floor(number))),
    (0,functions_define/* define */.E8)('signum', [functions_define/* ANY */.x4], onNumbers((number = 0) => (Number.isInteger(number) ? Math.sign(number) : undefined))),
    (0,functions_define/* define */.E8)('pow', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, number, power) => ofFloats(call, [number, power], (base, exponent) => base ** exponent)),
    (0,functions_define/* define */.E8)('log', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, number, base) => ofFloats(call, [number, base], logarithm)),
    (0,functions_define/* define */.E8)('max', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], onNumbers((...numbers) => Math.max(...numbers))),
    (0,functions_define/* define */.E8)('min', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], onNumbers((...numbers) => Math.min(...numbers))),
];
function ofFloats(call, args, work) {
    if (args.some(terraform_numbers/* isNoNumber */.HM))
        return call.reject(`${call.title}() needs numbers.`);
    const [first, second] = args.map(terraform_numbers/* numberOf */.rl);
    if (first === undefined || second === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const result = work(first, second);
    if (result === undefined || Number.isNaN(result))
        return call.reject(`${call.title}() rejects its arguments.`);
    return (0,terraform_numbers/* isExact */.u0)(result) ? (0,functions_define/* known */.eO)(call, result, args) : numberResult(call, result, args);
}
function logarithm(number, base) {
    const result = Math.log(number) / Math.log(base);
    return Number.isFinite(result) ? result : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/paths.js




const PATHS = [
    (0,functions_define/* define */.E8)('basename', [functions_define/* ANY */.x4], (call, path) => partOf(call, path, baseOf, lastSegment)),
    (0,functions_define/* define */.E8)('dirname', [functions_define/* ANY */.x4], (call, path) => partOf(call, path, folderOf, () => undefined)),
    (0,functions_define/* define */.E8)('pathexpand', [functions_define/* ANY */.x4], expanded),
];
function partOf(call, path, whole, partly) {
    const parts = textParts(path);
    if (parts === undefined)
        return call.reject(`${call.title}() needs text.`);
    const text = (0,holes/* wholeOf */.l2)(parts);
    const result = text === undefined ? partly(parts) : whole(text);
    return result === undefined ? (0,functions_define/* undecided */.oo)(call, [path]) : (0,functions_define/* known */.eO)(call, result, [path]);
}
function baseOf(path) {
    if (path === '')
        return '.';
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : (trimmed.split('/').at(-1) ?? '');
}
function lastSegment(parts) {
    const end = parts.at(-1);
    const trimmed = typeof end === 'string' ? end.replace(/\/+$/, '') : '';
    return trimmed.includes('/') ? baseOf(trimmed) : undefined;
}
function folderOf(path) {
    return cleaned(path.slice(0, path.lastIndexOf('/') + 1));
}
function cleaned(path) {
    const absolute = path.startsWith('/');
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..' || (!absolute && (segments.length === 0 || segments.at(-1) === '..')))
            segments.push(segment);
        else
            segments.pop();
    }
    const joined = segments.join('/');
    return absolute ? `/${joined}` : joined || '.';
}
function expanded(call, path) {
    const parts = textParts(path);
    if (parts === undefined)
        return call.reject('pathexpand() needs text.');
    const [first = ''] = parts;
    if (typeof first !== 'string')
        return (0,functions_define/* undecided */.oo)(call, [path]);
    if (!first.startsWith('~'))
        return first === '' && parts.length > 1 ? (0,functions_define/* undecided */.oo)(call, [path]) : (0,functions_define/* textResult */.xv)(call, parts, [path]);
    const home = (0,expand_values/* unknown */.L5)('deployment', 'the home folder is known only where Terraform runs', 'pathexpand(~)', path.origin);
    return /^~(?:\/|$)/.test(first)
        ? (0,functions_define/* textResult */.xv)(call, [home, first.slice(1), ...parts.slice(1)], [path])
        : call.reject('pathexpand() knows the home folder of the own user only.');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/provider-functions.js




const PROVIDER_FUNCTIONS = [
    (0,functions_define/* define */.E8)('provider::azurerm::normalise_resource_id', [functions_define/* ANY */.x4], normaliseId),
    (0,functions_define/* define */.E8)('provider::azurerm::parse_resource_id', [functions_define/* ANY */.x4], parseId),
];
const SPELLINGS = new Map(['subscriptions', 'resourceGroups', 'providers'].map((segment) => [segment.toLowerCase(), segment]));
function segmentsOf(id) {
    const known = wholeText(id);
    return known === undefined ? segmentsOfId(id) : known.split('/').map((segment) => [segment]);
}
function normaliseId(call, id) {
    if (textParts(id) === undefined)
        return call.reject('normalise_resource_id() needs a resource ID.');
    const segments = wholeText(id)?.split('/');
    if (segments === undefined)
        return id;
    if (segments[0] !== '' || segments.length < 3)
        return call.reject('normalise_resource_id() needs a resource ID.');
    const spelled = segments.map((segment, at) => at % 2 === 1 ? (SPELLINGS.get(segment.toLowerCase()) ?? segment) : segment);
    return (0,functions_define/* known */.eO)(call, spelled.join('/'), [id]);
}
function parseId(call, id) {
    if (textParts(id) === undefined)
        return call.reject('parse_resource_id() needs a resource ID.');
    const segments = segmentsOf(id);
    if (segments === undefined)
        return (0,functions_define/* undecided */.oo)(call, [id]);
    const [start, ...rest] = segments;
    if (start === undefined || (0,holes/* wholeOf */.l2)(start) !== '')
        return call.reject('parse_resource_id() needs a resource ID.');
    const pairs = new Map();
    const types = [];
    let namespace;
    for (let at = 0; at + 1 < rest.length; at += 2) {
        const [key = '', value = []] = [(0,holes/* wholeOf */.l2)(rest[at] ?? []), rest[at + 1]];
        const lower = key.toLowerCase();
        if (lower === 'providers' && namespace !== undefined)
            return (0,functions_define/* unsupported */.qO)(call, [id], 'IDs of extensions are not taken apart');
        if (lower === 'providers')
            namespace = value;
        else if (namespace === undefined)
            pairs.set(lower, value);
        else
            types.push({ type: key, name: value });
    }
    const last = types.at(-1);
    if (namespace === undefined || last === undefined || rest.length % 2 !== 0) {
        return (0,functions_define/* unsupported */.qO)(call, [id], 'only IDs of resources in a provider are taken apart');
    }
    const text = (parts) => (0,functions_define/* textResult */.xv)(call, parts ?? [''], [id]);
    const member = (name, value) => ({ name, span: call.span, value });
    const parents = types.slice(0, -1).map(({ type, name }) => member(type, text(name)));
    const namespaceText = (0,holes/* wholeOf */.l2)(namespace) ?? '';
    return (0,collections/* mapOf */.A7)([
        member('resource_name', text(last.name)),
        member('resource_provider', text(namespace)),
        member('resource_group_name', text(pairs.get('resourcegroups'))),
        member('resource_type', text([last.type])),
        member('full_resource_type', text([[namespaceText, ...types.map(({ type }) => type)].join('/')])),
        member('subscription_id', text(pairs.get('subscriptions'))),
        member('resource_scope', (0,functions_define/* unsupported */.qO)(call, [id], 'versions of the provider differ in it')),
        member('parent_resources', (0,collections/* mapOf */.A7)(parents, (0,functions_define/* originOf */.yv)(call, [id]))),
    ], (0,functions_define/* originOf */.yv)(call, [id]));
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/sets.js




const SETS = [
    (0,functions_define/* define */.E8)('setunion', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], union),
    (0,functions_define/* define */.E8)('setintersection', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...sets) => sets_compared(call, sets, (inOthers) => inOthers.every(Boolean))),
    (0,functions_define/* define */.E8)('setsubtract', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, ...sets) => sets_compared(call, sets, (inOthers) => !inOthers.some(Boolean))),
    (0,functions_define/* define */.E8)('setproduct', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], product),
];
function setsOf(call, sets) {
    if (sets.some(({ kind }) => kind !== 'array' && kind !== 'unknown' && kind !== 'choice')) {
        return call.reject(`${call.title}() needs sets.`);
    }
    const arrays = sets.filter((set) => set.kind === 'array');
    const each = arrays.map((set) => (0,unification/* unified */.l)(set.items));
    const items = each.includes(undefined) ? undefined : (0,unification/* unified */.l)(each.flatMap((set) => set ?? []));
    if (items === undefined)
        return call.reject(`${call.title}() needs items of one type.`);
    if (arrays.length < sets.length)
        return (0,functions_define/* undecided */.oo)(call, sets);
    let at = 0;
    return arrays.map((set) => {
        const own = items.slice(at, at + set.items.length);
        at += set.items.length;
        return (0,expand_values/* array */.YO)(own, set.origin, set.open);
    });
}
function union(call, ...sets) {
    const arrays = setsOf(call, sets);
    if (!isList(arrays))
        return arrays;
    const items = arrays.flatMap((set) => set.items);
    const [first, ...more] = arrays.flatMap((set) => (set.open === undefined ? [] : [set.open]));
    const open = more.length === 0 ? first : first && { reason: first.reason };
    return (0,collections/* setOf */.s4)(items, (0,functions_define/* originOf */.yv)(call, sets), open);
}
function sets_compared(call, sets, stays) {
    const arrays = setsOf(call, sets);
    if (!isList(arrays))
        return arrays;
    const [first, ...others] = arrays;
    const certain = arrays.every((set) => set.open === undefined && set.items.every(expand_values/* isFullyKnown */.A));
    if (first === undefined || !certain)
        return (0,functions_define/* undecided */.oo)(call, sets);
    const texts = others.map((set) => new Set(set.items.map(expand_values/* textOf */.b6)));
    const kept = first.items.filter((item) => stays(texts.map((other) => other.has((0,expand_values/* textOf */.b6)(item)))));
    return (0,collections/* setOf */.s4)(kept, (0,functions_define/* originOf */.yv)(call, sets));
}
function isList(value) {
    return Array.isArray(value);
}
function product(call, ...lists) {
    if (lists.some(({ kind }) => kind !== 'array' && kind !== 'unknown' && kind !== 'choice')) {
        return call.reject('setproduct() needs lists or sets.');
    }
    const arrays = lists.filter((list) => list.kind === 'array');
    if (arrays.length < lists.length || arrays.some((list) => list.open !== undefined))
        return (0,functions_define/* undecided */.oo)(call, lists);
    const columns = arrays.map((list) => (0,unification/* unified */.l)(list.items));
    if (!columns.every((column) => column !== undefined))
        return call.reject('setproduct() needs items of one type.');
    const origin = (0,functions_define/* originOf */.yv)(call, lists);
    let rows = [[]];
    for (const column of columns) {
        if (rows.length * column.length > call.limits.copies)
            return (0,functions_define/* overBudget */.qj)(call, lists, 'it has too many combinations');
        rows = rows.flatMap((row) => column.map((item) => [...row, item]));
    }
    const made = rows.map((row) => (0,expand_values/* array */.YO)(row, origin));
    return arrays.every(collections/* isSet */.vM) ? (0,collections/* setOf */.s4)(made, origin) : (0,functions_define/* arrayResult */.ve)(call, made, lists);
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/regular-expression-syntax.js
const LONGEST_PATTERN = 2_000;
const MOST_REPEATS = 1_000;
const NOTHING_BEFORE = '(?<![\\s\\S])';
const NOTHING_BEHIND = '(?![\\s\\S])';
const SPACE = '\\t\\n\\f\\r ';
const POSIX = new Map([
    ['alnum', '0-9A-Za-z'],
    ['alpha', 'A-Za-z'],
    ['blank', '\\t '],
    ['digit', '0-9'],
    ['lower', 'a-z'],
    ['punct', '!-\\/:-@\\[-`\\{-~'],
    ['space', '\\t\\n\\v\\f\\r '],
    ['upper', 'A-Z'],
    ['word', '\\w'],
    ['xdigit', '0-9A-Fa-f'],
]);
function translate(pattern) {
    if (pattern.length > LONGEST_PATTERN)
        return undefined;
    const modes = /^\(\?([ims]+)\)/.exec(pattern);
    const translator = new Translator(pattern, modes?.[0].length ?? 0, modes?.[1] ?? '');
    return translator.translate();
}
class Refusal extends Error {
    answer;
    constructor(answer) {
        super();
        this.answer = answer;
    }
}
class Translator {
    pattern;
    at;
    modes;
    written = [];
    groups = [{ varies: false }];
    repetitions = 0;
    before = 'nothing';
    closed;
    constructor(pattern, at, modes) {
        this.pattern = pattern;
        this.at = at;
        this.modes = modes;
    }
    translate() {
        try {
            while (this.at < this.pattern.length)
                this.readOne();
            if (this.groups.length > 1)
                return 'invalid';
        }
        catch (refusal) {
            if (refusal instanceof Refusal)
                return refusal.answer;
            throw refusal;
        }
        const flags = this.modes.includes('i') ? 'iu' : 'u';
        return { source: this.written.join(''), flags, repetitions: this.repetitions };
    }
    readOne() {
        const character = this.pattern.charAt(this.at);
        const repetition = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.pattern.slice(this.at, this.at + 16))?.[0];
        if (repetition !== undefined)
            this.readRepetition(repetition);
        else if (character === '(')
            this.readGroup();
        else if (character === ')')
            this.endGroup();
        else if (character === '|')
            this.readAlternative();
        else if (character === '[')
            this.atom(this.readClass());
        else if (character === '\\')
            this.readEscape();
        else
            this.readPlain(String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0));
    }
    readPlain(character) {
        this.at += character.length;
        const lines = this.modes.includes('m');
        if (character === '.')
            this.atom(this.modes.includes('s') ? '[\\s\\S]' : '[^\\n]');
        else if (character === '^')
            this.atom(lines ? `(?:${NOTHING_BEFORE}|(?<=\\n))` : NOTHING_BEFORE);
        else if (character === '$')
            this.atom(lines ? `(?:${NOTHING_BEHIND}|(?=\\n))` : NOTHING_BEHIND);
        else
            this.atom(/[{}\]/]/.test(character) ? `\\${character}` : character);
    }
    atom(source) {
        this.written.push(source);
        this.before = 'atom';
        this.closed = undefined;
    }
    readRepetition(written) {
        if (this.before !== 'atom')
            throw new Refusal('invalid');
        const most = Math.max(...(written.match(/\d+/g) ?? []).map(Number));
        if (most > MOST_REPEATS)
            throw new Refusal('invalid');
        this.at += written.length;
        const lazy = this.pattern.charAt(this.at) === '?';
        if (lazy)
            this.at++;
        const group = this.groups.at(-1);
        if (written !== '?') {
            if (this.closed?.varies === true)
                throw new Refusal(undefined);
            this.repetitions++;
            if (group !== undefined)
                group.varies = true;
        }
        this.written.push(lazy ? `${written}?` : written);
        this.before = 'repeated';
    }
    readAlternative() {
        const group = this.groups.at(-1);
        if (group !== undefined)
            group.varies = true;
        this.at++;
        this.written.push('|');
        this.before = 'nothing';
    }
    readGroup() {
        const opening = /^\((?:\?:|\?P?<(?=[A-Za-z_])|(?!\?))/.exec(this.pattern.slice(this.at, this.at + 5))?.[0];
        if (opening === undefined) {
            throw new Refusal(/^\(\?<?[=!]/.test(this.pattern.slice(this.at, this.at + 4)) ? 'invalid' : undefined);
        }
        this.at += opening.length;
        this.groups.push({ varies: false });
        this.written.push(opening.replace('?P<', '?<'));
        this.before = 'nothing';
    }
    endGroup() {
        const group = this.groups.pop();
        const outer = this.groups.at(-1);
        if (group === undefined || outer === undefined)
            throw new Refusal('invalid');
        this.at++;
        this.atom(')');
        this.closed = group;
        if (group.varies)
            outer.varies = true;
    }
    readEscape() {
        const rest = this.pattern.slice(this.at);
        const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
        if (quoted !== null) {
            this.at += quoted[0].length;
            for (const character of quoted[1] ?? '')
                this.atom(character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
        }
        else if (rest.startsWith('\\A'))
            this.readAnchor(NOTHING_BEFORE);
        else if (rest.startsWith('\\z'))
            this.readAnchor(NOTHING_BEHIND);
        else if (/^\\[bB]/.test(rest))
            this.readAnchor(rest.slice(0, 2));
        else {
            const escaped = this.characterEscape();
            if (escaped === '\\s')
                this.atom(`[${SPACE}]`);
            else
                this.atom(escaped === '\\S' ? `[^${SPACE}]` : escaped);
        }
    }
    readAnchor(source) {
        this.at += 2;
        this.atom(source);
    }
    characterEscape() {
        const rest = this.pattern.slice(this.at, this.at + 40);
        const match = /^\\(?:[dDwWsSfnrtv]|p\{\^?\w+\}|P\{\w+\}|[pP]\w|x\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|a|[^\w\s])/u.exec(rest)?.[0];
        if (match === undefined)
            throw new Refusal(/^\\(?:0|[1-7]{2}|C)/.test(rest) ? undefined : 'invalid');
        this.at += match.length;
        if (match === '\\a')
            return '\\x07';
        if (match.startsWith('\\x{'))
            return `\\u{${match.slice(3, -1)}}`;
        if (/^\\p\{\^/.test(match))
            return `\\P{${match.slice(4)}`;
        if (/^\\[pP]\w$/.test(match))
            return `${match.slice(0, 2)}{${match.slice(2)}}`;
        return /^\\[\w^$.*+?()[\]{}|/\\-]/.test(match) ? match : match.slice(1);
    }
    readClass() {
        const end = this.pattern.length;
        let source = '[';
        this.at++;
        if (this.pattern.charAt(this.at) === '^') {
            source += '^';
            this.at++;
        }
        for (let first = true;; first = false) {
            if (this.at >= end)
                throw new Refusal('invalid');
            if (this.pattern.charAt(this.at) === ']' && !first)
                break;
            source += this.classItem();
        }
        this.at++;
        return `${source}]`;
    }
    classItem() {
        const rest = this.pattern.slice(this.at, this.at + 12);
        const posix = /^\[:(\w+):\]/.exec(rest);
        if (posix !== null) {
            const set = POSIX.get(posix[1] ?? '');
            if (set === undefined)
                throw new Refusal(undefined);
            this.at += posix[0].length;
            return set;
        }
        if (rest.startsWith('\\')) {
            const escaped = this.characterEscape();
            if (escaped === '\\S')
                throw new Refusal(undefined);
            return escaped === '\\s' ? SPACE : escaped;
        }
        const character = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
        this.at += character.length;
        return /[\][{}()|/]/.test(character) ? `\\${character}` : character;
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/regular-expressions.js




const MOST_STEPS = 50_000_000;
const translations = new Map();
const MOST_TRANSLATIONS = 1_000;
function translated(pattern) {
    if (translations.has(pattern))
        return translations.get(pattern);
    const made = translate(pattern);
    if (translations.size < MOST_TRANSLATIONS)
        translations.set(pattern, made);
    return made;
}
function compiled(pattern, text) {
    const expression = translated(pattern);
    if (expression === 'invalid' || expression === undefined)
        return expression;
    const { source, flags, repetitions } = expression;
    if ((text.length + 1) ** (repetitions + 1) > MOST_STEPS && repetitions > 1)
        return undefined;
    try {
        return new RegExp(source, `g${flags}`);
    }
    catch {
        return undefined;
    }
}
function* matchesIn(expression, text) {
    let end = -1;
    for (const match of text.matchAll(expression)) {
        if (match[0] === '' && match.index === end)
            continue;
        end = match.index + match[0].length;
        yield match;
    }
}
function matchOf(pattern, text, make, call) {
    const expression = compiled(pattern, text);
    if (expression === undefined)
        return undefined;
    if (expression === 'invalid')
        return call.reject('regex() needs a valid regular expression.');
    const match = expression.exec(text);
    return match === null ? 'none' : resultOf(match, make, call);
}
function matchesOf(pattern, text, make, call) {
    const expression = compiled(pattern, text);
    if (expression === undefined)
        return undefined;
    if (expression === 'invalid')
        return call.reject('regexall() needs a valid regular expression.');
    const found = [];
    for (const match of matchesIn(expression, text)) {
        if (found.length >= call.limits.copies)
            return undefined;
        found.push(resultOf(match, make, call));
    }
    return (0,expand_values/* array */.YO)(found, (0,expand_origins/* originAt */.iX)(call.span));
}
function resultOf(match, make, call) {
    const [whole, ...groups] = match;
    const origin = (0,expand_origins/* originAt */.iX)(call.span);
    if (match.groups !== undefined) {
        const named = Object.entries(match.groups);
        if (named.length < groups.length)
            return call.reject(`${call.title}() needs names for all groups or for none.`);
        const members = named.map(([name, value]) => ({ name, span: call.span, value: make(value ?? null) }));
        return (0,collections/* mapOf */.A7)(members, origin);
    }
    if (groups.length === 0)
        return make(whole);
    return (0,expand_values/* array */.YO)(groups.map((group) => make(group ?? null)), origin);
}
function replacedBy(text, pattern, replacement) {
    const expression = compiled(pattern, text);
    if (expression === undefined || expression === 'invalid')
        return undefined;
    const result = [];
    let end = 0;
    for (const match of matchesIn(expression, text)) {
        result.push(text.slice(end, match.index), regular_expressions_expanded(replacement, match));
        end = match.index + match[0].length;
    }
    return [...result, text.slice(end)].join('');
}
function regular_expressions_expanded(replacement, match) {
    return replacement.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_all, dollar, braced, bare) => {
        if (dollar !== undefined)
            return '$';
        const name = String(braced ?? bare);
        return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
    });
}
function changesCharacters(pattern, replacement) {
    const match = /^(?:\[(?:\\.|[^\][\\])+\]|\\[dDwWsS]|\\[^\w\s]|[^\\^$.|?*+()[\]{}])(\+?)$/u.exec(pattern);
    return match !== null && !replacement.includes('$') && (match[1] === '' || replacement === '');
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/text.js







const TEXT = [
    (0,functions_define/* define */.E8)('lower', [functions_define/* ANY */.x4], caseless((letter) => letter.toLowerCase())),
    (0,functions_define/* define */.E8)('upper', [functions_define/* ANY */.x4], caseless((letter) => letter.toUpperCase())),
    (0,functions_define/* define */.E8)('title', [functions_define/* ANY */.x4], onTexts((_call, text = '') => text.replace(WORD_START, (letter) => cased(letter, (one) => one.toUpperCase())))),
    (0,functions_define/* define */.E8)('trimspace', [functions_define/* ANY */.x4], (call, text) => trimmed(call, [text], isSpace, 'both')),
    (0,functions_define/* define */.E8)('chomp', [functions_define/* ANY */.x4], (call, text) => trimmed(call, [text], (one) => one === '\n' || one === '\r', 'end')),
    (0,functions_define/* define */.E8)('strrev', [functions_define/* ANY */.x4], onTexts((_call, text = '') => [...characters(text)].reverse().join(''))),
    (0,functions_define/* define */.E8)('trim', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], trim),
    (0,functions_define/* define */.E8)('trimprefix', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, prefix) => withoutAffix(call, text, prefix, 'start')),
    (0,functions_define/* define */.E8)('trimsuffix', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, suffix) => withoutAffix(call, text, suffix, 'end')),
    (0,functions_define/* define */.E8)('indent', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], indent),
    (0,functions_define/* define */.E8)('startswith', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, prefix) => affix(call, text, prefix, holes/* prefixOf */.MT, (whole, part) => whole.startsWith(part))),
    (0,functions_define/* define */.E8)('endswith', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, text, suffix) => affix(call, text, suffix, holes/* suffixOf */.jT, (whole, part) => whole.endsWith(part))),
    (0,functions_define/* define */.E8)('strcontains', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], text_contains),
    (0,functions_define/* define */.E8)('substr', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], substr),
    (0,functions_define/* define */.E8)('replace', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, functions_define/* ANY */.x4], replace),
    (0,functions_define/* define */.E8)('split', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], split),
    (0,functions_define/* define */.E8)('join', [functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], join),
    (0,functions_define/* define */.E8)('regex', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, pattern, text) => regularExpression(call, pattern, text, matchOf)),
    (0,functions_define/* define */.E8)('regexall', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, pattern, text) => regularExpression(call, pattern, text, matchesOf)),
    (0,functions_define/* define */.E8)('parseint', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], parseInteger),
];
const WORD_START = /(?<![\p{L}\p{N}_])\p{L}/gu;
function isSpace(character) {
    return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
}
function cased(letter, change) {
    const [first = letter, ...more] = change(letter);
    return more.every(isMark) ? first : letter;
}
function isMark(character) {
    return /^\p{M}$/u.test(character);
}
function caseless(change) {
    return (call, value) => {
        const parts = textParts(value);
        if (parts === undefined)
            return call.reject(`${call.title}() needs text.`);
        const changed = parts.map((part) => typeof part === 'string' ? [...part].map((letter) => cased(letter, change)).join('') : text_hole(call, part));
        return (0,functions_define/* textResult */.xv)(call, changed, [value]);
    };
}
function text_hole(call, part, ...others) {
    return (0,expand_values/* unknownBecause */.Zp)(part, (0,canonical/* callText */.WT)(call.title, [part, ...others]), call.span);
}
function trim(call, text, set) {
    const wanted = wholeText(set);
    if (textParts(set) === undefined || textParts(text) === undefined)
        return call.reject('trim() needs text.');
    if (wanted === undefined)
        return (0,functions_define/* undecided */.oo)(call, [text, set]);
    const cut = new Set(wanted);
    return trimmed(call, [text, set], (one) => cut.has(one), 'both');
}
function trimmed(call, args, isCut, where) {
    const parts = args[0] && textParts(args[0]);
    if (parts === undefined)
        return call.reject(`${call.title}() needs text.`);
    const whole = (0,holes/* wholeOf */.l2)(parts);
    if (whole !== undefined)
        return (0,functions_define/* known */.eO)(call, cutEnds(whole, isCut, where), args);
    const [first, last] = [parts[0], parts.at(-1)];
    const startStays = where === 'end' || (typeof first === 'string' && cutEnds(first, isCut, 'both') !== '');
    const endStays = typeof last === 'string' && cutEnds(last, isCut, 'both') !== '';
    if (!startStays || !endStays)
        return (0,functions_define/* undecided */.oo)(call, args);
    const cut = parts.map((part, index) => {
        if (typeof part !== 'string')
            return part;
        const start = index === 0 && where === 'both' ? cutStart(part, isCut) : part;
        return index === parts.length - 1 ? cutEnds(start, isCut, 'end') : start;
    });
    return (0,functions_define/* textResult */.xv)(call, cut, args);
}
function cutEnds(text, isCut, where) {
    const all = [...text];
    let end = all.length;
    while (end > 0 && isCut(all[end - 1] ?? ''))
        end--;
    const kept = all.slice(0, end).join('');
    return where === 'both' ? cutStart(kept, isCut) : kept;
}
function cutStart(text, isCut) {
    const all = [...text];
    let start = 0;
    while (start < all.length && isCut(all[start] ?? ''))
        start++;
    return all.slice(start).join('');
}
function withoutAffix(call, text, affix, where) {
    const args = [text, affix];
    const [parts, wanted] = [textParts(text), wholeText(affix)];
    if (parts === undefined || textParts(affix) === undefined)
        return call.reject(`${call.title}() needs text.`);
    if (wanted === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const at = where === 'start' ? 0 : parts.length - 1;
    const end = parts[at];
    const known = typeof end === 'string' ? end : '';
    const decided = (0,holes/* wholeOf */.l2)(parts) !== undefined || known.length >= wanted.length;
    const starts = where === 'start' ? known.startsWith(wanted) : known.endsWith(wanted);
    const differs = where === 'start' ? !wanted.startsWith(known) : !wanted.endsWith(known);
    if (!decided && !differs)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!starts || wanted === '')
        return (0,functions_define/* textResult */.xv)(call, parts, args);
    const kept = where === 'start' ? known.slice(wanted.length) : known.slice(0, -wanted.length);
    return (0,functions_define/* textResult */.xv)(call, parts.map((part, index) => (index === at ? kept : part)), args);
}
function indent(call, spaces, text) {
    const [count, parts] = [(0,terraform_numbers/* numberOf */.rl)(spaces), textParts(text)];
    if ((0,terraform_numbers/* isNoNumber */.HM)(spaces) || parts === undefined)
        return call.reject('indent() needs a number and text.');
    if (count === undefined)
        return (0,functions_define/* undecided */.oo)(call, [spaces, text]);
    if (!Number.isInteger(count) || count < 0)
        return call.reject('indent() needs a whole number that is not negative.');
    if (count > call.limits.copies || (0,holes/* wholeOf */.l2)(parts) === undefined)
        return (0,functions_define/* undecided */.oo)(call, [spaces, text]);
    const padded = parts.map((part) => typeof part === 'string' ? part.replaceAll('\n', `\n${' '.repeat(count)}`) : part);
    return (0,functions_define/* textResult */.xv)(call, padded, [spaces, text]);
}
function affix(call, value, part, knownEnd, has) {
    const parts = textParts(value);
    const wanted = wholeText(part);
    if (parts === undefined || textParts(part) === undefined)
        return call.reject(`${call.title}() needs text.`);
    const whole = (0,holes/* wholeOf */.l2)(parts);
    if (wanted !== undefined && whole !== undefined)
        return (0,functions_define/* known */.eO)(call, has(whole, wanted), [value, part]);
    const end = knownEnd(parts);
    if (wanted !== undefined && end.length >= wanted.length)
        return (0,functions_define/* known */.eO)(call, has(end, wanted), [value, part]);
    if (wanted !== undefined && !has(wanted, end))
        return (0,functions_define/* known */.eO)(call, false, [value, part]);
    return (0,functions_define/* undecided */.oo)(call, [value, part]);
}
function text_contains(call, value, part) {
    const [parts, wanted] = [textParts(value), wholeText(part)];
    if (parts === undefined || textParts(part) === undefined)
        return call.reject('strcontains() needs text.');
    if (wanted === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value, part]);
    if (parts.some((stretch) => typeof stretch === 'string' && stretch.includes(wanted))) {
        return (0,functions_define/* known */.eO)(call, true, [value, part]);
    }
    return (0,holes/* wholeOf */.l2)(parts) === undefined ? (0,functions_define/* undecided */.oo)(call, [value, part]) : (0,functions_define/* known */.eO)(call, false, [value, part]);
}
function substr(call, value, offset, length) {
    const args = [value, offset, length];
    const parts = textParts(value);
    if (parts === undefined || (0,terraform_numbers/* isNoNumber */.HM)(offset) || (0,terraform_numbers/* isNoNumber */.HM)(length)) {
        return call.reject('substr() needs text and two numbers.');
    }
    const [from, count] = [(0,terraform_numbers/* numberOf */.rl)(offset), (0,terraform_numbers/* numberOf */.rl)(length)];
    if (from === undefined || count === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!Number.isInteger(from) || !Number.isInteger(count))
        return call.reject('substr() needs whole numbers.');
    const text = (0,holes/* wholeOf */.l2)(parts);
    if (text !== undefined)
        return (0,functions_define/* known */.eO)(call, taken(characters(text), from, count).join(''), args);
    const start = characters((0,holes/* prefixOf */.MT)(parts));
    if (from < 0 || from >= start.length)
        return (0,functions_define/* undecided */.oo)(call, args);
    const certain = taken(start, from, count).join('');
    if (count >= 0 && from + count < start.length)
        return (0,functions_define/* known */.eO)(call, certain, args);
    return (0,functions_define/* textResult */.xv)(call, [certain, (0,functions_define/* undecided */.oo)(call, args)], args);
}
function taken(all, from, count) {
    const start = from < 0 ? Math.max(all.length + from, 0) : from;
    return count < 0 ? all.slice(start) : all.slice(start, start + count);
}
function replace(call, value, search, by) {
    const args = [value, search, by];
    if (args.some((arg) => textParts(arg) === undefined))
        return call.reject('replace() needs text.');
    const [text, wanted, replacement] = args.map(wholeText);
    if (wanted === undefined || replacement === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const pattern = wanted.length > 1 ? /^\/(.*)\/$/s.exec(wanted)?.[1] : undefined;
    const change = (stretch) => pattern === undefined ? stretch.replaceAll(wanted, () => replacement) : replacedBy(stretch, pattern, replacement);
    if (text !== undefined) {
        const result = change(text);
        return result === undefined ? (0,functions_define/* undecided */.oo)(call, args) : (0,functions_define/* known */.eO)(call, result, args);
    }
    const oneByOne = pattern === undefined ? [...wanted].length === 1 : changesCharacters(pattern, replacement);
    if (!oneByOne)
        return (0,functions_define/* undecided */.oo)(call, args);
    const changed = [];
    for (const part of textParts(value) ?? []) {
        const result = typeof part === 'string' ? change(part) : text_hole(call, part, search, by);
        if (result === undefined)
            return (0,functions_define/* undecided */.oo)(call, args);
        changed.push(result);
    }
    return (0,functions_define/* textResult */.xv)(call, changed, args);
}
function split(call, separator, value) {
    const args = [separator, value];
    const [by, parts] = [wholeText(separator), textParts(value)];
    if (textParts(separator) === undefined || parts === undefined)
        return call.reject('split() needs text.');
    if (by === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const text = (0,holes/* wholeOf */.l2)(parts);
    if (text !== undefined) {
        const pieces = by === '' ? [...text] : text.split(by, call.limits.copies + 1);
        const origin = (0,functions_define/* originOfAll */.XF)(call, args);
        return (0,functions_define/* arrayResult */.ve)(call, pieces.map((piece) => (0,expand_values/* scalar */.d_)(piece, origin)), args);
    }
    const segments = by === '/' ? segmentsOfId(value) : undefined;
    if (segments === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    return (0,functions_define/* arrayResult */.ve)(call, segments.map((segment) => (0,functions_define/* textResult */.xv)(call, segment, args)), args);
}
function join(call, separator, ...lists) {
    const by = wholeText(separator);
    const args = [separator, ...lists];
    const isList = ({ kind }) => kind === 'array' || kind === 'unknown' || kind === 'choice';
    if (!lists.every(isList) || textParts(separator) === undefined)
        return call.reject('join() needs text and lists.');
    const items = lists.flatMap((list) => (list.kind === 'array' ? list.items : []));
    if (items.some((item) => textParts(item) === undefined))
        return call.reject('join() needs lists of texts.');
    const open = lists.some((list) => list.kind !== 'array' || list.open !== undefined);
    if (by === undefined || open)
        return (0,functions_define/* undecided */.oo)(call, args);
    const parts = items.flatMap((item, index) => {
        const text = textParts(item) ?? [];
        return index === 0 ? text : [by, ...text];
    });
    return (0,functions_define/* textResult */.xv)(call, parts, args);
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
function parseInteger(call, value, base) {
    const args = [value, base];
    const isText = value.kind !== 'scalar' || typeof value.value === 'string';
    if (textParts(value) === undefined || !isText || (0,terraform_numbers/* isNoNumber */.HM)(base)) {
        return call.reject('parseint() needs text and a number.');
    }
    const [text, radix] = [wholeText(value), (0,terraform_numbers/* numberOf */.rl)(base)];
    if (text === undefined || radix === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!Number.isInteger(radix) || radix < 2 || radix > 62)
        return call.reject('parseint() needs a base from 2 to 62.');
    const digits = (radix <= 36 ? text.toLowerCase() : text).replace(/^[+-]/, '');
    let number = 0;
    for (const digit of digits) {
        const at = DIGITS.indexOf(digit);
        if (at < 0 || at >= radix)
            return call.reject('parseint() needs digits of the base.');
        number = number * radix + at;
    }
    if (digits === '')
        return call.reject('parseint() needs digits.');
    return numberResult(call, text.startsWith('-') ? -number : number, args);
}
function regularExpression(call, pattern, value, find) {
    const args = [pattern, value];
    if (args.some((arg) => textParts(arg) === undefined))
        return call.reject(`${call.title}() needs text.`);
    const [written, text] = args.map(wholeText);
    if (written === undefined || text === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const origin = (0,functions_define/* originOfAll */.XF)(call, args);
    const found = find(written, text, (matched) => (0,expand_values/* scalar */.d_)(matched, origin), call);
    if (found === 'none')
        return call.reject('regex() finds no match.');
    return (found ?? { ...(0,functions_define/* undecided */.oo)(call, args), reason: 'unsupported', message: 'the regular expression is not evaluated' });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/unpredictable.js

const UNPREDICTABLE = [
    (0,functions_define/* define */.E8)('timestamp', [], (call) => differentEachTime(call, [], 'it is the time at which Terraform runs')),
    (0,functions_define/* define */.E8)('plantimestamp', [], (call) => (0,functions_define/* atDeployment */.$m)(call, [], 'it is the time at which Terraform plans')),
    (0,functions_define/* define */.E8)('uuid', [], (call) => differentEachTime(call, [], 'it is made up when Terraform runs')),
    (0,functions_define/* define */.E8)('bcrypt', [functions_define/* ANY */.x4, (0,functions_define/* optional */.lq)(functions_define/* ANY */.x4)], (call, ...args) => differentEachTime(call, args, 'it is salted when Terraform runs')),
    (0,functions_define/* define */.E8)('rsadecrypt', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, ...args) => (0,functions_define/* unsupported */.qO)(call, args, 'nothing is decrypted here')),
    (0,functions_define/* define */.E8)('base64gzip', [functions_define/* ANY */.x4], (call, text) => (0,functions_define/* unsupported */.qO)(call, [text], 'its bytes depend on who compresses them')),
    (0,functions_define/* define */.E8)('type', [functions_define/* ANY */.x4], (call, value) => (0,functions_define/* unsupported */.qO)(call, [value], 'types are shown by the console only')),
    (0,functions_define/* define */.E8)('list', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call) => call.reject('list() is no more since Terraform 0.15; write [...] instead.')),
    (0,functions_define/* define */.E8)('map', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call) => call.reject('map() is no more since Terraform 0.15; write {...} instead.')),
];
function differentEachTime(call, args, message) {
    const made = (0,functions_define/* atDeployment */.$m)(call, args, message);
    return { ...made, expression: `${made.expression}${call.uniqueText()}` };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/functions/index.js













const TERRAFORM_FUNCTIONS = new Map([
    ...TEXT,
    ...FORMAT,
    ...COLLECTIONS,
    ...LISTS,
    ...SETS,
    ...CONVERSION,
    ...ENCODING,
    ...NUMBERS,
    ...NETWORKS,
    ...DATES,
    ...PATHS,
    ...UNPREDICTABLE,
    ...PROVIDER_FUNCTIONS,
]);

// EXTERNAL MODULE: ./lib/src/expand/terraform/types.js
var types = __webpack_require__(22417);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/calls.js













function callFunction(expression, frame) {
    const span = placeOf(expression, frame);
    const name = expression.name.name.replace(/^core::/, '');
    if (name === 'try')
        return tryEach(expression.arguments, span, frame);
    if (name === 'can')
        return canBe(expression, span, frame);
    if (name === 'convert')
        return convertTo(expression, span, frame);
    const args = argumentsOf(expression, frame);
    if (args === undefined) {
        return (0,expand_values/* unknown */.L5)('unsupported', 'the arguments are not known', `${name}(${span.start})`, (0,expand_origins/* originAt */.iX)(span));
    }
    const failed = args.find(terraform_failures/* isFailure */.N6);
    if (failed !== undefined)
        return failed;
    return withTemplatesAndFiles(name, args, span, frame) ?? callLibrary(name, args, span, frame);
}
function withTemplatesAndFiles(name, args, span, frame) {
    if (name === 'templatestring')
        return renderText(args, span, frame);
    if (name === 'yamldecode')
        return yamlDecode(args, span, frame);
    return callFileFunction(name, args, span, frame);
}
function callLibrary(name, args, span, frame) {
    const { run } = frame.scope.context;
    const found = TERRAFORM_FUNCTIONS.get(name);
    if (found !== undefined) {
        const result = found(args, callFor(name, span, frame));
        if (result.kind === 'unknown' && result.reason === 'budget' && !args.some(isBudget)) {
            run.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, span);
        }
        return result;
    }
    if (!name.includes('::'))
        run.bag.report('unsupported', `The function '${name}' is not known.`, span);
    return (0,expand_values/* unknown */.L5)('unsupported', `${name}() is not evaluated`, (0,canonical/* callText */.WT)(name, args), (0,expand_origins/* joinOrigins */.IP)(span, args.map((arg) => arg.origin)));
}
function isBudget(value) {
    return value.kind === 'unknown' && value.reason === 'budget';
}
function convertTo(expression, span, frame) {
    const [value, type] = expression.arguments;
    if (value !== undefined && type !== undefined)
        return (0,types/* converted */.H)(evaluate(value, frame), type, frame);
    frame.failures.reject('convert() takes 2 arguments', span);
    return (0,terraform_failures/* failure */.V2)('convert() takes 2 arguments', `convert(${span.start})`, (0,expand_origins/* originAt */.iX)(span));
}
function yamlDecode(args, span, frame) {
    const call = callFor('yamldecode', span, frame);
    const [value] = args;
    const expression = (0,canonical/* callText */.WT)('yamldecode', args);
    if (value === undefined || textParts(value) === undefined)
        return call.reject('yamldecode() needs text.');
    const before = (0,encoded/* encodedIn */.a)(value);
    if (before !== undefined)
        return before;
    const text = wholeText(value);
    if (text === undefined)
        return (0,expand_values/* unknownBecause */.Zp)(value, expression, span);
    const { parseTerraformYaml } = frame.scope.context.run.options;
    if (parseTerraformYaml === undefined)
        return (0,expand_values/* unknown */.L5)('unsupported', 'YAML is not read here', expression, (0,expand_origins/* originAt */.iX)(span));
    try {
        const made = valueOfData(parseTerraformYaml(text), span);
        return { ...made, origin: (0,expand_origins/* joinOrigins */.IP)(span, [value.origin]) };
    }
    catch {
        return call.reject('yamldecode() needs YAML.');
    }
}
function argumentsOf(expression, frame) {
    const args = expression.arguments.map((argument) => evaluate(argument, frame));
    const last = args.at(-1);
    if (!expression.expandsLast || last === undefined)
        return args;
    if (last.kind !== 'array' || last.open !== undefined || last.items.length > frame.scope.context.limits.copies) {
        return undefined;
    }
    return [...args.slice(0, -1), ...last.items.map((item) => (0,expand_origins/* withStepsOf */.zF)(item, last.origin))];
}
function callFor(name, span, frame) {
    const { limits, run } = frame.scope.context;
    return {
        name,
        title: name,
        span,
        scope: { level: 'subscription' },
        deploymentName: (0,expand_values/* scalarAt */.C_)('', span),
        limits,
        cloud: run.options.cloud,
        uniqueText: () => frame.scope.context.uniqueText(),
        reject: (message) => {
            frame.failures.reject(message, span);
            return (0,terraform_failures/* failure */.V2)(message, `${name}()`, (0,expand_origins/* originAt */.iX)(span));
        },
    };
}
function tryEach(args, span, frame) {
    const possible = [];
    let reason;
    for (const arg of args) {
        const note = new terraform_failures/* FailureNote */.xM(true);
        const value = evaluate(arg, { ...frame, failures: note });
        if (note.failed || (0,terraform_failures/* isFailure */.N6)(value))
            continue;
        const alternatives = (0,terraform_failures/* alternativesOf */.c3)(value).filter((alternative) => !(0,terraform_failures/* isFailure */.N6)(alternative.value));
        possible.push(...alternatives);
        reason ??= value;
        if (alternatives.length === (0,terraform_failures/* alternativesOf */.c3)(value).length && !note.doubted && !mayFail(arg, value, frame))
            break;
    }
    const [first] = possible;
    if (first === undefined) {
        frame.failures.reject('try() finds no expression that succeeds', span);
        return (0,terraform_failures/* failure */.V2)('no expression succeeds', `try(${span.start})`, (0,expand_origins/* originAt */.iX)(span));
    }
    if (possible.length === 1)
        return first.value;
    const expression = `try(${possible.map(({ value }) => (0,expand_values/* textOf */.b6)(value)).join(',')})`;
    const because = (0,expand_values/* unknownBecause */.Zp)(reason ?? first.value, expression, span);
    return (0,expand_values/* choice */.Yq)(possible, because, (0,expand_origins/* originAt */.iX)(span), frame.scope.context.limits.alternatives);
}
function mayFail(expression, value, { locals }) {
    if (value.kind !== 'unknown')
        return false;
    if (value.reason === 'runtime' || value.reason === 'deployment' || value.reason === 'budget')
        return false;
    if (expression.kind !== 'property-access' || expression.object.kind !== 'name')
        return true;
    const local = (0,expand_locals/* lookUp */.T)(expression.object.name, locals);
    return local !== undefined && local.kind !== 'object';
}
function canBe(expression, span, frame) {
    const [arg] = expression.arguments;
    if (arg === undefined)
        return (0,expand_values/* scalarAt */.C_)(false, span);
    const note = new terraform_failures/* FailureNote */.xM(true);
    const value = evaluate(arg, { ...frame, failures: note });
    const origin = (0,expand_origins/* joinOrigins */.IP)(span, [value.origin]);
    if (note.failed || (0,terraform_failures/* isFailure */.N6)(value))
        return { ...(0,expand_values/* scalarAt */.C_)(false, span), origin };
    const maybe = note.doubted || mayFail(arg, value, frame) || (0,terraform_failures/* alternativesOf */.c3)(value).some((one) => (0,terraform_failures/* isFailure */.N6)(one.value));
    return maybe ? (0,expand_values/* unknownBecause */.Zp)(value, `can(${(0,expand_values/* textOf */.b6)(value)})`, span) : { ...(0,expand_values/* scalarAt */.C_)(true, span), origin };
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/for-expressions.js







function forTuple(expression, frame) {
    return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
        const items = [];
        const uncertain = [];
        for (const { frame: inner, reason } of turns) {
            const value = evaluate(expression.result, inner);
            if (reason === undefined)
                items.push(value);
            else
                uncertain.push({ reason, value });
        }
        const [first] = uncertain;
        const same = uncertain.every(({ value }) => sameText(first?.value, value));
        const open = first && { reason: first.reason, ...(same ? { each: first.value } : {}) };
        return (0,expand_values/* array */.YO)(items, (0,expand_origins/* originAt */.iX)(span), open);
    });
}
function sameText(left, right) {
    return left !== undefined && (0,expand_values/* textOf */.b6)(left) === (0,expand_values/* textOf */.b6)(right);
}
function forObject(expression, frame) {
    const limit = frame.scope.context.limits.alternatives;
    return overCollection({ ...expression, span: placeOf(expression, frame) }, frame, (turns, span) => {
        const members = [];
        const names = new Set();
        let open;
        const uncertain = [];
        for (const { frame: inner, reason } of turns) {
            const key = evaluate(expression.key, inner);
            const value = evaluate(expression.result, inner);
            const made = memberOfKey(key, value, span, inner);
            if (reason !== undefined || made.member === undefined)
                uncertain.push({ value, when: `for ${(0,expand_values/* textOf */.b6)(key)}` });
            else if (expression.grouped || made.member.key !== undefined || !names.has(made.member.name)) {
                names.add(made.member.name);
                members.push(made.member);
            }
            else
                inner.failures.reject(`Two elements have the key '${made.member.name}'`, placeOf(expression.key, inner));
            open ??= reason ?? made.open;
        }
        const whole = expression.grouped ? grouped(members, open, span) : members;
        const each = open === undefined || expression.grouped ? undefined : oneOf(uncertain, open, limit);
        return (0,collections/* mapOf */.A7)(whole, (0,expand_origins/* originAt */.iX)(span), open, each);
    });
}
function oneOf(values, reason, limit) {
    if (values.length === 0)
        return undefined;
    return (0,expand_values/* choice */.Yq)(values, { ...reason, expression: `${reason.expression}[*].value` }, reason.origin, limit);
}
function grouped(members, open, span) {
    const groups = new Map();
    for (const member of members) {
        const group = groups.get(member.name);
        if (group === undefined)
            groups.set(member.name, [member]);
        else
            group.push(member);
    }
    return [...groups].map(([name, group]) => ({
        ...group[0],
        name,
        span,
        value: (0,expand_values/* array */.YO)(group.map((member) => member.value), (0,expand_origins/* originAt */.iX)(span), open && { reason: open }),
    }));
}
function overCollection(loop, frame, work) {
    const { span } = loop;
    const collection = evaluate(loop.collection, frame);
    const { limits, run } = frame.scope.context;
    const results = (0,terraform_failures/* eachCase */.OM)((0,terraform_failures/* alternativesOf */.c3)(collection), frame.failures, (value, failures) => {
        const entries = (0,collections/* entriesOf */.Mc)(value, span);
        if (entries === undefined) {
            failures.reject('The collection of this expression is no list, set, map or object', span);
            return (0,terraform_failures/* failure */.V2)('it loops over no collection', `for(${(0,expand_values/* textOf */.b6)(value)})`, (0,expand_origins/* originAt */.iX)(span));
        }
        if (entries.listed.length <= limits.copies) {
            const turns = turnsOf(loop, entries, { ...frame, failures });
            return turns === undefined ? outOfBudget(span) : work(turns, span);
        }
        run.bag.report('too-many-copies', `A loop of more than ${limits.copies} items is not evaluated.`, span);
        return (0,expand_values/* unknown */.L5)('budget', 'the loop has too many items', `for(${(0,expand_values/* textOf */.b6)(value)})`, (0,expand_origins/* originAt */.iX)(span));
    });
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(collection, `for(${(0,expand_values/* textOf */.b6)(collection)},${span.start})`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,expand_origins/* joinOrigins */.IP)(span, [collection.origin]), limits.alternatives);
}
function turnsOf(loop, entries, frame) {
    const turns = [];
    for (const entry of entries.listed) {
        if (frame.scope.context.run.exhaustedAt(loop.span) !== undefined)
            return undefined;
        addTurn(turns, loop, entry, undefined, frame);
    }
    if (entries.open !== undefined)
        addTurn(turns, loop, entries.open, entries.open.reason, frame);
    return turns;
}
function addTurn(turns, loop, entry, reason, frame) {
    const { variables, span } = loop;
    const value = (0,expand_origins/* withStep */.p$)(entry.value, { role: 'loop', span, name: variables.value.name });
    const locals = (0,expand_locals/* bind */.o)(variables.value.name, value, (0,expand_locals/* bind */.o)(variables.key?.name, entry.key, frame.locals));
    const inner = { ...frame, locals };
    if (loop.condition === undefined) {
        turns.push({ entry, frame: inner, reason });
        return;
    }
    const condition = evaluate(loop.condition, inner);
    const known = (0,terraform_failures/* isFailure */.N6)(condition) ? undefined : booleanOf(condition);
    if (known === 'rejected')
        frame.failures.reject('The condition is neither true nor false', placeOf(loop.condition, inner));
    if (known === false)
        return;
    turns.push({
        entry,
        frame: inner,
        reason: reason ?? (known === true ? undefined : (0,expand_values/* unknownBecause */.Zp)(condition, (0,expand_values/* textOf */.b6)(condition), span)),
    });
}
function splat(expression, frame) {
    const span = placeOf(expression, frame);
    const object = evaluate(expression.object, frame);
    const results = (0,terraform_failures/* eachCase */.OM)((0,terraform_failures/* alternativesOf */.c3)(object), frame.failures, (value, failures) => {
        const each = (item) => evaluate(expression.each, { ...frame, failures, locals: (0,expand_locals/* bind */.o)(SPLAT_ITEM, item, frame.locals) });
        return splatOf(value, each, span);
    });
    const [only] = results;
    if (results.length === 1 && only !== undefined)
        return only.value;
    const reason = (0,expand_values/* unknownBecause */.Zp)(object, `${(0,expand_values/* textOf */.b6)(object)}[*]`, span);
    return (0,expand_values/* choice */.Yq)(results, reason, (0,expand_origins/* joinOrigins */.IP)(span, [object.origin]), frame.scope.context.limits.alternatives);
}
function splatOf(value, each, span) {
    if ((0,expand_values/* isNull */.kZ)(value))
        return (0,expand_values/* array */.YO)([], (0,expand_origins/* originAt */.iX)(span));
    if (value.kind === 'array') {
        const open = value.open && {
            reason: value.open.reason,
            ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
        };
        return (0,expand_values/* array */.YO)(value.items.map(each), (0,expand_origins/* joinOrigins */.IP)(span, [value.origin]), open);
    }
    if (value.kind !== 'unknown')
        return (0,expand_values/* array */.YO)([each(value)], (0,expand_origins/* joinOrigins */.IP)(span, [value.origin]));
    const item = { ...value, expression: `${value.expression}[*]` };
    return (0,expand_values/* array */.YO)([], (0,expand_origins/* originAt */.iX)(span), { reason: value, each: each(item) });
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/references.js

function readReference(expression, frame) {
    const root = rootOf(expression);
    if (root === undefined || (0,expand_locals/* lookUp */.T)(root, frame.locals) !== undefined)
        return undefined;
    return frame.scope.read(expression, frame);
}
function rootOf(expression) {
    let at = expression;
    for (let length = 0; length < 4; length++) {
        if (at.kind === 'name')
            return at.name;
        if (at.kind !== 'property-access' && at.kind !== 'index')
            return undefined;
        at = at.object;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/evaluator.js















function placeOf(node, frame) {
    return { source: frame.source, start: node.start, end: node.end };
}
function evaluate(expression, frame) {
    const span = placeOf(expression, frame);
    const { context } = frame.scope;
    switch (expression.kind) {
        case 'number':
            return numberAt(expression, span);
        case 'boolean':
            return (0,expand_values/* scalarAt */.C_)(expression.value, span);
        case 'null':
            return (0,expand_values/* scalarAt */.C_)(null, span);
    }
    if (context.run.exhaustedAt(span) !== undefined || !context.enter(span))
        return outOfBudget(span);
    const value = evaluateKind(expression, span, frame);
    context.leave();
    if (!(0,size/* isTooLarge */.I)(value, context.limits))
        return frame.failures.watched ? value : (0,terraform_failures/* withoutFailures */.sn)(value);
    context.run.bag.report('value-too-large', 'The value of this expression is too large to be analysed.', span);
    return outOfBudget(span);
}
function outOfBudget(span) {
    return (0,expand_values/* unknown */.L5)('budget', 'the analysis stopped at a budget', 'budget()', (0,expand_origins/* originAt */.iX)(span));
}
function numberAt({ value, text }, span) {
    return (0,terraform_numbers/* isExact */.u0)(value)
        ? (0,expand_values/* scalarAt */.C_)(value, span)
        : (0,expand_values/* unknown */.L5)('unsupported', 'the number is too large', text, (0,expand_origins/* originAt */.iX)(span));
}
function evaluateKind(expression, span, frame) {
    switch (expression.kind) {
        case 'number':
            return numberAt(expression, span);
        case 'boolean':
            return (0,expand_values/* scalarAt */.C_)(expression.value, span);
        case 'null':
            return (0,expand_values/* scalarAt */.C_)(null, span);
        case 'template':
            return evaluateTemplate(expression.parts, span, frame);
        case 'name':
            return (0,expand_locals/* lookUp */.T)(expression.name, frame.locals) ?? noSuchName(expression.name, span, frame);
        case 'property-access':
            return readReference(expression, frame) ?? readMember(expression, span, frame);
        case 'index':
            return readItem(expression, span, frame);
        case 'splat':
            return splat(expression, frame);
        case 'splat-item':
            return (0,expand_locals/* lookUp */.T)(SPLAT_ITEM, frame.locals) ?? (0,terraform_failures/* failure */.V2)('there is no item here', '*', (0,expand_origins/* originAt */.iX)(span));
        case 'call':
            return callFunction(expression, frame);
        case 'tuple':
            return (0,expand_values/* array */.YO)(expression.items.map((item) => evaluate(item, frame)), (0,expand_origins/* originAt */.iX)(span));
        case 'object':
            return evaluateObject(expression, span, frame);
        case 'for-tuple':
            return forTuple(expression, frame);
        case 'for-object':
            return forObject(expression, frame);
        case 'conditional':
            return evaluateConditional(expression, span, frame);
        case 'unary':
            return unary(expression, frame);
        case 'binary':
            return binary(expression, frame);
        case 'parenthesized':
            return evaluate(expression.value, frame);
    }
}
const SPLAT_ITEM = '*';
function noSuchName(name, span, frame) {
    frame.failures.reject(`There is no value '${name}' here`, span);
    return (0,terraform_failures/* failure */.V2)(`there is no value '${name}' here`, name, (0,expand_origins/* originAt */.iX)(span));
}
function readMember(expression, span, frame) {
    const container = evaluate(expression.object, frame);
    return accessValue(container, (0,expand_values/* scalarAt */.C_)(expression.name.name, placeOf(expression.name, frame)), span, frame);
}
function readItem(expression, span, frame) {
    return accessValue(evaluate(expression.object, frame), evaluate(expression.index, frame), span, frame);
}
function accessValue(container, key, span, frame) {
    return access(container, key, {
        span,
        alternatives: frame.scope.context.limits.alternatives,
        reject: frame.failures.reject,
        keepsFailures: frame.failures.watched,
        ...(frame.failures.doubt === undefined ? {} : { doubt: frame.failures.doubt }),
    });
}
function evaluateObject(expression, span, frame) {
    const members = [];
    let open;
    for (const item of expression.items) {
        const place = placeOf(item, frame);
        const value = evaluate(item.value, frame);
        if (item.key.kind === 'identifier') {
            members.push({ name: item.key.name, span: place, value });
            continue;
        }
        const key = evaluate(item.key, frame);
        const keyed = memberOfKey(key, value, place, frame);
        if (keyed.open !== undefined)
            replacePerhaps(members, key, value, keyed.open);
        if (keyed.member !== undefined)
            members.push(keyed.member);
        open ??= keyed.open;
    }
    return (0,collections/* mapOf */.A7)(members, (0,expand_origins/* originAt */.iX)(span), open);
}
function replacePerhaps(members, key, value, reason) {
    for (const [at, member] of members.entries()) {
        const name = member.key ?? (0,expand_values/* scalarAt */.C_)(member.name, member.span);
        if (sameValue(name, key) === false)
            continue;
        const alternatives = [
            { value: member.value, when: 'unless a later key is the same' },
            { value, when: 'if a later key is the same' },
        ];
        members[at] = { ...member, value: (0,expand_values/* choice */.Yq)(alternatives, reason, member.value.origin) };
    }
}
function memberOfKey(key, value, span, frame) {
    if ((0,expand_values/* isNull */.kZ)(key) || key.kind === 'array' || key.kind === 'object') {
        frame.failures.reject('A key must be text', span);
        return { open: (0,terraform_failures/* failure */.V2)('a key is no text', (0,expand_values/* textOf */.b6)(key), (0,expand_origins/* originAt */.iX)(span)) };
    }
    if (key.kind === 'scalar')
        return { member: { name: String(key.value), span, value } };
    const open = (0,expand_values/* unknownBecause */.Zp)(key, (0,expand_values/* textOf */.b6)(key), span);
    if (key.kind === 'unknown' || key.kind === 'choice')
        return { open };
    const member = { name: (0,expand_values/* textOf */.b6)(key), key, span, value };
    return spellsResource(key) ? { member } : { member, open };
}
function spellsResource(key) {
    const isId = (part) => typeof part !== 'string' && part.kind === 'resource-id';
    return isId(key) || (key.kind === 'text' && key.parts.some(isId));
}
function evaluateConditional(expression, span, frame) {
    const condition = evaluate(expression.condition, frame);
    const conditionSpan = placeOf(expression.condition, frame);
    const known = (0,terraform_failures/* isFailure */.N6)(condition) ? undefined : booleanOf(condition);
    if (known === 'rejected') {
        frame.failures.reject('The condition is neither true nor false', conditionSpan);
        return (0,terraform_failures/* failure */.V2)('the condition is neither true nor false', (0,expand_values/* textOf */.b6)(condition), (0,expand_origins/* originAt */.iX)(conditionSpan));
    }
    const name = described(conditionSpan);
    if (known !== undefined) {
        const value = evaluator_taken(expression, known, frame);
        if (condition.origin.steps.length === 0)
            return value;
        return (0,expand_origins/* withStep */.p$)((0,expand_origins/* withStepsOf */.zF)(value, condition.origin), { role: 'condition', span: conditionSpan, name });
    }
    const whenTrue = possibly(expression.whenTrue, frame);
    const whenFalse = possibly(expression.whenFalse, frame);
    const canonical = `if(${(0,expand_values/* textOf */.b6)(condition)},${(0,expand_values/* textOf */.b6)(whenTrue)},${(0,expand_values/* textOf */.b6)(whenFalse)})`;
    return (0,expand_values/* choice */.Yq)([
        { value: whenTrue, when: `if ${name} is true` },
        { value: whenFalse, when: `if ${name} is false` },
    ], (0,expand_values/* unknownBecause */.Zp)(condition, canonical, span), (0,expand_origins/* joinOrigins */.IP)(span, [condition.origin]), frame.scope.context.limits.alternatives);
}
function evaluator_taken({ whenTrue, whenFalse }, condition, frame) {
    const value = evaluate(condition ? whenTrue : whenFalse, frame);
    const other = condition ? whenFalse : whenTrue;
    const isText = other.kind === 'template' && (other.parts.length !== 1 || other.parts[0]?.kind === 'text');
    return isText ? (0,unification/* asText */.e)(value) : value;
}
function possibly(expression, frame) {
    const note = new terraform_failures/* FailureNote */.xM(frame.failures.watched);
    const value = evaluate(expression, { ...frame, failures: note });
    if (note.failed || note.doubted)
        frame.failures.doubt?.();
    const message = 'it is rejected if it is ever evaluated';
    return note.failed && value.kind !== 'unknown' ? (0,terraform_failures/* failure */.V2)(message, (0,expand_values/* textOf */.b6)(value), value.origin) : value;
}
function described({ source, start, end }) {
    const written = source.text.slice(start, end).replace(/\s+/g, ' ');
    return `'${written.length > 60 ? `${written.slice(0, 57)}...` : written}'`;
}
function openArray(items, span, open) {
    return array(items, originAt(span), open);
}


/***/ }),

/***/ 89829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   OM: () => (/* binding */ eachCase),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   sn: () => (/* binding */ withoutFailures),
/* harmony export */   xM: () => (/* binding */ FailureNote)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

class FailureNote {
    watched;
    first;
    doubted = false;
    constructor(watched) {
        this.watched = watched;
    }
    get failed() {
        return this.first !== undefined;
    }
    reject = (message, span) => {
        this.first ??= { message, span };
    };
    doubt = () => {
        this.doubted = true;
    };
}
function failure(message, expression, origin) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('error', message.replace(/\.$/, ''), expression, origin);
}
function isFailure(value) {
    return value.kind === 'unknown' && value.reason === 'error';
}
function alternativesOf(value) {
    return value.kind === 'choice' ? value.alternatives : [{ value, when: '' }];
}
function eachCase(cases, failures, work) {
    const [only, ...more] = cases;
    if (only !== undefined && more.length === 0)
        return [{ value: work(only.value, failures), when: only.when }];
    const notes = [];
    const results = cases.map(({ value, when }) => {
        const note = new FailureNote(failures.watched);
        const result = work(value, note);
        if (note.failed)
            notes.push(note);
        if (note.failed || note.doubted)
            failures.doubt?.();
        const message = 'it is rejected if it is ever evaluated';
        return {
            value: note.failed && !isFailure(result) ? failure(message, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result), result.origin) : result,
            when,
        };
    });
    const first = notes[0]?.first;
    if (first !== undefined && notes.length === cases.length)
        failures.reject(first.message, first.span);
    return results;
}
function withoutFailures(value) {
    if (value.kind !== 'choice')
        return value;
    const possible = value.alternatives.filter((alternative) => !isFailure(alternative.value));
    if (possible.length === 0 || possible.length === value.alternatives.length)
        return value;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(possible, value.reason, value.origin);
}


/***/ }),

/***/ 27992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TERRAFORM: () => (/* binding */ TERRAFORM),
/* harmony export */   expansionOf: () => (/* binding */ expansionOf)
/* harmony export */ });
/* harmony import */ var _azurerm_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40193);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87373);
/* harmony import */ var _template_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37328);



const TERRAFORM = {
    expand(run) {
        const templates = new _template_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateDeployments */ .D(run);
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .rootEvaluations */ .iU)(run, _azurerm_index_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu).flatMap(({ what, evaluate }) => run.evaluation(['terraform', ...what], () => evaluate().map((root) => expansionOf(root, 'terraform', templates, run))));
    },
};
function expansionOf(root, form, templates, run) {
    run.beginEntryPoint();
    const untyped = root.resources.filter(_azurerm_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasUnknownType */ .Rj);
    for (const { headerSpan } of untyped) {
        run.bag.report('unsupported', "The 'type' of this resource is not known, so it is not checked.", headerSpan);
    }
    const lowered = (0,_azurerm_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerTerraformResources */ .dn)(root.resources).filter(({ headerSpan }) => run.countDeclared(headerSpan));
    const deployed = templates.of(root.resources, root.folder);
    return {
        entryPoint: root.folder === '' ? '.' : root.folder,
        environment: root.environment,
        resources: [...lowered.map((resource) => ({ ...resource, form })), ...deployed.resources],
        unresolvedModules: [...root.unresolvedModules, ...deployed.unresolvedModules],
        complete: root.complete && deployed.complete && untyped.length === 0,
        secrets: run.secrets,
    };
}


/***/ }),

/***/ 32713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   rd: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _inputs_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73188);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72076);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59749);



function textAt({ source, start, end }) {
    if (start === 0 && end === source.text.length)
        return { source, start, text: source.text };
    const slice = source.text.slice(start, end);
    const header = /^<<-?[\w-]+[ \t]*\r?\n/.exec(slice)?.[0];
    if (header === undefined)
        return undefined;
    return { source, start: start + header.length, text: slice.slice(header.length, slice.lastIndexOf('\n') + 1) };
}
function alone({ source, start, text }) {
    return new _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .sC(source.path, `${' '.repeat(start)}${text}`);
}
function withPlaces(value, span) {
    const written = textAt(span);
    if (written === undefined || written.text.includes('%{'))
        return value;
    const filled = { ...written, text: withoutInterpolations(written.text) };
    const { root, errors } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(alone(filled), _inputs_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d);
    return root === undefined || errors.length > 0 ? value : placed(value, root, written.source);
}
function placed(value, node, source) {
    const origin = { ...value.origin, span: { source, start: node.start, end: node.end } };
    if (value.kind === 'object' && node.kind === 'object') {
        const byName = new Map(node.members.map((member) => [member.key.value, member]));
        const members = [...value.members].map(([key, member]) => {
            const found = byName.get(member.name);
            if (found === undefined)
                return [key, member];
            const span = { source, start: found.start, end: found.end };
            return [key, { ...member, span, value: placed(member.value, found.value, source) }];
        });
        return { ...value, origin, members: new Map(members) };
    }
    if (value.kind === 'array' && node.kind === 'array' && value.items.length === node.items.length) {
        return { ...value, origin, items: value.items.map((item, at) => placedItem(item, node.items[at], source)) };
    }
    return { ...value, origin };
}
function placedItem(item, node, source) {
    return node === undefined ? item : placed(item, node, source);
}
function withoutInterpolations(text) {
    let filled = '';
    let inString = false;
    for (let at = 0; at < text.length;) {
        const end = text.startsWith('${', at) && text[at - 1] !== '$' ? endOfInterpolation(text, at + 2) : at;
        if (end > at) {
            filled += inString ? ' '.repeat(end - at) : `"${' '.repeat(end - at - 2)}"`;
            at = end;
            continue;
        }
        const length = inString && text[at] === '\\' ? 2 : 1;
        if (text[at] === '"')
            inString = !inString;
        filled += text.slice(at, at + length);
        at += length;
    }
    return filled;
}
function endOfInterpolation(text, from) {
    let depth = 1;
    let inString = false;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (inString && character === '\\')
            at++;
        else if (character === '"')
            inString = !inString;
        else if (!inString && character === '{')
            depth++;
        else if (!inString && character === '}' && --depth === 0)
            return at + 1;
    }
    return text.length;
}


/***/ }),

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _encoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6486);
/* harmony import */ var _json_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32713);



const MAX_DEPTH = 200;
function jsonValue(value) {
    if (value.kind === 'object' || value.kind === 'array' || (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value))
        return value;
    const before = (0,_encoded_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedIn */ .a)(value);
    if (before !== undefined)
        return before;
    if (value.kind === 'choice') {
        return {
            ...value,
            alternatives: value.alternatives.map((one) => ({ ...one, value: jsonValue(one.value) })),
        };
    }
    if (value.kind === 'scalar' && typeof value.value === 'string') {
        return withPlacesOf(value, parsed(value.value, value.origin));
    }
    if (value.kind === 'text')
        return withPlacesOf(value, parsedWithHoles(value));
    return unread(value);
}
function withPlacesOf(text, spelled) {
    return spelled === undefined ? unread(text) : (0,_json_places_js__WEBPACK_IMPORTED_MODULE_1__/* .withPlaces */ .rd)(spelled, text.origin.span);
}
function unread(value) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(value, `jsondecode(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)})`, value.origin.span);
}
function parsed(json, origin) {
    try {
        return fromJson(JSON.parse(json), origin, 0, NO_HOLES);
    }
    catch {
        return undefined;
    }
}
const MARK = '\uE000';
const NO_HOLES = [];
function parsedWithHoles({ parts, origin }) {
    const holes = [];
    let json = '';
    let inString = false;
    for (const part of parts) {
        if (typeof part === 'string') {
            if (part.includes(MARK))
                return undefined;
            json += part;
            inString = endsInString(part, inString);
        }
        else {
            const mark = `${MARK}${holes.length}${MARK}`;
            json += inString ? mark : JSON.stringify(mark);
            holes.push(part);
        }
    }
    try {
        return fromJson(JSON.parse(json), origin, 0, holes);
    }
    catch {
        return undefined;
    }
}
function endsInString(stretch, startsInString) {
    let inString = startsInString;
    for (let at = 0; at < stretch.length; at++) {
        if (inString && stretch[at] === '\\')
            at++;
        else if (stretch[at] === '"')
            inString = !inString;
    }
    return inString;
}
function withHoles(written, origin, holes) {
    if (holes.length === 0 || !written.includes(MARK))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(written, origin);
    const parts = written.split(MARK).map((part, at) => (at % 2 === 0 ? part : (holes[Number(part)] ?? part)));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(parts, origin);
}
function fromJson(json, origin, depth, holes) {
    if (depth > MAX_DEPTH)
        throw new RangeError('nested too deep');
    if (Array.isArray(json)) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(json.map((item) => fromJson(item, origin, depth + 1, holes)), origin);
    }
    if (typeof json === 'object' && json !== null) {
        const members = Object.entries(json).map(([name, value]) => ({ name, span: origin.span, value: fromJson(value, origin, depth + 1, holes) }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(members, origin);
    }
    if (typeof json === 'string')
        return withHoles(json, origin, holes);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(typeof json === 'number' || typeof json === 'boolean' ? json : null, origin);
}


/***/ }),

/***/ 41683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ isVariableFile),
/* harmony export */   Qo: () => (/* binding */ TerraformLibrary),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export isConfigurationFile */
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59749);
/* harmony import */ var _syntax_terraform_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55848);
/* harmony import */ var _syntax_terraform_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95269);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23397);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75652);





class TerraformLibrary {
    run;
    parsed;
    configurations;
    manifests;
    constraints;
    filesByFolder = new Map();
    constructor(run) {
        this.run = run;
        this.parsed = new _remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .Remembered */ .d(run);
        this.configurations = new _remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .Remembered */ .d(run);
        this.manifests = new _remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .Remembered */ .d(run);
        this.constraints = new _remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .Remembered */ .d(run);
        for (const path of run.repository.files) {
            if (!isConfigurationFile(path) && !isVariableFile(path))
                continue;
            const folder = folderOf(path);
            const files = this.filesByFolder.get(folder) ?? [];
            this.filesByFolder.set(folder, files);
            files.push(path);
        }
        this.variableFiles = [...this.filesByFolder.values()].flat().filter(isVariableFile).sort();
    }
    get folders() {
        const folders = [...this.filesByFolder].filter(([, files]) => files.some(isConfigurationFile));
        return folders.map(([folder]) => folder).sort();
    }
    variableFiles;
    variableFilesIn(folder) {
        return this.filesByFolder.get(folder)?.filter(isVariableFile) ?? [];
    }
    configuration(folder) {
        return this.configurations.get(folder, () => this.read(folder));
    }
    file(path) {
        return this.parsed.get(path, () => this.parse(path));
    }
    manifest(folder) {
        return this.manifests.get(folder, () => {
            const source = this.run.repository.read(pathIn(folder, '.terraform/modules/modules.json'));
            return source === undefined ? new Map() : manifestOf(source, this.run.limits);
        });
    }
    constraintsOn(source, rootFolder, collect) {
        return this.constraints.get(`${rootFolder}:${source}`, collect);
    }
    read(folder) {
        const listed = this.run.repository.list(folder);
        const paths = this.unshadowed((listed ?? this.filesByFolder.get(folder) ?? []).filter(isConfigurationFile));
        const files = paths.flatMap((path) => this.file(path) ?? []);
        const hidden = this.hiddenIn(folder);
        for (const path of hidden)
            this.run.repository.read(path);
        if (files.length === 0)
            return undefined;
        const complete = listed !== undefined && files.length === paths.length && hidden.length === 0;
        return (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationOf */ .QV)(folder, files, complete, this.run.bag);
    }
    unshadowed(paths) {
        return paths.filter((path) => {
            const instead = path.replace(/\.tf(\.json)?$/, '.tofu$1');
            if (instead === path || !paths.includes(instead))
                return true;
            this.run.bag.report('unsupported', `OpenTofu reads '${instead}' instead; this file is not checked.`, path);
            return false;
        });
    }
    hiddenIn(folder) {
        return this.run.bag.all.flatMap(({ code, file }) => (code === 'skipped-path' || code === 'unreadable-file') &&
            file !== undefined &&
            isConfigurationFile(file) &&
            folderOf(file) === folder
            ? [file]
            : []);
    }
    parse(path) {
        const source = this.run.repository.read(path);
        if (source === undefined)
            return undefined;
        const { limits, bag } = this.run;
        const { body, errors } = SYNTAX.get(source, limits, bag, () => syntaxOf(source, limits));
        for (const { code, message, start, end } of errors)
            bag.report(code, message, { source, start, end });
        return { path, source, body, whole: errors.length === 0 };
    }
}
const SYNTAX = new _remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .RememberedByText */ .f();
function syntaxOf(source, limits) {
    if (!/\.json$/i.test(source.path))
        return (0,_syntax_terraform_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTerraform */ .u0)(source, limits);
    return (0,_syntax_terraform_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTerraformJson */ .y)(source, limits, isVariableFile(source.path) ? 'values' : 'configuration');
}
function manifestOf(source, limits) {
    const { root } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(source, limits);
    const modules = memberOf(root, 'Modules');
    const found = new Map();
    for (const item of modules?.kind === 'array' ? modules.items : []) {
        const [key, directory] = [memberOf(item, 'Key'), memberOf(item, 'Dir')];
        if (key?.kind === 'scalar' && directory?.kind === 'scalar')
            found.set(String(key.value), String(directory.value));
    }
    return found;
}
function memberOf(node, name) {
    return node?.kind === 'object' ? node.members.find((member) => member.key.value === name)?.value : undefined;
}
function isConfigurationFile(path) {
    return /\.(?:tf|tofu)(?:\.json)?$/i.test(path);
}
function isVariableFile(path) {
    return /\.tfvars(?:\.json)?$/i.test(path);
}
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
function pathIn(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 64838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ isNoNumber),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   oV: () => (/* binding */ denoised),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const EXACT_DIGITS = 15;
function numberOf(value) {
    if (value.kind !== 'scalar')
        return undefined;
    if (typeof value.value === 'number')
        return value.value;
    if (typeof value.value !== 'string' || !NUMBER.test(value.value))
        return undefined;
    const number = Number(value.value) + 0;
    return isExact(number) ? number : undefined;
}
function isNoNumber(value) {
    if (value.kind === 'array' || value.kind === 'object' || value.kind === 'lambda')
        return true;
    if (value.kind !== 'scalar' || typeof value.value === 'number')
        return false;
    return typeof value.value !== 'string' || !NUMBER.test(value.value);
}
function isExact(number) {
    return Number.isFinite(number) && (Number.isSafeInteger(number) || !Number.isInteger(number) || isPowerOfTen(number));
}
function isPowerOfTen(number) {
    return /^-?10*$|^-?1e\+\d+$/.test(String(number));
}
function denoised(number) {
    return Number.isInteger(number) ? number + 0 : Number(number.toPrecision(EXACT_DIGITS));
}
function decimalText(number) {
    const written = String(number);
    const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
    if (match === null)
        return Object.is(number, -0) ? '0' : written;
    const [, sign = '', first = '', rest = '', exponent = '0'] = match;
    const shift = Number(exponent);
    const digits = first + rest;
    if (shift < 0)
        return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
    return sign + digits.padEnd(shift + 1, '0');
}


/***/ }),

/***/ 37328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ TemplateDeployments)
});

// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
// EXTERNAL MODULE: ./lib/src/expand/context.js + 7 modules
var context = __webpack_require__(70756);
// EXTERNAL MODULE: ./lib/src/expand/emit.js
var emit = __webpack_require__(8580);
// EXTERNAL MODULE: ./lib/src/expand/instance.js
var expand_instance = __webpack_require__(18036);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/terraform/azurerm/locators.js
var locators = __webpack_require__(40006);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
// EXTERNAL MODULE: ./lib/src/expand/lower/arm.js + 10 modules
var arm = __webpack_require__(63119);
// EXTERNAL MODULE: ./lib/src/expand/terraform/json-places.js
var json_places = __webpack_require__(32713);
// EXTERNAL MODULE: ./lib/src/expand/terraform/json-values.js
var json_values = __webpack_require__(31107);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/template-nodes.js

function templateNodes(value, source, place) {
    const writer = new NodeWriter(source, value.origin);
    return { root: writer.node(value, place, ''), holes: writer.holes };
}
const LITERAL_MEMBERS = new Set(['$schema', 'contentversion', 'type', 'scope']);
class NodeWriter {
    source;
    origin;
    holes = new Map();
    constructor(source, origin) {
        this.source = source;
        this.origin = origin;
    }
    node(value, around, name) {
        const place = this.placeOf(value.origin.span, around);
        switch (value.kind) {
            case 'scalar':
                if (typeof value.value === 'string' && value.value.startsWith('['))
                    return this.text(value.value, place);
                if (!this.isWrittenHere(value.origin) && !LITERAL_MEMBERS.has(name.toLowerCase()))
                    return this.hole(value, place);
                return typeof value.value === 'string'
                    ? this.text(value.value, place)
                    : { kind: 'scalar', ...place, value: value.value };
            case 'object': {
                const members = [...value.members.values()];
                if (value.open !== undefined || members.some((member) => member.key !== undefined))
                    return this.hole(value, place);
                return { kind: 'object', ...place, members: members.map((member) => this.member(member, place)) };
            }
            case 'array':
                if (value.open !== undefined)
                    return this.hole(value, place);
                return { kind: 'array', ...place, items: value.items.map((item) => this.node(item, place, name)) };
            case 'text': {
                const [first] = value.parts;
                const isExpression = typeof first === 'string' && first.startsWith('[') && !first.startsWith('[[');
                const written = isExpression ? expressionAround(value.parts, (part) => this.read(part)) : undefined;
                return written === undefined ? this.hole(value, place) : this.text(written, place);
            }
            default:
                return this.hole(value, place);
        }
    }
    member(member, around) {
        const place = this.placeOf(member.span, around);
        const key = this.text(member.name, {
            start: place.start,
            end: Math.min(place.start + member.name.length, place.end),
        });
        return { ...place, key, value: this.node(member.value, place, member.name) };
    }
    isWrittenHere({ steps, sensitive }) {
        return sensitive !== true && (steps.length === 0 || steps === this.origin.steps);
    }
    placeOf({ source, start, end }, around) {
        return source === this.source ? { start, end } : { start: around.start, end: around.end };
    }
    text(value, place) {
        const { start, end } = place;
        const isQuoted = this.source.text.slice(start, end) === `"${value}"`;
        if (isQuoted)
            return { kind: 'scalar', start, end, value };
        return { kind: 'scalar', start, end, value, offsetInFile: (offset) => Math.min(start + offset, end) };
    }
    hole(value, place) {
        return this.text(`[${this.read(value)}]`, place);
    }
    read(value) {
        const name = `terraform ${this.holes.size}`;
        this.holes.set(name, asData(value));
        return `parameters('${name}')`;
    }
}
function expressionAround(parts, read) {
    let written = '';
    let quoted;
    const append = (text) => {
        if (quoted === undefined)
            written += text;
        else
            quoted[quoted.length - 1] += text;
    };
    for (const part of parts) {
        if (typeof part !== 'string') {
            if (quoted === undefined)
                return undefined;
            quoted.push(read(part), '');
            continue;
        }
        for (const [piece] of part.matchAll(/''|'|[^']+/g)) {
            if (piece === "'" && quoted === undefined)
                quoted = [''];
            else if (piece === "''" && quoted === undefined)
                written += piece;
            else if (piece === "'" && quoted !== undefined) {
                written += joined(quoted);
                quoted = undefined;
            }
            else
                append(piece);
        }
    }
    return quoted === undefined ? written : undefined;
}
function joined(pieces) {
    const arguments_ = pieces.map((piece, at) => (at % 2 === 0 ? `'${piece}'` : piece));
    return pieces.length === 1 ? arguments_.join('') : `concat(${arguments_.join(',')})`;
}
function asData(value) {
    switch (value.kind) {
        case 'scalar': {
            if (typeof value.value !== 'string' || !/^\[(?!\[).*\]$/s.test(value.value))
                return value;
            const message = 'it is an expression in a part of a template that is not wholly known';
            return (0,expand_values/* unknown */.L5)('unsupported', message, `evaluate(${(0,expand_values/* textOf */.b6)(value)})`, value.origin);
        }
        case 'object': {
            const members = [...value.members.values()].map((member) => ({ ...member, value: asData(member.value) }));
            return (0,expand_values/* object */.Ik)(members, value.origin, value.open);
        }
        case 'array':
            return (0,expand_values/* array */.YO)(value.items.map(asData), value.origin, value.open);
        case 'choice':
            return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: asData(one.value) })) };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/terraform/embedded-template.js






const NO_HOLES = new Map();
function embeddedTemplate(content, argument, context) {
    const written = textInPlace(content);
    if (written !== undefined) {
        const { source, text } = written;
        const ofFile = text === source.text ? context.library.template(source.path) : undefined;
        if (ofFile !== undefined)
            return { template: ofFile, holes: NO_HOLES };
        return parsed(written, context);
    }
    const value = (0,json_values/* jsonValue */.I)(content);
    if (value.kind !== 'object')
        return undefined;
    const { source } = value.origin.span;
    const place = argument.source === source ? argument : value.origin.span;
    const { root, holes } = templateNodes(value, source, place);
    const template = (0,arm/* lowerArmTemplate */.o2)(source, root, context.bag, context.limits);
    return withHoles(template, holes, argument);
}
function textInPlace(content) {
    const known = content.origin.sensitive === true ? undefined : (0,expand_values/* knownString */.Xb)(content);
    const written = known === undefined ? undefined : (0,json_places/* textAt */.$6)(content.origin.span);
    if (known === undefined || written === undefined)
        return undefined;
    return withoutIndentation(written.text) === withoutIndentation(known) ? written : undefined;
}
function withoutIndentation(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(/^[ \t]+/gm, '')
        .trimEnd();
}
function parsed(written, context) {
    const { source } = written;
    const { root, errors } = (0,json/* parseJson */.q)((0,json_places/* alone */.QR)(written), context.limits);
    for (const { code, message, ...place } of errors) {
        context.bag.report(code ?? 'syntax-error', message, { source, ...place });
    }
    if (root?.kind !== 'object')
        return undefined;
    return { template: (0,arm/* lowerArmTemplate */.o2)(source, root, context.bag, context.limits), holes: NO_HOLES };
}
function withHoles(template, holes, span) {
    const declared = [...holes.keys()].map((name) => [
        name,
        { name, type: 'any', secure: false, nullable: true, span, nameSpan: span },
    ]);
    return { template: { ...template, parameters: new Map([...template.parameters, ...declared]) }, holes };
}

// EXTERNAL MODULE: ./lib/src/expand/terraform/library.js
var library = __webpack_require__(41683);
;// CONCATENATED MODULE: ./lib/src/expand/terraform/template-deployments.js










const SCOPES = new Map([
    ['azurerm_resource_group_template_deployment', inResourceGroup],
    ['azurerm_template_deployment', inResourceGroup],
    ['azurerm_subscription_template_deployment', () => ({ level: 'subscription' })],
    ['azurerm_management_group_template_deployment', inManagementGroup],
    ['azurerm_tenant_template_deployment', () => ({ level: 'tenant' })],
]);
function inResourceGroup(resource) {
    const resourceGroup = (0,locators/* argumentOf */.Nf)(resource, 'resource_group_name');
    return { level: 'resourceGroup', ...(resourceGroup === undefined ? {} : { resourceGroup }) };
}
function inManagementGroup(resource) {
    const id = (0,locators/* argumentOf */.Nf)(resource, 'management_group_id');
    const scope = id === undefined ? undefined : (0,locators/* scopeOf */.Od)(id);
    return scope?.level === 'managementGroup' ? scope : { level: 'managementGroup' };
}
class TemplateDeployments {
    run;
    context;
    constructor(run) {
        this.run = run;
        this.context = new context/* ExpansionContext */.B(run);
    }
    of(resources, folder) {
        const sink = { resources: [], unresolvedModules: [] };
        let complete = true;
        for (const resource of resources) {
            const scope = resource.mode === 'managed' ? SCOPES.get(resource.type) : undefined;
            if (scope === undefined)
                continue;
            this.context.templatesAtWork.clear();
            this.noteFiles(resource, folder);
            this.deploy(resource, scope(resource), sink);
            complete &&= !this.somethingUnread(resource);
        }
        return { ...sink, complete: complete && sink.unresolvedModules.length === 0 };
    }
    noteFiles(resource, folder) {
        const content = argument(resource, 'template_content') ?? argument(resource, 'template_body');
        for (const { role, name } of content?.value.origin.steps ?? []) {
            const path = role === 'file' ? (0,repository/* resolvePath */.o)((0,library/* pathIn */.lW)(folder, 'main.tf'), name) : undefined;
            if (path !== undefined)
                this.run.noteDeployedTemplate(path);
        }
    }
    deploy(resource, scope, sink) {
        const { context } = this;
        const given = this.parametersOf(resource);
        const embedded = this.templateOf(resource);
        if (embedded === undefined) {
            sink.unresolvedModules.push(unresolved(resource, given));
            return;
        }
        const { template, holes } = embedded;
        this.checkParameters(template, holes, given, resource);
        const instance = new expand_instance/* TemplateInstance */.i({
            template,
            context,
            addressPrefix: `${resource.address}/`,
            scope,
            deploymentName: nameOf(resource),
            arguments: new Map([...argumentsOf(template, given, resource), ...holes]),
            depth: 1,
            way: wayOf(resource),
            condition: resource.condition,
            callers: [template.source.path],
        });
        if (resource.condition === true)
            (0,emit/* emit */.I)(instance, sink);
        else
            context.speculatively(() => (0,emit/* emit */.I)(instance, sink));
    }
    templateOf(resource) {
        const content = argument(resource, 'template_content') ?? argument(resource, 'template_body');
        const spec = argument(resource, 'template_spec_version_id');
        if (content === undefined) {
            const what = spec === undefined
                ? 'There is no template in this deployment'
                : 'The template spec is not available without a download';
            const message = `${what}; what it deploys cannot be checked${spec === undefined ? '' : ', only what it is given'}.`;
            this.run.bag.report('module-unresolved', message, spec?.span ?? resource.headerSpan);
            return undefined;
        }
        const embedded = embeddedTemplate(content.value, content.span, this.context);
        if (embedded !== undefined)
            return embedded;
        const message = `The template in '${content.name}' is not known; what it deploys cannot be checked.`;
        this.run.bag.report('module-unresolved', message, content.span);
        return undefined;
    }
    parametersOf(resource) {
        const written = argument(resource, 'parameters_content') ?? argument(resource, 'parameters_body');
        const byName = argument(resource, 'parameters');
        const members = byName === undefined ? [] : membersOf(byName.value);
        if (written === undefined)
            return (0,expand_values/* object */.Ik)(members, (0,origins/* originAt */.iX)(resource.headerSpan), openness(byName?.value));
        const content = (0,json_values/* jsonValue */.I)(written.value);
        const assigned = membersOf(content).map((member) => this.assigned(member));
        return (0,expand_values/* object */.Ik)([...members, ...assigned], content.origin, openness(content) ?? openness(byName?.value));
    }
    assigned(member) {
        const { name, span, value } = member;
        if ((0,expand_values/* memberOf */.C5)(value, 'reference') !== undefined) {
            const message = `parameter '${name}' is a Key Vault secret`;
            return { name, span, value: (0,origins/* asSensitive */.P6)((0,expand_values/* unknown */.L5)('secure-parameter', message, 'getsecret()', (0,origins/* originAt */.iX)(span))) };
        }
        const given = (0,expand_values/* memberOf */.C5)(value, 'value');
        if (given !== undefined)
            return { name, span, value: given.value };
        if (value.kind === 'object' && value.open === undefined) {
            const message = `The parameter '${name}' is given neither 'value' nor 'reference'.`;
            this.run.bag.report('syntax-error', message, span);
        }
        return { name, span, value: (0,expand_values/* unknownBecause */.Zp)(value, `${(0,expand_values/* textOf */.b6)(value)}.value`, span) };
    }
    checkParameters({ parameters, source }, holes, given, resource) {
        const { bag } = this.run;
        for (const [key, { name, span, value }] of given.members) {
            if (parameters.has(key) || (0,expand_values/* isNull */.kZ)(value))
                continue;
            const message = `The template ${describeTemplate(source.path, resource)} declares no parameter '${name}'.`;
            bag.report('undeclared-parameter', message, span);
        }
        if (given.open !== undefined)
            return;
        for (const [key, { name, defaultValue, nullable }] of parameters) {
            if (defaultValue !== undefined || nullable || holes.has(key) || given.members.has(key))
                continue;
            const message = `The deployment does not set the required parameter '${name}'.`;
            bag.report('missing-argument', message, resource.headerSpan);
        }
    }
    somethingUnread({ span }) {
        const paths = this.context.templatesAtWork;
        return this.run.bag.all.some(({ level, span: at, file }) => {
            if (level !== 'error')
                return false;
            if (at === undefined)
                return file !== undefined && paths.has(file);
            if (at.source === span.source)
                return span.start <= at.start && at.end <= span.end;
            return paths.has(at.source.path);
        });
    }
}
function describeTemplate(path, { span }) {
    return path === span.source.path ? 'of this deployment' : `'${path}'`;
}
function argument({ body }, name) {
    const member = (0,expand_values/* memberOf */.C5)(body, name);
    return (0,expand_values/* isNull */.kZ)(member?.value) ? undefined : member;
}
function membersOf(value) {
    return value.kind === 'object' ? [...value.members.values()] : [];
}
function openness(value) {
    if (value === undefined || (0,expand_values/* isNull */.kZ)(value))
        return undefined;
    return value.kind === 'object' ? value.open : (0,expand_values/* unknownBecause */.Zp)(value, (0,expand_values/* textOf */.b6)(value), value.origin.span);
}
function argumentsOf({ parameters }, given, { address }) {
    const values = new Map();
    for (const [key, { name, span, value }] of given.members) {
        values.set(key, (0,origins/* withStep */.p$)(value, { role: 'argument', span, name: `${writtenAddress(address)}.${name}` }));
    }
    const { open } = given;
    if (open === undefined)
        return values;
    for (const [key, { name }] of parameters) {
        const text = `${open.expression}.${name.toLowerCase()}`;
        if (!values.has(key))
            values.set(key, (0,expand_values/* unknown */.L5)(open.reason, open.message, text, open.origin));
    }
    return values;
}
function nameOf(resource) {
    return (0,locators/* argumentOf */.Nf)(resource, 'name') ?? (0,expand_values/* scalarAt */.C_)(resource.address, resource.headerSpan);
}
function writtenAddress(address) {
    return address.replace(/^[^:[]*:/, '');
}
function wayOf({ way, headerSpan, address }) {
    return [...way, { role: 'module', span: headerSpan, name: writtenAddress(address) }];
}
function unresolved(resource, given) {
    return {
        address: resource.address,
        name: nameOf(resource),
        reference: referenceOf(resource),
        arguments: given,
        span: resource.span,
        condition: resource.condition,
        way: resource.way,
    };
}
function referenceOf(resource) {
    const spec = argument(resource, 'template_spec_version_id')?.span;
    return spec === undefined ? 'template deployment' : 'template spec';
}


/***/ }),

/***/ 22417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ converted)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53077);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75652);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32354);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64838);
/* harmony import */ var _unification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98789);







function converted(value, type, frame) {
    if (type === undefined)
        return value;
    if (value.kind === 'choice') {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: converted(one.value, type, frame) }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, value.reason, value.origin, frame.scope.context.limits.alternatives);
    }
    const { run } = frame.scope.context;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(value) || run.exhaustedAt((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(type, frame)) !== undefined)
        return value;
    if (type.kind === 'name')
        return convertedScalar(value, type.name);
    if (type.kind === 'template')
        return convertedScalar(value, (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(type) ?? 'any');
    return type.kind === 'call' ? convertedCollection(value, type, frame) : value;
}
function convertedScalar(value, type) {
    if (value.kind !== 'scalar')
        return value;
    if (type === 'string')
        return (0,_unification_js__WEBPACK_IMPORTED_MODULE_4__/* .asText */ .e)(value);
    if (type === 'number')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)(value) ?? value.value, value.origin);
    if (type !== 'bool' || typeof value.value !== 'string')
        return value;
    if (value.value === 'true' || value.value === '1')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(true, value.origin);
    return value.value === 'false' || value.value === '0' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(false, value.origin) : value;
}
function convertedCollection(value, type, frame) {
    const [inner] = type.arguments;
    const { name } = type.name;
    if (name === 'object' && inner?.kind === 'object') {
        return value.kind === 'object' ? convertedObject(value, inner, frame) : value;
    }
    if (name === 'tuple')
        return inner?.kind === 'tuple' ? convertedTuple(value, inner.items, frame) : value;
    if (inner?.kind === 'name' && inner.name === 'any')
        return convertedToAny(value, name);
    const each = (item) => converted(item, inner, frame);
    if (name === 'map')
        return value.kind === 'object' ? convertedMap(value, each) : value;
    if (value.kind !== 'array')
        return value;
    const open = value.open && {
        reason: value.open.reason,
        ...(value.open.each === undefined ? {} : { each: each(value.open.each) }),
    };
    const items = value.items.map(each);
    if (name === 'set')
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)(items, value.origin, open);
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(value) || name === 'list' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(items, value.origin, open) : value;
}
function convertedTuple(value, types, frame) {
    if (value.kind !== 'array' || value.open !== undefined)
        return value;
    const items = value.items.map((item, at) => converted(item, types[at], frame));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(items, value.origin);
}
function convertedToAny(value, name) {
    if (name === 'map' && value.kind === 'object') {
        const members = [...value.members.values()];
        const values = (0,_unification_js__WEBPACK_IMPORTED_MODULE_4__/* .unified */ .l)(members.map((member) => member.value));
        const made = members.map((member, at) => ({ ...member, value: values?.[at] ?? member.value }));
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(made, value.origin, value.open, value.each);
    }
    if (value.kind !== 'array')
        return value;
    const items = (0,_unification_js__WEBPACK_IMPORTED_MODULE_4__/* .unified */ .l)(value.items) ?? value.items;
    return name === 'set' ? (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)(items, value.origin, value.open) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(items, value.origin, value.open);
}
function convertedMap(value, each) {
    const members = [...value.members.values()].map((member) => ({ ...member, value: each(member.value) }));
    const more = value.each;
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(members, value.origin, value.open, more && each(more));
}
function convertedObject(value, type, frame) {
    const members = [];
    for (const item of type.items) {
        const name = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .keyName */ .xT)(item.key);
        if (name === undefined)
            continue;
        const attribute = attributeType(item.value);
        const member = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .memberNamed */ .aA)(value, name);
        if (member !== undefined && !((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(member.value) && attribute.default !== undefined)) {
            members.push({ ...member, value: converted(member.value, attribute.type, frame) });
        }
        else if (value.open === undefined && attribute.optional) {
            const span = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(item, frame);
            members.push({ name, span, value: defaultOf(attribute, name, span, frame) });
        }
    }
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(members, value.origin, value.open);
}
function attributeType(expression) {
    if (expression.kind !== 'call' || expression.name.name !== 'optional') {
        return { type: expression, optional: false, default: undefined };
    }
    const [type, fallback] = expression.arguments;
    return { type, optional: true, default: fallback };
}
function defaultOf(attribute, name, span, frame) {
    if (attribute.default === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .originAt */ .iX)(span));
    const step = { role: 'default', span: (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(attribute.default, frame), name: `attribute ${name}` };
    const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(attribute.default, { ...frame, locals: undefined });
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .withStep */ .p$)(converted(value, attribute.type, frame), step);
}


/***/ }),

/***/ 98789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText),
/* harmony export */   l: () => (/* binding */ unified)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53077);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64838);



function unified(values) {
    const typed = values.filter((value) => value.kind !== 'unknown' && value.kind !== 'choice' && !isNullScalar(value));
    if (typed.every(isPrimitive))
        return unifiedPrimitives(values, typed);
    if (typed.every((value) => value.kind === 'array'))
        return unifiedLists(values, typed);
    if (typed.every((value) => value.kind === 'object'))
        return unifiedObjects(values, typed);
    return undefined;
}
function isNullScalar(value) {
    return value.kind === 'scalar' && value.value === null;
}
function isPrimitive(value) {
    return value.kind === 'scalar' || value.kind === 'text' || value.kind === 'resource-id';
}
function unifiedPrimitives(values, typed) {
    const kinds = new Set(typed.map((value) => (value.kind === 'scalar' ? typeof value.value : 'string')));
    if (kinds.has('string'))
        return values.map(asText);
    return kinds.size > 1 ? undefined : values;
}
function asText(value) {
    return value.kind === 'scalar' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(textOfScalar(value.value), value.origin) : value;
}
function textOfScalar(value) {
    if (value === null)
        return null;
    return typeof value === 'number' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(value) : String(value);
}
function unifiedLists(values, lists) {
    const items = unified(lists.flatMap((list) => list.items));
    if (items === undefined)
        return undefined;
    let at = 0;
    return values.map((value) => {
        if (value.kind !== 'array')
            return value;
        const own = items.slice(at, at + value.items.length);
        at += value.items.length;
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(value) ? (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .setOf */ .s4)(own, value.origin, value.open) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(own, value.origin, value.open);
    });
}
function unifiedObjects(values, objects) {
    const [first] = objects;
    const closed = objects.every((value) => value.open === undefined);
    const names = (value) => [...value.members.keys()].sort().join('\n');
    const alike = first !== undefined && objects.every((value) => names(value) === names(first));
    if (!closed || !alike)
        return values;
    const columns = new Map();
    for (const key of first.members.keys()) {
        const column = unified(objects.flatMap((value) => value.members.get(key)?.value ?? []));
        if (column === undefined)
            return undefined;
        columns.set(key, column);
    }
    let at = 0;
    return values.map((value) => {
        if (value.kind !== 'object')
            return value;
        const row = at++;
        const members = [...value.members].map(([key, member]) => ({
            ...member,
            value: columns.get(key)?.[row] ?? member.value,
        }));
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(members, value.origin);
    });
}


/***/ }),

/***/ 66664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ automaticFiles),
/* harmony export */   oY: () => (/* binding */ partsOfEnvironments),
/* harmony export */   rj: () => (/* binding */ environmentFiles),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75652);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32354);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41683);




function automaticFiles(folder, context) {
    const own = context.library.variableFilesIn(folder);
    const rank = (path) => (isAutomatic(path) && /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) ? 0 : 1);
    return own.filter(isAutomatic).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}
function isAutomatic(path) {
    return /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) || /\.auto\.tfvars(?:\.json)?$/.test(path);
}
function environmentFiles(roots, context) {
    const { run, library } = context;
    const given = run.options.parameterFiles.filter(_library_js__WEBPACK_IMPORTED_MODULE_2__/* .isVariableFile */ .Pi);
    const files = given.length > 0 ? given : library.variableFiles;
    const folders = new Set(library.folders);
    const byRoot = new Map();
    const add = (root, path) => byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    for (const path of files) {
        const owner = ownerOf(path, folders, context);
        if (given.length === 0 && isAutomatic(path) && owner === (0,_library_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path))
            continue;
        const targets = owner !== undefined && roots.includes(owner) ? [owner] : targetsByName(path, roots, context, given);
        if (targets.length === 0 && (owner === undefined || given.length > 0)) {
            run.bag.report('orphan-parameter-file', 'No Terraform root module belongs to this variable file.', path);
        }
        for (const target of targets)
            add(target, path);
    }
    return byRoot;
}
function partsOfEnvironments(files, root, context) {
    if (context.run.options.parameterFiles.length > 0)
        return files.map((path) => [path]);
    const byFolder = new Map();
    for (const path of files)
        byFolder.set((0,_library_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), [...(byFolder.get((0,_library_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path)) ?? []), path]);
    return [...byFolder].flatMap(([folder, paths]) => {
        const names = paths.flatMap((path) => variablesSetBy(path, context));
        const apart = folder !== root && new Set(names).size === names.length && paths.length > 1;
        return apart ? [paths] : paths.map((path) => [path]);
    });
}
function variablesSetBy(path, { library }) {
    return (library.file(path)?.body.attributes ?? []).map((attribute) => attribute.name.name);
}
function ownerOf(path, folders, context) {
    const names = variablesSetBy(path, context);
    let nearest;
    for (let folder = (0,_library_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);; folder = (0,_library_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder)) {
        const variables = folders.has(folder) ? context.library.configuration(folder)?.variables : undefined;
        if (variables !== undefined && names.some((name) => variables.has(name)))
            return folder;
        if (variables !== undefined)
            nearest ??= folder;
        if (folder === '')
            return nearest;
    }
}
function targetsByName(path, roots, context, given) {
    const file = given.length === 0 ? undefined : context.library.file(path);
    if (file === undefined)
        return [];
    const names = variablesSetBy(path, context);
    return roots.filter((root) => {
        const variables = context.library.configuration(root)?.variables;
        return names.every((name) => variables?.has(name) === true);
    });
}
function valuesOf(paths, folder, context) {
    const values = new Map();
    for (const path of paths) {
        const file = context.library.file(path);
        if (file === undefined)
            context.run.bag.report('module-not-found', `There is no variable file '${path}'.`, path);
        else
            addValues(values, file, folder, context);
    }
    return values;
}
function addValues(values, file, folder, context) {
    const { source, body } = file;
    const configuration = context.library.configuration(folder);
    const frame = { scope: constants(context), source, locals: undefined, failures: context.reported };
    for (const attribute of body.attributes) {
        const name = attribute.name.name;
        const span = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(source, attribute);
        if (configuration?.whole === true && !configuration.variables.has(name)) {
            const where = folder || '.';
            context.run.bag.report('undeclared-parameter', `The module in '${where}' declares no variable '${name}'.`, span);
        }
        values.set(name, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(attribute.value, frame), { role: 'parameter-file', span, name }));
    }
}
function constants(context) {
    return { context, read: () => undefined };
}


/***/ })

};
