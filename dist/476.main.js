export const id = 476;
export const ids = [476];
export const modules = {

/***/ 48476:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84662);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60325);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5529);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51294);




process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        fail(error);
});
process.stderr.on('error', () => { });
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
function fail(error) {
    process.stderr.write((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .internalErrorLine */ .c)(error));
    process.exit(4);
}
function workingFolder() {
    try {
        return process.cwd();
    }
    catch (error) {
        process.stderr.write(`azureml-gate: the working folder cannot be used: ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(String(error))}\n`);
        return undefined;
    }
}
const cwd = workingFolder();
process.exitCode =
    cwd === undefined
        ? 2
        : await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), {
            stdout: (text) => void process.stdout.write(text),
            stderr: (text) => void process.stderr.write(text),
            env: process.env,
            cwd,
            stdoutIsTerminal: process.stdout.isTTY === true,
            stderrIsTerminal: process.stderr.isTTY === true,
            clock: () => performance.now(),
            today: new Date().toISOString().slice(0, 10),
            version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
            rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y,
        });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ internalErrorLine),
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./lib/src/decide/baseline.js
var baseline = __webpack_require__(90656);
// EXTERNAL MODULE: ./lib/src/decide/concealment.js
var concealment = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/src/decide/suppressions/gate-rules.js
var gate_rules = __webpack_require__(20231);
// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/inputs/live-options.js
var live_options = __webpack_require__(62581);
// EXTERNAL MODULE: ./lib/src/inputs/options.js
var options = __webpack_require__(27348);
;// CONCATENATED MODULE: ./lib/src/inputs/flags.js


const SCAN_FORMATS = ['text', 'json', 'sarif', 'markdown', 'html'];
const RESOURCES_FORMATS = ['json', 'text'];
const RULES_FORMATS = ['text', 'json', 'markdown'];
const OUTPUT = { name: 'output', placeholder: 'FILE', help: 'write to FILE instead of standard output' };
const CONFIG = {
    name: 'config',
    placeholder: 'FILE',
    help: 'configuration file (default: .github/azureml-gate.yml)',
};
const PARAMETERS = {
    name: 'parameters',
    placeholder: 'FILE',
    repeatable: true,
    help: 'parameter file, may be repeated (default: found by convention)',
};
const POLICIES = {
    name: 'policies',
    placeholder: 'PATH',
    repeatable: true,
    help: 'file or folder of Azure Policy definitions and assignments, may be repeated',
};
const ALL_RESOURCES = {
    name: 'all-resources',
    help: 'judge storage, vaults and the like also where no workspace is proven to use them',
};
const ORGANIZATION = {
    name: 'organization',
    placeholder: 'FILE',
    help: 'what the organisation demands of suppressions',
};
function formatFlag(formats) {
    return {
        name: 'format',
        placeholder: formats.join('|'),
        values: formats,
        help: `output format (default: ${formats[0]})`,
    };
}
function choiceFlag(name, values, help) {
    return { name, placeholder: values.join('|'), values, help };
}
const LIVE_SCOPE = [
    { name: 'subscription', placeholder: 'ID', repeatable: true, help: 'subscription to look at, may be repeated' },
    { name: 'management-group', placeholder: 'ID', help: 'management group whose subscriptions are looked at' },
    {
        name: 'workspace',
        placeholder: 'ID',
        repeatable: true,
        help: 'resource ID of a workspace to look at, and at no other one; may be repeated',
    },
    { name: 'tenant-id', placeholder: 'ID', help: 'tenant of the session (default: its own)' },
    choiceFlag('environment', live_options/* ENVIRONMENTS */.ju, 'Azure cloud (default: azurecloud)'),
    { name: 'resource-manager-url', placeholder: 'URL', help: 'Azure Resource Manager of a private cloud' },
    { name: 'microsoft-graph-url', placeholder: 'URL', help: 'Microsoft Graph of a private cloud' },
    { name: 'live-timeout', placeholder: 'MINUTES', help: 'how long Azure may be read, from 1 to 60 (default: 2)' },
];
const COMMANDS = [
    {
        name: 'scan',
        operands: '[PATH ...]',
        summary: 'check the files and folders at PATH (default: the current folder)',
        flags: [
            formatFlag(SCAN_FORMATS),
            OUTPUT,
            CONFIG,
            choiceFlag('fail-on', options/* FAIL_ON */.d$, 'least severity that fails (default: high)'),
            choiceFlag('report-from', options/* SEVERITY_NAMES */.tQ, 'least severity shown (default: info)'),
            choiceFlag('on-unknown', options/* ON_UNKNOWN */.zN, 'what a finding that cannot be decided does (default: report)'),
            choiceFlag('on-incomplete', options/* ON_INCOMPLETE */.Tx, 'what an incomplete analysis does (default: fail)'),
            choiceFlag('profile', options/* PROFILE_NAMES */.J, 'what kind of workload it is for (default: baseline)'),
            PARAMETERS,
            POLICIES,
            ALL_RESOURCES,
            { name: 'base', placeholder: 'REF', help: 'only what the commit or branch REF does not have counts' },
            ORGANIZATION,
            {
                name: 'write-baseline',
                placeholder: 'FILE',
                help: 'write what is found now to FILE, so that it does not count from then on',
            },
            { name: 'live', help: 'also look at what is deployed in Azure, with the session of az login' },
            { name: 'require-live', help: 'the same, and an Azure that cannot be read makes the result incomplete' },
            {
                name: 'policy-live',
                help: 'with --live: also evaluate the policies that Azure assigns, and ask it what it would do',
            },
            {
                name: 'microsoft-graph',
                help: 'with --live: also ask Microsoft Graph about leftover accounts and conditional access',
            },
            {
                name: 'what-if',
                placeholder: 'PATH=SCOPE',
                repeatable: true,
                help: 'with --live: also ask Azure what it would do if the template or parameter file PATH were deployed to SCOPE, may be repeated',
            },
            ...LIVE_SCOPE,
        ],
    },
    {
        name: 'resources',
        operands: '[PATH ...]',
        summary: 'print the resources that the files at PATH would deploy, as the rules see them',
        flags: [
            formatFlag(RESOURCES_FORMATS),
            OUTPUT,
            CONFIG,
            PARAMETERS,
            {
                name: 'live',
                help: 'print the workspaces and computes that are deployed instead, read with the session of az login',
            },
            ...LIVE_SCOPE,
        ],
    },
    { name: 'rules', operands: '', summary: 'list the rules', flags: [formatFlag(RULES_FORMATS), OUTPUT] },
    { name: 'explain', operands: 'RULE-ID', summary: 'explain one rule', flags: [] },
    {
        name: 'fix',
        operands: '[PATH ...]',
        summary: 'print what would mend the findings at PATH as a diff, tried in memory; exit status 1 if there is something',
        flags: [
            { name: 'write', help: 'write the changes to the files' },
            { name: 'unsafe', help: 'also what may lock somebody out, has no way back or needs a resource created again' },
            { name: 'rule', placeholder: 'ID', repeatable: true, help: 'only findings of this rule, may be repeated' },
            CONFIG,
            PARAMETERS,
            POLICIES,
            ALL_RESOURCES,
            ORGANIZATION,
        ],
    },
    {
        name: 'policy',
        operands: '',
        summary: 'evaluate an Azure Policy definition on a resource and print as JSON whether it applies, which effect it has and why',
        flags: [
            {
                name: 'definition',
                placeholder: 'FILE',
                help: 'the definition: its rule, its body, or what az policy exports',
            },
            { name: 'parameters', placeholder: 'FILE', help: 'values of its parameters, as names and values' },
            {
                name: 'resource',
                placeholder: 'FILE',
                help: 'the resource as Azure Resource Manager has it: type, name, properties',
            },
            {
                name: 'related',
                placeholder: 'FILE',
                repeatable: true,
                help: 'a resource that exists beside it, or a list of them; nothing else exists; may be repeated',
            },
            {
                name: 'batch',
                placeholder: 'FILE',
                help: 'in place of all these a file with a case a line: definition, parameters, resource, related',
            },
        ],
    },
];
function commandOf(name) {
    return COMMANDS.find((command) => command.name === name);
}

// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/inputs/usage-error.js
var usage_error = __webpack_require__(33634);
;// CONCATENATED MODULE: ./lib/src/inputs/arguments.js






function parseArguments(words) {
    const [first, ...rest] = words;
    if (first === undefined)
        throw new usage_error/* UsageError */.e(`say what to do: ${commandNames().join(', ')}, or --help`);
    if (first === '--help' || first === '-h' || first === 'help')
        return { kind: 'help', command: helpTopic(rest) };
    if (first === '--version')
        return { kind: 'version' };
    const command = commandOf(first);
    if (command === undefined)
        throw unknownCommand(first);
    return parseCommand(command, rest);
}
function helpTopic(words) {
    return words[0] === undefined ? undefined : commandOf(words[0]);
}
function commandNames() {
    return COMMANDS.filter((command) => !command.planned).map((command) => command.name);
}
function unknownCommand(word) {
    const what = word.startsWith('-') ? 'option' : 'command';
    return new usage_error/* UsageError */.e(`unknown ${what} '${word}'${(0,nearest/* didYouMean */.a)(word, [...commandNames(), '--help', '--version'])}`);
}
function parseCommand(command, words) {
    if (words.some((word) => word === '--help' || word === '-h'))
        return { kind: 'help', command };
    if (words.includes('--version'))
        return { kind: 'version' };
    if (command.planned)
        throw notAvailableYet(`'${command.name}'`);
    const { flags, operands } = readWords(command, words);
    if (command.operands === '')
        refuseOperands(command, operands);
    switch (command.name) {
        case 'scan':
            return {
                kind: 'scan',
                given: scanOptions(flags, operands),
                format: flags.choice('format', SCAN_FORMATS) ?? 'text',
                output: flags.one('output'),
                baseline: flags.one('write-baseline'),
                live: liveOptions(flags),
            };
        case 'resources':
            return {
                kind: 'resources',
                given: scanOptions(flags, operands),
                format: flags.choice('format', RESOURCES_FORMATS) ?? 'json',
                output: flags.one('output'),
                live: liveOptions(flags),
            };
        case 'rules':
            return {
                kind: 'rules',
                format: flags.choice('format', RULES_FORMATS) ?? 'text',
                output: flags.one('output'),
            };
        case 'explain':
            return { kind: 'explain', ruleId: onlyOperand(command, operands) };
        case 'fix':
            return {
                kind: 'fix',
                given: scanOptions(flags, operands),
                write: flags.isSet('write'),
                unsafe: flags.isSet('unsafe'),
                ruleIds: flags.all('rule'),
            };
        case 'policy':
            return { kind: 'policy', cases: policyFiles(flags) };
    }
}
function policyFiles(flags) {
    const batch = flags.one('batch');
    const beside = ['definition', 'parameters', 'resource', 'related'].find((name) => flags.isSet(name));
    if (batch !== undefined) {
        if (beside !== undefined)
            throw new usage_error/* UsageError */.e(`'--batch' has everything in its lines: leave out '--${beside}'`);
        return { kind: 'batch', file: batch };
    }
    const [definition, resource] = [flags.one('definition'), flags.one('resource')];
    if (definition === undefined || resource === undefined) {
        throw new usage_error/* UsageError */.e("'policy' needs '--definition FILE' and '--resource FILE', or '--batch FILE'");
    }
    return { kind: 'one', definition, parameters: flags.one('parameters'), resource, related: flags.all('related') };
}
function notAvailableYet(what) {
    return new usage_error/* UsageError */.e(`${what} is not available yet in this version`);
}
function scanOptions(flags, paths) {
    return {
        paths,
        parameterFiles: flags.all('parameters'),
        policies: flags.all('policies'),
        configFile: flags.one('config'),
        failOn: flags.choice('fail-on', options/* FAIL_ON */.d$),
        reportFrom: flags.choice('report-from', options/* SEVERITY_NAMES */.tQ),
        onUnknown: flags.choice('on-unknown', options/* ON_UNKNOWN */.zN),
        onIncomplete: flags.choice('on-incomplete', options/* ON_INCOMPLETE */.Tx),
        associatedScope: flags.isSet('all-resources') ? 'all' : undefined,
        profile: flags.choice('profile', options/* PROFILE_NAMES */.J),
        baseRef: flags.one('base'),
        organizationFile: flags.one('organization'),
    };
}
function liveOptions(flags) {
    const isRequired = flags.isSet('require-live');
    if (!isRequired && !flags.isSet('live')) {
        const alone = LIVE_FLAGS.find((name) => flags.isSet(name));
        if (alone !== undefined)
            throw new usage_error/* UsageError */.e(`'--${alone}' needs '--live', which is missing`);
        return undefined;
    }
    const given = {
        live: isRequired ? 'required' : 'on',
        subscriptions: flags.all('subscription'),
        managementGroup: flags.one('management-group'),
        workspaces: flags.all('workspace'),
        policies: flags.isSet('policy-live'),
        directory: flags.isSet('microsoft-graph'),
        whatIf: flags.all('what-if'),
        clientId: undefined,
        tenantId: flags.one('tenant-id'),
        environment: flags.one('environment'),
        audience: undefined,
        authorityHost: undefined,
        resourceManagerUrl: flags.one('resource-manager-url'),
        graphUrl: flags.one('microsoft-graph-url'),
        timeout: flags.one('live-timeout'),
    };
    return (0,live_options/* liveOptionsOf */._r)(given, LIVE_NAMES);
}
const LIVE_FLAGS = [
    'subscription',
    'management-group',
    'workspace',
    'policy-live',
    'microsoft-graph',
    'what-if',
    'microsoft-graph-url',
    'tenant-id',
    'environment',
    'resource-manager-url',
    'live-timeout',
];
const LIVE_NAMES = {
    live: "'--live'",
    subscriptions: "'--subscription ID'",
    managementGroup: "'--management-group ID'",
    workspaces: "'--workspace ID'",
    policies: "'--policy-live'",
    directory: "'--microsoft-graph'",
    whatIf: "'--what-if'",
    clientId: "'client-id'",
    tenantId: "'--tenant-id'",
    environment: "'--environment'",
    audience: "'audience'",
    authorityHost: "'authority-host'",
    resourceManagerUrl: "'--resource-manager-url'",
    graphUrl: "'--microsoft-graph-url'",
    timeout: "'--live-timeout'",
};
function refuseOperands(command, operands) {
    if (operands[0] !== undefined)
        throw new usage_error/* UsageError */.e(`'${command.name}' takes no argument, but got '${operands[0]}'`);
}
function onlyOperand(command, operands) {
    const [only, more] = operands;
    if (only === undefined)
        throw new usage_error/* UsageError */.e(`'${command.name}' needs ${command.operands}`);
    if (more !== undefined)
        throw new usage_error/* UsageError */.e(`'${command.name}' takes one ${command.operands}, but got also '${more}'`);
    return only;
}
function readWords(command, words) {
    const values = new Map();
    const operands = [];
    const options = Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)]));
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        else if (token.kind === 'option') {
            const flag = flagOf(command, token.name, token.rawName);
            const value = valueOfFlag(flag, token.value, token.inlineValue === true);
            values.set(flag.name, [...(values.get(flag.name) ?? []), value]);
        }
    }
    return { flags: flagsOf(values), operands };
}
function optionOf(flag) {
    return { type: flag.placeholder === undefined ? 'boolean' : 'string' };
}
function flagOf(command, name, written) {
    const flag = written.startsWith('--') ? command.flags.find((candidate) => candidate.name === name) : undefined;
    if (flag?.planned)
        throw notAvailableYet(`'--${flag.name}'`);
    if (flag !== undefined)
        return flag;
    const known = command.flags.filter((candidate) => !candidate.planned).map((candidate) => `--${candidate.name}`);
    throw new usage_error/* UsageError */.e(`unknown option '${written}' of '${command.name}'${(0,nearest/* didYouMean */.a)(written, [...known, '--help'])}`);
}
function valueOfFlag(flag, value, inline) {
    if (flag.placeholder === undefined) {
        if (inline)
            throw new usage_error/* UsageError */.e(`'--${flag.name}' takes no value`);
        return '';
    }
    const missing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-');
    if (missing)
        throw new usage_error/* UsageError */.e(`'--${flag.name}' needs a value: ${flag.placeholder}`);
    return value;
}
function flagsOf(values) {
    const one = (name) => values.get(name)?.at(-1);
    return {
        isSet: (name) => values.has(name),
        one,
        all: (name) => values.get(name) ?? [],
        choice(name, allowed) {
            const value = one(name);
            if (value === undefined)
                return undefined;
            const chosen = (0,options/* oneOf */.yL)(allowed, value);
            if (chosen !== undefined)
                return chosen;
            throw new usage_error/* UsageError */.e(`'--${name}' must be one of ${allowed.join(', ')}, not '${value}'`);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/inputs/configuration-name.js
var configuration_name = __webpack_require__(80378);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/limits.js
var inputs_limits = __webpack_require__(73188);
// EXTERNAL MODULE: ./lib/src/inputs/output-file.js
var output_file = __webpack_require__(21732);
// EXTERNAL MODULE: ./lib/src/inputs/prepare.js
var prepare = __webpack_require__(51233);
// EXTERNAL MODULE: ./lib/src/inputs/scope.js
var scope = __webpack_require__(24754);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var model_secrets = __webpack_require__(56049);
// EXTERNAL MODULE: ./lib/src/report/explain.js + 1 modules
var explain = __webpack_require__(97610);
;// CONCATENATED MODULE: ./lib/src/report/help.js

function renderHelp(command) {
    return command === undefined ? programHelp() : commandHelp(command);
}
function programHelp() {
    const commands = COMMANDS.filter((command) => !command.planned);
    return [
        'azureml-gate: checks the Azure Machine Learning infrastructure that code would deploy',
        '',
        'Usage: azureml-gate COMMAND [OPTION ...]',
        '',
        ...table(commands.map((command) => [usageOf(command), command.summary])),
        '',
        "'azureml-gate COMMAND --help' lists the options of a command; '--version' prints the version.",
        '',
        'Exit status: 0 pass; 1 findings at or above the threshold; 2 wrong usage or configuration;',
        '3 incomplete analysis; 4 internal error.',
        '',
    ].join('\n');
}
function commandHelp(command) {
    const flags = command.flags.filter((flag) => !flag.planned);
    const rows = [...flags.map((flag) => [spelling(flag), flag.help]), ['--help', 'print this']];
    return [
        `Usage: azureml-gate ${usageOf(command)}${flags.length > 0 ? ' [OPTION ...]' : ''}`,
        '',
        `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.${command.planned ? ' Not available yet.' : ''}`,
        '',
        ...table(rows),
        '',
    ].join('\n');
}
function usageOf(command) {
    return command.operands === '' ? command.name : `${command.name} ${command.operands}`;
}
function spelling(flag) {
    return flag.placeholder === undefined ? `--${flag.name}` : `--${flag.name} ${flag.placeholder}`;
}
function table(rows) {
    const width = 28;
    return rows.flatMap(([left = '', right = '']) => left.length > width - 2 ? [`  ${left}`, `  ${' '.repeat(width)}${right}`] : [`  ${left.padEnd(width)}${right}`]);
}

// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(69695);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/resources-json.js
var resources_json = __webpack_require__(94655);
// EXTERNAL MODULE: ./lib/src/rules/fixability.js
var fixability = __webpack_require__(61471);
;// CONCATENATED MODULE: ./lib/src/rules/peers.js
const PEERS = {
    'AML-DAT-004': ['Checkov CKV_AZURE_243'],
    'AML-DAT-008': [
        'Checkov CKV_AZURE_190',
        'Checkov CKV2_AZURE_47',
        'Trivy AZU-0007',
        'PSRule Azure.Storage.BlobPublicAccess',
    ],
    'AML-DAT-010': ['Checkov CKV2_AZURE_50'],
    'AML-DAT-102': ['Checkov CKV_AZURE_34', 'Trivy AZU-0007', 'PSRule Azure.Storage.BlobAccessType'],
    'AML-DAT-103': ['Checkov CKV2_AZURE_38', 'Trivy AZU-0056', 'PSRule Azure.Storage.SoftDelete', 'azqr st-010'],
    'AML-DAT-104': ['Checkov CKV2_AZURE_41'],
    'AML-DAT-106': ['Checkov CKV_AZURE_244'],
    'AML-DAT-107': ['PSRule Azure.ACR.ExportPolicy'],
    'AML-DAT-108': [
        'Checkov CKV_AZURE_166',
        'Checkov CKV_AZURE_167',
        'Checkov CKV_AZURE_237',
        'PSRule Azure.ACR.Quarantine',
        'azqr cr-010',
    ],
    'AML-DAT-109': ['Checkov CKV_AZURE_247'],
    'AML-ENC-003': [
        'Checkov CKV_AZURE_110',
        'Trivy AZU-0016',
        'PSRule Azure.KeyVault.PurgeProtect',
        'Checkov CKV_AZURE_42',
    ],
    'AML-ENC-005': ['Checkov CKV2_AZURE_50'],
    'AML-ENC-006': ['Checkov CKV_AZURE_246', 'PSRule Azure.AKS.HttpAppRouting', 'azqr aks-010'],
    'AML-ENC-101': ['Checkov CKV_AZURE_3', 'Trivy AZU-0008', 'PSRule Azure.Storage.SecureTransfer', 'azqr st-007'],
    'AML-ENC-102': ['Checkov CKV_AZURE_44', 'Trivy AZU-0011', 'PSRule Azure.Storage.MinTLS', 'azqr st-009'],
    'AML-ENC-103': ['Trivy AZU-0061'],
    'AML-ENC-104': ['Checkov CKV2_AZURE_1', 'Trivy AZU-0060'],
    'AML-ENC-105': ['Checkov CKV_AZURE_137'],
    'AML-ENC-106': ['Checkov CKV2_AZURE_22', 'Checkov CKV_AZURE_100'],
    'AML-ENC-108': ['Checkov CKV_AZURE_111', 'Checkov CKV_AZURE_42', 'PSRule Azure.KeyVault.SoftDelete'],
    'AML-ENC-109': [
        'Checkov CKV_AZURE_40',
        'Checkov CKV_AZURE_41',
        'Checkov CKV_AZURE_112',
        'Checkov CKV_AZURE_114',
        'Trivy AZU-0014',
        'Trivy AZU-0017',
        'Trivy AZU-0015',
        'PSRule Azure.KeyVault.AutoRotationPolicy',
    ],
    'AML-ENC-110': ['Checkov CKV_AZURE_117', 'Checkov CKV_AZURE_227', 'Trivy AZU-0067'],
    'AML-IDN-001': ['Checkov CKV_AZURE_142', 'PSRule AZR-000404', 'PSRule Azure.ML.DisableLocalAuth'],
    'AML-IDN-010': ['PSRule AZR-000407'],
    'AML-IDN-011': ['PSRule AZR-000407'],
    'AML-IDN-021': ['Trivy AZU-0030', 'PSRule Azure.RBAC.LimitMGDelegation'],
    'AML-IDN-101': ['Checkov CKV2_AZURE_40', 'PSRule Azure.Storage.LocalAuth'],
    'AML-IDN-103': ['Checkov CKV_AZURE_137', 'PSRule Azure.ACR.AdminUser', 'azqr cr-008'],
    'AML-IDN-104': ['Checkov CKV_AZURE_138', 'PSRule Azure.ACR.AnonymousAccess'],
    'AML-IDN-106': ['PSRule Azure.KeyVault.RBAC'],
    'AML-IDN-107': ['PSRule Azure.KeyVault.AccessPolicy'],
    'AML-IDN-108': ['PSRule Azure.AppInsights.LocalAuth'],
    'AML-IDN-109': ['Checkov CKV_AZURE_5', 'Trivy AZU-0042', 'PSRule Azure.AKS.UseRBAC', 'azqr aks-007'],
    'AML-IDN-110': ['Checkov CKV_AZURE_141', 'PSRule Azure.AKS.LocalAccounts'],
    'AML-IDN-111': ['PSRule Azure.AKS.ManagedIdentity'],
    'AML-IDN-113': ['PSRule Azure.ML.UserManagedIdentity'],
    'AML-IDN-114': ['Checkov CKV_AZURE_39', 'Trivy AZU-0030', 'PSRule Azure.RBAC.LimitOwner'],
    'AML-IDN-117': ['PSRule Azure.RBAC.UseGroups'],
    'AML-IDN-118': ['Checkov CKV_AZURE_39', 'Trivy AZU-0030', 'Trivy AZU-0052'],
    'AML-IDN-122': ['Checkov CKV_AZURE_249'],
    'AML-IDN-123': [
        'Checkov CKV_AZURE_236',
        'Checkov CKV_AZURE_140',
        'Checkov CKV_AZURE_132',
        'PSRule Azure.AI.DisableLocalAuth',
        'azqr aif-008',
        'azqr cosmos-008',
    ],
    'AML-MON-001': ['azqr hub-006'],
    'AML-MON-007': [
        'Checkov CKV_AZURE_55',
        'PSRule Azure.Defender.Containers',
        'Checkov CKV_AZURE_86',
        'Checkov CKV_AZURE_85',
        'Trivy AZU-0045',
    ],
    'AML-MON-008': ['PSRule Azure.AKS.DefenderProfile'],
    'AML-MON-009': ['Checkov CKV_AZURE_87', 'Checkov CKV_AZURE_234', 'Trivy AZU-0045', 'PSRule Azure.Defender.KeyVault'],
    'AML-MON-103': [
        'Checkov CKV_AZURE_33',
        'Checkov CKV2_AZURE_21',
        'Checkov CKV_AZURE_4',
        'Trivy AZU-0009',
        'Trivy AZU-0040',
        'Trivy AZU-0057',
        'PSRule Azure.KeyVault.Logs',
        'azqr st-001',
        'azqr kv-001',
        'azqr cr-001',
        'azqr aks-001',
        'azqr aif-001',
        'azqr srch-006',
        'azqr afw-001',
        'azqr nsg-001',
    ],
    'AML-MON-104': ['Checkov CKV_AZURE_12', 'Trivy AZU-0049', 'Trivy AZU-0073'],
    'AML-MON-106': ['PSRule Azure.AppInsights.Workspace'],
    'AML-MON-109': ['Checkov CKV_AZURE_84', 'Trivy AZU-0045', 'PSRule Azure.Defender.Storage'],
    'AML-MON-111': [
        'Checkov CKV_AZURE_20',
        'Checkov CKV_AZURE_21',
        'Checkov CKV_AZURE_22',
        'Checkov CKV_AZURE_131',
        'Trivy AZU-0044',
        'Trivy AZU-0046',
        'Trivy AZU-0062',
        'Trivy AZU-0031',
        'PSRule Azure.DefenderCloud.Contact',
    ],
    'AML-NET-001': [
        'Checkov CKV_AZURE_144',
        'Checkov CKV2_AZURE_49',
        'PSRule AZR-000406',
        'PSRule Azure.ML.PublicAccess',
        'azqr hub-004',
    ],
    'AML-NET-002': ['PSRule AZR-000406'],
    'AML-NET-003': ['Checkov CKV_AZURE_243', 'azqr hub-005'],
    'AML-NET-007': ['PSRule AZR-000405', 'PSRule Azure.ML.ComputeVnet'],
    'AML-NET-010': ['PSRule AZR-000404'],
    'AML-NET-101': [
        'Checkov CKV_AZURE_35',
        'Checkov CKV_AZURE_59',
        'Checkov CKV2_AZURE_50',
        'Trivy AZU-0012',
        'Trivy AZU-0007',
        'PSRule Azure.Storage.Firewall',
    ],
    'AML-NET-103': ['Checkov CKV_AZURE_36', 'Trivy AZU-0010'],
    'AML-NET-104': [
        'Checkov CKV2_AZURE_33',
        'Checkov CKV2_AZURE_32',
        'PSRule Azure.AI.PrivateEndpoints',
        'azqr cr-004',
        'azqr aif-004',
        'azqr srch-005',
        'azqr cosmos-004',
        'azqr hub-005',
    ],
    'AML-NET-105': ['Checkov CKV_AZURE_109', 'Checkov CKV_AZURE_189', 'Trivy AZU-0013', 'PSRule Azure.KeyVault.Firewall'],
    'AML-NET-106': ['Checkov CKV_AZURE_139', 'PSRule Azure.ACR.Firewall'],
    'AML-NET-107': ['PSRule Azure.ACR.MinSku'],
    'AML-NET-110': [
        'Checkov CKV_AZURE_6',
        'Checkov CKV_AZURE_115',
        'Checkov CKV_AZURE_143',
        'Trivy AZU-0041',
        'Trivy AZU-0065',
        'PSRule Azure.AKS.AuthorizedIPs',
        'azqr aks-004',
    ],
    'AML-NET-111': ['Checkov CKV_AZURE_7', 'Trivy AZU-0043', 'PSRule Azure.AKS.NetworkPolicy'],
    'AML-NET-113': ['Checkov CKV2_AZURE_31', 'PSRule Azure.VNET.UseNSGs'],
    'AML-NET-114': [
        'Checkov CKV_AZURE_9',
        'Checkov CKV_AZURE_10',
        'Trivy AZU-0048',
        'Trivy AZU-0050',
        'Trivy AZU-0074',
        'PSRule Azure.NSG.AnyInboundSource',
    ],
    'AML-NET-115': [
        'Checkov CKV_AZURE_160',
        'Checkov CKV_AZURE_77',
        'Trivy AZU-0047',
        'PSRule Azure.NSG.AnyInboundSource',
    ],
    'AML-NET-117': ['Trivy AZU-0051'],
    'AML-NET-122': [
        'Checkov CKV_AZURE_216',
        'Checkov CKV_AZURE_219',
        'Checkov CKV_AZURE_220',
        'PSRule Azure.Firewall.Mode',
    ],
    'AML-NET-127': ['azqr vgw-004'],
    'AML-NET-128': [
        'Checkov CKV_AZURE_118',
        'Checkov CKV_AZURE_119',
        'Trivy AZU-0075',
        'Trivy AZU-0076',
        'PSRule Azure.VNET.BastionSubnet',
    ],
    'AML-NET-129': [
        'Checkov CKV_AZURE_134',
        'Checkov CKV_AZURE_124',
        'Checkov CKV_AZURE_99',
        'Checkov CKV_AZURE_101',
        'PSRule Azure.AI.PublicAccess',
        'azqr srch-004',
    ],
    'AML-NET-130': ['Checkov CKV2_AZURE_50'],
    'AML-POL-004': ['PSRule Azure.Policy.WaiverExpiry'],
    'AML-POL-006': ['PSRule AZR-000403', 'PSRule Azure.ML.ComputeIdleShutdown'],
    'AML-POL-108': ['Checkov CKV_AZURE_116', 'Trivy AZU-0066', 'PSRule Azure.AKS.AzurePolicyAddOn'],
    'AML-SUP-007': ['Checkov CKV_AZURE_150'],
};

// EXTERNAL MODULE: ./lib/src/report/markdown-text.js
var markdown_text = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/report/rule-text.js
var rule_text = __webpack_require__(1343);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/rules-list.js





function renderRules(rules, format) {
    const sorted = [...rules].sort((left, right) => (left.id < right.id ? -1 : 1));
    switch (format) {
        case 'json':
            return `${JSON.stringify(sorted.map(ruleData), undefined, 2)}\n`;
        case 'markdown':
            return `${[...HEAD, ...sorted.map(row)].join('\n')}\n`;
        case 'text':
            return sorted
                .map((rule) => `${rule.id.padEnd(12)} ${rule.severity.padEnd(9)}${rule.title}${retired(rule)}\n`)
                .join('');
    }
}
function ruleData(rule) {
    return {
        id: rule.id,
        title: rule.title,
        severity: rule.severity,
        category: rule.category,
        lifecycle: rule.lifecycle,
        decidedBy: rule.decidedBy,
        aliases: rule.aliases,
        resourceTypes: rule.appliesTo,
        mcsb: rule.mcsb,
        policies: rule.policies.map((policy) => policy.guid),
        mission: rule.mission,
        peers: PEERS[rule.id] ?? [],
        exceptions: rule.exceptions,
        settings: rule.settings,
        fix: (0,fixability/* fixabilityOf */.b)(rule),
        docs: (0,wording/* docsOf */.fE)(rule.id),
    };
}
const HEAD = [
    '| Rule | Severity | Category | Title | Decided by | Settings |',
    '| --- | --- | --- | --- | --- | --- |',
];
function row(rule) {
    const settings = (0,rule_text/* settingTexts */.HH)(rule).map(({ name, about, kind, default: standing }) => `${(0,markdown_text/* code */.a)(name)}: ${(0,markdown_text/* words */.J)(`${about} (${kind}, default ${standing})`)}`);
    const cells = [(0,markdown_text/* code */.a)(rule.id), rule.severity, rule.category, (0,markdown_text/* words */.J)(rule.title + retired(rule)), rule.decidedBy];
    return `| ${[...cells, settings.join(' ')].join(' | ')} |`;
}
function retired(rule) {
    return rule.lifecycle === 'deprecated' ? ' (deprecated)' : '';
}

// EXTERNAL MODULE: ./lib/src/report/text.js + 1 modules
var report_text = __webpack_require__(50680);
// EXTERNAL MODULE: ./lib/src/rules/settings.js
var settings = __webpack_require__(14165);
// EXTERNAL MODULE: ./lib/src/scan.js + 11 modules
var scan = __webpack_require__(28358);
;// CONCATENATED MODULE: ./lib/src/command-line.js

























async function runCli(words, io) {
    try {
        return await run(parseArguments(words), io);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e) {
            io.stderr(safeForLog(error.message
                .split('\n')
                .map((line) => `azureml-gate: ${(0,inert/* plain */.pj)(line)}\n`)
                .join(''), io));
            return 2;
        }
        io.stderr(safeForLog(internalErrorLine(error), io));
        return 4;
    }
}
function internalErrorLine(error) {
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `azureml-gate: internal error: ${(0,inert/* plain */.pj)(cause)}. Please report it with the command and, if you can, the file.\n`;
}
async function run(invocation, io) {
    switch (invocation.kind) {
        case 'help':
            io.stdout(renderHelp(invocation.command));
            return 0;
        case 'version':
            io.stdout(`${io.version}\n`);
            return 0;
        case 'rules':
            print(renderRules(io.rules, invocation.format), invocation.output, io);
            return 0;
        case 'explain':
            io.stdout((0,explain/* renderRule */.bq)(ruleOf(invocation.ruleId, io.rules)));
            return 0;
        case 'scan':
            return runScan(invocation, io);
        case 'resources':
            return runResources(invocation, io);
        case 'fix':
            return runFix(invocation, io);
        case 'policy':
            return runPolicy(invocation, io);
    }
}
function ruleOf(id, rules) {
    const rule = (0,explain/* findRule */.Il)(rules, id);
    if (rule !== undefined)
        return rule;
    throw new usage_error/* UsageError */.e(`there is no rule '${id}'${(0,nearest/* didYouMean */.a)(id, (0,explain/* idsOf */.UX)(rules).keys())}`);
}
async function runScan(invocation, io) {
    const progress = new Progress(io);
    const analysis = await analysisOf(invocation.given, io, progress);
    const live = invocation.live && (await openAzure(invocation.live, analysis, io));
    const draws = invocation.format === 'markdown' || invocation.format === 'html';
    const fixes = invocation.format === 'json' ? { fixes: 'planned' } : {};
    const result = await (0,scan/* scan */.SQ)({ ...analysis, live, draws, ...fixes }).finally(() => progress.clear());
    if (invocation.baseline !== undefined)
        return writeBaseline(invocation.baseline, result, io);
    const colour = invocation.output === undefined && io.stdoutIsTerminal && usesColour(io);
    switch (invocation.format) {
        case 'text':
            print((0,report_text/* renderText */.S5)(result, { colour }), invocation.output, io);
            break;
        case 'json':
            print((0,json/* renderJson */.h)(result, io.version), invocation.output, io);
            break;
        case 'sarif':
            print(await sarif(result, invocation, io), invocation.output, io);
            break;
        case 'markdown':
            print((0,markdown/* renderMarkdown */.Gc)(result), invocation.output, io);
            break;
        case 'html': {
            const { renderHtml } = await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 81864));
            print(renderHtml(result, { version: io.version, rules: io.rules }), invocation.output, io);
            break;
        }
    }
    return (0,verdict/* exitStatusOf */.et)(result);
}
async function sarif(result, { given }, io) {
    const { renderSarif } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 87356));
    return renderSarif(result, { version: io.version, configuration: (0,configuration_name/* configurationName */.S)(given) });
}
function writeBaseline(file, result, io) {
    const unread = result.diagnostics.filter((item) => item.level === 'error').length;
    if (unread > 0) {
        throw new usage_error/* UsageError */.e(`no baseline is written, because ${(0,wording/* plural */.LS)(unread, 'problem')} kept the analysis from being complete; see scan without --write-baseline`);
    }
    const found = result.findings.filter(({ status }) => status === 'fail');
    (0,output_file/* writeOutput */.z)(file, (0,baseline/* renderBaseline */.qL)(found), io.cwd);
    io.stdout(safeForLog(`${(0,wording/* plural */.LS)(found.length, 'finding')} written to ${(0,inert/* plain */.pj)(file)}. It counts once the configuration names it: baseline: ${(0,inert/* plain */.pj)(file)}\n`, io));
    return 0;
}
async function runResources(invocation, io) {
    const { expansions, bag } = await expansionsOf(invocation, io);
    const secrets = (0,model_secrets/* secretsOf */.Fj)(expansions);
    const concealer = new concealment/* Concealer */.PD(secrets);
    const text = invocation.format === 'json' ? (0,resources_json/* renderResourcesJson */.CG)(expansions, secrets) : (0,resources_json/* renderResourcesText */.PF)(expansions, secrets);
    print(text, invocation.output, io);
    const problems = bag.all.filter((item) => item.level === 'error');
    io.stderr(safeForLog(problems.map((item) => `${(0,report_text/* diagnosticLine */.CO)((0,concealment/* concealDiagnostic */.d6)(item, concealer))}\n`).join(''), io));
    return problems.length > 0 ? 3 : 0;
}
async function runFix(invocation, io) {
    const { given, write, unsafe, ruleIds } = invocation;
    const wanted = new Set(ruleIds.map((id) => ruleOf(id, io.rules)));
    const progress = new Progress(io);
    const analysis = await analysisOf(given, io, progress);
    const [{ fixAll }, { renderDiff, renderFixes }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 2075)),
        __webpack_require__.e(/* import() */ 475).then(__webpack_require__.bind(__webpack_require__, 6475)),
    ]);
    const judge = (repository) => (0,scan/* judgeFiles */.lv)({ ...analysis, repository });
    const first = await judge(analysis.repository);
    const isWanted = ({ rule }) => wanted.size === 0 || wanted.has(rule);
    const { limits, clock } = analysis;
    const run = await fixAll(first, { limits, clock, judge }, isWanted, unsafe).finally(() => progress.clear());
    if (write && run.files.length > 0) {
        const { writeEditedFiles } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 34443));
        writeEditedFiles(run.files, analysis.root, io.cwd);
    }
    io.stdout(safeForLog(renderDiff(run.files, first.secrets()), io));
    io.stderr(safeForLog(renderFixes({ ...run, isWritten: write }), io));
    const errors = [...analysis.bag.all, ...first.diagnostics].filter(({ level }) => level === 'error');
    const concealer = new concealment/* Concealer */.PD(first.secrets());
    io.stderr(safeForLog(errors.map((item) => `${(0,report_text/* diagnosticLine */.CO)((0,concealment/* concealDiagnostic */.d6)(item, concealer))}\n`).join(''), io));
    if (errors.some(({ code }) => code === 'internal-error'))
        return 4;
    if (!write && run.made.length + run.risky.length > 0)
        return 1;
    return errors.length > 0 && analysis.options.onIncomplete === 'fail' ? 3 : 0;
}
async function runPolicy({ cases }, io) {
    const { evaluateBatch, evaluateFiles } = await Promise.all(/* import() */[__webpack_require__.e(48), __webpack_require__.e(778), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 50098));
    return cases.kind === 'batch' ? evaluateBatch(cases.file, io) : evaluateFiles(cases, io);
}
async function expansionsOf({ given, live }, io) {
    if (live !== undefined)
        return liveExpansions(live, io);
    const progress = new Progress(io);
    const analysis = await analysisOf(given, io, progress);
    const expansions = await (0,scan/* expand */.fT)(analysis).finally(() => progress.clear());
    return { expansions, bag: analysis.bag };
}
async function liveExpansions(live, io) {
    const { limits = inputs_limits/* DEFAULT_LIMITS */.d } = io;
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const [{ openLive }, { readLive }] = await Promise.all([__webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 25870)), Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 17978))]);
    const opened = await openLive(live, liveWorld(io));
    if (!opened.ok)
        bag.report('live-unavailable', `Live Azure is not read: ${opened.why}.`);
    const read = opened.ok ? await readLive(opened.reader, live, limits, bag) : undefined;
    const { resources = [], complete = false } = read ?? {};
    return {
        expansions: [{ entryPoint: 'live', environment: undefined, resources, unresolvedModules: [], complete }],
        bag,
    };
}
async function openAzure(live, { bag, limits, root }, io) {
    const [{ openOrReport }, { liveSourceOf }] = await Promise.all([__webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 25870)), __webpack_require__.e(/* import() */ 802).then(__webpack_require__.bind(__webpack_require__, 71421))]);
    const opened = await openOrReport(live, liveWorld(io), bag);
    const inRepository = (given) => (0,scope/* givenPath */.HX)(given, io.cwd, root);
    return opened && liveSourceOf(opened, { limits, env: io.env, showsValues: true, inRepository });
}
function liveWorld({ env, version, limits = inputs_limits/* DEFAULT_LIMITS */.d, observe }) {
    const { totalMs } = limits;
    return { event: undefined, env, idToken: undefined, mask: () => { }, version, totalMs, ...(observe && { observe }) };
}
async function analysisOf(given, io, progress) {
    const { cwd, clock, rules, limits = inputs_limits/* DEFAULT_LIMITS */.d } = io;
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const comparison = given.baseRef === undefined ? undefined : await workTreeComparison(given.baseRef, given, io);
    const ruleIds = (0,explain/* idsOf */.UX)([...rules, ...gate_rules/* GATE_RULES */.yZ]);
    const settingReaders = (0,settings/* settingReadersOf */.Oq)(rules);
    const prepared = await (0,prepare/* prepare */.iA)({ given, cwd, limits, ruleIds, settingReaders, comparison }, bag);
    const onStage = (stage) => progress.show(stage, prepared.repository.files.length);
    return { ...prepared, rules, ruleIds, limits, clock, today: io.today, bag, expectsTemplates: true, onStage };
}
async function workTreeComparison(baseRef, { paths = [] }, io) {
    const { compareWorkTree } = await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 50536));
    return compareWorkTree(baseRef, paths[0] ?? '.', io.cwd, io.env, io.limits ?? inputs_limits/* DEFAULT_LIMITS */.d);
}
function print(text, output, io) {
    if (output === undefined || output === '-')
        io.stdout(safeForLog(text, io));
    else
        (0,output_file/* writeOutput */.z)(output, text, io.cwd);
}
function safeForLog(text, io) {
    return io.env['GITHUB_ACTIONS'] === 'true' ? (0,inert/* inertLines */.wi)(text) : text;
}
function usesColour(io) {
    return !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
}
const FILES_WORTH_PROGRESS = 200;
const STAGES = { expand: 'reading', judge: 'checking', compare: 'comparing' };
class Progress {
    io;
    isShown = false;
    constructor(io) {
        this.io = io;
    }
    show(stage, files) {
        if (!this.io.stderrIsTerminal || files < FILES_WORTH_PROGRESS)
            return;
        this.clear();
        this.io.stderr(`azureml-gate: ${STAGES[stage]} ${files} files …`);
        this.isShown = true;
    }
    clear() {
        if (this.isShown)
            this.io.stderr('\r\u001b[K');
        this.isShown = false;
    }
}


/***/ }),

/***/ 94655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ renderResourcesJson),
/* harmony export */   PF: () => (/* binding */ renderResourcesText),
/* harmony export */   ck: () => (/* binding */ valueData)
/* harmony export */ });
/* harmony import */ var _decide_concealment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92658);
/* harmony import */ var _expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17938);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72076);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88940);
/* harmony import */ var _model_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56049);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60325);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66048);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18297);









function renderResourcesJson(expansions, secrets) {
    const concealer = new _decide_concealment_js__WEBPACK_IMPORTED_MODULE_5__/* .Concealer */ .PD(secrets);
    const data = expansions.flatMap((expansion) => resourcesData(expansion, concealer));
    return `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .inertJson */ .nl)(JSON.stringify(data, undefined, 2))}\n`;
}
function renderResourcesText(expansions, secrets) {
    const concealer = new _decide_concealment_js__WEBPACK_IMPORTED_MODULE_5__/* .Concealer */ .PD(secrets);
    const rows = expansions.flatMap(({ environment, resources }) => resources.map((resource) => rowOf(resource, environment, concealer)));
    if (rows.length === 0)
        return 'No resources.\n';
    const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
const COLUMNS = ['type', 'name', 'place', 'notes'];
function rowOf(resource, environment, concealer) {
    const notes = [
        ...(resource.existing ? ['existing'] : []),
        ...(resource.condition === true ? [] : ['maybe']),
        ...(environment === undefined ? [] : [`with ${environment}`]),
    ];
    return [resource.type, nameText(resource.name), (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(resource.headerSpan), notes.join(', ')].map((cell) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(concealer.text(cell))));
}
function nameText(name) {
    if (name.origin.sensitive === true && name.kind !== 'unknown')
        return _decide_concealment_js__WEBPACK_IMPORTED_MODULE_5__/* .REDACTED */ .XF;
    return name.kind === 'scalar' ? String(name.value) : (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name);
}
function resourcesData({ resources, environment }, concealer) {
    return resources.map((resource) => resourceData(resource, environment, concealer));
}
function resourceData(resource, environment, concealer) {
    const within = { type: resource.type, path: [], concealer };
    const { location: region, ...body } = membersData(resource.body, within);
    return {
        type: told(resource.type, within),
        apiVersion: resource.apiVersion ?? null,
        name: valueData(resource.name, within),
        address: told(resource.address, within),
        form: resource.form,
        existing: resource.existing,
        condition: resource.condition === true ? true : 'unknown',
        scope: scopeData(resource.scope, within),
        environment: environment ?? null,
        ...(region === undefined ? {} : { region }),
        ...body,
        location: (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .rangeOf */ .be)(resource.span),
    };
}
function scopeData({ level, managementGroup, subscription, resourceGroup, resource }, within) {
    return {
        level,
        ...(managementGroup === undefined ? {} : { managementGroup: valueData(managementGroup, within) }),
        ...(subscription === undefined ? {} : { subscription: valueData(subscription, within) }),
        ...(resourceGroup === undefined ? {} : { resourceGroup: valueData(resourceGroup, within) }),
        ...(resource === undefined ? {} : { resource: valueData(resource, within) }),
    };
}
const SECRET = { $unknown: 'a secret, not shown' };
const NOWHERE = { type: '', path: [], concealer: new _decide_concealment_js__WEBPACK_IMPORTED_MODULE_5__/* .Concealer */ .PD(_expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SECRETS */ .g1) };
function told(text, { concealer }) {
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(concealer.text(text));
}
function valueData(value, within = NOWHERE) {
    if (value.origin.sensitive === true)
        return SECRET;
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string'
                ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSource */ .bH)(within.concealer.text(value.value), 'script.sh')
                : value.value;
        case 'object':
            return membersData(value, within);
        case 'array':
            return itemsData(value, within);
        case 'resource-id':
            return referenceData(value, within);
        case 'choice':
            return {
                $unknown: told(value.reason.message, within),
                $oneOf: value.alternatives.map((alternative) => valueData(alternative.value, within)),
            };
        case 'text':
            return {
                $unknown: told((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .firstUnknown */ .Ny)(value)?.message ?? 'part of the text is not known', within),
                $text: told((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value), within),
            };
        case 'unknown':
            return { $unknown: told(value.message, within) };
        case 'lambda':
            return { $unknown: 'a function' };
    }
}
function membersData(value, within) {
    const members = [...value.members.values()].map((member) => {
        const inside = { ...within, path: [...within.path, member.name] };
        return [told(member.name, within), memberData(member.name, member.value, inside)];
    });
    if (value.open === undefined)
        return Object.fromEntries(members);
    return Object.fromEntries([...members, ['$unknown', told(value.open.message, within)]]);
}
function memberData(name, value, within) {
    const mayBeSecret = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) || (0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretPath */ ._p)(within.type, within.path);
    return mayBeSecret && tellsSecret(value) ? SECRET : valueData(value, within);
}
function tellsSecret(value) {
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' || typeof value.value === 'number';
        case 'text':
            return true;
        case 'array':
            return [...value.items, ...(value.open?.each === undefined ? [] : [value.open.each])].some(tellsSecret);
        case 'choice':
            return value.alternatives.some((alternative) => tellsSecret(alternative.value));
        default:
            return false;
    }
}
function itemsData(value, within) {
    const items = value.items.map((item, index) => valueData(item, { ...within, path: [...within.path, index] }));
    if (value.open === undefined)
        return items;
    const { each, reason } = value.open;
    if (each === undefined)
        return [...items, valueData(reason, within)];
    const inside = { ...within, path: [...within.path, _model_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .EACH */ .We] };
    return [...items, { $unknown: told(reason.message, within), $each: valueData(each, inside) }];
}
function referenceData(value, within) {
    return { $ref: told(value.address ?? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value), within), path: 'id' };
}


/***/ })

};
