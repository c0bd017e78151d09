/**
 * How the path of an alias follows from its name, where it does: `networkAcls.defaultAction` is
 * `properties.networkAcls.defaultAction`. Checked against every alias that Azure lists; what is not so is marked in the table.
 */

/** What stands beside `properties` in a body. Some types have a `sku` inside, which the table says. */
const BESIDE_PROPERTIES: ReadonlySet<string> = new Set(['managedby', 'sku', 'zones']);

/** Lists whose elements are resources of their own, which keep most of what they say in `properties`. */
const LISTS_OF_RESOURCES: ReadonlySet<string> = new Set([
  'applicationsecuritygroups',
  'backendaddresspools',
  'backendipconfigurations',
  'defaultsecurityrules',
  'delegations',
  'destinationapplicationsecuritygroups',
  'flowlogs',
  'frontendipconfigurations',
  'inboundnatrules',
  'ipconfigurationprofiles',
  'ipconfigurations',
  'loadbalancerbackendaddresspools',
  'loadbalancerinboundnatrules',
  'manualprivatelinkserviceconnections',
  'networkinterfaceconfigurations',
  'networkinterfaces',
  'peerings',
  'privateendpointconnections',
  'privateendpoints',
  'privatelinkserviceconnections',
  'resourcenavigationlinks',
  'routes',
  'securityrules',
  'serviceassociationlinks',
  'serviceendpointpolicies',
  'serviceendpointpolicydefinitions',
  'sharedprivatelinkresources',
  'sourceapplicationsecuritygroups',
  'subnets',
  'virtualnetworkpeerings',
]);

/** What such an element has beside its `properties`. */
const OWN_OF_RESOURCES: ReadonlySet<string> = new Set([
  'etag',
  'extendedlocation',
  'id',
  'location',
  'name',
  'sku',
  'systemdata',
  'tags',
  'type',
  'zones',
]);

/**
 * Names in an alias that are no property: the value of a discriminator (`Sweep` in `Sweep.objective`), which begins with a capital
 * where properties do not, and the name of an only child (`default.retentionDays`).
 */
const NO_PROPERTY = /^(?:[A-Z].*[a-z]|#)/;
const ONLY_CHILD = 'default';

export const ELEMENTS = '[*]';

/** The names in an alias after its type: `ipRules[*].value` has `ipRules`, `[*]` and `value`. */
export function segmentsOf(rest: string): readonly string[] {
  return rest.split('.').flatMap((part) => {
    const at = part.indexOf(ELEMENTS);
    if (at < 0) return [part];
    const own = at === 0 ? [] : [part.slice(0, at)];
    return [...own, ...Array<string>((part.length - at) / ELEMENTS.length).fill(ELEMENTS)];
  });
}

/** What stands around a segment: the path that leads there and the last names on the way, at most two. */
export interface Around {
  /** `properties` for the first segment of a name. */
  readonly path: string;
  /** Of elements, the name of their list and `[*]`. */
  readonly behind: readonly string[];
}

export const BODY: Around = { path: 'properties', behind: [] };

/** What stands around the names in a segment. */
export function inside({ behind }: Around, segment: string, path: string): Around {
  return { path, behind: [...behind.slice(-1), segment] };
}

/** The path of a segment, as it is unless something says otherwise. */
export function derivedStep({ path, behind }: Around, segment: string): string {
  if (segment === ELEMENTS) return `${path}${ELEMENTS}`;
  const name = segment.toLowerCase();
  if (NO_PROPERTY.test(segment) || (behind.length === 0 && name === ONLY_CHILD)) return path;
  if (path === BODY.path) return BESIDE_PROPERTIES.has(name) ? segment : `${path}.${segment}`;
  const list = behind.at(-1) === ELEMENTS ? behind.at(-2)?.toLowerCase() : undefined;
  const isWithin = list !== undefined && LISTS_OF_RESOURCES.has(list) && !OWN_OF_RESOURCES.has(name);
  return isWithin ? `${path}.properties.${segment}` : `${path}.${segment}`;
}

/** The path of what follows the type in an alias, if nothing but its name is known. */
export function derivedPath(rest: string): string {
  let around = BODY;
  for (const segment of segmentsOf(rest)) around = inside(around, segment, derivedStep(around, segment));
  return around.path;
}
