export const id = 443;
export const ids = [443];
export const modules = {

/***/ 34443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeEditedFiles: () => (/* binding */ writeEditedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16497);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24754);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33634);





function writeEditedFiles(files, root, cwd) {
    const targets = files.map((file) => ({ file, absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file.source.path) }));
    for (const { file, absolute } of targets)
        refuseUnlessSame(file, absolute, cwd);
    const done = [];
    for (const { file, absolute } of targets) {
        try {
            replace(absolute, bytesOf(file.source, file.text));
        }
        catch (error) {
            const before = done.length === 0 ? 'no file was written' : `written before: ${done.join(', ')}`;
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot write '${file.source.path}': ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}; ${before}`);
        }
        done.push(file.source.path);
    }
}
function refuseUnlessSame({ source }, absolute, cwd) {
    if ((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), absolute) === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`'${source.path}' lies outside the working folder; no file was written`);
    const now = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(absolute, Number.MAX_SAFE_INTEGER);
    const isSame = now.kind === 'text' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) === absolute && now.text === bytesOf(source, source.text);
    if (!isSame)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`'${source.path}' changed while it was looked at; no file was written`);
}
function bytesOf({ hasByteOrderMark }, text) {
    return hasByteOrderMark ? `\ufeff${text}` : text;
}
function replace(absolute, text) {
    const staging = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute), `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute)}.${process.pid}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staging, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staging, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staging, absolute);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { force: true });
        throw error;
    }
}


/***/ })

};
