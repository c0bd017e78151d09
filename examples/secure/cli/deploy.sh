#!/usr/bin/env bash
set -euo pipefail

# The workspace, its network and its compute come from the template beside this; a data scientist deploys only models.
resource_group=rg-churn
workspace=mlw-churn

az ml online-endpoint create --file endpoint.yml --resource-group "$resource_group" --workspace-name "$workspace"
az ml online-deployment create --file blue-deployment.yml --all-traffic \
  --resource-group "$resource_group" --workspace-name "$workspace"
az ml online-endpoint invoke --name churn-score --request-file sample.json \
  --resource-group "$resource_group" --workspace-name "$workspace"
