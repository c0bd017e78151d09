export const id = 802;
export const ids = [802,870];
export const modules = {

/***/ 71421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureBeside: () => (/* binding */ azureBeside),
  liveSourceOf: () => (/* binding */ liveSourceOf)
});

// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
;// CONCATENATED MODULE: ./lib/src/decide/azure/concealed.js

const WHY = 'What Azure has is not shown, as the repository is public; the command line shows it to whoever may read it.';
function concealedAzure(one) {
    const { finding } = one;
    const { azure } = finding;
    if (azure === undefined || azure.state === 'same' || azure.state === 'weakened')
        return { ...one, finding: withoutId(finding) };
    const told = {
        ...withoutId(finding),
        message: `${finding.rule.title}. ${WHY}`,
        actual: undefined,
        expected: undefined,
    };
    return { ...one, finding: finding.span.source.isOfAzure ? elsewhere(told) : told };
}
function withoutId({ azure, ...finding }) {
    return azure === undefined ? finding : { ...finding, azure: { ...azure, id: '', portal: '' } };
}
function elsewhere(finding) {
    const source = new source_file/* SourceFile */.sC('Azure', '', 'azure');
    const span = { source, start: 0, end: 0 };
    const { type, form } = finding.resource;
    return {
        ...finding,
        resource: { type, form, name: 'a resource that is not shown', address: 'live:' },
        span,
        declaration: { whole: span, header: span },
        related: [],
    };
}

// EXTERNAL MODULE: ./lib/src/rules/finding.js
var rules_finding = __webpack_require__(73459);
// EXTERNAL MODULE: ./lib/src/decide/azure/faults.js
var faults = __webpack_require__(88394);
;// CONCATENATED MODULE: ./lib/src/decide/azure/in-azure.js
function inAzure(address, portal, state) {
    const id = address.replace(/^live:/, '');
    return { id, portal: `${portal}/#@/resource${encodeURI(id.replace(WITHOUT_PAGE, '$1'))}`, state };
}
const WITHOUT_PAGE = /^(\/subscriptions\/.+)\/providers\/Microsoft\.(?:Authorization|PolicyInsights|Security|Insights\/diagnosticSettings)\/.*$/i;

// EXTERNAL MODULE: ./lib/src/expand/same-resource.js
var same_resource = __webpack_require__(12902);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
;// CONCATENATED MODULE: ./lib/src/decide/azure/pairs.js


class Pairs {
    declarations = new Map();
    lives = new Map();
    nameless = new Map();
    ambiguous;
    constructor(declared, live) {
        const byKey = byKeyText(declared);
        for (const { resource } of [...byKey.values()].flat().filter((one) => isNameless(one.resource))) {
            const type = resource.type.toLowerCase();
            this.nameless.set(type, [...(this.nameless.get(type) ?? []), resource]);
        }
        const matches = live.resources.flatMap((resource) => (byKey.get((0,resource_key/* keyText */.Pu)((0,resource_key/* keyOfResource */.T3)(resource))) ?? [])
            .filter((one) => (0,resource_key/* sameKnownResource */.Mu)((0,resource_key/* keyOfResource */.T3)(one.resource), (0,resource_key/* keyOfResource */.T3)(resource)))
            .map((declaration) => ({ live: resource, declaration })));
        const counts = new Map();
        for (const { declaration } of matches)
            counts.set(declaration.resource, (counts.get(declaration.resource) ?? 0) + 1);
        const isClear = ({ resource }) => counts.get(resource) === 1;
        for (const match of matches.filter((one) => isClear(one.declaration))) {
            const { address } = match.live;
            this.declarations.set(address, [...(this.declarations.get(address) ?? []), match.declaration]);
            this.lives.set(match.declaration.resource, match.live);
        }
        this.ambiguous = [...new Set(matches.map(({ declaration }) => declaration).filter((one) => !isClear(one)))];
    }
    declarationsOf(address) {
        return this.declarations.get(address) ?? [];
    }
    mayBeDeclared(live) {
        const isAmbiguous = this.ambiguous.some((one) => isPossiblySame(one.resource, live));
        return isAmbiguous || (this.nameless.get(live.type.toLowerCase()) ?? []).some((one) => isPossiblySame(one, live));
    }
    liveOf(declared) {
        return this.lives.get(declared);
    }
}
function isNameless({ names }) {
    return names.some((name) => name.kind !== 'scalar');
}
function isPossiblySame(declared, live) {
    return (0,same_resource/* sameResource */.nK)((0,resource_key/* keyOfResource */.T3)(declared), (0,resource_key/* keyOfResource */.T3)(live)) !== false;
}
function byKeyText(expansions) {
    const found = new Map();
    for (const expansion of expansions) {
        for (const resource of expansion.resources.filter(({ existing, patch }) => !existing && !patch)) {
            const key = (0,resource_key/* keyText */.Pu)((0,resource_key/* keyOfResource */.T3)(resource));
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [{ expansion, resource }]);
            else
                known.push({ expansion, resource });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/decide/azure/sentences.js
var azure_sentences = __webpack_require__(36353);
;// CONCATENATED MODULE: ./lib/src/decide/azure/twins.js
function isSaidOfTwin({ rule, resource, property = '' }, { isDeclared, answerOf }) {
    const [, workspace, name] = /^(.+)\/outboundRules\/([^/]+)$/i.exec(resource.address) ?? [];
    if (workspace !== undefined && name !== undefined) {
        if (isDeclared(resource.address))
            return false;
        return faultsIn(answerOf(rule.id, workspace)).some((path) => listedIn(path) === name.toLowerCase());
    }
    const listed = listedIn(property);
    if (listed === undefined)
        return false;
    const twin = `${resource.address}/outboundRules/${listed}`;
    return isDeclared(twin) && faultsIn(answerOf(rule.id, twin)).length > 0;
}
function listedIn(path) {
    return /^properties\.managedNetwork\.outboundRules\.([^.]+)/i.exec(path)?.[1]?.toLowerCase();
}
function faultsIn(result) {
    return (result?.outcomes ?? []).flatMap(({ finding }) => (finding === undefined ? [] : [finding.property ?? '']));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 2 modules
var resource_view = __webpack_require__(39868);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/decide/suppressions/gate-rules.js
var gate_rules = __webpack_require__(20231);
;// CONCATENATED MODULE: ./lib/src/decide/azure/undeclared.js








const never = () => false;
const CALLERS = 'Nobody reviewed who may call them.';
const KINDS = [
    {
        type: types/* COMPUTE */.IA,
        name: 'computes',
        severity: 'low',
        impact: 'Nobody reviewed how they are reached and as whom they act.',
        isOfService: never,
    },
    { type: types/* ONLINE_ENDPOINT */.Ac, name: 'online endpoints', severity: 'low', impact: CALLERS, isOfService: never },
    { type: types/* BATCH_ENDPOINT */.pC, name: 'batch endpoints', severity: 'low', impact: CALLERS, isOfService: never },
    { type: types/* SERVERLESS_ENDPOINT */.Z_, name: 'serverless endpoints', severity: 'low', impact: CALLERS, isOfService: never },
    {
        type: types/* DATASTORE */.SL,
        name: 'datastores',
        severity: 'low',
        impact: 'Nobody reviewed what data they open, and with which credentials.',
        isOfService: ({ resource }) => SYSTEM_DATASTORES.has(lastName(resource)?.toLowerCase() ?? ''),
    },
    {
        type: types/* OUTBOUND_RULE */.ID,
        name: 'outbound rules of the managed network',
        severity: 'medium',
        impact: 'Nobody reviewed where data may leave to.',
        isOfService: (rule) => rule.property('properties.category').isOneOf('Required', 'Dependency', 'Recommended').truth === true,
    },
];
const SYSTEM_DATASTORES = new Set([
    'workspaceblobstore',
    'workspacefilestore',
    'workspaceartifactstore',
    'workspaceworkingdirectory',
]);
const MOST_NAMES = 5;
function undeclaredFindings(declared, live, pairs, portal) {
    const resources = declared.flatMap(({ expansion }) => expansion.resources);
    const children = byParent(live);
    const isRead = declared.every(({ expansion }) => expansion.complete && expansion.unresolvedModules.length === 0);
    return live.filter(isWorkspace).flatMap((workspace) => {
        const [declaration] = pairs.declarationsOf(workspace.address);
        if (declaration === undefined)
            return [];
        const own = children.get((0,resource_key/* keyText */.Pu)((0,resource_key/* keyOfResource */.T3)(workspace))) ?? [];
        return KINDS.flatMap((kind) => {
            const known = resources.filter(({ type }) => (0,types/* sameType */.n6)(type, kind.type));
            const alone = own.filter((child) => isUndeclared(child, kind, known, pairs));
            return alone.length === 0 ? [] : [undeclaredFinding(kind, alone, { workspace, declaration, isRead, portal })];
        });
    });
}
function isWorkspace({ type }) {
    return (0,types/* sameType */.n6)(type, types/* WORKSPACE */.un);
}
function byParent(live) {
    const found = new Map();
    for (const resource of live) {
        const parent = (0,resource_key/* ancestorOf */.VU)((0,resource_key/* keyOfResource */.T3)(resource), 1);
        if (parent === undefined)
            continue;
        const key = (0,resource_key/* keyText */.Pu)(parent);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [resource]);
        else
            known.push(resource);
    }
    return found;
}
function isUndeclared(child, kind, declared, pairs) {
    if (!(0,types/* sameType */.n6)(child.type, kind.type) || kind.isOfService(new resource_view/* ResourceView */.E(child)))
        return false;
    if (pairs.declarationsOf(child.address).length > 0)
        return false;
    return declared.every((one) => (0,same_resource/* sameResource */.nK)((0,resource_key/* keyOfResource */.T3)(one), (0,resource_key/* keyOfResource */.T3)(child)) === false);
}
function undeclaredFinding(kind, children, { workspace, declaration, isRead, portal }) {
    const { expansion, resource } = declaration;
    const named = new Map(children.map((child) => [lastName(child) ?? (0,resource_view/* nameFor */.F)(child.name), child]));
    const names = [...named.keys()].sort();
    const { entryPoint, environment } = expansion;
    const { whole, header } = { whole: resource.span, header: resource.headerSpan };
    const value = names.join(',');
    return {
        finding: {
            rule: gate_rules/* UNDECLARED */.uM,
            status: isRead ? 'fail' : 'unknown',
            severity: kind.severity,
            message: `Azure has ${kind.name} of this workspace that none of the files declares: ${listed(names.map((name) => `${name}${makerOf(named.get(name))}`))}. ${kind.impact} Declare them, delete them, or turn this rule off where another repository declares them.`,
            resource: {
                type: workspace.type,
                name: (0,resource_view/* nameFor */.F)(workspace.name),
                address: workspace.address,
                form: workspace.form,
            },
            azure: inAzure(workspace.address, portal, 'undeclared'),
            property: undefined,
            actual: names,
            expected: [],
            absent: false,
            span: header,
            declaration: { whole, header },
            related: [],
            mendings: [],
            assumptions: [],
            copies: [],
            environments: environment === undefined ? [] : [environment],
            fingerprint: fingerprint([gate_rules/* UNDECLARED */.uM.id, workspace.address, kind.type, value]),
            identity: { address: workspace.address, path: kind.type, value, message: kind.name },
        },
        entryPoint,
        environment,
        suppression: undefined,
    };
}
function listed(names) {
    const rest = names.length - MOST_NAMES;
    return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
function makerOf(resource) {
    const said = (0,values/* memberOf */.C5)(resource?.body, 'systemData')?.value;
    const [by, type, at] = ['createdBy', 'createdByType', 'createdAt'].map((name) => (0,values/* knownString */.Xb)((0,values/* memberOf */.C5)(said, name)?.value));
    if (by === undefined || by === '')
        return '';
    const who = type === undefined || type === 'User' ? by : `${type.toLowerCase()} ${by}`;
    return ` (made by ${who}${at === undefined ? '' : ` on ${at.slice(0, 10)}`})`;
}
function lastName({ names }) {
    return (0,values/* knownString */.Xb)(names.at(-1));
}
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/src/decide/azure/join.js







function joinedWithAzure(declared, live, portal) {
    const pairs = new Pairs(declared.map(({ expansion }) => expansion), live.expansion);
    const answers = new Answers([...declared, live]);
    const byAddress = new Map(live.expansion.resources.map((resource) => [resource.address, resource]));
    const joiner = { pairs, answers, portal, byAddress, answered: new Set() };
    const byId = new Map(live.expansion.resources.map((resource) => [resource.address.toLowerCase(), resource]));
    const twins = {
        isDeclared: (address) => pairs.declarationsOf(byId.get(address.toLowerCase())?.address ?? '').length > 0,
        answerOf: (ruleId, address) => answers.of(ruleId, byId.get(address.toLowerCase())),
    };
    const once = live.findings.filter(({ finding }) => !isSaidOfTwin(finding, twins));
    const told = once.flatMap((one) => aboutAzure(one, joiner));
    return {
        declared: new Map(declared.map((one) => [one.expansion, besideAzure(one, joiner)])),
        live: [...told, ...undeclaredFindings(declared, live.expansion.resources, pairs, portal)],
        ambiguous: pairs.ambiguous,
        isAnswered: ({ finding }) => finding.status === 'unknown' && joiner.answered.has(questionOf(finding)),
    };
}
function questionOf({ rule, identity }) {
    return `${rule.id} ${identity.address}`;
}
class Answers {
    known = new Map();
    constructor(judged) {
        for (const result of judged.flatMap(({ results }) => results)) {
            const { resource } = result.resource;
            const byRule = this.known.get(resource) ?? new Map();
            this.known.set(resource, byRule.set(result.rule.id, result));
        }
    }
    of(ruleId, resource) {
        return resource && this.known.get(resource)?.get(ruleId);
    }
}
function aboutAzure(one, { pairs, answers, portal, byAddress }) {
    const { finding } = one;
    const { rule, resource } = finding;
    const place = (state) => inAzure(resource.address, portal, state);
    const live = byAddress.get(resource.address);
    const part = live === undefined ? '' : (0,azure_sentences/* partSentence */.F)(live, finding.property);
    const declarations = pairs.declarationsOf(resource.address);
    const [declaration] = declarations;
    if (declaration === undefined) {
        const isUnmatched = live !== undefined && pairs.mayBeDeclared(live);
        return [withState(unmended(one), place(isUnmatched ? 'unmatched' : 'undeclared'), part)];
    }
    const own = answers.of(rule.id, live);
    const results = declarations.map((declared) => answers.of(rule.id, declared.resource));
    const key = (0,rules_finding/* messageKeyOf */.i)(finding);
    const statuses = results.map((result) => (0,faults/* statusFor */.SR)(result, key));
    const isTold = finding.status === 'fail'
        ? results.some((result) => (0,faults/* hasFault */.nl)(result, finding, own))
        : statuses.some((status) => status !== 'notApplicable');
    if (isTold)
        return [];
    const isRight = statuses.every((status) => status === 'pass');
    const at = results.find((_, index) => statuses[index] === 'pass') ?? results[0];
    const told = withState(one, place(isRight ? 'weaker' : 'only-azure'), part);
    return [movedTo(told, declaration.resource, spanIn(at, finding.property))];
}
function spanIn(result, property) {
    const own = (result?.outcomes ?? [])
        .flatMap(({ evidence }) => evidence)
        .filter(({ resource }) => resource === result?.resource.resource);
    return (own.find(({ path }) => path?.toLowerCase() === property?.toLowerCase()) ?? own[0])?.span;
}
function unmended(one) {
    return { ...one, finding: { ...one.finding, mendings: [], related: [] } };
}
function movedTo(one, { span: whole, headerSpan: header }, span) {
    const place = { span: span ?? header, declaration: { whole, header }, related: [], mendings: [] };
    return { ...one, finding: { ...one.finding, ...place } };
}
function besideAzure({ expansion, findings }, { pairs, answers, portal, answered }) {
    const byAddress = new Map(expansion.resources.map((resource) => [resource.address, resource]));
    return findings.flatMap((one) => {
        const { finding } = one;
        const declared = byAddress.get(finding.resource.address);
        const live = declared && pairs.liveOf(declared);
        if (live === undefined)
            return [one];
        const answer = answers.of(finding.rule.id, live);
        if (isKnownToAzure(finding, answer)) {
            answered.add(questionOf(finding));
            return [];
        }
        if (finding.status !== 'fail')
            return [one];
        const isSame = (0,faults/* hasFault */.nl)(answer, finding, answers.of(finding.rule.id, declared));
        if (isSame)
            return [withState(one, inAzure(live.address, portal, 'same'))];
        const isRight = (0,faults/* statusFor */.SR)(answer, (0,rules_finding/* messageKeyOf */.i)(finding)) === 'pass';
        return [isRight ? withState(one, inAzure(live.address, portal, 'weakened')) : one];
    });
}
function isKnownToAzure({ rule, status }, answer) {
    return status === 'unknown' && rule.ofSubscription === true && answer !== undefined && answer.status !== 'unknown';
}
function withState(one, azure, part = '') {
    return { ...one, finding: withAzure(one.finding, azure, part) };
}
function withAzure(finding, azure, part) {
    const sentences = [finding.message, part, azure_sentences/* SENTENCES */.r[azure.state]].filter((sentence) => sentence !== '');
    return { ...finding, azure, message: sentences.join(' ') };
}

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/live/open.js + 2 modules
var live_open = __webpack_require__(25870);
;// CONCATENATED MODULE: ./lib/src/live-scan.js







async function azureBeside(declared, source, judge, finished, bag) {
    const { systems, complete, cloud, told: known } = await source.read(bag);
    const judged = systems.map(({ own, ...seen }) => judge(deploymentOf(own, complete), { cloud, ...seen, told: known }));
    const expansion = deploymentOf(systems.flatMap(({ own }) => own), complete);
    const findings = judged.flatMap((one) => one.findings);
    const live = { expansion, findings, results: judged.flatMap((one) => one.results) };
    const joined = joinedWithAzure(declared, live, source.portal);
    reportAmbiguous(joined, bag);
    const told = (one) => (source.showsValues ? one : concealedAzure(one));
    return {
        expansion,
        joined: {
            ...joined,
            declared: new Map([...joined.declared].map(([one, findings]) => [one, findings.map(told)])),
            live: joined.live.map(finished).map(told),
        },
    };
}
function deploymentOf(resources, complete) {
    return { entryPoint: 'Azure', environment: undefined, resources, unresolvedModules: [], complete };
}
function reportAmbiguous({ ambiguous }, bag) {
    for (const { resource } of ambiguous) {
        const { file, startLine } = (0,source_file/* rangeOf */.be)(resource.headerSpan);
        const message = `Several resources in Azure may be '${(0,resource_view/* nameFor */.F)(resource.name)}' of ${file}:${startLine}, as the files do not say its resource group: it is compared with none of them. Name the workspace in the input workspaces.`;
        bag.report('live-note', message, resource.headerSpan);
    }
}
function liveSourceOf(live, { limits, showsValues, inRepository, env }) {
    const { reader, directory, options, cloud } = live;
    const unread = (0,live_open.unreadCode)(options);
    const whatIf = async (planned, repository, bag) => {
        const { askWhatIf } = await Promise.all(/* import() */[__webpack_require__.e(48), __webpack_require__.e(228), __webpack_require__.e(437), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 67163));
        const asked = { reader, targets: options.whatIf, inRepository, unread, repository, limits, env };
        return askWhatIf(planned, asked, bag);
    };
    const policies = async (question, bag) => {
        const { livePolicyRules } = await Promise.all(/* import() */[__webpack_require__.e(48), __webpack_require__.e(778), __webpack_require__.e(228), __webpack_require__.e(350), __webpack_require__.e(356), __webpack_require__.e(437), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 83739));
        return livePolicyRules(live, question, bag);
    };
    return {
        portal: cloud.portal,
        showsValues,
        ...(options.policies && showsValues ? { policies } : {}),
        ...(options.whatIf.length > 0 && showsValues ? { whatIf } : {}),
        async read(bag) {
            const [{ readLive }, { isOfCloud, sentencesOf }, { systemsOf }, { readDirectory }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 17978)),
                __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 79370)),
                __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 40927)),
                __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 48138)),
            ]);
            const [azure, graph] = await Promise.all([
                readLive(reader, options, limits, new diagnostic/* DiagnosticBag */.g7()),
                options.directory ? readDirectory(directory, limits) : { resources: [], gaps: [], listed: [] },
            ]);
            const gaps = [...azure.gaps, ...graph.gaps];
            const tell = (code, missing) => {
                for (const message of showsValues ? missing : live_scan_hidden(missing))
                    bag.report(code, message);
            };
            if (options.policies && !showsValues)
                bag.report('live-note', POLICIES_OF_PUBLIC);
            if (options.whatIf.length > 0 && !showsValues)
                bag.report('live-note', WHAT_IF_OF_PUBLIC);
            tell(unread, sentencesOf(gaps.filter((gap) => !isOfCloud(gap))));
            tell('live-note', sentencesOf(gaps.filter(isOfCloud)));
            if (!azure.resources.some(({ type }) => (0,types/* sameType */.n6)(type, types/* WORKSPACE */.un)))
                bag.report('live-note', NO_WORKSPACE);
            const systems = systemsOf([...azure.resources, ...graph.resources], azure.beside);
            const listed = new Set(graph.listed);
            const { readAt } = azure.estate.facts.workspaces;
            const told = { absent: new Set(azure.absent.keys()), listed, readAt: readAt.toISOString() };
            return { systems, complete: azure.complete, cloud: cloud.name, told };
        },
    };
}
const NO_WORKSPACE = 'No workspace of Azure Machine Learning was read of live Azure: check the inputs that say what to look at, and that the identity may read there.';
const POLICIES_OF_PUBLIC = 'The policies that live Azure assigns are not evaluated, as the repository is public and their names and texts are not for everybody.';
const WHAT_IF_OF_PUBLIC = 'Azure is not asked what a deployment would do, as the repository is public and what it answers is not for everybody.';
function live_scan_hidden(missing) {
    if (missing.length === 0)
        return [];
    const message = `Not all of live Azure could be read (${missing.length} reasons). They are not shown, as the repository is public; the command line shows them to whoever may read it.`;
    return [message];
}


/***/ }),

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
