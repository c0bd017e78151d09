/** Environment variables of jobs, deployments and services, and which of them hold secrets. */
import { isSecretName, isSecretText } from '../expand/secrets.js';
import { type Judgement, judged } from './judgement.js';
import type { Property } from './property.js';
import type { ResourceView } from './resource-view.js';
import { COMPUTE, JOB, SCHEDULE } from './types.js';

const OF_JOBS = ['environmentVariables.{*}', 'trial.environmentVariables.{*}', 'jobs.{*}.environment_variables.{*}'];

/** A variable: its name, and what it is set to. */
export interface Variable {
  readonly name: string;
  readonly value: Property;
}

/** The environment variables that a resource sets, those of each step of a pipeline included. */
export function variablesOf(view: ResourceView): readonly Variable[] {
  return pathsOf(view).flatMap((path) =>
    view.propertiesAt(path).map((value) => ({ name: nameOf(value.segments), value })),
  );
}

function pathsOf(view: ResourceView): readonly string[] {
  if (view.isA(COMPUTE)) return ['properties.properties.customServices.[].environmentVariables.{*}.value'];
  if (view.isA(SCHEDULE)) return OF_JOBS.map((path) => `properties.action.jobDefinition.${path}`);
  if (view.isA(JOB)) return OF_JOBS.map((path) => `properties.${path}`);
  return ['properties.environmentVariables.{*}'];
}

/** The key of the dictionary: the last segment, or in custom services the one before `value`. */
function nameOf(segments: Property['segments']): string {
  const last = segments.at(-1);
  return String(last === 'value' ? segments.at(-2) : last);
}

/**
 * True if a secret is written in the repository: one alternative is enough, chosen or not. What a variable without a secret's
 * name holds is told by the forms that keys and tokens have.
 */
export function isEnvironmentSecret({ name, value }: Variable): Judgement {
  if (ENDS_ELSEWHERE.test(name)) return judged(false, [value.evidence()]);
  const isNamed = isSecretName(name) || SECRET_VARIABLE.test(name);
  return value.hasAlternative((one) => {
    if (one.kind !== 'scalar' || typeof one.value !== 'string') return false;
    const text = one.value.trim();
    if (!isSecretText(text) || IS_REFERENCE.test(text)) return false;
    return SECRET_FORMS.some((form) => form.test(text)) || (isNamed && text.length >= SHORTEST && !WORD.test(text));
  });
}

/** Shorter values of a secret's name, and words, are settings: `auto`, `true`, `managed-identity`. */
const SHORTEST = 8;
const WORD = /^[a-z]+(?:[-_ ][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^(?:true|false|null|none|enabled|disabled)$/i;
const SECRET_VARIABLE = /(?:^|_)(?:token|pat|credential|apikey)$/i;
/** The name of a secret, or the file it is in, is none. */
const ENDS_ELSEWHERE = /(?:_name|_file|_path|_uri|_id)$/i;
const IS_REFERENCE = /^https:\/\/[a-z0-9-]+\.vault\.azure\.[a-z]+\/|^azureml:/i;

/** Account keys and signatures of Azure, tokens of GitHub, OpenAI, Hugging Face and AWS, JSON Web Tokens, private keys. */
const SECRET_FORMS = [
  /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{20,}/i,
  /[?&]sig=[A-Za-z0-9%+/]{20,}/i,
  /^(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{30,}$/,
  /^sk-[A-Za-z0-9_-]{20,}$/,
  /^hf_[A-Za-z0-9]{30,}$/,
  /^AKIA[0-9A-Z]{16}$/,
  /^eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/,
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
];
