/** What a container may do to the machine that it runs on, and where its image comes from. */

/**
 * The first argument of `docker run` that gives a container rights over its node; undefined if none does.
 * Source: docs.docker.com/reference/cli/docker/container/run
 */
export function nodeRightIn(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const found = words.flatMap((word, at) => {
    const [flag = '', ...rest] = word.split('=');
    const value = rest.length > 0 ? rest.join('=') : (words[at + 1] ?? '');
    if (!givesRight(flag.toLowerCase(), value, rest.length > 0)) return [];
    return [flag === '--privileged' || rest.length > 0 ? word : `${word} ${value}`.trim()];
  });
  return found[0];
}

/** The namespaces of the node. */
const NAMESPACES = ['--pid', '--network', '--net', '--userns', '--uts'];

function givesRight(flag: string, value: string, isJoined: boolean): boolean {
  const text = value.toLowerCase();
  if (flag === '--privileged') return !isJoined || text !== 'false';
  if (flag === '--cap-add') return true;
  if (NAMESPACES.includes(flag)) return text === 'host';
  if (flag === '--security-opt') return text.endsWith('unconfined') || text.endsWith('label:disable');
  if (flag === '-v' || flag === '--volume') return isNodePath(value.split(':')[0] ?? '');
  return flag === '--mount' && isNodePath(/(?:source|src)=([^,]*)/i.exec(value)?.[1] ?? '');
}

/** True for a path of the node behind which lies all of it: its root, its settings, the socket of Docker. */
export function isNodePath(path: string): boolean {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return plain.endsWith('/docker.sock') || NODE_PATHS.includes(plain === '' && path !== '' ? '/' : plain);
}

const NODE_PATHS = ['/', '/etc', '/root', '/proc', '/sys', '/dev', '/boot', '/var', '/var/run', '/var/lib/docker'];

/** The host an image is pulled from; a name without one is of Docker Hub. */
export function imageHostOf(reference: string): string {
  const [first = '', ...rest] = reference.replace(/^https?:\/\//i, '').split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return isHost ? first.toLowerCase() : 'docker.io';
}

/** True if the reference may mean another image tomorrow: it has no digest, and no tag or the tag `latest`. */
export function isFloatingImage(reference: string): boolean {
  if (reference.includes('@')) return false;
  const [, tag] = /:([^:/]+)$/.exec(reference) ?? [];
  return tag === undefined || tag.toLowerCase() === 'latest';
}

/** True if the host is one of the list, in which `*.azurecr.io` stands for every name below it. */
export function isHostIn(host: string, approved: readonly string[]): boolean {
  const name = host.toLowerCase();
  return approved
    .map((one) => one.toLowerCase())
    .some((one) => name === one || (one.startsWith('*.') && name.endsWith(one.slice(1))));
}
