/** What a subnet of nodes has to be like. */

/**
 * The network of Docker on compute instances: addresses in it are never reached from there.
 * Source: learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet, limitations
 */
export const DOCKER_NETWORK = '172.17.0.0/16';

/** Addresses of each range that Azure keeps. Source: learn.microsoft.com/azure/virtual-network/virtual-networks-faq */
export const RESERVED_ADDRESSES = 5;

/** Services to which a subnet of nodes may be delegated. Source: learn.microsoft.com/azure/virtual-network/subnet-delegation-overview */
export const OWN_DELEGATION = 'Microsoft.MachineLearningServices/';
