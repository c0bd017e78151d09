/** The proxy of the runner, which the pipeline of the Azure SDK takes from the environment. */

/** In the order in which the pipeline looks, upper case first. Source: proxyPolicy of @azure/core-rest-pipeline 1.24.0. */
const VARIABLES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

/** The name of the variable that the proxy is taken from, if what it holds is no address of one; never its value. */
export function unfitProxyVariable(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = VARIABLES.find((one) => env[one] !== undefined && env[one] !== '');
  const value = name === undefined ? undefined : env[name];
  return value === undefined || isProxy(value) ? undefined : name;
}

function isProxy(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
