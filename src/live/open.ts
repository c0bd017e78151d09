/** From what the workflow asks for to a reader of live Azure, or the sentence that says why there is none. */
import type { DiagnosticBag } from '../inputs/diagnostic.js';
import type { LiveOptions } from '../inputs/live-options.js';
import type { ConnectSettings } from './azure.js';
import type { CloudEndpoints } from './clouds.js';
import type { ArmReader } from './reader.js';
import { chooseSignIn, type SignInWorld } from './sign-in.js';

export interface OpenWorld extends SignInWorld, Omit<ConnectSettings, 'mask' | 'whatIf'> {}

export type OpenedLive =
  | {
      readonly ok: true;
      readonly reader: ArmReader;
      readonly directory: Pick<ArmReader, 'list'>;
      readonly cloud: CloudEndpoints;
    }
  /** One sentence, without a full stop; nothing of it is secret. */
  | { readonly ok: false; readonly why: string };

/** A reader of what the workflow asks for. */
export interface Live {
  readonly options: LiveOptions;
  readonly reader: ArmReader;
  /** Microsoft Graph. */
  readonly directory: Pick<ArmReader, 'list'>;
  readonly cloud: CloudEndpoints;
}

/** As {@link openLive}; undefined after it is said why there is none, at the level that the workflow wants. */
export async function openOrReport(
  options: LiveOptions,
  world: OpenWorld,
  bag: DiagnosticBag,
): Promise<Live | undefined> {
  const opened = await openLive(options, world);
  if (opened.ok) return { options, reader: opened.reader, directory: opened.directory, cloud: opened.cloud };
  bag.report(unreadCode(options), `Live Azure is not read: ${opened.why}.`);
  return undefined;
}

/** What it is to the result that something of live Azure cannot be read. */
export function unreadCode({ mode }: LiveOptions): 'live-unavailable' | 'live-not-read' {
  return mode === 'required' ? 'live-unavailable' : 'live-not-read';
}

/** The SDK is loaded only after everything that can be told without it is found to be in order. */
export async function openLive(live: LiveOptions, world: OpenWorld): Promise<OpenedLive> {
  const choice = await chooseSignIn(live, world);
  if (!choice.ok) return choice;
  const { connect } = await import('./azure.js');
  const connected = await connect(choice.signIn, choice.cloud, {
    ...world,
    totalMs: live.timeoutMs ?? world.totalMs,
    whatIf: live.whatIf.length > 0,
  });
  return connected.ok ? { ...connected, cloud: choice.cloud } : connected;
}
