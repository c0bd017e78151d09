/** Telling YAML that `az ml` commands read from the many other files of that name, by a look at the text. */

/** True if the text may be a file that `az ml` commands read. Errs on the side of yes. */
export function mayBeAzuremlYaml(text: string): boolean {
  return NAMES_SCHEMA.test(text) || MAY_HAVE_SHAPE.test(text);
}

/** True for the value of a `$schema` that Azure Machine Learning publishes. */
export function isAzuremlSchema(schema: string): boolean {
  return /azuremlschemas|azureml\/sdk-2-0/i.test(schema);
}

/** True if the text names a schema of Azure Machine Learning, so that it is meant for `az ml` commands even if it is broken. */
export function namesAzuremlSchema(text: string): boolean {
  return NAMES_SCHEMA.test(text);
}

const NAMES_SCHEMA = /\$schema["']?\s*:\s*["']?\S*(?:azuremlschemas|azureml\/sdk-2-0)/i;

/** Keys, at the beginning of a line, one of which every shape asks for. */
const MAY_HAVE_SHAPE =
  /^["']?(?:managed_network|customer_managed_key|hbi_workspace|primary_user_assigned_identity|replication_locations|auth_mode|endpoint_name|conda_file|create_job|create_monitor|import_data|search_space|destination|credentials|hub_id|scoring_script)["']?\s*:|^["']?type["']?\s*:\s*["']?(?:amlcompute|computeinstance|kubernetes|synapsespark|virtualmachine|azure_\w+|one_lake|custom_model|mlflow_model|triton_model|uri_file|uri_folder|mltable|command|pipeline|sweep|spark|automl|parallel|import|fqdn|private_endpoint|service_tag)\b/im;
