/** Where the packages of a conda file come from. */
import { isHostIn } from './containers.js';

/** What is wrong with the sources that a conda file, or the pip options in it, name; empty if nothing is. */
export function packageRisksIn(
  text: string,
  approvedChannels: readonly string[],
  approvedHosts: readonly string[],
): readonly string[] {
  const options = [...text.matchAll(/--(extra-index-url|index-url|trusted-host)[ =]+(\S+)/g)].flatMap(
    ([, option = '', value = '']) => (isSafe(option, value, approvedHosts) ? [] : [`--${option}`]),
  );
  const approved = approvedChannels.map((channel) => channel.toLowerCase());
  const channels = channelsIn(text).filter((channel) => !approved.includes(channel.toLowerCase()));
  return [...new Set([...options, ...channels.map((channel) => `the channel ${channel}`)])];
}

/** One index alone is safe if it is an approved host: a second one lets a package of the same name come from either. */
function isSafe(option: string, value: string, approvedHosts: readonly string[]): boolean {
  if (option !== 'index-url') return false;
  const [, host = ''] = /^https:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(value) ?? [];
  return host === 'pypi.org' || isHostIn(host, approvedHosts);
}

/** The items below `channels:`, or those in brackets behind it. */
function channelsIn(text: string): readonly string[] {
  const [, inline] = /^channels:[ \t]*\[([^\]]*)\]/m.exec(text) ?? [];
  const [, lines = ''] = /^channels:[ \t]*\r?\n((?:[ \t]*-[^\n]*(?:\n|$))*)/m.exec(text) ?? [];
  const items = inline?.split(',') ?? lines.split('\n').map((line) => line.replace(/^[ \t]*-/, ''));
  return items.map((item) => item.replace(/#.*$/, '').replace(/["']/g, '').trim()).filter((item) => item !== '');
}
