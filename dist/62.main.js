export const id = 62;
export const ids = [62];
export const modules = {

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ mistakes),
  parseConfig: () => (/* binding */ parseConfig),
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/src/inputs/days.js
var days = __webpack_require__(15979);
// EXTERNAL MODULE: ./lib/src/inputs/options.js
var options = __webpack_require__(27348);
;// CONCATENATED MODULE: ./lib/src/inputs/config-schema.js



const repositoryPath = schemas/* string */.YjP()
    .min(1)
    .refine((value) => !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(value), {
    error: 'must be a path inside the repository, relative to its root',
});
const entryPointSchema = schemas/* strictObject */.rej({
    path: repositoryPath.describe('A template to evaluate (Bicep or ARM JSON).'),
    parameters: schemas/* array */.YOg(repositoryPath).default([]).describe('Parameter files; each is one evaluation of the template.'),
});
const ruleSchema = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n([...options/* SEVERITY_NAMES */.tQ, 'off'])
        .optional()
        .describe('Another severity for the rule, or off.'),
    reason: schemas/* string */.YjP().trim().min(1).optional().describe('Why; required to turn a rule off.'),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().describe('What the rule lets teams set, by name.'),
})
    .refine((rule) => rule.severity !== undefined || rule.settings !== undefined, {
    error: "needs a 'severity' or 'settings'",
})
    .refine((rule) => rule.severity !== 'off' || rule.reason !== undefined, {
    error: "a rule that is 'off' needs a 'reason'",
});
const day = schemas/* string */.YjP()
    .refine((value) => (0,days/* isDay */.N)(value), { error: 'must be a day, written like 2027-01-31 and in quotes' });
const suppressionSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).describe('The id of the rule.'),
    resource: schemas/* string */.YjP().min(1).optional().describe('Name or address of the resource; * stands for any characters.'),
    path: schemas/* string */.YjP().min(1).optional().describe('Pattern of the path of the file, such as infra/dev/**.'),
    reason: schemas/* string */.YjP().trim().min(1).describe('Why the finding is accepted.'),
    expires: day.optional().describe('The last day it holds.'),
    ticket: schemas/* string */.YjP().trim().min(1).optional().describe('Where it is tracked.'),
})
    .refine(({ resource, path }) => resource !== undefined || path !== undefined, {
    error: "needs a 'resource' or a 'path'; to turn a rule off everywhere, set its severity to off",
});
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    paths: schemas/* array */.YOg(repositoryPath)
        .min(1)
        .optional()
        .describe('Files and folders to scan; default: the whole repository.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .optional()
        .describe('Patterns of paths not to scan, such as test/** or old/*.json.'),
    policies: schemas/* array */.YOg(repositoryPath)
        .min(1)
        .optional()
        .describe('Files and folders of Azure Policy definitions, initiatives, assignments and exemptions; default: none.'),
    entryPoints: schemas/* array */.YOg(entryPointSchema)
        .min(1)
        .optional()
        .describe('Templates to evaluate; default: every template that no other one calls.'),
    failOn: schemas/* enum */.k5n(options/* FAIL_ON */.d$).optional().describe('The least severity that fails; default: high.'),
    reportFrom: schemas/* enum */.k5n(options/* SEVERITY_NAMES */.tQ).optional().describe('The least severity shown; default: info.'),
    onUnknown: schemas/* enum */.k5n(options/* ON_UNKNOWN */.zN).optional().describe('What an undecided finding does; default: report.'),
    onIncomplete: schemas/* enum */.k5n(options/* ON_INCOMPLETE */.Tx).optional().describe('What an incomplete analysis does; default: fail.'),
    associatedScope: schemas/* enum */.k5n(options/* ASSOCIATED_SCOPE */.od)
        .optional()
        .describe('Whether rules on storage, vaults and the like need a proven link to a workspace; default: linked.'),
    newOnly: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether, compared with a base, only findings that the base does not have count; default: true.'),
    profile: schemas/* enum */.k5n(options/* PROFILE_NAMES */.J).optional().describe('The severities of rules that have none here; default: baseline.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleSchema).optional().describe('Settings by rule id.'),
    suppressions: schemas/* array */.YOg(suppressionSchema).optional().describe('Findings that are accepted, each with a reason.'),
    baseline: repositoryPath
        .optional()
        .describe('File of findings from before the gate was adopted, written by scan --write-baseline.'),
});

// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/inputs/rule-ids.js
var rule_ids = __webpack_require__(98493);
// EXTERNAL MODULE: ./lib/src/inputs/usage-error.js
var usage_error = __webpack_require__(33634);
;// CONCATENATED MODULE: ./lib/src/inputs/config.js





function parseConfig(text, file, known) {
    const { document, data } = readDocument(text, file, configSchema, keysAt);
    const { version: _, rules, suppressions, ...options } = data;
    return {
        ...options,
        rules: ruleSettings(rules ?? {}, known, document, file),
        suppressions: suppressionOptions(suppressions ?? [], known.ruleIds, document, file),
    };
}
function readDocument(text, file, schema, keysAt) {
    const document = readYaml(text, file);
    const parsed = schema.safeParse(document.value);
    if (parsed.success)
        return { document, data: parsed.data };
    throw mistakes(file, parsed.error.issues.flatMap((issue) => describe(issue, document, keysAt)));
}
const START = { line: 1, col: 1 };
const MAX_MISTAKES = 20;
const MAX_ALIASES = 20;
function readYaml(text, file) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    const problems = document.errors.map((error) => ({
        place: lines.linePos(error.pos[0]),
        message: error.message,
    }));
    (0,dist.visit)(document, { Map: (_, map) => void problems.push(...repeatedKeys(map.items, lines)) });
    if (problems.length > 0)
        throw mistakes(file, problems);
    const placeOf = (node) => placeOfNode(node, lines);
    const place = (path) => {
        for (let length = path.length; length >= 0; length--) {
            const found = placeOf(length === 0 ? document.contents : document.getIn(path.slice(0, length), true));
            if (found !== undefined)
                return found;
        }
        return START;
    };
    const keyPlace = (path, key) => {
        const map = path.length === 0 ? document.contents : document.getIn(path, true);
        const pair = (0,dist.isMap)(map) ? map.items.find((item) => keyText(item.key) === key) : undefined;
        return placeOf(pair?.key) ?? place(path);
    };
    const stretch = (path) => {
        const node = document.getIn(path, true);
        const [start, end] = ((0,dist.isNode)(node) ? node.range : undefined) ?? [0, 0];
        return { start, end: start + text.slice(start, end).trimEnd().length };
    };
    return { value: dataOf(document, file), place, stretch, keyPlace };
}
function dataOf(document, file) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw mistakes(file, [{ place: START, message: 'it uses more YAML aliases than a configuration may' }]);
    }
}
function repeatedKeys(items, lines) {
    const seen = new Set();
    const repeated = [];
    for (const { key } of items) {
        const name = keyText(key);
        if (seen.has(name)) {
            repeated.push({ place: placeOfNode(key, lines) ?? START, message: `the key '${name}' is repeated` });
        }
        seen.add(name);
    }
    return repeated;
}
function placeOfNode(node, lines) {
    const range = (0,dist.isNode)(node) ? node.range : undefined;
    return range ? lines.linePos(range[0]) : undefined;
}
function keyText(key) {
    return String((0,dist.isScalar)(key) ? key.value : key);
}
function describe(issue, document, keysAt) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_MISTAKES).map((key) => ({
            place: document.keyPlace(issue.path, key),
            message: `unknown key '${key}'${(0,nearest/* didYouMean */.a)(key, keysAt(issue.path))}`,
        }));
    }
    const name = issue.path.join('.');
    return [
        { place: document.place(issue.path), message: name === '' ? explain(issue) : `'${name}': ${explain(issue)}` },
    ];
}
function explain(issue) {
    switch (issue.code) {
        case 'invalid_value':
            return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
        case 'invalid_type':
            if (issue.path.at(-1) === 'settings')
                return 'must be a mapping of names to values';
            return `must be ${EXPECTED.get(issue.expected) ?? issue.expected}`;
        case 'too_small':
            return 'must not be empty';
        default:
            return issue.message;
    }
}
const EXPECTED = new Map([
    ['string', 'text'],
    ['array', 'a list'],
    ['object', 'a mapping of keys to values'],
    ['record', 'a mapping of rule ids to settings'],
]);
function keysAt(path) {
    if (path[0] === 'entryPoints')
        return Object.keys(entryPointSchema.shape);
    if (path[0] === 'rules')
        return Object.keys(ruleSchema.shape);
    if (path[0] === 'suppressions')
        return Object.keys(suppressionSchema.shape);
    return Object.keys(configSchema.shape);
}
function ruleSettings(rules, { ruleIds, settingReaders }, document, file) {
    const found = new Map();
    const wrong = [];
    for (const [written, { severity, reason, settings = {} }] of Object.entries(rules)) {
        const id = (0,rule_ids/* ruleIdOf */.Hk)(written, ruleIds);
        const problem = id === undefined
            ? `there is no rule '${written}'${(0,nearest/* didYouMean */.a)(written, ruleIds.keys())}`
            : `'${written}' is ${id}, which stands here already`;
        if (id === undefined || found.has(id)) {
            wrong.push({ place: document.keyPlace(['rules'], written), message: problem });
            continue;
        }
        const read = readSettings(settings, settingReaders.get(id) ?? new Map(), ['rules', written, 'settings'], document);
        wrong.push(...read.mistakes);
        found.set(id, { severity, reason, settings: read.values });
    }
    if (wrong.length > 0)
        throw mistakes(file, wrong);
    return found;
}
function readSettings(given, readers, path, document) {
    const values = {};
    const mistakes = [];
    for (const [name, value] of Object.entries(given)) {
        const read = readers.get(name)?.(value);
        if (read === undefined) {
            const message = readers.size === 0
                ? `the rule has no settings`
                : `unknown setting '${name}'${(0,nearest/* didYouMean */.a)(name, readers.keys())}`;
            mistakes.push({ place: document.keyPlace(path, name), message });
        }
        else if ('mistake' in read) {
            mistakes.push({
                place: document.place([...path, name]),
                message: `'${[...path, name].join('.')}': ${read.mistake}`,
            });
        }
        else
            values[name] = read.value;
    }
    return { values: Object.keys(given).length === 0 ? undefined : values, mistakes };
}
function suppressionOptions(written, ruleIds, document, file) {
    const unknown = [];
    const options = written.flatMap((one, index) => {
        const rule = (0,rule_ids/* ruleIdOf */.Hk)(one.rule, ruleIds);
        const path = ['suppressions', index];
        if (rule === undefined) {
            const message = `there is no rule '${one.rule}'${(0,nearest/* didYouMean */.a)(one.rule, ruleIds.keys())}`;
            unknown.push({ place: document.place([...path, 'rule']), message });
            return [];
        }
        const { resource, path: files, reason, expires, ticket } = one;
        return [{ rule, resource, path: files, reason, expires, ticket, ...document.stretch(path) }];
    });
    if (unknown.length > 0)
        throw mistakes(file, unknown);
    return options;
}
function mistakes(file, found) {
    const sorted = [...found].sort((left, right) => left.place.line - right.place.line || left.place.col - right.place.col);
    const shown = sorted.slice(0, MAX_MISTAKES);
    return new usage_error/* UsageError */.e(shown.map(({ place, message }) => `${file}:${place.line}:${place.col}: ${message}`).join('\n'));
}


/***/ })

};
