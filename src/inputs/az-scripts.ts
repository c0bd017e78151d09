/** Telling files with commands of the Azure CLI from the many other scripts and YAML files, by a look at name and text. */

/** Names of scripts, and of files that hold scripts. */
const NAMES =
  /(?:\.(?:sh|bash|ps1|cmd|bat|mk|ya?ml|dockerfile)|(?:^|\/)(?:(?:gnu)?makefile|dockerfile(?:\.[^/]+)?|containerfile|devcontainer\.json))$/i;

/** Groups of commands that deploy something, or say where. */
const COMMANDS =
  /(?:^|[^\w.-])az(?:\.cmd|\.exe)?["']?[ \t]+(?:ml|storage|keyvault|acr|aks|monitor|network|role|policy|security|deployment|stack|group|resource|rest|cognitiveservices|search|cosmosdb|lock|k8s-extension)[ \t]+[a-z\\`^-]/m;

export function mayHaveScripts(path: string): boolean {
  return NAMES.test(path);
}

/** True if the text may have commands that deploy something. Errs on the side of yes. */
export function mayHaveAzCommands(text: string): boolean {
  return COMMANDS.test(text);
}
