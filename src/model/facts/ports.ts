/** Ports that rules about security groups speak of. */

/** SSH and remote desktop: whoever gets in has the machine. */
export const SHELL_PORTS: readonly number[] = [22, 3389];

/** Windows remote management, file shares, SQL Server. */
export const SERVICE_PORTS: readonly number[] = [5985, 5986, 445, 1433];

/** HTTP and HTTPS. */
export const WEB_PORTS: readonly number[] = [80, 443];

/**
 * Where Azure Machine Learning calls compute nodes that have a public address.
 * Source: learn.microsoft.com/azure/machine-learning/how-to-access-azureml-behind-firewall
 */
export const COMPUTE_CONTROL_PORT = 44224;

/** Where Azure Batch called compute nodes before; nothing calls them there any more. Source: the same page. */
export const RETIRED_CONTROL_PORTS: readonly number[] = [29876, 29877];

/** Both: what security groups open for Azure Machine Learning itself. */
export const CONTROL_PORTS: readonly number[] = [COMPUTE_CONTROL_PORT, ...RETIRED_CONTROL_PORTS];
