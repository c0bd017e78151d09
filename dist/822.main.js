export const id = 822;
export const ids = [822];
export const modules = {

/***/ 56822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZUREML_YAML: () => (/* binding */ AZUREML_YAML)
/* harmony export */ });
/* harmony import */ var _inputs_azureml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14098);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49585);
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99146);
/* harmony import */ var _lower_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65273);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33787);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87086);








const AZUREML_YAML = {
    expand(run) {
        return [...byFolder(filesNobodyNames(run))].flatMap(([folder, paths]) => run.evaluation(['azureml-yaml', folder, ...paths], () => expandFolder(paths, run)));
    },
};
function filesNobodyNames(run) {
    return run.filesOf('azureml-yaml').filter((path) => !run.deployedTemplates.has(path));
}
function byFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        folders.set(folder, [...(folders.get(folder) ?? []), path]);
    }
    return folders;
}
function expandFolder(paths, run) {
    run.beginEntryPoint();
    const files = paths.flatMap((path) => {
        const source = run.repository.read(path);
        return source !== undefined && (0,_inputs_azureml_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBeAzuremlYaml */ .Ki)(source.text) ? (readFile(source, run) ?? []) : [];
    });
    const [first] = files;
    if (first === undefined)
        return [];
    return [
        {
            entryPoint: first.path,
            environment: undefined,
            resources: files.flatMap(({ resources }) => resources),
            unresolvedModules: [],
            complete: files.every(({ isWhole }) => isWhole),
            secrets: run.secrets,
        },
    ];
}
function readFile(source, run) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentIn */ .Fd)(source, run);
    const recognised = document === undefined ? undefined : (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .G)(document.value);
    if (document === undefined)
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .reportUnread */ .uc)(source, run);
    if (recognised === undefined)
        return reportSchema(document, run);
    const { kind } = recognised;
    (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOn */ .Sb)(document, kind, run);
    const { headerSpan } = document;
    const resources = (0,_lower_js__WEBPACK_IMPORTED_MODULE_3__/* .lowered */ .D)({
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(document),
        kind,
        address: source.path,
        within: surroundingsOf(kind, headerSpan),
    });
    for (const resource of resources)
        run.countDeclared(resource.headerSpan);
    return { path: source.path, resources, isWhole: document.isWhole };
}
function reportSchema({ value }, { bag }) {
    const member = value.members.get('$schema');
    const schema = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(member?.value);
    if (member === undefined || schema === undefined || !(0,_inputs_azureml_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .isAzuremlSchema */ .s_)(schema))
        return;
    const problem = (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__/* .problemWith */ .CO)(schema);
    if (problem !== undefined)
        bag.report('unknown-schema', problem, (0,_lower_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(member.span));
}
function surroundingsOf(kind, headerSpan) {
    const scope = { level: 'resourceGroup' };
    return kind.isTopLevel === true ? { names: [], scope } : { names: [(0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .unnamedWorkspace */ .w)((0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(headerSpan))], scope };
}


/***/ })

};
