export const id = 975;
export const ids = [975];
export const modules = {

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export sarifLog */
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(894);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72076);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60325);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);
/* harmony import */ var _rule_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1343);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18297);






const MAX_RESULTS = 5_000;
const MAX_RELATED = 20;
const MAX_DESCRIPTION = 1_024;
function renderSarif(result, run) {
    return `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .inertJson */ .nl)(JSON.stringify(sarifLog(result, run), undefined, 2))}\n`;
}
function sarifLog(result, { version, configuration }) {
    const shown = (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .shownFindings */ .qA)(result);
    const told = [...shown.map((finding) => ({ finding, by: undefined })), ...result.suppressed.map(suppressedResult)];
    const all = told.filter(({ finding }) => !finding.span.source.isOfAzure);
    const kept = all.slice(0, MAX_RESULTS);
    const rules = rulesOf(kept.map(({ finding }) => finding));
    const indexes = new Map(rules.map(({ rule }, index) => [rule.id, index]));
    const isCompared = result.comparison.mode !== 'none';
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'azureml-gate', semanticVersion: version, rules: rules.map(ruleDescriptor) },
                },
                automationDetails: { id: categoryOf(configuration) },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(result, all.length - kept.length)],
                results: kept.map(({ finding, by }) => ({
                    ...resultOf(finding, indexes.get(finding.rule.id) ?? -1),
                    ...(isCompared ? { baselineState: finding.isNew === false ? 'unchanged' : 'new' } : {}),
                    ...(by === undefined ? {} : { suppressions: [suppressionOf(by)] }),
                })),
            },
        ],
    };
}
function categoryOf(configuration) {
    return configuration === '' ? 'azureml-gate/' : `azureml-gate/${(0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(configuration)}/`;
}
function suppressedResult(by) {
    return { finding: by.finding, by };
}
function rulesOf(findings) {
    const rules = new Map();
    for (const { rule, severity } of findings) {
        const known = rules.get(rule.id);
        if (known === undefined || (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .du)(severity, known.severity))
            rules.set(rule.id, { rule, severity });
    }
    return [...rules.values()].sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
}
function ruleDescriptor({ rule, severity }) {
    const { text, markdown, summary } = (0,_rule_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y3)(rule);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: (0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(summary, MAX_DESCRIPTION) },
        help: { text, markdown },
        defaultConfiguration: { level: LEVELS[rule.severity] },
        properties: {
            tags: ['security', rule.category, ...rule.mcsb],
            precision: 'high',
            'security-severity': GRADES[severity],
        },
    };
}
const GRADES = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: '0.5',
};
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
function resultOf(finding, ruleIndex) {
    const { rule, severity, status, related, fingerprint, environments, property } = finding;
    return {
        ruleId: rule.id,
        ruleIndex,
        level: status === 'unknown' ? 'note' : LEVELS[severity],
        message: {
            text: `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(finding))} Resource: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(finding))} (${(0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredAs */ .dN)(finding))}).`,
        },
        locations: [{ physicalLocation: physicalLocation(finding.annotateAt) }],
        relatedLocations: inFiles(related)
            .slice(0, MAX_RELATED)
            .map(({ span, message }, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(span),
            message: { text: (0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(message)) },
        })),
        partialFingerprints: { 'azuremlGate/v1': fingerprint },
        properties: {
            severity,
            status,
            address: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(finding.resource.address),
            ...(property === undefined ? {} : { property }),
            ...(environments.length === 0 ? {} : { environments }),
        },
    };
}
function inFiles(places) {
    return places.filter(({ span }) => !span.source.isOfAzure);
}
function physicalLocation(span) {
    const { file, startLine, startColumn, endColumn } = (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .be)(firstLineOf(span));
    return {
        artifactLocation: { uri: uriOf(file) },
        region: { startLine, startColumn, endLine: startLine, endColumn },
    };
}
function firstLineOf(span) {
    const lineEnd = span.source.text.slice(span.start, span.end).search(/[\r\n]/);
    return lineEnd < 0 ? span : { ...span, end: span.start + lineEnd };
}
function uriOf(file) {
    return file.split('/').map(segmentOf).join('/');
}
function segmentOf(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
function suppressionOf({ kind, reason }) {
    return {
        kind: kind === 'inline' ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(reason)),
    };
}
function invocationOf(result, dropped) {
    const cut = `${dropped} more results than GitHub keeps of one run are left out.`;
    return {
        executionSuccessful: (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatusOf */ .et)(result) !== 4,
        exitCode: (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatusOf */ .et)(result),
        toolExecutionNotifications: [
            ...result.diagnostics.map(notificationOf),
            ...(dropped > 0 ? [{ descriptor: { id: 'results-left-out' }, level: 'warning', message: { text: cut } }] : []),
        ],
    };
}
function notificationOf(item) {
    const place = placeOfDiagnostic(item);
    return {
        descriptor: { id: item.code },
        level: item.level,
        message: { text: (0,_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(item.message)) },
        ...(place === undefined ? {} : { locations: [{ physicalLocation: place }] }),
    };
}
function placeOfDiagnostic({ span, file }) {
    if (span !== undefined)
        return physicalLocation(span);
    return file === undefined ? undefined : { artifactLocation: { uri: uriOf(file) } };
}


/***/ })

};
