/** Definitions and initiatives by their IDs, as Azure holds them: what comes with it too. */
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import { POLICY_DEFINITION, POLICY_SET } from '../../model/types.js';
import type { Declaration } from '../../policy/sources/declaration.js';
import {
  type PolicyResolver,
  passOn,
  type ResolvedPolicies,
  type WantedPolicy,
} from '../../policy/sources/resolving.js';
import { compareVersions, isVersion, versionOf } from '../../policy/sources/versions.js';
import { askGraph } from '../ask-graph.js';
import { needs } from '../facts.js';
import { QUERIES } from '../queries/catalogue.js';
import type { Answer, ArmReader, Body, Failure } from '../reader.js';
import { readingOf } from '../versions.js';
import { bodyOfRow, liveDeclaration } from './bodies.js';
import { eachInTurn } from './in-turn.js';

/** An ID that may be asked for: of a definition or an initiative, and with nothing in it that a path cannot hold. */
const ASKABLE =
  /^(?:\/[\p{L}\p{N}._()-]+)*\/providers\/microsoft\.authorization\/policy(?:set)?definitions\/[^/?#%\\]+$/iu;

/** What an answer came to: the declaration, or why there is none, as a clause. */
type Found = { readonly declared: Declaration } | { readonly reason: string };

export interface DefinitionsSettings {
  /** GUIDs: Resource Graph answers for what is defined in and above them. Without any, each is asked for by itself. */
  readonly subscriptions: readonly string[];
  readonly limits: Limits;
}

/**
 * Reads what is asked for, of Resource Graph where it has it, else one by one; each once. Where a version is asked for that the
 * newest is not, the highest of that version.
 */
export class LiveDefinitions implements PolicyResolver {
  private readonly known = new Map<string, Found>();
  private readonly versions = new Map<string, Answer<readonly Body[]>>();

  constructor(
    private readonly reader: ArmReader,
    private readonly settings: DefinitionsSettings,
    private readonly bag: DiagnosticBag,
  ) {}

  async resolve(wanted: readonly WantedPolicy[]): Promise<ResolvedPolicies> {
    const most = this.settings.limits.resources;
    const asked = [...new Map(wanted.map((one) => [one.id, one])).values()];
    const [within, beyond] = [asked.slice(0, most), asked.slice(most)];
    for (const { id } of beyond) this.known.set(id, { reason: `more than ${most} are asked for` });
    await this.readNewest(within.filter(({ id }) => !this.known.has(id)));
    const reasons = new Map<string, string>();
    const declarations: Declaration[] = [];
    for (const one of asked) {
      const found = this.known.get(one.id);
      if (found !== undefined && 'declared' in found) declarations.push(found.declared);
      else reasons.set(one.id, found?.reason ?? 'nothing was answered');
    }
    await eachInTurn(wanted, async (one) => declarations.push(...(await this.pinned(one))));
    return { declarations, reasons };
  }

  private async readNewest(wanted: readonly WantedPolicy[]): Promise<void> {
    const askable = wanted.filter(({ id }) => ASKABLE.test(id));
    for (const { id } of wanted) if (!askable.some((one) => one.id === id)) this.known.set(id, { reason: UNASKABLE });
    await this.askGraphFor(askable.map(({ id }) => id));
    const missing = askable.filter(({ id }) => !this.known.has(id));
    await eachInTurn(missing, async (one) => {
      this.known.set(one.id, await this.get(one));
    });
  }

  /** What Resource Graph does not have, or does not tell, is asked for by itself. */
  private async askGraphFor(ids: readonly string[]): Promise<void> {
    const { subscriptions, limits } = this.settings;
    if (subscriptions.length === 0 || ids.length === 0) return;
    const query = QUERIES.policyDefinitions;
    const { rows } = await askGraph(this.reader, { query, subscriptions, ids, mostRows: limits.resources });
    for (const row of rows) {
      const declared = this.declarationOf(bodyOfRow(row));
      if (declared !== undefined) this.known.set(String(row['id']).toLowerCase(), { declared });
    }
  }

  private async get({ kind, id }: WantedPolicy): Promise<Found> {
    const type = typeOf(kind);
    let failure: Failure | undefined;
    for (const version of readingOf(type)?.versions ?? []) {
      const answer = await this.reader.get(id, version);
      if (answer.ok) {
        const declared = this.declarationOf({ id, ...answer.value });
        return declared === undefined ? { reason: 'what Azure answered for it is no policy' } : { declared };
      }
      failure = answer.failure;
      if (failure.reason !== 'rejected') break;
    }
    return { reason: whyNot(failure, `${type}/read`) };
  }

  /** The version asked for, where the newest is another. */
  private async pinned({ kind, id, definitionVersion }: WantedPolicy): Promise<readonly Declaration[]> {
    const newest = this.known.get(id);
    if (definitionVersion === undefined || newest === undefined || !('declared' in newest)) return [];
    if (isVersion(newest.declared, definitionVersion)) return [];
    const answer = this.versions.get(id) ?? (await this.versionsOf(kind, id));
    this.versions.set(id, answer);
    if (!answer.ok) return [];
    const { name } = newest.declared;
    const fitting = answer.value
      .flatMap(({ properties }) => this.declarationOf({ id: newest.declared.span.source.path, name, properties }) ?? [])
      .filter((declared) => isVersion(declared, definitionVersion))
      .filter((declared) => isPreview(versionOf(declared)) === isPreview(definitionVersion));
    const highest = fitting.reduce<Declaration | undefined>(higher, undefined);
    return highest === undefined ? [] : [{ ...highest, isPinned: true }];
  }

  /** Source: learn.microsoft.com/rest/api/policyauthorization/policy-definition-versions/list, whose items are whole. */
  private async versionsOf(kind: WantedPolicy['kind'], id: string): Promise<Answer<readonly Body[]>> {
    const [version = ''] = readingOf(typeOf(kind))?.versions ?? [];
    return this.reader.list(`${id}/versions`, version);
  }

  private declarationOf(body: Body): Declaration | undefined {
    const heard = new DiagnosticBag();
    const declared = liveDeclaration(body, this.settings.limits, heard);
    passOn(heard, this.bag);
    return declared;
  }
}

const UNASKABLE = 'its ID is none that Azure can be asked for';

function typeOf(kind: WantedPolicy['kind']): string {
  return kind === 'initiative' ? POLICY_SET : POLICY_DEFINITION;
}

/** A clause: "no access to it, needs role Reader (...)". */
function whyNot(failure: Failure | undefined, permission: string): string {
  switch (failure?.reason) {
    case 'forbidden':
      return `no access to it, ${needs(permission)}`;
    case 'unauthorized':
      return `no access to it, as Azure does not accept the sign-in (${failure.message})`;
    case 'not-found':
      return `Azure does not find it, or the identity ${needs(permission)}`;
    default:
      return `Azure did not tell it: ${failure?.message.replace(/\.$/, '') ?? 'no version of its API is known'}`;
  }
}

/** Previews are got by those who ask for them: `1.*.*-preview`. */
function isPreview(version: string | undefined): boolean {
  return version?.includes('-') === true;
}

function higher(left: Declaration | undefined, right: Declaration): Declaration {
  return left === undefined || compareVersions(versionOf(right), versionOf(left)) > 0 ? right : left;
}
