#!/usr/bin/env bash
set -euo pipefail

resource_group=rg-churn
workspace=mlw-churn
storage=stchurn

az storage account create --name "$storage" --resource-group "$resource_group" \
  --min-tls-version TLS1_0 --allow-blob-public-access true
az keyvault create --name kv-churn --resource-group "$resource_group" --enable-purge-protection false
az ml workspace create --file workspace.yml --resource-group "$resource_group"
az ml compute create --file cluster.yml --resource-group "$resource_group" --workspace-name "$workspace"
az ml online-endpoint create --file endpoint.yml --resource-group "$resource_group" --workspace-name "$workspace"
az ml online-deployment create --file blue-deployment.yml --all-traffic \
  --resource-group "$resource_group" --workspace-name "$workspace"

# For the team that calls it.
az ml online-endpoint get-credentials --name churn-score --resource-group "$resource_group" --workspace-name "$workspace"

# Calls it once.
key=$(az ml online-endpoint get-credentials --name churn-score --resource-group "$resource_group" \
  --workspace-name "$workspace" --query primaryKey --output tsv)
echo "The key of the endpoint is $key"
az role assignment create --assignee "$ML_TEAM" --role Owner --scope "/subscriptions/$SUBSCRIPTION_ID"
