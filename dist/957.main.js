export const id = 957;
export const ids = [957];
export const modules = {

/***/ 90957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terraformYaml: () => (/* binding */ terraformYaml)
/* harmony export */ });
const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL)?$/;
const INTEGER = /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIME = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]\d\d?:\d\d?:\d\d?(?:\.\d+)?(?:Z|[-+]\d\d:\d\d))|(?: \d\d?:\d\d?:\d\d?(?:\.\d+)?))?$/;
function tag(name, test, resolve) {
    return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve };
}
const TAGS = [
    tag('null', NULL, () => null),
    tag('bool', TRUE, (text, onError) => {
        if (TRUE.test(text))
            return true;
        if (!FALSE.test(text))
            onError('no boolean');
        return false;
    }),
    tag('bool', FALSE, () => false),
    tag('int', INTEGER, (text) => Number(text) + 0),
    tag('float', FLOAT, (text) => Number(text)),
    tag('float', NOT_FINITE, (_text, onError) => {
        onError('Terraform has no such number');
        return 0;
    }),
    tag('timestamp', TIME, timeOf),
    { tag: 'tag:yaml.org,2002:binary', resolve: (text) => text },
];
function timeOf(text, onError) {
    const [year, month = '', day = '', hour = '0', minute = '0', second = '0', zone = 'Z'] = /^(\d+)-(\d+)-(\d+)(?:[Tt ](\d+):(\d+):(\d+)(?:\.\d+)?(.*))?$/.exec(text)?.slice(1) ?? [];
    const [m, d, h, n, s] = [month, day, hour, minute, second].map((part) => part.padStart(2, '0'));
    const written = `${year}-${m}-${d}T${h}:${n}:${s}`;
    if (Number.isNaN(Date.parse(`${written}Z`)))
        onError('no such time');
    return `${written}${zone === '' ? 'Z' : zone}`;
}
function terraformYaml(text, yaml, { maxAliasCount, ...bounds }) {
    const document = yaml.parseDocument(text, {
        ...bounds,
        schema: 'failsafe',
        merge: true,
        customTags: (tags) => [...tags, ...TAGS],
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw problem;
    if (document.contents === null)
        throw new SyntaxError('there is no document');
    return plain(document.toJS({ maxAliasCount, mapAsMap: true }));
}
function plain(data) {
    if (Array.isArray(data))
        return data.map(plain);
    if (data instanceof Set)
        throw new SyntaxError('a set is no data');
    if (!(data instanceof Map))
        return data;
    return Object.fromEntries([...data].map(([name, item]) => {
        if (name === null || typeof name === 'object')
            throw new SyntaxError('a name must be text');
        return [String(name), plain(item)];
    }));
}


/***/ })

};
