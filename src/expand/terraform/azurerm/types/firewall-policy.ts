/** Policies of Azure Firewall, without their rules. */
import { block, copied, orElse } from '../../../mapping/conversions.js';
import type { TypeMapping } from '../mapping.js';
import { PLACED_WITH_IDENTITY } from '../shared/placed.js';

export const firewallPolicy: TypeMapping = {
  azurerm: 'firewall_policy',
  arm: 'Microsoft.Network/firewallPolicies',
  arguments: {
    ...PLACED_WITH_IDENTITY,
    sku: orElse(copied('properties.sku.tier'), 'Standard'),
    base_policy_id: copied('properties.basePolicy.id'),
    threat_intelligence_mode: orElse(copied('properties.threatIntelMode'), 'Alert'),
    threat_intelligence_allowlist: block('properties.threatIntelWhitelist', {
      fqdns: copied('fqdns'),
      ip_addresses: copied('ipAddresses'),
    }),
    dns: block('properties.dnsSettings', {
      proxy_enabled: orElse(copied('enableProxy'), false),
      servers: copied('servers'),
    }),
    intrusion_detection: block('properties.intrusionDetection', {
      mode: copied('mode'),
      private_ranges: copied('configuration.privateRanges'),
    }),
    tls_certificate: block('properties.transportSecurity.certificateAuthority', {
      key_vault_secret_id: copied('keyVaultSecretId'),
      name: copied('name'),
    }),
    insights: block('properties.insights', {
      enabled: copied('isEnabled'),
      retention_in_days: copied('retentionDays'),
      default_log_analytics_workspace_id: copied('logAnalyticsResources.defaultWorkspaceId.id'),
    }),
    private_ip_ranges: copied('properties.snat.privateRanges'),
    explicit_proxy: block('properties.explicitProxy', { enabled: copied('enableExplicitProxy') }),
    sql_redirect_allowed: copied('properties.sql.allowSqlRedirect'),
  },
  ignored: [
    'auto_learn_private_ranges_enabled',
    'explicit_proxy.enable_pac_file',
    'explicit_proxy.http_port',
    'explicit_proxy.https_port',
    'explicit_proxy.pac_file',
    'explicit_proxy.pac_file_port',
    'insights.log_analytics_workspace',
    'intrusion_detection.signature_overrides',
    'intrusion_detection.traffic_bypass',
  ],
  source: 'azurerm 5.2.0, r/firewall_policy',
};
